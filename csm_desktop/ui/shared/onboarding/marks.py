"""The marks of a milestone: diamond, target tick and hatched tail, the same wherever it is drawn.

Colours come in, because paper is white whatever the window is.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF


def paint_diamond(
    painter: QPainter, middle: QPointF, side: float, ink: QColor, ground: QColor | None = None
) -> None:
    """A diamond ``side`` wide: filled with its ink, or open on a ground."""
    half = side / 2
    x, y = middle.x(), middle.y()
    shape = QPolygonF(
        [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    )
    painter.setPen(QPen(ink, side * 0.14))
    painter.setBrush(ink if ground is None else ground)
    painter.drawPolygon(shape)


def paint_tail(
    painter: QPainter, left: float, right: float, ink: QColor, *, middle: float, height: float
) -> None:
    """The days between target and what became of it, hatched, with a line at the target.

    ``left`` is the target; to the left of it when something came early.
    """
    unit = height / 8
    box = QRectF(min(left, right), middle - height / 2, abs(right - left), height)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1.1 * unit))
    x = box.left() - height
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()))
        x += 4.5 * unit
    painter.restore()
    painter.setBrush(QBrush())
    painter.setPen(QPen(ink, unit))
    painter.drawLine(QPointF(left, box.top()), QPointF(left, box.bottom()))


def paint_triangle(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """The shape of what is late, in a box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    top = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
