"""The head of the table: titles, order of the rows, widths, and what goes when it is narrow."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from csm_desktop.ui import theme
from csm_desktop.ui.accounts.brush import GAP, SIDE
from csm_desktop.ui.accounts.columns import (
    GOES_FIRST,
    LEAST_NAME,
    LEAST_WIDTH,
    NARROW_HEALTH,
    SHOWN,
    is_right,
    title_of,
    width_of,
)
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import ROLES
from csm_desktop.ui.shared.words import tr

if TYPE_CHECKING:
    from csm_desktop.operations.account_columns import AccountColumn
    from csm_desktop.ui.accounts.model import AccountModel

AFTER_FIGURES = 20
"""Space before text that follows a right-aligned column, pixels before zoom."""
LEAST_REST = 168
"""The last column takes the rest; below this width another column goes."""


class AccountHeader(QHeaderView):
    """Titles above the columns.

    Signals:
        sort_asked (str): a title was clicked.
        arranged: the user changed a width or the order.
    """

    sort_asked = Signal(str)
    arranged = Signal()

    def __init__(self, table: QTableView, model: "AccountModel") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._model = model
        self.widths: dict[str, int] = {}
        """Column → pixels before zoom, where the user chose one."""
        self.sort = ""
        self.descending = False
        self._wide = -1
        self._is_tight = False
        self._laying = False
        self.setAccessibleName(tr("Columns"))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.scale(LEAST_WIDTH))
        self.setStretchLastSection(False)
        self.setResizeContentsPrecision(0)  # a double click measures what is visible, not the book
        self.setFixedHeight(theme.scale(30))
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(lambda number: self.sort_asked.emit(self._column(number).id))
        self.sectionResized.connect(self._keep_width)
        self.sectionMoved.connect(lambda *_: self._tell_arranged())

    def show_sort(self, column: str, descending: bool) -> None:
        """Mark the column that the rows are ordered by."""
        self.sort, self.descending = column, descending
        self.viewport().update()

    def lay_out(self) -> None:
        """Give every column its width; leave out what has no room."""
        accounts = self._accounts()
        if not accounts.columns:
            return
        self._laying = True
        self._wide = self._room()
        self._is_tight = False
        self._is_tight = self._needed(set()) > self._wide
        hidden = self._left_out()
        last = self._last_shown(hidden)
        widths = {
            number: self._width(number)
            for number, column in enumerate(accounts.columns)
            if column.id not in hidden
        }
        self._narrow_name(widths)
        if last in widths:
            rest = self._wide - sum(widths.values()) + widths[last]
            widths[last] = max(theme.scale(LEAST_REST), rest)
        for number in range(len(accounts.columns)):
            self.setSectionHidden(number, number not in widths)
            if number in widths:
                self.resizeSection(number, widths[number])
        self._laying = False

    def lay_out_when_needed(self) -> None:
        """After the columns have changed."""
        if self._wide != self._room():
            self.lay_out()

    def forget_layout(self) -> None:
        """Lay out again at the next paint."""
        self._wide = -1

    def forget_order(self) -> None:
        """The model has the columns in their order: no place is moved."""
        self._laying = True
        for number in range(self.count()):
            self.moveSection(self.visualIndex(number), number)
        self._laying = False

    def text_places(self) -> Iterator[tuple[int, int, int]]:
        """Each visible column with the left and right edge of its text, in the viewport."""
        before = None
        columns = self._accounts().columns
        last = -1
        for number in self._in_order():
            last = number
        for number in self._in_order():
            column = columns[number]
            left = self.sectionViewportPosition(number)
            right = left + self.sectionSize(number)
            if is_right(column):
                # The column's edge is the text's: the next one keeps the distance.
                yield number, left, right - (theme.scale(SIDE) if number == last else 0)
            else:
                inset = SIDE if before is None else AFTER_FIGURES if is_right(before) else 0
                after = SIDE if number == last else GAP
                yield number, left + theme.scale(inset), right - theme.scale(after)
            before = column

    def order(self) -> list[str]:
        """The columns from left to right, those left out included."""
        columns = self._accounts().columns
        return [columns[self.logicalIndex(place)].id for place in range(self.count())]

    # Widths.

    def _width(self, number: int) -> int:
        column = self._column(number)
        # The small line of health goes before any column does.
        narrow = self._is_tight and column.id == "health"
        usual = NARROW_HEALTH if narrow else width_of(column)
        return theme.scale(self.widths.get(column.id, usual))

    def _narrow_name(self, widths: dict[int, int]) -> None:
        """The name gives what the others lack, unless the user has set its width."""
        lacking = sum(widths.values()) - self._wide
        for number, width in widths.items():
            if self._column(number).id == "name" and "name" not in self.widths and lacking > 0:
                widths[number] = max(theme.scale(LEAST_NAME), width - lacking)

    def _left_out(self) -> set[str]:
        columns = self._accounts().columns
        hidden: set[str] = set()
        shown = {column.id: number for number, column in enumerate(columns)}
        if set(shown) != set(SHOWN):  # what the user chose is never left out: it scrolls
            return hidden
        for name in GOES_FIRST:
            if self._needed(hidden) <= self._wide:
                break
            if name in shown and name not in self.widths:
                hidden.add(name)
        return hidden

    def _needed(self, hidden: set[str]) -> int:
        last = self._last_shown(hidden)
        return sum(
            theme.scale(LEAST_REST) if number == last else self._least(number)
            for number, column in enumerate(self._accounts().columns)
            if column.id not in hidden
        )

    def _least(self, number: int) -> int:
        column = self._column(number)
        own = column.id in self.widths or column.id != "name"
        return self._width(number) if own else theme.scale(LEAST_NAME)

    def _last_shown(self, hidden: set[str]) -> int:
        for place in range(self.count() - 1, -1, -1):
            number = self.logicalIndex(place)
            if self._column(number).id not in hidden:
                return number
        return -1

    def _keep_width(self, number: int, _old: int, new: int) -> None:
        if self._laying or not new or self.isSectionHidden(number):
            return
        zoom = theme.scale(1000) / 1000
        self.widths[self._column(number).id] = round(new / zoom)
        self._tell_arranged()

    def _tell_arranged(self) -> None:
        if not self._laying:
            self.forget_layout()
            self.arranged.emit()

    def _in_order(self) -> Iterator[int]:
        for place in range(self.count()):
            number = self.logicalIndex(place)
            if not self.isSectionHidden(number):
                yield number

    def _column(self, number: int) -> "AccountColumn":
        return self._accounts().columns[number]

    def _accounts(self) -> "AccountModel":
        return self._model

    def _room(self) -> int:
        table = self.parent()
        assert isinstance(table, QTableView)
        return table.viewport().width()

    # Painting.

    def sizeHint(self) -> QSize:
        """Thirty high."""
        return QSize(0, theme.scale(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Titles, the sign of the order, and the hairline below."""
        painter = QPainter(self.viewport())
        t = theme.tokens()
        height = self.height()
        painter.fillRect(0, 0, self.width(), height, t.surface)
        painter.fillRect(0, height - 1, self.width(), 1, t.line)
        for number, left, right in self.text_places():
            self._paint_title(painter, number, left, right)

    def _paint_title(self, painter: QPainter, number: int, left: int, right: int) -> None:
        t, column = theme.tokens(), self._column(number)
        sorted_by = column.id == self.sort
        font = theme.font(11, bold=sorted_by)
        side = theme.scale(12) if sorted_by else 0
        metrics = QFontMetrics(font)
        room = right - left - side
        text = metrics.elidedText(self._title(number, room), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(text)
        start = right - wide - side if is_right(column) else left
        painter.setFont(font)
        painter.setPen(t.text if sorted_by else t.muted)
        painter.drawText(
            QRect(start, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if sorted_by:
            name = "arrow-down" if self.descending else "arrow-up"
            sign = QRect(start + wide + theme.scale(1), 0, side, self.height())
            paint_icon(painter, sign, name, t.text)

    def _title(self, number: int, room: int) -> str:
        """A column's title; health says all that stands in it where there is room."""
        column = self._column(number)
        if column.id != "health":
            return title_of(column)
        narrow = room < theme.scale(NARROW_HEALTH)
        return tr("Health, 30 d") if narrow else tr("Health, 30 days, 12 weeks")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The whole title as a tip, for it may be cut."""
        super().mouseMoveEvent(event)
        number = self.logicalIndexAt(QPoint(round(event.position().x()), 0))
        if number >= 0:
            self.setToolTip(title_of(self._column(number)))
