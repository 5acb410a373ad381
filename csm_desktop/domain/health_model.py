"""A health model as text: read and written, and never one that could not be used.

What cannot be used is told by ``health_check.py``; how a model scores is in ``health.py``.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_check import check_model
from csm_desktop.domain.health_parts import (
    KINDS,
    SCALES,
    Group,
    HardRule,
    HealthModel,
    Measure,
    Names,
    Rule,
    Source,
    Step,
)


@lru_cache(maxsize=16)  # a model in use is read at every step
def read_model(text: str) -> HealthModel:
    """The model a text holds.

    Raises:
        Refusal: ``health_model_unreadable``, or what :func:`check_model` refuses.
    """
    try:
        model = _model(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal("health_model_unreadable", reason=f"{type(error).__name__}: {error}") from (
            error
        )
    check_model(model)
    return model


def write_model(model: HealthModel) -> str:
    """The text of a model, after :func:`check_model`; ``read_model`` gives it back as it is."""
    check_model(model)
    content = {
        "groups": [
            {
                "id": group.id,
                "name": _written_names(group.name),
                "weight": group.weight,
                "measures": [_written_measure(measure) for measure in group.measures],
            }
            for group in model.groups
        ],
        "rules": [
            {
                "id": rule.id,
                "name": _written_names(rule.name),
                "source": _written_source(rule.source),
                "op": rule.op,
                "value": rule.value,
                "cap": rule.cap,
            }
            for rule in model.rules
        ],
        "bands": {"healthy": model.healthy, "watch": model.watch},
        "floor": model.floor,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _model(content: Mapping[str, Any]) -> HealthModel:
    bands = content.get("bands", {})
    return HealthModel(
        groups=tuple(
            Group(
                _text(group["id"]),
                _names(group["name"]),
                _whole(group["weight"]),
                tuple(_measure(measure) for measure in group["measures"]),
            )
            for group in content["groups"]
        ),
        rules=tuple(
            HardRule(
                _text(rule["id"]),
                _names(rule["name"]),
                _source(rule["source"]),
                _text(rule["op"]),
                float(rule["value"]),
                _text(rule["cap"]),
            )
            for rule in content.get("rules", ())
        ),
        healthy=_whole(bands.get("healthy", 70)),
        watch=_whole(bands.get("watch", 50)),
        floor=_whole(content.get("floor", 50)),
    )


def _measure(content: Mapping[str, Any]) -> Measure:
    return Measure(
        _text(content["id"]),
        _names(content["name"]),
        _source(content["source"]),
        _rule(content["rule"]),
        _whole(content["weight"]),
        _text(content.get("nulls", "exclude")),
        _whole(content.get("valid_days", 90)),
    )


def _source(content: Mapping[str, Any]) -> Source:
    kind = _text(content["kind"])
    whats = KINDS.get(kind, ())
    survey = content.get("survey")
    return Source(
        kind=kind,
        what=_text(content.get("what", whats[0] if len(whats) == 1 else "")),
        metric=_optional(content.get("metric"), _text),
        window_days=_optional(content.get("window_days"), _whole),
        per_seat=bool(content.get("per_seat", False)),
        features=tuple(map(_text, content.get("features", ()))),
        priorities=tuple(map(_text, content.get("priorities", ()))),
        survey=_optional(survey, _text),
        scale=_optional(content.get("scale", SCALES.get(survey or "")), _text),
        last=_optional(content.get("last"), _whole),
        field=_optional(content.get("field"), _whole),
    )


def _rule(content: Mapping[str, Any]) -> Rule:
    return Rule(
        shape=_text(content["shape"]),
        direction=_text(content.get("direction", "up")),
        points=tuple((float(value), float(score)) for value, score in content.get("points", ())),
        steps=tuple(
            Step(
                _optional(step.get("from"), float),
                _optional(step.get("to"), float),
                float(step["score"]),
            )
            for step in content.get("steps", ())
        ),
        words=tuple((_text(word), float(score)) for word, score in _pairs(content)),
    )


def _pairs(content: Mapping[str, Any]) -> Any:
    return content.get("words", {}).items()


def _optional(value: Any, read: Any) -> Any:
    return None if value is None else read(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _names(value: object) -> Names:
    if isinstance(value, dict):
        return tuple((_text(language), _text(text)) for language, text in value.items())
    return (("", _text(value)),)


def _written_names(names: Names) -> object:
    return names[0][1] if names[0][0] == "" else dict(names)


def _written_measure(measure: Measure) -> dict[str, object]:
    return {
        "id": measure.id,
        "name": _written_names(measure.name),
        "source": _written_source(measure.source),
        "rule": _written_rule(measure.rule),
        "weight": measure.weight,
        "nulls": measure.nulls,
        "valid_days": measure.valid_days,
    }


def _written_source(source: Source) -> dict[str, object]:
    return {
        name: value
        for name, value in vars(source).items()
        if value is not None and value is not False and value != ()
    }


def _written_rule(rule: Rule) -> dict[str, object]:
    written: dict[str, object] = {"shape": rule.shape, "direction": rule.direction}
    if rule.shape == "line":
        written["points"] = [list(point) for point in rule.points]
    elif rule.shape == "steps":
        written["steps"] = [
            {"from": step.low, "to": step.high, "score": step.score} for step in rule.steps
        ]
    else:
        written["words"] = dict(rule.words)
    return written
