"""A painted figure whose marks say their value on hover and can be walked by key and chosen.

The two figures above the board are made of it; what they paint is theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.renewals.words import plain_tip
from csm_desktop.ui.shared.widgets import filled, paint_ring

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Mark:
    """A place that means a value."""

    area: QRectF
    tip: str
    key: object = None
    """What is told when it is chosen; None: nothing can be done with it."""


class MarkView(QWidget):
    """The figure.

    Signals:
        chosen (object): the key of a mark that was clicked or entered.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        self._current = -1
        filled(self, "surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Its marks, in reading order."""
        return self._marks

    def place_marks(self) -> Sequence[Mark]:
        """Where the marks are at the present size; a figure says its own."""
        raise NotImplementedError

    def place_again(self) -> None:
        """The values or the size have changed."""
        self._marks = tuple(self.place_marks())
        self._current = min(self._current, len(self._marks) - 1)
        self.update()

    def choose(self, place: int) -> None:
        """As a click on the mark does."""
        key = self._marks[place].key
        if key is not None:
            self.chosen.emit(key)

    def paint_current(self, painter: QPainter) -> None:
        """A ring around the mark that the keys are on, or around all before the first."""
        if not self.hasFocus():
            return
        if 0 <= self._current < len(self._marks):
            area = self._marks[self._current].area.toAlignedRect().adjusted(-3, -3, 3, 3)
            paint_ring(painter, area.intersected(self.rect()))
        else:
            paint_ring(painter, self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks move."""
        super().resizeEvent(event)
        self.place_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the marks and say them, Enter chooses."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._marks:
            self._current = max(0, min(len(self._marks) - 1, self._current + step))
            mark = self._marks[self._current]
            self.setAccessibleDescription(mark.tip)
            place = self.mapToGlobal(mark.area.bottomLeft().toPoint())
            QToolTip.showText(place, plain_tip(mark.tip), self, QRect())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.choose(self._current)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No mark is said any more."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the mark under the pointer."""
        place = self._at(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click does something."""
        place = self._at(event.position().toPoint())
        clickable = place >= 0 and self._marks[place].key is not None
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """The tool tip is the mark's."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos())
            tip = self._marks[place].tip if place >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def _at(self, point: QPoint) -> int:
        for place, mark in enumerate(self._marks):
            if mark.area.contains(point.toPointF()):
                return place
        return -1


def width_of(text: str, size: int, *, bold: bool = False) -> int:
    """How wide a text is at the user's zoom."""
    return QFontMetrics(theme.font(size, bold=bold, tabular=True)).horizontalAdvance(text)


def paint_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    ink: QColor,
    *,
    size: int = 11,
    bold: bool = False,
    across: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line, cut where it does not fit."""
    font = theme.font(size, bold=bold, tabular=True)
    painter.setFont(font)
    painter.setPen(ink)
    area = QRectF(rect)
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) > area.width() + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, across, text)
