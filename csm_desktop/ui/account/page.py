"""The account page: everything about one customer on one screen.

It watches two questions (the account and its timeline) and hands their answers to its parts. What
the parts look like is theirs; where one goes from here and which keys do what is decided here.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.notes import (
    Draft,
    NoteRow,
    discard_draft,
    joined_text,
    read_draft,
    read_note,
)
from csm_desktop.operations.timeline import KINDS, Timeline, read_timeline
from csm_desktop.ui import theme
from csm_desktop.ui.account.details_section import DetailsSection
from csm_desktop.ui.account.head import FactStrip, NameLine, facts_of
from csm_desktop.ui.account.left_column import LeftColumn
from csm_desktop.ui.account.note_editor import NoteEditor, NoteText
from csm_desktop.ui.account.right_column import RightColumn
from csm_desktop.ui.account.tasks_section import TasksSection
from csm_desktop.ui.account.words import Reader, refusal_sentence
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

_WIDE = 1380
"""From this page width on (a window of 1600), before zoom, the right side has two columns."""
_ITEMS = 60
"""Timeline rows asked for at once."""


class AccountPage(Page):
    """One account."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._account: int | None = None
        self._ids: Sequence[int] = ()
        self._limit = _ITEMS
        self._overview: AccountOverview | None = None
        self._draft: Draft | None = None
        self._watches: dict[str, Watch] = {}
        self._painted = False
        self.reader = Reader.of(desk.theme.look.language, desk.workspace.today())
        self.write = Button(tr("Write note  N"), Kind.PRIMARY, on_click=self.write_note)
        self.write.setAccessibleName(tr("Write a note"))
        self.names = NameLine(
            self.write,
            previous=lambda: self._step(-1),
            following=lambda: self._step(1),
            open_parent=self._open_parent,
        )
        self.facts = FactStrip()
        self.editor = NoteEditor(desk.workspace, self.reader)
        self.left = LeftColumn(self.editor, write=self.write_note)
        self.right = RightColumn(desk)
        self._gone = Label(tr("This account is no longer in the book. Undo may bring it back."))
        self._arrange()
        self._connect()
        self._handle()

    def show_place(self, **what: object) -> None:
        """``account``: its id; ``ids``: the list one came from, for previous and next."""
        account, ids = what.get("account"), what.get("ids", ())
        assert isinstance(account, int), what
        self._ids = tuple(ids) if isinstance(ids, Iterable) else ()
        if account == self._account:
            return
        self.editor.leave()
        self._account, self._overview, self._limit = account, None, _ITEMS
        self._draft = None
        self.left.box.tell("")
        self.left.offer_draft(None, self.reader)
        self.left.choose_all()
        self.left.timeline.opened.clear()
        self._show_position()
        self._watch(account)
        self.left.timeline.setFocus()

    def title(self) -> str | tuple[str, ...]:
        """The way here, and the account's name."""
        if self._overview is None:
            return (tr("Accounts"),)
        return (tr("Accounts"), self._overview.name)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page, and its editor."""
        return (("account", self.editor.leave), ("note-editor", self.write_note))

    def write_note(self) -> None:
        """Open the editor on a new note, or on the draft that waits."""
        if self._account is None or self.editor.note is not None:
            return
        if self.desk.workspace.read_only is not None:
            self.desk.notices.tell(refusal_sentence(self.desk.workspace.read_only), tone=Tone.WARN)
            return
        if self._draft is not None:
            self._continue_draft()
        else:
            self._open_editor(NoteText(self._account))

    def _watch(self, account: int) -> None:
        ask: dict[str, Any] = {"account_id": account}
        line: dict[str, Any] = {"account_id": account, "kinds": KINDS, "limit": self._limit}
        if self._watches:
            self._watches["account"].ask(**ask)
            self._watches["timeline"].ask(**line)
            self._watches["draft"].ask(**ask)
            return
        watch = self.desk.workspace.watch
        self._watches = {
            "account": watch(self, read_account, self._take_account, **ask),
            "timeline": watch(self, read_timeline, self._take_timeline, **line),
            "draft": watch(self, read_draft, self._take_draft, **ask),
        }

    def _take_account(self, overview: AccountOverview | None) -> None:
        self._gone.setVisible(overview is None)
        self._body.setVisible(overview is not None)
        if overview is None or overview == self._overview:
            return
        self._overview = overview
        self.reader = Reader(self.reader.locale, self.desk.workspace.today())
        self.names.show_names(overview, self.reader.locale)
        self.facts.show_facts(facts_of(overview, self.reader))
        self.right.show_account(overview, self.reader)
        self.desk.navigation.retitle()
        if not self._painted:
            self._painted = True
            self.shown.emit()

    def _take_timeline(self, timeline: Timeline) -> None:
        self.left.show_timeline(timeline, self.reader)

    def _take_draft(self, draft: Draft | None) -> None:
        self._draft = draft
        if self.editor.note is None:
            self.left.offer_draft(draft, self.reader)

    def _arrange(self) -> None:
        filled(self, "surface")
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.left, 1)
        columns.addWidget(hairline(upright=True))
        columns.addWidget(self.right)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for widget in (self.names, self.facts, hairline()):
            body.addWidget(widget)
        body.addLayout(columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._gone, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._body, 1)
        self._gone.hide()
        self._body.hide()

    def _connect(self) -> None:
        self.left.kinds_chosen.connect(self._filter)
        self.left.timeline.rows.more_wanted.connect(self._ask_more)
        self.left.timeline.note_opened.connect(self._open_note)
        self.left.draft_continued.connect(self._continue_draft)
        self.left.draft_thrown.connect(self._throw_draft)
        self.editor.closed.connect(self._close_editor)
        self.editor.saved.connect(self._tell_saved)
        self.editor.not_kept.connect(self._offer_unkept)

    def _handle(self) -> None:
        actions = self.desk.actions
        actions.handle("new_note", self.write_note, on=self)
        actions.handle("new_task", lambda: self._start_in(self.right.tasks), on=self)
        actions.handle("edit", lambda: self._start_in(self.right.details), on=self)
        actions.handle("next", lambda: self._step(1), on=self)
        actions.handle("previous", lambda: self._step(-1), on=self)

    def _start_in(self, section: TasksSection | DetailsSection) -> None:
        """Put the keys into a section and bring it into sight."""
        section.start()
        # Its place is known once the layout has opened it.
        QTimer.singleShot(0, section, lambda: self.right.show_section(section))

    def _filter(self, kinds: tuple[str, ...]) -> None:
        self._limit = _ITEMS
        self._watches["timeline"].ask(kinds=kinds, limit=self._limit)

    def _ask_more(self) -> None:
        self._limit += _ITEMS
        self._watches["timeline"].ask(limit=self._limit)

    def _open_editor(self, note: NoteText, *, kept: bool = False) -> None:
        self.left.show_editor()
        self.editor.begin(note, kept=kept)

    def _open_note(self, note_id: int) -> None:
        self.desk.workspace.ask(read_note, self._edit_note, note_id=note_id)

    def _edit_note(self, note: NoteRow | None) -> None:
        if note is None or note.account_id != self._account:
            return
        text = joined_text(note.title, note.text)
        self._open_editor(NoteText(note.account_id, text, note.kind, note.visibility, note.id))

    def _continue_draft(self) -> None:
        draft = self._draft
        if draft is None or self._account is None:
            return
        note = NoteText(
            self._account, draft.text, draft.kind, draft.visibility, draft.note_id, draft.id
        )
        self._open_editor(note, kept=True)

    def _throw_draft(self) -> None:
        if self._draft is not None:
            self.desk.workspace.do(discard_draft, draft_id=self._draft.id)

    def _close_editor(self) -> None:
        self.left.show_list()
        self.left.offer_draft(self._draft, self.reader)
        self.left.timeline.setFocus()

    def _tell_saved(self, moment: datetime) -> None:
        self._draft = None
        self.left.tell_saved(moment, self.reader)

    def _offer_unkept(self, note: NoteText, reason: str) -> None:
        """A text that could not be kept stays in the notice until it is back in the editor."""

        def back() -> None:
            self.desk.navigation.go("account", account=note.account_id, ids=())
            self._open_editor(note, kept=True)

        sentence = tr("Not saved: {reason}", reason=reason)
        self.desk.notices.tell(sentence, tone=Tone.BAD, act=tr("Back to the note"), do=back)

    def _step(self, by: int) -> None:
        """The previous or next account of the list one came from."""
        place = self._place()
        if place is None or not 0 <= place + by < len(self._ids):
            return
        self.desk.navigation.go("account", account=self._ids[place + by], ids=self._ids)

    def _place(self) -> int | None:
        try:
            return self._ids.index(self._account)
        except ValueError:
            return None

    def _show_position(self) -> None:
        self.names.show_position(self._place(), len(self._ids))

    def _open_parent(self) -> None:
        if self._overview is not None and self._overview.parent_id is not None:
            self.desk.navigation.go("account", account=self._overview.parent_id, ids=())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.desk.navigation.back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """3 : 2, and from a wide window on two columns at the right."""
        wide = self.width() >= theme.scale(_WIDE)
        self.right.set_wide(wide)
        if wide:
            room = min(theme.scale(962), self.width() * 56 // 100)
        else:
            room = max(theme.scale(380), self.width() * 415 // 1000)
        self.right.setFixedWidth(room)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page comes in front: what was typed is kept."""
        super().hideEvent(event)
        self.editor.leave()
