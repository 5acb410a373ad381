"""The notes page: words are found, filtered and opened at their place, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.notes.page import NotesPage
from tests.support.account_book import NOW, make_book
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    make_book(tmp_path / "book.csm").close()
    with real_window(qapp, qtbot, tmp_path / "book.csm") as window:
        yield window


@pytest.fixture
def page(real: RealWindow) -> NotesPage:
    made = real.go("notes")
    assert isinstance(made, NotesPage)
    real.wait(made.empty.text)
    return made


def search(real: RealWindow, page: NotesPage, words: str, count: int) -> None:
    page.field.setText(words)
    real.wait(lambda: len(page.list.hits_model.hits) == count)


def test_it_begins_with_the_newest_notes(real: RealWindow, page: NotesPage) -> None:
    real.wait(lambda: bool(page.list.hits_model.hits))
    moments = [hit.noted_at for hit in page.list.hits_model.hits]
    assert len(moments) > 1
    assert moments == sorted(moments, reverse=True)


def test_a_word_is_found_and_its_place_shown(real: RealWindow, page: NotesPage) -> None:
    search(real, page, "price", 1)
    hit = page.list.hits_model.hits[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["price"]
    assert page.count.text() == "1 note"
    QAbstractItemModelTester(
        page.list.hits_model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_one_syllable_of_korean_is_enough(real: RealWindow, page: NotesPage) -> None:
    page.field.setText("설")
    real.wait(lambda: page.list.hits_model.hits and "설" in page.list.hits_model.hits[0].snippet)


def test_a_word_that_is_nowhere_is_said(real: RealWindow, page: NotesPage) -> None:
    search(real, page, "price", 1)
    search(real, page, "zzzz", 0)
    assert page.empty.text() == "No note has all these words."


def test_kind_and_account_narrow_it(real: RealWindow, page: NotesPage) -> None:
    search(real, page, "price", 1)
    page.kind._take("call")
    real.wait(lambda: not page.list.hits_model.hits)
    page.clear_all()
    search(real, page, "price", 1)
    page.account.setFocus()
    real.qtbot.keyClicks(page.account, "empty")
    real.wait(page.offers.isVisible)
    real.qtbot.keyClick(page.account, Qt.Key.Key_Return)
    real.wait(lambda: not page.list.hits_model.hits)
    assert page.account.text() == "Empty Co"


def test_enter_opens_the_note_at_its_place(real: RealWindow, page: NotesPage) -> None:
    search(real, page, "price", 1)
    real.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    real.wait(lambda: isinstance(real.window.current_page(), AccountPage))
    account = real.window.current_page()
    assert isinstance(account, AccountPage)
    real.wait(lambda: account.notes.writes)
    real.wait(lambda: account.editor.text.textCursor().selectedText() == "price")
    assert not account.editor.is_dirty()
    real.desk.navigation.back()
    real.wait(lambda: real.window.current_page() is page)
    assert page.field.text() == "price"
