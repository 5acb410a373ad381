"""What opens below a button and floats until something else is clicked."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.shadow import SHADOW, paint_float


class Popup(QWidget):
    """Floats below a button until something else is clicked."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        self.column = QVBoxLayout(self)
        edge = SHADOW + theme.scale(12)
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.scale(8))

    def open_under(self, button: QWidget) -> None:
        """Show it below a button, its right edge at the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height()))
        self.move(corner.x() - self.width() + SHADOW, corner.y() - SHADOW + theme.scale(4))
        self.show()

    def open_at_right(self, window: QWidget) -> None:
        """Show it in the window's upper right corner, below the top bar."""
        self.adjustSize()
        corner = window.mapToGlobal(QPoint(window.width(), theme.scale(44)))
        self.move(corner.x() - self.width(), corner.y() - SHADOW + theme.scale(4))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_float(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))
