"""The score: worked checks, every policy and cap, and an exact reference in fractions."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.health import (
    Input,
    Override,
    Score,
    hundredths,
    score_account,
    score_measure,
)
from csm_desktop.domain.health_parts import Group, HardRule, HealthModel, Rule, Source, Step
from tests.support.health_models import TODAY, identity, inputs_for, measure, models, named


def of(value: float, days_ago: int = 0) -> Input:
    return Input(value, TODAY - timedelta(days=days_ago))


def two_groups(nulls: str = "exclude") -> HealthModel:
    return HealthModel(
        (
            Group("a", named("A"), 60, (measure("a1"), measure("a2", nulls=nulls))),
            Group("b", named("B"), 40, (measure("b1"),)),
        )
    )


WORKED = {"a1": of(90), "b1": of(40)}


def test_the_worked_check_with_a_missing_measure() -> None:
    score = score_account(two_groups(), WORKED, TODAY)

    assert (score.score, score.coverage, score.low, score.high) == (7000, 7000, 4300, 7300)
    assert score.band == "healthy"


def test_the_worked_check_of_three_weights() -> None:
    measures = (measure("a", 20), measure("b", 15), measure("c", 22))
    model = HealthModel((Group("g", named("G"), 1, measures),))

    score = score_account(model, {"a": of(47), "b": of(59), "c": of(21)}, TODAY)

    assert score.score == 4012


@pytest.mark.parametrize(
    ("nulls", "expected", "state"),
    [("exclude", 7000, "missing"), ("neutral", 5800, "neutral"), ("zero", 4300, "zero")],
)
def test_a_value_put_in_counts_for_the_score_but_not_for_coverage(
    nulls: str, expected: int, state: str
) -> None:
    score = score_account(two_groups(nulls), WORKED, TODAY)

    assert (score.score, score.coverage) == (expected, 7000)
    assert (score.low, score.high) == (4300, 7300)
    assert [line.state for line in score.lines] == ["fresh", state, "fresh"]


def test_a_value_counts_on_its_last_valid_day_and_not_after() -> None:
    model = two_groups()
    last = score_account(model, {**WORKED, "a2": of(50, days_ago=90)}, TODAY)
    stale = score_account(model, {**WORKED, "a2": of(50, days_ago=91)}, TODAY)

    assert last.coverage == 10_000
    assert (stale.coverage, stale.lines[1].state, stale.lines[1].value) == (7000, "stale", 50.0)


def test_below_the_coverage_floor_there_is_no_score_but_there_are_bounds() -> None:
    score = score_account(two_groups(), {"b1": of(40)}, TODAY)

    assert (score.score, score.band, score.coverage) == (None, None, 4000)
    assert (score.low, score.high) == (1600, 7600)


def test_at_the_floor_there_is_a_score() -> None:
    model = replace(two_groups(), floor=40)

    assert score_account(model, {"b1": of(40)}, TODAY).score == 4000


def with_rule(op: str, value: float, cap: str) -> HealthModel:
    rule = HardRule("r", named("R"), Source("touch", "days_since"), op, value, cap)
    return replace(two_groups(), rules=(rule,))


@pytest.mark.parametrize(("op", "hits"), [(">", [8]), (">=", [7, 8]), ("<", [6]), ("<=", [6, 7])])
def test_a_hard_rule_caps_the_band_and_leaves_the_score(op: str, hits: list[int]) -> None:
    model = with_rule(op, 7, "poor")
    scores = {value: score_account(model, {**WORKED, "r": of(value)}, TODAY) for value in (6, 7, 8)}

    assert [value for value, score in scores.items() if score.band == "poor"] == hits
    assert {score.score for score in scores.values()} == {7000}
    assert scores[hits[0]].capped == "r"


def test_the_worst_cap_wins_and_a_worse_band_stays() -> None:
    model = with_rule(">", 7, "watch")
    both = replace(model, rules=(*model.rules, replace(model.rules[0], id="s", cap="poor")))

    assert score_account(both, {**WORKED, "r": of(8), "s": of(8)}, TODAY).capped == "s"
    poor = score_account(model, {"a1": of(10), "b1": of(10), "r": of(8)}, TODAY)
    assert (poor.band, poor.capped, poor.hits) == ("poor", None, ("r",))


def test_an_override_sets_the_band_and_the_score_stays() -> None:
    score = score_account(two_groups(), WORKED, TODAY, Override(3, "poor"))

    assert (score.score, score.band, score.override) == (7000, "poor", 3)
    assert score_account(two_groups(), {}, TODAY, Override(3, "watch")).band == "watch"


@pytest.mark.parametrize(
    ("value", "score"), [(-9, 100), (0, 100), (3, 85), (10, 50), (20, 0), (99, 0)]
)
def test_a_line_is_straight_between_its_points_and_level_beyond(value: float, score: float) -> None:
    rule = Rule("line", "down", points=((0.0, 100.0), (10.0, 50.0), (20.0, 0.0)))

    assert score_measure(rule, value) == score


@pytest.mark.parametrize(("value", "score"), [(-1, 90), (7, 90), (7.5, 50), (21, 50), (22, 10)])
def test_a_shared_bound_belongs_to_the_better_step(value: float, score: float) -> None:
    down = Rule("steps", "down", steps=(Step(None, 7, 90), Step(7, 21, 50), Step(21, None, 10)))
    up = Rule("steps", "up", steps=(Step(None, -21, 10), Step(-21, -7, 50), Step(-7, None, 90)))

    assert score_measure(down, value) == score
    assert score_measure(up, -value) == score


def test_halves_of_hundredths_go_up() -> None:
    assert [hundredths(value) for value in (0.0, 0.005, 69.994, 69.995, 100.0)] == [
        0,
        1,
        6999,
        7000,
        10_000,
    ]


def test_lines_add_up_to_the_score() -> None:
    score = score_account(two_groups("neutral"), {**WORKED, "a2": of(50, days_ago=100)}, TODAY)

    total = sum(line.counts * line.score for line in score.lines if line.score is not None)
    assert total == pytest.approx(58.0)
    assert sum(line.share for line in score.lines) == pytest.approx(1.0)


def test_a_kept_window_is_told_apart_from_a_fresh_one() -> None:
    kept = replace(
        measure("a1", nulls="keep"),
        source=Source("usage", "mean", metric="sessions", window_days=7),
    )
    model = HealthModel((Group("g", named("G"), 1, (kept,)),))

    states = [
        score_account(model, {"a1": of(5, days_ago=days)}, TODAY).lines[0].state
        for days in (6, 7, 90, 91)
    ]
    assert states == ["fresh", "kept", "kept", "stale"]


@given(st.data())
def test_the_score_is_the_exact_one_to_a_hundredth(data: st.DataObject) -> None:
    model = data.draw(models())
    inputs = data.draw(inputs_for(model))
    score = score_account(model, inputs, TODAY)
    overall, coverage, low, high = exactly(score, model)

    assert near(score.coverage, coverage)
    assert near(score.low, low) and near(score.high, high)
    assert score.low <= score.high
    if overall is None or score.coverage < model.floor * 100:
        assert score.score is None
    else:
        assert score.score is not None and near(score.score, overall)


def near(kept: int, percent: Fraction) -> bool:
    """Whether it is rounded from there; a double may fall on the other side of a half."""
    return abs(Fraction(kept, 100) - percent) <= Fraction(1, 200) + Fraction(1, 10**9)


def exactly(
    score: Score, model: HealthModel
) -> tuple[Fraction | None, Fraction, Fraction, Fraction]:
    """The definitions of PRODUCT in fractions, from the scores of the lines."""
    lines = {line.measure: line for line in score.lines}
    known = {key: line.state in ("fresh", "kept") for key, line in lines.items()}

    def mean(parts: list[tuple[int, Fraction]]) -> Fraction | None:
        whole = sum(weight for weight, _value in parts)
        return sum((w * v for w, v in parts), Fraction()) / whole if whole else None

    def over_groups(value_of: dict[str, Fraction | None]) -> Fraction | None:
        groups = []
        for group in model.groups:
            own = [(m.weight, v) for m in group.measures if (v := value_of[m.id]) is not None]
            if (value := mean(own)) is not None:
                groups.append((group.weight, value))
        return mean(groups)

    scores = {
        key: None if line.score is None else Fraction(line.score) for key, line in lines.items()
    }
    filled = [
        over_groups({key: scores[key] if known[key] else Fraction(end) for key in lines})
        for end in (0, 100)
    ]
    coverage = over_groups({key: Fraction(100 * known[key]) for key in lines})
    assert coverage is not None and filled[0] is not None and filled[1] is not None
    return over_groups(scores), coverage, filled[0], filled[1]


def test_a_band_begins_at_its_bound_in_hundredths() -> None:
    model = HealthModel((Group("g", named("G"), 1, (replace(measure("a"), rule=identity()),)),))

    bands = [
        score_account(model, {"a": of(value)}, TODAY).band
        for value in (70.0, 69.995, 69.99, 50.0, 49.99)
    ]
    assert bands == ["healthy", "healthy", "watch", "watch", "poor"]
