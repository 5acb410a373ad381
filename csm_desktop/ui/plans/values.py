"""The values behind a bar: plotted against an even pace, listed, and a new one recorded."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_records import Objective, ObjectiveValue
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.marks import WordMark
from csm_desktop.ui.plans.rows import Line, keep_lines, placed
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.shared.plans.typed import typed_day
from csm_desktop.ui.shared.plans.words import Reading, refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label
from csm_desktop.ui.shared.words import tr

_HEIGHT = 104


class ValuePlot(QWidget):
    """The values by day, and the straight line from baseline to target."""

    def __init__(self) -> None:
        super().__init__()
        self._objective: Objective | None = None
        self._reading: Reading | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, objective: Objective, reading: Reading) -> None:
        """Show these."""
        self._objective, self._reading = objective, reading
        told = [
            f"{reading.day(one.day)} {reading.amount(one.value, objective.unit)}"
            for one in objective.values
        ]
        self.setAccessibleName(tr("Values over time: {values}", values="; ".join(told)))
        self.update()

    def sizeHint(self) -> QSize:
        """104 high."""
        return QSize(theme.scale(320), theme.scale(_HEIGHT))

    def points(self) -> list[tuple[date, Decimal]]:
        """Baseline and values, by day."""
        objective = self._objective
        if objective is None:
            return []
        start = []
        if objective.baseline is not None and objective.baseline_on is not None:
            start = [(objective.baseline_on, objective.baseline)]
        return start + [(one.day, one.value) for one in objective.values]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pace in grey, values in accent, the last one with its number."""
        objective, points = self._objective, self.points()
        if objective is None or self._reading is None or not points or objective.target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        area = QRectF(self.rect()).adjusted(
            theme.scale(4), theme.scale(14), -theme.scale(64), -theme.scale(18)
        )
        goal = (objective.due_on, objective.target)
        place = _places([*points, goal], area)
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(t.chart_context_2, 1, Qt.PenStyle.DashLine))
        painter.drawLine(place(points[0]), place(goal))
        painter.setPen(QPen(t.accent, 2))
        painter.drawPolyline(QPolygonF([place(point) for point in points]))
        painter.setBrush(t.surface)
        for point in points:
            painter.drawEllipse(place(point), theme.scale(3), theme.scale(3))
        self._paint_words(painter, area, place(points[-1]), place(goal))

    def _paint_words(self, painter: QPainter, area: QRectF, last: QPointF, goal: QPointF) -> None:
        assert self._objective is not None and self._reading is not None
        t, reading, objective = theme.tokens(), self._reading, self._objective
        painter.setFont(theme.font(11))
        painter.setPen(t.muted)
        high = theme.scale(16)
        below = QRectF(area.left(), area.bottom() + 2, area.width(), high)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, reading.day(self.points()[0][0]))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, reading.day(objective.due_on))
        target = reading.amount(objective.target, objective.unit)
        painter.drawText(QPointF(goal.x() + theme.scale(6), goal.y() + theme.scale(4)), target)
        painter.setFont(theme.font(11, bold=True))
        painter.setPen(t.text)
        words = reading.amount(self.points()[-1][1], objective.unit)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
        left = min(last.x() - wide / 2, area.right() - wide)
        painter.drawText(QPointF(max(left, area.left()), last.y() - theme.scale(7)), words)


def _places(
    points: list[tuple[date, Decimal]], area: QRectF
) -> Callable[[tuple[date, Decimal]], QPointF]:
    """Where a day and a value stand in the area; the largest value is at the top."""
    days = [day.toordinal() for day, _value in points]
    values = [float(value) for _day, value in points]
    first, last, low, high = min(days), max(days), min(values), max(values)

    def place(point: tuple[date, Decimal]) -> QPointF:
        across = (point[0].toordinal() - first) / max(1, last - first)
        up = (float(point[1]) - low) / ((high - low) or 1.0)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    return place


