"""The preferences: every change counts at once, and what is wrong is said at the field."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.book import Book, RateRow
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.page import PreferencesPage

BOOK = Book("USD", 4, 12, (RateRow("KRW", date(2026, 11, 1), Decimal("0.00072")),))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PreferencesPage:
    workspace: Any = desk.workspace
    workspace.answers["read_book"] = BOOK
    workspace.answers["list_cadences"] = ()
    page = PreferencesPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 700)
    page.show()
    return page


def texts(page: PreferencesPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def done(page: PreferencesPage) -> list[tuple[str, dict[str, object]]]:
    workspace: Any = page.desk.workspace
    found: list[tuple[str, dict[str, object]]] = workspace.done
    return found


def test_the_page_shows_what_the_book_says(page: PreferencesPage) -> None:
    assert page.numbers.currency.currentData() == "USD"
    assert page.numbers.start.currentText() == "April"
    assert "so the first quarter is April to June" in texts(page)
    assert "1 KRW is 0.00072 USD" in texts(page)
    assert done(page) == []


def test_a_choice_is_a_command_at_once(page: PreferencesPage, qtbot: QtBot) -> None:
    page.numbers.months.setFocus()
    qtbot.keyClick(page.numbers.months, Qt.Key.Key_Down)
    assert done(page) == [("change_book", {"name": "retention_months", "value": 24})]


def test_a_rate_is_recorded_by_keyboard(page: PreferencesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.rates.currency, "twd")
    qtbot.keyClicks(page.rates.on, "2026-11-02")
    qtbot.keyClicks(page.rates.rate, "0.031")
    qtbot.keyClick(page.rates.rate, Qt.Key.Key_Return)
    asked = {"currency": "TWD", "on": date(2026, 11, 2), "rate": Decimal("0.031")}
    assert done(page) == [("record_rate", asked)]


@pytest.mark.parametrize(("day", "rate"), [("2/11/2026", "0.031"), ("2026-11-02", "a third")])
def test_what_cannot_be_read_is_said_and_not_done(
    page: PreferencesPage, qtbot: QtBot, day: str, rate: str
) -> None:
    qtbot.keyClicks(page.rates.currency, "TWD")
    qtbot.keyClicks(page.rates.on, day)
    qtbot.keyClicks(page.rates.rate, rate)
    qtbot.mouseClick(page.rates.add, Qt.MouseButton.LeftButton)
    assert page.rates.problem.isVisible()
    assert page.rates.problem.text()
    assert done(page) == []


def test_a_theme_is_taken_at_once(page: PreferencesPage, qtbot: QtBot) -> None:
    buttons = page.looks.findChildren(QAbstractButton)
    dark = next(button for button in buttons if button.text() == "Dark")
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert page.desk.theme.dark
    assert page.desk.choices.now.theme == "dark"


def test_a_refusal_is_said_below_the_fields(page: PreferencesPage) -> None:
    page.rates.say_refusal(Refusal("rate_not_positive", currency="TWD", on="today", rate="-1"))
    assert page.rates.problem.isVisible()
    assert "{" not in page.rates.problem.text()
