"""Tasks listed by day: overdue, today, the seven days after, later, undated, snoozed, done.

A book may have hundreds of thousands of tasks: each group is counted, and only its first tasks are
read. What may be done to a task is ``tasks.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import Connection

from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.operations.tasks import TaskRow, select_tasks

Group = Literal["overdue", "today", "tomorrow", "day", "later", "undated", "snoozed", "done"]

GROUPS: tuple[Group, ...] = (
    *("overdue", "today", "tomorrow", "day", "later", "undated", "snoozed", "done"),
)
"""The groups in the order of the list; ``day`` is one of the next :data:`DAYS` after tomorrow."""

DAYS = 7
"""How many days after today have a heading of their own."""


@dataclass(frozen=True)
class TaskDay:
    """A group of tasks under one heading."""

    group: Group
    day: date | None
    """The day of the groups today, tomorrow and day."""
    count: int
    """How many tasks it has."""
    tasks: tuple[TaskRow, ...]
    """The first of them, in the order of the group."""


_AWAKE = "t.done_at IS NULL AND coalesce(t.snoozed_until, 0) <= :today"
_DUE_ORDER = "t.due_on, t.priority IS NULL, t.priority <> 'urgent', t.priority <> 'high', t.id"
_WHERE: Mapping[Group, str] = {
    "overdue": f"{_AWAKE} AND t.due_on < :today",
    "today": f"{_AWAKE} AND t.due_on = :day",
    "tomorrow": f"{_AWAKE} AND t.due_on = :day",
    "day": f"{_AWAKE} AND t.due_on = :day",
    "later": f"{_AWAKE} AND t.due_on > :last",
    "undated": f"{_AWAKE} AND t.due_on IS NULL",
    "snoozed": "t.done_at IS NULL AND t.snoozed_until > :today",
    "done": "t.done_at IS NOT NULL",
}
_ORDER: Mapping[Group, str] = {
    "undated": "t.id",
    "snoozed": "t.snoozed_until, t.id",
    "done": "t.done_at DESC, t.id DESC",
}


def list_task_days(
    connection: Connection,
    *,
    today: date,
    account_id: int | None = None,
    limit: int = 200,
    with_done: bool = False,
) -> tuple[TaskDay, ...]:
    """The groups that have tasks, each with its first ``limit``; done ones counted or read too."""
    counts = _counts(connection, today, account_id)
    days = []
    for group, day in sorted(counts, key=_place):
        read = group != "done" or with_done
        tasks = (
            list_day_tasks(
                connection,
                today=today,
                group=group,
                day=day,
                account_id=account_id,
                limit=limit,
            )
            if read
            else ()
        )
        days.append(TaskDay(group, day, counts[group, day], tasks))
    return tuple(days)


def list_day_tasks(
    connection: Connection,
    *,
    today: date,
    group: Group,
    day: date | None = None,
    account_id: int | None = None,
    limit: int = 200,
    offset: int = 0,
) -> tuple[TaskRow, ...]:
    """Tasks of one group, from the one at ``offset`` on; ``day`` names one of the near days."""
    of_account = "" if account_id is None else "t.account_id = :account AND "
    return select_tasks(
        connection,
        f"WHERE {of_account}{_WHERE[group]} ORDER BY {_ORDER.get(group, _DUE_ORDER)} "
        "LIMIT :limit OFFSET :offset",
        {
            "today": to_epoch_day(today),
            "day": to_epoch_day(day or today),
            "last": to_epoch_day(_last_day(today)),
            "account": account_id,
            "limit": limit,
            "offset": offset,
        },
    )


def _counts(
    connection: Connection, today: date, account_id: int | None
) -> dict[tuple[Group, date | None], int]:
    of_account = "" if account_id is None else "WHERE account_id = :account "
    rows = connection.exec_driver_sql(
        "SELECT CASE WHEN done_at IS NOT NULL THEN 'done' "
        "WHEN snoozed_until > :today THEN 'snoozed' WHEN due_on IS NULL THEN 'undated' "
        "WHEN due_on < :today THEN 'overdue' WHEN due_on > :last THEN 'later' "
        f"ELSE due_on END AS found, count(*) FROM task {of_account}GROUP BY 1",
        {
            "today": to_epoch_day(today),
            "last": to_epoch_day(_last_day(today)),
            "account": account_id,
        },
    )
    return {_group(found, today): count for found, count in rows}


def _group(found: Group | int, today: date) -> tuple[Group, date | None]:
    if isinstance(found, str):
        return found, None
    day = from_epoch_day(found)
    near: dict[int, Group] = {0: "today", 1: "tomorrow"}
    return near.get((day - today).days, "day"), day


def _place(found: tuple[Group, date | None]) -> tuple[int, date]:
    group, day = found
    return GROUPS.index(group), day or date.min


def _last_day(today: date) -> date:
    """The last day with a heading of its own."""
    return today + timedelta(days=DAYS)
