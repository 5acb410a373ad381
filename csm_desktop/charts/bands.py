"""How healthy is it? ARR by band as one bar, and accounts at each score below."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop.charts.plane import (
    BAND_SHAPES,
    Box,
    Plane,
    band_colour,
    band_ink,
    cut,
    plane,
    widest,
)
from csm_desktop.charts.style import HotSpot, Style


@dataclass(frozen=True)
class Part:
    """A band of the bar."""

    band: str | None
    amount: int
    """ARR, minor units."""
    words: str
    """"$4.66M healthy"."""
    more: str
    """"65 %, 38 accounts"."""


@dataclass(frozen=True)
class Bin:
    """A bar of the histogram."""

    low: int
    """Whole score."""
    accounts: int
    band: str


@dataclass(frozen=True)
class BandsChart:
    """The values of the chart; marks are the parts, then the bins."""

    parts: tuple[Part, ...]
    bins: tuple[Bin, ...]
    """Without gaps, lowest first."""
    bin_width: int
    ticks: tuple[int, ...]
    """Scores named below the histogram."""
    caption: str
    """Over the histogram: what its numbers count."""


_BAR = 20
_LEGEND = 44
_LEAST = 4
"""Pixels between the words of two bands."""


def draw(axes: Axes, values: BandsChart, style: Style) -> tuple[HotSpot, ...]:
    """The bar from left to right, its words below it, and zero-based bars by score."""
    area = plane(axes, style)
    return (*_draw_parts(area, values.parts), *_draw_bins(area, values))


def _draw_parts(area: Plane, parts: tuple[Part, ...]) -> list[HotSpot]:
    total = sum(part.amount for part in parts)
    spots, x = [], 0.0
    places = _legend_places(area, parts)
    for number, part in enumerate(parts):
        width = area.width * part.amount / total if total else 0
        gap = 1 if number + 1 < len(parts) and width > 2 else 0
        box = Box(x, 0, width - gap, _BAR)
        area.bar(box, band_colour(part.band, area.style), hatched=part.band == "poor")
        spots.append(area.spot(box, number))
        left, room = places[number]
        ink = band_ink(part.band, area.style)
        area.dot(left + 4, _BAR + 15, 7, ink, shape=BAND_SHAPES[part.band])
        area.write(left + 12, _BAR + 15, cut(part.words, room, 13), size=13, bold=True)
        area.write(left + 12, _BAR + 32, cut(part.more, room), colour=area.style.muted)
        spots.append(area.spot(Box(left, _BAR + 4, room, 38), number))
        x += width
    return spots


def _legend_places(area: Plane, parts: tuple[Part, ...]) -> list[tuple[float, float]]:
    """Left edge and room of each band's words: below its part where that leaves enough room."""
    wanted = [max(widest([part.words], 13), widest([part.more])) + 12 for part in parts]
    # What is left is shared out; what is too much is taken from all, the words are cut then.
    spare = (area.width - sum(wanted)) / max(1, len(parts) - 1)
    narrow = area.width - _LEAST * (len(parts) - 1)
    shrunk = min(1.0, narrow / (sum(wanted) or 1))
    places, x = [], 0.0
    for width in wanted:
        places.append((x, width * shrunk - 12))
        x += width * shrunk + max(_LEAST, min(spare, 60))
    return places


def _draw_bins(area: Plane, values: BandsChart) -> list[HotSpot]:
    style, bins = area.style, values.bins
    if not bins:
        return []
    top, bottom = _BAR + _LEGEND + 30, area.height - 20
    area.write(0, _BAR + _LEGEND + 14, values.caption, colour=style.muted)
    most = max(1, *(one.accounts for one in bins))
    width = area.width / len(bins)
    area.line([(0, bottom), (area.width, bottom)], style.context_2)
    spots = []
    for number, one in enumerate(bins):
        height = (bottom - top) * one.accounts / most
        box = Box(number * width + 1, bottom - height, width - 2, height)
        area.bar(box, band_colour(one.band, style), hatched=one.band == "poor")
        if one.accounts:
            words = f"{one.accounts:,}"
            area.write(box.left + box.width / 2, box.top - 8, words, across="center")
            spots.append(
                area.spot(
                    Box(box.left, box.top - 16, width, height + 16), len(values.parts) + number
                )
            )
    first = bins[0].low
    for tick in values.ticks:
        x = (tick - first) / values.bin_width * width
        across = "left" if x < 8 else "right" if x > area.width - 8 else "center"
        area.write(x, bottom + 11, str(tick), colour=style.muted, across=across)
    return spots
