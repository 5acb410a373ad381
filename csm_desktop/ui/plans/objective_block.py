"""An objective in the document: its sentence, its bar, and the lines below.

The sentence comes in its parts from ``domain/objective_sentence.py``, in the language that it was
typed in; each part is edited as a word of it.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.plans import DEFINITIONS, STATES
from csm_desktop.operations.plan_records import Objective
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.marks import INK, WordMark
from csm_desktop.ui.plans.rows import (
    MARK_WIDTH,
    InitiativeRow,
    NewLine,
    OutcomeRow,
    TaskRow,
    keep_lines,
)
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.values import RecordForm, ValuesPanel
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.plans.bar import ObjectiveBar
from csm_desktop.ui.shared.plans.words import (
    Reading,
    is_measured,
    progress_of,
    refusal_sentence,
    status_words,
)
from csm_desktop.ui.shared.widgets import Button, Kind, hairline, paint_ring
from csm_desktop.ui.shared.words import later, say, tr

FIELD_NAMES = {
    "verb": later("Verb"),
    "subject": later("What changes"),
    "baseline": later("Baseline"),
    "target": later("Target"),
    "due_on": later("By"),
}
"""Field of an objective → what it is called."""


class ObjectiveBlock(QWidget):
    """One objective."""

    def __init__(self, acts: Acts, note_internal: Callable[[int], object]) -> None:
        """``note_internal`` opens what is internal about an objective, by its id."""
        super().__init__()
        self._acts, self._note_internal = acts, note_internal
        self.objective: Objective
        self.reading: Reading
        self.place = 0
        """Which it is in the document."""
        self.sentence = Sentence(size=15, line=24)
        self.status = WordMark(right=True)
        self.bar = ObjectiveBar()
        self.values = ValuesPanel(acts)
        self.record = RecordForm()
        self.outcomes: dict[int, OutcomeRow] = {}
        self.initiatives: dict[int, InitiativeRow] = {}
        self.tasks: dict[int, TaskRow] = {}
        self._build_new_lines()
        self._arrange()
        self._connect()

    def _build_new_lines(self) -> None:
        acts = self._acts
        self.new_outcome = NewLine(
            tr("New outcome"),
            tr("What will show that it is reached?"),
            indent=24,
            add=lambda typed, refused: acts.add_outcome(self.objective, typed, refused),
        )
        self.new_initiative = {
            side: NewLine(
                name,
                hint,
                indent=MARK_WIDTH,
                add=lambda typed, refused, side=side: acts.add_initiative(
                    self.objective, side, typed, refused
                ),
            )
            for side, name, hint in (
                ("ours", tr("New initiative of ours"), tr("What do we do for it?")),
                ("theirs", tr("New initiative of theirs"), tr("What do they do for it?")),
            )
        }
        self.new_task = NewLine(
            tr("New task"),
            tr("What is to do? … due fri"),
            indent=MARK_WIDTH,
            add=lambda typed, refused: acts.add_task(self.objective, typed, refused),
        )

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.scale(8))
        head.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignTop)
        slot = QVBoxLayout()
        slot.setContentsMargins(0, theme.scale(2), 0, 0)
        slot.addWidget(self.status)
        head.addLayout(slot)
        head.setAlignment(slot, Qt.AlignmentFlag.AlignTop)
        self._outcomes, self._sides, self._tasks = (QVBoxLayout() for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scale(14), 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.record)
        column.addWidget(self.values)
        column.addSpacing(theme.scale(6))
        for part, lines in (
            (self._outcomes, [self.new_outcome]),
            (self._sides, list(self.new_initiative.values())),
            (self._tasks, [self.new_task]),
        ):
            part.setSpacing(0)
            column.addLayout(part)
            for line in lines:
                column.addWidget(line)
        column.addLayout(self._adds())
        column.addWidget(hairline())

    def _adds(self) -> QHBoxLayout:
        """Quiet ways to add a line."""
        row = QHBoxLayout()
        row.setContentsMargins(theme.scale(16), theme.scale(2), 0, theme.scale(6))
        row.setSpacing(0)
        for words, do, tip in (
            (tr("+ Outcome"), self.new_outcome.start, ""),
            (tr("+ We do"), self.new_initiative["ours"].start, ""),
            (tr("+ They do"), self.new_initiative["theirs"].start, ""),
            (tr("+ Task"), self.new_task.start, ""),
            (tr("+ Value"), self.record_value, "V"),
        ):
            row.addWidget(QuietAdd(words, do, tip))
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.sentence.committed.connect(self._keep_word)
        self.status.asked.connect(self.open_menu)
        self.status.stepped.connect(self._step_state)
        self.bar.clicked.connect(lambda _checked=False: self.show_values(self.values.isHidden()))

    # Showing.

    def show_objective(self, objective: Objective, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.objective, self.reading = objective, reading
        self.sentence.show_parts(_sentence(objective))
        standing, state = objective.standing, objective.state
        ink = INK.get(standing.word if state == "open" else state, "muted")
        self.status.show_words(
            status_words(objective, reading) or tr("open"),
            ink=ink,
            bold=state == "achieved",
            sign="check" if state == "achieved" else "",
            tip="\n".join(
                [
                    *(say(DEFINITIONS[name]) for name in ("progress", "pace", "points")),
                    tr("Enter: what can be done with the objective. Space: achieved, or open."),
                ]
            ),
        )
        measured = is_measured(objective) and state != "achieved"
        self.bar.setVisible(measured)
        if measured:
            self.bar.show_progress(progress_of(objective, reading))
        self.values.show_values(objective, reading)
        self._show_lines()

    def _show_lines(self) -> None:
        objective, reading, acts = self.objective, self.reading, self._acts
        for row, outcome in keep_lines(
            self.outcomes, objective.outcomes, lambda one: one.id, lambda: OutcomeRow(acts)
        ):
            row.show_outcome(outcome, reading)
            _put(self._outcomes, row, objective.outcomes.index(outcome))
        for side, initiative in keep_lines(
            self.initiatives, objective.initiatives, lambda one: one.id, lambda: InitiativeRow(acts)
        ):
            side.show_initiative(initiative, reading)
            _put(self._sides, side, objective.initiatives.index(initiative))
        for line, task in keep_lines(
            self.tasks, objective.tasks, lambda one: one.id, lambda: TaskRow(acts)
        ):
            line.show_task(task, reading)
            _put(self._tasks, line, objective.tasks.index(task))
        both = bool(objective.outcomes and (objective.initiatives or objective.tasks))
        self._sides.setContentsMargins(0, theme.scale(6) if both else 0, 0, 0)

    def show_values(self, shown: bool) -> None:
        """Open or fold the values behind the bar."""
        self.values.setVisible(shown)

    # Acting.

    def _keep_word(self, key: str, typed: str) -> None:
        self._acts.edit_objective(self.objective, key, typed, self._refuser(key, typed))

    def _refuser(self, key: str, typed: str) -> Callable[[Refusal], None]:
        return lambda refusal: self.sentence.refuse(key, typed, refusal_sentence(refusal))

    def record_value(self) -> None:
        """Ask for a new value."""
        self.record.start(self.reading, self._record)

    def _record(
        self, typed: str, day: date, source: str, refused: Callable[[Refusal], None]
    ) -> None:
        def done(_result: object) -> None:
            self.record.close_form()
            self.bar.setFocus()

        self._acts.record_value(self.objective, typed, day, source, refused=refused, done=done)

    def _step_state(self) -> None:
        self.set_state("open" if self.objective.state == "achieved" else "achieved")

    def set_state(self, state: str) -> None:
        """This state; what is achieved is so from today on."""
        self._acts.set_objective_state(self.objective, state)

    def erase(self) -> None:
        """Take the objective away, with everything below it."""
        self._acts.delete_objective(self.objective)

    def move_by(self, by: int) -> None:
        """Up or down in the document."""
        if self.place + by >= 0:
            self._acts.move_objective(self.objective, self.place + by)

    def open_menu(self) -> QMenu:
        """Everything that can be done with the objective."""
        menu = dressed_menu(self, self.objective.sentence)
        menu.addAction(tr("Record a value  V")).triggered.connect(
            lambda _c=False: self.record_value()
        )
        shown = self.values.isHidden()
        words = tr("Show the values over time") if shown else tr("Fold the values")
        menu.addAction(words).triggered.connect(lambda _c=False: self.show_values(shown))
        menu.addSeparator()
        for state in STATES:
            act = menu.addAction(self.reading.state(state))
            act.setCheckable(True)
            act.setChecked(state == self.objective.state)
            act.triggered.connect(lambda _c=False, state=state: self.set_state(state))
        menu.addSeparator()
        number = self.objective.id
        for words, do in (
            (tr("Internal note"), lambda: self._note_internal(number)),
            (tr("Move up  Alt+Shift+↑"), lambda: self.move_by(-1)),
            (tr("Move down  Alt+Shift+↓"), lambda: self.move_by(1)),
            (tr("Delete  Del"), self.erase),
        ):
            menu.addAction(words).triggered.connect(lambda _c=False, do=do: do())
        menu.popup(self.status.mapToGlobal(QPoint(0, self.status.height())))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """V, Alt+Shift+arrows; Del where the objective itself has the focus."""
        held = event.modifiers()
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_V and not held:
            self.record_value()
        elif event.key() == Qt.Key.Key_Delete and self.status.hasFocus():
            self.erase()
        elif event.key() in arrows and held & both == both:
            self.move_by(arrows[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class QuietAdd(Button):
    """“+ Outcome”, 11 px, faint until it is pointed at."""

    def __init__(self, words: str, do: Callable[[], object], keys: str = "") -> None:
        super().__init__(words, Kind.QUIET, on_click=do)
        self.setFont(theme.font(11))
        if keys:
            self.setToolTip(tr("{title} ({keys})", title=words, keys=keys))

    def sizeHint(self) -> QSize:
        """20 high, between lines of text."""
        return QSize(super().sizeHint().width(), theme.scale(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As quiet as a hint, until it is meant."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        meant = self.underMouse() or self.hasFocus()
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setPen(t.accent if meant else t.faint)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _sentence(objective: Objective) -> list[Part]:
    """The parts; an objective whose baseline is still to be found asks for it."""
    parts = [_part(one.kind, one.text) for one in objective.parts]
    if objective.baseline is None and objective.target is not None:
        asked = Part(
            "", "baseline", say(FIELD_NAMES["baseline"]), tr("from where?"), always=True, bold=True
        )
        parts += [Part("  "), asked]
    return parts


def _part(kind: str, text: str) -> Part:
    if kind == "words":
        return Part(text)
    name = say(FIELD_NAMES[kind])
    plain = kind == "verb"
    # An amount and its unit, a day and its year stay on one line.
    shown = text if kind in ("verb", "subject") else text.replace(" ", "\N{NO-BREAK SPACE}")
    return Part(shown, kind, name, typed=text, bold=not plain, underlined=not plain)


def _put(column: QVBoxLayout, row: QWidget, at: int) -> None:
    if column.indexOf(row) != at:
        column.insertWidget(at, row)
