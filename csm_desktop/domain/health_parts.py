"""What a health model consists of: groups, measures, their sources and rules, hard rules, bands.

Plain records, hashable, changed by ``dataclasses.replace``. Not here: whether a model can be used
(``health_check.py``) and how it scores (``health.py``).
"""

from dataclasses import dataclass

BANDS = ("healthy", "watch", "poor")
"""From best to worst."""
NULLS = ("exclude", "neutral", "zero", "keep")
SHAPES = ("line", "steps", "words")
DIRECTIONS = ("up", "down")
OPERATORS = (">", ">=", "<", "<=")

KINDS: dict[str, tuple[str, ...]] = {
    "usage": ("mean", "sum", "last", "days", "days_since", "change_percent"),
    "features": ("used_percent",),
    "tickets": ("open", "created", "oldest_days"),
    "survey": ("last", "mean"),
    "touch": ("days_since",),
    "milestone": ("slip_days",),
    "plan": ("progress_percent", "outcomes_percent"),
    "contract": ("renewal_days", "auto_renew", "mrr_change_percent"),
    "pulse": ("last",),
    "sentiment": ("mean",),
    "custom": ("number", "choice", "age_days"),
}
"""Kind of source → the figures it can give."""
WINDOWED = {
    ("usage", "mean"),
    ("usage", "sum"),
    ("usage", "days"),
    ("usage", "change_percent"),
    ("features", "used_percent"),
    ("tickets", "created"),
    ("survey", "mean"),
    ("contract", "mrr_change_percent"),
}
"""The figures that are taken over a number of days up to today."""
WORDED = {("pulse", "last"), ("custom", "choice")}
"""The figures that are words; they need a rule of words, and no other figure may have one."""
KEEPING = {("usage", "mean"), ("usage", "sum"), ("usage", "days"), ("survey", "mean")}
"""The figures whose last window with data can be kept."""
SCALES = {"nps": "0-10", "csat": "1-5", "ces": "1-7", "satisfaction": "1-5"}
"""Survey → the scale whose answers count unless the model says another."""
POOLED = ("days", "days_since", "change_percent")
"""What of usage may be asked of all metrics together: it has no unit."""

Names = tuple[tuple[str, str], ...]
"""Pairs of language and text; what the user types has the language "" and counts in all."""


def in_language(names: Names, language: str) -> str:
    """The name in a language, else in English, else as it was typed."""
    known = dict(names)
    return known.get("") or known.get(language) or known.get("en") or names[0][1]


@dataclass(frozen=True)
class Source:
    """Where the value of a measure comes from."""

    kind: str
    """A key of ``KINDS``."""
    what: str = ""
    """Which figure of the kind; one of ``KINDS[kind]``."""
    metric: str | None = None
    """usage: the name of the metric; None is all of them together."""
    window_days: int | None = None
    """usage, features, created tickets, mean survey answers, change of MRR: days up to today."""
    per_seat: bool = False
    """usage: divided by the quantity bought under the contracts active today."""
    features: tuple[str, ...] = ()
    """features: the key features; empty is every feature known to the book."""
    priorities: tuple[str, ...] = ()
    """tickets: only these priorities; empty is all."""
    survey: str | None = None
    """survey: nps, csat, ces or satisfaction."""
    scale: str | None = None
    """survey: the scale whose answers count."""
    last: int | None = None
    """sentiment: how many of the newest notes."""
    field: int | None = None
    """custom: id of the account's own field."""


@dataclass(frozen=True)
class Step:
    """One range of a rule of steps; bounds are shared and belong to the better score."""

    low: float | None
    """Its lower bound; None for the first."""
    high: float | None
    """Its upper bound; None for the last."""
    score: float
    """0 to 100."""


@dataclass(frozen=True)
class Rule:
    """How a value becomes 0 to 100."""

    shape: str
    """line, steps or words."""
    direction: str = "up"
    """up: more is better. It says how the axis is to be read; the scores say the rest."""
    points: tuple[tuple[float, float], ...] = ()
    """line: (value, score), values rising; linear between, level beyond both ends."""
    steps: tuple[Step, ...] = ()
    """steps: from the lowest range to the highest; beyond both ends the outer scores hold."""
    words: tuple[tuple[str, float], ...] = ()
    """words: (word, score); the value of an input is the place of its word here, from 0."""


@dataclass(frozen=True)
class Measure:
    """One thing looked at."""

    id: str
    """Never changes within a model; inputs are kept under it."""
    name: Names
    """What people call it."""
    source: Source
    """Where its value is from."""
    rule: Rule
    """How the value is judged."""
    weight: int
    """Against the other measures of its group."""
    nulls: str = "exclude"
    """What a missing value does: exclude, neutral (50), zero, keep (the last window with data)."""
    valid_days: int = 90
    """A value counts so many days after its own; then it is stale."""


@dataclass(frozen=True)
class Group:
    """Measures that are judged together."""

    id: str
    """Never changes within a model."""
    name: Names
    """What people call it."""
    weight: int
    """Against the other groups."""
    measures: tuple[Measure, ...]
    """At least one."""


@dataclass(frozen=True)
class HardRule:
    """A fact that caps the band whatever the score."""

    id: str
    """Unlike those of all measures: its input is kept under it."""
    name: Names
    """What people call it."""
    source: Source
    """What is looked at; where there is nothing, the rule is silent."""
    op: str
    """>, >=, < or <=."""
    value: float
    """What it is compared with."""
    cap: str
    """watch or poor: the best band left."""


@dataclass(frozen=True)
class HealthModel:
    """A whole model; ``health_check.check_model`` tells whether it can be used."""

    groups: tuple[Group, ...]
    """In the order in which they are added up."""
    rules: tuple[HardRule, ...] = ()
    """Hard rules."""
    healthy: int = 70
    """Percent from which a score is healthy."""
    watch: int = 50
    """Percent from which it is watch; below it is poor."""
    floor: int = 50
    """Percent of the weight that must have data for a score."""

    def measures(self) -> tuple[Measure, ...]:
        """All measures, in the order in which they are added up."""
        return tuple(measure for group in self.groups for measure in group.measures)
