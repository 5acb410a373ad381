"""The frame: what it shows of a book, of steps and refusals; and that it is built again whole."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.looks import change_language, change_look
from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk, Page, Place
from csm_desktop.ui.notices import Notice
from csm_desktop.ui.page_list import PageEntry, Side
from csm_desktop.ui.shared.words import later, speak
from csm_desktop.ui.sidebar import SideRow
from csm_desktop.workspace import StepNotice


class PlainPage(Page):
    """A page that remembers its places."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.places: list[dict[str, object]] = []

    def show_place(self, **what: object) -> None:
        self.places.append(what)
        self.shown.emit()

    def title(self) -> str | tuple[str, ...]:
        return ("Accounts", str(self.places[-1].get("id", ""))) if self.places else ""


PAGES = (
    PageEntry("accounts", later("Accounts"), "building-2", lambda: PlainPage),
    PageEntry("account", later("Account"), "building-2", lambda: PlainPage, Side.NONE),
    PageEntry("preferences", later("Preferences"), "search", lambda: PlainPage, Side.BOTTOM),
)


@dataclass
class Shown:
    """A window on the screen, its desk, and what it was asked to open."""

    window: MainWindow
    desk: Desk
    opened: list[Path]
    told: list[Notice | None]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Shown:
    opened: list[Path] = []
    told: list[Notice | None] = []
    desk.notices.told.connect(told.append)
    window = MainWindow(desk, open_book=opened.append, pages=PAGES)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show_book("Seo, 2026")
    desk.navigation.go("accounts")
    with qtbot.waitSignal(window.page_shown):
        window.show()
    return Shown(window, desk, opened, told)


def crumbs(window: MainWindow) -> str:
    names = [w.accessibleName() for w in window.findChildren(QWidget) if "Crumbs" in str(type(w))]
    return names[-1]


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_a_page_is_made_at_its_first_visit_and_kept(shown: Shown) -> None:
    first = shown.window.current_page()
    shown.desk.navigation.go("preferences")
    shown.desk.navigation.back()
    assert shown.window.current_page() is first


def test_a_page_gets_the_place_and_titles_the_frame(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.window.page_shown):
        shown.desk.navigation.go("account", id=12)
    page = shown.window.current_page()
    assert isinstance(page, PlainPage)
    assert page.places == [{"id": 12}]
    assert crumbs(shown.window) == "Accounts / 12"


def test_the_keys_of_the_frame_work(shown: Shown, qtbot: QtBot) -> None:
    qtbot.waitActive(shown.window)
    qtbot.keyClick(shown.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert shown.desk.navigation.place == Place.of("preferences")
    qtbot.keyClick(shown.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.desk.navigation.place == Place.of("accounts")
    qtbot.keyClick(shown.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert shown.desk.choices.now.sidebar_folded


def test_alt_alone_shows_the_menu_bar_and_with_another_key_does_not(
    shown: Shown, qtbot: QtBot
) -> None:
    qtbot.waitActive(shown.window)
    bar = shown.window.menuBar()
    qtbot.keyClick(shown.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not bar.isVisible()
    qtbot.keyClick(shown.window, Qt.Key.Key_Alt)
    assert bar.isVisible()


def test_a_step_is_told_with_a_way_back(shown: Shown) -> None:
    workspace: Any = shown.desk.workspace
    at = datetime(2026, 11, 21, 9, 42, tzinfo=UTC)
    workspace.stepped.emit(StepNotice(5, "Edit {count} accounts", {"count": 40}, "do", at=at))
    notice = shown.told[-1]
    assert notice is not None and notice.do is not None
    assert (notice.sentence, notice.act) == ("Edit 40 accounts", "Undo")
    notice.do()
    assert workspace.undone == [5]
    assert any(text.startswith("Saved ") for text in texts(shown.window))


def test_an_undo_is_told_with_what_stays(shown: Shown) -> None:
    workspace: Any = shown.desk.workspace
    workspace.stepped.emit(StepNotice(6, "Delete a field", {}, "undo", left=1))
    notice = shown.told[-1]
    assert notice is not None
    assert notice.sentence == "Undone: Delete a field 1 row was changed since and stays."
    assert notice.act == "Redo"


def test_a_refusal_is_a_sentence(shown: Shown) -> None:
    workspace: Any = shown.desk.workspace
    workspace.refused.emit(Refusal("nothing_to_undo"))
    notice = shown.told[-1]
    assert notice is not None
    assert notice.sentence == "There is nothing to undo."


def test_a_segment_is_a_place_in_the_side_bar(shown: Shown, qtbot: QtBot) -> None:
    place = Place.of("accounts", segment=3)
    shown.window.show_segments([SideRow("Poor health", "star", place, 4)])
    side = shown.window.side_bar
    rows = side.top.rows.rows
    index = side.top.rows.index(len(rows) - 1)
    spot = side.top.visualRect(index).center()
    qtbot.mouseClick(side.top.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown.desk.navigation.place == place
    assert side.top.here is not None and side.top.here.title == "Poor health"


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: change_look(desk, "zoom_percent", 150),
        lambda desk: change_look(desk, "theme", "dark"),
        lambda desk: change_language(desk, "ko"),
    ],
)
def test_the_place_survives_another_look(
    shown: Shown, qtbot: QtBot, change: Callable[[Desk], None]
) -> None:
    with qtbot.waitSignal(shown.window.page_shown):
        shown.desk.navigation.go("account", id=12)
    change(shown.desk)
    qtbot.waitUntil(lambda: shown.window.current_page() is not None)
    page = shown.window.current_page()
    assert isinstance(page, PlainPage)
    assert page.places[-1] == {"id": 12}
    assert not shown.window.grab().isNull()
    shown.desk.theme.change(replace(shown.desk.theme.look, zoom_percent=100, language="en"))


def test_a_narrow_window_folds_the_side_bar_but_keeps_the_choice(shown: Shown) -> None:
    shown.window.resize(900, 700)
    assert shown.window.side_bar.folded
    shown.window.resize(1280, 800)
    assert not shown.window.side_bar.folded
    assert not shown.desk.choices.now.sidebar_folded


def test_every_sentence_of_the_frame_is_translatable(desk: Desk, qtbot: QtBot) -> None:
    speak("xx")
    window = MainWindow(desk, open_book=lambda path: None, pages=PAGES)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    own_names = {"", "English", "한국어", "繁體中文", "1", "2", "3"}
    for widget in window.findChildren(QWidget):
        for text in (widget.accessibleName(), widget.toolTip(), _text(widget)):
            assert text in own_names or "⟦" in text, (type(widget).__name__, text)


def test_everything_that_takes_the_keyboard_has_a_name(shown: Shown) -> None:
    for widget in shown.window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.parent() is not None:
            assert widget.accessibleName(), type(widget).__name__


def test_the_frame_needs_nothing_slow() -> None:
    code = (
        "import sys; import csm_desktop.ui.main_window;"
        "slow = {'sqlalchemy', 'matplotlib', 'babel', 'sqlcipher3', 'alembic', 'numpy'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
