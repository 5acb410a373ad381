"""Orders: one-time purchases, never in MRR; the list of them, and adding or changing one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import order
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    newest_first,
    read_records,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching


@dataclass(frozen=True)
class OrderRow:
    """A one-time purchase."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    number: str | None
    ordered_on: date
    items: str | None
    """What was bought, in words."""
    amount: int
    """Minor units of ``currency``."""
    currency: str
    state: str | None
    custom: tuple[CustomValue, ...]


_RULES = Rules(
    order,
    "order_gone",
    needed={"ordered_on": "order_without_day", "amount": "order_without_amount"},
)
EDITABLE = _RULES.editable
"""The fields that :func:`add_order` and :func:`edit_order` take."""


def list_orders(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[OrderRow, ...]:
    """The orders asked for, of one account or all, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = select_rows(order).order_by(*newest_first(order, order.c.ordered_on))
    if account_id is not None:
        statement = statement.where(order.c.account_id == account_id)
    found = read_records(connection, "order", statement, OrderRow)
    return matching(connection, found, noun="order", where=where, today=today)


def _name(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or values.get("items") or "").strip()


@command("Add the order {name}", lambda *, values, **_: {"name": _name(values)})
def add_order(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new order of an account; money in minor units. Returns its id.

    Raises:
        Refusal: ``account_gone``, ``order_without_day``, ``order_without_amount``,
            ``currency_unknown``.
    """
    return create_row(connection, _RULES, values, account_id=account_id)


@command("Edit the order {name}", lambda *, name, **_: {"name": name})
def edit_order(
    connection: Connection, *, order_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``name`` is what the history calls it.

    Raises:
        Refusal: ``order_gone``, and as :func:`add_order`.
    """
    edit_row(connection, _RULES, order_id, values)


@command("Delete the order {name}", lambda *, name, **_: {"name": name})
def delete_order(connection: Connection, *, order_id: int, name: str) -> None:
    """Take an order out of the book. Refuses ``order_gone``."""
    remove_row(connection, _RULES, order_id)
