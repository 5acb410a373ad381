"""Onboarding projects by the quarter they started in, and how soon they reached first value.

One project, its milestones and its days are ``onboarding.py``'s.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from statistics import median
from typing import NamedTuple

from csm_desktop.domain.periods import Period, quarter_of


class Started(NamedTuple):
    """A project as cohorts see it."""

    starts_on: date
    first_value_on: date | None
    """The day on which first value was reached."""
    state: str
    """One of ``onboarding.PROJECT_STATES``."""


@dataclass(frozen=True, slots=True)
class Cohort:
    """The projects that started in one quarter."""

    label: str
    """Such as ``2026 Q3``, by the fiscal year."""
    period: Period
    started: int
    reached: int
    """Of those, how many have reached first value."""
    done: int
    stopped: int
    median_days: Fraction | None
    """Median time to first value of those that reached it; None when none has."""


def cohorts(projects: Iterable[Started], *, fiscal_year_starts: int = 1) -> tuple[Cohort, ...]:
    """Projects by the quarter they started in, the earliest first, empty ones left out."""
    found: dict[tuple[int, int], list[Started]] = {}
    for project in projects:
        quarter = quarter_of(project.starts_on, fiscal_year_starts)
        found.setdefault((quarter.fiscal_year, quarter.number), []).append(project)
    return tuple(_cohort(some, fiscal_year_starts) for _, some in sorted(found.items()))


def median_time_to_first_value(projects: Iterable[Started]) -> Fraction | None:
    """Median days over the projects that reached first value; None when none has."""
    days = [(one.first_value_on - one.starts_on).days for one in projects if one.first_value_on]
    return Fraction(median(map(Fraction, days))) if days else None


def _cohort(projects: Sequence[Started], fiscal_year_starts: int) -> Cohort:
    quarter = quarter_of(projects[0].starts_on, fiscal_year_starts)
    return Cohort(
        label=f"{quarter.fiscal_year} Q{quarter.number}",
        period=quarter.period,
        started=len(projects),
        reached=sum(one.first_value_on is not None for one in projects),
        done=sum(one.state == "done" for one in projects),
        stopped=sum(one.state == "stopped" for one in projects),
        median_days=median_time_to_first_value(projects),
    )
