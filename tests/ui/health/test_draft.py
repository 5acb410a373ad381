"""Models, changed by hand."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.health_check import check_model
from csm_desktop.domain.health_parts import Rule, Source, Step
from csm_desktop.ui.health.draft import new_id, with_group, with_measure, with_share
from csm_desktop.ui.health.measure_editor import rule_in_shape, turned
from csm_desktop.ui.shared.health.model_words import rule_text
from tests.ui.health.book import MODEL


def weights(model: object) -> list[int]:
    return [group.weight for group in model.groups]  # type: ignore[attr-defined]  # a model


@given(st.integers(0, 100))
def test_shares_are_whole_percents_of_a_hundred(percent: int) -> None:
    made = with_share(MODEL, "judgement", percent)
    assert weights(made) == [percent, 100 - percent]


def test_what_is_left_over_goes_to_the_largest_remainder() -> None:
    third = MODEL.groups[1].__class__("third", (("", "Third"),), 20, MODEL.groups[1].measures)
    model = MODEL.__class__((*MODEL.groups, third))
    assert weights(with_share(model, "judgement", 1)) == [1, 66, 33]


def test_a_drag_from_the_same_start_gives_the_weights_back() -> None:
    away = with_share(MODEL, "judgement", 100)
    assert weights(away) == [100, 0]
    assert weights(with_share(MODEL, "judgement", 60)) == weights(MODEL)


def test_a_group_alone_has_all_the_weight() -> None:
    alone = with_group(MODEL, "relationship", None)
    assert with_share(alone, "judgement", 10) == alone


def test_a_measure_taken_out_leaves_its_group() -> None:
    made = with_measure(MODEL, "pulse", None)
    assert [len(group.measures) for group in made.groups] == [0, 1]


def test_a_new_id_is_free() -> None:
    assert new_id(MODEL, "pulse") == "pulse-1"


def test_a_rule_in_words_says_to_which_step_a_bound_belongs() -> None:
    rising = Rule("steps", "up", steps=(Step(None, 5, 10), Step(5, 9, 60), Step(9, None, 95)))
    said = rule_text(rising, Source("touch", "days_since"), "en")
    assert said == "< 5 d: 10, < 9 d: 60, above: 95"
    falling = turned(rising, "down")
    said = rule_text(falling, Source("touch", "days_since"), "en")
    assert said == "≤ 5 d: 95, ≤ 9 d: 60, above: 10"


def test_values_of_a_rule_are_said_as_people_say_them() -> None:
    seats = Source("usage", "mean", metric="active users", window_days=14, per_seat=True)
    line = Rule("line", "up", points=((0.5, 0.0), (0.95, 100.0)))
    assert rule_text(line, seats, "en") == "50 % is 0, 95 % is 100"
    fall = Rule("line", "up", points=((-20.0, 0.0), (20.0, 100.0)))
    change = Source("usage", "change_percent", metric="active users", window_days=28)
    assert rule_text(fall, change, "en") == "−20 % is 0, 20 % is 100"
    tickets = Rule("line", "down", points=((0.0, 100.0), (1.0, 60.0), (5.0, 0.0)))
    said = rule_text(tickets, Source("tickets", "open"), "en")
    assert said == "0 is 100, 1 is 60, 5 is 0"


def test_a_line_as_steps_and_back_keeps_its_ends() -> None:
    line = MODEL.groups[1].measures[0].rule
    steps = rule_in_shape(line, "steps")
    assert [(step.low, step.high, step.score) for step in steps.steps] == [
        (None, 0.0, 100.0),
        (0.0, 100.0, 100.0),
        (100.0, None, 0.0),
    ]
    check_model(with_measure(MODEL, "touch", replace(MODEL.groups[1].measures[0], rule=steps)))
    assert rule_in_shape(steps, "line").points == line.points
