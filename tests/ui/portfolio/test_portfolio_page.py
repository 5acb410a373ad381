"""The portfolio in a real window: what it says, as of when, and where a mark leads."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book, open_book
from csm_desktop.operations.portfolio import read_figures
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.portfolio.block import ChartBlock
from csm_desktop.ui.portfolio.figures import six_figures
from csm_desktop.ui.portfolio.page import PortfolioPage
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.shared.charts.chart_view import ChartView
from csm_desktop.ui.shared.day_popup import DayPopup
from tests.support.real_desk import RealWindow, real_window
from tests.ui.portfolio.book import GONE, GROWN, STEADY, YOUNG, make_past_book


class Held:
    """The window, its page, and what is in the book."""

    def __init__(self, real: RealWindow, accounts: dict[str, int], today: date) -> None:
        self.real, self.accounts, self.today = real, accounts, today
        page = real.go("portfolio")
        assert isinstance(page, PortfolioPage)
        self.page = page
        real.wait(lambda: page.head.tiles and self.view("arr_walk") is not None)

    def view(self, name: str) -> ChartView | None:
        block = self.page.report.blocks[name]
        assert isinstance(block, ChartBlock)
        return block.view

    def drawn(self, name: str) -> ChartView:
        self.real.wait(lambda: (view := self.view(name)) is not None and view.is_drawn)
        view = self.view(name)
        assert view is not None
        return view

    def said(self) -> list[str]:
        return [tile.accessibleName() for tile in self.page.head.tiles]

    def walk(self) -> dict[str, str]:
        """Label of the walk → ARR, as its table says it."""
        view = self.view("arr_walk")
        content = view.content if view is not None else None
        assert content is not None
        return {row.cells[0].text: row.cells[1].text for row in content.rows}

    def mark(self, name: str, starts: str) -> int:
        view = self.view(name)
        content = view.content if view is not None else None
        assert content is not None
        return next(at for at, one in enumerate(content.marks) if one.words.startswith(starts))


@pytest.fixture
def held(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Held]:
    path = tmp_path / "past.csm"
    accounts, today = make_past_book(path)
    with real_window(qapp, qtbot, path) as real:
        yield Held(real, accounts, today)


def asked_directly(held: Held, day: date | None, **params: Any) -> list[str]:
    """The six values, from another connection to the same file."""
    assert held.real.workspace.path is not None
    book = open_book(held.real.workspace.path, write=False)
    try:
        if day is not None:
            book.see_as_of(day)
        today = day or held.today
        figures = book.ask(read_figures, today=today, **params)
        return [one.value for one in six_figures(figures, Reader.of("en", today))]
    finally:
        book.close()


def test_the_figures_are_those_of_the_book_and_the_walk_adds_up(held: Held) -> None:
    for said, value in zip(held.said(), asked_directly(held, None), strict=True):
        assert f": {value}" in said
    walk = held.walk()
    labels = [label.partition(",")[0] for label in walk]
    assert labels[1:-1] == ["New", "Churn"]
    amounts = [
        int(text.replace("$", "").replace(",", "").replace(".", "").replace("−", "-"))
        for text in walk.values()
    ]
    assert amounts == [54_000_00, 9_000_00, -6_000_00, 57_000_00]


def test_as_of_last_month_the_figures_are_what_the_book_knew_then(held: Held) -> None:
    day = held.today - timedelta(days=30)
    before = held.said()
    assert "$57k" in before[0]
    with held.real.qtbot.waitSignal(held.real.workspace.as_of_changed, timeout=10_000):
        held.real.workspace.see_as_of(day)
    held.real.wait(lambda: held.said() != before and "$36k" in held.said()[0])
    for said, value in zip(held.said(), asked_directly(held, day), strict=True):
        assert f": {value}" in said
    assert "today" not in held.page.head.as_of.accessibleName()
    held.real.wait(lambda: "New" not in " ".join(held.walk()))
    held.real.workspace.see_as_of(None)
    held.real.wait(lambda: held.said()[0] == before[0])
    assert "today" in held.page.head.as_of.accessibleName()


def test_another_day_to_compare_with_changes_what_is_over_the_time_between(held: Held) -> None:
    day = held.today - timedelta(days=150)
    held.real.wait(lambda: held.real.desk.actions.reason_against("compare_dates") is None)
    assert held.real.desk.actions.run("compare_dates")
    popup = held.page.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    popup.close()
    held.page.compare_with(day)
    # Gone Media had gone before that day already.
    held.real.wait(lambda: "Churn" not in " ".join(held.walk()))
    held.real.wait(lambda: "0.0" in held.said()[3])
    for said, value in zip(held.said(), asked_directly(held, None, since=day), strict=True):
        assert f": {value}" in said
    assert held.page.reader.day(day) in held.page.head.compare.accessibleName()


def test_a_segment_is_the_whole_report_of_its_accounts(held: Held) -> None:
    chip = held.page.head.scope
    held.real.wait(lambda: any(words == "Korea" for _value, words in chip.options))
    value = next(value for value, words in chip.options if words == "Korea")
    chip.chosen.emit(value)
    held.real.wait(lambda: "$12k" in held.said()[0])
    held.real.wait(lambda: "New" not in " ".join(held.walk()))
    assert held.page.head.accounts.text().startswith("2 accounts")


def test_a_mark_of_one_account_opens_it(held: Held) -> None:
    view = held.drawn("arr_walk")
    view.canvas.chosen.emit(held.mark("arr_walk", "Churn"))
    held.real.wait(lambda: isinstance(held.real.window.current_page(), AccountPage))
    place = held.real.desk.navigation.place
    assert place is not None and dict(place.what)["account"] == held.accounts[GONE]


def test_a_mark_of_several_opens_their_list_and_the_chip_gives_all_back(held: Held) -> None:
    view = held.drawn("arr_walk")
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)  # the ARR at the start
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    held.real.wait(lambda: isinstance(held.real.window.current_page(), AccountsPage))
    page = held.real.window.current_page()
    assert isinstance(page, AccountsPage)
    wanted = {held.accounts[name] for name in (STEADY, GROWN, GONE)}
    held.real.wait(lambda: set(page.listing.model.ids) == wanted)
    assert page.among.isVisible() and page.among.text().startswith("3 accounts")
    QTest.mouseClick(page.among, Qt.MouseButton.LeftButton)
    held.real.wait(lambda: held.accounts[YOUNG] in page.listing.model.ids)
    assert not page.among.isVisible()
    held.real.desk.navigation.back()
    held.real.wait(lambda: held.real.window.current_page() is held.page)


def test_t_turns_a_chart_into_its_table_and_enter_there_opens_too(held: Held) -> None:
    view = held.drawn("arr_walk")
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_T)
    assert view.is_tabled and view.table.hasFocus()
    view.table.take(held.mark("arr_walk", "New"))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    held.real.wait(lambda: isinstance(held.real.window.current_page(), AccountPage))
    place = held.real.desk.navigation.place
    assert place is not None and dict(place.what)["account"] == held.accounts[YOUNG]


def test_only_what_is_seen_is_made_and_page_down_makes_the_rest(held: Held) -> None:
    held.drawn("arr_walk")
    last = held.page.report.blocks["arr_cohorts"]
    assert not last.is_awake
    bar = held.page.report.verticalScrollBar()
    held.page.setFocus()
    for _ in range(12):
        QTest.keyClick(held.page, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    assert bar.value() == bar.maximum()
    held.real.wait(lambda: last.is_filled)
    QTest.keyClick(held.page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_who_reads_at_the_end_stays_there_when_a_chart_comes_out_higher(held: Held) -> None:
    held.drawn("arr_walk")
    bar = held.page.report.verticalScrollBar()
    QTest.keyClick(held.page, Qt.Key.Key_End)
    held.real.wait(lambda: held.page.report.blocks["arr_cohorts"].is_filled)
    before = bar.maximum()
    block = held.page.report.blocks["arr_walk"]
    block.setMinimumHeight(block.height() + 900)
    held.real.wait(lambda: bar.maximum() > before)
    assert bar.value() == bar.maximum()


def test_tab_goes_from_chart_to_chart_as_they_are_read(held: Held) -> None:
    first = held.drawn("arr_walk")
    held.drawn("renewals")
    held.real.wait(lambda: held.page.report.blocks["segments"].is_filled)
    first.canvas.setFocus()
    seen: list[str] = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or held.page, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        for name, block in held.page.report.blocks.items():
            if focused is not None and block.isAncestorOf(focused) and name not in seen:
                seen.append(name)
    # Health has no scores in this book: what is empty is passed over.
    assert seen[:2] == ["renewals", "segments"]


def test_every_chart_says_itself_and_an_empty_one_what_fills_it(held: Held) -> None:
    held.real.wait(lambda: held.page.report.blocks["bands"].is_filled)
    for name in ("arr_walk", "bands", "renewals", "moves", "quadrant"):
        held.real.wait(lambda name=name: held.page.report.blocks[name].is_filled)
        view = held.view(name)
        assert view is not None and view.accessibleName() and view.accessibleDescription()
        content = view.content
        assert content is not None
        if content.empty:
            assert "fill" in view.empty.text()


def test_presentation_shows_one_chart_at_a_time_and_esc_leaves(held: Held) -> None:
    held.drawn("arr_walk")
    QTest.keyClick(held.real.window, Qt.Key.Key_F5)
    held.real.wait(lambda: held.page.slides is not None)
    slides: Any = held.page.slides
    assert slides.isWindow() and slides.accessibleName().startswith("Portfolio 1 of")
    QTest.keyClick(slides, Qt.Key.Key_Right)
    held.real.wait(lambda: slides.canvas is not None and slides.canvas.is_drawn)
    assert slides.accessibleName().startswith("How did ARR grow? 2 of")
    assert "ARR went from" in slides.accessibleDescription()
    QTest.keyClick(slides, Qt.Key.Key_Space)
    assert slides.number == 2
    QTest.keyClick(slides, Qt.Key.Key_Left)
    QTest.keyClick(slides, Qt.Key.Key_End)
    assert slides.number == slides.count - 1
    QTest.keyClick(slides, Qt.Key.Key_Right)
    assert slides.number == slides.count - 1
    QTest.keyClick(slides, Qt.Key.Key_Escape)
    held.real.wait(lambda: held.page.slides is None)


def test_a_book_without_accounts_says_what_is_next(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    create_book(tmp_path / "empty.csm", currency="EUR").close()
    with real_window(qapp, qtbot, tmp_path / "empty.csm") as real:
        page = real.go("portfolio")
        assert isinstance(page, PortfolioPage)
        real.wait(page.empty.isVisible)
        assert not page.report.isVisible()
