"""What a user may do to an onboarding project: start, change, stop, plan anew, delete it.

Each is one step. Its milestones one by one are ``milestone_edits.py``'s.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import milestone as milestone_table
from csm_desktop.database.tables import onboarding_project as project_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import (
    Milestone,
    Move,
    derive,
    expected_on,
    in_order,
    is_open,
    plan_dates,
    restart,
)
from csm_desktop.domain.working_days import WorkingCalendar
from csm_desktop.operations.holidays import NOWHERE, country_key, read_countries
from csm_desktop.operations.onboarding_templates import read_onboarding_template, steps_of
from csm_desktop.operations.rows import cleaned, delete_row

EDITABLE = ("name", "country", "starts_on")
"""What :func:`edit_project` takes; None as country gives the account's back."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A project as far as its dates go."""

    project_id: int
    account_id: int
    starts_on: date
    calendar: WorkingCalendar
    milestones: tuple[Milestone, ...]
    """By position."""


@command("Start onboarding: {name}", lambda *, name="", template, **_: {"name": name or template})
def start_project(
    connection: Connection,
    *,
    account_id: int,
    template: str,
    starts_on: date,
    language: str,
    name: str = "",
    country: str | None = None,
    assignees: Mapping[str, str] | None = None,
) -> int:
    """Begin a project from a template, all its milestones dated; returns its id.

    ``template`` is a key of ``list_onboarding_templates``; an empty ``name`` is the template's.
    ``country`` is whose holidays count, None the account's. ``assignees`` says who does what is
    ``ours``, ``theirs`` and ``both``.

    Raises:
        Refusal: ``account_gone``, ``onboarding_template_unknown``, and those of ``plan_dates``.
    """
    _refuse_gone_account(connection, account_id)
    chosen = read_onboarding_template(connection, key=template, language=language)
    country = (country or "").strip() or None
    made = connection.execute(
        insert(project_table)
        .values(
            account_id=account_id,
            name=name.strip() or chosen.name,
            template=chosen.name,
            starts_on=starts_on,
            country=country,
        )
        .returning(project_table.c.id)
    )
    number = int(made.scalar_one())
    calendar = _calendar(connection, account_id, country)
    steps = steps_of(chosen.milestones)
    days = plan_dates(steps, starts_on, calendar)
    people, ids = assignees or {}, dict[int, int]()
    for step in in_order(steps):  # predecessors first: each needs the row of the one before
        milestone = chosen.milestones[step.id]
        ids[step.id] = _insert(
            connection,
            project_id=number,
            account_id=account_id,
            title=milestone.title,
            position=step.id,
            predecessor_id=None if step.predecessor_id is None else ids[step.predecessor_id],
            offset_days=milestone.offset_days,
            owner=milestone.owner,
            assignee=people.get(milestone.owner, "").strip() or None,
            exit_criterion=milestone.exit_criterion,
            visible=milestone.visible,
            first_value=milestone.first_value,
            target_on=days[step.id],
        )
    return number


@command("Start onboarding: {name}", lambda *, name, **_: {"name": name})
def start_empty_project(
    connection: Connection,
    *,
    account_id: int,
    name: str,
    starts_on: date,
    country: str | None = None,
) -> int:
    """Begin a project without a template and without milestones; returns its id.

    Raises:
        Refusal: ``account_gone``, ``project_without_name``.
    """
    _refuse_gone_account(connection, account_id)
    given = cleaned({"name": name, "country": country})
    if not given["name"]:
        raise Refusal("project_without_name")
    made = connection.execute(
        insert(project_table)
        .values(account_id=account_id, starts_on=starts_on, **given)
        .returning(project_table.c.id)
    )
    return int(made.scalar_one())


@command("Edit the project {name}", lambda *, name, **_: {"name": name})
def edit_project(
    connection: Connection, *, project_id: int, name: str, values: Mapping[str, Any]
) -> tuple[Move, ...]:
    """Other values for some of ``EDITABLE``; ``name`` is what the history calls the project.

    Another start moves what is not reached yet, targets stay. Another country moves nothing by
    itself: see :func:`derive_project`. Returns what moved.

    Raises:
        Refusal: ``project_gone``, ``project_without_name``, ``milestone_day_out``.
    """
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    schedule = read_schedule(connection, project_id=project_id)
    if "name" in given and not given["name"]:
        raise Refusal("project_without_name")
    moves: tuple[Move, ...] = ()
    if "starts_on" in given:
        moves = restart(
            schedule.milestones, schedule.starts_on, given["starts_on"], schedule.calendar
        )
        write_moves(connection, schedule, moves)
    if given:
        _set_project(connection, project_id, given)
    return moves


