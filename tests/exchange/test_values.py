"""Single cells: numbers, flags, dates and moments, as people and systems write them."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.fields import Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.cell_forms import salesforce_suffix
from csm_desktop.exchange.derived import plus_minutes
from csm_desktop.exchange.values import Bad, Style, amount, converter

SEOUL = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-05", "2024/3/5", "2024.03.05", "20240305", "2024년 3월 5일", "2024. 3. 5.",
        "2024年3月5日", "5/3/2024", "5.3.24", "Mar 5, 2024", "5 March 2024", "5-Mar-2024",
        "5 de marzo de 2024", "Tue, 5 Mar 2024", "45356", "2024-03-05T10:11:12Z",
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_of_its_forms(text: str) -> None:
    assert dates.day(text, "dmy") == (date(2024, 3, 5) - date(1970, 1, 1)).days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05 09:00", 1_709_596_800_000_000),
        ("2024-03-05T00:00:00.000Z", 1_709_596_800_000_000),
        ("2024-03-05T01:00:00+0100", 1_709_596_800_000_000),
        ("2024. 3. 5. 오전 9:00", 1_709_596_800_000_000),
        ("3/5/2024, 9:00 AM", 1_709_596_800_000_000),
        ("1709596800", 1_709_596_800_000_000),
        ("1709596800000", 1_709_596_800_000_000),
        ("2024-03-05 09:00:00.123456", 1_709_596_800_123_456),
    ],
)
def test_a_moment_without_a_zone_is_in_the_users(text: str, expected: int) -> None:
    order = "mdy" if "," in text else "dmy"
    assert dates.moment(text, order, SEOUL) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/11/2024", "date_does_not_exist"),
        ("2023-02-29", "date_does_not_exist"),
        ("2024-03-05 25:00", "date_does_not_exist"),
        ("tomorrow", "cell_is_no_date"),
        ("2024-03-05 and more", "cell_is_no_date"),
        ("7", "cell_is_no_date"),
    ],
)
def test_a_wrong_date_says_how_it_is_wrong(text: str, code: str) -> None:
    assert converter(Kind.TIME, Style())(text) == Bad(code)


@given(st.text(), st.sampled_from(list(Kind)))
def test_no_text_breaks_a_converter(text: str, kind: Kind) -> None:
    converter(kind, Style())(text)
    amount(text, "USD", Style(comma=True))


@pytest.mark.parametrize("word", ["Yes", "TRUE", "1", "v", "예", "是", "sí", "1.0"])
def test_yes_has_many_forms(word: str) -> None:
    assert converter(Kind.BOOLEAN, Style())(word) == 1


@pytest.mark.parametrize("word", ["No", "false", "0", "아니오", "否"])
def test_no_has_many_forms(word: str) -> None:
    assert converter(Kind.BOOLEAN, Style())(word) == 0


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("25000.0", 2_500_000, "USD"),
        ("$1,234,567", 123_456_700, "USD"),
        ("USD 450,000.00", 45_000_000, "USD"),
        ("(12.50)", -1250, "USD"),
        ("₩1,200", 1200, "KRW"),
        ("12.50 EUR", 1250, "EUR"),
        ("833.335", 83_334, "USD"),
    ],
)
def test_an_amount_carries_its_currency(text: str, minor: int, currency: str) -> None:
    assert amount(text, "USD", Style()) == (minor, currency)


def test_three_characters_tell_capitals_of_a_salesforce_id() -> None:
    assert salesforce_suffix("006x0000001YtCr") == "AAK"


def test_an_impossible_duration_makes_no_moment() -> None:
    assert plus_minutes([0, 0, 0, None], ["2", "1e30", "-5", "1"]) == [
        120_000_000,
        None,
        None,
        None,
    ]
