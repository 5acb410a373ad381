"""The rule of a measure drawn on its axis: what is poor, what is good, points that can be dragged.

Bounds are inclusive: a filled dot belongs to the range, an open one to its neighbour.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.domain.health_parts import Rule, Step
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_chart_fill
from csm_desktop.ui.shared.health.line_words import number_text, value_text
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_HEIGHT, _LEFT, _FOOT, _TOP, _RIGHT = 132, 30, 20, 10, 16
_DOT = 4.5


class Scale(QWidget):
    """The drawing of a line or of steps.

    Signals:
        moved (object): another rule, while a point is dragged.
        kept: the drag has ended.
    """

    moved = Signal(object)
    kept = Signal()

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale = locale
        self._rule = Rule("line")
        self._unit = "amount"
        self._bounds = (70, 50)
        self._span: tuple[float, float] | None = None
        self._held: int | None = None
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rule(self, rule: Rule, unit: str, bounds: tuple[int, int]) -> None:
        """Draw this rule; ``bounds``: percents from which healthy and watch begin."""
        self._rule, self._unit, self._bounds = rule, unit, bounds
        self.at = min(self.at, max(0, len(self._handles()) - 1))
        self.setVisible(rule.shape != "words" and bool(rule.points or rule.steps))
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """A small drawing."""
        return QSize(theme.scale(320), theme.scale(_HEIGHT))

    # Where things are.

    def _plot(self) -> QRectF:
        left, top = theme.scale(_LEFT), theme.scale(_TOP)
        width = self.width() - left - theme.scale(_RIGHT)
        return QRectF(left, top, width, self.height() - top - theme.scale(_FOOT))

    def _values(self) -> tuple[float, float]:
        """The lowest and highest value of the axis; still while a point is dragged."""
        if self._span is not None:
            return self._span
        if self._rule.shape == "line":
            values = [value for value, _score in self._rule.points]
        else:
            bounds = [(step.low, step.high) for step in self._rule.steps]
            values = [bound for pair in bounds for bound in pair if bound is not None]
        low, high = min(values, default=0.0), max(values, default=1.0)
        room = (high - low or abs(high) or 1.0) * 0.15
        return low - room, high + room

    def _x(self, value: float) -> float:
        low, high = self._values()
        plot = self._plot()
        return plot.left() + (value - low) / (high - low) * plot.width()

    def _y(self, score: float) -> float:
        plot = self._plot()
        return plot.bottom() - score / 100 * plot.height()

    def _handles(self) -> list[QPointF]:
        """What can be dragged: points of a line, bounds between steps."""
        if self._rule.shape == "line":
            return [QPointF(self._x(value), self._y(score)) for value, score in self._rule.points]
        found = []
        for below, above in pairwise(self._rule.steps):
            if below.high is not None:
                best = max(below.score, above.score)
                found.append(QPointF(self._x(below.high), self._y(best)))
        return found

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands at the left, the line or the steps, values below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        if self._rule.shape == "line":
            self._paint_points(painter)
        else:
            self._paint_steps(painter)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_axis(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        healthy, watch = self._bounds
        ranges = (("poor", 0, watch), ("watch", watch, healthy), ("healthy", healthy, 100))
        strip = theme.scale(4)
        for band, low, high in ranges:
            spot = QRectF(
                plot.left() - strip - 2, self._y(high), strip, self._y(low) - self._y(high)
            )
            painter.fillRect(spot.adjusted(0, 0.5, 0, -0.5), band_chart_fill(band))
        painter.setFont(theme.font(11, tabular=True))
        for score in (0, watch, healthy, 100):
            y = self._y(score)
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), t.line)
            painter.setPen(t.muted)
            spot = QRectF(0, y - 8, plot.left() - strip - 6, 16)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(spot, align, str(score))
        for handle, value in zip(self._handles(), self._bound_values(), strict=True):
            words = value_text(value, None, self._unit, self._locale)
            spot = QRectF(handle.x() - 40, plot.bottom() + 3, 80, theme.scale(_FOOT) - 3)
            painter.setPen(t.muted)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _bound_values(self) -> list[float]:
        if self._rule.shape == "line":
            return [value for value, _score in self._rule.points]
        return [step.high for step in self._rule.steps[:-1] if step.high is not None]

    def _paint_points(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        handles = self._handles()
        if not handles:
            return
        ends = [QPointF(plot.left(), handles[0].y()), *handles]
        ends.append(QPointF(plot.right(), handles[-1].y()))
        painter.setPen(QPen(t.text, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(ends))
        for number, handle in enumerate(handles):
            self._paint_dot(painter, handle, filled=True, chosen=number == self.at)

    def _paint_steps(self, painter: QPainter) -> None:
        t, plot = theme.tokens(), self._plot()
        for number, step in enumerate(self._rule.steps):
            left = plot.left() if step.low is None else max(plot.left(), self._x(step.low))
            right = plot.right() if step.high is None else min(plot.right(), self._x(step.high))
            y = self._y(step.score)
            painter.setPen(QPen(t.text, 2))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            if number + 1 == len(self._rule.steps):
                continue
            above = self._rule.steps[number + 1]
            own = step.score >= above.score
            chosen = number == self.at
            self._paint_dot(painter, QPointF(right, y), filled=own, chosen=chosen and own)
            other = QPointF(right, self._y(above.score))
            self._paint_dot(painter, other, filled=not own, chosen=chosen and not own)

    def _paint_dot(self, painter: QPainter, spot: QPointF, *, filled: bool, chosen: bool) -> None:
        t = theme.tokens()
        ink = t.accent if chosen and self.hasFocus() else t.text
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if filled else t.surface)
        radius = theme.scale(_DOT) if filled else theme.scale(_DOT) - 1
        painter.drawEllipse(spot, radius, radius)

    # Hands.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point under the pointer."""
        near = [
            ((handle - event.position()).manhattanLength(), number)
            for number, handle in enumerate(self._handles())
        ]
        distance, number = min(near, default=(999.0, 0))
        if distance <= theme.scale(14):
            self._held = self.at = number
            self._span = self._values()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it: across changes the value, upright the score of a point."""
        if self._held is None:
            return
        plot = self._plot()
        low, high = self._values()
        part = (event.position().x() - plot.left()) / max(1.0, plot.width())
        value = low + min(max(part, 0.0), 1.0) * (high - low)
        score = (plot.bottom() - event.position().y()) / max(1.0, plot.height()) * 100
        self._move(self._held, _nice(value, high - low), float(round(min(max(score, 0), 100))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        if self._held is not None:
            self._held = self._span = None
            self.kept.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a point, with Shift they move it; up and down change its score."""
        key = Qt.Key(event.key())
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        up = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}.get(key)
        moves = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        many = 10 if moves else 1
        count = len(self._handles())
        if not count or (across is None and up is None):
            super().keyPressEvent(event)
        elif across is not None and not moves:
            self.at = min(max(self.at + across, 0), count - 1)
            self._say()
            self.update()
        else:
            low, high = self._values()
            value = self._bound_values()[self.at]
            if across is not None:
                value = _nice(value + across * (high - low) / 100, high - low)
            score = self._score() + (up or 0) * many
            self._move(self.at, value, min(max(score, 0.0), 100.0))
            self.kept.emit()

    def _score(self) -> float:
        return self._rule.points[self.at][1] if self._rule.shape == "line" else 0.0

    def _move(self, number: int, value: float, score: float) -> None:
        before = self._bound_values()
        lower = before[number - 1] if number else None
        upper = before[number + 1] if number + 1 < len(before) else None
        if (lower is not None and value <= lower) or (upper is not None and value >= upper):
            return
        self.moved.emit(moved_rule(self._rule, number, value, score))

    def _say(self) -> None:
        said = ", ".join(
            value_text(value, None, self._unit, self._locale) for value in self._bound_values()
        )
        if self._rule.shape == "line":
            said = ", ".join(
                tr(
                    "{value} is {score}",
                    value=value_text(value, None, self._unit, self._locale),
                    score=number_text(score, self._locale),
                )
                for value, score in self._rule.points
            )
        self.setAccessibleName(tr("Scale: {points}", points=said))


def moved_rule(rule: Rule, number: int, value: float, score: float) -> Rule:
    """The rule with one point elsewhere; of steps only the bound moves."""
    if rule.shape == "line":
        points = list(rule.points)
        points[number] = (value, score)
        return replace(rule, points=tuple(points))
    steps = list(rule.steps)
    steps[number] = replace(steps[number], high=value)
    steps[number + 1] = replace(steps[number + 1], low=value)
    return replace(rule, steps=tuple(steps))


def steps_of(bounds: Sequence[float], scores: Sequence[float]) -> tuple[Step, ...]:
    """Steps that share their bounds: one more score than bounds."""
    edges = [None, *bounds, None]
    return tuple(Step(edges[n], edges[n + 1], score) for n, score in enumerate(scores))


def _nice(value: float, span: float) -> float:
    """A value with no more digits than the axis can show."""
    digits = 0 if span >= 20 else 1 if span >= 2 else 2
    return float(round(value, digits))
