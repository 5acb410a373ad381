"""A small table of a section: a few painted rows, walked by keys, opened by Enter or a click.

For tens of rows inside a page; lists of any length are a view's with a model.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop.ui import theme

ROW = 24
"""Height of a row, pixels before zoom."""
_GAP = 16


@dataclass(frozen=True)
class Column:
    """One column."""

    title: str = ""
    """Its head; a table none of whose columns has one has no head."""
    right: bool = False
    """Numbers stand at the right."""
    share: int = 0
    """Part of the room left over; 0 is as wide as its texts."""
    muted: bool = False
    """Texts that only explain."""
    most: int = 0
    """Width at most, pixels before zoom; 0 is any."""


@dataclass(frozen=True)
class Row:
    """One row."""

    id: int | str
    """What is told when it is opened."""
    cells: tuple[str, ...]
    tip: str = ""
    """Shown on hover and read aloud."""
    quiet: bool = False
    """What is over: the whole row muted."""
    strong: int = -1
    """A cell at weight 600."""
    bad: int = -1
    """A cell that needs the user."""


class RowsTable(QWidget):
    """The table.

    Signals:
        opened: the id of a row, by click or Enter.
    """

    opened = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column], *, opens: bool = True) -> None:
        super().__init__()
        self._name = name
        self._columns = tuple(columns)
        self._headed = any(column.title for column in columns)
        self._opens = opens
        self.rows: tuple[Row, ...] = ()
        self.current = 0
        self._hovered = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.rows = tuple(rows)
        self.current = max(0, min(self.current, len(self.rows) - 1))
        self.setVisible(bool(rows))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        lines = len(self.rows) + self._headed
        return QSize(theme.scale(200), lines * theme.scale(ROW))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut, columns may be."""
        return QSize(theme.scale(120), self.sizeHint().height())

    def cell_rect(self, row: int, column: int) -> QRect:
        """Where a cell is, for an editor above it."""
        left, width = self._spans()[column]
        top = (row + self._headed) * theme.scale(ROW)
        return QRect(left, top, width, theme.scale(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head and rows."""
        painter = QPainter(self)
        spans = self._spans()
        if self._headed:
            self._paint_head(painter, spans)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, number, row, spans)

    def _paint_head(self, painter: QPainter, spans: Sequence[tuple[int, int]]) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(theme.tokens().muted)
        for column, (left, width) in zip(self._columns, spans, strict=True):
            spot = QRect(left, 0, width, theme.scale(ROW))
            painter.drawText(spot, _align(column), column.title)

    def _paint_row(
        self, painter: QPainter, number: int, row: Row, spans: Sequence[tuple[int, int]]
    ) -> None:
        t = theme.tokens()
        top = (number + self._headed) * theme.scale(ROW)
        ground = QRect(0, top, self.width(), theme.scale(ROW))
        if self.hasFocus() and number == self.current:
            painter.fillRect(ground, t.selection)
            painter.fillRect(QRect(0, top, 2, ground.height()), t.accent)
        elif number == self._hovered and self._opens:
            painter.fillRect(ground, t.hover)
        for place, (column, text, (left, width)) in enumerate(
            zip(self._columns, row.cells, spans, strict=True)
        ):
            font = theme.font(13, bold=place == row.strong, tabular=column.right)
            ink = t.muted if row.quiet or column.muted else t.text
            painter.setPen(t.bad if place == row.bad else ink)
            painter.setFont(font)
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, ground.height()), _align(column), cut)

    def _spans(self) -> list[tuple[int, int]]:
        """Left and width of each column: texts take what they need, shares what is left."""
        natural = [self._natural(place) for place in range(len(self._columns))]
        inset, gap = theme.scale(6), theme.scale(_GAP)
        room = self.width() - 2 * inset - gap * (len(natural) - 1)
        fixed = sum(
            width for width, column in zip(natural, self._columns, strict=True) if not column.share
        )
        shares = sum(column.share for column in self._columns) or 1
        spans, left = [], inset
        for width, column in zip(natural, self._columns, strict=True):
            own = (
                max(theme.scale(40), (room - fixed) * column.share // shares)
                if column.share
                else width
            )
            spans.append((left, own))
            left += own + gap
        return spans

    def _natural(self, place: int) -> int:
        column = self._columns[place]
        usual = QFontMetrics(theme.font(13, tabular=column.right))
        strong = QFontMetrics(theme.font(13, bold=True, tabular=column.right))
        widths = [QFontMetrics(theme.font(11)).horizontalAdvance(column.title)]
        for row in self.rows:
            metrics = strong if row.strong == place else usual
            widths.append(metrics.horizontalAdvance(row.cells[place]))
        widest = max(widths) + 2
        return min(widest, theme.scale(column.most)) if column.most else widest

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, Home, End and Enter; at an edge the key goes on to the page."""
        last = len(self.rows) - 1
        moves = {
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = moves.get(Qt.Key(event.key()))
        if target is not None and 0 <= target <= last:
            self.current = target
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows:
            self._open(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the row."""
        row = self._row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.current = row
            self.setFocus()
            self.update()
            self._open(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        self._hovered = self._row_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keys act on."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def event(self, event: QEvent) -> bool:
        """The tool tip is the row's."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            tip = self.rows[row].tip if row >= 0 else ""
            QToolTip.showText(event.globalPos(), tip.replace("<", "&lt;"), self)
            return True
        return super().event(event)

    def _open(self, row: int) -> None:
        if self._opens:
            self.opened.emit(self.rows[row].id)

    def _row_at(self, point: QPoint) -> int:
        row = point.y() // theme.scale(ROW) - self._headed
        return row if 0 <= row < len(self.rows) else -1

    def _say(self) -> None:
        """What a screen reader says: the row the keys act on."""
        if self.rows:
            row = self.rows[self.current]
            words = ", ".join(cell for cell in row.cells if cell)
            self.setAccessibleName(f"{self._name}: {words}")
            self.setAccessibleDescription(row.tip)


def _align(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
