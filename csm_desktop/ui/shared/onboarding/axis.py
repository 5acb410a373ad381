"""The time axis that all projects share: days to pixels and back, and where its names stand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from csm_desktop import format as written
from csm_desktop.domain.periods import add_months

_LABEL = 44
"""Pixels that the number of a day needs, before zoom."""
_MONTH = 76
"""Pixels that the name of a month needs, before zoom."""
_MONDAY = 0
_WEEKS = (7, 14)


@dataclass(frozen=True)
class Axis:
    """A stretch of days on a line."""

    first: date
    """The day it begins with."""
    day_width: float
    """Pixels of one day."""
    scrolled: float = 0
    """Pixels of it that lie before ``x`` 0."""

    def x(self, day: date) -> float:
        """Where a day begins, pixels from the left."""
        return (day - self.first).days * self.day_width - self.scrolled

    def day(self, x: float) -> date:
        """The day whose beginning is nearest to a place, as far as the calendar goes."""
        days = round((x + self.scrolled) / self.day_width)
        lowest, highest = (date.min - self.first).days, (date.max - self.first).days
        return self.first + timedelta(days=max(lowest, min(highest, days)))


@dataclass(frozen=True)
class Tick:
    """A name on the axis."""

    x: float
    text: str


def month_ticks(axis: Axis, width: float, locale: str, today: date, zoom: float) -> list[Tick]:
    """Where months begin, each with its name where there is room; a new year is said.

    The first name stands for the month that the axis begins in.
    """
    span = _months_between(axis, zoom)
    at = _first_month(axis.day(0), span)
    found: list[Tick] = []
    while axis.x(at) < width:
        found.append(Tick(axis.x(at), _month_name(at, today, locale)))
        at = add_months(at, span)
    return found


def day_ticks(axis: Axis, width: float, zoom: float) -> list[Tick]:
    """The numbers of Mondays, every week or two, none where there is no room."""
    step = next((days for days in _WEEKS if days * axis.day_width >= _LABEL * zoom), None)
    if step is None:
        return []
    # Counted from a Monday that never changes, so that names stay while the axis is moved.
    first = axis.day(0)
    at = first - timedelta(days=(first.toordinal() - 1) % step)
    found: list[Tick] = []
    while axis.x(at) < width:
        if axis.x(at) >= 0:
            found.append(Tick(axis.x(at), str(at.day)))
        at += timedelta(days=step)
    return found


def fitting(first: date, last: date, width: float) -> Axis:
    """An axis on which both days are seen, with a little room at each side."""
    days = max(14, (last - first).days)
    room = max(2, days // 20)
    return Axis(first - timedelta(days=room), width / (days + 2 * room))


def short_day(today: date, locale: str) -> Callable[[date], str]:
    """Writes days, without the year where it is clear: less than eleven months away."""

    def write(day: date) -> str:
        near = abs((day - today).days) < 330
        return written.day_short(day, locale) if near else written.day(day, locale)

    return write


def _months_between(axis: Axis, zoom: float) -> int:
    return next((m for m in (1, 2, 3, 6, 12) if m * 30 * axis.day_width >= _MONTH * zoom), 24)


def _first_month(day: date, span: int) -> date:
    first = day.replace(day=1)
    return first if span == 1 else add_months(first, -((first.month - 1) % span))


def _month_name(month: date, today: date, locale: str) -> str:
    named = written.month_name if month.year == today.year else written.month
    return named(month, locale)
