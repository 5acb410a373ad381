"""Below the preview: what changes, field by field, and which rows need the user."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.imports import CHANGES_SHOWN, FileReport
from csm_desktop.ui import theme
from csm_desktop.ui.imports.finding_rows import Piece, change_columns, change_rows, need_rows
from csm_desktop.ui.imports.words import PROBLEMS_SHOWN, need_you, note_count
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import Column, QuietTable
from csm_desktop.ui.shared.widgets import Label, filled, hairline
from csm_desktop.ui.shared.words import tr, trn


class Findings(QWidget):
    """Two lists side by side; one with nothing in it leaves its place to the other.

    Signals:
        row_wanted (int): a row of the file that the user wants to see.
    """

    row_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.changes = QuietTable(tr("What changes"), row_height=26)
        self.problems = QuietTable(tr("Rows that need you"), row_height=44)
        self._change_note, self._problem_note = Label("", "muted"), Label("", "muted")
        self._problem_title = Label("", bold=True)
        self.left = _part(Label(tr("What changes"), bold=True), self._change_note, self.changes)
        self.right = _part(self._problem_title, self._problem_note, self.problems)
        self._between = hairline(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left, 1)
        row.addWidget(self._between)
        row.addWidget(self.right, 1)
        for table in (self.changes, self.problems):
            table.head.hide()
            table.row_taken.connect(self._want)
            table.opened.connect(self._want)

    def show_piece(self, piece: Piece, writing: Writing) -> None:
        """Show what was found in one piece."""
        report = piece.report
        changes = change_rows(piece, writing)
        problems = need_rows(piece) if piece.record.refusal is None else []
        self.changes.show_rows(change_columns(narrow=True), changes)
        self.problems.show_rows([Column(tr("Problem"))], problems)
        self.left.setVisible(bool(changes))
        self.right.setVisible(bool(problems))
        self._between.setVisible(bool(changes and problems))
        self.setVisible(bool(changes or problems))
        self._change_note.setText(_changes_text(report, writing))
        needed, remarks = need_you(report), note_count(report)
        self._problem_title.setText(_need_text(needed, remarks, writing))
        self._problem_note.setText(_need_note(report, needed, remarks))
        self.problems.setAccessibleName(self._problem_title.text())

    def _want(self, key: object) -> None:
        if isinstance(key, tuple) and key[1]:
            self.row_wanted.emit(key[1])


def _changes_text(report: FileReport, writing: Writing) -> str:
    count = writing.number(report.updated)
    text = trn("{count} row", "{count} rows", report.updated, count=count)
    if len(report.changes) >= CHANGES_SHOWN:
        text += " · " + tr("the first {limit} fields", limit=CHANGES_SHOWN)
    return text


def _need_text(needed: int, remarks: int, writing: Writing) -> str:
    if needed:
        n = writing.number(needed)
        return trn("{count} row needs you", "{count} rows need you", needed, count=n)
    return trn("{count} remark", "{count} remarks", remarks, count=writing.number(remarks))


def _need_note(report: FileReport, needed: int, remarks: int) -> str:
    if not needed:
        return tr("every row comes in all the same")
    parts = [tr("the others go in")]
    if report.waiting:
        parts.append(trn("{n} of them waits", "{n} of them wait", report.waiting))
    if remarks:
        parts.append(trn("{n} remark below", "{n} remarks below", remarks))
    if len(report.problems) > PROBLEMS_SHOWN:
        parts.append(tr("the first {limit} are listed", limit=PROBLEMS_SHOWN))
    return ", ".join(parts)


def _part(title: Label, note: Label, table: QuietTable) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = QHBoxLayout()
    edge = theme.scale(16)
    head.setContentsMargins(edge, theme.scale(8), edge, theme.scale(6))
    head.setSpacing(theme.scale(8))
    head.addWidget(title)
    head.addWidget(note, 1)
    column.addLayout(head)
    column.addWidget(hairline())
    column.addWidget(table, 1)
    return part
