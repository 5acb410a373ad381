"""Who is satisfied, and who succeeds? Two axes, four corners; never one number."""

from dataclasses import dataclass
from math import sqrt

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, Plane, plane
from csm_desktop.charts.style import HotSpot, Style

_LARGEST, _SMALLEST = 22, 5
SHAPES = {"nps": "o", "csat": "s"}


@dataclass(frozen=True)
class Point:
    """One account."""

    satisfaction: float
    """0–100, to the right."""
    success: float
    """0–100, upwards."""
    arr: int
    kind: str
    """nps or csat: round or square."""


@dataclass(frozen=True)
class SuccessSatisfaction:
    """The values of the chart; marks are the points, then the two corners with lists."""

    points: tuple[Point, ...]
    satisfied_from: int
    success_from: int
    across: str
    """What the axis to the right is."""
    up: str
    """What the axis upwards is."""
    satisfied_only: str
    """Words in the lower right corner."""
    successful_only: str
    """Words in the upper left corner."""


def draw(axes: Axes, values: SuccessSatisfaction, style: Style) -> tuple[HotSpot, ...]:
    """Bubbles by ARR; the two corners where the axes disagree are shaded and named."""
    area = plane(axes, style)
    frame = Box(30, 20, area.width - 48, area.height - 54)
    corners = _draw_frame(area, values, frame)
    most = max((point.arr for point in values.points), default=0) or 1
    places = []
    for number, point in enumerate(values.points):
        size = max(_SMALLEST, _LARGEST * sqrt(max(point.arr, 0) / most))
        x = frame.left + frame.width * point.satisfaction / 100
        y = frame.bottom - frame.height * point.success / 100
        places.append((size, number, x, y))
    for size, number, x, y in sorted(places, reverse=True):
        point = values.points[number]
        apart = (point.satisfaction >= values.satisfied_from) != (
            point.success >= values.success_from
        )
        colour = style.accent if apart else style.context_2
        area.dot(x, y, size, colour, shape=SHAPES[point.kind], edge=style.surface)
    spots = [
        area.spot(Box(x - size / 2 - 1, y - size / 2 - 1, size + 2, size + 2), number)
        for size, number, x, y in sorted(places)
    ]
    first = len(values.points)
    return (*spots, *(area.spot(box, first + place) for place, box in enumerate(corners)))


def _draw_frame(area: Plane, values: SuccessSatisfaction, frame: Box) -> tuple[Box, Box]:
    """The frame; gives the corners *satisfied, not successful* and the other way round."""
    style = area.style
    x = frame.left + frame.width * values.satisfied_from / 100
    y = frame.bottom - frame.height * values.success_from / 100
    lower = Box(x, y, frame.right - x, frame.bottom - y)
    upper = Box(frame.left, frame.top, x - frame.left, y - frame.top)
    for corner in (lower, upper):
        area.bar(corner, style.line, index=0.2)
    for value in (0, 50, 100):
        right = frame.left + frame.width * value / 100
        area.write(right, frame.bottom + 11, str(value), colour=style.muted, across="center")
        up = frame.bottom - frame.height * value / 100
        area.write(frame.left - 6, up, str(value), colour=style.muted, across="right")
    area.line([(x, frame.top), (x, frame.bottom)], style.context_2, dashed=True)
    area.line([(frame.left, y), (frame.right, y)], style.context_2, dashed=True)
    area.line([(frame.left, frame.bottom), (frame.right, frame.bottom)], style.context_2)
    area.write(frame.right, frame.bottom + 27, values.across, colour=style.muted, across="right")
    area.write(0, 8, values.up, colour=style.muted)
    area.write(lower.right - 6, lower.bottom - 10, values.satisfied_only, across="right", bold=True)
    area.write(upper.left + 6, upper.top + 11, values.successful_only, bold=True)
    return lower, upper
