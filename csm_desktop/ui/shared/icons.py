"""Icons: Lucide drawings in a colour of the theme, sharp at any size.

The drawings lie in ``resources/icons``. They are outlines in ``currentColor``, which Qt paints
black; so the colour is written into the drawing before it is rendered. Pixmaps are kept.
"""

from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from csm_desktop.paths import resources_folder
from csm_desktop.ui import theme

_STROKE = 1.5
"""Width of every line at 16 px, pixels before zoom."""


def icon(name: str, ink: str = "muted") -> QIcon:
    """An icon that follows the colours in use: ``name`` of the drawing, ``ink`` its token."""
    return QIcon(_Engine(name, ink))


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw the icon in the middle of ``rect``, as large as its shorter side."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    left = rect.x() + (rect.width() - side) // 2
    top = rect.y() + (rect.height() - side) // 2
    painter.drawPixmap(left, top, side, side, _pixmap(name, side, ratio, colour.rgba()))


class _Engine(QIconEngine):
    """Draws a named icon in the token's colour of the moment."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw at the place a style asks for."""
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        paint_icon(painter, rect, self._name, getattr(theme.tokens(), token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of the icon, for styles that draw pixmaps (menus do)."""
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        """Another of the same, as Qt asks when an icon is copied."""
        return _Engine(self._name, self._token)


@cache
def _drawing(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, side: int, ratio: float, rgba: int) -> QPixmap:
    # Imported here because the first window paints its frame before it needs an icon.
    from PySide6.QtSvg import QSvgRenderer

    colour = QColor.fromRgba(rgba).name()
    stroke = _STROKE * 24 / max(16.0, side * 16 / theme.scale(16))
    drawing = _drawing(name).replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke:.2f}"')
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    result: Any = QPixmap(round(side * ratio), round(side * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side * ratio, side * ratio))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return QPixmap(result)
