"""Somebody who types notes at the real window and keeps a diary, until the process is killed.

``python -m tests.support.typist BOOK ACCOUNT DIARY SEED [without-drafts]`` opens the book, goes to
the account and types: words, lines, tasks, Korean by an input method, slips taken back, pauses. Now
and then a note is saved on the way or finished with Esc, and another begun. The diary has a line of
JSON for each thing that happened, with its moment on the clock that every process of this computer
shares (``time.monotonic``) and the whole text as it then stood in the editor. It is written past
every buffer, so that a kill takes nothing of it.
"""

import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csm_desktop import app
from csm_desktop.domain.fields import NOTE_KINDS
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.notes import keeping

BEGUN, CHOSEN, TYPED = "begun", "chosen", "typed"
KEPT = "kept"
"""The editor said *Kept* or *Saved* and stayed open."""
SAVED = "saved"
"""The editor closed and said *Saved*."""

_WORDS = (
    *("budget", "renewal", "depots", "rollout", "the", "and", "asked", "for", "licences"),
    *("training", "will", "come", "back", "in", "December", "한빛", "물류", "갱신을"),
)
_LOOK_MS = 30
_COME_MS = 100
_NEVER_MS = 3_600_000


@dataclass(frozen=True)
class Entry:
    """A line of the diary."""

    what: str
    at: float
    """Seconds on the monotonic clock."""
    note: int
    """Counts the notes begun in this process."""
    text: str
    """As it stood in the editor."""
    said: str = ""
    """The words at the right of the editor's head."""
    note_id: int = 0
    """Of a note that was said to be saved."""
    values: Sequence[int | str] = ()
    """Kind, who started it, how it went, who may see it, attendees."""


def read_diary(path: Path) -> tuple[Entry, ...]:
    """Every whole line."""
    lines = path.read_text(encoding="utf-8").split("\n")[:-1] if path.exists() else []
    return tuple(Entry(**json.loads(line)) for line in lines)


class Typist:
    """Types into the note editor of one account."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        account: int,
        diary: int,
        seed: int,
    ) -> None:
        """``diary`` is an open file."""
        self._window = window
        self._desk = desk
        self._account = account
        self._diary = diary
        self._random = Random(seed)
        self._keys = self._strokes()
        self._note = 0
        self._ends = False

    def start(self) -> None:
        """Go to the account once the book is there."""
        page = self._window.current_page()
        if isinstance(page, AccountPage) and len(page.title()) > 1:
            self._watch(page)
            return
        if self._desk.workspace.path is not None and not isinstance(page, AccountPage):
            # Again, should the page that a book opens with have come after it.
            self._desk.navigation.go("account", account=self._account, ids=())
        QTimer.singleShot(_COME_MS, self.start)

    def _watch(self, page: AccountPage) -> None:
        self._page, self._editor = page, page.editor
        self._editor.keeper.said.connect(self._look)
        self._editor.saved.connect(self._take_saved)
        QTimer.singleShot(300, self._begin)  # a draft that waits is known by then

    def _begin(self) -> None:
        self._page.write_note()
        self._note += 1
        self._ends = False
        QTimer.singleShot(
            200, self._go_on
        )  # what is carried over from other notes is there by then

    def _go_on(self) -> None:
        self._tell(BEGUN, self._editor.text.toPlainText())
        self._choose()
        self._type()

    def _choose(self) -> None:
        """Values beside the text, as a click on each chooses them."""
        editor, choose = self._editor, self._random.choice
        editor.head.kind._take(choose(NOTE_KINDS))
        editor.head.started._take(choose(("us", "them")))
        editor.side._choose_mood(choose(("positive", "neutral", "negative")), True)
        editor.side._add(choose(("Somebody Else", "Dana Reyes")))
        now = editor.now()
        chosen = [now.kind, now.started_by, now.sentiment, now.visibility, *now.attendees]
        self._tell(CHOSEN, now.text, values=chosen)

    def _type(self) -> None:
        if self._editor.note is None:
            self._begin()
        elif self._ends:
            QTest.keyClick(self._editor.text, Qt.Key.Key_Escape)
            QTimer.singleShot(_LOOK_MS, self._type)
        else:
            pressed_at = time.monotonic()
            QTimer.singleShot(next(self._keys), self._type)
            self._tell(TYPED, self._editor.text.toPlainText(), at=pressed_at)

    def _strokes(self) -> Iterator[int]:
        """Presses a key; gives how long to wait for the next, milliseconds."""
        pick = self._random
        for number in count(1):
            yield from self._word(pick.choice(_WORDS))
            if number % 3 == 0:
                yield from self._word("x", "\b")
                yield self._press("\n")
                yield from self._word(pick.choice(("- [ ] ", "", "> **Decision:** ")))
            if number % 4 == 0:
                yield pick.randint(300, 600)  # thinks
            if pick.random() < 0.2:
                self._editor.keeper.save()
                yield pick.choice((0, 200))
            if pick.random() < 0.15:
                self._ends = True
                yield self._press(".")

    def _word(self, *signs: str) -> Iterator[int]:
        for sign in (*"".join(signs), " "):
            yield self._press(sign)

    def _press(self, sign: str) -> int:
        text = self._editor.text
        if sign == "\b":
            QTest.keyClick(text, Qt.Key.Key_Backspace)
        elif sign == "\n":
            QTest.keyClick(text, Qt.Key.Key_Return)
        elif sign.isascii():
            QTest.keyClicks(text, sign)
        else:
            QApplication.sendEvent(text, QInputMethodEvent(sign, []))
            composed = QInputMethodEvent()
            composed.setCommitString(sign)
            QApplication.sendEvent(text, composed)
        return self._random.randint(10, 60)

    def _look(self) -> None:
        QTimer.singleShot(0, self._read_state)

    def _read_state(self) -> None:
        """What a glance at the editor sees: the words, and the text they speak of."""
        said = self._editor.state.text()
        if self._editor.note is not None and said.startswith(("Kept", "Saved")):
            self._tell(KEPT, self._editor.text.toPlainText(), said=said)

    def _take_saved(self, note_id: int, _moment: object) -> None:
        """The last that was seen of a note whose editor closes."""
        seen = self._editor.text.toPlainText()

        def tell() -> None:
            if self._editor.note is None:
                self._tell(SAVED, seen, note_id=note_id)

        QTimer.singleShot(0, tell)

    def _tell(self, what: str, text: str, **more: Any) -> None:
        line: dict[str, Any] = {
            "what": what,
            "at": time.monotonic(),
            "note": self._note,
            "text": text,
            **more,
        }
        os.write(self._diary, (json.dumps(line) + "\n").encode())


def main(book: str, account: str, diary: str, seed: str, *flags: str) -> int:
    """Open the window and type until somebody ends it."""
    if "without-drafts" in flags:
        keeping.KEEP_AFTER_MS = keeping.KEEP_AT_MOST_MS = _NEVER_MS
        for name in ("save", "finish"):
            setattr(keeping.Keeper, name, lambda _keeper: None)
    file = os.open(diary, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    kept: list[Typist] = []

    def begin(window: MainWindow, desk: Desk, options: object) -> None:
        kept.append(Typist(window, desk, int(account), file, int(seed)))
        QTimer.singleShot(_LOOK_MS, kept[0].start)

    app._leave_when_done = begin
    return app.main([book, "--language", "en", "--size", "1280x800"])


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
