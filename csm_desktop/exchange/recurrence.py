"""When a repeating event takes place, between two days: the rule, extra dates, exceptions.

The rules are expanded by dateutil on the clock of the event's own zone, so that a meeting at nine
stays at nine. A rule of a file may never come true or run for ever: looking is limited in number
and in time.
"""

import re
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import FrameType

from csm_desktop.exchange.calendar_zones import When, Zones
from csm_desktop.exchange.content_lines import ContentLine

MOST_INSTANCES = 2_000
"""Instances of one event that come in; the nearest to today, when there are more."""
_MOST_LOOKED_AT = 50_000
_SECONDS = 3
_FREQUENCIES = ("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_FREQUENCY = re.compile(r"FREQ=(\w+)", re.IGNORECASE)
_NEVER_MOVES = re.compile(r"INTERVAL=[+-]?0+(;|$)")
_NOISE = re.compile(r"[\s\\]|RSCALE=GREGORIAN;?|;?SKIP=\w+")
"""What some programs write into a rule and changes nothing: Gregorian years are the usual ones."""
_UNTIL = re.compile(r";?UNTIL=([^;]*)", re.IGNORECASE)


class RuleError(ValueError):
    """A rule that cannot be read, or repeats more often than meetings do."""


class SlowRuleError(RuleError):
    """A rule that takes too long to look at."""


def dates_of_rule(
    rule: ContentLine, start: When, *, zones: Zones, first: datetime, last: datetime
) -> list[datetime]:
    """What the event's own clock says each time, from ``first`` to ``last``, in order.

    Raises:
        RuleError: the rule is none, repeats more often than hourly, or takes too long.
    """
    from dateutil.rrule import rrulestr  # 30 ms to load; only a few events repeat

    text = _NOISE.sub("", rule.value.upper()).strip(";")
    frequency = _FREQUENCY.search(text)
    if frequency is None or frequency[1] not in _FREQUENCIES or _NEVER_MOVES.search(text):
        raise RuleError(text)
    if until := _UNTIL.search(text):
        last = min(last, _until(rule, until[1], start, zones))
        text = _UNTIL.sub("", text).strip(";")
    try:
        with _limited_time():
            found = rrulestr(text, dtstart=start.local, ignoretz=True)
            return list(_between(iter(found), first, last))
    except SlowRuleError:
        raise
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise RuleError(text) from error


def dates_of_lines(lines: list[ContentLine], start: When, zones: Zones) -> list[When]:
    """The values of RDATE or EXDATE lines; those that are none are left out."""
    found = []
    for line in lines:
        for text in line.value.split(","):
            try:
                found.append(zones.read_value(line, text)[0])
            except (ValueError, OverflowError):
                continue
    return found


def nearest(dates: list[datetime], today: datetime) -> list[datetime]:
    """The allowed number of dates, those nearest to today, in order."""
    if len(dates) <= MOST_INSTANCES:
        return dates
    return sorted(sorted(dates, key=lambda at: abs(at - today))[:MOST_INSTANCES])


def _between(dates: Iterator[datetime], first: datetime, last: datetime) -> Iterator[datetime]:
    count = 0
    for at in dates:
        if at > last or count >= _MOST_LOOKED_AT:
            return
        if at >= first:
            count += 1
            yield at


def _until(rule: ContentLine, text: str, start: When, zones: Zones) -> datetime:
    try:
        said = zones.read_value(rule, text)[0]
    except (ValueError, OverflowError) as error:
        raise RuleError(text) from error
    if said.is_day:
        return said.local + timedelta(days=1, microseconds=-1)
    # A time of UTC is one on the event's own clock; one without zone is on it already.
    return said.in_zone_of(start) if text.strip().endswith("Z") else said.local


@contextmanager
def _limited_time() -> Iterator[None]:
    """A rule that never comes true is looked at until the year 9999: stop it, where that works.

    On Windows, and on other threads than the first, the reading as a whole is stopped instead.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() != threading.main_thread():
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise SlowRuleError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
