"""Onboarding projects as they stand: what the pages ask for.

What one can do to them is ``onboarding_edits.py``'s and ``milestone_edits.py``'s, templates are
``onboarding_templates.py``'s, dates and figures ``domain/onboarding.py``'s.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import Connection

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import Move
from csm_desktop.domain.onboarding import move as what_moves
from csm_desktop.domain.onboarding_cohorts import (
    Cohort,
    Started,
    cohorts,
    median_time_to_first_value,
)
from csm_desktop.domain.periods import Period, from_epoch_day, to_epoch_day
from csm_desktop.operations.book import read_book
from csm_desktop.operations.holidays import Holiday
from csm_desktop.operations.onboarding_rows import ProjectRow, read_projects
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.rows import optional_day

ANY_STATE = "all"
LAST_PROJECTS = 12
"""So many projects, the last ones to reach first value, are behind the median on the page."""

_STATES = {
    ANY_STATE: "1",
    "stopped": "p.stopped_on IS NOT NULL",
    "active": "p.stopped_on IS NULL AND (EXISTS (SELECT 1 FROM milestone m WHERE "
    "m.project_id = p.id AND m.actual_on IS NULL AND m.skipped = 0) OR NOT EXISTS "
    "(SELECT 1 FROM milestone m WHERE m.project_id = p.id))",
    "done": "p.stopped_on IS NULL AND EXISTS (SELECT 1 FROM milestone m WHERE m.project_id = p.id) "
    "AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.project_id = p.id "
    "AND m.actual_on IS NULL AND m.skipped = 0)",
}
"""State asked for → the condition on ``onboarding_project p``, as ``project_state`` decides it."""
_FIRST_VALUES = (
    "SELECT p.id, p.starts_on, min(m.actual_on) AS reached_on FROM onboarding_project p "
    "JOIN milestone m ON m.project_id = p.id "
    "WHERE m.first_value = 1 AND m.actual_on IS NOT NULL GROUP BY p.id"
)


@dataclass(frozen=True, slots=True)
class OnboardingFigures:
    """What stands above the list; of the active projects, whatever the list shows."""

    projects: int
    arr: int
    """Of their accounts, each once; minor units of ``currency``."""
    currency: str
    late: int
    """Projects with a late milestone."""
    median_days: Fraction | None
    """Median time to first value of the last ``of`` projects that reached it, whatever their state;
    None when none has."""
    of: int
    """At most ``LAST_PROJECTS``."""


@dataclass(frozen=True, slots=True)
class MovePreview:
    """What moving a milestone would change; nothing is changed yet."""

    moves: tuple[Move, ...]
    """The milestone itself first, then what follows it. Empty: nothing would move."""
    stepped_over: tuple[Holiday, ...]
    """Holidays on weekdays that were left out in counting the new days."""
    ends_before: date | None
    """When the project's last milestone is expected now; None: all are skipped."""
    ends_after: date | None


def list_projects(
    connection: Connection, *, today: date, state: str = "active", account_id: int | None = None
) -> tuple[ProjectRow, ...]:
    """Projects in a state (``ANY_STATE`` for all), late ones first, then by what is to come first.

    With ``account_id`` those of one account.
    """
    where, given = _STATES[state], {"account": account_id}
    if account_id is not None:
        where += " AND p.account_id = :account"
    return read_projects(connection, where=where, given=given, today=today)


def read_project(connection: Connection, *, project_id: int, today: date) -> ProjectRow:
    """One project; refuses ``project_gone``."""
    found = read_projects(
        connection, where="p.id = :project", given={"project": project_id}, today=today
    )
    if not found:
        raise Refusal("project_gone")
    return found[0]


