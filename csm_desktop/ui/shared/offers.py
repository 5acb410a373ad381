"""What could be typed next, floating below the caret; the field keeps the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import paint_box

_ROW = 28
_MOST = 8
"""Rows at once; what is beyond is reached by typing more."""


@dataclass(frozen=True)
class Offer:
    """One thing that could be typed."""

    text: str
    """What is shown, and found by."""
    more: str = ""
    """A muted word at its right."""
    value: object = None
    """What it stands for."""


class OfferList(QWidget):
    """The offers, one of them chosen.

    Signals:
        taken (object): the offer that was clicked.
    """

    taken = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._chosen = 0
        self.offers: Sequence[Offer] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def chosen(self) -> Offer | None:
        """The one that Enter takes."""
        if self.isHidden() or not self.offers:
            return None
        return self.offers[self._chosen]

    def show_offers(self, offers: Sequence[Offer], spot: QRect) -> None:
        """Show these below (or above) a spot of the page; none hides the list."""
        self.offers, self._chosen = offers[:_MOST], 0
        if not self.offers:
            self.hide()
            return
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(offer.text + offer.more) for offer in self.offers)
        width = max(theme.scale(220), wide + theme.scale(56)) + 2 * SHADOW
        height = len(self.offers) * theme.scale(_ROW) + theme.scale(8) + 2 * SHADOW
        self.setFixedSize(width, height)
        self.move(self._place(spot, width, height))
        self.setAccessibleName(self.offers[0].text)
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """Choose the next or the previous one; round and round."""
        self._choose((self._chosen + by) % len(self.offers))

    def _place(self, spot: QRect, width: int, height: int) -> QPoint:
        left = max(-SHADOW, min(spot.left() - SHADOW, self._page.width() - width + SHADOW))
        below = spot.bottom() - SHADOW + theme.scale(4)
        above = spot.top() - height + SHADOW - theme.scale(4)
        fits = below + height - SHADOW <= self._page.height() or above < 0
        return QPoint(left, below if fits else above)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.setAccessibleName(self.offers[number].text)
        self.update()

    def _at(self, y: float) -> int:
        number = int((y - SHADOW - theme.scale(4)) // theme.scale(_ROW))
        return max(0, min(len(self.offers) - 1, number))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The one under the pointer is chosen."""
        self._choose(self._at(event.position().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        self.taken.emit(self.offers[self._at(event.position().y())])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The texts, each with its muted word at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_float(painter, body)
        height, edge = theme.scale(_ROW), theme.scale(4)
        for number, offer in enumerate(self.offers):
            top = body.y() + edge + number * height
            row = QRectF(body.x() + edge, top, body.width() - 2 * edge, height)
            self._paint_row(painter, row, offer, chosen=number == self._chosen)

    def _paint_row(self, painter: QPainter, row: QRectF, offer: Offer, *, chosen: bool) -> None:
        t = theme.tokens()
        if chosen:
            paint_box(painter, row, t.selection, None)
        inner = row.adjusted(theme.scale(8), 0, -theme.scale(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(13))
        painter.setPen(t.text)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, offer.text)
        painter.setFont(theme.font(11))
        painter.setPen(t.muted)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, offer.more)
