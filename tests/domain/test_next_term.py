"""The next term: its days over month ends and leap years, its charge to the minor unit."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.contracts import Contract
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.next_term import next_term, term_months
from csm_desktop.domain.periods import add_months

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def contract(starts_on: date, ends_on: date | None, **given: Any) -> Contract:
    return Contract(
        **{
            "id": 1,
            "account": 7,
            "charge": 1_000_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": starts_on,
            "ends_on": ends_on,
            **given,
        }
    )


YEAR = contract(date(2025, 4, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "months", "next_end"),
    [
        (date(2025, 4, 1), date(2026, 3, 31), 12, date(2027, 3, 31)),
        (date(2023, 3, 1), date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 15), date(2025, 2, 14), 12, date(2026, 2, 14)),
        (date(2026, 1, 31), date(2026, 2, 27), 1, date(2026, 3, 30)),
        (date(2024, 2, 29), date(2025, 2, 27), 12, date(2026, 2, 27)),
        (date(2024, 2, 29), date(2025, 2, 28), 12, date(2026, 2, 28)),
        (date(2026, 1, 1), date(2028, 12, 31), 36, date(2031, 12, 31)),
        (date(2026, 1, 1), date(2026, 1, 14), None, date(2026, 1, 28)),
        (date(2025, 1, 1), date(2025, 12, 30), None, date(2026, 12, 29)),
    ],
)
def test_the_next_term_is_as_long_as_the_old_one(
    starts_on: date, ends_on: date, months: int | None, next_end: date
) -> None:
    old = contract(starts_on, ends_on)
    assert term_months(old) == months
    term = next_term(old)
    assert (term.starts_on, term.ends_on) == (ends_on + timedelta(days=1), next_end)


@given(starts_on=DAYS, months=st.integers(1, 60), more=st.integers(1, 60))
def test_terms_never_drift_from_the_day_they_began_on(
    starts_on: date, months: int, more: int
) -> None:
    old = contract(starts_on, add_months(starts_on, months) - timedelta(days=1))
    assert term_months(old) == months
    assert next_term(old, months=more).ends_on == (
        add_months(starts_on, months + more) - timedelta(days=1)
    )


def test_several_years_and_a_co_term_to_the_day() -> None:
    assert next_term(YEAR, months=36).ends_on == date(2029, 3, 31)
    assert next_term(YEAR, ends_on=date(2026, 9, 17)).ends_on == date(2026, 9, 17)
    assert next_term(YEAR, ends_on=date(2026, 4, 1)).ends_on == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("charge", "percent", "raised"),
    [
        (1_000_00, "5", 1_050_00),
        (1_000_00, "-12.5", 875_00),
        (1, "50", 2),  # 1.5 to the even 2
        (5, "50", 8),  # 7.5 to the even 8
        (10, "25", 12),  # 12.5 to the even 12
        (3_333, "3.5", 3_450),  # 3449.655
        (1_000_00, "-100", 0),
    ],
)
def test_an_uplift_is_rounded_once_half_to_even(charge: int, percent: str, raised: int) -> None:
    old = contract(YEAR.starts_on, YEAR.ends_on, charge=charge)
    assert next_term(old, uplift_percent=Decimal(percent)).charge == raised


def test_fewer_seats_cost_less_in_proportion_and_the_uplift_comes_on_top() -> None:
    term = next_term(YEAR, quantity_before=400, quantity=300, uplift_percent=Decimal(4))
    assert (term.charge, term.quantity, term.annual) == (780_00, 300, 9_360_00)
    assert term.is_downsell
    assert not next_term(YEAR, quantity_before=400, quantity=400).is_downsell


def test_a_given_charge_is_taken_as_it_is() -> None:
    term = next_term(YEAR, charge=900_00, quantity_before=400, quantity=300)
    assert (term.charge, term.annual, term.annual_before) == (900_00, 10_800_00, 12_000_00)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"months": 0}, "term_too_short"),
        ({"ends_on": date(2026, 3, 31)}, "term_ends_before_start"),
        ({"charge": -1}, "amount_negative"),
        ({"quantity": 0}, "quantity_not_positive"),
        ({"uplift_percent": Decimal("-100.5")}, "uplift_below_nothing"),
    ],
)
def test_an_impossible_term_is_refused(given: dict[str, Any], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        next_term(YEAR, **given)
    assert refused.value.code == code


def test_no_term_follows_an_evergreen_contract() -> None:
    with pytest.raises(Refusal) as refused:
        next_term(contract(date(2026, 1, 1), None))
    assert refused.value.code == "term_without_end"


def test_no_term_follows_the_last_day_there_is() -> None:
    for old in (contract(date(2026, 1, 1), date.max), contract(date(2026, 1, 1), date(9000, 1, 9))):
        with pytest.raises(Refusal) as refused:
            next_term(old)
        assert refused.value.code == "day_out_of_calendar"
    assert term_months(contract(date(2026, 1, 1), date.max)) is None
