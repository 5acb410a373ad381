"""Rows that wait because nothing in the book matched their key, and saying what the key means.

What is said is remembered for every file to come (``operations/unmatched.py``).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.systems import system_name
from csm_desktop.operations.imported_files import count_unmatched
from csm_desktop.operations.unmatched import (
    Candidate,
    UnmatchedKey,
    drop_unmatched,
    list_unmatched,
    make_account_for_key,
    match_key,
)
from csm_desktop.ui import theme
from csm_desktop.ui.imports.account_picker import AccountPicker
from csm_desktop.ui.imports.sub_head import SubHead
from csm_desktop.ui.imports.widths import Widths
from csm_desktop.ui.imports.words import counted
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import ICONS, NONE, Writing
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import later, say, tr, trn

LISTED = 500
"""Keys that are listed; those with the most rows come first."""
_KINDS = {
    "id": later("an id of {system}"),
    "name": later("a name"),
    "domain": later("a domain"),
    "email": later("an e-mail address"),
    "phone": later("a phone number"),
    "company": later("an organisation"),
}
"""Kind of key → what it is."""


class UnmatchedView(QWidget):
    """The keys, and what can be done about the one that is selected.

    Signals:
        left: back to the import.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keys: Mapping[str, UnmatchedKey] = {}
        self.picker: AccountPicker | None = None
        self.table = QuietTable(tr("Rows that wait"), row_height=44)
        self._widths = Widths(desk, self.table, "import unmatched")
        self.empty = Label("", "muted", wrap=True)
        self.use = Button("", Kind.PRIMARY, on_click=self.use_likeliest)
        self.choose = Button(tr("Choose an account… (E)"), on_click=self.assign)
        self.make = Button(tr("New account (+)"), on_click=self.make_account)
        self.forget = Button(tr("Forget these rows (Del)"), Kind.QUIET, on_click=self.forget_rows)
        self._arrange()
        self._connect()

    def current(self) -> UnmatchedKey | None:
        """The key that is selected."""
        return self._keys.get(str(self.table.current_key()))

    def use_likeliest(self) -> None:
        """Take the account that the key is most like; without one choose."""
        waiting = self.current()
        if waiting is not None and waiting.candidates:
            self._match(waiting, waiting.candidates[0])
        else:
            self.assign()

    def assign(self) -> None:
        """Choose the account that the key means."""
        waiting = self.current()
        if waiting is None:
            return
        self.picker = AccountPicker(self._desk, self, waiting)
        self.picker.meant.connect(lambda found: self._match(waiting, found))
        self.picker.new_wanted.connect(lambda name: self._make(waiting, name))
        spot = self.table.visualRect(self.table.currentIndex()).bottomLeft()
        self.picker.open_at(
            self.table.viewport().mapToGlobal(spot + QPoint(theme.scale(16), theme.scale(2)))
        )

    def make_account(self) -> None:
        """Make the account that the key names."""
        waiting = self.current()
        if waiting is not None:
            self._make(waiting, "")

    def forget_rows(self) -> None:
        """Let the rows of the key go; undo brings them back."""
        waiting = self.current()
        if waiting is not None:
            self._desk.workspace.do(drop_unmatched, waits_for=[waiting.waits_for], count=1)

    def _match(self, waiting: UnmatchedKey, found: Candidate) -> None:
        self._desk.workspace.do(
            match_key, waits_for=waiting.waits_for, key=waiting.key,
            row_id=found.id, name=found.name, noun=found.noun,
        )  # fmt: skip

    def _make(self, waiting: UnmatchedKey, name: str) -> None:
        called = name or waiting.called
        self._desk.workspace.do(
            make_account_for_key, waits_for=waiting.waits_for, key=called, name=called
        )

    # What it shows.

    def _take_keys(self, keys: Sequence[UnmatchedKey]) -> None:
        place = self.table.currentIndex().row()
        self._keys = {waiting.waits_for: waiting for waiting in keys}
        writing = Writing.of(self._desk.theme.look.language, "USD")
        columns = [
            Column(tr("What is not known")),
            Column(tr("What waits for it"), width=284),
            Column(tr("Files"), width=248),
            Column(tr("Perhaps"), width=200),
        ]
        rows = [_key_row(waiting, writing) for waiting in keys]
        self._widths.show_rows(columns, rows)
        if rows and self.table.current_key() is None:
            last = min(max(0, place), len(rows) - 1)
            self.table.setCurrentIndex(self.table.rows_model.index(last, 0))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._acts.setVisible(bool(rows))
        self._show_acts()

    def _take_count(self, count: int) -> None:
        self._head.words.setText(
            trn(
                "Rows of {n} key wait in the book. Say once what it means.",
                "Rows of {n} keys wait in the book. Say once what each means.",
                count,
            )
            if count
            else ""
        )

    def _show_acts(self) -> None:
        waiting = self.current()
        likely = waiting.candidates[0] if waiting is not None and waiting.candidates else None
        if likely is not None:
            self.use.setText(tr("It is {name}", name=likely.name))
            self.use.setAccessibleName(self.use.text())
            self.use.updateGeometry()
        self.use.setVisible(likely is not None)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        self._head = SubHead(tr("Rows that wait"), "")
        self.empty.setText(
            tr(
                "Nothing waits. Rows of a file whose account is not in the book yet stand here"
                " until you say which account they belong to, or until a file brings it."
            )
        )
        edge = theme.scale(16)
        self.empty.setContentsMargins(edge, edge, edge, edge)
        self.empty.setMaximumWidth(theme.scale(640))
        self.empty.hide()  # until it is known
        self._acts = QWidget()
        self._acts.setFixedHeight(theme.scale(40))
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(edge, 0, edge, 0)
        row.setSpacing(theme.scale(8))
        for button in (self.use, self.choose, self.make, self.forget):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._acts, hairline(), self.empty, self.table):
            column.addWidget(part, 1 if part is self.table else 0)
        column.addStretch(0)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._head.left.connect(self.left)
        self.table.row_taken.connect(lambda _key: self._show_acts())
        self.table.opened.connect(lambda _key: self.use_likeliest())
        self.table.keys[Qt.Key.Key_Plus] = self.make_account
        self.table.keys[Qt.Key.Key_Delete] = self.forget_rows
        workspace = self._desk.workspace
        workspace.watch(self, list_unmatched, self._take_keys, limit=LISTED)
        workspace.watch(self, count_unmatched, self._take_count)


def _key_row(waiting: UnmatchedKey, writing: Writing) -> Row:
    kind = say(_KINDS.get(waiting.kind, waiting.kind), system=system_name(waiting.source))
    rows = ", ".join(counted(noun, count, writing) for noun, count in waiting.rows)
    examples = " · ".join(" ".join(example.split()) for example in waiting.examples)
    files = ", ".join(waiting.files)
    likely = waiting.candidates[0] if waiting.candidates else None
    cells = (
        Cell(waiting.key, kind, bold=True, icon=ICONS.get(waiting.noun, ""), tip=waiting.key),
        Cell(rows, examples, tip=examples),
        Cell(files, ink="muted", tip=files, keeps_end=True),
        Cell(likely.name, likely.domain or "", ink="accent") if likely else Cell(NONE, ink="faint"),
    )
    perhaps = tr("perhaps {name}", name=likely.name) if likely else ""
    spoken = f"{waiting.key}, {kind}. {rows}. {perhaps}".strip()
    return Row(cells, waiting.waits_for, spoken)
