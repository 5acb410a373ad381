"""A calendar file (iCalendar) of what the book has for a calendar; reading them is ``calendar``'s.

Every entry keeps its id from file to file and counts its changes, so that a calendar into which
the file is imported again moves its entries and takes away what is settled. The same book gives
the same bytes.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import IO

from csm_desktop.domain.calendar import CalendarEntry
from csm_desktop.exchange.content_writing import escaped, write_line
from csm_desktop.exchange.writer import write_atomically

WORDS: Mapping[str, str] = {
    "last day to act": "Last day to act: {title}",
    "renewal": "Contract ends: {title}",
    "task": "{title}",
    "milestone": "Milestone: {title}",
    "meeting": "{title}",
}
"""Kind → what an entry is called, in English; callers with other languages give their own."""


def write_calendar(
    path: Path, entries: Iterable[CalendarEntry], *, words: Mapping[str, str] = WORDS
) -> int:
    """Write the entries, whole or not at all; gives their number."""
    count = 0

    def write(file: IO[bytes]) -> None:
        nonlocal count
        for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CSM Desktop//EN"):
            write_line(file, line)
        write_line(file, "METHOD:PUBLISH")
        for entry in entries:
            for line in _lines(entry, words):
                write_line(file, line)
            count += 1
        write_line(file, "END:VCALENDAR")

    write_atomically(path, write)
    return count


def _lines(entry: CalendarEntry, words: Mapping[str, str]) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"DTSTAMP:{_moment(entry.changed_at)}"
    yield f"LAST-MODIFIED:{_moment(entry.changed_at)}"
    yield from _times(entry)
    yield f"SUMMARY:{escaped(_summary(entry, words))}"
    if entry.place:
        yield f"LOCATION:{escaped(entry.place)}"
    if entry.description:
        yield f"DESCRIPTION:{escaped(entry.description)}"
    yield f"CATEGORIES:{escaped(entry.kind)}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    # A day to remember does not make anybody busy.
    yield f"TRANSP:{'OPAQUE' if isinstance(entry.first, datetime) else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _times(entry: CalendarEntry) -> Iterator[str]:
    if isinstance(entry.first, datetime):
        yield f"DTSTART:{_moment(entry.first)}"
        if isinstance(entry.last, datetime):
            yield f"DTEND:{_moment(entry.last)}"
        return
    last = entry.first if entry.last is None else entry.last
    yield f"DTSTART;VALUE=DATE:{_day(entry.first)}"
    if last < date.max:
        yield f"DTEND;VALUE=DATE:{_day(last + timedelta(days=1))}"  # the day after the last


def _summary(entry: CalendarEntry, words: Mapping[str, str]) -> str:
    said = words[entry.kind].format(title=entry.title).strip().removesuffix(":").strip()
    return f"{entry.account}: {said}" if entry.account else said


def _day(day: date) -> str:
    return f"{day.year:04}{day:%m%d}"


def _moment(moment: datetime) -> str:
    moment = moment.astimezone(UTC)
    return f"{moment.year:04}{moment:%m%dT%H%M%SZ}"
