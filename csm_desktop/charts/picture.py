"""A chart as a picture: pixels for the screen, PNG for paper and files, SVG.

The same ``draw`` makes all of them. What a chart shows is its own file's; no Qt here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from threading import RLock
from typing import Any, TypeVar

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg

from csm_desktop.charts.style import DPI, HotSpot, Style, new_figure

V = TypeVar("V")
Draw = Callable[[Axes, V, Style], tuple[HotSpot, ...]]

_DENSITY = 3
"""Dots for each pixel: 288 an inch."""

_ONE_AT_A_TIME = RLock()
"""matplotlib keeps fonts and settings for all figures: two threads never draw at once."""


@dataclass(frozen=True)
class Drawing:
    """What was drawn for the screen."""

    width: int
    """Device pixels."""
    height: int
    pixels: bytes
    """Rows from the top, four bytes each: red, green, blue, opaque."""
    spots: tuple[HotSpot, ...]


class Easel:
    """A figure that is drawn on again and again: making one takes longer than clearing it."""

    def __init__(self) -> None:
        self._figure: Any = None
        self._axes: Any = None

    def draw(
        self,
        draw: Draw[V],
        values: V,
        style: Style,
        *,
        width: float,
        height: float,
        density: float = 1.0,
    ) -> Drawing:
        """The drawing, ``width`` by ``height`` pixels, each ``density`` dots of the screen."""
        with _ONE_AT_A_TIME:
            if self._figure is None:
                self._figure, self._axes = new_figure(style)
                FigureCanvasAgg(self._figure)
            figure = self._figure
            figure.set_dpi(DPI * density)
            figure.set_size_inches(width / DPI, height / DPI)
            spots = draw(self._axes, values, style)
            figure.canvas.draw()
            buffer = figure.canvas.buffer_rgba()
            return Drawing(buffer.shape[1], buffer.shape[0], bytes(buffer), spots)


def draw_png(
    draw: Draw[V], values: V, style: Style, *, width: float, height: float, density: int = _DENSITY
) -> bytes:
    """The drawing as PNG, ``width`` by ``height`` pixels of 1/96 inch."""
    return _file(draw, values, style, width, height, format="png", dpi=DPI * density)


def draw_svg(draw: Draw[V], values: V, style: Style, *, width: float, height: float) -> bytes:
    """The drawing as SVG; letters are outlines, so that it looks the same without our fonts."""
    return _file(draw, values, style, width, height, format="svg", metadata={"Date": None})


def _file(
    draw: Draw[V], values: V, style: Style, width: float, height: float, **options: Any
) -> bytes:
    with _ONE_AT_A_TIME:
        figure, axes = new_figure(style, width=width, height=height)
        draw(axes, values, style)
        FigureCanvasAgg(figure)  # what savefig draws with; a bare figure has none
        made = BytesIO()
        figure.savefig(made, facecolor=style.surface, **options)
    return made.getvalue()
