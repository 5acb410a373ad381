"""Onboarding projects and their milestones as records, read in two queries however many there are.

Which ones a page asks for is ``onboarding.py``'s; what one can do to them is in
``onboarding_edits.py`` and ``milestone_edits.py``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from csm_desktop.domain.onboarding import (
    PROJECT_STATES,
    Complete,
    Milestone,
    Slip,
    expected_on,
    is_late,
    is_open,
    percent_complete,
    project_slip,
    project_state,
    slip,
    state_of,
    time_to_first_value,
)
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.domain.working_days import WorkingCalendar
from csm_desktop.operations.holidays import NOWHERE, Country, Holiday, country_key, read_countries
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.rows import optional_day


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone; as such it goes into :func:`csm_desktop.domain.onboarding.move`."""

    id: int
    uid: str
    project_id: int
    account_id: int
    title: str
    position: int
    predecessor_id: int | None
    """None: counts from the project's start."""
    offset_days: int
    """Working days after its predecessor."""
    owner: str
    """``ours``, ``theirs`` or ``both``."""
    assignee: str | None
    exit_criterion: str | None
    visible: bool
    """Whether the customer sees it."""
    first_value: bool
    target_on: date
    forecast_on: date | None
    """None: the target."""
    actual_on: date | None
    """None: not reached."""
    skipped: bool
    comment: str | None
    """Internal."""
    expected_on: date
    """The day reached, else the forecast, else the target."""
    state: str
    """One of ``domain.onboarding.STATES``."""
    slip: Slip
    tasks: int
    """Tasks that belong to it."""
    open_tasks: int


@dataclass(frozen=True, slots=True)
class FirstValue:
    """When the customer has first value of a project."""

    target_on: date
    forecast_on: date
    """The target until another day is said."""
    actual_on: date | None
    days: int | None
    """Time to first value in calendar days from the project's start; None: not reached."""
    expected_days: int
    """The same by the forecast."""


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """An onboarding project with its milestones."""

    id: int
    uid: str
    account_id: int
    account: str
    native_name: str | None
    """Of the account, in its own script."""
    arr: int
    """Of the account, minor units of the portfolio currency."""
    currency: str
    """The portfolio currency."""
    name: str
    template: str | None
    """Name of the template it began with."""
    country: str | None
    """Whose holidays count: its own, else the account's."""
    own_country: str | None
    """None: the account's."""
    calendar: WorkingCalendar
    """The working days of that country; only weekends are out where no holidays are known."""
    holidays: tuple[Holiday, ...]
    """The holidays of that country, with their names, by day."""
    starts_on: date
    stopped_on: date | None
    stop_reason: str | None
    state: str
    """``active``, ``done`` or ``stopped``."""
    complete: Complete
    """``reached`` of ``all``, and the ``share``."""
    slip: Slip | None
    """Of its end; None without a milestone."""
    is_late: bool
    """Active, with a late milestone."""
    ends_on: date | None
    """When its last milestone is expected, or was reached; skipped ones left out."""
    target_ends_on: date | None
    first_value: FirstValue | None
    """Of its earliest first-value milestone; None when it has none."""
    milestones: tuple[MilestoneRow, ...]
    """By position."""
    next_milestone: MilestoneRow | None
    """The open one that is expected first; its ``exit_criterion`` is what is to be done."""


def read_projects(
    connection: Connection, *, where: str, given: Mapping[str, object], today: date
) -> tuple[ProjectRow, ...]:
    """The projects (``p``) that fulfil a condition: active ones first, of them the late ones.

    Then by what is to come first, then by account.
    """
    rows = connection.exec_driver_sql(
        "SELECT p.id, p.uid, p.account_id, a.name AS account, a.native_name, "
        "coalesce(s.arr, 0) AS arr, p.name, "
        "p.template, p.country AS own_country, coalesce(p.country, a.country) AS country, "
        "p.starts_on, p.stopped_on, p.stop_reason FROM onboarding_project p "
        "JOIN account a ON a.id = p.account_id "
        f"LEFT JOIN account_summary s ON s.account_id = p.account_id WHERE {where}",
        given,
    ).all()
    if not rows:
        return ()
    held: dict[int, list[Row[Any]]] = {}
    for row in _milestones(connection, where, given):
        held.setdefault(row.project_id, []).append(row)
    countries, currency = read_countries(connection), portfolio_currency(connection)
    found = [
        _project(
            row,
            held.get(row.id, ()),
            countries.get(country_key(row.country), NOWHERE),
            today,
            currency,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=_urgency))


