"""Renewals: their lists, as of a day.

A renewal is asked for by its contract. The board is ``renewal_board.py``, figures over many are
``renewal_figures.py``, what a user may do to a
renewal ``renewal_edits.py``, what changed over time ``renewal_changes.py``.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.operations.renewal_rows import ACT_BY, UNDECIDED, Held, due_where, read_held
from csm_desktop.operations.rows import (
    CustomValue,
    matching,
    optional_day,
    optional_moment,
)


@dataclass(frozen=True)
class RenewalRow:
    """The decision on a contract's end, as lists and the account page show it on one day."""

    id: int
    """The contract's: a renewal has no number of its own."""
    contract_id: int
    """The same."""
    uid: str
    """The contract's."""
    account_id: int
    account: str
    """Name of the account that holds it."""
    native_name: str | None
    """The account's."""
    name: str | None
    """The contract's."""
    product: str | None
    quantity: int | None
    starts_on: date
    ends_on: date
    """Last active day."""
    act_by: date
    """Last day to act: the notice deadline, or the end where there is none."""
    notice_months: int | None
    auto_renew: bool | None
    currency: str
    target: int
    """A year, minor units of ``currency``; so are forecast and final."""
    forecast: int
    final: int | None
    """None as long as it is open, and where what was agreed cannot be told."""
    target_in_portfolio: int | None
    """Minor units of the portfolio currency; None where a rate is missing."""
    forecast_in_portfolio: int | None
    final_in_portfolio: int | None
    category: str
    """One of ``domain.renewals.CATEGORIES``."""
    likelihood: int
    """Percent."""
    state: str
    """One of ``domain.renewals.STATES``."""
    outcome: str | None
    """``renewed`` or ``lost``; None is undecided."""
    recorded: bool
    """Somebody recorded the outcome; otherwise it follows from contracts and cancellations."""
    decided_on: date | None
    reason: str | None
    reason_detail: str | None
    comment: str | None
    """Internal."""
    next_contract_id: int | None
    """The next term, recorded or derived."""
    requirements_met: int
    requirements: int
    checklist_done: int
    checklist: int
    """Tasks of this contract, from playbooks or by hand."""
    custom: tuple[CustomValue, ...] = ()
    """Always empty: own fields belong to the contract."""

    @property
    def title(self) -> str:
        """What the contract is called: its name, else its product; may be empty."""
        return self.name or self.product or ""


@dataclass(frozen=True)
class Unrecorded:
    """Paid contracts past their end without an outcome."""

    count: int
    rows: tuple[RenewalRow, ...]
    """The ones that ended last."""


@dataclass(frozen=True)
class EvergreenRow:
    """A paid contract without an end, active on the day."""

    contract_id: int
    account_id: int
    account: str
    native_name: str | None
    name: str | None
    product: str | None
    starts_on: date
    currency: str
    annual: int
    """What it charges over a year, minor units of ``currency``."""
    annual_in_portfolio: int | None
    """Minor units of the portfolio currency; None where a rate is missing."""

    @property
    def title(self) -> str:
        """What the contract is called: its name, else its product; may be empty."""
        return self.name or self.product or ""


@dataclass(frozen=True)
class Evergreen:
    """The contracts without an end."""

    count: int
    rows: tuple[EvergreenRow, ...]
    """The ones that charge most in their own currency."""


@dataclass(frozen=True)
class RequirementRow:
    """What has to happen for a renewal."""

    id: int
    title: str
    position: int
    met_on: date | None
    """None while it is open."""


@dataclass(frozen=True)
class ChecklistLine:
    """A task of a renewal."""

    task_id: int
    title: str
    due_on: date | None
    priority: str | None
    done_at: datetime | None
    playbook: str | None
    """Name of the playbook it came from; None: made by hand."""


@dataclass(frozen=True)
class RenewalDetails:
    """All about one renewal."""

    row: RenewalRow
    charge: int
    """Minor units for each charge period."""
    charge_period: str
    requirements: tuple[RequirementRow, ...]
    checklist: tuple[ChecklistLine, ...]
    """By due date."""


