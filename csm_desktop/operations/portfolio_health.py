"""Health over the portfolio: by band and score, what moved, who needs time.

How a score is made is ``domain/health.py``'s; here it is read as kept.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.health import read_model_in_use
from csm_desktop.domain.health import band_of
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_records import (
    Bands,
    BandSum,
    HealthMove,
    HealthMoves,
    Ids,
    Quadrant,
    QuadrantPoint,
    ScoreBin,
)
from csm_desktop.operations.portfolio_scope import (
    ALL_IDS,
    ARR,
    ids_in_order,
    ids_of,
    read_scope,
)

BIN = 5
"""Whole scores in a bar of the histogram."""
BANDS = ("healthy", "watch", "poor", None)
MOVED_DAYS = 30
HORIZON_DAYS = 135
"""How far ahead the quadrant looks."""
URGENT_DAYS = 60


def read_bands(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> Bands:
    """Accounts and ARR by band, and by score in bins of five.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    model = read_model_in_use(connection).model
    bins = {
        number: (accounts, arr, ids_of(ids))
        for number, accounts, arr, ids in scope.select(
            connection,
            f"min(h.score / {BIN * 100}, {100 // BIN - 1}), count(*), sum({ARR}), {ALL_IDS}",
            "AND h.score IS NOT NULL GROUP BY 1",
        )
    }
    none: tuple[int, int, Ids] = (0, 0, ids_of(None))
    sums = band_sums(scope.select(connection, _BAND_COLUMNS, "GROUP BY h.band").all())
    return Bands(
        currency=portfolio_currency(connection),
        model=scope.select(connection, "max(h.model)").scalar(),
        healthy_from=model.healthy,
        watch_from=model.watch,
        bands=sums if sums[-1].accounts else sums[:-1],
        bins=tuple(
            ScoreBin(number * BIN, band_of(model, number * BIN * 100), *bins.get(number, none))
            for number in range(100 // BIN)
        ),
    )


_BAND_COLUMNS = f"h.band, count(*), sum({ARR}), {ALL_IDS}"


def band_sums(rows: Sequence[tuple[str | None, int, int, str]]) -> tuple[BandSum, ...]:
    """One sum for each of ``BANDS``, zeros included, from band, accounts, ARR and ids."""
    found = {band: (accounts, arr, ids_of(ids)) for band, accounts, arr, ids in rows}
    none: tuple[int, int, Ids] = (0, 0, ids_of(None))
    return tuple(BandSum(band, *found.get(band, none)) for band in BANDS)


def read_moves(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    days: int = MOVED_DAYS,
    limit: int = 6,
) -> HealthMoves:
    """The largest falls and rises of the score in so many days.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    since = today - timedelta(days=days)
    rows = scope.select(
        connection,
        "a.id, a.name, h.score, (SELECT k.score FROM health_score k WHERE k.account_id = a.id "
        f"AND k.day <= {to_epoch_day(since)} ORDER BY k.day DESC LIMIT 1) AS before, h.band, {ARR}",
        "AND h.score IS NOT NULL AND abs(h.score - before) >= 100",
    ).all()
    # A tie is broken by what is at stake.
    falls = sorted((row for row in rows if row[2] < row[3]), key=_largest)
    rises = sorted((row for row in rows if row[2] > row[3]), key=_largest)
    return HealthMoves(
        since=since,
        falls=tuple(_move(row) for row in falls[:limit]),
        rises=tuple(_move(row) for row in rises[:limit]),
        fallen=len(falls),
        risen=len(rises),
        fallen_ids=ids_in_order(row[0] for row in falls),
        risen_ids=ids_in_order(row[0] for row in rises),
    )


def _largest(row: Sequence[int]) -> tuple[int, int, int]:
    return (-abs(row[2] - row[3]), -row[5], row[0])


def _move(row: Sequence[Any]) -> HealthMove:
    account_id, name, now, before, band, arr = row
    return HealthMove(account_id, name, before, now, band, arr)


def read_quadrant(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    horizon_days: int = HORIZON_DAYS,
    urgent_days: int = URGENT_DAYS,
    limit: int = 200,
) -> Quadrant:
    """Accounts with a score whose last day to act lies ahead; the urgent ones first.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    model = read_model_in_use(connection).model
    first = to_epoch_day(today)
    urgent = f"(h.score < {model.healthy * 100} AND s.act_by <= {first + urgent_days})"
    ahead = f"AND h.score IS NOT NULL AND s.act_by BETWEEN {first} AND {first + horizon_days}"
    count, urgent_count, urgent_arr, urgent_ids = scope.select(
        connection,
        f"count(*), count(*) FILTER (WHERE {urgent}), "
        f"coalesce(sum({ARR}) FILTER (WHERE {urgent}), 0), "
        f"{ALL_IDS} FILTER (WHERE {urgent})",
        ahead,
    ).one()
    rows = scope.select(
        connection,
        f"a.id, a.name, h.score, {ARR} AS arr, s.act_by - {first}, {urgent} AS urgent",
        f"{ahead} ORDER BY urgent DESC, arr DESC, a.id LIMIT ?",
        limit,
    )
    return Quadrant(
        currency=portfolio_currency(connection),
        horizon_days=horizon_days,
        urgent_days=urgent_days,
        urgent_below=model.healthy,
        points=tuple(
            QuadrantPoint(number, name, score, arr, days, bool(is_urgent))
            for number, name, score, arr, days, is_urgent in rows
        ),
        accounts=count,
        urgent_accounts=urgent_count,
        urgent_arr=urgent_arr,
        urgent_ids=ids_of(urgent_ids),
    )
