"""Tasks: everything to do, by day; done, planned anew and snoozed by one key, many at once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.task_days import TaskDay, list_task_days
from csm_desktop.operations.tasks import (
    TaskRow,
    create_task,
    delete_task,
    finish_task,
    finish_tasks,
    reopen_task,
    replan_tasks,
    snooze_task,
)
from csm_desktop.ui import theme
from csm_desktop.ui.lists_out import offer_list, tasks_out
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import say, tr, trn
from csm_desktop.ui.tasks.line import TaskLine, Typed, Use
from csm_desktop.ui.tasks.words import task_columns, task_rows


class TasksPage(Page):
    """The list, and a line to write in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.days: tuple[TaskDay, ...] = ()
        self._tasks: dict[int, TaskRow] = {}
        self._planned: tuple[int, ...] = ()
        self._with_done = False
        self._was_shown = False
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self.list = QuietTable(tr("Tasks"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.line = TaskLine(desk, self, self._say_day)
        self.note = Label("", "muted")
        self.chosen = Label("", "muted")
        self.empty = Label("", "muted", wrap=True)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Tasks."""
        return tr("Tasks")

    def show_place(self, **what: object) -> None:
        """With ``task``: choose it."""
        task = what.get("task")
        if isinstance(task, int):
            self.list.take(task)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The list, and the line open for a new task."""
        return (
            ("tasks", lambda: None),
            ("tasks-plan", self.start_plan),
        )

    # What the user does.

    def selected(self) -> list[TaskRow]:
        """The tasks that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        keys = (self.list.key_of(row) for row in rows)
        return [self._tasks[key] for key in keys if isinstance(key, int) and key in self._tasks]

    def account_at_hand(self) -> int | None:
        """The account of the first task that is selected."""
        return next((task.account_id for task in self.selected()), None)

    def start_new(self) -> None:
        """Write a new task."""
        self.line.start(Use.NEW)

    def start_plan(self) -> None:
        """Give the selected tasks another day."""
        self._start(Use.PLAN)

    def start_snooze(self) -> None:
        """Keep the selected tasks out of sight until a day."""
        self._start(Use.SNOOZE)

    def _start(self, use: Use) -> None:
        self._planned = tuple(task.id for task in self.selected() if task.done_at is None)
        if self._planned:
            self.line.start(use, len(self._planned))

    def finish(self) -> None:
        """The selected tasks are done; one that is done is to do again."""
        tasks = self.selected()
        do = self.desk.workspace.do
        if len(tasks) == 1:
            command = finish_task if tasks[0].done_at is None else reopen_task
            do(command, task_id=tasks[0].id, title=tasks[0].title)
        elif tasks:
            do(finish_tasks, ids=[task.id for task in tasks])

    def delete(self) -> None:
        """Take the selected task out of the book."""
        for task in self.selected()[:1]:
            self.desk.workspace.do(delete_task, task_id=task.id, title=task.title)

    def wake(self) -> None:
        """Bring a snoozed task back."""
        for task in self.selected():
            if task.snoozed_until is not None:
                self.desk.workspace.do(snooze_task, task_id=task.id, title=task.title, until=None)

    def open(self, key: object = None) -> None:
        """Go to the note a task came from, or else to its account; show what is done."""
        if key == "done":
            self._with_done = not self._with_done
            self._watch.ask(with_done=self._with_done)
            return
        task = self._tasks.get(key) if isinstance(key, int) else None
        if task is None or task.account_id is None:
            return
        if task.note_id is not None:
            self.desk.navigation.go("account", account=task.account_id, ids=(), note=task.note_id)
        else:
            self.desk.navigation.go("account", account=task.account_id, ids=())

    def export_list(self) -> None:
        """The tasks selected when there are several, else all that are listed."""
        chosen = self.selected()
        tasks = chosen if len(chosen) > 1 else self._tasks.values()
        offer_list(self, self.desk, tasks_out(tasks))

    def _has_tasks(self) -> bool | str:
        return bool(self._tasks) or tr("There is nothing to export here.")

    def _entered(self, typed: Typed, account_id: int | None) -> None:
        do, line, ids = self.desk.workspace.do, self.line, self._planned

        def close(_result: object) -> None:
            line.stop()
            self.list.setFocus()

        def refuse(refusal: Refusal) -> None:
            line.refuse(say(SENTENCES[refusal.code], **refusal.values))

        if line.use is Use.NEW:
            do(
                create_task,
                account_id=account_id,
                title=typed.words,
                due_on=typed.day,
                done=close,
                refused=refuse,
            )
        elif line.use is Use.PLAN:
            do(replan_tasks, ids=ids, due_on=typed.day, done=close, refused=refuse)
        else:
            self._snooze(ids, typed, close, refuse)

    def _snooze(
        self,
        ids: Sequence[int],
        typed: Typed,
        close: Callable[[object], None],
        refuse: Callable[[Refusal], None],
    ) -> None:
        for task_id in ids:
            self.desk.workspace.do(
                snooze_task,
                task_id=task_id,
                title=self._tasks[task_id].title,
                until=typed.day,
                reason=typed.words or None,
                done=close,
                refused=refuse,
            )

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        column.addWidget(self.line)
        edge = theme.scale(16)
        self.empty.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._bar())
        column.addStretch(0)
        self.empty.hide()
        self.setFocusProxy(self.list)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Tasks"), size=20, bold=True))
        row.addWidget(self.note, 1)
        self.new = Button(tr("New task"), Kind.PRIMARY, on_click=self.start_new)
        row.addWidget(self.new)
        return head

    def _bar(self) -> QWidget:
        """What can be done with what is selected."""
        self.bar = filled(QWidget(), "window")
        self.bar.setFixedHeight(theme.scale(40))
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(8), 0)
        row.setSpacing(theme.scale(4))
        row.addWidget(self.chosen, 1)
        self.wake_up = Button(tr("Bring back"), Kind.QUIET, on_click=self.wake)
        row.addWidget(self.wake_up)
        for title, tip, act in (
            (tr("Done"), "D", self.finish),
            (tr("Plan anew"), "R", self.start_plan),
            (tr("Snooze"), "S", self.start_snooze),
        ):
            button = Button(title, Kind.QUIET, on_click=act)
            button.setToolTip(tr("{title} ({keys})", title=title, keys=tip))
            row.addWidget(button)
        return self.bar

    def _connect(self) -> None:
        workspace, actions = self.desk.workspace, self.desk.actions
        self.list.opened.connect(self.open)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_bar())
        self.list.keys[Qt.Key.Key_Space] = self.finish
        self.line.entered.connect(self._entered)
        self.line.left.connect(self.list.setFocus)
        actions.handle("next", lambda: self.list.step(1), on=self)
        actions.handle("previous", lambda: self.list.step(-1), on=self)
        actions.handle("new_task", self.start_new, on=self)
        actions.handle("done", self.finish, on=self)
        actions.handle("replan", self.start_plan, on=self)
        actions.handle("snooze", self.start_snooze, on=self)
        actions.handle("delete", self.delete, on=self)
        actions.handle("export_rows", self.export_list, enabled=self._has_tasks, on=self)
        workspace.watch(self, read_book, self._take_book)
        self._watch = workspace.watch(self, list_task_days, self._take_days, with_done=False)

    # What it shows.

    def _say_day(self, day: date) -> str:
        return self._writing.day(day)

    def _take_book(self, book: Book) -> None:
        self._writing = Writing.of(self.desk.theme.look.language, book.currency)

    def _take_days(self, days: tuple[TaskDay, ...]) -> None:
        kept = {task.id for task in self.selected()}
        self.days = days
        self._tasks = {task.id: task for day in days for task in day.tasks}
        rows = task_rows(days, self._writing, self.desk.workspace.today())
        self.list.show_rows(task_columns(), rows, keep=True)
        hidden, had_focus = not days, self.list.hasFocus()
        self.setFocusProxy(self.new if hidden else self.list)
        if hidden and had_focus:
            self.new.setFocus()
        self.list.setVisible(bool(days))
        self.empty.setVisible(not days)
        self.empty.setText(
            tr("Nothing to do. T writes a task; follow-ups of meeting notes come by themselves.")
        )
        overdue = sum(day.count for day in days if day.group == "overdue")
        opened = sum(day.count for day in days if day.group != "done")
        words = trn("{count} open", "{count} open", opened, count=self._writing.number(opened))
        if overdue:
            late = self._writing.number(overdue)
            words = tr("{open}, {late} overdue", open=words, late=late)
        self.note.setText(words)
        self._choose(kept if len(kept) > 1 else set())
        self._show_bar()
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _choose(self, kept: set[int]) -> None:
        """What was selected stays so; at first the first task is."""
        if self.list.current_key() is None:
            first = next((key for key in self._tasks), None)
            if first is not None:
                self.list.take(first)
        model, selection = self.list.rows_model, self.list.selectionModel()
        flags = selection.SelectionFlag
        for number, row in enumerate(model.rows):
            if row.key in kept:
                selection.select(model.index(number, 0), flags.Select | flags.Rows)

    def _show_bar(self) -> None:
        tasks = self.selected()
        self.bar.setVisible(bool(tasks))
        self.chosen.setText(trn("{n} task", "{n} tasks", len(tasks)))
        self.wake_up.setVisible(any(task.snoozed_until is not None for task in tasks))
