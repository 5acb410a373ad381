"""Files as a CSM has them on a Monday, dropped on a window as a desktop drops them."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

WEEKS = Path(__file__).parents[1] / "data" / "weeks"


def pack(target: Path, folder: Path) -> Path:
    """A zip of what lies in a folder."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, path.name)
    return target


def drop(window: QWidget, paths: Iterable[Path], spot: QPoint) -> bool:
    """Drag files over a window and let them fall; says whether they were taken.

    The events go to the window of the system, so that Qt itself finds who takes them.
    """
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, handle = Qt.KeyboardModifier.NoModifier, window.windowHandle()
    entered = QDragEnterEvent(spot, copy, dropped, button, none)
    entered.ignore()
    QApplication.sendEvent(handle, entered)
    if not entered.isAccepted():
        return False
    moved = QDragMoveEvent(spot, copy, dropped, button, none)
    moved.setDropAction(entered.dropAction())
    moved.accept()  # as Qt does once the entering was
    QApplication.sendEvent(handle, moved)
    if not moved.isAccepted():
        return False
    fallen = QDropEvent(spot, copy, dropped, button, none)
    fallen.ignore()
    QApplication.sendEvent(handle, fallen)
    return fallen.isAccepted()
