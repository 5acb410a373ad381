"""The account page: everything about one customer on one screen.

It watches two questions (the account and its timeline) and hands their answers to its parts. What
the parts look like is theirs; where one goes from here and which keys do what is decided here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.operations.renewals import RenewalRow
from csm_desktop.operations.timeline import KINDS, Timeline, read_timeline
from csm_desktop.ui import theme
from csm_desktop.ui.account.details_section import DetailsSection
from csm_desktop.ui.account.head import FactStrip, NameLine, facts_of
from csm_desktop.ui.account.left_column import LeftColumn
from csm_desktop.ui.account.note_place import NotePlace
from csm_desktop.ui.account.record_parts import ORIGIN_LINKS, feedback_of
from csm_desktop.ui.account.records_section import RecordsSection
from csm_desktop.ui.account.right_column import RightColumn
from csm_desktop.ui.account.section import Section
from csm_desktop.ui.account.since import SinceLook
from csm_desktop.ui.account.tasks_section import TasksSection
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.notes.capture_bar import CaptureBar
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

_WIDE = 1380
"""From this page width on (a window of 1600), before zoom, the right side has two columns."""
_PATIENCE_MS = 250
"""So long the first painting waits for a book that is busy."""
_ITEMS = 60
"""Timeline rows asked for at once."""


def _nothing(_connection: object) -> None:
    """The question after the last one."""


class AccountPage(Page):
    """One account."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._account: int | None = None
        self._ids: Sequence[int] = ()
        self._limit = _ITEMS
        self._overview: AccountOverview | None = None
        self._renewal: RenewalRow | None = None
        self._health: AccountHealth | None = None
        self._watches: dict[str, Watch] = {}
        self._painted = False
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_all)
        self.reader = Reader.of(desk.theme.look.language, desk.workspace.today())
        self.write = Button(tr("Write note  N"), Kind.PRIMARY, on_click=self._act)
        self.write.setAccessibleName(tr("Write a note"))
        self.names = NameLine(
            self.write,
            previous=lambda: self._step(-1),
            following=lambda: self._step(1),
            open_parent=self._open_parent,
        )
        self.facts = FactStrip()
        self.left = LeftColumn(write=self.write_note)
        self.notes = NotePlace(desk, self, self.left, self.reader)
        self.editor = self.notes.editor
        self.since = SinceLook(desk, self, self.left.since)
        self.capture = CaptureBar(desk, self)
        self.right = RightColumn(desk)
        self._gone = Label(tr("This account is no longer in the book. Undo may bring it back."))
        self._arrange()
        self._connect()
        self._handle()

    def show_place(self, **what: object) -> None:
        """``account``: its id; ``ids``: the list one came from, for previous and next.

        ``contact``: a person to open there; ``note``: a note to open, at its ``place``;
        ``meeting``: a meeting to write about; ``write``: begin a note; ``section``: ``health``
        to go there, and with ``pulse`` to give one, or ``purchases``.
        """
        account, ids = what.get("account"), what.get("ids", ())
        assert isinstance(account, int), what
        self._ids = tuple(ids) if isinstance(ids, Iterable) else ()
        contact = what.get("contact")
        if isinstance(contact, int):
            self.right.contacts.open_contact(contact)
        if account != self._account:
            self._account, self._overview, self._limit = account, None, _ITEMS
            self.notes.show_account(account)
            self.left.choose_all()
            self.left.timeline.opened.clear()
            self._show_position()
            self._hold()
            self._watch(account)
            self.since.show_account(account, self.reader)
            self.left.timeline.setFocus()
        self._open_wanted(what)

    def _open_wanted(self, what: Mapping[str, object]) -> None:
        """A note that one came for."""
        note, meeting, place = what.get("note"), what.get("meeting"), what.get("place")
        if isinstance(note, int):
            self.notes.open_note(note, place if isinstance(place, tuple) else None)
        elif isinstance(meeting, int):
            self.notes.write(meeting=meeting)
        elif what.get("write"):
            self.write_note()
        elif what.get("section") == "purchases":
            self.right.purchases.set_open(True)
            self._show_later(self.right.purchases)
        elif what.get("section") == "health":
            self._show_later(self.right.health)
            if what.get("pulse"):
                self.right.health.give_pulse()
        else:
            return
        # Coming back here later is coming back to the account.
        self.desk.navigation.replace(account=self._account, ids=self._ids)

    def title(self) -> str | tuple[str, ...]:
        """The way here, and the account's name."""
        if self._overview is None:
            return (tr("Accounts"),)
        overview, locale = self._overview, self.reader.locale
        parts = (tr("Accounts"), leading_name(overview.name, overview.native_name, locale))
        return (*parts, tr("Note")) if self.notes.writes else parts

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page, and its editor."""
        return (("account", self.editor.leave), ("note-editor", self.write_note))

    def write_note(self) -> None:
        """Open the editor on a new note, or on the draft that waits."""
        self.notes.write()

    def _act(self) -> None:
        if self.notes.is_open:
            self.notes.close()
        else:
            self.write_note()

    def account_at_hand(self) -> int | None:
        """The account shown."""
        return self._account

    def _turn(self) -> None:
        """Beside a note the head's act closes it; Escape does as well."""
        is_open = self.notes.is_open
        self.write.kind = Kind.PLAIN if is_open else Kind.PRIMARY
        self.write.setFont(theme.font(13, bold=not is_open))
        self.write.setText(tr("Close  Esc") if is_open else tr("Write note  N"))
        self.write.setAccessibleName(tr("Close the note") if is_open else tr("Write a note"))
        self.write.updateGeometry()
        self.write.update()
        self.desk.navigation.retitle()

    def _capture(self) -> None:
        if self._account is not None and not self.notes.is_open:
            name = "" if self._overview is None else self._overview.name
            self.capture.show_for(self._account, name)

    def _hold(self) -> None:
        """Paint nothing until what is asked now is here: once, and nothing of another account."""
        self.setUpdatesEnabled(False)
        self._patience.start()

    def _show_all(self) -> None:
        self._patience.stop()
        self.setUpdatesEnabled(True)

    def _watch(self, account: int) -> None:
        ask: dict[str, Any] = {"account_id": account}
        line: dict[str, Any] = {"account_id": account, "kinds": KINDS, "limit": self._limit}
        if self._watches:
            self._watches["account"].ask(**ask)
            self._watches["timeline"].ask(**line)
            return
        watch = self.desk.workspace.watch
        self._watches = {
            "account": watch(self, read_account, self._take_account, **ask),
            "timeline": watch(self, read_timeline, self._take_timeline, **line),
        }

    def _take_account(self, overview: AccountOverview | None) -> None:
        self._gone.setVisible(overview is None)
        self._body.setVisible(overview is not None)
        if overview is None or overview == self._overview:
            self._show_all()
            return
        self._overview = overview
        self.reader = Reader(self.reader.locale, self.desk.workspace.today())
        self.notes.show_name(overview.name, self.reader)
        self.names.show_names(overview, self.reader.locale)
        self._show_facts()
        self.right.show_account(overview, self.reader)
        self.desk.navigation.retitle()
        if not self.updatesEnabled():
            # Answers come in the order of the questions: the sections have theirs before this one.
            self.desk.workspace.ask(_nothing, self._take_nothing)
        if not self._painted:
            self._painted = True
            self.shown.emit()

    def _take_nothing(self, _nothing: None) -> None:
        self._show_all()

    def _take_timeline(self, timeline: Timeline) -> None:
        self.left.show_timeline(timeline, self.reader)

    def _show_facts(self) -> None:
        """The strip; the forecast joins once the renewal is here."""
        overview, renewal = self._overview, self._renewal
        if overview is not None:
            of_it = renewal is not None and renewal.account_id == overview.id
            health = self._health
            known = health is not None and health.account_id == overview.id
            facts = facts_of(
                overview, self.reader, renewal if of_it else None, health if known else None
            )
            self.facts.show_facts(facts)

    def _take_renewal(self, renewal: RenewalRow | None) -> None:
        self._renewal = renewal
        self._show_facts()

    def _take_health(self, health: AccountHealth) -> None:
        self._health = health
        self._show_facts()

    def _arrange(self) -> None:
        filled(self, "surface")
        below = QWidget()
        columns = QHBoxLayout(below)
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
        body.addWidget(self.notes.fill(below), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._gone, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._body, 1)
        self._gone.hide()
        self._body.hide()

    def _connect(self) -> None:
        self.right.renewal.renewal_shown.connect(self._take_renewal)
        self.right.health.health_shown.connect(self._take_health)
        self.right.health.note_chosen.connect(self.notes.open_note)
        self.left.kinds_chosen.connect(self._filter)
        self.left.timeline.rows.more_wanted.connect(self._ask_more)
        self.notes.turned.connect(self._turn)
        self.right.contacts.person_shown.connect(self._show_people)

    def _handle(self) -> None:
        actions = self.desk.actions
        actions.handle("new_note", self.write_note, on=self)
        actions.handle("new_note_apart", self.notes.write_apart, on=self)
        actions.handle("capture", self._capture, on=self)
        actions.handle(
            "hide_side", self.editor.toggle_side, enabled=lambda: self.notes.writes, on=self
        )
        for name, act in (
            ("renewal_won", self.right.renewal.close_won),
            ("renewal_lost", self.right.renewal.close_lost),
            ("renewal_reopen", self.right.renewal.reopen_it),
        ):
            actions.handle(name, act, enabled=lambda: self.right.renewal.has_one, on=self)
        actions.handle("new_task", lambda: self._start_in(self.right.tasks), on=self)
        actions.handle("edit", lambda: self._start_in(self.right.details), on=self)
        actions.handle("compare_dates", self.since.compare, on=self)
        for name, section, noun in (
            ("log_conversation", self.right.voice, "conversation"),
            ("new_feedback", self.right.voice, "feedback"),
            ("new_opportunity", self.right.growth, "growth opportunity"),
            ("new_advocacy", self.right.growth, "advocacy"),
            ("new_invoice", self.right.purchases, "invoice"),
            ("new_order", self.right.purchases, "order"),
        ):
            actions.handle(name, partial(self._write_record, section, noun), on=self)
        actions.handle(
            "take_feedback", self._take_feedback, enabled=self._has_something_said, on=self
        )
        actions.handle("next", lambda: self._step(1), on=self)
        actions.handle("previous", lambda: self._step(-1), on=self)

    def _show_people(self) -> None:
        self._show_later(self.right.contacts)

    def _show_later(self, section: Section) -> None:
        # A form is tall: its place is known after several rounds of layout.
        QTimer.singleShot(50, section, lambda: self.right.show_section(section))

    def _start_in(self, section: TasksSection | DetailsSection) -> None:
        """Put the keys into a section and bring it into sight."""
        section.start()
        # Its place is known once the layout has opened it.
        QTimer.singleShot(0, section, lambda: self.right.show_section(section))

    def _write_record(self, section: RecordsSection, noun: str) -> None:
        """A form for a new record, in its section."""
        section.start(noun)
        self._show_later(section)

    def _has_something_said(self) -> bool | str:
        item = self.left.timeline.current_item()
        if item is not None and item.source in ORIGIN_LINKS:
            return True
        return tr("Choose a note, conversation, ticket or answer of the timeline first.")

    def _take_feedback(self) -> None:
        """A form with what was said there, to be cut to the point and gathered under a theme."""
        item, overview = self.left.timeline.current_item(), self._overview
        if item is not None and overview is not None:
            self.right.voice.start("feedback", feedback_of(item, overview))
            self._show_later(self.right.voice)

    def _filter(self, kinds: tuple[str, ...]) -> None:
        self._limit = _ITEMS
        self._watches["timeline"].ask(kinds=kinds, limit=self._limit)

    def _ask_more(self) -> None:
        self._limit += _ITEMS
        self._watches["timeline"].ask(limit=self._limit)

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
        """Esc closes what is open, then goes back."""
        if event.key() == Qt.Key.Key_Escape and self.notes.is_open:
            self.notes.close()
        elif event.key() == Qt.Key.Key_Escape:
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
