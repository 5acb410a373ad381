"""The plan as a document: who agreed, what the customer wants, the objectives, and a new one."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.objective_sentence import ParsedObjective, read_objective_sentence
from csm_desktop.operations.plan_records import Plan
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.objective_block import ObjectiveBlock
from csm_desktop.ui.plans.paragraph import Paragraph
from csm_desktop.ui.plans.rows import keep_lines, placed
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.plans.typed import typed_day
from csm_desktop.ui.shared.plans.words import Reading, refusal_sentence
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Field,
    KeyHint,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
    paint_ring,
)
from csm_desktop.ui.shared.words import say, tr

_WIDTH, _SIDE = 664, 40


class PlanDocument(QScrollArea):
    """The document, scrolled.

    Signals:
        internal_asked (int): the internal note of an objective is wanted.
    """

    internal_asked = Signal(int)

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.plan: Plan | None = None
        self.reading: Reading
        self.agreed = Sentence()
        self.summary = Paragraph(
            tr("What the customer wants, in their words"),
            tr("What does the customer want, in their words?"),
            size=15,
            line=24,
        )
        self.blocks: dict[int, ObjectiveBlock] = {}
        self.new_objective = NewObjective()
        self._arrange()
        self.agreed.committed.connect(self._keep_agreed)
        self.summary.committed.connect(
            lambda text: self._acts.edit_plan(self.held, {"summary": text})
        )
        self.new_objective.entered.connect(self._add)

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # It has the focus itself when it is opened: arrows scroll, Tab goes to the first word.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The plan"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        # Its room is always kept, so that lines do not break anew when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(ROLES["surface"])
        inner = filled(QWidget(), "surface")
        text = QWidget()
        text.setMaximumWidth(theme.scale(_WIDTH))
        side = theme.scale(_SIDE)
        row = QHBoxLayout(inner)
        row.setContentsMargins(side, theme.scale(12), side - theme.scale(10), theme.scale(24))
        row.addStretch(1)
        row.addWidget(text, 1000)
        row.addStretch(1)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(0)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.agreed)
        column.addSpacing(theme.scale(4))
        column.addWidget(self.summary)
        column.addSpacing(theme.scale(12))
        column.addWidget(hairline())
        column.addLayout(self._blocks)
        column.addWidget(self.new_objective)
        column.addStretch(1)
        self.setWidget(inner)

    # Showing.

    def show_plan(self, plan: Plan, reading: Reading) -> None:
        """Show it, or the same anew; what is being typed stays."""
        other = self.plan is not None and self.plan.id != plan.id
        if other:
            self.summary.commit()
            self.agreed.give_up()
        self.plan, self.reading = plan, reading
        self._show_agreed()
        self.summary.show_text(plan.summary, anew=other)
        lines = keep_lines(
            self.blocks,
            plan.objectives,
            lambda one: one.id,
            lambda: ObjectiveBlock(self._acts, self.internal_asked.emit),
        )
        for at, (block, objective) in enumerate(lines):
            block.place = at
            block.show_objective(objective, reading)
            if self._blocks.indexOf(block) != at:
                self._blocks.insertWidget(at, block)
        self.new_objective.reading = reading

    def _show_agreed(self) -> None:
        plan, reading = self.held, self.reading
        who = Part(
            plan.agreed_by or "",
            "agreed_by",
            tr("Agreed by"),
            tr("Who agreed to it?"),
            ink="muted",
            always=True,
        )
        day = Part(reading.day(plan.agreed_on), "agreed_on", tr("Agreed on"), ink="muted")
        review = Part(
            reading.day(plan.review_on) if plan.review_on else "",
            "review_on",
            tr("Next review"),
            tr("When is the next review?"),
            ink="muted",
            always=True,
        )
        words, next_review = [who], [review]
        if plan.agreed_by:
            words = placed(tr("Agreed on {day} by {who}."), {"day": day, "who": who}, "muted")
        if plan.review_on:
            next_review = placed(tr("Next review {day}."), {"day": review}, "muted")
        self.agreed.show_parts([*words, Part(" "), *next_review])

    @property
    def held(self) -> Plan:
        """The plan that is shown."""
        assert self.plan is not None
        return self.plan

    # Keeping.

    def _keep_agreed(self, key: str, typed: str) -> None:
        values: dict[str, object] = {key: typed or None}
        if key != "agreed_by":
            day = typed_day(typed, self.reading.today, past=key == "agreed_on")
            if typed and day is None:
                self.agreed.refuse(key, typed, tr("Write a day as 17 Nov or 2027-03-31."))
                return
            values[key] = day
        if key == "agreed_by":
            kept = self.held.agreed_on or self.reading.today
            values["agreed_on"] = kept if typed else None
        if key == "agreed_on" and not typed:
            values["agreed_by"] = None
        self._acts.edit_plan(self.held, values, self._refuser(key, typed))

    def _refuser(self, key: str, typed: str) -> Callable[[Refusal], None]:
        return lambda refusal: self.agreed.refuse(key, typed, refusal_sentence(refusal))

    def _add(self, typed: str) -> None:
        self._acts.add_objective(
            self.held, typed, self.new_objective.refuse, self.new_objective.clear
        )

    # Going about.

    def block_at_hand(self) -> ObjectiveBlock | None:
        """The objective in which the focus is; else the first open one."""
        focused = self.focusWidget()
        for block in self.blocks.values():
            if focused is not None and block.isAncestorOf(focused):
                return block
        ordered = (self.blocks[one.id] for one in self.held.objectives if one.id in self.blocks)
        return next((block for block in ordered if block.objective.state == "open"), None)

    def step(self, by: int) -> None:
        """To the sentence of the next or the previous objective."""
        order = [one.id for one in self.held.objectives]
        if not order:
            return
        focused = self.focusWidget()
        at = (
            next((n for n, key in enumerate(order) if self.blocks[key].isAncestorOf(focused)), None)
            if focused is not None
            else None
        )
        new = (0 if by > 0 else len(order) - 1) if at is None else at + by
        block = self.blocks[order[max(0, min(len(order) - 1, new))]]
        block.status.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(block, 0, theme.scale(24))


class NewObjective(QWidget):
    """The line at the end: an objective typed as one sentence, and how it is read below.

    Signals:
        entered (str): a whole sentence.
    """

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reading: Reading
        self.offer = _OfferButton(tr("Write an objective: verb, what, from, to, by"), self.start)
        self._key = KeyHint("O")
        self.field = Field(
            tr("New objective"), hint=tr("Reduce first response from 8 h to 2 h by 30 Sep")
        )
        self.told = Label("", "muted", size=11, wrap=True)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.offer)
        top.addWidget(self._key)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scale(8), 0, 0)
        column.setSpacing(theme.scale(4))
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.told)
        self.field.textEdited.connect(lambda _text: self._tell())
        self.field.returnPressed.connect(self._enter)
        self._show_field(False)

    def start(self) -> None:
        """Write one."""
        self._show_field(True)
        self.field.setFocus()
        self._tell()

    def clear(self, _result: object = None) -> None:
        """It is in the plan; the next one can be written."""
        self.field.clear()
        self._tell()

    def refuse(self, refusal: Refusal) -> None:
        """Why it was not taken; what was typed stays."""
        self._say(refusal_sentence(refusal), bad=True)

    def _show_field(self, shown: bool) -> None:
        self.field.setVisible(shown)
        self.told.setVisible(shown)
        self.offer.setVisible(not shown)
        self._key.setVisible(not shown)

    def _read(self) -> ParsedObjective:
        return read_objective_sentence(self.field.text(), self.reading.today)

    def _tell(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            self._say(tr("What is done, from where, to where, by when. Enter adds it, Esc leaves."))
            return
        self._say(self._understood(self._read()))

    def _understood(self, read: ParsedObjective) -> str:
        reading, unit = self.reading, read.unit
        said = [" ".join(one for one in (read.verb, read.subject) if one)]
        if read.baseline is not None:
            said.append(tr("from {amount}", amount=reading.amount(read.baseline, unit)))
        if read.target is not None:
            said.append(tr("to {amount}", amount=reading.amount(read.target, unit)))
        if read.due_on is not None:
            day = reading.day(read.due_on)
            said.append(tr("by {day} ({when})", day=day, when=reading.near(read.due_on)))
        missing = [say(SENTENCES[one.code], **dict(one.values)) for one in read.problems[:1]]
        return " · ".join([*(one for one in said if one), *missing])

    def _enter(self) -> None:
        read = self._read()
        if not self.field.text().strip():
            self._leave()
        elif read.problems:
            problem = read.problems[0]
            self._say(say(SENTENCES[problem.code], **dict(problem.values)), bad=True)
        else:
            self.entered.emit(self.field.text().strip())

    def _say(self, sentence: str, *, bad: bool = False) -> None:
        self.field.show_problem(bad)
        self.field.setAccessibleDescription(sentence)
        self.told.setForegroundRole(ROLES["bad" if bad else "muted"])
        self.told.setText(sentence)

    def _leave(self) -> None:
        self._show_field(False)
        self.offer.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; what was typed is there when one comes back."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self._leave()
        else:
            super().keyPressEvent(event)


class _OfferButton(Button):
    """A plus and muted words where the next objective will stand."""

    def __init__(self, words: str, do: Callable[[], object]) -> None:
        super().__init__(words, Kind.QUIET, on_click=do)

    def sizeHint(self) -> QSize:
        """From the left edge of the text."""
        return QSize(super().sizeHint().width() + theme.scale(16), theme.scale(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Muted; accent while it is meant."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.hasFocus():
            paint_ring(painter, self.rect())
        ink = t.accent if self.underMouse() or self.hasFocus() else t.muted
        sign = QRect(0, 0, theme.scale(16), self.height())
        paint_icon(painter, sign, "plus", ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        words = self.rect().adjusted(theme.scale(24), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
