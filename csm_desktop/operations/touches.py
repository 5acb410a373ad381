"""Touches by person: notes a contact attended and conversations with them.

What a touch is says ``database/touches.py``, how strength is made of them ``domain/contacts.py``;
touches of whole accounts are kept in ``account_summary``.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.database.touches import CONVERSATION_TOUCH, NOTE_TOUCH
from csm_desktop.domain.contacts import WINDOW_DAYS, Touch, kind_of_channel
from csm_desktop.domain.periods import end_of_local_day, from_micros, local_day, to_micros


@dataclass(frozen=True)
class Touched:
    """What is logged with one contact."""

    last_at: datetime
    """The last touch, however long ago."""
    last_on: date
    """Its day in the user's zone."""
    touches: tuple[Touch, ...]
    """Those of the last 180 days, the newest first."""


def read_touches(
    connection: Connection,
    *,
    today: date,
    account_id: int | None = None,
    contact_ids: Sequence[int] | None = None,
) -> dict[int, Touched]:
    """Contact → touches until the end of ``today``: of an account, of some contacts, or of all."""
    scope, given = _scope(account_id, contact_ids)
    zone = local_zone()
    until = to_micros(end_of_local_day(today, zone))
    since = moment_before(today, WINDOW_DAYS)
    recent: dict[int, list[Touch]] = {}
    # The window first: the notes of the window lead where all contacts are asked for.
    rows = connection.exec_driver_sql(
        f"{_ATTENDED.format(what='t.contact_id, n.id, n.kind, n.noted_at, n.started_by, n.title')}"
        f"{scope.format('t.contact_id')} AND n.noted_at >= ? AND n.noted_at < ? UNION ALL "
        "SELECT contact_id, id, channel, started_at, started_by, title, 'conversation' "
        f"FROM conversation WHERE contact_id IS NOT NULL AND {CONVERSATION_TOUCH}"
        f"{scope.format('contact_id')} AND started_at >= ? AND started_at < ? "
        "ORDER BY 4 DESC, 7, 2 DESC",
        (*given, since, until, *given, since, until),
    )
    for contact, row, stored, at, started_by, title, source in rows:
        kind = stored if source == "note" else kind_of_channel(stored)
        on = local_day(from_micros(at), zone)
        touch = Touch(row, kind, on, started_by, title, source)
        recent.setdefault(contact, []).append(touch)
    last = connection.exec_driver_sql(
        "SELECT contact_id, max(at) FROM (SELECT t.contact_id, max(n.noted_at) AS at FROM "
        "attendee t JOIN note n ON n.id = t.note_id WHERE t.contact_id IS NOT NULL"
        f"{scope.format('t.contact_id')} AND n.{NOTE_TOUCH} AND n.noted_at < ? "
        "GROUP BY t.contact_id UNION ALL SELECT contact_id, max(started_at) FROM conversation "
        f"WHERE contact_id IS NOT NULL AND {CONVERSATION_TOUCH}{scope.format('contact_id')} "
        "AND started_at < ? GROUP BY contact_id) GROUP BY contact_id",
        (*given, until, *given, until),
    )
    found = {}
    for contact, at in last:
        moment = from_micros(at)
        touches = tuple(recent.get(contact, ()))
        found[contact] = Touched(moment, local_day(moment, zone), touches)
    return found


_ATTENDED = (
    "SELECT DISTINCT {what}, 'note' FROM attendee t JOIN note n ON n.id = t.note_id "
    f"WHERE t.contact_id IS NOT NULL AND n.{NOTE_TOUCH}"
)


def moment_before(today: date, days: int) -> int:
    """The stored moment at which the day so many days before ``today`` begins."""
    return to_micros(end_of_local_day(today - timedelta(days=days + 1), local_zone()))


def _scope(
    account_id: int | None, contact_ids: Sequence[int] | None
) -> tuple[str, tuple[object, ...]]:
    """SQL with ``{}`` for the column of the contact, and what it is given."""
    if contact_ids is not None:
        return " AND {} IN (SELECT value FROM json_each(?))", (json.dumps(list(contact_ids)),)
    if account_id is not None:
        return " AND {} IN (SELECT id FROM contact WHERE account_id = ?)", (account_id,)
    return "", ()
