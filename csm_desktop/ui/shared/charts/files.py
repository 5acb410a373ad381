"""A chart as a file: drawn anew on the charts' thread, as large as it is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from shiboken6 import isValid

from csm_desktop.ui.shared.charts.canvas import ChartCanvas
from csm_desktop.ui.shared.charts.studio import (
    ChartDesk,
    chart_module,
    colours_now,
    studio,
    style_now,
)

FILE_KINDS = {"png": "PNG (*.png)", "svg": "SVG (*.svg)"}
"""Kind → what a file dialog calls it."""

Done = Callable[[Path, Exception | None], object]


def save_chart(desk: ChartDesk, canvas: ChartCanvas, path: Path, kind: str, *, done: Done) -> None:
    """Write what the canvas shows to a file; ``done`` is told on the window's thread."""
    build, chart = canvas.build, canvas.chart
    assert build is not None and kind in FILE_KINDS
    look, colours = desk.theme.look, colours_now()
    width, height = canvas.width(), canvas.height()

    def job() -> None:
        module, picture = chart_module(chart), chart_module("picture")
        make: Any = picture.draw_png if kind == "png" else picture.draw_svg
        made = make(
            module.draw, build(module), style_now(look, colours), width=width, height=height
        )
        path.write_bytes(made)

    def tell(result: object) -> None:
        if isValid(canvas):
            done(path, result if isinstance(result, Exception) else None)

    studio().draw(job, wanted=lambda: True, done=tell)
