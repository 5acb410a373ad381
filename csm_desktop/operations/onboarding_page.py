"""What a customer may see of an onboarding project: made field by field, so nothing comes along.

Only milestones that are visible to the customer; of them no comment, no task and no assignee of
ours. How it looks on paper is ``ui/printing``'s.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.domain.onboarding import Complete, percent_complete
from csm_desktop.operations.onboarding import read_project
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow

_STEPS = 3
"""Next steps that are named."""


@dataclass(frozen=True, slots=True)
class PageMilestone:
    """A milestone as the customer sees it."""

    title: str
    owner: str
    """``ours``, ``theirs`` or ``both``."""
    target_on: date
    expected_on: date
    """The day reached, else the forecast, else the target."""
    actual_on: date | None
    state: str
    """``open``, ``late``, ``reached`` or ``skipped``."""
    slip_working_days: int
    means: str | None
    """What reached means."""
    first_value: bool


@dataclass(frozen=True, slots=True)
class OnboardingPage:
    """One project as of one day, for its customer."""

    account: str
    native_name: str | None
    name: str
    as_of: date
    starts_on: date
    complete: Complete
    """Of the milestones on the page."""
    first_value: PageMilestone | None
    """The first of them that is first value."""
    ends_on: date | None
    """When the last of them is expected, or was reached."""
    milestones: tuple[PageMilestone, ...]
    """In the order of the project."""
    next_steps: tuple[PageMilestone, ...]
    """The open ones that are expected first."""


def read_onboarding_page(connection: Connection, *, project_id: int, today: date) -> OnboardingPage:
    """The page of a project; refuses ``project_gone``."""
    project = read_project(connection, project_id=project_id, today=today)
    native = connection.exec_driver_sql(
        "SELECT native_name FROM account WHERE id = ?", (project.account_id,)
    ).scalar_one()
    return _page(project, native, today)


def _page(project: ProjectRow, native: str | None, today: date) -> OnboardingPage:
    shown = [one for one in project.milestones if one.visible]
    pages = {one.id: _milestone(one) for one in shown}
    counted = [one for one in shown if not one.skipped or one.actual_on is not None]
    waiting = sorted(
        (one for one in counted if one.actual_on is None),
        key=lambda one: (one.expected_on, one.position),
    )
    values = sorted(
        (one for one in counted if one.first_value),
        key=lambda one: (one.actual_on is None, one.expected_on),
    )
    return OnboardingPage(
        account=project.account,
        native_name=native,
        name=project.name,
        as_of=today,
        starts_on=project.starts_on,
        complete=percent_complete(shown),
        first_value=pages[values[0].id] if values else None,
        ends_on=max((one.expected_on for one in counted), default=None),
        milestones=tuple(pages.values()),
        next_steps=tuple(pages[one.id] for one in waiting[:_STEPS]),
    )


def _milestone(one: MilestoneRow) -> PageMilestone:
    return PageMilestone(
        title=one.title,
        owner=one.owner,
        target_on=one.target_on,
        expected_on=one.expected_on,
        actual_on=one.actual_on,
        state=one.state,
        slip_working_days=one.slip.working_days,
        means=one.exit_criterion,
        first_value=one.first_value,
    )
