"""The side of a note: who was there, how it went, what its text holds, files and template.

It shows what it is given and says what was chosen; keeping the note is not here.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csm_desktop import format as written
from csm_desktop.domain.capture import KnownContact, match_contact
from csm_desktop.domain.due_words import is_past
from csm_desktop.domain.fields import SENTIMENTS
from csm_desktop.domain.note_text import NoteParts
from csm_desktop.operations.attendees import Attendee
from csm_desktop.operations.people import PersonRow
from csm_desktop.ui import theme
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.notes.note_values import NoteValues, locale_of
from csm_desktop.ui.shared.notes.side_rows import CheckRow, FoundRow, Group, MoodButton
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import (
    Button,
    Field,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import tr, trn

WIDTH = 360
"""Of the side, pixels before zoom."""
_PEOPLE = 8
"""Contacts shown without being asked for; others are found by name."""
_FACES = {"positive": "smile", "neutral": "meh", "negative": "frown"}


class SidePanel(QScrollArea):
    """The narrow column at the right of the text.

    Signals:
        changed: people or mood were chosen.
        tasks_wanted: make the tasks of the text now.
        line_wanted (int): show this line of the text.
    """

    changed = Signal()
    tasks_wanted = Signal()
    line_wanted = Signal(int)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._locale = locale_of(language)
        self._today = date.today()
        self.attendees: tuple[int | str, ...] = ()
        self.persons: Sequence[PersonRow] = ()
        self.people = Group(tr("People"))
        self.add = _AddPerson(self._add)
        self.mood = Group(tr("Sentiment"))
        self.mood_note = Label("", "muted", size=11, wrap=True)
        self.found = Group(tr("Found in the text"))
        self.make = Button("", Kind.PRIMARY, on_click=self.tasks_wanted.emit)
        self.facts = QWidget()
        self.template = MenuChip(tr("Template"), quiet=True)
        self.linked = Label("", wrap=True)
        self.files = QWidget()
        self._moods: dict[str, MoodButton] = {}
        self._arrange()

    # What it is given.

    def show_note(self, note: NoteValues, today: date) -> None:
        """The values of a note, without telling anyone."""
        self._today = today
        self.attendees = note.attendees
        self.show_mood(note.sentiment)
        self.follow_kind(note.kind)
        self._show_people()

    def show_persons(self, persons: Sequence[PersonRow]) -> None:
        """The contacts of the account."""
        self.persons = persons
        self._show_people()

    def show_mood(self, sentiment: str | None) -> None:
        """How it went; None is not said."""
        for name, button in self._moods.items():
            button.setChecked(name == sentiment)

    @property
    def sentiment(self) -> str | None:
        """How it went."""
        return next((name for name, each in self._moods.items() if each.isChecked()), None)

    def follow_kind(self, kind: str) -> None:
        """Say what an internal note does not count for."""
        internal = kind == "internal note"
        self.mood_note.setText(tr("An internal note is not a touch and does not count."))
        self.mood_note.setVisible(internal)

    def show_found(self, parts: NoteParts, new_tasks: int) -> None:
        """What the text holds; ``new_tasks`` of them are not tasks of the book yet."""
        rows: list[QWidget] = []
        for task in parts.tasks:
            if task.state == "open":
                due = "" if task.due_on is None else written.day_short(task.due_on, self._locale)
                late = is_past(task.due_on, self._today)
                rows.append(self._found(tr("Task"), task.title, task.line, due, late))
        for decision in parts.decisions:
            if decision.text.strip("*_ "):  # a template has the sign before there are words
                rows.append(self._found(tr("Decision"), decision.text, decision.line))
        for risk in parts.risks:
            rows.append(self._found(tr("Risk"), risk.title, risk.line))
        self.found.count.setText(str(len(rows)) if rows else "")
        if not rows:
            rows = [Label(_hint(), "muted", size=11, wrap=True)]
        self.found.show_rows(rows)
        words = trn("Make {n} task", "Make {n} tasks", new_tasks)
        self.make.setText(words)
        self.make.setAccessibleName(words)
        self.make.updateGeometry()
        self._make_row.setVisible(new_tasks > 0)

    # What the user does.

    def _found(
        self, kind: str, words: str, line: int, last: str = "", bad: bool = False
    ) -> QWidget:
        row = FoundRow(kind, words, last, bad=bad)
        row.taken.connect(partial(self.line_wanted.emit, line))
        return row

    def tick(self, who: int | str, there: bool) -> None:
        """Somebody was there, or not."""
        kept = tuple(each for each in self.attendees if each != who)
        self.attendees = (*kept, who) if there else kept
        self.changed.emit()

    def add_person(self, who: int | str) -> None:
        """Somebody more was there; named in the text, for one."""
        if who not in self.attendees:
            self.tick(who, True)
            self._show_people()

    def take_attendees(self, people: Sequence[Attendee]) -> None:
        """Those of the meeting, besides who was ticked already; nobody is told."""
        whom = (each.contact_id or each.name for each in people)
        self.attendees = tuple(dict.fromkeys((*self.attendees, *whom)))
        self._show_people()

    def _add(self, typed: str) -> None:
        known = [KnownContact(row.contact.id, row.contact.name) for row in self.persons]
        found = match_contact(typed, known).contact_id
        self.add_person(typed if found is None else found)

    def _show_people(self) -> None:
        ids = {who for who in self.attendees if isinstance(who, int)}
        there = [row for row in self.persons if row.contact.left_on is None]
        shown = [row for row in there if row.contact.id in ids]
        others = [row for row in self.persons if row.contact.left_on and row.contact.id in ids]
        first = [row for row in there if row.contact.id not in ids]
        listed = {row.contact.id for row in (*shown, *first[: max(0, _PEOPLE - len(shown))])}
        rows: list[QWidget] = [
            self._person(row) for row in (*there, *others) if row.contact.id in listed | ids
        ]
        rows += [
            self._tick_row(CheckRow(who), who) for who in self.attendees if isinstance(who, str)
        ]
        self.people.show_rows(rows)

    def _person(self, row: PersonRow) -> CheckRow:
        contact = row.contact
        last, spoken = tr("never"), tr("no touch yet")
        if contact.last_touch is not None:
            days = (self._today - contact.last_touch).days
            last = tr("{days} d", days=max(0, days))
            when = written.day_relative(contact.last_touch, self._today, self._locale)
            spoken = tr("last touch {when}", when=when)
        second = contact.title or (word(contact.role) if contact.role else "")
        made = CheckRow(contact.name, second, last, bad=row.late, spoken=spoken)
        self._tick_row(made, contact.id)
        return made

    def _tick_row(self, row: CheckRow, who: int | str) -> CheckRow:
        row.setChecked(who in self.attendees)
        row.clicked.connect(lambda checked=False: self.tick(who, checked))
        return row

    def _choose_mood(self, name: str, checked: bool) -> None:
        self.show_mood(name if checked else None)
        self.changed.emit()

    # How it is made.

    def _arrange(self) -> None:
        self.setFixedWidth(theme.scale(WIDTH))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setAccessibleName(tr("Beside the note"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        filled(content, "surface")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.people.add_below(self.add)
        self._arrange_mood()
        self._arrange_make()
        for part in (self.people, self.mood, self.found):
            column.addWidget(part)
            column.addWidget(hairline())
        column.addWidget(self._facts())
        column.addStretch(1)
        self.setWidget(content)

    def _arrange_mood(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.scale(4), 0, theme.scale(2))
        line.setSpacing(theme.scale(4))
        group = QButtonGroup(row)
        group.setExclusive(False)
        for name in SENTIMENTS:
            button = MoodButton(_FACES[name], word(name))
            button.setAccessibleDescription(tr("Sentiment"))
            button.clicked.connect(
                lambda checked=False, name=name: self._choose_mood(name, checked)
            )
            group.addButton(button)
            line.addWidget(button)
            self._moods[name] = button
        line.addStretch(1)
        self.mood.add_below(row)
        self.mood.add_below(self.mood_note)

    def _arrange_make(self) -> None:
        self._make_row = QWidget()
        line = QHBoxLayout(self._make_row)
        line.setContentsMargins(0, theme.scale(8), 0, 0)
        line.setSpacing(theme.scale(8))
        line.addWidget(self.make)
        line.addWidget(Label(tr("or they are made when you close"), "muted", size=11, wrap=True), 1)
        self._make_row.hide()
        self.found.add_below(self._make_row)

    def _facts(self) -> QWidget:
        grid = QGridLayout(self.facts)
        edge = theme.scale(16)
        grid.setContentsMargins(edge, theme.scale(12), edge, theme.scale(12))
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(4))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        rows = (
            (tr("Template"), self.template),
            (tr("Linked to"), self.linked),
            (tr("Attached"), self.files),
        )
        names = [Label(words, "muted") for words, _widget in rows]
        for number, name in enumerate(names):
            name.setMinimumHeight(theme.scale(26))
            grid.addWidget(name, number, 0, top)
            name.setMinimumWidth(theme.scale(80))
            align = Qt.AlignmentFlag.AlignLeft if number == 0 else Qt.AlignmentFlag(0)
            grid.addWidget(rows[number][1], number, 1, align)
        self._linked_name = names[1]
        self.show_linked("")
        return self.facts

    def show_linked(self, words: str) -> None:
        """What the note is about, a meeting; empty when it is about none."""
        self.linked.setText(words)
        self.linked.setVisible(bool(words))
        self._linked_name.setVisible(bool(words))


class _AddPerson(QWidget):
    """*Add a person*: a button that becomes a field."""

    def __init__(self, add: Callable[[str], object]) -> None:
        super().__init__()
        self._add = add
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = Button(tr("Add a person"), Kind.QUIET, icon="plus", on_click=self._open)
        self.field = _NameField()
        self.field.setToolTip(tr("Name of somebody who was there"))
        self.field.hide()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.field)
        self.field.returnPressed.connect(self._take)
        self.field.left.connect(self._close)

    def _open(self) -> None:
        self.button.hide()
        self.field.show()
        self.field.setFocus()

    def _take(self) -> None:
        name = self.field.text().strip()
        self.field.clear()
        if name:
            self._add(name)
        else:
            self._close()

    def _close(self) -> None:
        self.field.clear()
        self.field.hide()
        self.button.show()
        self.button.setFocus()


class _NameField(Field):
    """A name, typed.

    Signals:
        left: Esc.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Name of somebody who was there"), hint=tr("Name"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the field and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _hint() -> str:
    return tr("Lines that begin with - [ ] are tasks, with ! risks, with Decision: decisions.")
