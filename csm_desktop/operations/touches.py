"""Touches by person: which notes a contact attended, for relationship strength and cadence.

A touch is a note whose kind is not ``internal note``. What the strength is made of them is
``domain/contacts.py``; touches of whole accounts are kept in ``account_summary``.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.contacts import WINDOW_DAYS, Touch
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
        "SELECT DISTINCT t.contact_id, n.id, n.kind, n.noted_at, n.started_by, n.title "
        "FROM attendee t JOIN note n ON n.id = t.note_id "
        f"WHERE t.contact_id IS NOT NULL{scope} AND n.kind <> 'internal note' "
        "AND n.noted_at >= ? AND n.noted_at < ? ORDER BY n.noted_at DESC, n.id DESC",
        (*given, since, until),
    )
    for contact, note, kind, at, started_by, title in rows:
        touch = Touch(note, kind, local_day(from_micros(at), zone), started_by, title)
        recent.setdefault(contact, []).append(touch)
    last = connection.exec_driver_sql(
        "SELECT t.contact_id, max(n.noted_at) FROM attendee t JOIN note n ON n.id = t.note_id "
        f"WHERE t.contact_id IS NOT NULL{scope} AND n.kind <> 'internal note' AND n.noted_at < ? "
        "GROUP BY t.contact_id",
        (*given, until),
    )
    found = {}
    for contact, at in last:
        moment = from_micros(at)
        touches = tuple(recent.get(contact, ()))
        found[contact] = Touched(moment, local_day(moment, zone), touches)
    return found


def moment_before(today: date, days: int) -> int:
    """The stored moment at which the day so many days before ``today`` begins."""
    return to_micros(end_of_local_day(today - timedelta(days=days + 1), local_zone()))


def _scope(
    account_id: int | None, contact_ids: Sequence[int] | None
) -> tuple[str, tuple[object, ...]]:
    if contact_ids is not None:
        ids = json.dumps(list(contact_ids))
        return " AND t.contact_id IN (SELECT value FROM json_each(?))", (ids,)
    if account_id is not None:
        return " AND t.contact_id IN (SELECT id FROM contact WHERE account_id = ?)", (account_id,)
    return "", ()
