"""Due dates as people write them, in three languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.due_words import is_past, read_due

FRIDAY = date(2026, 11, 20)
SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("fri", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("thu", date(2026, 11, 26)),
        ("next fri", date(2026, 11, 27)),
        ("next mon", date(2026, 11, 23)),
        ("today", FRIDAY),
        ("tomorrow", date(2026, 11, 21)),
        ("in 3 days", date(2026, 11, 23)),
        ("in 2 weeks", date(2026, 12, 4)),
        ("in 3 months", date(2027, 2, 20)),
        ("1 dec", date(2026, 12, 1)),
        ("dec 1", date(2026, 12, 1)),
        ("December 1st, 2027", date(2027, 12, 1)),
        ("20 nov", FRIDAY),
        ("19 nov", date(2027, 11, 19)),
        ("2026-12-01", date(2026, 12, 1)),
        ("2020-01-31", date(2020, 1, 31)),
        ("1.12.", date(2026, 12, 1)),
        ("1.12.2027", date(2027, 12, 1)),
        ("29 feb", date(2028, 2, 29)),
        ("eom", date(2026, 11, 30)),
        ("next week", date(2026, 11, 23)),
        ("오늘", FRIDAY),
        ("내일", date(2026, 11, 21)),
        ("모레", date(2026, 11, 22)),
        ("금요일", date(2026, 11, 27)),
        ("이번 주 토요일", date(2026, 11, 21)),
        ("다음 주 금요일", date(2026, 11, 27)),
        ("다음주", date(2026, 11, 23)),
        ("12월 1일", date(2026, 12, 1)),
        ("2027년 1월 5일", date(2027, 1, 5)),
        ("3일 후", date(2026, 11, 23)),
        ("2주 후", date(2026, 12, 4)),
        ("월말", date(2026, 11, 30)),
        ("今天", FRIDAY),
        ("明天", date(2026, 11, 21)),
        ("週五", date(2026, 11, 27)),
        ("星期五", date(2026, 11, 27)),
        ("下週五", date(2026, 11, 27)),
        ("下星期日", date(2026, 11, 29)),
        ("下週", date(2026, 11, 23)),
        ("12月1日", date(2026, 12, 1)),
        ("3天後", date(2026, 11, 23)),
        ("月底", date(2026, 11, 30)),
    ],
)
def test_a_day_is_read_to_its_end_and_no_further(words: str, day: date) -> None:
    assert read_due(words, FRIDAY) == (day, len(words))
    assert read_due(f"  {words}, then", FRIDAY) == (day, len(words) + 2)


@pytest.mark.parametrize(
    "words",
    [
        *("", "  ", "friend", "soon", "31 feb", "1 decade", "2026-13-01", "in 3", "fri2", "12"),
        *("32.12.", "next", "다음", "下", "월", "2026-02-30", "ſun"),
    ],
)
def test_what_is_no_day_is_not_taken_for_one(words: str) -> None:
    assert read_due(words, FRIDAY) == (None, 0)


def test_a_weekday_is_the_next_one_after_today() -> None:
    for ahead in range(1, 8):
        day = SUNDAY + timedelta(days=ahead)
        assert read_due(f"{day:%a}", SUNDAY)[0] == day


def test_only_a_day_before_today_is_past() -> None:
    assert is_past(FRIDAY - timedelta(days=1), FRIDAY)
    assert not is_past(FRIDAY, FRIDAY)
    assert not is_past(None, FRIDAY)


@given(st.text(), st.dates())
def test_no_text_and_no_day_breaks_the_reading(text: str, today: date) -> None:
    day, length = read_due(text, today)
    assert (day is None) == (length == 0)
    assert length <= len(text)


@given(
    st.sampled_from(
        [
            "in {n} days",
            "in {n} weeks",
            "in {n} months",
            "{n}일 후",
            "{n} dec",
            "{n}月{n}日",
            "{n}.{n}.",
        ]
    ),
    st.integers(0, 9999),
    st.dates(),
)
def test_no_count_breaks_the_reading_and_no_day_is_before_today(
    form: str, n: int, today: date
) -> None:
    day, _length = read_due(form.format(n=n), today)
    assert day is None or day >= today


@given(st.dates())
def test_an_iso_day_is_that_day(day: date) -> None:
    assert read_due(day.isoformat(), FRIDAY) == (day, 10)
