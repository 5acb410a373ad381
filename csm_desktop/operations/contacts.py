"""Contacts: the people at accounts, the list of them, and what a user may do to one.

One account's people with their arithmetic and warnings are ``people.py``, the page of all contacts
asks ``contact_search.py``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import contact as contact_table
from csm_desktop.domain.contacts import joined_roles, roles_of, strength
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.engagement import check_cadence
from csm_desktop.operations.rows import (
    CustomValue,
    cleaned,
    custom_values,
    delete_row,
    free_links,
    matching,
    optional_day,
    read_custom_fields,
)
from csm_desktop.operations.touches import Touched, read_touches

EDITABLE = (
    "name",
    "title",
    "role",
    "email",
    "phone",
    "reports_to_id",
    "cadence_days",
    "influence",
    "sentiment",
    "channel",
    "language",
    "left_on",
)
"""The fields that :func:`create_contact` and :func:`edit_contact` take."""


@dataclass(frozen=True)
class ContactRow:
    """A person at an account."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    name: str
    email: str | None
    phone: str | None
    title: str | None
    """What their card says."""
    role: str | None
    """What they are to us: champion, economic buyer, …; several are parted by ``; ``."""
    influence: str | None
    sentiment: str | None
    channel: str | None
    language: str | None
    left_on: date | None
    """When they left the company; None while they are there."""
    custom: tuple[CustomValue, ...]
    reports_to_id: int | None = None
    """Another contact of the account."""
    reports_to: str | None = None
    """Their name."""
    cadence_days: int | None = None
    """Days agreed between touches; None: none agreed."""
    last_touch_at: datetime | None = None
    """The last touch that they attended."""
    last_touch: date | None = None
    """Its day in the user's zone."""
    touches: int = 0
    """Touches of the last 180 days."""
    strength: int = 0
    """0–100, by ``domain/contacts.py``."""

    @property
    def roles(self) -> tuple[str, ...]:
        """Their roles, one by one."""
        return roles_of(self.role)


CONTACT_SELECT = (
    "SELECT c.id, c.uid, c.account_id, a.name AS account, c.name, c.email, c.phone, c.title, "
    "c.role, c.influence, c.sentiment, c.channel, c.language, c.left_on, c.custom, "
    "c.reports_to_id, r.name AS reports_to, c.cadence_days "
    "FROM contact c JOIN account a ON a.id = c.account_id "
    "LEFT JOIN contact r ON r.id = c.reports_to_id "
)
"""The columns that :func:`contact_rows` reads."""


def list_contacts(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[ContactRow, ...]:
    """The contacts asked for, of one account or all, by name; those who left come last.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    of_account = "" if account_id is None else "WHERE c.account_id = ? "
    rows = connection.exec_driver_sql(
        f"{CONTACT_SELECT}{of_account}ORDER BY c.left_on IS NOT NULL, c.name COLLATE NOCASE, c.id",
        () if account_id is None else (account_id,),
    ).all()
    touched = read_touches(connection, today=today, account_id=account_id)
    found = contact_rows(connection, rows, touched=touched, today=today)
    return matching(connection, found, noun="contact", where=where, today=today)


def contact_rows(
    connection: Connection, rows: Sequence[Any], *, touched: Mapping[int, Touched], today: date
) -> list[ContactRow]:
    """Rows of :data:`CONTACT_SELECT` as records, with what :func:`read_touches` found."""
    fields = read_custom_fields(connection, noun="contact")
    return [
        ContactRow(
            **{
                **row._mapping,
                "left_on": optional_day(row.left_on),
                "custom": custom_values(fields, row.custom),
                **_touch_values(touched.get(row.id), today),
            }
        )
        for row in rows
    ]


def _touch_values(touched: Touched | None, today: date) -> dict[str, Any]:
    if touched is None:
        return {}
    return {
        "last_touch_at": touched.last_at,
        "last_touch": touched.last_on,
        "touches": len(touched.touches),
        "strength": strength(touched.touches, today).score,
    }


@command("Add the contact {name}", lambda *, values, **_: {"name": values.get("name") or ""})
def create_contact(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new person at an account; ``values`` by field name.

    Raises:
        Refusal: ``contact_without_name``, ``account_gone``, ``contact_gone`` and
            ``contact_reports_elsewhere`` of ``reports_to_id``, ``cadence_out_of_range``.
    """
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    given = _allowed(values)
    if not given.get("name"):
        raise Refusal("contact_without_name")
    _check_superior(connection, account_id, None, given.get("reports_to_id"))
    result = connection.execute(
        insert(contact_table).values(account_id=account_id, **given).returning(contact_table.c.id)
    )
    return int(result.scalar_one())


@command("Edit the contact {name}", lambda *, name, **_: {"name": name})
def edit_contact(
    connection: Connection, *, contact_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields of a contact; ``name`` is what the history calls them.

    Raises:
        Refusal: ``contact_without_name``, ``contact_gone``, ``contact_reports_circle``,
            ``contact_reports_elsewhere``, ``cadence_out_of_range``.
    """
    given = _allowed(values)
    if "name" in given and not given["name"]:
        raise Refusal("contact_without_name")
    account_id = connection.exec_driver_sql(
        "SELECT account_id FROM contact WHERE id = ?", (contact_id,)
    ).scalar()
    if account_id is None:
        raise Refusal("contact_gone")
    _check_superior(connection, account_id, contact_id, given.get("reports_to_id"))
    if given:
        connection.execute(
            update(contact_table).where(contact_table.c.id == contact_id).values(given)
        )


@command("Delete the contact {name}", lambda *, name, **_: {"name": name})
def delete_contact(connection: Connection, *, contact_id: int, name: str) -> None:
    """Take a person out of the book; what they wrote and attended stays, without a contact.

    A note keeps their name among those who were there; who reported to them reports to nobody.
    """
    connection.exec_driver_sql(
        "UPDATE attendee SET name = coalesce(name, (SELECT name FROM contact WHERE id = ?1)), "
        "email = coalesce(email, (SELECT email FROM contact WHERE id = ?1)) WHERE contact_id = ?1",
        (contact_id,),
    )
    free_links(connection, contact_table, contact_id)
    delete_row(connection, contact_table, contact_id)


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    if given.get("cadence_days") is not None:
        check_cadence(given["cadence_days"])
    if "role" in given:
        given["role"] = joined_roles(roles_of(given["role"]))
    return given


def _check_superior(
    connection: Connection, account_id: int, contact_id: int | None, superior_id: int | None
) -> None:
    """Refuse a superior at another account, and a circle."""
    if superior_id is None:
        return
    row = connection.exec_driver_sql(
        "SELECT name, account_id FROM contact WHERE id = ?", (superior_id,)
    ).one_or_none()
    if row is None:
        raise Refusal("contact_gone")
    if row.account_id != account_id:
        raise Refusal("contact_reports_elsewhere", name=row.name)
    above = connection.exec_driver_sql(
        "WITH RECURSIVE above (id) AS (VALUES (?) UNION "
        "SELECT c.reports_to_id FROM contact c JOIN above a ON c.id = a.id "
        "WHERE c.reports_to_id IS NOT NULL) SELECT id FROM above",
        (superior_id,),
    ).scalars()
    if contact_id in set(above):
        raise Refusal("contact_reports_circle")
