"""Calendar arithmetic by hand, and moments that survive every zone."""

import calendar
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import (
    Period,
    add_months,
    end_of_local_day,
    from_epoch_day,
    from_micros,
    local_day,
    month_end,
    month_ends,
    months_between,
    parse_day,
    period_after,
    quarter_of,
    subtract_months,
    time_zone,
    to_epoch_day,
    to_micros,
)

ZONES = (
    *("UTC", "Asia/Seoul", "Asia/Taipei", "America/New_York", "America/Santiago", "America/Havana"),
    *("Africa/Cairo", "Asia/Beirut", "Atlantic/Azores", "Australia/Lord_Howe", "Asia/Kathmandu"),
    *("Pacific/Kiritimati", "Pacific/Pago_Pago"),
)


def test_a_period_has_both_its_ends_and_opens_the_day_before() -> None:
    march = Period(date(2024, 3, 1), date(2024, 3, 31))
    assert march.opening == date(2024, 2, 29)
    assert march.days == 31
    assert date(2024, 3, 1) in march and date(2024, 3, 31) in march
    assert march.opening not in march and date(2024, 4, 1) not in march
    assert Period(date(2024, 3, 1), date(2024, 3, 1)).days == 1


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        Period(date(2024, 3, 2), date(2024, 3, 1))
    assert refused.value.code == "period_backwards"


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 1, 31), 2, date(2024, 3, 31)),
        (date(2024, 1, 31), 3, date(2024, 4, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2024, 11, 15), 2, date(2025, 1, 15)),
        (date(2024, 5, 31), 0, date(2024, 5, 31)),
        (date(2024, 1, 15), -1, date(2023, 12, 15)),
        (date(2024, 1, 15), -13, date(2022, 12, 15)),
    ],
)
def test_months_are_added_by_the_calendar(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_a_notice_period_is_taken_back_by_the_calendar() -> None:
    assert subtract_months(date(2023, 3, 31), 1) == date(2023, 2, 28)
    assert subtract_months(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert subtract_months(date(2024, 3, 31), 3) == date(2023, 12, 31)
    assert subtract_months(date(2024, 4, 30), 1) == date(2024, 3, 30)


def test_months_outside_the_calendar_are_refused() -> None:
    for day, months in ((date(9999, 12, 1), 1), (date(1, 1, 1), -1)):
        with pytest.raises(Refusal) as refused:
            add_months(day, months)
        assert refused.value.code == "day_out_of_calendar"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-600, 600))
def test_added_months_keep_the_day_or_clamp_it(day: date, months: int) -> None:
    reached = add_months(day, months)
    assert (reached.year - day.year) * 12 + reached.month - day.month == months
    assert reached.day == min(day.day, calendar.monthrange(reached.year, reached.month)[1])


def test_months_are_walked_over_the_turn_of_a_year() -> None:
    months = list(months_between(date(2023, 11, 30), date(2024, 2, 1)))
    assert [month.first for month in months] == [
        date(2023, 11, 1),
        date(2023, 12, 1),
        date(2024, 1, 1),
        date(2024, 2, 1),
    ]
    assert months[-1].last == date(2024, 2, 29)
    assert [month.last for month in months_between(date.max, date.max)] == [date.max]


def test_month_ends_lie_within_the_period() -> None:
    assert month_ends(Period(date(2024, 1, 31), date(2024, 3, 30))) == [
        date(2024, 1, 31),
        date(2024, 2, 29),
    ]
    assert month_ends(Period(date(2024, 2, 1), date(2024, 2, 28))) == []
    assert month_end(date(2023, 2, 1)) == date(2023, 2, 28)


def test_a_calendar_quarter_and_its_months() -> None:
    quarter = quarter_of(date(2024, 5, 15))
    assert (quarter.fiscal_year, quarter.number) == (2024, 2)
    assert quarter.period == Period(date(2024, 4, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("day", "starts", "year", "number", "first", "last"),
    [
        (date(2024, 1, 31), 2, 2024, 4, date(2023, 11, 1), date(2024, 1, 31)),
        (date(2024, 2, 1), 2, 2025, 1, date(2024, 2, 1), date(2024, 4, 30)),
        (date(2024, 12, 31), 10, 2025, 1, date(2024, 10, 1), date(2024, 12, 31)),
        (date(2025, 9, 30), 10, 2025, 4, date(2025, 7, 1), date(2025, 9, 30)),
        (date(2025, 1, 1), 12, 2025, 1, date(2024, 12, 1), date(2025, 2, 28)),
    ],
)
def test_a_fiscal_quarter_is_named_by_the_year_it_ends_in(
    day: date, starts: int, year: int, number: int, first: date, last: date
) -> None:
    quarter = quarter_of(day, starts)
    assert (quarter.fiscal_year, quarter.number) == (year, number)
    assert quarter.period == Period(first, last)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 12))
