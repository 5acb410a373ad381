"""Days, months, quarters and moments: the calendar arithmetic of contracts and reports.

A day is a ``date`` without zone, a moment an aware UTC ``datetime``. Holidays and business hours
are not here, nor how a date looks on screen.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from csm_desktop.domain.errors import Refusal

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_ONE_DAY = timedelta(days=1)
_ONE_MICROSECOND = timedelta(microseconds=1)
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class Period:
    """A span of whole days, both ends included; refuses ``period_backwards``."""

    first: date
    """The first day that belongs to it."""
    last: date
    """The last day that belongs to it; figures are taken at its close."""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Refusal("period_backwards", first=self.first, last=self.last)

    @property
    def opening(self) -> date:
        """The day at whose close the period opens: the one before its first."""
        return self.first - _ONE_DAY

    @property
    def days(self) -> int:
        """How many days belong to it."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Quarter:
    """A quarter of a fiscal year."""

    fiscal_year: int
    """Named by the calendar year in which the fiscal year ends."""
    number: int
    """1 to 4."""
    period: Period
    """Its three whole months."""


def period_after(day: date, last: date) -> Period:
    """From the day after one day to another; refuses ``compare_backwards`` unless that is later."""
    if last <= day:
        raise Refusal("compare_backwards", first=day, second=last)
    return Period(day + _ONE_DAY, last)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it has no such day.

    Steps are always counted from the anchor, never from the step before, so that a clamped day
    does not drift. Refuses ``day_out_of_calendar`` outside the years 1 to 9999.

    >>> [add_months(date(2024, 1, 31), n).isoformat() for n in (1, 2)]
    ['2024-02-29', '2024-03-31']
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise Refusal("day_out_of_calendar", day=day, months=months)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def subtract_months(day: date, months: int) -> date:
    """The day a notice period of calendar months before: 31 Mar − 1 month = 28 or 29 Feb."""
    return add_months(day, -months)


def month_end(day: date) -> date:
    """The last day of the day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_between(first: date, last: date) -> Iterator[Period]:
    """Every whole calendar month from the month of one day to the month of another, both in."""
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        opens = date(number // 12, number % 12 + 1, 1)
        yield Period(opens, month_end(opens))


def month_ends(period: Period) -> list[date]:
    """The month ends that lie within the period, in order."""
    ends = (month.last for month in months_between(period.first, period.last))
    return [end for end in ends if end in period]


def quarter_of(day: date, fiscal_year_starts: int = 1) -> Quarter:
    """The fiscal quarter a day lies in; the fiscal year begins with month 1 to 12.

    >>> quarter_of(date(2024, 11, 30), fiscal_year_starts=2).fiscal_year
    2025
    """
    assert 1 <= fiscal_year_starts <= 12, fiscal_year_starts
    months_in = (day.month - fiscal_year_starts) % 12
    opens = add_months(day.replace(day=1), -(months_in % 3))
    year_opens = add_months(day.replace(day=1), -months_in)
    fiscal_year = year_opens.year + (fiscal_year_starts > 1)
    last = month_end(add_months(opens, 2))
    return Quarter(fiscal_year, months_in // 3 + 1, Period(opens, last))


def parse_day(text: str) -> date:
    """The day written as YYYY-MM-DD and in no other way; refuses ``day_not_readable``."""
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass  # the month has no such day: the same refusal as any other text
    raise Refusal("day_not_readable", value=text)


def time_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name such as Asia/Seoul; refuses ``zone_unknown``."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError is one
        raise Refusal("zone_unknown", zone=name) from None


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day on the wall calendar of a zone at a moment."""
    assert moment.tzinfo is not None, moment
    return moment.astimezone(zone).date()


def end_of_local_day(day: date, zone: ZoneInfo) -> datetime:
    """The UTC moment at which a zone's day is over: its moments are those *before* this one.

    Where clocks spring forward over midnight, the day ends at the jump. The last day there is ends
    with the last moment there is.
    """
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(day + _ONE_DAY, time(), tzinfo=zone).astimezone(UTC)


def to_epoch_day(day: date) -> int:
    """Days since 1970-01-01, negative before."""
    return day.toordinal() - _EPOCH_ORDINAL


def from_epoch_day(epoch_day: int) -> date:
    """The day so many days after 1970-01-01."""
    return date.fromordinal(epoch_day + _EPOCH_ORDINAL)


def to_micros(moment: datetime) -> int:
    """Whole microseconds from 1970-01-01 00:00 UTC to an aware moment, exactly."""
    assert moment.tzinfo is not None, moment
    return (moment - _EPOCH) // _ONE_MICROSECOND


def from_micros(micros: int) -> datetime:
    """The aware UTC moment so many microseconds after 1970-01-01 00:00 UTC."""
    return _EPOCH + timedelta(microseconds=micros)
