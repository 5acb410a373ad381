"""Accounts whose health moves: name, pill before, pill after, ARR; opened by click or Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop import format as written
from csm_desktop.operations.health_records import HealthMove
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import WIDTH, paint_change, paint_pill, paint_shape
from csm_desktop.ui.shared.health_words import change_sentence, score_sentence
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_ROW, _SIDE, _ARR, _CHANGE = 30, 16, 48, 40


@dataclass(frozen=True)
class MoveRow:
    """One row."""

    account_id: int
    account: str
    before: tuple[str | None, int | None]
    """Band and score, hundredths."""
    after: tuple[str | None, int | None]
    arr: int
    """Minor units of the portfolio currency."""
    change: int | None = None
    """Hundredths; shown instead of the pill before."""
    note: str = ""
    """Stands in place of scores and ARR: what ends, and when."""


def move_row(move: HealthMove, locale: str, *, by_change: bool = False) -> MoveRow:
    """The row of a move; ``by_change`` shows how far instead of from where."""
    return MoveRow(
        move.account_id,
        leading_name(move.account, move.native_name, locale),
        (move.band_before, move.score_before),
        (move.band, move.score),
        move.arr,
        move.change if by_change else None,
    )


class MoveList(QWidget):
    """The rows.

    Signals:
        opened (int): an account.
    """

    opened = Signal(int)

    def __init__(self, name: str, locale: str) -> None:
        super().__init__()
        self._name = name
        self._locale = locale
        self._currency = "USD"
        self._by_change = False
        self.rows: tuple[MoveRow, ...] = ()
        self.current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[MoveRow], currency: str, *, by_change: bool = False) -> None:
        """Show these."""
        self.rows, self._currency, self._by_change = tuple(rows), currency, by_change
        self.current = max(0, min(self.current, len(rows) - 1))
        self.setVisible(bool(rows))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(theme.scale(280), len(self.rows) * theme.scale(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut."""
        return QSize(theme.scale(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are visible."""
        painter = QPainter(self)
        height = theme.scale(_ROW)
        first = max(0, event.rect().top() // height)
        last = min(len(self.rows), event.rect().bottom() // height + 1)
        for number in range(first, last):
            self._paint_row(painter, number, QRect(0, number * height, self.width(), height))

    def _paint_row(self, painter: QPainter, number: int, rect: QRect) -> None:
        t, row = theme.tokens(), self.rows[number]
        if number == self._hovered:
            painter.fillRect(rect, t.hover)
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, t.line)
        if self.hasFocus() and number == self.current:
            paint_ring(painter, rect)
        right = rect.right() - theme.scale(_SIDE)
        if row.note:
            self._paint_name(painter, row, rect, self._paint_note(painter, row, rect, right))
            return
        painter.setFont(theme.font(13, tabular=True))
        painter.setPen(t.muted)
        arr = written.money_short(row.arr, self._currency, self._locale) if row.arr else "0"
        spot = QRect(right - theme.scale(_ARR), rect.y(), theme.scale(_ARR), rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, arr)
        right -= max(theme.scale(_ARR), painter.fontMetrics().horizontalAdvance(arr))
        right -= theme.scale(WIDTH)
        pill = QRect(right, rect.y(), theme.scale(WIDTH), rect.height())
        paint_pill(painter, pill, *row.after)
        self._paint_name(painter, row, rect, self._paint_before(painter, row, rect, right))

    def _paint_name(self, painter: QPainter, row: MoveRow, rect: QRect, left: int) -> None:
        """The account up to what begins at ``left``."""
        font = theme.font(13, bold=True)
        painter.setFont(font)
        painter.setPen(theme.tokens().text)
        start = theme.scale(_SIDE)
        room = left - start - theme.scale(8)
        name = QFontMetrics(font).elidedText(row.account, Qt.TextElideMode.ElideRight, room)
        spot = QRect(start, rect.y(), room, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_note(self, painter: QPainter, row: MoveRow, rect: QRect, right: int) -> int:
        """What is said of the account, behind the shape of its band; returns where it begins."""
        font = theme.font(13)
        painter.setFont(font)
        painter.setPen(theme.tokens().muted)
        most = round((right - theme.scale(_SIDE)) * 0.62)
        words = QFontMetrics(font).elidedText(row.note, Qt.TextElideMode.ElideRight, most)
        left = right - QFontMetrics(font).horizontalAdvance(words)
        spot = QRect(left, rect.y(), right - left + 1, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
        left -= theme.scale(16)
        middle = QPointF(left + theme.scale(5), rect.y() + rect.height() / 2)
        paint_shape(painter, middle, row.after[0])
        return left

    def _paint_before(self, painter: QPainter, row: MoveRow, rect: QRect, right: int) -> int:
        """The pill before and an arrow, or how far; returns where it begins."""
        if self._by_change:
            left = right - theme.scale(_CHANGE + 8)
            spot = QRect(left, rect.y(), theme.scale(_CHANGE), rect.height())
            paint_change(painter, spot, row.change)
            return left
        side = theme.scale(12)
        arrow = QRect(right - side - theme.scale(3), rect.y(), side, rect.height())
        paint_icon(painter, arrow, "arrow-right", theme.tokens().muted)
        left = arrow.left() - theme.scale(3) - theme.scale(WIDTH)
        paint_pill(painter, QRect(left, rect.y(), theme.scale(WIDTH), rect.height()), *row.before)
        return left

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, Enter opens."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and 0 <= self.current + step < len(self.rows):
            self.current += step
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows:
            self.opened.emit(self.rows[self.current].account_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the row under the pointer."""
        number = int(event.position().y()) // theme.scale(_ROW)
        if 0 <= number < len(self.rows) and event.button() == Qt.MouseButton.LeftButton:
            self.current = number
            self.opened.emit(self.rows[number].account_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row under the pointer."""
        self._hovered = int(event.position().y()) // theme.scale(_ROW)
        if 0 <= self._hovered < len(self.rows):
            self.setToolTip(self._spoken(self.rows[self._hovered]).replace("<", "&lt;"))
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        self._hovered = -1
        self.update()

    def _spoken(self, row: MoveRow) -> str:
        if row.note:
            return f"{row.account}: {row.note}"
        after = score_sentence(*row.after)
        if row.change is not None:
            return f"{row.account}: {after}, {change_sentence(row.change)}"
        before = score_sentence(*row.before)
        return tr("{account}: {before} → {after}", account=row.account, before=before, after=after)

    def _say(self) -> None:
        said = self._spoken(self.rows[self.current]) if self.rows else ""
        self.setAccessibleName(f"{self._name}: {said}" if said else self._name)
