"""The list as shown, or what is selected of it, as CSV or a workbook, which can be imported again.

Rows are read in parts between other questions, so that nothing waits for them; then the file is
written on a thread of its own.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import to_decimal
from csm_desktop.exchange.list_writer import ListColumn, Value, write_list
from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.operations.accounts import AccountRow, read_account_rows
from csm_desktop.operations.tables import custom_header
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.saving import ask_where, tell_not_written, tell_written
from csm_desktop.ui.shared.words import tr, trn

if TYPE_CHECKING:
    from csm_desktop.ui.accounts.listing import Listing

_TYPED = (str, int, Decimal, date, datetime)
PART = 2_000
"""Rows read with one question: some 30 ms."""


def export_accounts(page: QWidget, desk: Desk, listing: "Listing") -> None:
    """Ask for a file and write the accounts selected, or all of the list, with its columns."""
    kinds = (tr("CSV (*.csv)"), tr("Workbook (*.xlsx)"))
    path = ask_where(page, tr("Export this list"), tr("accounts.csv"), *kinds)
    if path is not None:
        write_accounts(desk, listing, path)


def write_accounts(desk: Desk, listing: "Listing", path: Path) -> None:
    """Write the accounts selected, or all of the list, to a file; a notice tells of the end."""
    ids = listing.selected_ids() if listing.selected_count > 1 else list(listing.model.ids)
    by_id = {column.id: column for column in listing.columns}
    columns = [by_id[name] for name in listing.shown_columns]
    if any(column.own_currency for column in columns) and by_id["currency"] not in columns:
        columns.append(by_id["currency"])  # without it nobody could read the amounts again
    assert listing.writing is not None
    _Export(desk, path, ids, columns, listing.writing.currency).read_on()


class _Export:
    """One export under way."""

    def __init__(
        self,
        desk: Desk,
        path: Path,
        ids: Sequence[int],
        columns: Sequence[AccountColumn],
        currency: str,
    ) -> None:
        self._desk = desk
        self._path = path
        self._ids = ids
        self._columns = columns
        self._currency = currency
        self._rows: list[AccountRow] = []
        self._next = 0

    def read_on(self) -> None:
        """Read the next part, or write when all are here."""
        if self._next >= len(self._ids):
            self._write()
            return
        part = self._ids[self._next : self._next + PART]
        self._next += PART
        names = [column.id for column in self._columns]
        self._desk.workspace.ask(read_account_rows, self._take, ids=part, columns=names)

    def _take(self, rows: tuple[AccountRow, ...]) -> None:
        self._rows += rows
        self.read_on()

    def _write(self) -> None:
        columns = [ListColumn(_header(column), column.kind) for column in self._columns]
        rows = (
            [_value(column, row, self._currency) for column in self._columns] + [row.uid]
            for row in self._rows
        )
        self._desk.workspace.work(
            write_list,
            done=self._tell,
            failed=lambda error: tell_not_written(self._desk, self._path, error),
            path=self._path,
            columns=[*columns, ListColumn("uid")],
            rows=rows,
            title=tr("Accounts"),
            zone=self._desk.workspace.zone(),
        )

    def _tell(self, count: int) -> None:
        sentence = trn(
            "{n} account was written to {name}",
            "{n} accounts were written to {name}",
            count,
            name=self._path.name,
        )
        tell_written(self._desk, sentence, self._path)


def _header(column: AccountColumn) -> str:
    return custom_header("account", column.label) if column.label else column.id


def _value(column: AccountColumn, row: AccountRow, currency: str) -> Value:
    value = row.values.get(column.id)
    if column.kind == Kind.MONEY and isinstance(value, int):
        return to_decimal(value, row.currency if column.own_currency else currency)
    return value if value is None or isinstance(value, _TYPED) else str(value)
