"""How numbers, money and dates look in each language."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.numbers import get_currency_symbol
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop import format as words

DAY = date(2027, 3, 31)
MOMENT = datetime(2027, 3, 31, 5, 5, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (1_240_000_00, "USD", "$1.24M"),
        (240_000_00, "USD", "$240k"),
        (-240_000_00, "USD", "-$240k"),
        (999_949_99, "USD", "$1M"),
        (999_400_00, "USD", "$999k"),
        (950_12, "USD", "$950"),
        (12_50, "USD", "$12.50"),
        (0, "USD", "$0.00"),
        (1_200_000_000, "KRW", "₩1.2B"),
        (12_345_67, "CHF", "CHF\u00a012.3k"),
        (1_234_567, "KWD", "KWD\u00a01.23k"),
    ],
)
def test_money_in_tables_has_three_digits(minor: int, currency: str, text: str) -> None:
    assert words.money_short(minor, currency, "en") == text


def test_money_in_tables_reads_the_same_in_every_language() -> None:
    for locale in words.LOCALES:
        assert words.money_short(1_240_000_00, "USD", locale) == "$1.24M"
        assert words.money_short(12_400_000, "KRW", locale).endswith("12.4M")


def test_exact_money_shows_every_minor_unit() -> None:
    assert words.money_exact(-1_240_000_05, "USD", "en") == "-$1,240,000.05"
    assert words.money_exact(1_240_000, "KRW", "ko") == "₩1,240,000"
    assert words.money_exact(5, "KWD", "en") == "KWD\u00a00.005"


@given(st.integers(-(2**63) + 1, 2**63 - 1))
def test_exact_money_reads_back_to_the_cent(minor: int) -> None:
    shown = words.money_exact(minor, "USD", "en").replace("$", "").replace(",", "")
    assert Decimal(shown) * 100 == minor


@given(st.integers(100_00, 2**63 - 1))
def test_short_money_is_never_off_by_more_than_half_a_percent(minor: int) -> None:
    shown = words.money_short(minor, "USD", "en").lstrip("$").replace(",", "")
    power = {"k": 3, "M": 6, "B": 9, "T": 12}.get(shown[-1], 0)
    amount = Decimal(shown.rstrip("kMBT")).scaleb(power + 2)
    assert abs(amount - minor) <= Decimal(minor) / 200


def test_numbers_are_grouped_and_rounded_half_even() -> None:
    assert words.number(1_234_567, "ko") == "1,234,567"
    assert words.number(Decimal("1.50"), "en") == words.number(Decimal("1.5"), "en") == "1.5"
    assert words.number(Decimal("2.5"), "en", 0) == "2"
    assert words.number(Decimal("-0.004"), "en", 2) == "0.00"


def test_a_fraction_is_shown_in_percent() -> None:
    assert words.percent(Decimal("0.8735"), "en") == "87%"
    assert words.percent(Decimal("0.8735"), "ko", 1) == "87.4%"
    assert words.percent(Decimal("-0.1"), "zh_TW") == "-10%"


def test_days_are_written_as_each_language_does() -> None:
    assert [words.day(DAY, locale) for locale in words.LOCALES] == [
        "31 Mar 2027",
        "2027-03-31",
        "2027年3月31日",
    ]


def test_months_are_named_in_each_language() -> None:
    assert [words.month(DAY, locale) for locale in words.LOCALES] == [
        "March 2027",
        "2027년 3월",
        "2027年3月",
    ]


@pytest.mark.parametrize(
    ("days", "texts"),
    [
        (0, ["today", "오늘", "今天"]),
        (1, ["tomorrow", "내일", "明天"]),
        (12, ["in 12 days", "12일 후", "12 天後"]),
        (-4, ["4 days ago", "4일 전", "4 天前"]),
        (99, ["in 99 days", "99일 후", "99 天後"]),
        (120, ["in 4 months", "4개월 후", "4 個月後"]),
        (-730, ["2 years ago", "2년 전", "2 年前"]),
    ],
)
def test_days_are_seen_from_today(days: int, texts: list[str]) -> None:
    seen = [words.day_relative(DAY + timedelta(days), DAY, locale) for locale in words.LOCALES]
    assert seen == texts


@pytest.mark.parametrize("locale", words.LOCALES)
def test_days_and_months_are_what_babel_writes(locale: str) -> None:
    pattern = {"en": "d MMM y", "ko": "y-MM-dd", "zh_TW": "y年M月d日"}[locale]
    for month in range(1, 13):
        day = date(2027, month, 3)
        assert words.day(day, locale) == format_date(day, pattern, locale)
        assert words.month(day, locale) == format_skeleton("yMMMM", day, locale=locale)


@pytest.mark.parametrize("locale", words.LOCALES)
def test_distances_are_what_babel_writes(locale: str) -> None:
    for days in (*range(-99, -1), *range(2, 2000), -5_000, 20_000):
        far = abs(days)
        unit: Literal["day", "month", "year"]
        unit = "day" if far < 100 else "month" if far < 730 else "year"
        babel = format_timedelta(
            timedelta(days), unit, threshold=1e9, add_direction=True, locale=locale
        )
        assert words.day_relative(DAY + timedelta(days), DAY, locale) == babel


@pytest.mark.parametrize("currency", ["EUR", "GBP"])
def test_marks_of_currencies_are_what_babel_writes(currency: str) -> None:
    for locale in words.LOCALES:
        symbol = get_currency_symbol(currency, locale)
        assert words.money_exact(100, currency, locale) == f"{symbol}1.00"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0, "0 min"),
        (45, "45 min"),
        (Decimal("59.6"), "1 h"),
        (72, "1.2 h"),
        (1439, "1 d"),
        (4560, "3 d 4 h"),
        (-90, "-1.5 h"),
        (Decimal("-0.3"), "0 min"),
    ],
)
def test_durations_take_the_unit_that_fits(minutes: int | Decimal, text: str) -> None:
    assert words.duration_minutes(minutes, "en") == text


def test_durations_are_written_in_each_language() -> None:
    assert words.duration_minutes(4560, "ko") == "3일 4시간"
    assert words.duration_minutes(72, "zh_TW") == "1.2 小時"


def test_a_moment_is_shown_in_the_readers_zone() -> None:
    assert words.moment(MOMENT, SEOUL, "en") == "31 Mar 2027, 14:05"
    assert words.moment(MOMENT, SEOUL, "ko") == "2027-03-31 14:05"
    assert words.moment(MOMENT, SEOUL, "zh_TW") == "2027年3月31日 下午2:05"
    assert words.time_of_day(MOMENT, ZoneInfo("UTC"), "en") == "05:05"


def test_file_sizes_count_in_thousands() -> None:
    sizes = [words.file_size(size) for size in (0, 999, 1000, 1_234_567, 999_999, 5 * 10**12)]
    spaced = [size.replace("\u00a0", " ") for size in sizes]
    assert spaced == ["0 B", "999 B", "1 kB", "1.23 MB", "1 MB", "5,000 GB"]


def test_babel_is_not_loaded_before_it_is_needed() -> None:
    program = "import sys, csm_desktop.format; print('babel' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert answer.stdout.strip() == b"False"
