"""Health: how measures become a score from 0 to 100, its coverage, its bounds and its band.

This is the rule; the forms in SQL and in arrays do the same operations on doubles in the same
order, so that all three agree to the last bit: sums run from left to right in the model's order
and begin with 0, a product is made before it is added, and hundredths are ``floor(x × 100 + 0.5)``.
Not here: what a model is (``health_parts.py``), reading one (``health_model.py``), and where inputs
come from (``database/health_sources.py``).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from csm_desktop.domain.health_parts import BANDS, HardRule, HealthModel, Measure, Rule, Step

LINE_STATES = ("fresh", "kept", "stale", "missing", "neutral", "zero")
NEUTRAL = 50.0
HEALTH_DROP = 15
"""Points of a fall that the user is told of."""
HEALTH_DROP_DAYS = 30
"""Days within which the score fell so far."""

DEFINITIONS = {
    "health_score": (
        "Group = Σ weight × measure score / Σ weight over measures with a score; score = the same"
        " over groups with a score; undefined below the coverage floor."
    ),
    "health_coverage": (
        "Share of the whole weight whose measures have data not older than they are valid; a"
        " measure's share is group weight × its weight / the group's weights. Values put in for"
        " missing ones (neutral 50, zero) do not count."
    ),
    "health_bounds": "The score if all that has no data were 0, and if it were 100.",
    "health_band": (
        "Healthy and watch from the model's bounds on, poor below; a hard rule may lower it; an"
        " override replaces it until its last day."
    ),
    "health_change": "Score today − score 30 days before, in points; undefined without both.",
}
"""Key of a figure → the sentence shown beside it."""


@dataclass(frozen=True)
class Input:
    """What a source found for an account."""

    value: float
    """A number; of a word its place among the words of the rule."""
    day: date
    """The day it is of."""


@dataclass(frozen=True)
class Override:
    """A band somebody set, in force today."""

    id: int
    """Its row."""
    band: str
    """What counts instead of the score's band."""


@dataclass(frozen=True)
class Line:
    """One line of the arithmetic."""

    group: str
    """Id of the group."""
    measure: str
    """Id of the measure."""
    value: float | None
    """What the source found, also when it is stale."""
    word: str | None
    """The word behind the value, where the rule is one of words."""
    day: date | None
    """The day the value is of."""
    score: float | None
    """What counts: of the value, or put in for a missing one; None: left out."""
    weight: int
    """Within the group."""
    share: float
    """Of the whole weight, 0 to 1; what it adds to coverage if it has data."""
    counts: float
    """Its part of the score, 0 to 1: score = Σ counts × line score (all are 0 without any)."""
    state: str
    """fresh, kept (has data); stale, missing (left out); neutral, zero (put in)."""


@dataclass(frozen=True)
class Score:
    """The health of an account; percents in hundredths, 0 to 10,000."""

    score: int | None
    """None: coverage is below the floor."""
    band: str | None
    """After hard rules and override; None where there is neither score nor override."""
    coverage: int
    """Share of the weight with data."""
    low: int
    """The score if all that has no data were 0."""
    high: int
    """The score if it were 100."""
    capped: str | None
    """Id of the hard rule that lowered the band (before an override)."""
    override: int | None
    """Id of the override in force."""
    lines: tuple[Line, ...]
    """The arithmetic, in the model's order."""
    hits: tuple[str, ...]
    """Ids of all hard rules that apply, whether or not the band was better than their cap."""


def score_measure(rule: Rule, value: float) -> float:
    """The score of a value, 0 to 100.

    >>> score_measure(Rule("line", points=((0.0, 100.0), (10.0, 0.0))), 2.5)
    75.0
    """
    if rule.shape == "line":
        return _on_line(rule.points, value)
    if rule.shape == "steps":
        return _on_steps(rule.steps, value)
    return rule.words[min(max(int(value), 0), len(rule.words) - 1)][1]


def _on_line(points: tuple[tuple[float, float], ...], value: float) -> float:
    if value <= points[0][0]:
        return points[0][1]
    for (left, low), (right, high) in pairwise(points):
        if value < right:
            return low + ((value - left) * (high - low)) / (right - left)
    return points[-1][1]


def _on_steps(steps: tuple[Step, ...], value: float) -> float:
    for step, above in pairwise(steps):
        assert step.high is not None
        if value < step.high or (value == step.high and step.score >= above.score):
            return step.score
    return steps[-1].score


def is_fresh(day: date, valid_days: int, today: date) -> bool:
    """Whether a value of that day still counts; on its last valid day it does."""
    return (today - day).days <= valid_days


def shares(model: HealthModel) -> tuple[float, ...]:
    """Each measure's share of the whole weight, 0 to 1, in the model's order."""
    whole = sum(group.weight for group in model.groups)
    return tuple(
        (group.weight / whole) * (measure.weight / sum(other.weight for other in group.measures))
        for group in model.groups
        for measure in group.measures
    )


def hundredths(percent: float) -> int:
    """A percentage of 0 to 100 as a whole number of hundredths; halves go up."""
    return math.floor(percent * 100.0 + 0.5)


