"""Tasks of the account: what is open, done with Enter; a new one is a line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.tasks import TaskRow, create_task, finish_task
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.shared.words import tr, trn

_COLUMNS = (Column(), Column(muted=True), Column(share=1), Column(muted=True, right=True, most=110))


class TasksSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Tasks"), act=tr("Add task"))
        self._desk = desk
        self._overview: AccountOverview | None = None
        self.line = Field(tr("New task"), hint=tr("What is to do? Enter adds it, Esc does not."))
        self.line.hide()
        self.table = RowsTable(tr("Tasks"), _COLUMNS)
        self._empty = empty_line(tr("No open tasks."))
        for widget in (self.line, self.table, self._empty):
            self.body.addWidget(widget)
        self.table.opened.connect(self._finish)
        self.line.returnPressed.connect(self._add)
        assert self.act is not None
        self.act.clicked.connect(self.start)

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._overview = overview
        tasks = [task for task in overview.tasks if task.done_at is None]
        self._empty.setVisible(not tasks)
        self.table.show_rows([_row(task, reader) for task in tasks])
        dates = [task.due_on for task in tasks if task.due_on is not None]
        summary = trn("{n} open", "{n} open", len(tasks)) if tasks else tr("none open")
        if dates:
            summary = tr("{open}, next {when}", open=summary, when=reader.near(min(dates)))
        self.tell(summary, bad=bool(dates) and min(dates) < reader.today)

    def start(self) -> None:
        """Write a new task."""
        self.set_open(True)
        self.line.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the new task up."""
        if event.key() == Qt.Key.Key_Escape and self.line.isVisible():
            self.line.clear()
            self.line.hide()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        title = self.line.text().strip()
        if title and self._overview is not None:
            self._desk.workspace.do(create_task, account_id=self._overview.id, title=title)
        self.line.clear()
        self.line.setVisible(bool(title))

    def _finish(self, task_id: object) -> None:
        assert self._overview is not None
        task = next(task for task in self._overview.tasks if task.id == task_id)
        self._desk.workspace.do(finish_task, task_id=task.id, title=task.title)


def _row(task: TaskRow, reader: Reader) -> Row:
    late = task.due_on is not None and task.due_on < reader.today
    due = reader.day(task.due_on) if task.due_on is not None else ""
    tip = tr("Enter or a click: done.")
    if task.reason:
        tip = f"{task.reason}\n{tip}"
    kind, exact = _origin(task)
    if exact:
        tip = f"{exact}\n{tip}"
    return Row(task.id, ("○", due, task.title, kind), tip=tip, bad=1 if late else -1)


def _origin(task: TaskRow) -> tuple[str, str]:
    """What it belongs to: in a word, and exactly."""
    if task.note is not None:
        return tr("note"), tr("note “{title}”", title=task.note)
    if task.milestone is not None:
        return tr("milestone"), tr("milestone “{title}”", title=task.milestone)
    if task.objective is not None:
        return tr("plan"), tr("plan “{objective}”", objective=task.objective)
    if task.contract_id is not None:
        return tr("renewal"), task.playbook or ""
    return task.playbook or "", task.playbook or ""
