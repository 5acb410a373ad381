"""The key figures of the book, each with its definition; computed by ``domain``, never kept.

Business time is ``period``: stock figures at the close of its last day, flows, tickets and answers
within it. What the file knew at some day is the connection's matter (``Store.see_as_of``).
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.database.summaries import read_contracts
from csm_desktop.domain import contracts, movements, surveys, tickets
from csm_desktop.domain.contracts import arr_by_account, mrr_from_arr
from csm_desktop.domain.movements import Movements, Retention, both_ends, retention
from csm_desktop.domain.periods import (
    Period,
    add_months,
    end_of_local_day,
    from_micros,
    to_epoch_day,
    to_micros,
)
from csm_desktop.domain.surveys import Answer, Csat, Nps
from csm_desktop.domain.tickets import MedianTime, Share, Ticket

DEFINITIONS: dict[str, str] = {
    "accounts": "Accounts in the book that were customers at the close of the last day: those "
    "whose customer-since date is not later, or not known.",
    **{key: contracts.DEFINITIONS[key] for key in ("active", "mrr", "arr")},
    **movements.DEFINITIONS,
    **{key: surveys.DEFINITIONS[key] for key in ("nps", "csat")},
    "nps_n": "Answers behind the NPS.",
    "csat_n": "Answers behind the CSAT.",
    "csat_scale": "The scale of those answers: the one with the most, never several together.",
    "tickets": "Tickets created within the period, by the reader's calendar day.",
    "count": "Their number.",
    **{
        key: tickets.DEFINITIONS[key]
        for key in ("first_reply_median_minutes", "resolution_median_minutes", "reopen_rate")
    },
    "missing_rates": "Currencies without a rate on the last day; their amounts are left out.",
}
"""Key → the sentence shown beside it."""


@dataclass(frozen=True)
class Metrics:
    """The figures of one period; amounts in minor units of ``currency``, shares 0–1."""

    period: Period
    currency: str
    accounts: int
    active: int
    arr: int
    mrr: int
    movements: Movements
    retention: Retention
    nps: Nps
    csat: Csat
    csat_scale: str
    tickets: int
    first_reply: MedianTime
    resolution: MedianTime
    reopen_rate: Share
    missing_rates: tuple[str, ...]


def twelve_months_to(last: date) -> Period:
    """The period meant when nobody says one."""
    before = add_months(last, -12)
    return Period(date.fromordinal(before.toordinal() + 1), last)


def read_metrics(connection: Connection, *, period: Period, zone: ZoneInfo) -> Metrics:
    """Compute every figure of a period from the contracts, answers and tickets themselves."""
    rates = read_rates(connection)
    held = list(read_contracts(connection))
    ends = both_ends(held, period, rates)
    arr, missing = arr_by_account(held, period.last, rates, period.last)
    moved = movements.movements(held, period, rates, ends=ends)
    answers = _answers(connection, period, zone)
    csat_scale, csat = _csat(answers)
    cases = _tickets(connection, period, zone)
    total = sum(arr.values())
    return Metrics(
        period=period,
        currency=rates.portfolio_currency,
        accounts=_count_accounts(connection, period.last),
        active=sum(1 for value in arr.values() if value > 0),
        arr=total,
        mrr=mrr_from_arr(total),
        movements=moved,
        retention=retention(held, period, rates, ends=ends),
        nps=surveys.nps(answers),
        csat=csat,
        csat_scale=csat_scale,
        tickets=len(cases),
        first_reply=tickets.first_reply_time(cases),
        resolution=tickets.full_resolution_time(cases),
        reopen_rate=tickets.reopen_rate(cases),
        missing_rates=tuple(sorted(missing | moved.missing)),
    )


def _count_accounts(connection: Connection, last: date) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM account WHERE customer_since IS NULL OR customer_since <= ?",
            (to_epoch_day(last),),
        ).scalar_one()
    )


def _bounds(period: Period, zone: ZoneInfo) -> tuple[int, int]:
    """The period's first moment, and the first one after it."""
    return (
        to_micros(end_of_local_day(period.opening, zone)),
        to_micros(end_of_local_day(period.last, zone)),
    )


def _answers(connection: Connection, period: Period, zone: ZoneInfo) -> list[Answer]:
    rows = connection.exec_driver_sql(
        "SELECT kind, score, scale, touchpoint FROM survey_answer "
        "WHERE answered_at >= ? AND answered_at < ?",
        _bounds(period, zone),
    )
    return [Answer(kind, score, scale, touchpoint) for kind, score, scale, touchpoint in rows]


def _csat(answers: list[Answer]) -> tuple[str, Csat]:
    by_scale = surveys.csat_by_scale(answers)
    scale = max(by_scale, key=lambda scale: by_scale[scale].n, default="1-5")
    return scale, by_scale.get(scale, surveys.csat([], scales=(scale,)))


def _tickets(connection: Connection, period: Period, zone: ZoneInfo) -> list[Ticket]:
    rows = connection.exec_driver_sql(
        "SELECT created_at, first_reply_at, solved_at, reopens FROM ticket "
        "WHERE created_at >= ? AND created_at < ?",
        _bounds(period, zone),
    )
    return [
        Ticket(
            from_micros(created),
            None if reply is None else from_micros(reply),
            None if solved is None else from_micros(solved),
            reopens,
        )
        for created, reply, solved, reopens in rows
    ]


def as_number(value: Fraction | None) -> float | None:
    """A share or median for JSON: undefined stays None, never 0."""
    return None if value is None else float(value)
