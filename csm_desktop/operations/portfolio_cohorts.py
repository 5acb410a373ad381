"""Retention by start quarter and age, and how many accounts are active at each of many closes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.domain.money import Rates, divide_half_even, minor_ratio
from csm_desktop.domain.periods import Quarter, to_epoch_day
from csm_desktop.operations.book import read_book
from csm_desktop.operations.portfolio_records import Cohort, CohortCell, Cohorts
from csm_desktop.operations.portfolio_renewals import quarters_to
from csm_desktop.operations.portfolio_scope import ANNUAL, Scope, ids_in_order, read_scope

QUARTERS = 12
_SAFE = 2**62
"""Products below it are exact in 64 bits."""


@dataclass(frozen=True)
class Terms:
    """The paid contracts of the scope, as columns of numpy."""

    accounts: Any
    """Account ids, each once, ascending."""
    place: Any
    """Of each contract: where its account stands in ``accounts``."""
    annual: Any
    """Minor units of its currency a year."""
    currency: Any
    """Its place in ``currencies``."""
    currencies: tuple[str, ...]
    starts: Any
    """Epoch day."""
    ends: Any
    """Epoch day, a far one without an end."""


def read_retention_cohorts(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    quarters: int = QUARTERS,
) -> Cohorts:
    """The customers that began in each of the last quarters, at every quarter's close since.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    import numpy as np  # start-up time

    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    rates = read_rates(connection)
    terms = read_terms(connection, scope)
    shown = quarters_to(today, quarters, read_book(connection).fiscal_year_start_month)
    closes = [min(quarter.period.last, today) for quarter in shown]
    arr, missing = arr_at(terms, closes, rates, today)
    began = _first_days(terms)
    cohorts = []
    for number, quarter in enumerate(shown):
        first, last = (to_epoch_day(day) for day in (quarter.period.first, closes[number]))
        members = np.flatnonzero((began >= first) & (began <= last))
        if len(members):
            cells = [
                _cell(age, closes[number + age], terms.accounts[members], held[members])
                for age, held in enumerate(arr[number:])
            ]
            cohorts.append(_cohort(quarter, len(members), cells))
    return Cohorts(rates.portfolio_currency, tuple(cohorts), tuple(sorted(missing)))


def _cohort(quarter: Quarter, customers: int, cells: list[CohortCell]) -> Cohort:
    return Cohort(quarter, customers, cells[0].arr, tuple(cells))


def _cell(age: int, on: date, accounts: Any, arr: Any) -> CohortCell:
    active = arr > 0
    return CohortCell(
        age, on, int(active.sum()), int(arr[active].sum()), ids_in_order(accounts[active].tolist())
    )


def read_terms(connection: Connection, scope: Scope) -> Terms:
    """The paid contracts of the scope."""
    import numpy as np  # start-up time

    rows = connection.exec_driver_sql(
        f"SELECT c.account_id, {ANNUAL}, c.currency, c.starts_on, ifnull(c.ends_on, 9999999) "
        f"FROM contract c WHERE c.trial = 0{scope.within('c.account_id')}",
        scope.values,
    ).all()
    held, annual, currency, starts, ends = zip(*rows, strict=True) if rows else ((),) * 5
    accounts, place = np.unique(np.array(held, dtype=np.int64), return_inverse=True)
    currencies = tuple(sorted(set(currency)))
    number = {code: index for index, code in enumerate(currencies)}
    return Terms(
        accounts,
        place,
        np.array(annual, dtype=np.int64),
        np.array([number[code] for code in currency], dtype=np.int64),
        currencies,
        np.array(starts, dtype=np.int64),
        np.array(ends, dtype=np.int64),
    )


def arr_at(
    terms: Terms, closes: Sequence[date], rates: Rates, rates_on: date
) -> tuple[list[Any], set[str]]:
    """ARR per account at each close, and the currencies without a rate.

    As ``domain.contracts.arr_by_account``: summed exactly by account and currency, each sum
    converted once.
    """
    import numpy as np  # start-up time

    found = [np.zeros(len(terms.accounts), dtype=np.int64) for _ in closes]
    missing = set()
    for number, code in enumerate(terms.currencies):
        own = terms.currency == number
        place, annual = terms.place[own], terms.annual[own]
        starts, ends = terms.starts[own], terms.ends[own]
        rate = None if code == rates.portfolio_currency else rates.rate(code, rates_on)
        if code != rates.portfolio_currency and rate is None:
            missing.add(code)
            continue
        for index, close in enumerate(map(to_epoch_day, closes)):
            active = (starts <= close) & (ends >= close)
            sums = np.zeros(len(terms.accounts), dtype=np.int64)
            np.add.at(sums, place[active], annual[active])
            if rate is not None:
                sums = _converted(sums, *minor_ratio(code, rates.portfolio_currency, rate))
            found[index] += sums
    return found, missing


def _converted(sums: Any, numerator: int, denominator: int) -> Any:
    """Each sum times a ratio, half to even; exact, by Python where 64 bits are too few."""
    import numpy as np  # start-up time

    if len(sums) and int(np.abs(sums).max()) * numerator < _SAFE and denominator < _SAFE:
        quotient, rest = np.divmod(sums * numerator, denominator)
        above = (2 * rest > denominator) | ((2 * rest == denominator) & (quotient % 2 == 1))
        return quotient + above
    whole = [divide_half_even(int(minor) * numerator, denominator) for minor in sums]
    return np.array(whole, dtype=np.int64)


def _first_days(terms: Terms) -> Any:
    """Of each account, the first day of its first contract that charges something."""
    import numpy as np  # start-up time

    first = np.full(len(terms.accounts), 9_999_999, dtype=np.int64)
    paid = terms.annual > 0
    np.minimum.at(first, terms.place[paid], terms.starts[paid])
    return first
