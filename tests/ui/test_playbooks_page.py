"""The playbooks page: a rule tried while it is written, kept, started, undone; own playbooks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.operations.rules import list_rules
from csm_desktop.operations.tasks import list_tasks
from csm_desktop.ui.playbooks.page import PlaybooksPage, View
from csm_desktop.ui.playbooks.playbook_panel import read_tasks, write_tasks
from csm_desktop.ui.playbooks.rule_panel import RulePanel
from csm_desktop.ui.shared.widgets import Field
from tests.support.account_book import TODAY, make_book
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    make_book(tmp_path / "book.csm").close()
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        yield real


@pytest.fixture
def page(window: RealWindow) -> PlaybooksPage:
    found = window.go("playbooks")
    assert isinstance(found, PlaybooksPage)
    window.wait(found.empty.isVisible)
    return found


def rules(window: RealWindow) -> int:
    found: list[int] = []
    window.workspace.ask(list_rules, lambda rows: found.append(len(rows)), language="en")
    window.wait(lambda: found)
    return found[0]


def write(page: PlaybooksPage, name: str, query: str) -> RulePanel:
    page.desk.actions.run("new_rule")
    panel = page.rule
    assert panel is not None
    assert isinstance(panel.name, Field)
    QTest.keyClicks(panel.name, name)
    QTest.keyClicks(panel.query, query)
    QTest.keyClick(panel.query, Qt.Key.Key_Escape)
    return panel


def test_whom_a_rule_hits_is_told_while_it_is_written_and_one_undo_takes_its_start_back(
    window: RealWindow, page: PlaybooksPage
) -> None:
    panel = write(page, "Large", "arr > 0")
    window.wait(panel.hits.rows_model.rowCount)
    hits = panel.hits.rows_model.rowCount()
    QTest.keyClick(panel.query, Qt.Key.Key_Return)
    window.wait(lambda: page.list.rows_model.rowCount() == 1)
    page.list.step(0)
    page.list.take(1)
    window.wait(panel.start_now.isEnabled)
    QTest.mouseClick(panel.start_now, Qt.MouseButton.LeftButton)
    window.wait(lambda: page._runs)
    assert len(page._runs) == hits
    window.workspace.undo()
    window.wait(lambda: not page._runs)
    found: list[object] = []
    window.workspace.ask(list_tasks, found.append, today=TODAY)
    window.wait(lambda: found)
    assert not any(task.playbook for task in found[0])  # type: ignore[attr-defined]


def test_a_condition_that_cannot_be_read_is_said_at_its_field_and_nothing_is_kept(
    window: RealWindow, page: PlaybooksPage
) -> None:
    panel = write(page, "Broken", "zzqqxx > 3")
    window.wait(panel.lines["query"].problem.isVisible)
    panel.submit()
    window.wait(lambda: panel.query.selectedText() == "zzqqxx")
    assert rules(window) == 0


def test_a_starter_fills_the_form(window: RealWindow, page: PlaybooksPage) -> None:
    QTest.mouseClick(page.starters[2], Qt.MouseButton.LeftButton)
    assert page.rule is not None
    assert page.rule.query.text() == "act_by < 120d and arr > 0"
    page.rule.submit()
    window.wait(lambda: page.list.rows_model.rowCount() == 1)


def test_an_own_playbook_is_a_line_a_task(window: RealWindow, page: PlaybooksPage) -> None:
    page.start_playbook()
    assert isinstance(page.playbook.name, Field)
    page.playbook.name.setText("Mine")
    page.playbook.tasks.setPlainText("0: Call\nseven: Review")
    page.playbook.submit()
    assert page.playbook.lines["tasks"].problem.isVisible()
    page.playbook.tasks.setPlainText("0: Call – They asked\n7: Review")
    page.playbook.submit()
    window.wait(lambda: page.list.take("own:Mine"))
    assert page.view is View.PLAYBOOKS


def test_lines_of_tasks_come_back_as_they_were() -> None:
    text = "-7: Prepare – A week before\n0: Call\n30: Ask again"
    tasks = read_tasks(text)
    assert not isinstance(tasks, int)
    assert write_tasks(tasks) == text
    assert read_tasks("0: Call\n: nothing") == 2
