"""The rows of the note's side: a person to tick, a mood to choose, what was found, a file."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import IconButton, Label, paint_box, paint_ring
from csm_desktop.ui.shared.words import tr

_ROW = 26


class CheckRow(QAbstractButton):
    """A box, a name, what they are, and something at the right."""

    def __init__(
        self, name: str, second: str = "", last: str = "", *, bad: bool = False, spoken: str = ""
    ) -> None:
        super().__init__()
        self._second, self._last, self._bad = second, last, bad
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(filter(None, (name, second, spoken or last))))
        self.setToolTip(spoken)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme.scale(200), theme.scale(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, name at 600, the rest muted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), t.hover, None)
        side = theme.scale(13)
        box = QRect(0, (self.height() - side) // 2, side, side)
        corner = theme.rounding() / 2
        painter.setPen(t.accent if self.isChecked() else t.border)
        painter.setBrush(t.surface)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if self.isChecked():
            paint_icon(painter, box, "check", t.accent)
        right = self._paint_last(painter)
        self._paint_names(painter, box.right() + theme.scale(9), right - theme.scale(8))
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_last(self, painter: QPainter) -> int:
        t = theme.tokens()
        painter.setFont(theme.font(13, bold=self._bad, tabular=True))
        painter.setPen(t.bad if self._bad else t.muted)
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._last
        )
        return self.width() - painter.fontMetrics().horizontalAdvance(self._last)

    def _paint_names(self, painter: QPainter, left: int, right: int) -> None:
        t = theme.tokens()
        for words, ink, bold in ((self.text(), t.text, True), (self._second, t.muted, False)):
            painter.setFont(theme.font(13, bold=bold))
            painter.setPen(ink)
            room = QRect(left, 0, max(0, right - left), self.height())
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            left += metrics.horizontalAdvance(cut) + theme.scale(8)


class MoodButton(QAbstractButton):
    """A face and its word; pressed again it is none."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Face and word."""
        width = QFontMetrics(theme.font(13)).horizontalAdvance(self.text())
        return QSize(width + theme.scale(36), theme.scale(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """On ``selection`` when it is the one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isChecked() or self.underMouse():
            ground = t.selection if self.isChecked() else t.hover
            paint_box(painter, QRectF(self.rect()), ground, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        side = theme.scale(14)
        paint_icon(painter, QRect(theme.scale(8), 0, side, self.height()), self._icon, t.text)
        painter.setFont(theme.font(13))
        painter.setPen(t.text)
        room = self.rect().adjusted(theme.scale(26), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class FoundRow(QWidget):
    """What a line holds: its kind, its words, its day. A click goes to the line.

    Signals:
        taken: it was clicked, or Enter was pressed on it.
    """

    taken = Signal()

    def __init__(self, kind: str, words: str, last: str = "", *, bad: bool = False) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(", ".join(filter(None, (kind, words, last))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scale(3), 0, theme.scale(3))
        row.setSpacing(theme.scale(8))
        top = Qt.AlignmentFlag.AlignTop
        name = Label(kind, "muted")
        name.setMinimumWidth(theme.scale(60))
        row.addWidget(name, 0, top)
        row.addWidget(Label(words, wrap=True), 1, top)
        if last:
            row.addWidget(Label(last, "bad" if bad else "muted", tabular=True), 0, top)

    def mousePressEvent(self, event: object) -> None:
        """Go to its line."""
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to its line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus ring, and a ground under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.tokens().hover, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class FileRow(QWidget):
    """An attached file: its name opens it, the cross removes it."""

    def __init__(
        self, name: str, size: str, *, open_it: Callable[[], object], remove: Callable[[], object]
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(4))
        self.name = _FileName(name, size)
        self.name.clicked.connect(lambda _checked=False: open_it())
        row.addWidget(self.name, 1)
        self.cross = IconButton("x", tr("Remove {file}", file=name), side=22)
        self.cross.clicked.connect(lambda _checked=False: remove())
        row.addWidget(self.cross)


class _FileName(QAbstractButton):
    """Paper clip, name, size."""

    def __init__(self, name: str, size: str) -> None:
        super().__init__()
        self._size = size
        self.setText(name)
        self.setAccessibleName(tr("Open a copy of {file}, {size}", file=name, size=size))
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme.scale(120), theme.scale(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name as far as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), t.hover, None)
        side = theme.scale(13)
        paint_icon(painter, QRect(0, 0, side, self.height()), "paperclip", t.muted)
        painter.setFont(theme.font(13, tabular=True))
        metrics = painter.fontMetrics()
        left = side + theme.scale(5)
        room = self.width() - left - metrics.horizontalAdvance(self._size) - theme.scale(8)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, max(0, room))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(t.text)
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, words)
        left += metrics.horizontalAdvance(words) + theme.scale(4)
        painter.setPen(t.muted)
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._size)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class Group(QWidget):
    """A titled part of the side; its rows are replaced whole."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = Label(title, bold=True)
        self.count = Label("", "muted")
        self._column = QVBoxLayout(self)
        edge = theme.scale(16)
        self._column.setContentsMargins(edge, theme.scale(12), edge, theme.scale(12))
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.scale(8))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self._column.addLayout(head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self._column.addLayout(self.rows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_rows(self, rows: list[QWidget]) -> None:
        """These rows and no others."""
        while self.rows.count():
            item = self.rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self.rows.addWidget(row)

    def add_below(self, widget: QWidget) -> None:
        """A lasting part below the rows."""
        self._column.addWidget(widget)
