"""What a user may do to a renewal: set what is expected, close it, reopen it; each one step.

Lists and figures are ``renewals.py``'s and its neighbours'; the terms of a contract itself are
``contracts.py``'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.store import command
from csm_desktop.database.tables import contract as contract_table
from csm_desktop.database.tables import renewal as renewal_table
from csm_desktop.database.tables import requirement as requirement_table
from csm_desktop.domain.contracts import Contract
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.next_term import NextTerm, next_term
from csm_desktop.domain.renewals import CATEGORIES, refuse_unknown_reason
from csm_desktop.operations.contracts import refuse_broken_terms, remove_contract
from csm_desktop.operations.renewal_rows import read_derived
from csm_desktop.operations.rows import cleaned, delete_row

EDITABLE = ("target", "forecast", "category", "likelihood", "comment")
"""What :func:`edit_renewal` takes; None gives the derived value back."""


@dataclass(frozen=True)
class _Closing:
    """A contract whose renewal is to be closed."""

    terms: Contract
    row: Mapping[str, Any]
    """The contract's columns."""


def preview_next_term(
    connection: Connection,
    *,
    contract_id: int,
    uplift_percent: Decimal | None = None,
    charge: int | None = None,
    quantity: int | None = None,
    months: int | None = None,
    ends_on: date | None = None,
) -> NextTerm:
    """The next term as :func:`close_renewal_won` would write it.

    Raises:
        Refusal: as there, for what is wrong with the term.
    """
    closing = _read(connection, contract_id)
    return next_term(
        closing.terms,
        quantity_before=closing.row["quantity"],
        quantity=quantity,
        charge=charge,
        uplift_percent=uplift_percent,
        months=months,
        ends_on=ends_on,
    )


