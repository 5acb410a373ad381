"""The notes that were found, painted: title, account, kind and day, and the place with its words.

Only rows in sight cost anything; more are asked for when the end comes near.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csm_desktop import format as written
from csm_desktop.operations.search import FoundNote
from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.note_values import local_day_of, locale_of
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_box
from csm_desktop.ui.shared.words import tr

Index = QModelIndex | QPersistentModelIndex
_ROW = 56
_SIDE = 16
_DAY = 112


class HitModel(QAbstractListModel):
    """The hits so far."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._locale = locale_of(language)
        self.hits: Sequence[FoundNote] = ()

    def show_hits(self, hits: Sequence[FoundNote]) -> None:
        """These and no others."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Hits; none has any below it."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and what a screen reader says."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((self.title(hit), self.about(hit), self.day(hit), hit.snippet))
        return None

    def title(self, hit: FoundNote) -> str:
        """What the note is called."""
        return hit.title or tr("Without a title")

    def about(self, hit: FoundNote) -> str:
        """Whose note, of which kind."""
        return f"{hit.account} · {word(hit.kind)}"

    def day(self, hit: FoundNote) -> str:
        """When it took place."""
        return written.day(local_day_of(hit.noted_at), self._locale)


class HitList(QListView):
    """The hits; Enter opens one.

    Signals:
        opened (FoundNote): this one.
        more_wanted: the end is near.
    """

    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.hits_model = HitModel(language)
        self.setModel(self.hits_model)
        self.setAccessibleName(tr("Notes that were found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(ROLES["surface"])
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Painter(self))
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._near_end)

    def show_hits(self, hits: Sequence[FoundNote], *, anew: bool) -> None:
        """Show these; ``anew`` goes to the first."""
        row = 0 if anew else max(0, self.currentIndex().row())
        place = 0 if anew else self.verticalScrollBar().value()
        self.hits_model.show_hits(hits)
        if hits:
            self.setCurrentIndex(self.hits_model.index(min(row, len(hits) - 1), 0))
            self.verticalScrollBar().setValue(place)

    def step(self, by: int) -> None:
        """Go down or up."""
        count = len(self.hits_model.hits)
        if count:
            row = max(0, min(count - 1, self.currentIndex().row() + by))
            self.setCurrentIndex(self.hits_model.index(row, 0))

    def open_current(self) -> None:
        """Open the current one."""
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.hits_model.hits[index.row()])

    def _near_end(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - theme.scale(10 * _ROW):
            self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """One hit: two lines and a day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Each alike."""
        return QSize(theme.scale(300), theme.scale(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, title and account, snippet with its words marked."""
        view = self.parent()
        assert isinstance(view, HitList)
        t, model = theme.tokens(), view.hits_model
        hit, rect = model.hits[index.row()], QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, t.selection if selected else t.surface)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)
        if selected and view.hasFocus():
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), t.accent)
        side, top = theme.scale(_SIDE), rect.y() + theme.scale(8)
        wide, height = theme.scale(_DAY), theme.scale(20)
        day = QRect(rect.right() - side - wide, top, wide, height)
        painter.setFont(theme.font(13, tabular=True))
        painter.setPen(t.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(day, right, model.day(hit))
        line = QRect(rect.x() + side, top, day.left() - rect.x() - 2 * side, height)
        used = _paint_words(painter, line, model.title(hit), theme.font(13, bold=True))
        painter.setPen(t.muted)
        rest = line.adjusted(used + theme.scale(12), 0, 0, 0)
        _paint_words(painter, rest, model.about(hit), theme.font(13), ink="muted")
        below = QRect(rect.x() + side, top + height, rect.width() - 2 * side, height)
        self._paint_snippet(painter, below, hit, selected=selected)

    def _paint_snippet(
        self, painter: QPainter, rect: QRect, hit: FoundNote, *, selected: bool
    ) -> None:
        t = theme.tokens()
        left, at = rect.x(), 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end in (*hit.marks, (len(hit.snippet), len(hit.snippet))):
            for words, marked in ((hit.snippet[at:start], False), (hit.snippet[start:end], True)):
                if not words or left > rect.right():
                    continue
                font = theme.font(13, bold=marked)
                room = QRect(left, rect.y(), rect.right() - left, rect.height())
                width = min(QFontMetrics(font).horizontalAdvance(words), room.width())
                if marked:
                    mark = QRectF(left - 1, rect.y() + 1, width + 2, rect.height() - 2)
                    paint_box(painter, mark, t.surface if selected else t.selection, None)
                left += _paint_words(painter, room, words, font, ink="text" if marked else "muted")
            at = max(at, end)


def _paint_words(
    painter: QPainter, rect: QRect, words: str, font: QFont, *, ink: str = "text"
) -> int:
    """As much as there is room for; returns its width."""
    painter.setFont(font)
    painter.setPen(getattr(theme.tokens(), ink))
    metrics = QFontMetrics(font)
    wide = metrics.horizontalAdvance(words)
    if wide > rect.width():
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)
    return min(wide, rect.width())
