"""The list of Today: three groups of painted rows, by keyboard and mouse.

What a row says is ``words.py``'s; where an act leads is the page's. A row of Now is larger than the
others, and the current one shows its keys.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csm_desktop.operations.health_sparks import HealthMark
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import paint_pill
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_key
from csm_desktop.ui.shared.words import tr
from csm_desktop.ui.today.lines import Line
from csm_desktop.ui.today.words import RowWords

Index = QModelIndex | QPersistentModelIndex

_EDGE, _MARK, _NAME, _AMOUNT, _DUE = 16, 60, 172, 56, 96
"""Columns, pixels before zoom: the side, the kind's drawing, the account, its ARR, the due day."""
_HEAD, _ROW, _NOW, _KEYS, _LINE = 32, 32, 53, 24, 20
"""Heights: a group's head, a row, a row of Now, its keys, each further reason."""


class TodayModel(QAbstractListModel):
    """The lines shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole line, for a screen reader, and the rule behind a reason as a tool tip."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.words.spoken if line.words else f"{line.title} {line.note}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and line.words:
            return line.words.tip
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if self.lines[index.row()].can_be_current:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class TodayList(QListView):
    """The list.

    Signals:
        acted: Enter or a double click on the current line.
        opened: its account is to be opened (→, O).
        moved: another line is the current one.
    """

    acted = Signal()
    opened = Signal()
    moved = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = TodayModel(self)
        self.unfolded: set[object] = set()
        """Keys of rows whose other reasons are shown."""
        self.scores: dict[int, HealthMark] = {}
        """Account → band and score, kept by ``scores.py``."""
        self._place = 0
        self._left: object = None
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(tr("What needs you"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBackgroundRole(ROLES["surface"])
        self.doubleClicked.connect(lambda _index: self.acted.emit())

    @property
    def current(self) -> Line | None:
        """The current line."""
        index = self.currentIndex()
        return self.lines.lines[index.row()] if index.isValid() else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the current one stays, or the one that came in its place is it.

        One that was just dealt with stays only where it is: its next reason may be far below.
        """
        if list(lines) == self.lines.lines:
            return
        current, place = self.current, self.verticalScrollBar().value()
        self.lines.show_lines(lines)
        keys = [line.key for line in lines]
        stays = current is not None and current.key in keys
        if stays and current is not None and current.key == self._left:
            stays = keys.index(current.key) == self._place
        self._left = None
        if stays and current is not None:
            self.take(keys.index(current.key))
        else:
            self._take_near(self._place)
        self.verticalScrollBar().setValue(place)

    def take(self, number: int) -> None:
        """Make a line the current one."""
        self.setCurrentIndex(self.lines.index(number))

    def leave(self) -> None:
        """The current row has been dealt with: the next one in its place becomes current."""
        self._left = self.current.key if self.current is not None else None

    def step(self, by: int) -> None:
        """The line after or before, heads passed over."""
        number = self.currentIndex().row() + by
        while 0 <= number < len(self.lines.lines):
            if self.lines.lines[number].can_be_current:
                self.take(number)
                return
            number += by

    def toggle(self) -> None:
        """Show or hide the other reasons of the current row."""
        line = self.current
        if line is None or line.words is None or not line.words.others:
            return
        self.unfolded ^= {line.key}
        self._lay_out(self.currentIndex())

    def _take_near(self, place: int) -> None:
        numbers = [n for n, line in enumerate(self.lines.lines) if line.can_be_current]
        if numbers:
            self.take(next((n for n in numbers if n >= place), numbers[-1]))

    def _lay_out(self, index: Index) -> None:
        self.itemDelegate().sizeHintChanged.emit(index)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Rows of Now grow and shrink."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._place = current.row()
        self.scheduleDelayedItemsLayout()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter acts, → and O open, Space unfolds; a letter never searches."""
        acts = {
            Qt.Key.Key_Down: lambda: self.step(1),
            Qt.Key.Key_Up: lambda: self.step(-1),
            Qt.Key.Key_Return: self.acted.emit,
            Qt.Key.Key_Enter: self.acted.emit,
            Qt.Key.Key_Right: self.opened.emit,
            Qt.Key.Key_O: self.opened.emit,
            Qt.Key.Key_Space: self.toggle,
        }
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = None if held else acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the list."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so once there are lines."""
        super().paintEvent(event)
        self.painted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The edge of the current row appears."""
        super().focusInEvent(event)
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    """Paints a line on its ground, with a hairline below."""

    def __init__(self, view: TodayList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """32 for most, 52 for Now, 76 when it is the current one."""
        line = self._view.lines.lines[index.row()]
        height = _ROW if line.row is not None else _HEAD
        if line.now:
            height = _NOW + (_KEYS if self._is_current(index) else 0)
        if line.words is not None and line.key in self._view.unfolded:
            height += _LINE * len(line.words.others)
        return QSize(self._view.viewport().width(), theme.scale(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        line = self._view.lines.lines[index.row()]
        rect: QRect = option.rect
        t = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current(index):
            painter.fillRect(rect, t.selection)
            if self._view.hasFocus():
                painter.fillRect(rect.x(), rect.y(), theme.scale(2), rect.height(), t.accent)
        elif line.can_be_current and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, t.hover)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)
        if line.words is None:
            self._paint_head(painter, rect, line)
        elif line.now:
            self._paint_now(painter, rect, line, self._is_current(index))
            self._paint_others(
                painter, rect, line, _NOW + (_KEYS if self._is_current(index) else 0)
            )
        else:
            self._paint_row(painter, rect, line, current=self._is_current(index))
            self._paint_others(painter, rect, line, _ROW)
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        return self._view.currentIndex().row() == index.row()

    def _paint_head(self, painter: QPainter, rect: QRect, line: Line) -> None:
        t = theme.tokens()
        left = rect.x() + theme.scale(_EDGE)
        if line.link:
            room = QRect(left, rect.y(), rect.width() - 2 * theme.scale(_EDGE), rect.height() - 1)
            _text(painter, room, line.title, t.accent)
            return
        room = QRect(left, rect.y(), rect.width(), rect.height() - 1)
        used = _text(painter, room, line.title, t.text, bold=True)
        room.setLeft(left + used + theme.scale(8))
        _text(painter, room, line.note, t.muted, tabular=True)

    def _paint_now(self, painter: QPainter, rect: QRect, line: Line, current: bool) -> None:
        assert line.words is not None
        words = line.words
        t = theme.tokens()
        top, high = rect.y() + theme.scale(6), theme.scale(_LINE)
        first = QRect(rect.x(), top, rect.width(), high)
        left = self._paint_mark(painter, first, line, current=current)
        right = self._paint_figures(painter, first, words, now=True)
        _text(painter, QRect(left, top, right - left, high), words.name, t.text, bold=True)
        room = QRect(left, top + high, rect.right() - theme.scale(_EDGE) - left, high)
        _sentence(painter, room, words)
        if current:
            self._paint_keys(painter, left, top + 2 * high + theme.scale(12), words)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Line, *, current: bool) -> None:
        assert row.words is not None
        words = row.words
        t = theme.tokens()
        line = QRect(rect.x(), rect.y(), rect.width(), theme.scale(_ROW))
        left = self._paint_mark(painter, line, row, current=current)
        right = self._paint_figures(painter, line, words, now=False)
        name = QRect(left, line.y(), theme.scale(_NAME - 8), line.height())
        _text(painter, name, words.name, t.text, bold=True)
        start = left + theme.scale(_NAME)
        _sentence(painter, QRect(start, line.y(), right - start, line.height()), words)

    def _paint_others(self, painter: QPainter, rect: QRect, line: Line, above: int) -> None:
        if line.words is None or line.key not in self._view.unfolded:
            return
        left = rect.x() + theme.scale(_EDGE + _MARK + (0 if line.now else _NAME))
        top = rect.y() + theme.scale(above) - theme.scale(4)
        for other in line.words.others:
            room = QRect(left, top, rect.right() - theme.scale(_EDGE) - left, theme.scale(_LINE))
            _text(painter, room, other, theme.tokens().muted)
            top += theme.scale(_LINE)

    def _paint_mark(self, painter: QPainter, line: QRect, row: Line, *, current: bool) -> int:
        """The account's health, or the kind's drawing; returns where the text begins."""
        t = theme.tokens()
        assert row.words is not None and row.row is not None
        words, now = row.words, row.now
        left = line.x() + theme.scale(_EDGE)
        band, score, own = self._view.scores.get(row.row.account_id or 0, (None, None, False))
        if band is not None:
            room = line.adjusted(left - line.x(), 0, 0, 0)
            note = "override" if own else ""
            paint_pill(painter, room, band, score, selected=current, note=note)
            return left + theme.scale(_MARK)
        spot = QRect(left + theme.scale(16), line.y(), theme.scale(16), line.height())
        ink = t.bad if words.late else t.text if now else t.muted
        paint_icon(painter, spot, words.icon, ink)
        return left + theme.scale(_MARK)

    def _paint_figures(self, painter: QPainter, line: QRect, words: RowWords, *, now: bool) -> int:
        """Amount and due day at the right; returns where the text must end."""
        t = theme.tokens()
        right = line.right() + 1 - theme.scale(_EDGE)
        due = QRect(right - theme.scale(_DUE), line.y(), theme.scale(_DUE), line.height())
        ink = t.bad if words.late else t.text
        _text(painter, due, words.due, ink, bold=now, tabular=True, right=True)
        amount = due.translated(-theme.scale(_DUE), 0)
        ink = t.text if now else t.muted
        _text(painter, amount, words.amount, ink, bold=now, tabular=True, right=True)
        return right - theme.scale(_DUE + _AMOUNT + 8)

    def _paint_keys(self, painter: QPainter, left: int, middle: int, words: RowWords) -> None:
        t = theme.tokens()
        keys: tuple[tuple[str, str, bool], ...] = (
            (tr("Enter"), words.act, True),
            ("S", tr("Snooze"), False),
            ("D", tr("Done"), False),
            ("→", tr("Open"), False),
        )
        if words.others:
            keys += ((tr("Space"), tr("All reasons"), False),)
        for key, says, first in keys:
            left += paint_key(painter, left, middle, key) + theme.scale(6)
            room = QRect(left, middle - theme.scale(10), theme.scale(260), theme.scale(20))
            ink = t.accent if first else t.text
            left += _text(painter, room, says, ink, bold=first) + theme.scale(16)


def _sentence(painter: QPainter, room: QRect, words: RowWords) -> None:
    """The sentence, and after it how many more there are."""
    t = theme.tokens()
    more = QFontMetrics(theme.font(11)).horizontalAdvance(words.more) if words.more else 0
    gap = theme.scale(8) if more else 0
    space = QRect(room.x(), room.y(), room.width() - more - gap, room.height())
    used = _text(painter, space, words.sentence, t.text)
    if more:
        after = QRect(room.x() + used + gap, room.y(), more + 2, room.height())
        _text(painter, after, words.more, t.muted, size=11)


def _text(
    painter: QPainter,
    room: QRect,
    text: str,
    ink: QColor,
    *,
    size: int = 13,
    bold: bool = False,
    tabular: bool = False,
    right: bool = False,
) -> int:
    """One line of text, cut where the room ends; returns its width."""
    font = theme.font(size, bold=bold, tabular=tabular)
    metrics = QFontMetrics(font)
    shown = " ".join(text.split())
    if metrics.horizontalAdvance(shown) > room.width():
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(ink)
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
