"""Contracts: the list of them, and what a user may do to one.

Figures over contracts are ``domain``'s; MRR by month of an account is ``account_revenue.py``'s.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, update

from csm_desktop.database.store import command, read_rates
from csm_desktop.database.tables import contract as contract_table
from csm_desktop.database.tables import renewal as renewal_table
from csm_desktop.database.tables import requirement as requirement_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.contracts import (
    CHARGES_PER_YEAR,
    Contract,
    annual_charge,
    is_active,
    notice_deadline,
    will_renew_unless_terminated,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import MINOR_DIGITS, Rates
from csm_desktop.domain.periods import subtract_months, to_epoch_day
from csm_desktop.operations.renewal_rows import UNDECIDED
from csm_desktop.operations.rows import (
    CustomField,
    CustomValue,
    cleaned,
    custom_values,
    delete_row,
    matching,
    optional_day,
    optional_flag,
    read_custom_fields,
)

EDITABLE = (
    "name",
    "product",
    "quantity",
    "charge",
    "charge_period",
    "currency",
    "starts_on",
    "ends_on",
    "notice_months",
    "auto_renew",
    "trial",
    "billing_frequency",
)
"""The fields that :func:`create_contract` and :func:`edit_contract` take."""


@dataclass(frozen=True)
class ContractRow:
    """A contract as lists and the account page show it, on one day."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account that holds it."""
    name: str | None
    product: str | None
    quantity: int | None
    charge: int
    """Minor units of ``currency`` for each ``charge_period``."""
    charge_period: str
    currency: str
    starts_on: date
    ends_on: date | None
    """Last active day; None is evergreen."""
    notice_months: int | None
    auto_renew: bool | None
    trial: bool
    billing_frequency: str | None
    custom: tuple[CustomValue, ...]
    annual: int
    """What it charges over a year, minor units of its own currency."""
    annual_in_portfolio: int | None
    """The same in minor units of the portfolio currency; None where a rate is missing."""
    state: str
    """``active``, ``trial`` (a running one), ``upcoming`` or ``ended``."""
    outcome_missing: bool
    """A paid contract past its end without an outcome, recorded or derived."""
    notice_deadline: date | None
    """Last day to give notice; None without an end or a known notice period."""
    renews_itself: bool
    """Past its notice deadline with auto-renew: it will renew unless terminated."""

    @property
    def title(self) -> str:
        """What it is called: its name, else its product; may be empty."""
        return self.name or self.product or ""

    @property
    def terms(self) -> Contract:
        """The same line as ``domain`` computes with it."""
        return _terms(self.account_id, self)


_SELECT = (
    "SELECT c.id, c.uid, c.account_id, a.name AS account, c.name, c.product, c.quantity, c.charge, "
    "c.charge_period, c.currency, c.starts_on, c.ends_on, c.notice_months, c.auto_renew, c.trial, "
    "c.billing_frequency, c.custom FROM contract c JOIN account a ON a.id = c.account_id "
)


