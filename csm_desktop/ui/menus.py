"""The menu bar and the menu of the book, made from the action table after the first paint."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.actions import ACTIONS, MENUS, Registry
from csm_desktop.ui.shared.icons import icon
from csm_desktop.ui.shared.words import say


class Menus(QObject):
    """The window's actions with their keys, and the menus that offer them."""

    def __init__(self, window: QMainWindow, actions: Registry) -> None:
        super().__init__(window)
        self._window = window
        self._registry = actions
        self._made = actions.install(window)
        self._menus: dict[str, QMenu] = {}
        for action in ACTIONS:
            if action.icon:
                self._made[action.id].setIcon(icon(action.icon))
        self._fill_bar()

    def open_book_menu(self, button: QWidget) -> None:
        """The menu below the book's name."""
        menu = self._menus["book"]
        _dress(menu)
        self._sync("book")
        menu.popup(button.mapToGlobal(QPoint(theme.scale(8), button.height())))

    def toggle_bar(self) -> None:
        """Show the menu bar and give it the keyboard, or hide it again."""
        bar = self._window.menuBar()
        if bar.isNativeMenuBar():
            return
        bar.setVisible(not bar.isVisible())
        if bar.isVisible():
            bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            bar.setActiveAction(bar.actions()[0])

    def rename(self) -> None:
        """Take the words of another language."""
        for action in ACTIONS:
            self._made[action.id].setText(say(action.title))
        for key, menu in self._menus.items():
            menu.setTitle(say(MENUS[key]))

    def action(self, action_id: str) -> QAction:
        """The Qt action of this id, for a page's own context menu."""
        return self._made[action_id]

    def _fill_bar(self) -> None:
        bar = self._window.menuBar()
        for key, title in MENUS.items():
            menu = bar.addMenu(say(title))
            menu.addActions([self._made[action.id] for action in ACTIONS if action.menu == key])
            menu.aboutToShow.connect(lambda key=key: self._sync(key))
            self._menus[key] = menu
        bar.setVisible(bar.isNativeMenuBar())

    def _sync(self, key: str) -> None:
        _dress(self._menus[key])
        for action in ACTIONS:
            if action.menu == key:
                reason = self._registry.reason_against(action.id)
                self._made[action.id].setEnabled(reason is None)
        self._menus[key].aboutToHide.connect(
            self._registry.enable_keys, Qt.ConnectionType.SingleShotConnection
        )


def _dress(menu: QMenu) -> None:
    # A sheet on one menu, set when it opens, costs the pages nothing.
    t = theme.tokens()
    menu.setStyleSheet(
        f"QMenu {{ background: {t.float.name()}; border: 1px solid {t.border.name()};"
        f" padding: {theme.scale(4)}px; }}"
        f"QMenu::item {{ padding: {theme.scale(5)}px {theme.scale(24)}px {theme.scale(5)}px"
        f" {theme.scale(8)}px; border-radius: {theme.scale(4)}px; }}"
        f"QMenu::item:selected {{ background: {t.selection.name()}; color: {t.text.name()}; }}"
        f"QMenu::item:disabled {{ color: {t.faint.name()}; }}"
        f"QMenu::icon {{ padding-left: {theme.scale(8)}px; }}"
    )
