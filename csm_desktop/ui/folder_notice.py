"""New files in the watched folder are told on any page; nothing is read before the user says so."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from csm_desktop.ui.imports.watch_strip import new_files_text
from csm_desktop.ui.imports.watching import Look, look_into
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.words import tr

LOOK_MS = 20_000


class FolderNotice(QObject):
    """Looks into the folder now and then, on a thread of its own."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: frozenset[Path] = frozenset()
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look once, if a folder is watched and a book is open that can be written."""
        desk = self._desk
        folder = desk.choices.now.watched_folder
        place = desk.navigation.place
        if self._looking or folder is None or desk.workspace.path is None or place is None:
            return
        if desk.workspace.read_only is not None or place.page == "import":
            return  # the import page tells it itself
        self._looking = True
        desk.workspace.work(
            look_into, done=lambda look: self._tell(folder, look), failed=self._fail, folder=folder
        )

    def _tell(self, folder: Path, look: Look) -> None:
        self._looking = False
        if not set(look.new) - self._told:
            return  # told once is enough
        self._told |= set(look.new)
        files = tuple(str(path) for path in look.new)
        self._desk.notices.tell(
            new_files_text(folder, look.new),
            act=tr("Look at them"),
            do=lambda: self._desk.navigation.go("import", files=files),
        )

    def _fail(self, error: Exception) -> None:
        """A folder that cannot be read is told where it is chosen, not on every page."""
        self._looking = False
        if not isinstance(error, OSError):
            self._desk.workspace.failed.emit(error)
