"""Which chart stands where: the sections of the report, and its rows for a wide or narrow page.

Measures are those of the design: at 1280 the first row is 604 and 412, the second 324, 332, 332.
"""

from dataclasses import dataclass

from csm_desktop.ui.portfolio.specs import SPECS, ChartSpec
from csm_desktop.ui.shared.words import later

BY_ID: dict[str, ChartSpec] = {spec.id: spec for spec in SPECS}
"""Id → chart."""

CHANGES = "changes"
"""The table of accounts that differ between the two days: a block of the report, not a chart."""


@dataclass(frozen=True)
class ReportSection:
    """A part of the report: what it is about, and its charts."""

    title: str
    """Shown by ``say``."""
    blocks: tuple[str, ...]
    """Ids of charts, in reading order."""
    headed: bool = False
    """Whether the page writes the title; above a single chart its question is enough."""


SECTIONS: tuple[ReportSection, ...] = (
    ReportSection(later("How much"), ("arr_walk",)),
    ReportSection(later("How healthy"), ("bands",)),
    ReportSection(later("What renews"), ("renewals",)),
    ReportSection(later("What moved"), ("moves",)),
    ReportSection(later("Who needs time"), ("quadrant",)),
    ReportSection(
        later("Where, and how close"), ("segments", "cadence", "onboarding"), headed=True
    ),
    ReportSection(
        later("What customers say"), ("surveys", "support", "success_satisfaction"), headed=True
    ),
    ReportSection(later("Who stays"), ("logo_cohorts", "arr_cohorts", CHANGES), headed=True),
)
"""From top to bottom."""


@dataclass(frozen=True)
class ReportRow:
    """Blocks side by side."""

    blocks: tuple[tuple[str, int], ...]
    """Block and its share of the width."""
    gap: int = 32
    """Between them, pixels before zoom."""
    title: str = ""
    """Of the section that begins here; shown by ``say``."""


_THREE = (("renewals", 324), ("moves", 332), ("quadrant", 332))
_COHORTS = ReportRow((("logo_cohorts", 1), ("arr_cohorts", 1)), title=SECTIONS[7].title)
_ANSWERS = ReportRow((("success_satisfaction", 1),))
_CHANGES = ReportRow(((CHANGES, 1),))

USUAL: tuple[ReportRow, ...] = (
    ReportRow((("arr_walk", 604), ("bands", 412))),
    ReportRow(_THREE, gap=30),
    ReportRow((("segments", 1),), title=SECTIONS[5].title),
    ReportRow((("cadence", 1), ("onboarding", 1))),
    ReportRow((("surveys", 1), ("support", 1)), title=SECTIONS[6].title),
    _ANSWERS,
    _COHORTS,
    _CHANGES,
)
"""At 1280."""
WIDE: tuple[ReportRow, ...] = (
    ReportRow((("arr_walk", 1), ("bands", 1)), gap=48),
    ReportRow((("renewals", 1), ("moves", 1), ("quadrant", 1)), gap=52),
    ReportRow(
        (("segments", 1), ("cadence", 1), ("onboarding", 1)), gap=52, title=SECTIONS[5].title
    ),
    ReportRow((("surveys", 1), ("support", 1)), gap=48, title=SECTIONS[6].title),
    _ANSWERS,
    _COHORTS,
    _CHANGES,
)
"""From 1400 on."""
SINGLE: tuple[ReportRow, ...] = tuple(
    ReportRow(((block, 1),), title=section.title if section.headed and place == 0 else "")
    for section in SECTIONS
    for place, block in enumerate(section.blocks)
)
"""Where two would be too narrow to read."""


def rows_for(width: float) -> tuple[ReportRow, ...]:
    """The rows of a page of that many pixels, before zoom."""
    if width < 760:
        return SINGLE
    return WIDE if width >= 1400 else USUAL


def section_of(block: str) -> ReportSection:
    """The section a block belongs to."""
    return next(section for section in SECTIONS if block in section.blocks)
