"""A table of a few hundred rows that paints itself: text, a second line, an icon, hairlines.

Rows are given as finished cells. For lists that are as long as the book see ``ui/accounts``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_ring

Index = QModelIndex | QPersistentModelIndex
_SIDE = 8
"""Room at both sides of a cell's text, pixels before zoom."""
_EDGE = 16
"""Room at the sides of the table."""


@dataclass(frozen=True)
class Cell:
    """What one cell says."""

    text: str = ""
    more: str = ""
    """A second line, 11 px."""
    ink: str = "text"
    """A token."""
    bold: bool = False
    icon: str = ""
    """A drawing in ``resources/icons``, before the text."""
    indent: int = 0
    """How far in it begins, pixels before zoom: a part of the row above."""
    tip: str = ""
    """What the pointer over it is told; empty: nothing."""
    keeps_end: bool = False
    """Too long, it is cut in the middle: of a file's name the end tells as much as the start."""


@dataclass(frozen=True)
class Column:
    """A column of the table."""

    title: str
    second: str = ""
    """A second line of the head, 13 px at 600."""
    width: int = 0
    """Pixels before zoom; 0 takes what the others leave."""
    right: bool = False
    """Figures: right-aligned, tabular."""
    faint: bool = False
    """The second line of the head in ``faint``: nothing is done with this column."""


@dataclass(frozen=True)
class Row:
    """A row and what it stands for."""

    cells: tuple[Cell, ...]
    key: object = None
    """Whatever the page finds it by."""
    spoken: str = ""
    """For screen readers; empty reads the cell alone."""
    wide_from: int = 0
    """From this column on one cell takes all the room; 0: none does."""
    ground: str = "surface"
    """A token; ``window`` for the head of a group."""


@dataclass
class _Content:
    columns: tuple[Column, ...] = ()
    rows: list[Row] = field(default_factory=list)


class RowsModel(QAbstractTableModel):
    """Finished cells, looked up."""

    def __init__(self) -> None:
        super().__init__()
        self._held = _Content()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._held.columns

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._held.rows

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._held = _Content(tuple(columns), list(rows))
        self.endResetModel()

    def set_width(self, section: int, width: int) -> None:
        """Let a column be as wide as it was dragged, pixels before zoom."""
        columns = list(self._held.columns)
        columns[section] = replace(columns[section], width=width)
        self._held.columns = tuple(columns)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """More rows below."""
        if rows:
            start = len(self._held.rows)
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._held.rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._held.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self._held.columns)

    def cell(self, index: Index) -> Cell:
        """The cell of an index."""
        cells = self._held.rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else Cell()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, and what a screen reader says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self._held.rows[index.row()].spoken
            cell = self.cell(index)
            return spoken or f"{cell.text} {cell.more}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index).tip.replace("<", "&lt;") or None  # never markup
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title above a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column = self._held.columns[section]
            return f"{column.title} {column.second}".strip()
        return None


