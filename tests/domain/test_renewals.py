"""Renewals of single contracts: deadlines, what is derived, the outcome that follows."""

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta

from csm_desktop.domain.contracts import Contract, notice_deadline
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.renewals import (
    CATEGORIES,
    LIKELIHOODS,
    REASONS,
    Decided,
    Derived,
    Renewal,
    derived_outcomes,
    refuse_unknown_reason,
)

TODAY = date(2026, 11, 22)
END = date(2026, 12, 31)


def contract(number: int = 1, **given: Any) -> Contract:
    return Contract(
        **{
            "id": number,
            "account": 7,
            "charge": 1_000_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": date(2026, 1, 1),
            "ends_on": END,
            **given,
        }
    )


def test_notice_deadlines_equal_an_independent_calendar_over_every_month_end_of_two_years() -> None:
    day, checked = date(2026, 12, 31), 0
    while day > date(2024, 12, 1):
        for months in range(25):
            found = notice_deadline(contract(ends_on=day, notice_months=months))
            assert found == day - relativedelta(months=months), (day, months)
            renewal = Renewal(contract(ends_on=day, notice_months=months), TODAY)
            assert renewal.act_by == found
            checked += 1
        day = day.replace(day=1) - timedelta(days=1)
    assert checked == 25 * 25


def test_without_a_notice_period_the_end_is_the_last_day_to_act() -> None:
    assert Renewal(contract(), TODAY).act_by == END


def test_nothing_decided_is_best_case_at_what_it_charges_over_a_year() -> None:
    renewal = Renewal(contract(charge_period="week", charge=10_00), TODAY)
    assert (renewal.target, renewal.forecast, renewal.final) == (520_00, 520_00, None)
    assert (renewal.category, renewal.likelihood, renewal.state) == ("best case", 60, "open")


def test_past_its_notice_with_auto_renew_it_is_a_commit_that_renews_itself() -> None:
    renewal = Renewal(contract(notice_months=3, auto_renew=True), TODAY)
    assert (renewal.category, renewal.likelihood) == ("commit", 90)
    assert renewal.state == "renews itself"
    later = Renewal(contract(notice_months=3, auto_renew=True), END + timedelta(days=1))
    assert (later.state, later.category) == ("not recorded", "best case")


def test_what_is_decided_goes_before_what_is_derived() -> None:
    decided = Decided(target=10, forecast=8, category="at risk", likelihood=45)
    renewal = Renewal(contract(), TODAY, decided)
    assert (renewal.target, renewal.forecast, renewal.expected) == (10, 8, 8)
    assert (renewal.category, renewal.likelihood) == ("at risk", 45)
    assert Renewal(contract(), TODAY, Decided(target=10)).forecast == 10
    assert Renewal(contract(), TODAY, Decided(category="at risk")).likelihood == 30


def test_nothing_is_expected_of_known_churn_unless_an_amount_was_set() -> None:
    gone = Renewal(contract(), TODAY, Decided(target=10, category="known churn"))
    assert (gone.target, gone.forecast, gone.expected) == (10, 0, 0)
    partly = Renewal(contract(), TODAY, Decided(target=10, forecast=4, category="known churn"))
    assert partly.expected == 4
    lost = Decided(target=10, category="known churn", outcome="renewed", final=7)
    assert Renewal(contract(), TODAY, lost).expected == 7


def test_a_closed_renewal_counts_what_was_agreed_and_nothing_when_lost() -> None:
    won = Renewal(contract(), TODAY, Decided(outcome="renewed", final=5, category="at risk"))
    assert (won.category, won.likelihood, won.expected, won.state) == ("closed", 100, 5, "renewed")
    lost = Renewal(contract(), TODAY, Decided(outcome="lost"))
    assert (lost.category, lost.likelihood, lost.expected, lost.state) == ("closed", 0, 0, "lost")


