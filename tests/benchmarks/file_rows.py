"""The rows of the table that need no window: search, import, undo, as-of."""

import csv
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from csm_desktop.database.connection import CACHE_KIB, SETTINGS, file_uri
from csm_desktop.database.search import match_expression
from csm_desktop.database.store import Store, create_book, open_book
from csm_desktop.exchange.staging import stage
from csm_desktop.operations.account_edits import edit_accounts
from csm_desktop.operations.imports import import_files
from csm_desktop.operations.search import search_notes
from tests.benchmarks.books import bench_folder, copy_book, make_book
from tests.benchmarks.files import accounts_file, usage_file
from tests.benchmarks.measure import Measured, compare, cpu_seconds, timed

WORDS = ("renewal", "tablets", "갱신", "계약", "續約", "Farid", "서연", "success story Zoë")
"""Common and rarer ones, in three languages."""
EPOCH = date(1970, 1, 1).toordinal()


def measure_file_rows(accounts: int, rows: Iterable[int], *, repeats: int) -> dict[int, Measured]:
    """The rows asked for, among those this module knows."""
    wanted = set(rows)
    found: dict[int, Measured] = {}
    if 8 in wanted:
        found[8] = search(accounts, repeats)
    if wanted & {10, 15}:
        found[10], found[15] = import_and_undo(accounts, repeats)
    if 11 in wanted:
        found[11] = import_usage(accounts, repeats)
    if 16 in wanted:
        found[16] = as_of(accounts, repeats)
    return {number: found[number] for number in found if number in wanted}


def raw_connection(path: Path) -> Any:
    """The file as the program opens it to write, without the program."""
    connection = sqlite.connect(file_uri(path, "rw"), uri=True, isolation_level=None)
    for setting in (*SETTINGS, f"PRAGMA cache_size = -{CACHE_KIB}"):
        connection.execute(setting)
    return connection


def search(accounts: int, repeats: int) -> Measured:
    """The worst of several words."""
    path = make_book(accounts)
    store = open_book(path, write=False)
    with closing(raw_connection(path)) as raw:
        found = [
            compare(
                partial(store.ask, search_notes, typed=word),
                partial(_raw_search, raw, str(match_expression(word))),
                repeats=repeats,
                note=f"worst of {len(WORDS)} words: {word}",
            )
            for word in WORDS
        ]
    store.close()
    return max(found, key=lambda measured: measured.ratio)


def _raw_search(raw: Any, match: str) -> list[Any]:
    rows: list[Any] = raw.execute(
        "SELECT rowid, rank FROM search_note WHERE search_note MATCH ? ORDER BY rank LIMIT 50",
        (match,),
    ).fetchall()
    return rows


def import_and_undo(accounts: int, repeats: int) -> tuple[Measured, Measured]:
    """Both on a new book each time: a file read, typed, matched and landed, then undone."""
    path = accounts_file(accounts)
    acts: list[float] = []
    floors: list[float] = []
    undos: list[float] = []
    deletes: list[float] = []
    for _ in range(repeats):
        with closing(raw_connection(_bare_book())) as raw:
            with timed(floors, cpu_seconds):
                _raw_accounts(raw, path)
            with timed(deletes, cpu_seconds):
                _in_one_go(raw, lambda raw: raw.execute("DELETE FROM account WHERE id > 0"))
        store = _new_book()
        with timed(acts, cpu_seconds):
            outcome = _import(store, path)
        assert outcome.files[0].added == accounts
        with timed(undos, cpu_seconds):
            store.undo()
        store.close()
    return (
        Measured(median(acts), median(floors)),
        Measured(median(undos), median(deletes)),
    )


def import_usage(accounts: int, repeats: int) -> Measured:
    """Points of accounts that are there already."""
    path = usage_file(accounts)
    acts: list[float] = []
    floors: list[float] = []
    for _ in range(repeats):
        with closing(raw_connection(_bare_book())) as raw:
            _raw_accounts(raw, accounts_file(accounts))
            with timed(floors, cpu_seconds):
                _raw_usage(raw, path)
        store = _new_book()
        _import(store, accounts_file(accounts))
        with timed(acts, cpu_seconds):
            report = _import(store, path)
        assert report.files[0].added == report.files[0].rows > 0
        store.close()
    return Measured(median(acts), median(floors))


def _new_book(name: str = "new.csm") -> Store:
    path = bench_folder() / name
    path.unlink(missing_ok=True)
    return create_book(path, currency="USD")


def _bare_book() -> Path:
    """A new book whose tables and indexes are ours, without triggers."""
    _new_book("bare.csm").close()
    path = bench_folder() / "bare.csm"
    with closing(raw_connection(path)) as raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            raw.execute(f"DROP TRIGGER {name}")
    return path


def _import(store: Store, path: Path) -> Any:
    staging = bench_folder() / "staging.db"
    staging.unlink(missing_ok=True)
    stage([path], staging, currency="USD", zone="UTC", user_profiles=None)
    outcome = store.run(import_files, staging=staging, count=1)
    staging.unlink()
    return outcome.result


def _in_one_go(raw: Any, act: Callable[[Any], object]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    act(raw)
    raw.execute("COMMIT")


def _raw_accounts(raw: Any, path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        _in_one_go(
            raw,
            lambda raw: raw.executemany(
                "INSERT INTO account (name, domain, industry, country, city, tier, stage, owner, "
                "customer_since, employees, next_step, tags, added_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                (
                    (*row[1:9], date.fromisoformat(row[9]).toordinal() - EPOCH, *row[10:])
                    for row in rows
                ),
            ),
        )


def _raw_usage(raw: Any, path: Path) -> None:
    features: dict[str, int] = {}
    with path.open(newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        _in_one_go(
            raw,
            lambda raw: raw.executemany(
                "INSERT INTO usage_point VALUES (?, 1, ?, 0, ?, ?, 1)",
                (
                    (
                        int(account[2:], 16) + 1,
                        features.setdefault(feature, len(features) + 1),
                        date.fromisoformat(day).toordinal() - EPOCH,
                        value,
                    )
                    for account, day, feature, value in rows
                ),
            ),
        )


# What Accounts shows and the key figures are made of.
_BOOK = (
    "SELECT * FROM account a LEFT JOIN account_summary s ON s.account_id = a.id",
    "SELECT * FROM contract",
)


def as_of(accounts: int, repeats: int) -> Measured:
    """The accounts with their summaries, and the contracts, as of before half of them changed."""
    path, day = _edited_book(accounts)
    present = open_book(path, write=False)
    past: list[Store] = []

    def act() -> None:
        store = open_book(path, write=False, health_later=True)  # as the desk does
        store.see_as_of(day)
        store.ask(_read_book)
        past.append(store)

    measured = compare(act, partial(present.ask, _read_book), repeats=repeats)
    for store in (present, *past):
        store.close()
    return measured


def _read_book(connection: Any) -> int:
    return sum(len(connection.exec_driver_sql(statement).all()) for statement in _BOOK)


def _edited_book(accounts: int) -> tuple[Path, date]:
    """A copy in which half of the accounts were edited three days later, and the day before."""
    made = make_book(accounts)
    copy = bench_folder() / f"edited-{made.name}"
    if not copy.exists():
        copy_book(made, "edited")
        now = datetime.now(UTC) + timedelta(days=3)
        store = open_book(copy, write=True, clock=lambda: now)
        store.run(
            edit_accounts,
            ids=list(range(1, accounts + 1, 2)),
            changes={"tier": "Another", "next_step": "Another step"},
        )
        store.close()
    changed = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    return copy, (changed + timedelta(days=1)).date()
