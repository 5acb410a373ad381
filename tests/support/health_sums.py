"""The health of made-up accounts by plain fractions: nothing here is the program's own arithmetic.

Facts are given as days before today; the first model is read from its file as JSON.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

FIRST = Path(__file__).resolve().parents[2] / "resources" / "templates" / "health" / "first.json"


@dataclass(frozen=True)
class Facts:
    """What is known of an account; all days are days ago."""

    uses: tuple[tuple[int, int], ...] = ()
    """(day, amount)."""
    open_tickets: tuple[tuple[int, str], ...] = ()
    """(created, priority)."""
    solved_tickets: tuple[int, ...] = ()
    notes: tuple[tuple[int, str], ...] = ()
    """(noted, sentiment); all are calls."""
    nps: tuple[tuple[int, int], ...] = ()
    """(answered, score)."""
    pulses: tuple[tuple[int, str], ...] = ()
    """(given, band)."""
    contracts: tuple[tuple[int, int | None, int], ...] = ()
    """(began, ended or None, monthly charge in dollars)."""


@dataclass(frozen=True)
class Sum:
    """A score by hand."""

    score: Fraction | None
    coverage: Fraction
    low: Fraction
    high: Fraction
    band: str | None


def inputs_of(facts: Facts) -> dict[str, tuple[Any, int]]:
    """Measure → (value or word, days ago)."""
    found: dict[str, tuple[Any, int]] = {}
    if facts.uses:
        last = min(day for day, amount in facts.uses if amount > 0)
        found["last-use"] = (Fraction(last), last)
        now = [(day, amount) for day, amount in facts.uses if day < 28]
        before = [amount for day, amount in facts.uses if 28 <= day < 56]
        if now and before:
            new = Fraction(sum(amount for _day, amount in now), len(now))
            old = Fraction(sum(before), len(before))
            found["use-change"] = (100 * (new - old) / old, min(day for day, _amount in now))
    if facts.open_tickets or facts.solved_tickets:
        ages = [age for age, _priority in facts.open_tickets]
        found["open-tickets"] = (Fraction(len(ages)), 0)
        found["oldest-ticket"] = (Fraction(max(ages, default=0)), 0)
        urgent = [age for age, priority in facts.open_tickets if priority == "urgent"]
        found["urgent-ticket"] = (Fraction(max(urgent, default=0)), 0)
    if facts.notes:
        newest = sorted(facts.notes)
        found["last-touch"] = (Fraction(newest[0][0]), newest[0][0])
        felt = [{"positive": 1, "neutral": 0, "negative": -1}[mood] for _day, mood in newest[:3]]
        found["sentiment"] = (Fraction(sum(felt), len(felt)), newest[0][0])
    if facts.nps:
        day, answer = min(facts.nps)
        found["nps"] = (Fraction(answer), day)
    if facts.pulses:
        day, band = min(facts.pulses)
        found["pulse"] = (band, day)
    then, today = _mrr(facts, 180), _mrr(facts, 0)
    if then > 0:
        found["mrr-change"] = (Fraction(100 * (today - then), then), 0)
    return found


def _mrr(facts: Facts, ago: int) -> int:
    return sum(
        charge
        for began, ended, charge in facts.contracts
        if began >= ago and (ended is None or ended <= ago)
    )


def first_model(weights: Mapping[str, int] | None = None) -> dict[str, Any]:
    """The first model, some of its groups with other weights."""
    model: dict[str, Any] = json.loads(FIRST.read_text(encoding="utf-8"))
    for group in model["groups"]:
        group["weight"] = (weights or {}).get(group["id"], group["weight"])
    return model


def score_measures(facts: Facts) -> dict[str, Fraction]:
    """Measure → its score, of those that are known and not stale."""
    found = inputs_of(facts)
    scores: dict[str, Fraction] = {}
    for group in first_model()["groups"]:
        for measure in group["measures"]:
            value, age = found.get(measure["id"], (None, 0))
            assert measure.get("nulls", "exclude") == "exclude"
            if value is not None and age <= measure["valid_days"]:
                scores[measure["id"]] = _measure(measure["rule"], value)
    return scores


def judge(
    facts: Facts, *, override: str | None = None, weights: Mapping[str, int] | None = None
) -> Sum:
    """The first model's judgement, or its with other weights of the groups."""
    model = first_model(weights)
    found, scores = inputs_of(facts), score_measures(facts)
    share = _shares(model)
    coverage = sum((share[key] for key in scores), Fraction(0))
    score = _mean(model, scores) if 100 * coverage >= model["floor"] else None
    missing = [key for key in share if key not in scores]
    low = _mean(model, {**scores, **dict.fromkeys(missing, Fraction(0))})
    high = _mean(model, {**scores, **dict.fromkeys(missing, Fraction(100))})
    assert low is not None and high is not None
    band = None
    if score is not None:
        shown = rounded(score)
        band = "healthy" if shown >= 7000 else "watch" if shown >= 5000 else "poor"
        if found.get("urgent-ticket", (0, 0))[0] > 7:
            band = "poor"
    return Sum(score, coverage, low, high, override or band)


def rounded(percent: Fraction) -> int:
    """Hundredths, halves up."""
    return int(percent * 100 + Fraction(1, 2))


def _shares(model: dict[str, Any]) -> dict[str, Fraction]:
    whole = sum(group["weight"] for group in model["groups"])
    return {
        measure["id"]: Fraction(group["weight"] * measure["weight"])
        / (whole * sum(other["weight"] for other in group["measures"]))
        for group in model["groups"]
        for measure in group["measures"]
    }


def _mean(model: dict[str, Any], scores: dict[str, Fraction]) -> Fraction | None:
    groups: list[tuple[int, Fraction]] = []
    for group in model["groups"]:
        own = [(m["weight"], scores[m["id"]]) for m in group["measures"] if m["id"] in scores]
        if own:
            mean = sum(weight * score for weight, score in own) / sum(weight for weight, _ in own)
            groups.append((group["weight"], mean))
    if not groups:
        return None
    top = sum((weight * mean for weight, mean in groups), Fraction(0))
    return top / Fraction(sum(weight for weight, _mean in groups))


def _measure(rule: dict[str, Any], value: Any) -> Fraction:
    if rule["shape"] == "words":
        return Fraction(rule["words"][value])
    if rule["shape"] == "steps":
        return max(
            Fraction(step["score"])
            for step in rule["steps"]
            if (step["from"] is None or step["from"] <= value)
            and (step["to"] is None or value <= step["to"])
        )
    points = [(Fraction(x), Fraction(y)) for x, y in rule["points"]]
    inside = min(max(value, points[0][0]), points[-1][0])
    for (left, low), (right, high) in pairwise(points):
        if left <= inside <= right:
            return Fraction(low + (inside - left) / (right - left) * (high - low))
    raise AssertionError(value)
