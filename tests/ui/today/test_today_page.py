"""The page Today on a real book: what its rows say, what its keys do, and undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, insert

from csm_desktop.database.store import command, create_book
from csm_desktop.database.tables import metadata
from csm_desktop.operations.today_week import Week, WeekEntry
from csm_desktop.ui.navigation import Place
from csm_desktop.ui.today.lines import Line
from csm_desktop.ui.today.page import TodayPage
from tests.support.real_desk import RealWindow, real_window


@command("Fill")
def fill(connection: Connection, *, rows: dict[str, list[dict[str, Any]]]) -> None:
    for table, given in rows.items():
        for row in given:
            connection.execute(insert(metadata.tables[table]).values(**row))


def make(path: Path, monkeypatch: pytest.MonkeyPatch, rows: dict[str, Any]) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(path.parent / "home"))
    store = create_book(path, currency="USD")
    store.run(fill, rows=rows)
    store.close()
    return path


def rows_of_a_day(today: date) -> dict[str, list[dict[str, Any]]]:
    """Hanbit has a deadline and a late task; Seorak a task of a note; Lumen is watched."""
    now = datetime.now(UTC)
    names = ((1, "Hanbit", "한빛"), (2, "Seorak", None), (3, "Lumen", None))
    terms = {"charge_period": "year", "currency": "USD", "starts_on": today - timedelta(days=300)}
    return {
        "account": [
            {"id": number, "name": name, "native_name": native, "added_at": now}
            for number, name, native in names
        ],
        "contract": [
            {"account_id": 1, "charge": 240_000_00, "ends_on": today + timedelta(days=9), **terms},
            {"account_id": 3, "charge": 90_000_00, "ends_on": today + timedelta(days=30), **terms},
        ],
        "note": [{"id": 4, "account_id": 2, "noted_at": now, "title": "Kick-off"}],
        "task": [
            {"account_id": 1, "title": "Send the agenda", "due_on": today},
            {"account_id": 2, "title": "Send ROI", "due_on": today, "note_id": 4},
        ],
    }


@pytest.fixture
def real(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RealWindow]:
    book = make(tmp_path / "book.csm", monkeypatch, rows_of_a_day(datetime.now().date()))
    with real_window(qapp, qtbot, book) as window:
        yield window


@pytest.fixture
def page(real: RealWindow) -> TodayPage:
    found = cast(TodayPage, real.go("today"))
    real.wait(lambda: len(found.list.lines.lines) == 5 and found.week.foot.text())
    real.wait(found.list.hasFocus)
    return found


def names(page: TodayPage) -> list[str]:
    return [line.words.name if line.words else line.title for line in page.list.lines.lines]


def current(page: TodayPage) -> Line:
    line = page.list.current
    assert line is not None
    return line


def press(real: RealWindow, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def place(real: RealWindow) -> tuple[str, dict[str, object]]:
    here = real.desk.navigation.place
    assert isinstance(here, Place)
    return here.page, dict(here.what)


def test_rows_stand_in_groups_with_their_reasons_and_sums(page: TodayPage) -> None:
    QAbstractItemModelTester(page.list.lines)
    assert names(page) == ["Now", "Hanbit", "Seorak", "Watch", "Lumen"]
    assert page.list.lines.lines[0].note == "2"
    assert "2 now, $240k ARR behind them" in page.sums.text()
    words = current(page).words
    assert words is not None
    assert (words.name, words.amount, words.due) == ("Hanbit", "$240k", "in 9 days")
    assert words.others == ("Follow-up: Send the agenda",)
    assert words.more == "+1 more"


def test_keys_move_over_heads_and_the_current_row_of_now_is_larger(
    real: RealWindow, page: TodayPage
) -> None:
    def heights() -> list[int]:
        return [page.list.sizeHintForIndex(page.list.lines.index(n)).height() for n in range(5)]

    assert heights() == [32, 77, 53, 32, 32]
    press(real, Qt.Key.Key_J)
    assert current(page).words.name == "Seorak"  # type: ignore[union-attr]  # a row has words
    assert heights() == [32, 53, 77, 32, 32]
    press(real, Qt.Key.Key_Down)
    assert names(page)[page.list.currentIndex().row()] == "Lumen"
    press(real, Qt.Key.Key_K)
    press(real, Qt.Key.Key_Up)
    press(real, Qt.Key.Key_Space)
    assert heights()[1] == 97


def test_done_takes_the_gravest_reason_and_undo_brings_it_back(
    real: RealWindow, page: TodayPage
) -> None:
    press(real, Qt.Key.Key_D)
    real.wait(lambda: current(page).words.sentence == "Follow-up: Send the agenda")  # type: ignore[union-attr]
    assert real.said() == "Done: Hanbit"
    assert "Done this week" in page.week.foot.text()
    real.workspace.undo()
    real.wait(lambda: current(page).words.due == "in 9 days")  # type: ignore[union-attr]


def test_after_an_act_the_row_in_its_place_is_the_current_one(page: TodayPage) -> None:
    lines = list(page.list.lines.lines)
    moved = [lines[0], lines[2], *lines[3:], lines[1]]
    page.list.leave()
    page.list.show_lines(moved)
    assert current(page).words.name == "Seorak"  # type: ignore[union-attr]  # a row has words
    page.list.show_lines(lines)
    assert current(page).words.name == "Seorak"  # type: ignore[union-attr]


def test_snooze_takes_a_near_day_or_one_that_is_written(real: RealWindow, page: TodayPage) -> None:
    press(real, Qt.Key.Key_J)
    press(real, Qt.Key.Key_S)
    assert page.snooze.isVisible()
    page.snooze.day.setText("yesterday")
    QTest.keyClick(page.snooze.day, Qt.Key.Key_Return)
    assert "yesterday" in page.snooze.problem.text()
    page.snooze.day.setText("2020-01-01")
    QTest.keyClick(page.snooze.day, Qt.Key.Key_Return)
    assert "not in the future" in page.snooze.problem.text()
    page.snooze.why.setText("their holiday")
    QTest.keyClick(page.snooze, Qt.Key.Key_3)
    assert not page.snooze.isVisible()
    real.wait(lambda: "Seorak" not in names(page))
    assert real.said() == "Snooze Seorak"
    real.wait(lambda: page.week.foot.text().endswith("snoozed 1"))
    assert page.list.hasFocus()
    real.workspace.undo()
    real.wait(lambda: "Seorak" in names(page))


def test_enter_in_a_field_or_on_a_day_snoozes_once(real: RealWindow, page: TodayPage) -> None:
    steps: list[object] = []
    real.workspace.stepped.connect(steps.append)
    press(real, Qt.Key.Key_J)
    press(real, Qt.Key.Key_S)
    page.snooze.day.setText("in 2 weeks")
    QTest.keyClick(page.snooze.day, Qt.Key.Key_Return)
    real.wait(lambda: "Seorak" not in names(page))
    real.workspace.undo()
    real.wait(lambda: "Seorak" in names(page))
    assert len(steps) == 2
    press(real, Qt.Key.Key_S)
    page.snooze.buttons[3].setFocus()
    QTest.keyClick(page.snooze.buttons[3], Qt.Key.Key_Return)
    real.wait(lambda: len(steps) == 3)
    real.wait(lambda: page.week.foot.text().endswith("snoozed 1"))


def test_what_is_snoozed_is_brought_back_from_its_menu(real: RealWindow, page: TodayPage) -> None:
    assert page.week.wake.isHidden()
    press(real, Qt.Key.Key_J)
    press(real, Qt.Key.Key_S)
    QTest.keyClick(page.snooze, Qt.Key.Key_1)
    real.wait(lambda: "Seorak" not in names(page) and not page.week.wake.isHidden())
    page.week.wake.click()
    real.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = cast(QMenu, QApplication.activePopupWidget())
    assert menu.actions()[0].text().startswith("Seorak · Send ROI · until ")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    real.wait(lambda: "Seorak" in names(page) and page.week.wake.isHidden())
    assert real.said() == "Bring back Seorak"


def test_after_a_full_week_the_nearest_dates_stay_in_sight(page: TodayPage) -> None:
    today = datetime.now().date()
    busy = [
        WeekEntry("meeting", today, 1, "Hanbit", None, "Call", row, datetime.now(UTC))
        for row in range(8)
    ]
    later = [WeekEntry("notice", today, 1, "Hanbit", None, "", row) for row in range(6)]
    days = tuple((today + timedelta(days=n), tuple(busy)) for n in range(1, 8))
    reader = page._reader()
    assert reader is not None
    page.week.show_week(Week(days, tuple(later), 0, 0, "USD"), reader)
    layout = page.week.layout()
    assert layout is not None
    layout.activate()
    assert page.week.after.height() == 34 + 3 * 24
    assert page.week.list.height() < page.week.list.wanted()
    assert page.week.after.geometry().bottom() < page.week.height()
    page.week.show_week(Week((), tuple(later), 0, 0, "USD"), reader)
    assert page.week.after.height() == page.week.after.wanted() == 34 + 6 * 24


def test_escape_leaves_the_snooze_panel_and_changes_nothing(
    real: RealWindow, page: TodayPage
) -> None:
    press(real, Qt.Key.Key_S)
    press(real, Qt.Key.Key_Escape)
    assert not page.snooze.isVisible()
    assert page.list.hasFocus()
    assert names(page)[1] == "Hanbit"


def test_enter_leads_where_the_reason_is_dealt_with(real: RealWindow, page: TodayPage) -> None:
    press(real, Qt.Key.Key_Return)
    assert place(real) == ("renewals", {"contract": 1})
    real.desk.navigation.back()
    real.wait(page.list.hasFocus)
    press(real, Qt.Key.Key_J)
    press(real, Qt.Key.Key_Return)
    where, what = place(real)
    assert (where, what["account"], what["note"]) == ("account", 2, 4)


def test_the_arrow_opens_the_account_with_the_list_one_came_from(
    real: RealWindow, page: TodayPage
) -> None:
    press(real, Qt.Key.Key_Right)
    assert place(real) == ("account", {"account": 1, "ids": (1, 2, 3)})


def test_the_side_bar_counts_what_is_now(real: RealWindow) -> None:
    real.window.show_counts({"today": 2, "accounts": 0})
    counts = {row.title: row.count for row in real.window.side_bar.top.rows.rows if row.place}
    assert (counts["Today"], counts["Accounts"]) == (2, None)


def test_a_day_without_reasons_says_so_and_what_comes_next(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = datetime.now().date()
    rows = rows_of_a_day(today)
    rows["task"] = []
    rows["contract"] = [{**rows["contract"][0], "ends_on": today + timedelta(days=60)}]
    book = make(tmp_path / "calm.csm", monkeypatch, rows)
    with real_window(qapp, qtbot, book) as window:
        page = cast(TodayPage, window.go("today"))
        window.wait(page.empty.text)
        assert page.empty.text() == "Nothing needs you. Next: notice for Hanbit in 60 days."
        assert not page.bring.isVisible()
