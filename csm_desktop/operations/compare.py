"""Two dates side by side, in business time: what is true of both days by what is known now.

What the file knew on a day is the connection's matter (``Store.see_as_of``) and its steps are
``history.py``'s; the key figures of each date are ``metrics.py``'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.database.touches import touches_sql
from csm_desktop.domain.contracts import mrr_from_arr
from csm_desktop.domain.movements import Ends, Movements, add_up
from csm_desktop.domain.periods import (
    Period,
    end_of_local_day,
    from_epoch_day,
    period_after,
    to_epoch_day,
    to_micros,
)
from csm_desktop.operations.portfolio_scope import (
    Scope,
    read_ends,
    read_moves_by_account,
    read_scope,
)

STATUSES = {
    "new": "new",
    "reactivation": "reactivated",
    "expansion": "expanded",
    "contraction": "contracted",
    "churn": "churned",
}
"""Movement → what the account is called by it; one in none of them is ``same``."""
DEFINITIONS = {
    "mrr": "MRR at the close of the day, both by the rates of the second date.",
    "status": (
        "new, reactivated, expanded, contracted, churned by its one movement between the dates;"
        " same without one."
    ),
    "health": "The score kept for the day, by the model in use then; none before scores were kept.",
    "renewal": "Earliest end over the contracts active on the day.",
    "touches": (
        "Meeting notes and answered conversations after the first date and up to the second;"
        " internal notes are left out."
    ),
    "tickets": "Tickets created after the first date and up to the second.",
    "solved": "Tickets solved after the first date and up to the second.",
    "answers": "Survey answers after the first date and up to the second.",
}
"""Key → the sentence shown beside it."""


@dataclass(frozen=True)
class AccountComparison:
    """One account on both days; amounts in minor units of the portfolio currency."""

    account_id: int
    account: str
    """Its name."""
    status: str
    """new, reactivated, expanded, contracted, churned or same."""
    mrr_first: int
    mrr_second: int
    health_first: int | None
    """Hundredths; None where no score was kept."""
    health_second: int | None
    band_first: str | None
    band_second: str | None
    renewal_first: date | None
    renewal_second: date | None
    touches: int
    """Between the dates; so are tickets, solved ones and answers."""
    tickets: int
    solved: int
    answers: int


@dataclass(frozen=True)
class Comparison:
    """What changed from the close of one day to the close of another."""

    currency: str
    """The portfolio's."""
    period: Period
    """From the day after the first date to the second."""
    movements: Movements
    """Of MRR."""
    accounts: tuple[AccountComparison, ...]
    """Every account with MRR on one of the days, or asked for by id; the largest change first.

    At most the limit asked for."""
    total: int
    """How many there are without a limit."""
    missing: tuple[str, ...]
    """Currencies without a rate on the second date."""


class _Health(NamedTuple):
    score: int | None
    band: str | None


class _Sides(NamedTuple):
    period: Period
    ends: Ends
    moves: dict[str, dict[int, int]]


def read_comparison(
    connection: Connection,
    *,
    first: date,
    second: date,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    limit: int | None = None,
) -> Comparison:
    """Compare two dates, over the book, a query's accounts or a given set.

    With ``limit`` only the accounts whose MRR changed most are told one by one, which on a large
    book is many times faster; the movements are always of all.

    Raises:
        Refusal: ``compare_backwards``: the second date is not after the first.
        QueryProblem: the query cannot be understood.
    """
    period = period_after(first, second)
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    rates = read_rates(connection)
    ends = read_ends(connection, scope=scope, period=period, rates=rates)
    moves = read_moves_by_account(connection, ends=ends, period=period, rates=rates)
    wanted = _wanted(ends, account_ids)
    total = len(wanted)
    if limit is not None and len(wanted) > limit:
        wanted = wanted[:limit]
        scope = read_scope(connection, query="", account_ids=wanted, today=today)
    return Comparison(
        currency=rates.portfolio_currency,
        period=period,
        movements=add_up(ends, moves),
        accounts=_accounts(connection, scope, _Sides(period, ends, moves), set(wanted)),
        total=total,
        missing=tuple(sorted(ends.missing)),
    )


