"""Files let fall on any page go to the import; what a page or a field takes itself stays theirs."""

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.ui.navigation import Desk


class FileDrops(QObject):
    """Watches one window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the window when no part of it wanted what is dragged."""
        kind = event.type()
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        if not isinstance(event, QDropEvent) or self._desk.workspace.path is None:
            return False
        files = _files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if kind == QEvent.Type.Drop:
            self._desk.navigation.go("import", files=files)
        return True


def _files(dropped: QMimeData) -> tuple[str, ...]:
    return tuple(url.toLocalFile() for url in dropped.urls() if url.isLocalFile())
