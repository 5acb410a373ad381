"""What changed since a snapshot: the forecast then, what came and went, the forecast today.

Bars lie, so that a small move is still seen; each part tells its renewals when it is chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from csm_desktop.domain.renewal_walk import DEFINITIONS as WALK
from csm_desktop.operations.renewal_changes import RenewalWalk, WalkPart
from csm_desktop.ui import theme
from csm_desktop.ui.renewals.marks import RIGHT, Mark, MarkView, paint_text, width_of
from csm_desktop.ui.shared.renewals.words import WALK_WORDS, Reading, signed
from csm_desktop.ui.shared.words import say, tr, trn

_TOP = 46
_ROW = 16.6
_BAR = 10


@dataclass(frozen=True)
class _Line:
    """A row: an end of the walk (a dot) or a part (a bar)."""

    words: str
    amount: str
    start: int
    end: int
    tip: str
    contracts: tuple[int, ...] = ()
    is_end: bool = False
    is_today: bool = False


class WalkView(MarkView):
    """The figure; choosing a part tells the contracts in it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[_Line, ...] = ()
        self._title = ""
        self._under = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_walk(self, walk: RenewalWalk, reading: Reading, *, horizon: str) -> None:
        """Show it; ``horizon`` says of which renewals."""
        since = reading.short_day(walk.taken_on)
        self._title = tr("What changed since {day}?", day=since)
        self._under = horizon
        self.lines = tuple(_lines_of(walk, reading, since))
        spoken = ". ".join(f"{line.words} {line.amount}" for line in self.lines)
        self.setAccessibleName(f"{self._title} {spoken}")
        self.updateGeometry()
        self.place_again()

    def show_none(self, title: str, sentence: str) -> None:
        """Nothing to compare with: say what is needed."""
        self._title, self._under, self.lines = title, sentence, ()
        self.setAccessibleName(f"{title} {sentence}")
        self.updateGeometry()
        self.place_again()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = _TOP + _ROW * (max(len(self.lines), 4) if self.lines else 0) + 6
        return QSize(theme.scale(344), theme.scale(height))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut."""
        return QSize(theme.scale(240), self.sizeHint().height())

    def place_marks(self) -> Sequence[Mark]:
        """One mark a row."""
        return [
            Mark(self._row(place), line.tip, line.contracts or None)
            for place, line in enumerate(self.lines)
        ]

    def _row(self, place: int) -> QRectF:
        return QRectF(0, theme.scale(_TOP + place * _ROW), self.width(), theme.scale(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, then row by row: words, bar, amount."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        title = QRectF(0, 0, self.width(), theme.scale(24))
        paint_text(painter, title, self._title, t.text, size=15, bold=True)
        under = QRectF(0, theme.scale(25), self.width(), theme.scale(16))
        paint_text(painter, under, self._under, t.muted)
        if not self.lines:
            return
        words, figures = self._widths()
        plot = (words + theme.scale(8), self.width() - figures - theme.scale(12))
        for place, line in enumerate(self.lines):
            self._paint_line(painter, self._row(place), line, plot)
        self.paint_current(painter)

    def _widths(self) -> tuple[float, float]:
        """Of the words at the left, at most 44 %, and of the amounts at the right."""
        words = max(width_of(line.words, 11, bold=line.is_end) for line in self.lines) + 2
        amounts = max(width_of(line.amount, 11, bold=line.is_end) for line in self.lines) + 2
        return min(words, self.width() * 0.44), amounts

    def _paint_line(
        self, painter: QPainter, row: QRectF, line: _Line, plot: tuple[float, float]
    ) -> None:
        t = theme.tokens()
        words = QRectF(row.left(), row.top(), plot[0] - theme.scale(8), row.height())
        paint_text(painter, words, line.words, t.text, bold=line.is_end)
        figure = QRectF(plot[1], row.top(), row.right() - plot[1], row.height())
        ink = t.text if line.is_end else t.muted
        paint_text(painter, figure, line.amount, ink, bold=line.is_end, across=RIGHT)
        start, end = self._x(line.start, plot), self._x(line.end, plot)
        middle = row.center().y()
        painter.setPen(QColor(0, 0, 0, 0))
        if line.is_end:
            radius = theme.scale(3.5)
            painter.setBrush(t.accent if line.is_today else t.chart_context_2)
            painter.drawEllipse(QRectF(end - radius, middle - radius, 2 * radius, 2 * radius))
            return
        half = theme.scale(_BAR) / 2
        box = QRectF(min(start, end), middle - half, max(abs(end - start), 2.0), 2 * half)
        painter.fillRect(box, t.chart_3 if line.end >= line.start else t.chart_4)

    def _x(self, value: int, plot: tuple[float, float]) -> float:
        values = [value for line in self.lines for value in (line.start, line.end)]
        low, high = min(values), max(values)
        left, right = plot[0] + theme.scale(6), plot[1] - theme.scale(6)
        return left + (right - left) * (value - low) / max(high - low, 1)


def _lines_of(walk: RenewalWalk, reading: Reading, since: str) -> list[_Line]:
    start = tr("Forecast {day}", day=since)
    found = [_end_line(start, walk.start, reading)]
    at = walk.start
    for part in walk.parts:
        if part.moves:
            found.append(_part_line(part, at, reading))
            at += part.amount
    found.append(_end_line(tr("Forecast today"), walk.end, reading, is_today=True))
    return found


def _end_line(words: str, amount: int, reading: Reading, *, is_today: bool = False) -> _Line:
    tip = f"{words}: {reading.exact_sum(amount)}"
    return _Line(words, reading.sum(amount), amount, amount, tip, is_end=True, is_today=is_today)


def _part_line(part: WalkPart, at: int, reading: Reading) -> _Line:
    names = [move.account for move in part.moves]
    word = say(WALK_WORDS[part.kind])
    told = ", ".join(dict.fromkeys(names[:2]))
    more = len(set(names)) - len(set(names[:2]))
    words = tr("{part}, {names}", part=word, names=told)
    if more:
        words = tr("{words} and {count} more", words=words, count=reading.number(more))
    moves = [f"{move.account}: {_exact_change(move.amount, reading)}" for move in part.moves[:12]]
    if len(part.moves) > len(moves):
        rest = len(part.moves) - len(moves)
        moves.append(trn("and {n} more", "and {n} more", rest, n=reading.number(rest)))
    definition = say(WALK["walk_" + part.kind.replace(" ", "_")])
    head = f"{word}: {_exact_change(part.amount, reading)}. {definition}"
    return _Line(
        words,
        reading.change(part.amount),
        at,
        at + part.amount,
        "\n".join((head, *moves)),
        tuple(move.contract_id for move in part.moves),
    )


def _exact_change(amount: int, reading: Reading) -> str:
    return signed(amount, reading.exact_sum(abs(amount)))
