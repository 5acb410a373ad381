"""The charts of the portfolio as data: each with its question, what it asks and how it is drawn.

The page is layout over this list. The words and tables of a chart are made in ``ui/portfolio``'s
``*_content.py``, the pictures in ``charts/``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from csm_desktop.operations.portfolio import read_movements
from csm_desktop.operations.portfolio_cohorts import read_retention_cohorts
from csm_desktop.operations.portfolio_health import read_bands, read_moves, read_quadrant
from csm_desktop.operations.portfolio_onboarding import read_onboarding_funnel
from csm_desktop.operations.portfolio_renewals import read_renewals_by_quarter
from csm_desktop.operations.portfolio_satisfaction import (
    read_success_satisfaction,
    read_survey_trends,
)
from csm_desktop.operations.portfolio_segments import read_cadence, read_segments
from csm_desktop.operations.portfolio_support import read_support_trends
from csm_desktop.ui.portfolio import arr_content as arr
from csm_desktop.ui.portfolio import care_content as care
from csm_desktop.ui.portfolio import health_content as health
from csm_desktop.ui.portfolio import survey_content as survey
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.shared.charts.content import ChartContent
from csm_desktop.ui.shared.words import later


@dataclass(frozen=True)
class ChartSpec:
    """One chart of the page."""

    id: str
    """Its word in settings, pictures and tests."""
    title: str
    """The question it answers; shown by ``say``."""
    chart: str
    """The module of ``charts/`` that draws it."""
    question: Callable[..., Any]
    """What it asks the book: takes ``today``, ``query`` and, where it is over a period, ``since``.
    """
    content: Callable[[Any, Reader], ChartContent]
    """From the answer what :class:`ChartView` shows."""
    height: int
    """Of the plot, pixels before zoom."""
    since: bool = False
    """Whether the question takes ``since``, the date compared with."""
    params: Mapping[str, Any] = field(default_factory=dict)
    """Further parameters of the question."""


SPECS: tuple[ChartSpec, ...] = (
    ChartSpec(
        "arr_walk",
        later("How did ARR grow?"),
        "arr_walk",
        read_movements,
        arr.of_walk,
        216,
        since=True,
    ),
    ChartSpec("bands", later("How healthy is it?"), "bands", read_bands, health.of_bands, 216),
    ChartSpec(
        "renewals",
        later("What renews, and how healthy is it?"),
        "renewals_by_quarter",
        read_renewals_by_quarter,
        arr.of_renewals,
        244,
    ),
    ChartSpec(
        "moves", later("What moved in 30 days?"), "health_moves", read_moves, health.of_moves, 244
    ),
    ChartSpec(
        "quadrant", later("Who needs time?"), "quadrant", read_quadrant, health.of_quadrant, 244
    ),
    ChartSpec("segments", later("Where is it?"), "treemap", read_segments, care.of_segments, 244),
    ChartSpec(
        "cadence", later("Did we keep in touch?"), "cadence", read_cadence, care.of_cadence, 200
    ),
    ChartSpec(
        "surveys",
        later("How do customers answer?"),
        "trends",
        read_survey_trends,
        survey.of_surveys,
        244,
    ),
    ChartSpec(
        "support",
        later("How much support do they need?"),
        "trends",
        read_support_trends,
        survey.of_support,
        244,
    ),
    ChartSpec(
        "success_satisfaction",
        later("Who is satisfied, and who succeeds?"),
        "success_satisfaction",
        read_success_satisfaction,
        survey.of_success_satisfaction,
        280,
    ),
    ChartSpec(
        "logo_cohorts",
        later("Which customers stay?"),
        "cohorts",
        read_retention_cohorts,
        arr.of_logo_cohorts,
        300,
    ),
    ChartSpec(
        "arr_cohorts",
        later("How much of their MRR stays?"),
        "cohorts",
        read_retention_cohorts,
        arr.of_arr_cohorts,
        300,
    ),
    ChartSpec(
        "onboarding",
        later("How far has onboarding come?"),
        "onboarding_funnel",
        read_onboarding_funnel,
        care.of_onboarding,
        200,
    ),
)
"""From top to bottom: how much, how healthy, what renews, what moved, who needs time, then why."""
