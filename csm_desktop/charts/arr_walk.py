"""How did ARR grow? A horizontal walk from one date to another.

Horizontal, because zero-based upright bars would leave a small move three pixels tall.
"""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop import format as written
from csm_desktop.charts.plane import Box, Plane, plane, ticks, widest
from csm_desktop.charts.style import HotSpot, Style


@dataclass(frozen=True)
class Step:
    """One bar."""

    label: str
    """"New, 5 accounts"; of both ends the date."""
    amount: str
    """As written at the right."""
    start: int
    """Where it begins, minor units."""
    end: int
    kind: str
    """start, up, down or end."""


@dataclass(frozen=True)
class ArrWalk:
    """The values of the chart."""

    steps: tuple[Step, ...]
    """From above: the start, the parts, the end."""
    currency: str


def draw(axes: Axes, values: ArrWalk, style: Style) -> tuple[HotSpot, ...]:
    """Zero-based bars, each part beginning where the one before ended."""
    area = plane(axes, style)
    steps = values.steps
    if not steps:
        return ()
    left = min(widest([step.label for step in steps], 13) + 10, area.width * 0.4)
    right = area.width - widest([step.amount for step in steps], 13) - 14
    bottom = area.height - 20
    marks = ticks(max(max(step.start, step.end) for step in steps))
    per_unit = (right - left) / (marks[-1] or 1)
    _grid(area, values, marks, (left, per_unit, bottom))
    row = bottom / len(steps)
    for number, step in enumerate(steps):
        middle = (number + 0.5) * row
        low, high = sorted((step.start, step.end))
        box = Box(
            left + low * per_unit,
            middle - row * 0.32,
            max((high - low) * per_unit, 1.0 if high > low else 0),
            row * 0.64,
        )
        area.bar(box, _colour(step.kind, style), hatched=step.kind == "down")
        if number + 1 < len(steps):
            x = left + step.end * per_unit
            area.line([(x, box.bottom), (x, box.bottom + row * 0.36)], style.context_2)
        ends = step.kind in ("start", "end")
        area.write(0, middle, step.label, size=13, bold=ends)
        area.write(area.width - 1, middle, step.amount, size=13, across="right", bold=True)
    return tuple(
        area.spot(Box(0, number * row, area.width, row), number) for number in range(len(steps))
    )


def _colour(kind: str, style: Style) -> str:
    colours = {"start": style.context_2, "up": style.hues[2], "down": style.hues[3]}
    return colours.get(kind, style.accent)


def _grid(
    area: Plane, values: ArrWalk, marks: list[int], frame: tuple[float, float, float]
) -> None:
    left, per_unit, bottom = frame
    style = area.style
    for mark in marks:
        x = left + mark * per_unit
        area.line([(x, 0), (x, bottom)], style.line)
        words = written.money_short(mark, values.currency, style.locale) if mark else "0"
        area.write(x, bottom + 10, words, colour=style.muted, across="center")
