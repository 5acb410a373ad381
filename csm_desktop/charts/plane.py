"""A plane in pixels to draw a chart on: bars, lines, dots and words at exact places.

x goes right and y goes down, in pixels at 100 % zoom, so that a chart is laid out as the pictures
of the design are. Charts whose axes are months keep ``style.py``'s ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Polygon, Rectangle
from matplotlib.textpath import text_to_path

from csm_desktop.charts.style import DPI, HotSpot, Style, clear, families, font, size_px

HATCH = "////"
"""What tells a part from its neighbour in black and white."""


@dataclass
class Plane:
    """The figure's whole room."""

    axes: Axes
    style: Style
    width: float
    height: float

    def bar(self, box: "Box", colour: str, *, hatched: bool = False, index: float = 1) -> None:
        """A filled box; ``hatched`` with lines of the surface; ``index`` is its layer."""
        if box.width <= 0 or box.height <= 0:
            return
        self.axes.add_patch(
            Rectangle(
                (box.left, box.top),
                box.width,
                box.height,
                facecolor=colour,
                edgecolor=self.style.surface,
                linewidth=0,
                hatch=HATCH if hatched else None,
                zorder=index,
            )
        )

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str,
        *,
        width: float = 1,
        dashed: bool = False,
        index: float = 0.5,
    ) -> None:
        """Straight lines from point to point."""
        self.lines([points], colour, width=width, dashed=dashed, index=index)

    def lines(
        self,
        ways: Sequence[Sequence[tuple[float, float]]],
        colour: str,
        *,
        width: float = 1,
        dashed: bool = False,
        index: float = 0.5,
    ) -> None:
        """Several lines of one look."""
        self.axes.add_collection(
            LineCollection(
                [list(way) for way in ways],
                colors=colour,
                linewidths=self._points(width),
                linestyles="dashed" if dashed else "solid",
                zorder=index,
            ),
            autolim=False,
        )

    def dot(
        self,
        x: float,
        y: float,
        size: float,
        colour: str,
        *,
        shape: str = "o",
        edge: str | None = None,
        index: float = 2,
    ) -> None:
        """A mark ``size`` across: ``o`` ● ``^`` ▲ ``s`` ■ ``D`` ◆."""
        self.axes.plot(
            [x],
            [y],
            marker=shape,
            markersize=self._points(size),
            markerfacecolor=colour,
            markeredgecolor=edge or colour,
            markeredgewidth=self._points(1) if edge else 0,
            linestyle="",
            zorder=index,
        )

    def area(self, points: Sequence[tuple[float, float]], colour: str, index: float = 0) -> None:
        """A filled shape."""
        self.axes.add_patch(Polygon(list(points), closed=True, facecolor=colour, zorder=index))

    def write(
        self,
        x: float,
        y: float,
        words: str,
        *,
        colour: str | None = None,
        size: float = 11,
        across: str = "left",
        bold: bool = False,
    ) -> None:
        """Words whose middle stands at ``y``; bold ones are drawn twice, our font has one weight.

        The second time is no text of its own: it is left out of what a test or a reader finds.
        """
        if not words:
            return
        for shift in (0.0, 0.45) if bold else (0.0,):
            self.axes.text(
                x + shift,
                y,
                words,
                color=colour or self.style.text,
                fontproperties=font(self.style, size),
                ha=across,
                va="center_baseline",
                parse_math=False,
                zorder=5,
                gid="again" if shift else None,
            )

    def spot(self, box: "Box", index: int) -> HotSpot:
        """The hot spot of a box."""
        return HotSpot(
            box.left / self.width,
            box.top / self.height,
            box.right / self.width,
            box.bottom / self.height,
            index,
        )

    def _points(self, pixels: float) -> float:
        return pixels * self.style.zoom * 72 / DPI


@dataclass(frozen=True)
class Box:
    """A rectangle, pixels at 100 % zoom."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


def plane(axes: Axes, style: Style) -> Plane:
    """The axes emptied and made a plane over the whole figure."""
    clear(axes, style)
    width, height = (size / style.zoom for size in size_px(axes))
    axes.set_position((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    return Plane(axes, style, width, height)


def widest(words: Sequence[str], size: float = 11) -> float:
    """How wide the widest of these is."""
    return max((room_for(one, size) for one in words), default=0.0)


@lru_cache(maxsize=4_000)
def room_for(words: str, size: float = 11) -> float:
    """How many pixels at 100 % a text takes, as it will be drawn."""
    if not words:
        return 0.0
    properties = FontProperties(family=list(families()), size=size)
    width, _height, _descent = text_to_path.get_text_width_height_descent(
        words, properties, ismath=False
    )
    return float(width)


def cut(words: str, room: float, size: float = 11) -> str:
    """The words, or their beginning with … where the room is too small."""
    if room_for(words, size) <= room + 2:  # a hair over is seen by nobody
        return words
    while words and room_for(words + "…", size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…" if words else ""


def ticks(top: float, most: int = 4) -> list[int]:
    """Round values from 0 to at least ``top``, at most ``most`` steps: 1, 2 or 5 × 10ⁿ apart."""
    if top <= 0:
        return [0]
    step, power = 1, 1
    while step * most < top:
        factors = {1: 2, 2: 5, 5: 10}
        digit = step // power
        step = power * factors[digit]
        if factors[digit] == 10:
            power *= 10
    found = list(range(0, int(top) + step, step))
    while len(found) > 1 and found[-2] >= top:
        found.pop()
    return found


def band_colour(band: str | None, style: Style) -> str:
    """The fill of a band; grey where there is none."""
    colours = {"healthy": style.hues[2], "watch": style.hues[1], "poor": style.hues[3]}
    return colours.get(band or "", style.context)


def band_ink(band: str | None, style: Style) -> str:
    """The colour of a band's shape and lines."""
    inks = {"healthy": style.good, "watch": style.warn, "poor": style.bad}
    return inks.get(band or "", style.faint)


BAND_SHAPES: dict[str | None, str] = {"healthy": "o", "watch": "^", "poor": "s", None: "D"}
"""● ▲ ■, and ◆ for accounts without a score."""


def texts_of(axes: Axes) -> list[str]:
    """What is written on a chart, each once."""
    found: list[Any] = list(axes.texts)
    return [text.get_text() for text in found if text.get_gid() != "again"]
