"""Keys that nothing matched: what is told of them, and what the user may say they mean."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.imported_files import count_unmatched
from csm_desktop.operations.unmatched import (
    UnmatchedKey,
    drop_unmatched,
    list_unmatched,
    make_account_for_key,
    match_key,
)
from tests.support.staged import Piece, column, land, landed, table
from tests.support.trial_book import dump, new_book

AT = 1_700_000_000_000_000
ID = ("id", "account")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    land(
        book,
        Piece("account", ({"name": "Acme Steel", "domain": "acme.com"}, {"name": "Birch"})),
        Piece("contact", ({"account": "Birch", "name": "Dana Kim"},), links={"account": ("name",)}),
    )
    yield book
    book.close()


def tickets(kind: tuple[str, ...], *keys: str, link: str = "account", first: int = 0) -> Piece:
    rows = tuple(
        {"external": f"T{first + n}", "subject": f"S{n}", "created_at": AT + n, link: key}
        for n, key in enumerate(keys)
    )
    return Piece("ticket", rows, links={link: kind}, name="tickets.csv")


def key_of(store: Store, key: str) -> UnmatchedKey:
    return next(found for found in store.ask(list_unmatched) if found.key == key)


def test_keys_are_told_with_their_rows_examples_and_candidates(store: Store) -> None:
    note = Piece("note", ({"account": "acme-steel.kr", "noted_at": AT, "title": "N"},),
                 links={"account": ("domain",)}, name="notes.csv")  # fmt: skip
    land(store, tickets(("domain",), "acme-steel.kr", "acme-steel.kr", "zz.com"), note)
    assert store.ask(count_unmatched) == 2
    first, second = store.ask(list_unmatched)
    assert (first.key, first.noun, first.kind) == ("acme-steel.kr", "account", "domain")
    assert first.rows == (("ticket", 2), ("note", 1))
    assert first.files == ("notes.csv", "tickets.csv")
    assert first.examples == ("S0", "S1", "N") or len(first.examples) == 3
    assert second.candidates == ()
    assert store.ask(list_unmatched, limit=1, offset=1) == (second,)
    land(store, tickets(("name",), "Acme Inc", first=10))
    assert [c.name for c in key_of(store, "Acme Inc").candidates] == ["Acme Steel"]


@pytest.mark.parametrize(
    ("kind", "key", "again"),
    [
        (("domain",), "acme.kr", "acme.kr"),
        (("domain",), "acme.kr", "WWW.acme.kr"),
        (("name",), "ACME Ltd", "acme ltd"),
        (("email",), "info@acme.kr", "INFO@acme.kr"),
        (("phone",), "+82 2 1234 5678", "02-1234-5678"),
        (("company",), "Acme Ltd <x@y.kr>", "Acme Ltd <x@y.kr>"),
        (ID, "77", "77"),
    ],
)
def test_what_a_key_means_is_learned_for_every_file_to_come(
    store: Store, kind: tuple[str, ...], key: str, again: str
) -> None:
    land(store, tickets(kind, key, key))
    waiting = store.ask(dump)
    (found,) = store.ask(list_unmatched)
    outcome = store.run(match_key, waits_for=found.waits_for, key=key, row_id=1, name="Acme Steel")
    assert dict(outcome.result) == {"ticket": 2}
    assert column(store, "SELECT account_id FROM ticket") == [1, 1]
    assert store.ask(count_unmatched) == 0
    assert landed(store, tickets(kind, again, first=9)).added == 1
    store.undo()
    store.undo(outcome.step)
    assert store.ask(dump) == waiting
    assert store.ask(check_book) == ()


def test_a_key_of_a_contact_may_mean_the_contact_or_an_account(store: Store) -> None:
    land(store, tickets(("email",), "dk@free.com", "x@free.com", link="contact"))
    found = key_of(store, "dk@free.com")
    assert found.noun == "contact"
    store.run(match_key, waits_for=found.waits_for, key="k", row_id=1, name="D", noun="contact")
    assert table(store, "SELECT account_id, contact_id FROM ticket") == [(2, 1)]
    found = key_of(store, "x@free.com")
    store.run(match_key, waits_for=found.waits_for, key="k", row_id=1, name="A")
    assert table(store, "SELECT account_id, contact_id FROM ticket") == [(2, 1), (1, None)]


def test_usage_of_an_unknown_contract_may_be_matched_with_an_account(store: Store) -> None:
    from tests.support.staged import stage_pieces

    path = store.path.with_name("usage.db")
    stage_pieces(path, Piece("usage point", ()))
    import sqlcipher3.dbapi2 as sqlite

    with sqlite.connect(str(path)) as staging:
        staging.execute(
            "INSERT INTO staged_link VALUES (1, 'usage point', 'contract', 'id', 'crm', 's')"
        )
        staging.execute("INSERT INTO staged_usage_key VALUES (1, 1, 'contract', 'S-1')")
        staging.execute("INSERT INTO staged_metric VALUES (1, 'Sessions')")
        staging.execute("INSERT INTO staged_usage_point VALUES (1, 2, 1, 1, 0, 0, 20000, 5.0)")
    staging.close()
    from csm_desktop.operations.imports import import_files

    store.run(import_files, staging=path, count=1)
    (found,) = store.ask(list_unmatched)
    assert (found.noun, found.examples) == ("contract", ("Sessions: 5",))
    store.run(match_key, waits_for=found.waits_for, key="S-1", row_id=2, name="Birch")
    assert table(store, "SELECT account_id, value FROM usage_point") == [(2, 5)]
    store.undo()
    assert table(store, "SELECT account_id, value FROM usage_point") == []
    assert store.ask(count_unmatched) == 1


@pytest.mark.parametrize(
    ("kind", "key", "name", "domain"),
    [
        (("domain",), "shop.neu.kr", "shop.neu.kr", "shop.neu.kr"),
        (("email",), "a@neu.kr", "neu.kr", "neu.kr"),
        (("email",), "a@gmail.com", "a@gmail.com", None),
        (("name",), "Neu & Co", "Neu & Co", None),
        (("company",), "Neu <a@neu.kr>", "Neu", "neu.kr"),
        (ID, "501", "501", None),
    ],
)
def test_an_account_is_made_of_a_key(
    store: Store, kind: tuple[str, ...], key: str, name: str, domain: str | None
) -> None:
    land(store, tickets(kind, key))
    before = store.ask(dump)
    (found,) = store.ask(list_unmatched)
    made = store.run(make_account_for_key, waits_for=found.waits_for, key=key).result
    assert table(store, f"SELECT name, domain FROM account WHERE id = {made}") == [(name, domain)]
    assert column(store, "SELECT account_id FROM ticket") == [made]
    store.undo()
    assert store.ask(dump) == before


def test_an_account_is_named_as_its_rows_call_it_beside_a_key_that_is_no_name(
    store: Store,
) -> None:
    row = {"external": "T1", "subject": "S", "created_at": AT, "account": "jo@neu.kr"}
    links = {"account": ("email",), "account__2": ("name",)}
    land(store, Piece("ticket", ({**row, "account__2": "Neu AG"},), links=links))
    (found,) = store.ask(list_unmatched)
    assert (found.key, found.called) == ("jo@neu.kr", "Neu AG")
    made = store.run(make_account_for_key, waits_for=found.waits_for, key=found.called).result
    assert table(store, f"SELECT name, domain FROM account WHERE id = {made}") == [
        ("Neu AG", "neu.kr")
    ]


def test_the_account_of_an_id_is_known_when_its_file_comes(store: Store) -> None:
    land(store, tickets(ID, "501"))
    (found,) = store.ask(list_unmatched)
    store.run(make_account_for_key, waits_for=found.waits_for, key="501", name="Neu")
    report = landed(store, Piece("account", ({"external": "501", "name": "Neu GmbH"},)))
    assert (report.added, report.updated) == (0, 1)


def test_rows_can_be_forgotten(store: Store) -> None:
    land(store, tickets(("domain",), "x.com", "x.com", "y.com"))
    before = store.ask(dump)
    key = key_of(store, "x.com").waits_for
    assert store.run(drop_unmatched, waits_for=(key,), count=1).result == 2
    assert [found.key for found in store.ask(list_unmatched)] == ["y.com"]
    store.undo()
    assert store.ask(dump) == before


def test_what_is_gone_is_refused(store: Store) -> None:
    land(store, tickets(("domain",), "x.com"))
    key = key_of(store, "x.com").waits_for
    for wrong in ({"waits_for": "[]", "row_id": 1}, {"waits_for": key, "row_id": 999}):
        with pytest.raises(Refusal):
            store.run(match_key, key="k", name="n", **wrong)


def test_random_matches_are_undone_to_the_start_and_done_again(store: Store) -> None:
    chance = random.Random(3)
    before, steps = store.ask(dump), 0
    for number in range(40):
        waits = [found.waits_for for found in store.ask(list_unmatched)] or ["[]"]
        key = {"waits_for": chance.choice(waits), "key": "k"}
        domains = [f"d{chance.randrange(9)}.com" for _ in range(3)]
        acts = (
            lambda: land(store, tickets(("domain",), *domains, first=number * 10)),  # noqa: B023
            lambda: store.run(match_key, **key, row_id=chance.choice((1, 2, 9)), name="n"),  # noqa: B023
            lambda: store.run(make_account_for_key, **key),  # noqa: B023
            lambda: store.run(drop_unmatched, waits_for=waits[:1], count=1),  # noqa: B023
        )
        try:
            steps += chance.choice(acts)().step is not None
        except Refusal as refusal:
            assert refusal.sentence()
    assert store.ask(check_book) == ()
    after = store.ask(dump)
    for _ in range(steps):
        store.undo()
    assert store.ask(dump) == before
    for _ in range(steps):
        store.redo()
    assert store.ask(dump) == after
    assert store.ask(check_book) == ()
    assert steps > 15
