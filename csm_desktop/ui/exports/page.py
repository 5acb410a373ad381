"""Files out: everything, one account, or what another system takes; always, without asking anyone.

A list as it is shown leaves from its own page. What is written is ``writing``'s.
"""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.accounts import read_account_name
from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.ui import theme
from csm_desktop.ui.calendar_file import export_calendar
from csm_desktop.ui.exports.way import TickBox, Way
from csm_desktop.ui.exports.writing import (
    HowFar,
    Written,
    write_everything,
    write_for_system,
    write_hand_over,
    write_markdown,
)
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.saving import ask_folder, ask_where, safe_name, tell_not_written
from csm_desktop.ui.shared.nouns import plural
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.widgets import Field, Label, ThinScrollBar, filled, hairline
from csm_desktop.ui.shared.words import later, say, tr, trn
from csm_desktop.workspace import Job

_PAUSE_MS = 80
_SIDE = 16

EVERYTHING, MARKDOWN, HAND_OVER, HUBSPOT, SALESFORCE, CALENDAR = (
    "everything", "markdown", "hand_over", "hubspot", "salesforce", "calendar",
)  # fmt: skip
_SYSTEMS = {HUBSPOT: "HubSpot", SALESFORCE: "Salesforce"}

_GROUPS: tuple[tuple[str, tuple[tuple[str, str, str, str, str], ...]], ...] = (
    (
        later("To keep, or to take elsewhere"),
        (
            (
                EVERYTHING,
                "folder-output",
                later("Everything, as tables"),
                later(
                    "A folder with every table as CSV, a JSON Schema that says what each column"
                    " means, and the attachments. Import brings it back whole: no table differs."
                ),
                later("Choose a folder…"),
            ),
            (
                MARKDOWN,
                "folder-tree",
                later("Everything, to read"),
                later(
                    "A folder for each account: facts, notes by date, contacts, tasks and plans as"
                    " Markdown, attachments beside. Any editor opens it, in twenty years too."
                ),
                later("Choose a folder…"),
            ),
        ),
    ),
    (
        later("To a colleague"),
        (
            (
                HAND_OVER,
                "package",
                later("One account, whole"),
                later(
                    "All that belongs to the account in one zip, which a colleague imports with one"
                    " key and finds as you left it. Settings of the book stay here."
                ),
                later("Hand over…"),
            ),
        ),
    ),
    (
        later("To another system"),
        (
            (
                HUBSPOT,
                "share-2",
                later("Files for HubSpot"),
                later(
                    "Companies, contacts, notes and tasks with the headers its import expects,"
                    " and a text that says what to choose there. Private notes stay here."
                ),
                later("Choose a folder…"),
            ),
            (
                SALESFORCE,
                "share-2",
                later("Files for Salesforce"),
                later(
                    "Accounts, contacts, notes and tasks for Data Loader and the Data Import"
                    " Wizard, with known ids. Private notes stay here."
                ),
                later("Choose a folder…"),
            ),
            (
                CALENDAR,
                "calendar",
                later("Deadlines and meetings, for a calendar"),
                later(
                    "One file from a month ago to a year ahead. Write it again whenever you like:"
                    " entries keep their identity, so a calendar updates and never doubles."
                ),
                later("Choose a file…"),
            ),
        ),
    ),
)
"""Title of a group → its ways: id, icon, title, what is in it, the button."""


