"""The page of all contacts: who is found by words and by a view, a screenful and the true count.

Search comes first: of a book with 300,000 people nobody reads the list, so that only its beginning
is read and the count says how many there are.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection

from csm_desktop.database.search import match_expression
from csm_desktop.database.store import local_zone
from csm_desktop.database.touches import CONVERSATION_TOUCH, NOTE_TOUCH
from csm_desktop.domain.contacts import CHAMPION, SINGLE_THREAD_DAYS
from csm_desktop.domain.periods import end_of_local_day, to_micros
from csm_desktop.operations.contacts import CONTACT_SELECT, ContactRow, contact_rows
from csm_desktop.operations.touches import moment_before, read_touches

MOST_CONTACTS = 500
"""Rows read at once."""
UNTOUCHED_DAYS = 90
"""Without a touch in so many days a person is shown by :attr:`View.UNTOUCHED`."""


class View(StrEnum):
    """Which contacts."""

    ALL = "all"
    """Everyone."""
    CHAMPIONS = "champions"
    """Champions who are there."""
    UNTOUCHED = "untouched"
    """There, and without a touch in 90 days."""
    SINGLE_THREAD = "single thread"
    """There, at an account with ARR where at most one person was touched within 90 days."""
    LEFT = "left"
    """Those who left."""


@dataclass(frozen=True)
class ContactsFound:
    """The beginning of a list of contacts."""

    rows: tuple[ContactRow, ...]
    """By name, those who left last; at most :data:`MOST_CONTACTS`."""
    count: int
    """How many there are in all."""


def search_contacts(
    connection: Connection,
    *,
    today: date,
    typed: str = "",
    view: View = View.ALL,
    limit: int = MOST_CONTACTS,
) -> ContactsFound:
    """The contacts of a view whose words, or whose account's name, begin with what is typed."""
    conditions, given = _conditions(typed, view, today)
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    found = f"FROM contact c {where}"
    rows = connection.exec_driver_sql(
        f"SELECT c.id, count(*) OVER () {found}"
        "ORDER BY c.left_on IS NOT NULL, c.name COLLATE NOCASE, c.id LIMIT ?",
        (*given, limit),
    ).all()
    count = rows[0][1] if rows else 0
    ids = [number for number, _ in rows]
    return ContactsFound(read_contacts(connection, ids=ids, today=today), count)


def read_contacts(
    connection: Connection, *, ids: Sequence[int], today: date
) -> tuple[ContactRow, ...]:
    """These contacts in the order of ``ids``; those that are gone are left out."""
    rows = connection.exec_driver_sql(
        f"{CONTACT_SELECT}WHERE c.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    ).all()
    touched = read_touches(connection, today=today, contact_ids=ids)
    contacts = contact_rows(connection, rows, touched=touched, today=today)
    by_id = {contact.id: contact for contact in contacts}
    return tuple(by_id[number] for number in ids if number in by_id)


def _conditions(typed: str, view: View, today: date) -> tuple[list[str], tuple[object, ...]]:
    conditions, given = [*_VIEWS[view]], list[object]()
    if view in (View.UNTOUCHED, View.SINGLE_THREAD):
        days = UNTOUCHED_DAYS if view is View.UNTOUCHED else SINGLE_THREAD_DAYS
        until = to_micros(end_of_local_day(today, local_zone()))
        given += 2 * [moment_before(today, days), until]
    if typed.strip():
        words = match_expression(typed)
        if words is None:
            return ["false"], ()
        conditions.append(
            "(c.id IN (SELECT rowid FROM search_contact WHERE search_contact MATCH ?) OR "
            "c.account_id IN (SELECT rowid FROM search_account WHERE search_account MATCH ?))"
        )
        given += [words, f"title : ({words})"]
    return conditions, tuple(given)


# Gathered once, from the attendees to their notes: a walk through the notes of the window reads
# many that nobody attended, and was five times slower over a million notes.
_TOUCHED = (
    "SELECT t.contact_id FROM attendee t CROSS JOIN note n ON n.id = t.note_id "
    "WHERE t.contact_id IS NOT NULL AND n.noted_at >= ? AND n.noted_at < ? "
    f"AND n.{NOTE_TOUCH} UNION ALL SELECT contact_id FROM conversation "
    "WHERE contact_id IS NOT NULL AND started_at >= ? AND started_at < ? "
    f"AND {CONVERSATION_TOUCH}"
)
_VIEWS: dict[View, tuple[str, ...]] = {
    View.ALL: (),
    View.CHAMPIONS: ("c.left_on IS NULL", f"c.role LIKE '%{CHAMPION}%'"),
    View.UNTOUCHED: ("c.left_on IS NULL", f"c.id NOT IN ({_TOUCHED})"),
    View.SINGLE_THREAD: (
        "c.left_on IS NULL",
        "c.account_id IN (SELECT account_id FROM account_summary WHERE arr > 0)",
        "c.account_id NOT IN (SELECT o.account_id FROM contact o WHERE o.left_on IS NULL "
        f"AND o.id IN ({_TOUCHED}) GROUP BY o.account_id HAVING count(*) > 1)",
    ),
    View.LEFT: ("c.left_on IS NOT NULL",),
}
