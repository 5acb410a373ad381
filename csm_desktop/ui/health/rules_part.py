"""Below the measures: hard rules, edited in place, and where the bands begin."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.health_parts import BANDS, OPERATORS, HardRule, HealthModel, in_language
from csm_desktop.operations.health_choices import HealthChoices
from csm_desktop.ui import theme
from csm_desktop.ui.health.measure_editor import place_lines
from csm_desktop.ui.health.source_fields import SourceFields
from csm_desktop.ui.shared.health_words import band_text
from csm_desktop.ui.shared.renewals.form import Line
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label, filled
from csm_desktop.ui.shared.words import tr


class RuleEditor(QWidget):
    """A hard rule.

    Signals:
        changed (object): another rule.
        removed: take it out of the model.
        closed: fold it.
    """

    changed = Signal(object)
    removed = Signal()
    closed = Signal()

    def __init__(self, choices: HealthChoices, locale: str) -> None:
        super().__init__()
        filled(self, "window")
        self._locale = locale
        self._rule: HardRule | None = None
        self.name = Field(tr("Name"))
        self.op = Choice(tr("Comparison"), [(op, op) for op in OPERATORS])
        self.value = Field(tr("Value"))
        self.cap = Choice(tr("At best"), [(band, band_text(band)) for band in BANDS[1:]])
        self.source = SourceFields(choices, without_words=True)
        self.lines: dict[str, Line] = {
            "name": Line(tr("Name"), self.name),
            **self.source.lines,
            "op": Line(tr("Comparison"), self.op),
            "value": Line(tr("Value"), self.value),
            "cap": Line(tr("Then at best"), self.cap),
        }
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scale(12))
        self._grid.setVerticalSpacing(theme.scale(8))
        buttons = QHBoxLayout()
        buttons.addWidget(Button(tr("Remove the rule"), Kind.QUIET, on_click=self.removed.emit))
        buttons.addStretch(1)
        buttons.addWidget(Button(tr("Close  Esc"), Kind.QUIET, on_click=self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(
            theme.scale(36), theme.scale(12), theme.scale(16), theme.scale(12)
        )
        column.addLayout(self._grid)
        column.addLayout(buttons)
        self.name.editingFinished.connect(self._take_name)
        self.value.editingFinished.connect(self._take_value)
        self.op.chosen.connect(lambda op: self._change(op=op))
        self.cap.chosen.connect(lambda cap: self._change(cap=cap))
        self.source.changed.connect(lambda source: self._change(source=source))

    def show_rule(self, rule: HardRule) -> None:
        """Show it."""
        self._rule = rule
        if not self.name.hasFocus():
            self.name.setText(in_language(rule.name, self._locale))
        if not self.value.hasFocus():
            self.value.setText(f"{rule.value:g}")
        self.op.show_value(rule.op)
        self.cap.show_value(rule.cap)
        self.source.show_source(rule.source)
        missing = set(self.source.lines) - self.source.shown
        place_lines(self._grid, self.lines, missing, columns=3)

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field; empty takes everything away."""
        for line in self.lines.values():
            line.refuse("")
        if sentence:
            self.lines.get(field, self.lines["name"]).refuse(sentence)

    def start(self) -> None:
        """Begin at the name."""
        self.name.setFocus()
        self.name.selectAll()

    def _take_name(self) -> None:
        assert self._rule is not None
        text = self.name.text().strip()
        if text != in_language(self._rule.name, self._locale):
            self._change(name=(("", text),))

    def _take_value(self) -> None:
        try:
            value = float(self.value.text().strip().replace(",", "."))
        except ValueError:
            self.lines["value"].refuse(tr("Write a number."))
            return
        self.lines["value"].refuse("")
        self._change(value=value)

    def _change(self, **values: Any) -> None:
        assert self._rule is not None
        made = replace(self._rule, **values)
        if made != self._rule:
            self.changed.emit(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it; Enter stays in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


class BandsLine(QWidget):
    """Where the bands begin, and how much must be known.

    Signals:
        changed (object): the model with other bounds.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model: HealthModel | None = None
        self.healthy = Field(tr("Healthy from"))
        self.watch = Field(tr("Watch from"))
        self.floor = Field(tr("No score below, % known"))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        words = (
            (tr("Healthy from"), self.healthy),
            (tr("Watch from"), self.watch),
            (tr("No score below, % known"), self.floor),
        )
        for text, editor in words:
            label = Label(text, "muted")
            label.setBuddy(editor)
            editor.setFixedWidth(theme.scale(56))
            editor.editingFinished.connect(self._take)
            row.addWidget(label)
            row.addWidget(editor)
            row.addSpacing(theme.scale(12))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scale(36), theme.scale(8), theme.scale(16), theme.scale(8))
        column.addLayout(row)
        column.addWidget(self.problem)

    def show_model(self, model: HealthModel) -> None:
        """Show its bounds."""
        self._model = model
        for editor, value in self._pairs(model):
            if not editor.hasFocus():
                editor.setText(str(value))

    def _pairs(self, model: HealthModel) -> tuple[tuple[Field, int], ...]:
        return (
            (self.healthy, model.healthy),
            (self.watch, model.watch),
            (self.floor, model.floor),
        )

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for editor in (self.healthy, self.watch):
            editor.show_problem(bool(sentence) and field == "bands")
        self.floor.show_problem(bool(sentence) and field == "floor")

    def _take(self) -> None:
        assert self._model is not None
        values = []
        for editor, _value in self._pairs(self._model):
            text = editor.text().replace("%", "").strip()
            editor.show_problem(not text.isdigit())
            if not text.isdigit():
                self.problem.setText(tr("Write a whole number."))
                self.problem.show()
                return
            values.append(int(text))
        made = replace(self._model, healthy=values[0], watch=values[1], floor=values[2])
        if made != self._model:
            self.changed.emit(made)
