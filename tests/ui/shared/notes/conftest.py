"""A desk with the small book of ``tests/support/account_book.py`` open on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import Store, open_book
from csm_desktop.settings import Settings
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.support.account_book import NOW, make_book

WAIT_MS = 10_000


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The book's file; the clock of its stores stands."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    path = tmp_path / "book.csm"
    make_book(path).close()
    return path


@pytest.fixture
def reading(book: Path) -> Iterator[Store]:
    """The book, to be asked beside the window."""
    opened = open_book(book, write=False)
    yield opened
    opened.close()


@pytest.fixture
def open_desk(book: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """A desk with the book open; nothing may fail on it."""
    workspace = Workspace()
    failures: list[Any] = []
    workspace.failed.connect(failures.append)
    made = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(book)
    yield made
    workspace.close()
    assert failures == []
