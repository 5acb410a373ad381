"""The tasks page: by day, done, planned anew, snoozed and written, all by key."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.task_days import list_task_days
from csm_desktop.operations.tasks import create_task
from csm_desktop.ui.tasks.line import Use, read_line
from csm_desktop.ui.tasks.page import TasksPage
from tests.support.real_desk import RealWindow, real_window

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def real(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    path = tmp_path / "book.csm"
    book = create_book(path, currency="USD")
    account = book.run(create_account, values={"name": "Hanbit Logistics"}).result
    today = book.today()
    for title, days in (("Late", -3), ("Now", 0), ("Far", 40)):
        due = today + timedelta(days=days)
        book.run(create_task, account_id=account, title=title, due_on=due)
    book.run(create_task, account_id=None, title="Some day")
    book.close()
    with real_window(qapp, qtbot, path) as window:
        yield window


def opened(real: RealWindow) -> TasksPage:
    page = real.go("tasks")
    assert isinstance(page, TasksPage)
    real.wait(lambda: page.days)
    page.list.setFocus()
    return page


def groups(page: TasksPage) -> dict[str, list[str]]:
    return {day.group: [task.title for task in day.tasks] for day in page.days}


def test_tasks_stand_by_day_and_the_first_is_chosen(real: RealWindow) -> None:
    page = opened(real)
    assert groups(page) == {
        "overdue": ["Late"],
        "today": ["Now"],
        "later": ["Far"],
        "undated": ["Some day"],
    }
    assert [task.title for task in page.selected()] == ["Late"]
    assert page.note.text() == "4 open, 1 overdue"


def test_d_finishes_a_task_and_ctrl_z_brings_it_back(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_D)
    real.wait(lambda: "overdue" not in groups(page))
    real.qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    real.wait(lambda: groups(page).get("overdue") == ["Late"])


def test_several_are_planned_for_one_day_in_one_step(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.list.selectAll()
    real.qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert page.line.isVisible()
    assert page.line.told.text() == "4 tasks"
    real.qtbot.keyClicks(page.line.field, "in 30 days")
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    real.wait(lambda: groups(page) == {"later": ["Late", "Now", "Far", "Some day"]})
    days = {task.due_on for day in page.days for task in day.tasks}
    assert days == {real.workspace.today() + timedelta(days=30)}
    real.workspace.undo()
    real.wait(lambda: "overdue" in groups(page))


def test_words_that_are_no_day_are_refused_where_they_stand(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_R)
    real.qtbot.keyClicks(page.line.field, "whenever")
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    assert page.line.isVisible()
    assert "Not a day" in page.line.told.text()
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Escape)
    assert not page.line.isVisible()
    assert groups(page)["overdue"] == ["Late"]


def test_snoozed_with_a_reason_and_brought_back(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_S)
    real.qtbot.keyClicks(page.line.field, "in 3 days, waits for legal")
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    real.wait(lambda: groups(page).get("snoozed") == ["Late"])
    [snoozed] = [task for day in page.days for task in day.tasks if task.title == "Late"]
    assert snoozed.snooze_reason == "waits for legal"
    page.list.take(snoozed.id)
    page.wake()
    real.wait(lambda: groups(page).get("overdue") == ["Late"])


def test_a_task_is_written_with_its_day_and_account(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_T)
    real.qtbot.keyClicks(page.line.field, "Send the ROI sheet due tomorrow #hanb")
    real.wait(lambda: page.line.offers.chosen is not None)
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    assert "Hanbit Logistics" in page.line.told.text()
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    real.wait(lambda: any("Send the ROI sheet" in found for found in groups(page).values()))
    [made] = [t for day in page.days for t in day.tasks if t.title == "Send the ROI sheet"]
    assert made.account == "Hanbit Logistics"
    assert made.due_on == real.workspace.today() + timedelta(days=1)


def test_enter_twice_makes_one_task(real: RealWindow) -> None:
    page = opened(real)
    real.qtbot.keyClick(page.list, Qt.Key.Key_T)
    real.qtbot.keyClicks(page.line.field, "Write it once")
    for _ in range(2):
        real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    real.wait(lambda: not page.line.isVisible())
    real.qtbot.keyClick(page.list, Qt.Key.Key_T)
    real.qtbot.keyClicks(page.line.field, "And another")
    real.qtbot.keyClick(page.line.field, Qt.Key.Key_Return)
    real.wait(lambda: "And another" in groups(page)["undated"])
    assert groups(page)["undated"] == ["Some day", "Write it once", "And another"]


def test_what_a_line_says() -> None:
    assert read_line(Use.NEW, "Call Dana by fri", FRIDAY).day == date(2026, 11, 27)
    assert read_line(Use.NEW, "Call Dana by fri", FRIDAY).words == "Call Dana"
    assert read_line(Use.NEW, "Step by step", FRIDAY).words == "Step by step"
    assert read_line(Use.PLAN, "mon", FRIDAY).day == date(2026, 11, 23)
    assert read_line(Use.PLAN, "monkey", FRIDAY).day is None
    snooze = read_line(Use.SNOOZE, "1 dec, budget meeting", FRIDAY)
    assert (snooze.day, snooze.words) == (date(2026, 12, 1), "budget meeting")


def test_a_book_has_as_many_tasks_as_are_counted(real: RealWindow) -> None:
    page = opened(real)
    found: list[object] = []
    real.workspace.ask(list_task_days, found.append, with_done=True)
    real.wait(lambda: found)
    assert found[0] == page.days
