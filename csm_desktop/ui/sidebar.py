"""The side bar: the book's name, the pages, the segments; folds to icons.

Two lists painted by one delegate: a list costs one widget however many rows it has, where a
button a row would cost the first paint a widget each.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Navigation, Place
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, filled, paint_box, paint_ring
from csm_desktop.ui.shared.words import tr

WIDTH = 200
"""Width when open, pixels before zoom."""
FOLDED_WIDTH = 44
"""Width when folded to icons, pixels before zoom."""

_ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SideRow:
    """One row: a page, a segment, or the heading above some."""

    title: str
    """Finished text."""
    icon: str = ""
    """A drawing; empty for a heading."""
    place: Place | None = None
    """Where it goes; None for a heading."""
    count: int | None = None
    """Number at the right; None shows nothing."""


class SideBar(QWidget):
    """Everything at the left of the page."""

    def __init__(self, navigation: Navigation, open_menu: Callable[[QWidget], object]) -> None:
        super().__init__()
        self._navigation = navigation
        self._folded = False
        self.book = _BookButton()
        self.book.clicked.connect(lambda: open_menu(self.book))
        self.top = _SideList(tr("Pages"), navigation)
        self.bottom = _SideList(tr("Import and settings"), navigation)
        self._pages: Sequence[SideRow] = ()
        self._below: Sequence[SideRow] = ()
        self._segments: Sequence[SideRow] = ()
        self._counts: Mapping[str, int] = {}
        self._arrange()
        navigation.moved.connect(self.show_here)

    def _arrange(self) -> None:
        filled(self, "sunken")
        self.setFixedWidth(theme.scale(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, theme.scale(6))
        column.setSpacing(theme.scale(4))
        column.addWidget(self.book)
        column.addWidget(self.top, 1)
        column.addWidget(self.bottom)

    def show_pages(self, top: Sequence[SideRow], bottom: Sequence[SideRow]) -> None:
        """Set the rows of pages."""
        self._pages, self._below = top, bottom
        self._show_rows()
        margins = theme.scale(4)
        self.bottom.setFixedHeight(len(bottom) * theme.scale(28) + margins)

    def show_segments(self, segments: Sequence[SideRow]) -> None:
        """Set the rows of saved segments, below the pages."""
        self._segments = segments
        self._show_rows()
        self.show_here()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Set the numbers beside pages, by the page's id; 0 shows nothing."""
        self._counts = counts
        self._show_rows()
        self.show_here()

    def _show_rows(self) -> None:
        self.top.rows.set_rows([*self._counted(self._pages), *self._segment_rows()])
        self.bottom.rows.set_rows(self._counted(self._below))

    def _counted(self, rows: Sequence[SideRow]) -> list[SideRow]:
        return [
            replace(row, count=self._counts.get(row.place.page) or None) if row.place else row
            for row in rows
        ]

    def show_here(self) -> None:
        """Mark the row of the current place."""
        place = self._navigation.place
        rows = [*self.top.rows.rows, *self.bottom.rows.rows]
        here = next((row for row in rows if row.place == place and place), None)
        if here is None and place is not None:
            page = {"account": "accounts"}.get(place.page, place.page)
            here = next((row for row in rows if row.place and row.place.page == page), None)
        for side in (self.top, self.bottom):
            side.show_here(here)

    def recolour(self) -> None:
        """Take the colours in use."""
        self.top.recolour()
        self.bottom.recolour()

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Show icons only, or words as well."""
        self._folded = folded
        self.setFixedWidth(theme.scale(FOLDED_WIDTH if folded else WIDTH))
        self.book.update()
        self.top.repaint_rows()
        self.bottom.repaint_rows()

    def _segment_rows(self) -> list[SideRow]:
        return [SideRow(tr("Segments")), *self._segments] if self._segments else []

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline towards the page."""
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), t.sunken)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), t.line)


