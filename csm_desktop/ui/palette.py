"""The palette (Ctrl+K): find an account, go to a page, do anything, by writing a few letters.

Actions and pages are matched here; records are found by whoever was given as ``search``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.actions import BY_ID, Action, keys_text
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.page_list import PageEntry, Side
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, key_width, paint_box, paint_key
from csm_desktop.ui.shared.words import say, tr

WIDTH = 600
"""Width of the box, pixels before zoom."""
_ROW = Qt.ItemDataRole.UserRole
_UNREMARKABLE = {"palette", "back", "forward", "next", "previous", "open"}
"""Actions that nobody looks for again by name."""
_KEPT = 5
"""Recent actions shown first."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Found:
    """One line of the palette."""

    title: str
    """What it is; the letters written are shown in accent."""
    icon: str = ""
    """A drawing; empty together with ``do`` for a heading."""
    second: str = ""
    """Muted words after the title (the parent, the native name)."""
    right: str = ""
    """Muted words at the right edge, or the keys of an action."""
    is_keys: bool = False
    """Whether ``right`` is keys, to be drawn as a box."""
    do: Callable[[], object] | None = None
    """What Enter does; None for a heading."""


Search = Callable[[str, int, Callable[[Sequence[Found]], None]], object]
"""``search(text, limit, receive)``: finds records, calls ``receive`` on the UI thread later."""


