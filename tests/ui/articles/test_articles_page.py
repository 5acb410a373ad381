"""The library, driven by hand on a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import open_book
from csm_desktop.operations.articles import add_article
from csm_desktop.ui.articles.page import ArticleText, LibraryPage
from tests.support.account_book import make_book
from tests.support.real_desk import RealWindow, real_window

TEXT = "Hold **the green key**.\n\n![](https://track.example/a.png)"


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    path = tmp_path / "book.csm"
    make_book(path).close()
    book = open_book(path, write=True)
    for title in ("스캐너 재설정", "Shift board"):
        book.run(add_article, values={"title": title, "text": TEXT, "kind": "guide"})
    book.close()
    with real_window(qapp, qtbot, path) as real:
        yield real


def page_of(window: RealWindow) -> LibraryPage:
    page = window.go("library")
    assert isinstance(page, LibraryPage)
    window.wait(lambda: page.article is not None)
    return page


def test_an_article_is_found_while_typing_and_read(window: RealWindow) -> None:
    page = page_of(window)
    assert len(page.lines) == 2
    page.filter.setText("스캐너")
    window.wait(lambda: [line.title for line in page.lines] == ["스캐너 재설정"])
    window.wait(lambda: page.article is not None and page.article.title == "스캐너 재설정")
    assert page.reading.toPlainText().startswith("Hold the green key.")
    assert page.open_link.isHidden()
    page.filter.setText("printer")
    window.wait(page.empty.isVisible)
    assert "Esc" in page.empty.text()


def test_verifying_keeps_the_day(window: RealWindow) -> None:
    page = page_of(window)
    page.verify.click()
    today = window.workspace.today()
    window.wait(lambda: page.article is not None and page.article.verified_on == today)
    assert not page.verify.isEnabled()


def test_nothing_that_an_article_names_is_fetched(qtbot: QtBot) -> None:
    text = ArticleText()
    qtbot.addWidget(text)
    assert text.loadResource(2, QUrl("file:///etc/hostname")) is None
