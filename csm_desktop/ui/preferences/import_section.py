"""What is believed first where files disagree, and the folder whose new files are proposed."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.form import Section
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr


class ImportSection(Section):
    """Two rows; the order of systems has a view of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Imports"))
        self._desk = desk
        self.order = Button(tr("Set the order…"), on_click=self._open_order)
        self.choose = Button(tr("Choose…"), on_click=self._choose)
        self.stop = Button(tr("Watch none"), Kind.QUIET, on_click=lambda: self._watch(None))
        self.folder = Label("", "muted")
        self.add_row(
            tr("When two systems disagree"),
            self.order,
            Label(tr("which system’s value stays, for every field or one of them"), "muted"),
        )
        self.add_row(tr("Watched folder"), self._folder_row(), self.folder)
        self.show_chosen()

    def _folder_row(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(4))
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        return part

    def _open_order(self) -> None:
        self._desk.navigation.go("import", view="precedence")

    def _choose(self) -> None:
        start = str(self._desk.choices.now.watched_folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, tr("A folder to watch"), start)
        if chosen:
            self._watch(Path(chosen))

    def _watch(self, folder: Path | None) -> None:
        self._desk.choices.change(watched_folder=folder)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is chosen; the import page may have changed it."""
        folder = self._desk.choices.now.watched_folder
        self.stop.setVisible(folder is not None)
        self.folder.setText(
            tr("New files in {folder} are proposed, never taken by themselves.", folder=folder)
            if folder is not None
            else tr("None. New files in a folder can be proposed; on this computer only.")
        )
