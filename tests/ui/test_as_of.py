"""One date control for the whole program: every page as of a day, nothing changed there."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.accounts import list_accounts
from csm_desktop.ui.shared.day_popup import DayPopup
from tests.support.real_desk import RealWindow, real_window

EARLIER = datetime.now(UTC) - timedelta(days=40)


class Clock:
    """Shows what it is told."""

    def __init__(self) -> None:
        self.at = EARLIER

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    """A book begun 40 days ago with one account; another came 10 days ago."""
    clock = Clock()
    book = create_book(tmp_path / "book.csm", currency="USD", clock=clock)
    book.run(create_account, values={"name": "Elder"})
    clock.at = datetime.now(UTC) - timedelta(days=10)
    book.run(create_account, values={"name": "Younger"})
    book.close()
    with real_window(qapp, qtbot, book.path) as real:
        yield real


def names(window: RealWindow) -> list[str]:
    found: list[list[str]] = []
    window.workspace.ask(
        list_accounts, lambda answer: found.append([str(r.values["name"]) for r in answer[1]])
    )
    window.wait(lambda: found)
    return found[0]


def see(window: RealWindow, day: date) -> None:
    with window.qtbot.waitSignal(window.workspace.as_of_changed, timeout=10_000):
        window.workspace.see_as_of(day)


def test_the_whole_book_is_seen_as_of_a_day_and_as_today_again(window: RealWindow) -> None:
    assert names(window) == ["Elder", "Younger"]
    day = window.workspace.today() - timedelta(days=20)
    see(window, day)
    assert window.workspace.today() == day
    assert names(window) == ["Elder"]
    strip = window.window._as_of.strip
    assert strip.isVisible()
    QTest.mouseClick(strip.back, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.workspace.as_of is None)
    assert names(window) == ["Elder", "Younger"]
    assert not strip.isVisible()


def test_nothing_can_be_changed_in_the_past_and_the_reason_is_said(window: RealWindow) -> None:
    see(window, window.workspace.today() - timedelta(days=20))
    window.workspace.do(create_account, values={"name": "Ghost"})
    window.workspace.undo()
    window.wait(lambda: len(window.refused) == 2)
    assert {refusal.code for refusal in window.refused} == {"book_as_of"}
    window.workspace.see_as_of(None)
    window.wait(lambda: window.workspace.as_of is None)
    assert names(window) == ["Elder", "Younger"]


def test_a_day_that_is_not_over_is_refused(window: RealWindow) -> None:
    window.workspace.see_as_of(window.workspace.today())
    window.wait(lambda: window.refused)
    assert window.refused[0].code == "as_of_not_past"
    assert window.workspace.as_of is None


def test_a_day_is_chosen_by_its_number_and_one_before_the_book_cannot_be(
    window: RealWindow,
) -> None:
    window.desk.actions.run("see_as_of")
    window.wait(lambda: window.window.findChild(DayPopup) is not None)
    popup = window.window.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    assert not popup.buttons[5].isEnabled()  # a year ago
    assert popup.buttons[5].toolTip()
    QTest.keyClick(popup, Qt.Key.Key_2)
    window.wait(lambda: window.workspace.as_of is not None)
    assert window.workspace.as_of == window.workspace.present_day() - timedelta(days=7)
