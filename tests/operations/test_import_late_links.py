"""What comes later than the rows that name it: contacts, parents, themes, telephones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_edits import delete_accounts
from csm_desktop.operations.growth_opportunities import delete_opportunity
from csm_desktop.operations.imported_files import count_unmatched
from csm_desktop.operations.unmatched import (
    drop_unmatched,
    list_unmatched,
    make_account_for_key,
    match_key,
)
from tests.support.staged import Piece, column, land, table
from tests.support.trial_book import dump, new_book

ID = ("id", "account")
ACME = Piece("account", ({"external": "A1", "name": "Acme", "domain": "acme.com"},))
AT = 1_700_000_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    land(book, ACME)
    yield book
    book.close()


def ticket(email: str) -> Piece:
    row = {"external": "T1", "account": "A1", "contact": email, "subject": "S", "created_at": AT}
    return Piece("ticket", (row,), links={"account": ID, "contact": ("email",)})


def test_a_link_that_waits_is_in_the_list_and_may_be_matched_or_forgotten(store: Store) -> None:
    people = ({"external": "C1", "name": "Dana", "account": "A1"},)
    land(store, Piece("contact", people, links={"account": ID}))
    land(store, ticket("dk@acme.com"))
    (found,) = store.ask(list_unmatched)
    assert (found.noun, found.key, found.rows) == ("contact", "dk@acme.com", (("ticket", 1),))
    assert (found.candidates, store.ask(count_unmatched)) == ((), 1)
    with pytest.raises(Refusal) as refused:
        store.run(make_account_for_key, waits_for=found.waits_for, key="x")
    assert refused.value.code == "match_needs_a"
    before = store.ask(dump)
    store.run(match_key, waits_for=found.waits_for, key="k", row_id=1, name="Dana", noun="contact")
    assert column(store, "SELECT contact_id FROM ticket") == [1]
    store.undo()
    assert store.ask(dump) == before
    store.run(drop_unmatched, waits_for=(found.waits_for,), count=1)
    assert store.ask(list_unmatched) == ()


def test_a_parent_that_comes_in_a_later_file_is_linked(store: Store) -> None:
    child = ({"external": "A2", "name": "Acme Korea", "parent": "P1"},)
    land(store, Piece("account", child, links={"parent": ID}))
    assert [key.noun for key in store.ask(list_unmatched)] == ["account"]
    before = store.ask(dump)
    land(store, Piece("account", ({"external": "P1", "name": "Acme Holding"},)))
    told = "SELECT c.name, p.name FROM account c JOIN account p ON p.id = c.parent_id"
    assert table(store, told) == [("Acme Korea", "Acme Holding")]
    assert (store.ask(count_unmatched), store.ask(check_book)) == (0, ())
    store.undo()
    assert store.ask(dump) == before


def test_themes_that_differ_only_in_large_letters_are_one(store: Store) -> None:
    rows = [
        {"external": f"F{n}", "account": "A1", "text": "t", "given_at": AT, "theme": name}
        for n, name in enumerate(("Speed", "speed", "SPEED ", "Price"))
    ]
    land(store, Piece("feedback", rows, links={"account": ID, "theme": ("name",)}))
    assert column(store, "SELECT name FROM theme ORDER BY id") == ["Speed", "Price"]
    assert column(store, "SELECT count(*) FROM feedback WHERE theme_id = 1") == [3]


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ("02-123-4567", "+82 2 123 4567", True),
        ("+82 2 123 4567", "02-123-4567", True),
        ("0082-2-123-4567", "021234567", True),
        ("02-123-4567", "02 123 4567", True),
        ("02-123-4567", "+82 31 123 4567", False),
        ("02-123-4567", "+82 2 123 4568", False),
    ],
)
def test_a_number_is_the_same_with_its_country_and_without(
    store: Store, ours: str, theirs: str, found: bool
) -> None:
    people = ({"external": "C1", "name": "Dana", "account": "A1", "phone": ours},)
    land(store, Piece("contact", people, links={"account": ID}))
    row = {"external": "K", "channel": "phone", "started_at": AT, "contact": theirs}
    land(store, Piece("conversation", (row,), links={"contact": ("phone",)}))
    assert column(store, "SELECT contact_id FROM conversation") == ([1] if found else [])


def test_a_number_that_two_may_have_is_nobodys(store: Store) -> None:
    people = [
        {"external": f"C{n}", "name": f"N{n}", "account": "A1", "phone": phone}
        for n, phone in enumerate(("02-123-4567", "02 1234567"))
    ]
    land(store, Piece("contact", people, links={"account": ID}))
    row = {"external": "K", "channel": "phone", "started_at": AT, "contact": "+8221234567"}
    land(store, Piece("conversation", (row,), links={"contact": ("phone",)}))
    assert column(store, "SELECT contact_id FROM conversation") == [None]


def test_ids_of_what_is_deleted_go_with_it(store: Store) -> None:
    deals = [{"external": f"D{n}", "account": "A1", "name": f"D{n}"} for n in (1, 2)]
    land(store, Piece("growth opportunity", deals, links={"account": ID}))
    left = "SELECT external FROM external_id WHERE noun = 'growth opportunity'"
    store.run(delete_opportunity, opportunity_id=1, name="D1")
    assert column(store, left) == ["D2"]
    store.run(delete_accounts, ids=[1])
    assert column(store, "SELECT external FROM external_id") == []
