"""A chart's picture in the window: drawn beside, painted here, with its hot spots.

It draws what ``charts/`` draws, says hovered values in a native tool tip, and tells which value was
clicked or chosen by key. Title, table and files are ``chart_view.py``'s.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from shiboken6 import isValid

from csm_desktop.ui import theme
from csm_desktop.ui.shared.charts.content import Build
from csm_desktop.ui.shared.charts.studio import (
    ChartDesk,
    chart_module,
    colours_now,
    studio,
    style_now,
)
from csm_desktop.ui.shared.widgets import filled, paint_ring

_SKELETON_MS = 150
_BARS = (0.72, 0.48, 0.61, 0.33, 0.55)
"""Widths of the bars that stand in the picture's place, parts of the whole."""
_EDGE = 3
"""Pixels around the picture, for the ring of the focus."""


class ChartCanvas(QWidget):
    """One chart without words around it.

    Signals:
        chosen: the index of the value that was clicked, or entered by key.
        drawn: the picture of the present values stands there.
        failed (object): the exception that drawing ended with: a bug.
    """

    chosen = Signal(int)
    drawn = Signal()
    failed = Signal(object)

    def __init__(self, desk: ChartDesk, chart: str, height: int = 0) -> None:
        """``chart`` is the name of a module in ``charts/``; without ``height`` it takes the room
        there is."""
        super().__init__()
        self._desk = desk
        self._chart = chart
        self._build: Build | None = None
        self._tips: Sequence[str] = ()
        self._image: QImage | None = None
        self._easel: list[Any] = []  # filled and used on the studio's thread
        self._spots: Sequence[Any] = ()
        self._current = -1
        self._turn = 0
        self._stale = False
        self._waits = False
        filled(self, "surface")
        if height:
            self.setFixedHeight(theme.scale(height))
        upright = QSizePolicy.Policy.Fixed if height else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        desk.theme.recoloured.connect(self._outdate)

    def show_values(self, build: Build, tips: Sequence[str], sentence: str) -> None:
        """Draw these; a tip for each value, and one sentence that says the chart without seeing."""
        self._build = build
        self._tips = tips
        self._current = min(self._current, len(tips) - 1)
        self.setAccessibleName(sentence)
        if self._image is None:
            QTimer.singleShot(_SKELETON_MS, self, self._show_waiting)
        self._outdate()

    @property
    def is_drawn(self) -> bool:
        """Whether the chart stands there and not only its place."""
        return self._image is not None

    @property
    def chart(self) -> str:
        """The module that draws it."""
        return self._chart

    @property
    def build(self) -> Build | None:
        """What makes the values shown."""
        return self._build

    @property
    def image(self) -> QImage | None:
        """The picture as it stands."""
        return self._image

    def _show_waiting(self) -> None:
        self._waits = True
        self.update()

    def _outdate(self) -> None:
        """Ask for another picture when this one is painted next: hidden charts cost nothing."""
        self._stale = True
        self.update()

    def _draw(self) -> None:
        build = self._build
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if build is None or room.width() < 1 or room.height() < 1:
            return
        self._stale = False
        self._turn += 1
        turn, chart, easel = self._turn, self._chart, self._easel
        look, colours, density = self._desk.theme.look, colours_now(), self.devicePixelRatioF()
        turns = self._turn_now

        def job() -> tuple[QImage, Sequence[Any]]:
            module = chart_module(chart)
            if not easel:
                easel.append(chart_module("picture").Easel())
            drawing = easel[0].draw(
                module.draw,
                build(module),
                style_now(look, colours),
                width=room.width(),
                height=room.height(),
                density=density,
            )
            image = QImage(
                drawing.pixels,
                drawing.width,
                drawing.height,
                4 * drawing.width,
                QImage.Format.Format_RGBA8888,
            ).convertToFormat(QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(density)
            return image, drawing.spots

        studio().draw(job, wanted=lambda: turns() == turn, done=lambda made: self._take(turn, made))

    def _turn_now(self) -> int:
        return self._turn

    def _take(self, turn: int, made: Any) -> None:
        # The window may have been built anew, or other values given, meanwhile.
        if not isValid(self) or turn != self._turn:
            return
        if isinstance(made, Exception):
            self.failed.emit(made)
            return
        self._image, self._spots = made
        self.update()
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture; the edge of the value walked to; the ring of the focus."""
        if self._stale:
            self._draw()
        painter = QPainter(self)
        if self._image is not None:
            painter.drawImage(QPoint(_EDGE, _EDGE), self._image)
        elif self._waits:
            self._paint_bars(painter)
        if self.hasFocus():
            spot = self._spot(self._current)
            if spot is not None:
                paint_ring(painter, self._rect_of(spot).adjusted(-3, -3, 3, 3) & self.rect())
            else:
                paint_ring(painter, self.rect())

    def _paint_bars(self, painter: QPainter) -> None:
        """Where the picture will be; the first one waits for matplotlib."""
        high = theme.scale(8)
        for number, part in enumerate(_BARS):
            top = round((number + 0.5) * self.height() / len(_BARS))
            bar = QRect(_EDGE, top, round(self.width() * part), high)
            painter.fillRect(bar, theme.tokens().line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text keeps its size, the plot takes the room."""
        self._outdate()

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
            self.update()
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk through the values, Enter chooses, Esc leaves the walk."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is not None and self._spots:
            self._walk(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.chosen.emit(self._current)
        elif key == Qt.Key.Key_Escape and self._current >= 0:
            self._current = -1
            QToolTip.hideText()
            self.update()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """To the next value that has a place in the picture; from nowhere to the first or last."""
        indexes = sorted({spot.index for spot in self._spots})
        if self._current in indexes:
            place = indexes.index(self._current) + step
        else:
            # As a line of text is entered: the newest value stands at the right.
            place = len(indexes) - 1 if step < 0 else 0
        self._current = indexes[min(max(place, 0), len(indexes) - 1)]
        spot = self._spot(self._current)
        assert spot is not None
        rect = self._rect_of(spot)
        self._tell(self._current, self.mapToGlobal(QPoint(rect.center().x(), rect.top())))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        QToolTip.hideText()

    def _spot(self, index: int) -> Any:
        return next((spot for spot in self._spots if spot.index == index), None)

    def _rect_of(self, spot: Any) -> QRect:
        width, height = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        left, top = _EDGE + round(spot.left * width), _EDGE + round(spot.top * height)
        right, bottom = _EDGE + round(spot.right * width), _EDGE + round(spot.bottom * height)
        return QRect(QPoint(left, top), QPoint(max(left, right - 1), max(top, bottom - 1)))

    def _index_at(self, point: QPoint) -> int | None:
        width, height = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        if width < 1 or height < 1:
            return None
        across, down = (point.x() - _EDGE) / width, (point.y() - _EDGE) / height
        return next((spot.index for spot in self._spots if spot.holds(across, down)), None)

    def _tell(self, index: int, place: QPoint) -> None:
        tip = self._tips[index] if index < len(self._tips) else ""
        self.setAccessibleDescription(tip)
        # Qt guesses markup in tool tips: a "<" in a contract's name must stay one.
        QToolTip.showText(place, tip.replace("<", "&lt;"), self, QRect())
