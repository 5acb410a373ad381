"""The panel at the right of the list: an account at a glance, a new one, or many at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop import format as texts
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.operations.accounts import AccountFacts
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.ui import theme
from csm_desktop.ui.accounts.columns import Writing, cell_text, cells_of, title_of
from csm_desktop.ui.accounts.editors import ValueField
from csm_desktop.ui.accounts.floats import ProblemNote
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.band_pill import BandPill, change_text, is_fall
from csm_desktop.ui.shared.health.why_table import WhyTable, arithmetic
from csm_desktop.ui.shared.health_words import change_sentence
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Choice,
    IconButton,
    KeyHint,
    Kind,
    Label,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import say, tr, trn
from csm_desktop.workspace import Watch

WIDTH = 420
PEEK_FIELDS = ("next_step", "stage", "owner", "tier", "tags")
NEW_FIELDS = ("name", "native_name", "parent", "stage", "tier", "owner", "country", "currency")


class SidePanel(QWidget):
    """420 wide, with a head and a close button; what is in it comes from its subclass.

    Signals:
        closed: the panel is to go.
    """

    closed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(name)
        filled(self, "surface")
        self.setFixedWidth(theme.scale(WIDTH))
        self.title = Label(name, size=15, bold=True)
        self.second = Label("", "muted")
        self.note = ProblemNote(self)
        self.column = QVBoxLayout(self)
        side = theme.scale(16)
        self.column.setContentsMargins(side + 1, theme.scale(10), side, theme.scale(12))
        self.column.setSpacing(theme.scale(8))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.scale(8))
        self.head.addWidget(self.title)
        self.head.addWidget(self.second, 1)
        close = IconButton("x", tr("Close the panel"))
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self.column.addLayout(self.head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line that parts it from the list."""
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), theme.tokens().line)

    def add_field(self, field: ValueField) -> None:
        """A field with its title above."""
        title = tr("Name") if field.column.id == "name" else title_of(field.column)
        self.column.addWidget(Label(title, "muted", size=11))
        self.column.addWidget(field)


