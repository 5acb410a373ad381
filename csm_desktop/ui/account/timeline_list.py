"""The list of the timeline: rows of uneven height, painted, by keyboard and mouse.

What a row says is ``timeline_words.py``'s. A row's text is cut after three lines; Enter or a click
opens a note, and shows the whole text of any other row.
"""

import re
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csm_desktop.operations.timeline import TimelineItem
from csm_desktop.ui import theme
from csm_desktop.ui.account.timeline_words import ItemWords, words_of
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar
from csm_desktop.ui.shared.words import tr

Index = QModelIndex | QPersistentModelIndex

_JOINER = "\N{WORD JOINER}"
_KOREAN = re.compile("(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])")
_LINES = 3
"""Lines of text shown of a row that is not opened."""
_WIDE_DAY = date(2028, 12, 28)
"""No day is written wider, in any language."""
_PROSE = 540
"""Width of text at most, pixels before zoom: 76 characters."""


class TimelineModel(QAbstractListModel):
    """The items received so far; asks for more when the view comes near the end.

    Signals:
        more_wanted: the rows shown are not all, and the user scrolled to the last.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[TimelineItem, ...] = ()
        self.words: tuple[ItemWords, ...] = ()
        self.widest_day = ""
        self._more = False

    def show_items(self, items: tuple[TimelineItem, ...], more: bool, reader: Reader) -> None:
        """Show these; where only later rows were added, those before stay."""
        self._more = more
        self.widest_day = reader.day(_WIDE_DAY)
        kept = len(self.items)
        if kept and items[:kept] == self.items and len(items) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(items) - 1)
            self.items = items
            self.words += tuple(words_of(item, reader) for item in items[kept:])
            self.endInsertRows()
        elif items != self.items:
            self.beginResetModel()
            self.items = items
            self.words = tuple(words_of(item, reader) for item in items)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence of a row, for screen readers and for finding by typing."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words[index.row()].sentence
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older items follow."""
        return self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask the page for the older ones."""
        self._more = False
        self.more_wanted.emit()


class TimelineList(QListView):
    """The timeline.

    Signals:
        note_opened: the id of a note that was to be opened.
    """

    note_opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.opened: set[tuple[str, int]] = set()
        self.rows = TimelineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBackgroundRole(ROLES["surface"])
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def show_items(self, items: tuple[TimelineItem, ...], more: bool, reader: Reader) -> None:
        """Show these; the row with the focus and the place one has scrolled to stay."""
        index, place = self.currentIndex(), self.verticalScrollBar().value()
        current = self.rows.items[index.row()] if index.isValid() else None
        self.rows.show_items(items, more, reader)
        if current is None or self.currentIndex().isValid():
            return
        for row, item in enumerate(items):
            if (item.source, item.id) == (current.source, current.id):
                self.setCurrentIndex(self.rows.index(row))
                self.verticalScrollBar().setValue(place)

    def current_item(self) -> TimelineItem | None:
        """The one with the focus; None when none has it."""
        index = self.currentIndex()
        return self.rows.items[index.row()] if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        item = self.rows.items[index.row()]
        if item.kind == "note":
            self.note_opened.emit(item.id)
            return
        self.opened ^= {(item.source, item.id)}
        self.itemDelegate().sizeHintChanged.emit(index)
        self.viewport().update()


class _Row(QStyledItemDelegate):
    """Paints a row: date, icon, title and note in a line, text below."""

    def __init__(self, view: TimelineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """34 for a line, 20 more for each line of text."""
        words = self._view.rows.words[index.row()]
        lines = self._lines(words, index, self._prose_width())
        height = 34 + 20 * len(lines) if lines else 34
        return QSize(self._view.viewport().width(), theme.scale(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row on its ground; the edge at the left when it has the focus."""
        words = self._view.rows.words[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        t = theme.tokens()
        painter.save()
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        if focused:
            painter.fillRect(rect, t.selection)
            painter.fillRect(QRect(rect.x(), rect.y(), 2, rect.height()), t.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, t.hover)
        self._paint_line(painter, rect, words)
        self._paint_text(painter, rect, words, index)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, words: ItemWords) -> None:
        t = theme.tokens()
        top, high = rect.y() + theme.scale(7), theme.scale(20)
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(t.muted)
        day = QRect(rect.x() + theme.scale(16), top, _day_width(self._view.rows.widest_day), high)
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, words.day)
        left = rect.x() + self._text_left()
        icon = QRect(left - theme.scale(28), top, theme.scale(16), high)
        paint_icon(painter, icon, words.icon, t.muted)
        room = rect.right() - theme.scale(16) - left
        bold = theme.font(13, bold=True)
        title = QFontMetrics(bold).elidedText(words.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(t.text)
        painter.drawText(QRect(left, top, room, high), Qt.AlignmentFlag.AlignVCenter, title)
        left += QFontMetrics(bold).horizontalAdvance(title) + theme.scale(8)
        room = rect.right() - theme.scale(16) - left
        if room > theme.scale(30):
            font = theme.font(13)
            note = QFontMetrics(font).elidedText(words.note, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(t.muted)
            painter.drawText(QRect(left, top, room, high), Qt.AlignmentFlag.AlignVCenter, note)

    def _paint_text(self, painter: QPainter, rect: QRect, words: ItemWords, index: Index) -> None:
        painter.setFont(theme.font(13))
        painter.setPen(theme.tokens().text)
        top = rect.y() + theme.scale(27)
        for line in self._lines(words, index, self._prose_width()):
            spot = QRectF(rect.x() + self._text_left(), top, self._prose_width(), theme.scale(20))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, line)
            top += theme.scale(20)

    def _lines(self, words: ItemWords, index: Index, width: int) -> list[str]:
        item = self._view.rows.items[index.row()]
        whole = (item.source, item.id) in self._view.opened
        return _wrapped(words.text, theme.font(13), width, None if whole else _LINES)

    def _text_left(self) -> int:
        return theme.scale(16 + 28 + 8) + _day_width(self._view.rows.widest_day)

    def _prose_width(self) -> int:
        room = self._view.viewport().width() - self._text_left() - theme.scale(16)
        return max(theme.scale(120), min(room, theme.scale(_PROSE)))

    def helpEvent(
        self, event: QEvent, view: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """No tool tip: nothing is hidden that a click does not show."""
        return False


def _day_width(widest: str) -> int:
    """Room for a full calendar date and the space after it."""
    return QFontMetrics(theme.font(11, tabular=True)).horizontalAdvance(f"{widest} ") + 2


def _wrapped(text: str, font: QFont, width: int, most: int | None) -> list[str]:
    """The text's lines at this width, between words; the last is cut where ``most`` is reached."""
    lines: list[str] = []
    metrics = QFontMetrics(font)
    for written in text.splitlines():
        # Qt would break between any two syllables of a Korean word.
        paragraph = _KOREAN.sub(_JOINER, written)
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(_between_words())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            if most is not None and len(lines) == most:
                rest = f"{lines[-1]} …"
                lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
                layout.endLayout()
                return lines
            part = paragraph[line.textStart() : line.textStart() + line.textLength()]
            lines.append(part.replace(_JOINER, "").rstrip())
        layout.endLayout()
    return lines


def _between_words() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
