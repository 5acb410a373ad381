"""Advocacy: references, referrals, reviews and the like; what was offered, agreed and used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, func

from csm_desktop.database.store import command
from csm_desktop.database.tables import advocacy, contact
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import ADVOCACY_KINDS, ADVOCACY_STATES
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    read_records,
    refuse_strange_url,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching


@dataclass(frozen=True)
class AdvocacyRow:
    """Something a customer does for us."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    contact_id: int | None
    contact: str | None
    """Name of the person."""
    kind: str
    """``reference``, ``referral``, ``review``, ``case study``, ``speaking`` or ``press``."""
    state: str
    """``offered``, ``agreed`` or ``used``."""
    title: str | None
    asked_on: date | None
    agreed_on: date | None
    used_on: date | None
    lead: str | None
    """Whom a referral brought."""
    result: str | None
    amount: int | None
    """What a referral brought, minor units of ``currency``."""
    currency: str | None
    url: str | None
    comment: str | None
    custom: tuple[CustomValue, ...]


_DAYS = ("asked_on", "agreed_on", "used_on")


def _check(values: Mapping[str, Any]) -> None:
    known = [name for name in _DAYS if values.get(name) is not None]
    for earlier, later in pairwise(known):
        if values[earlier] > values[later]:
            raise Refusal(
                "advocacy_days_backwards",
                field=later,
                earlier=values[earlier],
                later=values[later],
            )
    refuse_strange_url(values)


_RULES = Rules(
    advocacy,
    "advocacy_gone",
    needed={"kind": "advocacy_without_kind"},
    choices={"kind": ADVOCACY_KINDS, "state": ADVOCACY_STATES},
    check=_check,
)
EDITABLE = _RULES.editable
"""The fields that :func:`add_advocacy` and :func:`edit_advocacy` take."""


def list_advocacy(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[AdvocacyRow, ...]:
    """The advocacy asked for, of one account or all, what happened last first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    last = func.coalesce(advocacy.c.used_on, advocacy.c.agreed_on, advocacy.c.asked_on)
    statement = (
        select_rows(advocacy, contact.c.name.label("contact"))
        .outerjoin(contact, contact.c.id == advocacy.c.contact_id)
        .order_by(last.desc().nulls_last(), advocacy.c.id.desc())
    )
    if account_id is not None:
        statement = statement.where(advocacy.c.account_id == account_id)
    found = read_records(connection, "advocacy", statement, AdvocacyRow)
    return matching(connection, found, noun="advocacy", where=where, today=today)


def _name(values: Mapping[str, Any]) -> str:
    return str(values.get("title") or values.get("kind") or "").strip()


@command("Add the advocacy {name}", lambda *, values, **_: {"name": _name(values)})
def add_advocacy(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """What a customer offered, agreed to or did; offered where no state is said. Returns its id.

    Raises:
        Refusal: ``account_gone``, ``advocacy_without_kind``, ``choice_unknown``,
            ``advocacy_days_backwards``, ``currency_unknown``, ``url_not_of_web``, ``link_gone``,
            ``link_elsewhere``.
    """
    return create_row(connection, _RULES, values, account_id=account_id)


@command("Edit the advocacy {name}", lambda *, name, **_: {"name": name})
def edit_advocacy(
    connection: Connection, *, advocacy_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``name`` is what the history calls it.

    Raises:
        Refusal: ``advocacy_gone``, and as :func:`add_advocacy`.
    """
    edit_row(connection, _RULES, advocacy_id, values)


@command("Delete the advocacy {name}", lambda *, name, **_: {"name": name})
def delete_advocacy(connection: Connection, *, advocacy_id: int, name: str) -> None:
    """Take it out of the book. Refuses ``advocacy_gone``."""
    remove_row(connection, _RULES, advocacy_id)
