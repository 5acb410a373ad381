"""Migrating: old rows and old undo kept, a copy made before, old or new after any kill."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from csm_desktop.database import schema
from csm_desktop.database.backup import list_backups
from csm_desktop.database.check import check_book
from csm_desktop.database.migrations.versions import m0001_first
from csm_desktop.database.store import open_book
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.domain.errors import Refusal
from tests.support import second_schema
from tests.support.trial_book import add_accounts, dump, new_book, run_sql

CONTACT = (
    "INSERT INTO contact (id, account_id, name, influence) VALUES (1, 1, 'Kim', 'high')",
    "INSERT INTO contact (id, account_id, name, influence) VALUES (2, 1, 'Park', 'low')",
)


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    return second_schema.write_migrations(tmp_path / "migrations")


@pytest.fixture
def old_book(tmp_path: Path) -> Path:
    """A book of today: step 3 added two contacts, step 4 deleted one and edited the other."""
    book = new_book(tmp_path)
    book.run(add_accounts, count=3)
    book.run(run_sql, statements=CONTACT)
    book.run(
        run_sql,
        statements=(
            "UPDATE contact SET influence = 'none' WHERE id = 1",
            "DELETE FROM contact WHERE id = 2",
        ),
    )
    book.close()
    return book.path


@pytest.fixture
def later(old_book: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program is of a later revision from when the old book is made."""
    assert old_book.exists()
    second_schema.become(monkeypatch.setattr, migrations)
    yield
    monkeypatch.undo()
    schema.expected_schema.cache_clear()


def test_the_migrations_make_what_a_new_book_has(tmp_path: Path) -> None:
    """Where they differ, the newest migration lacks something that tables.py has."""
    new = new_book(tmp_path)
    new.close()
    old = first_book(tmp_path)
    open_book(old, write=True).close()
    assert things_in(old) == things_in(new.path)


def first_book(folder: Path) -> Path:
    """An empty book as the program of the first revision made it."""
    path = folder / "first.csm"
    engine = schema.connect(path, write=True, create=True)
    with engine.connect() as connection, connection.begin():
        for statement in m0001_first.STATEMENTS:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("INSERT INTO pen (id, step) VALUES (1, NULL)")
        for table in JOURNALLED:
            columns = [row[1] for row in connection.exec_driver_sql(table_info(table.name))]
            if columns:
                note_first_shape(connection, table.name, columns)
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    engine.dispose()
    return path


def table_info(table: str) -> str:
    return f'PRAGMA table_info("{table}")'


def note_first_shape(connection: Connection, table: str, columns: list[str]) -> None:
    for statement in schema.journal.trigger_statements(table, columns):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        'INSERT INTO image_shape (revision, "table", columns) VALUES (1, ?, ?)',
        (table, json.dumps(columns)),
    )


@pytest.mark.usefixtures("later")
def test_an_old_book_keeps_its_rows_and_a_copy_is_made_before(old_book: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        open_book(old_book, write=False)
    assert refusal.value.code == "file_needs_migration"
    book = open_book(old_book, write=True)
    rows = book.ask(dump)
    assert sorted(rows["account"]) == [1, 2, 3]
    names = "SELECT name, sway, pronouns FROM contact"
    assert book.ask(lambda c: c.exec_driver_sql(names).all()) == [("Kim", "none", "unsaid")]
    assert book.ask(check_book) == ()
    book.close()
    [copy] = list_backups(old_book)
    assert (copy.reason, copy.accounts, copy.notes) == ("migration", 3, 0)
    assert revision_of(copy.path) == schema.HEAD - 1
    assert revision_of(old_book) == second_schema.LATER


@pytest.mark.usefixtures("later")
def test_steps_of_the_old_revision_are_undone_redone_and_looked_back_at(old_book: Path) -> None:
    book = open_book(old_book, write=True)
    contacts = "SELECT id, name, sway, pronouns FROM contact ORDER BY id"
    ask = lambda store: [tuple(r) for r in store.ask(lambda c: c.exec_driver_sql(contacts).all())]  # noqa: E731 — a question in a word
    now = ask(book)
    assert book.undo().left == ()
    assert ask(book) == [(1, "Kim", "high", "unsaid"), (2, "Park", "low", "unsaid")]
    assert book.undo().left == ()
    assert ask(book) == []
    book.redo()
    book.redo()
    assert ask(book) == now
    book.run(run_sql, statements=("UPDATE contact SET pronouns = 'she', sway = 'some'",))
    with pytest.raises(Refusal) as refusal:
        book.undo(3)
    assert refusal.value.code == "step_built_upon"
    assert book.ask(check_book) == ()
    reader = open_book(old_book, write=False)
    reader.see_as_of(reader.today())
    assert ask(reader) == [(1, "Kim", "some", "she")]
    reader.close()
    book.close()


@pytest.mark.usefixtures("later")
def test_a_hostile_old_book_is_refused_before_it_is_migrated(old_book: Path) -> None:
    connection = driver.connect(str(old_book), isolation_level=None)
    connection.execute(
        "CREATE TRIGGER t AFTER UPDATE ON image_shape BEGIN DELETE FROM account; END"
    )
    connection.close()
    before = old_book.read_bytes()
    with pytest.raises(Refusal) as refusal:
        open_book(old_book, write=True)
    assert refusal.value.code == "file_strange"
    assert old_book.read_bytes() == before


@pytest.mark.slow
def test_a_migration_killed_anywhere_leaves_the_old_book_or_the_new(
    old_book: Path, migrations: Path, tmp_path: Path
) -> None:
    whole = old_book.read_bytes()
    total = int(open_as_later(old_book, migrations))
    assert revision_of(old_book) == second_schema.LATER
    seen = set()
    for last in [*range(5, total, max(1, total // 12)), total - 1]:
        old_book.write_bytes(whole)
        open_as_later(old_book, migrations, str(last))
        revision = revision_of(old_book)
        seen.add(revision)
        column = "influence" if revision < second_schema.LATER else "sway"
        connection = driver.connect(str(old_book))
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute(f"SELECT name, {column} FROM contact").fetchall() == [
            ("Kim", "none")
        ]
        connection.close()
        open_as_later(old_book, migrations)
        assert revision_of(old_book) == second_schema.LATER
    assert seen == {second_schema.LATER - 1, second_schema.LATER}


def open_as_later(book: Path, migrations: Path, *last: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "tests.support.second_schema", str(book), str(migrations), *last],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=dict(os.environ),
    )
    assert run.returncode == (-9 if last else 0), run.stderr
    return run.stdout


def things_in(book: Path) -> set[tuple[str, ...]]:
    """Every table by its columns and links, everything else by its SQL."""
    connection = driver.connect(str(book))
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    squeezed = str.maketrans("", "", " \t\n")
    things: set[tuple[str, ...]] = set()
    for kind, name, sql in rows:
        if "migration" in name:
            continue
        if kind != "table" or name.startswith("search_"):
            things.add((kind, name, sql.translate(squeezed)))
            continue
        # A column that a migration adds names its link beside it, not at the table's end.
        for pragma in ("table_info", "foreign_key_list"):
            found = connection.execute(f'PRAGMA {pragma}("{name}")').fetchall()
            skip = 2 if pragma == "foreign_key_list" else 0
            things |= {(name, pragma, *map(str, row[skip:])) for row in found}
        things.add((name, *sorted(word for word in ("STRICT", "WITHOUT ROWID") if word in sql)))
    connection.close()
    return things


def revision_of(book: Path) -> int:
    connection = driver.connect(str(book))
    revision = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return int(revision)
