"""Kills while somebody works: two seconds of typing at most, and nothing that was said to be kept.

What was typed, when, and what the editor said of it stands in the typist's diary
(``tests/support/typist.py``); what is in the book is asked after each kill.
"""

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from csm_desktop.database.check import check_book
from csm_desktop.database.store import command, open_book
from csm_desktop.operations.drafts import Draft, list_drafts
from csm_desktop.operations.notes import NoteRow, list_notes
from csm_desktop.ui.account.page import AccountPage
from tests.support.account_book import EMPTY, EURO, HANBIT, make_book
from tests.support.real_desk import RealWindow, real_window
from tests.support.typist import BEGUN, CHOSEN, KEPT, SAVED, TYPED, Entry, read_diary

ROOT = Path(__file__).parents[2]
LIMIT_S = 2.0
KILLS = 10
"""Of each of the three books."""
PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000
TODAY = date(2026, 11, 22)


# A life that is killed again and again, each time going on with what is left.


@dataclass
class Found:
    """What the book has of one account."""

    drafts: tuple[Draft, ...]
    notes: tuple[NoteRow, ...]

    def has(self, typed: str) -> bool:
        """Whether a draft or a note says this, character for character."""
        return any(draft.text == typed for draft in self.drafts) or any(
            says(note, typed) for note in self.notes
        )


def says(note: NoteRow, typed: str) -> bool:
    """Whether a note is what was typed: its first line the title, no blank lines around.

    A task that a later note took over is marked in it.
    """
    first, _, rest = typed.strip().partition("\n")
    titled = "\n".join((first.strip(), rest.strip("\n"))).strip()
    whole = note.text if note.title is None else f"{note.title}\n{note.text}"
    return whole.strip().replace("- [>] ", "- [ ] ") in (typed.strip(), titled)


class Life:
    """One account's notes over many kills."""

    def __init__(self, book: Path, account: int, seed: int) -> None:
        self.book = book
        self.account = account
        self.random = random.Random(seed)
        self.losses_s: list[float] = []
        self.told = 0
        """How often the editor said that a text is kept or saved."""
        self._saved: dict[int, str] = {}
        self._waiting: Draft | None = None

    def be_killed(self, *flags: str, after_s: float | None = None) -> None:
        """Type for a moment, be killed, and see what the book has."""
        seconds = self.random.uniform(0.2, 3.8) if after_s is None else after_s
        diary = self.book.with_name(f"{self.book.stem}-{len(self.losses_s)}.diary")
        with typing(self.book, self.account, diary, self.random.randrange(10**6), *flags) as kill:
            wait_for(diary, lambda entries: any(each.what == TYPED for each in entries))
            time.sleep(seconds)
            killed_at = kill()
        entries = tuple(each for each in read_diary(diary) if each.at <= killed_at)
        found = read_book(self.book, self.account)
        self._check_saved(entries, found)
        self._check_begun(entries)
        self.losses_s.append(self._lost_s(entries, found, killed_at))
        self._check_values(entries, found, killed_at)
        self._waiting = found.drafts[0] if found.drafts else None

    def _check_saved(self, entries: Sequence[Entry], found: Found) -> None:
        """Every note that was ever said to be saved is there as it was seen."""
        saved = [each for each in entries if each.what == SAVED]
        self._saved |= {each.note_id: each.text for each in saved}
        self.told += len(saved)
        notes = {note.id: note for note in found.notes}
        for note_id, text in self._saved.items():
            assert says(notes[note_id], text), (text, notes[note_id])

    def _check_begun(self, entries: Sequence[Entry]) -> None:
        """A draft that waited is what the editor went on with."""
        if self._waiting is not None:
            begun = next(each for each in entries if each.what == BEGUN)
            assert begun.text == self._waiting.text
            for_note = self._waiting.note_id
            if for_note is not None:
                self._saved.pop(for_note, None)  # it is written on

    def _lost_s(self, entries: Sequence[Entry], found: Found, killed_at: float) -> float:
        """How long before the kill the first key was pressed of which the book knows nothing."""
        last = [each for each in entries if each.note == entries[-1].note]
        seen = [each for each in last if each.what != CHOSEN]
        held = [at for at, each in enumerate(seen) if found.has(each.text)]
        if last[0].note > 1 or self._waiting is None:
            held.append(0)  # nothing is typed yet
        assert held, "the draft that waited is gone"
        told = [at for at, each in enumerate(seen) if each.what in (KEPT, SAVED)]
        self.told += len([each for each in entries if each.what == KEPT])
        assert max(held) >= max(told, default=0), (seen[max(told)], found.drafts)
        assert len(found.drafts) <= 1, found.drafts
        lost = [each.at for each in seen[max(held) :] if each.text != seen[max(held)].text]
        return killed_at - lost[0] if lost else 0.0

    def _check_values(self, entries: Sequence[Entry], found: Found, killed_at: float) -> None:
        """What was chosen beside the text is in the draft with it."""
        chosen = [each for each in entries if each.what == CHOSEN][-1]
        if found.drafts and chosen.note == entries[-1].note and killed_at - chosen.at > LIMIT_S:
            assert values_of(found.drafts[0]) == list(chosen.values)


