"""Meetings agreed in a calendar: their list, and making, changing, cancelling and holding one.

A meeting is a plan; what was said in it is a note, which :func:`hold_meeting` links. Reading
calendars is ``exchange/calendar.py``'s.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, delete, insert, update

from csm_desktop.database.store import command, local_zone
from csm_desktop.database.tables import attendee as attendee_table
from csm_desktop.database.tables import meeting as meeting_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import end_of_local_day, from_micros, to_micros
from csm_desktop.operations.rows import cleaned, delete_row, optional_flag, optional_moment

EDITABLE = (
    "account_id",
    "title",
    "starts_at",
    "ends_at",
    "all_day",
    "zone",
    "place",
    "description",
    "organiser",
)
"""The fields that :func:`create_meeting` and :func:`edit_meeting` take."""


@dataclass(frozen=True)
class Attendee:
    """Somebody who is to come."""

    contact_id: int | None
    """None: one of us, or nobody the book knows."""
    name: str | None
    email: str | None


@dataclass(frozen=True)
class MeetingRow:
    """A meeting."""

    id: int
    uid: str
    account_id: int | None
    account: str | None
    native_name: str | None
    title: str
    starts_at: datetime
    ends_at: datetime | None
    all_day: bool
    zone: str | None
    """IANA name of the zone it was planned in."""
    place: str | None
    description: str | None
    organiser: str | None
    cancelled: bool
    note_id: int | None
    """The note written about it; None: not held yet, or nothing was written."""
    attendees: tuple[Attendee, ...]


_SELECT = (
    "SELECT m.id, m.uid, m.account_id, a.name AS account, a.native_name, m.title, m.starts_at, "
    "m.ends_at, m.all_day, m.zone, m.place, m.description, m.organiser, m.cancelled, m.note_id "
    "FROM meeting m LEFT JOIN account a ON a.id = m.account_id "
)


def list_meetings(
    connection: Connection,
    *,
    first: date,
    last: date,
    account_id: int | None = None,
    cancelled: bool = False,
) -> tuple[MeetingRow, ...]:
    """The meetings that begin from the first to the last day of the user, in order of time.

    Cancelled ones only when they are asked for.
    """
    zone = local_zone()
    begins = to_micros(datetime.combine(first, time(), tzinfo=zone))
    ends = to_micros(end_of_local_day(last, zone))
    narrow = "" if account_id is None else f"AND m.account_id = {int(account_id)} "
    live = "" if cancelled else "AND m.cancelled = 0 "
    rows = connection.exec_driver_sql(
        f"{_SELECT}WHERE m.starts_at >= ? AND m.starts_at < ? {narrow}{live}"
        "ORDER BY m.starts_at, m.id",
        (begins, ends),
    ).all()
    return _with_attendees(connection, rows)


def read_meeting(connection: Connection, *, meeting_id: int) -> MeetingRow | None:
    """One meeting; None when the book has no such meeting (any more)."""
    rows = connection.exec_driver_sql(f"{_SELECT}WHERE m.id = ?", (meeting_id,)).all()
    found = _with_attendees(connection, rows)
    return found[0] if found else None


@command("Add the meeting {title}", lambda *, values, **_: {"title": values.get("title", "")})
def create_meeting(
    connection: Connection,
    *,
    values: Mapping[str, Any],
    attendees: Iterable[Attendee] = (),
) -> int:
    """A new meeting from field name → value; moments are aware.

    Raises:
        Refusal: ``meeting_without_title``, ``meeting_ends_before_start``, ``account_gone``.
    """
    given = _checked({}, values)
    _refuse_gone(connection, "account", given.get("account_id"))
    result = connection.execute(insert(meeting_table).values(**given).returning(meeting_table.c.id))
    number = int(result.scalar_one())
    _set_attendees(connection, number, attendees)
    return number


@command("Edit the meeting {title}", lambda *, title, **_: {"title": title})
def edit_meeting(
    connection: Connection,
    *,
    meeting_id: int,
    title: str,
    values: Mapping[str, Any],
    attendees: Iterable[Attendee] | None = None,
) -> None:
    """Other values for some fields, and other attendees where they are given.

    Raises:
        Refusal: as :func:`create_meeting`, and ``meeting_gone``.
    """
    given = _checked(_stored(connection, meeting_id), values)
    _refuse_gone(connection, "account", given.get("account_id"))
    if given:
        table = meeting_table
        connection.execute(update(table).where(table.c.id == meeting_id).values(**given))
    if attendees is not None:
        _set_attendees(connection, meeting_id, attendees)


@command("Cancel the meeting {title}", lambda *, title, **_: {"title": title})
def cancel_meeting(connection: Connection, *, meeting_id: int, title: str) -> None:
    """The meeting does not take place; it stays in the book. Refuses ``meeting_gone``."""
    _change(connection, meeting_id, cancelled=True)


@command("Hold the meeting {title}", lambda *, title, **_: {"title": title})
def hold_meeting(connection: Connection, *, meeting_id: int, title: str, note_id: int) -> None:
    """The meeting took place and this note is about it.

    Raises:
        Refusal: ``meeting_gone``, ``note_gone``.
    """
    _refuse_gone(connection, "note", note_id)
    _change(connection, meeting_id, note_id=note_id)


@command("Delete the meeting {title}", lambda *, title, **_: {"title": title})
def delete_meeting(connection: Connection, *, meeting_id: int, title: str) -> None:
    """Take a meeting and its attendees out of the book."""
    table = attendee_table
    connection.execute(delete(table).where(table.c.meeting_id == meeting_id))
    delete_row(connection, meeting_table, meeting_id)


def _refuse_gone(connection: Connection, noun: str, number: int | None) -> None:
    """What a meeting is to belong to may have been deleted meanwhile."""
    there = f"SELECT 1 FROM {noun} WHERE id = ?"
    if number is not None and not connection.exec_driver_sql(there, (number,)).first():
        raise Refusal(f"{noun}_gone")


def _change(connection: Connection, meeting_id: int, **values: object) -> None:
    table = meeting_table
    changed = connection.execute(update(table).where(table.c.id == meeting_id).values(**values))
    if not changed.rowcount:
        raise Refusal("meeting_gone")


def _stored(connection: Connection, meeting_id: int) -> dict[str, Any]:
    table = meeting_table
    row = connection.execute(table.select().where(table.c.id == meeting_id)).one_or_none()
    if row is None:
        raise Refusal("meeting_gone")
    return dict(row._mapping)


def _checked(stored: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    whole = {**stored, **given}
    if not whole.get("title"):
        raise Refusal("meeting_without_title")
    ends_at = whole.get("ends_at")
    if ends_at is not None and ends_at < whole["starts_at"]:
        raise Refusal("meeting_ends_before_start")
    return given


def _set_attendees(connection: Connection, meeting_id: int, attendees: Iterable[Attendee]) -> None:
    table = attendee_table
    connection.execute(delete(table).where(table.c.meeting_id == meeting_id))
    rows = [
        {
            "meeting_id": meeting_id,
            "contact_id": person.contact_id,
            "name": person.name,
            "email": person.email,
        }
        for person in attendees
    ]
    if rows:
        connection.execute(insert(table), rows)


def _with_attendees(connection: Connection, rows: Iterable[Any]) -> tuple[MeetingRow, ...]:
    found = list(rows)
    people: dict[int, list[Attendee]] = {}
    numbers = ", ".join(str(row.id) for row in found)
    # The contact's name of today leads; the invitation may have written it otherwise.
    for row in connection.exec_driver_sql(
        "SELECT t.meeting_id, t.contact_id, coalesce(c.name, t.name) AS name, "
        "coalesce(t.email, c.email) AS email FROM attendee t "
        f"LEFT JOIN contact c ON c.id = t.contact_id WHERE t.meeting_id IN ({numbers}) "
        "ORDER BY t.id"
    ):
        people.setdefault(row.meeting_id, []).append(Attendee(row.contact_id, row.name, row.email))
    return tuple(
        MeetingRow(
            **{
                **row._mapping,
                "starts_at": from_micros(row.starts_at),
                "ends_at": optional_moment(row.ends_at),
                "all_day": bool(optional_flag(row.all_day)),
                "cancelled": bool(optional_flag(row.cancelled)),
            },
            attendees=tuple(people.get(row.id, ())),
        )
        for row in found
    )
