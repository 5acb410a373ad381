"""Who stays? Retention by start quarter and age, as a map of cells with their numbers."""

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, to_rgb

from csm_desktop.charts.plane import Box, plane, room_for, widest
from csm_desktop.charts.style import HotSpot, Style

_FULL = 1.2
"""The share that has the whole hue; retention of amounts may be above 1."""
_SIDE = 2
"""Pixels at each side of a cell's number; one that has less room is left to the tool tip."""


@dataclass(frozen=True)
class CohortRow:
    """A start quarter."""

    label: str
    """"Q1 2024"."""
    more: str
    """Its n."""
    shares: tuple[float | None, ...]
    """By age; None where it was not of that age yet."""
    words: tuple[str, ...]
    """The same as written in the cells."""


@dataclass(frozen=True)
class CohortMap:
    """The values of the chart; marks are the cells, row by row."""

    rows: tuple[CohortRow, ...]
    axis: str
    """What the ages are counted in, above them."""


def draw(axes: Axes, values: CohortMap, style: Style) -> tuple[HotSpot, ...]:
    """The darker a cell, the more stayed; the number says how many."""
    area = plane(axes, style)
    if not values.rows:
        return ()
    more = widest([row.more for row in values.rows])
    left = widest([row.label for row in values.rows], 13) + more + 24
    ages = max(len(row.shares) for row in values.rows)
    width = (area.width - left) / ages
    height = min((area.height - 20) / len(values.rows), 26)
    area.write(left - 12, 8, values.axis, colour=style.muted, across="right")
    for age in range(ages):
        area.write(left + (age + 0.5) * width, 8, str(age), colour=style.muted, across="center")
    _draw_cells(axes, values, style, (left, width, height, ages))
    spots: list[HotSpot] = []
    for number, row in enumerate(values.rows):
        middle = 18 + (number + 0.5) * height
        area.write(0, middle, row.label, size=13)
        area.write(left - 12, middle, row.more, colour=style.muted, across="right")
        for age, share in enumerate(row.shares):
            if share is None:
                continue
            box = Box(left + age * width, 18 + number * height, width, height)
            if width >= room_for(row.words[age]) + 2 * _SIDE:
                ink = _ink(share, style)
                x = box.left + width / 2
                area.write(x, middle, row.words[age], colour=ink, across="center")
            spots.append(area.spot(box, len(spots)))
    return tuple(spots)


def _draw_cells(
    axes: Axes, values: CohortMap, style: Style, frame: tuple[float, float, float, int]
) -> None:
    import numpy as np  # start-up time

    left, width, height, ages = frame
    shares = np.full((len(values.rows), ages), np.nan)
    for number, row in enumerate(values.rows):
        for age, share in enumerate(row.shares):
            shares[number, age] = np.nan if share is None else share
    axes.pcolormesh(
        [left + age * width for age in range(ages + 1)],
        [18 + number * height for number in range(len(values.rows) + 1)],
        np.ma.masked_invalid(shares),
        cmap=LinearSegmentedColormap.from_list("retention", [style.surface, style.hues[0]]),
        vmin=0,
        vmax=_FULL,
        edgecolors=style.surface,
        linewidth=1,
    )


def _ink(share: float, style: Style) -> str:
    """Black or white, whichever is read better on the cell."""
    part = min(max(share / _FULL, 0), 1)
    pairs = zip(to_rgb(style.surface), to_rgb(style.hues[0]), strict=True)
    ground = [low + (high - low) * part for low, high in pairs]
    light = 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2]
    return "#0B1220" if light > 0.5 else "#FFFFFF"
