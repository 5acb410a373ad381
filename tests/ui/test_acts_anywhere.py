"""What can be done from any page: a line captured, a brief, a calendar."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contracts import create_contract
from csm_desktop.ui.printing.brief_flow import make_brief
from csm_desktop.ui.shared.notes.capture_bar import CaptureBar
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def real(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    path = tmp_path / "book.csm"
    book = create_book(path, currency="USD")
    account = book.run(create_account, values={"name": "Hanbit Logistics"}).result
    today = book.today()
    terms = {
        "charge": 10_000_00,
        "charge_period": "year",
        "starts_on": today - timedelta(days=300),
        "ends_on": today + timedelta(days=65),
    }
    book.run(create_contract, account_id=account, values=terms)
    book.close()
    with real_window(qapp, qtbot, path) as window:
        yield window


def choose_the_first(real: RealWindow) -> None:
    page = real.window.current_page()
    assert page is not None

    def there() -> bool:
        real.desk.actions.run("next")
        return page.account_at_hand() is not None

    real.wait(there)


def test_a_line_is_captured_from_the_list_of_accounts(real: RealWindow) -> None:
    page = real.go("accounts")
    choose_the_first(real)
    assert page.account_at_hand() is not None
    assert real.desk.actions.run("capture")
    real.wait(lambda: (bar := page.findChild(CaptureBar)) is not None and bar.isVisible())
    bar = page.findChild(CaptureBar)
    assert isinstance(bar, CaptureBar)
    real.qtbot.keyClicks(bar.field, "called them next: send the table by tomorrow")
    with real.qtbot.waitSignal(bar.made, timeout=10_000):
        real.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    tasks: list[date | None] = []
    real.workspace.ask(
        lambda connection: connection.exec_driver_sql("SELECT title FROM task").scalars().all(),
        tasks.extend,
    )
    real.wait(lambda: tasks == ["send the table"])


def test_a_brief_needs_an_account_and_says_so(
    real: RealWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = real.go("history")
    assert real.desk.actions.reason_against("make_brief") == "Choose an account first."
    page = real.go("accounts")
    choose_the_first(real)
    assert page.account_at_hand() is not None
    assert real.desk.actions.reason_against("make_brief") is None
    target = tmp_path / "out" / "brief"
    target.parent.mkdir()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_given: (str(target), ""))
    )
    account = page.account_at_hand()
    assert account is not None
    make_brief(page, real.desk, account, "ko")
    real.wait(lambda: "was written" in real.said())
    assert (tmp_path / "out" / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_deadlines_become_a_calendar(
    real: RealWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "deadlines.ics"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_given: (str(target), ""))
    )
    real.go("today")
    assert real.desk.actions.run("export_calendar")
    real.wait(lambda: "written" in real.said())
    text = target.read_text(encoding="utf-8")
    assert "SUMMARY:Hanbit Logistics: " in text
    assert text.count("BEGIN:VEVENT") >= 1
