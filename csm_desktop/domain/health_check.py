"""Whether a health model can be used.

Every refusal names its place: ``group``, ``measure`` and ``rule`` are ids ("" where it is none of
theirs), ``field`` is the field of a form. Reading and writing are in ``health_model.py``.
"""

import math
from itertools import pairwise

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import PRIORITIES, SURVEY_KINDS
from csm_desktop.domain.health_parts import (
    BANDS,
    DIRECTIONS,
    KINDS,
    NULLS,
    OPERATORS,
    POOLED,
    SHAPES,
    WINDOWED,
    WORDED,
    Group,
    HardRule,
    HealthModel,
    Measure,
    Names,
    Rule,
    Source,
    Step,
)


def check_model(model: HealthModel) -> None:
    """Refuse a model that could not be used.

    Raises:
        Refusal: one of the ``health_…`` codes, for the first place that is wrong.
    """
    if not model.groups:
        raise _at("health_without_groups", "groups")
    if not 0 < model.watch < model.healthy <= 100:
        raise _at("health_bands_wrong", "bands", healthy=model.healthy, watch=model.watch)
    if not 0 <= model.floor <= 100:
        raise _at("health_floor_wrong", "floor", value=model.floor)
    _check_ids(model)
    for group in model.groups:
        _check_group(group)
    if not sum(group.weight for group in model.groups):
        raise _at("health_weights_zero", "weight")
    for rule in model.rules:
        _check_hard_rule(rule)


def _at(
    code: str, field: str, *, group: str = "", measure: str = "", rule: str = "", **values: object
) -> Refusal:
    return Refusal(code, field=field, group=group, measure=measure, rule=rule, **values)


def _check_ids(model: HealthModel) -> None:
    groups: set[str] = set()
    for group in model.groups:
        if not group.id or group.id in groups:
            raise _at("health_id_taken", "id", group=group.id, id=group.id)
        groups.add(group.id)
    taken: set[str] = set()
    for group in model.groups:
        for measure in group.measures:
            if not measure.id or measure.id in taken:
                raise _at(
                    "health_id_taken", "id", group=group.id, measure=measure.id, id=measure.id
                )
            taken.add(measure.id)
    for rule in model.rules:
        if not rule.id or rule.id in taken:
            raise _at("health_id_taken", "id", rule=rule.id, id=rule.id)
        taken.add(rule.id)


def _check_group(group: Group) -> None:
    place = {"group": group.id}
    _check_names(group.name, place)
    _check_weight(group.weight, place)
    if not group.measures:
        raise _at("health_without_measures", "measures", **place)
    for measure in group.measures:
        _check_measure(measure, {"group": group.id, "measure": measure.id})
    if not sum(measure.weight for measure in group.measures):
        raise _at("health_group_weights_zero", "weight", **place)


def _check_measure(measure: Measure, place: dict[str, str]) -> None:
    _check_names(measure.name, place)
    _check_weight(measure.weight, place)
    if measure.nulls not in NULLS:
        raise _at("health_nulls_unknown", "nulls", value=measure.nulls, **place)
    if not 1 <= measure.valid_days <= 3660:
        raise _at("health_valid_days_wrong", "valid_days", value=measure.valid_days, **place)
    _check_source(measure.source, place)
    _check_rule(measure.rule, place)
    figure = (measure.source.kind, measure.source.what)
    if (measure.rule.shape == "words") != (figure in WORDED):
        raise _at("health_rule_unfit", "shape", value=measure.rule.shape, **place)
    if measure.source.kind == "pulse":
        for word, _score in measure.rule.words:
            if word not in BANDS:
                raise _at("health_word_unknown", "words", value=word, **place)


def _check_names(names: Names, place: dict[str, str]) -> None:
    if not names or not all(text.strip() for _language, text in names):
        raise _at("health_name_empty", "name", **place)


def _check_weight(weight: int, place: dict[str, str]) -> None:
    if isinstance(weight, bool) or not isinstance(weight, int) or not 0 <= weight <= 10_000:
        raise _at("health_weight_wrong", "weight", value=weight, **place)


