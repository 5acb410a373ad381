"""MRR by month: the chart, the month that was clicked with its cause, and the same as a table."""

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.account_revenue import MonthOfMrr
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.charts.canvas import ChartCanvas
from csm_desktop.ui.shared.words import later, say, tr

_PARTS = {
    "new": later("new {amount}"),
    "reactivation": later("reactivation {amount}"),
    "expansion": later("expansion {amount}"),
    "contraction": later("contraction {amount}"),
    "churn": later("churn {amount}"),
}


class MrrSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("MRR by month"), act=tr("Show as table"))
        self._overview: AccountOverview | None = None
        self._chosen: int | None = None
        self._tabled = False
        self.chart = ChartCanvas(desk, "mrr_by_month", 132)
        self.table = RowsTable(
            tr("MRR by month"),
            (
                Column(tr("Month to")),
                Column(tr("MRR"), right=True),
                Column(tr("Change"), right=True),
                Column(tr("Because of"), share=1, muted=True),
            ),
            opens=False,
        )
        self.table.hide()
        self.cause = note_line()
        self.empty = empty_line(tr("No paid contract yet: MRR begins with the first one."))
        for widget in (self.chart, self.cause, self.table, self.empty):
            self.body.addWidget(widget)
        self.chart.chosen.connect(self._choose)
        assert self.act is not None
        self.act.clicked.connect(self._switch)

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._chosen = None
        self._overview, self._reader = overview, reader
        self.tell(self._summary())
        self._show()

    def _summary(self) -> str:
        assert self._overview is not None
        overview, reader = self._overview, self._reader
        changed = [month for month in overview.months if month.change]
        if not changed:
            return tr("no change in 24 months")
        last = changed[-1]
        return tr(
            "{change} by {day}",
            change=self._signed(last.change),
            day=reader.day(last.period.last),
        )

    def _show(self) -> None:
        assert self._overview is not None
        months, currency = self._overview.months, self._overview.currency
        paid = any(month.mrr or month.change for month in months)
        self.empty.setVisible(not paid)
        self.offer_act(paid)
        self.chart.setVisible(paid and not self._tabled)
        self.cause.setVisible(paid and not self._tabled)
        self.table.show_rows(
            [self._row(index, month) for index, month in enumerate(months)][::-1]
            if paid and self._tabled
            else []
        )
        bars = [(month.period.last, month.mrr, month.change) for month in months]
        chosen = self._chosen
        self.chart.show_values(
            lambda chart: chart.MrrByMonth(
                tuple(chart.MrrMonth(*bar) for bar in bars), currency, chosen
            ),
            [self._tip(month) for month in months],
            self._sentence(),
        )
        self.cause.setText(self._cause_line())

    def _choose(self, index: int) -> None:
        self._chosen = None if index == self._chosen else index
        self._show()

    def _switch(self) -> None:
        self._tabled = not self._tabled
        assert self.act is not None
        self.act.setText(tr("Show as chart") if self._tabled else tr("Show as table"))
        self.act.setAccessibleName(self.act.text())
        self.act.updateGeometry()
        self._show()

    def _row(self, index: int, month: MonthOfMrr) -> Row:
        assert self._overview is not None
        return Row(
            index,
            (
                self._reader.day(month.period.last),
                self._reader.exact(month.mrr, self._overview.currency),
                self._signed(month.change) if month.change else "",
                ", ".join(self._causes(month)),
            ),
            tip=self._tip(month),
        )

    def _tip(self, month: MonthOfMrr) -> str:
        assert self._overview is not None
        amount = self._reader.exact(month.mrr, self._overview.currency)
        words = f"{self._reader.day(month.period.last)}: {amount}"
        parts = [*self._parts(month), *self._causes(month)]
        return "\n".join([words, *parts])

    def _parts(self, month: MonthOfMrr) -> list[str]:
        """What moved, in the words of the movements."""
        assert self._overview is not None
        return [
            say(words, amount=self._reader.exact(amount, self._overview.currency))
            for name, words in _PARTS.items()
            if (amount := getattr(month.movements, name))
        ]

    def _causes(self, month: MonthOfMrr) -> list[str]:
        assert self._overview is not None
        titles = {c.id: c.title or tr("Contract") for c in self._overview.contracts}
        cancelled = {c.id: c.reason or tr("no reason") for c in self._overview.cancellations}
        return [
            *(tr("{contract} started", contract=titles[number]) for number in month.started),
            *(tr("{contract} ended", contract=titles[number]) for number in month.ended),
            *(
                tr("cancellation: {reason}", reason=cancelled[number])
                for number in month.cancellations
            ),
        ]

    def _cause_line(self) -> str:
        """The chosen month, or the last one that changed."""
        assert self._overview is not None
        months = self._overview.months
        index = self._chosen
        if index is None:
            changed = [place for place, month in enumerate(months) if month.change]
            index = changed[-1] if changed else None
        if index is None:
            return tr("Click a month to see its contracts.")
        month = months[index]
        parts = self._parts(month) + self._causes(month)
        what = ", ".join(parts) if parts else tr("nothing changed")
        return tr("To {day}: {what}.", day=self._reader.day(month.period.last), what=what)

    def _signed(self, change: int) -> str:
        assert self._overview is not None
        amount = self._reader.money(abs(change), self._overview.currency)
        return f"{'↑' if change > 0 else '↓'}{amount}"

    def _sentence(self) -> str:
        """The chart without seeing it."""
        assert self._overview is not None
        months, currency = self._overview.months, self._overview.currency
        rises = sum(month.change > 0 for month in months)
        falls = sum(month.change < 0 for month in months)
        return tr(
            "MRR by month over 24 months: from {first} to {last}, {rises} rises, {falls} falls.",
            first=self._reader.money(months[0].mrr, currency),
            last=self._reader.money(months[-1].mrr, currency),
            rises=rises,
            falls=falls,
        )
