"""The account's next renewal: what is expected, what they need, the checklist, and its close.

Folded in it tells its state; what is edited is the same editor that the page of renewals has.
"""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.renewals import (
    RenewalDetails,
    RenewalRow,
    list_renewals,
    read_renewal,
)
from csm_desktop.ui import theme
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.renewals.check_list import CheckLine, CheckList
from csm_desktop.ui.shared.renewals.editor import RenewalEditor
from csm_desktop.ui.shared.renewals.words import Reading, category_word, state_word
from csm_desktop.ui.shared.widgets import Button, Choice, Kind
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

_WAITING = ("open", "renews itself", "not recorded")


class RenewalSection(Section):
    """The section.

    Signals:
        renewal_shown (object): the renewal that is shown now; None: there is none.
    """

    renewal_shown = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Renewal"), act=tr("Edit"))
        self._desk = desk
        self._account: int | None = None
        self._taken: int | None = None
        self._rows: tuple[RenewalRow, ...] = ()
        self._details: RenewalDetails | None = None
        self._watches: dict[str, Watch] = {}
        self._then = ""
        self._edits = False
        self.contracts = Choice(tr("Contract"), ())
        self.contracts.chosen.connect(self._take)
        self._amounts = note_line()
        self.requirements = CheckList(tr("Requirements"))
        self.editor = RenewalEditor(desk.workspace)
        self.editor.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
        self.requirements.ticked.connect(self.editor.tick_requirement)
        self._buttons = QWidget()
        self.won = Button(tr("Close as won  W"), Kind.QUIET, on_click=self.close_won)
        self.lost = Button(tr("Close as lost  L"), Kind.QUIET, on_click=self.close_lost)
        self._empty = empty_line(tr("No paid contract has an end, so there is nothing to renew."))
        self._arrange()
        self.editor.form_toggled.connect(self._follow_form)
        assert self.act is not None
        self.act.clicked.connect(self._turn)

    def _arrange(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(4))
        row.addWidget(self.won)
        row.addWidget(self.lost)
        row.addStretch(1)
        choice = QHBoxLayout()
        choice.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
        choice.addWidget(self.contracts, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(choice)
        for widget in (self._amounts, self.requirements, self._buttons, self.editor, self._empty):
            self.body.addWidget(widget)
        self.contracts.hide()
        self._show_parts()

    # Showing.

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._reading = Reading(reader.locale, reader.today, overview.currency)
        if self._account == overview.id:
            return
        self._account, self._taken, self._details = overview.id, None, None
        self._edits, self._then = False, ""
        self.editor.close_form()
        if "rows" in self._watches:
            self._watches["rows"].ask(account_id=overview.id)
        else:
            self._watches["rows"] = self._desk.workspace.watch(
                self, list_renewals, self._take_rows, account_id=overview.id
            )

    def _take_rows(self, rows: tuple[RenewalRow, ...]) -> None:
        self._rows = rows
        waiting = [row for row in rows if row.state in _WAITING]
        shown = waiting or list(rows[-1:])
        known = [row.contract_id for row in shown]
        if self._taken not in [row.contract_id for row in rows]:
            self._taken = known[0] if known else None
        elif not self._edits and self._taken not in known:
            self._taken = known[0]
        self._show_choice(shown)
        if self._taken is None:
            self._details = None
            self._show_parts()
            self.renewal_shown.emit(None)
            return
        self._ask_details()

    def _show_choice(self, rows: list[RenewalRow]) -> None:
        self.contracts.clear()
        for row in rows:
            day = self._reading.day(row.ends_on)
            title = row.title or tr("Contract")
            self.contracts.addItem(tr("{contract}, ends {day}", contract=title, day=day), row.id)
        self.contracts.show_value(self._taken)
        self.contracts.updateGeometry()
        self.contracts.setVisible(len(rows) > 1)

    def _take(self, contract_id: object) -> None:
        assert isinstance(contract_id, int)
        self._taken = contract_id
        self.editor.close_form()
        self._ask_details()

    def _ask_details(self) -> None:
        asked: dict[str, Any] = {"contract_id": self._taken}
        watch = self._watches.get("details")
        if watch is None:
            self._watches["details"] = self._desk.workspace.watch(
                self, read_renewal, self._take_details, **asked
            )
        elif watch.params["contract_id"] != self._taken:
            watch.ask(**asked)
        elif self._details is None:
            watch.ask()

    def _take_details(self, details: RenewalDetails | None) -> None:
        self._details = details
        if details is not None:
            self.editor.show_details(details, self._reading)
        self._show_parts()
        self.renewal_shown.emit(details.row if details is not None else None)
        act, self._then = self._then, ""
        if act and details is not None:
            getattr(self, act)()

    def _show_parts(self) -> None:
        """The short form, or the editor in its place."""
        details = self._details
        edits = self._edits and details is not None
        self._empty.setVisible(details is None and self._taken is None)
        self.editor.setVisible(edits)
        short = details is not None and not edits
        self._amounts.setVisible(short)
        self._buttons.setVisible(short and details is not None and details.row.outcome is None)
        self.offer_act(details is not None)
        assert self.act is not None
        self.act.setText(tr("Done") if edits else tr("Edit"))
        self.act.setAccessibleName(self.act.text())
        if details is None:
            self.requirements.hide()
            self.tell(tr("none") if self._taken is None else "")
            return
        self.tell(self._summary(details.row), bad=details.row.category == "at risk")
        self._amounts.setText(self._sentence(details.row))
        self.requirements.show_lines(
            [CheckLine(one.id, one.title, one.met_on is not None) for one in details.requirements]
        )
        if edits:
            self.requirements.hide()

    def _summary(self, row: RenewalRow) -> str:
        if row.outcome is not None:
            return state_word(row.state)
        words = tr(
            "{category} {percent} %", category=category_word(row.category), percent=row.likelihood
        )
        if row.state == "not recorded":
            words = state_word(row.state)
        if not row.requirements:
            return words
        met = tr("{met} of {all} requirements met", met=row.requirements_met, all=row.requirements)
        return f"{words} · {met}"

    def _sentence(self, row: RenewalRow) -> str:
        reading = self._reading
        parts = [
            tr(
                "Target {target}, forecast {forecast} a year.",
                target=reading.money(row.target, row.currency),
                forecast=reading.money(row.forecast, row.currency),
            ),
            tr(
                "Last day to act {day} ({when}), ends {end}.",
                day=reading.day(row.act_by),
                when=reading.near(row.act_by),
                end=reading.day(row.ends_on),
            ),
        ]
        if row.checklist:
            done = tr("{done} of {all} tasks done", done=row.checklist_done, all=row.checklist)
            parts.append(f"{done}.")
        return " ".join(parts)

    # Acting.

    @property
    def has_one(self) -> bool:
        """Whether there is a renewal to act on."""
        return self._taken is not None

    def _turn(self, _checked: bool = False) -> None:
        self._edits = not self._edits
        if not self._edits:
            self.editor.close_form()
        self._show_parts()
        if self._edits:
            self.editor.start()

    def start(self) -> None:
        """Edit it."""
        self.set_open(True)
        if not self._edits and self._details is not None:
            self._turn()

    def close_won(self) -> None:
        """Ask for the next term."""
        self._in_editor("close_won")

    def close_lost(self) -> None:
        """Ask for the reason."""
        self._in_editor("close_lost")

    def reopen_it(self) -> None:
        """Take a recorded outcome back."""
        self._in_editor("reopen_it")

    def _in_editor(self, act: str) -> None:
        if self._details is None:
            self._then = act
            return
        self.set_open(True)
        if act != "reopen_it":
            self._edits = True
            self._show_parts()
        getattr(self.editor, act)()

    def _follow_form(self) -> None:
        """A form that is done leaves the short form behind."""
        if self.editor.form is None and self._edits:
            self._edits = False
            self._show_parts()
            self.head.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the editor."""
        if event.key() == Qt.Key.Key_Escape and self._edits:
            self._turn()
        else:
            super().keyPressEvent(event)
