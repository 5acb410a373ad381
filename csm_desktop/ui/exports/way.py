"""One way out: what leaves, for whom, and the button; while it is written, how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind, Label, paint_box
from csm_desktop.ui.shared.words import tr

_WIDEST = 860
_STEPS = 1000
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
