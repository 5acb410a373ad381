"""Contacts: the people at accounts, the list of them, and what a user may do to one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import contact as contact_table
from csm_desktop.database.tables import survey_answer as answer_table
from csm_desktop.database.tables import ticket as ticket_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import (
    CustomValue,
    cleaned,
    custom_values,
    delete_row,
    matching,
    optional_day,
    read_custom_fields,
)

EDITABLE = (
    "name",
    "email",
    "phone",
    "title",
    "role",
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
    """What they are to us: champion, buyer, …"""
    influence: str | None
    sentiment: str | None
    channel: str | None
    language: str | None
    left_on: date | None
    """When they left the company; None while they are there."""
    custom: tuple[CustomValue, ...]


_SELECT = (
    "SELECT c.id, c.uid, c.account_id, a.name AS account, c.name, c.email, c.phone, c.title, "
    "c.role, c.influence, c.sentiment, c.channel, c.language, c.left_on, c.custom "
    "FROM contact c JOIN account a ON a.id = c.account_id "
)


def list_contacts(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[ContactRow, ...]:
    """The contacts asked for, of one account or all, by name; those who left come last.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    fields = read_custom_fields(connection, noun="contact")
    of_account = "" if account_id is None else "WHERE c.account_id = ? "
    rows = connection.exec_driver_sql(
        f"{_SELECT}{of_account}ORDER BY c.left_on IS NOT NULL, c.name COLLATE NOCASE, c.id",
        () if account_id is None else (account_id,),
    ).all()
    found = (
        ContactRow(
            **{
                **row._mapping,
                "left_on": optional_day(row.left_on),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in rows
    )
    return matching(connection, found, noun="contact", where=where, today=today)


@command("Add the contact {name}", lambda *, values, **_: {"name": values.get("name") or ""})
def create_contact(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new person at an account; ``values`` by field name.

    Raises:
        Refusal: ``contact_without_name``, ``account_gone``.
    """
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    given = _allowed(values)
    if not given.get("name"):
        raise Refusal("contact_without_name")
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
        Refusal: ``contact_without_name``, ``contact_gone``.
    """
    given = _allowed(values)
    if "name" in given and not given["name"]:
        raise Refusal("contact_without_name")
    changed = connection.execute(
        update(contact_table).where(contact_table.c.id == contact_id).values(given)
    )
    if not changed.rowcount:
        raise Refusal("contact_gone")


@command("Delete the contact {name}", lambda *, name, **_: {"name": name})
def delete_contact(connection: Connection, *, contact_id: int, name: str) -> None:
    """Take a person out of the book; their tickets and answers stay, without a contact."""
    for table in (ticket_table, answer_table):
        connection.execute(
            update(table).where(table.c.contact_id == contact_id).values(contact_id=None)
        )
    delete_row(connection, contact_table, contact_id)


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    return cleaned(values)
