"""Who was there: the attendees of a note or a meeting, contacts of the book or just names."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from csm_desktop.database.tables import attendee as attendee_table
from csm_desktop.operations.rows import delete_row


@dataclass(frozen=True)
class Attendee:
    """Somebody who was there, or will be."""

    contact_id: int | None
    """None: one of us, or nobody of the book."""
    name: str
    """Of the contact, or else as written."""
    email: str | None


_SELECT = (
    "SELECT t.{of}, t.contact_id, coalesce(c.name, t.name, t.email, ''), "
    "coalesce(t.email, c.email) FROM attendee t LEFT JOIN contact c ON c.id = t.contact_id "
)


def attendees_of_notes(
    connection: Connection, *, note_id: int | None = None, account_id: int | None = None
) -> dict[int, tuple[Attendee, ...]]:
    """Note → its attendees in the order given; of one note, of an account's or of all."""
    if note_id is not None:
        return _by_owner(connection, "note_id", "WHERE t.note_id = ?", (note_id,))
    if account_id is not None:
        notes = "WHERE t.note_id IN (SELECT id FROM note WHERE account_id = ?)"
        return _by_owner(connection, "note_id", notes, (account_id,))
    return _by_owner(connection, "note_id", "WHERE t.note_id IS NOT NULL", ())


def attendees_of_meeting(connection: Connection, *, meeting_id: int) -> tuple[Attendee, ...]:
    """The attendees of one meeting."""
    found = _by_owner(connection, "meeting_id", "WHERE t.meeting_id = ?", (meeting_id,))
    return found.get(meeting_id, ())


def set_note_attendees(
    connection: Connection, *, note_id: int, attendees: Sequence[int | str]
) -> None:
    """Make these the attendees of a note, ids of contacts or names; inside a command.

    A contact that is no longer in the book is left out: a draft may remember one, and no note is
    lost over that.
    """
    given = list(dict.fromkeys(each for each in map(_cleaned, attendees) if each))
    contacts = _contacts_there(connection, given)
    wanted = [who for who in given if isinstance(who, str) or who in contacts]
    rows = connection.execute(
        select(attendee_table).where(attendee_table.c.note_id == note_id).order_by("id")
    ).all()
    there: set[int | str] = set()
    for row in rows:
        who = (row.name or row.email) if row.contact_id is None else row.contact_id
        if who in wanted and who not in there:
            there.add(who)
        else:  # also the second of two with one name
            delete_row(connection, attendee_table, row.id)
    for who in wanted:
        if who not in there:
            connection.execute(insert(attendee_table).values(note_id=note_id, **_values(who)))


def _contacts_there(connection: Connection, who: Sequence[int | str]) -> set[int]:
    numbers = [each for each in who if isinstance(each, int)]
    rows = connection.exec_driver_sql(
        "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    )
    return set(rows.scalars())


def _cleaned(who: int | str) -> int | str:
    return who.strip() if isinstance(who, str) else who


def _values(who: int | str) -> dict[str, int | str]:
    return {"name": who} if isinstance(who, str) else {"contact_id": who}


def _by_owner(
    connection: Connection, of: str, where: str, values: tuple[int, ...]
) -> dict[int, tuple[Attendee, ...]]:
    rows = connection.exec_driver_sql(f"{_SELECT.format(of=of)}{where} ORDER BY t.id", values)
    found: dict[int, list[Attendee]] = defaultdict(list)
    for owner, contact_id, name, email in rows:
        found[owner].append(Attendee(contact_id, name, email))
    return {owner: tuple(people) for owner, people in found.items()}
