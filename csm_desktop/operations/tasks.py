"""Tasks: something to do, of an account or of the book; the list, and making and ending one."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import (
    CustomValue,
    custom_values,
    delete_row,
    matching,
    optional_day,
    optional_moment,
    read_custom_fields,
    step_moment,
)


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
    title: str
    reason: str | None
    priority: str | None
    due_on: date | None
    snoozed_until: date | None
    done_at: datetime | None
    """None while it is open."""
    custom: tuple[CustomValue, ...]


_SELECT = (
    "SELECT t.id, t.uid, t.account_id, a.name AS account, t.note_id, t.title, t.reason, "
    "t.priority, t.due_on, t.snoozed_until, t.done_at, t.custom FROM task t "
    "LEFT JOIN account a ON a.id = t.account_id "
)


def list_tasks(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[TaskRow, ...]:
    """The tasks asked for, of one account or all: open ones first, by due date.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    fields = read_custom_fields(connection, noun="task")
    of_account = "" if account_id is None else "WHERE t.account_id = ? "
    rows = connection.exec_driver_sql(
        f"{_SELECT}{of_account}ORDER BY t.done_at IS NOT NULL, t.due_on IS NULL, t.due_on, t.id",
        () if account_id is None else (account_id,),
    ).all()
    found = (
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
    return matching(connection, found, noun="task", where=where, today=today)


@command("Add the task {title}", lambda *, title, **_: {"title": title})
def create_task(
    connection: Connection,
    *,
    account_id: int | None,
    title: str,
    due_on: date | None = None,
    priority: str | None = None,
) -> int:
    """A new task; refuses ``task_without_title``."""
    if not title.strip():
        raise Refusal("task_without_title")
    result = connection.execute(
        insert(task_table)
        .values(account_id=account_id, title=title.strip(), due_on=due_on, priority=priority)
        .returning(task_table.c.id)
    )
    return int(result.scalar_one())


@command("Finish the task {title}", lambda *, title, **_: {"title": title})
def finish_task(connection: Connection, *, task_id: int, title: str) -> None:
    """The task is done; ``title`` is what the history calls it."""
    done_at = step_moment(connection)
    connection.execute(update(task_table).where(task_table.c.id == task_id).values(done_at=done_at))


@command("Reopen the task {title}", lambda *, title, **_: {"title": title})
def reopen_task(connection: Connection, *, task_id: int, title: str) -> None:
    """The task is to do again."""
    connection.execute(update(task_table).where(task_table.c.id == task_id).values(done_at=None))


@command("Delete the task {title}", lambda *, title, **_: {"title": title})
def delete_task(connection: Connection, *, task_id: int, title: str) -> None:
    """Take a task out of the book."""
    delete_row(connection, task_table, task_id)
