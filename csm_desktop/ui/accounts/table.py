"""The table of accounts: paints its lines itself, in one pass, and moves by keyboard.

Qt's own painting asks the model six times a cell; here a line's cells are looked up once and
painted. Selecting, scrolling, keys and the accessibility tree are Qt's.
"""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.accounts.brush import GAP, Brush
from csm_desktop.ui.accounts.header import AccountHeader
from csm_desktop.ui.accounts.model import AccountModel
from csm_desktop.ui.shared.widgets import ROLES, Button, ThinScrollBar, paint_ring
from csm_desktop.ui.shared.words import tr

WAIT_MS = 150
"""Rows that take longer are shown as bars."""


class AccountTable(QTableView):
    """The lines of an :class:`AccountModel`.

    Signals:
        looked: other lines are visible; their rows may have to be read.
        picked: other accounts are selected, or another one is the current one.
        opened (int): the account on a line was asked to open.
        edit_asked (QModelIndex): a cell was asked to be edited.
        painted: all visible rows have been painted with their values.
    """

    looked = Signal()
    picked = Signal()
    opened = Signal(int)
    edit_asked = Signal(QModelIndex)
    painted = Signal()

    def __init__(self, model: AccountModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = model
        self.header = AccountHeader(self, model)
        self._empty = ("", "")
        self._way_on = Button("", parent=self.viewport(), on_click=self._go_on)
        self._way_on.hide()
        self._go: Callable[[], object] = list
        self.text_widths: dict[tuple[str, bool], int] = {}
        """Measured once: measuring costs as much as painting. A zoom builds the page anew."""
        self.sparks: dict[int, tuple[int | None, ...]] = {}
        """Account → its scores week by week, kept by ``sparks.py``."""
        self.overridden: frozenset[int] = frozenset()
        """Accounts whose band somebody set, kept by ``sparks.py``."""
        self._hovered = -1
        self._bars = False
        self._wait = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._show_bars)
        self._build()
        self.setModel(model)
        self.verticalScrollBar().valueChanged.connect(self.looked)
        self.selectionModel().selectionChanged.connect(self.picked)
        self.selectionModel().currentChanged.connect(self._follow)

    def _build(self) -> None:
        self.setAccessibleName(tr("Accounts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalHeader(self.header)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(ROLES["surface"])
        lines = self.verticalHeader()
        lines.hide()
        lines.setMinimumSectionSize(theme.row_height())
        lines.setDefaultSectionSize(theme.row_height())
        lines.setSectionResizeMode(lines.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(theme.row_height())

    # What the page asks.

    def visible_lines(self) -> tuple[int, int]:
        """The first visible line and the one after the last."""
        height = theme.row_height()
        first = self.verticalOffset() // height
        return first, first + self.viewport().height() // height + 2

    def selected_places(self) -> list[range]:
        """The lines selected, as ranges; heads of groups may lie inside."""
        return [
            range(part.top(), part.bottom() + 1)
            for part in self.selectionModel().selection().toList()
        ]

    def current_account(self) -> int | None:
        """The account that has the accent edge."""
        return self.accounts.account_at(self.currentIndex().row())

    def select_lines(self, lines: Sequence[range], current: int | None, column: int) -> None:
        """Select these lines, as they were before the list changed."""
        selection = QItemSelection()
        last = self.accounts.columnCount() - 1
        for part in lines:
            selection.select(
                self.accounts.index(part.start, 0), self.accounts.index(part.stop - 1, last)
            )
        model = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        model.select(selection, flag.ClearAndSelect)
        if current is not None:
            column = min(max(0, column), max(0, last))
            model.setCurrentIndex(self.accounts.index(current, column), flag.NoUpdate)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) account, over heads of groups."""
        line = self.currentIndex().row() + by
        while 0 <= line < self.accounts.rowCount() and self.accounts.account_at(line) is None:
            line += by
        if 0 <= line < self.accounts.rowCount():
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self.accounts.index(line, column))

    def paint_again(self, accounts: Collection[int]) -> None:
        """Paint the lines of these accounts; the others look as before."""
        first, last = self.visible_lines()
        height, offset = theme.row_height(), self.verticalOffset()
        for line in range(first, last):
            if self.accounts.account_at(line) in accounts:
                self.viewport().update(0, line * height - offset, self.viewport().width(), height)

    def cell_rect(self, index: QModelIndex) -> QRect:
        """Where a cell is painted, in the viewport."""
        rect = self.visualRect(index)
        return rect.adjusted(0, 0, 0, -1)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The visible lines, each looked up once."""
        painter = QPainter(self.viewport())
        self.header.lay_out_when_needed()
        if not self.accounts.rowCount():
            self._paint_empty(painter)
            return
        height = theme.row_height()
        offset = self.verticalOffset()
        first = max(0, (offset + event.rect().top()) // height)
        last = min(self.accounts.rowCount(), (offset + event.rect().bottom()) // height + 1)
        brush = Brush(painter, self)
        brush.selected = [
            part for part in self.selected_places() if part.start < last and part.stop > first
        ]
        complete = True
        for line in range(first, last):
            complete &= self._paint_line(brush, line, line * height - offset, height)
        if complete:
            self._wait.stop()
            self._bars = False
            self.painted.emit()
        elif not self._wait.isActive() and not self._bars:
            self._wait.start()

    def _paint_line(self, brush: Brush, line: int, top: int, height: int) -> bool:
        head = self.accounts.head_at(line)
        if head is not None:
            brush.head(head, top, height)
            if self.currentIndex().row() == line and self.hasFocus():
                brush.edge(top, height)
            return True
        cells = self.accounts.cells_at(line)
        chosen = any(line in part for part in brush.selected)
        brush.ground(top, height, chosen, hovered=line == self._hovered)
        if self.currentIndex().row() == line and (chosen or self.hasFocus()):
            brush.edge(top, height)
        if cells is None:
            if self._bars:
                brush.bars(line, top, height)
            return False
        brush.cells(cells, top, height, chosen=chosen)
        if self.hasFocus() and self.currentIndex().row() == line:
            self._paint_ring(brush.painter)
        return True

    def _paint_ring(self, painter: QPainter) -> None:
        """Around the current cell, once the user has left the name column by keyboard."""
        index = self.currentIndex()
        if index.column() > 0:
            rect = self.cell_rect(index)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, rect.adjusted(theme.scale(GAP) // 2, 2, theme.scale(4), -2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_empty(self, painter: QPainter) -> None:
        t = theme.tokens()
        top = theme.scale(72)
        for number, text in enumerate(self._empty):
            painter.setFont(theme.font(15 if number == 0 else 13, bold=number == 0))
            painter.setPen(t.text if number == 0 else t.muted)
            room = QRect(0, top, self.viewport().width(), theme.scale(28))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
            top += theme.scale(28)
        self.painted.emit()

    def show_empty(self, line: str, more: str, words: str, go: Callable[[], object]) -> None:
        """Say why there is no line, with one button; no words: there are lines."""
        self._empty, self._go = (line, more), go
        self._way_on.setText(words)
        self._way_on.setAccessibleName(words)
        self._way_on.adjustSize()
        self._way_on.setVisible(bool(words))
        self._place_way_on()

    def _go_on(self) -> None:
        self._go()

    def _place_way_on(self) -> None:
        left = (self.viewport().width() - self._way_on.width()) // 2
        self._way_on.move(left, theme.scale(136 if self._empty[1] else 108))

    def _show_bars(self) -> None:
        self._bars = True
        self.viewport().update()

    # What Qt tells.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns when it is narrow, and look again."""
        super().resizeEvent(event)
        self.header.lay_out()
        self._place_way_on()
        self.looked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right fold a group or move along the line; Enter opens."""
        line = self.currentIndex().row()
        head = self.accounts.head_at(line) if line >= 0 else None
        key = event.key()
        if key == Qt.Key.Key_Left and head is None and self.currentIndex().column() < 1:
            self._go_to_head(line)
        elif head is not None and key in _FOLDING:
            self.fold(line, key == Qt.Key.Key_Left or (key != Qt.Key.Key_Right and not head.folded))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_account() is not None:
            self.opened.emit(self.current_account())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Up and down go from account to account; Left goes to the group's head."""
        index = super().moveCursor(action, modifiers)
        up = action in _UPWARDS
        line = index.row()
        while self.accounts.head_at(line) is not None:
            line += -1 if up and line else 1
            up = up and line > 0
            if line >= self.accounts.rowCount():
                return self.currentIndex()
        return index.siblingAtRow(line) if index.isValid() else index

    def keyboardSearch(self, search: str) -> None:
        """Deliberately nothing: Qt would walk the book line by line. ``/`` filters instead."""

    def _go_to_head(self, line: int) -> None:
        while line >= 0 and self.accounts.head_at(line) is None:
            line -= 1
        if line >= 0:
            self.setCurrentIndex(self.accounts.index(line, 0))

    def fold(self, line: int, folded: bool) -> None:
        """Fold or unfold the group whose head is on this line; it stays where it is."""
        head = self.accounts.head_at(line)
        if head is None:
            return
        offset = self.verticalScrollBar().value()
        self.accounts.fold(head.value, folded)
        self.verticalScrollBar().setValue(offset)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.accounts.index(line, 0), flag.NoUpdate)
        self.looked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group's head folds it."""
        line = self.rowAt(event.position().toPoint().y())
        head = self.accounts.head_at(line) if line >= 0 else None
        if head is not None and event.button() == Qt.MouseButton.LeftButton:
            self.fold(line, not head.folded)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a name opens the account, on another cell edits it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.accounts.account_at(index.row()) is not None:
            self.edit_asked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _hover(self, at: QPoint) -> None:
        line = self.rowAt(at.y()) if at.y() >= 0 else -1
        if line != self._hovered:
            self._hovered = line
            self.viewport().update()

    def _follow(self, current: QModelIndex) -> None:
        self.viewport().update()
        self.picked.emit()


_UPWARDS = (
    QAbstractItemView.CursorAction.MoveUp,
    QAbstractItemView.CursorAction.MovePageUp,
)
_FOLDING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
)
