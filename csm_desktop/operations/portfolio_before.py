"""The portfolio on the day compared with, in business time: figures, and account by account.

ARR, GRR, NRR and logo churn already are over the period between the two days
(``portfolio.read_figures``); ARR in poor health and NPS stand at a day, so they are read at both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.domain.periods import Period, to_epoch_day
from csm_desktop.operations.compare import Comparison, read_comparison
from csm_desktop.operations.portfolio import NPS_DAYS, read_nps
from csm_desktop.operations.portfolio_scope import period_since, read_ends, read_scope

_SECOND_DAY = 2
"""Of the calendar: a period has a day before it."""


@dataclass(frozen=True)
class FiguresBefore:
    """Figures at the close of the day compared with."""

    day: date
    poor_arr: int | None
    """ARR in poor health, by the scores kept for that day and the rates of today; None where no
    score was kept."""
    nps: Fraction | None
    """Of the 90 days up to that day."""
    nps_n: int


def read_figures_before(
    connection: Connection,
    *,
    today: date,
    since: date | None = None,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> FiguresBefore:
    """The figures of ``since``; without it, of the day the book is set to look back to.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    period = period_since(connection, since, today)
    day = period.opening
    ends = read_ends(connection, scope=scope, period=period, rates=read_rates(connection))
    # With max() the bare columns are of the row that has it, as SQLite documents.
    kept = connection.exec_driver_sql(
        "SELECT k.account_id, k.band, max(k.day) FROM health_score k "
        f"WHERE k.day <= {to_epoch_day(day)}{scope.within('k.account_id')} GROUP BY k.account_id",
        scope.values,
    ).all()
    poor = sum(ends.opening.get(account, 0) for account, band, _day in kept if band == "poor")
    since = date.fromordinal(max(day.toordinal() - NPS_DAYS + 1, _SECOND_DAY))
    index = read_nps(connection, scope=scope, period=Period(since, max(day, since)))
    return FiguresBefore(day, poor if kept else None, index.index, index.n)


def read_changes(
    connection: Connection,
    *,
    today: date,
    since: date | None = None,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> Comparison:
    """The two days account by account: ``since``, or as far back as the book looks, and today.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    first = period_since(connection, since, today).opening
    return read_comparison(
        connection, first=first, second=today, today=today, query=query, account_ids=account_ids
    )
