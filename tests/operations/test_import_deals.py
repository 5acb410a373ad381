"""Renewal deals of other systems: what they say of the account's renewal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from tests.support.staged import Piece, column, land, table
from tests.support.trial_book import dump, new_book, run_sql

ID = ("id", "account")
END = 20_700
SAID = (
    "SELECT outcome, decided_on, final, forecast, likelihood, category, reason, comment "
    "FROM renewal"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    land(book, Piece("account", ({"external": "A", "name": "Acme"},)))
    yield book
    book.close()


def terms(*ends: int) -> Piece:
    rows = tuple(
        {
            "external": f"K{end}",
            "account": "A",
            "charge": 1_000,
            "starts_on": end - 364,
            "ends_on": end,
        }
        for end in ends
    )
    return Piece("contract", rows, links={"account": ID})


def deal(**values: object) -> Piece:
    row = {"external": "D", "account": "A", "name": "Renewal", "kind": "renewal",
           "closes_on": END - 30, "currency": "USD", **values}  # fmt: skip
    return Piece("growth opportunity", (row,), links={"account": ID})


@pytest.mark.parametrize("deal_first", [True, False])
def test_an_open_deal_says_what_is_expected(store: Store, deal_first: bool) -> None:
    piece = deal(amount=9_000, likelihood=40, stage="At risk")
    pieces = [piece, terms(END)] if deal_first else [terms(END), piece]
    for each in pieces:
        land(store, each)
    assert table(store, SAID) == [(None, None, None, 9_000, 40, "at risk", None, None)]
    assert land(store, piece).step is None
    store.undo()
    assert table(store, SAID) == []
    assert store.ask(check_book) == ()


def test_a_won_and_a_lost_deal_close_the_renewal(store: Store) -> None:
    land(store, terms(END), deal(won=1, closed=1, amount=9_000))
    assert table(store, SAID) == [("renewed", END - 30, 9_000, None, None, None, None, None)]
    store.undo()
    land(store, terms(END), deal(won=0, closed=1, lost_reason="Price"))
    assert table(store, SAID) == [("lost", END - 30, None, None, None, None, "price", None)]
    store.undo()
    land(store, terms(END), deal(won=0, closed=1, lost_reason="They moved to Mars"))
    assert table(store, SAID)[0][-2:] == (None, "They moved to Mars")


@pytest.mark.parametrize("ends", [(END, END + 40), (END + 200,), ()])
def test_without_exactly_one_contract_near_nothing_is_carried(
    store: Store, ends: tuple[int, ...]
) -> None:
    land(store, terms(*ends), deal(amount=9_000))
    assert table(store, SAID) == []
    assert column(store, "SELECT kind FROM growth_opportunity") == ["renewal"]


def test_an_amount_in_another_currency_is_no_forecast(store: Store) -> None:
    land(store, terms(END), deal(amount=9_000, currency="EUR", likelihood=50))
    assert table(store, "SELECT forecast, likelihood FROM renewal") == [(None, 50)]


def test_what_the_user_recorded_or_changed_stays(store: Store) -> None:
    land(store, terms(END), deal(amount=9_000))
    store.run(run_sql, statements=("UPDATE renewal SET forecast = 5",))
    before = store.ask(dump)
    assert land(store, deal(amount=9_000)).step is None
    land(store, deal(amount=9_500))
    assert column(store, "SELECT forecast FROM renewal") == [9_500]
    store.undo()
    assert store.ask(dump) == before
    store.run(run_sql, statements=("UPDATE renewal SET outcome = 'renewed'",))
    land(store, deal(closed=1, won=0))
    assert column(store, "SELECT outcome FROM renewal") == ["renewed"]
