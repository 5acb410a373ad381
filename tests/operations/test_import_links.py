"""Links of staged rows: several ways to give one, keys of every kind, and links that come later."""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from tests.support.staged import Piece, column, land, landed, table
from tests.support.trial_book import dump, new_book

ID = ("id", "account")
ACCOUNTS = Piece(
    "account",
    (
        {"external": "A1", "name": "Acme", "domain": "www.acme.com"},
        {"external": "A2", "name": "한빛 물류", "domain": "hanbit.co.kr", "native_name": "한빛"},
        {"external": "A3", "name": "Gmail people", "domain": "gmail.com"},
    ),
)
CONTACTS = Piece(
    "contact",
    (
        {"external": "C1", "account": "A1", "name": "Dana", "email": "Dana@Acme.com"},
        {"external": "C2", "account": "A2", "name": "Lee", "mobile": "+82 10-1234-5678"},
        {"external": "C3", "account": "A1", "name": "Bo", "email": "bo@gmail.com"},
    ),
    links={"account": ID},
)
AT = 1_700_000_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    yield book
    book.close()


def tickets(*rows: dict[str, object], **links: tuple[str, ...]) -> Piece:
    numbered = ({"external": f"T{n}", "created_at": AT + n, **row} for n, row in enumerate(rows))
    return Piece("ticket", tuple(numbered), links=links)


def owners(store: Store) -> list[tuple[Any, ...]]:
    return table(
        store,
        "SELECT a.name, c.name FROM ticket t JOIN account a ON a.id = t.account_id "
        "LEFT JOIN contact c ON c.id = t.contact_id ORDER BY t.created_at",
    )


def test_the_first_way_that_finds_something_counts(store: Store) -> None:
    land(store, ACCOUNTS, CONTACTS)
    ways = {"account": ID, "account__2": ("domain",), "account__3": ("name",)}
    report = landed(
        store,
        tickets(
            {"account": "A1", "account__2": "hanbit.co.kr"},
            {"account": "unknown", "account__2": "hanbit.co.kr", "account__3": "Acme"},
            {"account": "unknown", "account__3": "ACME "},
            {"account": None, "account__2": None, "account__3": "한빛"},
            {"account": "unknown", "account__2": "other.com"},
            **ways,
        ),
    )
    assert (report.added, report.waiting) == (4, 1)
    assert [name for name, _ in owners(store)] == ["Acme", "한빛 물류", "Acme", "한빛 물류"]
    waits = column(store, "SELECT json_extract(waits_for, '$[4]') FROM waiting_row")
    assert waits == ["unknown"]


@pytest.mark.parametrize(
    ("kind", "key", "account", "contact"),
    [
        ("domain", "mail.emea.ACME.com", "Acme", None),
        ("domain", "https://www.acme.com/kr?x=1", "Acme", None),
        ("domain", "gmail.com", None, None),
        ("email", "nobody@hanbit.co.kr", "한빛 물류", None),
        ("email", "stranger@gmail.com", None, None),
        ("email", "DANA@ACME.COM", "Acme", "Dana"),
        ("email", "bo@gmail.com", "Acme", "Bo"),
        ("phone", "01012345678", "한빛 물류", "Lee"),
        ("phone", "911", None, None),
    ],
)
def test_keys_of_every_kind_find_the_account_and_the_contact(
    store: Store, kind: str, key: str, account: str | None, contact: str | None
) -> None:
    land(store, ACCOUNTS, CONTACTS)
    report = landed(
        store, tickets({"account": key, "contact": key}, account=(kind,), contact=(kind,))
    )
    assert (report.added, report.waiting) == ((1, 0) if account else (0, 1))
    assert owners(store) == ([(account, contact)] if account else [])


def test_a_contact_alone_gives_the_account(store: Store) -> None:
    land(store, ACCOUNTS, CONTACTS)
    landed(store, tickets({"contact": "dana@acme.com"}, contact=("email",)))
    landed(store, Piece("survey answer", (
        {"contact": "C2", "kind": "nps", "score": 9, "scale": "0-10", "answered_at": AT},
    ), links={"contact": ("id", "contact")}))  # fmt: skip
    assert owners(store) == [("Acme", "Dana")]
    assert column(store, "SELECT account_id FROM survey_answer") == [2]


def test_a_telephone_number_that_two_contacts_share_is_neither(store: Store) -> None:
    shared = Piece(
        "contact",
        tuple({"account": "A1", "name": name, "phone": "010-9123-4567"} for name in ("X", "Y")),
        links={"account": ID},
    )
    land(store, ACCOUNTS, shared)
    landed(store, tickets({"contact": "+82 10 9123 4567"}, contact=("phone",)))
    assert owners(store) == [("Acme", None)]


def test_a_link_is_completed_when_its_contact_comes(store: Store) -> None:
    land(store, ACCOUNTS)
    late = tickets(
        {"account": "A1", "contact": "C1"},
        {"account": "A1", "contact": "C1"},
        {"account": "A2", "contact": "C9"},
        account=ID,
        contact=("id", "contact"),
    )
    assert landed(store, late).added == 3
    before = store.ask(dump)
    assert landed(store, late).unchanged == 3
    assert store.ask(dump)["waiting_row"] == before["waiting_row"]
    outcome = land(store, CONTACTS)
    assert owners(store) == [("Acme", "Dana"), ("Acme", "Dana"), ("한빛 물류", None)]
    assert len(column(store, "SELECT id FROM waiting_row")) == 1
    store.undo(outcome.step)
    assert owners(store) == [("Acme", None), ("Acme", None), ("한빛 물류", None)]
    assert store.ask(dump)["waiting_row"] == before["waiting_row"]
    assert store.ask(check_book) == ()


