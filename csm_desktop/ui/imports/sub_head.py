"""The head of a view beside the import itself: its title, a sentence, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr


class SubHead(QWidget):
    """52 high, as every head.

    Signals:
        left: back to the import.
    """

    left = Signal()

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.words = Label(words, "muted")
        self.words.setMinimumWidth(0)
        self.back = Button(tr("Back to the import"), Kind.QUIET, icon="chevron-left")
        self.back.clicked.connect(self.left)
        self.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(8), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(title, size=20, bold=True))
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
