"""Which system is believed first, for every field of a noun or for one of them.

Every change counts at once and can be undone; what an order does is ``precedences.py``'s.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.systems import system_name
from csm_desktop.operations.precedences import (
    Precedence,
    drop_precedence,
    list_precedences,
    list_sources,
    set_precedence,
)
from csm_desktop.ui import theme
from csm_desktop.ui.imports.searched_choice import SearchedChoice
from csm_desktop.ui.imports.sub_head import SubHead
from csm_desktop.ui.imports.words import system_title
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import ICONS, field_title
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Button, Choice, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr

_NOUNS = tuple(noun for noun in ICONS if noun in FIELDS and noun != "usage point")
_FORM_WIDTH = 420


class PrecedenceView(QWidget):
    """At the left what was decided, at the right one order.

    Signals:
        left: back to the import.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._orders: dict[tuple[str, str], tuple[str, ...]] = {}
        self._sources: tuple[str, ...] = ()
        self.table = QuietTable(tr("What was decided"))
        self.noun = Choice(tr("Rows"), [(noun, system_title("", noun)) for noun in _NOUNS])
        self.field = SearchedChoice(tr("Field"), [("", tr("every field"))])
        self.systems = QuietTable(tr("Systems, the most believed first"))
        self.up = Button(tr("Move up"), icon="arrow-up", on_click=lambda: self.move_system(-1))
        self.down = Button(tr("Move down"), icon="arrow-down", on_click=lambda: self.move_system(1))
        self.drop = Button(tr("Let the newest file count"), Kind.QUIET, on_click=self.drop_order)
        self.state = Label("", "muted", wrap=True)
        self.nothing = Label("", "muted", wrap=True)
        self._arrange()
        self._connect()

    def move_system(self, by: int) -> None:
        """Believe the current system more (-1) or less (1) than it is now."""
        source = self.systems.current_key()
        order = list(self._order())
        if source not in order:
            return
        place = order.index(str(source))
        other = min(max(0, place + by), len(order) - 1)
        noun, name = self._chosen()
        if other == place and (noun, name) in self._orders:
            return  # else it is the order shown that is decided
        order[place], order[other] = order[other], order[place]
        self._orders[noun, name] = tuple(order)  # shown at once; the book's answer follows
        self._show_order()
        self.systems.take(source)
        self._desk.workspace.do(set_precedence, noun=noun, field=name, sources=order)

    def drop_order(self) -> None:
        """Decide nothing for this field."""
        noun, name = self._chosen()
        if (noun, name) in self._orders:
            self._desk.workspace.do(drop_precedence, noun=noun, field=name)

    # What it shows.

    def _chosen(self) -> tuple[str, str]:
        return str(self.noun.currentData()), str(self.field.currentData() or "")

    def _order(self) -> tuple[str, ...]:
        """The order shown: what was decided, then the systems that nothing is said of."""
        noun, name = self._chosen()
        said = self._orders.get((noun, name)) or self._orders.get((noun, ""), ())
        return (*said, *(source for source in self._sources if source not in said))

    def _take_orders(self, orders: Sequence[Precedence]) -> None:
        self._orders = {(order.noun, order.field): order.sources for order in orders}
        columns = [
            Column(tr("Rows"), width=148),
            Column(tr("Field"), width=140),
            Column(tr("Believed in this order")),
        ]
        rows = [_order_row(order) for order in orders]
        self.table.show_rows(columns, rows, keep=True)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._show_order()

    def _take_sources(self, sources: tuple[str, ...]) -> None:
        self._sources = sources
        self._show_order()

    def _show_order(self) -> None:
        order, (noun, name) = self._order(), self._chosen()
        rows = [
            Row((Cell(str(place), ink="muted"), Cell(system_name(source), bold=place == 1)), source,
                f"{place}. {system_name(source)}")
            for place, source in enumerate(order, 1)
        ]  # fmt: skip
        columns = [Column("", width=44, right=True), Column(tr("System"))]
        self.systems.show_rows(columns, rows, keep=True)
        self.systems.setVisible(bool(rows))
        if rows and self.systems.current_key() is None:
            self.systems.step(0)
        decided = (noun, name) in self._orders
        several = len(order) > 1
        for part in (self.up, self.down):
            part.setEnabled(several)
        self.drop.setVisible(decided)
        self.state.setText(self._state_text(decided, several))

    def _state_text(self, decided: bool, several: bool) -> str:
        noun, name = self._chosen()
        if not several:
            return tr(
                "There is nothing to decide yet: files of two systems must have come in first."
            )
        if decided:
            return tr("A value of a system further up is not overwritten by one further down.")
        if name and (noun, "") in self._orders:
            return tr("This field follows the order of every field. Move a system to change it.")
        return tr("Nothing is decided: the newest file counts. Move a system to decide it.")

    def _load(self, key: object) -> None:
        if isinstance(key, tuple):
            self.noun.show_value(key[0])
            self._offer_fields()
            self.field.show_value(key[1])
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Another order: what is believed most is the current one."""
        self._show_order()
        order = self._order()
        if order:
            self.systems.take(order[0])

    def _offer_fields(self) -> None:
        self.field.clear()
        self.field.addItem(tr("every field"), "")
        for known in FIELDS[str(self.noun.currentData())]:
            self.field.addItem(field_title(known.name), known.name)
        self.field.setCurrentIndex(0)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        words = tr("Where files of two systems say different things about the same row.")
        self._head = SubHead(tr("When two systems disagree"), words)
        self.nothing.setText(
            tr(
                "Nothing is decided. Choose rows and a field at the right and put the system that"
                " you believe most first; until then the newest file counts."
            )
        )
        self.noun.show_value("account")
        self._offer_fields()
        edge = theme.scale(16)
        left = QVBoxLayout()
        self.nothing.setContentsMargins(edge, edge, edge, edge)
        left.addWidget(self.table, 1)
        left.addWidget(self.nothing)
        left.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(hairline(upright=True))
        row.addWidget(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(hairline())
        column.addLayout(row, 1)
        self.setFocusProxy(self.noun)

    def _form(self) -> QWidget:
        form = QWidget()
        form.setFixedWidth(theme.scale(_FORM_WIDTH))
        column = QVBoxLayout(form)
        edge = theme.scale(16)
        column.setContentsMargins(0, theme.scale(12), 0, theme.scale(12))
        column.setSpacing(theme.scale(8))
        top, below = QHBoxLayout(), QHBoxLayout()
        for line in (top, below):
            line.setContentsMargins(edge, 0, edge, 0)
            line.setSpacing(theme.scale(8))
        for choice in (self.noun, self.field):
            top.addWidget(choice)
        top.addStretch(1)
        for button in (self.up, self.down, self.drop):
            below.addWidget(button)
        below.addStretch(1)
        self.state.setContentsMargins(edge, 0, edge, 0)
        column.addLayout(top)
        column.addWidget(self.state)
        column.addLayout(below)
        column.addWidget(self.systems, 1)
        column.addStretch(0)
        return form

    def _connect(self) -> None:
        self._head.left.connect(self.left)
        self.noun.chosen.connect(lambda _noun: self._offer_fields())
        self.noun.chosen.connect(lambda _noun: self._show_chosen())
        self.field.chosen.connect(lambda _name: self._show_chosen())
        self.table.row_taken.connect(self._load)
        self.table.keys[Qt.Key.Key_Delete] = self.drop_order
        self.systems.keys[Qt.Key.Key_Plus] = lambda: self.move_system(-1)
        self.systems.keys[Qt.Key.Key_Minus] = lambda: self.move_system(1)
        self.systems.opened.connect(lambda _key: self.move_system(-1))
        workspace = self._desk.workspace
        workspace.watch(self, list_precedences, self._take_orders)
        workspace.watch(self, list_sources, self._take_sources)


def _order_row(order: Precedence) -> Row:
    rows = system_title("", order.noun)
    name = field_title(order.field) if order.field else tr("every field")
    systems = ", ".join(system_name(source) for source in order.sources)
    cells = (Cell(rows, icon=ICONS.get(order.noun, "")), Cell(name), Cell(systems, tip=systems))
    return Row(cells, (order.noun, order.field), f"{rows}, {name}: {systems}")
