"""The panel of a playbook: its tasks, a line each; an own one is written here."""

import re
from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.playbooks import (
    Playbook,
    PlaybookTask,
    delete_playbook,
    save_playbook,
)
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.playbooks.task_lines import TaskLines
from csm_desktop.ui.playbooks.words import ANCHORS
from csm_desktop.ui.shared.renewals.form import Form, field
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import say, tr

_LINE = re.compile(r"([+-]?\d+)\s*[:：]\s*(.*)")


def read_tasks(text: str) -> tuple[PlaybookTask, ...] | int:
    """The tasks of lines such as ``7: Hold the review``; else the number of the broken line."""
    tasks = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None or not found[2].strip():
            return number
        title, _, reason = found[2].partition(" – ")
        tasks.append(PlaybookTask(int(found[1]), title.strip(), reason.strip() or None))
    return tuple(tasks)


def write_tasks(tasks: tuple[PlaybookTask, ...]) -> str:
    """The lines of tasks."""
    return "\n".join(
        f"{task.days}: {task.title}" + (f" – {task.reason}" if task.reason else "")
        for task in tasks
    )


class PlaybookPanel(Form):
    """A playbook to read, or an own one to write.

    Signals:
        kept: it was saved, deleted or left.
    """

    kept = Signal()
    places: ClassVar[Mapping[str, str]] = {"playbook_without_name": "name"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Playbook"), tr("Save the playbook"), self._give_up)
        self._desk = desk
        self._playbook: Playbook | None = None
        self.name = self.add("name", tr("Name"), field(tr("Name"))).editor
        options = [(key, say(words)) for key, words in ANCHORS.items()]
        self.anchor = Choice(tr("Days count"), options)
        self.add("anchor", tr("Days count"), self.anchor)
        self.tasks = TaskLines()
        self.add("tasks", tr("Tasks, a line each: day, a colon, what to do"), self.tasks)
        self.hint = Label("", "muted", size=11, wrap=True)
        self.place(self.hint)
        self.delete = Button(tr("Delete"), Kind.QUIET, on_click=self.remove)
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        row.addWidget(self.delete)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_playbook(self, playbook: Playbook | None) -> None:
        """One to look at; None: an own one to begin. The program's is saved under another name."""
        self._playbook = playbook
        assert isinstance(self.name, Field)
        own = playbook is None or playbook.own
        name = "" if playbook is None else playbook.name
        self.name.setText(name if own else tr("{name}, mine", name=name))
        self.anchor.show_value("start" if playbook is None else playbook.anchor)
        self.tasks.setPlainText("" if playbook is None else write_tasks(playbook.tasks))
        self.delete.setVisible(playbook is not None and playbook.own)
        self.hint.setText(
            tr("7 is a week after, -7 a week before. What follows “ – ” is the reason.")
            if own
            else tr("This one belongs to the program: saving it makes a playbook of your own.")
        )
        self.clear_problems()

    def submit(self) -> None:
        """Save it as an own one."""
        self.clear_problems()
        assert isinstance(self.name, Field)
        tasks = read_tasks(self.tasks.toPlainText())
        if isinstance(tasks, int):
            self.lines["tasks"].refuse(
                tr("Line {n} is no task. Write a day, a colon and what to do.", n=tasks)
            )
            return
        self._desk.workspace.do(
            save_playbook,
            name=self.name.text(),
            anchor=self.anchor.currentData(),
            tasks=tasks,
            done=lambda _key: self.kept.emit(),
            refused=self.refuse,
        )

    def refuse(self, refusal: Refusal) -> None:
        """At its line."""
        if refusal.code in ("playbook_without_tasks", "task_without_title"):
            super().refuse(refusal)
            self.tasks.setFocus()
        else:
            super().refuse(refusal)

    def _give_up(self) -> None:
        self.kept.emit()

    def remove(self) -> None:
        """Take an own one out of the book."""
        if self._playbook is not None and self._playbook.own:
            self._desk.workspace.do(
                delete_playbook,
                name=self._playbook.name,
                done=lambda _result: self.kept.emit(),
            )
