"""A rule in fields: a line for each point, bound or word, with its score.

The drawing beside it is ``scale.py``'s. What is typed is told when a field is left, unchecked
apart from being numbers.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.health_parts import Rule
from csm_desktop.ui import theme
from csm_desktop.ui.health.scale import steps_of
from csm_desktop.ui.shared.health_words import BAND_WORDS
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import Button, Field, IconButton, Kind, Label
from csm_desktop.ui.shared.words import say, tr


class RuleFields(QWidget):
    """The fields.

    Signals:
        changed (object): another rule.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rule = Rule("line")
        self._shape: tuple[str, int] = ("", 0)
        self._fields: list[tuple[Field | None, Field]] = []
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scale(4))
        self._rows = QWidget()
        self._column.addWidget(self._rows)
        self._column.addWidget(self.problem)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong below the fields; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_rule(self, rule: Rule) -> None:
        """Show this rule; fields stay where they are while their number is the same."""
        self._rule = rule
        values = _values(rule)
        if (rule.shape, len(values)) != self._shape:
            self._shape = (rule.shape, len(values))
            self._build(rule)
        for (left, right), (value, score) in zip(self._fields, values, strict=True):
            if left is not None and value is not None and not left.hasFocus():
                left.setText(_number(value))
            if not right.hasFocus():
                right.setText(_number(score))

    def _build(self, rule: Rule) -> None:
        self._column.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self._column.insertWidget(0, self._rows)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scale(8))
        grid.setVerticalSpacing(theme.scale(4))
        self._fields = []
        count = len(_values(rule))
        for number in range(count):
            self._add_row(grid, rule, number, count)
        if rule.shape != "words":
            add = tr("Add a point") if rule.shape == "line" else tr("Add a step")
            buttons = QHBoxLayout()
            buttons.addWidget(Button(add, Kind.QUIET, on_click=self._add))
            buttons.addStretch(1)
            grid.addLayout(buttons, count, 0, 1, 5)

    def _add_row(self, grid: QGridLayout, rule: Rule, number: int, count: int) -> None:
        left: Field | None = None
        if rule.shape == "words":
            stored = rule.words[number][0]
            named = say(BAND_WORDS[stored]) if stored in BAND_WORDS else word(stored)
            grid.addWidget(Label(named), number, 0, 1, 2)
        elif rule.shape == "steps" and number == count - 1:
            grid.addWidget(Label(tr("above")), number, 0, 1, 2)
        else:
            words = tr("value") if rule.shape == "line" else tr("up to")
            grid.addWidget(Label(words, "muted"), number, 0)
            left = self._field(tr("{what} {n}", what=words, n=number + 1))
            grid.addWidget(left, number, 1)
        grid.addWidget(Label(tr("is"), "muted"), number, 2)
        right = self._field(tr("score {n}", n=number + 1))
        grid.addWidget(right, number, 3)
        least = 2 if rule.shape == "line" else 1
        if rule.shape != "words" and count > least:
            remove = IconButton("x", tr("Remove"), side=24)
            remove.clicked.connect(lambda _checked=False, number=number: self._remove(number))
            grid.addWidget(remove, number, 4)
        self._fields.append((left, right))

    def _field(self, name: str) -> Field:
        made = Field(name)
        made.setFixedWidth(theme.scale(72))
        made.editingFinished.connect(self._read)
        return made

    def _read(self) -> None:
        """Tell the rule that the fields make."""
        found: list[tuple[float | None, float]] = []
        for left, right in self._fields:
            value = None if left is None else self._number_of(left)
            score = self._number_of(right)
            if score is None or (left is not None and value is None):
                self.refuse(tr("Write a number."))
                return
            found.append((value, score))
        self.refuse("")
        self._tell(_with_values(self._rule, found))

    def _number_of(self, field: Field) -> float | None:
        text = field.text().strip().replace("−", "-").replace("%", "").replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            field.show_problem(True)
            return None
        field.show_problem(False)
        return number

    def _add(self) -> None:
        values = _values(self._rule)
        if self._rule.shape == "line":
            last, before = values[-1], values[-2]
            assert last[0] is not None and before[0] is not None
            values.append((last[0] + (last[0] - before[0]), last[1]))
        else:
            bounds = [value for value, _score in values if value is not None]
            values.insert(-1, ((bounds[-1] + 1 if bounds else 0.0), values[-1][1]))
        self._tell(_with_values(self._rule, values))

    def _remove(self, number: int) -> None:
        values = _values(self._rule)
        if self._rule.shape == "steps" and number == len(values) - 1:
            del values[-1]
            values[-1] = (None, values[-1][1])
        else:
            del values[number]
        self._tell(_with_values(self._rule, values))

    def _tell(self, rule: Rule) -> None:
        if rule != self._rule:
            self.changed.emit(rule)


def _values(rule: Rule) -> list[tuple[float | None, float]]:
    """Value (or upper bound) and score of each row."""
    if rule.shape == "line":
        return list(rule.points)
    if rule.shape == "steps":
        return [(step.high, step.score) for step in rule.steps]
    return [(None, score) for _word, score in rule.words]


def _with_values(rule: Rule, values: list[tuple[float | None, float]]) -> Rule:
    if rule.shape == "line":
        points = tuple((value, score) for value, score in values if value is not None)
        return replace(rule, points=points)
    if rule.shape == "steps":
        bounds = [value for value, _score in values if value is not None]
        return replace(rule, steps=steps_of(bounds, [score for _value, score in values]))
    pairs = zip(rule.words, values, strict=True)
    return replace(rule, words=tuple((stored, score) for (stored, _old), (_none, score) in pairs))


def _number(value: float) -> str:
    return f"{value:g}"
