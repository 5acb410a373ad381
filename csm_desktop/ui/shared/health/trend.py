"""A score over a year, painted: steps, lines of the bands, notes and models as marks.

Painted here and not by ``charts/``, because it stands on the account page, which is there before
matplotlib is. Not here: what the score follows from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop import format as written
from csm_desktop.operations.health_records import HealthPoint, ModelChange, TouchMark
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_ink
from csm_desktop.ui.shared.health_words import score_sentence, score_text
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_TOP, _FOOT, _RIGHT = 18, 22, 34
_MONTHS_APART_PX = 76
_NEAR_PX = 4


@dataclass(frozen=True)
class Trend:
    """What is drawn."""

    points: tuple[HealthPoint, ...] = ()
    """Each holds until the next one, the last one until today."""
    changes: tuple[ModelChange, ...] = ()
    touches: tuple[TouchMark, ...] = ()
    today: date = date.min
    first: date = date.min
    bands: tuple[int, int] = (7000, 5000)
    """Where healthy and watch begin, hundredths."""


class HealthTrend(QWidget):
    """The chart.

    Signals:
        touch_chosen (int): the note of the mark that was clicked, or entered.
    """

    touch_chosen = Signal(int)

    def __init__(self, locale: str, *, height: int = 108) -> None:
        super().__init__()
        self._locale = locale
        self._trend = Trend()
        self._at: int | None = None
        self.setFixedHeight(theme.scale(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_trend(self, trend: Trend, sentence: str) -> None:
        """Draw this; ``sentence`` says it to who cannot see."""
        self._trend, self._at = trend, None
        self.setAccessibleName(sentence)
        self.update()

    # Where things are.

    def _plot(self) -> QRectF:
        top, foot, right = theme.scale(_TOP), theme.scale(_FOOT), theme.scale(_RIGHT)
        side = theme.scale(2)
        return QRectF(side, top, self.width() - right - side, self.height() - top - foot)

    def _x(self, day: date) -> float:
        plot, trend = self._plot(), self._trend
        days = max(1, (trend.today - trend.first).days)
        part = min(max((day - trend.first).days / days, 0.0), 1.0)
        return plot.left() + part * plot.width()

    def _range(self) -> tuple[int, int]:
        """Lowest and highest score of the axis, hundredths."""
        scores = [point.score for point in self._trend.points if point.score is not None]
        low, high = self._trend.bands[1], min(10_000, self._trend.bands[0] + 1000)
        lowest = min([low, *(score - 300 for score in scores)])
        return max(0, lowest), min(10_000, max([high, *(score + 300 for score in scores)]))

    def _y(self, score: int) -> float:
        plot = self._plot()
        low, high = self._range()
        return plot.bottom() - (score - low) / max(1, high - low) * plot.height()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines of the bands, months, marks, the score."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._trend.points:
            self._paint_axes(painter)
            self._paint_changes(painter)
            self._paint_touches(painter)
            self._paint_line(painter)
            self._paint_pointer(painter)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_axes(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        painter.setFont(theme.font(11, tabular=True))
        for score in self._trend.bands:
            y = round(self._y(score))
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), t.line)
            if self._last_label_is_near(y):
                continue
            painter.setPen(t.muted)
            spot = QRectF(plot.right(), y - 10, theme.scale(_RIGHT), 20)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(spot, align, score_text(score))
        painter.setPen(t.muted)
        for day in month_marks(self._trend.first, self._trend.today, int(plot.width())):
            x = self._x(day)
            spot = QRectF(x - 40, self.height() - theme.scale(16), 80, theme.scale(16))
            if spot.left() < 0:
                spot.moveLeft(0)
            words = _month(day, self._locale)
            align = Qt.AlignmentFlag.AlignHCenter if spot.left() > 0 else Qt.AlignmentFlag.AlignLeft
            painter.drawText(spot, align | Qt.AlignmentFlag.AlignVCenter, words)

    def _last_label_is_near(self, y: float) -> bool:
        score = self._trend.points[-1].score
        return score is not None and abs(self._y(score) - y) < theme.scale(12)

    def _paint_changes(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        painter.setFont(theme.font(11))
        right = -1.0
        for change in self._trend.changes:
            x = self._x(change.day)
            pen = QPen(t.muted, 1, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, theme.scale(4)), QPointF(x, plot.bottom()))
            words = tr("model v{version}", version=change.version)
            width = painter.fontMetrics().horizontalAdvance(words)
            left = x + theme.scale(4)
            if left + width > self.width():
                left = x - theme.scale(4) - width
            if left < right:
                continue
            painter.setPen(t.muted)
            painter.drawText(QPointF(left, theme.scale(13)), words)
            right = left + width + theme.scale(6)

    def _paint_touches(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        if not self._trend.touches:
            return
        height, width = theme.scale(6), theme.scale(2)
        for touch in self._trend.touches:
            spot = QRectF(self._x(touch.day) - width / 2, plot.bottom() - height, width, height)
            painter.fillRect(spot, t.chart_1)
        first = self._x(self._trend.touches[0].day)
        painter.setFont(theme.font(11))
        words = tr("notes")
        room = painter.fontMetrics().horizontalAdvance(words) + theme.scale(6)
        if first - room > 0:
            painter.setPen(t.chart_1)
            painter.drawText(QPointF(first - room, plot.bottom() - 1), words)

    def _paint_line(self, painter: QPainter) -> None:
        t = theme.tokens()
        painter.setPen(QPen(t.text, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = self._trend.points
        run: list[QPointF] = []
        for number, point in enumerate(points):
            if point.score is None:
                painter.drawPolyline(QPolygonF(run))
                run = []
                continue
            until = points[number + 1].day if number + 1 < len(points) else self._trend.today
            y = self._y(point.score)
            run += [QPointF(self._x(point.day), y), QPointF(self._x(until), y)]
        painter.drawPolyline(QPolygonF(run))
        last = points[-1]
        if last.score is None:
            return
        end = QPointF(self._x(self._trend.today), self._y(last.score))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band_ink(last.band))
        painter.drawEllipse(end, theme.scale(3.5), theme.scale(3.5))
        painter.setPen(t.text)
        painter.setFont(theme.font(13, bold=True, tabular=True))
        spot = QRectF(end.x(), end.y() - 10, self.width() - end.x(), 20)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(spot, align, score_text(last.score))

    def _paint_pointer(self, painter: QPainter) -> None:
        if self._at is None:
            return
        day = self._stops()[self._at][0]
        x = self._x(day)
        painter.setPen(QPen(theme.tokens().accent, 1))
        painter.drawLine(QPointF(x, theme.scale(_TOP)), QPointF(x, self._plot().bottom()))

    # Pointing.

    def _stops(self) -> list[tuple[date, int | None]]:
        """Days one can walk through: changes of the score, and notes with their id."""
        days: list[tuple[date, int | None]] = [(point.day, None) for point in self._trend.points]
        days += [(touch.day, touch.note_id) for touch in self._trend.touches]
        return sorted(days, key=lambda stop: (stop[0], stop[1] or 0))

    def _score_on(self, day: date) -> HealthPoint | None:
        past = [point for point in self._trend.points if point.day <= day]
        return past[-1] if past else None

    def _touch_near(self, x: float) -> TouchMark | None:
        near = [
            (abs(self._x(touch.day) - x), number)
            for number, touch in enumerate(self._trend.touches)
        ]
        distance, number = min(near, default=(999.0, -1))
        return self._trend.touches[number] if distance <= theme.scale(_NEAR_PX) else None

    def tip_of(self, day: date, note: int | None = None) -> str:
        """What a day says: score, model, and the note of a mark."""
        point = self._score_on(day)
        written_day = written.day(day, self._locale)
        if point is None:
            return written_day
        parts = [f"{written_day}: {score_sentence(point.band, point.score)}"]
        parts.append(tr("model v{version}", version=point.model))
        said = ", ".join(parts)
        touch = next((mark for mark in self._trend.touches if mark.note_id == note), None)
        return said if touch is None else f"{said}\n{touch.title or tr('Note')}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the day under the pointer."""
        if not self._trend.points:
            return
        x = event.position().x()
        touch = self._touch_near(x)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if touch is not None else Qt.CursorShape.ArrowCursor
        )
        plot, trend = self._plot(), self._trend
        part = min(max((x - plot.left()) / max(1.0, plot.width()), 0.0), 1.0)
        days = round(part * (trend.today - trend.first).days)
        day = touch.day if touch is not None else date.fromordinal(trend.first.toordinal() + days)
        note = touch.note_id if touch is not None else None
        self._tell(event.globalPosition().toPoint(), self.tip_of(day, note))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the note under the pointer."""
        touch = self._touch_near(event.position().x())
        if touch is not None and event.button() == Qt.MouseButton.LeftButton:
            self.touch_chosen.emit(touch.note_id)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk through changes and notes, Enter opens a note."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        stops = self._stops()
        if step is not None and stops:
            start = len(stops) if self._at is None else self._at
            self._at = min(max(start + step, 0), len(stops) - 1)
            day, note = stops[self._at]
            self.setAccessibleDescription(self.tip_of(day, note))
            place = self.mapToGlobal(QPoint(round(self._x(day)), 0))
            self._tell(place, self.tip_of(day, note))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            note = stops[self._at][1]
            if note is not None:
                self.touch_chosen.emit(note)
        else:
            super().keyPressEvent(event)

    def _tell(self, place: QPoint, tip: str) -> None:
        # Qt guesses markup in tool tips: a "<" in a note's title must stay one.
        QToolTip.showText(place, tip.replace("<", "&lt;"), self, QRect())


def month_marks(first: date, last: date, width: int) -> Sequence[date]:
    """First days of months to be named below a chart, apart enough to be read."""
    months: list[date] = []
    year, month = first.year, first.month
    while date(year, month, 1) <= last:
        if date(year, month, 1) >= first:
            months.append(date(year, month, 1))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    room = max(1, width // theme.scale(_MONTHS_APART_PX))
    step = max(1, -(-len(months) // room))
    return months[::-1][::step][::-1]


def _month(day: date, locale: str) -> str:
    name = written.month_name(day, locale)
    return name[:3] if locale == "en" else name
