"""The lines below an objective: what shows it, what both sides do, and tasks.

A line is its mark, its words, and what stands at its right. Del or the menu of the mark takes it
away. What becomes of an edit is in ``acts.py``.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.plans import STATES
from csm_desktop.operations.plan_records import InitiativeLine, ObjectiveTask, OutcomeLine
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.marks import INK, Mark, StateMark, WordMark
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.plans.typed import typed_day
from csm_desktop.ui.shared.plans.words import (
    SIDE_WORDS,
    Reading,
    refusal_sentence,
)
from csm_desktop.ui.shared.words import say, tr

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

MARK_WIDTH, OWNER_WIDTH, DUE_WIDTH = 48, 104, 76


def placed(template: str, parts: Mapping[str, Part], ink: str = "text") -> list[Part]:
    """A translated sentence with ``{names}``, the parts in their places."""
    found: list[Part] = []
    for piece in re.split(r"(\{\w+\})", template):
        if piece.startswith("{") and piece[1:-1] in parts:
            found.append(parts[piece[1:-1]])
        elif piece:
            found.append(Part(piece, ink=ink))
    return found


class Line(QWidget):
    """What all lines share: a mark, a sentence, keys, a menu."""

    def __init__(self, acts: Acts, mark: Mark, *, mark_width: int) -> None:
        super().__init__()
        self.acts, self.mark = acts, mark
        self.words = Sentence()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, theme.scale(2), 0, theme.scale(2))
        self.row.setSpacing(theme.scale(4))
        slot = QWidget()
        slot.setFixedWidth(theme.scale(mark_width))
        inner = QHBoxLayout(slot)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(mark)
        inner.addStretch(1)
        self.row.addWidget(slot, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        self.words.committed.connect(lambda key, typed: self.keep(self.words, key, typed))
        mark.stepped.connect(self.step)
        mark.asked.connect(self.open_menu)

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """What was typed for a word of this line."""
        raise NotImplementedError

    def step(self) -> None:
        """What Space does."""
        raise NotImplementedError

    def erase(self) -> None:
        """Take the line away."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu) -> None:
        """What the menu begins with."""

    can_move = True
    """Whether it has a place of its own among the others."""

    def shift(self, by: int) -> None:
        """One place down (1) or up (−1) among its like."""

    def open_menu(self) -> QMenu:
        """Everything that can be done with the line."""
        menu = dressed_menu(self, self.words.text)
        self.fill_menu(menu)
        menu.addSeparator()
        if self.can_move:
            up, down = tr("Move up  Alt+Shift+↑"), tr("Move down  Alt+Shift+↓")
            menu.addAction(up).triggered.connect(lambda _checked=False: self.shift(-1))
            menu.addAction(down).triggered.connect(lambda _checked=False: self.shift(1))
        menu.addAction(tr("Delete")).triggered.connect(lambda _checked=False: self.erase())
        menu.popup(self.mark.mapToGlobal(QPoint(0, self.mark.height())))
        return menu

    def refuser(self, sentence: Sentence, key: str, typed: str) -> Callable[[Refusal], None]:
        """Says a refusal at the word it belongs to."""
        return lambda refusal: sentence.refuse(key, typed, refusal_sentence(refusal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Alt+Shift+arrows; the rest is the objective's and the page's."""
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Delete:
            self.erase()
        elif self.can_move and event.key() in arrows and event.modifiers() & both == both:
            self.shift(arrows[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class OutcomeRow(Line):
    """“Busan depot is under 2 h. Dispatch report, confirmed by Kim Ji-woo, 17 Nov   achieved”."""

    def __init__(self, acts: Acts) -> None:
        self.state_mark = StateMark()
        super().__init__(acts, self.state_mark, mark_width=20)
        self.state_words = WordMark(right=True)
        self.state_words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state_words.asked.connect(self.open_menu)
        self.row.addWidget(self.state_words, 0, Qt.AlignmentFlag.AlignTop)
        self.outcome: OutcomeLine
        self.reading: Reading

    def show_outcome(self, outcome: OutcomeLine, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.outcome, self.reading = outcome, reading
        word = reading.state(outcome.state)
        tip = tr("{state}. Space: the next state, Enter: all of them, Del: delete", state=word)
        self.state_mark.show_state(outcome.state, f"{outcome.title}: {word}", tip)
        self.state_words.show_words(word, ink=INK.get(outcome.state, "muted"), tip=tip)
        ink = "muted" if outcome.state == "cancelled" else "text"
        title = Part(outcome.title, "title", tr("Outcome"), ink=ink)
        evidence = Part(
            outcome.evidence or "", "evidence", tr("Evidence"), tr("evidence?"), ink="muted"
        )
        more = outcome.evidence or outcome.confirmed_by
        end = outcome.title[-1:]
        stop = ". " if more and end.isascii() and end.isalnum() else " "
        self.words.show_parts([title, Part(stop, ink=ink), evidence, *self._confirmation()])

    def _confirmation(self) -> list[Part]:
        outcome = self.outcome
        who = Part(
            outcome.confirmed_by or "",
            "confirmed_by",
            tr("Confirmed by"),
            tr("· who confirmed it?"),
            ink="muted",
        )
        if not outcome.confirmed_by:
            return [Part(" "), who]
        day = outcome.confirmed_on
        when = Part(
            self.reading.short_day(day),
            "confirmed_on",
            tr("Confirmed on"),
            typed=self.reading.day(day),
            ink="muted",
        )
        words = placed(tr("confirmed by {who}, {day}"), {"who": who, "day": when}, "muted")
        return [Part(", " if outcome.evidence else " ", ink="muted"), *words]

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """Title, evidence, who confirmed it and when; who without when is today."""
        refused = self.refuser(sentence, key, typed)
        values: dict[str, object] = {key: typed or None}
        if key == "confirmed_on":
            day = typed_day(typed, self.reading.today, past=True)
            if typed and day is None:
                sentence.refuse(key, typed, tr("Write a day as 17 Nov or 2027-03-31."))
                return
            values[key] = day
        if key == "confirmed_by":
            kept = self.outcome.confirmed_on or self.reading.today
            values["confirmed_on"] = kept if typed else None
        if key == "confirmed_on" and not typed:
            values["confirmed_by"] = None
        self.acts.edit_outcome(self.outcome, values, refused)

    def step(self) -> None:
        """The next state."""
        at = STATES.index(self.outcome.state)
        self.set_state(STATES[(at + 1) % len(STATES)])

    def set_state(self, state: str) -> None:
        """This state."""
        self.acts.edit_outcome(self.outcome, {"state": state})

    def shift(self, by: int) -> None:
        """One place down or up."""
        self.acts.move_outcome(self.outcome, by)

    def erase(self) -> None:
        """Take the outcome away."""
        self.acts.delete_outcome(self.outcome)

    def fill_menu(self, menu: QMenu) -> None:
        """The states."""
        for state in STATES:
            act = menu.addAction(self.reading.state(state))
            act.setCheckable(True)
            act.setChecked(state == self.outcome.state)
            act.triggered.connect(lambda _checked=False, state=state: self.set_state(state))


class InitiativeRow(Line):
    """“We   Load the night-shift data   Y. Seo   4 Dec”."""

    def __init__(self, acts: Acts) -> None:
        self.side = WordMark(width=40)
        super().__init__(acts, self.side, mark_width=MARK_WIDTH - 4)
        self.owner, self.due = Sentence(), Sentence(right=True)
        self.owner.setFixedWidth(theme.scale(OWNER_WIDTH))
        self.due.setFixedWidth(theme.scale(DUE_WIDTH))
        for sentence in (self.owner, self.due):
            self.row.addWidget(sentence, 0, Qt.AlignmentFlag.AlignTop)
            sentence.committed.connect(
                lambda key, typed, sentence=sentence: self.keep(sentence, key, typed)
            )
        self.initiative: InitiativeLine
        self.reading: Reading

    def show_initiative(self, initiative: InitiativeLine, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.initiative, self.reading = initiative, reading
        done = initiative.done_on
        tip = tr("Space: done, or to do again. Enter: more. Del: delete")
        sign = "check" if done is not None else ""
        self.side.show_words(say(SIDE_WORDS[initiative.side]), tip=tip)
        ink = "muted" if done is not None else "text"
        self.words.show_parts([Part(initiative.title, "title", tr("Initiative"), ink=ink)])
        who = Part(initiative.owner or "", "owner", tr("Owner"), tr("who"), ink="muted")
        self.owner.show_parts([who])
        late = done is None and initiative.due_on is not None and initiative.due_on < reading.today
        when = Part(
            reading.short_day(done or initiative.due_on),
            "due_on",
            tr("Due"),
            tr("by when"),
            typed=reading.day(initiative.due_on) if initiative.due_on else "",
            ink="bad" if late else ink,
        )
        check = [Part("✓ ", ink="good")] if sign else []
        self.due.show_parts([*check, when])
        tip = ""
        if done is not None:
            due = reading.day(initiative.due_on)
            tip = tr("Done on {day}, due {due}", day=reading.day(done), due=due)
        self.due.setToolTip(tip)

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """Title, owner, day."""
        value: object = typed or None
        if key == "due_on" and typed:
            value = typed_day(typed, self.reading.today)
            if value is None:
                sentence.refuse(key, typed, tr("Write a day as 17 Nov or 2027-03-31."))
                return
        refused = self.refuser(sentence, key, typed)
        self.acts.edit_initiative(self.initiative, {key: value}, refused)

    def step(self) -> None:
        """Done today, or to do again."""
        done = None if self.initiative.done_on else self.reading.today
        self.acts.edit_initiative(self.initiative, {"done_on": done})

    def shift(self, by: int) -> None:
        """One place down or up."""
        self.acts.move_initiative(self.initiative, by)

    def erase(self) -> None:
        """Take the initiative away."""
        self.acts.delete_initiative(self.initiative)

    def fill_menu(self, menu: QMenu) -> None:
        """Done, and whose it is."""
        done = tr("To do again") if self.initiative.done_on else tr("Done")
        menu.addAction(done).triggered.connect(lambda _checked=False: self.step())
        other = "theirs" if self.initiative.side == "ours" else "ours"
        words = tr("They do it") if other == "theirs" else tr("We do it")
        menu.addAction(words).triggered.connect(
            lambda _checked=False: self.acts.edit_initiative(self.initiative, {"side": other})
        )


class TaskRow(Line):
    """A task that serves the objective; its words are edited where tasks are."""

    can_move = False

    def __init__(self, acts: Acts) -> None:
        self.word = WordMark(width=40)
        super().__init__(acts, self.word, mark_width=MARK_WIDTH - 4)
        self.due = Sentence(right=True)
        self.due.setFixedWidth(theme.scale(DUE_WIDTH))
        self.row.addWidget(self.due, 0, Qt.AlignmentFlag.AlignTop)
        self.task: ObjectiveTask

    def show_task(self, task: ObjectiveTask, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.task = task
        self.word.show_words(tr("Task"), tip=tr("Space: done, or to do again. Del: delete"))
        ink = "muted" if task.done else "text"
        self.words.show_parts([Part(task.title, "title", tr("Task"), ink=ink)])
        check = [Part("✓ ", ink="good")] if task.done else []
        late = not task.done and task.due_on is not None and task.due_on < reading.today
        when = reading.short_day(task.due_on)
        self.due.show_parts([*check, Part(when, ink="bad" if late else ink)])

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """The title."""
        self.acts.edit_task(self.task, typed, self.refuser(sentence, key, typed))

    def step(self) -> None:
        """Done, or to do again."""
        self.acts.turn_task(self.task)

    def erase(self) -> None:
        """Take the task away."""
        self.acts.delete_task(self.task)


class NewLine(QWidget):
    """A line to write another one in: Enter adds it and waits for the next, Esc ends."""

    def __init__(self, name: str, hint: str, *, indent: int, add: Callable[..., object]) -> None:
        """``add`` gets what was typed, and whom to tell of a refusal."""
        super().__init__()
        self._add = add
        self._part = Part("", "new", name, hint)
        self.words = Sentence(always_hints=True)
        self.words.show_parts([self._part])
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(indent), theme.scale(2), 0, theme.scale(2))
        row.addWidget(self.words)
        self.words.committed.connect(self._commit)
        self.words.left.connect(lambda _key: self.hide())
        self.hide()

    def start(self) -> None:
        """Write in it."""
        self.show()
        self.words.edit("new", "")

    def _commit(self, _key: str, typed: str) -> None:
        asked_by_enter = self.words.words["new"].hasFocus()
        self.words.show_parts([self._part])
        self._add(typed, lambda refusal: self.words.refuse("new", typed, refusal_sentence(refusal)))
        if asked_by_enter:
            self.words.edit("new", "")
        else:
            self.hide()


def keep_lines(
    held: dict[int, W], shown: Sequence[T], number: Callable[[T], int], make: Callable[[], W]
) -> list[tuple[W, T]]:
    """A widget for each, the one it had before where it had one; those of what is gone go."""
    wanted = {number(one) for one in shown}
    for key in [key for key in held if key not in wanted]:
        gone = held.pop(key)
        gone.hide()
        gone.deleteLater()
    for one in shown:
        if number(one) not in held:
            held[number(one)] = make()
    return [(held[number(one)], one) for one in shown]
