"""The engagement model: how often accounts are to be touched, by tier. Kept in the book."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.engagement import (
    DEFAULT_CADENCE_DAYS,
    TierCadence,
    list_cadences,
    set_cadence,
)
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.form import LABEL_WIDTH, Section
from csm_desktop.ui.shared.widgets import Field, Label
from csm_desktop.ui.shared.words import say, tr, trn


class CadenceSection(Section):
    """A line for every tier that accounts have; empty: the line of every account counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("How often to touch"),
            tr("Days between touches. One account may differ, with a reason, on its own page."),
        )
        self._desk = desk
        self._shown: tuple[TierCadence, ...] = ()
        self.fields: dict[str, Field] = {}
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scale(12))
        self._grid.setVerticalSpacing(theme.scale(8))
        self._grid.setColumnMinimumWidth(0, theme.scale(LABEL_WIDTH - 12))
        self._grid.setColumnStretch(2, 1)
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self.add_wide(self._table)
        desk.workspace.watch(self, list_cadences, self.show_cadences)

    def show_cadences(self, cadences: tuple[TierCadence, ...]) -> None:
        """One line for each; a field being written in stays."""
        tiers = [line.tier for line in cadences]
        if tiers != [line.tier for line in self._shown]:
            self._rebuild(cadences)
        self._shown = cadences
        general = next((line.cadence_days for line in cadences if not line.tier), None)
        for line in cadences:
            field = self.fields[line.tier]
            usual = DEFAULT_CADENCE_DAYS if not line.tier or general is None else general
            field.setPlaceholderText(str(usual))
            if not field.hasFocus() or not field.isModified():
                field.setText("" if line.cadence_days is None else str(line.cadence_days))

    def _rebuild(self, cadences: tuple[TierCadence, ...]) -> None:
        self.problem.hide()
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.problem:
                old.hide()
                old.deleteLater()
        self.fields = {}
        for number, line in enumerate(cadences):
            name = tr("Tier {tier}", tier=line.tier) if line.tier else tr("Every account")
            field = Field(name)
            field.setFixedWidth(theme.scale(88))
            field.editingFinished.connect(partial(self._save, line.tier))
            label = Label(name)
            label.setBuddy(field)
            hint = tr("without a line of its own")
            if line.tier:
                hint = trn("{n} account", "{n} accounts", line.accounts)
            for column, widget in enumerate((label, field, Label(hint, "muted"))):
                self._grid.addWidget(widget, 2 * number, column)
            self.fields[line.tier] = field

    def _save(self, tier: str) -> None:
        """What was typed counts as soon as the field is left or Enter is pressed."""
        field = self.fields[tier]
        typed = field.text().strip()
        if typed and not typed.isdecimal():
            self._say(field, tr("Write a number of days, such as 30."))
            return
        days = int(typed) if typed else None
        before = next((line.cadence_days for line in self._shown if line.tier == tier), None)
        field.show_problem(False)
        field.setModified(False)
        self.problem.hide()
        if days != before:
            self._desk.workspace.do(
                set_cadence, tier=tier, days=days, refused=partial(self._refuse, field)
            )

    def _refuse(self, field: Field, refusal: Refusal) -> None:
        self._say(field, say(SENTENCES[refusal.code], **refusal.values))

    def _say(self, field: Field, sentence: str) -> None:
        field.show_problem(True)
        field.setAccessibleDescription(sentence)
        self.problem.setText(sentence)
        below = 2 * list(self.fields.values()).index(field) + 1
        self._grid.removeWidget(self.problem)
        self._grid.addWidget(self.problem, below, 1, 1, 2)
        self.problem.show()
