"""The history: every step ever made, newest first, what it changed, and its undo.

A step is undone with U, wherever it lies in the history; what was edited since stays, and is said.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.history import Step, StepChanges, list_steps, read_step
from csm_desktop.ui import theme
from csm_desktop.ui.history.words import (
    counts_text,
    record_columns,
    record_rows,
    step_columns,
    step_rows,
    step_title,
    who_text,
)
from csm_desktop.ui.lists_out import offer_list, steps_out
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Field, Label, filled, hairline
from csm_desktop.ui.shared.words import tr, trn

PAGE = 100
"""Steps read at a time."""
_PAUSE_MS = 60
"""A step passed over by key is not read."""


class HistoryPage(Page):
    """Steps at the left, what the chosen one changed at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.steps: tuple[Step, ...] = ()
        self.changes: StepChanges | None = None
        self.filter = Field(tr("Filter steps"), hint=tr("Filter steps"))
        self.list = QuietTable(tr("Steps"), row_height=44)
        self.records = QuietTable(tr("What this step changed"), row_height=26)
        self.undo = Button(tr("Undo this step"), on_click=self.undo_step)
        self.note = Label("", "muted")
        self._title, self._who = Label("", size=15, bold=True), Label("", "muted")
        self._counts = Label("", wrap=True)
        self._rest = Label("", "muted")
        self.empty = Label("", "muted")
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self._wanted: int | None = None
        self._limit = PAGE
        self._was_shown = False
        self._typed = QTimer(self, interval=120, singleShot=True)
        self._chosen = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """History."""
        return tr("History")

    def show_place(self, **what: object) -> None:
        """With ``step``: choose it."""
        step = what.get("step")
        if isinstance(step, int):
            self._wanted = step
            self.list.take(step)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The newest step chosen."""
        return (("history", lambda: None),)

    def current_step(self) -> Step | None:
        """The step that is chosen."""
        key = self.list.current_key()
        return next((step for step in self.steps if step.id == key), None)

    def undo_step(self) -> None:
        """Undo the chosen step, however old it is."""
        step = self.current_step()
        if step is not None and step.can_be_undone:
            self.desk.workspace.undo(step.id)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        self.empty.setContentsMargins(theme.scale(16), theme.scale(16), theme.scale(16), 0)
        column.addWidget(self.empty)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 4)
        row.addWidget(hairline(upright=True))
        row.addWidget(self._detail(), 6)
        column.addWidget(self._body, 1)
        self.empty.hide()
        self.setFocusProxy(self.list)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("History"), size=20, bold=True))
        row.addWidget(self.note, 1)
        self.filter.setMinimumWidth(theme.scale(240))
        self.filter.setClearButtonEnabled(False)
        row.addWidget(self.filter)
        return head

    def _detail(self) -> QWidget:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        edge = theme.scale(16)
        top.setContentsMargins(edge, theme.scale(10), edge, theme.scale(8))
        words = QVBoxLayout()
        words.setSpacing(theme.scale(2))
        for label in (self._title, self._who, self._counts):
            label.setMinimumWidth(theme.scale(120))
            words.addWidget(label)
        top.addLayout(words, 1)
        top.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self.records, 1)
        self._rest.setContentsMargins(edge, theme.scale(4), edge, theme.scale(4))
        column.addWidget(self._rest)
        self.undo.setToolTip(tr("Undo this step (U)"))
        return self._side

    def _connect(self) -> None:
        workspace, actions = self.desk.workspace, self.desk.actions
        self._chosen.timeout.connect(self._read_step)
        self._typed.timeout.connect(self._filter)
        self.filter.textChanged.connect(lambda _text: self._typed.start())
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.row_taken.connect(lambda _key: self._chosen.start())
        self.list.opened.connect(lambda _key: self._enter())
        self.list.keys[Qt.Key.Key_U] = self.undo_step
        self.list.verticalScrollBar().valueChanged.connect(self._read_on)
        self.records.opened.connect(self._open_account)
        self.records.keys[Qt.Key.Key_U] = self.undo_step
        self.records.keys[Qt.Key.Key_Escape] = self.list.setFocus
        actions.handle("filter", self._start_filter, on=self)
        actions.handle("export_rows", self.export_list, enabled=self._has_steps, on=self)
        actions.handle("next", lambda: self._focused().step(1), on=self)
        actions.handle("previous", lambda: self._focused().step(-1), on=self)
        workspace.watch(self, read_book, self._take_book)
        self._watch = workspace.watch(self, list_steps, self._take_steps, limit=PAGE, text="")

    # What it shows.

    def _take_book(self, book: Book) -> None:
        self._writing = Writing.of(self.desk.theme.look.language, book.currency)

    def export_list(self) -> None:
        """The steps listed, as CSV or a workbook."""
        offer_list(self, self.desk, steps_out(self.steps, step_title))

    def _has_steps(self) -> bool | str:
        return bool(self.steps) or tr("There is nothing to export here.")

    def _take_steps(self, steps: list[Step]) -> None:
        self.steps = tuple(steps)
        self.list.show_rows(step_columns(), step_rows(steps, self._writing), keep=True)
        filtered = bool(self.filter.text().strip())
        self._body.setVisible(bool(steps))
        self.empty.setVisible(not steps)
        self.empty.setText(
            tr("No step says this. Esc clears the filter.") if filtered
            else tr("Nothing has been done in this book yet. Import files to begin.")
        )  # fmt: skip
        wanted = self._wanted is not None and self.list.take(self._wanted)
        if steps and not wanted and self.list.current_key() is None:
            self.list.take(steps[0].id)
        self._wanted = None
        self._chosen.start()
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _read_step(self) -> None:
        step = self.current_step()
        if step is not None:
            self.desk.workspace.ask(read_step, self._take_changes, step=step.id)

    def _take_changes(self, changes: StepChanges) -> None:
        step = changes.step
        if step.id != self.list.current_key():
            return
        self.changes = changes
        self._title.setText(step_title(step))
        self._who.setText(f"{self._writing.moment(step.at)} · {who_text(step)}")
        self._counts.setText(counts_text(changes.counts, self._writing) or _nothing(step))
        self.records.show_rows(record_columns(), record_rows(changes.records, self._writing))
        self.records.setVisible(bool(changes.records))
        left_out = self._writing.number(changes.records_left_out)
        self._rest.setText(
            trn("{count} more record", "{count} more records", changes.records_left_out,
                count=left_out) if changes.records_left_out else ""
        )  # fmt: skip
        self._show_undo(step)

    def _show_undo(self, step: Step) -> None:
        self.undo.setVisible(step.id > 1 and step.kind == "do")
        self.undo.setEnabled(step.can_be_undone)
        text = tr("Undo this step") if step.can_be_undone else tr("Undone already")
        self.undo.setText(text)
        self.undo.setAccessibleName(text)
        self.undo.updateGeometry()

    # What the user does.

    def _filter(self) -> None:
        self._limit = PAGE
        self._watch.ask(limit=PAGE, text=self.filter.text())

    def _read_on(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value >= bar.maximum() - theme.scale(200) and len(self.steps) == self._limit:
            self._limit += PAGE
            self._watch.ask(limit=self._limit)

    def _start_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _focused(self) -> QuietTable:
        return self.records if self.records.hasFocus() else self.list

    def _enter(self) -> None:
        if self.records.isVisible():
            self.records.setFocus()
            if self.records.currentIndex().row() < 0:
                self.records.step(1)

    def _open_account(self, key: object) -> None:
        if isinstance(key, int):
            self.desk.navigation.go("account", account=key, ids=())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the filter and goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and (self.filter.hasFocus() or self.filter.text()):
            self.filter.clear()
            self.list.setFocus()
        else:
            super().keyPressEvent(event)


def _nothing(step: Step) -> str:
    if step.changes:
        return tr("Every change of this step was taken back within it.")
    return tr("No record changed; usage points are undone with their import.")
