"""The account's success plan: each objective as a sentence with its bar; the plan is a key away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.domain.objective_reading import language_of
from csm_desktop.domain.objective_sentence import Part, sentence_parts
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.plan_records import AccountPlan, Objective
from csm_desktop.operations.plan_templates import PlanTemplate, list_plan_templates
from csm_desktop.operations.plans import read_account_plan
from csm_desktop.ui import theme
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.plans.words import (
    Reading,
    is_measured,
    objectives_words,
    status_words,
)
from csm_desktop.ui.shared.widgets import Button, Kind, paint_ring
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

_BAR = 4


class PlanSection(Section):
    """The section.

    Signals:
        plan_shown (object): id of the plan that is shown now; None: there is none.
    """

    plan_shown = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Success plan"), act=tr("Open"))
        self._desk = desk
        self._account: int | None = None
        self._watch: Watch | None = None
        self._reading: Reading
        self.plan: AccountPlan | None = None
        self.lines: list[ObjectiveLine] = []
        self.templates: list[Button] = []
        self._templates = QWidget()
        self._choices = QVBoxLayout(self._templates)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(0)
        self._empty = empty_line(
            tr("No plan says yet what this customer wants to reach. Write one, or begin with:")
        )
        self._more = note_line()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.scale(4))
        self.body.addLayout(self._list)
        for widget in (self._more, self._empty, self._templates):
            self.body.addWidget(widget)
            widget.hide()
        assert self.act is not None
        self.act.clicked.connect(lambda _checked=False: self.open_plan())

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._reading = Reading(reader.locale, reader.today)
        if self._account == overview.id:
            return
        self._account = overview.id
        if self._watch is not None:
            self._watch.ask(account_id=overview.id)
            return
        self._watch = self._desk.workspace.watch(
            self, read_account_plan, self._take, account_id=overview.id
        )
        self._desk.workspace.watch(
            self, list_plan_templates, self._take_templates, language=reader.locale
        )

    def _take(self, plan: AccountPlan | None) -> None:
        self.plan = plan
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        shown = [] if plan is None else [one for one in plan.objectives if one.state != "cancelled"]
        for objective in shown:
            line = ObjectiveLine(objective, self._reading)
            line.clicked.connect(lambda _checked=False: self.open_plan())
            self.lines.append(line)
            self._list.addWidget(line)
        self._tell(plan)

    def _tell(self, plan: AccountPlan | None) -> None:
        assert self.act is not None
        words = tr("Write a plan") if plan is None else tr("Open")
        self.act.setText(words)
        self.act.setAccessibleName(words)
        self.act.updateGeometry()
        self._empty.setVisible(plan is None)
        self._templates.setVisible(plan is None)
        self.tell(tr("none") if plan is None else objectives_words(plan.row))
        others = 0 if plan is None else plan.others
        self._more.setVisible(others > 0)
        self._more.setText(trn("{n} more plan", "{n} more plans", others))
        self.plan_shown.emit(None if plan is None else plan.row.id)

    def _take_templates(self, templates: tuple[PlanTemplate, ...]) -> None:
        for button in self.templates:
            button.hide()
            button.deleteLater()
        self.templates = []
        for template in templates:
            button = Button(template.name, Kind.QUIET)
            button.setToolTip(template.summary.replace("<", "&lt;"))
            button.clicked.connect(
                lambda _checked=False, key=template.key: self.open_plan(template=key)
            )
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self._choices.addLayout(row)
            self.templates.append(button)

    def open_plan(self, *, template: str | None = None) -> None:
        """The plan's page; without a plan the form for a new one."""
        if self.plan is not None:
            self._desk.navigation.go("plans", plan=self.plan.row.id)
        elif self._account is not None:
            chosen = {} if template is None else {"template": template}
            self._desk.navigation.go("plans", account=self._account, new=True, **chosen)


class ObjectiveLine(QAbstractButton):
    """“Cut **dispatch delay** from 8 h to 2 h by 31 Dec 2026    3.1 h” and its bar."""

    def __init__(self, objective: Objective, reading: Reading) -> None:
        super().__init__()
        self._objective = objective
        self.parts = _short(objective, reading)
        self.value = _value(objective, reading)
        self.setAccessibleName(f"{objective.sentence}: {status_words(objective, reading)}")
        self.setToolTip(f"{objective.sentence}\n{status_words(objective, reading)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of words and the bar."""
        return QSize(theme.scale(200), theme.scale(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentence, its value, the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, side = theme.tokens(), theme.scale(6)
        if self.underMouse():
            painter.fillRect(self.rect(), t.hover)
        width = self.width() - 2 * side
        achieved = self._objective.state == "achieved"
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(t.good if achieved else t.text)
        row = QRectF(side, 0, width, theme.scale(20))
        painter.drawText(row, _RIGHT, self.value)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(self.value) + theme.scale(12)
        self._paint_sentence(painter, row.adjusted(0, 0, -taken, 0))
        if is_measured(self._objective):
            self._paint_bar(painter, QRectF(side, theme.scale(22), width, theme.scale(_BAR)))
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _paint_sentence(self, painter: QPainter, room: QRectF) -> None:
        """What changes is bold; what there is no room for is left out with a sign."""
        left = room.left()
        painter.setPen(theme.tokens().text)
        for part in self.parts:
            counted = part.kind == "target" and all(one.kind != "subject" for one in self.parts)
            painter.setFont(theme.font(13, bold=part.kind == "subject" or counted))
            metrics = QFontMetricsF(painter.font())
            left_over = room.right() - left
            words = part.text
            if metrics.horizontalAdvance(words) > left_over:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left_over)
            painter.drawText(QRectF(left, 0, left_over + 1, room.height()), _LEFT, words)
            left += metrics.horizontalAdvance(words)
            if words != part.text:
                return

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        t, standing = theme.tokens(), self._objective.standing
        radius = bar.height() / 2
        achieved = self._objective.state == "achieved"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.sunken)
        painter.drawRoundedRect(bar, radius, radius)
        filled = 1.0 if achieved else standing.bar
        if filled:
            painter.setBrush(t.good if achieved else t.accent)
            body = QRectF(bar.left(), bar.top(), bar.width() * filled, bar.height())
            painter.drawRoundedRect(body, radius, radius)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _short(objective: Objective, reading: Reading) -> tuple[Part, ...]:
    """The sentence in its own language, its day without the year where that is clear."""
    written_in = {"ko": "ko", "zh": "zh_TW"}.get(language_of(objective.sentence), "en")
    return sentence_parts(
        verb=objective.verb,
        subject=objective.subject,
        unit=objective.unit,
        baseline=objective.baseline,
        target=objective.target,
        due_on=objective.due_on,
        day=Reading(written_in, reading.today).short_day,
    )


def _value(objective: Objective, reading: Reading) -> str:
    """Today's value; of what is decided its state."""
    if objective.state == "achieved":
        return f"✓ {reading.state('achieved')}"
    if objective.state != "open":
        return reading.state(objective.state)
    current = objective.standing.current
    return "–" if current is None else reading.amount(current.value, objective.unit)