class ExportsPage(Page):
    """The ways out, one below the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ways: dict[str, Way] = {}
        self.jobs: dict[str, Job] = {}
        self.account = Field(tr("Account to hand over"), hint=tr("Which account?"))
        self.private = TickBox(tr("with my private notes"))
        self.private.setAccessibleName(self.private.text())
        self.problem = Label("", "bad", size=11, wrap=True)
        self._area = QScrollArea()
        self._arrange()
        self.offers = OfferList(self)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._connect()

    def title(self) -> str:
        """Export."""
        return tr("Export")

    def show_place(self, **what: object) -> None:
        """``account``: the one to hand over."""
        account = what.get("account")
        if isinstance(account, int):
            self.desk.workspace.ask(read_account_name, self._name_account, account_id=account)
        QTimer.singleShot(0, self.shown.emit)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page as it opens."""
        return (("export", lambda: None),)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_head())
        column.addWidget(hairline())
        column.addWidget(self._area, 1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBar(ThinScrollBar())
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list())
        markdown, hand_over = self.ways[MARKDOWN].button, self.ways[HAND_OVER].button
        for first, second in pairwise((markdown, self.account, self.private, hand_over)):
            self.setTabOrder(first, second)
        self.setFocusProxy(self.ways[EVERYTHING].button)

    def _list(self) -> QWidget:
        sheet = filled(QWidget(), "surface")
        sheet.setMinimumHeight(
            1
        )  # else the area scrolls lines that words of full width do not need
        column = QVBoxLayout(sheet)
        side = theme.scale(_SIDE)
        column.setContentsMargins(side, theme.scale(16), side, side)
        column.setSpacing(0)
        for number, (title, ways) in enumerate(_GROUPS):
            if number:
                column.addSpacing(theme.scale(18))
            column.addWidget(Label(say(title), size=15, bold=True))
            column.addSpacing(theme.scale(4))
            for name, icon, way_title, words, act in ways:
                way = self.ways[name] = Way(icon, say(way_title), say(words), say(act))
                column.addWidget(way)
        column.addSpacing(theme.scale(18))
        keys = tr(
            "A list as it is shown, with its columns and filter, leaves from its own page:"
            " Ctrl+Shift+E there, as CSV or workbook."
        )
        column.addWidget(Label(keys, "muted", wrap=True))
        column.addStretch(1)
        options = self.ways[HAND_OVER].options
        self.account.setMinimumWidth(theme.scale(280))
        options.addWidget(self.account)
        options.addWidget(self.private)
        options.addWidget(self.problem, 1)
        return sheet

    def _connect(self) -> None:
        for name, way in self.ways.items():
            way.wanted.connect(partial(self.start, name))
            way.given_up.connect(partial(self._give_up, name))
        self._pause.timeout.connect(self._search)
        self.account.textEdited.connect(self._type_account)
        self.account.returnPressed.connect(self._return_pressed)
        self.offers.taken.connect(self._take_account)
        self.account.installEventFilter(self)
        self._area.verticalScrollBar().valueChanged.connect(lambda _value: self.offers.hide())

    # What is done.

    def start(self, name: str) -> None:
        """Ask where, and write."""
        day, zone = self.desk.workspace.today().isoformat(), self.desk.workspace.zone()
        if name == CALENDAR:
            export_calendar(self, self.desk)
        elif name == HAND_OVER:
            self._start_hand_over()
        else:
            folder = ask_folder(self, self.ways[name].accessibleName())
            if folder is None:
                return
            if name in _SYSTEMS:
                target = folder / f"{_SYSTEMS[name]} {day}"
                self.write(name, target, write_for_system, system=name, folder=target, zone=zone)
            else:
                what = tr("CSM Desktop tables") if name == EVERYTHING else tr("CSM Desktop notes")
                target = folder / f"{what} {day}"
                if name == EVERYTHING:
                    self.write(name, target, write_everything, folder=target)
                else:
                    self.write(name, target, write_markdown, folder=target, zone=zone)

    def _start_hand_over(self) -> None:
        words = self.account.text().strip()
        if not words:
            self._say_problem(tr("Say which account leaves."))
            return
        day = self.desk.workspace.today().isoformat()
        name = f"{safe_name(words, 'account')} {day}.zip"
        path = ask_where(self, tr("One account, whole"), name, tr("Package (*.zip)"))
        if path is not None:
            self._say_problem("")
            account = (words, self.private.isChecked())
            self.write(HAND_OVER, path, write_hand_over, path=path, account=account)

    def write(self, name: str, target: Path, make: Callable[..., Written], **params: Any) -> None:
        """Write beside the window's thread, and tell in the way itself how it goes."""
        way = self.ways[name]
        way.show_running(0.0, tr("Reading the book …"))
        self.jobs[name] = self.desk.workspace.work_on_book(
            make,
            done=partial(self._tell_written, name),
            failed=partial(self._tell_failed, name, target),
            progress=partial(self._tell_progress, name),
            **params,
        )

    def _give_up(self, name: str) -> None:
        if name in self.jobs:
            self.jobs[name].cancel()

    def _tell_progress(self, name: str, how_far: HowFar) -> None:
        if name in self.jobs:
            said = tr("{table}: {n}", table=plural(how_far.table), n=f"{how_far.rows:,}")
            self.ways[name].show_running(how_far.share, said)

    def _tell_written(self, name: str, written: Written) -> None:
        self.jobs.pop(name, None)
        said = trn("{n} file in {path}", "{n} files in {path}", written.files, path=written.path)
        if name == MARKDOWN:
            said = trn(
                "{n} account in {path}", "{n} accounts in {path}", written.files, path=written.path
            )
        if written.account:
            said = tr("{account} is in {path}", account=written.account, path=written.path)
        place = written.path if written.path.is_dir() else written.path.parent
        self.ways[name].show_written(
            said,
            tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))),
        )

    def _tell_failed(self, name: str, target: Path, error: Exception) -> None:
        self.jobs.pop(name, None)
        way = self.ways[name]
        if isinstance(error, Refusal) and error.code == "export_was_cancelled":
            way.show_rest(tr("Cancelled: nothing was written."))
        elif isinstance(error, Refusal) and name == HAND_OVER:
            way.show_rest()
            self._say_problem(say(SENTENCES[error.code], **error.values))
        else:
            way.show_rest()
            tell_not_written(self.desk, target, error)

    # The account.

    def _say_problem(self, sentence: str) -> None:
        self.account.show_problem(bool(sentence))
        self.account.setAccessibleDescription(sentence)
        self.problem.setText(sentence)
        if sentence:
            self.account.setFocus()

    def _name_account(self, name: str | None) -> None:
        if name is not None:
            self.account.setText(name)
            self.account.setFocus()

    def _type_account(self, _text: str) -> None:
        self._say_problem("")
        self._pause.start()

    def _search(self) -> None:
        typed = self.account.text().strip()
        if typed:
            self.desk.workspace.ask(search_accounts, self._offer, typed=typed, limit=8)
        else:
            self.offers.hide()

    def _offer(self, found: Iterable[FoundAccount]) -> None:
        if not self.account.hasFocus():
            self.offers.hide()
            return
        corner = self.account.mapTo(self, self.account.rect().topLeft())
        offers = [Offer(one.name, one.second, one) for one in found]
        self.offers.show_offers(offers, QRect(corner, self.account.size()))

    def _take_account(self, offer: Offer) -> None:
        self.account.setText(offer.text)
        self.offers.hide()

    def _return_pressed(self) -> None:
        chosen = self.offers.chosen
        if chosen is not None:
            self._take_account(chosen)
        else:
            self.start(HAND_OVER)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrows go through the accounts offered, Esc sends them away.

        A filter, because the area that scrolls takes arrows before the page can.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self.offers.chosen is None:
            return False
        if event.key() in steps:
            self.offers.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.offers.hide()
        else:
            return False
        return True


def _head() -> QWidget:
    head = QWidget()
    head.setFixedHeight(theme.scale(52))
    row = QHBoxLayout(head)
    row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
    row.setSpacing(theme.scale(12))
    row.addWidget(Label(tr("Export"), size=20, bold=True))
    said = tr("Files that leave are not locked: whoever has them can read them")
    row.addWidget(Label(said, "muted"))
    row.addStretch(1)
    return head
