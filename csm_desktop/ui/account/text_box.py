"""A text of several lines in a form: a box with an outline that Tab leaves."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_box

_LINES_HIGH = 84
"""Pixels before zoom: four lines."""


class TextBox(QPlainTextEdit):
    """Enter is a new line, Ctrl+Enter the form's."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(13))
        self.setFixedHeight(theme.scale(_LINES_HIGH))
        self.setVerticalScrollBar(ThinScrollBar())
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.document().setDocumentMargin(theme.scale(6))
        self.setPlainText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, in an outline."""
        painter = QPainter(self.viewport())
        t = theme.tokens()
        edge = t.accent if self.hasFocus() else t.border
        box = self.viewport().rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, box, None, edge)
        painter.end()
        super().paintEvent(event)
