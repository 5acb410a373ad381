"""What stands in place of a page that is not there yet: bars where text will be, after 150 ms."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import filled
from csm_desktop.ui.shared.words import tr

_BARS = (0.62, 0.47, 0.72, 0.4, 0.55, 0.66, 0.5, 0.43)
"""Widths of the bars, parts of the first column: uneven, as names are."""


class Skeleton(QWidget):
    """Rows to come. What takes less than 150 ms shows nothing of it."""

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.setAccessibleName(tr("Loading"))
        self._visible_now = False
        self._timer = QTimer(self, interval=150, singleShot=True)
        self._timer.timeout.connect(self._appear)
        self._timer.start()

    def _appear(self) -> None:
        self._visible_now = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One bar for the title, then rows of four."""
        if not self._visible_now:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        t = theme.tokens()
        left, height, row = theme.scale(16), theme.scale(8), theme.row_height()
        painter.setBrush(t.line)
        column = (self.width() - 2 * left) / 5
        for number in range(max(0, (self.height() - theme.scale(60)) // row)):
            top = theme.scale(60) + number * row + (row - height) / 2
            part = _BARS[number % len(_BARS)]
            for start, width in ((0.0, part * 2), (2.6, 0.5), (3.5, 0.5), (4.5, 0.5)):
                bar = QRectF(left + start * column, top, width * column * 0.9, height)
                painter.drawRoundedRect(bar, height / 2, height / 2)
