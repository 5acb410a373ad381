"""The panel of a rule: name, condition, playbook, and whom it would hit, as one types."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.query import QueryProblem
from csm_desktop.operations.account_columns import (
    AccountColumn,
    list_account_columns,
    query_fields,
)
from csm_desktop.operations.accounts import list_known_values
from csm_desktop.operations.playbooks import Playbook
from csm_desktop.operations.rules import (
    DryRun,
    RuleRow,
    create_rule,
    delete_rule,
    edit_rule,
    run_rule,
    switch_rule,
    try_rule,
)
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.playbooks.query_field import QueryLine
from csm_desktop.ui.playbooks.words import hit_columns, hit_rows, hits_words
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.renewals.form import Form, field
from csm_desktop.ui.shared.renewals.words import refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import tr, trn

TYPED_MS = 200
"""So long after the last key the condition is tried."""


class RulePanel(Form):
    """A form that tries the rule while it is written.

    Signals:
        kept: the rule was saved, started, switched or deleted.
    """

    kept = Signal()
    places: ClassVar[Mapping[str, str]] = {
        "rule_without_name": "name",
        "rule_name_taken": "name",
        "rule_without_query": "query",
        "playbook_unknown": "playbook",
    }

    def __init__(self, page: QWidget, desk: Desk, playbooks: tuple[Playbook, ...]) -> None:
        super().__init__(tr("Rule"), tr("Save the rule"), self._give_up)
        self._desk = desk
        self._rule: RuleRow | None = None
        self._wanted = ""
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self.name = self.add("name", tr("Name"), field(tr("Name"))).editor
        self.query = QueryLine(
            tr("Condition"), page, hint="health_change <= -15 and renewal < 120d"
        )
        self.add("query", tr("When an account is so"), self.query)
        options = [(one.key, one.name) for one in playbooks]
        self.playbook = Choice(tr("Playbook"), options)
        self.add("playbook", tr("Start the playbook"), self.playbook)
        self.found = Label("", bold=True)
        self.hits = QuietTable(tr("Accounts that it hits"), row_height=28)
        self.hits.opened.connect(self._open_account)
        self.hits.setMinimumHeight(theme.scale(160))
        self.place(self.found)
        self.column.insertWidget(self.column.count() - 2, self.hits, 1)
        self._add_acts()
        self._typing = QTimer(self, interval=TYPED_MS, singleShot=True)
        self._typing.timeout.connect(self._try)
        self.query.textEdited.connect(lambda _text: self._typing.start())
        self.playbook.currentIndexChanged.connect(lambda _index: self._typing.start())
        desk.workspace.ask(list_account_columns, self._take_columns)
        desk.workspace.ask(list_known_values, self._take_known)

    def _add_acts(self) -> None:
        self.start_now = Button(tr("Start now"), Kind.PLAIN, on_click=self._start)
        self.switch = Button("", Kind.QUIET, on_click=self.toggle)
        self.delete = Button(tr("Delete"), Kind.QUIET, on_click=self.remove)
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        for button in (self.start_now, self.switch, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_rule(self, rule: RuleRow | None, starter: tuple[str, str, str] | None = None) -> None:
        """A rule to edit; None: a new one, perhaps with a ``starter``'s words in it."""
        self._rule = rule
        name, query, playbook = starter or ("", "", "rescue")
        if rule is not None:
            name, query, playbook = rule.name, rule.query, rule.playbook
        assert isinstance(self.name, Field)
        self.name.setText(name)
        self.query.setText(query)
        self._wanted = playbook
        self.playbook.show_value(playbook)
        self.clear_problems()
        for button in (self.start_now, self.switch, self.delete):
            button.setVisible(rule is not None)
        if rule is not None:
            words = tr("Do not start by itself") if rule.active else tr("Start by itself")
            self.switch.setText(words)
        self._try()

    def show_playbooks(self, playbooks: tuple[Playbook, ...]) -> None:
        """What can be started; it may be known only after the panel was opened."""
        chosen = self._chosen()
        self.playbook.blockSignals(True)
        self.playbook.clear()
        for one in playbooks:
            self.playbook.addItem(one.name, one.key)
        self.playbook.show_value(chosen)
        self.playbook.blockSignals(False)

    def _chosen(self) -> str:
        """Key of the playbook; the one asked for while the list of them is not there yet."""
        key = self.playbook.currentData()
        return key if isinstance(key, str) else self._wanted

    def begin(self) -> None:
        """Put the keys into the name."""
        self.name.setFocus()

    def submit(self) -> None:
        """Save it."""
        assert isinstance(self.name, Field)
        params: dict[str, Any] = {
            "name": self.name.text(),
            "query": self.query.text(),
            "playbook": self._chosen(),
            "language": self._desk.theme.look.language,
        }
        self.clear_problems()
        do = partial(self._desk.workspace.do, done=self._tell, refused=self.refuse)
        if self._rule is None:
            do(create_rule, **params)
        else:
            do(edit_rule, rule_id=self._rule.id, **params)

    def refuse(self, refusal: Refusal) -> None:
        """At its field; a condition that cannot be read, with the place marked."""
        if isinstance(refusal, QueryProblem):
            self._refuse_query(refusal)
            self.query.setFocus()
            self.query.setSelection(refusal.position, refusal.length)
        else:
            super().refuse(refusal)

    def toggle(self) -> None:
        """Let it start by itself, or not."""
        if self._rule is not None:
            self._desk.workspace.do(
                switch_rule,
                done=self._tell,
                rule_id=self._rule.id,
                name=self._rule.name,
                active=not self._rule.active,
            )

    def remove(self) -> None:
        """Take it out of the book."""
        if self._rule is not None:
            self._desk.workspace.do(
                delete_rule, done=self._tell, rule_id=self._rule.id, name=self._rule.name
            )

    def _start(self) -> None:
        if self._rule is not None:
            self._desk.workspace.do(
                run_rule,
                done=self._tell,
                refused=self.refuse,
                rule_id=self._rule.id,
                name=self._rule.name,
                language=self._desk.theme.look.language,
            )

    def _try(self) -> None:
        self._typing.stop()
        self.lines["query"].refuse("")
        if not self.query.text().strip():
            self._show_none(tr("Write a condition: it is tried on the book as you type."))
            return
        self._desk.workspace.ask(
            try_rule,
            self._take_tried,
            query=self.query.text(),
            playbook=str(self._chosen()),
            language=self._desk.theme.look.language,
            rule_id=None if self._rule is None else self._rule.id,
        )

    def _take_tried(self, found: DryRun | Refusal) -> None:
        if isinstance(found, Refusal):
            self._show_none("")
            if isinstance(found, QueryProblem):
                self._refuse_query(found)
            return
        self.found.setText(hits_words(found, self._writing))
        self.hits.show_rows(hit_columns(), hit_rows(found, self._writing))
        self.hits.show()
        count = len(found.to_start)
        self.start_now.setEnabled(bool(count))
        words = trn("Start on {n} account now", "Start on {n} accounts now", count)
        self.start_now.setText(words if count else tr("Start now"))
        self.start_now.setToolTip("" if count else tr("It would start nowhere today."))

    def _show_none(self, words: str) -> None:
        self.found.setText(words)
        self.hits.hide()
        self.start_now.setEnabled(False)
        self.start_now.setToolTip(tr("The condition finds nothing yet."))

    def _refuse_query(self, problem: QueryProblem) -> None:
        # Without going there: one may still be typing.
        self.lines["query"].refuse(refusal_sentence(problem))

    def _take_columns(self, columns: tuple[AccountColumn, ...]) -> None:
        self.query.fields = query_fields(columns)

    def _take_known(self, known: Mapping[str, tuple[str, ...]]) -> None:
        self.query.known = known

    def _open_account(self, key: object) -> None:
        if isinstance(key, int):
            self._desk.navigation.go("account", account=key, ids=())

    def _tell(self, _result: object) -> None:
        self.kept.emit()

    def _give_up(self) -> None:
        self.kept.emit()
