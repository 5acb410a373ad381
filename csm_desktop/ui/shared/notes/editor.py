"""The note editor: head, text and side around one note that is kept while it is written.

Used in the account page and in a window of its own; who shows it decides where it goes when it is
closed. What a note holds is read by ``domain/note_text.py``; how it is kept is ``keeping.py``.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop import format as written
from csm_desktop.domain.note_text import NoteParts, read_note_text
from csm_desktop.operations.meetings import MeetingRow, read_meeting
from csm_desktop.operations.note_follow_ups import PreparedNote
from csm_desktop.operations.people import People, list_people
from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.attached_files import AttachedFiles
from csm_desktop.ui.shared.notes.completion import Completion
from csm_desktop.ui.shared.notes.keeping import Keeper
from csm_desktop.ui.shared.notes.note_foot import NoteFoot
from csm_desktop.ui.shared.notes.note_head import NoteHead
from csm_desktop.ui.shared.notes.note_values import NoteDesk, NoteValues, local_day_of, locale_of
from csm_desktop.ui.shared.notes.side_panel import SidePanel
from csm_desktop.ui.shared.notes.templates import TemplateMenu
from csm_desktop.ui.shared.notes.text_area import TextArea
from csm_desktop.ui.shared.notes.text_edits import with_room
from csm_desktop.ui.shared.offers import Offer
from csm_desktop.ui.shared.widgets import (
    Label,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import later, say, tr
from csm_desktop.workspace import Watch

COLUMN = 720
"""Width of the text's column with its sides, pixels before zoom."""
_SIDES = 40
_LINES = 600
_READ_AFTER_MS = 250
"""After the last key the text is read for tasks and the like."""
_INSERTS = (
    (later("Task"), "- [ ] "),
    (later("Heading"), "## "),
    (later("List"), "- "),
    (later("Decision"), "> **Decision:** "),
    (later("Risk"), "! "),
)
"""What ``/`` inserts besides templates."""


