"""ARR summed exactly, and the days a CSM must not miss."""

import csv
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.contracts import (
    CHARGES_PER_YEAR,
    Contract,
    annual_charge,
    arr_by_account,
    is_active,
    is_past_its_end,
    last_day_to_act,
    mrr_from_arr,
    notice_deadline,
    renewal_date,
    will_renew_unless_terminated,
)
from csm_desktop.domain.fields import CHARGE_PERIODS
from csm_desktop.domain.money import Rate, Rates, parse_amount
from csm_desktop.domain.periods import parse_day
from tests.support.shared import shared

USD = Rates("USD")
DAY = date(2024, 6, 30)


def contract(
    charge: int = 100_00,
    period: str = "month",
    *,
    account: int = 1,
    currency: str = "USD",
    starts: date = date(2024, 1, 1),
    ends: date | None = None,
    notice: int | None = None,
    auto_renew: bool | None = None,
    trial: bool = False,
) -> Contract:
    return Contract(account, charge, period, currency, starts, ends, notice, auto_renew, trial)


def test_charges_over_a_year_are_whole_numbers() -> None:
    assert annual_charge(contract(10_01, "week")) == 520_52  # 10.01 × 52
    assert annual_charge(contract(10_01, "month")) == 120_12  # 10.01 × 12
    assert annual_charge(contract(10_01, "quarter")) == 40_04  # 10.01 × 4
    assert annual_charge(contract(10_01, "year")) == 10_01
    assert set(CHARGES_PER_YEAR) == set(CHARGE_PERIODS)


def test_a_contract_is_active_on_its_first_and_its_last_day() -> None:
    june = contract(starts=date(2024, 6, 1), ends=date(2024, 6, 30))
    assert not is_active(june, date(2024, 5, 31))
    assert is_active(june, date(2024, 6, 1))
    assert is_active(june, date(2024, 6, 30))
    assert not is_active(june, date(2024, 7, 1))
    assert is_active(contract(), date(2999, 1, 1))


def test_arr_sums_active_paid_contracts_per_account() -> None:
    book = [
        contract(100_00, "month", account=1),  # 1 200.00
        contract(50_00, "quarter", account=1),  # 200.00
        contract(1_00, "week", account=2, ends=DAY),  # 52.00, last day
        contract(9_99, account=2, ends=DAY - timedelta(days=1)),  # ended
        contract(9_99, account=2, starts=DAY + timedelta(days=1)),  # not begun
        contract(9_99, account=3, trial=True),  # no MRR
    ]
    assert arr_by_account(book, DAY, USD, DAY) == ({1: 1_400_00, 2: 52_00}, frozenset())


def test_currencies_are_converted_once_per_account_by_the_day_of_the_rates() -> None:
    rates = Rates(
        "USD",
        (
            Rate("KRW", date(2024, 1, 1), Decimal("0.00075")),
            Rate("KRW", date(2024, 7, 1), Decimal("0.0008")),
        ),
    )
    # 2 × ₩333 × 12 = ₩7,992; × 0.00075 = 5.994 → 5.99; × 0.0008 = 6.3936 → 6.39
    book = [contract(333, currency="KRW"), contract(333, currency="KRW"), contract(1_00)]
    assert arr_by_account(book, DAY, rates, DAY).arr == {1: 12_00 + 5_99}
    assert arr_by_account(book, DAY, rates, date(2024, 7, 1)).arr == {1: 12_00 + 6_39}


def test_a_missing_rate_is_said_and_its_contracts_are_left_out() -> None:
    book = [
        contract(1_00),
        contract(1_00, currency="EUR"),
        contract(1_00, currency="GBP", ends=date(2024, 2, 1)),
        contract(1_00, currency="CHF", trial=True),
    ]
    arr, missing = arr_by_account(book, DAY, USD, DAY)
    assert arr == {1: 12_00}
    assert missing == {"EUR"}  # GBP has ended, CHF carries no MRR


def test_mrr_is_rounded_half_to_even() -> None:
    # 0.06 / 12 = half a cent → 0 · 0.18 / 12 = 1.5 cents → 2 · 0.30 / 12 = 2.5 cents → 2
    assert [mrr_from_arr(arr) for arr in (6, 18, 30, 1200, -18)] == [0, 2, 2, 100, -2]


def test_the_renewal_date_is_the_earliest_end_of_what_is_active_and_paid() -> None:
    book = [
        contract(ends=date(2024, 12, 31)),
        contract(ends=date(2024, 9, 30)),
        contract(ends=date(2024, 7, 31), trial=True),
        contract(ends=date(2024, 6, 29)),
        contract(ends=date(2024, 8, 31), starts=date(2024, 7, 1)),
        contract(),
    ]
    assert renewal_date(book, DAY) == date(2024, 9, 30)
    assert renewal_date([contract()], DAY) is None
    assert renewal_date([], DAY) is None
    assert renewal_date([contract(ends=DAY)], DAY) == DAY


