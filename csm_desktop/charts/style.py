"""How every chart looks: colours from the window's tokens, type, one quiet grid, and hot spots.

A chart is ``draw(axes, values, style) -> hot spots`` on a bare figure. Never pyplot, no Qt: the
same drawing serves the screen, PDF and decks. What a chart shows is its own file's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.text import Text
from matplotlib.ticker import NullLocator

DPI = 96
"""Pixels per inch of every figure: a point is ¾ of one."""


_TOKENS = ("surface", "line", "text", "muted", "faint", "accent", "good", "warn", "bad")


@dataclass(frozen=True)
class Style:
    """Colours as ``#rrggbb``, named as the window's tokens; size and language of text."""

    surface: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    good: str
    warn: str
    bad: str
    context: str
    """What is not the point."""
    context_2: str
    hues: tuple[str, str, str, str]
    """Okabe–Ito: blue, orange, green, vermilion, in this order."""
    locale: str = "en"
    """Language of numbers: ``en``, ``ko``, ``zh_TW``."""
    zoom: float = 1.0
    """1 is 100 %."""

    @staticmethod
    def of(colours: Mapping[str, str], *, locale: str = "en", zoom: float = 1.0) -> "Style":
        """The style of one appearance in ``resources/style/tokens.json``."""
        own = {name: colours[name] for name in _TOKENS}
        return Style(
            **own,
            context=colours["chart_context"],
            context_2=colours["chart_context_2"],
            hues=(
                colours["chart_1"],
                colours["chart_2"],
                colours["chart_3"],
                colours["chart_4"],
            ),
            locale=locale,
            zoom=zoom,
        )


@dataclass(frozen=True)
class HotSpot:
    """A part of the drawing that answers for one value; fractions of the figure, top left is 0."""

    left: float
    top: float
    right: float
    bottom: float
    index: int
    """Which value of the chart it stands for."""

    def holds(self, across: float, down: float) -> bool:
        """Whether a point of the figure lies in it."""
        return self.left <= across < self.right and self.top <= down <= self.bottom


def new_figure(style: Style, *, width: float = 600, height: float = 200) -> tuple[Figure, Axes]:
    """A bare figure of that many pixels and its axes, without box, ticks or labels."""
    families()
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor=style.surface)
    return figure, figure.add_axes((0, 0, 1, 1))


def clear(axes: Axes, style: Style) -> None:
    """Take everything out of the axes and give them the surface's colour."""
    axes.clear()
    axes.set_facecolor(style.surface)
    figure_of(axes).set_facecolor(style.surface)
    for side in axes.spines.values():
        side.set_visible(False)
    # Labels are texts of ours, so that no tick formats a number behind format.py's back.
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(NullLocator())
        axis.set_minor_locator(NullLocator())


def place(
    axes: Axes, style: Style, *, left: float, top: float, right: float, bottom: float
) -> None:
    """Leave these margins, in pixels at 100 %, around the plot."""
    width, height = size_px(axes)
    zoom = style.zoom
    across = max(1.0, width - (left + right) * zoom)
    upright = max(1.0, height - (top + bottom) * zoom)
    axes.set_position(
        (left * zoom / width, bottom * zoom / height, across / width, upright / height)
    )


def figure_of(axes: Axes) -> Figure:
    """The figure that the axes lie on."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    return figure


def room_for(words: str, size: float = 11) -> float:
    """About how many pixels at 100 % a text takes; CJK characters are as wide as high."""
    return sum(size if ord(sign) > 0x1100 else size * 0.62 for sign in words)


def size_px(axes: Axes) -> tuple[float, float]:
    """Width and height of the figure in pixels, those of a dense screen counted once."""
    inches = figure_of(axes).get_size_inches()
    return float(inches[0]) * DPI, float(inches[1]) * DPI


def font(style: Style, size: float = 11) -> FontProperties:
    """The chart's type, ``size`` in pixels at 100 %."""
    return _font(size * style.zoom * 72 / DPI)


def write(
    axes: Axes,
    x: float,
    y: float,
    words: str,
    style: Style,
    *,
    colour: str,
    size: float = 11,
    across: str = "center",
    upright: str = "center",
    shift: tuple[float, float] = (0, 0),
) -> Text:
    """A text at a place of the data, ``shift`` pixels (right, up) from it; never read as maths."""
    return axes.annotate(
        words,
        (x, y),
        xytext=(shift[0] * style.zoom * 72 / DPI, shift[1] * style.zoom * 72 / DPI),
        textcoords="offset points",
        color=colour,
        fontproperties=font(style, size),
        ha=across,
        va=upright,
        parse_math=False,
        annotation_clip=False,
    )


def hairlines(axes: Axes, values: tuple[float, ...], style: Style) -> None:
    """The grid: one pixel at each of these heights."""
    for value in values:
        axes.axhline(value, color=style.line, linewidth=72 / DPI, zorder=0)


def hot_spots(axes: Axes, edges: list[tuple[float, float]]) -> tuple[HotSpot, ...]:
    """One spot the plot's whole height for each stretch of x, in order."""
    box = axes.get_position()
    first, last = axes.get_xlim()

    def fraction(x: float) -> float:
        return float(box.x0 + (x - first) / (last - first) * box.width)

    return tuple(
        HotSpot(fraction(start), 0.0, fraction(end), 1.0, index)
        for index, (start, end) in enumerate(edges)
    )


@cache
def _font(points: float) -> FontProperties:
    return FontProperties(family=list(families()), size=points)


@cache
def families() -> tuple[str, ...]:
    """Inter, and behind it the font that has Korean and Chinese; their names in that order."""
    matplotlib.rcParams["hatch.linewidth"] = 0.6  # a sign, not a colour of its own
    matplotlib.rcParams["text.parse_math"] = False  # "$5k – $6k" is money, not mathematics
    names = []
    for package, file in (
        ("fontpkg_inter", "files/Inter[opsz,wght].ttf"),
        ("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc"),
    ):
        spec = find_spec(package)
        assert spec is not None and spec.origin is not None, package
        before = len(fontManager.ttflist)
        fontManager.addfont(Path(spec.origin).parent / file)
        names.append(fontManager.ttflist[before].name)
    return tuple(names)