def test_a_recorded_outcome_goes_before_a_derived_one() -> None:
    derived = Derived("renewed", END, 12, 2)
    assert Renewal(contract(), TODAY, derived=derived).final == 12
    recorded = Renewal(contract(), TODAY, Decided(outcome="lost"), derived)
    assert (recorded.outcome, recorded.final) == ("lost", 0)


def outcomes(*contracts: Contract, cancelled: date | None = None) -> dict[int, Derived]:
    held = [(one, "Platform") for one in contracts]
    return derived_outcomes(held, held, [] if cancelled is None else [(7, cancelled)])


@pytest.mark.parametrize(
    ("days", "renewed"), [(-32, False), (-31, True), (1, True), (31, True), (32, False)]
)
def test_a_contract_that_starts_within_31_days_of_the_end_is_the_next_term(
    days: int, renewed: bool
) -> None:
    following = contract(2, starts_on=END + timedelta(days=days), ends_on=None)
    assert (1 in outcomes(contract(), following)) is renewed


@pytest.mark.parametrize(
    ("days", "lost"), [(-63, False), (-62, True), (0, True), (62, True), (63, False)]
)
def test_a_cancellation_within_62_days_of_the_end_is_the_loss(days: int, lost: bool) -> None:
    found = outcomes(contract(), cancelled=END + timedelta(days=days))
    assert (found.get(1) == Derived("lost", END + timedelta(days=days), 0)) is lost


def test_trials_and_other_products_are_no_next_term_and_two_unknown_products_are_one() -> None:
    start = END + timedelta(days=1)
    assert outcomes(contract(), contract(2, starts_on=start, trial=True)) == {}
    other = [(contract(), "Platform"), (contract(2, starts_on=start), "Maps")]
    assert derived_outcomes(other, other, []) == {}
    unknown = [(contract(), None), (contract(2, starts_on=start), None)]
    assert derived_outcomes(unknown, unknown, [])[1].outcome == "renewed"


def test_a_contract_that_started_earlier_is_no_next_term() -> None:
    older = contract(2, starts_on=date(2025, 12, 15))
    short = contract(1, ends_on=date(2026, 1, 10))
    assert 1 not in outcomes(short, older)


def test_the_nearest_start_is_the_next_term_of_monthly_contracts() -> None:
    january = contract(1, ends_on=date(2026, 1, 31))
    february = contract(2, starts_on=date(2026, 2, 1), ends_on=date(2026, 2, 28), charge=7)
    march = contract(3, starts_on=date(2026, 3, 1), ends_on=date(2026, 3, 31), charge=9)
    found = outcomes(january, february, march)
    assert found[1] == Derived("renewed", date(2026, 2, 1), 84, 2)
    assert found[2] == Derived("renewed", date(2026, 3, 1), 108, 3)
    assert 3 not in found


def test_a_merger_of_two_contracts_is_counted_once() -> None:
    merged = contract(3, starts_on=END + timedelta(days=1), ends_on=None, charge=1_000_01)
    found = outcomes(contract(1, charge=600_00), contract(2, charge=300_00), merged)
    assert found[1].final is not None and found[2].final is not None
    assert found[1].final + found[2].final == 12 * 1_000_01
    assert found[1].final == 8_000_08


def test_a_next_term_in_another_currency_tells_no_final() -> None:
    found = outcomes(contract(), contract(2, starts_on=END + timedelta(days=1), currency="EUR"))
    assert (found[1].outcome, found[1].final) == ("renewed", None)


def test_every_open_category_has_a_likelihood_and_every_reason_details() -> None:
    assert set(LIKELIHOODS) | {"closed"} == set(CATEGORIES)
    assert all(reason.details for reason in REASONS.values())


@pytest.mark.parametrize(
    ("reason", "detail", "code"),
    [("weather", None, "reason_unknown"), ("price", "few users", "reason_detail_unknown")],
)
def test_unknown_reasons_are_refused(reason: str, detail: str | None, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        refuse_unknown_reason(reason, detail)
    assert refused.value.code == code
