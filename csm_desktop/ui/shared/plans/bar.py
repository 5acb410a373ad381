"""How far an objective is: a bar from its baseline to its target, today's value, and even pace."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import paint_ring

_BAR = 6
_ABOVE, _BELOW = 20, 18
"""For the words above and below."""


@dataclass(frozen=True)
class Progress:
    """What the bar says."""

    filled: float | None
    """0 to 1; None: no value yet."""
    pace: float | None
    """Where an even pace would be; None: it no longer matters."""
    value: str
    """“3.1 h today”."""
    start: str
    """“8 h on 1 Jan 2026”."""
    pace_word: str
    end: str
    """The target."""
    reached: bool = False
    spoken: str = ""


class ObjectiveBar(QAbstractButton):
    """The bar; a click or Enter opens the values behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress(None, None, "", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: Progress) -> None:
        """Show this."""
        self.progress = progress
        self.setAccessibleName(progress.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """The words above, the bar, the words below."""
        return QSize(theme.scale(320), theme.scale(_ABOVE + _BAR + _BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, its marks, and their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, shown = theme.tokens(), self.progress
        top, height, width = theme.scale(_ABOVE), theme.scale(_BAR), float(self.width())
        body = QRectF(0, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.sunken if not self.underMouse() else t.line)
        painter.drawRoundedRect(body, height / 2, height / 2)
        hue = t.good if shown.reached else t.accent
        spot = (shown.filled or 0) * width
        if shown.filled:
            painter.setBrush(hue)
            painter.drawRoundedRect(QRectF(0, top, spot, height), height / 2, height / 2)
        if shown.pace is not None:
            self._paint_tick(painter, shown.pace * width, top, height)
        if shown.filled is not None:
            painter.setPen(QPen(hue, 2))
            painter.setBrush(t.surface)
            radius = theme.scale(9) / 2
            middle = min(max(spot, radius + 1), width - radius - 1)
            painter.drawEllipse(QPointF(middle, top + height / 2), radius, radius)
        self._paint_words(painter, spot, top + height)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_tick(self, painter: QPainter, at: float, top: int, height: int) -> None:
        over = theme.scale(4)
        at = min(max(at, 1.0), self.width() - 1.0)
        painter.setPen(QPen(theme.tokens().text, 2))
        painter.drawLine(QPointF(at, top - over), QPointF(at, top + height + over))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_words(self, painter: QPainter, spot: float, base: int) -> None:
        t, shown, width = theme.tokens(), self.progress, float(self.width())
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(t.text)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(shown.value)
        left = min(max(spot - wide / 2, 0.0), max(0.0, width - wide))
        above = QRectF(left, 0, wide + 1, theme.scale(_ABOVE - 4))
        painter.drawText(above, _MIDDLE, shown.value)
        painter.setFont(theme.font(11))
        painter.setPen(t.muted)
        metrics = QFontMetricsF(painter.font())
        row = QRectF(0, base + theme.scale(3), width, theme.scale(_BELOW - 4))
        painter.drawText(row, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown.start)
        painter.drawText(row, _MIDDLE | Qt.AlignmentFlag.AlignRight, shown.end)
        if shown.pace is None:
            return
        gap = theme.scale(8)
        first = metrics.horizontalAdvance(shown.start) + gap
        wide = metrics.horizontalAdvance(shown.pace_word)
        last = width - metrics.horizontalAdvance(shown.end) - gap - wide
        if last >= first:
            left = min(max(shown.pace * width - wide / 2, first), last)
            painter.drawText(
                QRectF(left, row.y(), wide + 1, row.height()), _MIDDLE, shown.pace_word
            )


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