class _BookButton(QPushButton):
    """The book's name; opens the menu of the book."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(44))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Book menu"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        folded = self.width() < theme.scale(WIDTH) - 2
        side, left = theme.scale(16), theme.scale(14 if folded else 16)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(4, 4, -4, -4))
        paint_icon(painter, QRect(left, 0, side, self.height()), "circle-dot", t.accent)
        if folded:
            return
        font = theme.font(13, bold=True)
        room = self.width() - theme.scale(40 + 36)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(t.text)
        start = theme.scale(40)
        painter.drawText(QRect(start, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        end = start + QFontMetrics(font).horizontalAdvance(text) + theme.scale(8)
        sign = QRect(end, 0, theme.scale(14), self.height())
        paint_icon(painter, sign, "chevron-down", t.text if self.underMouse() else t.muted)


class _SideModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SideRow] = []

    def set_rows(self, rows: Sequence[SideRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.title if row.count is None else f"{row.title} {row.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _SideList(QListView):
    """A list of places: click or Enter goes there."""

    def __init__(self, name: str, navigation: Navigation) -> None:
        super().__init__()
        self.rows = _SideModel()
        self.here: SideRow | None = None
        self.pointed = -1
        """The row under the pointer; -1 is none."""
        self._navigation = navigation
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(_SideDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.recolour()
        self.entered.connect(self._point)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    def show_here(self, row: SideRow | None) -> None:
        """Mark this row as where the user is."""
        self.here = row
        if row in self.rows.rows:
            self.setCurrentIndex(self.rows.index(self.rows.rows.index(row)))
        self.repaint_rows()

    def recolour(self) -> None:
        """Take the ground of the colours in use.

        By palette, and no ``viewport()`` before the first paint: asking for it makes Qt's Python
        side load its style classes, 18 ms.
        """
        palette = self.palette()
        palette.setColor(ROLES["surface"], theme.tokens().sunken)
        self.setPalette(palette)

    def repaint_rows(self) -> None:
        """Paint every row again."""
        self.rows.layoutChanged.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is pointed at."""
        self._point(QModelIndex())

    def _point(self, index: QModelIndex) -> None:
        before, self.pointed = self.pointed, index.row()
        for row in {before, self.pointed} - {-1}:
            self.update(self.rows.index(row))

    def _go(self, index: QModelIndex) -> None:
        place: Place | None = self.rows.rows[index.row()].place
        if place is not None:
            self._navigation.go(place.page, **dict(place.what))


class _SideDelegate(QStyledItemDelegate):
    """Paints a row: 28 high with 8 inside; the current one is a ``surface`` box."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SideRow = index.data(_ROW)
        return QSize(0, theme.scale(28 if row.place is not None else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SideRow = index.data(_ROW)
        view: Any = self.parent()
        room: QRect = option.rect
        folded = view.width() < theme.scale(WIDTH) - 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.place is None:
            _paint_heading(painter, room, row, folded)
            return
        t = theme.tokens()
        here = row == view.here
        box = QRectF(room).adjusted(theme.scale(8) + 0.5, 0.5, -theme.scale(9) - 0.5, -0.5)
        if here:
            paint_box(painter, box, t.surface, t.line)
        elif view.pointed == index.row():
            paint_box(painter, box, t.hover, None)
        if view.hasFocus() and view.currentIndex().row() == index.row():
            paint_ring(painter, box.toRect())
        ink = t.text if here else t.muted
        side = theme.scale(16)
        left = theme.scale(14 if folded else 16)
        paint_icon(painter, QRect(left, room.y(), side, room.height()), row.icon, ink)
        if not folded:
            _paint_words(painter, room, row, here)


def _paint_heading(painter: QPainter, room: QRect, row: SideRow, folded: bool) -> None:
    t = theme.tokens()
    if folded:
        painter.fillRect(theme.scale(12), room.center().y(), theme.scale(20), 1, t.line)
        return
    painter.setFont(theme.font(11))
    painter.setPen(t.muted)
    words = room.adjusted(theme.scale(16), 0, 0, -theme.scale(6))
    painter.drawText(words, Qt.AlignmentFlag.AlignBottom, row.title)


def _paint_words(painter: QPainter, room: QRect, row: SideRow, here: bool) -> None:
    t = theme.tokens()
    right = room.right() - theme.scale(16)
    if row.count is not None:
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(t.muted)
        number = QRect(right - theme.scale(40), room.y(), theme.scale(40), room.height())
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, align, str(row.count))
        right -= painter.fontMetrics().horizontalAdvance(str(row.count)) + theme.scale(6)
    font = theme.font(13, bold=here)
    left = theme.scale(40)
    text = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, right - left)
    painter.setFont(font)
    painter.setPen(t.text if here else t.muted)
    words = QRect(left, room.y(), right - left, room.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