class NoteEditor(QWidget):
    """Edits one note at a time.

    Signals:
        closed: the note is saved or left, and the editor is empty.
        saved (int, datetime): the file has this note, since this moment.
        not_kept (NoteValues, str): a text that was left could not be kept, and why.
        window_wanted: go on in a window of its own.
    """

    closed = Signal()
    saved = Signal(int, object)
    not_kept = Signal(object, str)
    window_wanted = Signal()

    def __init__(self, desk: NoteDesk) -> None:
        super().__init__()
        self._workspace = desk.workspace
        self._language = desk.theme.look.language
        self._people: Watch | None = None
        self._made: frozenset[str] = frozenset()
        self._parts = NoteParts((), (), (), (), ())
        self._begun = NoteValues(0)
        self._carried: tuple[int, ...] = ()
        self.head = NoteHead(self._language)
        self.text = TextArea()
        self.side = SidePanel(self._language)
        self.templates = TemplateMenu(desk.workspace, self.side.template, self.now, self._language)
        self.files = AttachedFiles(desk.workspace, self.side.files)
        self.keeper = Keeper(desk.workspace, self.now, self._language, self)
        self.foot = NoteFoot(self._language, throw_away=self.discard)
        self._read = QTimer(self, interval=_READ_AFTER_MS, singleShot=True)
        self._arrange()
        self._connect()

    # What is edited.

    @property
    def note(self) -> NoteValues | None:
        """What is being edited; None while the editor is closed."""
        return self.keeper.begun

    @property
    def state(self) -> Label:
        """How the note stands."""
        return self.head.state

    def now(self) -> NoteValues:
        """What the editor holds."""
        begun = self.keeper.begun or self._begun
        return replace(
            begun,
            carried=self._carried,
            text=self.text.toPlainText(),
            kind=str(self.head.kind.value),
            visibility=str(self.head.visibility.value),
            noted_at=self.head.noted_at,
            started_by=self._started_by(),
            sentiment=self.side.sentiment,
            attendees=self.side.attendees,
            template=self.templates.name,
            draft_id=self.keeper.draft_id,
        )

    def begin(self, note: NoteValues, *, kept: bool = False) -> None:
        """Edit this; ``kept`` when the text is a draft's that goes on."""
        today = self._workspace.today()
        self._begun = note
        self._carried = note.carried
        self.keeper.draft_id = note.draft_id
        self.head.show_values(note, today)
        self.side.show_note(note, today)
        self.templates.begin(note.template)
        self.files.begin(note.note_id)
        self._show_meeting(note)
        self.text.show_text(note.text)
        self._made = frozenset() if note.note_id is None else self._open_titles()
        self.keeper.begin(note, kept=kept)
        self._watch_people(note.account_id)
        self._read_text()
        self.text.setFocus()
        if note.note_id is None and note.draft_id is None and not note.text:
            self.templates.prepare(note.account_id, partial(self._take_prepared, note))
        elif note.note_id is None and note.carried:
            self.templates.prepare(note.account_id, partial(self._know_carried, note))

    def show_place(self, line: int, column: int, length: int) -> None:
        """Mark a place of the text."""
        block = self.text.document().findBlockByNumber(line)
        if block.isValid():
            self.text.select_words(block.position() + column, length)

    def is_dirty(self) -> bool:
        """Whether something was changed that the note does not have."""
        return self.keeper.is_dirty()

    def finish(self) -> None:
        """Make it a note and close, in one step; an empty note is just closed."""
        self.text.commit_composition()
        self.keeper.finish()

    def leave(self) -> None:
        """Close; what was typed stays as a draft."""
        self.text.commit_composition()
        self.keeper.leave()

    def hand_over(self, take_over: Callable[[NoteValues], object]) -> None:
        """Close without a note being made: another editor goes on with what is held."""
        self.text.commit_composition()
        self.keeper.hand_over(take_over)

    def discard(self) -> None:
        """Throw what was typed away."""
        self.keeper.discard()

    def toggle_side(self) -> None:
        """Hide the side, or show it again."""
        shown = self.side.isHidden()
        self.side.setVisible(shown)
        self._line.setVisible(shown)
        if not shown:
            self.text.setFocus()

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        self.setFocusProxy(self.text)
        self._line = hairline(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._column(), 10_000)
        row.addStretch(1)
        row.addWidget(self._line)
        row.addWidget(self.side)

    def _column(self) -> QWidget:
        part = QWidget()
        part.setMaximumWidth(theme.scale(COLUMN))
        self.text.setMaximumWidth(theme.scale(_LINES + 12))
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.addWidget(self.text, 10_000)
        text.addStretch(1)
        column = QVBoxLayout(part)
        side = theme.scale(_SIDES)
        column.setContentsMargins(side, theme.scale(16), side, theme.scale(8))
        column.setSpacing(theme.scale(12))
        column.addWidget(self.head)
        column.addLayout(text, 1)
        column.addWidget(self.foot)
        return part

    def _connect(self) -> None:
        self._completion = Completion(
            self.text,
            self,
            inserts=self._inserts,
            people=self._persons,
            take_insert=self._insert,
            take_person=self._take_person,
        )
        self.text.typed.connect(self._typed)
        self.text.finish_wanted.connect(self.finish)
        self.text.files_given.connect(self._attach)
        self.head.changed.connect(self._choose)
        self.head.retry_wanted.connect(self.keeper.keep)
        self.head.copy_wanted.connect(self._save_copy)
        self.side.changed.connect(self.keeper.touch)
        self.side.tasks_wanted.connect(self.keeper.save)
        self.side.line_wanted.connect(self._show_line)
        self.templates.filled.connect(self._take_template)
        self.templates.refused.connect(lambda sentence: self.head.say(sentence, True))
        self.files.note_wanted.connect(self.keeper.save)
        self.foot.own_window.clicked.connect(lambda _checked=False: self.window_wanted.emit())
        self._read.timeout.connect(self._read_text)
        self.keeper.said.connect(self.head.say)
        self.keeper.saved.connect(self._saved)
        self.keeper.closed.connect(self._close)
        self.keeper.not_kept.connect(self.not_kept)

    # What happens.

    def _typed(self) -> None:
        self.keeper.touch()
        self._read.start()

    def _choose(self) -> None:
        self.side.follow_kind(str(self.head.kind.value))
        self.keeper.touch()
        self._read.start()

    def _started_by(self) -> str | None:
        value = self.head.started.value
        return value if isinstance(value, str) else None

    def _read_text(self) -> None:
        names = [row.contact.name for row in self.side.persons]
        day = self.head.day_shown
        self.text.learn(names, day)
        typed = self.text.toPlainText()
        self._parts = read_note_text(typed, today=day, names=names)
        self.side.show_found(self._parts, len(self._open_titles() - self._made))
        self.foot.count_words(typed)

    def _open_titles(self) -> frozenset[str]:
        return self._titles_of(self.text.toPlainText())

    def _titles_of(self, text: str) -> frozenset[str]:
        names = [row.contact.name for row in self.side.persons]
        parts = read_note_text(text, today=self.head.day_shown, names=names)
        return frozenset(task.title for task in parts.tasks if task.state == "open")

    def _watch_people(self, account_id: int) -> None:
        if self._people is not None:
            self._people.stop()
        self.side.show_persons(())
        watch = self._workspace.watch
        self._people = watch(self, list_people, self._take_people, account_id=account_id)

    def _take_people(self, people: People) -> None:
        was_made = self._made
        known = self._open_titles()
        self.side.show_persons(people.persons)
        if was_made and known == was_made:
            self._made = self._open_titles()
        self._read_text()

    def _show_meeting(self, note: NoteValues) -> None:
        """Say in the side which meeting the note is about."""
        self.side.show_linked("")

        def show(meeting: MeetingRow | None) -> None:
            if meeting is not None and self.keeper.begun is not None and isValid(self):
                locale = locale_of(self._language)
                day = written.day(local_day_of(meeting.starts_at), locale)
                words = tr("{meeting}, {day}", meeting=meeting.title, day=day)
                self.side.show_linked(words)

        if note.meeting_id is not None:
            self._workspace.ask(read_meeting, show, meeting_id=note.meeting_id)

    def _inserts(self) -> Sequence[Offer]:
        kinds = [Offer(say(words), signs.strip(), signs) for words, signs in _INSERTS]
        return [*kinds, *self.templates.offers()]

    def _persons(self) -> Sequence[Offer]:
        there = (row.contact for row in self.side.persons if row.contact.left_on is None)
        return [Offer(contact.name, contact.title or "", contact.id) for contact in there]

    def _insert(self, value: object) -> None:
        if isinstance(value, str):
            self.text.insertPlainText(value)
        elif isinstance(value, tuple):
            self.templates.take(value[1])

    def _take_person(self, contact_id: object) -> None:
        if isinstance(contact_id, int):
            self.side.add_person(contact_id)

    def _take_prepared(self, note: NoteValues, prepared: PreparedNote) -> None:
        """What earlier notes left open stands below what is typed already."""
        if self.keeper.begun is not note:
            return
        untouched = not self.is_dirty()
        self._carried = prepared.carried
        self.side.take_attendees(prepared.attendees)
        if untouched and prepared.text.strip():
            self.text.show_text(with_room(prepared.text))
            first = not prepared.text.partition("\n")[0].strip()
            self.text.show_line(0 if first else self.text.document().blockCount() - 1)
        elif prepared.text.strip():
            self.text.append_below(prepared.text.strip("\n"))
        self._made = self._titles_of(prepared.text)
        if untouched:
            self.keeper.begin_anew()
        self._read_text()

    def _know_carried(self, note: NoteValues, prepared: PreparedNote) -> None:
        """Which lines are tasks of earlier notes: those are not made again."""
        if self.keeper.begun is note:
            self._made |= self._titles_of(prepared.text)
            self._read_text()

    def _take_template(self, prepared: PreparedNote) -> None:
        """A template begins a note in which nothing was typed, or goes in where the caret is."""
        if not self.is_typed():
            self.text.selectAll()
            self.head.take_kind(prepared.kind, prepared.visibility)
        self._carried = tuple(dict.fromkeys((*self._carried, *prepared.carried)))
        begun = self.keeper.begun
        if prepared.carried and begun is not None:
            self.templates.prepare(begun.account_id, partial(self._know_carried, begun))
        self.side.take_attendees(prepared.attendees)
        there = set(self.text.toPlainText().split("\n")) if self.is_typed() else set()
        lines = with_room(prepared.text.rstrip()).split("\n")
        kept = (line for line in lines if not (line.startswith("- [") and line in there))
        self.text.insertPlainText("\n".join(kept))
        self.side.follow_kind(str(self.head.kind.value))
        self.keeper.touch()
        self.text.show_line(0)
        self.text.setFocus()

    def is_typed(self) -> bool:
        """Whether the text is more than what the note began with."""
        return self.keeper.is_text_changed()

    def _attach(self, files: Sequence[Path]) -> None:
        self.files.add(files)

    def _show_line(self, line: int) -> None:
        self.text.show_line(line)
        self.text.setFocus()

    def _saved(self, note_id: int, moment: object) -> None:
        self._made = self._open_titles()
        self.files.begin(note_id)
        self._read_text()
        self.saved.emit(note_id, moment)

    def _save_copy(self) -> None:
        """The way out when the book cannot be written: the text into a file elsewhere."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save a copy of the text"), "note.md", "Markdown (*.md)"
        )
        if name:
            Path(name).write_text(self.text.toPlainText(), encoding="utf-8")
            self.head.say(tr("A copy is in {path}", path=name), False)

    def _close(self) -> None:
        self._read.stop()
        if self._people is not None:
            self._people.stop()
            self._people = None
        self.text.show_text("")
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+. hides the side; Esc finishes from anywhere in the editor."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Period and held:
            self.toggle_side()
        elif event.key() == Qt.Key.Key_Escape and self.note is not None:
            self.finish()
        else:
            super().keyPressEvent(event)
