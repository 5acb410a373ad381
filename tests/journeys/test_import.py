"""A first morning: the exports of RavenStack come in, half of it by keyboard."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from csm_desktop.operations.imported_files import list_imported_files
from csm_desktop.paths import cache_folder
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from tests.support.real_desk import real_window
from tests.support.shared import shared

NAMES = ("feature_usage", "subscriptions", "accounts", "churn_events", "support_tickets")
"""Not in the order in which they depend on each other."""


def test_ravenstack_is_chosen_looked_through_imported_and_found_unchanged_the_next_day(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    folder = shared("data/ravenstack")
    paths = [str(folder / f"ravenstack_{name}.csv") for name in NAMES]
    chosen = [paths]
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", staticmethod(lambda *args: (chosen[0], ""))
    )
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        page = cast(ImportPage, real.go("import"))
        flow, view = page.flow, page.view
        real.wait(page.past.empty.isVisible)

        # 1, keys: Ctrl+O chooses the five files; what they are is known, nothing has changed.
        qtbot.keyClick(real.window.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.READY)
        rows = page.files.rows_model.rows
        assert [row.cells[4].text for row in rows] == ["24,981", "5,000", "500", "600", "2,000"]
        assert all(row.cells[1].more.startswith("sure, ") for row in rows)
        assert page.head.import_button.text() == "Import 33,081 rows"

        # 2, keys: J walks through the files, and the preview follows.
        assert page.files.hasFocus()
        qtbot.keyClick(page.files, Qt.Key.Key_J)
        qtbot.keyClick(page.files, Qt.Key.Key_J)
        assert view.record is not None and view.record.name == "ravenstack_accounts.csv"
        assert view.strip.chips["differences"].text() == "Differences 500"

        # 3, mouse: usage ids that repeat are remarks, and lead to their rows.
        qtbot.mouseClick(
            page.files.viewport(), Qt.MouseButton.LeftButton,
            pos=page.files.visualRect(page.files.rows_model.index(0, 1)).center(),
        )  # fmt: skip
        assert len(view.findings.problems.rows_model.rows) == 21
        view.findings.problems.step(1)
        assert view.table.current_key() == view.findings.problems.current_key()[1]

        # 4, keys: in the accounts, E on a column opens what it becomes.
        page.files.take(3)
        view.table.setFocus()
        view.table.setCurrentIndex(view.table.rows_model.index(0, 4))
        qtbot.keyClick(view.table, Qt.Key.Key_E)
        assert view.picker is not None
        assert view.picker.accessibleName() == "What “industry” becomes"
        view.picker.close()
        real.window.activateWindow()
        qtbot.waitActive(real.window)

        # 5, mouse: how the file is read can be changed, and is not.
        qtbot.mouseClick(view.change, Qt.MouseButton.LeftButton)
        assert view.panel.isVisible()
        qtbot.mouseClick(view.change, Qt.MouseButton.LeftButton)
        assert not view.panel.isVisible()

        # 6, keys: Ctrl+Enter imports; the notice counts and offers Undo.
        qtbot.keyClick(page.files, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.DONE)
        real.wait(lambda: "500 accounts" in real.said())
        assert real.notices[-1].act == "Undo"
        assert list(cache_folder().glob("import-*")) == []

        # 7, mouse: closed, the page lists what came in.
        qtbot.mouseClick(page.head.throw_away, Qt.MouseButton.LeftButton)
        real.wait(lambda: len(page.past.table.rows_model.rows) == 5)
        listed = {row.cells[0].text for row in page.past.table.rows_model.rows}
        assert listed == {Path(path).name for path in paths}

        # 8, keys: the same files the next day are nothing new, and there is no button for it.
        qtbot.keyClick(real.window.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.READY)
        assert "Nothing new in these files." in page.head.summary.text()
        assert not page.head.import_button.isVisible()
        qtbot.mouseClick(page.head.throw_away, Qt.MouseButton.LeftButton)

        # 9, mouse: a changed file dropped beside a broken one shows one difference.
        lines = (folder / "ravenstack_accounts.csv").read_text().splitlines()
        lines[1] = lines[1].replace("EdTech", "HealthTech")
        later = tmp_path / "accounts later.csv"
        later.write_text("\n".join(lines))
        broken = tmp_path / "broken.csv"
        broken.write_bytes(bytes(range(256)) * 40)
        page.zone.dropped.emit([later, broken])
        real.wait(lambda: flow.state is State.READY)
        spoken = [row.spoken for row in view.findings.changes.rows_model.rows]
        assert spoken == ["Company_0, Industry: from EdTech to HealthTech"]
        assert "not text and not a workbook" in page.files.rows_model.rows[1].spoken

        # 10, keys: imported and undone, the book is as it was.
        qtbot.keyClick(page.files, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: real.said() == "Imported 1 account.")
        qtbot.keyClick(real.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.EMPTY)
        answers: list[int] = []
        real.workspace.ask(list_imported_files, lambda files: answers.append(len(files)))
        real.wait(lambda: answers == [5])
        assert real.refused == []


def test_a_folder_of_every_systems_samples_comes_in_or_says_why_not_and_one_undo_takes_it_back(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    samples = shared("data/systems")
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        page = cast(ImportPage, real.go("import"))
        flow, view = page.flow, page.view
        real.wait(page.past.empty.isVisible)

        # 1, mouse: the whole folder is dropped; each piece is known or has its sentence.
        page.zone.dropped.emit([samples])
        real.wait(lambda: flow.state is State.READY)
        assert flow.read is not None and len(flow.read.records) > 40
        assert all(record.noun or record.refusal for record in flow.read.records)
        spoken = [row.spoken for row in page.files.rows_model.rows]
        assert all(len(words) > 10 for words in spoken)

        # 2, keys: all files at once, problem by problem; the rows can be saved.
        view.strip.scope.chosen.emit(True)
        view.show_view("problems")
        assert len({row.cells[0].text for row in view.list.table.rows_model.rows}) > 3
        assert real.desk.actions.reason_against("export_rows") is None

        # 3, keys: it comes in as one step, and what belongs to nobody waits with a count.
        page.files.setFocus()
        qtbot.keyClick(page.files, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.DONE)
        assert real.desk.actions.run("show_unmatched")
        real.wait(lambda: len(page.unmatched.table.rows_model.rows) > 3)

        # 4, keys: one undo, and nothing came in and nothing waits.
        qtbot.keyClick(real.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: flow.state is State.EMPTY)
        real.wait(lambda: not page.unmatched.table.rows_model.rows)
        assert real.refused == []