def test_a_link_that_somebody_filled_meanwhile_stays(store: Store) -> None:
    land(
        store,
        ACCOUNTS,
        Piece("contact", ({"account": "A1", "name": "By hand"},), links={"account": ID}),
    )
    land(store, tickets({"account": "A1", "contact": "C1"}, account=ID, contact=("id", "contact")))
    from tests.support.trial_book import run_sql

    store.run(run_sql, statements=("UPDATE ticket SET contact_id = 1",))
    land(store, CONTACTS)
    assert owners(store) == [("Acme", "By hand")]
    assert column(store, "SELECT id FROM waiting_row") == []


@pytest.mark.slow
def test_files_in_any_order_give_the_same_links(tmp_path: Path) -> None:
    pieces = (
        ACCOUNTS,
        CONTACTS,
        tickets(
            {"account": "A1", "contact": "C1"},
            {"account": None, "contact": "C3"},
            {"account": "A2", "contact": "C2"},
            account=ID,
            contact=("id", "contact"),
        ),
        Piece(
            "conversation",
            ({"contact": "lee?", "account": "hanbit.co.kr", "channel": "chat", "started_at": AT,
              "ticket": "T2"},),
            links={"contact": ("email",), "account": ("domain",), "ticket": ("id", "ticket")},
        ),
    )  # fmt: skip
    found = []
    for number, order in enumerate(itertools.permutations(pieces)):
        book = new_book(tmp_path, name=f"{number}.csm")
        for piece in order:
            land(book, piece)
        said = table(
            book,
            "SELECT a.name, c.channel, t.subject IS NULL, t.created_at FROM conversation c "
            "JOIN account a ON a.id = c.account_id LEFT JOIN ticket t ON t.id = c.ticket_id",
        )
        found.append((owners(book), said))
        book.close()
    assert found[0][0] == [("Acme", "Dana"), ("Acme", "Bo"), ("한빛 물류", "Lee")]
    assert found[0][1] == [("한빛 물류", "chat", 1, AT + 2)]
    assert found == [found[0]] * len(found)


def test_a_row_that_waits_lands_by_any_of_its_ways(store: Store) -> None:
    land(
        store,
        tickets(
            {"account": "Z9", "account__2": "acme.com", "contact": None},
            {"account": "Z9", "account__2": None, "contact": "dana@acme.com"},
            account=ID,
            account__2=("domain",),
            contact=("email",),
        ),
    )
    assert len(column(store, "SELECT id FROM waiting_row")) == 2
    assert dict(land(store, ACCOUNTS, CONTACTS).result.landed) == {"ticket": 2}
    assert owners(store) == [("Acme", None), ("Acme", "Dana")]


def test_salesforce_ids_of_15_and_18_letters_are_one(store: Store) -> None:
    short, long = "001A000000abcDE", "001A000000abcDEIAZ"
    upper = "001A000000ABCDEIA3"
    account = {"name": "Acme", "industry": "Steel"}
    land(store, Piece("account", ({"external": short, **account},), system="salesforce"))
    report = landed(store, Piece("account", ({"external": long, **account},), system="salesforce"))
    assert (report.added, report.unchanged, report.matched) == (0, 1, 0)
    report = landed(
        store, Piece("account", ({"external": upper, "name": "Other"},), system="salesforce")
    )
    assert report.added == 1
    task = Piece("task", ({"account": short, "title": "x"}, {"account": long, "title": "y"}),
                 links={"account": ID}, system="salesforce")  # fmt: skip
    assert landed(store, task).added == 2
    assert column(store, "SELECT DISTINCT account_id FROM task") == [1]


def test_imports_in_random_order_are_undone_to_the_start_and_done_again(store: Store) -> None:
    chance = random.Random(5)
    before, steps = store.ask(dump), 0
    for _ in range(14):
        drawn = chance.choice(
            (
                ACCOUNTS,
                CONTACTS,
                tickets(
                    {"account": chance.choice(("A1", "A2", "A9")), "contact": "C1",
                     "subject": str(chance.random())},
                    {"account": None, "contact": chance.choice(("C2", "C7"))},
                    account=ID, contact=("id", "contact"),
                ),
                Piece("feedback", ({"account": "acme.com", "text": "x", "given_at": AT,
                                    "theme": chance.choice(("Speed", "speed", "Price"))},),
                      links={"account": ("domain",), "theme": ("name",)}),
            )
        )  # fmt: skip
        steps += land(store, drawn).step is not None
    assert store.ask(check_book) == ()
    after = store.ask(dump)
    for _ in range(steps):
        store.undo()
    assert store.ask(dump) == before
    for _ in range(steps):
        store.redo()
    assert store.ask(dump) == after
    assert store.ask(check_book) == ()
    assert steps > 4
