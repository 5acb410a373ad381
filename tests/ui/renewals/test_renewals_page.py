"""The page of renewals, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import Store, create_book, open_book
from csm_desktop.operations.contracts import list_contracts
from csm_desktop.operations.renewal_edits import edit_renewal
from csm_desktop.operations.renewals import RenewalDetails, RenewalRow, list_renewals, read_renewal
from csm_desktop.settings import Settings
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.renewals.board import Board, BoardColumn, Card
from csm_desktop.ui.renewals.page import CLOSED, EVERGREEN, TABLE, UNRECORDED, RenewalsPage
from csm_desktop.ui.shared.renewals.close_forms import LostForm, WonForm
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import StepNotice, Workspace
from tests.ui.renewals.book import CARDS, NOW, TODAY, make_book

WAIT_MS = 10_000


class Window:
    """A desk with a book, its page of renewals, and what was said."""

    def __init__(self, app: QApplication, qtbot: QtBot, book: Path) -> None:
        self.qtbot, self.book = qtbot, book
        self.workspace = Workspace()
        self.failures: list[Any] = []
        self.steps: list[StepNotice] = []
        self.workspace.failed.connect(self.failures.append)
        self.workspace.stepped.connect(self.steps.append)
        self.desk = Desk(
            workspace=self.workspace,
            choices=Choices(Settings(), None),
            theme=Theme(app, Look(theme="light")),
            actions=Registry(),
            navigation=Navigation(),
            notices=Notices(),
        )
        with qtbot.waitSignal(self.workspace.opened, timeout=WAIT_MS):
            self.workspace.open(book)
        self.page = RenewalsPage(self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 728)
        self.desk.actions.show_page(self.page)
        self.page.show()
        self.desk.navigation.go("renewals")
        with qtbot.waitSignal(self.page.shown, timeout=WAIT_MS):
            self.page.show_place()
        answers = self.page.answers
        self.wait(lambda: answers.figures is not None and answers.evergreen is not None)

    def wait(self, until: Any) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=WAIT_MS)

    def press(self, key: Qt.Key, widget: Any = None) -> None:
        self.qtbot.keyClick(widget or self.page.board, key)

    def titles(self) -> list[str]:
        return [column.title for column in self.page.board.columns]

    def take(self, account: str) -> None:
        """Make the card of an account the current one."""
        for column in self.page.board.columns:
            for card in column.cards:
                if card.name == account:
                    self.page.board.take(card.contract_id)
        current = self.page.board.current()
        assert current is not None and current.name == account

    def open(self, account: str) -> None:
        """Open its panel and wait until it is there."""
        self.take(account)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.details() is not None and self.details().row.account == account)

    def details(self) -> Any:
        return self.page.panel.editor.details if self.page.panel is not None else None

    def read(self, question: Any, **params: Any) -> Any:
        reading: Store = open_book(self.book, write=False)
        try:
            return reading.ask(question, **params)
        finally:
            reading.close()

    def renewal(self, account: str) -> RenewalRow:
        rows = self.read(list_renewals, today=TODAY)
        return next(row for row in rows if row.account == account)


@pytest.fixture
def contracts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    return make_book(tmp_path / "book.csm")


@pytest.fixture
def window(
    contracts: dict[str, int], tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Window]:
    made = Window(qapp, qtbot, tmp_path / "book.csm")
    yield made
    made.workspace.close()
    assert made.failures == []


def test_months_stand_side_by_side_with_their_target_sums(window: Window) -> None:
    columns = window.page.board.columns
    assert window.titles() == ["November", "December", "January", "February", "March"]
    expected = dict.fromkeys((11, 12, 1, 2, 3), 0)
    for _, thousands, act_by, *_rest in CARDS:
        expected[date.fromisoformat(act_by).month] += thousands
    exact = [column.tip.partition(", forecast")[0] for column in columns]
    assert exact == [f"Target ${total:,},000.00" for total in expected.values()]
    assert columns[0].count == "3"
    northwind = columns[0].cards[0]
    assert (northwind.amount, northwind.words, northwind.day, northwind.soon) == (
        "$186k",
        "at risk 30 %",
        "30 Nov",
        True,
    )


def test_the_head_and_the_strip_say_the_same_sums(window: Window) -> None:
    total = sum(thousands for _, thousands, *_ in CARDS)
    assert "20 renewals, target $3.34M" in window.page.head.sums.text
    assert total == 3_339
    assert "Forecast $3.28M of $3.34M" in window.page.strip.sentence()
    assert "known churn $26k" in window.page.strip.accessibleName()
    categories = [mark.key for mark in window.page.strip.marks if mark.key]
    assert categories == ["commit", "best case", "at risk"]


def test_the_walk_ends_where_the_strip_is(window: Window) -> None:
    page = window.page
    window.wait(lambda: page.answers.walk is not None)
    walk = page.answers.walk
    assert walk is not None and walk.end == page.strip.expected
    window.take("Seorak Foods")
    contract = window.renewal("Seorak Foods").contract_id
    before = page.strip.expected
    window.workspace.do(
        edit_renewal, contract_id=contract, name="x", values={"category": "known churn"}
    )
    window.wait(lambda: page.strip.expected != before)
    window.wait(lambda: page.answers.walk.end == page.strip.expected)
    assert page.strip.expected == before - window.renewal("Seorak Foods").target


def test_a_panel_does_not_make_the_page_wider(window: Window) -> None:
    page = window.page
    for name in ("unrecorded", "evergreen"):
        page.show_list(name)
        page.open_panel()
        assert page.minimumSizeHint().width() <= 1080
        page._close_panel()


def test_beside_a_panel_the_table_keeps_the_last_day_to_act(window: Window) -> None:
    page = window.page
    page.show_way("table")
    window.wait(page.table.isVisible)

    def heads() -> list[str]:
        return [column.title for column in page.table.rows_model.columns]

    assert "Ends" in heads()
    key = page.table.current_key()
    page.open_panel()
    assert heads() == ["Account", "Target", "Forecast", "Category", "Last day to act"]
    assert page.table.current_key() == key
    page._close_panel()
    assert "Ends" in heads()


def test_a_line_without_room_says_less_and_never_half_a_figure(window: Window) -> None:
    line = window.page.head.sums
    whole = line.sizeHint().width()
    line.resize(whole, 20)
    assert line.words_shown() == line.text
    line.resize(whole - 1, 20)
    assert line.words_shown() == "20 renewals"
    line.resize(20, 20)
    assert line.words_shown() == ""


def test_arrows_walk_over_the_cards_and_enter_opens_the_panel(window: Window) -> None:
    board = window.page.board
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_Down)
    current = board.current()
    assert current is not None and current.name == "Lumen Grid"
    assert "Lumen Grid" in board.accessibleName()
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: window.details() is not None)
    assert window.details().row.account == "Lumen Grid"
    window.press(Qt.Key.Key_Down)
    window.wait(lambda: window.details().row.account == "Westhaven Hospital")
    window.press(Qt.Key.Key_Escape, window.page)
    assert window.page.panel is None


def test_past_the_last_month_come_later_ones_and_back(window: Window) -> None:
    window.qtbot.keyClick(window.page.board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.titles()[0] == "December")
    assert window.titles()[-1] == "April"
    window.qtbot.keyClick(window.page.board, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.titles()[0] == "November")


def test_control_enter_opens_the_account(window: Window) -> None:
    window.take("Hanbit Logistics")
    window.qtbot.keyClick(window.page.board, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    place = window.desk.navigation.place
    assert place is not None and place.page == "account"
    assert dict(place.what)["account"] == window.renewal("Hanbit Logistics").account_id


def test_a_field_of_the_panel_is_edited_in_place_and_undone(window: Window) -> None:
    window.open("Lumen Grid")
    editor = window.page.panel.editor  # type: ignore[union-attr]  # it is open
    likelihood = editor.lines["likelihood"].editor
    likelihood.selectAll()
    window.qtbot.keyClicks(likelihood, "70")
    window.press(Qt.Key.Key_Return, likelihood)
    window.wait(lambda: window.renewal("Lumen Grid").likelihood == 70)
    window.wait(lambda: window.steps)
    assert window.steps[-1].label == "Edit the renewal of {name}"
    window.workspace.undo()
    window.wait(lambda: window.renewal("Lumen Grid").likelihood == 55)


def test_a_likelihood_over_100_is_refused_at_its_field(window: Window) -> None:
    window.open("Lumen Grid")
    editor = window.page.panel.editor  # type: ignore[union-attr]  # it is open
    line = editor.lines["likelihood"]
    line.editor.selectAll()
    window.qtbot.keyClicks(line.editor, "130")
    window.press(Qt.Key.Key_Return, line.editor)
    window.wait(lambda: "130" in line.problem.text())
    assert line.problem.isVisible()
    assert window.renewal("Lumen Grid").likelihood == 55


def test_a_requirement_is_added_and_ticked(window: Window) -> None:
    window.open("Hanbit Logistics")
    editor = window.page.panel.editor  # type: ignore[union-attr]  # it is open
    assert [line.text for line in editor.requirements.lines] == [
        "Security review",
        "Budget approved by Mr Park",
    ]
    window.qtbot.keyClicks(editor.new, "Uplift agreed")
    window.press(Qt.Key.Key_Return, editor.new)
    window.wait(lambda: len(editor.requirements.lines) == 3)
    window.press(Qt.Key.Key_Space, editor.requirements)
    window.wait(lambda: editor.requirements.lines[0].done)
    assert window.renewal("Hanbit Logistics").requirements_met == 1


def test_the_checklist_is_started_once(window: Window) -> None:
    window.open("Hanbit Logistics")
    editor = window.page.panel.editor  # type: ignore[union-attr]  # it is open
    assert editor.start_list.isVisible()
    editor.start_list.click()
    window.wait(lambda: editor.checklist.lines)
    assert not editor.start_list.isVisible()
    window.press(Qt.Key.Key_Space, editor.checklist)
    window.wait(lambda: editor.checklist.lines[0].done)


def test_w_renews_with_an_uplift_that_is_shown_before_it_is_kept(
    window: Window, contracts: dict[str, int]
) -> None:
    window.take("Hanbit Logistics")
    window.desk.actions.run("renewal_won")
    window.wait(lambda: isinstance(window.page.panel.editor.form, WonForm))  # type: ignore[union-attr]  # it opens
    form = window.page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert isinstance(form, WonForm)
    window.qtbot.keyClicks(form.lines["uplift"].editor, "5")
    assert "From 1 Apr 2027 to 31 Mar 2028." in form.preview.text()
    assert "$252,000.00 a year instead of $240,000.00." in form.preview.text()
    assert "Expansion: +$1,000.00 MRR." in form.preview.text()
    window.press(Qt.Key.Key_Return, form.lines["uplift"].editor)
    window.wait(lambda: window.renewal("Hanbit Logistics").outcome == "renewed")
    details: RenewalDetails = window.read(
        read_renewal, contract_id=contracts["Hanbit Logistics"], today=TODAY
    )
    assert details.row.final == 252_000_00
    rows = window.read(list_contracts, today=TODAY, account_id=details.row.account_id)
    assert (rows[0].starts_on, rows[0].ends_on) == (date(2027, 4, 1), date(2028, 3, 31))
    window.wait(
        lambda: all(c.name != "Hanbit Logistics" for c in window.page.board.columns[1].cards)
    )


def test_paying_less_asks_for_a_reason_at_its_field(window: Window) -> None:
    window.take("Lumen Grid")
    window.desk.actions.run("renewal_won")
    window.wait(lambda: isinstance(window.page.panel.editor.form, WonForm))  # type: ignore[union-attr]  # it opens
    form = window.page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert isinstance(form, WonForm)
    assert not form.lines["reason"].isVisible()
    window.qtbot.keyClicks(form.lines["quantity"].editor, "50")
    assert "Contraction: −$8,541.67 MRR." in form.preview.text()
    assert form.lines["reason"].isVisible()
    form.submit()
    window.wait(form.lines["reason"].problem.text)
    form.reason.show_value("price")
    form.submit()
    window.wait(lambda: window.renewal("Lumen Grid").outcome == "renewed")
    assert window.renewal("Lumen Grid").reason == "price"


def test_a_quantity_of_nothing_is_refused_while_it_is_typed(window: Window) -> None:
    window.take("Lumen Grid")
    window.desk.actions.run("renewal_won")
    window.wait(lambda: isinstance(window.page.panel.editor.form, WonForm))  # type: ignore[union-attr]  # it opens
    form = window.page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert form is not None
    window.qtbot.keyClicks(form.lines["quantity"].editor, "0")
    assert form.lines["quantity"].problem.isVisible()


def test_l_asks_for_the_reason_in_two_levels_and_u_takes_it_back(window: Window) -> None:
    window.take("Pescadores Fisheries")
    window.desk.actions.run("renewal_lost")
    window.wait(lambda: isinstance(window.page.panel.editor.form, LostForm))  # type: ignore[union-attr]  # it opens
    form = window.page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert isinstance(form, LostForm)
    form.submit()
    assert form.lines["reason"].problem.isVisible()
    form.reason.show_value("budget cut")
    form.detail.show_value("cost saving")
    form.submit()
    window.wait(lambda: window.renewal("Pescadores Fisheries").outcome == "lost")
    lost = window.renewal("Pescadores Fisheries")
    assert (lost.reason, lost.reason_detail) == ("budget cut", "cost saving")
    window.page.show_list(CLOSED)
    window.wait(lambda: window.page.table.rows_model.rowCount() == 1)
    window.desk.actions.run("renewal_reopen")
    window.wait(lambda: window.renewal("Pescadores Fisheries").outcome is None)


def test_what_ended_without_an_outcome_is_one_key_from_its_new_term(window: Window) -> None:
    window.page.show_list(UNRECORDED)
    window.wait(lambda: window.page.table.rows_model.rowCount() == 1)
    window.desk.actions.run("renewal_won")
    window.wait(lambda: window.page.panel is not None and window.page.panel.editor.form)
    form = window.page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert form is not None
    form.submit()
    window.wait(lambda: window.renewal("Mapo Studios").outcome == "renewed")


def test_an_evergreen_contract_gets_its_term(window: Window) -> None:
    window.page.show_list(EVERGREEN)
    window.wait(lambda: window.page.table.rows_model.rowCount() == 1)
    window.press(Qt.Key.Key_Return, window.page.table)
    panel = window.page.panel
    assert panel is not None and panel.term is not None
    ends_on = panel.term.lines["ends_on"]
    window.qtbot.keyClicks(ends_on.editor, "2020-01-01")
    panel.term.submit()
    window.wait(ends_on.problem.text)
    ends_on.editor.setText("2027-02-28")
    panel.term.submit()
    window.wait(lambda: window.page.panel is None)
    assert window.renewal("Tamsui Logistics").ends_on == date(2027, 2, 28)


def test_the_walk_says_who_moved_and_points_at_the_cards(window: Window) -> None:
    window.wait(lambda: len(window.page.walk.lines) > 2)
    lines = {line.words: line.amount for line in window.page.walk.lines}
    assert lines["Down, Northwind Dairy, Lumen Grid"] == "−$65k"
    down = next(n for n, line in enumerate(window.page.walk.lines) if "Down" in line.words)
    window.page.walk.choose(down)
    current = window.page.board.current()
    assert current is not None and current.name == "Northwind Dairy"
    assert len(window.page.board.marked) == 2
    assert "−$40,000.00" in window.page.walk.marks[down].tip


def test_the_table_has_quarters_with_sums(window: Window) -> None:
    window.page.show_way(TABLE)
    window.wait(lambda: window.page.table.rows_model.rowCount() > 20)
    heads = [row.spoken for row in window.page.table.rows_model.rows if row.key is None]
    assert heads[0].startswith("Q4 2026: 13 renewals, target $1.86M")
    assert heads[1].startswith("Q1 2027: 8 renewals")


def test_the_brief_needs_a_renewal(window: Window) -> None:
    window.take("Seorak Foods")
    assert window.page.account_at_hand() == window.renewal("Seorak Foods").account_id
    window.page.show_list(CLOSED)
    window.wait(lambda: window.page.account_at_hand() is None)
    assert not window.page.head.brief.isEnabled()


def test_an_empty_book_says_where_renewals_come_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    create_book(tmp_path / "empty.csm", currency="USD").close()
    window = Window(qapp, qtbot, tmp_path / "empty.csm")
    assert window.page.empty.isVisible()
    assert window.page.empty.act.text() == "Import files"
    window.page.empty.act.click()
    place = window.desk.navigation.place
    assert place is not None and place.page == "import"
    window.workspace.close()
    assert window.failures == []


def test_a_column_of_thousands_is_painted_by_what_is_in_sight(qtbot: QtBot) -> None:
    board = Board("Renewals")
    qtbot.addWidget(board)
    cards = tuple(
        Card(n, n, f"Account {n}", "$1k", "commit 90 %", "muted", "1 Dec", True, False, "", "")
        for n in range(5_000)
    )
    board.resize(1080, 500)
    board.show_columns([BoardColumn("December", "6,000", "$5M", cards, "+ 1,000 more")])
    board.show()
    qtbot.keyClick(board, Qt.Key.Key_End)
    assert board.current() is None
    with qtbot.waitSignal(board.more_asked, timeout=WAIT_MS):
        qtbot.keyClick(board, Qt.Key.Key_Return)
    qtbot.keyClick(board, Qt.Key.Key_Up)
    current = board.current()
    assert current is not None and current.name == "Account 4999"
    assert not board.grab().isNull()
