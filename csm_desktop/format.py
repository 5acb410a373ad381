"""The only place where numbers, money, dates and times become text, in the reader's language.

``locale`` is ``"en"``, ``"ko"`` or ``"zh_TW"``. Everything is cached, for a table asks again for
every cell it paints. Amounts that people type are read in ``domain/money.py``; sentences are made
in ``ui``. A missing value has no text here: what stands in its place is the page's decision.
"""

from datetime import date, datetime, time, tzinfo
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from csm_desktop.domain.money import to_decimal

if TYPE_CHECKING:
    from babel import Locale

LOCALES = ("en", "ko", "zh_TW")

_remembered = lru_cache(maxsize=50_000)

_COMPACT = ((3, "k"), (6, "M"), (9, "B"), (12, "T"))
"""Power of ten and its mark, smallest first; the same in every language, as contracts read."""

# Days, months and distances are written here and not by Babel, whose first use costs 40 ms and
# 5 MB: the first list painted shows many. The tests hold them against Babel's.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAY = {
    "en": "{day} {name:.3} {year}",
    "ko": "{year}-{month:02}-{day:02}",
    "zh_TW": "{year}年{month}月{day}日",
}
_MONTH = {"en": "{name} {year}", "ko": "{year}년 {month}월", "zh_TW": "{year}年{month}月"}
_DAY_SHORT = {"en": "{day} {name:.3}", "ko": "{month}월 {day}일", "zh_TW": "{month}月{day}日"}
_MONTH_NAME = {"en": "{name}", "ko": "{month}월", "zh_TW": "{month}月"}
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    "zh_TW": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
}
_UNIT_DAYS = {"day": 1, "month": 30, "year": 365}
_AHEAD_AND_AGO = {
    "en": ("in {n} {unit}", "{n} {unit} ago"),
    "ko": ("{n}{unit} 후", "{n}{unit} 전"),
    "zh_TW": ("{n} {unit}後", "{n} {unit}前"),
}
_UNITS = {
    "en": {"day": "days", "month": "months", "year": "years"},
    "ko": {"day": "일", "month": "개월", "year": "년"},
    "zh_TW": {"day": "天", "month": "個月", "year": "年"},
}
"""In the plural: of each unit, the nearest distance that is told in it is two."""
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
"""The marks that are the same in every language here."""
_NEAR_DAYS = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "ko": {-1: "어제", 0: "오늘", 1: "내일"},
    "zh_TW": {-1: "昨天", 0: "今天", 1: "明天"},
}
_DURATION_MARKS = {
    "en": (" d", " h", " min"),
    "ko": ("일", "시간", "분"),
    "zh_TW": (" 天", " 小時", " 分鐘"),
}
_FILE_SIZES = ((3, "kB"), (6, "MB"), (9, "GB"))


@_remembered
def money_short(minor: int, currency: str, locale: str) -> str:
    """An amount for a table: three significant digits, ``$1.24M``, ``$240k``, ``₩12.4M``.

    Below the first mark it is whole, and below 100 exact.
    """
    size = abs(to_decimal(minor, currency))
    if size < 100:
        return money_exact(minor, currency, locale)
    shown, mark = _marked(size, _COMPACT)
    sign = "-" if minor < 0 else ""
    return f"{sign}{_currency_mark(currency, locale)}{_trimmed(shown)}{mark}"


@_remembered
def money_exact(minor: int, currency: str, locale: str) -> str:
    """An amount to its last minor unit: ``$1,240,000.00``, ``₩1,240,000``."""
    amount = to_decimal(minor, currency)
    text = _grouped(abs(amount))
    return f"{'-' if minor < 0 else ''}{_currency_mark(currency, locale)}{text}"


@_remembered
def number(value: int | Decimal, locale: str, digits: int | None = None) -> str:
    """A number with grouped thousands; ``digits`` decimals, None for those that it needs."""
    exact = Decimal(value)
    if digits is not None:
        return _signed(_rounded(exact, digits))
    # 1.50 and 1.5 are one key of the cache, so they must be one text.
    return f"{'-' if exact < 0 else ''}{_trimmed(abs(exact))}"


@_remembered
def percent(fraction: Decimal, locale: str, digits: int = 0) -> str:
    """A fraction as per cent: 0.873 → ``87%``; halves to the even neighbour."""
    return f"{_signed(_rounded(fraction * 100, digits))}%"


@_remembered
def day(value: date, locale: str) -> str:
    """A calendar day: ``31 Mar 2027``, ``2027-03-31``, ``2027年3月31日``."""
    return _DAY[locale].format(**_parts(value))


@_remembered
def month(value: date, locale: str) -> str:
    """The month of a day: ``March 2027``, ``2027년 3월``, ``2027年3月``."""
    return _MONTH[locale].format(**_parts(value))


@_remembered
def day_short(value: date, locale: str) -> str:
    """A day of a year that the reader knows: ``31 Mar``, ``3월 31일``, ``3月31日``."""
    return _DAY_SHORT[locale].format(**_parts(value))


def weekday(value: date, locale: str) -> str:
    """The day of the week: ``Friday``, ``금요일``, ``星期五``."""
    return _WEEKDAYS[locale][value.weekday()]


