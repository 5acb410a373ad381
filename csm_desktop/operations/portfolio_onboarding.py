"""How far the onboarding projects have come; the projects themselves are ``onboarding.py``'s."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_records import FunnelStep, Ids, OnboardingFunnel
from csm_desktop.operations.portfolio_scope import ids_of, read_scope

STEPS = ((0, 0), (1, 24), (25, 49), (50, 74), (75, 99), (100, 100))
"""Percent of milestones reached, both included."""
DONE_DAYS = 90
"""A project with every milestone reached stays in the funnel for so long."""


def read_onboarding_funnel(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> OnboardingFunnel:
    """Projects by the share of their milestones that are reached; skipped ones do not count.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    now = to_epoch_day(today)
    place = " ".join(f"WHEN share <= {last} THEN {n}" for n, (_first, last) in enumerate(STEPS))
    rows = connection.exec_driver_sql(
        "WITH project AS (SELECT p.id, p.account_id, "
        # Percent downwards, so that 100 is only where all are reached; one reached is more than 0.
        "CASE WHEN reached = 0 THEN 0 ELSE max(1, 100 * reached / counted) END AS share, "
        "late, last_on FROM onboarding_project p JOIN (SELECT m.project_id, "
        "count(*) FILTER (WHERE m.skipped = 0) AS counted, "
        "count(m.actual_on) FILTER (WHERE m.skipped = 0) AS reached, max(m.actual_on) AS last_on, "
        "max(m.skipped = 0 AND m.actual_on IS NULL AND (coalesce(m.forecast_on, m.target_on) "
        f"> m.target_on OR coalesce(m.forecast_on, m.target_on) < {now})) AS late "
        "FROM milestone m GROUP BY m.project_id) k ON k.project_id = p.id "
        "WHERE counted > 0 AND p.stopped_on IS NULL"
        f"{scope.within('p.account_id')}), "
        f"step AS (SELECT *, CASE {place} END AS place FROM project "
        f"WHERE share < 100 OR last_on > {now - DONE_DAYS}) "
        "SELECT place, sum(projects), sum(late), sum(coalesce(s.arr, 0)), "
        "json_group_array(x.account_id) FROM (SELECT place, account_id, count(*) AS projects, "
        "sum(late) AS late FROM step GROUP BY place, account_id) x "
        "LEFT JOIN account_summary s ON s.account_id = x.account_id GROUP BY place",
        scope.values,
    )
    found: dict[int, tuple[int, int, int, Ids]] = {
        number: (n, late, arr, ids_of(ids)) for number, n, late, arr, ids in rows
    }
    none = (0, 0, 0, ids_of(None))
    return OnboardingFunnel(
        currency=portfolio_currency(connection),
        projects=sum(step[0] for step in found.values()),
        steps=tuple(
            FunnelStep(first, last, *found.get(number, none))
            for number, (first, last) in enumerate(STEPS)
        ),
    )
