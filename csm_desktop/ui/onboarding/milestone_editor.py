"""One milestone, edited in place; each value is kept by itself, as one step.

A new forecast is not kept but held (``moving.py``): what else moves is seen first.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import DEFINITIONS, OWNERS
from csm_desktop.operations.milestone_edits import (
    edit_milestone,
    reach_milestone,
    set_target,
    unreach_milestone,
)
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.onboarding.moving import Moving
from csm_desktop.ui.shared.onboarding.words import owner_word, slip_sentence
from csm_desktop.ui.shared.renewals.check_list import CheckLine, CheckList
from csm_desktop.ui.shared.renewals.form import Line, NotReadable, field, read_day, read_whole
from csm_desktop.ui.shared.renewals.words import Reading, refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label, Segments
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Workspace

_TEXTS = ("title", "assignee", "exit_criterion", "comment")
_VISIBLE, _FIRST_VALUE = 0, 1


class MilestoneEditor(QWidget):
    """The controls of one milestone.

    Signals:
        acted (str): an act by its name in ``acts.py``.
    """

    acted = Signal(str)

    def __init__(self, workspace: Workspace, moving: Moving) -> None:
        super().__init__()
        self._workspace = workspace
        self._moving = moving
        self.milestone: MilestoneRow | None = None
        self.project: ProjectRow | None = None
        self.lines: dict[str, Line] = {}
        self._build()
        self._arrange()
        self.setFocusProxy(self.lines["title"].editor)

    def _build(self) -> None:
        for name, title in (
            ("title", tr("Title")),
            ("assignee", tr("Assignee")),
            ("offset_days", tr("Working days after it")),
            ("exit_criterion", tr("Reached means")),
            ("target_on", tr("Target")),
            ("forecast_on", tr("Forecast")),
            ("actual_on", tr("Reached on")),
            ("comment", tr("Comment, internal")),
        ):
            editor = field(title)
            self.lines[name] = Line(title, editor)
            # Enter and leaving the field both finish it; what is unchanged is not kept again.
            editor.editingFinished.connect(lambda name=name: self._commit(name))
        for name, definition in (("target_on", "target"), ("forecast_on", "forecast")):
            self.lines[name].editor.setToolTip(say(DEFINITIONS[definition]))
        self.owner = Segments(tr("Owner"), [(owner, owner_word(owner)) for owner in OWNERS])
        self.owner.chosen.connect(lambda value: self._edit("owner", value))
        self.lines["owner"] = Line(tr("Owner"), self.owner)
        self.predecessor = Choice(tr("Counts from"), ())
        self.predecessor.chosen.connect(lambda value: self._edit("predecessor_id", value))
        self.lines["predecessor_id"] = Line(tr("Counts from"), self.predecessor)
        self.ticks = CheckList(tr("What it is"), to_do=False)
        self.ticks.ticked.connect(self._tick)
        self.slip = Label("", "muted", size=11, wrap=True)
        self.reach = Button("", on_click=lambda: self.acted.emit("reach"))
        self.skip = Button("", Kind.QUIET, on_click=lambda: self.acted.emit("skip"))
        self.delete = Button(
            tr("Delete"), Kind.QUIET, on_click=lambda: self.acted.emit("delete_milestone")
        )

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(8))
        places = (
            ("title", 0, 0, 6),
            ("owner", 1, 0, 3),
            ("assignee", 1, 3, 3),
            ("exit_criterion", 2, 0, 6),
            ("target_on", 3, 0, 2),
            ("forecast_on", 3, 2, 2),
            ("actual_on", 3, 4, 2),
        )
        for name, row, column, span in places:
            grid.addWidget(self.lines[name], row, column, 1, span)
        grid.addWidget(self.slip, 4, 0, 1, 6)
        grid.addWidget(self.lines["predecessor_id"], 5, 0, 1, 4)
        grid.addWidget(self.lines["offset_days"], 5, 4, 1, 2)
        grid.addWidget(self.ticks, 6, 0, 1, 6)
        grid.addWidget(self.lines["comment"], 7, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.scale(8))
        for button in (self.reach, self.skip, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(theme.scale(12))
        column_of_all.addLayout(grid)
        column_of_all.addLayout(buttons)

    # Showing.

    def show_milestone(
        self, project: ProjectRow, milestone: MilestoneRow, reading: Reading
    ) -> None:
        """Show another milestone, or the same anew; what is being typed stays."""
        other = self.milestone is None or self.milestone.id != milestone.id
        self.project, self.milestone, self._reading = project, milestone, reading
        for name, line in self.lines.items():
            if isinstance(line.editor, Field) and (
                other or not (line.editor.hasFocus() and line.editor.isModified())
            ):
                line.editor.setText(self._typed(name))
                line.refuse("")
        self.owner.show_value(milestone.owner)
        self.predecessor.clear()
        self.predecessor.addItem(tr("The start, {day}", day=reading.day(project.starts_on)), None)
        for one in project.milestones:
            if one.id != milestone.id:
                self.predecessor.addItem(one.title, one.id)
        self.predecessor.show_value(milestone.predecessor_id)
        self.ticks.show_lines(
            (
                CheckLine(_VISIBLE, tr("The customer sees it"), milestone.visible),
                CheckLine(_FIRST_VALUE, tr("It is first value"), milestone.first_value),
            )
        )
        self._show_state(milestone)

    def _show_state(self, milestone: MilestoneRow) -> None:
        reached = milestone.actual_on is not None
        forecast = self.lines["forecast_on"].editor
        assert isinstance(forecast, Field)
        forecast.setReadOnly(reached or milestone.skipped)
        self.slip.setText(slip_sentence(milestone.slip))
        self.reach.setText(tr("Not reached  D") if reached else tr("Reached today  D"))
        self.skip.setText(tr("Bring back") if milestone.skipped else tr("Skip"))
        self.skip.setVisible(not reached)
        for button in (self.reach, self.skip):
            button.setAccessibleName(button.text())
            button.updateGeometry()

    def give_up(self) -> None:
        """What is typed and not kept yet is as it was."""
        for name, line in self.lines.items():
            if isinstance(line.editor, Field) and line.editor.isModified():
                line.editor.setText(self._typed(name))
                line.refuse("")

    def _typed(self, name: str) -> str:
        assert self.milestone is not None
        value = getattr(self.milestone, name)
        if name == "forecast_on" and value is None:
            value = self.milestone.target_on
        if isinstance(value, date):
            return value.isoformat()
        return "" if value is None else str(value)

    # Keeping.

    def _commit(self, name: str) -> None:
        line, one = self.lines[name], self.milestone
        assert isinstance(line.editor, Field)
        if one is None or line.editor.isReadOnly() or line.text.strip() == self._typed(name):
            line.refuse("")
            return
        try:
            self._keep_typed(name, line.text.strip(), one)
        except NotReadable as problem:
            line.refuse(str(problem))

    def _keep_typed(self, name: str, text: str, one: MilestoneRow) -> None:
        if name in _TEXTS:
            self._edit(name, text or None if name != "title" else text)
        elif name == "offset_days":
            self._edit(name, read_whole(text) or 0)
        elif name == "target_on":
            self._set_target(one, read_day(text))
        elif name == "forecast_on":
            day = read_day(text)
            if day is not None and self.project is not None:
                self._moving.hold(self.project, one, self.project.calendar.next_working(day))
        elif name == "actual_on":
            self._reach(one, read_day(text))

    def _reach(self, one: MilestoneRow, day: date | None) -> None:
        refused = self._refuser("actual_on")
        named: dict[str, Any] = {"milestone_id": one.id, "title": one.title}
        if day is None:
            self._workspace.do(unreach_milestone, refused=refused, **named)
        else:
            self._workspace.do(reach_milestone, refused=refused, actual_on=day, **named)

    def _set_target(self, one: MilestoneRow, day: date | None) -> None:
        if day is None:
            self.lines["target_on"].refuse(tr("A milestone has a target."))
            return
        refused = self._refuser("target_on")
        named: dict[str, Any] = {"milestone_id": one.id, "title": one.title}
        self._workspace.do(set_target, refused=refused, to=day, **named)

    def _edit(self, name: str, value: object) -> None:
        one = self.milestone
        if one is None or getattr(one, name) == value:
            return
        self._workspace.do(
            edit_milestone,
            refused=self._refuser(name),
            milestone_id=one.id,
            title=one.title,
            values={name: value},
        )

    def _refuser(self, name: str) -> Callable[[Refusal], None]:
        line = self.lines.get(name, self.lines["title"])

        def refuse(refusal: Refusal) -> None:
            sentence = refusal_sentence(refusal)
            line.refuse(sentence)
            if self.milestone is not None and name == "predecessor_id":
                self.predecessor.show_value(self.milestone.predecessor_id)

        return refuse

    def _tick(self, number: int) -> None:
        one = self.milestone
        if one is not None:
            name = "visible" if number == _VISIBLE else "first_value"
            value = not getattr(one, name)
            # The list is shown anew by the answer; not while it tells of the click.
            QTimer.singleShot(0, self, lambda: self._edit(name, value))
