"""What rows are taken for when no id says so, what is kept apart, and which system is believed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.precedences import (
    Precedence,
    drop_precedence,
    list_precedences,
    list_sources,
    set_precedence,
)
from tests.support.staged import Piece, column, land, landed, table
from tests.support.trial_book import dump, new_book

ID = ("id", "account")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    yield book
    book.close()


def accounts(*rows: Mapping[str, object], system: str = "crm") -> Piece:
    return Piece("account", rows, system=system)


def contacts(*rows: Mapping[str, object], system: str = "crm") -> Piece:
    return Piece("contact", rows, system=system, links={"account": ("name",)})


def test_matches_are_told_with_both_names(store: Store) -> None:
    land(store, accounts({"name": "Acme", "domain": "www.acme.com"}, {"name": "Birch"}))
    report = landed(
        store,
        accounts(
            {"external": "1", "name": "ACME Inc.", "domain": "acme.com"},
            {"external": "2", "name": "Birch", "domain": "birch.org"},
            {"external": "3", "name": "Cedar"},
            system="other",
        ),
    )
    assert (report.added, report.updated, report.matched) == (1, 2, 2)
    assert [(m.row, m.name_in_file, m.id, m.name_in_book, m.by) for m in report.matches] == [
        (2, "ACME Inc.", 1, "Acme", "domain"),
        (3, "Birch", 2, "Birch", "name"),
    ]


def test_providers_of_mail_are_no_domain_of_two_accounts(store: Store) -> None:
    land(store, accounts({"external": "1", "name": "One", "domain": "gmail.com"}))
    report = landed(store, accounts({"external": "2", "name": "Two", "domain": "gmail.com"}))
    assert (report.added, report.matched) == (1, 0)


def test_contacts_are_known_by_address_then_by_name_in_their_account(store: Store) -> None:
    land(store, accounts({"name": "Acme"}, {"name": "Birch"}))
    first = ({"account": "Acme", "name": "Dana Kim", "email": "dana@acme.com"},
             {"account": "Acme", "name": "Bo"})  # fmt: skip
    land(store, contacts(*first))
    report = landed(
        store,
        contacts(
            {"external": "1", "account": "Acme", "name": "D. Kim", "email": "DANA@acme.com"},
            {"external": "2", "account": "Acme", "name": "Bo", "email": "bo@acme.com"},
            {"external": "3", "account": "Birch", "name": "Bo"},
            system="other",
        ),
    )
    assert (report.added, [m.by for m in report.matches]) == (1, ["email", "name"])
    assert len(column(store, "SELECT id FROM contact")) == 3


def test_two_rows_of_one_system_stay_two(store: Store) -> None:
    land(store, accounts({"external": "1", "name": "Acme"}))
    report = landed(store, accounts({"external": "2", "name": "Acme"}))
    assert (report.added, report.matched) == (1, 0)


def test_rows_kept_apart_come_in_as_new_and_stay_known_by_their_id(store: Store) -> None:
    land(store, accounts({"name": "Acme", "domain": "acme.com"}))
    piece = accounts({"external": "9", "name": "Acme", "domain": "acme.com"}, system="other")
    before = store.ask(dump)
    report = landed(store, piece, apart=((1, 2),))
    assert (report.added, report.matched) == (1, 0)
    assert column(store, "SELECT name FROM account") == ["Acme", "Acme"]
    assert landed(store, piece).unchanged == 1
    store.undo()
    assert store.ask(dump) == before


def test_an_id_whose_row_was_deleted_brings_a_new_row(store: Store) -> None:
    land(store, accounts({"external": "1", "name": "Acme"}))
    deals = Piece("growth opportunity", ({"external": "D", "account": "1", "name": "More"},),
                  links={"account": ID})  # fmt: skip
    land(store, deals)
    from tests.support.trial_book import run_sql

    store.run(run_sql, statements=("DELETE FROM growth_opportunity",))
    assert landed(store, deals).added == 1
    assert landed(store, deals).unchanged == 1
    assert store.ask(check_book) == ()


def test_one_row_may_be_two_nouns_with_the_same_id(store: Store) -> None:
    land(store, accounts({"external": "1", "name": "Acme"}))
    deal = {"external": "D", "object": "deal", "account": "1", "name": "More"}
    term = {**deal, "charge": 100, "charge_period": "month", "starts_on": 20_000}
    piece = Piece(
        "growth opportunity", (deal,), links={"account": ID}, second={"contract": (term,)}
    )
    land(store, piece)
    assert land(store, piece).step is None
    assert len(column(store, "SELECT id FROM contract")) == 1
    changed = Piece(
        "growth opportunity", (deal,), links={"account": ID},
        second={"contract": ({**term, "charge": 200},)},
    )  # fmt: skip
    assert landed(store, changed).updated == 1
    assert column(store, "SELECT charge FROM contract") == [200]


class TestPrecedence:
    """``crm`` and ``desk`` both know the account."""

    @pytest.fixture(autouse=True)
    def _known(self, store: Store) -> None:
        row = {"name": "Acme", "domain": "acme.com", "industry": "Steel"}
        land(
            store,
            accounts({"external": "1", **row}),
            accounts({"external": "2", **row}, system="desk"),
        )

    def test_a_system_believed_less_changes_nothing_but_blanks(self, store: Store) -> None:
        store.run(set_precedence, noun="account", sources=("crm", "desk"))
        before = store.ask(dump)
        row = {"external": "2", "name": "Acme Ltd", "industry": "Iron", "city": "Seoul"}
        report = landed(store, accounts(row, system="desk"))
        assert table(store, "SELECT name, industry, city FROM account") == [
            ("Acme", "Steel", "Seoul")
        ]
        assert report.kept_count == 2
        assert [
            (k.row, k.name, k.field, k.value_kept, k.value_in_file, k.kept_source)
            for k in report.kept
        ] == [
            (2, "Acme", "name", "Acme", "Acme Ltd", "crm"),
            (2, "Acme", "industry", "Steel", "Iron", "crm"),
        ]
        assert [change.field for change in report.changes] == ["city"]
        store.undo()
        assert store.ask(dump) == before

    def test_a_system_believed_more_changes_what_it_says(self, store: Store) -> None:
        store.run(set_precedence, noun="account", sources=("crm", "desk"))
        report = landed(store, accounts({"external": "1", "name": "Acme Ltd"}))
        assert (report.updated, report.kept_count) == (1, 0)

    def test_one_field_may_have_an_order_of_its_own(self, store: Store) -> None:
        store.run(set_precedence, noun="account", field="industry", sources=("crm",))
        land(
            store,
            accounts({"external": "2", "name": "Acme Ltd", "industry": "Iron"}, system="desk"),
        )
        assert table(store, "SELECT name, industry FROM account") == [("Acme Ltd", "Steel")]

    def test_without_the_other_system_the_file_counts(self, store: Store) -> None:
        store.run(set_precedence, noun="account", sources=("elsewhere", "crm"))
        assert landed(store, accounts({"external": "1", "name": "New"})).updated == 1

    def test_orders_are_kept_changed_dropped_and_undone(self, store: Store) -> None:
        assert store.ask(list_sources) == ("crm", "desk")
        before = store.ask(dump)
        store.run(set_precedence, noun="account", field="name", sources=("desk", "crm"))
        store.run(set_precedence, noun="account", field="name", sources=("crm",))
        assert store.ask(list_precedences) == (Precedence("account", "name", ("crm",)),)
        store.run(drop_precedence, noun="account", field="name")
        assert store.ask(list_precedences) == ()
        after = store.ask(dump)
        for _ in range(3):
            store.undo()
        assert store.ask(dump) == before
        for _ in range(3):
            store.redo()
        assert store.ask(dump) == after

    def test_an_order_of_nothing_is_refused(self, store: Store) -> None:
        for wrong in ({"noun": "account", "sources": ()}, {"noun": "cat", "sources": ("crm",)}):
            with pytest.raises(Refusal):
                store.run(set_precedence, **wrong)
