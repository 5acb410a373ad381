"""Is it used more or less? One metric of an account, week by week."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

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
    write,
)

RECENT_WEEKS = 13
"""The weeks that stand for the last 90 days, drawn darker than those before."""


@dataclass(frozen=True)
class UsageTrend:
    """The values of the chart."""

    weeks: tuple[Decimal, ...]
    """Sums of each week, the oldest first."""
    ends: tuple[date, ...]
    """The last day of each."""


def draw(axes: Axes, values: UsageTrend, style: Style) -> tuple[HotSpot, ...]:
    """Zero-based bars; the recent half darker, the last week the point with its number."""
    clear(axes, style)
    now = written.number(values.weeks[-1], style.locale, 0) if values.weeks else ""
    place(axes, style, left=0, top=8, right=room_for(now, 13) + 10, bottom=18)
    heights = [float(week) for week in values.weeks]
    top = max(heights, default=0.0)
    axes.set_xlim(-0.5, max(len(heights), 1) - 0.5)
    axes.set_ylim(min(0.0, *heights) if heights else 0, top or 1)
    hairlines(axes, (0, top) if top else (0,), style)
    first_recent = len(heights) - RECENT_WEEKS
    colours = [style.context_2 if i >= first_recent else style.context for i in range(len(heights))]
    if heights:
        colours[-1] = style.accent
        axes.bar(range(len(heights)), heights, width=0.74, color=colours, linewidth=0)
        _write_labels(axes, values, style, top)
    return hot_spots(axes, [(x - 0.5, x + 0.5) for x in range(len(heights))])


def _write_labels(axes: Axes, values: UsageTrend, style: Style, top: float) -> None:
    right, now = len(values.weeks) - 0.5, float(values.weeks[-1])
    words = written.number(values.weeks[-1], style.locale, 0)
    write(axes, right, now, words, style, colour=style.text, size=13, across="left", shift=(6, 0))
    for index, end in enumerate(values.ends):
        if end.day <= 7:  # the first week that ends in a month names it
            words = str(end.year) if end.month == 1 else str(end.month)
            write(axes, index, 0, words, style, colour=style.faint, upright="top", shift=(0, -4))
