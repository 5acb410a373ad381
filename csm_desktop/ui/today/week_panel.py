"""The week at the right of Today: meetings, deadlines and follow-ups by day, and what comes after.

Two painted lists, of which only the days scroll: the dates after the week are always in sight.
Enter or a click opens the account of an entry.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csm_desktop import format as texts
from csm_desktop.operations.today_week import Week, WeekEntry
from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import ROLES, Button, Kind, Label, ThinScrollBar, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.ui.today.words import Reader, entry_words, later_words

Index = QModelIndex | QPersistentModelIndex

WIDTH = 296
"""Width of the panel, pixels before zoom."""
_EDGE, _DAY = 16, 56
"""The side, and the column of days."""
_HEAD, _LATER, _NOTHING = 34, 24, 32
"""Heights: the head of what comes after, one of its lines, a day on which nothing is planned."""
_TOP, _FOOT = 33, 40
"""Heights: the panel's title with its line, and what was done."""
_FEW = 3
"""Dates after a full week that are in sight."""
_SATURDAY = 5


@dataclass(frozen=True)
class WeekLine:
    """One line of the panel."""

    day: str = ""
    """``Mon``; only on the first line of a day. On a line after the week, its date."""
    date: str = ""
    """Below the day."""
    title: str = ""
    more: str = ""
    """Below the title, small."""
    time: str = ""
    kind: str = "entry"
    """``entry``, ``nothing``, ``head`` or ``later``."""
    first: bool = False
    last: bool = False
    """Of its day."""
    entry: WeekEntry | None = None


def week_lines(week: Week, reader: Reader) -> list[WeekLine]:
    """The lines of a week; a weekend on which nothing is planned is left out."""
    lines: list[WeekLine] = []
    for day, entries in week.days:
        if not entries and day.weekday() >= _SATURDAY:
            continue
        name, short = reader.weekday(day), reader.day(day)
        if not entries:
            lines.append(
                WeekLine(name, short, tr("nothing planned"), "", "", "nothing", True, True)
            )
        for place, entry in enumerate(entries):
            title, more = entry_words(entry, reader)
            first, last = place == 0, place == len(entries) - 1
            time = reader.time(entry.at) if entry.at is not None else ""
            at = (name, short) if first else ("", "")
            lines.append(WeekLine(*at, title, more, time, "entry", first, last, entry))
    return lines


def lines_after(week: Week, reader: Reader) -> list[WeekLine]:
    """The lines of what comes after the week, below their head."""
    if not week.later:
        return []
    rest = (
        WeekLine(reader.day(entry.day), title=later_words(entry, reader), kind="later", entry=entry)
        for entry in week.later
    )
    return [WeekLine(title=tr("After that"), kind="head"), *rest]


