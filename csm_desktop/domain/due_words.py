"""Days as people write them after *due*: ``fri``, ``in 3 days``, ``다음 주 금요일``, ``下週五``.

English, Korean and Traditional Chinese; nothing else about tasks. A weekday is the next one after
``today``, so ``fri`` on a Friday is a week away; with *next* it is that weekday of the week after
this one, weeks beginning on Monday. A day and month without a year are the next such day, today
included. What is past can only be written with its year.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from csm_desktop.domain.periods import month_end

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KOREAN_WEEKDAYS = "월화수목금토일"
_CHINESE_WEEKDAYS = "一二三四五六日天"
_EIGHT_YEARS = 8
"""29 February may be that far away."""

Reading = Callable[[re.Match[str], date], date]


def read_due(text: str, today: date) -> tuple[date | None, int]:
    """The day written at the very start of ``text``, and how many characters say so.

    Spaces before it count among them; ``(None, 0)`` when no day stands there.

    >>> read_due("fri at noon", date(2026, 11, 20))
    (datetime.date(2026, 11, 27), 3)
    """
    led = len(text) - len(text.lstrip(" \t\u3000"))
    for words, reading in _READINGS:
        found = _pattern(words).match(text, led)
        if found is None:
            continue
        try:
            return reading(found, today), found.end()
        except (ValueError, OverflowError):  # 31 feb, or a day after the year 9999
            continue
    return None, 0


def is_past(due_on: date | None, today: date) -> bool:
    """Whether a due date is over; that is allowed, and said."""
    return due_on is not None and due_on < today


def _after(days: int) -> Reading:
    return lambda _found, today: today + timedelta(days=days)


def _counted(found: re.Match[str], today: date) -> date:
    count, unit = int(found["count"]), found["unit"].lower()
    if unit[0] in "d日天일":
        return today + timedelta(days=count)
    if unit[0] in "w週周주":
        return today + timedelta(weeks=count)
    month = today.year * 12 + today.month - 1 + count
    year, index = divmod(month, 12)
    return date(year, index + 1, min(today.day, monthrange(year, index + 1)[1]))


def _weekday(found: re.Match[str], today: date) -> date:
    number = _weekday_number(found["weekday"].lower())
    ahead = (number - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead)


def _weekday_of(weeks: int) -> Reading:
    def read(found: re.Match[str], today: date) -> date:
        number = _weekday_number(found["weekday"].lower())
        return today + timedelta(days=number - today.weekday() + 7 * weeks)

    return read


def _weekday_number(word: str) -> int:
    if word[0] in _KOREAN_WEEKDAYS:
        return _KOREAN_WEEKDAYS.index(word[0])
    if word[0] in _CHINESE_WEEKDAYS:
        return min(_CHINESE_WEEKDAYS.index(word[0]), 6)
    return _WEEKDAYS.index(word[:3])


def _next_week(_found: re.Match[str], today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _end_of_month(_found: re.Match[str], today: date) -> date:
    return month_end(today)


def _day_of_month(found: re.Match[str], today: date) -> date:
    month = found["month"].lower()
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
    day, year = int(found["day"]), found["year"]
    if year:
        return date(int(year), number, day)
    if not 1 <= number <= 12:
        raise ValueError(number)
    for later in range(_EIGHT_YEARS + 1):
        if day <= monthrange(today.year + later, number)[1]:
            coming = date(today.year + later, number, day)
            if coming >= today:
                return coming
    raise ValueError(day)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    # ASCII: under IGNORECASE alone, a long s is an s and a Kelvin sign a k.
    return re.compile(words, re.IGNORECASE | re.ASCII)


_END = r"(?![0-9A-Za-z_])"
_DAY = r"(?P<day>[0-9]{1,2})"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:,?\s+(?P<year>[0-9]{4}))?"
_NAME = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|"
    r"fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_KOREAN_NAME = r"(?P<weekday>[월화수목금토일])요일"
_CHINESE_NAME = r"(?:週|周|星期|禮拜)(?P<weekday>[一二三四五六日天])"

_READINGS: tuple[tuple[str, Reading], ...] = (
    (r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})" + _END, _day_of_month),
    (
        r"(?:(?P<year>[0-9]{4})\s*[년年]\s*)?(?P<month>[0-9]{1,2})\s*[월月]\s*"
        r"(?P<day>[0-9]{1,2})\s*[일日號号]",
        _day_of_month,
    ),
    (
        _DAY + r"\.\s?(?P<month>[0-9]{1,2})(?:\.\s?(?P<year>[0-9]{4})|\.)" + _END,
        _day_of_month,
    ),
    (
        _DAY + r"(?:st|nd|rd|th)?\s+(?:of\s+)?" + _MONTH + _YEAR + _END,
        _day_of_month,
    ),
    (_MONTH + r"\s+" + _DAY + r"(?:st|nd|rd|th)?" + _YEAR + _END, _day_of_month),
    (
        r"(?:in\s+)?(?P<count>[0-9]{1,4})\s+(?P<unit>days?|weeks?|months?)" + _END,
        _counted,
    ),
    (r"in\s+(?P<count>[0-9]{1,4})\s*(?P<unit>d|w|m)" + _END, _counted),
    (r"(?P<count>[0-9]{1,4})\s*(?P<unit>일|주|개월)\s*(?:후|뒤|안|이내)", _counted),
    (
        r"(?P<count>[0-9]{1,4})\s*個?(?P<unit>日|天|週|周|月)\s*(?:之?[後后]|以?[內内])",
        _counted,
    ),
    (r"today" + _END, _after(0)),
    (r"오늘|今[天日]", _after(0)),
    (r"tomorrow" + _END, _after(1)),
    (r"내일|明[天日]", _after(1)),
    (r"모레|後天|后天", _after(2)),
    (r"(?:eom|end of (?:the )?month)" + _END, _end_of_month),
    (r"(?:이번\s*달\s*말|이달\s*말|월말)|(?:本月底|月底)", _end_of_month),
    (r"next\s+" + _NAME + _END, _weekday_of(1)),
    (r"다음\s*주\s*" + _KOREAN_NAME, _weekday_of(1)),
    (r"下(?:個)?" + _CHINESE_NAME, _weekday_of(1)),
    (r"이번\s*주\s*" + _KOREAN_NAME, _weekday_of(0)),
    (r"(?:本|這|这)(?:個)?" + _CHINESE_NAME, _weekday_of(0)),
    (r"next\s+week" + _END, _next_week),
    (r"다음\s*주|下(?:個)?(?:週|周|星期|禮拜)(?![一二三四五六日天])", _next_week),
    (r"(?:on\s+|this\s+)?" + _NAME + _END, _weekday),
    (_KOREAN_NAME, _weekday),
    (_CHINESE_NAME, _weekday),
)
"""How a day may be written, and how it is read; the first that fits counts. Patterns are compiled
when a day is first read: most starts read none."""
