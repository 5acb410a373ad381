"""Where files that leave go: names every system takes, endings of the kind chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.ui.saving import ask_where, safe_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Acme / Nordic: plan?", "Acme Nordic plan"),
        ("한빛소프트 <본사>", "한빛소프트 본사"),
        (" ..", "plan"),
        ("x" * 300, "x" * 120),
    ],
)
def test_a_name_is_one_that_every_system_takes(words: str, name: str) -> None:
    assert safe_name(words, "plan") == name


@pytest.mark.parametrize(
    ("chosen", "kind", "written"),
    [
        ("list", "Workbook (*.xlsx)", "list.xlsx"),
        ("list", "CSV (*.csv)", "list.csv"),
        ("list.v2", "CSV (*.csv)", "list.v2.csv"),
        ("list.XLSX", "CSV (*.csv)", "list.XLSX"),
        ("list", "", "list.csv"),
    ],
)
def test_a_file_has_the_ending_of_its_kind(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    chosen: str,
    kind: str,
    written: str,
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    answer = (str(tmp_path / chosen), kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: answer))
    path = ask_where(page, "Export", "accounts.csv", "CSV (*.csv)", "Workbook (*.xlsx)")
    assert path == tmp_path / written


def test_no_file_chosen_is_no_file(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: ("", "")))
    assert ask_where(page, "Export", "accounts.csv", "CSV (*.csv)") is None
