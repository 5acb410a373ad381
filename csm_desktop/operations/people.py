"""The people of one account as its page shows them: strength with its arithmetic, who reports to
whom, what is missing, and our own team.

Editing one is ``contacts.py`` and ``team.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.domain.contacts import (
    CHAMPION,
    ROLES,
    ContactWarning,
    Person,
    Strength,
    is_beyond_cadence,
    people_warnings,
    strength,
)
from csm_desktop.operations.contacts import CONTACT_SELECT, ContactRow, contact_rows
from csm_desktop.operations.engagement import Cadence, read_cadence
from csm_desktop.operations.team import TeamMember, list_team
from csm_desktop.operations.touches import read_touches


@dataclass(frozen=True)
class PersonRow:
    """A contact with what its strength is made of."""

    contact: ContactRow
    strength: Strength
    late: bool
    """Not touched for longer than was agreed with them."""


@dataclass(frozen=True)
class People:
    """Everyone around one account."""

    persons: tuple[PersonRow, ...]
    """Champions and executives first, then by strength; those who left come last."""
    tree: tuple[tuple[int, int], ...]
    """Id and depth from 0, everybody below whom they report to."""
    warnings: tuple[ContactWarning, ...]
    """The gravest first."""
    team: tuple[TeamMember, ...]
    cadence: Cadence | None
    """How often the account is to be touched."""

    @property
    def contacts(self) -> tuple[ContactRow, ...]:
        """The people as contacts, in the same order."""
        return tuple(person.contact for person in self.persons)

    @property
    def there(self) -> tuple[ContactRow, ...]:
        """Those who have not left."""
        return tuple(contact for contact in self.contacts if contact.left_on is None)

    @property
    def champion(self) -> ContactRow | None:
        """The champion; with several the one with the strongest relationship."""
        champions = (contact for contact in self.there if CHAMPION in contact.roles)
        return max(champions, key=lambda contact: contact.strength, default=None)


def list_people(connection: Connection, *, account_id: int, today: date) -> People:
    """Everyone around an account on a day."""
    rows = connection.exec_driver_sql(
        f"{CONTACT_SELECT}WHERE c.account_id = ? ORDER BY c.name COLLATE NOCASE, c.id",
        (account_id,),
    ).all()
    touched = read_touches(connection, today=today, account_id=account_id) if rows else {}
    contacts = contact_rows(connection, rows, touched=touched, today=today)
    warned = people_warnings(
        [_person(contact) for contact in contacts],
        pays=_has_arr(connection, account_id),
        today=today,
    )
    persons = []
    for contact in sorted(contacts, key=_rank):
        held = touched.get(contact.id)
        made = strength(held.touches, today) if held is not None else Strength()
        persons.append(PersonRow(contact, made, is_beyond_cadence(_person(contact), today)))
    return People(
        tuple(persons),
        _tree([person.contact for person in persons]),
        warned,
        list_team(connection, account_id=account_id),
        read_cadence(connection, account_id=account_id),
    )


def _rank(contact: ContactRow) -> tuple[bool, int, int]:
    """Names come sorted, so that equals stay by name."""
    places = [ROLES.index(role) for role in contact.roles if role in ROLES[:4]]
    return contact.left_on is not None, min(places, default=len(ROLES)), -contact.strength


def _person(contact: ContactRow) -> Person:
    return Person(
        contact.name, contact.roles, contact.left_on, contact.cadence_days, contact.last_touch
    )


def _has_arr(connection: Connection, account_id: int) -> bool:
    arr = connection.exec_driver_sql(
        "SELECT arr FROM account_summary WHERE account_id = ?", (account_id,)
    ).scalar()
    return bool(arr)


def _tree(contacts: Sequence[ContactRow]) -> tuple[tuple[int, int], ...]:
    """Depth first; whom a circle hides (a file may bring one) stands as if reporting to nobody."""
    ids = {contact.id for contact in contacts}
    below: dict[int | None, list[int]] = {}
    for contact in contacts:
        above = contact.reports_to_id if contact.reports_to_id in ids else None
        below.setdefault(above, []).append(contact.id)
    found: dict[int, int] = {}

    def walk(contact_id: int, depth: int) -> None:
        if contact_id not in found:
            found[contact_id] = depth
            for reporting in below.get(contact_id, ()):
                walk(reporting, depth + 1)

    for contact_id in (*below.get(None, ()), *(contact.id for contact in contacts)):
        walk(contact_id, 0)
    return tuple(found.items())
