"""One list of what an import would do, with what can be done about it.

Which rows a list has is said in ``finding_rows.py`` and ``review_rows.py``.
"""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.imports.finding_rows import (
    ROWS_SHOWN,
    Piece,
    change_columns,
    change_rows,
    name_rows,
    named,
    problem_columns,
    problem_rows,
    state_columns,
    state_rows,
)
from csm_desktop.ui.imports.flow import ImportFlow
from csm_desktop.ui.imports.review_rows import (
    kept_columns,
    kept_rows,
    match_columns,
    match_rows,
)
from csm_desktop.ui.imports.widths import Widths
from csm_desktop.ui.imports.words import need_you, note_count
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Button, Kind, Label, hairline
from csm_desktop.ui.shared.words import tr

_ONE_LINE, _TWO_LINES = 28, 44
"""Heights of a row; a match has two lines: the name, and what tells two of the same name apart."""
LISTS = ("changed", "problems", "review", "kept")
"""Views that are a list even for one piece."""


class ResultList(QWidget):
    """The list.

    Signals:
        save_wanted: the rows with problems as a file.
        order_wanted: which system is believed first.
        row_wanted (tuple): number of the piece and row that the user wants to see.
    """

    save_wanted = Signal()
    order_wanted = Signal()
    row_wanted = Signal(tuple)

    def __init__(self, desk: Desk, flow: ImportFlow) -> None:
        super().__init__()
        self._flow = flow
        self.pieces: Sequence[Piece] = ()
        """What is listed."""
        self.shown = ""
        self.table = QuietTable(tr("What was found"), row_height=_ONE_LINE)
        self._widths = Widths(desk, self.table, "import rows")
        self.note = Label("", "muted")
        self.save = Button(tr("Save problem rows…"), Kind.QUIET)
        self.apart = Button(tr("Keep apart"), Kind.QUIET)
        self.all_apart = Button(tr("Keep all apart"), Kind.QUIET)
        self.order = Button(tr("When two systems disagree…"), Kind.QUIET)
        self.more = Label("", "muted")
        self._arrange()
        self._connect()

    def show_view(
        self,
        shown: str,
        pieces: Sequence[Piece],
        writing: Writing,
        *,
        count: int,
        several: bool,
        editable: bool,
    ) -> None:
        """Show a view of these pieces; of ``several`` each row says which piece it is of."""
        keep = shown == self.shown
        self.shown, self.pieces = shown, pieces
        columns, rows = self._made(shown, pieces, writing, several=several)
        self._widths.name = f"import {shown if shown in LISTS else 'rows'}"
        height = _TWO_LINES if shown == "review" else _ONE_LINE
        self.table.verticalHeader().setDefaultSectionSize(theme.scale(height))
        self._widths.show_rows(columns, rows[:ROWS_SHOWN], keep=keep)
        self.table.setAccessibleName(self._note(shown) or tr("What was found"))
        if rows and self.table.current_key() is None:
            self.table.step(0)
        self._show_acts(editable)
        listed = len(rows) if shown != "problems" else count
        self.more.setVisible(min(len(rows), ROWS_SHOWN) < max(count, listed))
        self.more.setText(
            tr("{shown} of {count} are listed; all of them count.",
               shown=writing.number(min(len(rows), ROWS_SHOWN)), count=writing.number(count))
        )  # fmt: skip

    def _made(
        self, shown: str, pieces: Sequence[Piece], writing: Writing, *, several: bool
    ) -> tuple[list[Column], list[Row]]:
        columns = {
            "changed": change_columns,
            "problems": problem_columns,
            "review": match_columns,
            "kept": kept_columns,
        }.get(shown, state_columns)()
        made = [(piece, self._rows(shown, piece, writing)) for piece in pieces]
        if not several:
            return columns, list(chain.from_iterable(rows for _, rows in made))
        listed = chain.from_iterable(name_rows(piece.record, rows) for piece, rows in made)
        if shown == "problems":
            return named(columns), sorted(listed, key=_urgency)
        return named(columns), list(listed)

    def _rows(self, shown: str, piece: Piece, writing: Writing) -> list[Row]:
        if shown == "changed":
            return change_rows(piece, writing)
        if shown == "problems":
            return problem_rows(piece)
        if shown == "review":
            return match_rows(piece)
        if shown == "kept":
            return kept_rows(piece, writing)
        return state_rows(piece, shown)

    def _note(self, shown: str) -> str:
        return {
            "changed": tr("Field by field, what stands in the book and what the file says."),
            "problems": tr("Save these rows, correct them, and import the corrected file."),
            "review": tr("Taken for accounts and people that are there; X keeps a row apart."),
            "kept": tr("A system that is believed more has these values; they stay."),
        }.get(shown, "")

    def _show_acts(self, editable: bool) -> None:
        problems = any(not p.kept for piece in self.pieces for p in piece.report.problems)
        self.note.setText(self._note(self.shown))
        if self.shown == "problems" and not problems:
            self.note.setText(tr("No row stays out for good: each comes in, now or when it can."))
        self.save.setVisible(self.shown == "problems" and problems)
        review = self.shown == "review" and editable
        self.apart.setVisible(review)
        self.all_apart.setVisible(review)
        self.order.setVisible(self.shown == "kept")
        self._head.setVisible(bool(self.note.text()))
        self._say_apart()

    def _say_apart(self) -> None:
        key = self.table.current_key()
        is_apart = isinstance(key, tuple) and key in self._apart_keys()
        self.apart.setText(tr("Take them for one (X)") if is_apart else tr("Keep apart (X)"))
        self.apart.setAccessibleName(self.apart.text())
        self.apart.updateGeometry()

    def _apart_keys(self) -> set[tuple[int, int]]:
        return {(p.record.number, match.row) for p in self.pieces for match in p.apart}

    def _toggle_apart(self) -> None:
        key = self.table.current_key()
        if self.shown != "review" or not isinstance(key, tuple):
            return
        piece = next((p for p in self.pieces if p.record.number == key[0]), None)
        if piece is None:
            return
        known = [m for m in (*piece.report.matches, *piece.apart) if m.row == key[1]]
        self._flow.keep_apart({piece.record.number: known}, apart=key not in self._apart_keys())

    def _all_apart(self) -> None:
        self._flow.keep_apart({p.record.number: p.report.matches for p in self.pieces})

    def _want(self, key: object) -> None:
        if isinstance(key, tuple) and key[1]:
            self.row_wanted.emit(key)

    def _arrange(self) -> None:
        self._head = QWidget()
        self._head.setFixedHeight(theme.scale(32))
        row = QHBoxLayout(self._head)
        edge = theme.scale(16)
        row.setContentsMargins(edge, theme.scale(2), edge - theme.scale(8), theme.scale(2))
        row.setSpacing(theme.scale(4))
        self.note.setMinimumWidth(0)
        row.addWidget(self.note, 1)
        for button in (self.save, self.apart, self.all_apart, self.order):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(hairline())
        column.addWidget(self.table, 1)
        self.more.setContentsMargins(edge, theme.scale(4), 0, theme.scale(4))
        column.addWidget(self.more)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_wanted)
        self.order.clicked.connect(self.order_wanted)
        self.apart.clicked.connect(self._toggle_apart)
        self.all_apart.clicked.connect(self._all_apart)
        self.table.keys[Qt.Key.Key_X] = self._toggle_apart
        self.table.row_taken.connect(lambda _key: self._say_apart())
        self.table.opened.connect(self._want)


def _urgency(row: Row) -> int:
    """Rows that stay out, then those that wait, then remarks, whatever file they are of."""
    return {"bad": 0, "warn": 1}.get(row.cells[-1].ink, 2)


def view_counts(pieces: Sequence[Piece]) -> dict[str, int]:
    """How many rows, or findings, each view has."""
    reports = [piece.report for piece in pieces]
    added, changed = sum(r.added for r in reports), sum(r.updated for r in reports)
    need = sum(need_you(r) for r in reports)
    return {
        "differences": added + changed + need,
        "all": sum(r.rows for r in reports),
        "added": added,
        "changed": changed,
        "unchanged": sum(r.unchanged + r.merged for r in reports),
        "skipped": sum(r.skipped for r in reports),
        "problems": need + sum(note_count(r) for r in reports),
        "review": sum(p.report.matched + len(p.apart) for p in pieces),
        "kept": sum(r.kept_count for r in reports),
    }