def list_contracts(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[ContractRow, ...]:
    """The contracts asked for, as of ``today``: of one account or all, the latest start first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    rates = read_rates(connection)
    fields = read_custom_fields(connection, noun="contract")
    of_account = "true" if account_id is None else "c.account_id = ?"
    parameters = () if account_id is None else (account_id,)
    rows = connection.exec_driver_sql(
        f"{_SELECT}WHERE {of_account} ORDER BY c.starts_on DESC, c.id DESC", parameters
    ).all()
    undecided = set(
        connection.exec_driver_sql(
            f"SELECT c.id FROM contract c WHERE c.trial = 0 AND c.ends_on < ? AND {of_account} "
            f"AND {UNDECIDED}",
            (to_epoch_day(today), *parameters),
        ).scalars()
    )
    found = (_row(row, fields, rates, today, undecided) for row in rows)
    return matching(connection, found, noun="contract", where=where, today=today)


@command("Add the contract {name}", lambda *, values, **_: {"name": _title(values)})
def create_contract(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new contract of an account; ``values`` by field name, money in minor units.

    Raises:
        Refusal: ``contract_without_start``, ``contract_ends_before_start``, ``currency_unknown``,
            ``charge_period_unknown``, ``notice_negative``, ``notice_longer_than_term``,
            ``account_gone``.
    """
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    defaults = {
        "charge_period": "month",
        "currency": read_rates(connection).portfolio_currency,
        "trial": False,
    }
    given = defaults | {name: value for name, value in cleaned(values).items() if value is not None}
    refuse_broken_terms(given)
    result = connection.execute(
        insert(contract_table)
        .values(account_id=account_id, **_editable(given))
        .returning(contract_table.c.id)
    )
    return int(result.scalar_one())


@command("Edit the contract {name}", lambda *, name, **_: {"name": name})
def edit_contract(
    connection: Connection, *, contract_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields of a contract; ``name`` is what the history calls it.

    Raises:
        Refusal: as :func:`create_contract`, and ``contract_gone``.
    """
    table = contract_table
    row = connection.execute(table.select().where(table.c.id == contract_id)).one_or_none()
    if row is None:
        raise Refusal("contract_gone")
    given = cleaned(values)
    refuse_broken_terms({**row._mapping, **given})
    connection.execute(update(table).where(table.c.id == contract_id).values(_editable(given)))


@command("Delete the contract {name}", lambda *, name, **_: {"name": name})
def delete_contract(connection: Connection, *, contract_id: int, name: str) -> None:
    """Take a contract out of the book; its history stays, so that Undo works."""
    remove_contract(connection, contract_id)


def remove_contract(connection: Connection, contract_id: int) -> None:
    """Delete a contract with its renewal and requirements; its tasks stay, without it."""
    for table in (renewal_table, requirement_table):
        connection.execute(delete(table).where(table.c.contract_id == contract_id))
    tasks, renewals = task_table, renewal_table
    connection.execute(
        update(tasks).where(tasks.c.contract_id == contract_id).values(contract_id=None)
    )
    connection.execute(
        update(renewals)
        .where(renewals.c.next_contract_id == contract_id)
        .values(next_contract_id=None)
    )
    delete_row(connection, contract_table, contract_id)


def _editable(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    return dict(values)


def refuse_broken_terms(values: Mapping[str, Any]) -> None:
    """The rules of a contract's terms, by field name; refuses as :func:`create_contract`."""
    starts_on, ends_on = values.get("starts_on"), values.get("ends_on")
    if starts_on is None:
        raise Refusal("contract_without_start")
    if values.get("charge") is None:
        raise Refusal("contract_without_charge")
    if ends_on is not None and ends_on < starts_on:
        raise Refusal("contract_ends_before_start", starts_on=starts_on, ends_on=ends_on)
    if values["currency"] not in MINOR_DIGITS:
        raise Refusal("currency_unknown", currency=values["currency"])
    if values["charge_period"] not in CHARGES_PER_YEAR:
        raise Refusal("charge_period_unknown", value=values["charge_period"])
    if (values.get("notice_months") or 0) < 0:
        raise Refusal("notice_negative", months=values["notice_months"])
    _refuse_long_notice(starts_on, ends_on, values.get("notice_months") or 0)


def _refuse_long_notice(starts_on: date, ends_on: date | None, months: int) -> None:
    """A notice of the whole term is possible, a longer one is not."""
    if ends_on is None or not months:
        return
    latest_start = _day_after(ends_on)
    is_long = months > 12 * latest_start.year or subtract_months(latest_start, months) < starts_on
    if is_long:
        raise Refusal("notice_longer_than_term", months=months, ends_on=ends_on)


def _day_after(day: date) -> date:
    return min(day, date.max - timedelta(days=1)) + timedelta(days=1)


def _title(values: Mapping[str, Any]) -> str:
    return str(values.get("name") or values.get("product") or "").strip()


def _row(
    row: Any, fields: tuple[CustomField, ...], rates: Rates, today: date, undecided: Set[int]
) -> ContractRow:
    known = row._mapping
    dated = {name: optional_day(known[name]) for name in ("starts_on", "ends_on")}
    flags = {name: optional_flag(known[name]) for name in ("auto_renew", "trial")}
    plain = {**known, **dated, **flags, "custom": custom_values(fields, row.custom)}
    terms = _terms(row.account_id, plain)
    annual = annual_charge(terms)
    return ContractRow(
        **plain,
        annual=annual,
        annual_in_portfolio=rates.to_portfolio(annual, terms.currency, today),
        state=_state(terms, today),
        outcome_missing=row.id in undecided,
        notice_deadline=notice_deadline(terms),
        renews_itself=will_renew_unless_terminated(terms, today),
    )


def _state(terms: Contract, today: date) -> str:
    if is_active(terms, today):
        return "trial" if terms.trial else "active"
    return "upcoming" if terms.starts_on > today else "ended"


def _terms(account: int, source: Any) -> Contract:
    """The terms out of a record or a mapping of one."""
    value = source.__getitem__ if isinstance(source, dict) else lambda name: getattr(source, name)
    return Contract(
        account=account,
        charge=value("charge"),
        charge_period=value("charge_period"),
        currency=value("currency"),
        starts_on=value("starts_on"),
        ends_on=value("ends_on"),
        notice_months=value("notice_months"),
        auto_renew=value("auto_renew"),
        trial=value("trial"),
        id=value("id"),
    )