class PeekPanel(SidePanel):
    """One account: its figures, what can be edited at once, what happened last.

    Signals:
        opened: the account's page is to be opened.
        edited (str, object): a field of the account and its new value.
    """

    opened = Signal()
    edited = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[AccountColumn],
        known: Mapping[str, Sequence[str]],
    ) -> None:
        super().__init__(desk, tr("Account at a glance"))
        by_id = {column.id: column for column in columns}
        self.facts: AccountFacts | None = None
        self.head.insertWidget(2, Button(tr("Open"), Kind.QUIET, on_click=self.opened.emit))
        self.head.insertWidget(3, KeyHint(tr("Enter")))
        self._figures: dict[str, tuple[Label, Label]] = {}
        self.pill = BandPill(note="word")
        self.change = Label("", "muted", tabular=True)
        self.known = Label("", "muted", size=11)
        self.column.addLayout(self._build_health())
        self.column.addLayout(self._build_figures())
        self.column.addWidget(hairline())
        self._why_watch: Watch | None = None
        locale = desk.theme.look.language
        self._locale = locale if locale in texts.LOCALES else "en"
        self.why = WhyTable(self._locale, edge=0)
        self.sum = Label("", tabular=True)
        self._why_line = hairline()
        for part in (self.why, self.sum, self._why_line):
            part.hide()
        self.column.addWidget(self.why)
        self.column.addWidget(self.sum, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(self._why_line)
        self.fields = {
            name: ValueField(
                desk, by_id[name], self.note, known=known.get(by_id[name].word, ()), parent=self
            )
            for name in PEEK_FIELDS
        }
        self.add_field(self.fields["next_step"])
        for pair in (("stage", "owner"), ("tier", "tags")):
            self._add_pair(*(self.fields[name] for name in pair))
        for name, field in self.fields.items():
            field.settled.connect(lambda value, name=name: self.edited.emit(name, value))
            field.editingFinished.connect(field.settle)
        self.column.addWidget(hairline())
        self.column.addWidget(Label(tr("Last three"), bold=True))
        self._touches = QGridLayout()
        self._touches.setColumnStretch(1, 1)
        self._touches.setHorizontalSpacing(theme.scale(12))
        self.column.addLayout(self._touches)
        self.column.addStretch(1)
        self.column.addWidget(hairline())
        self.column.addLayout(_key_hints())

    def _build_health(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        for part in (self.pill, self.change, self.known):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _add_pair(self, *fields: ValueField) -> None:
        """Two fields beside each other, each below its title."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(8))
        for number, field in enumerate(fields):
            grid.addWidget(Label(title_of(field.column), "muted", size=11), 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, 1)
        self.column.addLayout(grid)

    def _ask_why(self, account: int) -> None:
        if self._why_watch is None:
            self._why_watch = self.desk.workspace.watch(
                self, read_health, self._take_why, account_id=account
            )
        elif self._why_watch.params["account_id"] != account:
            self._why_watch.ask(account_id=account)

    def _take_why(self, health: AccountHealth) -> None:
        if self.facts is None or health.account_id != self.facts.row.id:
            return
        self.why.show_health(health, self.desk.workspace.today())
        self.sum.setText(arithmetic(health, self._locale))
        for part in (self.why, self.sum, self._why_line):
            part.show()

    def _show_health(self, facts: AccountFacts, writing: Writing) -> None:
        by_id = {column.id: column for column in facts.columns}
        cell = cells_of(facts.row, (by_id["health"],), writing)[0]
        assert cell.health is not None
        self.pill.show_score(cell.health.band, cell.health.score)
        self.change.setText(change_text(cell.health.change))
        self.change.setAccessibleName(change_sentence(cell.health.change))
        self.change.setForegroundRole(ROLES["bad" if is_fall(cell.health.change) else "muted"])
        coverage = facts.row.values.get("coverage")
        share = texts.number(coverage, writing.locale, 0) if isinstance(coverage, Decimal) else "0"
        self.known.setText(tr("{n} % known", n=share))

    def _build_figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.scale(2))
        titles = (("arr", tr("ARR")), ("renewal", tr("Renews")), ("act_by", tr("Last day to act")))
        for number, (name, title) in enumerate(titles):
            value = Label("", size=15, bold=True, tabular=True)
            more = Label("", "muted", size=11, tabular=True)
            grid.addWidget(Label(title, "muted", size=11), 0, number)
            grid.addWidget(value, 1, number)
            grid.addWidget(more, 2, number)
            grid.setColumnStretch(number, 1)
            self._figures[name] = (value, more)
        return grid

    def show_facts(self, facts: AccountFacts | None, writing: Writing | None) -> None:
        """Show an account; None when it is gone."""
        if facts is None or writing is None:
            self.closed.emit()
            return
        self.facts = facts
        row = facts.row
        name = cells_of(row, [c for c in facts.columns if c.id == "name"], writing)[0]
        metrics = self.title.fontMetrics()
        room = theme.scale(200)
        self.title.setText(metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, room))
        self.title.setToolTip("")
        self.second.setText(name.more)
        self.setAccessibleName(name.spoken)
        self._show_figures(facts, writing)
        for field in self.fields.values():
            field.show_row(row)
        self._show_touches(facts, writing)
        self._show_health(facts, writing)
        self._ask_why(row.id)

    def _show_figures(self, facts: AccountFacts, writing: Writing) -> None:
        values = facts.row.values
        by_id = {column.id: column for column in facts.columns}
        arr, renewal, act_by = (values.get(name) for name in ("arr", "renewal", "act_by"))
        count = values.get("contracts")
        contracts = trn("{n} contract", "{n} contracts", count if isinstance(count, int) else 0)
        short = texts.money_short(int(str(arr or 0)), writing.currency, writing.locale)
        self._figures["arr"][0].setText(short)
        self._figures["arr"][1].setText(contracts)
        for name, value in (("renewal", renewal), ("act_by", act_by)):
            text = texts.day(value, writing.locale) if isinstance(value, date) else "–"
            self._figures[name][0].setText(text)
            more = "" if value is None else cell_text(by_id[name], facts.row, writing)
            self._figures[name][1].setText(more)

    def _show_touches(self, facts: AccountFacts, writing: Writing) -> None:
        while (item := self._touches.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not facts.touches:
            self._touches.addWidget(Label(tr("Nothing has been recorded yet."), "muted"), 0, 0)
        for number, touch in enumerate(facts.touches):
            day = texts.day(touch.at.astimezone(facts.zone).date(), writing.locale)
            when = Label(day, "muted", size=11, tabular=True)
            self._touches.addWidget(when, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            title = touch.title or tr("Ticket without a subject")
            self._touches.addWidget(Label(title, bold=True, wrap=True), 2 * number, 1)
            if touch.more:
                more = Label(say(touch.more), "muted", wrap=True)
                self._touches.addWidget(more, 2 * number + 1, 1)

    def edit_next_step(self) -> None:
        """Put the cursor where one writes most."""
        self.fields["next_step"].setFocus()
        self.fields["next_step"].selectAll()


class NewPanel(SidePanel):
    """A new account.

    Signals:
        asked (object): column id → value of the account to make.
    """

    asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[AccountColumn],
        known: Mapping[str, Sequence[str]],
    ) -> None:
        super().__init__(desk, tr("New account"))
        by_id = {column.id: column for column in columns}
        self.fields = [
            ValueField(
                desk, by_id[name], self.note, known=known.get(by_id[name].word, ()), parent=self
            )
            for name in NEW_FIELDS
        ]
        for field in self.fields:
            self.add_field(field)
            field.settled.connect(lambda _value: self._create())
        self.make = Button(tr("Create account"), Kind.PRIMARY, on_click=self._create)
        self.column.addSpacing(theme.scale(8))
        self.column.addWidget(self.make)
        self.column.addStretch(1)
        self.setFocusProxy(self.fields[0])

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong under the field it is about."""
        about = {"currency_unknown": "currency", "account_parent_circle": "parent"}
        name = about.get(refusal.code, "name")
        next(field for field in self.fields if field.column.id == name).refuse(refusal)

    def _create(self) -> None:
        values: dict[str, object] = {}
        for field in self.fields:
            try:
                value = field.read()
            except Refusal as refusal:
                field.refuse(refusal)
                return
            if value is not None:
                values[field.column.id] = value
        if "name" not in values:
            self.fields[0].refuse(Refusal("account_name_empty"))
            return
        self.asked.emit(values)


class BulkPanel(SidePanel):
    """One value for many accounts, in one step.

    Signals:
        asked (str, object): the column and the value for all that are selected.
    """

    asked = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[AccountColumn],
        known: Mapping[str, Sequence[str]],
        *,
        first: str,
        currency: str,
    ) -> None:
        super().__init__(desk, tr("Edit accounts"))
        self._known = known
        self._currency = currency
        # An amount is of the account's own currency, so one number is not one value for all.
        self._columns = {
            c.id: c for c in columns if c.editable and c.id != "name" and not c.own_currency
        }
        options: list[tuple[object, str]] = [(c.id, title_of(c)) for c in self._columns.values()]
        self.choice = Choice(tr("Field"), options)
        self.choice.show_value(first if first in self._columns else "next_step")
        self.choice.chosen.connect(lambda _name: self._show_field())
        self.field: ValueField | None = None
        self.apply = Button("", Kind.PRIMARY, on_click=self._ask)
        self._place = QVBoxLayout()
        self.column.addWidget(Label(tr("Field"), "muted", size=11))
        self.column.addWidget(self.choice)
        self.column.addWidget(Label(tr("New value"), "muted", size=11))
        self.column.addLayout(self._place)
        self.column.addWidget(Label(tr("Left empty, the value is taken away."), "faint", size=11))
        self.column.addSpacing(theme.scale(8))
        self.column.addWidget(self.apply)
        self.column.addStretch(1)
        self._show_field()

    def show_count(self, count: int) -> None:
        """Say how many accounts it is about."""
        self.apply.setText(trn("Edit {n} account", "Edit {n} accounts", count))
        self.apply.setAccessibleName(self.apply.text())
        self.apply.updateGeometry()
        self.apply.setEnabled(count > 0)

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong under the value."""
        assert self.field is not None
        self.field.refuse(refusal)

    def _show_field(self) -> None:
        if self.field is not None:
            self._place.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
        column = self._columns[str(self.choice.currentData())]
        known = self._known.get(column.word, ())
        self.field = ValueField(self.desk, column, self.note, known=known, parent=self)
        self.field.currency = self._currency
        self.field.settled.connect(lambda _value: self._ask())
        self._place.addWidget(self.field)
        self.field.setFocus()

    def _ask(self) -> None:
        assert self.field is not None
        try:
            value = self.field.read()
        except Refusal as refusal:
            self.field.refuse(refusal)
            return
        self.asked.emit(self.field.column.id, value)


def _key_hints() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scale(6))
    hints: tuple[tuple[tuple[str, ...], str], ...] = (
        (("J", "K"), tr("next, previous")),
        (("E",), tr("edit")),
        (("Space",), tr("close")),
    )
    for number, (keys, words) in enumerate(hints):
        if number == len(hints) - 1:
            row.addStretch(1)
        for key in keys:
            row.addWidget(KeyHint(key))
        row.addWidget(Label(words, "muted", size=11))
        row.addSpacing(theme.scale(8))
    return row