def _wanted(ends: Ends, asked: Sequence[int] | None) -> list[int]:
    """The accounts to tell of, the largest change first."""
    accounts = ends.opening.keys() | ends.closing.keys() | set(asked or ())

    def change(account: int) -> int:
        return abs(ends.closing.get(account, 0) - ends.opening.get(account, 0))

    return sorted(accounts, key=lambda account: (-change(account), account))


def _accounts(
    connection: Connection, scope: Scope, sides: _Sides, wanted: set[int]
) -> tuple[AccountComparison, ...]:
    ends, period = sides.ends, sides.period
    status = {account: STATUSES[kind] for kind in sides.moves for account in sides.moves[kind]}
    health = [_health_on(connection, scope, day) for day in (period.opening, period.last)]
    renewals = [_renewals_on(connection, scope, day) for day in (period.opening, period.last)]
    counts = _counts(connection, scope, period)
    nothing = _Health(None, None)
    names = scope.select(connection, "a.id, a.name").all()
    rows = [
        AccountComparison(
            account_id=account,
            account=name,
            status=status.get(account, "same"),
            mrr_first=mrr_from_arr(ends.opening.get(account, 0)),
            mrr_second=mrr_from_arr(ends.closing.get(account, 0)),
            health_first=health[0].get(account, nothing).score,
            health_second=health[1].get(account, nothing).score,
            band_first=health[0].get(account, nothing).band,
            band_second=health[1].get(account, nothing).band,
            renewal_first=renewals[0].get(account),
            renewal_second=renewals[1].get(account),
            **{word: found.get(account, 0) for word, found in counts.items()},
        )
        for account, name in names
        if account in wanted
    ]
    rows.sort(key=lambda one: (-abs(one.mrr_second - one.mrr_first), one.account, one.account_id))
    return tuple(rows)


def _health_on(connection: Connection, scope: Scope, day: date) -> dict[int, _Health]:
    """Account → the score that held on a day: the last one kept up to it."""
    # With max() the bare columns are of the row that has it, as SQLite documents.
    rows = connection.exec_driver_sql(
        "SELECT k.account_id, k.score, k.band, max(k.day) FROM health_score k "
        f"WHERE k.day <= {to_epoch_day(day)}{scope.within('k.account_id')} GROUP BY k.account_id",
        scope.values,
    )
    return {account: _Health(score, band) for account, score, band, _day in rows}


def _renewals_on(connection: Connection, scope: Scope, day: date) -> dict[int, date]:
    """Account → the earliest end over the paid contracts active on a day."""
    on = to_epoch_day(day)
    rows = connection.exec_driver_sql(
        "SELECT c.account_id, min(c.ends_on) FROM contract c WHERE c.trial = 0 "
        f"AND c.starts_on <= {on} AND c.ends_on >= {on}{scope.within('c.account_id')} "
        "GROUP BY c.account_id",
        scope.values,
    )
    return {account: from_epoch_day(end) for account, end in rows}


def _counts(connection: Connection, scope: Scope, period: Period) -> dict[str, dict[int, int]]:
    """What happened between the dates → account → how often."""
    zone = local_zone()
    bounds = [to_micros(end_of_local_day(day, zone)) for day in (period.opening, period.last)]

    def count(table: str, moment: str, where: str = "") -> dict[int, int]:
        rows: Any = connection.exec_driver_sql(
            f"SELECT x.account_id, count(*) FROM {table} x WHERE x.{moment} >= ? "
            f"AND x.{moment} < ?{where}{scope.within('x.account_id')} GROUP BY x.account_id",
            (*bounds, *scope.values),
        )
        return dict(rows.all())

    return {
        "touches": count(f"({touches_sql()})", "at"),
        "tickets": count("ticket", "created_at"),
        "solved": count("ticket", "solved_at"),
        "answers": count("survey_answer", "answered_at"),
    }
