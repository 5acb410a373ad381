"""The model as a table: groups with their sliders, measures below, each opened in place.

Rows are kept while the model keeps its groups and measures, so that a slider that is dragged is
never built anew.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import (
    Group,
    HardRule,
    HealthModel,
    Measure,
    Source,
    in_language,
)
from csm_desktop.operations.health_choices import HealthChoices
from csm_desktop.ui import theme
from csm_desktop.ui.health.draft import (
    Drafting,
    new_id,
    with_group,
    with_measure,
    with_rule,
    with_share,
)
from csm_desktop.ui.health.measure_editor import MeasureEditor, usual_rule
from csm_desktop.ui.health.model_rows import GroupRow, ModelRow, TableHead
from csm_desktop.ui.health.row_words import ModelReader
from csm_desktop.ui.health.rules_part import BandsLine, RuleEditor
from csm_desktop.ui.shared.health.model_words import refusal_text
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.widgets import Button, Kind
from csm_desktop.ui.shared.words import tr

Editor = MeasureEditor | RuleEditor


class ModelTable(QWidget):
    """The table.

    Signals:
        opened (QWidget): an editor was opened; it should be in sight.
    """

    opened = Signal(QWidget)

    def __init__(self, drafting: Drafting, locale: str) -> None:
        super().__init__()
        self._drafting = drafting
        self._locale = locale
        self._choices = HealthChoices((), (), ())
        self._shape: object = None
        self._folded: set[str] = set()
        self._open = ""
        self._at_start: HealthModel | None = None
        self._problem: Refusal | None = None
        self.head = TableHead()
        self.rows: dict[str, ModelRow] = {}
        self.editor: Editor | None = None
        self.bands = BandsLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._list = QWidget()
        self._column.addWidget(self._list)
        self._column.addWidget(self.bands)
        self._column.addStretch(1)
        self.bands.changed.connect(drafting.keep)
        drafting.changed.connect(self.show_model)
        drafting.refused.connect(self._refuse)
        drafting.accepted.connect(lambda: self._refuse(None))

    def show_choices(self, choices: HealthChoices) -> None:
        """What sources can name in this book."""
        if choices == self._choices:
            return  # what is being edited or dragged stays
        self._choices = choices
        if self._drafting.book is not None:
            self._shape = None
            self.show_model()

    def show_model(self) -> None:
        """Show the model as it looks now."""
        model = self._drafting.model
        shape = (
            tuple((g.id, tuple(m.id for m in g.measures)) for g in model.groups),
            tuple(rule.id for rule in model.rules),
            frozenset(self._folded),
            self._open,
        )
        if shape != self._shape:
            self._shape = shape
            self._build(model)
        self._show_words(model)

    # Rows.

    def _build(self, model: HealthModel) -> None:
        focused = next((name for name, row in self.rows.items() if row.hasFocus()), "")
        slides = next(
            (
                name
                for name, row in self.rows.items()
                if isinstance(row, GroupRow) and row.slider.hasFocus()
            ),
            "",
        )
        self._column.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = QWidget()
        self._column.insertWidget(1, self._list)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows, self.editor = {}, None
        for group in model.groups:
            self._add_group(column, group)
        for rule in model.rules:
            self._add_row(column, ModelRow(), rule.id)
        column.addWidget(self._buttons())
        if focused in self.rows:
            self.rows[focused].setFocus()
        slid = self.rows.get(slides)
        if isinstance(slid, GroupRow):
            slid.slider.setFocus()

    def _add_group(self, column: QVBoxLayout, group: Group) -> None:
        row = GroupRow(in_language(group.name, self._locale))
        self.rows[group.id] = row
        column.addWidget(row)
        row.clicked.connect(partial(self._fold, group.id))
        row.more.clicked.connect(partial(self.open_group_menu, group.id))
        row.slider.moved.connect(partial(self._slide, group.id))
        row.slider.kept.connect(self._keep_slid)
        row.slider.given_up.connect(self._drafting.put_back)
        if group.id in self._folded:
            return
        for measure in group.measures:
            self._add_row(column, ModelRow(), measure.id)

    def _add_row(self, column: QVBoxLayout, row: ModelRow, name: str) -> None:
        self.rows[name] = row
        column.addWidget(row)
        row.clicked.connect(partial(self._turn, name))
        if name == self._open:
            self.editor = self._make_editor(name)
            column.addWidget(self.editor)

    def _make_editor(self, name: str) -> Editor:
        is_rule = any(rule.id == name for rule in self._drafting.model.rules)
        editor: Editor
        if is_rule:
            editor = RuleEditor(self._choices, self._locale)
        else:
            editor = MeasureEditor(self._choices, self._locale)
            editor.moved.connect(
                lambda measure: self._drafting.show(
                    with_measure(self._drafting.model, measure.id, measure)
                )
            )
        editor.changed.connect(self._take_part)
        editor.removed.connect(partial(self._remove, name))
        editor.closed.connect(self.fold_editor)
        return editor

    def open_group_menu(self, group: str, _checked: bool = False) -> QMenu:
        """What can be done with a group."""
        row = self.rows[group]
        assert isinstance(row, GroupRow)
        menu = dressed_menu(row, row.words.name)
        menu.addAction(tr("Add a measure")).triggered.connect(
            lambda _on=False: self._add_measure(group)
        )
        menu.addAction(tr("Rename")).triggered.connect(
            lambda _on=False: row.rename(lambda name: self._rename(group, name))
        )
        remove = menu.addAction(tr("Remove the group"))
        remove.triggered.connect(lambda _on=False: self._remove_group(group))
        remove.setEnabled(len(self._drafting.model.groups) > 1)
        menu.popup(row.more.mapToGlobal(QPoint(0, row.more.height())))
        return menu

    def _rename(self, group_id: str, name: str) -> None:
        model = self._drafting.model
        group = next(own for own in model.groups if own.id == group_id)
        self._drafting.keep(with_group(model, group_id, replace(group, name=(("", name),))))

    def _buttons(self) -> QWidget:
        return _quiet_row(
            [
                (tr("Add a group"), self._add_group_now),
                (tr("Add a hard rule"), self._add_rule),
            ],
            indent=28,
        )

    # Words.

    def _show_words(self, model: HealthModel) -> None:
        if self._drafting.book is None:
            return
        reader = ModelReader(self._drafting, self._choices, self._locale, self._problem)
        self.head.show_titles(reader.titles())
        for group in model.groups:
            row = self.rows[group.id]
            assert isinstance(row, GroupRow)
            is_open = group.id not in self._folded
            row.slider.show_percent(*reader.percents(group))
            row.show_words(reader.group(group), opened=is_open)
            for measure in group.measures if is_open else ():
                words = reader.measure(measure, group)
                self.rows[measure.id].show_words(words, opened=self._open == measure.id)
        for rule in model.rules:
            self.rows[rule.id].show_words(reader.rule(rule), opened=self._open == rule.id)
        self.bands.show_model(model)
        self._show_editor(model)

    def _show_editor(self, model: HealthModel) -> None:
        if isinstance(self.editor, MeasureEditor):
            found = next((m for m in model.measures() if m.id == self._open), None)
            if found is not None:
                self.editor.show_measure(found, (model.healthy, model.watch))
        elif self.editor is not None:
            rule = next((one for one in model.rules if one.id == self._open), None)
            if rule is not None:
                self.editor.show_rule(rule)

    # Problems.

    def _refuse(self, refusal: Refusal | None) -> None:
        if refusal is None and self._problem is None:
            return
        self._problem = refusal
        values = {} if refusal is None else refusal.values
        sentence = "" if refusal is None else refusal_text(refusal)
        field = str(values.get("field", ""))
        self.bands.refuse(field, sentence if field in {"bands", "floor"} else "")
        if self.editor is not None:
            own = self._open in {values.get("measure"), values.get("rule")}
            self.editor.refuse(field, sentence if own and self._open else "")
        self.show_model()

    # Acts.

    def _fold(self, group: str, _checked: bool = False) -> None:
        self._folded ^= {group}
        self.show_model()

    def _turn(self, name: str, _checked: bool = False) -> None:
        self._open = "" if self._open == name else name
        self.show_model()
        if self.editor is not None:
            self.editor.start()
            self.opened.emit(self.editor)

    def fold_editor(self) -> None:
        """Fold what is being edited; what was refused is forgotten."""
        name, self._open = self._open, ""
        self._drafting.put_back()
        self.show_model()
        if name in self.rows:
            self.rows[name].setFocus()

    def _slide(self, group: str, percent: int) -> None:
        """Each move starts from where the weights were, so that going back gives them back."""
        if self._at_start is None:
            self._at_start = self._drafting.model
        self._drafting.show(with_share(self._at_start, group, percent))

    def _keep_slid(self) -> None:
        if self._at_start is not None:
            self._at_start = None
            self._drafting.keep()

    def _take_part(self, part: object) -> None:
        model = self._drafting.model
        if isinstance(part, Measure):
            model = with_measure(model, part.id, part)
        elif isinstance(part, HardRule):
            model = with_rule(model, part.id, part)
        self._drafting.show(model)
        self._drafting.keep()

    def _remove(self, name: str) -> None:
        model = self._drafting.model
        self._open = ""
        if any(rule.id == name for rule in model.rules):
            self._drafting.keep(with_rule(model, name, None))
            return
        smaller = with_measure(model, name, None)
        groups = tuple(group for group in smaller.groups if group.measures)
        self._drafting.keep(replace(smaller, groups=groups))
        self.show_model()

    def _remove_group(self, name: str) -> None:
        self._drafting.keep(with_group(self._drafting.model, name, None))

    def _add_measure(self, group_id: str) -> None:
        model = self._drafting.model
        measure = _new_measure(new_id(model, "measure"))
        group = next(own for own in model.groups if own.id == group_id)
        bigger = replace(group, measures=(*group.measures, measure))
        self._open = measure.id
        self._drafting.keep(with_group(model, group_id, bigger))
        self._begin()

    def _add_group_now(self) -> None:
        model = self._drafting.model
        measure = _new_measure(new_id(model, "measure"))
        name = (("", tr("New group")),)
        group = Group(new_id(model, "group"), name, 10, (measure,))
        self._open = measure.id
        self._drafting.keep(replace(model, groups=(*model.groups, group)))
        self._begin()

    def _add_rule(self) -> None:
        model = self._drafting.model
        rule = HardRule(
            new_id(model, "rule"),
            (("", tr("New hard rule")),),
            Source("tickets", "oldest_days", priorities=("urgent",)),
            ">",
            7.0,
            "poor",
        )
        self._open = rule.id
        self._drafting.keep(replace(model, rules=(*model.rules, rule)))
        self._begin()

    def _begin(self) -> None:
        if self.editor is not None:
            self.editor.start()
            self.opened.emit(self.editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the rows; Esc folds the editor."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        rows = list(self.rows.values())
        at = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        if step is not None and at is not None and 0 <= at + step < len(rows):
            rows[at + step].setFocus()
            self.opened.emit(rows[at + step])
        elif event.key() == Qt.Key.Key_Escape and self._open:
            self.fold_editor()
        else:
            super().keyPressEvent(event)


def _new_measure(name: str) -> Measure:
    source = Source("touch", "days_since")
    return Measure(name, (("", tr("New measure")),), source, usual_rule(source), 10)


def _quiet_row(acts: list[tuple[str, Callable[[], object]]], *, indent: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.scale(indent), 0, 0, 0)
    row.setSpacing(theme.scale(4))
    for words, act in acts:
        row.addWidget(Button(words, Kind.QUIET, on_click=act))
    row.addStretch(1)
    return holder
