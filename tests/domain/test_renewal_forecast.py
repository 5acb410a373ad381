"""Sums over renewals by plain arithmetic, and their distribution by counting every case."""

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csm_desktop.domain.renewal_forecast import (
    MOST_BINS,
    MOST_EXACT,
    Due,
    churn_reasons,
    forecast,
    percentiles,
    renewal_base,
)
from csm_desktop.domain.renewals import CATEGORIES


def due(account: int = 1, **given: Any) -> Due:
    return Due(
        **{
            "account": account,
            "target": 100_00,
            "expected": 100_00,
            "category": "best case",
            "likelihood": 60,
            "outcome": None,
            **given,
        }
    )


WON = due(1, expected=120_00, category="closed", likelihood=100, outcome="renewed")
LESS = due(
    2, expected=70_00, category="closed", likelihood=100, outcome="renewed", reason="budget cut"
)
LOST = due(3, expected=0, category="closed", likelihood=0, outcome="lost", reason="price")
OPEN = due(4, expected=90_00)
CHURN = due(4, category="known churn", likelihood=0, target=40_00, expected=40_00)
ALL = [WON, LESS, LOST, OPEN, CHURN]


def test_the_forecast_adds_up_by_category() -> None:
    found = forecast(ALL)
    assert (found.due, found.target, found.closed, found.known_churn) == (5, 440_00, 190_00, 40_00)
    assert found.weighted == 190_00 + 54_00
    sums = {one.category: (one.count, one.amount) for one in found.by_category}
    assert tuple(sums) == CATEGORIES
    assert sums["closed"] == (3, 190_00)
    assert sums["best case"] == (1, 90_00)
    assert sums["known churn"] == (1, 40_00)
    assert sums["commit"] == (0, 0)


def test_gross_and_net_retention_of_the_renewal_base_by_plain_arithmetic() -> None:
    base = renewal_base(ALL)
    assert base.grr == Fraction(100_00 + 70_00 + 0 + 90_00 + 40_00, 440_00)
    assert base.nrr == Fraction(120_00 + 70_00 + 0 + 90_00 + 40_00, 440_00)


def test_renewal_rates_by_contract_customer_and_value_show_the_undecided_apart() -> None:
    base = renewal_base(ALL)
    assert (base.due, base.renewed, base.lost, base.undecided) == (5, 2, 1, 2)
    assert base.rate_by_contract == Fraction(2, 5)
    assert (base.customers, base.customers_renewed, base.customers_undecided) == (4, 2, 1)
    assert base.rate_by_customer == Fraction(2, 4)
    assert base.rate_by_value == Fraction(200_00, 440_00)
    assert base.target_undecided == 140_00


def test_nothing_due_has_no_shares() -> None:
    base = renewal_base([])
    assert (base.grr, base.nrr, base.rate_by_contract, base.rate_by_value) == (None,) * 4


def test_churn_reasons_count_losses_and_downsells_and_say_what_was_in_our_hands() -> None:
    unsaid = due(5, expected=0, category="closed", likelihood=0, outcome="lost")
    found = {one.reason: one for one in churn_reasons([*ALL, unsaid])}
    assert (found["price"].amount, found["price"].controllable) == (100_00, True)
    assert (found["budget cut"].amount, found["budget cut"].controllable) == (30_00, False)
    assert (found[None].contracts, found[None].controllable) == (1, None)
    assert sum(one.amount for one in found.values()) == 230_00


def by_counting(open_ones: list[tuple[int, int]], hundredth: int) -> int:
    """The quantile, exactly: every case that can happen with its chance."""
    chances: dict[int, Fraction] = {}
    for comes in product((False, True), repeat=len(open_ones)):
        total, chance = 0, Fraction(1)
        for (amount, percent), came in zip(open_ones, comes, strict=True):
            total += amount if came else 0
            chance *= Fraction(percent if came else 100 - percent, 100)
        chances[total] = chances.get(total, Fraction(0)) + chance
    summed = Fraction(0)
    for total in sorted(chances):
        summed += chances[total]
        if summed >= Fraction(hundredth, 100):
            return total
    raise AssertionError


@given(st.lists(st.tuples(st.integers(-30, 200), st.integers(0, 100)), max_size=7))
@settings(deadline=None)
def test_the_percentiles_are_exact_when_the_amounts_fit_the_steps(
    open_ones: list[tuple[int, int]],
) -> None:
    found = percentiles(open_ones, certain=1_000)
    exact = tuple(1_000 + by_counting(open_ones, hundredth) for hundredth in (10, 50, 90))
    assert (found.p10, found.p50, found.p90) == exact


@given(st.lists(st.tuples(st.integers(1, 10**12), st.integers(1, 99)), min_size=1, max_size=9))
@settings(deadline=None)
def test_the_percentiles_of_large_amounts_are_within_a_few_steps(
    open_ones: list[tuple[int, int]],
) -> None:
    found = percentiles(open_ones)
    total = sum(amount for amount, _ in open_ones)
    assert 1 <= found.resolution <= -(-total // MOST_BINS) or total % found.resolution == 0
    assert 0 <= found.p10 <= found.p50 <= found.p90 <= total


def test_many_renewals_follow_the_normal_distribution_and_agree_with_the_exact_one() -> None:
    few = [(1_000_00 + 17 * n, 60) for n in range(MOST_EXACT)]
    exact, normal = percentiles(few), percentiles([*few, (1, 50)])
    assert (exact.resolution > 0, normal.resolution) == (True, 0)
    for name in ("p10", "p50", "p90"):
        assert getattr(normal, name) == pytest.approx(getattr(exact, name), rel=0.005)


def test_what_is_certain_has_no_spread() -> None:
    found = percentiles([(500, 100), (300, 0)], certain=200)
    assert (found.p10, found.p50, found.p90) == (700, 700, 700)
