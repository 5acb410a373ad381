"""Half an hour with one customer, on RavenStack: read, noted, interrupted, corrected, undone."""

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import create_book, open_book
from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.notes import list_notes
from csm_desktop.settings import Settings
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.support.importing import bring
from tests.support.shared import shared

TODAY = date(2024, 12, 31)
NOW = datetime(2024, 12, 31, 9, tzinfo=UTC)
FILES = ("accounts", "subscriptions", "support_tickets", "churn_events", "feature_usage")
WAIT_MS = 20_000


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    folder = shared("data/ravenstack")
    path = tmp_path / "raven.csm"
    made = create_book(path, currency="USD")
    bring(made, *(folder / f"ravenstack_{name}.csv" for name in FILES))
    made.close()
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
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(book)
    yield made
    workspace.close()
    assert failures == []


def read(book: Path, account_id: int) -> AccountOverview:
    reading = open_book(book, write=False)
    try:
        found = reading.ask(read_account, account_id=account_id, today=TODAY)
    finally:
        reading.close()
    assert found is not None
    return found


def arr_by_name() -> dict[str, int]:
    """Account name → ARR in cents on the day, summed over the files without any code of ours."""
    with (shared("data/ravenstack") / "ravenstack_accounts.csv").open(encoding="utf-8") as file:
        names = {row["account_id"]: row["account_name"] for row in csv.DictReader(file)}
    sums = dict.fromkeys(names.values(), 0)
    path = shared("data/ravenstack") / "ravenstack_subscriptions.csv"
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            ends = row["end_date"] or "9999"
            if row["is_trial"] == "FALSE" and row["start_date"] <= "2024-12-31" <= ends:
                sums[names[row["account_id"]]] += int(row["mrr_amount"]) * 12 * 100
    return sums


def test_a_customer_is_read_noted_corrected_and_put_back(
    desk: Desk, book: Path, qtbot: QtBot
) -> None:
    page = AccountPage(desk)
    page.resize(1080, 728)
    qtbot.addWidget(page)
    desk.navigation.moved.connect(lambda: _go(page, desk))
    desk.actions.show_page(page)
    page.show()

    # Opened from a list of three: the figures are those of the files.
    with qtbot.waitSignal(page.shown, timeout=WAIT_MS):
        desk.navigation.go("account", account=1, ids=(1, 2, 3))
    first = read(book, 1)
    assert first.arr == arr_by_name()[first.name] > 0
    assert sum(month.change for month in first.months) == (
        first.months[-1].mrr - first.months[0].movements.start
    )
    assert first.usage.last_day is not None
    assert first.support.reopened.share is None  # RavenStack does not record reopening

    # J: the next account, and K back.
    desk.actions.run("next")
    qtbot.waitUntil(lambda: page.title() == ("Accounts", read(book, 2).name), timeout=WAIT_MS)
    desk.actions.run("previous")
    qtbot.waitUntil(lambda: page.title() == ("Accounts", first.name), timeout=WAIT_MS)

    # Only the contracts, by mouse.
    qtbot.mouseClick(page.left.chips["contract"], Qt.MouseButton.LeftButton)
    rows = page.left.timeline.rows
    qtbot.waitUntil(
        lambda: bool(rows.items) and {item.kind for item in rows.items} == {"contract"},
        timeout=WAIT_MS,
    )

    # N: a note is begun and left, N goes on with its draft, Esc makes it a note with its task.
    desk.actions.run("new_note")
    qtbot.keyClicks(page.editor.text, "Price talk")
    page.editor.leave()
    qtbot.waitUntil(page.left.offer.isVisible, timeout=WAIT_MS)
    desk.actions.run("new_note")
    assert page.editor.text.toPlainText() == "Price talk"
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Return)
    qtbot.keyClicks(page.editor.text, "- [ ] send the offer")
    with qtbot.waitSignal(page.editor.saved, timeout=WAIT_MS):
        qtbot.keyClick(page.editor.text, Qt.Key.Key_Escape)
    assert _notes(book) == [("Price talk", "- [ ] send the offer")]

    # E: a field is corrected where it stands.
    desk.actions.run("edit")
    page.right.details.table.opened.emit("stage")
    field = next(f for f in page.right.details.table.findChildren(Field) if f.isVisible())
    qtbot.keyClicks(field, "Renewal")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read(book, 1).fields["stage"] == "Renewal", timeout=WAIT_MS)

    # T: a task is written and done.
    tasks = page.right.tasks
    desk.actions.run("new_task")
    qtbot.keyClicks(tasks.line, "Call about it")
    qtbot.keyClick(tasks.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(tasks.table.rows) == 2, timeout=WAIT_MS)
    qtbot.keyClick(tasks.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(tasks.table.rows) == 1, timeout=WAIT_MS)

    # Undone, all four: the book is what the files said.
    for _ in range(4):
        desk.workspace.undo()
    qtbot.waitUntil(lambda: read(book, 1) == first, timeout=WAIT_MS)
    assert _notes(book) == []


def _go(page: AccountPage, desk: Desk) -> None:
    place = desk.navigation.place
    assert place is not None
    page.show_place(**dict(place.what))


def _notes(book: Path) -> list[tuple[str | None, str]]:
    reading = open_book(book, write=False)
    try:
        return [(note.title, note.text) for note in reading.ask(list_notes, today=TODAY)]
    finally:
        reading.close()
