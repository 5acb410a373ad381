"""Where notes are written on the account page: the editor in front, drafts, windows of their own.

The editor itself is ``ui/shared/notes``; what the page around it looks like is ``page.py``.
"""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from csm_desktop.operations.drafts import Draft, discard_draft, read_draft
from csm_desktop.operations.notes import NoteRow, read_note, write_note
from csm_desktop.ui.account.left_column import LeftColumn
from csm_desktop.ui.account.words import Reader, refusal_sentence
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.notes.editor import NoteEditor
from csm_desktop.ui.shared.notes.note_values import NoteValues, moment_words, of_draft, of_note
from csm_desktop.ui.shared.notes.note_window import NoteWindow, drafts_in_windows
from csm_desktop.ui.shared.notes.recovery import CompareDraft
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

Place = tuple[int, int, int]


class NotePlace(QObject):
    """What stands below the account's head: its columns, a note, or a draft beside its note.

    Signals:
        turned: something else stands there now.
    """

    turned = Signal()

    def __init__(self, desk: Desk, page: QWidget, left: LeftColumn, reader: Reader) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._left = left
        self._reader = reader
        self._account: int | None = None
        self._name = ""
        self._draft: Draft | None = None
        self._watch: Watch | None = None
        self.editor = NoteEditor(desk)
        self.compare = CompareDraft()
        self.stack = QStackedWidget()
        self._columns = QWidget()
        self._connect()

    def fill(self, columns: QWidget) -> QStackedWidget:
        """The stack to be laid out, with the page's columns as its first part."""
        self._columns = columns
        for part in (columns, self.editor, self.compare):
            self.stack.addWidget(part)
        return self.stack

    @property
    def writes(self) -> bool:
        """Whether the editor is in front."""
        return self.stack.currentWidget() is self.editor

    @property
    def is_open(self) -> bool:
        """Whether something stands in front of the columns."""
        return self.stack.currentWidget() is not self._columns

    def show_account(self, account: int) -> None:
        """Another account; what was being written about the last one is kept as its draft."""
        self.editor.leave()
        self._show_columns()
        self._account, self._draft, self._name = account, None, ""
        self._left.box.tell("")
        self._left.offer_draft(None, self._reader)
        if self._watch is None:
            watch = self._desk.workspace.watch
            self._watch = watch(self._page, read_draft, self._take_draft, account_id=account)
        else:
            self._watch.ask(account_id=account)

    def show_name(self, name: str, reader: Reader) -> None:
        """What the account is called."""
        self._name, self._reader = name, reader

    def leave(self) -> None:
        """Close the editor; what was typed stays as a draft."""
        self.editor.leave()

    def close(self) -> None:
        """Finish the note, or put a comparison away."""
        if self.writes:
            self.editor.finish()
        else:
            self._show_columns()

    # Opening.

    def write(self, *, meeting: int | None = None) -> None:
        """Open the editor on a new note, or on the draft that waits."""
        if self._account is None or self.editor.note is not None or self._is_read_only():
            return
        if self._draft is not None and meeting is None:
            self.continue_draft()
        else:
            self._open(NoteValues(self._account, started_by="us", meeting_id=meeting))

    def write_apart(self) -> None:
        """A new note in a window of its own, or the one being written."""
        if self.editor.note is not None:
            self._move_out()
        elif self._account is not None and not self._is_read_only():
            self._open_window(NoteValues(self._account, started_by="us"))

    def open_note(self, note_id: int, place: Place | None = None) -> None:
        """Open a note of the book, at a place of it: line, column and length."""

        def edit(note: NoteRow | None) -> None:
            if note is None or note.account_id != self._account or not isValid(self):
                return
            self.editor.leave()
            self._open(of_note(note))
            if place is not None:
                line, column, length = place
                # Found in title, blank line and text; the editor has no blank line.
                blank = int(bool(note.title and note.text and line))
                self.editor.show_place(line - blank, column, length)

        self._desk.workspace.ask(read_note, edit, note_id=note_id)

    def continue_draft(self) -> None:
        """Go on with the draft that was kept."""
        if self._draft is not None:
            self._open(of_draft(self._draft), kept=True)

    def _open(self, note: NoteValues, *, kept: bool = False) -> None:
        self.stack.setCurrentWidget(self.editor)
        self.editor.begin(note, kept=kept)
        self.turned.emit()

    def _open_window(self, note: NoteValues, *, kept: bool = False) -> None:
        window = NoteWindow(self._desk, self._name, self._page.window())
        window.saved.connect(lambda _note, moment: self._tell_saved(moment))
        window.not_kept.connect(self._offer_unkept)
        window.open_note(note, kept=kept)

    def _move_out(self) -> None:
        """The note goes on in a window of its own, draft and all."""
        kept = self.editor.is_dirty()
        self.editor.hand_over(lambda note: self._open_window(note, kept=kept))

    def _is_read_only(self) -> bool:
        reason = self._desk.workspace.read_only
        if reason is not None:
            self._desk.notices.tell(refusal_sentence(reason), tone=Tone.WARN)
        return reason is not None

    # What happens.

    def _connect(self) -> None:
        left, editor, compare = self._left, self.editor, self.compare
        left.draft_continued.connect(self.continue_draft)
        left.draft_compared.connect(self._compare)
        left.draft_thrown.connect(self._throw_draft)
        left.timeline.note_opened.connect(self.open_note)
        editor.closed.connect(self._closed)
        editor.saved.connect(self._take_saved)
        editor.not_kept.connect(self._offer_unkept)
        editor.window_wanted.connect(self._move_out)
        compare.draft_taken.connect(self.continue_draft)
        compare.note_taken.connect(self._keep_note)
        compare.both_taken.connect(self._keep_both)
        compare.left.connect(self._show_columns)

    def _take_saved(self, _note: int, moment: datetime) -> None:
        """The draft went with the note; its watch tells so only later."""
        self._draft = None
        self._tell_saved(moment)

    def _take_draft(self, draft: Draft | None) -> None:
        if draft is not None and draft.id in drafts_in_windows():
            draft = None  # it is being written
        self._draft = draft
        if self.editor.note is None:
            self._left.offer_draft(draft, self._reader)

    def _compare(self) -> None:
        draft = self._draft
        if draft is not None:
            today = self._desk.workspace.today()
            when = moment_words(draft.kept_at, today, self._reader.locale)
            self.stack.setCurrentWidget(self.compare)
            self.compare.show_draft(draft, when)
            self.turned.emit()

    def _throw_draft(self) -> None:
        if self._draft is not None:
            self._desk.workspace.do(discard_draft, draft_id=self._draft.id)

    def _keep_note(self) -> None:
        self._throw_draft()
        self._show_columns()

    def _keep_both(self) -> None:
        if self._draft is not None:
            note = of_draft(self._draft)
            self._desk.workspace.do(
                write_note, account_id=note.account_id, draft_id=note.draft_id, **note.said()
            )
        self._show_columns()

    def _closed(self) -> None:
        self._show_columns()
        self._left.offer_draft(self._draft, self._reader)
        self._left.timeline.setFocus()

    def _show_columns(self) -> None:
        if self.is_open:
            self.stack.setCurrentWidget(self._columns)
            self.turned.emit()

    def _tell_saved(self, moment: datetime) -> None:
        if isValid(self):
            self._left.tell_saved(moment, self._reader)

    def _offer_unkept(self, note: NoteValues, reason: str) -> None:
        """A text that could not be kept stays in the notice until it is back in the editor."""

        def back() -> None:
            self._desk.navigation.go("account", account=note.account_id, ids=())
            self._open(note, kept=True)

        sentence = tr("Could not be kept: {reason}", reason=reason)
        self._desk.notices.tell(sentence, tone=Tone.BAD, act=tr("Back to the note"), do=back)
