"""Drafts of notes: what was typed and not finished, kept while typing.

A draft is a row of its own and no step of the journal; it replaces the note only when the note is
finished (``notes.py``). It remembers the note it began from, so that after a crash one can see
what was typed beside what the note says now.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import account as account_table
from csm_desktop.database.tables import draft as draft_table
from csm_desktop.database.tables import note as note_table
from csm_desktop.domain.note_layout import joined_text

FIELDS = (
    *("attendees", "started_by", "sentiment", "template", "noted_at", "meeting_id", "carried"),
)
"""What a draft keeps besides text, kind and visibility: the arguments of ``write_note``."""


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
    account_id: int
    account: str
    """Name of the account."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Of :data:`FIELDS`, those the editor had; ``noted_at`` is a moment, ids are numbers."""
    note_text: str | None = None
    """What the note says now, as it is typed; None for a new note or one that is gone."""
    note_changed: bool = False
    """Whether the note says something else than when the draft began."""

    @property
    def note_gone(self) -> bool:
        """Whether the note it was to replace is no longer in the book."""
        return self.note_id is not None and self.note_text is None


_SELECT = (
    select(
        draft_table,
        account_table.c.name.label("account"),
        note_table.c.id.label("found_note"),
        note_table.c.title,
        note_table.c.text,
    )
    .join(account_table, account_table.c.id == draft_table.c.account_id)
    .outerjoin(note_table, note_table.c.id == draft_table.c.row_id)
    .where(draft_table.c.noun == "note")
    .order_by(draft_table.c.kept_at.desc(), draft_table.c.id.desc())
)


def read_draft(connection: Connection, *, account_id: int) -> Draft | None:
    """The draft that was kept last at this account, if one was not finished."""
    row = connection.execute(
        _SELECT.where(draft_table.c.account_id == account_id).limit(1)
    ).one_or_none()
    return None if row is None else _draft(row)


def list_drafts(connection: Connection) -> tuple[Draft, ...]:
    """Every draft of the book, the one kept last first."""
    return tuple(_draft(row) for row in connection.execute(_SELECT))


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
    fields: Mapping[str, Any] | None = None,
) -> int:
    """Keep what was typed so far; returns the draft's id, for the next time."""
    content: dict[str, Any] = {
        "text": text,
        "kind": kind,
        "visibility": visibility,
        "fields": _stored(fields),
    }
    kept = connection.execute(
        select(draft_table.c.content).where(draft_table.c.id == draft_id)
    ).scalar()
    if kept is not None:
        content["began_from"] = json.loads(kept).get("began_from")
        connection.execute(
            update(draft_table)
            .where(draft_table.c.id == draft_id)
            .values(content=json.dumps(content, ensure_ascii=False), kept_at=kept_at)
        )
        assert draft_id is not None
        return draft_id
    content["began_from"] = _fingerprint_of_note(connection, note_id)
    result = connection.execute(
        insert(draft_table)
        .values(
            noun="note",
            account_id=account_id,
            row_id=note_id,
            content=json.dumps(content, ensure_ascii=False),
            kept_at=kept_at,
        )
        .returning(draft_table.c.id)
    )
    return int(result.scalar_one())


@command("Throw a draft away", journalled=False, tables=frozenset({"draft"}))
def discard_draft(connection: Connection, *, draft_id: int) -> None:
    """Forget what was typed and not finished."""
    drop_draft(connection, draft_id)


def drop_draft(connection: Connection, draft_id: int | None) -> None:
    """Forget a draft inside the command that finishes its note."""
    if draft_id is not None:
        connection.execute(delete(draft_table).where(draft_table.c.id == draft_id))


def _draft(row: Row[Any]) -> Draft:
    content = json.loads(row.content)
    text = None if row.found_note is None else joined_text(row.title, row.text)
    began_from = content.get("began_from")
    return Draft(
        id=row.id,
        note_id=row.row_id,
        text=content["text"],
        kind=content["kind"],
        visibility=content["visibility"],
        kept_at=row.kept_at,
        account_id=row.account_id,
        account=row.account,
        fields=_told(content.get("fields", {})),
        note_text=text,
        note_changed=text is not None and began_from not in (None, _fingerprint(text)),
    )


def _stored(fields: Mapping[str, Any] | None) -> dict[str, Any]:
    held = dict(fields or {})
    assert held.keys() <= set(FIELDS), held.keys()
    if isinstance(held.get("noted_at"), datetime):
        held["noted_at"] = held["noted_at"].isoformat()
    return held


def _told(held: Mapping[str, Any]) -> dict[str, Any]:
    told = dict(held)
    if told.get("noted_at"):
        told["noted_at"] = datetime.fromisoformat(told["noted_at"])
    return told


def _fingerprint_of_note(connection: Connection, note_id: int | None) -> str | None:
    row = connection.execute(
        select(note_table.c.title, note_table.c.text).where(note_table.c.id == note_id)
    ).one_or_none()
    return None if row is None else _fingerprint(joined_text(row.title, row.text))


def _fingerprint(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()
