"""Capture in one line: what is shown is what is made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import Store
from csm_desktop.operations.notes import list_notes
from csm_desktop.operations.tasks import list_tasks
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.notes.capture_bar import CaptureBar
from tests.support.account_book import EMPTY, HANBIT, TODAY

WAIT_MS = 10_000


@pytest.fixture
def bar(open_desk: Desk, qtbot: QtBot) -> CaptureBar:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return CaptureBar(open_desk, page)


def test_what_is_shown_is_what_is_made(bar: CaptureBar, qtbot: QtBot, reading: Store) -> None:
    bar.show_for(HANBIT, "Hanbit Logistics")
    qtbot.keyClicks(bar.field, "met @Park #renewal !risk budget next: send ROI by 2026-12-01")
    shown = ("Task", "send ROI · 1 Dec 2026")
    qtbot.waitUntil(lambda: shown in bar.preview, timeout=WAIT_MS)
    assert ("Risk", "budget") in bar.preview
    assert ("Tags", "renewal") in bar.preview
    with qtbot.waitSignal(bar.made, timeout=WAIT_MS) as made:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    note = next(note for note in reading.ask(list_notes, today=TODAY) if [note.id] == made.args)
    assert note.kind == "meeting"
    assert [person.name for person in note.attendees] == ["Park Sang-hyun"]
    titles = [task.title for task in reading.ask(list_tasks, today=TODAY, account_id=HANBIT)]
    assert "send ROI" in titles
    assert bar.isHidden()


def test_escape_puts_it_away_and_makes_nothing(
    bar: CaptureBar, qtbot: QtBot, reading: Store
) -> None:
    before = reading.ask(list_notes, today=TODAY)
    bar.show_for(HANBIT, "Hanbit Logistics")
    qtbot.keyClicks(bar.field, "met nobody")
    with qtbot.waitSignal(bar.closed, timeout=WAIT_MS):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert reading.ask(list_notes, today=TODAY) == before


def test_an_empty_line_is_refused_where_it_stands(bar: CaptureBar, qtbot: QtBot) -> None:
    bar.show_for(HANBIT, "Hanbit Logistics")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(bar.problem.isVisible, timeout=WAIT_MS)
    assert bar.problem.text()


def test_without_an_account_it_asks_for_one_first(
    bar: CaptureBar, qtbot: QtBot, reading: Store
) -> None:
    bar.show_for(None)
    qtbot.keyClicks(bar.field, "emp")
    qtbot.waitUntil(bar.offers.isVisible, timeout=WAIT_MS)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.account.text() == "Capture: Empty Co"
    qtbot.keyClicks(bar.field, "called about the price")
    with qtbot.waitSignal(bar.made, timeout=WAIT_MS):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    made = reading.ask(list_notes, today=TODAY, account_id=EMPTY)
    assert [note.kind for note in made] == ["call"]
