"""The export of every table: money in units of its currency, whoever says which that is."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.operations.plan_parts_edits import add_roi_line
from csm_desktop.operations.plans_edits import create_plan, edit_plan
from csm_desktop.operations.renewal_edits import edit_renewal
from csm_desktop.operations.tables import list_tables, read_batch
from tests.support.account_book import EURO, HANBIT, TODAY, make_book

PLATFORM = 3


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def read(book: Store, table: str) -> list[dict[str, Any]]:
    batch = book.ask(read_batch, table=table, after=None)
    return [dict(zip(batch.header, row, strict=True)) for row in batch.rows]


def test_every_table_has_as_many_values_as_headers(book: Store) -> None:
    for table in list_tables():
        assert all(list(row) for row in read(book, table))


def test_amounts_of_a_renewal_are_in_the_contracts_currency(book: Store) -> None:
    values = {"target": 11_200_000}
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values=values)
    (row,) = (row for row in read(book, "renewal") if row["contract_id"] == PLATFORM)
    assert (row["target"], row["currency"]) == (Decimal("112000.00"), "USD")


def test_amounts_of_the_roi_are_in_the_plans_currency_else_the_accounts(book: Store) -> None:
    for account, currency in ((HANBIT, "KRW"), (EURO, None)):
        plan = book.run(create_plan, account_id=account, name="Plan", starts_on=TODAY).result
        book.run(edit_plan, plan_id=plan, name="x", values={"currency": currency})
        amounts = [0, 24_200_000]
        book.run(add_roi_line, plan_id=plan, side="benefit", title="Overtime", amounts=amounts)
    assert [(row["amounts"], row["currency"]) for row in read(book, "roi_line")] == [
        ("[0, 24200000]", "KRW"),
        ("[0.00, 242000.00]", "EUR"),
    ]
