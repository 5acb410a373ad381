"""What floats: a box with the one shadow, painted by the widget that floats.

No graphics effect: an effect renders its widget into a picture at each change.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from csm_desktop.ui import theme

SHADOW = 12
"""Room that a floating widget leaves around its box for the shadow, pixels."""


def paint_float(painter: QPainter, body: QRectF) -> None:
    """A box with a ``border`` edge and the shadow around it."""
    painter.setPen(Qt.PenStyle.NoPen)
    radius = theme.rounding()
    for step in range(SHADOW, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 5))
        grown = body.adjusted(-step, -step + 3, step, step - 1)
        painter.drawRoundedRect(grown, radius + step, radius + step)
    t = theme.tokens()
    painter.setPen(QPen(t.border, 1))
    painter.setBrush(t.float)
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
