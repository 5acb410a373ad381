"""The sheet of keys (F1), made from the action table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.actions import ACTIONS, MENUS, Action, keys_text
from csm_desktop.ui.shared.widgets import Button, KeyHint, Kind, Label, filled
from csm_desktop.ui.shared.words import say, tr

_COLUMNS = (("book", "edit", "view", "help"), ("account", "go"))


class KeysSheet(QDialog):
    """Every action that has a key, by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        filled(self, "surface")
        outer = QVBoxLayout(self)
        edge = theme.scale(24)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(theme.scale(16))
        columns = QHBoxLayout()
        columns.setSpacing(theme.scale(48))
        for menus in _COLUMNS:
            columns.addLayout(_column(menus))
        outer.addLayout(columns)
        hint = Label(tr("Letters alone count only where no text is being written."), "muted")
        outer.addWidget(hint)
        close = Button(tr("Close"), Kind.PLAIN, on_click=self.accept)
        outer.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def _column(menus: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.scale(32))
    grid.setVerticalSpacing(theme.scale(4))
    for menu in menus:
        rows = [action for action in ACTIONS if action.menu == menu and action.shortcuts]
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), theme.scale(8))
        grid.addWidget(Label(say(MENUS[menu]), bold=True), grid.rowCount(), 0)
        for action in rows:
            _add(grid, action)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _add(grid: QGridLayout, action: Action) -> None:
    row = grid.rowCount()
    grid.addWidget(Label(say(action.title).rstrip("…")), row, 0)
    grid.addWidget(KeyHint(keys_text(action)), row, 1, Qt.AlignmentFlag.AlignRight)
