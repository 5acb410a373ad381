"""Amounts are read exactly or refused, rounded half-even, and never converted by a guess."""

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import (
    CURRENCIES,
    MINOR_DIGITS,
    Rate,
    Rates,
    convert,
    divide_half_even,
    minor_to_text,
    parse_amount,
    to_decimal,
)

MINOR = st.integers(-(2**62), 2**62)
CODE = st.sampled_from(sorted(MINOR_DIGITS))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("25000.0", "USD", 25_000_00),
        ("$1,234,567", "USD", 1_234_567_00),
        ("USD 450,000.00", "USD", 450_000_00),
        ("450,000.00 usd", "USD", 450_000_00),
        ("6.0E7", "USD", 60_000_000_00),
        ("1.25e1", "KWD", 12_500),
        ("(12.50)", "USD", -12_50),
        ("($1,234.50)", "USD", -1_234_50),
        ("-12.50", "USD", -12_50),
        ("−12.50", "USD", -12_50),
        ("12.50-", "EUR", -12_50),
        ("$-12.50", "USD", -12_50),
        ("+7", "USD", 7_00),
        (".5", "USD", 50),
        ("5.", "USD", 5_00),
        ("0", "USD", 0),
        ("1 234 567.89", "EUR", 1_234_567_89),
        ("1\u202f234.50", "EUR", 1_234_50),
        ("CHF 1’234.50", "CHF", 1_234_50),
        ("Fr. 1'234.50", "CHF", 1_234_50),
        ("Rs.500", "INR", 500_00),
        ("₹12,34,567.00", "INR", 1_234_567_00),
        ("₩5,000", "KRW", 5_000),
        ("5000.00", "KRW", 5_000),
        ("￥１，２３４", "JPY", 1_234),
        ("NT$1,500", "TWD", 1_500_00),
        ("12.340", "USD", 12_34),
        ("12.345", "KWD", 12_345),
        ("1.5", "CLF", 15_000),
        ("100 лв", "BGN", 100_00),
    ],
)
def test_an_amount_is_read_in_minor_units(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "minor"),
    [("1.234,50", 1_234_50), ("1.234.567", 1_234_567_00), ("-0,05 €", -5), ("kr 12,5", 12_50)],
)
def test_a_column_with_decimal_commas_is_read_as_such(text: str, minor: int) -> None:
    currency = "DKK" if "kr" in text else "EUR"
    assert parse_amount(text, currency, decimal_mark=",") == minor


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", "abc", "12abc", "25k", "12%", "1.234,50", "1,23", "0,123", "1,2345"),
        *("12 34", "1,234.567.890", "1,234 567", "--5", "(-5)", "(5", "5)", "5-3", "1.2.3", ". 5"),
        *("$$", "NaN", "inf", "1e500", "1_000", "١٢", "½", "12²", "1" * 90, "5/6", "XYZ 5"),
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount(text, "USD")
    assert refused.value.code == "amount_not_readable"
    assert text in refused.value.sentence()


