"""What a plan is worth, against fractions worked out another way."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.roi import (
    DEFINITIONS,
    RoiLine,
    npv,
    payback,
    present_value,
    roi,
    worth_of,
)

AMOUNTS = st.lists(st.integers(0, 10**12), max_size=8)
RATES = st.decimals(Decimal("-50"), Decimal("60"), places=2)


def test_the_worked_check_of_the_product_holds() -> None:
    benefits, costs = Decimal(7_168_371), Decimal(1_672_201)
    assert npv(benefits, costs) == 5_496_170
    found = roi(benefits, costs)
    assert found is not None
    assert round(found * 100) == 329


def test_present_values_are_those_of_the_hand_calculation() -> None:
    # 1000 + 1100/1.1 + 1210/1.21 = 3000
    assert present_value([1000, 1100, 1210], Decimal(10)) == 3000
    assert present_value([5, 5], Decimal(0)) == 10
    assert present_value([], Decimal(8)) == 0


@given(amounts=AMOUNTS, rate=RATES)
def test_a_present_value_is_the_exact_one(amounts: list[int], rate: Decimal) -> None:
    growth = 1 + Fraction(rate) / 100
    exact = Fraction(0)
    for amount in reversed(amounts):  # Horner's way, not powers
        exact = exact / growth + amount
    assert abs(Fraction(present_value(amounts, rate)) - exact) < Fraction(1, 10**20)


@pytest.mark.parametrize("rate", ["-100", "-250", "NaN", "Infinity"])
def test_a_rate_that_leaves_nothing_is_refused(rate: str) -> None:
    with pytest.raises(Refusal) as refused:
        present_value([1, 1], Decimal(rate))
    assert refused.value.code == "discount_rate_impossible"
    assert refused.value.values["field"] == "discount_rate"


@pytest.mark.parametrize(
    ("benefits", "costs", "years"),
    [
        ([0, 468], [258], Fraction(258, 468)),  # 6.6 months
        ([0, 50, 100], [100], Fraction(3, 2)),
        ([0, 50, 50], [100], Fraction(2)),
        ([100], [100], Fraction(0)),
        ([0, 10, 10], [100], None),
        ([0, 10], [], None),
        ([], [10], None),
        ([], [], None),
        ([0, 30, 0, 100], [40, 10], Fraction(2) + Fraction(20, 100)),
    ],
)
def test_payback_is_the_first_moment_the_benefits_cover_the_costs(
    benefits: list[int], costs: list[int], years: Fraction | None
) -> None:
    found = payback(benefits, costs)
    if years is None:
        assert found is None
    else:
        assert found is not None
        assert abs(Fraction(found) - years) < Fraction(1, 10**30)


@given(benefits=AMOUNTS, costs=AMOUNTS)
def test_at_payback_the_net_so_far_is_nothing_and_before_it_is_less(
    benefits: list[int], costs: list[int]
) -> None:
    years = max(len(benefits), len(costs))
    nets = [
        (benefits[n] if n < len(benefits) else 0) - (costs[n] if n < len(costs) else 0)
        for n in range(years)
    ]
    totals = [sum(nets[: n + 1]) for n in range(years)]
    found = payback(benefits, costs)
    if not any(costs) or all(total < 0 for total in totals):
        assert found is None
        return
    assert found is not None
    year = next(n for n, total in enumerate(totals) if total >= 0)
    if year == 0:
        assert found == 0
    else:
        assert year - 1 <= found <= year
        reached = totals[year - 1] + (Fraction(found) - (year - 1)) * nets[year]
        assert abs(reached) < Fraction(1, 10**20)


def test_a_sheet_sums_its_lines_by_year() -> None:
    lines = [
        RoiLine("benefit", (0, 300_000_00)),
        RoiLine("benefit", (0, 168_000_00, 10_00)),
        RoiLine("cost", (240_000_00,)),
        RoiLine("cost", (18_000_00,)),
    ]
    found = worth_of(lines, Decimal(8))
    gained = Fraction(468_000_00 * 100, 108) + Fraction(10_00 * 10_000, 11_664)
    assert found.benefits == round(gained)
    assert found.costs == 258_000_00
    assert found.npv == round(gained - 258_000_00)
    assert found.roi is not None
    assert abs(Fraction(found.roi) - (gained - 258_000_00) / 258_000_00) < Fraction(1, 10**20)
    assert found.payback_years is not None
    assert round(found.payback_years * 12, 1) == Decimal("6.6")


def test_without_a_rate_nothing_is_discounted_and_without_costs_there_is_no_roi() -> None:
    found = worth_of([RoiLine("benefit", (1, 2, 3))], None)
    assert (found.benefits, found.costs, found.npv) == (6, 0, 6)
    assert (found.roi, found.payback_years) == (None, None)


def test_every_figure_has_a_definition() -> None:
    assert set(DEFINITIONS) == {"present_value", "npv", "roi", "payback"}


def test_rates_and_amounts_far_out_still_have_a_worth() -> None:
    line = RoiLine("benefit", (0,) * 30 + (10**40,))
    assert worth_of([line], Decimal("-99.9999999999")).benefits > 10**300
    assert worth_of([line], Decimal("1E+9")).benefits == 0
