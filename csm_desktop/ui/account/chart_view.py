"""A chart in the window: the one file of ``ui`` that brings matplotlib, after the first paint.

It draws what ``charts/`` draws, says hovered values in a native tool tip, and tells which value was
clicked or chosen by key. Loading takes most of a second and happens on a thread beside.
"""

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from shiboken6 import isValid

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.widgets import filled, paint_ring

Build = Callable[[Any], Any]
"""From a module of ``charts``, the values it draws."""


class ChartView(QWidget):
    """One chart.

    Signals:
        chosen: the index of the value that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk, chart: str, height: int) -> None:
        """``chart`` is the name of a module in ``charts/``."""
        super().__init__()
        self._desk = desk
        self._chart = chart
        self._build: Build | None = None
        self._tips: Sequence[str] = ()
        self._canvas: QWidget | None = None
        self._axes: Any = None
        self._spots: Sequence[Any] = ()
        self._current = -1
        self._asked = False
        filled(self, "surface")
        self.setFixedHeight(theme.scale(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        desk.theme.recoloured.connect(self._draw)

    def show_values(self, build: Build, tips: Sequence[str], sentence: str) -> None:
        """Draw these; a tip for each value, and one sentence that says the chart without seeing."""
        self._build = build
        self._tips = tips
        self._current = min(self._current, len(tips) - 1)
        self.setAccessibleName(sentence)
        self._draw()

    @property
    def is_drawn(self) -> bool:
        """Whether the chart stands there and not only its place."""
        return self._canvas is not None

    def _take(self, loaded: ModuleType) -> None:
        if not isValid(self):  # the window was built anew meanwhile
            return
        style = _style()
        figure, self._axes = style.new_figure(_style_now(self._desk))
        self._canvas = loaded.FigureCanvasQTAgg(figure)
        # The canvas brings a palette of its own that hides ours.
        self._canvas.setPalette(QPalette())
        self._canvas.setParent(self)
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place()
        self._canvas.show()
        self._draw()

    def _place(self) -> None:
        if self._canvas is not None:
            self._canvas.setGeometry(self.rect().adjusted(3, 3, -3, -3))

    def _draw(self) -> None:
        if self._canvas is None or self._build is None:
            return
        module = import_module(f"csm_desktop.charts.{self._chart}")
        self._spots = module.draw(self._axes, self._build(module), _style_now(self._desk))
        self._canvas.draw_idle()  # type: ignore[attr-defined]  # matplotlib's canvas

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint asks for the canvas; later ones only ring the focus."""
        if not self._asked:
            self._asked = True
            self._desk.workspace.work(_load, done=self._take)
        if self.hasFocus():
            paint_ring(QPainter(self), self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text keeps its size, the plot takes the room."""
        self._place()
        self._draw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the value under the pointer."""
        index = self._index_at(event.position().toPoint())
        if index is None:
            QToolTip.hideText()
        else:
            self._tell(index, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the value under the pointer."""
        index = self._index_at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = index
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk through the values, Enter chooses."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._spots:
            start = self._current if self._current >= 0 else len(self._spots)
            self._current = min(max(start + step, 0), len(self._spots) - 1)
            spot = self._spots[self._current]
            middle = QPoint(int((spot.left + spot.right) / 2 * self.width()), 0)
            self._tell(self._current, self.mapToGlobal(middle))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        QToolTip.hideText()

    def _index_at(self, point: QPoint) -> int | None:
        if not self.width() or not self.height():
            return None
        across, down = point.x() / self.width(), point.y() / self.height()
        return next((spot.index for spot in self._spots if spot.holds(across, down)), None)

    def _tell(self, index: int, place: QPoint) -> None:
        tip = self._tips[index] if index < len(self._tips) else ""
        self.setAccessibleDescription(tip)
        # Qt guesses markup in tool tips: a "<" in a contract's name must stay one.
        QToolTip.showText(place, tip.replace("<", "&lt;"), self, QRect())


def _load() -> ModuleType:
    """Import matplotlib and the charts; on a thread, for it takes most of a second."""
    # start-up time: the window is painted before matplotlib is read
    from matplotlib.backends import backend_qtagg

    for chart in ("style", "mrr_by_month", "usage_trend"):
        import_module(f"csm_desktop.charts.{chart}")
    _style().new_figure(_style().Style.of(_colours()))
    return backend_qtagg


@cache
def _style() -> Any:
    return import_module("csm_desktop.charts.style")  # start-up time: brings matplotlib


def _style_now(desk: Desk) -> Any:
    look = desk.theme.look
    locale = look.language if look.language in ("en", "ko", "zh_TW") else "en"
    return _style().Style.of(_colours(), locale=locale, zoom=look.zoom_percent / 100)


def _colours() -> dict[str, str]:
    tokens = theme.tokens()
    return {field.name: getattr(tokens, field.name).name() for field in fields(tokens)}
