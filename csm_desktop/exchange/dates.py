"""Days and moments as systems write them, read as days and microseconds since 1970.

Whether ``3/5/2026`` is in March or in May is decided for a whole column by its evidence and given
in as ``order``; nothing here guesses cell by cell.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

EPOCH = date(1970, 1, 1).toordinal()
_DAY_MICROSECONDS = 86_400_000_000
_EXCEL_EPOCH = date(1899, 12, 30).toordinal()
_MONTHS = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6},
    **{"jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    **{"ene": 1, "abr": 4, "ago": 8, "dic": 12},
    **{"fev": 2, "fév": 2, "mär": 3, "avr": 4, "mai": 5, "juin": 6, "juil": 7, "aoû": 8},
    **{"set": 9, "out": 10, "okt": 10, "dez": 12, "déc": 12},
}
"""How months begin in English, Spanish, Portuguese, German and French."""
_ZONES = {
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "CET": 60, "CEST": 120, "KST": 540, "JST": 540,
}  # fmt: skip
"""Abbreviations of zones in mails and call logs, in minutes. CST is the American one, as in
RFC 2822."""
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?=$|T)")
_CJK = re.compile(
    r"(\d{4})\s*[년年.]\s*(\d{1,2})\s*[월月.]\s*(\d{1,2})\s*[일日.]?(?:\s*[(（][^()（）]{1,4}[)）])?"
)
_REPUBLIC = re.compile(r"(?:民國|民国|中華民國)\s*(?=\d{2,3}\s*年)(\d{2,3})")
_SPOKEN_CLOCK = re.compile(
    r"(\d{1,2})\s*[시時时点點](?:\s*(\d{1,2})\s*[분分])?(?:\s*(\d{1,2})\s*[초秒])?"
)
_COMPACT_CLOCK = re.compile(r"T(\d{2})(\d{2})(\d{2})(?=$|Z|[+-])")
_EITHER = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T\s,])")
_DAY_MONTH = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})(?:\.\s?|[\s/-])(?:de\s)?([^\W\d]{3,})\.?[\s,/-]+"
    r"(?:de\s)?(\d{4}|\d{2}(?=$|[T\s,]))"
)
_MONTH_DAY = re.compile(
    r"(?:[^\W\d]+,?\s+)?([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})"
)
_CLOCK = re.compile(
    r"[T\s,]*(?:(?:at|um|a las)\s+)?(?P<before>오전|오후|上午|下午|[AaPp]\.?[Mm]\.?)?\s*"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"\s*(?P<after>[AaPp]\.?\s?[Mm]\.?)?\s*"
    r"(?P<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|[A-Z]{3,4})?(?:\s*\([^()]*\))?\s*$"
)
_CLOCK_FIRST = re.compile(r"(\d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{3,4})?) (\d{4}-\d{2}-\d{2})")
"""Twilio's console writes ``09:00:00 UTC 2026-03-02``."""
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
    if (since := _since_epoch(text)) is not None:
        return since // _DAY_MICROSECONDS
    found, rest = _day_part(text, order)
    _clock(rest)
    return found


def moment(text: str, order: str, zone: tzinfo) -> int:
    """Microseconds since 1970 in UTC; a text without zone is in ``zone``, a day is its midnight."""
    if (since := _since_epoch(text)) is not None:
        return since
    if is_serial(text) and "." in text:
        part = round(Decimal(f"0{text[5:]}") * 86400)
        local = datetime.combine(date.fromordinal(_serial(text) + EPOCH), time())
        return microseconds((local + timedelta(seconds=part)).replace(tzinfo=zone))
    number, rest = _day_part(text, order)
    clock, said = _clock(rest)
    local = datetime.combine(date.fromordinal(number + EPOCH), clock, said or zone)
    return microseconds(local)


def epoch(text: str, unit: str) -> int | None:
    """Microseconds of a number since 1970 in ``s``, ``ms`` or by its size (``auto``).

    None for a number below 0, by which systems mean never.

    >>> epoch("1735898400", "auto"), epoch("1735898400000", "auto"), epoch("-1", "s")
    (1735898400000000, 1735898400000000, None)
    """
    try:
        number = Decimal(text)
        if number < 0 or number.adjusted() > 18:
            return None
    except ArithmeticError as error:
        raise NoDateError("cell_is_no_date") from error
    if unit == "auto":
        unit = "s" if number < 10**11 else "ms" if number < 10**14 else "us"
    return int(number * {"s": 1_000_000, "ms": 1000, "us": 1}[unit])


def _since_epoch(text: str) -> int | None:
    """A number of ten or thirteen digits: seconds or milliseconds, in no zone's doubt."""
    whole = text.removesuffix(".0")
    if whole.isdecimal() and len(whole) in (10, 13):
        return int(whole) * (1_000_000 if len(whole) == 10 else 1000)
    return None


def microseconds(value: datetime) -> int:
    """Microseconds since 1970 of an aware moment, exactly."""
    return (value - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def _day_part(text: str, order: str) -> tuple[int, str]:
    if found := _REPUBLIC.match(text):
        text = f"{int(found[1]) + 1911}{text[found.end() :]}"
    if found := _CLOCK_FIRST.fullmatch(text):
        text = f"{found[2]} {found[1]}"
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
        if (found := pattern.match(text)) and (month := _month(found[places[1]])):
            year = _century(found[places[0]])
            return _ordinal(year, str(month), found[places[2]]), text[found.end() :]
    return _serial(text), ""


def _month(word: str) -> int | None:
    word = word.lower()
    return _MONTHS.get(word[:3]) or _MONTHS.get(word[:4])


def _ordinal(year: str, month: str, day_: str) -> int:
    try:
        return date(int(year), int(month), int(day_)).toordinal() - EPOCH
    except ValueError as error:
        raise NoDateError("date_does_not_exist") from error


def _century(year: str) -> str:
    """Two-digit years as Excel reads them: 00–29 are 2000–2029."""
    return year if len(year) == 4 else ("20" if int(year) < 30 else "19") + year


def is_serial(text: str) -> bool:
    """Whether a text could be a day as Excel counts it."""
    whole, _, part = text.partition(".")
    return whole.isdecimal() and len(whole) == 5 and (part or "0").isdecimal()


def _serial(text: str) -> int:
    """A day as Excel counts it, between 1954 and 2119: other numbers are no days."""
    whole = text.partition(".")[0]
    if is_serial(text) and whole >= "20000":
        return int(whole) + _EXCEL_EPOCH - EPOCH
    raise NoDateError("cell_is_no_date")


def _clock(text: str) -> tuple[time, tzinfo | None]:
    if not text.strip():
        return time(), None
    found = _CLOCK.match(_plain_clock(text))
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


def _plain_clock(text: str) -> str:
    """``오후 3시 30분`` and ``T093000Z`` with colons."""
    if text[0] == "T" and (found := _COMPACT_CLOCK.match(text)):
        return f"T{found[1]}:{found[2]}:{found[3]}{text[found.end() :]}"
    if not text.isascii() and (found := _SPOKEN_CLOCK.search(text)):
        clock = f"{found[1]}:{(found[2] or '00').zfill(2)}:{(found[3] or '00').zfill(2)}"
        return text[: found.start()] + clock + text[found.end() :]
    return text


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    text = text.removeprefix("UTC").removeprefix("GMT")
    if text in ("", "Z"):
        return UTC
    if text[0] not in "+-":
        if text not in _ZONES:
            raise NoDateError("cell_is_no_date")
        return timezone(timedelta(minutes=_ZONES[text]))
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= 24 * 60:
        raise NoDateError("cell_is_no_date")
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
