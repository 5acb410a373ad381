"""The history page on a real book: steps, what they changed, and undo of any."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account, edit_accounts
from csm_desktop.ui.history.page import PAGE, HistoryPage
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two accounts made, one edited twice."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "book.csm"
    store = create_book(path, currency="USD")
    first = store.run(create_account, values={"name": "Hanbit", "tier": "Basic"}).result
    store.run(create_account, values={"name": "Seorak"})
    for tier in ("Pro", "Enterprise"):
        store.run(edit_accounts, ids=[first], changes={"tier": tier})
    store.close()
    return path


@pytest.fixture
def real(qapp: QApplication, qtbot: QtBot, book: Path) -> Iterator[RealWindow]:
    with real_window(qapp, qtbot, book) as window:
        yield window


@pytest.fixture
def page(real: RealWindow) -> HistoryPage:
    found = cast(HistoryPage, real.go("history"))
    real.wait(lambda: found.changes is not None)
    return found


def choose(real: RealWindow, page: HistoryPage, step: int) -> None:
    assert page.list.take(step)
    real.wait(lambda: page.changes is not None and page.changes.step.id == step)


def titles(page: HistoryPage) -> list[str]:
    return [row.cells[1].text for row in page.list.rows_model.rows]


def test_steps_stand_newest_first_and_the_newest_is_open(page: HistoryPage) -> None:
    QAbstractItemModelTester(page.list.rows_model)
    assert [step.id for step in page.steps] == [5, 4, 3, 2, 1]
    assert titles(page)[-1] == "Start the book"
    assert page.changes is not None and page.changes.step.id == 5


def test_an_edit_shows_the_field_before_and_after(real: RealWindow, page: HistoryPage) -> None:
    choose(real, page, 4)
    (row,) = page.records.rows_model.rows
    assert [cell.text for cell in row.cells] == ["Hanbit", "Tier", "Basic", "→", "Pro"]


def test_a_new_record_shows_what_it_began_with(real: RealWindow, page: HistoryPage) -> None:
    choose(real, page, 2)
    (row,) = page.records.rows_model.rows
    assert row.cells[0].text == "Hanbit" and "Tier Basic" in row.cells[1].text


def test_u_undoes_the_chosen_step_and_says_what_stays(
    real: RealWindow, page: HistoryPage, qtbot: QtBot
) -> None:
    choose(real, page, 3)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_U)
    real.wait(lambda: page.steps[0].id == 6)
    assert page.steps[0].kind == "undo" and page.steps[0].target == 3
    assert titles(page)[0].startswith("Undone: ")
    undone = next(row for row in page.list.rows_model.rows if row.key == 3)
    assert undone.cells[1].more.startswith("undone")
    real.wait(lambda: not page.undo.isEnabled())
    assert page.undo.text() == "Undone already"


def test_a_step_that_later_ones_build_on_is_refused_with_a_sentence(
    real: RealWindow, page: HistoryPage
) -> None:
    choose(real, page, 4)
    page.undo.click()
    real.wait(lambda: real.refused)
    assert real.refused[0].code == "step_built_upon"
    assert real.said() == real.refused[0].sentence()


def test_the_first_step_offers_no_undo(real: RealWindow, page: HistoryPage) -> None:
    choose(real, page, 1)
    assert not page.undo.isVisible()


def test_the_filter_finds_steps_and_escape_brings_all_back(
    real: RealWindow, page: HistoryPage, qtbot: QtBot
) -> None:
    assert real.desk.actions.run("filter")
    qtbot.keyClicks(page.filter, "start the")
    real.wait(lambda: len(page.steps) == 1)
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    real.wait(lambda: len(page.steps) == 5)
    assert page.list.hasFocus()


def test_a_filter_that_finds_nothing_says_so(
    real: RealWindow, page: HistoryPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.filter, "zzz")
    real.wait(page.empty.isVisible)
    assert "Esc clears the filter" in page.empty.text()


def test_a_record_leads_to_its_account(real: RealWindow, page: HistoryPage, qtbot: QtBot) -> None:
    choose(real, page, 2)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.records.hasFocus()
    qtbot.keyClick(page.records, Qt.Key.Key_Return)
    place = real.desk.navigation.place
    assert place is not None and place.page == "account" and dict(place.what)["account"] == 1


def test_a_new_step_appears_while_another_stays_chosen(real: RealWindow, page: HistoryPage) -> None:
    choose(real, page, 3)
    real.workspace.do(create_account, values={"name": "Formosa"})
    real.wait(lambda: len(page.steps) == 6)
    assert page.list.current_key() == 3


def test_older_steps_are_read_when_the_list_is_followed_down(
    qapp: QApplication, qtbot: QtBot, book: Path
) -> None:
    from csm_desktop.database.store import open_book  # beside its only use

    store = open_book(book, write=True)
    for number in range(PAGE + 20):
        store.run(edit_accounts, ids=[2], changes={"tier": f"T{number}"})
    store.close()
    with real_window(qapp, qtbot, book) as real:
        page = cast(HistoryPage, real.go("history"))
        real.wait(lambda: len(page.steps) == PAGE)
        bar = page.list.verticalScrollBar()
        bar.setValue(bar.maximum())
        real.wait(lambda: len(page.steps) == PAGE + 25)


def test_everything_has_a_name_for_screen_readers(page: HistoryPage) -> None:
    nameless = [
        widget.metaObject().className()
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]
    assert nameless == []
