"""The one table of actions: no key twice, every drawing there, letters only outside texts."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.paths import resources_folder
from csm_desktop.ui.actions import ACTIONS, BY_ID, MENUS, Registry, is_for_widget, keys_text
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.page_list import BY_ID as PAGE_BY_ID
from csm_desktop.ui.page_list import PAGES, Side


def test_no_key_is_given_twice() -> None:
    everywhere = Counter(keys for action in ACTIONS for keys in action.shortcuts)
    assert [keys for keys, times in everywhere.items() if times > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for action in ACTIONS:
        for keys in action.shortcuts:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText), keys


def test_letters_alone_say_so() -> None:
    for action in ACTIONS:
        first = action.shortcuts[0] if action.shortcuts else ""
        assert action.single_letter == (len(first) == 1 or first == "Space"), action.id


def test_every_action_has_a_menu_a_page_that_exists_and_its_drawing() -> None:
    for action in ACTIONS:
        assert action.menu in MENUS
        assert action.where == "" or action.where in PAGE_BY_ID
        assert action.needs in {"", "book", "selection"}
        if action.icon:
            assert (resources_folder() / "icons" / f"{action.icon}.svg").exists(), action.icon


def test_every_page_of_the_side_bar_has_its_action() -> None:
    for page in PAGES:
        assert (resources_folder() / "icons" / f"{page.icon}.svg").exists(), page.icon
        assert (page.side == Side.NONE) != (f"go_{page.id}" in BY_ID)


def test_a_page_comes_before_the_window_and_only_while_it_is_shown(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    done: list[str] = []
    actions = Registry()
    actions.handle("filter", lambda: done.append("window"))
    actions.handle("filter", lambda: done.append("page"), on=page)
    actions.run("filter")
    actions.show_page(page)
    actions.run("filter")
    actions.show_page(None)
    actions.run("filter")
    assert done == ["window", "page", "window"]


def test_what_cannot_be_done_now_says_why_and_is_not_done() -> None:
    done: list[str] = []
    actions = Registry()
    actions.handle("undo", lambda: done.append("undo"), enabled=lambda: "Nothing to undo.")
    assert actions.reason_against("undo") == "Nothing to undo."
    assert actions.run("undo") is False
    assert actions.reason_against("redo") == ""
    assert done == []
    assert BY_ID["undo"] not in actions.possible()


def test_a_destroyed_page_leaves_no_handler(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    desk.actions.handle("new_note", lambda: None, on=page)
    desk.actions.show_page(page)
    assert desk.actions.reason_against("new_note") is None
    page.deleteLater()
    qtbot.wait(1)
    assert desk.actions.reason_against("new_note") == ""


@pytest.mark.parametrize(
    ("key", "modifiers", "in_text", "on_button"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, True, False),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, True, False),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True, False),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, True, True),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, False, False),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, False, False),
    ],
)
def test_whose_a_key_is(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, in_text: bool, on_button: bool
) -> None:
    field, button = QLineEdit(), QPushButton()
    qtbot.addWidget(field)
    qtbot.addWidget(button)
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, modifiers)
    assert is_for_widget(event, field) is in_text
    assert is_for_widget(event, button) is on_button
    assert is_for_widget(event, QWidget()) is False


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert keys_text(BY_ID["palette"]) in {"Ctrl K", "⌘K"}
    assert keys_text(BY_ID["zoom_in"]) in {"Ctrl +", "⌘+"}
    assert keys_text(BY_ID["new_note"]) == "N"
    assert keys_text(BY_ID["save_segment"]) == ""


def test_a_letter_typed_in_a_field_is_text_and_not_a_command(desk: Desk, qtbot: QtBot) -> None:
    from csm_desktop.ui.main_window import MainWindow  # after the fixture chose the screen

    window = MainWindow(desk, open_book=lambda path: None)
    qtbot.addWidget(window)
    done: list[str] = []
    desk.actions.handle("new_note", lambda: done.append("note"))
    field, button = QLineEdit(), QPushButton()
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addWidget(field)
    column.addWidget(button)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.setCentralWidget(inner)
    qtbot.waitActive(window)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_N)
    assert (field.text(), done) == ("n", [])
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_N)
    assert done == ["note"]
