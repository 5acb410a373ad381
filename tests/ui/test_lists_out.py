"""Every list leaves as it is shown: CSV that a person reads, or a workbook with typed cells."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from csm_desktop.database.store import create_book
from tests.support.real_desk import RealWindow, real_window
from tests.support.working_day import HANBIT, LINES, NORTHWIND, make_day


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    make_day(tmp_path / "day.csm")
    with real_window(qapp, qtbot, tmp_path / "day.csm") as real:
        yield real


def export(window: RealWindow, page: str, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))
    window.go(page)
    window.wait(lambda: window.desk.actions.reason_against("export_rows") is None)
    window.desk.actions.run("export_rows")
    window.wait(target.exists)


def lines_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("page", "column", "value"),
    [
        ("today", "Account", HANBIT),
        ("contacts", "Account", HANBIT),
        ("tasks", "Task", "Send the travel report"),
        ("renewals", "Account", NORTHWIND),
        ("notes", "Account", HANBIT),
        ("history", "From where", "window"),
        ("accounts", "name", HANBIT),
    ],
)
def test_a_page_writes_its_list(
    window: RealWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    page: str,
    column: str,
    value: str,
) -> None:
    export(window, page, tmp_path / "list.csv", monkeypatch)
    assert value in {line[column] for line in lines_of(tmp_path / "list.csv")}


def test_a_workbook_has_amounts_as_numbers_and_days_as_days(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    export(window, "renewals", tmp_path / "list.xlsx", monkeypatch)
    sheet = CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0)
    header, *rows = sheet.to_python()
    row = next(row for row in rows if row[header.index("Account")] == NORTHWIND)
    assert row[header.index("Target")] == LINES[NORTHWIND].charge / 100
    assert isinstance(row[header.index("Last day")], date)


def test_an_empty_list_says_why_there_is_nothing_to_export(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    create_book(tmp_path / "empty.csm", currency="EUR").close()
    with real_window(qapp, qtbot, tmp_path / "empty.csm") as real:
        real.go("tasks")
        assert "nothing to export" in str(real.desk.actions.reason_against("export_rows"))
