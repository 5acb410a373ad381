"""The account page, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import Store, open_book
from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.notes import list_notes, read_draft
from csm_desktop.settings import Settings
from csm_desktop.ui.account.head import facts_of
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.account.timeline_words import plain
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.support.account_book import EMPTY, GROUP, HANBIT, NOW, TODAY, make_book

WAIT_MS = 10_000


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    # The clock that the window's stores take; the book's days must stay what they are.
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    path = tmp_path / "book.csm"
    make_book(path).close()
    return path


@pytest.fixture
def reading(book: Path) -> Iterator[Store]:
    opened = open_book(book, write=False)
    yield opened
    opened.close()


@pytest.fixture
def desk(book: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    workspace = Workspace()
    failures: list[Any] = []
    workspace.failed.connect(failures.append)
    made = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(book)
    yield made
    workspace.close()
    assert failures == []


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> AccountPage:
    made = AccountPage(desk)
    qtbot.addWidget(made)
    made.resize(1080, 728)
    desk.navigation.moved.connect(lambda: _go(made, desk))
    desk.actions.show_page(made)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=WAIT_MS):
        desk.navigation.go("account", account=HANBIT, ids=(GROUP, HANBIT, EMPTY))
    qtbot.waitUntil(lambda: bool(made.left.timeline.rows.items), timeout=WAIT_MS)
    return made


def _go(page: AccountPage, desk: Desk) -> None:
    place = desk.navigation.place
    assert place is not None
    page.show_place(**dict(place.what))


def titles(page: AccountPage) -> list[str]:
    return [words.title for words in page.left.timeline.rows.words]


def overview(reading: Store, account_id: int = HANBIT) -> AccountOverview:
    found = reading.ask(read_account, account_id=account_id, today=TODAY)
    assert found is not None
    return found


def type_note(page: AccountPage, qtbot: QtBot, text: str) -> None:
    page.desk.actions.run("new_note")
    qtbot.keyClicks(page.editor.text, text)


def test_the_page_says_who_it_is_and_where_one_came_from(page: AccountPage) -> None:
    assert page.title() == ("Accounts", "Hanbit Logistics")
    texts = {label.text() for label in page.names.findChildren(QLabel)}
    assert {"Hanbit Logistics", "한빛물류", "2 of 3"} <= texts


def test_the_facts_are_the_books_and_what_is_missing_is_said(reading: Store) -> None:
    reader = Reader.of("en", TODAY)
    facts = {fact.label: fact.value for fact in facts_of(overview(reading), reader)}
    assert facts == {
        "ARR": "$240k",
        "MRR": "$20k",
        "Last day to act": "31 Dec 2026",
        "Renews": "31 Mar 2027",
        "Customer since": "1 Jun 2023",
        "Open tickets": "1",
        "Champion": "Kim Ji-woo",
    }
    empty = {fact.label: fact.value for fact in facts_of(overview(reading, EMPTY), reader)}
    assert empty["Champion"] == empty["Renews"] == empty["Customer since"] == NONE


def test_next_and_previous_walk_through_the_list(page: AccountPage, qtbot: QtBot) -> None:
    page.desk.actions.run("next")
    qtbot.waitUntil(lambda: page.title() == ("Accounts", "Empty Co"), timeout=WAIT_MS)
    page.desk.actions.run("next")
    page.desk.actions.run("previous")
    page.desk.actions.run("previous")
    qtbot.waitUntil(lambda: page.title() == ("Accounts", "Hanbit Group"), timeout=WAIT_MS)


def test_a_chip_filters_the_timeline(page: AccountPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.left.chips["ticket"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(page)) == 4, timeout=WAIT_MS)
    assert "Scanner sync stops at midnight" in titles(page)
    assert page.left.chips["note"].accessibleName() == "Notes 4"


def test_the_timeline_is_a_sound_model(page: AccountPage) -> None:
    QAbstractItemModelTester(
        page.left.timeline.rows, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert page.left.timeline.rows.rowCount() == len(titles(page))


def test_a_note_typed_is_kept_then_saved_with_escape(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    type_note(page, qtbot, "Price talk")
    assert page.editor.state.text() == "Not saved yet"
    qtbot.waitUntil(lambda: page.editor.state.text().startswith("Kept"), timeout=WAIT_MS)
    draft = reading.ask(read_draft, account_id=HANBIT)
    assert draft is not None and draft.text.startswith("Price talk")
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Price talk" in titles(page), timeout=WAIT_MS)
    assert reading.ask(read_draft, account_id=HANBIT) is None
    assert not page.notes.writes


def test_saved_is_never_said_before_the_file_has_it(page: AccountPage, qtbot: QtBot) -> None:
    type_note(page, qtbot, "x")
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not page.editor.state.text().startswith("Saved")
    with qtbot.waitSignal(page.editor.saved, timeout=WAIT_MS):
        pass


def test_a_note_left_empty_is_just_closed(page: AccountPage, qtbot: QtBot, reading: Store) -> None:
    before = reading.ask(list_notes, today=TODAY)
    page.desk.actions.run("new_note")
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Escape)
    assert not page.notes.writes
    assert reading.ask(list_notes, today=TODAY) == before


def test_a_note_whose_words_are_gone_is_refused_and_stays(page: AccountPage, qtbot: QtBot) -> None:
    page.left.timeline.note_opened.emit(2)
    qtbot.waitUntil(lambda: page.notes.writes, timeout=WAIT_MS)
    page.editor.text.clear()
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: page.editor.state.text().startswith("Could not be kept"), timeout=WAIT_MS
    )
    assert page.notes.writes
    assert page.editor.head.retry.isVisible()


def leave_a_draft(page: AccountPage, qtbot: QtBot, text: str) -> None:
    type_note(page, qtbot, text)
    page.editor.leave()
    qtbot.waitUntil(page.left.offer.isVisible, timeout=WAIT_MS)


def test_a_note_that_is_left_is_a_draft_and_is_offered(page: AccountPage, qtbot: QtBot) -> None:
    leave_a_draft(page, qtbot, "Half a thought")
    qtbot.mouseClick(page.left.offer.go_on, Qt.MouseButton.LeftButton)
    assert page.editor.text.toPlainText().startswith("Half a thought")


def test_leaving_right_after_the_first_keep_makes_no_second_draft(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    type_note(page, qtbot, "One")
    page.editor.keeper.keep()
    qtbot.keyClicks(page.editor.text, " two")
    page.editor.leave()

    def kept() -> bool:
        draft = reading.ask(read_draft, account_id=HANBIT)
        return draft is not None and draft.text.startswith("One two")

    qtbot.waitUntil(kept, timeout=WAIT_MS)
    count = reading.ask(
        lambda connection: connection.exec_driver_sql("SELECT count(*) FROM draft").scalar_one()
    )
    assert count == 1


def test_going_to_another_account_keeps_what_was_typed(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    type_note(page, qtbot, "Half a thought")
    page.desk.actions.run("next")
    qtbot.waitUntil(lambda: reading.ask(read_draft, account_id=HANBIT) is not None, timeout=WAIT_MS)
    assert reading.ask(read_draft, account_id=EMPTY) is None


def test_a_draft_can_be_thrown_away(page: AccountPage, qtbot: QtBot, reading: Store) -> None:
    leave_a_draft(page, qtbot, "Half a thought")
    qtbot.mouseClick(page.left.offer.throw, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.left.box.isVisible, timeout=WAIT_MS)
    assert reading.ask(read_draft, account_id=HANBIT) is None


def test_a_draft_is_compared_with_its_note_and_both_can_be_kept(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    page.left.timeline.note_opened.emit(2)
    qtbot.waitUntil(lambda: page.notes.writes, timeout=WAIT_MS)
    qtbot.keyClicks(page.editor.text, " and more")
    page.editor.leave()
    qtbot.waitUntil(page.left.offer.isVisible, timeout=WAIT_MS)
    qtbot.mouseClick(page.left.offer.compare, Qt.MouseButton.LeftButton)
    compare = page.notes.compare
    assert compare.draft.toPlainText().endswith(" and more")
    assert not compare.note.toPlainText().endswith(" and more")
    before = len(reading.ask(list_notes, today=TODAY, account_id=HANBIT))
    qtbot.mouseClick(compare.take_both, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: len(reading.ask(list_notes, today=TODAY, account_id=HANBIT)) == before + 1,
        timeout=WAIT_MS,
    )
    assert not page.notes.is_open


def test_opening_a_note_and_saving_it_untouched_writes_nothing(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    before = reading.ask(list_notes, today=TODAY)
    page.left.timeline.note_opened.emit(2)
    qtbot.waitUntil(lambda: page.notes.writes, timeout=WAIT_MS)
    assert page.editor.text.toPlainText().startswith("Monthly call")
    page.editor.finish()
    assert not page.notes.writes
    assert reading.ask(list_notes, today=TODAY) == before


def test_nothing_rich_is_ever_pasted_or_loaded(page: AccountPage, qtbot: QtBot) -> None:
    from PySide6.QtCore import QMimeData

    page.desk.actions.run("new_note")
    data = QMimeData()
    data.setHtml('<img src="file:///etc/passwd"><b>bold</b>')
    data.setText("bold")
    page.editor.text.insertFromMimeData(data)
    assert page.editor.text.toPlainText() == "bold"
    labels = page.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_markdown_is_shown_as_text_in_the_timeline() -> None:
    text = "## Head\n\n- [ ] do ![x](file:///etc/passwd)\n- **b** [l](https://x.example)"
    assert plain(text) == "Head\n☐ do x\n• b l"


def test_a_detail_is_edited_where_it_stands(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    details = page.right.details
    page.desk.actions.run("edit")
    details.table.opened.emit("tier")
    field = next(field for field in details.table.findChildren(Field) if field.isVisible())
    field.clear()
    qtbot.keyClicks(field, "B")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: overview(reading).fields["tier"] == "B", timeout=WAIT_MS)
    page.desk.workspace.undo()
    qtbot.waitUntil(lambda: overview(reading).fields["tier"] == "A", timeout=WAIT_MS)


def test_a_value_that_cannot_be_read_is_said_at_the_field(page: AccountPage, qtbot: QtBot) -> None:
    details = page.right.details
    page.desk.actions.run("edit")
    details.table.opened.emit("customer_since")
    field = next(field for field in details.table.findChildren(Field) if field.isVisible())
    field.setText("soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert details.problem.text() == "Customer since: Write a day as 2027-03-31."
    assert field.isVisible()


def test_a_custom_field_left_untouched_is_not_rewritten(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    details = page.right.details
    page.desk.actions.run("edit")
    steps = "SELECT count(*) FROM step"
    before = reading.ask(lambda connection: connection.exec_driver_sql(steps).scalar_one())
    details.table.opened.emit("custom:2")
    field = next(field for field in details.table.findChildren(Field) if field.isVisible())
    assert field.text() == "2024-03-20"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    after = reading.ask(lambda connection: connection.exec_driver_sql(steps).scalar_one())
    assert after == before


def test_a_contract_added_changes_arr_without_refresh(
    page: AccountPage, qtbot: QtBot, reading: Store
) -> None:
    contracts = page.right.contracts
    contracts.set_open(True)
    assert contracts.act is not None
    qtbot.mouseClick(contracts.act, Qt.MouseButton.LeftButton)
    form = contracts._form
    assert form is not None
    for name, text in (("charge", "1000"), ("starts_on", "2026-11-01")):
        editor = form.editors[name]
        assert isinstance(editor, Field)
        editor.setText(text)
    form.submit()
    qtbot.waitUntil(
        lambda: "$252k" in [fact.value for fact in page.facts.facts if fact.label == "ARR"],
        timeout=WAIT_MS,
    )
    assert contracts._form is None


def test_a_contract_that_ends_too_early_is_refused_in_its_form(
    page: AccountPage, qtbot: QtBot
) -> None:
    contracts = page.right.contracts
    contracts.set_open(True)
    contracts.table.opened.emit(3)
    form = contracts._form
    assert form is not None
    editor = form.editors["ends_on"]
    assert isinstance(editor, Field)
    editor.setText("2020-01-01")
    form.submit()
    qtbot.waitUntil(form.problem.isVisible, timeout=WAIT_MS)
    assert form.problem.text() == "The end 2020-01-01 is before the start 2026-04-01."


def test_a_task_is_added_and_finished_by_keys(page: AccountPage, qtbot: QtBot) -> None:
    tasks = page.right.tasks
    page.desk.actions.run("new_task")
    qtbot.keyClicks(tasks.line, "Call Ms Kim")
    qtbot.keyClick(tasks.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(tasks.table.rows) == 3, timeout=WAIT_MS)
    tasks.table.setFocus()
    qtbot.keyClick(tasks.table, Qt.Key.Key_End)
    qtbot.keyClick(tasks.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(tasks.table.rows) == 2, timeout=WAIT_MS)


def test_a_month_that_is_clicked_tells_its_cause_and_the_table_says_the_same(
    page: AccountPage, qtbot: QtBot
) -> None:
    mrr = page.right.mrr
    mrr.chart.chosen.emit(16)
    chosen = mrr.cause.text()
    assert chosen == (
        "To 30 Apr 2026: expansion $7,500.00, Insight add-on started, "
        "Platform, 400 seats started, Platform, 300 seats ended."
    )
    assert mrr.act is not None
    qtbot.mouseClick(mrr.act, Qt.MouseButton.LeftButton)
    assert len(mrr.table.rows) == 24
    row = next(row for row in mrr.table.rows if row.id == 16)
    assert row.cells[0] in chosen


def test_the_chart_appears_after_the_first_paint(page: AccountPage, qtbot: QtBot) -> None:
    chart = page.right.mrr.chart
    page.right.mrr.set_open(True)
    QTimer.singleShot(50, page, lambda: page.right.show_section(page.right.mrr))
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=60_000)
    assert len(chart._spots) == 24
    assert chart.accessibleName().startswith("MRR by month over 24 months")
    with qtbot.waitSignal(chart.chosen, timeout=WAIT_MS):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        qtbot.keyClick(chart, Qt.Key.Key_Return)


def test_a_wide_page_has_two_columns_and_nothing_folded(page: AccountPage) -> None:
    assert not page.right.details.is_open
    page.resize(1720, 1128)
    assert all(section.is_open for section in page.right.sections)


def test_a_folded_section_still_tells_its_summary(page: AccountPage) -> None:
    contacts = page.right.contacts
    assert not contacts.is_open
    assert contacts.head.accessibleName() == "People: 3, champion Kim Ji-woo, buyer Park Sang-hyun"


def test_everything_that_takes_keys_has_a_name(page: AccountPage) -> None:
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_an_account_that_is_undone_says_so(page: AccountPage, qtbot: QtBot) -> None:
    from csm_desktop.operations.account_edits import delete_accounts

    page.desk.workspace.do(delete_accounts, ids=[HANBIT])
    qtbot.waitUntil(page._gone.isVisible, timeout=WAIT_MS)
    page.desk.workspace.undo()
    qtbot.waitUntil(lambda: not page._gone.isVisible(), timeout=WAIT_MS)