@_remembered
def month_name(value: date, locale: str) -> str:
    """The month of a day in a year that the reader knows: ``March``, ``3월``."""
    return _MONTH_NAME[locale].format(**_parts(value))


@_remembered
def day_relative(value: date, today: date, locale: str) -> str:
    """A day seen from today: ``in 12 days``, ``4 days ago``, ``today``.

    Days up to 99, months of 30 days up to two years, then years of 365 days.
    """
    distance = (value - today).days
    if near := _NEAR_DAYS[locale].get(distance):
        return near
    if abs(distance) < 100:
        return _distance_text(distance, "day", locale)
    return _distance_text(distance, "month" if abs(distance) < 730 else "year", locale)


@_remembered
def duration_minutes(minutes: int | Decimal, locale: str) -> str:
    """A length of time: ``45 min``, ``1.2 h`` below a day, ``3 d 4 h`` from then on."""
    day_mark, hour_mark, minute_mark = _DURATION_MARKS[locale]
    exact = abs(Decimal(minutes))
    whole_minutes = _rounded(exact, 0)
    sign = "-" if minutes < 0 and whole_minutes else ""
    if whole_minutes < 60:
        return f"{sign}{whole_minutes}{minute_mark}"
    tenths_of_hours = _rounded(exact / 60, 1)
    if tenths_of_hours < 24:
        return f"{sign}{_trimmed(tenths_of_hours)}{hour_mark}"
    days, hours = divmod(int(_rounded(exact / 60, 0)), 24)
    text = f"{sign}{_grouped(Decimal(days))}{day_mark}"
    return f"{text} {hours}{hour_mark}" if hours else text


@_remembered
def moment(value: datetime, zone: tzinfo, locale: str) -> str:
    """A moment in a zone: ``31 Mar 2027, 14:05``; ``value`` is aware."""
    between = ", " if locale == "en" else " "
    local = _local(value, zone)
    return f"{day(local.date(), locale)}{between}{_clock(local.time(), locale)}"


@_remembered
def time_of_day(value: datetime, zone: tzinfo, locale: str) -> str:
    """The time of a moment in a zone: ``14:05``, ``오후 2:05``, ``下午2:05``."""
    return _clock(_local(value, zone).time(), locale)


@_remembered
def file_size(size_bytes: int) -> str:
    """A size in thousands, as disks are sold: ``1.23 MB``, ``512 B``; alike in all languages."""
    shown, mark = _marked(Decimal(size_bytes), _FILE_SIZES)
    return f"{_trimmed(shown)}\N{NO-BREAK SPACE}{mark or 'B'}"


def _marked(size: Decimal, marks: tuple[tuple[int, str], ...]) -> tuple[Decimal, str]:
    """A size that is not negative as three significant digits and a mark, "" below every mark.

    The digits before the point are all kept. What rounds up to a mark takes it: 999,950
    is 1M, not 1000k.
    """
    shown, reached, mark = _rounded(size, 0), 0, ""
    for power, next_mark in marks:
        if shown.scaleb(reached) < 10**power:
            break
        scaled = size.scaleb(-power)
        shown, reached, mark = _rounded(scaled, max(0, 2 - scaled.adjusted())), power, next_mark
    return shown, mark


def _rounded(value: Decimal, digits: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_EVEN)


def _trimmed(value: Decimal) -> str:
    """Without zeros at the end of its decimals."""
    text = _grouped(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _signed(value: Decimal) -> str:
    return f"{'-' if value < 0 else ''}{_grouped(abs(value))}"


def _grouped(value: Decimal) -> str:
    """A number that is not negative, with the decimals it has; all three languages write it so."""
    return f"{value:,f}"


@_remembered
def _currency_mark(currency: str, locale: str) -> str:
    """The currency's symbol before an amount; letters are kept apart from the digits."""
    if symbol := _SYMBOLS.get(currency):
        return symbol
    from babel.numbers import get_currency_symbol  # loads slowly

    symbol = get_currency_symbol(currency, _locale(locale))
    return f"{symbol}\N{NO-BREAK SPACE}" if symbol[-1].isalpha() else symbol


@_remembered
def _locale(locale: str) -> "Locale":
    from babel import Locale  # loads slowly

    return Locale.parse(locale)


def _parts(value: date) -> dict[str, object]:
    return {
        "year": value.year,
        "month": value.month,
        "day": value.day,
        "name": _MONTHS[value.month - 1],
    }


def _distance_text(distance_days: int, unit: Literal["day", "month", "year"], locale: str) -> str:
    ahead, ago = _AHEAD_AND_AGO[locale]
    count = round(abs(distance_days) / _UNIT_DAYS[unit])
    return (ago if distance_days < 0 else ahead).format(n=count, unit=_UNITS[locale][unit])


def _clock(value: time, locale: str) -> str:
    if locale != "zh_TW":
        return f"{value:%H:%M}"
    from babel.dates import format_time  # loads slowly; it knows the parts of the day

    return format_time(value, "Bh:mm", locale=_locale(locale))


def _local(value: datetime, zone: tzinfo) -> datetime:
    assert value.tzinfo is not None, "a moment without a zone"
    return value.astimezone(zone)
