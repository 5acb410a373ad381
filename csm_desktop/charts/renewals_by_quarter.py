"""What renews, and how healthy is it? ARR by quarter, stacked by band."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop import format as written
from csm_desktop.charts.plane import Box, Plane, band_colour, plane, ticks, widest
from csm_desktop.charts.style import HotSpot, Style


@dataclass(frozen=True)
class Column:
    """A quarter."""

    label: str
    """"Q1"."""
    year: str
    """Under it; empty where the quarter before has the same."""
    parts: tuple[tuple[str | None, int], ...]
    """Band and ARR, the poor first: it stands on the ground."""


@dataclass(frozen=True)
class RenewalsByQuarter:
    """The values of the chart; marks are the parts, quarter by quarter from the ground up."""

    columns: tuple[Column, ...]
    currency: str


def draw(axes: Axes, values: RenewalsByQuarter, style: Style) -> tuple[HotSpot, ...]:
    """Zero-based columns with their sums on top, one pixel of surface between the parts."""
    area = plane(axes, style)
    columns = values.columns
    if not columns:
        return ()
    sums = [sum(amount for _, amount in column.parts) for column in columns]
    top, bottom = 18.0, area.height - 36
    marks = ticks(max(sums), 3)
    scale_words = [_money(mark, values, style) for mark in marks]
    per_unit = (bottom - top) / (max(sums) or 1)
    for mark, words in zip(marks, scale_words, strict=True):
        y = bottom - mark * per_unit
        if 0 < mark <= max(sums):
            area.line([(0, y), (area.width, y)], style.line)
            area.write(area.width - 1, y - 8, words, colour=style.muted, across="right")
    area.line([(0, bottom), (area.width, bottom)], style.context_2)
    width = (area.width - widest(scale_words) - 8) / len(columns)
    spots: list[HotSpot] = []
    for number, column in enumerate(columns):
        left = number * width + width * 0.12
        box = Box(left, bottom, width * 0.76, 0)
        _draw_column(area, column, box, per_unit, spots)
        middle = left + width * 0.38
        if sums[number]:
            words = _money(sums[number], values, style)
            y = bottom - sums[number] * per_unit - 9
            area.write(middle, y, words, across="center", bold=True)
        area.write(middle, bottom + 11, column.label, across="center")
        area.write(middle, bottom + 26, column.year, colour=style.muted, across="center")
    return tuple(spots)


def _draw_column(
    area: Plane, column: Column, box: Box, per_unit: float, spots: list[HotSpot]
) -> None:
    y = box.top
    for band, amount in column.parts:
        height = amount * per_unit
        part = Box(box.left, y - height + 1, box.width, max(height - 1, 1))
        area.bar(part, band_colour(band, area.style), hatched=band == "poor")
        spots.append(area.spot(Box(part.left, y - height, part.width, max(height, 4)), len(spots)))
        y -= height


def _money(minor: int, values: RenewalsByQuarter, style: Style) -> str:
    return written.money_short(minor, values.currency, style.locale)
