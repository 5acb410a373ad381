"""The column at the right: was it worth it, outcomes so far, and what never leaves."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.domain.plans import DEFINITIONS, Closure
from csm_desktop.operations.plan_records import Plan
from csm_desktop.operations.risks import RiskRow
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.marks import WordMark
from csm_desktop.ui.plans.paragraph import Paragraph
from csm_desktop.ui.plans.rows import keep_lines
from csm_desktop.ui.plans.worth import WorthPart
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.plans.words import Reading
from csm_desktop.ui.shared.widgets import ROLES, Label, ThinScrollBar, filled, hairline
from csm_desktop.ui.shared.words import say, tr

WIDTH = 336
_ANY = 16_777_215
"""Qt's own word for no limit."""
_WIDE_FIRST, _WIDE_SECOND = 480, 400
"""Where there is room: figures and outcomes, and beside them what is internal."""
_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight


class PlanSide(QScrollArea):
    """The three parts, scrolled together: below each other, or the internal one beside."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setFixedWidth(theme.scale(WIDTH))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.viewport().setBackgroundRole(ROLES["sunken"])
        self.worth, self.outcomes = WorthPart(acts), OutcomesPart()
        self.internal = InternalPart(acts)
        inner = filled(QWidget(), "sunken")
        self._first = filled(QWidget(), "surface")
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_padded(self.worth, "surface"))
        column.addWidget(hairline())
        column.addWidget(_padded(self.outcomes, "surface"))
        column.addStretch(1)
        second = QWidget()
        below = QVBoxLayout(second)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(_padded(self.internal, "sunken"))
        below.addStretch(1)
        self._line = filled(QWidget(), "line")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._first)
        self._row.addWidget(self._line)
        self._row.addWidget(second, 1)
        self.setWidget(inner)
        self._is_wide = True
        self.set_wide(False)

    def set_wide(self, wide: bool) -> None:
        """Two columns, or one."""
        if wide == self._is_wide:
            return
        self._is_wide = wide
        first, second = theme.scale(_WIDE_FIRST), theme.scale(_WIDE_SECOND)
        self.setFixedWidth(first + 1 + second if wide else theme.scale(WIDTH))
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._first.setMinimumWidth(first if wide else 0)
        self._first.setMaximumWidth(first if wide else _ANY)
        self._line.setMinimumSize(1, 1)
        self._line.setMaximumSize(*((1, _ANY) if wide else (_ANY, 1)))
        self.worth.set_wide(wide)

    def show_plan(self, plan: Plan, reading: Reading) -> None:
        """Show what belongs to a plan."""
        self.worth.show_plan(plan, reading)
        self.outcomes.show_plan(plan, reading)
        self.internal.show_plan(plan, reading)


def _padded(part: QWidget, token: str) -> QWidget:
    around = filled(QWidget(), token)
    column = QVBoxLayout(around)
    side = theme.scale(16)
    column.setContentsMargins(side, theme.scale(14), side, theme.scale(14))
    column.addWidget(part)
    return around


class OutcomesPart(QWidget):
    """How much of each objective's outcomes is reached."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[str, str]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(theme.scale(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(4))
        column.addWidget(Label(tr("Outcomes so far"), bold=True))
        meaning = Label(
            tr("Achieved 1, partly 0.5, missed 0, open left out"), "muted", size=11, wrap=True
        )
        meaning.setToolTip(say(DEFINITIONS["closure"]))
        column.addWidget(meaning)
        column.addLayout(self._grid)

    def show_plan(self, plan: Plan, reading: Reading) -> None:
        """A line for each objective, and the plan's own."""
        with_outcomes = [one for one in plan.objectives if one.closure.total]
        lines = [(_capital(one.subject), _closure(one.closure, reading)) for one in with_outcomes]
        if len(lines) > 1:
            lines.append((tr("The plan"), _closure(plan.closure, reading)))
        lines = lines or [(tr("No outcome is written yet."), "")]
        if lines == self.lines:
            return
        self.lines = lines
        _clear(self._grid)
        for row, (subject, score) in enumerate(lines):
            self._grid.addWidget(Label(subject, "muted", wrap=True), row, 0)
            value = Label(score, bold=True, tabular=True)
            self._grid.addWidget(value, row, 1, _RIGHT)


def _capital(subject: str) -> str:
    return subject[:1].upper() + subject[1:]


