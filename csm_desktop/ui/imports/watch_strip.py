"""The watched folder on the import page: what is new in it, and choosing it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.imports.watching import Look, all_files, look_into, mark_seen
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.widgets import Button, IconButton, Kind, Label, filled
from csm_desktop.ui.shared.words import tr, trn

_LOOK_MS = 15_000
_NAMED = 3
"""New files that are named."""


class WatchStrip(QWidget):
    """One line; hidden while no folder is watched.

    Signals:
        wanted (list): files to look at.
        turned (bool): a folder is watched from now on, or none is.
    """

    wanted = Signal(list)
    turned = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look = Look(is_there=True)
        self._has_looked = False
        self._turn = 0
        self.words = Label("", "muted")
        self.take = Button(tr("Look at them"), Kind.QUIET, on_click=self.take_new)
        self.pass_over = Button(tr("Not now"), Kind.QUIET, on_click=self.pass_new)
        self.more = IconButton("ellipsis", tr("The watched folder"))
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._arrange()
        self._timer.timeout.connect(self._look_if_seen)
        self.more.clicked.connect(self.open_menu)
        self._timer.start()
        self._show()

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._desk.choices.now.watched_folder

    def look(self) -> None:
        """Look now; the answer is shown when it is there."""
        folder = self.folder
        self._turn += 1
        if folder is None:
            self._show()
            return
        turn = self._turn
        self._desk.workspace.work(
            look_into, done=lambda look: self._take_look(turn, look),
            failed=self._fail, folder=folder,
        )  # fmt: skip

    def take_new(self) -> None:
        """Read the new files; they are seen then."""
        new = list(self._look.new)
        if new:
            self.note_seen(new)
            self.wanted.emit(new)

    def pass_new(self) -> None:
        """Propose these no more."""
        self.note_seen(self._look.new)

    def note_seen(self, paths: Sequence[Path]) -> None:
        """Remember the files among these that lie in the folder."""
        folder = self.folder
        mine = [path for path in paths if folder is not None and path.parent == folder]
        if not mine or folder is None:
            return
        left = tuple(path for path in self._look.new if path not in mine)
        self._turn += 1
        self._take_look(self._turn, Look(is_there=True, new=left))
        self._desk.workspace.work(
            mark_seen, done=lambda _count: self.look(), failed=self._fail, folder=folder, files=mine
        )

    def choose_folder(self) -> None:
        """Ask for the folder to watch."""
        start = str(self.folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, tr("A folder to watch"), start)
        if chosen:
            self.watch_folder(Path(chosen))

    def watch_folder(self, folder: Path | None) -> None:
        """Watch this folder from now on; None watches none."""
        self._desk.choices.change(watched_folder=folder)
        self._look, self._has_looked = Look(is_there=True), False
        self._show()
        self.look()

    def open_menu(self) -> None:
        """What else can be done with the folder."""
        menu = dressed_menu(self, self.more.accessibleName())
        folder = self.folder
        if folder is not None:
            every = menu.addAction(tr("Look at every file in it"))
            every.triggered.connect(partial(self._take_every, folder))
        menu.addAction(tr("Watch another folder…")).triggered.connect(self.choose_folder)
        stop = menu.addAction(tr("Watch no folder"))
        stop.triggered.connect(lambda _checked=False: self.watch_folder(None))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _take_every(self, folder: Path, _checked: bool = False) -> None:
        def take(files: tuple[Path, ...]) -> None:
            self.note_seen(files)
            self.wanted.emit(list(files))

        self._desk.workspace.work(all_files, done=take, failed=self._fail, folder=folder)

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.look()

    def _take_look(self, turn: int, look: Look) -> None:
        if turn == self._turn:
            self._look, self._has_looked = look, True
            self._show()

    def _fail(self, error: Exception) -> None:
        """What was seen cannot be remembered, or the folder cannot be read: say so, go on."""
        if not isinstance(error, OSError):
            self._desk.workspace.failed.emit(error)
            return
        self._look, self._has_looked = Look(is_there=False), True
        self._show()

    def _show(self) -> None:
        folder, look = self.folder, self._look
        self.setVisible(folder is not None)
        self.turned.emit(folder is not None)
        if folder is None:
            return
        name = folder.name or str(folder)
        if not self._has_looked:
            words = tr("Looking into {name} …", name=name)
        elif not look.is_there:
            words = tr("The watched folder {name} is not there now.", name=name)
        elif look.new:
            words = new_files_text(folder, look.new)
            names = ", ".join(path.name for path in look.new[:_NAMED])
            words = f"{words}: {names}{' …' if len(look.new) > _NAMED else ''}"
        else:
            words = tr("Watching {name}: nothing new.", name=name)
        self.words.setText(words)
        self.words.setToolTip(str(folder).replace("<", "&lt;"))
        text = trn("Look at it", "Look at them", len(look.new))
        self.take.setText(text)
        self.take.setAccessibleName(text)
        self.take.updateGeometry()
        self.take.setVisible(bool(look.new))
        self.pass_over.setVisible(bool(look.new))

    def _arrange(self) -> None:
        filled(self, "surface")
        row = QHBoxLayout(self)
        edge = theme.scale(16)
        row.setContentsMargins(edge, 0, edge, theme.scale(8))
        row.setSpacing(theme.scale(4))
        self.words.setMinimumWidth(0)
        for part in (self.words, self.take, self.pass_over, self.more):
            row.addWidget(part)
        row.addStretch(1)


def new_files_text(folder: Path, new: Sequence[Path]) -> str:
    """“2 new files in Exports”."""
    return trn(
        "{n} new file in {folder}", "{n} new files in {folder}", len(new),
        folder=folder.name or str(folder),
    )  # fmt: skip
