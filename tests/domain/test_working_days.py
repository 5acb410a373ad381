"""Working days, against numpy's business days and the Korean calendar."""

import csv
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.working_days import EVERY_WEEKDAY, WorkingCalendar, calendar_of
from tests.support.shared import shared

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
NEAR = st.dates(date(2026, 1, 1), date(2026, 12, 31))
HOLIDAYS = st.sets(NEAR, max_size=60)
COUNTS = st.integers(-300, 300)


def korea() -> list[date]:
    """The public holidays of South Korea from 2018 to 2027, from the CSV files."""
    days = []
    for file in sorted(shared("data/holidays-kr").glob("20??.csv")):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.reader(lines):
                if row and row[0][:1].isdigit():
                    days.append(date.fromisoformat(row[0]))
    assert len(days) > 100
    return days


def by_numpy(day: date, count: int, holidays: set[date]) -> date:
    found = np.busday_offset(day, count, roll="forward", holidays=sorted(holidays))
    return date.fromisoformat(str(found))


@given(NEAR, COUNTS, HOLIDAYS)
def test_adding_working_days_is_what_numpy_adds(day: date, count: int, holidays: set[date]) -> None:
    ours = calendar_of(holidays).add_working_days(day, count)
    assert ours == by_numpy(day, count, holidays)


@given(DAYS, DAYS, HOLIDAYS)
def test_working_days_between_are_what_numpy_counts(
    first: date, last: date, holidays: set[date]
) -> None:
    first, last = sorted((first, last))
    counted = int(np.busday_count(first, last, holidays=sorted(holidays)))
    calendar = calendar_of(holidays)
    assert calendar.working_days_between(first, last) == counted
    assert calendar.working_days_between(last, first) == -counted


@given(NEAR, st.integers(0, 300), HOLIDAYS)
def test_counting_undoes_adding(day: date, count: int, holidays: set[date]) -> None:
    calendar = calendar_of(holidays)
    later = calendar.add_working_days(day, count)
    assert calendar.is_working(later)
    assert calendar.working_days_between(day, later) == count


def test_no_days_are_the_same_day_or_the_next_worked_one() -> None:
    friday, saturday, monday = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
    assert EVERY_WEEKDAY.add_working_days(friday, 0) == friday
    assert EVERY_WEEKDAY.add_working_days(saturday, 0) == monday
    assert EVERY_WEEKDAY.add_working_days(saturday, 1) == date(2026, 11, 24)


def test_the_long_korean_autumn_of_2025_is_stepped_over_as_numpy_does() -> None:
    holidays = set(korea())
    calendar = calendar_of(holidays)
    assert calendar.add_working_days(date(2025, 10, 2), 1) == date(2025, 10, 10)
    for start in range(0, 3000, 7):
        day = date(2018, 1, 3) + timedelta(days=start)
        for count in (0, 1, 5, 21):
            assert calendar.add_working_days(day, count) == by_numpy(day, count, holidays)


def test_holidays_on_a_weekend_take_no_working_day() -> None:
    assert calendar_of([date(2026, 8, 15)]) == WorkingCalendar()


def test_the_calendar_has_an_end() -> None:
    with pytest.raises(OverflowError):
        EVERY_WEEKDAY.add_working_days(date(9999, 12, 31), 1)
