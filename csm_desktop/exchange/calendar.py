"""Calendar files (iCalendar) as a table of meetings: one row an event, or one time it repeats.

Repeating events come in from a year before today to a year after it. Each row has an id that stays
the same from file to file, so that a newer file changes the meeting and makes no second one. What
cannot be read is said with its line; the other events come in.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from csm_desktop.domain.calendar import DOMAIN
from csm_desktop.exchange.calendar_zones import When, Zones, midnight, read_duration, zone_name
from csm_desktop.exchange.content_lines import Block, ContentLine, read_blocks
from csm_desktop.exchange.entries import EntryTable, entry_table, read_bytes
from csm_desktop.exchange.records import FileChoices, Unusable
from csm_desktop.exchange.recurrence import (
    MOST_INSTANCES,
    RuleError,
    SlowRuleError,
    dates_of_lines,
    dates_of_rule,
    nearest,
)

WINDOW_DAYS = 366
"""How far around today repeating events come in."""
HEADER = [
    "UID", "Title", "Starts", "Ends", "All day", "Time zone", "Place", "Description", "Organiser",
    "Cancelled", "Attendees",
]  # fmt: skip
NO_TITLE = "–"
"""The title of an event that has none: whoever made it keeps it to themselves."""
_LONGEST_TEXT = 20_000
_OTHERS = ("VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY")
_SLOW_RULES = 3
"""After so many rules that took too long no more are looked at."""


_Notes = list[tuple[str, str, dict[str, object]]]
"""Code, value, other values."""


@dataclass
class _Event:
    """One VEVENT."""

    block: Block
    uid: str
    start: When
    end: When | None
    recurrence: When | None
    """Which time of a repeating event this one replaces."""
    cancelled: bool
    notes: "_Notes"
    """What was wrong with it, until its first row is made."""

    @property
    def version(self) -> tuple[int, str]:
        """A newer one of the same event is larger."""
        sequence = self.block.text("SEQUENCE")
        number = int(sequence) if sequence.isdecimal() and len(sequence) < 10 else 0
        return number, self.block.text("LAST-MODIFIED") or self.block.text("DTSTAMP")

    @property
    def key(self) -> str:
        """The id of the row."""
        return f"{self.uid}/{_stamp(self.recurrence)}" if self.recurrence else self.uid


@dataclass
class _Series:
    """All events of a file with one UID."""

    master: _Event | None = None
    changed: dict[str, _Event] = field(default_factory=dict)
    """Id → an event that stands for one time of the series."""


def open_calendar(path: Path, choices: FileChoices, *, zone: tzinfo, today: date) -> EntryTable:
    """The meetings of a calendar file; ``zone`` is for times without one.

    Raises:
        Unusable: there is no event in it.
    """
    data, encoding = read_bytes(path, choices)
    blocks = read_blocks(data, encoding)
    if not any(block.name == "VEVENT" for block in blocks):
        raise Unusable("calendar_without_events")
    return entry_table(
        path,
        encoding=encoding,
        header=HEADER,
        make=lambda table: _Calendar(table, blocks, zone, today).rows(),
    )


class _Calendar:
    """One file on its way into rows."""

    def __init__(self, table: EntryTable, blocks: list[Block], zone: tzinfo, today: date) -> None:
        self.table, self.blocks, self.today = table, blocks, midnight(today)
        self.zones = Zones.of(blocks, zone)
        self.row = 2
        self.slow = 0

    def rows(self) -> Iterator[list[str]]:
        """Every meeting, in the order of the file; an empty row for an event nobody can read."""
        series: dict[str, _Series] = {}
        ours = older = 0
        for block in self.blocks:
            if block.name != "VEVENT":
                continue
            if block.text("UID").endswith("@" + DOMAIN):
                ours += 1
                continue
            notes: _Notes = []
            event = self._read(block, notes)
            if event is None:
                for code, value, said in notes[:1]:
                    self.table.note(self.row, code, kept=False, value=value, **said)
                yield []
                self.row += 1
            else:
                older += _keep(series.setdefault(event.uid, _Series()), event)
        self._decide(ours, older, series)
        for one in series.values():
            self.table.beat(0)
            yield from self._series(one)

    def _decide(self, ours: int, older: int, series: dict[str, _Series]) -> None:
        others = sum(block.name in _OTHERS for block in self.blocks)
        decide = self.table.reading.decide
        if others:
            decide("calendar_others_left_out", count=others)
        if ours:
            decide("calendar_ours_left_out", count=ours)
        if older:
            decide("calendar_older_left_out", count=older)
        if any(one.master and _repeats(one.master.block) for one in series.values()):
            around = timedelta(days=WINDOW_DAYS)
            first, last = (self.today - around).date(), (self.today + around).date()
            decide("calendar_window", first=first.isoformat(), last=last.isoformat())

    def _read(self, block: Block, notes: _Notes) -> _Event | None:
        """The event of a block; None, and a note why, when it has no start that can be read."""
        start = self._moment(block, "DTSTART", notes)
        if start is None:
            notes.append(("event_without_start", "", {"line": block.line}))
            return None
        if not block.is_closed:
            notes.append(("event_never_ends", "", {"line": block.line}))
        for number, text in block.unreadable[:1]:
            said = {"line": number, "count": len(block.unreadable)}
            notes.append(("calendar_lines_unreadable", text, {**said}))
        recurrence = self._moment(block, "RECURRENCE-ID", notes)
        end = self._end(block, start, notes)
        inside = block.inside
        method = "" if inside is None else inside.text("METHOD").upper()
        cancelled = method == "CANCEL" or block.text("STATUS").upper() == "CANCELLED"
        uid = block.text("UID") or _made_uid(block)
        return _Event(block, uid, start, end, recurrence, cancelled, notes)

    def _moment(self, block: Block, name: str, notes: _Notes) -> When | None:
        line = block.first(name)
        if line is None:
            return None
        try:
            when, unknown = self.zones.read(line)
            when.utc()
        except (ValueError, OverflowError):
            notes.append(("event_time_unreadable", line.value, {"line": line.number}))
            return None
        if unknown:
            notes.append(("event_zone_unknown", unknown, {"line": line.number}))
        return when

    def _end(self, block: Block, start: When, notes: _Notes) -> When | None:
        """The moment after the last; of a day without an end the next midnight."""
        end = self._moment(block, "DTEND", notes)
        length = block.first("DURATION")
        if end is None and length is not None:
            try:
                end = start.at(start.local + read_duration(length.value))
                end.utc()
            except (ValueError, OverflowError):
                notes.append(("event_time_unreadable", length.value, {"line": length.number}))
                end = None
        if end is not None and end.utc() < start.utc():
            said = {"start": start.local.isoformat(" "), "end": end.local.isoformat(" ")}
            notes.append(("end_is_before_start", "", {**said}))
            end = None
        if start.is_day and (end is None or end.local <= start.local):
            return _moved(start, timedelta(days=1))
        return end

    def _series(self, series: _Series) -> Iterator[list[str]]:
        master, changed = series.master, dict(series.changed)
        if master is not None and not _repeats(master.block):
            yield self._row(master, master.uid, master.start, master.end)
        elif master is not None:
            length = None if master.end is None else master.end.local - master.start.local
            for at in self._dates(master):
                start = master.start.at(at)
                key = f"{master.uid}/{_stamp(start)}"
                event = changed.pop(key, None)
                if event is not None:
                    yield self._row(event, key, event.start, event.end)
                else:
                    end = None if length is None else _moved(start, length)
                    yield self._row(master, key, start, end)
            yield from self._exceptions(master)
        for key, event in changed.items():
            yield self._row(event, key, event.start, event.end)

    def _exceptions(self, master: _Event) -> Iterator[list[str]]:
        """Times that were taken out: cancelled, where an earlier file had brought them."""
        around = timedelta(days=WINDOW_DAYS)
        lines = master.block.all("EXDATE")
        seen = set()
        for when in dates_of_lines(lines, master.start, self.zones):
            local = when.in_zone_of(master.start)
            if when.is_day and not master.start.is_day:
                local = datetime.combine(local.date(), master.start.local.time())
            if local not in seen and abs(local - self.today) <= around:
                seen.add(local)
                start = master.start.at(local)
                key = f"{master.uid}/{_stamp(start)}"
                yield self._row(master, key, start, None, cancelled=True)

    def _dates(self, master: _Event) -> list[datetime]:
        """What the event's clock says each time it takes place, around today."""
        around = timedelta(days=WINDOW_DAYS)
        first, last = self.today - around, self.today + around
        start = master.start
        dates = {start.local} if first <= start.local <= last else set()
        for rule in master.block.all("RRULE"):
            try:
                if self.slow >= _SLOW_RULES:
                    raise SlowRuleError
                dates.update(dates_of_rule(rule, start, zones=self.zones, first=first, last=last))
            except RuleError as error:
                self.slow += isinstance(error, SlowRuleError)
                said = {"line": rule.number}
                master.notes.append(("event_rule_unreadable", rule.value, {**said}))
                dates.add(start.local)
        extra = dates_of_lines(master.block.all("RDATE"), start, self.zones)
        dates.update(local for when in extra if first <= (local := when.in_zone_of(start)) <= last)
        out = dates_of_lines(master.block.all("EXDATE"), start, self.zones)
        days = {when.local.date() for when in out if when.is_day}
        times = {when.in_zone_of(start) for when in out if not when.is_day}
        found = sorted(at for at in dates if at not in times and at.date() not in days)
        if len(found) > MOST_INSTANCES:
            limits = {"line": master.block.line, "limit": MOST_INSTANCES}
            master.notes.append(("event_repeats_too_often", "", {**limits}))
        return nearest(found, self.today)

    def _row(
        self, event: _Event, key: str, start: When, end: When | None, *, cancelled: bool = False
    ) -> list[str]:
        block = event.block
        for code, value, said in event.notes:
            self.table.note(self.row, code, kept=True, value=value, **said)
        event.notes.clear()
        self.row += 1
        organiser = block.first("ORGANIZER")
        people = [line for line in (organiser, *block.all("ATTENDEE")) if line is not None]
        return [
            key,
            " ".join(block.text("SUMMARY").split()) or NO_TITLE,
            start.utc().isoformat(),
            "" if end is None else end.utc().isoformat(),
            "true" if start.is_day else "false",
            zone_name(start.zone),
            " ".join(block.text("LOCATION").split()),
            block.text("DESCRIPTION")[:_LONGEST_TEXT],
            "" if organiser is None else _person(organiser),
            "true" if cancelled or event.cancelled else "false",
            "; ".join(dict.fromkeys(_person(line) for line in people)),
        ]


