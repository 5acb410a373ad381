"""The bands of the whole book week by week, stacked, with marks where the model changed."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop import format as written
from csm_desktop.operations.health_records import BookPoint, ModelChange
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_chart_fill
from csm_desktop.ui.shared.health.trend import month_marks
from csm_desktop.ui.shared.health_words import band_word, score_text
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_TOP, _FOOT, _SIDE = 16, 18, 16
_STACK = ("poor", "watch", "healthy")


class BookTrend(QWidget):
    """The chart."""

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale = locale
        self._points: tuple[BookPoint, ...] = ()
        self._changes: tuple[ModelChange, ...] = ()
        self._at: int | None = None
        self.setFixedHeight(theme.scale(112))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_trend(self, points: tuple[BookPoint, ...], changes: tuple[ModelChange, ...]) -> None:
        """Draw these."""
        self._points, self._changes, self._at = points, changes, None
        if points:
            first, last = self._tip(0), self._tip(len(points) - 1)
            self.setAccessibleName(
                tr("Bands over 12 months. First {first}. Last {last}.", first=first, last=last)
            )
        self.update()

    def _plot(self) -> QRectF:
        top, foot, side = theme.scale(_TOP), theme.scale(_FOOT), theme.scale(_SIDE)
        return QRectF(side, top, self.width() - 2 * side, self.height() - top - foot)

    def _x(self, day: date) -> float:
        plot = self._plot()
        first, last = self._points[0].day, self._points[-1].day
        part = (day - first).days / max(1, (last - first).days)
        return plot.left() + part * plot.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stacked bars, months, marks of the models."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._points) > 1:
            self._paint_bars(painter)
            self._paint_axis(painter)
            self._paint_changes(painter)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_bars(self, painter: QPainter) -> None:
        plot = self._plot()
        width = plot.width() / len(self._points)
        most = max(_known(point) for point in self._points) or 1
        for number, point in enumerate(self._points):
            left, foot = plot.left() + number * width, plot.bottom()
            for band in _STACK:
                height = plot.height() * getattr(point, band) / most
                gap = 1 if height > 2 else 0
                bar = QRectF(left, foot - height, max(1.0, width - 1), height - gap)
                painter.fillRect(bar, band_chart_fill(band))
                foot -= height
            if number == self._at and self.hasFocus():
                painter.setPen(QPen(theme.tokens().accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left - 1, plot.top(), width + 1, plot.height()))

    def _paint_axis(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(t.muted)
        for day in month_marks(self._points[0].day, self._points[-1].day, int(plot.width())):
            name = written.month_name(day, self._locale)
            words = name[:3] if self._locale == "en" else name
            left = max(0.0, self._x(day) - 30)
            spot = QRectF(left, plot.bottom() + 2, 60, theme.scale(_FOOT) - 2)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_changes(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        painter.setFont(theme.font(11))
        for change in self._changes:
            if not self._points[0].day <= change.day <= self._points[-1].day:
                continue
            x = self._x(change.day)
            painter.setPen(QPen(t.text, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, theme.scale(2)), QPointF(x, plot.bottom()))
            words = f"v{change.version}"
            width = painter.fontMetrics().horizontalAdvance(words) + 8
            left = x + 3 if x + width < self.width() else x - width
            painter.setPen(t.muted)
            painter.drawText(QPointF(left, theme.scale(12)), words)

    def _tip(self, number: int) -> str:
        point = self._points[number]
        counts = ", ".join(
            f"{band_word(band)} {written.number(getattr(point, band), self._locale)}"
            for band in reversed(_STACK)
        )
        mean = score_text(point.mean) if point.mean is not None else NONE
        day = written.day(point.day, self._locale)
        return tr("{day}: {counts}, mean {mean}", day=day, counts=counts, mean=mean)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the week under the pointer."""
        plot = self._plot()
        if not self._points:
            return
        part = (event.position().x() - plot.left()) / max(1.0, plot.width())
        number = min(max(int(part * len(self._points)), 0), len(self._points) - 1)
        QToolTip.showText(event.globalPosition().toPoint(), self._tip(number), self, QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk from week to week."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        start = len(self._points) if self._at is None else self._at
        self._at = min(max(start + step, 0), len(self._points) - 1)
        self.setAccessibleDescription(self._tip(self._at))
        place = self.mapToGlobal(QPoint(round(self._x(self._points[self._at].day)), 0))
        QToolTip.showText(place, self._tip(self._at), self, QRect())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        QToolTip.hideText()


def _known(point: BookPoint) -> int:
    return point.healthy + point.watch + point.poor
