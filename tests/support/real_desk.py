"""A desk with a real book on it, and a window around it, for tests that drive pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.settings import Settings
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk, Navigation, Page
from csm_desktop.ui.notices import Notice, Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace

PATIENCE_MS = 30_000


class RealWindow:
    """The window with a book open; remembers notices and what was refused."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.refused: list[Refusal] = []
        self.notices: list[Notice] = []
        self.failures: list[Any] = []
        self.workspace = Workspace()
        self.workspace.refused.connect(self.refused.append)
        self.workspace.failed.connect(self.failures.append)
        self.desk = Desk(
            workspace=self.workspace,
            choices=Choices(Settings(), None),
            theme=Theme(app, Look(theme="light")),
            actions=Registry(),
            navigation=Navigation(),
            notices=Notices(),
        )
        self.desk.notices.told.connect(self._note)
        self.window = MainWindow(self.desk, open_book=lambda path: None)
        qtbot.addWidget(self.window)

    def start(self, book: Path) -> None:
        """Make a book if there is none, open it and show the window."""
        with self.qtbot.waitSignal(self.workspace.opened, timeout=PATIENCE_MS):
            if book.exists():
                self.workspace.open(book)
            else:
                self.workspace.create(book, currency="USD")
        self.window.resize(1280, 800)
        self.window.show_book("Test")
        with self.qtbot.waitSignal(self.window.painted, timeout=PATIENCE_MS):
            self.window.show()
        self.qtbot.waitActive(self.window)

    def go(self, page: str, **what: object) -> Page:
        """Go to a page and wait until it is there."""
        self.desk.navigation.go(page, **what)
        self.wait(lambda: self.window.current_page() is not None)
        found = self.window.current_page()
        assert found is not None
        return found

    def wait(self, until: Any) -> None:
        """Wait, while the window lives, until something holds."""
        self.qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def said(self) -> str:
        """The last notice."""
        return self.notices[-1].sentence if self.notices else ""

    def _note(self, notice: Notice | None) -> None:
        if notice is not None:
            self.notices.append(notice)


@contextmanager
def real_window(app: QApplication, qtbot: QtBot, book: Path) -> Iterator[RealWindow]:
    """The window on this book; at the end nothing may have failed."""
    real = RealWindow(app, qtbot)
    real.start(book)
    try:
        yield real
    finally:
        real.workspace.close()
    assert real.failures == [], real.failures
