"""Lines over quarters or months, figures of one kind in a panel of their own, never pooled."""

from dataclasses import dataclass
from itertools import pairwise

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, Plane, cut, plane, widest
from csm_desktop.charts.style import HotSpot, Style

SHAPES = ("o", "s", "^", "D")
"""Each line of a panel has its own, for eyes and paper without colour."""
_GAP = 28
_NARROW = 150
"""Pixels of a panel below which panels stand below each other."""


@dataclass(frozen=True)
class Line:
    """One line."""

    label: str
    """At its end: what it is."""
    values: tuple[float | None, ...]
    """One a place of the axis; None leaves a gap."""
    last: str
    """Its last value as written."""


@dataclass(frozen=True)
class Panel:
    """Lines of one unit."""

    title: str
    lines: tuple[Line, ...]
    """At most four."""
    low: float
    """Where the axis begins: 0, or −100 for NPS."""
    high: float
    ticks: tuple[tuple[float, str], ...]
    """Values named at the axis."""


@dataclass(frozen=True)
class Trends:
    """The values of the chart; marks are the points of each line, panel by panel."""

    panels: tuple[Panel, ...]
    places: tuple[str, ...]
    """Names below the axis; empty ones stay unnamed."""


def draw(axes: Axes, values: Trends, style: Style) -> tuple[HotSpot, ...]:
    """Panels side by side where there is room, each with its lines named at their ends."""
    area = plane(axes, style)
    count = len(values.panels)
    if not count:
        return ()
    below = count > 1 and area.width / count < _NARROW
    width = area.width if below else (area.width - _GAP * (count - 1)) / count
    height = area.height / count if below else area.height
    spots: list[HotSpot] = []
    first = 0
    for number, panel in enumerate(values.panels):
        left, top = (0, number * height) if below else (number * (width + _GAP), 0)
        spots += _draw_panel(area, panel, values.places, Box(left, top, width, height), first)
        first += sum(len(line.values) for line in panel.lines)
    return tuple(spots)


def _draw_panel(
    area: Plane, panel: Panel, places: tuple[str, ...], box: Box, first: int
) -> list[HotSpot]:
    style = area.style
    area.write(box.left, box.top + 8, cut(panel.title, box.width), bold=True)
    scale = widest([words for _, words in panel.ticks]) + 8
    ends = min(widest([_end_words(line) for line in panel.lines]) + 12, box.width * 0.5)
    frame = Box(
        box.left + scale, box.top + 26, box.width - scale - ends, max(box.height - 26 - 26, 10)
    )
    for value, words in panel.ticks:
        y = _up(panel, frame, value)
        area.line([(frame.left, y), (frame.right, y)], style.line)
        area.write(frame.left - 6, y, words, colour=style.muted, across="right")
    step = frame.width / max(1, len(places) - 1)
    taken = -1.0
    for place, words in enumerate(places):
        x, half = frame.left + place * step, widest([words]) / 2
        if words and x - half > taken:
            area.write(x, frame.bottom + 13, words, colour=style.muted, across="center")
            taken = x + half + 4
    spots: list[HotSpot] = []
    ys: list[float] = []
    for number, line in enumerate(panel.lines):
        colour = style.hues[number % 4]
        points = [
            None if value is None else (frame.left + place * step, _up(panel, frame, value))
            for place, value in enumerate(line.values)
        ]
        _draw_line(area, points, colour, SHAPES[number % 4])
        last = next((point for point in reversed(points) if point is not None), None)
        if last is not None:
            y = _free(last[1], ys)
            ys.append(y)
            words = cut(_end_words(line), ends - 10)
            area.write(frame.right + 10, y, words)
            area.dot(frame.right + 4, y, 5, colour, shape=SHAPES[number % 4])
        spots += [
            area.spot(Box(point[0] - 8, point[1] - 8, 16, 16), first + place)
            for place, point in enumerate(points)
            if point is not None
        ]
        first += len(points)
    return spots


def _draw_line(
    area: Plane, points: list[tuple[float, float] | None], colour: str, shape: str
) -> None:
    """Neighbours are joined, a gap stays one."""
    ways = [
        [before, after]
        for before, after in pairwise(points)
        if before is not None and after is not None
    ]
    if ways:
        area.lines(ways, colour, width=2, index=1)
    for point in points:
        if point is not None:
            area.dot(*point, 6, colour, shape=shape, edge=area.style.surface)


def _end_words(line: Line) -> str:
    """The last value and what the line is."""
    return f"{line.last}  {line.label}".rstrip()


def _up(panel: Panel, frame: Box, value: float) -> float:
    part = (value - panel.low) / ((panel.high - panel.low) or 1)
    return frame.bottom - frame.height * min(max(part, 0), 1)


def _free(wanted: float, taken: list[float]) -> float:
    """The nearest place at least a line of text away from those taken."""
    for distance in range(200):
        for y in (wanted + distance, wanted - distance):
            if all(abs(y - other) >= 14 for other in taken):
                return y
    return wanted
