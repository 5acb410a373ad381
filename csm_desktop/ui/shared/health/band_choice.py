"""One of the three bands, taken by mouse, arrows or the keys 1, 2 and 3."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_fill, band_ink, paint_shape
from csm_desktop.ui.shared.health_words import BANDS, band_word
from csm_desktop.ui.shared.widgets import key_width, paint_box, paint_key, paint_ring

_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
_GAP = 8


class BandChoice(QWidget):
    """Three boxes side by side, one of them taken.

    Signals:
        chosen (str): the band the user took.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band: str | None = None
        self._name = name
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def show_value(self, band: str | None) -> None:
        """Show this band without telling anyone."""
        self.band = band
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest word in each box."""
        metrics = QFontMetrics(theme.font(13, bold=True))
        widest = max(metrics.horizontalAdvance(band_word(band)) for band in BANDS)
        one = widest + key_width("1") + theme.scale(48)
        return QSize(3 * one + 2 * theme.scale(_GAP), theme.scale(32))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, word and key of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        for number, band in enumerate(BANDS):
            box = self._box(number)
            taken = band == self.band
            ground = band_fill(band) if taken else t.hover if number == self._hovered else None
            edge = band_ink(band) if taken else t.border
            paint_box(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), ground, edge)
            if self.hasFocus() and (taken or (self.band is None and number == 0)):
                paint_ring(painter, box)
            middle = box.center().y() + 0.5
            paint_shape(painter, QPointF(box.left() + theme.scale(14), middle), band)
            painter.setPen(band_ink(band) if taken else t.text)
            painter.setFont(theme.font(13, bold=taken))
            words = box.adjusted(theme.scale(26), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, band_word(band))
            key = str(number + 1)
            paint_key(painter, box.right() - key_width(key) - theme.scale(8), middle, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 take a band; left and right walk."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if key in _KEYS:
            self._take(BANDS[_KEYS[key]])
        elif step is not None:
            now = BANDS.index(self.band) if self.band in BANDS else -step
            self.show_value(BANDS[min(max(now + step, 0), 2)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the box under the pointer."""
        number = self._at(event.position().toPoint().x())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._take(BANDS[number])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be taken."""
        self._hovered = self._at(event.position().toPoint().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hovered = -1
        self.update()

    def _take(self, band: str) -> None:
        self.show_value(band)
        self.chosen.emit(band)

    def _box(self, number: int) -> QRect:
        gap = theme.scale(_GAP)
        width = (self.width() - 2 * gap) // 3
        return QRect(number * (width + gap), 0, width, self.height())

    def _at(self, x: int) -> int:
        found = (number for number in range(3) if self._box(number).contains(x, 1))
        return next(found, -1)

    def _say(self) -> None:
        taken = band_word(self.band) if self.band else "–"
        self.setAccessibleName(f"{self._name}: {taken}")
