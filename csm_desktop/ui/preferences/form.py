"""The form of the preferences: sections, and rows of label, control and what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import Label, hairline

LABEL_WIDTH = 184
"""Width of the labels, pixels before zoom."""


class Section(QWidget):
    """A titled part of the form."""

    def __init__(self, title: str, words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.scale(8))
        self._inset(Label(title, size=15, bold=True))
        if words:
            self._inset(Label(words, "muted", wrap=True))
        self.column.addSpacing(theme.scale(4))

    def add_row(self, label: str, control: QWidget, hint: Label | None = None) -> None:
        """A label, its control and, in ``muted``, what it does."""
        row = QHBoxLayout()
        row.setContentsMargins(theme.scale(32), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(10))
        name = Label(label)
        name.setBuddy(control)
        name.setMinimumWidth(theme.scale(LABEL_WIDTH - 10))
        row.addWidget(name)
        row.addWidget(control)
        if hint is not None:
            hint.setWordWrap(True)
            row.addWidget(hint, 1)
        else:
            row.addStretch(1)
        self.column.addLayout(row)

    def add_wide(self, widget: QWidget) -> None:
        """Something that has no label."""
        self._inset(widget)

    def end(self) -> None:
        """The hairline towards the next section."""
        self.column.addSpacing(theme.scale(8))
        self.column.addWidget(hairline())

    def _inset(self, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.scale(32), 0, theme.scale(16), 0)
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
