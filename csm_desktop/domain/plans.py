"""Success plans: how far an objective is, whether it keeps an even pace, and what is closed.

An objective leads from a baseline to a target by a day. How it is written as a sentence is in
``objective_sentence.py``, what a plan is worth in ``roi.py``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import OBJECTIVE_STATES

STATES = OBJECTIVE_STATES
"""Of objectives and outcomes alike."""

SIDES = ("ours", "theirs")
"""Whose an initiative is."""

STANDINGS = (
    "achieved",
    "partly",
    "missed",
    "cancelled",
    "late",
    "behind",
    "on pace",
    "ahead",
    "reached",
    "no value",
    "not measured",
)
"""How an objective stands. The first four are its state; the others are of open ones. *late*: past
its day and not at its target. *reached*: at its target or beyond, and nobody has said achieved.
*no value*: nothing was recorded yet. *not measured*: it has no baseline."""

BEHIND = ("late", "behind")
"""The standings of an open objective that needs somebody."""

MOST = Decimal(10) ** 15
"""No figure of an objective is further from 0; what shares and percents are made of stays exact."""
_MOST_DECIMALS = 8

_SCORES = {"achieved": Decimal(1), "partly": Decimal("0.5"), "missed": Decimal(0)}
"""PRODUCT.md, outcome closure; what is cancelled or open is left out."""

DEFINITIONS = {
    "progress": (
        "Latest value on or before today less the baseline, divided by the target less the"
        " baseline; below 0 and above 1 are possible, and a bar shows 0 to 1."
    ),
    "pace": (
        "The share of the days from the baseline's day to the objective's day that are over: where"
        " progress would be if each day brought the same."
    ),
    "points": "Progress less even pace, in percentage points.",
    "closure": (
        "Mean of the outcomes that are decided: achieved 1, partly 0.5, missed 0; cancelled and"
        " open ones are left out. A plan's is the mean of its objectives'."
    ),
}


@dataclass(frozen=True)
class Measured:
    """A value of an objective on a day."""

    day: date
    value: Decimal


@dataclass(frozen=True)
class Terms:
    """What an objective's standing is reckoned from."""

    baseline: Decimal | None
    """None: nothing is measured."""
    target: Decimal | None
    baseline_on: date | None
    """The day the baseline is of."""
    due_on: date
    state: str = "open"
    """One of ``STATES``."""


@dataclass(frozen=True)
class Standing:
    """How far an objective is on a day."""

    current: Measured | None
    """The latest value on or before that day; None: there is none."""
    progress: Decimal | None
    """1 is the target; may be below 0 or above 1. None: no value, or not measured."""
    pace: Decimal | None
    """Where an even pace would be, 0 to 1; None: not measured."""
    points: int | None
    """Percentage points ahead (above 0) or behind (below 0) of even pace, of an open objective."""
    word: str
    """One of ``STANDINGS``."""

    @property
    def bar(self) -> float:
        """How much of a bar is filled, 0 to 1."""
        return float(min(max(self.progress or Decimal(0), Decimal(0)), Decimal(1)))

    @property
    def percent(self) -> int | None:
        """Progress in whole percent."""
        return None if self.progress is None else _whole(self.progress * 100)


@dataclass(frozen=True)
class Closure:
    """Outcomes that are decided."""

    score: Decimal | None
    """0 to 1; None: none is decided."""
    closed: int
    """How many count: achieved, partly, missed."""
    total: int
    """How many there are, cancelled ones left out."""


def stand(terms: Terms, values: Iterable[Measured], *, today: date) -> Standing:
    """How an objective stands on a day.

    >>> terms = Terms(Decimal(8), Decimal(2), date(2026, 1, 1), date(2026, 12, 31))
    >>> value = Measured(date(2026, 11, 20), Decimal("3.1"))
    >>> found = stand(terms, [value], today=date(2026, 11, 21))
    >>> found.percent, found.points, found.word
    (82, -7, 'behind')
    """
    current = current_value(values, today)
    progress = None if current is None else progress_of(terms, current.value)
    pace = even_pace(terms, today)
    points = None
    if terms.state == "open" and progress is not None and pace is not None:
        points = _whole((progress - pace) * 100)
    return Standing(current, progress, pace, points, _word(terms, current, progress, points, today))


