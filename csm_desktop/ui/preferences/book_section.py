"""Preferences of the book: what changes figures. Kept in the book, each change one undo step."""

from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.format import day as format_day
from csm_desktop.operations.book import Book, RateRow, change_book, record_rate
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.form import Section
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import later, say, tr, trn

MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
"""The months by name; a fiscal year may start with any."""

CURRENCIES = (
    *("AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "IDR", "ILS", "INR"),
    *("JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TRY", "TWD"),
    *("USD", "VND", "ZAR"),
)
"""Currencies offered for a portfolio; a book in another one shows that as well."""

RETENTION_MONTHS = (1, 3, 6, 12, 24)
"""Lengths of the period of GRR and NRR that are offered, months."""


class NumbersSection(Section):
    """Portfolio currency, fiscal year, period of GRR and NRR."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Numbers"),
            tr("These change figures, so they are kept in the book and can be undone."),
        )
        self._desk = desk
        self.currency = Choice(tr("Portfolio currency"), [(code, code) for code in CURRENCIES])
        self.start = Choice(
            tr("Fiscal year starts"), [(n + 1, say(name)) for n, name in enumerate(MONTHS)]
        )
        self.months = Choice(
            tr("GRR and NRR over"),
            [(n, trn("{n} month", "{n} months", n)) for n in RETENTION_MONTHS],
        )
        self.quarter = Label("", "muted")
        self.add_row(
            tr("Portfolio currency"), self.currency, Label(tr("all sums are in it"), "muted")
        )
        self.add_row(tr("Fiscal year starts"), self.start, self.quarter)
        customers = Label(tr("per customer, new customers never enter"), "muted")
        self.add_row(tr("GRR and NRR over"), self.months, customers)
        self.currency.chosen.connect(partial(self._change, "currency"))
        self.start.chosen.connect(partial(self._change, "fiscal_year_start_month"))
        self.months.chosen.connect(partial(self._change, "retention_months"))

    def show_book(self, book: Book) -> None:
        """Show what the book says."""
        if self.currency.findData(book.currency) < 0:
            self.currency.addItem(book.currency, book.currency)
        self.currency.show_value(book.currency)
        self.start.show_value(book.fiscal_year_start_month)
        self.months.show_value(book.retention_months)
        first = book.fiscal_year_start_month - 1
        self.quarter.setText(
            tr(
                "so the first quarter is {first} to {last}",
                first=say(MONTHS[first]),
                last=say(MONTHS[(first + 2) % 12]),
            )
        )

    def _change(self, name: str, value: object) -> None:
        self._desk.workspace.do(change_book, name=name, value=value)


class RatesSection(Section):
    """The rates of currencies, by day, and a line to record another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Rates of currencies"),
            tr("Money in another currency counts at the latest rate on or before its day."),
        )
        self._desk = desk
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scale(24))
        self._grid.setVerticalSpacing(theme.scale(8))
        self.currency = Field(tr("Currency"), hint="KRW")
        self.on = Field(tr("Day"), hint="2026-11-01")
        self.rate = Field(tr("Rate"), hint="0.00072")
        self.add = Button(tr("Record the rate"), Kind.PLAIN, on_click=self._record)
        self.problem = Label("", "bad", size=11, wrap=True)
        self.add_wide(self._table)
        self.add_wide(self._entry())
        self.add_wide(self.problem)
        self.problem.hide()
        for field in (self.currency, self.on, self.rate):
            field.returnPressed.connect(self._record)

    def _entry(self) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(8))
        for field, width in ((self.currency, 72), (self.on, 112), (self.rate, 112)):
            field.setFixedWidth(theme.scale(width))
            row.addWidget(field)
        row.addWidget(self.add)
        row.addStretch(1)
        return entry

    def show_book(self, book: Book) -> None:
        """List the rates, the latest first."""
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.deleteLater()
        for number, rate in enumerate(sorted(book.rates, key=_latest, reverse=True)):
            sentence = tr(
                "1 {foreign} is {rate} {own}",
                foreign=rate.currency,
                rate=rate.rate,
                own=book.currency,
            )
            self._grid.addWidget(Label(sentence, tabular=True), number, 0)
            day = tr("from {day}", day=format_day(rate.on, self._desk.theme.look.language))
            self._grid.addWidget(Label(day, "muted", tabular=True), number, 1)
        if not book.rates:
            self._grid.addWidget(Label(tr("No rate is recorded."), "muted"), 0, 0)
        self._grid.setColumnStretch(2, 1)

    def _record(self) -> None:
        self.say_problem("")
        try:
            on = date.fromisoformat(self.on.text().strip() or self._today())
        except ValueError:
            self.on.show_problem(True)
            self.say_problem(tr("Write the day as year-month-day, such as 2026-11-01."))
            return
        try:
            rate = Decimal(self.rate.text().strip())
        except InvalidOperation:
            self.rate.show_problem(True)
            self.say_problem(tr("Write the rate as a number, such as 0.00072."))
            return
        self._desk.workspace.do(
            record_rate,
            currency=self.currency.text().strip().upper(),
            on=on,
            rate=rate,
            done=lambda _result: self._clear(),
            refused=self.say_refusal,
        )

    def _today(self) -> str:
        return self._desk.workspace.today().isoformat()

    def _clear(self) -> None:
        for field in (self.currency, self.on, self.rate):
            field.clear()

    def say_refusal(self, refusal: Refusal) -> None:
        """Say why the rate was refused."""
        self.say_problem(say(SENTENCES[refusal.code], **refusal.values))

    def say_problem(self, sentence: str) -> None:
        """Say below the fields why they are not accepted; empty: they are."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            for field in (self.currency, self.on, self.rate):
                field.show_problem(False)


def _latest(rate: RateRow) -> tuple[date, str]:
    return (rate.on, rate.currency)