def test_a_notice_deadline_is_calendar_months_before_the_end() -> None:
    assert notice_deadline(contract(ends=date(2023, 3, 31), notice=1)) == date(2023, 2, 28)
    assert notice_deadline(contract(ends=date(2024, 3, 31), notice=1)) == date(2024, 2, 29)
    assert notice_deadline(contract(ends=date(2024, 3, 31), notice=0)) == date(2024, 3, 31)
    assert notice_deadline(contract(ends=date(2024, 3, 31))) is None
    assert notice_deadline(contract(notice=3)) is None


MONTH_ENDS = [
    date(2023 + month // 12, month % 12 + 1, 1) - timedelta(days=1) for month in range(1, 25)
]


@pytest.mark.parametrize("end", MONTH_ENDS, ids=str)
@pytest.mark.parametrize("notice", [1, 2, 3, 6, 12])
def test_notice_deadlines_of_two_years_agree_with_counting_days(end: date, notice: int) -> None:
    # Walk back day by day: over ``notice`` turns of the month, then to the same day or earlier.
    day, turns = end, 0
    while turns < notice:
        earlier = day - timedelta(days=1)
        turns += earlier.month != day.month
        day = earlier
    while day.day > end.day:
        day -= timedelta(days=1)
    assert notice_deadline(contract(ends=end, notice=notice)) == day


def test_the_last_day_to_act_is_the_earliest_deadline_or_end() -> None:
    with_notice = contract(ends=date(2024, 12, 31), notice=3)  # 30 Sep: clamped from 31
    without = contract(ends=date(2024, 10, 31))
    assert last_day_to_act([with_notice, without], DAY) == date(2024, 9, 30)
    assert last_day_to_act([without], DAY) == date(2024, 10, 31)
    assert last_day_to_act([contract(), contract(ends=DAY, trial=True)], DAY) is None
    passed = contract(ends=date(2024, 7, 31), notice=3)
    assert last_day_to_act([passed], DAY) == date(2024, 4, 30)


def test_past_the_deadline_an_auto_renewing_contract_renews_unless_terminated() -> None:
    renewing = contract(ends=date(2024, 12, 31), notice=3, auto_renew=True)
    assert not will_renew_unless_terminated(renewing, date(2024, 9, 30))  # the last day to act
    assert will_renew_unless_terminated(renewing, date(2024, 10, 1))
    assert will_renew_unless_terminated(renewing, date(2024, 12, 31))
    assert not will_renew_unless_terminated(renewing, date(2025, 1, 1))
    for auto_renew in (False, None):
        other = contract(ends=date(2024, 12, 31), notice=3, auto_renew=auto_renew)
        assert not will_renew_unless_terminated(other, date(2024, 10, 1))


def test_auto_renew_never_moves_an_end() -> None:
    ended = contract(ends=DAY, auto_renew=True)
    after = DAY + timedelta(days=1)
    assert not is_past_its_end(ended, DAY)
    assert is_past_its_end(ended, after)
    assert arr_by_account([ended], after, USD, after).arr == {}
    assert renewal_date([ended], after) is None
    assert not is_past_its_end(contract(ends=DAY, trial=True), after)
    assert not is_past_its_end(contract(), after)


@given(
    st.lists(
        st.builds(
            contract,
            st.integers(0, 10**9),
            st.sampled_from(CHARGE_PERIODS),
            account=st.integers(1, 5),
            starts=st.dates(date(2024, 1, 1), date(2024, 12, 31)),
            ends=st.none() | st.dates(date(2024, 1, 1), date(2024, 12, 31)),
            trial=st.booleans(),
        )
    )
)
def test_the_book_is_the_sum_of_its_active_contracts(book: list[Contract]) -> None:
    arr = arr_by_account(book, DAY, USD, DAY).arr
    paid = [held for held in book if is_active(held, DAY) and not held.trial]
    assert sum(arr.values()) == sum(map(annual_charge, paid))


@pytest.mark.parametrize(
    ("on", "mrr"),
    [("2023-12-31", 1_262_113), ("2024-06-30", 3_833_405), ("2024-12-31", 10_259_509)],
)
def test_ravenstack_has_its_published_mrr(on: str, mrr: int) -> None:
    path = shared("data/ravenstack") / "ravenstack_subscriptions.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        book = [
            contract(
                parse_amount(row["mrr_amount"], "USD"),
                account=int(row["account_id"].removeprefix("A-"), 16),
                starts=parse_day(row["start_date"]),
                ends=parse_day(row["end_date"]) if row["end_date"] else None,
                trial=row["is_trial"] == "TRUE",
            )
            for row in csv.DictReader(lines)
        ]
    day = parse_day(on)
    arr = arr_by_account(book, day, USD, day).arr
    assert mrr_from_arr(sum(arr.values())) == mrr * 100
