"""Invoices: what was billed and whether it is paid; adding, changing, paying, deleting one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import invoice
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.today import SETTLED_STATES
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
class InvoiceRow:
    """Something that was billed, on one day."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    number: str | None
    invoiced_on: date
    due_on: date | None
    amount: int
    """Minor units of ``currency``."""
    currency: str
    paid_on: date | None
    """None: not paid."""
    state: str | None
    """The billing system's word."""
    custom: tuple[CustomValue, ...]

    def overdue_on(self, day: date) -> bool:
        """Whether it should have been paid before that day and is still owed."""
        return self.is_owed and self.due_on is not None and self.due_on < day

    @property
    def is_owed(self) -> bool:
        """Neither paid nor settled in another way."""
        return self.paid_on is None and (self.state or "").strip().lower() not in SETTLED_STATES


def _check(values: Mapping[str, Any]) -> None:
    due_on, invoiced_on = values.get("due_on"), values["invoiced_on"]
    if due_on is not None and due_on < invoiced_on:
        raise Refusal(
            "invoice_due_before_day", field="due_on", due_on=due_on, invoiced_on=invoiced_on
        )


_RULES = Rules(
    invoice,
    "invoice_gone",
    needed={"invoiced_on": "invoice_without_day", "amount": "invoice_without_amount"},
    check=_check,
)
EDITABLE = _RULES.editable
"""The fields that :func:`add_invoice` and :func:`edit_invoice` take."""


def list_invoices(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[InvoiceRow, ...]:
    """The invoices asked for, of one account or all, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = select_rows(invoice).order_by(*newest_first(invoice, invoice.c.invoiced_on))
    if account_id is not None:
        statement = statement.where(invoice.c.account_id == account_id)
    found = read_records(connection, "invoice", statement, InvoiceRow)
    return matching(connection, found, noun="invoice", where=where, today=today)


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").strip()


@command("Add the invoice {number}", lambda *, values, **_: {"number": _number(values)})
def add_invoice(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new invoice of an account; money in minor units. Returns its id.

    Raises:
        Refusal: ``account_gone``, ``invoice_without_day``, ``invoice_without_amount``,
            ``invoice_due_before_day``, ``currency_unknown``.
    """
    return create_row(connection, _RULES, values, account_id=account_id)


@command("Edit the invoice {number}", lambda *, number, **_: {"number": number})
def edit_invoice(
    connection: Connection, *, invoice_id: int, number: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``number`` is what the history calls it.

    Raises:
        Refusal: ``invoice_gone``, and as :func:`add_invoice`.
    """
    edit_row(connection, _RULES, invoice_id, values)


@command("Record that the invoice {number} is paid", lambda *, number, **_: {"number": number})
def pay_invoice(connection: Connection, *, invoice_id: int, number: str, paid_on: date) -> None:
    """The customer paid on that day. Refuses ``invoice_gone``."""
    edit_row(connection, _RULES, invoice_id, {"paid_on": paid_on})


@command("Delete the invoice {number}", lambda *, number, **_: {"number": number})
def delete_invoice(connection: Connection, *, invoice_id: int, number: str) -> None:
    """Take an invoice out of the book. Refuses ``invoice_gone``."""
    remove_row(connection, _RULES, invoice_id)
