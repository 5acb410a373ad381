"""How far an objective is, its even pace, what is closed, and what is no objective."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.plans import (
    STANDINGS,
    Closure,
    Measured,
    Standing,
    Terms,
    check_terms,
    closure_of,
    closure_of_plan,
    stand,
)

TODAY = date(2026, 11, 21)
YEAR = Terms(Decimal(8), Decimal(2), date(2026, 1, 1), date(2026, 12, 31))


def at(value: str, *, terms: Terms = YEAR, today: date = TODAY) -> Standing:
    return stand(terms, [Measured(today, Decimal(value))], today=today)


def test_an_objective_that_falls_and_one_that_rises_are_reckoned_alike() -> None:
    delay = at("3.1")
    assert (delay.percent, delay.points, delay.word) == (82, -7, "behind")
    rising = Terms(Decimal(88), Decimal(95), date(2026, 6, 4), date(2027, 3, 31))
    on_time = at("92.4", terms=rising)
    assert (on_time.percent, on_time.points, on_time.word) == (63, 6, "ahead")


def test_the_latest_value_on_or_before_today_counts() -> None:
    values = [
        Measured(date(2026, 11, 22), Decimal(2)),
        Measured(date(2026, 11, 21), Decimal(5)),
        Measured(date(2026, 3, 1), Decimal(7)),
    ]
    found = stand(YEAR, values, today=TODAY)
    assert found.current == values[1]
    assert found.progress == Decimal("0.5")


@pytest.mark.parametrize(
    ("value", "progress", "bar"), [("9", Decimal(-1) / 6, 0.0), ("0", Decimal(8) / 6, 1.0)]
)
def test_only_the_bar_is_clamped(value: str, progress: Decimal, bar: float) -> None:
    found = at(value)
    assert (found.progress, found.bar) == (progress, bar)


@pytest.mark.parametrize(
    ("terms", "value", "word"),
    [
        ({}, "3.1", "behind"),
        ({}, "2", "reached"),
        ({}, None, "no value"),
        ({"due_on": date(2026, 11, 20)}, "3.1", "late"),
        ({"due_on": date(2026, 11, 20)}, None, "late"),
        ({"due_on": TODAY}, "2.5", "behind"),
        ({"baseline": None}, "3", "not measured"),
        ({"state": "achieved"}, "3.1", "achieved"),
        ({"state": "cancelled", "due_on": date(2026, 1, 2)}, None, "cancelled"),
        ({"baseline_on": TODAY, "due_on": date(2026, 12, 1)}, "8", "on pace"),
    ],
)
def test_every_objective_has_a_word_for_how_it_stands(
    terms: dict[str, Any], value: str | None, word: str
) -> None:
    given_terms = Terms(
        **{
            "baseline": Decimal(8),
            "target": Decimal(2),
            "baseline_on": date(2026, 1, 1),
            "due_on": date(2026, 12, 31),
            **terms,
        }
    )
    values = [] if value is None else [Measured(TODAY, Decimal(value))]
    found = stand(given_terms, values, today=TODAY)
    assert found.word == word
    assert found.word in STANDINGS
    assert (found.points is None) == (given_terms.state != "open" or found.progress is None)


@given(
    baseline=st.integers(-1000, 1000),
    target=st.integers(-1000, 1000),
    value=st.integers(-2000, 2000),
    length=st.integers(0, 1000),
    over=st.integers(-100, 1200),
)
def test_progress_and_pace_are_those_of_fractions(
    baseline: int, target: int, value: int, length: int, over: int
) -> None:
    start = date(2025, 1, 1)
    today = date.fromordinal(start.toordinal() + over)
    due_on = date.fromordinal(start.toordinal() + length)
    terms = Terms(Decimal(baseline), Decimal(target), start, due_on)
    found = stand(terms, [Measured(today, Decimal(value))], today=today)
    if baseline == target:
        assert found.progress is None
        return
    assert found.progress is not None
    assert found.pace is not None
    exact = Fraction(value - baseline, target - baseline)
    assert abs(Fraction(found.progress) - exact) < Fraction(1, 10**20)
    pace = Fraction(min(max(over, 0), length), length) if length else Fraction(over >= 0)
    assert abs(Fraction(found.pace) - pace) < Fraction(1, 10**20)
    assert found.points is not None
    assert abs(found.points - (exact - pace) * 100) <= Fraction(1, 2) + Fraction(1, 10**15)


@pytest.mark.parametrize(
    ("states", "closure"),
    [
        (["achieved", "partly", "open"], Closure(Decimal("0.75"), 2, 3)),
        (["open"], Closure(None, 0, 1)),
        (["achieved", "cancelled"], Closure(Decimal(1), 1, 1)),
        (["missed", "partly"], Closure(Decimal("0.25"), 2, 2)),
        ([], Closure(None, 0, 0)),
    ],
)
def test_closure_is_the_mean_of_what_is_decided(states: list[str], closure: Closure) -> None:
    assert closure_of(states) == closure


def test_a_plans_closure_is_the_mean_of_its_objectives() -> None:
    parts = [
        closure_of(["achieved", "partly", "open"]),
        closure_of(["open"]),
        closure_of(["missed"]),
    ]
    assert closure_of_plan(parts) == Closure(Decimal("0.375"), 3, 5)
    assert closure_of_plan([]) == Closure(None, 0, 0)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"target": None}, "objective_without_target", "target"),
        ({"target": Decimal("8.0")}, "objective_target_is_baseline", "target"),
        ({"due_on": date(2025, 12, 31)}, "objective_due_before_baseline", "due_on"),
    ],
)
def test_what_is_no_objective_is_refused_at_its_field(
    change: dict[str, Any], code: str, field: str
) -> None:
    terms: dict[str, Any] = {
        "baseline": Decimal(8),
        "target": Decimal(2),
        "baseline_on": date(2026, 1, 1),
        "due_on": date(2026, 12, 31),
    }
    check_terms(Terms(**terms))
    with pytest.raises(Refusal) as refused:
        check_terms(Terms(**{**terms, **change}))
    assert (refused.value.code, refused.value.values["field"]) == (code, field)
