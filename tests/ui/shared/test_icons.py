"""Icons: in the colour asked for, sharp on any screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import icon, paint_icon
from csm_desktop.ui.theme import Look, Theme


def colours(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = (image.pixelColor(x, y) for x, y in places)
    return {pixel.name() for pixel in pixels if pixel.alpha() > 250}


def test_an_icon_has_only_the_colour_asked_for(qapp: QApplication) -> None:
    Theme(qapp, Look(theme="light"))
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, 48, 48), "building-2", QColor("#B3221A"))
    painter.end()
    assert colours(image) == {"#b3221a"}


def test_an_icon_follows_light_and_dark(qapp: QApplication) -> None:
    used = Theme(qapp, Look(theme="light"))
    made = icon("building-2", "accent")
    assert colours(made.pixmap(QSize(48, 48)).toImage()) == {theme.tokens().accent.name()}
    used.change(Look(theme="dark"))
    assert colours(made.pixmap(QSize(48, 48)).toImage()) == {"#84a9ff"}
