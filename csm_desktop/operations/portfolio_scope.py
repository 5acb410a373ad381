"""Which accounts a question about the portfolio is over, and the sums several of them need.

The scope is every account, a query's, or a given set. Not here: what a chart shows.
"""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.summaries import read_contracts
from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.money import Rates, divide_half_even, minor_ratio
from csm_desktop.domain.movements import Ends, moves_by_account
from csm_desktop.domain.periods import Period, add_months, period_after, to_epoch_day
from csm_desktop.domain.query import parse
from csm_desktop.operations.account_columns import (
    list_account_columns,
    query_fields,
)
from csm_desktop.operations.accounts import condition_of
from csm_desktop.operations.book import read_book
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_records import Ids

SOURCE = (
    "account a LEFT JOIN account_summary s ON s.account_id = a.id "
    "LEFT JOIN account_health h ON h.account_id = a.id"
)
"""Accounts with their kept figures; where the SQL of every column of accounts holds."""
ARR = "coalesce(s.arr, 0)"
ANNUAL = (
    "c.charge * CASE c.charge_period "
    + " ".join(f"WHEN '{period}' THEN {times}" for period, times in CHARGES_PER_YEAR.items())
    + " END"
)
"""What the contract ``c`` charges over a year, minor units of its currency."""
MEAN_HEALTH = (
    f"round(sum(h.score * {ARR}) * 1.0 / nullif(sum({ARR}) FILTER (WHERE h.score IS NOT NULL), 0))"
)
"""Mean score by ARR, hundredths; NULL where no account with ARR has one."""
POOR_ARR = f"coalesce(sum({ARR}) FILTER (WHERE h.band = 'poor'), 0)"
_MOST_LISTED = 20_000
"""More ids than this are not written into a statement: all contracts are read instead."""
ALL_IDS = "json_group_array(a.id)"


@dataclass(frozen=True)
class Scope:
    """The accounts meant, as SQL over ``a``, ``s`` and ``h``."""

    condition: str
    """``true`` for every account."""
    values: tuple[object, ...] = ()
    """What its ``?`` stand for."""

    def select(self, connection: Connection, columns: str, rest: str = "", *more: object) -> Any:
        """Rows over :data:`SOURCE`; ``rest`` follows the condition, ``more`` are its values."""
        return connection.exec_driver_sql(
            f"SELECT {columns} FROM {SOURCE} WHERE {self.condition} {rest}",
            (*self.values, *more),
        )

    def within(self, column: str) -> str:
        """A condition on another table's account column; empty for every account."""
        if self.condition == "true":
            return ""
        return f" AND {column} IN (SELECT a.id FROM {SOURCE} WHERE {self.condition})"


def read_scope(
    connection: Connection, *, query: str, account_ids: Sequence[int] | None, today: date
) -> Scope:
    """The accounts of a query, of a set, or of both.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    conditions: list[str] = []
    values: list[object] = []
    if query.strip():
        columns = list_account_columns(connection)
        expression = parse(query, query_fields(columns), today=today)
        where, found = condition_of(expression, columns, portfolio_currency(connection), today)
        conditions.append(where.removeprefix(" WHERE "))
        values += found
    if account_ids is not None:
        conditions.append("a.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps([int(number) for number in account_ids]))
    return Scope(" AND ".join(filter(None, conditions)) or "true", tuple(values))


def ids_of(text: str | None) -> Ids:
    """The ids of a JSON array that SQL put together, in order of id."""
    return array("q", sorted(json.loads(text))) if text else array("q")


def ids_in_order(numbers: Iterable[int]) -> Ids:
    """Ids as marks carry them."""
    return array("q", sorted(numbers))


def period_since(connection: Connection, since: date | None, today: date) -> Period:
    """From the day after ``since`` to today; without it, the book's months for GRR and NRR.

    Refuses ``compare_backwards`` unless ``since`` is before today.
    """
    if since is None:
        since = add_months(today, -read_book(connection).retention_months)
    return period_after(since, today)


def read_ends(connection: Connection, *, scope: Scope, period: Period, rates: Rates) -> Ends:
    """ARR per account at both ends of a period, summed by the database.

    The same figures as ``domain.movements.both_ends``, without reading the contracts one by one.
    """
    opening, closing = to_epoch_day(period.opening), to_epoch_day(period.last)

    def active(day: int) -> str:
        return f"c.starts_on <= {day} AND (c.ends_on IS NULL OR c.ends_on >= {day})"

    rows = connection.exec_driver_sql(
        f"SELECT c.account_id, c.currency, sum({active(opening)}), "
        f"sum(CASE WHEN {active(opening)} THEN {ANNUAL} ELSE 0 END), sum({active(closing)}), "
        f"sum(CASE WHEN {active(closing)} THEN {ANNUAL} ELSE 0 END) FROM contract c "
        f"WHERE c.trial = 0 AND (({active(opening)}) OR ({active(closing)}))"
        f"{scope.within('c.account_id')} GROUP BY c.account_id, c.currency",
        scope.values,
    )
    ends = Ends({}, {}, frozenset())
    missing = set()
    convert = converter(rates, period.last)
    for account, currency, any_before, before, any_after, after in rows:
        for side, held, amount in (
            (ends.opening, any_before, before),
            (ends.closing, any_after, after),
        ):
            if not held:
                continue
            converted = convert(amount, currency)
            if converted is None:
                missing.add(currency)
            else:
                side[account] = side.get(account, 0) + converted
    return ends._replace(missing=frozenset(missing))


def converter(rates: Rates, on: date) -> Any:
    """A function from amount and currency to the portfolio currency; None without a rate."""
    ratios: dict[str, tuple[int, int] | None] = {rates.portfolio_currency: (1, 1)}

    def convert(minor: int, currency: str) -> int | None:
        if currency not in ratios:
            rate = rates.rate(currency, on)
            ratios[currency] = (
                None if rate is None else minor_ratio(currency, rates.portfolio_currency, rate)
            )
        ratio = ratios[currency]
        if ratio is None:
            return None
        return minor if ratio == (1, 1) else divide_half_even(minor * ratio[0], ratio[1])

    return convert


def read_moves_by_account(
    connection: Connection, *, ends: Ends, period: Period, rates: Rates
) -> dict[str, dict[int, int]]:
    """Part → account → what it moved in ARR; the contracts of accounts that rose are read."""
    risen = [
        account
        for account, after in ends.closing.items()
        if after > 0 and ends.opening.get(account, 0) <= 0
    ]
    where = f"WHERE trial = 0 AND starts_on <= {to_epoch_day(period.opening)}"
    if len(risen) <= _MOST_LISTED:
        where += f" AND account_id IN ({', '.join(map(str, risen))})"
    return moves_by_account(list(read_contracts(connection, where=where)), period, rates, ends=ends)