@pytest.mark.slow
def test_thirty_kills_while_typing_lose_two_seconds_at_most_and_nothing_said_to_be_kept(
    tmp_path: Path,
) -> None:
    lives = list(three_lives(tmp_path))

    def live(life: Life) -> None:
        for _ in range(KILLS):
            life.be_killed()

    with ThreadPoolExecutor(len(lives)) as pool:
        list(pool.map(live, lives))
    losses = [loss for life in lives for loss in life.losses_s]
    assert len(losses) == 3 * KILLS
    assert max(losses) <= LIMIT_S, sorted(losses)
    assert max(losses) > 0.05, "no kill came while something was not kept yet"
    assert sum(life.told for life in lives) > len(losses)
    for life in lives:
        check(life.book)


@pytest.mark.slow
def test_without_drafts_the_same_kill_loses_more(tmp_path: Path) -> None:
    """The control: were nothing lost without drafts, the test above would prove nothing."""
    make_book(tmp_path / "book.csm").close()
    life = Life(tmp_path / "book.csm", EMPTY, 3)
    life.be_killed("without-drafts", after_s=2.6)
    assert life.losses_s[0] > LIMIT_S


def three_lives(folder: Path) -> Iterator[Life]:
    """A customer with a history, one with nothing, one with a single contract."""
    for seed, account in enumerate((HANBIT, EMPTY, EURO), start=41):
        book = folder / f"book{seed}" / "book.csm"
        book.parent.mkdir()
        make_book(book).close()
        yield Life(book, account, seed)


# After the kill: the draft is offered, beside its note when it has one.