@command("Set the targets of {name} anew", lambda *, name, **_: {"name": name})
def replan_project(connection: Connection, *, project_id: int, name: str) -> int:
    """Make the forecast of every open milestone its target; returns how many changed.

    Raises:
        Refusal: ``project_gone``.
    """
    schedule = read_schedule(connection, project_id=project_id)
    late = [
        {"row": one.id, "day": expected_on(one)}
        for one in schedule.milestones
        if is_open(one) and expected_on(one) != one.target_on
    ]
    if late:
        table = milestone_table
        connection.execute(
            update(table)
            .where(table.c.id == bindparam("row"))
            .values(target_on=bindparam("day"), forecast_on=None),
            late,
        )
    return len(late)


@command("Count the dates of {name} anew", lambda *, name, **_: {"name": name})
def derive_project(connection: Connection, *, project_id: int, name: str) -> tuple[Move, ...]:
    """Count every open milestone from its predecessor again; days set by hand are lost.

    For new holidays or another country. Returns what moved.

    Raises:
        Refusal: ``project_gone``, ``milestone_day_out``.
    """
    schedule = read_schedule(connection, project_id=project_id)
    if not schedule.milestones:
        return ()
    moves = derive(schedule.milestones, schedule.starts_on, schedule.calendar)
    write_moves(connection, schedule, moves)
    return moves


@command("Stop the project {name}", lambda *, name, **_: {"name": name})
def stop_project(
    connection: Connection, *, project_id: int, name: str, stopped_on: date, reason: str
) -> None:
    """Give a project up; its milestones stay as they are.

    Raises:
        Refusal: ``project_gone``, ``project_stop_without_reason``.
    """
    if not reason.strip():
        raise Refusal("project_stop_without_reason")
    read_schedule(connection, project_id=project_id)
    _set_project(connection, project_id, {"stopped_on": stopped_on, "stop_reason": reason.strip()})


@command("Resume the project {name}", lambda *, name, **_: {"name": name})
def resume_project(connection: Connection, *, project_id: int, name: str) -> None:
    """Go on with a project that was stopped; refuses ``project_gone``."""
    read_schedule(connection, project_id=project_id)
    _set_project(connection, project_id, {"stopped_on": None, "stop_reason": None})


@command("Delete the project {name}", lambda *, name, **_: {"name": name})
def delete_project(connection: Connection, *, project_id: int, name: str) -> None:
    """Take a project and its milestones out of the book; tasks of theirs stay, without them.

    Raises:
        Refusal: ``project_gone``.
    """
    schedule = read_schedule(connection, project_id=project_id)
    free_tasks(connection, [one.id for one in schedule.milestones])
    for one in reversed(in_order(schedule.milestones)):  # no row may point to one that is gone
        delete_row(connection, milestone_table, one.id)
    delete_row(connection, project_table, project_id)


def read_schedule(connection: Connection, *, project_id: int) -> Schedule:
    """A project with the dates of its milestones; refuses ``project_gone``."""
    project = connection.execute(
        select(project_table).where(project_table.c.id == project_id)
    ).one_or_none()
    if project is None:
        raise Refusal("project_gone")
    columns = [milestone_table.c[name] for name in Milestone.__slots__]
    rows = connection.execute(
        select(*columns)
        .where(milestone_table.c.project_id == project_id)
        .order_by(milestone_table.c.position, milestone_table.c.id)
    )
    return Schedule(
        project_id=project_id,
        account_id=project.account_id,
        starts_on=project.starts_on,
        calendar=_calendar(connection, project.account_id, project.country),
        milestones=tuple(Milestone(**row._mapping) for row in rows),
    )


def write_moves(connection: Connection, schedule: Schedule, moves: Sequence[Move]) -> None:
    """Keep new forecasts; one that is the target again is kept as none."""
    targets = {one.id: one.target_on for one in schedule.milestones}
    rows = [
        {"row": move.id, "day": None if move.after == targets[move.id] else move.after}
        for move in moves
    ]
    if rows:
        table = milestone_table
        connection.execute(
            update(table)
            .where(table.c.id == bindparam("row"))
            .values(forecast_on=bindparam("day")),
            rows,
        )


def free_tasks(connection: Connection, milestone_ids: Sequence[int]) -> None:
    """Tasks of milestones that go away belong to none."""
    table = task_table
    connection.execute(
        update(table).where(table.c.milestone_id.in_(milestone_ids)).values(milestone_id=None)
    )


def _insert(connection: Connection, **values: object) -> int:
    table = milestone_table
    made = connection.execute(insert(table).values(**values).returning(table.c.id))
    return int(made.scalar_one())


def _set_project(connection: Connection, project_id: int, values: Mapping[str, Any]) -> None:
    table = project_table
    connection.execute(update(table).where(table.c.id == project_id).values(**values))


def _calendar(connection: Connection, account_id: int, country: str | None) -> WorkingCalendar:
    if not country:
        country = connection.exec_driver_sql(
            "SELECT country FROM account WHERE id = ?", (account_id,)
        ).scalar_one_or_none()
    return read_countries(connection).get(country_key(country), NOWHERE).calendar


def _refuse_gone_account(connection: Connection, account_id: int) -> None:
    row = connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first()
    if row is None:
        raise Refusal("account_gone")
