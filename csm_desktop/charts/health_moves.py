"""What moved? Scores before and now as dumbbells, the falls above the rises."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, Plane, cut, plane
from csm_desktop.charts.style import HotSpot, Style


@dataclass(frozen=True)
class Move:
    """One account."""

    name: str
    before: float
    """Score 0–100."""
    now: float
    change: str
    """"↓21"."""


@dataclass(frozen=True)
class HealthMoves:
    """The values of the chart; marks are the falls, then the rises."""

    falls: tuple[Move, ...]
    rises: tuple[Move, ...]
    ticks: tuple[int, ...]
    """Scores named below, the lowest and the highest among them."""


def draw(axes: Axes, values: HealthMoves, style: Style) -> tuple[HotSpot, ...]:
    """An open ring where a score was, a dot where it is; falls in ``bad``, rises in ``good``."""
    area = plane(axes, style)
    moves = (*values.falls, *values.rises)
    if not moves:
        return ()
    left, right, bottom = area.width * 0.42, area.width - 42, area.height - 20
    low, high = values.ticks[0], values.ticks[-1]

    def across(score: float) -> float:
        return left + (score - low) / (high - low) * (right - left)

    for tick in values.ticks:
        area.line([(across(tick), 0), (across(tick), bottom)], style.line)
        area.write(across(tick), bottom + 10, str(tick), colour=style.muted, across="center")
    gap = 0.6 if values.falls and values.rises else 0
    row = min(bottom / (len(moves) + gap), 30)
    spots = []
    for number, move in enumerate(moves):
        rises = number >= len(values.falls)
        top = (number + (gap if rises else 0)) * row
        _draw_move(area, move, top + row / 2, (across(move.before), across(move.now)))
        area.write(0, top + row / 2, cut(move.name, left - 8, 13), size=13)
        spots.append(area.spot(Box(0, top, area.width, row), number))
    return tuple(spots)


def _draw_move(area: Plane, move: Move, y: float, ends: tuple[float, float]) -> None:
    style = area.style
    before, now = ends
    colour = style.good if move.now > move.before else style.bad
    area.line([(before, y), (now, y)], colour, width=2, index=1)
    area.dot(before, y, 6, style.surface, edge=style.context_2)
    area.dot(now, y, 8, colour)
    area.write(area.width - 1, y, move.change, size=13, across="right", bold=True)
