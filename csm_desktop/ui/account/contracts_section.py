"""Contracts and renewal: the lines of recurring revenue, what they come to, what ends when."""

from collections.abc import Callable
from typing import Any

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.contracts import (
    EDITABLE,
    ContractRow,
    create_contract,
    delete_contract,
    edit_contract,
)
from csm_desktop.ui.account.field_values import form_field
from csm_desktop.ui.account.record_form import RecordForm
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.widgets import Button, Kind
from csm_desktop.ui.shared.words import tr, trn

_ENDED_SHOWN = 2
_NEW = 0


class ContractsSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Contracts"), act=tr("Add contract"))
        self._desk = desk
        self._overview: AccountOverview | None = None
        self._all = False
        self._form: RecordForm | None = None
        self.table = RowsTable(
            tr("Contracts"),
            (
                Column(tr("Contract"), share=1),
                Column(tr("ARR"), right=True),
                Column(tr("Start"), right=True, muted=True),
                Column(tr("End"), right=True),
            ),
        )
        self._empty = empty_line(tr("No contracts yet. Add one, or import a file of contracts."))
        self._note = note_line()
        self._more = Button("", Kind.QUIET, on_click=self._show_all)
        self.body.addWidget(self.table)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._note)
        self.body.addWidget(self._more)
        self.table.opened.connect(self._edit)
        assert self.act is not None
        self.act.clicked.connect(lambda: self._edit(_NEW))

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._all = False
            self._close_form()
        self._overview, self._reader = overview, reader
        self.tell(self._summary(), bad=False)
        self._empty.setVisible(not overview.contracts)
        self._fill()

    def _summary(self) -> str:
        assert self._overview is not None
        overview, reader = self._overview, self._reader
        if not overview.contracts:
            return tr("none")
        if not overview.arr:
            return tr("none active")
        return tr(
            "MRR {mrr} × 12 = ARR {arr}",
            mrr=reader.money(overview.mrr, overview.currency),
            arr=reader.money(overview.arr, overview.currency),
        )

    def _fill(self) -> None:
        assert self._overview is not None
        running = [c for c in self._overview.contracts if c.state != "ended"]
        running.sort(key=lambda contract: -(contract.annual_in_portfolio or 0))
        ended = [c for c in self._overview.contracts if c.state == "ended"]
        shown = running + (ended if self._all else ended[:_ENDED_SHOWN])
        self.table.show_rows([self._row(contract) for contract in shown])
        hidden = len(self._overview.contracts) - len(shown)
        self._more.setVisible(hidden > 0)
        self._more.setText(trn("Show {n} more that ended", "Show {n} more that ended", hidden))
        self._more.setAccessibleName(self._more.text())
        self._more.updateGeometry()
        sentences = self._sentences()
        self._note.setVisible(bool(sentences))
        self._note.setText(" · ".join(sentences))

    def _row(self, contract: ContractRow) -> Row:
        reader = self._reader
        assert self._overview is not None
        if contract.trial:
            arr = tr("trial")
        elif contract.annual_in_portfolio is None:
            arr = tr("no rate")
        else:
            arr = reader.money(contract.annual_in_portfolio, self._overview.currency)
        name = contract.title or tr("Contract")
        if contract.state == "upcoming":
            name = f"{name} ({word('upcoming')})"
        end = reader.day(contract.ends_on) if contract.ends_on else tr("evergreen")
        ended = contract.state == "ended"
        return Row(
            contract.id,
            (name, arr, reader.day(contract.starts_on), end),
            tip=self._tip(contract),
            quiet=ended,
            strong=-1 if ended or contract.trial else 1,
        )

    def _tip(self, contract: ContractRow) -> str:
        reader = self._reader
        parts = [
            tr(
                "{amount} each {period}",
                amount=reader.exact(contract.charge, contract.currency),
                period=word(contract.charge_period),
            )
        ]
        if contract.quantity is not None:
            parts.append(tr("quantity {n}", n=reader.number(contract.quantity)))
        if contract.notice_deadline is not None and contract.state == "active":
            parts.append(tr("notice until {day}", day=reader.day(contract.notice_deadline)))
        if contract.auto_renew:
            parts.append(tr("renews itself"))
        if contract.outcome_missing:
            parts.append(tr("ended, outcome not recorded"))
        return ", ".join(parts)

    def _sentences(self) -> list[str]:
        assert self._overview is not None
        overview, reader = self._overview, self._reader
        sentences = []
        if overview.act_by is not None and overview.act_by >= reader.today:
            sentences.append(tr("Last day to act {day}", day=reader.day(overview.act_by)))
        if itself := [c.title for c in overview.contracts if c.renews_itself]:
            sentences.append(
                tr(
                    "Past its notice, will renew unless terminated: {names}",
                    names=", ".join(itself),
                )
            )
        missing = sum(contract.outcome_missing for contract in overview.contracts)
        if missing:
            sentences.append(
                trn("{n} ended, outcome not recorded", "{n} ended, outcome not recorded", missing)
            )
        if overview.missing_rates:
            currencies = ", ".join(sorted(overview.missing_rates))
            sentences.append(tr("No rate for {currencies}: not in ARR", currencies=currencies))
        return sentences

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _edit(self, contract_id: object) -> None:
        """A form in the place of the rows: for one contract, or a new one."""
        overview = self._overview
        if overview is None:
            return
        self._close_form()
        found = next((c for c in overview.contracts if c.id == contract_id), None)
        if found is None:
            values: dict[str, Any] = {"charge_period": "month", "currency": overview.currency}
        else:
            values = {name: getattr(found, name) for name in EDITABLE}
        self._form = RecordForm(
            [form_field("contract", name) for name in EDITABLE],
            values,
            currency=values["currency"],
            save=lambda changed, refused: self._save(found, values | changed, changed, refused),
            close=self._close_form,
            delete=(lambda: self._delete(found)) if found is not None else None,
        )
        self.body.insertWidget(0, self._form)
        self.table.hide()

    def _save(
        self,
        found: ContractRow | None,
        every: dict[str, Any],
        changed: dict[str, Any],
        refused: Callable[[Refusal], None],
    ) -> None:
        assert self._overview is not None
        close = self._closer()
        do = self._desk.workspace.do
        if found is None:
            do(
                create_contract,
                account_id=self._overview.id,
                values=every,
                done=close,
                refused=refused,
            )
        else:
            do(
                edit_contract,
                contract_id=found.id,
                name=found.title,
                values=changed,
                done=close,
                refused=refused,
            )

    def _delete(self, contract: ContractRow) -> None:
        self._close_form()
        self._desk.workspace.do(delete_contract, contract_id=contract.id, name=contract.title)

    def _closer(self) -> Callable[[Any], None]:
        """Closes the form that is open now, not one opened meanwhile."""
        form = self._form

        def close(_result: Any) -> None:
            if form is self._form:
                self._close_form()

        return close

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self.table.setVisible(bool(self.table.rows))
            self.table.setFocus()
