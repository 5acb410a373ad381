"""The note editor in the left column: plain Markdown, kept while typing, saved as one step.

States shown: *Editing* → *Draft kept hh:mm* → *Saved hh:mm* → *Not saved: reason*. Saved is said
only when the file has it. The text never leaves the editor before that.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import NOTE_KINDS, VISIBILITIES
from csm_desktop.operations.notes import discard_draft, edit_note, keep_draft, write_note
from csm_desktop.ui import theme
from csm_desktop.ui.account.markdown_style import MarkdownStyle
from csm_desktop.ui.account.words import Reader, refusal_sentence
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Choice,
    Kind,
    Label,
    ThinScrollBar,
    filled,
)
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Workspace

KEEP_AFTER_MS = 400
"""After the last key."""
KEEP_AT_MOST_MS = 1500
"""After the first key not kept: with the writing itself, less than 2 s of typing can be lost."""
RETRY_MS = 5000
"""When keeping was refused."""


@dataclass(frozen=True)
class NoteText:
    """What the editor begins with."""

    account_id: int
    text: str = ""
    kind: str = "meeting"
    visibility: str = "internal"
    note_id: int | None = None
    """The note it edits; None for a new one."""
    draft_id: int | None = None
    """The draft it goes on with."""


class NoteEditor(QWidget):
    """Edits one note at a time.

    Signals:
        closed: the note is saved, or its draft is kept and the editor is left.
        saved: the file has the note, at this moment.
        not_kept: a text that was left could not be kept, and why.
    """

    closed = Signal()
    saved = Signal(object)
    not_kept = Signal(object, str)

    def __init__(self, workspace: Workspace, reader: Reader) -> None:
        super().__init__()
        self._workspace = workspace
        self._reader = reader
        self._begun: NoteText | None = None
        self._loaded = ""
        self._kept = ""
        self._draft_id: int | None = None
        self._keeping = False
        self._saving = False
        self._after_keeping = ""
        self._left_behind: NoteText | None = None
        self.text = _TextArea()
        self.state = Label("", "faint", size=11)
        self.kind = Choice(tr("Kind of note"), [(kind, word(kind)) for kind in NOTE_KINDS])
        self.visibility = Choice(
            tr("Who may see it"), [(kind, word(kind)) for kind in VISIBILITIES]
        )
        self._style = MarkdownStyle(self.text.document())
        self._soon = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._latest = QTimer(self, interval=KEEP_AT_MOST_MS, singleShot=True)
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def note(self) -> NoteText | None:
        """What is being edited; None while the editor is closed."""
        return self._begun

    def begin(self, note: NoteText, *, kept: bool = False) -> None:
        """Edit this; ``kept`` when the text is a draft's that goes on."""
        self._begun = note
        self._draft_id = note.draft_id
        self._saving = self._keeping = False
        self._after_keeping = ""
        self.text.setPlainText(note.text)
        # What the widget made of the text; only what differs from it was typed.
        self._loaded = "" if kept else self.text.toPlainText()
        self._kept = self.text.toPlainText()
        self.kind.show_value(note.kind)
        self.visibility.show_value(note.visibility)
        self._say(tr("Ctrl+Enter saves, Esc keeps the draft"))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus()

    def is_dirty(self) -> bool:
        """Whether something was typed that the note does not have."""
        begun = self._begun
        if begun is None:
            return False
        chosen = (self.kind.currentData(), self.visibility.currentData())
        differs = self.text.toPlainText() != self._loaded
        return differs or (begun.note_id is not None and chosen != (begun.kind, begun.visibility))

    def save(self) -> None:
        """Make it a note (one step); the editor closes when the file has it."""
        if self._begun is None or self._saving:
            return
        if not self.is_dirty():
            self._close()
        elif self._keeping:
            self._after_keeping = "save"
        else:
            self._write()

    def leave(self) -> None:
        """Close without saving the note: what was typed stays as a draft."""
        if self._begun is None:
            return
        if self.is_dirty() and self.text.toPlainText() != self._kept:
            self._keep_behind(self._now())
        self._close()

    def discard(self) -> None:
        """Throw what was typed away, draft and all."""
        self._stop_timers()
        if self._draft_id is not None:
            self._workspace.do(discard_draft, draft_id=self._draft_id)
        self._close()

    def _arrange(self) -> None:
        filled(self, "surface")
        head = QHBoxLayout()
        head.setSpacing(theme.scale(8))
        head.addWidget(self.kind)
        head.addWidget(self.visibility)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.scale(8))
        self.state.setWordWrap(True)
        foot.addWidget(self.state, 1)
        foot.addWidget(Button(tr("Throw away"), Kind.QUIET, on_click=self.discard))
        foot.addWidget(Button(tr("Save the note"), Kind.PRIMARY, on_click=self.save))
        column = QVBoxLayout(self)
        side = theme.scale(24)
        column.setContentsMargins(side, theme.scale(12), theme.scale(16), theme.scale(12))
        column.setSpacing(theme.scale(12))
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.text.save_wanted.connect(self.save)
        self.text.leave_wanted.connect(self.leave)
        self.kind.chosen.connect(self._typed)
        self.visibility.chosen.connect(self._typed)
        for timer in (self._soon, self._latest, self._retry):
            timer.timeout.connect(self._keep)
        self._workspace.failed.connect(self._fail)

    def _typed(self) -> None:
        if self._begun is None or not self.is_dirty():
            return
        self._say(tr("Editing"))
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _keep(self) -> None:
        """Send what is typed to the draft; one at a time, the newest text after it."""
        self._stop_timers()
        begun = self._begun
        if begun is None or self._saving:
            return
        if self._keeping:
            self._after_keeping = self._after_keeping or "keep"
            return
        self._keeping = True
        now, moment = self._now(), datetime.now(UTC)
        self._send(
            now,
            moment,
            done=lambda number: self._take_draft(begun, number, now.text, moment),
            refused=self._refuse,
        )

    def _keep_behind(self, now: NoteText) -> None:
        """Keep what is left behind; the editor is closed already when the answer comes."""

        def refused(refusal: Refusal) -> None:
            if isValid(self):
                self.not_kept.emit(now, refusal_sentence(refusal))

        if self._keeping and now.draft_id is None:
            # The first draft is being written: the later text must not become a second one.
            self._left_behind = now
        else:
            self._send(now, datetime.now(UTC), done=lambda _: None, refused=refused)

    def _send(
        self,
        now: NoteText,
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
            kept_at=moment,
            done=done,
            refused=refused,
        )

    def _now(self) -> NoteText:
        """What the editor holds."""
        assert self._begun is not None
        return replace(
            self._begun,
            text=self.text.toPlainText(),
            kind=self.kind.currentData(),
            visibility=self.visibility.currentData(),
            draft_id=self._draft_id,
        )

    def _take_draft(self, begun: NoteText, number: int, text: str, moment: datetime) -> None:
        if not isValid(self):
            return
        left, self._left_behind = self._left_behind, None
        if left is not None:
            self._keep_behind(replace(left, draft_id=number))
        if begun is not self._begun:
            return
        self._keeping = False
        self._draft_id, self._kept = number, text
        then, self._after_keeping = self._after_keeping, ""
        if then == "save":
            self._write()
        elif then == "keep":
            self._keep()
        elif text == self.text.toPlainText():
            self._say(tr("Draft kept {time}", time=self._reader.time(moment)))

    def _write(self) -> None:
        begun = self._begun
        assert begun is not None
        self._stop_timers()
        self._saving = True
        values = {
            "text": self.text.toPlainText(),
            "kind": self.kind.currentData(),
            "visibility": self.visibility.currentData(),
            "draft_id": self._draft_id,
        }
        if begun.note_id is None:
            command: Callable[..., Any] = write_note
            values["account_id"] = begun.account_id
        else:
            command = edit_note
            values["note_id"] = begun.note_id
        self._workspace.do(
            command, done=lambda _: self._finish(begun), refused=self._refuse, **values
        )

    def _finish(self, begun: NoteText) -> None:
        if not isValid(self) or begun is not self._begun:
            return
        moment = datetime.now(UTC)
        self._say(tr("Saved {time}", time=self._reader.time(moment)))
        self.saved.emit(moment)
        self._close()

    def _refuse(self, refusal: Refusal) -> None:
        if not isValid(self):
            return
        left, self._left_behind = self._left_behind, None
        if left is not None:
            self.not_kept.emit(left, refusal_sentence(refusal))
        self._not_saved(refusal_sentence(refusal))

    def _fail(self, error: object) -> None:
        if self._keeping or self._saving:
            self._not_saved(tr("something in the program broke"))

    def _not_saved(self, reason: str) -> None:
        was_keeping, self._keeping, self._saving = self._keeping, False, False
        self._after_keeping = ""
        self._say(tr("Not saved: {reason}", reason=reason), bad=True)
        if was_keeping:
            self._retry.start()

    def _close(self) -> None:
        self._stop_timers()
        self._begun = None
        self._saving = False
        self.text.clear()
        self.closed.emit()

    def _stop_timers(self) -> None:
        for timer in (self._soon, self._latest, self._retry):
            timer.stop()

    def _say(self, sentence: str, *, bad: bool = False) -> None:
        self.state.setForegroundRole(ROLES["bad" if bad else "faint"])
        self.state.setText(sentence)
        self.state.setAccessibleName(sentence)


class _TextArea(QPlainTextEdit):
    """The text: takes plain text only, whatever is pasted.

    Signals:
        save_wanted: Ctrl+Enter.
        leave_wanted: Esc.
    """

    save_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Text of the note; the first line is its title"))
        self.setPlaceholderText(tr("Title\n\nWhat was said, decided, promised. Markdown is fine."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(13))
        self.setTabChangesFocus(True)
        self.setMaximumWidth(theme.scale(640))
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc are the editor's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only: no pasted markup, picture or file is ever read."""
        if source.hasText():
            self.insertPlainText(source.text())
