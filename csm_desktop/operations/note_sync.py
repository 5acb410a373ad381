"""Tasks and risks that stand in a note: kept the same as its text, both ways, in the same step.

When a text changes, its lines are matched with the rows made from them (``domain/note_matching``)
and only what changed in a line changes in its row, so that what was done to a row elsewhere stays.
A line that is gone takes its task with it if that is open and says nothing its line did not say
(priority, reason, snooze, checklist, own fields, files); else it stays, without a line. ``[>]`` and
``[-]`` lines have no task. A risk is made of a line that was not there before, so that one deleted
from the book does not come back with the next edit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, or_, select, update

from csm_desktop.database.store import local_zone
from csm_desktop.database.tables import note as note_table
from csm_desktop.database.tables import risk as risk_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.note_lines import mark_line, rewrite_line, rewrite_task, task_words
from csm_desktop.domain.note_matching import TitledLine, match_lines
from csm_desktop.domain.note_text import FoundRisk, FoundTask, NoteParts, State, read_note_text
from csm_desktop.domain.periods import local_day
from csm_desktop.operations.rows import delete_row, step_moment

_NOTHING = NoteParts((), (), (), (), ())
_TASKS_OWN = (
    *("priority", "reason", "snoozed_until", "snooze_reason", "contract_id", "playbook"),
    *("custom", "done_at"),
)
_RISKS_OWN = ("severity", "next_step", "custom")


@dataclass(frozen=True)
class NoteVersion:
    """A note's text and the moment its dates count from."""

    text: str
    noted_at: datetime


def sync_note(
    connection: Connection,
    *,
    note_id: int,
    account_id: int,
    before: NoteVersion | None,
    after: NoteVersion,
    carried: Sequence[int] = (),
) -> None:
    """Bring tasks and risks to what a note now says; inside the command that changed it.

    ``carried`` are tasks of earlier notes whose lines were taken over: those found in the text
    move here, and their old lines say so.
    """
    names = contact_names(connection, account_id)
    was = _NOTHING if before is None else _parts(before, names)
    now = _parts(after, names)
    _sync_tasks(
        connection,
        note_id=note_id,
        account_id=account_id,
        was=was.tasks,
        now=now.tasks,
        carried=carried,
    )
    _sync_risks(connection, note_id=note_id, account_id=account_id, was=was.risks, now=now.risks)


def contact_names(connection: Connection, account_id: int | None) -> tuple[str, ...]:
    """The names a mention in a note of this account may say in full."""
    rows = connection.exec_driver_sql(
        "SELECT name FROM contact WHERE account_id = ? ORDER BY id", (account_id,)
    )
    return tuple(name for (name,) in rows)


def mark_in_note(connection: Connection, *, task: Row[Any], state: State) -> None:
    """Have the line of a task say its state; a task without a line changes no note."""
    place = _place(connection, task)
    if place is not None:
        text, found, names = place
        _keep_text(connection, task.note_id, mark_line(text, found.line, state, names))


def rewrite_in_note(
    connection: Connection,
    *,
    task: Row[Any],
    title: str,
    assignee: str | None,
    due_on: date | None,
) -> None:
    """Have the line of a task say these; ``task`` is the row as its line has it now."""
    place = _place(connection, task)
    if place is not None:
        text, found, names = place
        told = rewrite_task(text, found, title=title, assignee=assignee, due_on=due_on, names=names)
        _keep_text(connection, task.note_id, told)


def rewrite_risk_in_note(
    connection: Connection, *, risk: Row[Any], title: str, owner: str | None, due_on: date | None
) -> None:
    """Have the line of a risk say these; a risk without a line changes no note."""
    version = _read_version(connection, risk.note_id)
    if version is None:
        return
    found = _parts(version, contact_names(connection, risk.account_id)).risks
    place = _line_of(risk, found)
    if place is not None:
        words = task_words(title, owner, due_on)
        _keep_text(connection, risk.note_id, rewrite_line(version.text, found[place], words))


def _sync_tasks(
    connection: Connection,
    *,
    note_id: int,
    account_id: int,
    was: Sequence[FoundTask],
    now: Sequence[FoundTask],
    carried: Sequence[int],
) -> None:
    columns = task_table.c
    rows: Sequence[Row[Any]] = connection.execute(
        select(task_table)
        .where(or_(columns.note_id == note_id, columns.id.in_(carried)))
        .order_by(columns.id)
    ).all()
    live = [task for task in now if task.state in ("open", "done")]
    # What is done and has no line any more is no new line's, but its own come back.
    done = {task.title for task in live if task.done}
    rows = [
        row
        for row in rows
        if row.note_id != note_id
        or row.note_line is not None
        or row.done_at is None
        or row.title in done
    ]
    matches = match_lines([_titled(row, note_id) for row in rows], [_found(task) for task in live])
    lines_before = {task.line: task for task in was}
    for index, row in enumerate(rows):
        own = row.note_id == note_id
        if index in matches:
            before = lines_before.get(row.note_line) if own else None
            changed = _task_changes(connection, row, before, live[matches[index]])
            _update(connection, task_table, row, {**changed, "note_id": note_id})
            if not own:
                mark_in_note(connection, task=row, state="moved")
        elif own:
            gone = row.note_line in lines_before
            _let_go(connection, task_table, row, _TASKS_OWN if gone else None)
    for index, task in enumerate(live):
        if index not in matches.values():
            connection.execute(
                insert(task_table).values(
                    account_id=account_id,
                    note_id=note_id,
                    note_line=task.line,
                    title=task.title,
                    assignee=task.assignee,
                    due_on=task.due_on,
                    done_at=step_moment(connection) if task.done else None,
                )
            )


