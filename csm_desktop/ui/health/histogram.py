"""How healthy the book is: accounts by score in bars of their band, another model as a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop import format as written
from csm_desktop.operations.health_records import BandCount, ScoreBin
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_chart_fill, paint_shape
from csm_desktop.ui.shared.health_words import BANDS, band_word, shown_points
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr, trn

_HEAD, _NUMBERS, _AXIS = 22, 16, 20


@dataclass(frozen=True)
class Distribution:
    """What is drawn."""

    bars: tuple[ScoreBin, ...] = ()
    line: tuple[ScoreBin, ...] = ()
    """Of the model in use, where the bars are a draft's; else empty."""
    bands: tuple[BandCount, ...] = ()
    bands_before: tuple[BandCount, ...] = ()
    bounds: tuple[int, int] = (7000, 5000)
    """Where healthy and watch begin, hundredths."""


class Histogram(QWidget):
    """The chart.

    Signals:
        chosen (int, int): a bar was clicked, or Enter on it: its bounds in hundredths.
    """

    chosen = Signal(int, int)

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale = locale
        self._shown = Distribution()
        self._at: int | None = None
        self.setFixedHeight(theme.scale(170))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_tall(self, tall: bool) -> None:
        """Take more height where there is much."""
        self.setFixedHeight(theme.scale(280 if tall else 170))

    def show_distribution(self, shown: Distribution) -> None:
        """Draw this."""
        self._shown = shown
        counts = ", ".join(self._band_words(band) for band in BANDS)
        self.setAccessibleName(tr("Accounts by score: {counts}", counts=counts))
        self.update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands above, bars with their numbers, the line, the axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bins = self._visible()
        if bins:
            self._paint_bands(painter, bins)
            self._paint_bars(painter, bins)
            self._paint_line(painter, bins)
            self._paint_axis(painter, bins)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _visible(self) -> list[int]:
        """Places of the bins shown: from the first that holds anything, at most from 40, to 100."""
        first = next(
            (
                n
                for n, one in enumerate(self._shown.bars)
                if one.accounts or (self._shown.line and self._shown.line[n].accounts)
            ),
            len(self._shown.bars),
        )
        below = [n for n, one in enumerate(self._shown.bars) if one.low < 4000]
        return list(range(min(first, len(below)), len(self._shown.bars)))

    def _plot(self) -> QRectF:
        top = theme.scale(_HEAD + _NUMBERS)
        return QRectF(0, top, self.width() - 1, self.height() - top - theme.scale(_AXIS))

    def _bar(self, place: int, count: int, bins: Sequence[int]) -> QRectF:
        plot = self._plot()
        most = max((self._most(n) for n in bins), default=1) or 1
        width = plot.width() / len(bins)
        height = plot.height() * count / most
        left = plot.left() + (place - bins[0]) * width
        return QRectF(left, plot.bottom() - height, width, height)

    def _most(self, place: int) -> int:
        line = self._shown.line[place].accounts if self._shown.line else 0
        return max(self._shown.bars[place].accounts, line)

    def _x(self, score: int, bins: Sequence[int]) -> float:
        plot = self._plot()
        low, high = self._shown.bars[bins[0]].low, self._shown.bars[bins[-1]].high
        return plot.left() + (score - low) / max(1, high - low) * plot.width()

    def _band_words(self, band: str) -> str:
        now = next((one.accounts for one in self._shown.bands if one.band == band), 0)
        number = written.number(now, self._locale)
        if not self._shown.bands_before:
            return f"{band_word(band)} {number}"
        was = next((one.accounts for one in self._shown.bands_before if one.band == band), 0)
        return tr(
            "{band} {n}, was {was}",
            band=band_word(band),
            n=number,
            was=written.number(was, self._locale),
        )

    def _paint_bands(self, painter: QPainter, bins: Sequence[int]) -> None:
        t = theme.tokens()
        healthy, watch = self._shown.bounds
        starts = {"poor": 0, "watch": watch, "healthy": healthy}
        painter.setFont(theme.font(11, bold=True, tabular=True))
        right = -1.0
        for band, start in starts.items():
            words = self._band_words(band)
            width = painter.fontMetrics().horizontalAdvance(words) + theme.scale(24)
            left = max(right, self._x(max(start, self._shown.bars[bins[0]].low), bins))
            middle = theme.scale(8)
            paint_shape(painter, QPointF(left + theme.scale(6), middle), band)
            painter.setPen(t.text)
            spot = QRectF(left + theme.scale(16), 0, width, 2 * middle)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
            right = left + width + theme.scale(8)

    def _paint_bars(self, painter: QPainter, bins: Sequence[int]) -> None:
        t = theme.tokens()
        painter.setFont(theme.font(11, bold=True, tabular=True))
        for place in bins:
            one = self._shown.bars[place]
            bar = self._bar(place, one.accounts, bins)
            body = bar.adjusted(1, 0, -1, 0)
            painter.fillRect(body, band_chart_fill(one.band))
            if place == self._at and self.hasFocus():
                painter.setPen(QPen(t.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._bar(place, max(1, self._most(place)), bins))
            if one.accounts:
                top = self._bar(place, self._most(place), bins).top()
                spot = QRectF(bar.left(), top - theme.scale(_NUMBERS), bar.width(), 14)
                painter.setPen(t.text)
                number = written.number(one.accounts, self._locale)
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_line(self, painter: QPainter, bins: Sequence[int]) -> None:
        if not self._shown.line:
            return
        corners: list[QPointF] = []
        for place in bins:
            bar = self._bar(place, self._shown.line[place].accounts, bins)
            corners += [bar.topLeft(), bar.topRight()]
        painter.setPen(QPen(theme.tokens().text, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(corners))

    def _paint_axis(self, painter: QPainter, bins: Sequence[int]) -> None:
        t, plot = theme.tokens(), self._plot()
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.border)
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(t.muted)
        low = self._shown.bars[bins[0]].low
        for score in (low, self._shown.bounds[1], self._shown.bounds[0], 10_000):
            if score < low:
                continue
            x = self._x(score, bins)
            left = min(max(x - 20, 0.0), plot.right() - 40)
            spot = QRectF(left, plot.bottom() + 2, 40, theme.scale(_AXIS) - 2)
            align = Qt.AlignmentFlag.AlignHCenter
            if x - 20 < 0:
                align = Qt.AlignmentFlag.AlignLeft
            elif x + 20 > plot.right():
                align = Qt.AlignmentFlag.AlignRight
            words = str(shown_points(score))
            painter.drawText(spot, align | Qt.AlignmentFlag.AlignVCenter, words)

    # Pointing.

    def _tip(self, place: int) -> str:
        one = self._shown.bars[place]
        accounts = written.number(one.accounts, self._locale)
        said = trn(
            "{low} to {high}: {count} account",
            "{low} to {high}: {count} accounts",
            one.accounts,
            low=shown_points(one.low),
            high=shown_points(one.high),
            count=accounts,
        )
        if self._shown.line:
            was = written.number(self._shown.line[place].accounts, self._locale)
            said = tr("{words}, was {was}", words=said, was=was)
        return said

    def _place_at(self, x: float) -> int | None:
        bins = self._visible()
        if not bins:
            return None
        width = self._plot().width() / len(bins)
        number = int(x / max(1.0, width))
        return bins[number] if 0 <= number < len(bins) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the bar under the pointer."""
        place = self._place_at(event.position().x())
        if place is not None:
            spot = event.globalPosition().toPoint()
            QToolTip.showText(spot, self._tip(place), self, QRect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the accounts of a bar."""
        place = self._place_at(event.position().x())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = place
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk, Enter opens."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        bins = self._visible()
        if step is not None and bins:
            start = bins[-1] + 1 if self._at is None else self._at
            self._at = min(max(start + step, bins[0]), bins[-1])
            self.setAccessibleDescription(self._tip(self._at))
            bar = self._bar(self._at, 1, bins)
            place = self.mapToGlobal(QPoint(round(bar.center().x()), 0))
            QToolTip.showText(place, self._tip(self._at), self, QRect())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self._choose()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        QToolTip.hideText()

    def _choose(self) -> None:
        if self._at is not None:
            one = self._shown.bars[self._at]
            self.chosen.emit(one.low, one.high)