def _milestones(
    connection: Connection, where: str, given: Mapping[str, object]
) -> Sequence[Row[Any]]:
    return connection.exec_driver_sql(
        "SELECT m.id, m.uid, m.project_id, m.account_id, m.title, m.position, m.predecessor_id, "
        "m.offset_days, m.owner, m.assignee, m.exit_criterion, m.visible, m.first_value, "
        "m.target_on, m.forecast_on, m.actual_on, m.skipped, m.comment, "
        "(SELECT count(*) FROM task t WHERE t.milestone_id = m.id) AS tasks, "
        "(SELECT count(*) FROM task t WHERE t.milestone_id = m.id AND t.done_at IS NULL) "
        "AS open_tasks FROM milestone m JOIN onboarding_project p ON p.id = m.project_id "
        f"WHERE {where} ORDER BY m.project_id, m.position, m.id",
        given,
    ).all()


def _milestone(row: Row[Any], calendar: WorkingCalendar, today: date) -> MilestoneRow:
    dates = Milestone(
        id=row.id,
        title=row.title,
        predecessor_id=row.predecessor_id,
        offset_days=row.offset_days,
        target_on=from_epoch_day(row.target_on),
        forecast_on=optional_day(row.forecast_on),
        actual_on=optional_day(row.actual_on),
        skipped=bool(row.skipped),
        first_value=bool(row.first_value),
    )
    return MilestoneRow(
        id=dates.id,
        uid=row.uid,
        project_id=row.project_id,
        account_id=row.account_id,
        title=dates.title,
        position=row.position,
        predecessor_id=dates.predecessor_id,
        offset_days=dates.offset_days,
        owner=row.owner,
        assignee=row.assignee,
        exit_criterion=row.exit_criterion,
        visible=bool(row.visible),
        first_value=dates.first_value,
        target_on=dates.target_on,
        forecast_on=dates.forecast_on,
        actual_on=dates.actual_on,
        skipped=dates.skipped,
        comment=row.comment,
        expected_on=expected_on(dates),
        state=state_of(dates, today=today),
        slip=slip(dates, calendar),
        tasks=row.tasks,
        open_tasks=row.open_tasks,
    )


def _project(
    row: Row[Any], rows: Sequence[Row[Any]], country: Country, today: date, currency: str
) -> ProjectRow:
    calendar = country.calendar
    milestones = tuple(_milestone(one, calendar, today) for one in rows)
    counted = [one for one in milestones if not one.skipped]
    starts_on, stopped_on = from_epoch_day(row.starts_on), optional_day(row.stopped_on)
    state = project_state(milestones, stopped=stopped_on is not None)
    return ProjectRow(
        **{
            **row._mapping,
            "currency": currency,
            "calendar": calendar,
            "holidays": country.holidays,
            "starts_on": starts_on,
            "stopped_on": stopped_on,
            "state": state,
            "complete": percent_complete(milestones),
            "slip": project_slip(milestones, calendar),
            "is_late": state == "active" and any(is_late(x, today=today) for x in milestones),
            "ends_on": max((one.expected_on for one in counted), default=None),
            "target_ends_on": max((one.target_on for one in counted), default=None),
            "first_value": _first_value(milestones, starts_on),
            "milestones": milestones,
            "next_milestone": min(
                filter(is_open, milestones),
                key=lambda one: (one.expected_on, one.position),
                default=None,
            ),
        }
    )


def _first_value(milestones: Sequence[MilestoneRow], starts_on: date) -> FirstValue | None:
    """Of the first-value milestone that is reached first, else expected first."""
    meant = [one for one in milestones if one.first_value and (one.actual_on or not one.skipped)]
    if not meant:
        return None
    first = min(meant, key=lambda one: (one.actual_on is None, one.expected_on, one.position))
    return FirstValue(
        target_on=first.target_on,
        forecast_on=first.forecast_on or first.target_on,
        actual_on=first.actual_on,
        days=time_to_first_value(starts_on, first.actual_on),
        expected_days=(first.expected_on - starts_on).days,
    )


def _urgency(row: ProjectRow) -> tuple[object, ...]:
    upcoming = row.next_milestone
    return (
        PROJECT_STATES.index(row.state),
        not row.is_late,
        date.max if upcoming is None else upcoming.expected_on,
        row.account.casefold(),
        row.id,
    )
