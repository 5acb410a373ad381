"""How far has onboarding come? Projects by the share of their milestones that are reached."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, cut, plane, widest
from csm_desktop.charts.style import HotSpot, Style


@dataclass(frozen=True)
class FunnelStep:
    """One bar."""

    label: str
    """"25–49 %"."""
    projects: int
    late: int
    words: str
    """At the right of the bar: "6 projects, 2 late, $412k"."""


@dataclass(frozen=True)
class OnboardingFunnel:
    """The values of the chart; marks are the bars."""

    steps: tuple[FunnelStep, ...]


def draw(axes: Axes, values: OnboardingFunnel, style: Style) -> tuple[HotSpot, ...]:
    """Zero-based bars from the least reached to the most, the late part hatched."""
    area = plane(axes, style)
    steps = values.steps
    if not steps:
        return ()
    left = widest([step.label for step in steps], 13) + 12
    words = widest([step.words for step in steps]) + 8
    room = max(area.width - left - words, 40)
    most = max(1, *(step.projects for step in steps))
    row = min(area.height / len(steps), 34)
    spots = []
    for number, step in enumerate(steps):
        top, middle = number * row, (number + 0.5) * row
        whole, late = (room * count / most for count in (step.projects, step.late))
        area.bar(Box(left, top + row * 0.18, whole, row * 0.64), style.hues[0])
        area.bar(Box(left, top + row * 0.18, late, row * 0.64), style.hues[1], hatched=True)
        area.write(0, middle, step.label, size=13)
        shown = cut(step.words, area.width - left - whole - 8)
        area.write(left + whole + 8, middle, shown)
        spots.append(area.spot(Box(0, top, area.width, row), number))
    return tuple(spots)
