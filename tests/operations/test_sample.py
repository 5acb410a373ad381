"""The sample portfolio: the same for a seed, plausible, uneven, and fresh on any day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, create_book
from csm_desktop.operations.sample import ACCOUNTS, make_sample
from csm_desktop.operations.sample_points import share_out
from csm_desktop.operations.search import search_notes
from csm_desktop.operations.segments import list_segments

TODAY = date(2026, 3, 1)


def new_book(path: Path, currency: str = "USD") -> Store:
    return create_book(path, currency=currency, clock=lambda: datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Store]:
    store = new_book(tmp_path / "sample.csm")
    store.run(make_sample, today=TODAY)
    yield store
    store.close()


def ask(store: Store, statement: str) -> list[tuple[Any, ...]]:
    def rows(connection: Connection) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]

    return store.ask(rows)


def number(store: Store, statement: str) -> Any:
    return ask(store, statement)[0][0]


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    tables = ("account", "contact", "contract", "ticket", "note", "task", "survey_answer")
    return {table: ask(store, f"SELECT {_columns(table)} FROM {table}") for table in tables} | {
        "usage_point": ask(store, "SELECT * FROM usage_point")
    }


def _columns(table: str) -> str:
    from csm_desktop.database.tables import metadata  # beside its only use

    return ", ".join(c.name for c in metadata.tables[table].columns if c.name != "uid")


def test_every_noun_of_the_sample_has_rows_in_every_corner(sample: Store) -> None:
    assert number(sample, "SELECT count(*) FROM account") == ACCOUNTS
    for table in ("contact", "contract", "ticket", "note", "task", "cancellation", "usage_point"):
        assert number(sample, f"SELECT count(*) FROM {table}") > 10, table
    periods = ask(sample, "SELECT DISTINCT charge_period FROM contract ORDER BY 1")
    assert [row[0] for row in periods] == ["month", "quarter", "week", "year"]
    for column in ("parent_id", "native_name", "tags", "next_step"):
        assert 5 < number(sample, f"SELECT count({column}) FROM account") < ACCOUNTS, column
    for column in ("notice_months", "auto_renew", "ends_on"):
        missing = number(sample, f"SELECT count(*) FROM contract WHERE {column} IS NULL")
        assert 0 < missing < number(sample, "SELECT count(*) FROM contract"), column


def test_names_of_the_sample_are_of_three_scripts_and_none_is_there_twice(sample: Store) -> None:
    names = [row[0] for row in ask(sample, "SELECT coalesce(native_name, name) FROM account")]
    assert len(set(names)) == ACCOUNTS
    assert any("가" <= name[0] <= "힣" for name in names)
    assert any("一" <= name[0] <= "鿿" for name in names)
    assert sum(name.isascii() for name in names) > 20


def test_a_few_accounts_of_the_sample_hold_most_of_the_arr(sample: Store) -> None:
    arr = sorted((row[0] for row in ask(sample, "SELECT arr FROM account_summary")), reverse=True)
    assert sum(arr[:24]) > sum(arr) / 2
    assert 0 < sum(value == 0 for value in arr) < ACCOUNTS / 4


def test_segments_of_the_sample_find_accounts(sample: Store) -> None:
    counts = {s.name: s.count for s in sample.ask(list_segments, today=TODAY)}
    assert {"Renews in 90 days", "Large"} <= set(counts)
    assert all(counts.values())


@pytest.mark.parametrize("word", ["renewal", "갱신", "갱", "續約", "sponsor"])
def test_notes_of_the_sample_are_found_in_their_language(sample: Store, word: str) -> None:
    found = sample.ask(search_notes, typed=word).hits
    assert found
    assert all(word in f"{hit.title} {hit.snippet}".lower() for hit in found)


def test_nothing_in_the_sample_happened_after_today(sample: Store) -> None:
    close_of_today = int(datetime(2026, 3, 2, tzinfo=UTC).timestamp() * 1e6)
    for moment in (
        "max(noted_at) FROM note",
        "max(created_at) FROM ticket",
        "max(max(first_reply_at, created_at)) FROM ticket",
        "max(solved_at) FROM ticket",
        "max(answered_at) FROM survey_answer",
        "max(done_at) FROM task",
    ):
        assert number(sample, f"SELECT {moment}") < close_of_today, moment


def test_the_same_seed_makes_the_same_book_and_another_another(
    sample: Store, tmp_path: Path
) -> None:
    books = [new_book(tmp_path / f"{seed}.csm") for seed in (1, 2)]
    for seed, book in enumerate(books, 1):
        book.run(make_sample, today=TODAY, seed=seed)
    assert content(books[0]) == content(sample)
    assert content(books[1]) != content(sample)
    for book in books:
        book.close()


def test_a_second_helping_follows_the_first_and_undoes_alone(sample: Store) -> None:
    before = content(sample)
    sample.run(make_sample, today=TODAY, accounts=30, notes_each=10, points_each=50)
    assert number(sample, "SELECT count(*) FROM account") == ACCOUNTS + 30
    assert number(sample, "SELECT count(DISTINCT name) FROM account") == ACCOUNTS + 30
    assert number(sample, f"SELECT count(*) FROM note WHERE account_id > {ACCOUNTS}") == 300
    assert number(sample, f"SELECT count(*) FROM usage_point WHERE account_id > {ACCOUNTS}") == 1500
    assert sample.ask(check_book) == ()
    sample.undo()
    assert content(sample) == before


def test_a_book_in_another_currency_has_rates_and_no_missing_one(tmp_path: Path) -> None:
    store = new_book(tmp_path / "won.csm", "KRW")
    store.run(make_sample, today=TODAY)
    used = {row[0] for row in ask(store, "SELECT DISTINCT currency FROM contract")}
    rated = {row[0] for row in ask(store, "SELECT currency FROM rate")}
    assert used - rated == {"KRW"} and len(used) > 2
    assert number(store, "SELECT avg(charge) FROM contract WHERE currency = 'KRW'") > 100_000
    store.close()


def test_notes_and_points_are_shared_out_unevenly_and_exactly() -> None:
    for each in (1, 6, 10, 50, 260):
        shares = [share_out(each, place) for place in range(10)]
        assert sum(shares) == 10 * each
        assert min(shares) < each < max(shares)
