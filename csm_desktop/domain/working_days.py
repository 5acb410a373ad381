"""Working days: Monday to Friday without the holidays of one country.

Which holidays there are is the book's (``operations/holidays.py``); files of them are read by
``exchange/holidays.py``.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Which days are worked; make one with :func:`calendar_of`."""

    holidays: tuple[date, ...] = ()
    """From Monday to Friday only, each once, in order."""

    def is_working(self, day: date) -> bool:
        """Whether a day is worked.

        >>> WorkingCalendar().is_working(date(2026, 11, 22))
        False
        """
        return day.weekday() < _SATURDAY and not self._is_holiday(day)

    def next_working(self, day: date) -> date:
        """The day itself, else the first worked one after it.

        >>> WorkingCalendar().next_working(date(2026, 11, 21)).isoformat()
        '2026-11-23'

        Raises:
            OverflowError: the calendar ends before it; so does :meth:`add_working_days`.
        """
        while not self.is_working(day):
            day += _ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """So many working days after a day; 0 is the day itself or the next worked one.

        A day that is not worked counts from the next one that is. A count below 0 goes back.

        >>> chuseok = calendar_of([date(2026, 9, 24), date(2026, 9, 25)])
        >>> chuseok.add_working_days(date(2026, 9, 23), 1).isoformat()
        '2026-09-28'
        """
        at = self.next_working(day)
        left, step = abs(count), _ONE_DAY if count > 0 else -_ONE_DAY
        while left:
            at += step
            left -= self.is_working(at)
        return at

    def working_days_between(self, first: date, last: date) -> int:
        """How many working days ``last`` is after ``first``; below 0 when it is before.

        The earlier day is counted and the later one is not, so that from a Friday to the Monday
        after it is 1.

        >>> WorkingCalendar().working_days_between(date(2026, 11, 20), date(2026, 11, 23))
        1
        >>> WorkingCalendar().working_days_between(date(2026, 11, 23), date(2026, 11, 20))
        -1
        """
        if last < first:
            return -self.working_days_between(last, first)
        out = bisect_left(self.holidays, last) - bisect_left(self.holidays, first)
        return _weekdays_before(last) - _weekdays_before(first) - out

    def _is_holiday(self, day: date) -> bool:
        place = bisect_left(self.holidays, day)
        return place < len(self.holidays) and self.holidays[place] == day


EVERY_WEEKDAY = WorkingCalendar()
"""Monday to Friday, for a country whose holidays are not known."""


def calendar_of(holidays: Iterable[date]) -> WorkingCalendar:
    """The working days between these holidays."""
    return WorkingCalendar(tuple(sorted({day for day in holidays if day.weekday() < _SATURDAY})))


def _weekdays_before(day: date) -> int:
    """Mondays to Fridays from the first day of the calendar, a Monday, to the day before this."""
    weeks, rest = divmod(day.toordinal() - 1, 7)
    return weeks * _SATURDAY + min(rest, _SATURDAY)
