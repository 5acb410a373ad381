"""The rule of ``domain/health.py`` over columns: numpy, one array for all accounts.

Operation for operation what the scalar rule does, in the same order on the same doubles, so that
both agree to the last bit. Imports numpy: import this file only where it is used.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from csm_desktop.domain.health import NEUTRAL, shares
from csm_desktop.domain.health_parts import BANDS, HardRule, HealthModel, Measure, Rule

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
UNKNOWN = len(BANDS)
"""The code of no band; bands have their places in ``BANDS``."""
NO_SCORE = -1
_BETWEEN_SQUEEZES = 20


@dataclass(frozen=True)
class Inputs:
    """What one source found for every account."""

    values: Floats
    """NaN where there is nothing."""
    age_days: NDArray[np.int64]
    """Days from the value's day until today; 0 where there is nothing."""


@dataclass(frozen=True)
class MeasureScores:
    """What one measure gives every account."""

    scores: Floats
    """0 where it is left out."""
    counts: Bools
    """It has a score."""
    known: Bools
    """The score is of data."""


@dataclass(frozen=True)
class Patterns:
    """Which measures have a score and which have data: few patterns serve all accounts."""

    of: NDArray[np.intp]
    """The pattern of each account."""
    counts: Bools
    """Pattern × measure."""
    known: Bools
    """Likewise."""


def score_values(rule: Rule, values: Floats) -> Floats:
    """``domain/health.score_measure`` of every value; NaN gives anything."""
    with np.errstate(all="ignore"):
        if rule.shape == "line":
            return _on_line(rule, values)
        if rule.shape == "steps":
            return _on_steps(rule, values)
        places = np.clip(np.nan_to_num(values).astype(np.int64), 0, len(rule.words) - 1)
        return np.array([score for _word, score in rule.words], dtype=np.float64)[places]


def _on_line(rule: Rule, values: Floats) -> Floats:
    scores = np.full(values.shape, rule.points[-1][1], dtype=np.float64)
    for (left, low), (right, high) in reversed(list(pairwise(rule.points))):
        between = low + ((values - left) * (high - low)) / (right - left)
        scores = np.where(values < right, between, scores)
    first, score = rule.points[0]
    return np.where(values <= first, score, scores)


def _on_steps(rule: Rule, values: Floats) -> Floats:
    scores = np.full(values.shape, rule.steps[-1].score, dtype=np.float64)
    for step, above in reversed(list(pairwise(rule.steps))):
        assert step.high is not None
        takes_bound = step.score >= above.score
        within = values <= step.high if takes_bound else values < step.high
        scores = np.where(within, step.score, scores)
    return scores


def score_inputs(measure: Measure, found: Inputs) -> MeasureScores:
    """What a measure makes of its inputs, its null policy included."""
    known = ~np.isnan(found.values) & (found.age_days <= measure.valid_days)
    missing = {"neutral": NEUTRAL, "zero": 0.0}.get(measure.nulls)
    scores = np.where(known, score_values(measure.rule, found.values), missing or 0.0)
    counts = known if missing is None else np.ones_like(known)
    return MeasureScores(scores, counts, known)


def find_patterns(measures: Sequence[MeasureScores]) -> Patterns:
    """The patterns there are."""
    codes: NDArray[np.int64] = np.zeros(len(measures[0].scores), dtype=np.int64)
    for place, measure in enumerate(measures):
        if place and place % _BETWEEN_SQUEEZES == 0:  # before it is too wide for 64 bits
            squeezed = np.unique(codes, return_inverse=True)[1]
            codes = squeezed.reshape(len(codes)).astype(np.int64)
        codes = codes * 4 + measure.counts * 2 + measure.known
    _codes, first, of = np.unique(codes, return_index=True, return_inverse=True)
    return Patterns(
        of.reshape(-1),
        np.array([measure.counts[first] for measure in measures]).T,
        np.array([measure.known[first] for measure in measures]).T,
    )


def score_all(
    model: HealthModel, measures: Sequence[MeasureScores], patterns: Patterns
) -> NDArray[np.int64]:
    """Every account's score in hundredths, :data:`NO_SCORE` where too little is known."""
    top = np.zeros(measures[0].scores.shape, dtype=np.float64)
    whole = np.zeros(len(patterns.counts), dtype=np.int64)
    place = 0
    for group in model.groups:
        own_top = np.zeros_like(top)
        weights = np.array([measure.weight for measure in group.measures], dtype=np.int64)
        end = place + len(weights)
        for measure, own in zip(group.measures, measures[place:end], strict=True):
            own_top += measure.weight * own.scores
        among = patterns.counts[:, place:end] @ weights
        place = end
        # A group without any score adds nothing; its top is 0.
        own_top /= np.where(among == 0, 1, among).astype(np.float64)[patterns.of]
        own_top *= group.weight
        top += own_top
        whole += np.where(among == 0, 0, group.weight)
    top /= np.where(whole == 0, 1, whole).astype(np.float64)[patterns.of]
    top *= 100.0
    top += 0.5
    scores = np.asarray(np.floor(top), dtype=np.int64)
    enough = (whole > 0) & _covered(model, patterns)
    if not enough.all():
        scores[~enough[patterns.of]] = NO_SCORE
    return scores


def _covered(model: HealthModel, patterns: Patterns) -> Bools:
    """Which patterns reach the model's floor of coverage."""
    covered = np.zeros(len(patterns.known), dtype=np.float64)
    for place, share in enumerate(shares(model)):
        covered += np.where(patterns.known[:, place], share, 0.0)
    reached: Bools = np.floor(covered * 100.0 * 100.0 + 0.5) >= model.floor * 100
    return reached


def caps_of(rules: Sequence[HardRule], found: Sequence[Inputs], count: int) -> NDArray[np.int8]:
    """The best band code that the hard rules leave each account; 0 leaves all."""
    caps = np.zeros(count, dtype=np.int8)
    for rule, own in zip(rules, found, strict=True):
        hit = _hits(rule, own.values)
        np.maximum(caps, np.where(hit, BANDS.index(rule.cap), 0).astype(np.int8), out=caps)
    return caps


def _hits(rule: HardRule, values: Floats) -> Bools:
    """NaN compares as nothing: where there is no value the rule is silent."""
    with np.errstate(all="ignore"):
        if rule.op == ">":
            return values > rule.value
        if rule.op == ">=":
            return values >= rule.value
        return values < rule.value if rule.op == "<" else values <= rule.value


def band_codes(
    model: HealthModel,
    scores: NDArray[np.int64],
    caps: NDArray[np.int8],
    overrides: NDArray[np.int8],
) -> NDArray[np.int8]:
    """Band codes after hard rules and overrides (a code, or −1 for none)."""
    codes = (scores < model.healthy * 100).astype(np.int8)
    codes += scores < model.watch * 100
    np.maximum(codes, caps, out=codes)
    codes[scores == NO_SCORE] = UNKNOWN
    return np.where(overrides >= 0, overrides, codes)
