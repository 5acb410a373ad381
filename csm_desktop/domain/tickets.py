"""Support figures of tickets: first reply, resolution and reopening, in calendar time.

Business hours are another column and not here; nor are queues, waits of calls, or which tickets to
take (a cohort by creation, an account), which is the caller's.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

DEFINITIONS = {
    "first_reply_median_minutes": (
        "Median of created → first public human reply, in calendar minutes, over tickets with a"
        " reply; undefined without any."
    ),
    "resolution_median_minutes": (
        "Median of created → last solved, in calendar minutes, over solved tickets; undefined"
        " without any."
    ),
    "reopen_rate": (
        "Tickets reopened at least once / tickets with a first reply, among tickets whose source"
        " records reopening; undefined where none does."
    ),
    "reopen_rate_of_solved": (
        "Tickets reopened at least once / solved tickets, among tickets whose source records"
        " reopening; undefined where none does."
    ),
    "resolution_rate": (
        "Solved tickets / created tickets of the same cohort, within the stated time where one is"
        " stated; undefined without tickets."
    ),
}
"""Key of a figure → the sentence shown beside it."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """The times of a support case, aware moments."""

    created: datetime
    """When the customer asked."""
    first_reply: datetime | None = None
    """The first public human reply; None while there is none."""
    solved: datetime | None = None
    """When it was last solved; None while it is not."""
    reopens: int | None = None
    """How often it was reopened; None when the source does not record it, which is not 0."""


@dataclass(frozen=True)
class MedianTime:
    """The median of a duration, exact also for an even number of tickets."""

    minutes: Fraction | None
    """Calendar minutes; None without any ticket."""
    n: int
    """Tickets behind it."""


@dataclass(frozen=True)
class Share:
    """A part of a number of tickets."""

    share: Fraction | None
    """0 to 1; None without any ticket to count over."""
    n: int
    """Tickets counted over."""


def first_reply_time(tickets: Iterable[Ticket]) -> MedianTime:
    """Created → first public human reply; a reply dated before its ticket is left out."""
    return _median_time((ticket.created, ticket.first_reply) for ticket in tickets)


def full_resolution_time(tickets: Iterable[Ticket]) -> MedianTime:
    """Created → last solved; a solution dated before its ticket is left out."""
    return _median_time((ticket.created, ticket.solved) for ticket in tickets)


def reopen_rate(tickets: Iterable[Ticket]) -> Share:
    """Reopened at least once / with a first reply, where reopening is recorded."""
    return _reopened(tickets, lambda ticket: ticket.first_reply is not None)


def reopen_rate_of_solved(tickets: Iterable[Ticket]) -> Share:
    """Reopened at least once / solved, where reopening is recorded: the second column."""
    return _reopened(tickets, lambda ticket: ticket.solved is not None)


def resolution_rate(tickets: Iterable[Ticket], *, within: timedelta | None = None) -> Share:
    """Solved / created of one cohort; ``within`` counts those solved in that time, just in time
    included. Tickets younger than that count as not solved in time."""
    cohort = list(tickets)
    solved = sum(
        ticket.solved is not None and (within is None or ticket.solved - ticket.created <= within)
        for ticket in cohort
    )
    return Share(Fraction(solved, len(cohort)) if cohort else None, len(cohort))


def _reopened(tickets: Iterable[Ticket], counts: Callable[[Ticket], bool]) -> Share:
    reopens = [
        ticket.reopens for ticket in tickets if ticket.reopens is not None and counts(ticket)
    ]
    reopened = sum(times >= 1 for times in reopens)
    return Share(Fraction(reopened, len(reopens)) if reopens else None, len(reopens))


def _median_time(spans: Iterable[tuple[datetime, datetime | None]]) -> MedianTime:
    times = sorted(until - since for since, until in spans if until is not None and since <= until)
    if not times:
        return MedianTime(None, 0)
    middle = len(times) // 2
    # Twice the median, a whole number of microseconds: the halving is left to the fraction.
    twice = times[middle] + times[middle if len(times) % 2 else middle - 1]
    micros = twice // timedelta(microseconds=1)
    return MedianTime(Fraction(micros, 2 * 60_000_000), len(times))