@pytest.mark.parametrize(
    ("text", "currency", "code"),
    [
        ("12.345", "USD", "amount_too_many_decimals"),
        ("5000.5", "KRW", "amount_too_many_decimals"),
        ("1E-3", "USD", "amount_too_many_decimals"),
        ("€5", "USD", "amount_in_other_currency"),
        ("EUR 5", "USD", "amount_in_other_currency"),
        ("$5", "EUR", "amount_in_other_currency"),
        ("1E30", "USD", "amount_too_large"),
        ("92233720368547758.08", "USD", "amount_too_large"),
        ("5", "XXX", "currency_unknown"),
        ("5", "usd", "currency_unknown"),
    ],
)
def test_an_amount_that_would_be_wrong_is_refused(text: str, currency: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount(text, currency)
    assert refused.value.code == code


def test_the_largest_amount_is_what_the_file_can_hold() -> None:
    # 2^63 − 1 = 9 223 372 036 854 775 807 minor units
    assert parse_amount("92,233,720,368,547,758.07", "USD") == 2**63 - 1


@given(st.text(max_size=30), CODE, st.sampled_from([".", ","]))
def test_any_text_is_read_or_refused(text: str, currency: str, mark: str) -> None:
    try:
        minor = parse_amount(text, currency, decimal_mark=mark)
    except Refusal as refused:
        assert refused.code.startswith("amount_")
    else:
        assert any(character in text for character in "0123456789０１２３４５６７８９")
        assert abs(minor) < 2**63


@given(MINOR, CODE)
def test_what_is_written_is_read_back(minor: int, currency: str) -> None:
    text = minor_to_text(minor, currency)
    assert parse_amount(text, currency) == minor
    assert parse_amount(f"{to_decimal(minor, currency):,f} {currency}", currency) == minor


def test_the_table_has_the_digits_of_iso_4217() -> None:
    digits = {"USD": 2, "KRW": 0, "JPY": 0, "TWD": 2, "KWD": 3, "BHD": 3, "CLF": 4, "ISK": 0}
    assert {code: MINOR_DIGITS[code] for code in digits} == digits
    assert "BGN" not in CURRENCIES and "BGN" in MINOR_DIGITS
    assert not {"XAU", "XXX", "XTS"} & set(MINOR_DIGITS)


def test_json_amounts_keep_their_minor_digits() -> None:
    assert minor_to_text(126_211_300, "USD") == "1262113.00"
    assert minor_to_text(5_000, "KRW") == "5000"
    assert minor_to_text(-5, "USD") == "-0.05"
    assert minor_to_text(0, "KWD") == "0.000"
    assert to_decimal(12_34, "USD") == Decimal("12.34")


@given(st.integers(), st.integers().filter(bool))
def test_division_rounds_halves_to_even(numerator: int, denominator: int) -> None:
    rounded = divide_half_even(numerator, denominator)
    twice_off = 2 * abs(rounded * denominator - numerator)
    assert twice_off <= abs(denominator)
    assert twice_off < abs(denominator) or rounded % 2 == 0


def test_conversion_is_exact_and_rounded_once() -> None:
    # ₩5,000 × 0.00075 = $3.75 · $0.05 × 0.5 = KD 0.025 · $10.00 × 1333.333 = ₩13333.33 → 13333
    assert convert(5_000, "KRW", "USD", Decimal("0.00075")) == 3_75
    assert convert(5, "USD", "KWD", Decimal("0.5")) == 25
    assert convert(10_00, "USD", "KRW", Decimal("1333.333")) == 13_333
    # €0.05 × 0.5 = 2.5 cents → 2 · €0.15 × 0.5 = 7.5 cents → 8
    assert convert(5, "EUR", "USD", Decimal("0.5")) == 2
    assert convert(15, "EUR", "USD", Decimal("0.5")) == 8


@given(st.integers(-(10**12), 10**12), CODE, CODE, st.decimals("0.0001", "5000", places=4))
def test_conversion_agrees_with_decimal_arithmetic(
    minor: int, source: str, target: str, rate: Decimal
) -> None:
    exact = to_decimal(minor, source) * rate
    expected = exact.quantize(Decimal(1).scaleb(-MINOR_DIGITS[target]), ROUND_HALF_EVEN)
    assert to_decimal(convert(minor, source, target, rate), target) == expected


def test_a_rate_holds_from_its_day_until_the_next_and_is_never_guessed() -> None:
    rates = Rates(
        "USD",
        (
            Rate("EUR", date(2024, 7, 1), Decimal("1.20")),
            Rate("EUR", date(2024, 1, 1), Decimal("1.10")),
        ),
    )
    assert rates.rate("EUR", date(2023, 12, 31)) is None
    assert rates.rate("EUR", date(2024, 1, 1)) == Decimal("1.10")
    assert rates.rate("EUR", date(2024, 6, 30)) == Decimal("1.10")
    assert rates.rate("EUR", date(2030, 1, 1)) == Decimal("1.20")
    assert rates.rate("USD", date(1990, 1, 1)) == 1
    assert rates.rate("KRW", date(2024, 7, 1)) is None
    assert rates.to_portfolio(100_00, "EUR", date(2024, 7, 1)) == 120_00
    assert rates.to_portfolio(100_00, "EUR", date(2023, 7, 1)) is None
    assert rates.to_portfolio(100_00, "USD", date(2023, 7, 1)) == 100_00


def test_the_later_of_two_rates_of_one_day_holds() -> None:
    day = date(2024, 1, 1)
    rates = Rates("USD", (Rate("EUR", day, Decimal("1.1")), Rate("EUR", day, Decimal("1.3"))))
    assert rates.rate("EUR", day) == Decimal("1.3")


@pytest.mark.parametrize("rate", ["0", "-1", "NaN", "Infinity"])
def test_a_rate_must_be_above_zero(rate: str) -> None:
    with pytest.raises(Refusal) as refused:
        Rate("EUR", date(2024, 1, 1), Decimal(rate))
    assert refused.value.code == "rate_not_positive"
