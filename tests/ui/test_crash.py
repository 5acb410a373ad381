"""A report of a bug: the place, never the values."""

import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.crash import CrashReports, ReportDialog, describe, last_report
from csm_desktop.ui.navigation import Desk

CANARY = "Hanbit Logistics 240000"


def broken() -> Exception:
    customer = CANARY
    try:
        try:
            int(customer)
        except ValueError as error:
            raise KeyError(customer) from error
    except KeyError as error:
        error.add_note(customer)
        return error


def test_a_report_has_types_and_lines_and_no_values() -> None:
    text = describe(broken())
    assert CANARY not in text
    assert "builtins.KeyError" in text
    assert "caused by\nbuiltins.ValueError" in text
    assert "tests/ui/test_crash.py:" in text
    assert str(Path.home()) not in text


def test_a_report_has_the_code_of_a_refusal_or_of_the_system() -> None:
    assert "Refusal nothing_to_undo" in describe(Refusal("nothing_to_undo"))
    assert "FileNotFoundError 2" in describe(FileNotFoundError(2, CANARY))


def test_a_report_is_kept_for_its_owner_alone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    with qtbot.waitSignal(reports.reported) as signal:
        reports.take(broken())
    (file,) = tmp_path.iterdir()
    assert CANARY not in file.read_text(encoding="utf-8")
    assert signal.args == [file.read_text(encoding="utf-8")] == [last_report(tmp_path)]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_same_fault_is_told_once(desk: Desk, tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    error = broken()
    reports.take(error)
    reports.take(error)
    assert len(list(tmp_path.iterdir())) == 1


def test_only_the_latest_reports_are_kept(desk: Desk, tmp_path: Path) -> None:
    for number in range(25):
        (tmp_path / f"report-20200101-0000{number:02}-000000.txt").write_text("old")
    CrashReports(tmp_path).take(broken())
    assert len(list(tmp_path.iterdir())) == 20


def test_a_report_without_a_place_to_lie_is_still_shown(
    desk: Desk, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = CrashReports(tmp_path / "gone")
    with qtbot.waitSignal(reports.reported):
        reports.take(broken())
    assert "KeyError" in capsys.readouterr().err


def test_the_report_is_shown_before_anyone_has_it(desk: Desk, qtbot: QtBot) -> None:
    dialog = ReportDialog("place", None)
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "place"
    assert dialog.text.isReadOnly()