def list_renewals(
    connection: Connection,
    *,
    today: date,
    where: str = "",
    first: date | None = None,
    last: date | None = None,
    by: str = "act_by",
    account_id: int | None = None,
    limit: int | None = None,
) -> tuple[RenewalRow, ...]:
    """The renewals asked for, the nearest last day to act first, decided ones too.

    ``first`` and ``last`` bound the last day to act, or the end with ``by="ends_on"``; ``limit``
    is for lists that show the first ones.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    due, parameters = due_where(connection, first=first, last=last, by=by)
    if account_id is not None:
        due, parameters = f"{due} AND c.account_id = ?", (*parameters, account_id)
    if limit is not None and not where.strip():
        ids = connection.exec_driver_sql(
            f"SELECT c.id FROM contract c WHERE {due} ORDER BY {ACT_BY}, c.id LIMIT ?",
            (*parameters, limit),
        ).scalars()
        return rows_of(connection, contract_ids=tuple(ids), today=today)
    held = list(read_held(connection, today=today, where=due, parameters=parameters))
    held.sort(key=lambda one: (one.renewal.act_by, one.renewal.contract.id))
    rows = _rows(connection, held, today)
    return matching(connection, rows, noun="renewal", where=where, today=today)[:limit]


def read_renewal(connection: Connection, *, contract_id: int, today: date) -> RenewalDetails | None:
    """All about one renewal; None when the contract is gone, a trial, or has no end."""
    where = "c.id = ? AND c.trial = 0 AND c.ends_on IS NOT NULL"
    held = list(read_held(connection, today=today, where=where, parameters=(contract_id,)))
    if not held:
        return None
    (row,) = _rows(connection, held, today)
    contract = held[0].renewal.contract
    return RenewalDetails(
        row,
        contract.charge,
        contract.charge_period,
        _read_requirements(connection, contract_id),
        _read_checklist(connection, contract_id),
    )


def list_without_outcome(connection: Connection, *, today: date, limit: int = 200) -> Unrecorded:
    """The paid contracts past their end whose renewal has no outcome; the latest end first."""
    where = f"c.trial = 0 AND c.ends_on IS NOT NULL AND c.ends_on < ? AND {UNDECIDED}"
    ids = [
        row[0]
        for row in connection.exec_driver_sql(
            f"SELECT c.id FROM contract c WHERE {where} ORDER BY c.ends_on DESC, c.id DESC",
            (to_epoch_day(today),),
        )
    ]
    return Unrecorded(len(ids), rows_of(connection, contract_ids=ids[:limit], today=today))


def list_evergreen(connection: Connection, *, today: date, limit: int = 200) -> Evergreen:
    """The paid contracts without an end that are active; those that charge most first."""
    where = "c.ends_on IS NULL AND c.trial = 0 AND c.starts_on <= ?"
    annual = " ".join(f"WHEN '{period}' THEN {n}" for period, n in CHARGES_PER_YEAR.items())
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.account_id, a.name AS account, a.native_name, c.name, c.product, "
        f"c.starts_on, c.currency, c.charge * CASE c.charge_period {annual} END AS annual, "
        "count(*) OVER () AS many "
        f"FROM contract c JOIN account a ON a.id = c.account_id WHERE {where} "
        "ORDER BY annual DESC, c.id LIMIT ?",
        (to_epoch_day(today), limit),
    ).all()
    rates = read_rates(connection)
    found = (
        EvergreenRow(
            contract_id=row.id,
            account_id=row.account_id,
            account=row.account,
            native_name=row.native_name,
            name=row.name,
            product=row.product,
            starts_on=from_epoch_day(row.starts_on),
            currency=row.currency,
            annual=row.annual,
            annual_in_portfolio=rates.to_portfolio(row.annual, row.currency, today),
        )
        for row in rows
    )
    return Evergreen(rows[0].many if rows else 0, tuple(found))


def rows_of(
    connection: Connection, *, contract_ids: Sequence[int], today: date
) -> tuple[RenewalRow, ...]:
    """The renewals of these contracts, in the order given; one that has none is left out."""
    where = "c.id IN (SELECT value FROM json_each(?)) AND c.trial = 0 AND c.ends_on IS NOT NULL"
    wanted = json.dumps(list(contract_ids))
    held = list(read_held(connection, today=today, where=where, parameters=(wanted,)))
    rows = {row.id: row for row in _rows(connection, held, today)}
    return tuple(rows[number] for number in contract_ids if number in rows)


def _rows(connection: Connection, held: Sequence[Held], today: date) -> list[RenewalRow]:
    rates = read_rates(connection)
    ids = [one.renewal.contract.id for one in held]
    requirements = _counts(connection, "requirement", "met_on", ids)
    checklists = _counts(connection, "task", "done_at", ids)
    none = (0, 0)
    return [
        _row(one, requirements.get(number, none), checklists.get(number, none), rates, today)
        for number, one in zip(ids, held, strict=True)
    ]


def _counts(
    connection: Connection, table: str, done: str, contract_ids: Sequence[int]
) -> dict[int, tuple[int, int]]:
    """Contract → how many rows of a table are done, and how many there are."""
    rows = connection.exec_driver_sql(
        f"SELECT contract_id, count({done}), count(*) FROM {table} WHERE contract_id IS NOT NULL "
        "AND contract_id IN (SELECT value FROM json_each(?)) GROUP BY contract_id",
        (json.dumps(list(contract_ids)),),
    )
    return {contract: (finished, all_of_them) for contract, finished, all_of_them in rows}


def _row(
    held: Held, requirements: tuple[int, int], checklist: tuple[int, int], rates: Rates, today: date
) -> RenewalRow:
    renewal, contract = held.renewal, held.renewal.contract
    decided, derived = renewal.decided, renewal.derived
    target, expected, final = renewal.target, renewal.forecast, renewal.final
    in_portfolio = rates.to_portfolio
    recorded = decided.outcome is not None
    follows = derived if derived is not None and not recorded else None
    return RenewalRow(
        id=contract.id,
        contract_id=contract.id,
        uid=held.uid,
        account_id=contract.account,
        account=held.account,
        native_name=held.native_name,
        name=held.name,
        product=held.product,
        quantity=held.quantity,
        starts_on=contract.starts_on,
        ends_on=renewal.ends_on,
        act_by=renewal.act_by,
        notice_months=contract.notice_months,
        auto_renew=contract.auto_renew,
        currency=contract.currency,
        target=target,
        forecast=expected,
        final=final,
        target_in_portfolio=in_portfolio(target, contract.currency, today),
        forecast_in_portfolio=in_portfolio(expected, contract.currency, today),
        final_in_portfolio=(
            None if final is None else in_portfolio(final, contract.currency, today)
        ),
        category=renewal.category,
        likelihood=renewal.likelihood,
        state=renewal.state,
        outcome=renewal.outcome,
        recorded=recorded,
        decided_on=follows.on if follows else decided.decided_on,
        reason=decided.reason,
        reason_detail=decided.reason_detail,
        comment=decided.comment,
        next_contract_id=follows.next_contract_id if follows else decided.next_contract_id,
        requirements_met=requirements[0],
        requirements=requirements[1],
        checklist_done=checklist[0],
        checklist=checklist[1],
    )


def _read_requirements(connection: Connection, contract_id: int) -> tuple[RequirementRow, ...]:
    rows = connection.exec_driver_sql(
        "SELECT id, title, position, met_on FROM requirement WHERE contract_id = ? "
        "ORDER BY position, id",
        (contract_id,),
    )
    return tuple(
        RequirementRow(number, title, position, optional_day(met))
        for number, title, position, met in rows
    )


def _read_checklist(connection: Connection, contract_id: int) -> tuple[ChecklistLine, ...]:
    rows = connection.exec_driver_sql(
        "SELECT id, title, due_on, priority, done_at, playbook FROM task WHERE contract_id = ? "
        "ORDER BY due_on IS NULL, due_on, id",
        (contract_id,),
    )
    return tuple(
        ChecklistLine(number, title, optional_day(due), priority, optional_moment(done), playbook)
        for number, title, due, priority, done, playbook in rows
    )
