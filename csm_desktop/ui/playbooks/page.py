"""Playbooks: the rules that start them, what is at work, and the playbooks themselves."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.playbooks import Playbook, list_playbooks
from csm_desktop.operations.rules import RuleRow, RunRow, list_rules, list_runs
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.playbooks.playbook_panel import PlaybookPanel
from csm_desktop.ui.playbooks.rule_panel import RulePanel
from csm_desktop.ui.playbooks.words import (
    STARTERS,
    playbook_columns,
    playbook_rows,
    rule_columns,
    rule_rows,
    run_columns,
    run_rows,
)
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.reading_order import step_in_order
from csm_desktop.ui.shared.widgets import Button, Kind, Label, Segments, filled, hairline
from csm_desktop.ui.shared.words import say, tr, trn

_NARROW = 4
"""Columns of the rules beside the panel."""


class View(StrEnum):
    """What the list shows."""

    RULES = "rules"
    WORK = "work"
    PLAYBOOKS = "playbooks"


class PlaybooksPage(Page):
    """A list at the left, what is chosen in it at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view = View.RULES
        self._rules: dict[int, RuleRow] = {}
        self._runs: tuple[RunRow, ...] = ()
        self._playbooks: dict[str, Playbook] = {}
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self._was_shown = False
        self.note = Label("", "muted")
        self.list = QuietTable(tr("Rules"))
        self.views = Segments(
            tr("What the list shows"),
            [
                (View.RULES, tr("Rules")),
                (View.WORK, tr("At work")),
                (View.PLAYBOOKS, tr("Playbooks")),
            ],
        )
        self.views.show_value(self.view)
        self.empty = QWidget()
        self.side = filled(QWidget(), "surface")
        self.rule: RulePanel | None = None
        self.playbook = PlaybookPanel(desk)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Playbooks."""
        return tr("Playbooks")

    def show_place(self, **what: object) -> None:
        """With ``rule``: show it; with ``view``: that list."""
        rule, view = what.get("rule"), what.get("view")
        if isinstance(view, str):
            self._turn(View(view))
        if isinstance(rule, int):
            self._turn(View.RULES)
            self.list.take(rule)

    def account_at_hand(self) -> int | None:
        """The account of the run that is chosen."""
        key = self.list.current_key()
        return key if self.view is View.WORK and isinstance(key, int) else None

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The three lists, and a new rule."""
        return (
            ("playbooks-rules", lambda: self._turn(View.RULES)),
            ("playbooks-new-rule", lambda: self.start_rule(0)),
            ("playbooks-work", lambda: self._turn(View.WORK)),
            ("playbooks", lambda: self._turn(View.PLAYBOOKS)),
        )

    # What the user does.

    def start_rule(self, starter: int | None = None) -> None:
        """Write a new rule, perhaps from one of the starters."""
        self._turn(View.RULES)
        self.list.clearSelection()
        self.list.setCurrentIndex(self.list.rows_model.index(-1, 0))
        words = None
        if starter is not None:
            name, query, playbook = STARTERS[starter]
            words = (say(name), query, playbook)
        panel = self._rule_panel()
        panel.show_rule(None, words)
        self._show_panel(panel)
        panel.begin()

    def start_playbook(self) -> None:
        """Write a playbook of one's own."""
        self._turn(View.PLAYBOOKS)
        self.playbook.show_playbook(None)
        self._show_panel(self.playbook)
        self.playbook.name.setFocus()

    def _open(self, key: object) -> None:
        if self.view is View.WORK and isinstance(key, int):
            self.desk.navigation.go("account", account=key, ids=())
        elif self.view is View.RULES and self.rule is not None:
            self.rule.begin()

    def _take(self, key: object) -> None:
        if self.view is View.RULES and isinstance(key, int) and key in self._rules:
            panel = self._rule_panel()
            panel.show_rule(self._rules[key])
            self._show_panel(panel)
        elif self.view is View.PLAYBOOKS and isinstance(key, str) and key in self._playbooks:
            self.playbook.show_playbook(self._playbooks[key])
            self._show_panel(self.playbook)

    def _toggle(self) -> None:
        if self.view is View.RULES and self.rule is not None:
            self.rule.toggle()

    def _delete(self) -> None:
        if self.view is View.RULES and self.rule is not None:
            self.rule.remove()
        elif self.view is View.PLAYBOOKS:
            self.playbook.remove()

    def _turn(self, view: View) -> None:
        self.view = view
        self.views.show_value(view)
        self._show_panel(None)
        self._show_list()

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        self._fill_empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.empty)
        left.addWidget(self.list, 1)
        left.addStretch(0)
        body.addLayout(left, 1)
        self._line = hairline(upright=True)
        body.addWidget(self._line)
        body.addWidget(self.side)
        column.addLayout(body, 1)
        self.side.setFixedWidth(theme.scale(420))
        self._side = QVBoxLayout(self.side)
        edge = theme.scale(16)
        self._side.setContentsMargins(edge, edge, edge, edge)
        self._side.addWidget(self.playbook)
        self._show_panel(None)
        self.setFocusProxy(self.list)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Playbooks"), size=20, bold=True))
        row.addWidget(self.views)
        row.addWidget(self.note, 1)
        self.new_playbook = Button(tr("New playbook"), Kind.QUIET, on_click=self.start_playbook)
        self.new = Button(tr("New rule"), Kind.PRIMARY, on_click=self.start_rule)
        row.addWidget(self.new_playbook)
        row.addWidget(self.new)
        return head

    def _fill_empty(self) -> None:
        """No rule yet: what one is, and some to begin with."""
        column = QVBoxLayout(self.empty)
        edge = theme.scale(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.scale(8))
        self.empty_words = Label("", "muted", wrap=True)
        column.addWidget(self.empty_words)
        self.starters = []
        for number, (name, query, _playbook) in enumerate(STARTERS):
            button = Button(
                f"{say(name)}:  {query}",
                Kind.QUIET,
                on_click=partial(self.start_rule, number),
            )
            self.starters.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _rule_panel(self) -> RulePanel:
        if self.rule is None:
            self.rule = RulePanel(self, self.desk, tuple(self._playbooks.values()))
            self.rule.kept.connect(self.list.setFocus)
            self._side.addWidget(self.rule)
        return self.rule

    def _show_panel(self, panel: QWidget | None) -> None:
        self.side.setVisible(panel is not None)
        self._line.setVisible(panel is not None)
        for own in (self.rule, self.playbook):
            if own is not None:
                own.setVisible(own is panel)
        narrow = panel is not None
        if self.view is View.RULES and narrow != (self.list.rows_model.columnCount() == _NARROW):
            self._show_list()

    def _connect(self) -> None:
        actions, watch = self.desk.actions, self.desk.workspace.watch
        language = self.desk.theme.look.language
        self.views.chosen.connect(self._turn)
        self.list.row_taken.connect(self._take)
        self.list.opened.connect(self._open)
        self.list.keys[Qt.Key.Key_Space] = self._toggle
        self.playbook.kept.connect(self.list.setFocus)
        actions.handle("new_rule", self.start_rule, on=self)
        actions.handle("next", lambda: self.list.step(1), on=self)
        actions.handle("previous", lambda: self.list.step(-1), on=self)
        actions.handle("delete", self._delete, on=self)
        watch(self, list_playbooks, self._take_playbooks, language=language)
        watch(self, list_rules, self._take_rules, language=language)
        watch(self, list_runs, self._take_runs, language=language)

    # What the book answers.

    def _take_playbooks(self, playbooks: tuple[Playbook, ...]) -> None:
        self._playbooks = {one.key: one for one in playbooks}
        if self.rule is not None:
            self.rule.show_playbooks(playbooks)
        self._show_list()

    def _take_rules(self, rules: tuple[RuleRow, ...]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        start = sum(rule.to_start for rule in rules)
        words = trn("{n} rule", "{n} rules", len(rules))
        starts = trn("would start on {n} account", "would start on {n} accounts", start)
        self.note.setText(f"{words}, {starts}" if rules else "")
        first, self._was_shown = not self._was_shown, True
        self._show_list()
        if first:
            self.shown.emit()

    def _take_runs(self, runs: tuple[RunRow, ...]) -> None:
        self._runs = runs
        self._show_list()

    def _show_list(self) -> None:
        writing = self._writing
        key = self.list.current_key()
        if self.view is View.RULES:
            self.list.setAccessibleName(tr("Rules"))
            narrow = self.side.isVisibleTo(self)
            rows = rule_rows(tuple(self._rules.values()), writing, narrow=narrow)
            self.list.show_rows(rule_columns(narrow=narrow), rows, keep=True)
        elif self.view is View.WORK:
            self.list.setAccessibleName(tr("At work"))
            self.list.show_rows(run_columns(), run_rows(self._runs, writing), keep=True)
        else:
            self.list.setAccessibleName(tr("Playbooks"))
            self.list.show_rows(
                playbook_columns(), playbook_rows(tuple(self._playbooks.values())), keep=True
            )
        self._show_empty()
        if key is not None and self.list.current_key() is None:
            self._show_panel(None)

    def _show_empty(self) -> None:
        none = self._was_shown and self.list.rows_model.rowCount() == 0
        had_focus = self.list.hasFocus()
        self.empty.setVisible(none)
        self.list.setVisible(not none)
        if none and had_focus:  # else the keys would go to the side bar
            (self.starters[0] if self.view is View.RULES else self.views).setFocus()
        self.setFocusProxy(self.new if none else self.list)
        for button in self.starters:
            button.setVisible(self.view is View.RULES)
        self.empty_words.setText(
            tr("A rule starts a playbook where a condition holds. Begin with one of these:")
            if self.view is View.RULES
            else tr("Nothing is at work. A rule starts a playbook, or you do from an account.")
        )

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """Tab goes as one reads: the panel is made when it is first wanted."""
        return step_in_order(self, forward=next) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape and self.side.isVisible():
            self._show_panel(None)
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
