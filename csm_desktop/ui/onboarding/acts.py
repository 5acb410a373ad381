"""What can be done to a milestone or a project at once: by key, by menu, by the panel's buttons."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

from csm_desktop.operations.milestone_edits import (
    delete_milestones,
    order_milestones,
    reach_milestone,
    skip_milestone,
    unreach_milestone,
    unskip_milestone,
)
from csm_desktop.operations.onboarding_edits import (
    delete_project,
    derive_project,
    replan_project,
    resume_project,
)
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.onboarding.lines import MILESTONE
from csm_desktop.ui.onboarding.moving import Moving
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.words import tr

if TYPE_CHECKING:
    from csm_desktop.ui.onboarding.page import OnboardingPage

Act = tuple[str, Callable[[], object]]


class Acts(QObject):
    """The acts on what is current."""

    def __init__(self, desk: Desk, page: "OnboardingPage", moving: Moving) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._moving = moving

    def reach(self) -> None:
        """The milestone is reached today; one that is reached is not, after all."""
        one = self._page.milestone()
        if one is None:
            return
        self._moving.drop()
        named: dict[str, Any] = {"milestone_id": one.id, "title": one.title}
        do, today = self._desk.workspace.do, self._desk.workspace.today()
        if one.actual_on is None:
            do(reach_milestone, actual_on=today, **named)
        else:
            do(unreach_milestone, **named)

    def skip(self) -> None:
        """Leave the milestone out, or bring it back."""
        one = self._page.milestone()
        if one is not None:
            command = unskip_milestone if one.skipped else skip_milestone
            self._desk.workspace.do(command, milestone_id=one.id, title=one.title)

    def delete_milestone(self) -> None:
        """Take the milestone out of the project."""
        one = self._page.milestone()
        if one is not None:
            self._desk.workspace.do(delete_milestones, milestone_ids=[one.id])

    def shift(self, by: int) -> None:
        """The milestone a place up (−1) or down (1) in the list."""
        project, one = self._page.project(), self._page.milestone()
        if project is None or one is None:
            return
        order = [held.id for held in project.milestones]
        place = order.index(one.id)
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            self._desk.workspace.do(
                order_milestones, project_id=project.id, name=project.name, milestone_ids=order
            )

    def replan(self) -> None:
        """The forecasts are the targets from now on."""
        self._on_project(replan_project)

    def derive(self) -> None:
        """Count the dates from the start again."""
        self._on_project(derive_project)

    def resume(self) -> None:
        """Go on with a stopped project."""
        self._on_project(resume_project)

    def delete_project(self) -> None:
        """Take the project out of the book."""
        self._on_project(delete_project)

    def _on_project(self, command: Callable[..., object]) -> None:
        project = self._page.project()
        if project is not None:
            self._moving.drop()
            self._desk.workspace.do(command, project_id=project.id, name=project.name)

    def open_account(self) -> None:
        """The account's page, which goes to the next one of this list."""
        project = self._page.project()
        if project is not None:
            ids = tuple(dict.fromkeys(one.account_id for one in self._page.gantt.projects))
            self._desk.navigation.go("account", account=project.account_id, ids=ids)

    def run(self, name: str) -> None:
        """An act by its name, for the panel's buttons."""
        acts: dict[str, Callable[[], object]] = {
            "reach": self.reach,
            "skip": self.skip,
            "delete_milestone": self.delete_milestone,
            "replan": self.replan,
            "derive": self.derive,
            "resume": self.resume,
            "delete_project": self.delete_project,
            "account": self.open_account,
            "pdf": self._page.make_pdf,
        }
        acts[name]()

    def more(self) -> list[list[Act]]:
        """Acts of the page, in groups, for the menu in its head."""
        page, gantt = self._page, self._page.gantt
        acts: list[Act] = [(tr("Import holidays…"), page.import_holidays)]
        if page.project() is not None:
            acts.insert(0, (tr("Make a PDF for the customer…"), page.make_pdf))
        if not gantt.isVisible():
            return [acts]
        axis: list[Act] = [
            (tr("The axis at today  ."), gantt.go_to_today),
            (tr("Fewer days  +"), lambda: gantt.zoom(1)),
            (tr("More days  −"), lambda: gantt.zoom(-1)),
        ]
        return [acts, axis]

    def open_menu(self, place: QPoint) -> None:
        """The menu of the current line."""
        project, line = self._page.project(), self._page.gantt.current()
        if project is None or line is None:
            return
        menu = dressed_menu(self._page, tr("Acts"))
        one = line.milestone if line.kind == MILESTONE else None
        groups = [self._of_project(project)]
        if one is not None:
            groups.insert(0, self._of_milestone(one))
        for number, acts in enumerate(groups):
            if number:
                menu.addSeparator()
            for words, do in acts:
                act = menu.addAction(words)
                act.triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(place)

    def _of_milestone(self, one: MilestoneRow) -> list[Act]:
        reached = one.actual_on is not None
        acts: list[Act] = [
            (tr("Edit  Enter"), self._page.edit),
            (tr("Not reached  D") if reached else tr("Reached today  D"), self.reach),
        ]
        if not reached:
            acts.append((tr("Bring back") if one.skipped else tr("Skip"), self.skip))
        acts += [
            (tr("One place up"), lambda: self.shift(-1)),
            (tr("One place down"), lambda: self.shift(1)),
            (tr("Delete the milestone"), self.delete_milestone),
        ]
        return acts

    def _of_project(self, project: ProjectRow) -> list[Act]:
        acts: list[Act] = [
            (tr("Open account"), self.open_account),
            (tr("Edit the project"), self._page.edit_project),
            (tr("Make a PDF for the customer…"), self._page.make_pdf),
            (tr("Set the targets anew"), self.replan),
            (tr("Count the dates anew"), self.derive),
        ]
        if project.state == "stopped":
            acts.append((tr("Go on with it"), self.resume))
        return [*acts, (tr("Delete the project"), self.delete_project)]
