"""All success plans in one table: sorted as the operations give them, filtered by words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from csm_desktop.operations.plan_records import PlanRow
from csm_desktop.ui import theme
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.plans.words import PLAN_STATES, Reading, objectives_words
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row, text_width
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label, hairline
from csm_desktop.ui.shared.words import later, say, tr, trn

Key = Callable[[PlanRow], tuple[object, ...]]

_ORDERS: tuple[tuple[str, Key], ...] = (
    (later("Account"), lambda row: (row.account.casefold(), row.name)),
    (later("Objectives"), lambda row: (-row.behind, -row.on_the_way, row.account)),
    (later("Next due"), lambda row: (row.next_due is None, row.next_due, row.account)),
    (later("Review"), lambda row: (row.review_on is None, row.review_on, row.account)),
    (later("State"), lambda row: (row.state, row.account)),
    (later("ARR"), lambda row: (-row.arr, row.account)),
)
"""Column → by what its rows are ordered."""


class PlanList(QWidget):
    """Head, filter and table.

    Signals:
        opened (int): a plan.
        new_asked: a new plan is wanted.
    """

    opened = Signal(int)
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[PlanRow] = ()
        self.shown: Sequence[PlanRow] = ()
        """What the filter leaves, in the order shown."""
        self.reading: Reading
        self._order = 2
        self.filter = Field(tr("Filter the plans"), hint=tr("Account, plan or what is due"))
        self.filter.setFixedWidth(theme.scale(280))
        self.note = Label("", "muted")
        self.new = Button(tr("New plan"), Kind.PRIMARY, on_click=self.new_asked.emit)
        self.table = QuietTable(tr("Success plans"), row_height=44, clickable_head=True)
        self.empty = _Empty()
        self._arrange()
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.table.head.sectionClicked.connect(self._sort)
        self.empty.act.clicked.connect(lambda _checked=False: self._way_on())
        self.setFocusProxy(self.table)

    def _arrange(self) -> None:
        self.head = QWidget()
        self.head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(self.head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Plans"), size=20, bold=True))
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.filter)
        row.addWidget(self.new)
        self.below = QVBoxLayout()
        self.below.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addLayout(self.below)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    def show_rows(self, rows: Sequence[PlanRow], reading: Reading) -> None:
        """Show these."""
        at_hand = QApplication.focusWidget()
        was_waiting = not self.rows and not isinstance(at_hand, QLineEdit)
        self.rows, self.reading = rows, reading
        behind = sum(row.behind for row in rows)
        words = trn("{n} plan", "{n} plans", len(rows))
        if behind:
            late = trn("{n} objective behind", "{n} objectives behind", behind)
            words = f"{words}, {late}"
        self.note.setText(words if rows else "")
        self._fill()
        if was_waiting and rows and self.isVisible():
            self.table.setFocus()

    def _fill(self) -> None:
        words = self.filter.text().casefold().split()
        shown = [row for row in self.rows if all(word in _found_by(row) for word in words)]
        shown.sort(key=_ORDERS[self._order][1])
        self.shown = shown
        self.table.show_rows(self._columns(), [self._row(row) for row in shown], keep=True)
        if shown and self.table.current_key() is None:
            self.table.take(shown[0].id)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if not self.rows:
            self.empty.tell(
                tr("No success plan yet"),
                tr("A plan says what the customer wants to reach, from where, to where, by when."),
                tr("Write a plan"),
            )
        elif not shown:
            text = self.filter.text()
            self.empty.tell(
                tr("No plan matches"),
                tr("“{words}” leaves out all {n}.", words=text, n=len(self.rows)),
                tr("Remove the filter"),
            )
        self.setFocusProxy(self.table if shown else self.empty.act)

    def _columns(self) -> list[Column]:
        titles = [say(title) for title, _key in _ORDERS]
        titles[self._order] = f"{titles[self._order]} ↓"
        wide = {1: 220, 3: 108, 4: 84, 5: 84}
        return [
            Column(
                title, width=max(wide[at], text_width(title)) if at in wide else 0, right=at == 5
            )
            for at, title in enumerate(titles)
        ]

    def _row(self, row: PlanRow) -> Row:
        reading = self.reading
        account = leading_name(row.account, row.native_name, reading.locale)
        due, late = row.next_due, False
        if due is not None:
            late = due < reading.today
        standing = objectives_words(row, with_behind=False)
        behind = trn("{n} behind", "{n} behind", row.behind) if row.behind else ""
        cells = (
            Cell(account, row.name, bold=True),
            Cell(behind, standing, "bad") if behind else Cell(standing),
            Cell(reading.day(due), row.next_due_title or "", "bad" if late else "text"),
            Cell(reading.day(row.review_on)),
            Cell(say(PLAN_STATES.get(row.state, row.state)), ink="muted"),
            Cell(reading.money(row.arr, row.currency)),
        )
        spoken = ", ".join(x for x in (account, row.name, behind, standing) if x)
        return Row(cells, row.id, spoken)

    def _sort(self, column: int) -> None:
        self._order = column
        self._fill()

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.opened.emit(key)

    def _way_on(self) -> None:
        if self.rows:
            self.filter.clear()
            self.filter.setFocus()
        else:
            self.new_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the filter empties it."""
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus() and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)


def _found_by(row: PlanRow) -> str:
    words = (row.account, row.native_name, row.name, row.next_due_title, row.state)
    return " ".join(word for word in words if word).casefold()


class _Empty(QWidget):
    """Why there is nothing, and the one way on."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Label("", bold=True, wrap=True)
        self.more = Label("", "muted", wrap=True)
        self.act = Button("")
        column = QVBoxLayout(self)
        column.setSpacing(theme.scale(8))
        column.addStretch(1)
        for label in (self.sentence, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def tell(self, sentence: str, more: str, act: str) -> None:
        """Say it."""
        self.sentence.setText(sentence)
        self.more.setText(more)
        self.act.setText(act)
        self.act.setAccessibleName(act)
        self.act.updateGeometry()