def read_onboarding_figures(connection: Connection, *, today: date) -> OnboardingFigures:
    """The figures of the active projects, and the median time to first value of the last ones."""
    projects, late = connection.exec_driver_sql(
        "SELECT count(*), total(EXISTS (SELECT 1 FROM milestone m WHERE m.project_id = p.id "
        "AND m.actual_on IS NULL AND m.skipped = 0 AND (coalesce(m.forecast_on, m.target_on) "
        "> m.target_on OR coalesce(m.forecast_on, m.target_on) < :today))) "
        f"FROM onboarding_project p WHERE {_STATES['active']}",
        {"today": to_epoch_day(today)},
    ).one()
    arr = connection.exec_driver_sql(
        "SELECT coalesce(sum(s.arr), 0) FROM account_summary s WHERE s.account_id IN "
        f"(SELECT p.account_id FROM onboarding_project p WHERE {_STATES['active']})"
    ).scalar_one()
    last = connection.exec_driver_sql(
        f"{_FIRST_VALUES} ORDER BY reached_on DESC, p.id DESC LIMIT {LAST_PROJECTS}"
    ).all()
    reached = [
        Started(from_epoch_day(row.starts_on), from_epoch_day(row.reached_on), "") for row in last
    ]
    return OnboardingFigures(
        projects=projects,
        arr=arr,
        currency=portfolio_currency(connection),
        late=int(late),
        median_days=median_time_to_first_value(reached),
        of=len(reached),
    )


def read_cohorts(
    connection: Connection, *, today: date, period: Period | None = None
) -> tuple[Cohort, ...]:
    """All projects started until today, or in a period, by the fiscal quarter they started in.

    What happened after ``today`` is left out, so that an earlier day gives the cohorts as they
    stood then.
    """
    rows = connection.exec_driver_sql(
        "SELECT p.starts_on, (SELECT min(m.actual_on) FROM milestone m WHERE m.project_id = p.id "
        "AND m.first_value = 1 AND m.actual_on <= :today) AS reached_on, "
        f"CASE WHEN p.stopped_on <= :today THEN 'stopped' WHEN {_STATES['done']} THEN 'done' "
        "ELSE 'active' END AS state FROM onboarding_project p WHERE p.starts_on <= :today",
        {"today": to_epoch_day(today)},
    )
    started = (
        Started(from_epoch_day(row.starts_on), optional_day(row.reached_on), row.state)
        for row in rows
    )
    asked = (one for one in started if period is None or one.starts_on in period)
    first_month = read_book(connection).fiscal_year_start_month
    return cohorts(asked, fiscal_year_starts=first_month)


def preview_move(
    connection: Connection, *, milestone_id: int, to: date, today: date
) -> MovePreview:
    """What :func:`~csm_desktop.operations.milestone_edits.move_milestone` would change.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_reached``, ``milestone_skipped``,
            ``milestone_day_out``.
    """
    row = connection.exec_driver_sql(
        "SELECT project_id FROM milestone WHERE id = ?", (milestone_id,)
    ).one_or_none()
    if row is None:
        raise Refusal("milestone_gone")
    project = read_project(connection, project_id=row.project_id, today=today)
    return preview_of(project, milestone_id=milestone_id, to=to)


def preview_of(project: ProjectRow, *, milestone_id: int, to: date) -> MovePreview:
    """As :func:`preview_move`, from a row that is at hand: nothing is read.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_reached``, ``milestone_skipped``,
            ``milestone_day_out``.
    """
    one = next((m for m in project.milestones if m.id == milestone_id), None)
    if one is None:
        raise Refusal("milestone_gone")
    if one.state in ("reached", "skipped"):
        raise Refusal(f"milestone_{one.state}", title=one.title)
    moves = what_moves(project.milestones, milestone_id, to, project.calendar)
    after = {move.id: move.after for move in moves}
    ends = [after.get(m.id, m.expected_on) for m in project.milestones if not m.skipped]
    return MovePreview(
        moves=moves,
        stepped_over=_stepped_over(project, moves, to),
        ends_before=project.ends_on,
        ends_after=max(ends, default=None),
    )


def _stepped_over(project: ProjectRow, moves: tuple[Move, ...], to: date) -> tuple[Holiday, ...]:
    """Holidays that are no weekend: from the day asked for, or counted from, to each new day."""
    spans = list(_spans(project, moves, to))
    return tuple(
        one
        for one in project.holidays
        if one.day in project.calendar.holidays
        and any(first <= one.day <= last for first, last in spans)
    )


def _spans(project: ProjectRow, moves: tuple[Move, ...], to: date) -> Iterator[tuple[date, date]]:
    named = {one.id: one for one in project.milestones}
    after = {move.id: move.after for move in moves}
    for place, move in enumerate(moves):
        before = named[move.id].predecessor_id
        asked = place == 0 or before is None
        yield to if asked or before is None else after[before], move.after