def test_every_day_lies_in_its_quarter_of_three_months(day: date, starts: int) -> None:
    quarter = quarter_of(day, starts)
    assert day in quarter.period
    assert len(month_ends(quarter.period)) == 3
    assert quarter.period.first == add_months(
        date(quarter.fiscal_year - (starts > 1), starts, 1), 3 * (quarter.number - 1)
    )


def test_only_iso_days_are_read() -> None:
    assert parse_day("2024-02-29") == date(2024, 2, 29)
    for text in (
        "2023-02-29",
        "20240229",
        "2024-W05-1",
        "29.02.2024",
        "2024-2-9",
        " 2024-02-29",
        "",
    ):
        with pytest.raises(Refusal) as refused:
            parse_day(text)
        assert refused.value.code == "day_not_readable"


def test_unknown_zones_are_refused() -> None:
    for name in ("Asia/Nowhere", "", "../etc/passwd", "Asia", "\0"):
        with pytest.raises(Refusal) as refused:
            time_zone(name)
        assert refused.value.code == "zone_unknown"


def test_a_day_in_seoul_ends_at_three_in_the_afternoon_utc() -> None:
    seoul = time_zone("Asia/Seoul")  # UTC+9, all year
    assert end_of_local_day(date(2024, 6, 30), seoul) == datetime(2024, 6, 30, 15, tzinfo=UTC)
    assert local_day(datetime(2024, 6, 30, 14, 59, 59, tzinfo=UTC), seoul) == date(2024, 6, 30)
    assert local_day(datetime(2024, 6, 30, 15, tzinfo=UTC), seoul) == date(2024, 7, 1)


def test_a_day_ends_at_the_jump_where_clocks_spring_over_midnight() -> None:
    # Cairo, 2024-04-26: 00:00 became 01:00; UTC+2 before, so the 25th ended at 22:00 UTC.
    cairo = time_zone("Africa/Cairo")
    assert end_of_local_day(date(2024, 4, 25), cairo) == datetime(2024, 4, 25, 22, tzinfo=UTC)


@given(st.dates(date(2012, 1, 1), date(2037, 1, 1)), st.sampled_from(ZONES))
def test_the_last_moment_of_a_day_is_before_its_end(day: date, name: str) -> None:
    zone = time_zone(name)
    end = end_of_local_day(day, zone)
    assert end.tzinfo is UTC
    assert local_day(end - timedelta(microseconds=1), zone) == day
    assert local_day(end, zone) == day + timedelta(days=1)


def test_epoch_days_and_micros_by_hand() -> None:
    assert to_epoch_day(date(1970, 1, 1)) == 0
    assert to_epoch_day(date(1969, 12, 31)) == -1
    assert to_epoch_day(date(2000, 1, 1)) == 10_957  # 30 years × 365 + 7 leap days
    assert to_micros(datetime(1970, 1, 2, 0, 0, 0, 1, tzinfo=UTC)) == 86_400_000_001
    assert to_micros(datetime(1970, 1, 1, 9, tzinfo=timezone(timedelta(hours=9)))) == 0


@given(st.dates())
def test_days_survive_being_stored(day: date) -> None:
    assert from_epoch_day(to_epoch_day(day)) == day


@given(st.datetimes(timezones=st.sampled_from([time_zone(name) for name in ZONES])))
def test_moments_survive_being_stored_to_the_microsecond(moment: datetime) -> None:
    try:
        in_utc = moment.astimezone(UTC)
    except OverflowError:
        return  # the first and last hours of the calendar have no UTC moment
    stored = to_micros(in_utc)
    assert from_micros(stored) == in_utc
    assert from_micros(stored).tzinfo is UTC


def test_the_last_day_there_is_has_an_end() -> None:
    for zone in ("UTC", "Asia/Seoul", "America/New_York"):
        end = end_of_local_day(date.max, time_zone(zone))
        assert end > end_of_local_day(date.max - timedelta(days=1), time_zone(zone))
        assert to_micros(end) > 0


def test_a_period_after_a_day_ends_later() -> None:
    assert period_after(date(2024, 1, 31), date(2024, 2, 1)).days == 1
    for day, last in ((date(2024, 2, 1), date(2024, 2, 1)), (date.max, date.max)):
        with pytest.raises(Refusal) as refused:
            period_after(day, last)
        assert refused.value.code == "compare_backwards"
