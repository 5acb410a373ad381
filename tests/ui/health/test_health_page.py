"""The page of health, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.ui.health.measure_editor import MeasureEditor
from csm_desktop.ui.health.model_rows import GroupRow
from csm_desktop.ui.health.page import HealthPage
from tests.support.real_desk import RealWindow, real_window
from tests.support.working_day import NORTHWIND
from tests.ui.health.book import make_book


@pytest.fixture
def accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    return make_book(tmp_path / "book.csm")


@pytest.fixture
def window(
    tmp_path: Path, accounts: dict[str, int], qapp: QApplication, qtbot: QtBot
) -> Iterator[RealWindow]:
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        yield real


@pytest.fixture
def page(window: RealWindow) -> HealthPage:
    found = window.go("health")
    assert isinstance(found, HealthPage)
    window.wait(lambda: found.drafting.book is not None and found.table.rows)
    return found


def slider_row(page: HealthPage) -> GroupRow:
    row = page.table.rows["judgement"]
    assert isinstance(row, GroupRow)
    return row


def move_ten_percent(window: RealWindow, page: HealthPage) -> None:
    row = slider_row(page)
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_PageUp)
    window.wait(lambda: page.drafting.book and page.drafting.book.draft is not None)
    window.wait(lambda: page.drafting.result is not None)


def test_the_page_says_how_healthy_the_book_is(page: HealthPage) -> None:
    assert page.histogram.accessibleName() == "Accounts by score: healthy 1, watch 1, poor 0"
    assert page.table.rows["pulse"].words.data == "2 of 5"
    assert not page.use.isVisible()


def test_a_weight_moved_by_key_is_a_draft_that_one_undo_takes_back(
    window: RealWindow, page: HealthPage
) -> None:
    move_ten_percent(window, page)
    assert page.draft_chip.text() == "Draft of v3"
    assert slider_row(page).words.draft == "70 %"
    assert [row.account for row in page.side.moves.rows] == [NORTHWIND]
    assert page.side.moves.rows[0].before == ("watch", 5040)
    assert page.side.moves.rows[0].after == ("poor", 4280)
    window.workspace.undo()
    window.wait(lambda: not page.drafting.is_draft)
    assert slider_row(page).slider.percent == 60
    assert not page.use.isVisible()


def test_dragging_moves_the_book_before_anything_is_kept(
    window: RealWindow, page: HealthPage
) -> None:
    slider = slider_row(page).slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    window.wait(lambda: page.drafting.result is not None)
    assert page.drafting.book is not None and page.drafting.book.draft is None
    assert page.drafting.is_draft
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    window.wait(lambda: page.drafting.book and page.drafting.book.draft is not None)
    assert page.drafting.book.draft is not None
    assert page.drafting.book.draft.model == page.drafting.model


def test_a_cell_of_the_matrix_lists_its_accounts_and_enter_opens_one(
    window: RealWindow, page: HealthPage, accounts: dict[str, int]
) -> None:
    move_ten_percent(window, page)
    matrix = page.side.matrix
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.accessibleName() == "From watch to poor: 1 account"
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert [row.account_id for row in page.side.moves.rows] == [accounts[NORTHWIND]]
    page.side.moves.setFocus()
    QTest.keyClick(page.side.moves, Qt.Key.Key_Return)
    place = window.desk.navigation.place
    assert place is not None and dict(place.what)["account"] == accounts[NORTHWIND]


def test_the_draft_comes_into_use_and_can_be_thrown_away(
    window: RealWindow, page: HealthPage
) -> None:
    move_ten_percent(window, page)
    assert window.desk.actions.run("use_model")
    window.wait(lambda: page.drafting.book and page.drafting.book.model.version == 3)
    assert page.histogram.accessibleName() == "Accounts by score: healthy 1, watch 0, poor 1"
    move_ten_percent(window, page)
    assert window.desk.actions.run("drop_draft")
    window.wait(lambda: not page.drafting.is_draft)
    assert slider_row(page).slider.percent == 70


def open_measure(page: HealthPage, measure: str) -> MeasureEditor:
    page.table.rows[measure].click()
    assert isinstance(page.table.editor, MeasureEditor)
    return page.table.editor


def test_a_weight_of_nothing_is_refused_at_its_field_and_not_kept(
    window: RealWindow, page: HealthPage
) -> None:
    editor = open_measure(page, "touch")
    editor.weight.setText("0")
    editor.weight.editingFinished.emit()
    row = page.table.rows["relationship"]
    assert row.words.problem.startswith("The weights of this group are all 0.")
    assert page.drafting.book is not None and page.drafting.book.draft is None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not page.drafting.is_draft
    assert page.table.rows["relationship"].words.problem == ""


def test_bands_that_overlap_are_refused_where_they_are_typed(page: HealthPage) -> None:
    page.table.bands.watch.setText("80")
    page.table.bands.watch.editingFinished.emit()
    assert page.table.bands.problem.text().startswith("The bands overlap")
    page.table.bands.watch.setText("40")
    page.table.bands.watch.editingFinished.emit()
    assert page.table.bands.problem.text() == ""


def test_a_point_of_the_scale_is_moved_by_key_and_kept(
    window: RealWindow, page: HealthPage
) -> None:
    editor = open_measure(page, "touch")
    editor.scale.setFocus()
    QTest.keyClick(editor.scale, Qt.Key.Key_Down)
    window.wait(lambda: page.drafting.book and page.drafting.book.draft is not None)
    assert page.drafting.model.groups[1].measures[0].rule.points == ((0.0, 99.0), (100.0, 0.0))


def test_a_measure_is_added_named_and_taken_out_again(window: RealWindow, page: HealthPage) -> None:
    page.table._add_measure("judgement")
    window.wait(lambda: page.drafting.book and page.drafting.book.draft is not None)
    editor = page.table.editor
    assert isinstance(editor, MeasureEditor) and editor.name.hasFocus()
    editor.name.setText("Champion's word")
    editor.name.editingFinished.emit()
    assert "Champion's word" in page.table.rows["measure-1"].words.name
    editor.removed.emit()
    assert "measure-1" not in page.table.rows


def test_every_control_of_the_page_has_a_name_and_a_way_by_key(
    window: RealWindow, page: HealthPage
) -> None:
    editor = open_measure(page, "touch")
    window.wait(editor.scale.isVisible)
    reachable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reachable) > 10
    assert [widget for widget in reachable if not widget.accessibleName()] == []


def test_the_accounts_of_a_bar_open_in_the_list(window: RealWindow, page: HealthPage) -> None:
    page.histogram.chosen.emit(9000, 9500)
    place = window.desk.navigation.place
    assert place is not None and place.page == "accounts"
    assert dict(place.what)["query"] == "health >= 90 health < 95"
