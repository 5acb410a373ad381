"""What floats: a box with the one shadow, painted by the widget that floats.

No graphics effect: an effect renders its widget into a picture at each change.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from csm_desktop.ui import theme

SHADOW = 12
"""Room that a floating widget leaves around its box for the shadow, pixels."""


def paint_float(painter: QPainter, body: QRectF) -> None:
    """A box with a ``border`` edge and the shadow around it."""
    t = theme.tokens()
    size = (round(body.width()), round(body.height()))
    colours = (QColor(t.border).rgba(), QColor(t.float).rgba())
    picture = _picture(size, painter.device().devicePixelRatio(), colours, theme.rounding())
    painter.drawImage(body.topLeft() - QPointF(SHADOW, SHADOW), picture)


@lru_cache(maxsize=8)  # what floats is painted again with everything below it: 4 ms, at each key
def _picture(
    size: tuple[int, int], ratio: float, colours: tuple[int, int], radius: float
) -> QImage:
    """The box of that size with its shadow; colours as numbers."""
    (width, height), (border, ground), room = size, colours, 2 * SHADOW
    picture = QImage(
        round((width + room) * ratio),
        round((height + room) * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    body = QRectF(SHADOW, SHADOW, width, height)
    for step in range(SHADOW, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 5))
        grown = body.adjusted(-step, -step + 3, step, step - 1)
        painter.drawRoundedRect(grown, radius + step, radius + step)
    painter.setPen(QPen(QColor.fromRgba(border), 1))
    painter.setBrush(QColor.fromRgba(ground))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()
    return picture
