"""Controls for where a value comes from; which of them are shown depends on the kind.

Not here: how the value is judged.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csm_desktop.domain.fields import PRIORITIES, SURVEY_KINDS
from csm_desktop.domain.health_parts import KINDS, POOLED, SCALES, WINDOWED, WORDED, Source
from csm_desktop.operations.health_choices import HealthChoices
from csm_desktop.ui.shared.health.model_words import KIND_WORDS, kind_word, what_word
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.renewals.form import Line
from csm_desktop.ui.shared.widgets import Choice, Field
from csm_desktop.ui.shared.words import tr

_WINDOW_DAYS, _LAST_NOTES = 30, 3


class SourceFields(QWidget):
    """The controls; it has no layout: its owner places :attr:`lines`.

    Signals:
        changed (object): another source; not checked.
    """

    changed = Signal(object)

    def __init__(self, choices: HealthChoices, *, without_words: bool = False) -> None:
        """``without_words``: only figures that are numbers, for hard rules."""
        super().__init__()
        self._choices = choices
        self._without_words = without_words
        self._source = Source("touch", "days_since")
        self.shown: set[str] = set()
        """The lines that the source has; the owner of the lines hides the others."""
        self.kind = Choice(tr("Source"), [(k, kind_word(k)) for k in self._kinds()])
        self.what = Choice(tr("Figure"), ())
        self.metric_name = Choice(tr("Metric"), ())
        self.window_days = Field(tr("Days looked at"))
        self.per_seat = Choice(tr("Per bought seat"), [(False, tr("no")), (True, tr("yes"))])
        self.priorities = Choice(tr("Priority"), ())
        self.survey = Choice(tr("Survey"), [(s, word(s)) for s in SURVEY_KINDS])
        self.last = Field(tr("Newest notes"))
        self.field = Choice(tr("Field"), ())
        self.lines: dict[str, Line] = {
            "source": Line(tr("Source"), self.kind),
            "what": Line(tr("Figure"), self.what),
            "metric": Line(tr("Metric"), self.metric_name),
            "window_days": Line(tr("Days looked at"), self.window_days),
            "per_seat": Line(tr("Per bought seat"), self.per_seat),
            "priorities": Line(tr("Priority"), self.priorities),
            "survey": Line(tr("Survey"), self.survey),
            "last": Line(tr("Newest notes"), self.last),
            "field": Line(tr("Field"), self.field),
        }
        self._connect()

    def _kinds(self) -> list[str]:
        if not self._without_words:
            return list(KIND_WORDS)
        return [kind for kind in KIND_WORDS if any((kind, w) not in WORDED for w in KINDS[kind])]

    def _whats(self, kind: str) -> list[str]:
        return [w for w in KINDS[kind] if not self._without_words or (kind, w) not in WORDED]

    def _connect(self) -> None:
        self.kind.chosen.connect(self._take_kind)
        self.what.chosen.connect(lambda what: self._tell(self._usual(self._source.kind, what)))
        for name, choice in (("metric", self.metric_name), ("per_seat", self.per_seat)):
            choice.chosen.connect(
                lambda value, name=name: self._tell(_with(self._source, name, value))
            )
        self.priorities.chosen.connect(
            lambda value: self._tell(replace(self._source, priorities=value or ()))
        )
        self.survey.chosen.connect(
            lambda value: self._tell(replace(self._source, survey=value, scale=SCALES[value]))
        )
        self.field.chosen.connect(lambda value: self._tell(replace(self._source, field=value)))
        self.window_days.editingFinished.connect(
            lambda: self._take_number("window_days", self.window_days)
        )
        self.last.editingFinished.connect(lambda: self._take_number("last", self.last))

    def show_source(self, source: Source) -> None:
        """Show this source and the controls that it has."""
        self._source = source
        self.kind.show_value(source.kind)
        _fill(self.what, [(what, what_word(what)) for what in self._whats(source.kind)])
        self.what.show_value(source.what)
        metrics: list[tuple[object, str]] = [(name, name) for name in self._choices.metrics]
        if source.what in POOLED:
            metrics.insert(0, (None, tr("all together")))
        if source.metric is not None and source.metric not in self._choices.metrics:
            metrics.append((source.metric, source.metric))
        _fill(self.metric_name, metrics)
        self.metric_name.show_value(source.metric)
        self.per_seat.show_value(source.per_seat)
        _fill(self.priorities, self._priority_options(source))
        self.priorities.show_value(source.priorities)
        self.survey.show_value(source.survey)
        _fill(self.field, self._field_options(source))
        self.field.show_value(source.field)
        self.window_days.setText("" if source.window_days is None else str(source.window_days))
        self.last.setText("" if source.last is None else str(source.last))
        self._show_lines(source)

    def _show_lines(self, source: Source) -> None:
        is_usage = source.kind == "usage"
        shown = {
            "source": True,
            "what": len(self._whats(source.kind)) > 1,
            "metric": is_usage,
            "window_days": (source.kind, source.what) in WINDOWED,
            "per_seat": is_usage and source.what in {"mean", "sum", "last"},
            "priorities": source.kind == "tickets",
            "survey": source.kind == "survey",
            "last": source.kind == "sentiment",
            "field": source.kind == "custom",
        }
        self.shown = {name for name, wanted in shown.items() if wanted}

    def _priority_options(self, source: Source) -> list[tuple[object, str]]:
        found: list[tuple[object, str]] = [((), tr("any"))]
        sets = [PRIORITIES[:count] for count in range(1, len(PRIORITIES))]
        if source.priorities and source.priorities not in sets:
            sets.append(source.priorities)
        return [*found, *((some, ", ".join(word(one) for one in some)) for some in sets)]

    def _field_options(self, source: Source) -> list[tuple[object, str]]:
        fits = {"number": {"number", "money"}, "choice": {"choice", "text"}, "age_days": {"date"}}
        kinds = fits.get(source.what, set())
        return [(own, label) for own, label, kind in self._choices.fields if kind in kinds]

    def _take_kind(self, kind: str) -> None:
        self._tell(self._usual(kind, self._whats(kind)[0]))

    def _usual(self, kind: str, what: str) -> Source:
        """The source with what it needs, taken over from before where that fits."""
        old = self._source if self._source.kind == kind else Source(kind, what)
        window = old.window_days or _WINDOW_DAYS if (kind, what) in WINDOWED else None
        made = replace(old, what=what, window_days=window)
        if kind == "usage" and made.metric is None and what not in POOLED:
            made = replace(made, metric=next(iter(self._choices.metrics), None))
        if kind == "survey" and made.survey is None:
            made = replace(made, survey="nps", scale=SCALES["nps"])
        if kind == "sentiment" and made.last is None:
            made = replace(made, last=_LAST_NOTES)
        if kind == "custom":
            options = self._field_options(made)
            if made.field not in [own for own, _label in options]:
                first = next((own for own, _label in options), None)
                made = replace(made, field=first if isinstance(first, int) else None)
        return made

    def _take_number(self, name: str, editor: Field) -> None:
        text = editor.text().strip()
        if not text.isdigit():
            self.lines[name].refuse(tr("Write a whole number."))
            return
        self.lines[name].refuse("")
        if getattr(self._source, name) != int(text):
            self._tell(_with(self._source, name, int(text)))

    def _tell(self, source: Source) -> None:
        if source != self._source:
            self.changed.emit(source)


def _with(source: Source, name: str, value: Any) -> Source:
    """The source with another value of one field."""
    return replace(source, **{name: value})


def _fill(choice: Choice, options: list[tuple[object, str]]) -> None:
    if [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())] == options:
        return
    choice.clear()
    for value, text in options:
        choice.addItem(text, value)
    choice.updateGeometry()
