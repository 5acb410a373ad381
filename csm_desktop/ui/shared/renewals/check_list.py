"""Lines that can be ticked: the requirements of a renewal, and the tasks of its checklist.

One painted widget for the tens of lines that a renewal has; keys walk, Space ticks.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.renewals.words import plain_tip
from csm_desktop.ui.shared.words import tr

_ROW = 26
_BOX = 16


@dataclass(frozen=True)
class CheckLine:
    """One line."""

    id: int
    text: str
    done: bool
    note: str = ""
    """At the right: a day."""
    late: bool = False
    """The note is a day that has passed."""


class CheckList(QWidget):
    """The lines.

    Signals:
        ticked (int): the line was ticked, or its tick taken away.
        removed (int): the line is to go (Delete).
    """

    ticked = Signal(int)
    removed = Signal(int)

    def __init__(self, name: str, *, to_do: bool = True) -> None:
        """``to_do``: a tick is something done; else it is something that holds."""
        super().__init__()
        self._name = name
        self._to_do = to_do
        self.lines: tuple[CheckLine, ...] = ()
        self.current = 0
        self._hovered = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these instead."""
        self.lines = tuple(lines)
        self.current = max(0, min(self.current, len(self.lines) - 1))
        self.setVisible(bool(lines))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(theme.scale(200), len(self.lines) * theme.scale(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Lines are never cut from below."""
        return QSize(theme.scale(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, words, day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, line in enumerate(self.lines):
            self._paint_line(painter, number, line)

    def _paint_line(self, painter: QPainter, number: int, line: CheckLine) -> None:
        t = theme.tokens()
        rect = QRect(0, number * theme.scale(_ROW), self.width(), theme.scale(_ROW))
        if self.hasFocus() and number == self.current:
            painter.fillRect(rect, t.selection)
            painter.fillRect(QRect(0, rect.y(), 2, rect.height()), t.accent)
        elif number == self._hovered:
            painter.fillRect(rect, t.hover)
        inset, side = theme.scale(6), theme.scale(_BOX)
        box = QRect(inset, rect.y(), side, rect.height())
        ticked = t.good if self._to_do else t.accent
        icon, ink = ("square-check", ticked) if line.done else ("square", t.border)
        paint_icon(painter, box, icon, ink)
        small = theme.font(11, tabular=True)
        right = QFontMetrics(small).horizontalAdvance(line.note)
        painter.setFont(small)
        painter.setPen(t.bad if line.late else t.muted)
        inner = rect.adjusted(0, 0, -inset, 0)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, align, line.note)
        font = theme.font(13)
        left = inset + side + theme.scale(8)
        room = self.width() - left - right - inset - theme.scale(8)
        painter.setFont(font)
        painter.setPen(t.muted if line.done and self._to_do else t.text)
        words = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        spot = QRect(left, rect.y(), room, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, Space and Enter tick, Delete removes; at an edge the key goes on."""
        last = len(self.lines) - 1
        moves = {Qt.Key.Key_Up: self.current - 1, Qt.Key.Key_Down: self.current + 1}
        target = moves.get(Qt.Key(event.key()))
        ticks = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if target is not None and 0 <= target <= last:
            self.current = target
            self._say()
            self.update()
        elif event.key() in ticks and self.lines:
            self.ticked.emit(self.lines[self.current].id)
        elif event.key() == Qt.Key.Key_Delete and self.lines:
            self.removed.emit(self.lines[self.current].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the line; on its box it ticks."""
        row = self._at(event.position().toPoint())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self.current = row
        self._say()
        self.update()
        if event.position().x() < theme.scale(_BOX + 12):
            self.ticked.emit(self.lines[row].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the line under the pointer."""
        self._hovered = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which line the keys act on."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No line is the current one."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """A line that was cut is whole in its tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._at(event.pos())
            tip = self.lines[row].text if row >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def _at(self, point: QPoint) -> int:
        row = point.y() // theme.scale(_ROW)
        return row if 0 <= row < len(self.lines) else -1

    def _say(self) -> None:
        if not self.lines:
            self.setAccessibleName(self._name)
            return
        line = self.lines[self.current]
        yes, no = (tr("done"), tr("not done")) if self._to_do else (tr("yes"), tr("no"))
        state = yes if line.done else no
        words = ", ".join(part for part in (line.text, state, line.note) if part)
        self.setAccessibleName(f"{self._name}: {words}")
