"""Meeting notes and their drafts: writing, editing, and what is kept while one types.

A draft is a row of its own, saved while typing and no step of the journal; it replaces the note
only when the note is finished, which is one step. Tasks found in a text are not made here.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import draft as draft_table
from csm_desktop.database.tables import note as note_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import NOTE_KINDS, VISIBILITIES
from csm_desktop.operations.rows import (
    CustomField,
    CustomValue,
    custom_values,
    delete_row,
    matching,
    optional_moment,
    read_custom_fields,
    step_moment,
)


@dataclass(frozen=True)
class NoteRow:
    """A meeting note."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    kind: str
    title: str | None
    text: str
    """Markdown."""
    noted_at: datetime
    started_by: str | None
    """``us`` or ``them``; None is not known."""
    sentiment: str | None
    visibility: str
    custom: tuple[CustomValue, ...]


@dataclass(frozen=True)
class Draft:
    """What was typed and not finished."""

    id: int
    note_id: int | None
    """The note it will replace; None for a new one."""
    text: str
    """As typed: the title is its first line."""
    kind: str
    visibility: str
    kept_at: datetime
    """When it was last kept."""


_SELECT = (
    "SELECT n.id, n.uid, n.account_id, a.name AS account, n.kind, n.title, n.text, n.noted_at, "
    "n.started_by, n.sentiment, n.visibility, n.custom FROM note n "
    "JOIN account a ON a.id = n.account_id "
)


def list_notes(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[NoteRow, ...]:
    """The notes asked for, of one account or all, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    fields = read_custom_fields(connection, noun="note")
    of_account = "" if account_id is None else "WHERE n.account_id = ? "
    rows = connection.exec_driver_sql(
        f"{_SELECT}{of_account}ORDER BY n.noted_at DESC, n.id DESC",
        () if account_id is None else (account_id,),
    ).all()
    found = (_note(row, fields) for row in rows)
    return matching(connection, found, noun="note", where=where, today=today)


def read_note(connection: Connection, *, note_id: int) -> NoteRow | None:
    """One note; None when the book has no such note (any more)."""
    fields = read_custom_fields(connection, noun="note")
    row = connection.exec_driver_sql(f"{_SELECT}WHERE n.id = ?", (note_id,)).one_or_none()
    return None if row is None else _note(row, fields)


def read_draft(connection: Connection, *, account_id: int) -> Draft | None:
    """The draft that was kept last at this account, if one was not finished."""
    row = connection.execute(
        select(draft_table)
        .where(draft_table.c.noun == "note", draft_table.c.account_id == account_id)
        .order_by(draft_table.c.kept_at.desc(), draft_table.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    content = json.loads(row.content)
    return Draft(
        row.id, row.row_id, content["text"], content["kind"], content["visibility"], row.kept_at
    )


@command("Keep a draft", journalled=False, tables=frozenset({"draft"}))
def keep_draft(
    connection: Connection,
    *,
    account_id: int,
    draft_id: int | None,
    note_id: int | None,
    text: str,
    kind: str,
    visibility: str,
    kept_at: datetime,
) -> int:
    """Keep what was typed so far; returns the draft's id, for the next time."""
    content = json.dumps({"text": text, "kind": kind, "visibility": visibility}, ensure_ascii=False)
    if draft_id is not None:
        changed = connection.execute(
            update(draft_table)
            .where(draft_table.c.id == draft_id)
            .values(content=content, kept_at=kept_at)
        )
        if changed.rowcount:
            return draft_id
    result = connection.execute(
        insert(draft_table)
        .values(
            noun="note", account_id=account_id, row_id=note_id, content=content, kept_at=kept_at
        )
        .returning(draft_table.c.id)
    )
    return int(result.scalar_one())


@command("Throw a draft away", journalled=False, tables=frozenset({"draft"}))
def discard_draft(connection: Connection, *, draft_id: int) -> None:
    """Forget what was typed and not finished."""
    _drop_draft(connection, draft_id)


@command("Write the note {title}", lambda *, text, **_: {"title": split_title(text)[0]})
def write_note(
    connection: Connection,
    *,
    account_id: int,
    text: str,
    kind: str,
    visibility: str,
    noted_at: datetime | None = None,
    draft_id: int | None = None,
) -> int:
    """A new note, its title the first line of ``text``; its draft goes with it.

    ``noted_at`` is now when not given.

    Raises:
        Refusal: ``note_empty``, ``account_gone``.
    """
    title, body = _checked(text, kind, visibility)
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    result = connection.execute(
        insert(note_table)
        .values(
            account_id=account_id,
            kind=kind,
            title=title,
            text=body,
            noted_at=noted_at or step_moment(connection),
            visibility=visibility,
        )
        .returning(note_table.c.id)
    )
    _drop_draft(connection, draft_id)
    return int(result.scalar_one())


@command("Edit the note {title}", lambda *, text, **_: {"title": split_title(text)[0]})
def edit_note(
    connection: Connection,
    *,
    note_id: int,
    text: str,
    kind: str,
    visibility: str,
    draft_id: int | None = None,
) -> None:
    """Another text for a note; when it was held stays.

    Raises:
        Refusal: ``note_empty``, ``note_gone``.
    """
    title, body = _checked(text, kind, visibility)
    changed = connection.execute(
        update(note_table)
        .where(note_table.c.id == note_id)
        .values(title=title, text=body, kind=kind, visibility=visibility)
    )
    if not changed.rowcount:
        raise Refusal("note_gone")
    _drop_draft(connection, draft_id)


@command("Delete the note {title}", lambda *, title, **_: {"title": title})
def delete_note(connection: Connection, *, note_id: int, title: str) -> None:
    """Take a note out of the book; tasks that came from it stay, without a note."""
    connection.execute(
        update(task_table).where(task_table.c.note_id == note_id).values(note_id=None)
    )
    delete_row(connection, note_table, note_id)


def split_title(text: str) -> tuple[str, str]:
    """Title and body of a text as typed: the first line with words, without its heading signs."""
    first, _, rest = text.strip().partition("\n")
    return first.lstrip("#").strip(), rest.strip("\n")


def joined_text(title: str | None, text: str) -> str:
    """A note as it is typed: the title, a line, the body."""
    return f"{title}\n\n{text}" if title and text else title or text


def _note(row: Any, fields: tuple[CustomField, ...]) -> NoteRow:
    dated = {"noted_at": optional_moment(row.noted_at)}
    return NoteRow(**{**row._mapping, **dated, "custom": custom_values(fields, row.custom)})


def _checked(text: str, kind: str, visibility: str) -> tuple[str, str]:
    assert kind in NOTE_KINDS and visibility in VISIBILITIES, (kind, visibility)
    title, body = split_title(text)
    if not title and not body:
        raise Refusal("note_empty")
    return title, body


def _drop_draft(connection: Connection, draft_id: int | None) -> None:
    if draft_id is not None:
        connection.execute(delete(draft_table).where(draft_table.c.id == draft_id))
