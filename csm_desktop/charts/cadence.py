"""Did we keep in touch? Accounts by the days since their last touch, and cadences kept."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop.charts.plane import Box, Plane, cut, plane, widest
from csm_desktop.charts.style import HotSpot, Style

_GAP = 32
_NARROW = 380


@dataclass(frozen=True)
class TouchBar:
    """One row: a bucket of days, or a cadence."""

    label: str
    accounts: int
    kept: int
    """Of these, within their cadence."""
    words: str
    """At the right of the bar."""


@dataclass(frozen=True)
class Cadence:
    """The values of the chart; marks are the buckets, then each cadence's kept and missed part."""

    buckets: tuple[TouchBar, ...]
    buckets_title: str
    cadences: tuple[TouchBar, ...]
    cadences_title: str


def draw(axes: Axes, values: Cadence, style: Style) -> tuple[HotSpot, ...]:
    """Two groups of zero-based bars side by side; what was missed is hatched."""
    area = plane(axes, style)
    left, right = _rooms(area, beside=bool(values.cadences))
    first = len(values.buckets)
    return (
        *_draw_group(area, values.buckets, values.buckets_title, left, 0, parted=False),
        *_draw_group(area, values.cadences, values.cadences_title, right, first, parted=True),
    )


def _rooms(area: Plane, *, beside: bool) -> tuple[Box, Box]:
    """The rooms of both groups: side by side, or below each other where that is too narrow."""
    if not beside:
        whole = Box(0, 0, area.width, area.height)
        return whole, whole
    if area.width < _NARROW:
        half = area.height / 2
        return Box(0, 0, area.width, half - 6), Box(0, half + 6, area.width, half - 6)
    half = (area.width - _GAP) / 2
    return Box(0, 0, half, area.height), Box(half + _GAP, 0, half, area.height)


def _draw_group(
    area: Plane, bars: tuple[TouchBar, ...], title: str, box: Box, first: int, *, parted: bool
) -> list[HotSpot]:
    style = area.style
    if not bars:
        return []
    area.write(box.left, box.top + 8, cut(title, box.width), colour=style.muted)
    left = box.left + widest([bar.label for bar in bars], 13) + 12
    room = max(box.right - left - widest([bar.words for bar in bars]) - 24, 30)
    most = max(1, *(bar.accounts for bar in bars))
    row = min((box.height - 20) / len(bars), 34)
    spots = []
    for number, bar in enumerate(bars):
        top = box.top + 20 + number * row
        middle = top + row / 2
        kept, whole = (room * count / most for count in (bar.kept, bar.accounts))
        height, y = row * 0.64, top + row * 0.18
        area.bar(Box(left, y, kept, height), style.hues[2])
        area.bar(Box(left + kept, y, whole - kept, height), style.hues[3], hatched=True)
        area.write(box.left, middle, bar.label, size=13)
        area.write(left + whole + 8, middle, cut(bar.words, box.right - left - whole - 8))
        if parted:
            at = first + 2 * number
            spots.append(area.spot(Box(box.left, top, left + kept - box.left, row), at))
            spots.append(area.spot(Box(left + kept, top, box.right - left - kept, row), at + 1))
        else:
            spots.append(area.spot(Box(box.left, top, box.width, row), first + number))
    return spots
