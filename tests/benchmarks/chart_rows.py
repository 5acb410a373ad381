"""Row 14: a chart of the portfolio, from its answer to painted, after the first.

Run as ``python -m tests.benchmarks.chart_rows ACCOUNTS REPEATS``; prints a JSON line: number, act,
floor, note. The floor is plain matplotlib: what the chart holds is noted as constants (boxes,
lines, marks, words), made again on a cleared figure, drawn by Agg and painted in a widget.
"""

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from csm_desktop.charts import style as charts_style
from csm_desktop.database.store import open_book
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.specs import SPECS, ChartSpec
from csm_desktop.ui.shared.charts.chart_view import ChartContent, ChartView
from csm_desktop.ui.shared.charts.studio import chart_module, colours_now
from csm_desktop.ui.shared.words import say
from csm_desktop.ui.theme import Look, Theme
from tests.benchmarks.books import make_book, settled_copy

WIDTH, PATIENCE_MS = 604, 20_000
TODAY = date(2026, 11, 21)
"""Any day: it decides only how days are written."""


@dataclass(frozen=True)
class Desk:
    """What a chart needs of the desk."""

    theme: Theme


@dataclass(frozen=True)
class Constants:
    """What a drawn chart holds."""

    limits: tuple[tuple[float, float], tuple[float, float]]
    boxes: tuple[dict[str, Any], ...]
    lines: tuple[dict[str, Any], ...]
    marks: tuple[dict[str, Any], ...]
    words: tuple[dict[str, Any], ...]


def constants_of(axes: Axes) -> Constants:
    """The artists of the axes, as the arguments that make them again."""
    boxes = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    lines = [one for one in axes.collections if isinstance(one, LineCollection)]
    return Constants(
        (axes.get_xlim(), axes.get_ylim()),
        tuple(
            {
                "xy": box.get_xy(),
                "width": box.get_width(),
                "height": box.get_height(),
                "facecolor": box.get_facecolor(),
                "edgecolor": box.get_edgecolor(),
                "linewidth": 0,
                "hatch": box.get_hatch(),
                "zorder": box.get_zorder(),
            }
            for box in boxes
        ),
        tuple(
            {
                "segments": line.get_segments(),
                "colors": line.get_colors(),
                "linewidths": line.get_linewidth(),
                "zorder": line.get_zorder(),
            }
            for line in lines
        ),
        tuple(
            {
                "xdata": mark.get_xdata(),
                "ydata": mark.get_ydata(),
                "look": {
                    "marker": mark.get_marker(),
                    "markersize": mark.get_markersize(),
                    "markerfacecolor": mark.get_markerfacecolor(),
                    "markeredgecolor": mark.get_markeredgecolor(),
                    "markeredgewidth": mark.get_markeredgewidth(),
                    "zorder": mark.get_zorder(),
                },
            }
            for mark in axes.lines
        ),
        tuple(
            {
                "x": text.get_position()[0],
                "y": text.get_position()[1],
                "s": text.get_text(),
                "color": text.get_color(),
                "fontproperties": text.get_fontproperties(),
                "ha": text.get_horizontalalignment(),
                "va": text.get_verticalalignment(),
                "parse_math": False,
                "zorder": text.get_zorder(),
            }
            for text in axes.texts
        ),
    )


def draw_constants(axes: Axes, constants: Constants) -> None:
    """The same picture by plain matplotlib."""
    axes.clear()
    axes.set_axis_off()
    axes.set_position((0, 0, 1, 1))
    axes.set_xlim(constants.limits[0])
    axes.set_ylim(constants.limits[1])
    for box in constants.boxes:
        axes.add_patch(Rectangle(**box))
    for line in constants.lines:
        axes.add_collection(LineCollection(**line), autolim=False)
    for mark in constants.marks:
        axes.plot(mark["xdata"], mark["ydata"], **mark["look"])
    for words in constants.words:
        axes.text(**words)


class Picture(QWidget):
    """Paints an image."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 — Qt's name
        """The image as it is."""
        QPainter(self).drawImage(0, 0, self.image)


def measure_chart(
    spec: ChartSpec, answer: Any, app: QApplication, repeats: int
) -> tuple[float, float]:
    """Act and floor of one chart, seconds of the wall clock."""
    theme = Theme(app, Look(theme="light"))
    reader = Reader.of("en", TODAY)
    view = ChartView(Desk(theme), spec.chart, say(spec.title), spec.height)
    view.resize(WIDTH, spec.height + 80)
    view.show()
    show(view, spec.content(answer, reader))
    floor = floor_of(spec, spec.content(answer, reader))
    acts, floors = [], []
    for _ in range(repeats):
        floors.append(floor())
        begins = time.perf_counter()
        show(view, spec.content(answer, reader))
        acts.append(time.perf_counter() - begins)
    view.close()
    return median(acts), median(floors)


def show(view: ChartView, content: ChartContent) -> None:
    """Give the view its values and wait until their picture is painted."""
    loop = QEventLoop()
    patience = QTimer(interval=PATIENCE_MS, singleShot=True)
    patience.timeout.connect(loop.quit)
    view.canvas.drawn.connect(loop.quit)
    patience.start()
    view.show_content(content)
    loop.exec()
    view.canvas.repaint()


def floor_of(spec: ChartSpec, content: ChartContent) -> Callable[[], float]:
    """What draws the constants of a chart and paints them; gives the seconds it took."""
    module = chart_module(spec.chart)
    used = charts_style.Style.of(colours_now())
    figure, axes = charts_style.new_figure(used, width=WIDTH - 6, height=spec.height - 6)
    module.draw(axes, content.build(module), used)
    constants = constants_of(axes)
    picture = Picture()
    picture.resize(WIDTH, spec.height)
    picture.show()

    def run() -> float:
        begins = time.perf_counter()
        draw_constants(axes, constants)
        picture.image = drawn(figure)
        picture.repaint()
        return time.perf_counter() - begins

    run()
    return run


def drawn(figure: Figure) -> QImage:
    """A figure as an image of the screen."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    buffer = canvas.buffer_rgba()
    height, width = buffer.shape[:2]
    kind = QImage.Format.Format_RGBA8888
    return QImage(bytes(buffer), width, height, 4 * width, kind).convertToFormat(
        QImage.Format.Format_RGB32
    )


def main() -> int:
    """Measure the charts that have values in the book; the worst ratio is the row's."""
    accounts, repeats = int(sys.argv[1]), int(sys.argv[2])
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    found = {}
    with closing(open_book(settled_copy(make_book(accounts), "charts"), write=False)) as book:
        for spec in SPECS:
            answer = book.ask(spec.question, today=book.today(), **spec.params)
            if not spec.content(answer, Reader.of("en", TODAY)).empty:
                found[spec.id] = measure_chart(spec, answer, app, repeats)
    worst = max(found, key=lambda name: found[name][0] / found[name][1])
    ratios = ", ".join(f"{name} {act / floor:.2f}" for name, (act, floor) in found.items())
    print(json.dumps([14, *found[worst], f"wall; worst of: {ratios}"]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
