"""One way out: what leaves, for whom, and the button; while it is written, how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind, Label, paint_box, paint_ring
from csm_desktop.ui.shared.words import tr

_WIDEST = 860
_STEPS = 1000
_TICK = 14
_BUTTON = 136
"""Buttons below each other are equally wide where their words allow it."""


class Way(QWidget):
    """A title, a sentence of what is in the files, what can be chosen, and the button.

    Signals:
        wanted: the button was pressed.
        given_up: so was Cancel.
    """

    wanted = Signal()
    given_up = Signal()

    def __init__(self, icon: str, title: str, words: str, act: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.button = Button(act, Kind.PLAIN, on_click=self.wanted.emit)
        self.button.setAccessibleName(f"{title}: {act}")
        self.button.setMinimumWidth(theme.scale(_BUTTON))
        self.button.setAccessibleDescription(words)
        self.cancel = Button(tr("Cancel"), Kind.QUIET, on_click=self.given_up.emit)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.scale(4))
        self.bar.setAccessibleName(title)
        self.state = Label("", "muted", size=11, wrap=True)
        self.open = Button("", Kind.QUIET)
        self._open: Callable[[], object] | None = None
        self.open.clicked.connect(self._do_open)
        self.options = QHBoxLayout()
        self._arrange(icon, title, words)
        self.show_rest()

    def _arrange(self, icon: str, title: str, words: str) -> None:
        self.setMaximumWidth(theme.scale(_WIDEST))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scale(10), 0, theme.scale(10))
        row.setSpacing(theme.scale(14))
        row.addWidget(_Mark(icon), 0, Qt.AlignmentFlag.AlignTop)
        words_part = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        words_part.setSizePolicy(policy)
        text = QVBoxLayout(words_part)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(theme.scale(3))
        text.addWidget(Label(title, bold=True))
        text.addWidget(Label(words, "muted", wrap=True))
        self.options.setSpacing(theme.scale(10))
        self.options.setContentsMargins(0, theme.scale(3), 0, 0)
        text.addLayout(self.options)
        text.addWidget(self.bar)
        below = QHBoxLayout()
        below.setSpacing(theme.scale(8))
        below.addWidget(self.state, 1)
        below.addWidget(self.open)
        text.addLayout(below)
        row.addWidget(words_part, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)

    def show_rest(self, said: str = "") -> None:
        """Nothing is being written; ``said`` is what became of the last time."""
        self.bar.hide()
        self.cancel.hide()
        self.button.show()
        self.open.hide()
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def show_running(self, share: float, said: str) -> None:
        """How far it is, from 0 to 1, and with what."""
        self.bar.setValue(round(share * _STEPS))
        self.bar.show()
        self.button.hide()
        self.open.hide()
        self.cancel.show()
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def show_written(self, said: str, act: str, do: Callable[[], object]) -> None:
        """It is there; a quiet button opens it."""
        self.show_rest(said)
        self._open = do
        self.open.setText(act)
        self.open.setAccessibleName(act)
        self.open.updateGeometry()
        self.open.show()

    def _do_open(self) -> None:
        if self._open is not None:
            self._open()


class _Mark(QWidget):
    """The icon on a quiet ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(theme.scale(36), theme.scale(36))

    def sizeHint(self) -> QSize:
        return QSize(theme.scale(36), theme.scale(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, QRectF(self.rect()), t.sunken, None)
        side = theme.scale(18)
        middle = QRect(0, 0, side, side)
        middle.moveCenter(self.rect().center())
        paint_icon(painter, middle, self._icon, t.muted)


class TickBox(QCheckBox):
    """A box to tick and its words; its outline is the one of every control."""

    def sizeHint(self) -> QSize:
        """Box, words, and the height of a field."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + theme.scale(_TICK + 8 + 6), theme.scale(28))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, ticked or not, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        side = theme.scale(_TICK)
        box = QRect(theme.scale(3), (self.height() - side) // 2, side, side)
        painter.setPen(t.accent if self.isChecked() else t.border)
        painter.setBrush(t.surface)
        corner = theme.rounding() / 2
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if self.isChecked():
            paint_icon(painter, box, "check", t.accent)
        painter.setPen(t.text)
        words = self.rect().adjusted(box.right() + theme.scale(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect())
