"""Choosing the account that a key means, by typing a part of its name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.operations.unmatched import Candidate, UnmatchedKey
from csm_desktop.ui.imports.pick_list import Pick, PickList
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.words import tr

_PAUSE_MS = 80
_FOUND = 20


class AccountPicker(PickList):
    """What is like the key first, then what is found by typing, then a new account.

    Signals:
        meant (object): the :class:`Candidate` that was picked.
        new_wanted (str): an account of this name shall be made.
    """

    meant = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, waiting: UnmatchedKey) -> None:
        title = tr("Which account is “{key}”?", key=waiting.key)
        super().__init__(parent, title, hint=tr("Type a part of its name"), rows=7)
        self._desk = desk
        self._waiting = waiting
        self._asked = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.typed.connect(lambda _text: self._pause.start())
        self.picked.connect(self._take)
        self._show(waiting.candidates, "")

    def _search(self) -> None:
        typed = self._asked = self.field.text().strip()
        if not typed:
            self._show(self._waiting.candidates, "")
            return
        receive = partial(self._receive, typed)
        self._desk.workspace.ask(search_accounts, receive, typed=typed, limit=_FOUND)

    def _receive(self, typed: str, found: Sequence[FoundAccount]) -> None:
        if typed == self._asked:
            self._show([Candidate("account", a.id, a.name, a.second) for a in found], typed)

    def _show(self, found: Sequence[Candidate], typed: str) -> None:
        picks = [Pick(one.name, one, one.domain or "") for one in found]
        name = typed or self._waiting.called
        picks.append(Pick(tr("New account “{name}”", name=name), typed))
        self.show_picks(picks)

    def _take(self, value: object) -> None:
        if isinstance(value, Candidate):
            self.meant.emit(value)
        else:
            self.new_wanted.emit(str(value))
