"""What renews in the coming quarters, by health.

The renewals themselves, with category and forecast, are ``renewals.py``'s.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.domain.periods import Quarter, quarter_of, to_epoch_day
from csm_desktop.operations.book import read_book
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_health import band_sums
from csm_desktop.operations.portfolio_records import QuarterRenewals, RenewalsByQuarter
from csm_desktop.operations.portfolio_scope import ALL_IDS, ARR, read_scope

QUARTERS = 5


def read_renewals_by_quarter(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    quarters: int = QUARTERS,
) -> RenewalsByQuarter:
    """ARR by the fiscal quarter of each account's first contract end, and by band.

    An account's whole ARR counts in the quarter of its renewal date.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    shown = quarters_from(today, quarters, read_book(connection).fiscal_year_start_month)
    place = " ".join(
        f"WHEN s.renewal <= {to_epoch_day(quarter.period.last)} THEN {number}"
        for number, quarter in enumerate(shown)
    )
    rows = scope.select(
        connection,
        f"CASE {place} ELSE {quarters} END AS place, h.band, count(*), sum({ARR}), {ALL_IDS}",
        f"AND s.renewal >= {to_epoch_day(today)} GROUP BY place, h.band",
    ).all()
    evergreen = scope.select(
        connection, f"coalesce(sum({ARR}), 0)", "AND s.renewal IS NULL"
    ).scalar_one()
    return RenewalsByQuarter(
        currency=portfolio_currency(connection),
        quarters=tuple(
            QuarterRenewals(quarter, band_sums([row[1:] for row in rows if row[0] == number]))
            for number, quarter in enumerate(shown)
        ),
        later=sum(row[3] for row in rows if row[0] == quarters),
        evergreen=evergreen,
    )


def quarters_from(today: date, count: int, fiscal_year_starts: int) -> list[Quarter]:
    """The quarter a day lies in, and those after it."""
    found = [quarter_of(today, fiscal_year_starts)]
    while len(found) < count:
        after = found[-1].period.last + timedelta(days=1)
        found.append(quarter_of(after, fiscal_year_starts))
    return found


def quarters_to(today: date, count: int, fiscal_year_starts: int) -> list[Quarter]:
    """The quarters before a day and the one it lies in, the oldest first."""
    found = [quarter_of(today, fiscal_year_starts)]
    while len(found) < count:
        found.append(quarter_of(found[-1].period.opening, fiscal_year_starts))
    return found[::-1]
