"""Days and moments as systems write them, read as days and microseconds since 1970.

Whether ``3/5/2026`` is in March or in May is decided for a whole column by its evidence and given
in as ``order``; nothing here guesses cell by cell.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

EPOCH = date(1970, 1, 1).toordinal()
_EXCEL_EPOCH = date(1899, 12, 30).toordinal()
_MONTHS = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6},
    **{"jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    **{"ene": 1, "abr": 4, "ago": 8, "dic": 12},
}
"""The first three letters of English and Spanish months."""
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?=$|T)")
_CJK = re.compile(r"(\d{4})\s*[년年.]\s*(\d{1,2})\s*[월月.]\s*(\d{1,2})\s*[일日.]?")
_EITHER = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T\s,])")
_DAY_MONTH = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})[\s-](?:de\s)?([^\W\d]{3,})\.?[\s,-]+(?:de\s)?(\d{4})"
)
_MONTH_DAY = re.compile(r"(?:[^\W\d]+,\s+)?([^\W\d]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})")
_CLOCK = re.compile(
    r"[T\s,]*(?P<before>오전|오후|上午|下午|[AaPp]\.?[Mm]\.?)?\s*"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"\s*(?P<after>[AaPp]\.?\s?[Mm]\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$"
)
_LATE = ("오후", "下午")
_EARLY = ("오전", "上午")


class NoDateError(ValueError):
    """The text is not a date; ``code`` says whether it looks like one that does not exist."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def evidence(text: str) -> str | None:
    """What one cell says about its column: ``dmy``, ``mdy``, ``either``, or None for nothing.

    >>> evidence("31/12/2025"), evidence("3/5/2026"), evidence("2026-05-03")
    ('dmy', 'either', None)
    """
    found = _EITHER.match(text)
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    if first > 12 and second <= 12:
        return "dmy"
    if second > 12 and first <= 12:
        return "mdy"
    return "dmy" if found[2] == "." else "either"


def day(text: str, order: str) -> int:
    """Days since 1970; a time of day behind it is dropped."""
    found, rest = _day_part(text, order)
    _clock(rest)
    return found


def moment(text: str, order: str, zone: tzinfo) -> int:
    """Microseconds since 1970 in UTC; a text without zone is in ``zone``, a day is its midnight."""
    if text.isdigit() and len(text) in (10, 13):
        return int(text) * (1_000_000 if len(text) == 10 else 1000)
    number, rest = _day_part(text, order)
    clock, said = _clock(rest)
    local = datetime.combine(date.fromordinal(number + EPOCH), clock, said or zone)
    return microseconds(local)


def microseconds(value: datetime) -> int:
    """Microseconds since 1970 of an aware moment, exactly."""
    return (value - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def _day_part(text: str, order: str) -> tuple[int, str]:
    if (found := _ISO.match(text)) or (found := _CJK.match(text)):
        return _ordinal(found[1], found[found.re.groups - 1], found[found.re.groups]), text[
            found.end() :
        ]
    if found := _EITHER.match(text):
        first, second = (found[3], found[1]) if order == "dmy" else (found[1], found[3])
        return _ordinal(_century(found[4]), first, second), text[found.end() :]
    if found := _COMPACT.match(text):
        return _ordinal(found[1], found[2], found[3]), text[found.end() :]
    for pattern, places in ((_DAY_MONTH, (3, 2, 1)), (_MONTH_DAY, (3, 1, 2))):
        if (found := pattern.match(text)) and (month := _MONTHS.get(found[places[1]][:3].lower())):
            return _ordinal(found[places[0]], str(month), found[places[2]]), text[found.end() :]
    return _serial(text), ""


def _ordinal(year: str, month: str, day_: str) -> int:
    try:
        return date(int(year), int(month), int(day_)).toordinal() - EPOCH
    except ValueError as error:
        raise NoDateError("date_does_not_exist") from error


def _century(year: str) -> str:
    """Two-digit years as Excel reads them: 00–29 are 2000–2029."""
    return year if len(year) == 4 else ("20" if int(year) < 30 else "19") + year


def _serial(text: str) -> int:
    """A day as Excel counts it, between 1954 and 2119: other numbers are no days."""
    whole, _, part = text.partition(".")
    if whole.isdecimal() and len(whole) == 5 and whole >= "20000" and (part or "0").isdecimal():
        return int(whole) + _EXCEL_EPOCH - EPOCH
    raise NoDateError("cell_is_no_date")


def _clock(text: str) -> tuple[time, tzinfo | None]:
    if not text.strip():
        return time(), None
    found = _CLOCK.match(text)
    if not found:
        raise NoDateError("cell_is_no_date")
    hour, half = int(found["hour"]), found["before"] or found["after"]
    if half:
        late = half in _LATE or half[0] in "Pp"
        hour = hour % 12 + (12 if late else 0)
    part = int((found["part"] or "0")[:6].ljust(6, "0"))
    try:
        clock = time(hour, int(found["minute"]), int(found["second"] or 0), part)
    except ValueError as error:
        raise NoDateError("date_does_not_exist") from error
    return clock, _offset(found["zone"])


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    if minutes >= 24 * 60:
        raise NoDateError("cell_is_no_date")
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
