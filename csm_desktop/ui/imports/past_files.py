"""The page before files are dropped: what to do, what waits, and what came in before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.imported_files import (
    ImportedFile,
    count_unmatched,
    list_imported_files,
)
from csm_desktop.ui import theme
from csm_desktop.ui.imports.file_rows import past_columns, past_rows
from csm_desktop.ui.imports.widths import Widths
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr, trn


class PastFiles(QWidget):
    """What stands below the drop zone while nothing is being imported.

    Signals:
        filled: the files of the past were painted for the first time, or that there are none.
        waiting_wanted: the rows that wait shall be seen.
        watch_wanted: a folder shall be watched.
    """

    filled = Signal()
    waiting_wanted = Signal()
    watch_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.empty = Label("", "muted", wrap=True)
        self.waiting = Button("", Kind.QUIET, icon="clock")
        self.watch = Button(tr("Watch a folder…"), Kind.QUIET, icon="eye")
        self.paste_hint = Label(tr("A copied table is pasted with Ctrl+V."), "muted")
        self.table = QuietTable(tr("Files that came in before"))
        self._title = Label(tr("Files that came in before"), bold=True)
        self._widths = Widths(desk, self.table, "import past")
        self._language = desk.theme.look.language
        self._writing = Writing.of(self._language, "USD")
        self._past: tuple[ImportedFile, ...] | None = None
        self._arrange()
        self.waiting.clicked.connect(self.waiting_wanted)
        self.watch.clicked.connect(self.watch_wanted)
        desk.workspace.watch(self, read_book, self._take_book)
        desk.workspace.watch(self, list_imported_files, self._take_past)
        desk.workspace.watch(self, count_unmatched, self._take_waiting)

    def _take_book(self, book: Book) -> None:
        self._writing = Writing.of(self._language, book.currency)

    def _take_past(self, past: tuple[ImportedFile, ...]) -> None:
        self._past = past
        self._widths.show_rows(past_columns(), past_rows(past, self._writing))
        self.table.setVisible(bool(past))
        self._title.setVisible(bool(past))
        self.empty.setVisible(not past)
        self.empty.setText(
            tr(
                "Nothing has come in yet. Drop the exports of your CRM, your support desk or your"
                " billing above, all at once and in any order. You see what each file is and what"
                " it would change before anything does."
            )
        )
        self.filled.emit()

    def _take_waiting(self, count: int) -> None:
        words = trn("Rows of {n} key wait for an account", "Rows of {n} keys wait for an account",
                    count)  # fmt: skip
        self.waiting.setText(words)
        self.waiting.setAccessibleName(words)
        self.waiting.setVisible(bool(count))
        self.waiting.updateGeometry()

    def _arrange(self) -> None:
        edge = theme.scale(16)
        acts = QHBoxLayout()
        inside = theme.scale(8)  # of a quiet button, at both sides of its words
        acts.setContentsMargins(edge - inside, 0, edge, theme.scale(4))
        acts.setSpacing(0)
        self.paste_hint.setContentsMargins(inside, 0, 0, 0)
        for part in (self.waiting, self.watch, self.paste_hint):
            acts.addWidget(part)
        acts.addStretch(1)
        self.waiting.hide()
        self._title.setContentsMargins(edge, theme.scale(8), 0, theme.scale(4))
        self._title.hide()
        self.table.hide()
        self.empty.setContentsMargins(edge, theme.scale(8), edge, theme.scale(8))
        self.empty.setMaximumWidth(theme.scale(640))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addLayout(acts)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addStretch(0)
