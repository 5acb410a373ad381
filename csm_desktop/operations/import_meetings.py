"""What else a calendar brings with its meetings: who takes part, whose meeting it is, what is off.

Taking part is told as text, ``Dana Kim <dana@acme.com>; Lee``. Somebody whose address exactly one
contact has is that contact. How the meetings themselves land is ``import_rows``'s.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.mail import company_domain

_PERSON = re.compile(r"\s*(?:([^<>]*?)\s*<([^<>]*)>|([^<>]*))\s*")


@dataclass(frozen=True)
class Person:
    """Somebody who takes part, as a calendar names them."""

    name: str | None
    email: str | None

    @property
    def key(self) -> str:
        """What two mentions of the same person agree in."""
        return (self.email or self.name or "").casefold()


@dataclass(frozen=True)
class _Contact:
    id: int
    account_id: int


def read_people(text: str) -> tuple[Person, ...]:
    """The people of a text, each once.

    >>> [(p.name, p.email) for p in read_people("Dana Kim <dana@acme.com>; lee@acme.com; Bo")]
    [('Dana Kim', 'dana@acme.com'), (None, 'lee@acme.com'), ('Bo', None)]
    """
    found: dict[str, Person] = {}
    for part in text.split(";"):
        match = _PERSON.fullmatch(part)
        if match is None:
            continue
        name, email = (match[1], match[2]) if match[3] is None else (match[3], "")
        if not email and "@" in name:
            name, email = "", name
        person = Person((name or "").strip() or None, email.strip() or None)
        if person.key:
            found.setdefault(person.key, person)
    return tuple(found.values())


def take_out_cancelled(connection: Connection, *, rows: str, file: int) -> dict[int, str]:
    """Cancel all times of a series that is off, and forget single times that nobody knew of.

    ``rows`` is the table of staged meetings. Such rows leave ``planned``; the result says of the
    rows of whole series whether their times were ``changed`` or the ``same``.
    """
    new = (
        f"SELECT p.row AS row, s.external AS external FROM planned p JOIN {rows} s ON s.file = ? "
        "AND s.row = p.row WHERE p.state = 'new' AND s.cancelled AND s.external IS NOT NULL"
    )
    connection.exec_driver_sql(
        f"DELETE FROM planned WHERE row IN (SELECT row FROM ({new}) WHERE instr(external, '/'))",
        (file,),
    )
    states = {}
    for row, external in connection.exec_driver_sql(new, (file,)).all():
        times = (
            "SELECT row_id FROM external_id WHERE source = 'icalendar' AND object = 'event' "
            "AND external > ? AND external < ?"
        )
        between = (f"{external}/", f"{external}0")  # 0 comes after /, so the index is used
        if connection.exec_driver_sql(f"SELECT EXISTS ({times})", between).scalar_one():
            off = connection.exec_driver_sql(
                f"UPDATE meeting SET cancelled = 1 WHERE cancelled = 0 AND id IN ({times})", between
            )
            states[row] = "changed" if off.rowcount else "same"
            connection.exec_driver_sql("DELETE FROM planned WHERE row = ?", (row,))
    return states


def put_back(connection: Connection, states: dict[int, str]) -> None:
    """Count the rows that :func:`take_out_cancelled` took out of ``planned``."""
    for row, state in states.items():
        connection.exec_driver_sql("INSERT INTO planned (row, state) VALUES (?, ?)", (row, state))


def bring_attendees(connection: Connection, *, rows: str, file: int) -> None:
    """Make the people of each planned meeting its attendees, and find whose meeting it is.

    A meeting whose people or account change counts as changed. An account that it has stays.
    """
    meetings = connection.exec_driver_sql(
        f"SELECT p.row, p.id, s.attendees, m.account_id FROM planned p JOIN {rows} s "
        "ON s.file = ? AND s.row = p.row JOIN meeting m ON m.id = p.id "
        "WHERE p.state IN ('new', 'changed', 'same') AND s.attendees IS NOT NULL ORDER BY p.row",
        (file,),
    ).all()
    people = {text: read_people(text) for text in {meeting.attendees for meeting in meetings}}
    emails = {p.email.casefold() for some in people.values() for p in some if p.email}
    contacts = _contacts(connection, emails)
    domains = _accounts_by_domain(connection, emails)
    for row, meeting_id, text, account_id in meetings:
        changed = _attend(connection, meeting_id, people[text], contacts)
        if account_id is None:
            whose = _account(people[text], contacts, domains)
            if whose is not None:
                connection.exec_driver_sql(
                    "UPDATE meeting SET account_id = ? WHERE id = ?", (whose, meeting_id)
                )
                changed = True
        if changed:
            connection.exec_driver_sql(
                "UPDATE planned SET state = 'changed' WHERE row = ? AND state = 'same'", (row,)
            )


def _contacts(connection: Connection, emails: Iterable[str]) -> dict[str, _Contact]:
    """Address → the only contact that has it."""
    _wanted(connection, emails)
    rows = connection.exec_driver_sql(
        "SELECT w.word, min(c.id), min(c.account_id) FROM contact c "
        "JOIN wanted w ON w.word = lower(c.email) GROUP BY w.word HAVING count(*) = 1"
    )
    return {word: _Contact(number, account) for word, number, account in rows}


def _accounts_by_domain(connection: Connection, emails: Iterable[str]) -> dict[str, int]:
    """Domain of an address → the only account that has it; providers of mail are nobody's."""
    _wanted(connection, {domain for email in emails if (domain := company_domain(email))})
    rows = connection.exec_driver_sql(
        "SELECT w.word, min(a.id) FROM account a JOIN wanted w ON w.word = lower(a.domain) "
        "GROUP BY w.word HAVING count(*) = 1"
    )
    return {row[0]: row[1] for row in rows}


