"""Models as text: read, written, and refused at the field that is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_model import read_model, write_model
from csm_desktop.domain.health_parts import KINDS, WORDED, in_language

FIRST = Path(__file__).parents[2] / "resources" / "templates" / "health" / "first.json"


def first() -> dict[str, Any]:
    content = json.loads(FIRST.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def refusal_of(content: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_model(json.dumps(content))
    assert caught.value.sentence()
    return caught.value


def test_the_first_model_can_be_used_and_is_written_back_as_it_is() -> None:
    model = read_model(FIRST.read_text(encoding="utf-8"))

    assert read_model(write_model(model)) == model
    assert [rule.cap for rule in model.rules] == ["poor"]


def test_the_first_model_has_names_in_all_languages() -> None:
    model = read_model(FIRST.read_text(encoding="utf-8"))
    for names in (
        *(group.name for group in model.groups),
        *(measure.name for measure in model.measures()),
        *(rule.name for rule in model.rules),
    ):
        assert len({in_language(names, language) for language in ("en", "ko", "zh_TW")}) == 3, names


def test_a_typed_name_counts_in_every_language() -> None:
    content = first()
    content["groups"][0]["name"] = "My use"
    model = read_model(json.dumps(content))

    assert in_language(model.groups[0].name, "ko") == "My use"
    assert json.loads(write_model(model))["groups"][0]["name"] == "My use"


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "{}", '{"groups": 5}', "null", "[" * 10**5])
def test_a_broken_text_is_refused_and_nothing_else(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_model(text)
    assert caught.value.code == "health_model_unreadable"


def group(change: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return lambda content: content["groups"][1].update(change)


def one(change: dict[str, Any], place: int = 0) -> Callable[[dict[str, Any]], None]:
    return lambda content: content["groups"][1]["measures"][place].update(change)


def source(change: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return one({"source": change})


def steps(*ranges: tuple[float | None, float | None, float]) -> Callable[[dict[str, Any]], None]:
    given = [{"from": low, "to": high, "score": score} for low, high, score in ranges]
    return one({"rule": {"shape": "steps", "steps": given}})


def line(*points: tuple[float, float]) -> Callable[[dict[str, Any]], None]:
    return one({"rule": {"shape": "line", "points": [list(point) for point in points]}})


def whole(change: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return lambda content: content.update(change)


def no_group_weights(content: dict[str, Any]) -> None:
    for each in content["groups"]:
        each["weight"] = 0


def no_weights_within(content: dict[str, Any]) -> None:
    for each in content["groups"][1]["measures"]:
        each["weight"] = 0


HERE = {"group": "support", "measure": "open-tickets", "rule": ""}
GROUP = {"group": "support", "measure": "", "rule": ""}
NOWHERE = {"group": "", "measure": "", "rule": ""}
RULE = {"group": "", "measure": "", "rule": "urgent-ticket"}


@pytest.mark.parametrize(
    ("change", "code", "field", "place"),
    [
        (no_group_weights, "health_weights_zero", "weight", NOWHERE),
        (no_weights_within, "health_group_weights_zero", "weight", GROUP),
        (group({"weight": -1}), "health_weight_wrong", "weight", GROUP),
        (group({"name": " "}), "health_name_empty", "name", GROUP),
        (group({"measures": []}), "health_without_measures", "measures", GROUP),
        (group({"id": "use"}), "health_id_taken", "id", {**NOWHERE, "group": "use"}),
        (whole({"groups": []}), "health_without_groups", "groups", NOWHERE),
        (whole({"bands": {"healthy": 50, "watch": 50}}), "health_bands_wrong", "bands", NOWHERE),
        (whole({"bands": {"healthy": 101, "watch": 50}}), "health_bands_wrong", "bands", NOWHERE),
        (whole({"bands": {"healthy": 50, "watch": 0}}), "health_bands_wrong", "bands", NOWHERE),
        (whole({"floor": 101}), "health_floor_wrong", "floor", NOWHERE),
        (one({"weight": 10_001}), "health_weight_wrong", "weight", HERE),
        (one({"valid_days": 0}), "health_valid_days_wrong", "valid_days", HERE),
        (one({"nulls": "ignore"}), "health_nulls_unknown", "nulls", HERE),
        (one({"id": "open-tickets"}, 1), "health_id_taken", "id", HERE),
        (source({"kind": "weather"}), "health_source_unknown", "source", HERE),
        (source({"kind": "tickets", "what": "lost"}), "health_source_unknown", "what", HERE),
        (
            source({"kind": "tickets", "what": "created"}),
            "health_window_wrong",
            "window_days",
            HERE,
        ),
        (source({"kind": "usage", "what": "last"}), "health_metric_missing", "metric", HERE),
        (source({"kind": "survey", "what": "last"}), "health_survey_missing", "survey", HERE),
        (source({"kind": "sentiment"}), "health_last_wrong", "last", HERE),
        (source({"kind": "custom", "what": "number"}), "health_field_missing", "field", HERE),
        (source({"kind": "pulse"}), "health_rule_unfit", "shape", HERE),
        (
            source({"kind": "tickets", "what": "open", "priorities": ["later"]}),
            "health_word_unknown",
            "priorities",
            HERE,
        ),
        (steps((None, 3, 90), (2, None, 10)), "health_steps_overlap", "steps", HERE),
        (steps((None, None, 90), (2, None, 10)), "health_steps_overlap", "steps", HERE),
        (steps((None, 3, 90), (4, None, 10)), "health_steps_gap", "steps", HERE),
        (steps((3, 3, 90), (3, None, 10)), "health_steps_backwards", "steps", HERE),
        (steps((None, None, 101)), "health_score_off", "steps", HERE),
        (steps(), "health_steps_none", "steps", HERE),
        (line((0, 10), (0, 20)), "health_points_order", "points", HERE),
        (line((0, 10)), "health_points_few", "points", HERE),
        (line((0, -1), (1, 20)), "health_score_off", "points", HERE),
        (line((0, 1), (float("inf"), 20)), "health_number_wrong", "points", HERE),
        (
            lambda content: content["rules"][0].update(cap="healthy"),
            "health_word_unknown",
            "cap",
            RULE,
        ),
        (lambda content: content["rules"][0].update(op="="), "health_word_unknown", "op", RULE),
        (
            lambda content: content["rules"][0].update(id="nps"),
            "health_id_taken",
            "id",
            {**RULE, "rule": "nps"},
        ),
    ],
)
def test_what_cannot_be_used_is_refused_at_its_field(
    change: Callable[[dict[str, Any]], None], code: str, field: str, place: dict[str, str]
) -> None:
    content = first()
    change(content)
    refusal = refusal_of(content)

    assert (refusal.code, refusal.values["field"]) == (code, field)
    assert {name: refusal.values[name] for name in place} == place


def test_ranges_with_ends_are_as_good_as_open_ones() -> None:
    content = first()
    steps((0, 3, 90), (3, 9, 10))(content)

    assert read_model(json.dumps(content)).groups[1].measures[0].rule.steps[0].low == 0.0


def test_every_worded_figure_is_a_figure() -> None:
    assert all(what in KINDS[kind] for kind, what in WORDED)
