"""Pictures of every page, for people who judge how it looks: ``--pictures DIR``."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.page_list import PAGES

if TYPE_CHECKING:
    from csm_desktop.operations.accounts import AccountList

_SETTLE_MS = 700
"""A page is left alone so long before its picture: answers arrive, skeletons go."""


class Album(QObject):
    """Walks through the pages of the open book and saves what each looks like.

    Signals:
        finished: every picture is there.
    """

    finished = Signal()

    def __init__(self, window: MainWindow, desk: Desk, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._folder = folder
        self._acts: Iterator[Callable[[], object]] | None = None
        self._account: int | None = None

    def start(self, _page: str = "") -> None:
        """Begin, once the first page is there."""
        if self._acts is not None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        self._acts = self._walk()
        if self._desk.workspace.path is None:
            self._next()
            return
        # The operations are loaded by now, with the first page.
        from csm_desktop.operations.accounts import list_account_ids

        self._desk.workspace.ask(
            list_account_ids, self._take_accounts, query="", sort="arr", descending=True
        )

    def _take_accounts(self, accounts: "AccountList") -> None:
        self._account = accounts.ids[0] if len(accounts.ids) else None
        self._next()

    def _next(self) -> None:
        assert self._acts is not None
        act = next(self._acts, None)
        if act is None:
            self.finished.emit()
            return
        act()
        QTimer.singleShot(_SETTLE_MS, self._next)

    def _walk(self) -> Iterator[Callable[[], object]]:
        yield lambda: None
        if self._desk.workspace.path is None:
            yield partial(self._save, "welcome")
            return
        for entry in PAGES:
            what: dict[str, object] = {}
            if entry.id == "account":
                if self._account is None:
                    continue
                what = {"account": self._account}
            yield partial(self._desk.navigation.go, entry.id, **what)
            yield lambda: None
            yield partial(self._save, entry.id)
            page = self._window.current_page()
            for name, prepare in page.pictures() if page is not None else ():
                yield prepare
                yield partial(self._save, f"{entry.id}-{name}")
        yield self._window.open_palette
        yield partial(self._save, "palette")

    def _save(self, name: str) -> None:
        self._window.grab().save(str(self._folder / f"{name}.png"))
