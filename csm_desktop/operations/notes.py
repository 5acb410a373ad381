"""Meeting notes: writing, editing and deleting them, with whom and what they say.

Each is one step, in which the tasks and risks that stand in the text are made and changed with it
(``note_sync.py``). What is kept while one types is ``drafts.py``; what the next note begins with
is ``note_follow_ups.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import meeting as meeting_table
from csm_desktop.database.tables import note as note_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import NOTE_KINDS, SENTIMENTS, STARTED_BY, VISIBILITIES
from csm_desktop.domain.note_layout import joined_text, note_name, split_title
from csm_desktop.operations.attendees import Attendee, attendees_of_notes, set_note_attendees
from csm_desktop.operations.drafts import (
    Draft,
    discard_draft,
    drop_draft,
    keep_draft,
    read_draft,
)
from csm_desktop.operations.note_sync import NoteVersion, sync_note
from csm_desktop.operations.rows import (
    CustomField,
    CustomValue,
    custom_values,
    delete_row,
    free_links,
    matching,
    optional_moment,
    read_custom_fields,
    step_moment,
)

__all__ = [
    "KEEP",
    "Draft",
    "NoteRow",
    "delete_note",
    "discard_draft",
    "edit_note",
    "joined_text",
    "keep_draft",
    "list_notes",
    "read_draft",
    "read_note",
    "split_title",
    "write_note",
]

KEEP = "keep"
"""As an argument of :func:`edit_note`: this stays as it is."""


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
    template: str | None
    """Name of the template it began with."""
    attendees: tuple[Attendee, ...]
    custom: tuple[CustomValue, ...]


_SELECT = (
    "SELECT n.id, n.uid, n.account_id, a.name AS account, n.kind, n.title, n.text, n.noted_at, "
    "n.started_by, n.sentiment, n.visibility, n.template, n.custom FROM note n "
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
    people = attendees_of_notes(connection, account_id=account_id)
    found = (_note(row, fields, people) for row in rows)
    return matching(connection, found, noun="note", where=where, today=today)


def read_note(connection: Connection, *, note_id: int) -> NoteRow | None:
    """One note; None when the book has no such note (any more)."""
    fields = read_custom_fields(connection, noun="note")
    row = connection.exec_driver_sql(f"{_SELECT}WHERE n.id = ?", (note_id,)).one_or_none()
    if row is None:
        return None
    return _note(row, fields, attendees_of_notes(connection, note_id=note_id))


@command("Write the note {title}", lambda *, text, **_: {"title": note_name(text)})
def write_note(
    connection: Connection,
    *,
    account_id: int,
    text: str,
    kind: str,
    visibility: str,
    noted_at: datetime | None = None,
    draft_id: int | None = None,
    attendees: Sequence[int | str] = (),
    started_by: str | None = None,
    sentiment: str | None = None,
    template: str | None = None,
    meeting_id: int | None = None,
    carried: Sequence[int] = (),
) -> int:
    """A new note, its title the first line of ``text``; its draft goes with it.

    ``noted_at`` is now when not given; ``attendees`` are ids of contacts or names; ``meeting_id``
    is the meeting it is about. ``carried`` are the tasks of earlier notes that
    ``prepare_note`` put into the text: those still in it move to this note.

    Raises:
        Refusal: ``note_empty``, ``account_gone``.
    """
    title, body = _checked(text, kind, visibility, started_by, sentiment)
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    moment = noted_at or step_moment(connection)
    result = connection.execute(
        insert(note_table)
        .values(
            account_id=account_id,
            kind=kind,
            title=title or None,
            text=body,
            noted_at=moment,
            visibility=visibility,
            started_by=started_by,
            sentiment=sentiment,
            template=template,
        )
        .returning(note_table.c.id)
    )
    note_id = int(result.scalar_one())
    set_note_attendees(connection, note_id=note_id, attendees=attendees)
    if meeting_id is not None:
        connection.execute(
            update(meeting_table).where(meeting_table.c.id == meeting_id).values(note_id=note_id)
        )
    sync_note(
        connection,
        note_id=note_id,
        account_id=account_id,
        before=None,
        after=NoteVersion(body, moment),
        carried=carried,
    )
    drop_draft(connection, draft_id)
    return note_id


@command("Edit the note {title}", lambda *, text, **_: {"title": note_name(text)})
def edit_note(
    connection: Connection,
    *,
    note_id: int,
    text: str,
    kind: str,
    visibility: str,
    draft_id: int | None = None,
    attendees: Sequence[int | str] | None = None,
    started_by: str | None = KEEP,
    sentiment: str | None = KEEP,
    template: str | None = KEEP,
    noted_at: datetime | None = None,
) -> None:
    """Another text for a note; what is not given stays, as when it was held.

    Raises:
        Refusal: ``note_empty``, ``note_gone``.
    """
    title, body = _checked(text, kind, visibility, started_by, sentiment)
    before = connection.execute(select(note_table).where(note_table.c.id == note_id)).one_or_none()
    if before is None:
        raise Refusal("note_gone")
    moment = noted_at or before.noted_at
    given = {"started_by": started_by, "sentiment": sentiment, "template": template}
    connection.execute(
        update(note_table)
        .where(note_table.c.id == note_id)
        .values(title=title or None, text=body, kind=kind, visibility=visibility, noted_at=moment)
        .values({name: value for name, value in given.items() if value != KEEP})
    )
    if attendees is not None:
        set_note_attendees(connection, note_id=note_id, attendees=attendees)
    sync_note(
        connection,
        note_id=note_id,
        account_id=before.account_id,
        before=NoteVersion(before.text, before.noted_at),
        after=NoteVersion(body, moment),
    )
    drop_draft(connection, draft_id)


@command("Delete the note {title}", lambda *, title, **_: {"title": title})
def delete_note(connection: Connection, *, note_id: int, title: str) -> None:
    """Take a note out of the book; the tasks and risks that came from it stay, without a note."""
    set_note_attendees(connection, note_id=note_id, attendees=())
    free_links(connection, note_table, note_id)
    delete_row(connection, note_table, note_id)


def _note(
    row: Any, fields: tuple[CustomField, ...], people: dict[int, tuple[Attendee, ...]]
) -> NoteRow:
    made = {
        "noted_at": optional_moment(row.noted_at),
        "attendees": people.get(row.id, ()),
        "custom": custom_values(fields, row.custom),
    }
    return NoteRow(**{**row._mapping, **made})


def _checked(
    text: str, kind: str, visibility: str, started_by: str | None, sentiment: str | None
) -> tuple[str, str]:
    assert kind in NOTE_KINDS and visibility in VISIBILITIES, (kind, visibility)
    assert started_by in (*STARTED_BY, None, KEEP), started_by
    assert sentiment in (*SENTIMENTS, None, KEEP), sentiment
    title, body = split_title(text)
    if not title and not body:
        raise Refusal("note_empty")
    return title, body