def _leads(line: WeekLine) -> bool:
    """Whether there is an account to open."""
    return line.entry is not None and line.entry.account_id is not None


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[WeekLine] = ()

    def show_lines(self, lines: Sequence[WeekLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line as one text."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (line.day, line.date, line.time, line.title, line.more)
            return " ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole and line.entry is not None:
            return f"{line.title}\n{line.more}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what leads to an account can be chosen."""
        if _leads(self.lines[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class WeekPanel(QWidget):
    """The panel.

    Signals:
        chosen (object): the :class:`WeekEntry` whose account is to be opened.
        wake_wanted: something snoozed is to be brought back.
    """

    chosen = Signal(object)
    wake_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = _List(tr("The next 7 days"))
        self.after = _List(tr("After that"))
        self.lines = self.list.lines
        self.foot = Label("", "muted", size=11)
        self.wake = Button(tr("Bring back"), Kind.QUIET, on_click=self.wake_wanted.emit)
        for part in (self.list, self.after):
            part.taken.connect(self.chosen)
        head = Label(tr("The next 7 days"), bold=True)
        head.setFixedHeight(theme.scale(_TOP - 1))
        head.setContentsMargins(theme.scale(_EDGE), 0, theme.scale(_EDGE), 0)
        self.setFixedWidth(theme.scale(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, hairline()):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.after)
        column.addStretch(0)
        column.addWidget(self._below())

    def show_week(self, week: Week, reader: Reader) -> None:
        """Show this week."""
        self.list.show_lines(week_lines(week, reader))
        self.after.show_lines(lines_after(week, reader))
        self.after.setVisible(bool(week.later))
        self._share()
        self.foot.setText(
            tr(
                "Done this week: {done}, snoozed {snoozed}",
                done=texts.number(week.done, reader.locale),
                snoozed=texts.number(week.snoozed, reader.locale),
            )
        )
        self.wake.setVisible(bool(week.snoozed))

    def _below(self) -> QWidget:
        below = QWidget()
        below.setFixedHeight(theme.scale(_FOOT))
        row = QHBoxLayout(below)
        row.setContentsMargins(theme.scale(_EDGE), 0, theme.scale(8), theme.scale(4))
        row.setSpacing(theme.scale(4))
        row.addWidget(self.foot, 1)
        row.addWidget(self.wake)
        self.wake.hide()
        return below

    def _share(self) -> None:
        """The days get what they need; after a full week the nearest few dates stay in sight."""
        days, after = self.list.wanted(), self.after.wanted()
        room = self.height() - theme.scale(_TOP + _FOOT)
        few = theme.scale(_HEAD + _FEW * _LATER)
        self.list.setMaximumHeight(days)
        self.after.setFixedHeight(min(after, max(few, room - days)))

    def resizeEvent(self, event: object) -> None:
        """The lists share another height."""
        self._share()


class _List(QListView):
    """A painted list.

    Signals:
        taken (object): the :class:`WeekEntry` whose account is to be opened.
    """

    taken = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lines = _Model(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self, self.lines))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setMouseTracking(True)
        self.setBackgroundRole(ROLES["surface"])
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_lines(self, lines: Sequence[WeekLine]) -> None:
        """Show these."""
        if list(lines) != list(self.lines.lines):
            self.lines.show_lines(lines)

    def wanted(self) -> int:
        """The height of all lines."""
        count = self.lines.rowCount()
        return sum(self.sizeHintForIndex(self.lines.index(row)).height() for row in range(count))

    def _choose(self, index: Index) -> None:
        line = self.lines.lines[index.row()]
        if _leads(line):
            self.taken.emit(line.entry)


class _Painter(QStyledItemDelegate):
    """Day and date at the left, then a bold line with its time and a small one."""

    def __init__(self, view: QListView, model: _Model) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """38 for an entry, with 8 above the first and below the last of a day; 32 without one."""
        line = self._model.lines[index.row()]
        if line.kind != "entry":
            height = {"head": _HEAD, "later": _LATER, "nothing": _NOTHING}[line.kind]
        else:
            height = 38 if line.more or line.first else 20
            height += (8 if line.first else 0) + (8 if line.last else 0)
        return QSize(0, theme.scale(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        line = self._model.lines[index.row()]
        rect: QRect = option.rect
        t = theme.tokens()
        painter.save()
        current = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
        if current:
            painter.fillRect(rect, t.selection)
            painter.fillRect(rect.x(), rect.y(), theme.scale(2), rect.height(), t.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver and _leads(line):
            painter.fillRect(rect, t.hover)
        if line.last and index.row() + 1 < self._model.rowCount():
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)
        if line.kind == "head":
            painter.fillRect(rect.x(), rect.y(), rect.width(), 1, t.line)
            room = rect.adjusted(theme.scale(_EDGE), 0, -theme.scale(_EDGE), 0)
            _text(painter, room, line.title, t.text, bold=True)
        elif line.kind == "later":
            self._paint_later(painter, rect, line)
        elif line.kind == "nothing":
            self._paint_nothing(painter, rect, line)
        else:
            self._paint_entry(painter, rect, line)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, line: WeekLine) -> None:
        t = theme.tokens()
        left = rect.x() + theme.scale(_EDGE)
        top = rect.y() + theme.scale(8 if line.first else 0)
        high, low = theme.scale(20), theme.scale(16)
        day = QRect(left, top, theme.scale(_DAY - 4), high)
        _text(painter, day, line.day, t.text, bold=True)
        _text(painter, QRect(left, top + high, day.width(), low), line.date, t.muted, size=11)
        left += theme.scale(_DAY)
        right = rect.right() + 1 - theme.scale(_EDGE)
        if line.time:
            wide = theme.scale(72)
            _text(painter, QRect(right - wide, top, wide, high), line.time, t.muted, right=True)
        end = right - (_width(line.time) + theme.scale(8) if line.time else 0)
        _text(painter, QRect(left, top, end - left, high), line.title, t.text, bold=True)
        _text(painter, QRect(left, top + high, right - left, low), line.more, t.muted, size=11)

    def _paint_nothing(self, painter: QPainter, rect: QRect, line: WeekLine) -> None:
        """One line: an empty day takes no more room than it is worth."""
        t = theme.tokens()
        room = rect.adjusted(theme.scale(_EDGE), 0, -theme.scale(_EDGE), -1)
        _text(painter, room, line.day, t.text, bold=True)
        _text(painter, room, line.date, t.muted, size=11, right=True)
        _text(painter, room.adjusted(theme.scale(_DAY), 0, 0, 0), line.title, t.muted)

    def _paint_later(self, painter: QPainter, rect: QRect, line: WeekLine) -> None:
        t = theme.tokens()
        left = rect.x() + theme.scale(_EDGE)
        dates = (_width(other.day) for other in self._model.lines)
        wide = max(theme.scale(_DAY), max(dates, default=0) + theme.scale(8))
        _text(painter, QRect(left, rect.y(), wide, rect.height()), line.day, t.muted, tabular=True)
        room = rect.adjusted(theme.scale(_EDGE) + wide, 0, -theme.scale(_EDGE), 0)
        _text(painter, room, line.title, t.text)


def _width(text: str) -> int:
    return QFontMetrics(theme.font(13, tabular=True)).horizontalAdvance(text)


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
) -> None:
    font = theme.font(size, bold=bold, tabular=tabular or right)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(ink)
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter, shown)
