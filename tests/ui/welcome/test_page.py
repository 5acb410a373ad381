"""The welcome: three choices by key, recent books, languages."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk


def welcomed(desk: Desk, qtbot: QtBot, opened: list[Path]) -> MainWindow:
    window = MainWindow(desk, open_book=opened.append)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitActive(window)
    return window


def test_each_choice_has_its_key(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    for action in ("open_sample", "start_from_files", "open_book"):
        desk.actions.handle(action, lambda action=action: done.append(action))
    window = welcomed(desk, qtbot, [])
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(window.focusWidget(), key)
    assert done == ["open_sample", "start_from_files", "open_book"]


def test_the_first_choice_has_the_keyboard_and_space_takes_it(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    desk.actions.handle("open_sample", lambda: done.append("sample"))
    window = welcomed(desk, qtbot, [])
    focus = window.focusWidget()
    assert focus.accessibleName() == "Open the sample"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert done == ["sample"]


def test_a_recent_book_opens_by_a_click(desk: Desk, qtbot: QtBot) -> None:
    path = Path.home() / "Books" / "seo.csm"
    desk.choices.change(recent_books=(path,))
    opened: list[Path] = []
    window = welcomed(desk, qtbot, opened)
    rows = [b for b in window.findChildren(QAbstractButton) if b.text() == "seo"]
    assert rows[0].accessibleName() == f"seo, {Path('Books/seo.csm')}"
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert opened == [path]


def test_a_language_is_taken_at_once(desk: Desk, qtbot: QtBot) -> None:
    window = welcomed(desk, qtbot, [])
    buttons = [b for b in window.findChildren(QAbstractButton) if b.text() == "한국어"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(b.text() == "샘플 열기" for b in window.findChildren(QAbstractButton))
    )
    assert desk.choices.now.language == "ko"