class Palette(QWidget):
    """The box over the window: a field and what it finds."""

    def __init__(
        self, window: QWidget, desk: Desk, pages: Iterable[PageEntry], search: Search | None
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._pages = list(pages)
        self._search = search
        self._asked = ""
        self._recent_ids: list[str] = []
        self._records: Sequence[Found] = ()
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.list = _FoundList()
        self._arrange()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        desk.actions.ran.connect(self._remember)
        self.hide()

    def _arrange(self) -> None:
        self.setAccessibleName(tr("Search or do"))
        self.field.setAccessibleName(tr("Search or do"))
        self.field.setPlaceholderText(tr("An account, a page, or what to do"))
        self.field.setFrame(False)
        self.field.setFont(theme.font(15))
        self.field.setFixedHeight(theme.scale(44))
        self.field.setTextMargins(theme.scale(36), 0, theme.scale(12), 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.field.setPalette(clear)
        column = QVBoxLayout(self)
        edge = SHADOW + 1
        column.setContentsMargins(edge, edge, edge, edge + theme.scale(32))
        column.setSpacing(1)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)

    def open(self, text: str = "") -> None:
        """Show the palette with this text written."""
        focus = self.window().focusWidget()
        if focus is not self.field:
            self._before = focus
        self.field.setText(text)
        self._find(text)
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    # What is found.

    def _find(self, text: str) -> None:
        self._asked = text
        self._records = ()
        self._show()
        wanted = text.strip()
        if self._search is not None and wanted and not wanted.startswith(">"):
            self._search(wanted, 8, lambda records: self._receive(text, records))

    def _receive(self, text: str, records: Sequence[Found]) -> None:
        if text == self._asked:
            self._records = records
            self._show()

    def _show(self) -> None:
        text = self._asked.strip()
        wanted = text.lstrip("> ")
        rows: list[Found] = []
        if self._records:
            rows += [Found(tr("Accounts")), *self._records]
        if not wanted:
            rows += _group(tr("Recent"), self._recent())
        rows += _group(tr("Do"), _matching(wanted, self._action_rows()))
        if not text.startswith(">"):
            rows += _group(tr("Go to"), _matching(wanted, self._page_rows()))
        self.list.show_rows(rows, wanted)
        self._place(rows)

    def _action_rows(self) -> list[Found]:
        gone = {f"go_{page.id}" for page in self._pages} | {"palette"}
        actions = self._desk.actions
        return [self._row(action) for action in actions.possible() if action.id not in gone]

    def _row(self, action: Action) -> Found:
        run = self._desk.actions.run
        return Found(
            say(action.title),
            action.icon or "arrow-right",
            right=keys_text(action),
            is_keys=True,
            do=lambda: run(action.id),
        )

    def _page_rows(self) -> list[Found]:
        go, actions = self._desk.navigation.go, self._desk.actions
        return [
            Found(
                say(page.title),
                page.icon,
                right=keys_text(BY_ID[f"go_{page.id}"]),
                is_keys=True,
                do=partial(go, page.id),
            )
            for page in self._pages
            if page.side != Side.NONE and actions.reason_against(f"go_{page.id}") is None
        ]

    def _recent(self) -> list[Found]:
        can = self._desk.actions.reason_against
        return [self._row(BY_ID[name]) for name in self._recent_ids if can(name) is None]

    def _remember(self, action_id: str) -> None:
        if action_id in _UNREMARKABLE:
            return
        before = [other for other in self._recent_ids if other != action_id]
        self._recent_ids = [action_id, *before][:_KEPT]

    # How it is used.

    def _do(self, row: int) -> None:
        found = self.list.found[row]
        if found.do is not None:
            self.close_palette()
            found.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down, Enter and Esc, while the field keeps the keyboard; elsewhere closes."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentIndex().isValid():
                self._do(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _place(self, rows: Sequence[Found]) -> None:
        window = self.window()
        width = min(theme.scale(WIDTH), window.width() - 32) + 2 * SHADOW
        content = sum(_height(row) for row in rows) + theme.scale(8)
        chrome = theme.scale(44 + 32) + 3 + 2 * SHADOW
        top = theme.scale(88) - SHADOW
        height = min(content + chrome, window.height() - top - theme.scale(32))
        side = theme.scale(200)
        left = side + (window.width() - side - width) // 2
        if window.width() - side < width:
            left = (window.width() - width) // 2
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, glass, hairlines and the hints at the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        body = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_float(painter, QRectF(body))
        side = theme.scale(16)
        glass = QRect(body.x() + theme.scale(16), body.y(), side, theme.scale(45))
        paint_icon(painter, glass, "search", t.muted)
        painter.fillRect(body.x() + 1, body.y() + theme.scale(45), body.width() - 2, 1, t.line)
        foot = body.bottom() - theme.scale(32)
        painter.fillRect(body.x() + 1, foot, body.width() - 2, 1, t.line)
        self._paint_hints(painter, body, foot + theme.scale(16))

    def _paint_hints(self, painter: QPainter, body: QRect, middle: float) -> None:
        left = body.x() + theme.scale(16)
        for key, words in (
            ("↑ ↓", tr("choose")),
            ("Enter", tr("opens")),
            (">", tr("only things to do")),
            ("Esc", tr("close")),
        ):
            left += paint_key(painter, left, middle, key) + theme.scale(6)
            painter.setFont(theme.font(11))
            painter.setPen(theme.tokens().muted)
            room = QRect(left, int(middle) - 20, theme.scale(200), 40)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += painter.fontMetrics().horizontalAdvance(words) + theme.scale(20)


def _group(title: str, rows: Sequence[Found]) -> list[Found]:
    return [Found(title), *rows] if rows else []


def _matching(wanted: str, rows: Sequence[Found]) -> list[Found]:
    if not wanted:
        return list(rows)
    scored = [(spot, row) for row in rows if (spot := matched(wanted, row.title))]
    return [row for _, row in sorted(scored, key=lambda pair: pair[0][0])]


def matched(wanted: str, title: str) -> tuple[int, ...]:
    """Places in the title of the letters written: in one piece, or as the starts of its words."""
    low, text = wanted.casefold(), title.casefold()
    if len(text) != len(title):
        return ()
    start = text.find(low)
    if start >= 0:
        return tuple(range(start, start + len(low)))
    starts = [spot for spot in range(len(text)) if spot == 0 or text[spot - 1] == " "]
    if len(low) > 1 and "".join(text[spot] for spot in starts).startswith(low):
        return tuple(starts[: len(low)])
    return ()


def _height(row: Found) -> int:
    return theme.scale(32)


class _FoundModel(QAbstractListModel):
    """The lines found."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Found] = ()

    def set_rows(self, rows: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        return row.title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].do is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _FoundList(QListView):
    """What is found; the field keeps the focus, this follows its arrows."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = ""
        self._model = _FoundModel()
        self.setModel(self._model)
        self.setAccessibleName(tr("Found"))
        self.setItemDelegate(_FoundDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinScrollBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(ROLES["float"])

    @property
    def found(self) -> Sequence[Found]:
        """The lines shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Found], wanted: str) -> None:
        """Show these lines and choose the first that does something."""
        self.wanted = wanted
        self._model.set_rows(rows)
        self.step(1)

    def step(self, by: int) -> None:
        """Choose the next line that does something; stays at the ends."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.found) and self.found[row].do is None:
            row += by
        if 0 <= row < len(self.found):
            self.setCurrentIndex(self._model.index(row))


class _FoundDelegate(QStyledItemDelegate):
    """Paints a line: icon, title with the letters in accent, second words, right edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _height(index.data(_ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Found = index.data(_ROW)
        view: Any = self.parent()
        room: QRect = option.rect
        state: Any = option.state
        t = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.do is None:
            painter.setFont(theme.font(11))
            painter.setPen(t.muted)
            words = room.adjusted(theme.scale(15), theme.scale(6), 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, row.title)
            return
        box = QRectF(room).adjusted(theme.scale(4), 0, -theme.scale(4), 0)
        if state & QStyle.StateFlag.State_Selected:
            paint_box(painter, box, t.selection, None)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, t.hover, None)
        side = theme.scale(16)
        spot = QRect(room.x() + theme.scale(15), room.y(), side, room.height())
        paint_icon(painter, spot, row.icon, t.muted)
        end = _paint_right(painter, room, row)
        left = _paint_title(painter, room, row, matched(view.wanted, row.title), end)
        painter.setFont(theme.font(13))
        painter.setPen(t.muted)
        second = QRect(left, room.y(), max(0, end - left), room.height())
        text = painter.fontMetrics().elidedText(
            row.second, Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_right(painter: QPainter, room: QRect, row: Found) -> int:
    """Draw what stands at the right edge and say where it begins."""
    end = room.right() - theme.scale(16)
    if not row.right:
        return end
    if row.is_keys:
        left = end - key_width(row.right)
        paint_key(painter, left, room.center().y() + 0.5, row.right)
        return left - theme.scale(8)
    painter.setFont(theme.font(13, tabular=True))
    painter.setPen(theme.tokens().muted)
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(room.x(), room.y(), end - room.x(), room.height()), align, row.right)
    return end - painter.fontMetrics().horizontalAdvance(row.right) - theme.scale(16)


def _paint_title(
    painter: QPainter, room: QRect, row: Found, letters: tuple[int, ...], end: int
) -> int:
    """Draw the title piece by piece and say where the second words begin."""
    t = theme.tokens()
    left = room.x() + theme.scale(44)
    usual = QFontMetrics(theme.font(13))
    title = usual.elidedText(row.title, Qt.TextElideMode.ElideRight, max(0, end - left))
    for start, stop, hit in _pieces(title, letters):
        font = theme.font(13, bold=hit)
        painter.setFont(font)
        painter.setPen(t.accent if hit else t.text)
        piece = title[start:stop]
        width = QFontMetrics(font).horizontalAdvance(piece)
        spot = QRect(left, room.y(), width + 2, room.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, piece)
        left += width
    return left + theme.scale(12)


def _pieces(title: str, letters: tuple[int, ...]) -> list[tuple[int, int, bool]]:
    hits = set(letters)
    pieces: list[tuple[int, int, bool]] = []
    for spot in range(len(title)):
        hit = spot in hits
        if pieces and pieces[-1][2] == hit:
            pieces[-1] = (pieces[-1][0], spot + 1, hit)
        else:
            pieces.append((spot, spot + 1, hit))
    return pieces
