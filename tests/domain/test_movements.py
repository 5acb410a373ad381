"""Movements add up to the unit; retention is what the definition says, per customer."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import example, given, settings
from hypothesis import strategies as st

from csm_desktop.domain.contracts import Contract, annual_charge, is_active
from csm_desktop.domain.fields import CHARGE_PERIODS
from csm_desktop.domain.money import Rate, Rates
from csm_desktop.domain.movements import Movements, Retention, both_ends, movements, retention
from csm_desktop.domain.periods import Period

USD = Rates("USD")
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
BEFORE, WITHIN = date(2023, 1, 1), date(2024, 6, 1)
OPENING = date(2023, 12, 31)


def monthly(
    account: int,
    charge: int,
    starts: date = BEFORE,
    ends: date | None = None,
    *,
    currency: str = "USD",
    period: str = "month",
    trial: bool = False,
) -> Contract:
    return Contract(account, charge, period, currency, starts, ends, trial=trial)


BOOK = [
    monthly(1, 100_00),  # stays: 100 → 100
    monthly(2, 100_00),  # grows: 100 → 150
    monthly(2, 50_00, WITHIN),
    monthly(3, 100_00, ends=WITHIN),  # shrinks: 100 → 30
    monthly(3, 30_00, WITHIN),
    monthly(4, 80_00, ends=WITHIN),  # leaves: 80 → 0
    monthly(5, 70_00, WITHIN),  # first paid: 0 → 70
    monthly(5, 10_00, BEFORE, date(2023, 2, 1), trial=True),  # a trial is not paid
    monthly(6, 20_00, BEFORE, date(2023, 6, 30)),  # back: paid in 2023, none at the opening
    monthly(6, 60_00, WITHIN),
    monthly(7, 500_00, date(2024, 2, 1), date(2024, 3, 1)),  # came and went within the year
]


def test_each_customer_is_in_one_part() -> None:
    # 100+100+100+80 = 380 ; + 70 + 60 + 50 − 70 − 80 = 410 = 100+150+30+70+60
    assert movements(BOOK, YEAR, USD) == Movements(
        start=380_00,
        new=70_00,
        reactivation=60_00,
        expansion=50_00,
        contraction=70_00,
        churn=80_00,
        end=410_00,
    )


def test_retention_by_hand() -> None:
    # At the start 380. Of those: GRR 100+100+30+0 = 230; NRR 100+150+30+0 = 280; one of four left.
    assert retention(BOOK, YEAR, USD) == Retention(
        grr=Fraction(230, 380), nrr=Fraction(280, 380), logo_churn=Fraction(1, 4), customers=4
    )


def test_the_lesser_is_taken_per_customer_and_not_of_the_sums() -> None:
    # 10 → 30 and 10 → 0: the sums rise from 20 to 30, yet only 10 of 20 were kept.
    book = [monthly(1, 10_00), monthly(1, 20_00, WITHIN), monthly(2, 10_00, ends=WITHIN)]
    kept = retention(book, YEAR, USD)
    assert (kept.grr, kept.nrr) == (Fraction(1, 2), Fraction(3, 2))


def test_retention_without_customers_at_the_start_is_undefined() -> None:
    assert retention([monthly(1, 10_00, WITHIN)], YEAR, USD) == Retention(None, None, None, 0)
    assert retention([], YEAR, USD) == Retention(None, None, None, 0)


def test_an_end_on_the_opening_day_is_still_active_at_the_start() -> None:
    book = [monthly(1, 10_00, ends=OPENING), monthly(2, 10_00, date(2024, 1, 1))]
    moved = movements(book, YEAR, USD)
    assert (moved.start, moved.churn, moved.new, moved.end) == (10_00, 10_00, 10_00, 10_00)


def test_a_renewal_without_a_gap_moves_nothing() -> None:
    book = [monthly(1, 10_00, ends=WITHIN), monthly(1, 10_00, date(2024, 6, 2))]
    moved = movements(book, YEAR, USD)
    assert (moved.start, moved.end) == (10_00, 10_00)
    assert moved.new == moved.reactivation == moved.expansion == moved.contraction == 0


def test_both_ends_use_the_rates_of_the_end_date() -> None:
    rates = Rates("USD", (Rate("EUR", BEFORE, Decimal("1.0")), Rate("EUR", WITHIN, Decimal("2.0"))))
    moved = movements([monthly(1, 10_00, currency="EUR")], YEAR, rates)
    assert (moved.start, moved.expansion, moved.end) == (20_00, 0, 20_00)


def test_a_missing_rate_is_said() -> None:
    moved = movements([monthly(1, 10_00), monthly(2, 9_00, currency="EUR")], YEAR, USD)
    assert (moved.start, moved.end, moved.missing) == (10_00, 10_00, frozenset({"EUR"}))


def test_a_customer_that_only_ever_had_a_full_discount_is_new() -> None:
    free = [monthly(1, 10_00), monthly(1, -10_00, ends=WITHIN)]  # 0 until June, then 10
    assert movements(free, YEAR, USD).new == 10_00
    # The discount ended for a month in 2023: paid before, none at the opening.
    paid = [
        monthly(1, 10_00),
        monthly(1, -10_00, ends=date(2023, 5, 31)),
        monthly(1, -10_00, date(2023, 7, 1), WITHIN),
    ]
    assert movements(paid, YEAR, USD).reactivation == 10_00


def test_units_owed_by_rounding_go_to_the_part_with_the_largest_error() -> None:
    # In cents of ARR: new 6, expansion 6, churn 12 of a start of 24. 6/12 = 0.5 → 0 for both,
    # churn 1, start 2, end 24/12 = 2: one cent is owed, and new comes first of the two at 0.5.
    book = [
        monthly(1, 6, WITHIN, period="year"),
        monthly(2, 12, period="year"),
        monthly(2, 6, WITHIN, period="year"),
        monthly(3, 12, ends=WITHIN, period="year"),
    ]
    assert movements(book, YEAR, USD) == Movements(2, 1, 0, 0, 0, 1, 2)


def test_a_unit_owed_with_no_error_anywhere_goes_to_what_moved() -> None:
    # Start 6 → 0.5 → 0; end 18 → 1.5 → 2; expansion 12 → 1 exactly, but 2 are between the ends.
    book = [monthly(1, 6, period="year"), monthly(1, 12, WITHIN, period="year")]
    assert movements(book, YEAR, USD) == Movements(0, 0, 0, 2, 0, 0, 2)


DAYS = st.dates(date(2023, 6, 1), date(2025, 6, 1))
BOOKS = st.lists(
    st.builds(
        monthly,
        st.integers(1, 6),
        st.integers(0, 40) | st.integers(-50, 10**9),
        DAYS,
        st.none() | DAYS,
        currency=st.sampled_from(["USD", "USD", "KRW", "KWD", "EUR"]),
        period=st.sampled_from(CHARGE_PERIODS),
        trial=st.booleans() | st.just(False),
    ),
    max_size=25,
)
RATES = Rates(
    "USD",
    (
        Rate("KRW", date(2023, 1, 1), Decimal("0.000753")),
        Rate("KRW", date(2024, 8, 1), Decimal("0.000691")),
        Rate("KWD", date(2023, 1, 1), Decimal("3.2561")),
        # EUR has none on purpose
    ),
)
PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))


@settings(max_examples=300)
@given(BOOKS, PERIODS)
@example([monthly(n, 6 + n, period="year") for n in range(1, 6)], YEAR)
def test_movements_add_up_to_the_unit(book: list[Contract], period: Period) -> None:
    moved = movements(book, period, RATES)
    assert (
        moved.start
        + moved.new
        + moved.reactivation
        + moved.expansion
        - moved.contraction
        - moved.churn
        == moved.end
    )
    parts = (moved.new, moved.reactivation, moved.expansion, moved.contraction, moved.churn)
    assert min(parts) >= 0


@settings(max_examples=200)
@given(BOOKS, PERIODS)
def test_no_figure_is_more_than_a_unit_from_its_exact_value(
    book: list[Contract], period: Period
) -> None:
    moved = movements(book, period, RATES)
    ends = both_ends(book, period, RATES)
    churned = sum(
        before - ends.closing.get(account, 0)
        for account, before in ends.opening.items()
        if before > 0 and ends.closing.get(account, 0) <= 0
    )
    assert abs(moved.churn - Fraction(churned, 12)) <= 1
    assert abs(moved.start - Fraction(sum(ends.opening.values()), 12)) <= Fraction(1, 2)
    assert abs(moved.end - Fraction(sum(ends.closing.values()), 12)) <= Fraction(1, 2)


@given(BOOKS, PERIODS)
def test_gross_retention_is_never_above_all_nor_above_net(
    book: list[Contract], period: Period
) -> None:
    kept = retention(book, period, RATES)
    if kept.grr is None or kept.nrr is None or kept.logo_churn is None:
        assert kept.customers == 0
    else:
        assert kept.grr <= 1 and kept.grr <= kept.nrr
        assert 0 <= kept.logo_churn <= 1


@given(BOOKS, PERIODS)
def test_new_and_returning_agree_with_asking_every_day(
    book: list[Contract], period: Period
) -> None:
    dollars = [held for held in book if held.currency == "USD"]

    def arr(account: int, on: date) -> int:
        held = (one for one in dollars if one.account == account and is_active(one, on))
        return sum(annual_charge(one) for one in held if not one.trial)

    exact = {"new": 0, "reactivation": 0}
    for account in {held.account for held in dollars}:
        before, after = arr(account, period.opening), arr(account, period.last)
        if before <= 0 < after:
            past = range(date(2023, 6, 1).toordinal(), period.first.toordinal())
            paid = any(arr(account, date.fromordinal(day)) > 0 for day in past)
            exact["reactivation" if paid else "new"] += after - before
    moved = movements(dollars, period, USD)
    assert abs(moved.new - Fraction(exact["new"], 12)) <= 1
    assert abs(moved.reactivation - Fraction(exact["reactivation"], 12)) <= 1
    assert (moved.new == 0) or exact["new"] > 0
    assert (moved.reactivation == 0) or exact["reactivation"] > 0


def test_ends_computed_once_give_the_same_figures() -> None:
    ends = both_ends(BOOK, YEAR, USD)
    assert movements(BOOK, YEAR, USD, ends=ends) == movements(BOOK, YEAR, USD)
    assert retention(BOOK, YEAR, USD, ends=ends) == retention(BOOK, YEAR, USD)
