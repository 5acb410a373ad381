"""Survey answers and their figures: NPS, CSAT and CES, each with the number of answers behind it.

Answers of several scales are pooled only where the caller names the scales, and every result says
which scales and touchpoints are in it. Which answers to take (dates, accounts) is the caller's.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from csm_desktop.domain.errors import Refusal

DEFINITIONS = {
    "nps": (
        "100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, an index from"
        " −100 to +100; blanks are no answers, answers on 1–10 are reported apart; undefined"
        " without answers."
    ),
    "csat": (
        "Positive answers / answers, of one scale (1–5: 4 and 5; good/bad: good); undefined"
        " without answers."
    ),
    "ces_mean": "CES 2.0: mean of the answers on 1–7; undefined without answers.",
    "ces_share": "CES 2.0: answers of 5 to 7 / answers on 1–7; undefined without answers.",
}
"""Key of a figure → the sentence shown beside it."""

POSITIVE = {"1-5": frozenset({4, 5}), "good-bad": frozenset({1})}
"""Scale → the scores that count as positive in CSAT; other scales have none of their own."""

_WORD_SCALES = {"good-bad": range(2)}
"""Scales of words, stored as numbers: bad is 0, good is 1."""
_NUMBER_SCALE = re.compile(r"([0-9]{1,3})-([0-9]{1,3})")
_NPS_SCALES = ("0-10", "1-10")
_CES_SCALE = "1-7"


@lru_cache(maxsize=64)  # asked once an answer, for the few scales of a book
def scores_of(scale: str) -> range:
    """The whole numbers a scale such as "1-5" or "good-bad" has; refuses ``scale_unknown``."""
    if scale in _WORD_SCALES:
        return _WORD_SCALES[scale]
    found = _NUMBER_SCALE.fullmatch(scale)
    if found is None or int(found[1]) >= int(found[2]):
        raise Refusal("scale_unknown", scale=scale)
    return range(int(found[1]), int(found[2]) + 1)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to one question; refuses ``scale_unknown`` and ``score_off_scale``."""

    kind: str
    """nps, csat, ces or satisfaction."""
    score: int | None
    """A whole number of the scale; None is a blank, which is no answer and not a 0."""
    scale: str
    """As it was asked: "0-10", "1-5", "1-7", "good-bad" (0 and 1), …"""
    touchpoint: str | None = None
    """Where in the journey it was asked; None when the source does not say."""

    def __post_init__(self) -> None:
        if self.score is not None and self.score not in scores_of(self.scale):
            raise Refusal("score_off_scale", score=self.score, scale=self.scale)


@dataclass(frozen=True)
class Nps:
    """The index over all answers of one scale."""

    index: Fraction | None
    """−100 to +100, an index and no percentage; None without answers."""
    n: int
    """Answers."""
    promoters: int
    """9 and 10."""
    passives: int
    """7 and 8."""
    detractors: int
    """6 and below."""
    scale: str
    """0-10 or 1-10."""
    touchpoints: frozenset[str | None]
    """The touchpoints pooled; None stands for answers that name none."""


@dataclass(frozen=True)
class Csat:
    """The share of positive answers."""

    share: Fraction | None
    """0 to 1; None without answers, or where no positive set is known for the scale."""
    n: int
    """Answers."""
    scales: frozenset[str]
    """The scales pooled; more than one only if the caller named them."""
    touchpoints: frozenset[str | None]
    """The touchpoints pooled; None stands for answers that name none."""


@dataclass(frozen=True)
class Ces:
    """Customer effort on 1–7, where 7 is the least effort."""

    mean: Fraction | None
    """1 to 7; None without answers."""
    share: Fraction | None
    """Answers of 5 to 7, 0 to 1; None without answers."""
    n: int
    """Answers."""
    touchpoints: frozenset[str | None]
    """The touchpoints pooled; None stands for answers that name none."""


def nps(answers: Iterable[Answer], *, scale: str = "0-10") -> Nps:
    """NPS over the NPS answers asked on one scale; all others are left out."""
    assert scale in _NPS_SCALES, scale
    taken = _taken(answers, "nps", (scale,))
    promoters = sum(score >= 9 for score, _ in taken)
    detractors = sum(score <= 6 for score, _ in taken)
    n = len(taken)
    return Nps(
        index=Fraction(100 * (promoters - detractors), n) if n else None,
        n=n,
        promoters=promoters,
        passives=n - promoters - detractors,
        detractors=detractors,
        scale=scale,
        touchpoints=_touchpoints(taken),
    )


def csat(
    answers: Iterable[Answer],
    *,
    scales: Collection[str] = ("1-5",),
    positive: Collection[int] | None = None,
    kind: str = "csat",
) -> Csat:
    """CSAT over the answers of the named scales; naming several pools them.

    ``positive`` is the stored set of a scale that has none in ``POSITIVE``, and goes with one
    scale only. ``kind`` may be "satisfaction", which is another question and never mixed in.
    """
    assert positive is None or len(scales) == 1, "a positive set belongs to one scale"
    taken: list[tuple[int, str | None]] = []
    positives = 0
    answers = list(answers)
    defined = True
    for scale in set(scales):
        of_scale = _taken(answers, kind, (scale,))
        good = POSITIVE.get(scale) if positive is None else positive
        defined = defined and good is not None
        positives += sum(score in (good or ()) for score, _ in of_scale)
        taken += of_scale
    return Csat(
        share=Fraction(positives, len(taken)) if taken and defined else None,
        n=len(taken),
        scales=frozenset(scales),
        touchpoints=_touchpoints(taken),
    )


def csat_by_scale(answers: Iterable[Answer], *, kind: str = "csat") -> dict[str, Csat]:
    """CSAT of every scale that was answered, apart, in the order of the scales' names."""
    answers = list(answers)
    asked = {answer.scale for answer in answers if answer.kind == kind and answer.score is not None}
    return {scale: csat(answers, scales=(scale,), kind=kind) for scale in sorted(asked)}


def ces(answers: Iterable[Answer]) -> Ces:
    """CES 2.0 over the effort answers asked on 1–7; all others are left out."""
    taken = _taken(answers, "ces", (_CES_SCALE,))
    n = len(taken)
    return Ces(
        mean=Fraction(sum(score for score, _ in taken), n) if n else None,
        share=Fraction(sum(score >= 5 for score, _ in taken), n) if n else None,
        n=n,
        touchpoints=_touchpoints(taken),
    )


def by_touchpoint(answers: Iterable[Answer]) -> dict[str | None, list[Answer]]:
    """The answers of each touchpoint, for figures that are not to be pooled."""
    parted: dict[str | None, list[Answer]] = {}
    for answer in answers:
        parted.setdefault(answer.touchpoint, []).append(answer)
    return parted


def _taken(
    answers: Iterable[Answer], kind: str, scales: Collection[str]
) -> list[tuple[int, str | None]]:
    """Score and touchpoint of the answers of a kind and scale that are not blank."""
    return [
        (answer.score, answer.touchpoint)
        for answer in answers
        if answer.score is not None and answer.kind == kind and answer.scale in scales
    ]


def _touchpoints(taken: Iterable[tuple[int, str | None]]) -> frozenset[str | None]:
    return frozenset(touchpoint for _, touchpoint in taken)
