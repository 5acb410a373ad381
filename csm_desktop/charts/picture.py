"""A chart as a picture for paper: the same drawing as on screen, at a printer's resolution."""

from collections.abc import Callable
from io import BytesIO
from typing import TypeVar

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg

from csm_desktop.charts.style import DPI, HotSpot, Style, new_figure

V = TypeVar("V")

_DENSITY = 3
"""Dots for each pixel: 288 an inch."""


def draw_png(
    draw: Callable[[Axes, V, Style], tuple[HotSpot, ...]],
    values: V,
    style: Style,
    *,
    width: float,
    height: float,
) -> bytes:
    """The drawing as PNG, ``width`` by ``height`` pixels of 1/96 inch."""
    figure, axes = new_figure(style, width=width, height=height)
    draw(axes, values, style)
    FigureCanvasAgg(figure)  # what savefig draws with; a bare figure has none
    made = BytesIO()
    figure.savefig(made, format="png", dpi=DPI * _DENSITY, facecolor=style.surface)
    return made.getvalue()