@pytest.mark.slow
def test_a_draft_left_by_a_kill_is_offered_and_goes_on_with_every_field(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    book, diary = tmp_path / "book.csm", tmp_path / "diary"
    make_book(book).close()
    with typing(book, HANBIT, diary, 7) as kill:
        wait_for(diary, lambda entries: bool(entries) and is_kept(entries[-1], "Kept"))
        kill()
    chosen = [each for each in read_diary(diary) if each.what == CHOSEN][-1]
    (draft,) = read_book(book, HANBIT).drafts
    with real_window(qapp, qtbot, book) as real:
        page = account_page(real, HANBIT)
        real.wait(page.left.offer.isVisible)
        assert draft.text.split()[0] in page.left.offer.accessibleName()
        assert page.left.offer.compare.isVisible() == (draft.note_id is not None)
        page.left.offer.go_on.click()
        now = page.editor.now()
        assert now.text == draft.text != ""
        shown = [now.kind, now.started_by, now.sentiment, now.visibility, *now.attendees]
        assert shown == list(chosen.values)
        with qtbot.waitSignal(page.editor.closed, timeout=PATIENCE_MS):
            page.editor.finish()
    after = read_book(book, HANBIT)
    assert after.drafts == ()
    assert [says(note, draft.text) for note in after.notes].count(True) == 1


@pytest.mark.slow
def test_a_draft_of_a_note_is_offered_beside_what_the_note_says(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    book, diary = tmp_path / "book.csm", tmp_path / "diary"
    make_book(book).close()

    def is_saved_and_written_on(entries: Sequence[Entry]) -> bool:
        notes = [each.note for each in entries if is_kept(each, "Saved")]
        last = entries[-1] if entries else None
        return last is not None and is_kept(last, "Kept") and last.note in notes

    with typing(book, EMPTY, diary, 7) as kill:
        wait_for(diary, is_saved_and_written_on)
        kill()
    found = read_book(book, EMPTY)
    (draft,) = found.drafts
    note = next(each for each in found.notes if each.id == draft.note_id)
    assert not says(note, draft.text)
    with real_window(qapp, qtbot, book) as real:
        page = account_page(real, EMPTY)
        real.wait(page.left.offer.isVisible)
        page.left.offer.compare.click()
        compare = page.notes.compare
        assert page.notes.stack.currentWidget() is compare
        assert compare.draft.toPlainText() == draft.text
        assert says(note, compare.note.toPlainText())
        assert compare.draft.isVisible()
        assert compare.note.isVisible()
        compare.take_draft.click()
        assert page.editor.now().text == draft.text
        with qtbot.waitSignal(page.editor.closed, timeout=PATIENCE_MS):
            page.editor.finish()
    after = read_book(book, EMPTY)
    assert after.drafts == ()
    assert says(next(each for each in after.notes if each.id == note.id), draft.text)
    assert len(after.notes) == len(found.notes)


# What is typed while the file is busy.


def test_what_is_typed_while_a_note_is_being_saved_stays_in_the_editor(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    book = tmp_path / "book.csm"
    make_book(book).close()
    free = threading.Event()

    @command("Wait", journalled=False, tables=frozenset())
    def wait(_connection: Connection) -> None:
        free.wait(PATIENCE_S)

    with real_window(qapp, qtbot, book) as real:
        page = account_page(real, EMPTY)
        real.wait(lambda: page.title() == ("Accounts", "Empty Co"))
        page.write_note()
        QTest.keyClicks(page.editor.text, "Talk")
        real.wait(lambda: page.editor.state.text().startswith("Kept"))
        real.workspace.do(wait)
        QTest.keyClick(page.editor.text, Qt.Key.Key_Escape)
        QTest.keyClicks(page.editor.text, " and more")
        free.set()
        real.wait(lambda: notes_of(book, EMPTY))
        real.wait(lambda: page.editor.state.text().startswith("Kept"))
        assert page.editor.now().text == "Talk and more"
        with qtbot.waitSignal(page.editor.closed, timeout=PATIENCE_MS):
            QTest.keyClick(page.editor.text, Qt.Key.Key_Escape)
    after = read_book(book, EMPTY)
    assert [note.title for note in after.notes] == ["Talk and more"]
    assert after.drafts == ()


def notes_of(book: Path, account: int) -> tuple[NoteRow, ...]:
    """The notes in the file, read beside the window that has it open."""
    store = open_book(book, write=False)
    try:
        return store.ask(list_notes, today=TODAY, account_id=account)
    finally:
        store.close()


def account_page(real: RealWindow, account: int) -> AccountPage:
    page = real.go("account", account=account, ids=())
    assert isinstance(page, AccountPage)
    return page


# Processes and what they leave.


def start(*arguments: object) -> "subprocess.Popen[bytes]":
    """Python with these arguments, as somebody without a screen starts it."""
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@contextmanager
def typing(
    book: Path, account: int, diary: Path, seed: int, *flags: str
) -> Iterator[Callable[[], float]]:
    """Somebody types; what is given kills them, and says when."""
    process = start("-m", "tests.support.typist", book, account, diary, seed, *flags)

    def kill() -> float:
        assert process.poll() is None, "the window ended by itself"
        killed_at = time.monotonic()
        process.kill()
        process.wait()
        return killed_at

    try:
        yield kill
    finally:
        process.kill()
        process.wait()


def wait_for(diary: Path, holds: Callable[[Sequence[Entry]], bool]) -> None:
    """Wait until the diary says so."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds(read_diary(diary)):
        assert time.monotonic() < deadline, read_diary(diary)[-3:]
        time.sleep(0.01)


def is_kept(entry: Entry, word: str) -> bool:
    """Whether the editor said this word of a text that is not empty."""
    return entry.what == KEPT and entry.said.startswith(word) and bool(entry.text.strip())


def values_of(draft: Draft) -> list[object]:
    """What a draft keeps beside its text, as the diary lists it."""
    fields = draft.fields
    listed = [draft.kind, fields["started_by"], fields["sentiment"], draft.visibility]
    return [*listed, *fields["attendees"]]


def read_book(path: Path, account: int) -> Found:
    """Open the book after a kill, as the next start does."""
    store = open_book(path, write=True)
    try:
        drafts = tuple(each for each in store.ask(list_drafts) if each.account_id == account)
        return Found(drafts, store.ask(list_notes, today=TODAY, account_id=account))
    finally:
        store.close()


def check(path: Path) -> None:
    """The book is sound."""
    store = open_book(path, write=False)
    assert store.ask(check_book) == ()
    store.close()
