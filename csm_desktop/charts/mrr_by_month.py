"""What did this account pay, month by month? Bars of MRR, with every rise and fall marked."""

from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes

from csm_desktop import format as written
from csm_desktop.charts.style import (
    HotSpot,
    Style,
    clear,
    hairlines,
    hot_spots,
    place,
    room_for,
    size_px,
    write,
)


@dataclass(frozen=True)
class MrrMonth:
    """One bar."""

    month: date
    """Any day of it."""
    mrr: int
    """At its close, minor units of the currency."""
    change: int
    """Close less opening, minor units."""


@dataclass(frozen=True)
class MrrByMonth:
    """The values of the chart."""

    months: tuple[MrrMonth, ...]
    """The oldest first; the last is the present one."""
    currency: str
    chosen: int | None = None
    """The bar the user clicked, if one."""


def draw(axes: Axes, values: MrrByMonth, style: Style) -> tuple[HotSpot, ...]:
    """Zero-based bars, the last one the point; changes carry an arrow and their amount."""
    clear(axes, style)
    months = values.months
    top = max((month.mrr for month in months), default=0)
    amount = written.money_short(months[-1].mrr if months else 0, values.currency, style.locale)
    place(axes, style, left=0, top=22, right=room_for(amount, 13) + 10, bottom=18)
    low = min(0, *(month.mrr for month in months)) if months else 0
    axes.set_xlim(-0.5, max(len(months), 1) - 0.5)
    axes.set_ylim(low, top or 1)
    hairlines(axes, (0, top / 2, top) if top else (0,), style)
    if months:
        _draw_bars(axes, values, style)
        _write_changes(axes, values, style)
        _write_amounts(axes, values, style, top)
        _write_months(axes, months, style, low)
    return hot_spots(axes, [(x - 0.5, x + 0.5) for x in range(len(months))])


def _draw_bars(axes: Axes, values: MrrByMonth, style: Style) -> None:
    last = len(values.months) - 1
    colours = [
        style.accent if index in (last, values.chosen) else _bar_colour(month, style)
        for index, month in enumerate(values.months)
    ]
    heights = [month.mrr for month in values.months]
    axes.bar(range(len(heights)), heights, width=0.74, color=colours, linewidth=0)


def _bar_colour(month: MrrMonth, style: Style) -> str:
    if month.change == 0:
        return style.context
    return style.hues[2] if month.change > 0 else style.hues[3]


def _write_changes(axes: Axes, values: MrrByMonth, style: Style) -> None:
    """The amount of a change above its bar: the largest first, the others where room is left."""
    months = values.months
    per_bar = size_px(axes)[0] * axes.get_position().width / max(1, len(months))
    taken: list[tuple[float, float]] = []
    for index in sorted(range(len(months)), key=lambda index: -abs(months[index].change)):
        change = months[index].change
        if change == 0:
            return
        words = _change_words(change, values.currency, style)
        half = (room_for(words) + 6) * style.zoom / per_bar / 2
        centre = max(min(index, len(months) - 0.5 - half), half - 0.5)
        if any(centre - half < end and start < centre + half for start, end in taken):
            continue
        taken.append((centre - half, centre + half))
        colour = style.muted if change > 0 else style.bad
        height = _height_over(months, centre - half, centre + half)
        write(axes, centre, height, words, style, colour=colour, upright="bottom", shift=(0, 3))


def _change_words(change: int, currency: str, style: Style) -> str:
    amount = written.money_short(abs(change), currency, style.locale)
    return f"{'↑' if change > 0 else '↓'}{amount}"


def _height_over(months: tuple[MrrMonth, ...], start: float, end: float) -> int:
    """The highest bar that a text from ``start`` to ``end`` would stand on."""
    first, last = max(0, round(start)), min(len(months) - 1, round(end))
    return max(0, *(month.mrr for month in months[first : last + 1]), 0)


def _write_amounts(axes: Axes, values: MrrByMonth, style: Style, top: int) -> None:
    """The present amount in ``text`` at the right, the highest in ``faint`` where it is another."""
    right = len(values.months) - 0.5
    now = values.months[-1].mrr
    axes_height = size_px(axes)[1] - 40 * style.zoom
    if top and (top - now) / top * axes_height > 16 * style.zoom:
        words = written.money_short(top, values.currency, style.locale)
        write(axes, right, top, words, style, colour=style.faint, across="left", shift=(6, 0))
    words = written.money_short(now, values.currency, style.locale)
    write(axes, right, now, words, style, colour=style.text, across="left", size=13, shift=(6, 0))


def _write_months(axes: Axes, months: tuple[MrrMonth, ...], style: Style, low: int) -> None:
    """The year at each January, the month's number at each other quarter's beginning."""
    for index, month in enumerate(months):
        number = month.month.month
        if number % 3 != 1:
            continue
        words = str(month.month.year) if number == 1 else str(number)
        colour = style.muted if number == 1 else style.faint
        across, x = ("left", -0.45) if index == 0 else ("center", index)
        write(
            axes, x, low, words, style, colour=colour, across=across, upright="top", shift=(0, -4)
        )
