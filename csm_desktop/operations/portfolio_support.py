"""Support month by month: load, first reply and resolution of the tickets created in it."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.domain.periods import (
    Period,
    add_months,
    end_of_local_day,
    months_between,
    to_micros,
)
from csm_desktop.operations.portfolio_cohorts import arr_at, read_terms
from csm_desktop.operations.portfolio_scope import ids_in_order, read_scope
from csm_desktop.operations.portfolio_voice_records import (
    SupportMonth,
    SupportTrends,
)

MONTHS = 12
_MINUTE = 60_000_000


def read_support_trends(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    months: int = MONTHS,
) -> SupportTrends:
    """Tickets per account and month with ARR, and medians in calendar time.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    shown = list(months_between(add_months(today, 1 - months), today))
    shown[-1] = Period(shown[-1].first, today)
    zone = local_zone()
    first = to_micros(end_of_local_day(shown[0].opening, zone))
    ends = [to_micros(end_of_local_day(month.last, zone)) for month in shown]
    place = " ".join(f"WHEN x.created_at < {end} THEN {n}" for n, end in enumerate(ends))
    rows = connection.exec_driver_sql(
        f"SELECT CASE {place} END, x.account_id, x.first_reply_at - x.created_at, "
        "x.solved_at - x.created_at FROM ticket x WHERE x.created_at >= ? AND x.created_at < ?"
        f"{scope.within('x.account_id')}",
        (first, ends[-1], *scope.values),
    )
    tickets = [0] * months
    accounts: list[set[int]] = [set() for _ in shown]
    replies: list[list[int]] = [[] for _ in shown]
    solutions: list[list[int]] = [[] for _ in shown]
    for number, account, reply, solution in rows:
        tickets[number] += 1
        accounts[number].add(account)
        # What is dated before its ticket is left out, as domain/tickets.py does.
        if reply is not None and reply >= 0:
            replies[number].append(reply)
        if solution is not None and solution >= 0:
            solutions[number].append(solution)
    closes = [month.last for month in shown]
    held, _missing = arr_at(read_terms(connection, scope), closes, read_rates(connection), today)
    customers = [int((arr > 0).sum()) for arr in held]
    return SupportTrends(
        tuple(
            SupportMonth(
                month=month,
                tickets=tickets[number],
                accounts=customers[number],
                load=Fraction(tickets[number], customers[number]) if customers[number] else None,
                first_reply_minutes=_median(replies[number]),
                first_reply_n=len(replies[number]),
                resolution_minutes=_median(solutions[number]),
                resolution_n=len(solutions[number]),
                ids=ids_in_order(accounts[number]),
            )
            for number, month in enumerate(shown)
        )
    )


def _median(micros: list[int]) -> Fraction | None:
    """The median in minutes, exact also for an even number."""
    if not micros:
        return None
    micros.sort()
    middle = len(micros) // 2
    twice = micros[middle] + micros[middle if len(micros) % 2 else middle - 1]
    return Fraction(twice, 2 * _MINUTE)