def _task_changes(
    connection: Connection, row: Row[Any], before: FoundTask | None, now: FoundTask
) -> dict[str, Any]:
    changed: dict[str, Any] = {"note_line": now.line}
    if before is None or before.title != now.title:
        changed["title"] = now.title
    if before is None or before.assignee != now.assignee:
        changed["assignee"] = now.assignee
    if before is None or before.due_on != now.due_on:
        changed["due_on"] = now.due_on
    if (before is None or before.done != now.done) and now.done != (row.done_at is not None):
        changed["done_at"] = step_moment(connection) if now.done else None
    return changed


def _sync_risks(
    connection: Connection,
    *,
    note_id: int,
    account_id: int,
    was: Sequence[FoundRisk],
    now: Sequence[FoundRisk],
) -> None:
    rows = connection.execute(
        select(risk_table).where(risk_table.c.note_id == note_id).order_by(risk_table.c.id)
    ).all()
    matches = match_lines([_titled(row, note_id) for row in rows], [_found(risk) for risk in now])
    lines_before = {risk.line: risk for risk in was}
    for index, row in enumerate(rows):
        if index in matches:
            changed = _risk_changes(lines_before.get(row.note_line), now[matches[index]])
            _update(connection, risk_table, row, changed)
        else:
            gone = row.state == "open" and row.note_line in lines_before
            _let_go(connection, risk_table, row, _RISKS_OWN if gone else None)
    known = {risk.title for risk in was}
    for index, risk in enumerate(now):
        if index not in matches.values() and risk.title not in known:
            connection.execute(
                insert(risk_table).values(
                    account_id=account_id,
                    note_id=note_id,
                    note_line=risk.line,
                    title=risk.title,
                    owner=risk.owner,
                    due_on=risk.due_on,
                )
            )


def _risk_changes(before: FoundRisk | None, now: FoundRisk) -> dict[str, Any]:
    changed: dict[str, Any] = {"note_line": now.line}
    if before is None or before.title != now.title:
        changed["title"] = now.title
    if before is None or before.owner != now.owner:
        changed["owner"] = now.owner
    if before is None or before.due_on != now.due_on:
        changed["due_on"] = now.due_on
    return changed


def _let_go(connection: Connection, table: Table, row: Row[Any], own: Sequence[str] | None) -> None:
    """The line is gone: so is the row, unless it knows more than the line said.

    ``own`` are the columns that say more; None: no line of the row was taken out by this edit, as
    it had none, or one that a changed contact's name made plain text. Such a row stays.
    """
    says_more = own is None or any(row._mapping[column] is not None for column in own)
    if says_more or _has_files(connection, table, row.id):
        _update(connection, table, row, {"note_line": None})
    else:
        delete_row(connection, table, row.id)


def _has_files(connection: Connection, table: Table, row_id: int) -> bool:
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM attachment WHERE noun = ? AND row_id = ?)",
            (table.name, row_id),
        ).scalar_one()
    )


def _update(connection: Connection, table: Table, row: Row[Any], values: Mapping[str, Any]) -> None:
    changed = {name: value for name, value in values.items() if row._mapping[name] != value}
    if changed:
        connection.execute(update(table).where(table.c.id == row.id).values(changed))


def _titled(row: Row[Any], note_id: int) -> TitledLine:
    return TitledLine(row.title, row.note_line if row.note_id == note_id else None)


def _found(line: FoundTask | FoundRisk) -> TitledLine:
    return TitledLine(line.title, line.line)


def _place(connection: Connection, task: Row[Any]) -> tuple[str, FoundTask, tuple[str, ...]] | None:
    """The note's text and the task's line in it, wherever that went."""
    version = _read_version(connection, task.note_id)
    if version is None:
        return None
    names = contact_names(connection, task.account_id)
    live = [each for each in _parts(version, names).tasks if each.state in ("open", "done")]
    place = _line_of(task, live)
    return None if place is None else (version.text, live[place], names)


def _line_of(row: Row[Any], found: Sequence[FoundTask] | Sequence[FoundRisk]) -> int | None:
    """The line that has the row's title and is nearest, or else the likest one."""
    if row.note_line is None:
        return None
    matches = match_lines([TitledLine(row.title, row.note_line)], [_found(each) for each in found])
    return matches.get(0)


def _read_version(connection: Connection, note_id: int | None) -> NoteVersion | None:
    row = connection.execute(
        select(note_table.c.text, note_table.c.noted_at).where(note_table.c.id == note_id)
    ).one_or_none()
    return None if row is None else NoteVersion(row.text, row.noted_at)


def _parts(version: NoteVersion, names: Sequence[str]) -> NoteParts:
    day = local_day(version.noted_at, local_zone())
    return read_note_text(version.text, today=day, names=names)


def _keep_text(connection: Connection, note_id: int, text: str) -> None:
    connection.execute(update(note_table).where(note_table.c.id == note_id).values(text=text))
