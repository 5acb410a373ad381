"""Tasks: something to do, of an account or of the book; making, changing and ending one.

A task that stands in a note is changed in the note's text too, in the same step. The page that
lists tasks by day asks ``task_days.py``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import PRIORITIES
from csm_desktop.domain.note_text import State
from csm_desktop.operations.note_sync import mark_in_note, rewrite_in_note
from csm_desktop.operations.rows import (
    CustomValue,
    cleaned,
    custom_values,
    delete_row,
    matching,
    optional_day,
    optional_moment,
    read_custom_fields,
    step_moment,
)

EDITABLE = ("title", "reason", "priority", "due_on", "assignee", "account_id")
"""The fields that :func:`edit_task` takes."""
_OF_ITS_ACCOUNT = ("contract_id", "playbook_run_id", "milestone_id", "objective_id")
"""Links to what belongs to one account."""


@dataclass(frozen=True)
class TaskRow:
    """Something to do."""

    id: int
    uid: str
    account_id: int | None
    account: str | None
    """Name of the account; None for a task of the book."""
    note_id: int | None
    """The note it came from."""
    note: str | None
    """Title of that note."""
    note_line: int | None
    """The line of that note's text it stands in, from 0; None when it stands in none any more."""
    title: str
    reason: str | None
    priority: str | None
    due_on: date | None
    snoozed_until: date | None
    """It is out of sight before this day."""
    snooze_reason: str | None
    done_at: datetime | None
    """None while it is open."""
    assignee: str | None
    """Who does it, as written after ``@``; None is us."""
    contract_id: int | None
    """The contract whose renewal it belongs to."""
    playbook: str | None
    """Name of the playbook it came from."""
    milestone: str | None
    """Title of the onboarding milestone it belongs to."""
    objective: str | None
    """Subject of the objective of a success plan that it serves."""
    custom: tuple[CustomValue, ...]


_SELECT = (
    "SELECT t.id, t.uid, t.account_id, a.name AS account, t.note_id, n.title AS note, "
    "t.note_line, t.title, t.reason, t.priority, t.due_on, t.snoozed_until, t.snooze_reason, "
    "t.done_at, t.assignee, t.contract_id, t.playbook, m.title AS milestone, "
    "o.subject AS objective, t.custom FROM task t "
    "LEFT JOIN account a ON a.id = t.account_id LEFT JOIN note n ON n.id = t.note_id "
    "LEFT JOIN milestone m ON m.id = t.milestone_id "
    "LEFT JOIN objective o ON o.id = t.objective_id "
)