class ValueRow(Line):
    """“17 Nov 2026   3.1 h   dispatch report”."""

    def __init__(self, acts: Acts) -> None:
        self.day = WordMark(width=92)
        super().__init__(acts, self.day, mark_width=96)
        self.objective: Objective
        self.value: ObjectiveValue

    def show_value(self, objective: Objective, value: ObjectiveValue, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.objective, self.value = objective, value
        self.day.show_words(reading.day(value.day), tip=tr("Del: delete this value"))
        number = Part(
            reading.amount(value.value, objective.unit),
            "value",
            tr("Value"),
            typed=f"{value.value:f}",
        )
        source = Part(
            value.source or "", "source", tr("Source"), tr("from which source"), ink="muted"
        )
        self.words.show_parts([number, Part("   "), source])

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """The value, or where it is from."""
        number, source = f"{self.value.value:f}", self.value.source or ""
        if key == "value":
            number = typed
        else:
            source = typed
        refused = self.refuser(sentence, key, typed)
        self.acts.record_value(self.objective, number, self.value.day, source, refused=refused)

    def step(self) -> None:
        """Space opens the value."""
        self.words.edit("value")

    def erase(self) -> None:
        """Take the value away."""
        self.acts.delete_value(self.objective, self.value)


class RecordForm(QWidget):
    """A new value: how much, on which day, from where.

    Signals:
        closed: it was kept or given up.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value = Field(tr("Value"), hint=tr("value"))
        self.day = Field(tr("Day"))
        self.source = Field(tr("Source"), hint=tr("from which report"))
        self.problem = Label("", "bad", size=11, wrap=True)
        self._save: Callable[[str, date, str, Callable[[Refusal], None]], object]
        self._reading: Reading
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        self.value.setFixedWidth(theme.scale(96))
        self.day.setFixedWidth(theme.scale(124))
        for field in (self.value, self.day):
            row.addWidget(field)
        row.addWidget(self.source, 1)
        row.addWidget(Button(tr("Record"), Kind.PLAIN, on_click=self.submit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scale(4), 0, theme.scale(4))
        column.setSpacing(theme.scale(2))
        column.addLayout(row)
        column.addWidget(self.problem)
        self.hide()

    def start(
        self,
        reading: Reading,
        save: Callable[[str, date, str, Callable[[Refusal], None]], object],
    ) -> None:
        """Ask for a value of today."""
        self._reading, self._save = reading, save
        self.value.clear()
        self.source.clear()
        self.day.setText(reading.day(reading.today))
        self._say(None, "")
        self.show()
        self.value.setFocus()

    def submit(self) -> None:
        """Read it and record it; the form stays until the book has it."""
        day = typed_day(self.day.text(), self._reading.today, past=True)
        if not self.value.text().strip():
            self._say(self.value, tr("Write a number."))
        elif day is None:
            self._say(self.day, tr("Write a day as 17 Nov or 2027-03-31."))
        else:
            self._save(self.value.text().strip(), day, self.source.text().strip(), self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it was not recorded."""
        field = self.day if refusal.values.get("field") == "day" else self.value
        self._say(field, refusal_sentence(refusal))

    def close_form(self) -> None:
        """It is recorded, or given up."""
        self.hide()
        self.closed.emit()

    def _say(self, field: Field | None, sentence: str) -> None:
        for one in (self.value, self.day, self.source):
            one.show_problem(one is field)
            one.setAccessibleDescription(sentence if one is field else "")
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if field is not None:
            field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)


class ValuesPanel(QWidget):
    """Plot and list, shown when the bar is opened."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.plot = ValuePlot()
        self.rows: dict[int, ValueRow] = {}
        self.baseline = Sentence()
        self.baseline.committed.connect(self._keep_baseline)
        self.objective: Objective
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.scale(4), 0, theme.scale(4))
        self._column.setSpacing(0)
        self._column.addWidget(self.plot)
        self._column.addWidget(self.baseline)
        self.hide()

    def show_values(self, objective: Objective, reading: Reading) -> None:
        """The values, the newest first."""
        self.objective = objective
        self.plot.show_values(objective, reading)
        self._show_baseline(reading)
        newest = sorted(objective.values, key=lambda one: one.day, reverse=True)
        lines = keep_lines(self.rows, newest, lambda one: one.id, lambda: ValueRow(self._acts))
        for at, (row, value) in enumerate(lines, start=1):
            row.show_value(objective, value, reading)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)

    def _show_baseline(self, reading: Reading) -> None:
        objective = self.objective
        day = Part(
            reading.day(objective.baseline_on) if objective.baseline_on else "",
            "baseline_on",
            tr("Day of the baseline"),
            tr("when"),
            ink="muted",
        )
        amount = reading.amount(objective.baseline, objective.unit)
        words = tr("Baseline {amount} on {day}").replace("{amount}", amount)
        self.baseline.show_parts(placed(words, {"day": day}, "muted"))

    def _keep_baseline(self, key: str, typed: str) -> None:
        def refuse(refusal: Refusal) -> None:
            self.baseline.refuse(key, typed, refusal_sentence(refusal))

        self._acts.edit_objective(self.objective, key, typed, refuse)