class QuietTable(QTableView):
    """Rows with hairlines below, one selected with an edge of accent.

    Signals:
        row_taken (object): the key of the row that became the current one.
        opened (object): the key of a row that was entered (Enter, double click).
    """

    row_taken = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        row_height: int = 30,
        head_height: int = 28,
        clickable_head: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel()
        self.keys: dict[int, Callable[[], object]] = {}
        """Key → what it does here; for letters that are no action of the window."""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setBackgroundRole(ROLES["surface"])
        self.setVerticalScrollBar(ThinScrollBar())
        self.setHorizontalScrollBar(ThinScrollBar())
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerWidget(_ground("surface"))
        self.setItemDelegate(_Painter(self))
        self.head = _Head(self, theme.scale(head_height), clickable=clickable_head)
        self.setHorizontalHeader(self.head)
        self.setModel(self.rows_model)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(theme.scale(row_height))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.key_of(index.row())))

    def show_rows(
        self, columns: Sequence[Column], rows: Sequence[Row], *, keep: bool = False
    ) -> None:
        """Show these; with ``keep`` the row with the same key stays the current one."""
        key, place = self.current_key(), self.verticalScrollBar().value()
        column = max(0, self.currentIndex().column())
        self.clearSpans()
        self.rows_model.show_rows(columns, rows)
        for number, row in enumerate(rows):
            if row.wide_from and row.wide_from < len(columns) - 1:
                self.setSpan(number, row.wide_from, 1, len(columns) - row.wide_from)
        self._lay_out()
        if keep and key is not None and self.take(key, column=column):
            self.verticalScrollBar().setValue(place)

    def take(self, key: object, *, column: int = 0) -> bool:
        """Make the row with this key the current one; says whether it is there."""
        for number, row in enumerate(self.rows_model.rows):
            if row.key == key:
                self.setCurrentIndex(self.rows_model.index(number, column))
                return True
        return False

    def key_of(self, row: int) -> object:
        """The key of a row; None outside."""
        rows = self.rows_model.rows
        return rows[row].key if 0 <= row < len(rows) else None

    def current_key(self) -> object:
        """The key of the current row."""
        return self.key_of(self.currentIndex().row())

    def step(self, by: int) -> None:
        """Go down or up."""
        count = self.rows_model.rowCount()
        if count:
            row = max(0, min(count - 1, self.currentIndex().row() + by))
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self.rows_model.index(row, column))

    def full_height(self) -> int:
        """Height at which every row is seen, in pixels."""
        rows = self.rows_model.rowCount() * self.verticalHeader().defaultSectionSize()
        return rows + (0 if self.head.isHidden() else self.head.height_wanted)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is the current one now."""
        super().currentChanged(current, previous)
        self.head.viewport().update()
        if current.row() != previous.row() and current.isValid():
            self.row_taken.emit(self.key_of(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; keys of the page act; a letter never searches."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        act = None if held else self.keys.get(event.key())
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        moves = event.key() in range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1)
        if act is not None:
            act()
        elif enters and not held:
            self.opened.emit(self.current_key())
        elif (held and not moves) or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The wide column takes what is left."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = self.rows_model.columns
        if not columns:
            return
        widths = [theme.scale(c.width) for c in columns]
        left = self.viewport().width() - sum(widths)
        open_ones = [number for number, c in enumerate(columns) if not c.width]
        for number in open_ones:
            widths[number] = max(theme.scale(120), left // len(open_ones))
        if not open_ones and left > 0:
            widths[-1] += left
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)


def _ground(token: str) -> QWidget:
    ground = QWidget()
    ground.setBackgroundRole(ROLES[token])
    ground.setAutoFillBackground(True)
    return ground


def text_width(text: str, *, size: int = 13, bold: bool = False, tabular: bool = False) -> int:
    """The width a column needs for a text, pixels before zoom; figures are ``tabular``."""
    font = theme.font(size, bold=bold, tabular=tabular)
    advance = QFontMetrics(font).horizontalAdvance(text)
    return round(advance * 100 / theme.scale(100)) + 2 * _SIDE + 1


class _Painter(QStyledItemDelegate):
    """Ground, hairline, icon, one or two lines of text."""

    def __init__(self, table: QuietTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        t = theme.tokens()
        rect: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = getattr(t, self._table.rows_model.rows[index.row()].ground)
        painter.fillRect(rect, t.selection if selected else ground)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)
        first = index.column() == 0
        if selected and first and self._table.hasFocus():
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), t.accent)
        column = self._table.rows_model.columns[index.column()]
        last = index.column() == len(self._table.rows_model.columns) - 1
        inner = rect.adjusted(
            theme.scale(_EDGE if first else _SIDE), 0, -theme.scale(_EDGE if last else _SIDE), -1
        )
        _paint_cell(painter, inner, self._table.rows_model.cell(index), column)


def _paint_cell(painter: QPainter, rect: QRect, cell: Cell, column: Column) -> None:
    t = theme.tokens()
    if cell.indent:
        rect = rect.adjusted(theme.scale(cell.indent), 0, 0, 0)
    if cell.icon:
        side = theme.scale(16)
        paint_icon(painter, QRect(rect.x(), rect.y(), side, rect.height()), cell.icon, t.muted)
        rect = rect.adjusted(side + theme.scale(12), 0, 0, 0)
    across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    ink = getattr(t, cell.ink)
    cut = Qt.TextElideMode.ElideMiddle if cell.keeps_end else Qt.TextElideMode.ElideRight
    if not cell.more:
        _paint_line(
            painter, rect, cell.text, ink, across, bold=cell.bold, tabular=column.right, cut=cut
        )
        return
    above = QRect(rect.x(), rect.y() + theme.scale(4), rect.width(), theme.scale(20))
    below = QRect(rect.x(), above.bottom() - theme.scale(1), rect.width(), theme.scale(16))
    _paint_line(
        painter, above, cell.text, ink, across, bold=cell.bold, tabular=column.right, cut=cut
    )
    _paint_line(painter, below, cell.more, t.muted, across, size=11)


def _paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    ink: QColor,
    across: Qt.AlignmentFlag,
    *,
    size: int = 13,
    bold: bool = False,
    tabular: bool = False,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setPen(ink)
    painter.setFont(theme.font(size, bold=bold, tabular=tabular))
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) > rect.width():
        text = metrics.elidedText(text, cut, rect.width())
    painter.drawText(rect, across | Qt.AlignmentFlag.AlignVCenter, text)


class _Head(QHeaderView):
    """Titles in 11 px, and below them in 13 px at 600 what the column means."""

    def __init__(self, table: QuietTable, height: int, *, clickable: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.height_wanted = height
        self.setFixedHeight(height)
        self.setSectionsClickable(clickable)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setAccessibleName(table.accessibleName())
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One title."""
        t = theme.tokens()
        columns = self._table.rows_model.columns
        column = columns[section]
        painter.fillRect(rect, t.surface)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)
        across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        left = theme.scale(_EDGE if section == 0 else _SIDE)
        right = theme.scale(_EDGE if section == len(columns) - 1 else _SIDE)
        inner = rect.adjusted(left, 0, -right, -1)
        above = inner
        if self.height_wanted > theme.scale(36):
            above = QRect(inner.x(), inner.y() + theme.scale(3), inner.width(), theme.scale(16))
            below = QRect(inner.x(), above.bottom(), inner.width(), theme.scale(20))
            ink = t.faint if column.faint else t.text
            _paint_line(painter, below, column.second, ink, across, bold=not column.faint)
        _paint_line(painter, above, column.title, t.muted, across, size=11)
        current = self._table.currentIndex()
        if self.sectionsClickable() and self._table.hasFocus() and current.column() == section:
            paint_ring(painter, rect.adjusted(1, 1, -1, -2))
