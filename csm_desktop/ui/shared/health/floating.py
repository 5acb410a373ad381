"""A form that floats over a page, centred near its top, and gives the focus back when it goes."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop.ui import theme
from csm_desktop.ui.shared.shadow import SHADOW, paint_float

_TOP = 72


class Float(QWidget):
    """The box; only one is open over a page at a time."""

    def __init__(self, page: QWidget, *, width: int) -> None:
        for other in page.findChildren(Float):
            other.close_it()
        super().__init__(page)
        self._page = page
        self._wide = width
        self._before = QApplication.focusWidget()
        self._column = QVBoxLayout(self)
        edge = SHADOW + theme.scale(16)
        self._column.setContentsMargins(edge, edge, edge, edge)
        page.installEventFilter(self)
        self.hide()

    def show_content(self, content: QWidget) -> None:
        """Show it; its accessible name is the box's."""
        self.setAccessibleName(content.accessibleName())
        self._column.addWidget(content)
        content.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def close_it(self) -> None:
        """Put it away."""
        if not isValid(self):
            return
        self._page.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_float(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; no key goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size and the content's."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        width = min(self._wide + 2 * SHADOW, self._page.width() + 2 * SHADOW)
        height = max(self._column.heightForWidth(width), self._column.minimumSize().height())
        height = min(height, self._page.height() + 2 * SHADOW)
        top = max(-SHADOW, min(theme.scale(_TOP), self._page.height() - height + SHADOW) - SHADOW)
        self.setGeometry((self._page.width() - width) // 2, top, width, height)
