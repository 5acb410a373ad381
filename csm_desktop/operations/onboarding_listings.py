"""Every onboarding project and milestone on a line of its own: for the command line.

Each can be asked in the query language. The pages' own records are in ``onboarding_rows.py``.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.operations.onboarding import ANY_STATE, list_projects
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.operations.rows import CustomValue, matching


@dataclass(frozen=True)
class ProjectLine:
    """An onboarding project."""

    id: int
    uid: str
    account_id: int
    account: str
    name: str
    template: str | None
    country: str | None
    """Whose holidays count."""
    state: str
    late: bool
    starts_on: date
    target_ends_on: date | None
    ends_on: date | None
    """When its last milestone is expected, or was reached."""
    milestones: int
    """Without the skipped ones."""
    reached: int
    slip_days: int | None
    """Calendar days that its end is later than agreed."""
    slip_working_days: int | None
    first_value_on: date | None
    """When first value was reached, else when it is expected."""
    days_to_first_value: int | None
    """Calendar days from the start; None: not reached."""
    next_milestone: str | None
    stopped_on: date | None
    stop_reason: str | None
    custom: tuple[CustomValue, ...] = ()


@dataclass(frozen=True)
class MilestoneLine:
    """A milestone."""

    id: int
    uid: str
    account_id: int
    account: str
    project_id: int
    project: str
    title: str
    state: str
    owner: str
    assignee: str | None
    exit_criterion: str | None
    predecessor: str | None
    """Title of what it counts from; None: the project's start."""
    offset_days: int
    """Working days after that."""
    target_on: date
    forecast_on: date
    actual_on: date | None
    slip_days: int
    slip_working_days: int
    first_value: bool
    visible: bool
    comment: str | None
    custom: tuple[CustomValue, ...] = ()


def list_every_project(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[ProjectLine, ...]:
    """The projects asked for: active ones first, of them the late ones.

    Raises:
        QueryProblem: ``where`` cannot be understood; so does the other list.
    """
    found = map(_project, list_projects(connection, today=today, state=ANY_STATE))
    return matching(connection, found, noun="onboarding project", where=where, today=today)


def list_every_milestone(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[MilestoneLine, ...]:
    """The milestones asked for, project by project."""
    projects = list_projects(connection, today=today, state=ANY_STATE)
    found = (line for project in projects for line in _milestones(project))
    return matching(connection, found, noun="milestone", where=where, today=today)


def _project(row: ProjectRow) -> ProjectLine:
    first, upcoming = row.first_value, row.next_milestone
    return ProjectLine(
        id=row.id,
        uid=row.uid,
        account_id=row.account_id,
        account=row.account,
        name=row.name,
        template=row.template,
        country=row.country,
        state=row.state,
        late=row.is_late,
        starts_on=row.starts_on,
        target_ends_on=row.target_ends_on,
        ends_on=row.ends_on,
        milestones=row.complete.all,
        reached=row.complete.reached,
        slip_days=row.slip.days if row.slip else None,
        slip_working_days=row.slip.working_days if row.slip else None,
        first_value_on=(first.actual_on or first.forecast_on) if first else None,
        days_to_first_value=first.days if first else None,
        next_milestone=upcoming.title if upcoming else None,
        stopped_on=row.stopped_on,
        stop_reason=row.stop_reason,
    )


def _milestones(project: ProjectRow) -> list[MilestoneLine]:
    titles = {one.id: one.title for one in project.milestones}
    return [_milestone(project, one, titles) for one in project.milestones]


def _milestone(project: ProjectRow, row: MilestoneRow, titles: dict[int, str]) -> MilestoneLine:
    before = row.predecessor_id
    return MilestoneLine(
        id=row.id,
        uid=row.uid,
        account_id=row.account_id,
        account=project.account,
        project_id=row.project_id,
        project=project.name,
        title=row.title,
        state=row.state,
        owner=row.owner,
        assignee=row.assignee,
        exit_criterion=row.exit_criterion,
        predecessor=None if before is None else titles[before],
        offset_days=row.offset_days,
        target_on=row.target_on,
        forecast_on=row.forecast_on or row.target_on,
        actual_on=row.actual_on,
        slip_days=row.slip.days,
        slip_working_days=row.slip.working_days,
        first_value=row.first_value,
        visible=row.visible,
        comment=row.comment,
    )