def current_value(values: Iterable[Measured], today: date) -> Measured | None:
    """The latest value on or before a day."""
    known = (value for value in values if value.day <= today)
    return max(known, key=lambda value: value.day, default=None)


def progress_of(terms: Terms, value: Decimal) -> Decimal | None:
    """How far from the baseline to the target a value is; None without both, or the same."""
    if terms.baseline is None or terms.target is None or terms.baseline == terms.target:
        return None
    return (value - terms.baseline) / (terms.target - terms.baseline)


def even_pace(terms: Terms, today: date) -> Decimal | None:
    """The share of its time that is over, 0 to 1; None when nothing is measured."""
    if terms.baseline is None or terms.target is None or terms.baseline_on is None:
        return None
    days = (terms.due_on - terms.baseline_on).days
    over = (today - terms.baseline_on).days
    if days <= 0:
        return Decimal(int(over >= 0))
    return Decimal(min(max(over, 0), days)) / Decimal(days)


def closure_of(states: Iterable[str]) -> Closure:
    """The score of the outcomes of one objective.

    >>> closure_of(["achieved", "partly", "open", "cancelled"])
    Closure(score=Decimal('0.75'), closed=2, total=3)
    """
    counted = [state for state in states if state != "cancelled"]
    scores = [_SCORES[state] for state in counted if state in _SCORES]
    return Closure(_mean(scores), len(scores), len(counted))


def closure_of_plan(objectives: Iterable[Closure]) -> Closure:
    """The mean of the objectives that have a score; the counts are of all outcomes."""
    found = list(objectives)
    scores = [one.score for one in found if one.score is not None]
    return Closure(_mean(scores), sum(x.closed for x in found), sum(x.total for x in found))


def check_terms(terms: Terms) -> None:
    """Refuse what is no objective.

    Raises:
        Refusal: ``objective_without_target``, ``objective_target_is_baseline``,
            ``objective_due_before_baseline`` and those of :func:`check_figure`; the value
            ``field`` says where it belongs.
    """
    if terms.target is None:
        raise Refusal("objective_without_target", field="target")
    check_figure(terms.target, "target")
    if terms.baseline is not None:
        check_figure(terms.baseline, "baseline")
    if terms.target == terms.baseline:
        raise Refusal("objective_target_is_baseline", field="target", value=str(terms.target))
    if terms.baseline_on is not None and terms.due_on < terms.baseline_on:
        raise Refusal(
            "objective_due_before_baseline",
            field="due_on",
            due_on=terms.due_on,
            baseline_on=terms.baseline_on,
        )


def check_figure(figure: Decimal, field: str) -> None:
    """Refuse a figure that cannot be reckoned with.

    Raises:
        Refusal: ``account_number_wrong`` (no number, or with more than eight decimals),
            ``amount_too_large``.
    """
    if not figure.is_finite():
        raise Refusal("account_number_wrong", field=field, value=str(figure))
    if abs(figure) > MOST:
        raise Refusal("amount_too_large", field=field, value=str(figure))
    if figure != round(figure, _MOST_DECIMALS):
        raise Refusal("account_number_wrong", field=field, value=str(figure))


def _word(
    terms: Terms,
    current: Measured | None,
    progress: Decimal | None,
    points: int | None,
    today: date,
) -> str:
    if terms.state != "open":
        return terms.state
    if progress is not None and progress >= 1:
        return "reached"
    if terms.due_on < today:
        return "late"
    if points is not None:
        return "ahead" if points > 0 else "behind" if points < 0 else "on pace"
    return "no value" if current is None and terms.baseline is not None else "not measured"


def _mean(scores: list[Decimal]) -> Decimal | None:
    return sum(scores, Decimal(0)) / len(scores) if scores else None


def _whole(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
