"""The palette: what is found for which letters, and what the keys do."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk, Page, Place
from csm_desktop.ui.page_list import PAGES
from csm_desktop.ui.palette import Found, Palette, matched

Receive = Callable[[Sequence[Found]], None]


@pytest.fixture
def asked() -> list[tuple[str, Receive]]:
    return []


@pytest.fixture
def palette(desk: Desk, qtbot: QtBot, asked: list[tuple[str, Receive]]) -> Palette:
    window = MainWindow(
        desk,
        pages=[replace(page, load=lambda: Page) for page in PAGES],
        open_book=lambda path: None,
        search=lambda text, limit, receive: asked.append((text, receive)),
    )
    qtbot.addWidget(window)
    window.show_book("Seo, 2026")
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitActive(window)
    return window.open_palette()


def titles(palette: Palette) -> list[str]:
    return [found.title for found in palette.list.found]


@pytest.mark.parametrize(
    ("wanted", "title", "places"),
    [
        ("han", "Daehan Cold Chain", (3, 4, 5)),
        ("HAN", "Hanbit", (0, 1, 2)),
        ("ltd", "Light theme dark", (0, 6, 12)),
        ("물류", "한빛 물류", (3, 4)),
        ("xyz", "Hanbit", ()),
        ("", "Hanbit", ()),
    ],
)
def test_letters_are_found_in_one_piece_or_as_starts_of_words(
    wanted: str, title: str, places: tuple[int, ...]
) -> None:
    assert matched(wanted, title) == places


def test_enter_does_what_is_chosen(palette: Palette, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "history")
    assert titles(palette) == ["Go to", "History"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.navigation.place == Place.of("history")
    assert palette.isHidden()


def test_arrows_leave_out_the_headings(palette: Palette, qtbot: QtBot) -> None:
    chosen = palette.list.currentIndex().row()
    assert chosen == 1
    last = len(palette.list.found) - 1
    for _ in range(last + 5):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.found[palette.list.currentIndex().row()].do is not None
    assert palette.list.currentIndex().row() == last


def test_records_come_first_and_late_answers_are_dropped(
    palette: Palette, qtbot: QtBot, asked: list[tuple[str, Receive]]
) -> None:
    opened: list[str] = []
    qtbot.keyClicks(palette.field, "ha")
    (_, late), (text, now) = asked
    late([Found("Hall", "building-2", do=lambda: None)])
    assert "Hall" not in titles(palette)
    assert text == "ha"
    now([Found("Hanbit", "building-2", "Hanbit Group", do=lambda: opened.append("Hanbit"))])
    assert titles(palette)[:2] == ["Accounts", "Hanbit"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened == ["Hanbit"]


def test_after_a_bracket_only_things_to_do_are_found(
    palette: Palette, qtbot: QtBot, asked: list[tuple[str, Receive]]
) -> None:
    qtbot.keyClicks(palette.field, ">undo")
    assert titles(palette) == ["Do", "Undo"]
    assert asked == []


def test_what_was_done_lately_comes_first(palette: Palette, desk: Desk, qtbot: QtBot) -> None:
    desk.actions.run("undo")
    palette.open()
    assert titles(palette)[:2] == ["Recent", "Undo"]


def test_escape_gives_the_keyboard_back(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert palette.window().focusWidget() is not palette.field
