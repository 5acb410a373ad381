"""The page of accounts, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from csm_desktop.database.store import command, create_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.account_edits import create_account, delete_accounts
from csm_desktop.operations.accounts import list_account_ids
from csm_desktop.operations.custom_fields import add_custom_field
from csm_desktop.operations.segments import list_segments
from csm_desktop.settings import Settings
from csm_desktop.ui.accounts.export import write_accounts
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.accounts.panels import BulkPanel, NewPanel, PeekPanel
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace

ACCOUNTS = (
    ("Northwind Dairy", None, "Renewal", 186_000, 9),
    ("Seorak Foods", "설악식품", "Adoption", 154_000, 40),
    ("Formosa Circuits", "福爾摩沙電路", "Adoption", 412_000, 90),
    ("Lumen Grid", None, "Renewal", 205_000, 200),
    ("Unsold", None, None, None, None),
)


@command("Test data")
def sell(connection: Connection, *, account: int, arr: int, last_day: int) -> None:
    connection.exec_driver_sql(
        "INSERT INTO contract (account_id, charge, charge_period, currency, starts_on, ends_on) "
        "VALUES (?, ?, 'year', 'USD', 20000, ?)",
        (account, arr * 100, last_day),
    )


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    path = tmp_path / "book.csm"
    store = create_book(path, currency="USD")
    today = store.today()
    for name, native, stage, arr, days in ACCOUNTS:
        values = {"name": name, "native_name": native, "stage": stage}
        number = store.run(create_account, values=values).result
        if arr is not None and days is not None:
            last_day = to_epoch_day(today + timedelta(days=days))
            store.run(sell, account=number, arr=arr, last_day=last_day)
    store.close()
    return path


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
    with qtbot.waitSignal(workspace.opened, timeout=10_000):
        workspace.open(book)
    made.navigation.go("accounts")
    yield made
    workspace.close()
    assert failures == []


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> AccountsPage:
    made = AccountsPage(desk)
    made.resize(1080, 700)
    qtbot.addWidget(made)
    desk.actions.show_page(made)
    with qtbot.waitSignal(made.shown, timeout=10_000):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.listing.whole_sums[0] == len(ACCOUNTS))
    return made


def names(page: AccountsPage) -> list[str]:
    model = page.listing.model
    return [str(model.data(model.index(line, 0))) for line in range(model.rowCount())]


def shows(page: AccountsPage, *wanted: str) -> bool:
    return names(page) == list(wanted)


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def type_filter(qtbot: QtBot, page: AccountsPage, text: str) -> None:
    page.desk.actions.run("filter")
    qtbot.keyClicks(page.filter.line, text)
    press(qtbot, page.filter.line, Qt.Key.Key_Return)


def go_to(page: AccountsPage, name: str, column: str = "name") -> QModelIndex:
    number = [c.id for c in page.listing.model.columns].index(column)
    index = page.listing.model.index(names(page).index(name), number)
    page.table.setCurrentIndex(index)
    return index


def test_the_list_is_ordered_by_the_days_left_to_act(page: AccountsPage) -> None:
    assert names(page) == [
        "Northwind Dairy",
        "Seorak Foods",
        "Formosa Circuits",
        "Lumen Grid",
        "Unsold",
    ]
    assert page.head.sums.text() == "5 accounts · $957k ARR"
    model = page.listing.model
    act_in = [c.id for c in model.columns].index("act_in")
    assert model.data(model.index(0, act_in)) == "9 d"


def test_the_model_keeps_qts_rules_while_it_is_filtered_and_grouped(
    page: AccountsPage, qtbot: QtBot
) -> None:
    tester = QAbstractItemModelTester(
        page.listing.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.listing.filter("arr > 0")
    qtbot.waitUntil(lambda: page.listing.model.rowCount() == 4)
    page.listing.group_by("stage")
    qtbot.waitUntil(lambda: page.listing.model.rowCount() == 6)
    page.table.fold(0, True)
    assert page.listing.model.rowCount() == 4
    assert tester.failureReportingMode() == QAbstractItemModelTester.FailureReportingMode.Fatal


def test_typing_filters_at_once_and_enter_makes_chips(page: AccountsPage, qtbot: QtBot) -> None:
    page.desk.actions.run("filter")
    qtbot.keyClicks(page.filter.line, "lum")
    qtbot.waitUntil(lambda: shows(page, "Lumen Grid"))
    page.filter.line.clear()
    type_filter(qtbot, page, "arr > 180k stage = Renewal")
    qtbot.waitUntil(lambda: shows(page, "Northwind Dairy", "Lumen Grid"))
    assert page.filter.query == "arr > 180k and stage = Renewal"
    assert page.head.sums.text() == "2 of 5 · $391k of $957k ARR"
    place = page.desk.navigation.place
    assert place is not None and dict(place.what)["query"] == page.filter.query
    chips = [b for b in page.filter.findChildren(QPushButton) if b.text() == "arr > 180k"]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert page.filter.query == "stage = Renewal"


def test_a_wrong_rule_is_said_at_its_place_and_the_list_stays(
    page: AccountsPage, qtbot: QtBot
) -> None:
    type_filter(qtbot, page, "arr > much")
    assert page.filter.note.sentence == "“much” is not a number, such as 250, 50k or 1.5m."
    assert page.filter.line.accessibleDescription() == page.filter.note.sentence
    assert len(names(page)) == len(ACCOUNTS)
    press(qtbot, page.filter.line, Qt.Key.Key_Backspace)
    assert page.filter.note.sentence == ""


def test_completion_offers_fields_and_tab_takes_one(page: AccountsPage, qtbot: QtBot) -> None:
    page.filter.line.setFocus()
    qtbot.keyClicks(page.filter.line, "rene")
    press(qtbot, page.filter.line, Qt.Key.Key_Tab)
    assert page.filter.line.text() == "renewal "
    qtbot.keyClicks(page.filter.line, "< 60d")
    press(qtbot, page.filter.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shows(page, "Northwind Dairy", "Seorak Foods"))


def test_nothing_found_says_so_and_offers_the_way_back(page: AccountsPage, qtbot: QtBot) -> None:
    type_filter(qtbot, page, "zebra")
    qtbot.waitUntil(lambda: names(page) == [])
    ways = [b for b in page.table.findChildren(QPushButton) if b.text() == "Clear the filter"]
    qtbot.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == len(ACCOUNTS))


def test_a_title_sorts_and_sorts_the_other_way_round(page: AccountsPage, qtbot: QtBot) -> None:
    page.table.header.sort_asked.emit("arr")
    qtbot.waitUntil(lambda: names(page)[0] == "Unsold")
    page.table.header.sort_asked.emit("arr")
    qtbot.waitUntil(lambda: names(page)[0] == "Formosa Circuits")
    kept = page.desk.choices.now.tables["accounts"]
    assert (kept.sort_column, kept.sort_descending) == ("arr", True)


def test_the_selection_stays_with_its_accounts(page: AccountsPage, qtbot: QtBot) -> None:
    go_to(page, "Seorak Foods")
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = set(page.listing.selected_ids())
    page.listing.sort_by("name")
    qtbot.waitUntil(lambda: names(page)[0] == "Formosa Circuits")
    assert set(page.listing.selected_ids()) == chosen
    assert page.bar.isVisible() and page.bar.count.text() == "2 accounts"
    qtbot.waitUntil(lambda: page.bar.arr.text() == "$566k ARR")


def test_all_are_selected_by_key_without_reading_them(page: AccountsPage) -> None:
    page.desk.actions.run("select_all")
    assert page.listing.selected_count == len(ACCOUNTS)
    assert page.bar.arr.text() == "$957k ARR"


@pytest.mark.parametrize("way", ["action", "double click"])
def test_a_cell_is_edited_in_place_and_undo_brings_it_back(
    page: AccountsPage, qtbot: QtBot, way: str
) -> None:
    index = go_to(page, "Lumen Grid", "next_step")
    if way == "action":
        page.desk.actions.run("edit")
    else:
        at = page.table.visualRect(index).center()
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    field = page.editor.field
    assert field is not None
    qtbot.keyClicks(field, "Call Ms Ko")
    press(qtbot, field, Qt.Key.Key_Return)
    row = page.listing.model.account_at(index.row())
    assert row is not None

    def step() -> object:
        kept = page.listing.model.row_of(row)
        return kept.values["next_step"] if kept is not None else "gone"

    qtbot.waitUntil(lambda: step() == "Call Ms Ko")
    page.desk.workspace.undo()
    qtbot.waitUntil(lambda: step() is None)


def test_a_bad_value_is_said_under_the_cell_and_esc_gives_up(
    page: AccountsPage, qtbot: QtBot
) -> None:
    page.listing.choose_columns(["name", "customer_since", "next_step"])
    qtbot.waitUntil(lambda: len(names(page)) == len(ACCOUNTS))
    go_to(page, "Unsold", "customer_since")
    page.desk.actions.run("edit")
    assert page.editor.field is not None
    qtbot.keyClicks(page.editor.field, "soon")
    press(qtbot, page.editor.field, Qt.Key.Key_Return)
    assert page.note.sentence == "“soon” is not a day written as YYYY-MM-DD."
    press(qtbot, page.editor.field, Qt.Key.Key_Escape)
    assert page.editor.field is None and page.note.sentence == ""


def test_many_are_edited_in_one_step(page: AccountsPage, qtbot: QtBot) -> None:
    page.desk.actions.run("select_all")
    page.desk.actions.run("edit")
    panel = page.panel
    assert isinstance(panel, BulkPanel) and panel.field is not None
    panel.choice.show_value("stage")
    panel.choice.chosen.emit("stage")
    assert panel.apply.text() == "Edit 5 accounts"
    qtbot.keyClicks(panel.field, "Growth")
    with qtbot.waitSignal(page.desk.workspace.stepped) as told:
        press(qtbot, panel.field, Qt.Key.Key_Return)
    assert dict(told.args[0].values) == {"count": 5}
    page.listing.filter("stage = Growth")
    qtbot.waitUntil(lambda: page.listing.shown_sums[0] == 5)


def test_a_new_account_is_made_and_becomes_the_current_one(
    page: AccountsPage, qtbot: QtBot
) -> None:
    page.desk.actions.run("new_account")
    panel = page.panel
    assert isinstance(panel, NewPanel)
    qtbot.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    assert panel.note.sentence == "An account needs a name."
    qtbot.keyClicks(panel.fields[0], "Hanbit")
    press(qtbot, panel.fields[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Hanbit" in names(page))
    assert page.panel is None
    qtbot.waitUntil(lambda: names(page)[page.table.currentIndex().row()] == "Hanbit")


def test_delete_takes_the_account_away_and_undo_brings_it_back(
    page: AccountsPage, qtbot: QtBot
) -> None:
    go_to(page, "Formosa Circuits")
    page.desk.actions.run("delete")
    qtbot.waitUntil(lambda: "Formosa Circuits" not in names(page))
    page.desk.workspace.undo()
    qtbot.waitUntil(lambda: "Formosa Circuits" in names(page))


def test_the_panel_follows_and_saves_what_is_typed(page: AccountsPage, qtbot: QtBot) -> None:
    go_to(page, "Northwind Dairy")
    page.desk.actions.run("peek")
    panel = page.panel
    assert isinstance(panel, PeekPanel)
    qtbot.waitUntil(lambda: panel.title.text() == "Northwind Dairy")
    page.desk.actions.run("next")
    qtbot.waitUntil(lambda: panel.title.text() == "Seorak Foods")
    assert panel.second.text() == "설악식품"
    field = panel.fields["owner"]
    field.setFocus()
    qtbot.keyClicks(field, "Y. Seo")
    press(qtbot, field, Qt.Key.Key_Return)
    page.listing.filter('owner = "Y. Seo"')
    qtbot.waitUntil(lambda: shows(page, "Seorak Foods"))
    page.desk.actions.run("peek")
    assert page.panel is None


@pytest.mark.parametrize("way", ["key", "action"])
def test_enter_opens_the_account_with_the_list_it_came_from(
    page: AccountsPage, qtbot: QtBot, way: str
) -> None:
    go_to(page, "Seorak Foods")
    account = page.table.current_account()
    if way == "key":
        press(qtbot, page.table, Qt.Key.Key_Return)
    else:
        page.desk.actions.run("open")
    place = page.desk.navigation.place
    assert place is not None and place.page == "account"
    assert dict(place.what)["account"] == account
    assert dict(place.what)["ids"] == tuple(page.listing.model.ids)


def test_groups_fold_by_key_and_keys_go_over_their_heads(page: AccountsPage, qtbot: QtBot) -> None:
    page.listing.group_by("stage")
    qtbot.waitUntil(lambda: len(names(page)) == 8)
    assert names(page)[0] == "Adoption"
    go_to(page, "Formosa Circuits")
    press(qtbot, page.table, Qt.Key.Key_Down)
    assert names(page)[page.table.currentIndex().row()] == "Northwind Dairy"
    press(qtbot, page.table, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert names(page)[:5] == [
        "Adoption",
        "Seorak Foods",
        "Formosa Circuits",
        "Renewal",
        "Nothing entered",
    ]


def test_an_own_field_becomes_a_column(page: AccountsPage, qtbot: QtBot) -> None:
    page.desk.actions.run("choose_columns")
    popup: Any = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Columns")
    popup.field_asked.emit("ARR", "number")
    with qtbot.waitSignal(page.desk.workspace.stepped):
        popup.field_asked.emit("Seats", "number")
    qtbot.waitUntil(lambda: page.listing.model.columns[-1].label == "Seats")


def test_a_filter_is_saved_as_a_segment(page: AccountsPage, qtbot: QtBot) -> None:
    type_filter(qtbot, page, "stage = Renewal")
    page.desk.actions.run("save_segment")
    popup: Any = next(
        w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Save as a segment"
    )
    qtbot.keyClicks(popup.name, "Renewing")
    with qtbot.waitSignal(page.desk.workspace.stepped):
        press(qtbot, popup.name, Qt.Key.Key_Return)
    found: list[Any] = []
    page.desk.workspace.ask(list_segments, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [(s.name, s.query, s.count) for s in found[0]] == [("Renewing", "stage = Renewal", 2)]


def test_the_list_as_shown_is_written_to_a_file(
    page: AccountsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.listing.choose_columns(["name", "arr", "stage"])
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(page.desk.notices.told):
        write_accounts(page.desk, page.listing, path)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "name,arr,stage,uid"
    assert lines[1].startswith("Northwind Dairy,186000.00,Renewal,")
    assert len(lines) == 1 + len(ACCOUNTS)


def test_a_refused_edit_shows_what_the_book_has(page: AccountsPage, qtbot: QtBot) -> None:
    told: list[Refusal] = []
    page.desk.workspace.refused.connect(told.append)
    index = go_to(page, "Lumen Grid", "name")
    page._edit_cell(index)
    assert page.editor.field is not None
    page.editor.field.clear()
    press(qtbot, page.editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "account_name_empty"
    qtbot.waitUntil(lambda: "Lumen Grid" in names(page))


def test_narrow_leaves_out_columns_in_their_order(page: AccountsPage, qtbot: QtBot) -> None:
    def hidden() -> set[str]:
        header = page.table.header
        return {
            column.id
            for number, column in enumerate(page.listing.model.columns)
            if header.isSectionHidden(number)
        }

    assert hidden() == set()
    page.resize(700, 600)
    qtbot.waitUntil(lambda: page.table.viewport().width() < 720)
    assert {"owner", "stage"} <= hidden()
    assert not {"name", "arr", "act_in", "next_step"} & hidden()


def test_a_rule_about_an_own_field_is_understood_once_the_fields_are_known(
    desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.workspace.stepped):
        desk.workspace.do(add_custom_field, label="Seats", kind=Kind.NUMBER)
    page = AccountsPage(desk)
    qtbot.addWidget(page)
    page.show_place(query="seats is empty")
    page.show()
    qtbot.waitUntil(lambda: len(names(page)) == len(ACCOUNTS))
    qtbot.waitUntil(lambda: page.filter.note.sentence == "" and page.filter.line.text() == "")
    assert page.filter.query == "seats is empty"


def test_letters_in_the_table_do_not_walk_through_the_book(
    page: AccountsPage, qtbot: QtBot
) -> None:
    go_to(page, "Northwind Dairy")
    qtbot.keyClicks(page.table, "lum")
    assert names(page)[page.table.currentIndex().row()] == "Northwind Dairy"


def test_an_empty_book_says_what_is_next(desk: Desk, qtbot: QtBot) -> None:
    ids: list[Any] = []
    desk.workspace.ask(list_account_ids, ids.append)
    qtbot.waitUntil(lambda: bool(ids))
    with qtbot.waitSignal(desk.workspace.stepped):
        desk.workspace.do(delete_accounts, ids=list(ids[0].ids))
    page = AccountsPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show()
    ways = [b for b in page.table.findChildren(QPushButton) if b.text() == "Import files"]
    qtbot.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    place = desk.navigation.place
    assert place is not None and place.page == "import"


def test_every_part_has_a_name_for_a_screen_reader(page: AccountsPage) -> None:
    model = page.listing.model
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Account: Seorak Foods 설악식품"
    for widget in (page.table, page.filter.line, *page.tools.buttons):
        assert widget.accessibleName()
