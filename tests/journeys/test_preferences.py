"""Setting the program up for a reader in Seoul, and taking half of it back, mostly by keyboard."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.book import Book, read_book
from csm_desktop.ui.preferences.page import PreferencesPage
from csm_desktop.ui.shared.words import speak
from tests.support.importing import bring
from tests.support.real_desk import RealWindow, real_window
from tests.support.shared import shared

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    folder = shared("data/ravenstack")
    path = tmp_path / "book.csm"
    store = create_book(path, currency="USD")
    bring(store, folder / "ravenstack_accounts.csv", folder / "ravenstack_subscriptions.csv")
    store.close()
    yield path
    speak("en")


def read(real: RealWindow) -> Book:
    found: list[Book] = []
    real.workspace.ask(read_book, found.append)
    real.wait(lambda: found)
    return found[0]


def test_a_book_is_set_up_seen_in_other_looks_and_half_of_it_taken_back(
    qapp: QApplication, qtbot: QtBot, book: Path
) -> None:
    with real_window(qapp, qtbot, book) as real:
        real.go("accounts")

        # 1, keys: Ctrl+, opens the preferences, which show what the book says.
        qtbot.keyClick(real.window, Qt.Key.Key_Comma, CTRL)
        real.wait(lambda: isinstance(real.window.current_page(), PreferencesPage))
        page = cast(PreferencesPage, real.window.current_page())
        real.wait(lambda: page.numbers.currency.currentData() == "USD")

        # 2, keys: GRR and NRR look back longer; the book has it at once.
        before = read(real).retention_months
        page.numbers.months.setFocus()
        with qtbot.waitSignal(real.workspace.stepped):
            qtbot.keyClick(page.numbers.months, Qt.Key.Key_Down)
        assert read(real).retention_months > before

        # 3, keys: a rate is written and kept to the last digit.
        qtbot.keyClicks(page.rates.currency, "KRW")
        qtbot.keyClicks(page.rates.on, "2024-01-01")
        qtbot.keyClicks(page.rates.rate, "0.00072")
        with qtbot.waitSignal(real.workspace.stepped):
            qtbot.keyClick(page.rates.rate, Qt.Key.Key_Return)
        assert [rate.rate for rate in read(real).rates] == [Decimal("0.00072")]

        # 4, keys: a rate that is none is said at its field and changes nothing.
        qtbot.keyClicks(page.rates.currency, "XQZ")
        qtbot.keyClicks(page.rates.on, "2024-01-01")
        qtbot.keyClicks(page.rates.rate, "1")
        qtbot.keyClick(page.rates.rate, Qt.Key.Key_Return)
        real.wait(page.rates.problem.isVisible)
        assert len(read(real).rates) == 1

        # 5, keys: Ctrl+Z takes the rate back, once more the months.
        page.numbers.months.setFocus()
        with qtbot.waitSignal(real.workspace.stepped):
            qtbot.keyClick(real.window, Qt.Key.Key_Z, CTRL)
        assert read(real).rates == ()
        with qtbot.waitSignal(real.workspace.stepped):
            qtbot.keyClick(real.window, Qt.Key.Key_Z, CTRL)
        assert read(real).retention_months == before

        # 6: dark, at once and not in the book.
        page.looks.theme.chosen.emit("dark")
        assert real.desk.theme.dark
        assert real.desk.choices.now.theme == "dark"

        # 7, keys: everything larger; the page is built anew at the same place.
        qtbot.keyClick(real.window, Qt.Key.Key_Plus, CTRL)
        real.wait(lambda: real.window.current_page() is not page)
        assert real.desk.theme.look.zoom_percent == 110

        # 8: Korean, without a restart.
        larger = cast(PreferencesPage, real.window.current_page())
        larger.looks.language.chosen.emit("ko")
        real.wait(lambda: real.window.current_page() not in (page, larger))
        assert real.window.current_page() is not None
        assert real.desk.theme.look.language == "ko"
        korean = cast(PreferencesPage, real.window.current_page())
        assert korean.title() == "환경설정"

        # 9, keys: back to where one came from.
        qtbot.keyClick(real.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        real.wait(lambda: real.desk.navigation.place.page == "accounts")
        assert real.refused == []