def _closure(closure: Closure, reading: Reading) -> str:
    score = "–" if closure.score is None else f"{closure.score:.2f}"
    return tr("{score}, {n} of {all}", score=score, n=closure.closed, all=closure.total)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class InternalPart(QWidget):
    """What never leaves: the internal text, notes on objectives, risks."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.plan: Plan | None = None
        self.text = Paragraph(
            tr("Internal, never leaves"), tr("What must not leave. Markdown."), fewest_lines=3
        )
        self.written = Label("", "muted", size=11)
        self.notes: dict[int, ObjectiveNote] = {}
        self.risks: dict[int, RiskLine] = {}
        self._opened: set[int] = set()
        self._notes, self._risks = QVBoxLayout(), QVBoxLayout()
        self.risks_head = Label(tr("Risks"), bold=True)
        self.risks_note = Label("", "muted", size=11, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.scale(6))
        head.addWidget(_Lock())
        head.addWidget(Label(tr("Internal, never leaves"), bold=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(6))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.written)
        column.addLayout(self._notes)
        column.addSpacing(theme.scale(8))
        column.addWidget(self.risks_head)
        column.addWidget(self.risks_note)
        column.addLayout(self._risks)
        self.text.committed.connect(self._keep)

    def show_plan(self, plan: Plan, reading: Reading) -> None:
        """Show the internal side of a plan."""
        other = self.plan is not None and self.plan.id != plan.id
        if other:
            self.text.commit()
            self._opened.clear()
        self.plan = plan
        self.text.show_text(plan.internal, anew=other)
        self.written.setVisible(plan.internal_at is not None)
        if plan.internal_at is not None:
            day = reading.short_day(plan.internal_at)
            by = plan.internal_by
            words = (
                tr("Written {day} by {name}", day=day, name=by)
                if by
                else tr("Written {day}", day=day)
            )
            self.written.setText(words)
        self._show_notes(plan)
        self._show_risks(plan.risks)

    def _keep(self, text: str) -> None:
        if self.plan is not None:
            self._acts.edit_plan(self.plan, {"internal": text})

    def open_note(self, objective_id: int) -> None:
        """The internal note of an objective, to write in."""
        self._opened.add(objective_id)
        if self.plan is not None:
            self._show_notes(self.plan)
        self.notes[objective_id].text.setFocus()

    def _show_notes(self, plan: Plan) -> None:
        shown = [one for one in plan.objectives if one.internal or one.id in self._opened]
        for at, (note, objective) in enumerate(
            keep_lines(self.notes, shown, lambda one: one.id, ObjectiveNote)
        ):
            if self._notes.indexOf(note) != at:
                self._notes.insertWidget(at, note)
                note.text.committed.connect(
                    lambda text, objective=objective: self._acts.note_objective(objective, text)
                )
            note.title.setText(objective.subject)
            note.text.show_text(objective.internal)

    def _show_risks(self, risks: tuple[RiskRow, ...]) -> None:
        leaving = sum(risk.visibility == "shareable" for risk in risks)
        self.risks_head.setVisible(bool(risks))
        self.risks_note.setVisible(bool(risks))
        self.risks_note.setText(
            tr(
                "{n} of {all} stand in what leaves; the others are internal",
                n=leaving,
                all=len(risks),
            )
        )
        lines = keep_lines(self.risks, risks, lambda one: one.id, lambda: RiskLine(self._acts))
        for at, (line, risk) in enumerate(lines):
            line.show_risk(risk)
            if self._risks.indexOf(line) != at:
                self._risks.insertWidget(at, line)


class _Lock(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.scale(16), theme.scale(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRect(0, 0, self.width(), self.height()), "lock", theme.tokens().text)


class ObjectiveNote(QWidget):
    """What is internal about one objective."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "muted", size=11)
        self.text = Paragraph(tr("Internal note"), tr("Internal note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scale(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.text)


class RiskLine(QWidget):
    """A risk, and whether it may stand in what leaves."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.risk: RiskRow
        self.title = Label("", wrap=True)
        self.leaves = WordMark(right=True)
        self.leaves.asked.connect(self._turn)
        self.leaves.stepped.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scale(2), 0, theme.scale(2))
        row.addWidget(self.title, 1)
        row.addWidget(self.leaves, 0, Qt.AlignmentFlag.AlignTop)

    def show_risk(self, risk: RiskRow) -> None:
        """Show it, or the same anew."""
        self.risk = risk
        self.title.setText(risk.title)
        shared = risk.visibility == "shareable"
        words = tr("leaves") if shared else tr("internal")
        tip = tr("Space: let it leave, or keep it internal")
        self.leaves.show_words(words, ink="warn" if shared else "muted", tip=tip)
        self.leaves.setAccessibleName(f"{risk.title}: {words}")

    def _turn(self) -> None:
        shared = self.risk.visibility == "shareable"
        self._acts.share_risk(self.risk, shared=not shared)
