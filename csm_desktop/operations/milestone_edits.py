"""What a user may do to a milestone: add, change, move, reach, skip, delete it; each one step.

What follows a milestone moves in the same step. The project as a whole is
``onboarding_edits.py``'s.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import milestone as milestone_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import (
    MOST_OFFSET_DAYS,
    OWNERS,
    Milestone,
    Move,
    expected_on,
    follow,
    move,
    plan_dates,
    refuse_broken_links,
)
from csm_desktop.operations.onboarding_edits import (
    Schedule,
    free_tasks,
    read_schedule,
    write_moves,
)
from csm_desktop.operations.rows import cleaned, delete_row

EDITABLE = (
    "title", "predecessor_id", "offset_days", "owner", "assignee", "exit_criterion", "visible",
    "first_value", "comment",
)  # fmt: skip
"""What :func:`edit_milestone` takes."""
_NEW = 0
"""The id of a milestone that has none yet; rows count from 1."""


@command("Add the milestone {title}", lambda *, values, **_: {"title": values.get("title") or ""})
def add_milestone(connection: Connection, *, project_id: int, values: Mapping[str, Any]) -> int:
    """A new milestone at the end of the list, from ``EDITABLE`` values; returns its id.

    Its target is counted from what it follows, without a ``predecessor_id`` from the start.

    Raises:
        Refusal: ``project_gone``, and those of :func:`edit_milestone`.
    """
    given = {"title": "", **_allowed(values)}
    _refuse_wrong(given)
    schedule = read_schedule(connection, project_id=project_id)
    made = Milestone(
        id=_NEW,
        title=given["title"],
        predecessor_id=given.get("predecessor_id"),
        offset_days=given.setdefault("offset_days", 0),
        target_on=schedule.starts_on,
    )
    refuse_broken_links((*schedule.milestones, made))
    table = milestone_table
    last = select(func.coalesce(func.max(table.c.position), -1) + 1).where(
        table.c.project_id == project_id
    )
    result = connection.execute(
        insert(table)
        .values(
            project_id=project_id,
            account_id=schedule.account_id,
            position=last.scalar_subquery(),
            target_on=_day_of(schedule, made),
            **given,
        )
        .returning(table.c.id)
    )
    return int(result.scalar_one())


@command("Edit the milestone {title}", lambda *, title, **_: {"title": title})
def edit_milestone(
    connection: Connection, *, milestone_id: int, title: str, values: Mapping[str, Any]
) -> tuple[Move, ...]:
    """Other values for some of ``EDITABLE``; ``title`` is what the history calls it.

    Another predecessor or offset gives it another forecast, and what follows moves with it; the
    target stays. Returns what moved.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_without_title``, ``milestone_owner_unknown``,
            ``milestone_circle``, ``milestone_predecessor_elsewhere``, ``milestone_none_first``,
            ``milestone_offset_out_of_range``, ``milestone_day_out``.
    """
    given = _allowed(values)
    _refuse_wrong(given)
    schedule, one = _read(connection, milestone_id)
    links = {name: given[name] for name in ("predecessor_id", "offset_days") if name in given}
    now = replace(one, **links, title=given.get("title", one.title))
    moves: tuple[Move, ...] = ()
    if (now.predecessor_id, now.offset_days) != (one.predecessor_id, one.offset_days):
        others = tuple(now if held.id == one.id else held for held in schedule.milestones)
        refuse_broken_links(others)
        if one.actual_on is None:
            moves = follow(others, one.id, _day_of(schedule, now), schedule.calendar)
            write_moves(connection, schedule, moves)
    if given:
        _set(connection, milestone_id, **given)
    return moves


@command("Move the milestone {title}", lambda *, title, **_: {"title": title})
def move_milestone(
    connection: Connection, *, milestone_id: int, title: str, to: date
) -> tuple[Move, ...]:
    """Expect a milestone on another day, and all that follows it accordingly, in one step.

    A day that is not worked is the next one that is. Returns what moved, as
    :func:`~csm_desktop.operations.onboarding.preview_move` told.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_reached``, ``milestone_skipped``,
            ``milestone_day_out``.
    """
    schedule, one = _read(connection, milestone_id)
    _refuse_settled(one)
    moves = move(schedule.milestones, milestone_id, to, schedule.calendar)
    write_moves(connection, schedule, moves)
    return moves


@command("Set the target of {title}", lambda *, title, **_: {"title": title})
def set_target(connection: Connection, *, milestone_id: int, title: str, to: date) -> None:
    """Agree on another target for one milestone; the day it is expected on stays, nothing moves.

    Raises:
        Refusal: ``milestone_gone``.
    """
    _, one = _read(connection, milestone_id)
    values: dict[str, object] = {"target_on": to}
    if one.actual_on is None:
        day = expected_on(one)
        values["forecast_on"] = None if day == to else day
    _set(connection, milestone_id, **values)


@command("Reach the milestone {title}", lambda *, title, **_: {"title": title})
def reach_milestone(
    connection: Connection, *, milestone_id: int, title: str, actual_on: date, today: date
) -> tuple[Move, ...]:
    """A milestone is reached; what follows it moves when that was earlier or later than expected.

    Said again of one that is reached, it corrects the day. A skipped one is no longer skipped.
    Returns what moved, the milestone itself left out.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_reached_in_future``, ``milestone_day_out``.
    """
    if actual_on > today:
        raise Refusal("milestone_reached_in_future", day=actual_on)
    schedule, one = _read(connection, milestone_id)
    moves = _move_what_follows(connection, schedule, one, actual_on)
    _set(connection, milestone_id, actual_on=actual_on, skipped=False)
    return moves


@command("Reopen the milestone {title}", lambda *, title, **_: {"title": title})
def unreach_milestone(connection: Connection, *, milestone_id: int, title: str) -> tuple[Move, ...]:
    """A milestone is not reached after all: its forecast counts again. Returns what moved.

    Raises:
        Refusal: ``milestone_gone``.
    """
    schedule, one = _read(connection, milestone_id)
    moves = _move_what_follows(connection, schedule, one, one.forecast_on or one.target_on)
    _set(connection, milestone_id, actual_on=None)
    return moves


@command("Skip the milestone {title}", lambda *, title, **_: {"title": title})
def skip_milestone(connection: Connection, *, milestone_id: int, title: str) -> None:
    """Leave a milestone out; what follows it keeps its days.

    Raises:
        Refusal: ``milestone_gone``, ``milestone_reached``.
    """
    _, one = _read(connection, milestone_id)
    if one.actual_on is not None:
        raise Refusal("milestone_reached", title=one.title)
    _set(connection, milestone_id, skipped=True)


@command("Bring back the milestone {title}", lambda *, title, **_: {"title": title})
def unskip_milestone(connection: Connection, *, milestone_id: int, title: str) -> None:
    """A milestone is to be reached after all; refuses ``milestone_gone``."""
    _read(connection, milestone_id)
    _set(connection, milestone_id, skipped=False)


@command("Order the milestones of {name}", lambda *, name, **_: {"name": name})
def order_milestones(
    connection: Connection, *, project_id: int, name: str, milestone_ids: Sequence[int]
) -> None:
    """Put the milestones of a project into this order; one not named keeps its place at the end.

    Raises:
        Refusal: ``project_gone``, ``milestone_gone``.
    """
    held = [one.id for one in read_schedule(connection, project_id=project_id).milestones]
    if set(milestone_ids) - set(held):
        raise Refusal("milestone_gone")
    order = [*milestone_ids, *(number for number in held if number not in milestone_ids)]
    rows = [{"row": number, "place": place} for place, number in enumerate(order)]
    if rows:
        table = milestone_table
        connection.execute(
            update(table).where(table.c.id == bindparam("row")).values(position=bindparam("place")),
            rows,
        )


@command("Delete {count} milestones", lambda *, milestone_ids: {"count": len(milestone_ids)})
def delete_milestones(connection: Connection, *, milestone_ids: Sequence[int]) -> None:
    """Take milestones out of their projects; their tasks stay, without them.

    What counted from one counts from its predecessor, by both offsets together, and keeps its
    days. One that is gone already is left out.
    """
    free_tasks(connection, milestone_ids)
    table = milestone_table
    for number in milestone_ids:
        row = connection.execute(
            select(table.c.predecessor_id, table.c.offset_days).where(table.c.id == number)
        ).one_or_none()
        if row is None:
            continue
        connection.execute(
            update(table)
            .where(table.c.predecessor_id == number)
            .values(
                predecessor_id=row.predecessor_id,
                offset_days=func.min(table.c.offset_days + row.offset_days, MOST_OFFSET_DAYS),
            )
        )
        delete_row(connection, table, number)


def _move_what_follows(
    connection: Connection, schedule: Schedule, one: Milestone, day: date
) -> tuple[Move, ...]:
    moves = follow(schedule.milestones, one.id, day, schedule.calendar)
    others = tuple(moved for moved in moves if moved.id != one.id)
    write_moves(connection, schedule, others)
    return others


def _day_of(schedule: Schedule, milestone: Milestone) -> date:
    """Its offset after what it counts from, as that is expected now."""
    named = {one.id: one for one in schedule.milestones}
    before = milestone.predecessor_id
    start = schedule.starts_on if before is None else expected_on(named[before])
    alone = replace(milestone, predecessor_id=None)
    return plan_dates([alone], start, schedule.calendar)[milestone.id]


def _read(connection: Connection, milestone_id: int) -> tuple[Schedule, Milestone]:
    table = milestone_table
    project = connection.execute(
        select(table.c.project_id).where(table.c.id == milestone_id)
    ).scalar_one_or_none()
    if project is None:
        raise Refusal("milestone_gone")
    schedule = read_schedule(connection, project_id=project)
    return schedule, next(one for one in schedule.milestones if one.id == milestone_id)


def _set(connection: Connection, milestone_id: int, **values: object) -> None:
    table = milestone_table
    connection.execute(update(table).where(table.c.id == milestone_id).values(**values))


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    return cleaned(values)


def _refuse_wrong(given: Mapping[str, Any]) -> None:
    if "title" in given and not given["title"]:
        raise Refusal("milestone_without_title")
    if given.get("owner", "ours") not in OWNERS:
        raise Refusal("milestone_owner_unknown", value=given["owner"])


def _refuse_settled(one: Milestone) -> None:
    if one.actual_on is not None:
        raise Refusal("milestone_reached", title=one.title)
    if one.skipped:
        raise Refusal("milestone_skipped", title=one.title)
