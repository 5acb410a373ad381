"""Holidays of a calendar file: days with their names.

An event over several days is each of them; one that repeats is expanded over the years in view.
Meetings of a calendar file are ``calendar.py``'s.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.calendar_zones import When, Zones, read_duration
from csm_desktop.exchange.content_lines import Block, read_blocks
from csm_desktop.exchange.entries import entries_in, read_bytes
from csm_desktop.exchange.records import FileChoices, Unusable
from csm_desktop.exchange.recurrence import RuleError, dates_of_lines, dates_of_rule

YEARS_AROUND = 5
"""A holiday that repeats comes in from so many years before today to as many after it."""
LONGEST_DAYS = 31
"""An event over more days is a season or a school holiday, and no day off for everybody."""
NO_NAME = "–"


def read_holidays(path: Path, *, today: date) -> tuple[tuple[date, str], ...]:
    """Day and name of each holiday of a file, by day; the same day may have several names.

    Whole days only: an event with a time of day is not a holiday. Cancelled ones are left out.

    Raises:
        Refusal: ``holidays_none``: it is not a calendar, or holds no whole day;
            ``entries_too_large``; ``file_cannot_be_opened``.
    """
    try:
        blocks = _read(path)
    except OSError as error:
        raise Refusal("file_cannot_be_opened", reason=error.strerror or str(error)) from None
    except Unusable as unusable:
        code, values = unusable.said
        raise Refusal(code, **values) from None
    zones = Zones.of(blocks, UTC)
    found = {
        (day, name)
        for block in blocks
        if block.name == "VEVENT" and block.text("STATUS").upper() != "CANCELLED"
        for day, name in _days(block, zones, today)
    }
    if not found:
        raise Refusal("holidays_none")
    return tuple(sorted(found))


def _read(path: Path) -> list[Block]:
    if entries_in(path) != "calendar":
        return []
    data, encoding = read_bytes(path, FileChoices())
    return read_blocks(data, encoding)


def _days(block: Block, zones: Zones, today: date) -> Iterator[tuple[date, str]]:
    start, length = _span(block, zones)
    if start is None or not 1 <= length <= LONGEST_DAYS:
        return
    name = " ".join(block.text("SUMMARY").split()) or NO_NAME
    for first in _times(block, start, zones, today):
        for later in range(length):
            try:
                yield first + timedelta(days=later), name
            except OverflowError:
                return


def _span(block: Block, zones: Zones) -> tuple[When | None, int]:
    """The first day of an event and how many it takes; None when it is not of whole days."""
    line, last, lasts = block.first("DTSTART"), block.first("DTEND"), block.first("DURATION")
    if line is None:
        return None, 0
    try:
        start, _ = zones.read(line)
        end = start.local + timedelta(days=1)
        if last is not None:
            end = zones.read(last)[0].local
        elif lasts is not None:
            end = start.local + read_duration(lasts.value)
    except (ValueError, OverflowError):
        return None, 0
    # Some programs write the day itself as the end of a single day.
    return (start, max((end - start.local).days, 1)) if start.is_day else (None, 0)


def _times(block: Block, start: When, zones: Zones, today: date) -> list[date]:
    """The first day of each time it takes place; one that does not repeat comes in from any year.

    A rule that cannot be followed leaves the event as it is written, once.
    """
    rules, extra = block.all("RRULE"), dates_of_lines(block.all("RDATE"), start, zones)
    out = {when.local.date() for when in dates_of_lines(block.all("EXDATE"), start, zones)}
    found = {start.local.date(), *(when.local.date() for when in extra)}
    first, last = _view(today)
    for rule in rules:
        try:
            times = dates_of_rule(rule, start, zones=zones, first=first, last=last)
        except RuleError:
            continue
        if start.local < first:
            found.discard(start.local.date())  # the first time, long ago, is one like the others
        found.update(at.date() for at in times)
    return sorted(found - out)


def _view(today: date) -> tuple[datetime, datetime]:
    first, last = today.year - YEARS_AROUND, today.year + YEARS_AROUND
    return datetime(max(first, 1), 1, 1), datetime(min(last, 9999), 12, 31)
