"""Who needs time? Health × ARR × days to the last day to act, the urgent corner shaded."""

from dataclasses import dataclass
from math import sqrt

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, Plane, plane, room_for
from csm_desktop.charts.style import HotSpot, Style

_LARGEST = 26
"""Pixels across of the largest bubble; its area is in proportion to ARR."""
_SMALLEST = 5
_NAMED = 8


@dataclass(frozen=True)
class Point:
    """One account."""

    name: str
    days: int
    """To its last day to act."""
    score: float
    arr: int
    urgent: bool


@dataclass(frozen=True)
class Quadrant:
    """The values of the chart; marks are the points, and last the urgent corner."""

    points: tuple[Point, ...]
    """The urgent first, then the largest."""
    horizon_days: int
    urgent_days: int
    urgent_below: int
    today: str
    """What day 0 is called."""
    axis: str
    """What the days are."""


def draw(axes: Axes, values: Quadrant, style: Style) -> tuple[HotSpot, ...]:
    """Bubbles; the urgent ones in the accent and with names, as many as there is room for."""
    area = plane(axes, style)
    low = _lowest(values)
    frame = Box(26, 8, area.width - 40, area.height - 44)
    corner = _draw_frame(area, values, frame, low)
    places = []
    most = max((point.arr for point in values.points), default=0) or 1
    for number, point in enumerate(values.points):
        size = max(_SMALLEST, _LARGEST * sqrt(point.arr / most))
        x = frame.left + frame.width * min(point.days / values.horizon_days, 1)
        y = frame.top + frame.height * (100 - point.score) / (100 - low)
        places.append((size, number, x, y))
    for size, number, x, y in sorted(places, reverse=True):  # the small ones over the large
        colour = style.accent if values.points[number].urgent else style.context
        area.dot(x, y, size, colour, edge=style.surface)
    _write_names(area, values, places)
    spots = [
        area.spot(Box(x - size / 2 - 1, y - size / 2 - 1, size + 2, size + 2), number)
        for size, number, x, y in sorted(places)
    ]
    return (*spots, area.spot(corner, len(values.points)))


def _lowest(values: Quadrant) -> int:
    """Where the axis of scores begins: a ten below every point and below the urgent bound."""
    low = min((point.score for point in values.points), default=values.urgent_below)
    return max(0, min(int(low) // 10 * 10, values.urgent_below - 20))


def _draw_frame(area: Plane, values: Quadrant, frame: Box, low: int) -> Box:
    style = area.style
    for score in sorted({low, (low + values.urgent_below) // 20 * 10, values.urgent_below, 100}):
        y = frame.top + frame.height * (100 - score) / (100 - low)
        line = style.context_2 if score == low else style.line
        area.line([(frame.left, y), (frame.right, y)], line)
        area.write(frame.left - 6, y, str(score), colour=style.muted, across="right")
    width = frame.width * values.urgent_days / values.horizon_days
    top = frame.top + frame.height * (100 - values.urgent_below) / (100 - low)
    corner = Box(frame.left, top, width, frame.bottom - top)
    area.bar(corner, style.line, index=0.2)
    for days in range(0, values.horizon_days + 1, 30):
        x = frame.left + frame.width * days / values.horizon_days
        words = str(days) if days else values.today
        across = "center" if days else "left"
        area.write(x, frame.bottom + 11, words, colour=style.muted, across=across)
    area.write(frame.right, frame.bottom + 27, values.axis, colour=style.muted, across="right")
    return corner


def _write_names(
    area: Plane, values: Quadrant, places: list[tuple[float, int, float, float]]
) -> None:
    """Names beside the bubbles, where they cover neither a name nor the edge."""
    named = 0
    taken = [Box(x - size / 2, y - size / 2, size, size) for size, _number, x, y in places]
    wanted = [place for place in places if values.points[place[1]].urgent]
    for size, number, x, y in sorted(wanted, key=lambda place: place[1]):
        if named == _NAMED:
            return
        name = values.points[number].name
        box = Box(x + size / 2 + 4, y - 7, room_for(name), 14)
        if box.right <= area.width and not any(_touch(box, other) for other in taken):
            area.write(box.left, y, name)
            taken.append(box)
            named += 1


def _touch(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )
