"""What can be done from any page: capture a line, make a brief, write a calendar.

A page says which account it means with ``account_at_hand``; one that has its own way of doing an
act handles it itself.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.words import tr


class ActsAnywhere(QObject):
    """Handles the acts for the window."""

    def __init__(self, desk: Desk, parent: QObject, *, page: Callable[[], Page | None]) -> None:
        """``page`` gives the page shown."""
        super().__init__(parent)
        self._desk = desk
        self._page = page
        desk.actions.handle("capture", self.capture, enabled=self._has_book)
        desk.actions.handle("export_calendar", self.export_calendar, enabled=self._has_book)
        desk.actions.handle("make_brief", self.make_brief, enabled=self._has_account)
        desk.actions.handle("make_pdf", self.make_brief, enabled=self._has_account)
        desk.actions.handle("give_pulse", self.give_pulse, enabled=self._has_account)
        desk.actions.handle("override_health", self.override_health, enabled=self._has_account)
        desk.actions.handle("start_playbook", self.start_playbook, enabled=self._has_account)
        desk.actions.handle("compare_dates", self.compare_dates, enabled=self._has_book)
        desk.actions.handle("new_project", self.new_project, enabled=self._has_book)
        desk.actions.handle("hand_over", self.hand_over, enabled=self._has_account)
        desk.actions.handle("new_plan", self.new_plan, enabled=self._has_book)
        go = desk.navigation.go
        imports: dict[str, dict[str, object]] = {
            "paste_table": {"paste": True},
            "watch_folder": {"watch": True},
            "show_unmatched": {"view": "unmatched"},
            "show_precedence": {"view": "precedence"},
        }
        for act, what in imports.items():
            desk.actions.handle(act, partial(go, "import", **what), enabled=self._has_book)

    def capture(self) -> None:
        """One line about what happened; without an account at hand it is asked for."""
        # Only after the first paint: they bring the operations of accounts and notes.
        from csm_desktop.operations.accounts import read_account_name
        from csm_desktop.ui.shared.notes.capture_bar import CaptureBar

        page = self._page()
        if page is None:
            return
        found = page.findChild(CaptureBar)
        bar = found if isinstance(found, CaptureBar) else CaptureBar(self._desk, page)
        account = page.account_at_hand()
        if account is None:
            bar.show_for(None)
            return
        self._desk.workspace.ask(
            read_account_name,
            lambda name: bar.show_for(account if name else None, name or ""),
            account_id=account,
        )

    def make_brief(self) -> None:
        """The renewal brief of the account at hand."""
        # Only when it is wanted: it brings printing and what a brief reads.
        from csm_desktop.ui.printing.brief_flow import offer_brief

        page = self._page()
        account = page.account_at_hand() if page is not None else None
        if page is not None and account is not None:
            offer_brief(page, self._desk, account)

    def give_pulse(self) -> None:
        """The CSM's own judgement of the account at hand."""
        from csm_desktop.ui.shared.health.forms import offer_pulse  # only when it is wanted

        self._for_account(offer_pulse)

    def override_health(self) -> None:
        """Another band than the score's for the account at hand, with a reason."""
        from csm_desktop.ui.shared.health.forms import offer_override  # only when it is wanted

        self._for_account(offer_override)

    def start_playbook(self) -> None:
        """A choice of playbooks for the account at hand."""
        from csm_desktop.ui.shared.playbook_menu import offer_playbooks  # only when it is wanted

        self._for_account(offer_playbooks)

    def compare_dates(self) -> None:
        """The portfolio, which compares the whole book; an account compares itself."""
        self._desk.navigation.go("portfolio")

    def new_project(self) -> None:
        """The form of an onboarding project, of the account at hand if there is one."""
        self._desk.navigation.go("onboarding", new=self._at_hand() or 0)

    def new_plan(self) -> None:
        """The form of a success plan, of the account at hand if there is one."""
        account = self._at_hand()
        what = {} if account is None else {"account": account}
        self._desk.navigation.go("plans", new=True, **what)

    def hand_over(self) -> None:
        """The account at hand as a package for a colleague: where packages are written."""
        self._desk.navigation.go("export", account=self._at_hand())

    def _at_hand(self) -> int | None:
        page = self._page()
        return None if page is None else page.account_at_hand()

    def _for_account(self, offer: Callable[[Page, Desk, int], object]) -> None:
        page, account = self._page(), self._at_hand()
        if page is not None and account is not None:
            offer(page, self._desk, account)

    def export_calendar(self) -> None:
        """Deadlines, tasks and meetings as a file for a calendar."""
        # Only when it is wanted: it brings what reads and writes calendars.
        from csm_desktop.ui.calendar_file import export_calendar

        page = self._page()
        if page is not None:
            export_calendar(page, self._desk)

    def _has_book(self) -> bool | str:
        return self._page() is not None or tr("Open a book first.")

    def _has_account(self) -> bool | str:
        page = self._page()
        if page is not None and page.account_at_hand() is not None:
            return True
        return tr("Choose an account first.")
