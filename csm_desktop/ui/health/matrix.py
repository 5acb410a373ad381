"""How many accounts go from which band to which: old model down, new one across."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop import format as written
from csm_desktop.operations.health_records import BandCount
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import paint_shape
from csm_desktop.ui.shared.health_words import band_word
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr, trn

_HEAD, _ROW, _SIDE, _LABEL = 28, 28, 16, 84
Table = tuple[tuple[BandCount, ...], ...]


class Matrix(QWidget):
    """The table.

    Signals:
        chosen (object, object): a cell: band before, band after; None stands for no score.
    """

    chosen = Signal(object, object)

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale = locale
        self._table: Table = ()
        self._bands: tuple[str | None, ...] = ()
        self.cell = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, table: Table) -> None:
        """Show this; accounts without a score have a line only where there are any."""
        self._table = table
        last = len(table) - 1
        unknown = any(one.accounts for one in table[last]) or any(
            row[last].accounts for row in table
        )
        bands = tuple(one.band for one in table[0])
        self._bands = bands if unknown else bands[:last]
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Head and a row for each band."""
        return QSize(theme.scale(300), theme.scale(_HEAD + _ROW * len(self._bands)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands above and at the left, counts between."""
        painter = QPainter(self)
        t = theme.tokens()
        for number, band in enumerate(self._bands):
            self._paint_band(painter, self._head(number), band, size=11, right=True)
            row = self._row(number)
            painter.fillRect(0, row.top(), self.width(), 1, t.line)
            self._paint_band(painter, row, band, size=13, right=False)
            for column in range(len(self._bands)):
                self._paint_count(painter, number, column)

    def _paint_band(
        self, painter: QPainter, rect: QRect, band: str | None, *, size: int, right: bool
    ) -> None:
        painter.setFont(theme.font(size))
        painter.setPen(theme.tokens().text if size == 13 else theme.tokens().muted)
        words = band_word(band) if band is not None else tr("none")
        width = painter.fontMetrics().horizontalAdvance(words) + theme.scale(14)
        left = rect.right() - width if right else rect.left()
        middle = rect.center().y() + 0.5
        paint_shape(painter, QPointF(left + theme.scale(4), middle), band, side=7)
        spot = QRect(left + theme.scale(14), rect.y(), width, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_count(self, painter: QPainter, row: int, column: int) -> None:
        t, rect = theme.tokens(), self._cell(row, column)
        count = self._table[row][column].accounts
        moves = row != column and count > 0
        painter.setFont(theme.font(13, bold=moves, tabular=True))
        painter.setPen(t.text if moves else t.muted)
        words = written.number(count, self._locale) if count else NONE
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, align, words)
        if self.hasFocus() and self.cell == (row, column):
            paint_ring(painter, rect.adjusted(theme.scale(8), 2, theme.scale(6), -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from cell to cell, Enter chooses."""
        step = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        if step is not None and self._bands:
            last = len(self._bands) - 1
            row, column = self.cell[0] + step[0], self.cell[1] + step[1]
            self.cell = (min(max(row, 0), last), min(max(column, 0), last))
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        at = event.position().toPoint()
        for row in range(len(self._bands)):
            for column in range(len(self._bands)):
                if self._cell(row, column).contains(at):
                    self.cell = (row, column)
                    self._say()
                    self._choose()

    def _choose(self) -> None:
        row, column = self.cell
        if self._bands and self._table[row][column].accounts:
            self.chosen.emit(self._bands[row], self._bands[column])

    def _width(self) -> int:
        room = self.width() - theme.scale(2 * _SIDE + _LABEL)
        return room // max(1, len(self._bands))

    def _head(self, column: int) -> QRect:
        cell = self._cell(0, column)
        return QRect(cell.x(), 0, cell.width(), theme.scale(_HEAD))

    def _row(self, row: int) -> QRect:
        top = theme.scale(_HEAD) + row * theme.scale(_ROW)
        side = theme.scale(_SIDE)
        return QRect(side, top, self.width() - 2 * side, theme.scale(_ROW))

    def _cell(self, row: int, column: int) -> QRect:
        left = theme.scale(_SIDE + _LABEL) + column * self._width()
        return QRect(left, self._row(row).top(), self._width(), theme.scale(_ROW))

    def _say(self) -> None:
        row, column = (min(part, max(0, len(self._bands) - 1)) for part in self.cell)
        self.cell = (row, column)
        if not self._bands:
            return
        one = self._table[row][column]
        self.setAccessibleName(
            trn(
                "From {before} to {after}: {n} account",
                "From {before} to {after}: {n} accounts",
                one.accounts,
                before=band_word(self._bands[row]),
                after=band_word(self._bands[column]),
            )
        )
