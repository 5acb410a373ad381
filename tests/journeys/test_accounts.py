"""A morning with the list of accounts, on RavenStack: found, grouped, edited, undone, handed on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book, open_book
from csm_desktop.settings import Settings
from csm_desktop.ui.accounts.export import write_accounts
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.accounts.panels import BulkPanel, PeekPanel
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.support.importing import bring
from tests.support.shared import shared

FILES = (
    "ravenstack_accounts.csv",
    "ravenstack_subscriptions.csv",
    "ravenstack_support_tickets.csv",
)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    folder = shared("data/ravenstack")
    path = tmp_path / "raven.csm"
    store = create_book(path, currency="USD")
    bring(store, *(folder / name for name in FILES))
    store.close()
    return path


@pytest.fixture
def desk(book: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    workspace = Workspace()
    failures: list[Any] = []
    workspace.failed.connect(failures.append)
    workspace.refused.connect(failures.append)
    made = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=20_000):
        workspace.open(book)
    made.navigation.go("accounts")
    yield made
    workspace.close()
    assert failures == []


def test_accounts_are_found_grouped_edited_undone_exported_and_imported_without_difference(
    desk: Desk, book: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    page = AccountsPage(desk)
    page.resize(1080, 700)
    qtbot.addWidget(page)
    desk.actions.show_page(page)
    with qtbot.waitSignal(page.shown, timeout=20_000):
        page.show()
    listing, table, line = page.listing, page.table, page.filter.line

    # Find by keyboard: half a word, then a rule, both at once as chips.
    qtbot.waitUntil(lambda: listing.whole_sums[0] == 500)
    desk.actions.run("filter")
    qtbot.keyClicks(line, "industry = FinTech")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 0 < listing.shown_sums[0] < 500)
    fintech = listing.shown_sums[0]
    qtbot.keyClicks(line, "arr > 150k")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 40 < listing.shown_sums[0] < fintech)
    assert page.filter.query == "industry = FinTech and arr > 150k"
    active = listing.shown_sums

    # Group: the sums of the groups are the sum of the list.
    page.tools.group_by("country")
    qtbot.waitUntil(lambda: listing.model.rowCount() > active[0])
    heads = listing.model.rowCount() - active[0]
    assert heads > 1
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert table.hasFocus() and table.current_account() is not None
    qtbot.keyClick(table, Qt.Key.Key_Left)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert listing.model.rowCount() < active[0] + heads
    page.tools.group_by(None)
    qtbot.waitUntil(lambda: listing.model.rowCount() == active[0])

    # Sort by name and look at the first one in the panel.
    table.header.sort_asked.emit("name")
    qtbot.waitUntil(lambda: listing.sort == "name" and bool(listing.model.cells_at(0)))
    table.setFocus()
    table.setCurrentIndex(listing.model.index(0, 0))
    desk.actions.run("peek")
    panel = page.panel
    assert isinstance(panel, PeekPanel)
    qtbot.waitUntil(lambda: panel.facts is not None)
    desk.actions.run("peek")

    # Forty at once, one undo.
    table.setCurrentIndex(listing.model.index(0, 0))
    for _time in range(39):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert listing.selected_count == 40
    desk.actions.run("edit")
    bulk = page.panel
    assert isinstance(bulk, BulkPanel) and bulk.field is not None
    bulk.choice.show_value("next_step")
    bulk.choice.chosen.emit("next_step")
    qtbot.keyClicks(bulk.field, "Ask for a reference")
    with qtbot.waitSignal(desk.workspace.stepped):
        qtbot.keyClick(bulk.field, Qt.Key.Key_Return)
    qtbot.keyClick(bulk, Qt.Key.Key_Escape)
    page.filter.clear()
    desk.actions.run("filter")
    qtbot.keyClicks(line, "reference")
    qtbot.waitUntil(lambda: listing.shown_sums[0] == 40)
    with qtbot.waitSignal(desk.workspace.stepped):
        desk.workspace.undo()
    qtbot.waitUntil(lambda: listing.shown_sums[0] == 0)

    # One edited in its cell, and handed on as a file.
    page.filter.clear()
    qtbot.waitUntil(lambda: listing.shown_sums[0] == 500)
    listing.choose_columns(["name", "industry", "country", "tier", "next_step"])
    table.setFocus()
    table.setCurrentIndex(listing.model.index(0, 4))
    qtbot.waitUntil(lambda: listing.model.cells_at(0) is not None)
    desk.actions.run("edit")
    assert page.editor.field is not None
    qtbot.keyClicks(page.editor.field, "Renewal call")
    with qtbot.waitSignal(desk.workspace.stepped):
        qtbot.keyClick(page.editor.field, Qt.Key.Key_Return)
    path = tmp_path / "accounts.csv"
    page._clear_selection()
    with qtbot.waitSignal(desk.notices.told):
        write_accounts(desk, listing, path)
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 501

    # Import it again: nothing is different.
    desk.workspace.close()
    store = open_book(book, write=True)
    outcome = bring(store, path)
    store.close()
    (report,) = outcome.result.files
    assert (report.added, report.updated, report.unchanged + report.merged) == (0, 0, 500)
