"""Will we reach the target? One bar of what is forecast against it, and how sure that is.

The bar stacks closed, commit, best case, at risk and what is kept of known churn; below it lies the
range from P10 to P90.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from csm_desktop.domain.renewal_forecast import DEFINITIONS as FORECAST
from csm_desktop.domain.renewals import DEFINITIONS as RENEWAL
from csm_desktop.operations.renewal_figures import ForecastFigures
from csm_desktop.ui import theme
from csm_desktop.ui.renewals.marks import CENTRE, Mark, MarkView, paint_text, width_of
from csm_desktop.ui.shared.renewals.words import Reading, category_word
from csm_desktop.ui.shared.words import say, tr, trn

HEIGHT, EMPTY = 172, 48
_BAR_TOP, _BAR = 86, 20
_RANGE = 122
_STACKED = ("closed", "commit", "best case", "at risk", "known churn")
_ROOM = 1.07
"""The axis goes a little beyond the largest value."""


@dataclass(frozen=True)
class _Segment:
    """A part of the bar."""

    category: str
    count: int
    amount: int
    left: float
    width: float


@dataclass(frozen=True)
class _Label:
    """Two lines around a place."""

    middle: float
    above: str
    below: str


class ForecastStrip(MarkView):
    """The figure; choosing a part tells its category."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: ForecastFigures | None = None
        self._reading: Reading | None = None
        self._segments: tuple[_Segment, ...] = ()
        self._per_unit = 0.0
        self.setFixedHeight(theme.scale(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: ForecastFigures, reading: Reading) -> None:
        """Show these."""
        self.figures, self._reading = figures, reading
        self.setFixedHeight(theme.scale(self._high))
        self.setAccessibleName(f"{tr('Will we reach the target?')} {self.sentence()}")
        self.place_again()

    @property
    def _high(self) -> int:
        """Nothing due is one sentence."""
        return EMPTY if self.figures is not None and not self.figures.due else HEIGHT

    @property
    def expected(self) -> int:
        """Final or forecast of all of them; known churn is 0 unless another amount was set."""
        assert self.figures is not None
        return sum(part.amount for part in self.figures.by_category)

    def sentence(self) -> str:
        """The figure in words."""
        figures, reading = self.figures, self._reading
        assert figures is not None and reading is not None
        if not figures.due:
            return tr("No renewal is due in these months.")
        parts = [
            tr(
                "Forecast {forecast} of {target}, weighted {weighted}.",
                forecast=reading.sum(self.expected),
                target=reading.sum(figures.target),
                weighted=reading.sum(figures.weighted),
            ),
            tr(
                "Closed {closed}, known churn {churn}.",
                closed=reading.sum(figures.closed),
                churn=reading.sum(figures.known_churn),
            ),
        ]
        if figures.missing:
            missing = ", ".join(sorted(figures.missing))
            parts.append(tr("No rate for {currencies}: left out.", currencies=missing))
        else:
            parts.append(tr("P10 to P90 by likelihood."))
        return " ".join(parts)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme.scale(640), theme.scale(self._high))

    def minimumSizeHint(self) -> QSize:
        """Its figures need some room."""
        return QSize(theme.scale(320), theme.scale(self._high))

    # Where things are.

    def place_marks(self) -> Sequence[Mark]:
        """The parts of the bar, the range, the target."""
        figures, reading = self.figures, self._reading
        if figures is None or reading is None or not figures.due:
            self._segments = ()
            return ()
        largest = max(figures.target, self.expected, figures.p90, 1)
        self._per_unit = self.width() / (largest * _ROOM)
        self._segments = tuple(self._stack(figures))
        marks = [self._segment_mark(segment, reading) for segment in self._segments]
        marks.append(self._range_mark(figures, reading))
        marks.append(self._target_mark(figures, reading))
        return marks

    def _stack(self, figures: ForecastFigures) -> list[_Segment]:
        sums = {part.category: part for part in figures.by_category}
        left, found = 0.0, []
        for category in _STACKED:
            part = sums.get(category)
            if part is None or part.amount <= 0:
                continue
            width = part.amount * self._per_unit
            found.append(_Segment(category, part.count, part.amount, left, width))
            left += width
        return found

    def _segment_mark(self, segment: _Segment, reading: Reading) -> Mark:
        top = theme.scale(_BAR_TOP)
        area = QRectF(segment.left, top, max(segment.width, 4.0), theme.scale(_BAR))
        tip = trn(
            "{category}: {n} renewal, {amount}",
            "{category}: {n} renewals, {amount}",
            segment.count,
            category=category_word(segment.category),
            amount=reading.exact_sum(segment.amount),
        )
        return Mark(area, tip, segment.category)

    def _range_mark(self, figures: ForecastFigures, reading: Reading) -> Mark:
        start, end = figures.p10 * self._per_unit, figures.p90 * self._per_unit
        top = theme.scale(_RANGE - 8)
        area = QRectF(start - 4, top, max(end - start, 4.0) + 8, theme.scale(16))
        values = tr(
            "P10 {p10}, P50 {p50}, P90 {p90}",
            p10=reading.exact_sum(figures.p10),
            p50=reading.exact_sum(figures.p50),
            p90=reading.exact_sum(figures.p90),
        )
        return Mark(area, f"{values}\n{say(FORECAST['renewal_percentiles'])}")

    def _target_mark(self, figures: ForecastFigures, reading: Reading) -> Mark:
        at = figures.target * self._per_unit
        area = QRectF(at - 5, theme.scale(_BAR_TOP - 6), 10, theme.scale(58))
        amount = tr("Target {amount}", amount=reading.exact_sum(figures.target))
        return Mark(area, f"{amount}\n{say(RENEWAL['target'])}")

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, sentence, bar, range."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        title = QRectF(0, 0, self.width(), theme.scale(24))
        paint_text(painter, title, tr("Will we reach the target?"), t.text, size=15, bold=True)
        if self.figures is None:
            return
        line = QRectF(0, theme.scale(25), self.width(), theme.scale(16))
        paint_text(painter, line, self.sentence(), t.muted)
        if self.figures.due:
            self._paint_bar(painter)
            self._paint_range(painter)
        self.paint_current(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        t = theme.tokens()
        top, height = theme.scale(_BAR_TOP), theme.scale(_BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for segment in self._segments:
            # One pixel of the ground parts what is stacked.
            box = QRectF(segment.left, top, max(segment.width - 1, 1.0), height)
            painter.fillRect(box, _hue(segment.category))
        painter.fillRect(QRectF(0, top + height, self.width(), 1), t.border)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_amounts(painter)

    def _paint_amounts(self, painter: QPainter) -> None:
        """Amount and words above each part, each where its part begins or behind the one before."""
        t, reading = theme.tokens(), self._reading
        assert reading is not None
        free = 0.0
        wide_enough = [one for one in self._segments if one.width >= theme.scale(24)]
        small = [one for one in self._segments if one not in wide_enough]
        for segment in sorted(wide_enough or small, key=lambda one: one.left):
            amount = reading.sum(segment.amount)
            words = tr(
                "{category}, {count}",
                category=category_word(segment.category),
                count=reading.number(segment.count),
            )
            width = max(width_of(amount, 13, bold=True), width_of(words, 11)) + 2
            left = max(segment.left + theme.scale(1), free)
            if left + width > self.width():
                left = max(free, self.width() - width)
            if left + width > self.width() + 1:
                continue
            free = left + width + theme.scale(8)
            line = QRectF(left, theme.scale(_BAR_TOP - 35), width, theme.scale(18))
            paint_text(painter, line, amount, t.text, size=13, bold=True)
            below = QRectF(left, theme.scale(_BAR_TOP - 18), width, theme.scale(15))
            paint_text(painter, below, words, t.muted)

    def _paint_range(self, painter: QPainter) -> None:
        figures, reading, t = self.figures, self._reading, theme.tokens()
        assert figures is not None and reading is not None
        spots = [value * self._per_unit for value in (figures.p10, figures.p50, figures.p90)]
        target = figures.target * self._per_unit
        middle = theme.scale(_RANGE) + 0.5
        painter.setPen(QPen(t.text, 1.5))
        painter.drawLine(
            QRectF(spots[0], middle, spots[2] - spots[0], 0).topLeft(),
            QRectF(spots[0], middle, spots[2] - spots[0], 0).topRight(),
        )
        tick = theme.scale(5)
        for spot in (spots[0], spots[2]):
            painter.fillRect(QRectF(spot - 0.75, middle - tick, 1.5, 2 * tick), t.text)
        radius = theme.scale(4.5)
        painter.setBrush(t.surface)
        painter.drawEllipse(QRectF(spots[1] - radius, middle - radius, 2 * radius, 2 * radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = theme.scale(_BAR_TOP - 6)
        painter.fillRect(QRectF(target - 0.75, top, 1.5, theme.scale(56)), t.text)
        amounts = [reading.sum(value) for value in (figures.p10, figures.p50, figures.p90)]
        apart = theme.scale(12) + max(width_of(amount, 11, bold=True) for amount in amounts)
        spots[0], spots[2] = min(spots[0], spots[1] - apart), max(spots[2], spots[1] + apart)
        labels = [
            _Label(spots[0], "P10", amounts[0]),
            _Label(spots[1], "P50", amounts[1]),
            _Label(spots[2], "P90", amounts[2]),
            _Label(target, tr("target"), reading.sum(figures.target)),
        ]
        for label, left, width in self._apart(labels):
            above = QRectF(left, theme.scale(_RANGE + 14), width, theme.scale(15))
            paint_text(painter, above, label.above, t.muted, across=CENTRE)
            below = QRectF(left, theme.scale(_RANGE + 28), width, theme.scale(15))
            paint_text(painter, below, label.below, t.text, bold=True, across=CENTRE)

    def _apart(self, labels: list[_Label]) -> list[tuple[_Label, float, float]]:
        """Labels side by side, each as near to its place as its neighbours let it."""
        gap, placed, free = theme.scale(8), [], 0.0
        ordered = sorted(labels, key=lambda label: label.middle)
        for label in ordered:
            width = max(width_of(label.above, 11), width_of(label.below, 11, bold=True)) + 4.0
            left = max(free, label.middle - width / 2)
            placed.append((label, left, width))
            free = left + width + gap
        most = float(self.width())
        for place in range(len(placed) - 1, -1, -1):
            label, left, width = placed[place]
            left = min(left, most - width)
            placed[place] = (label, left, width)
            most = left - gap
        return placed


def _hue(category: str) -> QColor:
    t = theme.tokens()
    hues = {
        "closed": t.chart_3,
        "commit": t.chart_1,
        "best case": t.chart_2,
        "at risk": t.chart_4,
        "known churn": t.chart_context_2,
    }
    return hues[category]
