"""Editing a value: what is typed becomes a typed value, or a sentence says why not.

One field for all kinds; in a cell, in the peek panel and in the forms. Words in use are offered,
and the names of accounts where an account is meant.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import minor_to_text, parse_amount
from csm_desktop.domain.periods import parse_day
from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.operations.accounts import AccountRow, find_accounts
from csm_desktop.ui.accounts.columns import title_of
from csm_desktop.ui.accounts.floats import ProblemNote
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.shared.words import say, tr


def written_value(column: AccountColumn, row: AccountRow | None) -> str:
    """A value as a person would type it, so that it can be changed."""
    value = None if row is None else row.values.get(column.id)
    if value is None or row is None:
        return ""
    if column.kind == Kind.MONEY and isinstance(value, int):
        text = minor_to_text(value, row.currency)
        return text.removesuffix(".00")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def read_typed(column: AccountColumn, text: str, currency: str) -> object:
    """The typed value of what was written; None for nothing.

    Refuses ``account_number_wrong``, ``day_not_readable`` and what ``money.parse_amount`` refuses.
    """
    text = text.strip()
    if not text:
        return None
    if column.kind == Kind.MONEY:
        return parse_amount(text, currency)
    if column.kind == Kind.DATE:
        return parse_day(text)
    if column.kind in (Kind.INTEGER, Kind.NUMBER):
        return _read_number(text, whole=column.kind == Kind.INTEGER)
    if column.id == "currency":
        return text.upper()
    return text


def _read_number(text: str, *, whole: bool) -> int | Decimal:
    try:
        number = Decimal(text.replace(",", "").replace(" ", ""))
    except InvalidOperation:
        raise Refusal("account_number_wrong", value=text) from None
    if not number.is_finite() or (whole and number != number.to_integral_value()):
        raise Refusal("account_number_wrong", value=text)
    return int(number) if whole else number


class ValueField(Field):
    """A field for the value of one column.

    Signals:
        settled (object): a value was typed and can be kept.
        given_up: Esc; what stood there stands.
        went_on (int): Tab; the field after (1) or before (-1) should be edited.
    """

    settled = Signal(object)
    given_up = Signal()
    went_on = Signal(int)

    def __init__(
        self,
        desk: Desk,
        column: AccountColumn,
        note: ProblemNote,
        *,
        known: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_of(column), hint=_hint(column), parent=parent)
        self.column = column
        self.currency = "USD"
        self._desk = desk
        self._note = note
        self._parents: Mapping[str, int] = {}
        self._before = ""
        self._words = QStringListModel(list(known), self)
        if known or column.kind == Kind.LINK:
            self._offer_words()
        self.textEdited.connect(self._typed)
        self.installEventFilter(self)

    def show_row(self, row: AccountRow | None) -> None:
        """Show the value of this account."""
        if row is not None:
            self.currency = row.currency
        self._before = written_value(self.column, row)
        if not self.hasFocus() or not self.isModified():
            self.setText(self._before)

    def read(self) -> object:
        """The typed value; refuses what cannot be one."""
        text = self.text().strip()
        if self.column.kind == Kind.LINK:
            if text and text not in self._parents:
                raise Refusal("account_parent_unknown", name=text)
            return self._parents.get(text)
        return read_typed(self.column, text, self.currency)

    @property
    def is_changed(self) -> bool:
        """Whether something else stands here than at first."""
        return self.text().strip() != self._before.strip()

    def settle(self) -> bool:
        """Keep what is typed, if it can be kept; else say why not."""
        if not self.is_changed:
            self.given_up.emit()
            return True
        try:
            value = self.read()
        except Refusal as refusal:
            self.refuse(refusal)
            return False
        self._hush()
        self._before = self.text()
        self.setModified(False)
        self.settled.emit(value)
        return True

    def refuse(self, refusal: Refusal) -> None:
        """Say under the field why a value is not taken."""
        sentence = say(SENTENCES[refusal.code], **refusal.values)
        self.show_problem(True)
        self.setAccessibleDescription(sentence)
        place = self.mapTo(self._note.page, QPoint(0, self.height()))
        self._note.tell(sentence, place)

    def _hush(self) -> None:
        self.show_problem(False)
        self.setAccessibleDescription("")
        self._note.hide()

    def _typed(self, text: str) -> None:
        self._hush()
        if self.column.kind == Kind.LINK:
            self._desk.workspace.ask(find_accounts, self._take_accounts, typed=text)

    def _take_accounts(self, accounts: tuple[tuple[int, str], ...]) -> None:
        self._parents = {name: number for number, name in accounts}
        self._words.setStringList(list(self._parents))

    def _offer_words(self) -> None:
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Esc gives up, Tab goes on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
        elif key == Qt.Key.Key_Escape:
            if not self.is_changed and not self.property("in_cell"):
                return False  # nothing to give up: the panel may close
            self._hush()
            self.setText(self._before)
            self.given_up.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.property("in_cell"):
            if self.settle():
                self.went_on.emit(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True


def _hint(column: AccountColumn) -> str:
    hints: Mapping[Kind, Callable[[], str]] = {
        Kind.DATE: lambda: tr("2027-03-31"),
        Kind.MONEY: lambda: tr("12,500.00"),
        Kind.LINK: lambda: tr("Name of an account"),
    }
    return hints[column.kind]() if column.kind in hints else ""
