"""The form of a milestone that a project is to have besides those of its template."""

from collections.abc import Callable
from typing import ClassVar

from csm_desktop.domain.onboarding import OWNERS
from csm_desktop.operations.milestone_edits import add_milestone
from csm_desktop.operations.onboarding_rows import ProjectRow
from csm_desktop.ui.shared.onboarding.words import owner_word
from csm_desktop.ui.shared.renewals.form import Form, NotReadable, field, read_whole
from csm_desktop.ui.shared.widgets import Choice
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Workspace

_START = 0
"""Stands for the project's start."""


class NewMilestoneForm(Form):
    """Title, what it counts from, how long after, whose it is, what reached means."""

    places: ClassVar = {
        "milestone_without_title": "title",
        "milestone_offset_out_of_range": "offset_days",
        "milestone_day_out": "offset_days",
        "milestone_none_first": "predecessor_id",
    }

    def __init__(
        self, workspace: Workspace, project: ProjectRow, close: Callable[[], object]
    ) -> None:
        super().__init__(tr("New milestone"), tr("Add the milestone"), close)
        self._workspace = workspace
        self._project = project
        self.add("title", tr("Title"), field(tr("Title")))
        befores: list[tuple[object, str]] = [(_START, tr("The start of the project"))]
        befores += [(one.id, one.title) for one in project.milestones]
        before = Choice(tr("Counts from"), befores)
        before.show_value(project.milestones[-1].id if project.milestones else _START)
        self.add("predecessor_id", tr("Counts from"), before)
        self.add(
            "offset_days", tr("Working days after it"), field(tr("Working days after it"), "5")
        )
        owner = Choice(tr("Owner"), [(owner, owner_word(owner)) for owner in OWNERS])
        self.add("owner", tr("Owner"), owner)
        self.add("exit_criterion", tr("Reached means"), field(tr("Reached means")))

    def submit(self) -> None:
        """Keep it."""
        self.clear_problems()
        try:
            days = self.read("offset_days", read_whole)
        except NotReadable:
            return
        lines = self.lines
        self._workspace.do(
            add_milestone,
            done=self._done,
            refused=self.refuse,
            project_id=self._project.id,
            values={
                "title": lines["title"].text,
                "predecessor_id": lines["predecessor_id"].value or None,
                "offset_days": days or 0,
                "owner": lines["owner"].value,
                "exit_criterion": lines["exit_criterion"].text,
            },
        )

    def _done(self, _number: object) -> None:
        self._close()
