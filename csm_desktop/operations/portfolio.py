"""The portfolio on one page: its six figures, and how its ARR moved.

Every question takes the accounts it is over (a query, a set, else all). Health, renewals, cohorts,
segments, surveys, support and onboarding are in the ``portfolio_*.py`` beside.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.domain.movements import retention
from csm_desktop.domain.periods import Period, end_of_local_day, to_micros
from csm_desktop.domain.surveys import Answer, Nps, nps
from csm_desktop.operations.portfolio_records import ArrWalk, Figures, MovementPart
from csm_desktop.operations.portfolio_scope import (
    ALL_IDS,
    ARR,
    Scope,
    ids_in_order,
    ids_of,
    period_since,
    read_ends,
    read_moves_by_account,
    read_scope,
)

NPS_DAYS = 90
"""How far back the NPS of the page looks."""
PARTS = ("new", "reactivation", "expansion", "contraction", "churn")
"""The parts of the walk, in the order they are shown; the last two are taken away."""


def read_figures(
    connection: Connection,
    *,
    today: date,
    since: date | None = None,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> Figures:
    """The six figures; change, GRR, NRR and churn are from ``since`` to today.

    Without ``since`` they are over the months the book is set to look back.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    period = period_since(connection, since, today)
    rates = read_rates(connection)
    ends = read_ends(connection, scope=scope, period=period, rates=rates)
    kept = retention((), period, rates, ends=ends)
    start = [account for account, arr in ends.opening.items() if arr > 0]
    churned = [account for account in start if ends.closing.get(account, 0) <= 0]
    accounts = scope.select(connection, "count(*)").scalar_one()
    poor_accounts, poor_arr, poor_ids = scope.select(
        connection, f"count(*), coalesce(sum({ARR}), 0), {ALL_IDS}", "AND h.band = 'poor'"
    ).one()
    nps_period = Period(today - timedelta(days=NPS_DAYS - 1), today)
    index = read_nps(connection, scope=scope, period=nps_period)
    arr = sum(ends.closing.values())
    return Figures(
        currency=rates.portfolio_currency,
        period=period,
        accounts=accounts,
        arr=arr,
        arr_change=arr - sum(ends.opening.values()),
        grr=kept.grr,
        nrr=kept.nrr,
        logo_churn=kept.logo_churn,
        customers=kept.customers,
        churned=len(churned),
        poor_arr=poor_arr,
        poor_accounts=poor_accounts,
        poor_ids=ids_of(poor_ids),
        nps=index.index,
        nps_n=index.n,
        nps_period=nps_period,
        start_ids=ids_in_order(start),
        churned_ids=ids_in_order(churned),
        missing=tuple(sorted(ends.missing)),
    )


def read_nps(connection: Connection, *, scope: Scope, period: Period) -> Nps:
    """The NPS of the answers of a period, all touchpoints, the scale 0–10."""
    zone = local_zone()
    bounds = (
        to_micros(end_of_local_day(period.opening, zone)),
        to_micros(end_of_local_day(period.last, zone)),
    )
    rows = connection.exec_driver_sql(
        "SELECT score, touchpoint FROM survey_answer x WHERE x.kind = 'nps' AND x.scale = '0-10' "
        f"AND x.answered_at >= ? AND x.answered_at < ?{scope.within('x.account_id')}",
        (*bounds, *scope.values),
    )
    return nps(Answer("nps", score, "0-10", touchpoint) for score, touchpoint in rows)


def read_movements(
    connection: Connection,
    *,
    today: date,
    since: date | None = None,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> ArrWalk:
    """How ARR came from the close of ``since`` to today, each account in one part only.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    period = period_since(connection, since, today)
    rates = read_rates(connection)
    ends = read_ends(connection, scope=scope, period=period, rates=rates)
    moves = read_moves_by_account(connection, ends=ends, period=period, rates=rates)
    return ArrWalk(
        currency=rates.portfolio_currency,
        period=period,
        start=sum(ends.opening.values()),
        parts=tuple(
            MovementPart(kind, sum(moves[kind].values()), ids_in_order(moves[kind]))
            for kind in PARTS
        ),
        end=sum(ends.closing.values()),
        start_ids=ids_in_order(account for account, arr in ends.opening.items() if arr > 0),
        end_ids=ids_in_order(account for account, arr in ends.closing.items() if arr > 0),
        missing=tuple(sorted(ends.missing)),
    )
