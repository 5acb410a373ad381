"""An afternoon of second thoughts: the history of a book with RavenStack in it."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import edit_accounts
from csm_desktop.operations.accounts import list_account_ids
from csm_desktop.ui.history.page import HistoryPage
from tests.support.importing import bring
from tests.support.real_desk import real_window
from tests.support.shared import shared

NAMES = ("accounts", "subscriptions", "support_tickets", "churn_events")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four files of RavenStack (step 2), forty accounts edited (3), one of them again (4)."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    folder = shared("data/ravenstack")
    path = tmp_path / "book.csm"
    store = create_book(path, currency="USD")
    bring(store, *(folder / f"ravenstack_{name}.csv" for name in NAMES))
    store.run(edit_accounts, ids=range(1, 41), changes={"owner": "Seo"})
    store.run(edit_accounts, ids=[7], changes={"owner": "Kim"})
    store.close()
    return path


def test_steps_are_looked_through_one_in_the_middle_undone_and_all_of_it_found_again(
    qapp: QApplication, qtbot: QtBot, book: Path
) -> None:
    with real_window(qapp, qtbot, book) as real:
        page = cast(HistoryPage, real.go("history"))

        def opened(step: int) -> None:
            real.wait(lambda: page.changes is not None and page.changes.step.id == step)

        # 1: the newest step is open, with the one field that it changed.
        opened(4)
        (row,) = page.records.rows_model.rows
        assert [cell.text for cell in row.cells] == ["Company_6", "Owner", "Seo", "→", "Kim"]

        # 2, keys: J goes down to the step before.
        page.list.setFocus()
        qtbot.keyClick(page.list, Qt.Key.Key_J)
        opened(3)
        assert page.changes is not None and page.changes.counts[0].edited == 40
        assert len(page.records.rows_model.rows) == 40

        # 3, mouse: the import says how many rows of what, and shows the first of them.
        where = page.list.visualRect(page.list.rows_model.index(2, 1)).center()
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
        opened(2)
        counts = {count.table: count.added for count in page.changes.counts}
        assert (counts["account"], counts["contract"], counts["ticket"]) == (500, 5000, 2000)
        assert page.changes.records_left_out > 0

        # 4, keys: the filter finds the edits alone; Esc brings everything back.
        qtbot.keyClick(page.list, Qt.Key.Key_Slash)
        assert page.filter.hasFocus()
        qtbot.keyClicks(page.filter, "edit")
        real.wait(lambda: [step.id for step in page.steps] == [4, 3])
        qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
        real.wait(lambda: len(page.steps) == 4)

        # 5, keys: U undoes the step in the middle; the account edited since stays, and is said.
        assert page.list.take(3)
        opened(3)
        qtbot.keyClick(page.list, Qt.Key.Key_U)
        real.wait(lambda: page.steps[0].id == 5)
        real.wait(lambda: "1 row was changed since and stays." in real.said())
        owners: list[int] = []
        for owner in ("Seo", "Kim"):
            real.workspace.ask(
                list_account_ids, lambda found: owners.append(len(found.ids)),
                query=f"owner = {owner}",
            )  # fmt: skip
        real.wait(lambda: owners == [0, 1])

        # 6: it is marked, and cannot be undone twice.
        marked = next(row for row in page.list.rows_model.rows if row.key == 3)
        assert marked.cells[1].more.startswith("undone")
        real.wait(lambda: not page.undo.isEnabled())

        # 7, keys: Ctrl+Shift+Z does it again.
        redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(page.list, Qt.Key.Key_Z, redo)
        real.wait(lambda: page.steps[0].kind == "redo")

        # 8, keys: Enter goes into the records of a step, Enter again to the account of one.
        assert page.list.take(4)
        opened(4)
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
        qtbot.keyClick(page.records, Qt.Key.Key_Return)
        place = real.desk.navigation.place
        assert place is not None and dict(place.what)["account"] == 7

        # 9, mouse: back in the history, the button undoes the import, but for what was built on.
        real.go("history")
        assert page.list.take(2)
        opened(2)
        qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
        real.wait(lambda: page.steps[0].kind == "undo" and page.steps[0].target == 2)
        assert "Import files: 4" in real.said() and "stay" in real.said()
        assert real.refused == []
