"""The line above a note: kind, day, who may see it, who started it; at the right how it stands."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.domain.due_words import read_due
from csm_desktop.domain.fields import NOTE_KINDS, VISIBILITIES
from csm_desktop.ui import theme
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.notes.note_values import NoteValues, local_day_of, locale_of, moved_to
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label
from csm_desktop.ui.shared.words import later, say, tr

_STARTED = {
    None: later("Started by …"),
    "us": later("Started by us"),
    "them": later("Started by them"),
}
_WEEKDAYS = (
    later("Mon {day}"),
    later("Tue {day}"),
    later("Wed {day}"),
    later("Thu {day}"),
    later("Fri {day}"),
    later("Sat {day}"),
    later("Sun {day}"),
)
_DAYS_OFFERED = 7


class NoteHead(QWidget):
    """The chips and the state.

    Signals:
        changed: a value was chosen.
        retry_wanted: try to keep it again.
        copy_wanted: save the text elsewhere.
    """

    changed = Signal()
    retry_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._locale = locale_of(language)
        self._today = date.today()
        self.noted_at: datetime | None = None
        self.kind = MenuChip(tr("Kind of note"), [(kind, _started(kind)) for kind in NOTE_KINDS])
        self.day = MenuChip(tr("Day it took place"))
        self.visibility = MenuChip(
            tr("Who may see it"),
            [(each, _started(each)) for each in VISIBILITIES],
            icon="lock",
        )
        self.started = MenuChip(
            tr("Who started the contact"), [(key, say(text)) for key, text in _STARTED.items()]
        )
        self.other_day = _DayField()
        self.state = Label("", "faint")
        self.retry = Button(tr("Try again"), Kind.QUIET, on_click=self.retry_wanted.emit)
        self.copy = Button(tr("Save a copy…"), Kind.QUIET, on_click=self.copy_wanted.emit)
        self._arrange()
        for chip in (self.kind, self.visibility, self.started):
            chip.chosen.connect(lambda _value: self._tell())
        self.day.chosen.connect(self._take_day)
        self.other_day.taken.connect(self._read_day)
        self.other_day.left.connect(self._close_field)

    def show_values(self, note: NoteValues, today: date) -> None:
        """Show these without telling anyone."""
        self._today = today
        self.noted_at = note.noted_at
        self.kind.show_value(note.kind, _started(note.kind))
        self.visibility.show_value(note.visibility)
        self.started.show_value(note.started_by)
        self._show_day()
        self._close_field()
        self._follow_kind()

    def take_kind(self, kind: str, visibility: str) -> None:
        """What a template is for; nobody is told."""
        self.kind.show_value(kind, _started(kind))
        self.visibility.show_value(visibility)
        self._follow_kind()

    def say(self, sentence: str, bad: bool) -> None:
        """How the note stands; with the ways out when that is bad."""
        self.state.setText(sentence)
        self.state.setAccessibleName(sentence)
        self.state.setVisible(not bad)
        self._trouble_words.setText(sentence)
        self._trouble_words.setAccessibleName(sentence)
        self.trouble.setVisible(bad)

    @property
    def day_shown(self) -> date:
        """The day it took place."""
        return self._today if self.noted_at is None else local_day_of(self.noted_at)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        for chip in (self.kind, self.day, self.other_day, self.visibility, self.started):
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.state)
        self.trouble = QWidget()
        self._trouble_words = Label("", "bad", wrap=True)
        below = QHBoxLayout(self.trouble)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._trouble_words, 1)
        below.addWidget(self.retry)
        below.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(8))
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.trouble.hide()
        self.other_day.hide()

    def _show_day(self) -> None:
        days = [self._today - timedelta(days=back) for back in range(_DAYS_OFFERED)]
        self.day.options = [(day, self._words(day)) for day in days]
        self.day.more = [(tr("Another day…"), self._open_field)]
        self.day.show_value(self.day_shown, self._words(self.day_shown))

    def _words(self, day: date) -> str:
        return say(_WEEKDAYS[day.weekday()], day=written.day(day, self._locale))

    def _take_day(self, day: object) -> None:
        assert isinstance(day, date)
        self.noted_at = moved_to(self.noted_at, day)
        self._show_day()
        self.changed.emit()

    def _open_field(self) -> None:
        self.day.hide()
        self.other_day.setText(str(self.day_shown))
        self.other_day.show()
        self.other_day.setFocus()
        self.other_day.selectAll()

    def _close_field(self) -> None:
        self.other_day.hide()
        self.day.show()

    def _read_day(self, typed: str) -> None:
        day = _day_in(typed, self._today)
        self.other_day.show_problem(day is None)
        if day is None:
            hint = tr("Write a day as 2027-03-31.")
            self.other_day.setToolTip(hint)
            self.other_day.setAccessibleDescription(hint)
            return
        self._close_field()
        self._take_day(day)
        self.day.setFocus()

    def _tell(self) -> None:
        self._follow_kind()
        self.changed.emit()

    def _follow_kind(self) -> None:
        # An internal note is no contact: nobody started it.
        self.started.setVisible(self.kind.value != "internal note")


class _DayField(Field):
    """A day, typed.

    Signals:
        taken (str): Enter.
        left: Esc, or the focus went elsewhere.
    """

    taken = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Day it took place"), hint="2027-03-31")
        self.setFixedWidth(theme.scale(132))
        self.returnPressed.connect(lambda: self.taken.emit(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the day as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _day_in(typed: str, today: date) -> date | None:
    """A day as written: of the calendar, or in words such as *12 nov*."""
    text = typed.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        day, length = read_due(text, today)
        if day is None or length != len(text):
            return None
    # What is said without a year took place already.
    if day > today and str(day.year) not in text:
        return _a_year_before(day)
    return day


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day - timedelta(days=366)


def _started(kind: str) -> str:
    """A stored word as it begins a line."""
    words = word(kind)
    return words[:1].upper() + words[1:]
