"""What the user does about a reason of Today: snooze it, be done with it, bring it back.

A follow-up is a task and a detractor an answer: these are changed themselves. Any other reason gets
a mark, by its subject, so that a new deadline or a new silence is another reason.
"""

from datetime import date

from sqlalchemy import Connection, Table, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from csm_desktop.database.store import command
from csm_desktop.database.tables import survey_answer as answer_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.database.tables import today_mark as mark_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import step_moment
from csm_desktop.operations.tasks import finish_task, reopen_task
from csm_desktop.operations.today_reasons import SOURCES, row_of


@command("Snooze {name}", lambda *, name, **_: {"name": name})
def snooze_reason(
    connection: Connection,
    *,
    account_id: int | None,
    kind: str,
    subject: str,
    until: date,
    reason: str = "",
    name: str,
    today: date,
) -> None:
    """Hide a reason before a day; a follow-up is snoozed as the task it is.

    Raises:
        Refusal: ``snooze_in_the_past`` unless the day is after ``today``, ``reason_gone``.
    """
    if until <= today:
        raise Refusal("snooze_in_the_past", day=until)
    why = reason.strip() or None
    if kind == "follow_up":
        _change(connection, task_table, subject, snoozed_until=until, snooze_reason=why)
    else:
        _mark(connection, account_id, kind, subject, until=until, reason=why)


@command("Done: {name}", lambda *, name, **_: {"name": name})
def finish_reason(
    connection: Connection, *, account_id: int | None, kind: str, subject: str, name: str
) -> None:
    """Be done with a reason: the task is finished, the detractor answered, another one marked.

    Raises:
        Refusal: ``reason_gone``.
    """
    if kind == "follow_up":
        _refuse_gone(connection, subject)
        finish_task(connection, task_id=row_of(subject), title=name)  # its line in a note too
    elif kind == "detractor":
        _change(connection, answer_table, subject, replied_at=step_moment(connection))
    else:
        _mark(connection, account_id, kind, subject)


@command("Bring back {name}", lambda *, name, **_: {"name": name})
def bring_back(
    connection: Connection, *, account_id: int | None, kind: str, subject: str, name: str
) -> None:
    """Let a snoozed or finished reason be one again.

    Raises:
        Refusal: ``reason_gone``.
    """
    if kind == "follow_up":
        _change(connection, task_table, subject, snoozed_until=None, snooze_reason=None)
        reopen_task(connection, task_id=row_of(subject), title=name)
        return
    if kind == "detractor":
        _change(connection, answer_table, subject, replied_at=None)
    connection.execute(
        delete(mark_table).where(
            mark_table.c.account_id == account_id,
            mark_table.c.kind == kind,
            mark_table.c.subject == subject,
        )
    )


def _mark(
    connection: Connection,
    account_id: int | None,
    kind: str,
    subject: str,
    *,
    until: date | None = None,
    reason: str | None = None,
) -> None:
    assert kind in SOURCES, kind
    given = {"until": until, "reason": reason, "marked_at": step_moment(connection)}
    statement = insert(mark_table).values(
        account_id=account_id, kind=kind, subject=subject, **given
    )
    try:
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["account_id", "kind", "subject"], set_=given
            )
        )
    except IntegrityError as error:
        raise Refusal("reason_gone") from error


def _refuse_gone(connection: Connection, subject: str) -> None:
    wanted = select(task_table.c.id).where(task_table.c.id == row_of(subject))
    if connection.execute(wanted).first() is None:
        raise Refusal("reason_gone")


def _change(connection: Connection, table: Table, subject: str, **values: object) -> None:
    changed = connection.execute(
        update(table).where(table.c.id == row_of(subject)).values(**values)
    )
    if not changed.rowcount:
        raise Refusal("reason_gone")