def score_account(
    model: HealthModel,
    inputs: Mapping[str, Input],
    today: date,
    override: Override | None = None,
) -> Score:
    """The health of one account from its inputs by id of measure or hard rule."""
    found = [_find(measure, inputs.get(measure.id), today) for measure in model.measures()]
    scores = [score for score, _state in found]
    known = [score if state in ("fresh", "kept") else None for score, state in found]
    covered = 0.0
    for share, score in zip(shares(model), known, strict=True):
        covered = covered + (share if score is not None else 0.0)
    coverage = hundredths(covered * 100.0)
    overall = _overall(model, scores)
    enough = overall is not None and coverage >= model.floor * 100
    score = hundredths(overall) if enough and overall is not None else None
    hits = tuple(rule.id for rule in model.rules if _applies(rule, inputs.get(rule.id)))
    band, capped = _band(model, score, hits)
    return Score(
        score=score,
        band=override.band if override else band,
        coverage=coverage,
        low=hundredths(_bound(model, known, 0.0)),
        high=hundredths(_bound(model, known, 100.0)),
        capped=capped,
        override=override.id if override else None,
        lines=_lines(model, found, inputs),
        hits=hits,
    )


def _find(measure: Measure, found: Input | None, today: date) -> tuple[float | None, str]:
    if found is not None and is_fresh(found.day, measure.valid_days, today):
        window = measure.source.window_days
        kept = measure.nulls == "keep" and window and (today - found.day).days >= window
        return score_measure(measure.rule, found.value), "kept" if kept else "fresh"
    if measure.nulls == "neutral":
        return NEUTRAL, "neutral"
    if measure.nulls == "zero":
        return 0.0, "zero"
    return None, "missing" if found is None else "stale"


def _overall(model: HealthModel, scores: list[float | None]) -> float | None:
    """The weighted mean of the groups' weighted means, over what has a score."""
    top, weight, place = 0.0, 0, 0
    for group in model.groups:
        own_top, own_weight = 0.0, 0
        for measure in group.measures:
            score = scores[place]
            if score is not None:
                own_top = own_top + measure.weight * score
                own_weight += measure.weight
            place += 1
        if own_weight:
            top = top + group.weight * (own_top / own_weight)
            weight += group.weight
    return top / weight if weight else None


def _bound(model: HealthModel, known: list[float | None], missing: float) -> float:
    top, weight, place = 0.0, 0, 0
    for group in model.groups:
        own_top, own_weight = 0.0, 0
        for measure in group.measures:
            score = known[place]
            own_top = own_top + measure.weight * (missing if score is None else score)
            own_weight += measure.weight
            place += 1
        top = top + group.weight * (own_top / own_weight)
        weight += group.weight
    return top / weight


def _applies(rule: HardRule, found: Input | None) -> bool:
    if found is None:
        return False
    if rule.op == ">":
        return found.value > rule.value
    if rule.op == ">=":
        return found.value >= rule.value
    return found.value < rule.value if rule.op == "<" else found.value <= rule.value


def _band(
    model: HealthModel, score: int | None, hits: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """The band, and the hard rule that lowered it: the first of those with the worst cap."""
    if score is None:
        return None, None
    band = band_of(model, score)
    applying = [rule for rule in model.rules if rule.id in hits]
    worst = max(applying, key=lambda rule: BANDS.index(rule.cap), default=None)
    if worst is None or BANDS.index(worst.cap) <= BANDS.index(band):
        return band, None
    return worst.cap, worst.id


def band_of(model: HealthModel, score: int) -> str:
    """The band of a score in hundredths, by the model's bounds alone."""
    if score >= model.healthy * 100:
        return "healthy"
    return "watch" if score >= model.watch * 100 else "poor"


def _lines(
    model: HealthModel, found: list[tuple[float | None, str]], inputs: Mapping[str, Input]
) -> tuple[Line, ...]:
    counts = _counts(model, [score for score, _state in found])
    lines: list[Line] = []
    for group in model.groups:
        for measure in group.measures:
            place = len(lines)
            score, state = found[place]
            own = inputs.get(measure.id)
            lines.append(
                Line(
                    group=group.id,
                    measure=measure.id,
                    value=own.value if own else None,
                    word=_word(measure.rule, own),
                    day=own.day if own else None,
                    score=score,
                    weight=measure.weight,
                    share=shares(model)[place],
                    counts=counts[place],
                    state=state,
                )
            )
    return tuple(lines)


def _word(rule: Rule, found: Input | None) -> str | None:
    if found is None or rule.shape != "words":
        return None
    return rule.words[min(max(int(found.value), 0), len(rule.words) - 1)][0]


def _counts(model: HealthModel, scores: list[float | None]) -> list[float]:
    """The part each measure has in the score, given which ones have a score."""
    own: list[tuple[int, int, bool]] = []
    present: list[int] = []
    for group in model.groups:
        begin = len(own)
        there = [scores[begin + place] is not None for place in range(len(group.measures))]
        weight = sum(m.weight for m, here in zip(group.measures, there, strict=True) if here)
        present.append(weight)
        own += [(m.weight, weight, here) for m, here in zip(group.measures, there, strict=True)]
    whole = sum(g.weight for g, weight in zip(model.groups, present, strict=True) if weight)
    groups = [group.weight for group in model.groups for _measure in group.measures]
    return [
        (group / whole) * (weight / among) if here and among and whole else 0.0
        for group, (weight, among, here) in zip(groups, own, strict=True)
    ]