def _check_source(source: Source, place: dict[str, str]) -> None:
    if source.kind not in KINDS:
        raise _at("health_source_unknown", "source", value=source.kind, **place)
    if source.what not in KINDS[source.kind]:
        raise _at("health_source_unknown", "what", value=source.what, **place)
    windowed = (source.kind, source.what) in WINDOWED
    if windowed and not (source.window_days and 1 <= source.window_days <= 3660):
        raise _at("health_window_wrong", "window_days", value=source.window_days or 0, **place)
    if source.kind == "usage" and not source.metric and source.what not in POOLED:
        raise _at("health_metric_missing", "metric", **place)
    if source.kind == "survey" and source.survey not in SURVEY_KINDS:
        raise _at("health_survey_missing", "survey", value=source.survey or "", **place)
    if source.kind == "sentiment" and not (source.last and 1 <= source.last <= 100):
        raise _at("health_last_wrong", "last", value=source.last or 0, **place)
    if source.kind == "custom" and source.field is None:
        raise _at("health_field_missing", "field", **place)
    for priority in source.priorities:
        if priority not in PRIORITIES:
            raise _at("health_word_unknown", "priorities", value=priority, **place)


def _check_rule(rule: Rule, place: dict[str, str]) -> None:
    if rule.shape not in SHAPES or rule.direction not in DIRECTIONS:
        raise _at("health_rule_unfit", "shape", value=rule.shape, **place)
    if rule.shape == "line":
        _check_points(rule, place)
    elif rule.shape == "steps":
        _check_steps(rule.steps, place)
    else:
        _check_words(rule, place)


def _check_points(rule: Rule, place: dict[str, str]) -> None:
    if len(rule.points) < 2:
        raise _at("health_points_few", "points", **place)
    for value, score in rule.points:
        _check_number(value, "points", place)
        _check_score(score, "points", place)
    for (left, _low), (right, _high) in pairwise(rule.points):
        if not left < right or not math.isfinite(right - left):
            raise _at("health_points_order", "points", first=left, second=right, **place)


def _check_steps(steps: tuple[Step, ...], place: dict[str, str]) -> None:
    if not steps:
        raise _at("health_steps_none", "steps", **place)
    for step in steps:
        for bound in (step.low, step.high):
            if bound is not None:
                _check_number(bound, "steps", place)
        if step.low is not None and step.high is not None and not step.low < step.high:
            raise _at("health_steps_backwards", "steps", low=step.low, high=step.high, **place)
        _check_score(step.score, "steps", place)
    for below, above in pairwise(steps):
        if below.high is None or above.low is None or above.low < below.high:
            raise _at(
                "health_steps_overlap",
                "steps",
                first=below.high if below.high is not None else "",
                second=above.low if above.low is not None else "",
                **place,
            )
        if above.low > below.high:
            raise _at("health_steps_gap", "steps", first=below.high, second=above.low, **place)


def _check_words(rule: Rule, place: dict[str, str]) -> None:
    words = [word for word, _score in rule.words]
    if not words or len(set(words)) < len(words) or not all(words):
        raise _at("health_words_wrong", "words", **place)
    for _word, score in rule.words:
        _check_score(score, "words", place)


def _check_number(value: float, field: str, place: dict[str, str]) -> None:
    if not math.isfinite(value):
        raise _at("health_number_wrong", field, value=value, **place)


def _check_score(score: float, field: str, place: dict[str, str]) -> None:
    if not 0.0 <= score <= 100.0:
        raise _at("health_score_off", field, value=score, **place)


def _check_hard_rule(rule: HardRule) -> None:
    place = {"rule": rule.id}
    _check_names(rule.name, place)
    _check_source(rule.source, place)
    _check_number(rule.value, "value", place)
    if (rule.source.kind, rule.source.what) in WORDED:
        raise _at("health_rule_unfit", "source", value=rule.source.what, **place)
    if rule.op not in OPERATORS:
        raise _at("health_word_unknown", "op", value=rule.op, **place)
    if rule.cap not in BANDS[1:]:
        raise _at("health_word_unknown", "cap", value=rule.cap, **place)
