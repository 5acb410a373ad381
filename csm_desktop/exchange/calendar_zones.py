"""The times of calendar files: what their zones are called, and which moment a value is.

Outlook names zones as Windows does, other programs put a path before the name or define a zone of
their own in the file. A time without zone is where the reader is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from csm_desktop.exchange.content_lines import Block, ContentLine

_VALUE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z?))?")
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?"
)
_OFFSET = re.compile(r"(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d\d)?", re.IGNORECASE)


@dataclass(frozen=True)
class When:
    """A value of a calendar: a day, or a time of day somewhere."""

    local: datetime
    """As the clock on the wall says; midnight of a day."""
    zone: tzinfo
    """Where that wall is."""
    is_day: bool

    def utc(self) -> datetime:
        """The moment; raises OverflowError at the ends of the calendar."""
        return self.local.replace(tzinfo=self.zone).astimezone(UTC)

    def at(self, local: datetime) -> "When":
        """Another time on the same wall."""
        return When(local, self.zone, self.is_day)

    def in_zone_of(self, other: "When") -> datetime:
        """What the wall of ``other`` says at this moment."""
        if self.is_day or other.is_day or self.zone is other.zone:
            return self.local
        return self.utc().astimezone(other.zone).replace(tzinfo=None)


class Zones:
    """The zones of one file, by the names that it gives them."""

    def __init__(self, definitions: Mapping[str, Block], parts: list[Block], local: tzinfo) -> None:
        self._definitions, self._parts, self.local = definitions, parts, local
        self._found: dict[str, tzinfo | None] = {}

    @classmethod
    def of(cls, blocks: list[Block], local: tzinfo) -> "Zones":
        """The zones that the blocks of a file define; ``local`` is for times without one."""
        zones = [block for block in blocks if block.name == "VTIMEZONE"]
        parts = [block for block in blocks if block.name in ("STANDARD", "DAYLIGHT")]
        return cls({block.text("TZID"): block for block in zones}, parts, local)

    def find(self, name: str) -> tzinfo | None:
        """The zone of a name; None for one that nobody knows."""
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def read(self, line: ContentLine) -> tuple[When, str]:
        """The first value of a line, and the name of a zone that is not known.

        Raises:
            ValueError: it is no date or time.
        """
        return self.read_value(line, line.value.split(",")[0])

    def read_value(self, line: ContentLine, text: str) -> tuple[When, str]:
        """As :meth:`read`, for one of several values; of a period its beginning."""
        match = _VALUE.fullmatch(text.strip().partition("/")[0])
        if match is None:
            raise ValueError(text)
        year, month, day = (int(match[i]) for i in (1, 2, 3))
        if match[4] is None:
            return When(datetime(year, month, day), self.local, True), ""
        hour, minute, second = (int(match[i] or 0) for i in (4, 5, 6))
        local = datetime(year, month, day, hour, minute, min(second, 59))
        if match[7]:
            return When(local, UTC, False), ""
        name = line.parameter("TZID")
        zone = self.find(name) if name else self.local
        return When(local, zone or self.local, False), "" if zone else name

    def _find(self, name: str) -> tzinfo | None:
        # 20 ms to load, and needed for calendars only.
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        definition = self._definitions.get(name)
        said = "" if definition is None else definition.text("X-LIC-LOCATION")
        plain = name.strip().strip('"')
        ends = plain.split("/")
        for guess in (plain, WINDOWS_TO_OLSON.get(plain, ""), said, *_tails(ends)):
            if found := _zone(guess):
                return found
        defined = None if definition is None else self._define(definition)
        return defined or _offset(plain)

    def _define(self, block: Block) -> tzinfo | None:
        """A zone as the file defines it."""
        from dateutil.tz import tzical  # only a few calendars define a zone nobody knows

        own = [part for part in self._parts if part.inside is block]
        lines = ["BEGIN:VTIMEZONE", "TZID:defined"]
        for part in own:
            lines += [f"BEGIN:{part.name}"]
            lines += [f"{x.name}:{x.value}" for x in part.lines if x.name in _TOLD]
            lines += [f"END:{part.name}"]
        text = "\r\n".join([*lines, "END:VTIMEZONE", ""])
        try:
            found: tzinfo | None = tzical(_Lines(text)).get("defined")
            if found is not None:
                found.utcoffset(datetime(2026, 1, 1))
        except Exception:  # dateutil leaks whatever a strange definition leads it into
            return None
        return found


_TOLD = ("DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME")


class _Lines:
    """What ``tzical`` reads from: a text that needs no file."""

    name = "calendar"

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self) -> str:
        return self._text

    def __enter__(self) -> "_Lines":
        return self

    def __exit__(self, *_: object) -> None:
        return None


def zone_name(zone: tzinfo) -> str:
    """The IANA name of a zone; empty for one that has none."""
    return "UTC" if zone is UTC else getattr(zone, "key", "")


def read_duration(text: str) -> timedelta:
    """How long a DURATION is; raises ValueError for what is none."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()[1:]):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length


def midnight(day: date) -> datetime:
    """The beginning of a day on a wall."""
    return datetime.combine(day, time())


def _tails(parts: list[str]) -> list[str]:
    """``/mozilla.org/20070129_1/Asia/Seoul`` ends in a name that is known."""
    return ["/".join(parts[-count:]) for count in (3, 2) if len(parts) > count]


def _zone(name: str) -> tzinfo | None:
    if name.upper() in ("UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"):
        return UTC
    if not name or not name.isascii():
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def _offset(name: str) -> tzinfo | None:
    """``(UTC+09:00) Seoul`` says at least how far it is."""
    match = _OFFSET.search(name)
    if match is None or int(match[2]) > 14:
        return None
    away = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-away if match[1] == "-" else away)
