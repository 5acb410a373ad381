"""The staging file: its tables, and how it is opened. Written by ``fill``, read by operations.

Days are integers since 1970-01-01, moments microseconds in UTC, flags 0 or 1, money minor units,
other numbers decimal text. No header of a file ever becomes a name here.
"""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.profile import LINKS_A_FIELD

_TYPES = {
    Kind.INTEGER: "INTEGER",
    Kind.MONEY: "INTEGER",
    Kind.DATE: "INTEGER",
    Kind.TIME: "INTEGER",
    Kind.BOOLEAN: "INTEGER",
}
_TABLES = """
CREATE TABLE staged_file(number INTEGER PRIMARY KEY, info TEXT NOT NULL);
CREATE TABLE staged_link(
    file INTEGER, noun TEXT, field TEXT, key_kind TEXT, source TEXT, object TEXT);
CREATE TABLE staged_custom(
    file INTEGER, row INTEGER, noun TEXT, label TEXT, kind TEXT, value TEXT);
CREATE TABLE staged_usage_key(id INTEGER PRIMARY KEY, file INTEGER, noun TEXT, key TEXT);
CREATE TABLE staged_usage_way(id INTEGER, field TEXT, key TEXT);
CREATE TABLE staged_metric(id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE staged_feature(id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE staged_usage_point(
    file INTEGER, row INTEGER, key INTEGER, metric INTEGER, feature INTEGER,
    contact_key INTEGER, day INTEGER, value REAL);
CREATE TABLE staged_problem(
    file INTEGER, row INTEGER, "column" TEXT, value TEXT, code TEXT, "values" TEXT, kept INTEGER);
CREATE TABLE staged_merged(file INTEGER, row INTEGER, first_row INTEGER);
CREATE TABLE staged_raw(
    file INTEGER, row INTEGER, cells TEXT, PRIMARY KEY(file, row)) WITHOUT ROWID;
"""


def table_of(noun: str) -> str:
    """The table of a noun's rows."""
    return "staged_" + noun.replace(" ", "_")


def staged_columns(noun: str) -> list[str]:
    """The columns of a noun's table, in their order; other ways of naming a row come last."""
    names = [field.name for field in FIELDS[noun]]
    return ["file", "row", "object", "external", *names, *_ways(noun)]


def _ways(noun: str) -> list[str]:
    """``account__2``, ``account__3``: other keys of the same row, tried when the first is none."""
    links = [field.name for field in FIELDS[noun] if field.kind == Kind.LINK]
    return [f"{name}__{way}" for name in links for way in range(2, LINKS_A_FIELD + 1)]


def create_staging(path: Path, key: str | None) -> Any:
    """A new, empty staging file, readable by its owner alone; refuses an existing one.

    ``key`` is 64 hexadecimal digits and encrypts the file, None leaves it plain.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = open_staging(path, key)
    # A staging file that is not finished is thrown away: it needs no journal and no flush.
    connection.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-8000; PRAGMA temp_store=FILE;" + _TABLES
    )
    for noun, noun_fields in FIELDS.items():
        if noun != "usage point":
            kinds = [(f.name, _TYPES.get(f.kind, "TEXT")) for f in noun_fields]
            kinds += [(name, "TEXT") for name in _ways(noun)]
            columns = ", ".join(f'"{name}" {kind}' for name, kind in kinds)
            connection.execute(
                f"CREATE TABLE {table_of(noun)}(file INTEGER, row INTEGER, object TEXT,"
                f" external TEXT, {columns}, PRIMARY KEY(file, row)) WITHOUT ROWID"
            )
    return connection


def open_staging(path: Path, key: str | None = None) -> Any:
    """A connection to a staging file; every statement commits by itself."""
    connection = sqlite.connect(str(path), isolation_level=None)
    if key is not None:
        if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
            raise ValueError("a staging key is 64 hexadecimal digits")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    return connection


def keep_rows(connection: Any, file: int, rows: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Keep the cells of some rows as they are in the file."""
    connection.executemany(
        "INSERT OR IGNORE INTO staged_raw VALUES (?, ?, ?)",
        ((file, row, json.dumps(cells, ensure_ascii=False)) for row, cells in rows),
    )


def forget_file(connection: Any, file: int) -> None:
    """Remove what a file left behind; there is no journal to roll back."""
    tables = ["custom", "link", "usage_point", "problem", "merged", "raw"]
    tables += [noun.replace(" ", "_") for noun in FIELDS if noun != "usage point"]
    for table in tables:
        connection.execute(f"DELETE FROM staged_{table} WHERE file = ?", (file,))
