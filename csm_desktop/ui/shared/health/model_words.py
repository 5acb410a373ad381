"""A health model in words: what is looked at, how it is judged, what a hard rule says."""

from collections.abc import Sequence

from csm_desktop import format as written
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.health_parts import HardRule, Rule, Source, in_language
from csm_desktop.domain.health_words import unit_of
from csm_desktop.ui.shared.health.line_words import (
    is_part_of_seats,
    number_text,
    source_text,
    value_text,
)
from csm_desktop.ui.shared.health_words import BAND_WORDS, band_word
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.words import later, say, tr

KIND_WORDS = {
    "usage": later("Usage"),
    "features": later("Features used"),
    "tickets": later("Tickets"),
    "survey": later("Surveys"),
    "touch": later("Last touch"),
    "milestone": later("Onboarding milestones"),
    "plan": later("Success plan"),
    "contract": later("Contracts"),
    "pulse": later("Pulse"),
    "sentiment": later("Sentiment of notes"),
    "custom": later("Own field"),
}
"""Kind of a source → its name."""

WHAT_WORDS = {
    "mean": later("mean"),
    "sum": later("sum"),
    "last": later("last value"),
    "days": later("days with use"),
    "change_percent": later("change against before, %"),
    "used_percent": later("share of features used"),
    "open": later("open today"),
    "created": later("created"),
    "oldest_days": later("age of the oldest open one"),
    "days_since": later("days since"),
    "slip_days": later("worst slip, days"),
    "progress_percent": later("progress of objectives"),
    "outcomes_percent": later("outcomes achieved"),
    "renewal_days": later("days to renewal"),
    "auto_renew": later("renews by itself"),
    "mrr_change_percent": later("change of MRR, %"),
    "number": later("number"),
    "choice": later("choice"),
    "age_days": later("days since that date"),
}
"""Figure of a source → its name."""

NULL_WORDS = {
    "exclude": later("is left out"),
    "neutral": later("counts as 50"),
    "zero": later("counts as 0"),
    "keep": later("the last one is kept"),
}
"""Policy → what a missing value does."""

SHAPE_WORDS = {
    "line": later("a line between points"),
    "steps": later("steps"),
    "words": later("a score for each word"),
}

FILLED_BY = {
    "usage": later("Fill it by importing usage files."),
    "features": later("Fill it by importing usage by feature."),
    "tickets": later("Fill it by importing tickets."),
    "survey": later("Fill it by importing survey answers."),
    "touch": later("Fill it by writing notes, or by importing them."),
    "milestone": later("Fill it with onboarding projects."),
    "plan": later("Fill it with success plans."),
    "contract": later("Fill it by importing contracts."),
    "pulse": later("Fill it by giving pulses: P on an account."),
    "sentiment": later("Fill it by giving notes a sentiment."),
    "custom": later("Fill the field in Accounts, or import it."),
}
"""Kind of a source → what would give it data."""


def kind_word(kind: str) -> str:
    """The name of a kind of source."""
    return say(KIND_WORDS[kind])


def what_word(what: str) -> str:
    """The name of a figure."""
    return say(WHAT_WORDS[what])


def rule_text(rule: Rule, source: Source, locale: str) -> str:
    """How a value is judged: “50 % is 0, 95 % is 100”."""
    if rule.shape == "line":
        values = [value for value, _score in rule.points]
        shown = dict(zip(values, _bound_texts(values, source, locale), strict=True))
        points = [
            tr("{value} is {score}", value=shown[value], score=number_text(score, locale))
            for value, score in rule.points
        ]
        return ", ".join(points if len(points) <= 3 else [points[0], "…", points[-1]])
    if rule.shape == "words":
        scores = (number_text(score, locale) for _word, score in rule.words)
        named = (
            say(BAND_WORDS[stored]) if stored in BAND_WORDS else word(stored)
            for stored, _score in rule.words
        )
        return ", ".join(f"{name} {score}" for name, score in zip(named, scores, strict=True))
    return _steps_text(rule, source, locale)


def _bound_texts(values: Sequence[float], source: Source, locale: str) -> list[str]:
    """The values that a rule names; counts and points without their unit, which is known."""
    unit = unit_of(source)
    if all(is_part_of_seats(source, value) for value in values):
        return [value_text(100 * value, None, "percent", locale) for value in values]
    if unit in {"tickets", "points"}:
        return [number_text(value, locale) for value in values]
    return [value_text(value, None, unit, locale) for value in values]


def _steps_text(rule: Rule, source: Source, locale: str) -> str:
    """“≤ 7 d: 95, ≤ 14 d: 80, above: 10”; a shared bound belongs to the better score."""
    parts = []
    bounds = [step.high for step in rule.steps if step.high is not None]
    shown = dict(zip(bounds, _bound_texts(bounds, source, locale), strict=True))
    for step, above in zip(rule.steps, (*rule.steps[1:], None), strict=True):
        score = number_text(step.score, locale)
        if step.high is None or above is None:
            parts.append(tr("above: {score}", score=score))
            continue
        sign = "≤" if step.score >= above.score else "<"
        parts.append(f"{sign} {shown[step.high]}: {score}")
    return ", ".join(parts)


def hard_rule_text(rule: HardRule, locale: str, field: str | None = None) -> str:
    """What a hard rule says: “poor at best while tickets: age of the oldest open one > 7 d”."""
    unit = unit_of(rule.source)
    return tr(
        "{band} at best while {source} {op} {value}",
        band=band_word(rule.cap),
        source=source_text(rule.source, field),
        op=rule.op,
        value=value_text(rule.value, None, unit, locale),
    )


def hard_rule_name(rule: HardRule, locale: str) -> str:
    """Its own name."""
    return in_language(rule.name, locale)


def weight_percent(weight: int, total: int, locale: str) -> str:
    """A weight as its part of all, whole percents."""
    if not total:
        return "0 %"
    return f"{written.number((200 * weight + total) // (2 * total), locale)} %"


def refusal_text(refusal: Refusal) -> str:
    """Why a model or a judgement was refused."""
    return say(SENTENCES[refusal.code], **refusal.values)