def list_tasks(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[TaskRow, ...]:
    """The tasks asked for, of one account or all: open ones first, by due date.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    of_account = "" if account_id is None else "WHERE t.account_id = ? "
    found = select_tasks(
        connection,
        f"{of_account}ORDER BY t.done_at IS NOT NULL, t.due_on IS NULL, t.due_on, t.id",
        () if account_id is None else (account_id,),
    )
    return matching(connection, found, noun="task", where=where, today=today)


def select_tasks(
    connection: Connection, rest: str, values: tuple[object, ...] | dict[str, object]
) -> tuple[TaskRow, ...]:
    """Tasks as ``t`` with SQL of ours behind the select, for the lists of tasks."""
    fields = read_custom_fields(connection, noun="task")
    rows = connection.exec_driver_sql(_SELECT + rest, values).all()
    return tuple(
        TaskRow(
            **{
                **row._mapping,
                "due_on": optional_day(row.due_on),
                "snoozed_until": optional_day(row.snoozed_until),
                "done_at": optional_moment(row.done_at),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in rows
    )


@command("Add the task {title}", lambda *, title, **_: {"title": title})
def create_task(
    connection: Connection,
    *,
    account_id: int | None,
    title: str,
    due_on: date | None = None,
    priority: str | None = None,
    reason: str | None = None,
    assignee: str | None = None,
    contract_id: int | None = None,
    playbook: str | None = None,
) -> int:
    """A new task; a due date may be over already.

    Raises:
        Refusal: ``task_without_title``, ``account_gone``, ``contract_gone``.
    """
    assert priority in (*PRIORITIES, None), priority
    values = cleaned(
        {
            "account_id": account_id,
            "title": title,
            "due_on": due_on,
            "priority": priority,
            "reason": reason,
            "assignee": assignee,
            "contract_id": contract_id,
            "playbook": playbook,
        }
    )
    if not values["title"]:
        raise Refusal("task_without_title")
    _refuse_gone(connection, values)
    result = connection.execute(insert(task_table).values(values).returning(task_table.c.id))
    return int(result.scalar_one())


@command("Edit the task {title}", lambda *, title, **_: {"title": title})
def edit_task(
    connection: Connection, *, task_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`EDITABLE`; ``title`` is what the history calls the task.

    A task that moves to another account leaves the checklist, run, milestone and objective of the
    old one.

    Raises:
        Refusal: ``task_without_title``, ``task_gone``, ``account_gone``.
    """
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    assert given.get("priority") in (*PRIORITIES, None), given
    if "title" in given and not given["title"]:
        raise Refusal("task_without_title")
    row = _read(connection, task_id)
    _refuse_gone(connection, given)
    if given.get("account_id", row.account_id) != row.account_id:
        given |= dict.fromkeys(_OF_ITS_ACCOUNT)
    _change(connection, row, given)


@command("Finish the task {title}", lambda *, title, **_: {"title": title})
def finish_task(connection: Connection, *, task_id: int, title: str) -> None:
    """The task is done; ``title`` is what the history calls it."""
    _set_done(connection, [task_id], step_moment(connection))


@command("Finish {count} tasks", lambda *, ids: {"count": len(ids)})
def finish_tasks(connection: Connection, *, ids: Sequence[int]) -> None:
    """These tasks are done; those that were keep when."""
    _set_done(connection, ids, step_moment(connection))


@command("Reopen the task {title}", lambda *, title, **_: {"title": title})
def reopen_task(connection: Connection, *, task_id: int, title: str) -> None:
    """The task is to do again."""
    _set_done(connection, [task_id], None)


@command("Snooze the task {title}", lambda *, title, **_: {"title": title})
def snooze_task(
    connection: Connection,
    *,
    task_id: int,
    title: str,
    until: date | None,
    reason: str | None = None,
) -> None:
    """Keep a task out of sight until a day; None wakes it. Refuses ``task_gone``."""
    _read(connection, task_id)
    connection.execute(
        update(task_table)
        .where(task_table.c.id == task_id)
        .values(
            snoozed_until=until,
            snooze_reason=(reason or "").strip() or None if until else None,
        )
    )


@command("Plan {count} tasks anew", lambda *, ids, **_: {"count": len(ids)})
def replan_tasks(
    connection: Connection,
    *,
    ids: Sequence[int],
    due_on: date | None = None,
    shift_days: int | None = None,
) -> None:
    """Give open tasks one due date, or move each by some days; with neither they have none.

    A task without a due date is not moved.
    """
    for row in _rows(connection, ids):
        if row.done_at is not None:
            continue
        if shift_days is None:
            _change(connection, row, {"due_on": due_on})
        elif row.due_on is not None:
            _change(connection, row, {"due_on": _moved(row.due_on, shift_days)})


@command("Delete the task {title}", lambda *, title, **_: {"title": title})
def delete_task(connection: Connection, *, task_id: int, title: str) -> None:
    """Take a task out of the book; its line in a note says that it was dropped."""
    for row in _rows(connection, [task_id]):
        mark_in_note(connection, task=row, state="dropped")
    delete_row(connection, task_table, task_id)


def _refuse_gone(connection: Connection, values: Mapping[str, Any]) -> None:
    """What a task is to belong to may have been deleted while it was typed."""
    for noun in ("account", "contract"):
        number = values.get(f"{noun}_id")
        there = f"SELECT 1 FROM {noun} WHERE id = ?"
        if number is not None and not connection.exec_driver_sql(there, (number,)).first():
            raise Refusal(f"{noun}_gone")


def _set_done(connection: Connection, ids: Iterable[int], done_at: datetime | None) -> None:
    state: State = "open" if done_at is None else "done"
    for row in _rows(connection, ids):
        if (row.done_at is None) == (done_at is None):
            continue
        connection.execute(
            update(task_table).where(task_table.c.id == row.id).values(done_at=done_at)
        )
        mark_in_note(connection, task=row, state=state)


def _change(connection: Connection, row: Row[Any], given: Mapping[str, Any]) -> None:
    held = row._mapping
    changed = {name: value for name, value in given.items() if held[name] != value}
    if not changed:
        return
    connection.execute(update(task_table).where(task_table.c.id == row.id).values(changed))
    if changed.keys() & {"title", "assignee", "due_on"}:
        now = {**held, **changed}
        rewrite_in_note(
            connection,
            task=row,
            title=now["title"],
            assignee=now["assignee"],
            due_on=now["due_on"],
        )


def _moved(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _read(connection: Connection, task_id: int) -> Row[Any]:
    for row in _rows(connection, [task_id]):
        return row
    raise Refusal("task_gone")


def _rows(connection: Connection, ids: Iterable[int]) -> Iterable[Row[Any]]:
    """The rows of these tasks, in parts that SQLite takes as parameters."""
    asked = list(ids)
    for start in range(0, len(asked), 500):
        part = asked[start : start + 500]
        yield from connection.execute(select(task_table).where(task_table.c.id.in_(part))).all()
