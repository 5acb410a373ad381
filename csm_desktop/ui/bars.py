"""The bars above and below a page: where one is and how to go, and how the book stands.

They show what they are told; which page or step it is, the window knows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.actions import BY_ID, keys_text, tool_tip
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import (
    IconButton,
    KeyHint,
    Label,
    filled,
    key_width,
    paint_box,
    paint_key,
    paint_ring,
)
from csm_desktop.ui.shared.words import tr


class TopBar(QWidget):
    """Back, forward, the bread crumb, and the box that opens the palette; 44 high.

    Signals:
        asked: id of the action whose button was pressed.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.back = IconButton("chevron-left", tool_tip("back"), side=24)
        self.forward = IconButton("chevron-right", tool_tip("forward"), side=24)
        self.crumbs = Crumbs()
        self.search = SearchBox()
        self._arrange()
        for button, action_id in (
            (self.back, "back"),
            (self.forward, "forward"),
            (self.search, "palette"),
        ):
            button.clicked.connect(lambda _checked=False, what=action_id: self.asked.emit(what))

    def _arrange(self) -> None:
        filled(self, "surface")
        self.setFixedHeight(theme.scale(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(8), 0, theme.scale(16), 0)
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(theme.scale(12))
        row.addWidget(self.crumbs, 1)
        row.addWidget(self.search)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.tokens().line)


class Crumbs(QWidget):
    """Where one is: the outer parts muted, the last one bold."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[str] = ()

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show these titles, the outermost first."""
        self._parts = parts
        self.setAccessibleName(" / ".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line, cut at its end when there is no room."""
        painter = QPainter(self)
        t = theme.tokens()
        left = 0
        for number, part in enumerate(self._parts):
            last = number == len(self._parts) - 1
            font = theme.font(13, bold=last)
            metrics = QFontMetrics(font)
            shown = part if last else f"{part}  /  "
            room = max(0, self.width() - left - theme.scale(8))
            text = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(t.text if last else t.muted)
            spot = QRect(left, 0, room, self.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, text)
            left += metrics.horizontalAdvance(text)


class SearchBox(QPushButton):
    """Looks like a field, opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(tr("Search or do"))
        self.setAccessibleName(tool_tip("palette"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """248 wide, as in the drawings."""
        return QSize(theme.scale(248), theme.scale(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Glass, words, keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        edge = t.border if self.underMouse() else t.line
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.window, edge)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        side = theme.scale(16)
        paint_icon(painter, QRect(theme.scale(8), 0, side, self.height()), "search", t.muted)
        painter.setFont(theme.font(13))
        painter.setPen(t.muted)
        words = self.rect().adjusted(theme.scale(32), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        keys = keys_text(BY_ID["palette"])
        left = self.width() - key_width(keys) - theme.scale(8)
        paint_key(painter, left, self.height() / 2, keys)


class StatusBar(QWidget):
    """How the book stands: saved, as of when, from which files; and what undo would undo; 28 high.

    Signals:
        asked: id of the action whose words were pressed.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.saved = Label(tr("Saved"), "muted", size=11, tabular=True)
        self.as_of = _Words(Qt.AlignmentFlag.AlignLeft)
        self.as_of.setText(tr("As of today"))
        self.as_of.setAccessibleName(tool_tip("see_as_of"))
        self.as_of.setToolTip(tool_tip("see_as_of"))
        self.sources = Label("", "muted", size=11, tabular=True)
        self.health = Label("", "muted", size=11, tabular=True)
        self.undo = _Words(Qt.AlignmentFlag.AlignRight)
        self._keys = KeyHint(keys_text(BY_ID["undo"]))
        self._arrange()
        self.show_undo("")
        self.undo.clicked.connect(lambda: self.asked.emit("undo"))
        self.as_of.clicked.connect(lambda: self.asked.emit("see_as_of"))

    def _arrange(self) -> None:
        filled(self, "window")
        self.setFixedHeight(theme.scale(28))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(32), 1, theme.scale(16), 0)
        row.setSpacing(theme.scale(16))
        for part in (self.saved, self.as_of, self.sources, self.health):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self._keys)

    def show_undo(self, label: str) -> None:
        """Say which step undo would undo; empty: none."""
        self.undo.setText(tr("Undo: {label}", label=label) if label else "")
        self.undo.setAccessibleName(self.undo.text())
        self.undo.updateGeometry()
        self.undo.setVisible(bool(label))
        self._keys.setVisible(bool(label))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline above and the sign of what is saved."""
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(0, 0, self.width(), 1, t.line)
        if self.saved.text():
            side = theme.scale(12)
            paint_icon(painter, QRect(theme.scale(16), 1, side, self.height()), "check", t.muted)


class _Words(QPushButton):
    """Words in the status bar that can be pressed."""

    def __init__(self, align: Qt.AlignmentFlag) -> None:
        super().__init__()
        self._align = align
        self.setFont(theme.font(11))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + theme.scale(8), theme.scale(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setPen(t.text if self.underMouse() else t.muted)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - theme.scale(4)
        )
        side = theme.scale(4) if self._align == Qt.AlignmentFlag.AlignRight else 0
        align = self._align | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(0, 0, -side, 0), align, text)
