"""A measure, edited in place below its row: source, scale, what a missing value does, weight."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.health_parts import (
    BANDS,
    NULLS,
    WORDED,
    Measure,
    Rule,
    Source,
    Step,
    in_language,
)
from csm_desktop.domain.health_words import unit_of
from csm_desktop.operations.health_choices import HealthChoices
from csm_desktop.ui import theme
from csm_desktop.ui.health.rule_fields import RuleFields
from csm_desktop.ui.health.scale import Scale
from csm_desktop.ui.health.source_fields import SourceFields
from csm_desktop.ui.shared.health.model_words import FILLED_BY, NULL_WORDS, SHAPE_WORDS
from csm_desktop.ui.shared.renewals.form import Line
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label, Segments, filled
from csm_desktop.ui.shared.words import say, tr

_COLUMNS = 3
USUAL_WORDS = {"healthy": 90.0, "watch": 60.0, "poor": 20.0}


class MeasureEditor(QWidget):
    """The controls.

    Signals:
        moved (object): the measure, while a point of its scale is dragged.
        changed (object): the measure as it should be kept.
        removed: take it out of the model.
        closed: fold it.
    """

    moved = Signal(object)
    changed = Signal(object)
    removed = Signal()
    closed = Signal()

    def __init__(self, choices: HealthChoices, locale: str) -> None:
        super().__init__()
        filled(self, "window")
        self._locale = locale
        self._measure: Measure | None = None
        self.name = Field(tr("Name"))
        self.weight = Field(tr("Weight in the group"))
        self.valid = Field(tr("Counts for, days"))
        self.nulls = Choice(tr("Without a value it"), [(n, say(NULL_WORDS[n])) for n in NULLS])
        self.shape = Choice(tr("Judged by"), ())
        self.direction = Segments(
            tr("Direction"), [("up", tr("more is better")), ("down", tr("less is better"))]
        )
        self.source = SourceFields(choices)
        self.scale = Scale(locale)
        self.rule = RuleFields()
        self.lines: dict[str, Line] = {
            "name": Line(tr("Name"), self.name),
            "weight": Line(tr("Weight in the group"), self.weight),
            **self.source.lines,
            "shape": Line(tr("Judged by"), self.shape),
            "direction": Line(tr("Direction"), self.direction),
            "nulls": Line(tr("Without a value it"), self.nulls),
            "valid_days": Line(tr("Counts for, days"), self.valid),
        }
        self._hint = Label("", "muted", size=11, wrap=True)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(8))
        self._grid = grid
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        right = QVBoxLayout()
        right.addWidget(self.scale)
        right.addWidget(self._hint)
        right.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(theme.scale(24))
        below.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignTop)
        below.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(Button(tr("Remove the measure"), Kind.QUIET, on_click=self.removed.emit))
        buttons.addStretch(1)
        buttons.addWidget(Button(tr("Close  Esc"), Kind.QUIET, on_click=self.closed.emit))
        whole = QVBoxLayout(self)
        side = theme.scale(16)
        whole.setContentsMargins(theme.scale(36), theme.scale(12), side, theme.scale(12))
        whole.setSpacing(theme.scale(12))
        whole.addLayout(grid)
        whole.addLayout(below)
        whole.addLayout(buttons)
        self._place_lines()

    def _place_lines(self) -> None:
        """Lines that the measure has, in the order of the table of lines."""
        missing = set(self.source.lines) - self.source.shown
        if self._measure is not None and self._measure.rule.shape == "words":
            missing.add("direction")
        place_lines(self._grid, self.lines, missing, columns=_COLUMNS)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._take_name)
        self.weight.editingFinished.connect(lambda: self._take_whole("weight", self.weight))
        self.valid.editingFinished.connect(lambda: self._take_whole("valid_days", self.valid))
        self.nulls.chosen.connect(lambda value: self._change(nulls=value))
        self.shape.chosen.connect(self._take_shape)
        self.direction.chosen.connect(self._take_direction)
        self.source.changed.connect(self._take_source)
        self.scale.moved.connect(self._show_moved)
        self.scale.kept.connect(self._keep_moved)
        self.rule.changed.connect(lambda rule: self._change(rule=rule))

    # Showing.

    def show_measure(self, measure: Measure, bounds: tuple[int, int], hint: str = "") -> None:
        """Show it; ``bounds``: percents from which healthy and watch begin."""
        self._measure, self._bounds = measure, bounds
        self.setAccessibleName(
            tr("Edit {measure}", measure=in_language(measure.name, self._locale))
        )
        if not self.name.hasFocus():
            self.name.setText(in_language(measure.name, self._locale))
        if not self.weight.hasFocus():
            self.weight.setText(str(measure.weight))
        if not self.valid.hasFocus():
            self.valid.setText(str(measure.valid_days))
        self.nulls.show_value(measure.nulls)
        self.source.show_source(measure.source)
        self._show_shape(measure)
        self.direction.show_value(measure.rule.direction)
        self.scale.show_rule(measure.rule, unit_of(measure.source), bounds)
        self.rule.show_rule(measure.rule)
        self._hint.setText(hint or self._usual_hint(measure))
        self._place_lines()

    def _usual_hint(self, measure: Measure) -> str:
        if measure.rule.shape == "steps":
            return tr("A bound belongs to the better of its two steps: the filled dot.")
        if measure.rule.shape == "line":
            return tr("Between points the score runs straight; beyond them it stays.")
        return say(FILLED_BY[measure.source.kind])

    def _show_shape(self, measure: Measure) -> None:
        worded = (measure.source.kind, measure.source.what) in WORDED
        shapes = ("words",) if worded else ("line", "steps")
        if [self.shape.itemData(n) for n in range(self.shape.count())] != list(shapes):
            self.shape.clear()
            for shape in shapes:
                self.shape.addItem(say(SHAPE_WORDS[shape]), shape)
        self.shape.show_value(measure.rule.shape)

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field; empty takes everything away."""
        for line in self.lines.values():
            line.refuse("")
        self.rule.refuse("")
        if not sentence:
            return
        found = self.lines.get(field)
        if found is not None and not found.isHidden():
            found.refuse(sentence)
        else:
            self.rule.refuse(sentence)

    def start(self) -> None:
        """Begin at the name."""
        self.name.setFocus()
        self.name.selectAll()

    # Taking.

    def _take_name(self) -> None:
        assert self._measure is not None
        text = self.name.text().strip()
        if text != in_language(self._measure.name, self._locale):
            self._change(name=(("", text),))

    def _take_whole(self, name: str, editor: Field) -> None:
        text = editor.text().strip()
        if not text.isdigit():
            self.lines[name].refuse(tr("Write a whole number."))
            return
        self.lines[name].refuse("")
        self._change(**{name: int(text)})

    def _take_shape(self, shape: str) -> None:
        assert self._measure is not None
        if shape != self._measure.rule.shape:
            self._change(rule=rule_in_shape(self._measure.rule, shape))

    def _take_direction(self, direction: str) -> None:
        """Turning the direction turns the scores round."""
        assert self._measure is not None
        if direction != self._measure.rule.direction:
            self._change(rule=turned(self._measure.rule, direction))

    def _take_source(self, source: Source) -> None:
        assert self._measure is not None
        self._change(source=source, rule=fitting_rule(self._measure, source))

    def _show_moved(self, rule: Rule) -> None:
        assert self._measure is not None
        self._measure = replace(self._measure, rule=rule)
        self.scale.show_rule(rule, unit_of(self._measure.source), self._bounds)
        self.rule.show_rule(rule)
        self.moved.emit(self._measure)

    def _keep_moved(self) -> None:
        assert self._measure is not None
        self.changed.emit(self._measure)

    def _change(self, **values: Any) -> None:
        assert self._measure is not None
        made = replace(self._measure, **values)
        if made != self._measure:
            self.changed.emit(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it; Enter stays in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


def place_lines(
    grid: QGridLayout, lines: Mapping[str, Line], missing: set[str], *, columns: int
) -> None:
    """Lay out lines in columns, but for those that are missing."""
    number = 0
    for name, line in lines.items():
        grid.removeWidget(line)
        if name not in missing:
            row, column = divmod(number, columns)
            grid.addWidget(line, row, column, Qt.AlignmentFlag.AlignTop)
            number += 1
        if line.parentWidget() is not None:
            line.setVisible(name not in missing)


# Rules that fit.


def turned(rule: Rule, direction: str) -> Rule:
    """The rule with its scores in the other order of values."""
    scores = [score for _value, score in rule.points][::-1]
    points = tuple((value, score) for (value, _old), score in zip(rule.points, scores, strict=True))
    back = [step.score for step in rule.steps][::-1]
    steps = tuple(replace(step, score=score) for step, score in zip(rule.steps, back, strict=True))
    return replace(rule, direction=direction, points=points, steps=steps)


def rule_in_shape(rule: Rule, shape: str) -> Rule:
    """About the same judgement as a line or as steps."""
    if shape == "steps":
        bounds = [value for value, _score in rule.points] or [0.0]
        scores = [rule.points[0][1], *(score for _value, score in rule.points)]
        from_line = [*bounds]
        steps = tuple(
            Step(from_line[n - 1] if n else None, from_line[n] if n < len(bounds) else None, score)
            for n, score in enumerate(scores)
        )
        return Rule("steps", rule.direction, steps=steps)
    bounds = [step.high for step in rule.steps if step.high is not None]
    if len(bounds) < 2:
        bounds = [bounds[0] if bounds else 0.0, (bounds[0] if bounds else 0.0) + 1]
    scores = [step.score for step in rule.steps]
    ends = (scores[0], scores[-1])
    points = [(bound, ends[0]) for bound in bounds[:1]] + [(bounds[-1], ends[1])]
    return Rule("line", rule.direction, points=tuple(points))


def fitting_rule(measure: Measure, source: Source) -> Rule:
    """The measure's rule, or a usual one where the source is judged in another way."""
    worded = (source.kind, source.what) in WORDED
    if worded and measure.rule.shape != "words":
        words = tuple((band, USUAL_WORDS[band]) for band in BANDS)
        return Rule("words", "up", words=words)
    if not worded and (measure.rule.shape == "words" or unit_of(source) != unit_of(measure.source)):
        return usual_rule(source)
    return measure.rule


def usual_rule(source: Source) -> Rule:
    """A line to begin with."""
    unit = unit_of(source)
    if unit == "yes or no":
        return Rule("line", "up", points=((0.0, 50.0), (1.0, 100.0)))
    if unit == "sentiment":
        return Rule("line", "up", points=((-1.0, 0.0), (1.0, 100.0)))
    if source.kind == "survey":
        low, _, high = (source.scale or "0-10").partition("-")
        return Rule("line", "up", points=((float(low), 0.0), (float(high), 100.0)))
    if source.kind in {"tickets", "touch", "milestone"}:
        top = 10.0 if unit == "tickets" else 90.0
        return Rule("line", "down", points=((0.0, 100.0), (top, 0.0)))
    if source.what.startswith("change") or source.what == "mrr_change_percent":
        return Rule("line", "up", points=((-20.0, 0.0), (20.0, 100.0)))
    return Rule("line", "up", points=((0.0, 0.0), (100.0, 100.0)))