def _keep(series: _Series, event: _Event) -> bool:
    """Keep the newest of each event; whether an older one was left out for it."""
    if event.recurrence is None:
        before = series.master
        if before is None or event.version >= before.version:
            series.master = event
    else:
        before = series.changed.get(event.key)
        if before is None or event.version >= before.version:
            series.changed[event.key] = event
    return before is not None


def _repeats(block: Block) -> bool:
    return block.first("RRULE") is not None or block.first("RDATE") is not None


def _stamp(when: When) -> str:
    """A time of a series by its day or its moment, whatever zone it is written in."""
    return when.local.strftime("%Y%m%d") if when.is_day else f"{when.utc():%Y%m%dT%H%M%SZ}"


def _moved(when: When, by: timedelta) -> When | None:
    """A time so much later on the same wall; None past the end of the calendar."""
    try:
        later = when.at(when.local + by)
        later.utc()
    except OverflowError:
        return None
    return later


def _made_uid(block: Block) -> str:
    """For an event without an id: one that the same event has again."""
    start = block.first("DTSTART")
    said = f"{'' if start is None else start.value}\n{block.text('SUMMARY')}"
    return f"made-{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _person(line: ContentLine) -> str:
    """``Dana Kim <dana@acme.com>``, with what there is of it."""
    value = line.text()
    address = value[7:] if value[:7].casefold() == "mailto:" else value
    address = "" if "@" not in address else address.split("?")[0].strip()
    if not address:
        address = line.parameter("EMAIL")
    name = " ".join(line.parameter("CN").translate(_NO_MARKS).split())
    address = "".join(address.translate(_NO_MARKS).split())
    if not address or not name or name.casefold() == address.casefold():
        return address or name
    return f"{name} <{address}>"


_NO_MARKS = str.maketrans({"<": " ", ">": " ", ";": ",", '"': " "})
