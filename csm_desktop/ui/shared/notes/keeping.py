"""Keeping what is written: a draft while one types, one step of the journal when it is finished.

States told: *Not saved yet* → *Saving…* → *Kept 10:42* (a draft has it) → *Saved 10:42* (the note
has it), or why it could not be kept. Neither is said before the file has it, and the text never
leaves the editor before that.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.drafts import discard_draft, keep_draft
from csm_desktop.operations.notes import edit_note, write_note
from csm_desktop.ui.shared.notes.note_values import NoteValues, time_words
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Workspace

KEEP_AFTER_MS = 350
"""After the last key."""
KEEP_AT_MOST_MS = 900
"""After the first key not kept: with the writing itself, less than 2 s of typing can be lost."""
RETRY_MS = 5000
"""When keeping was refused."""


class Keeper(QObject):
    """Keeps one note at a time.

    Signals:
        said (str, bool): how it stands, and whether that is bad.
        saved (int, datetime): the file has this note, since this moment.
        closed: nothing is being written any more.
        not_kept (NoteValues, str): what was left could not be kept, and why.
    """

    said = Signal(str, bool)
    saved = Signal(int, object)
    closed = Signal()
    not_kept = Signal(object, str)

    def __init__(
        self, workspace: Workspace, now: Callable[[], NoteValues], language: str, parent: QObject
    ) -> None:
        """``now`` gives what the editor holds."""
        super().__init__(parent)
        self._workspace = workspace
        self._now = now
        self._language = language
        self.begun: NoteValues | None = None
        """What is being edited; None while the editor is closed."""
        self._loaded: NoteValues | None = None
        self._kept: NoteValues | None = None
        self.draft_id: int | None = None
        self._keeping = False
        self._saving = False
        self._after_keeping = ""
        self._left_behind: NoteValues | None = None
        self._take_over: Callable[[NoteValues], object] | None = None
        self._soon = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._latest = QTimer(self, interval=KEEP_AT_MOST_MS, singleShot=True)
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        for timer in (self._soon, self._latest, self._retry):
            timer.timeout.connect(self.keep)
        workspace.failed.connect(self._fail)

    def begin(self, note: NoteValues, *, kept: bool) -> None:
        """From now on this is kept; ``kept`` when it is a draft that goes on."""
        self.stop()
        self.begun, self.draft_id = note, note.draft_id
        self._saving = self._keeping = False
        self._after_keeping = ""
        shown = replace(self._now(), draft_id=None)
        self._kept = shown
        self._loaded = None if kept else shown
        self.said.emit("", False)

    def begin_anew(self) -> None:
        """What the editor holds now is what it began with: nothing of it was typed."""
        self.stop()
        self._loaded = self._kept = replace(self._now(), draft_id=None)
        self.said.emit("", False)

    def is_text_changed(self) -> bool:
        """Whether the text is another one than it began with."""
        return self._loaded is None or self._now().text != self._loaded.text

    def is_dirty(self) -> bool:
        """Whether something was changed that the note does not have."""
        return self.begun is not None and replace(self._now(), draft_id=None) != self._loaded

    def touch(self) -> None:
        """Something was typed or chosen."""
        if self.begun is None or self._saving or not self.is_dirty():
            return
        if replace(self._now(), draft_id=None) == self._kept:
            return
        self.said.emit(tr("Not saved yet"), False)
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep(self) -> None:
        """Send what is typed to the draft; one at a time, the newest after it."""
        self.stop()
        begun = self.begun
        if begun is None or self._saving:
            return
        if self._keeping:
            self._after_keeping = self._after_keeping or "keep"
            return
        self._keeping = True
        self.said.emit(tr("Saving…"), False)
        now, moment = self._now(), datetime.now(UTC)
        self._send(
            now,
            moment,
            done=lambda number: self._take_draft(begun, number, now, moment),
            refused=self._refuse,
        )

    def finish(self) -> None:
        """Make it a note (one step); the editor closes when the file has it."""
        if self.begun is None or self._saving:
            return
        empty = self.begun.note_id is None and not self._now().text.strip()
        if self._keeping:
            self._after_keeping = "finish"
        elif empty:
            self.discard()
        elif not self.is_dirty():
            self.close()
        else:
            self._write()

    def save(self) -> None:
        """Make it a note and go on writing: what stands in it is made now."""
        if self.begun is not None and not self._saving and self.is_dirty():
            if self._keeping:
                self._after_keeping = "save"
            else:
                self._write(go_on=True)

    def leave(self) -> None:
        """Close without making it a note: what was typed stays as a draft."""
        if self.begun is None:
            return
        now = replace(self._now(), draft_id=self.draft_id)
        worth = bool(now.text.strip()) or now.note_id is not None
        if self.is_dirty() and worth and replace(now, draft_id=None) != self._kept:
            self._keep_behind(now)
        self.close()

    def hand_over(self, take_over: Callable[[NoteValues], object]) -> None:
        """Close, and give what is held to another editor, with the draft that has it."""
        if self._keeping:
            self._take_over = take_over
            return
        now = self._now()
        self.close()
        take_over(now)

    def discard(self) -> None:
        """Throw what was typed away, draft and all."""
        self.stop()
        if self.draft_id is not None:
            self._workspace.do(discard_draft, draft_id=self.draft_id)
        self.close()

    def close(self) -> None:
        """Nothing is written any more."""
        self.stop()
        self.begun = None
        self._saving = False
        self.closed.emit()

    def stop(self) -> None:
        """Forget what would be done in a moment."""
        for timer in (self._soon, self._latest, self._retry):
            timer.stop()

    def _keep_behind(self, now: NoteValues) -> None:
        """Keep what is left behind; the editor is closed already when the answer comes."""

        def refused(refusal: Refusal) -> None:
            if isValid(self):
                self.not_kept.emit(now, sentence_of(refusal))

        if self._keeping and now.draft_id is None:
            # The first draft is being written: the later text must not become a second one.
            self._left_behind = now
        else:
            self._send(now, datetime.now(UTC), done=lambda _: None, refused=refused)

    def _send(
        self,
        now: NoteValues,
        moment: datetime,
        *,
        done: Callable[[int], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        self._workspace.do(
            keep_draft,
            account_id=now.account_id,
            draft_id=now.draft_id,
            note_id=now.note_id,
            text=now.text,
            kind=now.kind,
            visibility=now.visibility,
            fields=now.draft_fields(),
            kept_at=moment,
            done=done,
            refused=refused,
        )

    def _take_draft(
        self, begun: NoteValues, number: int, now: NoteValues, moment: datetime
    ) -> None:
        if not isValid(self):
            return
        left, self._left_behind = self._left_behind, None
        if left is not None:
            self._keep_behind(replace(left, draft_id=number))
        if begun is not self.begun:
            return
        self._keeping = False
        self.draft_id, self._kept = number, replace(now, draft_id=None)
        then, self._after_keeping = self._after_keeping, ""
        take_over, self._take_over = self._take_over, None
        if take_over is not None:
            self.hand_over(take_over)
        elif then == "finish":
            self.finish()
        elif then == "save":
            self.save()
        elif then == "keep":
            self.keep()
        elif self._kept == replace(self._now(), draft_id=None):
            time = time_words(moment, self._language)
            self.said.emit(tr("Kept {time}", time=time), False)

    def _write(self, *, go_on: bool = False) -> None:
        begun, now = self.begun, self._now()
        assert begun is not None
        self.stop()
        self._saving = True
        self.said.emit(tr("Saving…"), False)
        values = {**now.said(), "draft_id": self.draft_id}
        if now.note_id is None:
            command: Callable[..., Any] = write_note
            values |= {
                "account_id": now.account_id,
                "meeting_id": now.meeting_id,
                "carried": now.carried,
            }
        else:
            command = edit_note
            values["note_id"] = now.note_id
        self._workspace.do(
            command,
            done=lambda made: self._finished(begun, now, made or begun.note_id or 0, go_on=go_on),
            refused=self._refuse,
            **values,
        )

    def _finished(self, begun: NoteValues, now: NoteValues, number: int, *, go_on: bool) -> None:
        if not isValid(self) or begun is not self.begun:
            return
        moment = datetime.now(UTC)
        self._saving = False
        self.draft_id = None
        self.begun = replace(begun, note_id=number, draft_id=None)
        self.said.emit(tr("Saved {time}", time=time_words(moment, self._language)), False)
        self.saved.emit(number, moment)
        self._loaded = self._kept = replace(now, note_id=number, draft_id=None)
        if go_on or self.is_dirty():
            # Also what was typed after Esc, while the file was busy, is still to be kept.
            self.touch()
        else:
            self.close()

    def _refuse(self, refusal: Refusal) -> None:
        if not isValid(self):
            return
        left, self._left_behind = self._left_behind, None
        if left is not None:
            self.not_kept.emit(left, sentence_of(refusal))
        self._not_saved(sentence_of(refusal))

    def _fail(self, error: object) -> None:
        if self._keeping or self._saving:
            self._not_saved(tr("something in the program broke"))

    def _not_saved(self, reason: str) -> None:
        was_keeping, self._keeping, self._saving = self._keeping, False, False
        self._after_keeping, self._take_over = "", None
        self.said.emit(tr("Could not be kept: {reason}", reason=reason), True)
        if was_keeping:
            self._retry.start()


def sentence_of(refusal: Refusal) -> str:
    """Why something was refused, in the user's language."""
    return say(SENTENCES[refusal.code], **refusal.values)
