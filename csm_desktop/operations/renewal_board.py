"""The board of renewals: the open ones by the month in which to act, for books of any size."""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import from_epoch_day, months_between
from csm_desktop.operations.renewal_rows import ACT_BY, UNDECIDED, due_where
from csm_desktop.operations.renewals import RenewalRow, rows_of


@dataclass(frozen=True)
class BoardMonth:
    """The open renewals whose last day to act lies in a month."""

    month: date
    """Its first day."""
    count: int
    """How many, those with a missing rate too."""
    target: int
    """Minor units of the portfolio currency; so is forecast."""
    forecast: int
    missing: tuple[str, ...]
    """Currencies without a rate, which are in neither sum."""
    cards: tuple[RenewalRow, ...]
    """Those with the largest forecast, in order of their last day to act."""


@dataclass
class _Sums:
    """A month while it is added up."""

    count: int = 0
    target: int = 0
    forecast: int = 0
    missing: set[str] = field(default_factory=set)
    contracts: list[tuple[int, int]] = field(default_factory=list)
    """Forecast and contract."""

    def add(self, contract: int, currency: str, amounts: tuple[int, int] | None) -> None:
        """One more, with target and forecast; None where a rate is missing."""
        self.count += 1
        if amounts is None:
            self.missing.add(currency)
        target, forecast = amounts or (0, 0)
        self.target += target
        self.forecast += forecast
        self.contracts.append((forecast, contract))


def read_board(
    connection: Connection, *, first: date, last: date, today: date, cards: int = 50
) -> tuple[BoardMonth, ...]:
    """The open renewals to act on from ``first`` to ``last``; each month between is there.

    A month's sums are over all of them; only the ``cards`` largest come as rows.
    """
    sums = _add_up(connection, first, last, today)
    largest = {
        month: [number for _, number in sorted(found.contracts, key=_largest_first)[:cards]]
        for month, found in sums.items()
    }
    wanted = [number for numbers in largest.values() for number in numbers]
    rows = {row.id: row for row in rows_of(connection, contract_ids=wanted, today=today)}
    return tuple(
        BoardMonth(
            month,
            found.count,
            found.target,
            found.forecast,
            tuple(sorted(found.missing)),
            tuple(sorted((rows[n] for n in largest[month]), key=lambda row: (row.act_by, row.id))),
        )
        for month, found in sums.items()
    )


def _largest_first(contract: tuple[int, int]) -> tuple[int, int]:
    return (-contract[0], contract[1])


def _add_up(connection: Connection, first: date, last: date, today: date) -> dict[date, _Sums]:
    """Every month of the window, in order, with what is to be acted on in it."""
    sums = {month.first: _Sums() for month in months_between(first, last)}
    rates = read_rates(connection)
    for number, target, forecast, currency, act_by in _open(connection, first, last):
        converted = _converted((target, forecast), currency, rates, today)
        sums[_month(act_by)].add(number, currency, converted)
    return sums


def _converted(
    amounts: tuple[int, int], currency: str, rates: Rates, today: date
) -> tuple[int, int] | None:
    if currency == rates.portfolio_currency:
        return amounts
    first, second = (rates.to_portfolio(minor, currency, today) for minor in amounts)
    return None if first is None or second is None else (first, second)


def _open(connection: Connection, first: date, last: date) -> Any:
    """Id, target, forecast, currency and last day to act of the open renewals of the window.

    Raw rows: a record for each of 40,000 contracts would cost more than the question.
    """
    where, parameters = due_where(connection, first=first, last=last, by="act_by")
    annual = " ".join(f"WHEN '{period}' THEN {n}" for period, n in CHARGES_PER_YEAR.items())
    target = f"coalesce(r.target, c.charge * CASE c.charge_period {annual} END)"
    unless_typed = f"CASE WHEN r.category = 'known churn' THEN 0 ELSE {target} END"
    return connection.exec_driver_sql(
        f"SELECT c.id, {target}, coalesce(r.forecast, {unless_typed}), c.currency, {ACT_BY} "
        "FROM contract c LEFT JOIN renewal r ON r.contract_id = c.id "
        f"WHERE {where} AND {UNDECIDED}",
        parameters,
    )


@lru_cache(maxsize=2_000)  # the days of five years: far fewer than contracts
def _month(epoch_day: int) -> date:
    return from_epoch_day(epoch_day).replace(day=1)
