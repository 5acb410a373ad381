"""The text in which the tasks of an own playbook are written."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_box
from csm_desktop.ui.shared.words import tr


class TaskLines(QPlainTextEdit):
    """A line a task; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Tasks"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(13))
        self.setMinimumHeight(theme.scale(220))
        self.setVerticalScrollBar(ThinScrollBar())
        self.setPlaceholderText("0: …\n7: …")
        self.viewport().setBackgroundRole(ROLES["sunken"])
        self.document().setDocumentMargin(theme.scale(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, in an outline."""
        painter = QPainter(self.viewport())
        t = theme.tokens()
        edge = t.accent if self.hasFocus() else t.border
        box = self.viewport().rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, box, None, edge)
        painter.end()
        super().paintEvent(event)
