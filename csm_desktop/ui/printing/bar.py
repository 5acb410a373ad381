"""A bar on paper: how far something is on its way, with the words at its marks."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from csm_desktop.ui.printing.paper import paper_font
from csm_desktop.ui.shared.plans.bar import Progress

HEIGHT = 40
"""Points, with the words above and below it."""

_LINE, _TEXT, _QUIET = QColor("#DDE1E7"), QColor("#1B1F26"), QColor("#545D69")
_GOOD, _ACCENT = QColor("#176B41"), QColor("#2557C7")
_GAP = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PaperBar:
    """Draws one; given to ``Paper.drawing``."""

    def __init__(self, progress: Progress, language: str) -> None:
        self._progress, self._language = progress, language

    def __call__(self, painter: QPainter, place: QRectF, point: float) -> None:
        """Into the place; ``point`` in the painter's units."""
        shown, width = self._progress, place.width()
        line = QRectF(place.left(), place.top() + 16 * point, width, 4 * point)
        painter.fillRect(line, _LINE)
        spot = (shown.filled or 0) * width
        hue = _GOOD if shown.reached else _ACCENT
        painter.fillRect(QRectF(line.left(), line.top(), spot, line.height()), hue)
        self._around(painter, place, shown.value, (spot, 2 * point), big=True)
        below = 23 * point
        first = self._wide(painter, shown.start) + _GAP * point
        last = width - self._wide(painter, shown.end) - _GAP * point
        self._write(painter, place, shown.start, (0, below))
        self._write(painter, place, shown.end, (last + _GAP * point, below))
        if shown.pace is not None:
            at = min(max(shown.pace * width, point), width - point)
            top = line.top() - 3 * point
            tick = QRectF(line.left() + at - point / 2, top, point, line.height() + 6 * point)
            painter.fillRect(tick, _TEXT)
            self._around(painter, place, shown.pace_word, (at, below), between=(first, last))

    def _around(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        spot: tuple[float, float],
        *,
        between: tuple[float, float] = (0, 1e6),
        big: bool = False,
    ) -> None:
        """Words around a place, within the bar; none where they would touch others."""
        middle, top = spot
        wide = self._wide(painter, words, big=big)
        low, high = max(between[0], 0), min(between[1], place.width())
        left = min(max(middle - wide / 2, low), high - wide)
        if left >= low:
            self._write(painter, place, words, (left, top), big=big)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        spot: tuple[float, float],
        *,
        big: bool = False,
    ) -> None:
        wide = self._wide(painter, words, big=big)
        painter.setPen(_TEXT if big else _QUIET)
        left, top = place.left() + spot[0], place.top() + spot[1]
        painter.drawText(QRectF(left, top, wide * 1.05, place.height()), _LEFT, words)

    def _wide(self, painter: QPainter, words: str, *, big: bool = False) -> float:
        painter.setFont(paper_font(9.5 if big else 8, self._language, bold=big))
        return float(painter.fontMetrics().horizontalAdvance(words))