def _wanted(connection: Connection, words: Iterable[str]) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.wanted")
    connection.exec_driver_sql("CREATE TEMP TABLE wanted (word TEXT PRIMARY KEY) WITHOUT ROWID")
    values = [(word,) for word in sorted(set(words))]
    if values:
        connection.exec_driver_sql("INSERT INTO wanted VALUES (?)", values)


def _attend(
    connection: Connection,
    meeting_id: int,
    people: Iterable[Person],
    contacts: dict[str, _Contact],
) -> bool:
    """Make these people the meeting's; whether anything changed. A contact chosen by hand stays."""
    there = {
        Person(name, email).key: (number, contact_id, name)
        for number, contact_id, name, email in connection.exec_driver_sql(
            "SELECT id, contact_id, name, email FROM attendee WHERE meeting_id = ? ORDER BY id",
            (meeting_id,),
        )
    }
    changed = False
    for person in people:
        contact = contacts.get(person.key)
        contact_id = None if contact is None else contact.id
        number, known, name = there.pop(person.key, (None, None, None))
        values = (contact_id or known, person.name or name)
        if number is None:
            connection.exec_driver_sql(
                "INSERT INTO attendee (meeting_id, contact_id, name, email) VALUES (?, ?, ?, ?)",
                (meeting_id, *values, person.email),
            )
        elif values != (known, name):
            connection.exec_driver_sql(
                "UPDATE attendee SET contact_id = ?, name = ? WHERE id = ?", (*values, number)
            )
        else:
            continue
        changed = True
    for number, _, _ in there.values():
        connection.exec_driver_sql("DELETE FROM attendee WHERE id = ?", (number,))
        changed = True
    return changed


def _account(
    people: Iterable[Person], contacts: dict[str, _Contact], domains: dict[str, int]
) -> int | None:
    """The account that most of them are contacts of, else that most addresses speak of."""
    keys = [person.key for person in people]
    known = Counter(contacts[key].account_id for key in keys if key in contacts)
    if not known:
        said = (domains.get(company_domain(key) or "") for key in keys)
        known = Counter(number for number in said if number is not None)
    return known.most_common(1)[0][0] if known else None