@command("Edit the renewal of {name}", lambda *, name, **_: {"name": name})
def edit_renewal(
    connection: Connection, *, contract_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Set what is expected of a renewal; amounts a year, in minor units of the contract.

    Raises:
        Refusal: ``contract_gone``, ``renewal_none``, ``renewal_closed_already`` (category and
            likelihood), ``amount_negative``, ``likelihood_out_of_range``, ``category_unknown``,
            ``category_closed_by_outcome``.
    """
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    _read(connection, contract_id)
    given = cleaned(values)
    _refuse_wrong(given)
    if {"category", "likelihood"} & given.keys():
        _refuse_recorded(connection, contract_id)
    _decide(connection, contract_id, given)


@command("Renew {name}", lambda *, name, **_: {"name": name})
def close_renewal_won(
    connection: Connection,
    *,
    contract_id: int,
    name: str,
    decided_on: date,
    uplift_percent: Decimal | None = None,
    charge: int | None = None,
    quantity: int | None = None,
    months: int | None = None,
    ends_on: date | None = None,
    reason: str | None = None,
    reason_detail: str | None = None,
    comment: str | None = None,
) -> int:
    """The customer renews: write the next term as a contract of its own; returns its id.

    Days and charge follow :func:`next_term`: ``months`` for several years, ``ends_on`` to co-term
    to the day, a lower ``charge`` or ``quantity`` with a ``reason`` for partial churn. All else of
    the contract goes on as it is.

    Raises:
        Refusal: ``contract_gone``, ``renewal_none``, ``renewal_closed_already``,
            ``renewal_renewed_already``, ``downsell_without_reason``, ``reason_unknown``,
            ``reason_detail_unknown``, ``notice_longer_than_term``, and those of ``next_term``.
    """
    closing = _read(connection, contract_id)
    _refuse_recorded(connection, contract_id)
    derived = read_derived(connection, where="c.id = ?", parameters=(contract_id,))
    if contract_id in derived and derived[contract_id].outcome == "renewed":
        raise Refusal("renewal_renewed_already")
    term = next_term(
        closing.terms,
        quantity_before=closing.row["quantity"],
        quantity=quantity,
        charge=charge,
        uplift_percent=uplift_percent,
        months=months,
        ends_on=ends_on,
    )
    if term.is_downsell and not reason:
        raise Refusal("downsell_without_reason")
    if reason:
        refuse_unknown_reason(reason, reason_detail)
    number = _write_term(connection, closing, term)
    decided = {
        "final": term.annual,
        "outcome": "renewed",
        "decided_on": decided_on,
        "reason": reason or None,
        "reason_detail": reason_detail if reason else None,
        "next_contract_id": number,
    }
    _decide(connection, contract_id, decided | _said(comment))
    return number


@command("Lose {name}", lambda *, name, **_: {"name": name})
def close_renewal_lost(
    connection: Connection,
    *,
    contract_id: int,
    name: str,
    decided_on: date,
    reason: str,
    reason_detail: str | None = None,
    comment: str | None = None,
) -> None:
    """The customer does not renew; the contract runs to its end.

    Raises:
        Refusal: ``contract_gone``, ``renewal_none``, ``renewal_closed_already``,
            ``reason_missing``, ``reason_unknown``, ``reason_detail_unknown``.
    """
    _read(connection, contract_id)
    _refuse_recorded(connection, contract_id)
    if not reason:
        raise Refusal("reason_missing")
    refuse_unknown_reason(reason, reason_detail or None)
    decided = {
        "final": 0,
        "outcome": "lost",
        "decided_on": decided_on,
        "reason": reason,
        "reason_detail": reason_detail or None,
    }
    _decide(connection, contract_id, decided | _said(comment))


@command("Reopen the renewal of {name}", lambda *, name, **_: {"name": name})
def reopen_renewal(connection: Connection, *, contract_id: int, name: str) -> None:
    """Take a recorded outcome back, and the next term that was written with it.

    Raises:
        Refusal: ``renewal_not_closed``, and ``renewal_next_decided`` when the next term's own
            renewal is closed.
    """
    row = connection.execute(
        select(renewal_table).where(renewal_table.c.contract_id == contract_id)
    ).one_or_none()
    if row is None or row.outcome is None:
        raise Refusal("renewal_not_closed")
    taken_back = ("final", "outcome", "decided_on", "reason", "reason_detail", "next_contract_id")
    _decide(connection, contract_id, dict.fromkeys(taken_back))
    if row.next_contract_id is not None:
        if _recorded(connection, row.next_contract_id):
            raise Refusal("renewal_next_decided")
        remove_contract(connection, row.next_contract_id)


@command("Set a term for {name}", lambda *, name, **_: {"name": name})
def set_term(
    connection: Connection,
    *,
    contract_id: int,
    name: str,
    ends_on: date,
    notice_months: int | None = None,
) -> None:
    """Give an evergreen contract an end; ``notice_months`` None leaves its notice as it is.

    Raises:
        Refusal: ``contract_gone``, ``contract_has_end``, ``contract_ends_before_start``,
            ``notice_negative``, ``notice_longer_than_term``.
    """
    row = _contract(connection, contract_id)
    if row["ends_on"] is not None:
        raise Refusal("contract_has_end")
    values: dict[str, Any] = {"ends_on": ends_on}
    if notice_months is not None:
        values["notice_months"] = notice_months
    refuse_broken_terms({**row, **values})
    connection.execute(
        update(contract_table).where(contract_table.c.id == contract_id).values(values)
    )


@command("Add the requirement {title}", lambda *, title, **_: {"title": title})
def add_requirement(connection: Connection, *, contract_id: int, title: str) -> int:
    """Something that has to happen for the renewal; refuses ``requirement_without_title``."""
    if not title.strip():
        raise Refusal("requirement_without_title")
    _read(connection, contract_id)
    place = connection.exec_driver_sql(
        "SELECT coalesce(max(position) + 1, 0) FROM requirement WHERE contract_id = ?",
        (contract_id,),
    ).scalar_one()
    result = connection.execute(
        insert(requirement_table)
        .values(contract_id=contract_id, title=title.strip(), position=place)
        .returning(requirement_table.c.id)
    )
    return int(result.scalar_one())


@command("Met: {title}", lambda *, title, **_: {"title": title})
def meet_requirement(
    connection: Connection, *, requirement_id: int, title: str, met_on: date
) -> None:
    """The requirement is met; refuses ``requirement_gone``."""
    _set_met(connection, requirement_id, met_on)


@command("Not met after all: {title}", lambda *, title, **_: {"title": title})
def reopen_requirement(connection: Connection, *, requirement_id: int, title: str) -> None:
    """The requirement is open again; refuses ``requirement_gone``."""
    _set_met(connection, requirement_id, None)


@command("Delete the requirement {title}", lambda *, title, **_: {"title": title})
def delete_requirement(connection: Connection, *, requirement_id: int, title: str) -> None:
    """Take a requirement away."""
    delete_row(connection, requirement_table, requirement_id)


def _set_met(connection: Connection, requirement_id: int, met_on: date | None) -> None:
    table = requirement_table
    changed = connection.execute(
        update(table).where(table.c.id == requirement_id).values(met_on=met_on)
    )
    if not changed.rowcount:
        raise Refusal("requirement_gone")


def _contract(connection: Connection, contract_id: int) -> dict[str, Any]:
    table = contract_table
    row = connection.execute(select(table).where(table.c.id == contract_id)).one_or_none()
    if row is None:
        raise Refusal("contract_gone")
    return dict(row._mapping)


def _read(connection: Connection, contract_id: int) -> _Closing:
    """The contract of a renewal; refuses ``contract_gone`` and ``renewal_none``."""
    row = _contract(connection, contract_id)
    if row["trial"] or row["ends_on"] is None:
        raise Refusal("renewal_none")
    terms = Contract(
        account=row["account_id"],
        charge=row["charge"],
        charge_period=row["charge_period"],
        currency=row["currency"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        notice_months=row["notice_months"],
        auto_renew=row["auto_renew"],
        id=contract_id,
    )
    return _Closing(terms, row)


def _write_term(connection: Connection, closing: _Closing, term: NextTerm) -> int:
    kept: tuple[str, ...] = ("account_id", "name", "product", "charge_period", "currency")
    kept += ("notice_months", "auto_renew", "trial", "billing_frequency", "custom")
    values = {
        **{name: closing.row[name] for name in kept},
        "starts_on": term.starts_on,
        "ends_on": term.ends_on,
        "charge": term.charge,
        "quantity": term.quantity,
    }
    refuse_broken_terms(values)
    result = connection.execute(
        insert(contract_table).values(values).returning(contract_table.c.id)
    )
    return int(result.scalar_one())


def _decide(connection: Connection, contract_id: int, values: Mapping[str, Any]) -> None:
    """Write decided values; the row comes into being with the first one."""
    if values:
        connection.execute(
            upsert(renewal_table)
            .values(contract_id=contract_id, **values)
            .on_conflict_do_update(index_elements=["contract_id"], set_=dict(values))
        )


def _said(comment: str | None) -> dict[str, Any]:
    """A comment replaces the one before; none leaves it."""
    return {"comment": comment.strip()} if comment and comment.strip() else {}


def _recorded(connection: Connection, contract_id: int) -> bool:
    row = connection.exec_driver_sql(
        "SELECT outcome FROM renewal WHERE contract_id = ?", (contract_id,)
    ).first()
    return row is not None and row.outcome is not None


def _refuse_recorded(connection: Connection, contract_id: int) -> None:
    if _recorded(connection, contract_id):
        raise Refusal("renewal_closed_already")


def _refuse_wrong(values: Mapping[str, Any]) -> None:
    """The rules of what may be expected."""
    if any((values.get(name) or 0) < 0 for name in ("target", "forecast")):
        raise Refusal("amount_negative")
    likelihood, category = values.get("likelihood"), values.get("category")
    if likelihood is not None and not 0 <= likelihood <= 100:
        raise Refusal("likelihood_out_of_range", value=likelihood)
    if category == "closed":
        raise Refusal("category_closed_by_outcome")
    if category is not None and category not in CATEGORIES:
        raise Refusal("category_unknown", value=category)
