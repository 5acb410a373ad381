"""The Export page: each way out writes what it says, from a real book, and tells of it."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.ui.exports.page import (
    EVERYTHING,
    HAND_OVER,
    HUBSPOT,
    MARKDOWN,
    SALESFORCE,
    ExportsPage,
)
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    book = create_book(tmp_path / "book.csm", currency="EUR")
    book.run(create_account, values={"name": "Hanbit Systems"})
    book.run(create_account, values={"name": "Hanil Foods"})
    book.run(create_account, values={"name": "Nordwind GmbH"})
    book.close()
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        yield real


def page_of(window: RealWindow, **what: object) -> ExportsPage:
    page = window.go("export", **what)
    assert isinstance(page, ExportsPage)
    return page


def choose(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    folder = staticmethod(lambda *_: str(target))
    file = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", file)


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (EVERYTHING, "schema.json"),
        (MARKDOWN, "Hanbit Systems"),
        (HUBSPOT, "companies.csv"),
        (SALESFORCE, "Account.csv"),
    ],
)
def test_each_folder_is_written_where_it_was_asked_for(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str, expected: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    choose(monkeypatch, out)
    page = page_of(window)
    QTest.mouseClick(page.ways[way].button, Qt.MouseButton.LeftButton)
    window.wait(lambda: way not in page.jobs)
    assert page.ways[way].open.isVisible()
    (made,) = out.iterdir()
    assert (made / expected).exists()
    assert str(made) in page.ways[way].state.text()


def test_an_account_is_handed_over_by_its_name_with_the_keyboard(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "hanbit")
    page = page_of(window)
    page.account.setFocus()
    QTest.keyClicks(page.account, "hanb")
    window.wait(page.offers.isVisible)
    QTest.keyClick(page.account, Qt.Key.Key_Return)
    assert page.account.text() == "Hanbit Systems"
    QTest.keyClick(page.account, Qt.Key.Key_Return)
    window.wait(page.ways[HAND_OVER].open.isVisible)
    with zipfile.ZipFile(tmp_path / "hanbit.zip") as package:
        names = [name.rpartition("/")[2] for name in package.namelist()]
        manifest = json.loads(package.read(next(n for n in package.namelist() if "schema" in n)))
    assert "account.csv" in names
    assert manifest["x-csm"] == "handover"


def test_the_arrows_go_through_the_accounts_offered_and_esc_sends_them_away(
    window: RealWindow,
) -> None:
    page = page_of(window)
    page.account.setFocus()
    QTest.keyClicks(page.account, "han")
    window.wait(lambda: page.offers.isVisible() and len(page.offers.offers) == 2)
    first = page.offers.chosen
    QTest.keyClick(page.account, Qt.Key.Key_Down)
    assert page.offers.chosen is not None and page.offers.chosen != first
    QTest.keyClick(page.account, Qt.Key.Key_Escape)
    assert page.offers.isHidden() and page.account.text() == "han"


def test_tab_goes_through_the_page_from_top_to_bottom(window: RealWindow) -> None:
    page = page_of(window)
    page.ways[MARKDOWN].button.setFocus()
    for expected in (page.account, page.private, page.ways[HAND_OVER].button):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert expected.hasFocus()


def test_an_account_that_is_none_is_said_at_its_field(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "nobody.zip")
    page = page_of(window)
    page.start(HAND_OVER)
    assert "which account" in page.problem.text()
    page.account.setText("Nobody")
    page.start(HAND_OVER)
    window.wait(lambda: "Nobody" in page.problem.text())
    assert not (tmp_path / "nobody.zip").exists()


def test_the_account_at_hand_is_named_when_it_is_handed_over(window: RealWindow) -> None:
    page = page_of(window, account=1)
    window.wait(lambda: page.account.text() == "Hanbit Systems")


def test_cancelling_leaves_nothing_and_says_so(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    choose(monkeypatch, out)
    page = page_of(window)
    page.start(EVERYTHING)
    page.jobs[EVERYTHING].cancel()
    window.wait(lambda: EVERYTHING not in page.jobs)
    assert "nothing was written" in page.ways[EVERYTHING].state.text()
    assert list(out.rglob("*.csv")) == []
