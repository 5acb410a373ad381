"""How a portfolio file is opened: what it must be, and the settings that make *saved* true.

Only this module opens the file, always through ``sqlcipher3``: a second SQLite library or a plain
``open()`` in the same process would drop the locks of a transaction under way.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import StaticPool

from csm_desktop.domain.errors import Refusal

APPLICATION_ID = 0x43534D31
"""``CSM1`` in ASCII: the mark of our files in ``PRAGMA application_id``."""

SETTINGS = (
    # Power cuts lost nothing acknowledged in TRUNCATE with FULL; one file, no -wal to leave behind.
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA busy_timeout = 5000",
)
CACHE_KIB = 64 * 1024
READERS_CACHE_KIB = 16 * 1024
"""Every commit of the writer empties it, 6 ms for 64 MiB; the system has the pages anyway."""


def refuse_foreign(path: Path, *, newest: int) -> int:
    """The schema revision of a file that is ours; anything else is refused, and nothing written.

    Raises:
        Refusal: ``file_missing``, ``file_is_folder``, ``file_empty``, ``file_not_ours``,
            ``file_too_new``, ``file_unreadable``.
    """
    if path.is_dir():
        raise Refusal("file_is_folder", path=path)
    if not path.exists():
        raise Refusal("file_missing", path=path)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise Refusal("file_unreadable", path=path, reason=error.strerror) from error
    if size == 0:
        raise Refusal("file_empty", path=path)
    return _read_mark(path, newest=newest)


def _read_mark(path: Path, *, newest: int) -> int:
    try:
        connection = driver.connect(file_uri(path, "ro"), uri=True, isolation_level=None)
    except driver.Error as error:
        raise Refusal("file_unreadable", path=path, reason=str(error)) from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA trusted_schema = OFF")
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        revision: int = connection.execute("PRAGMA user_version").fetchone()[0]
    except driver.DatabaseError as error:
        if "not a database" in str(error):
            raise Refusal("file_not_ours", path=path) from error
        if "readonly" in str(error) or "unable to open" in str(error):
            # A journal left by a crash is rolled back when the file is opened to write.
            return newest
        raise Refusal("file_unreadable", path=path, reason=str(error)) from error
    finally:
        connection.close()
    if mark != APPLICATION_ID:
        raise Refusal("file_not_ours", path=path)
    if revision > newest:
        raise Refusal("file_too_new", path=path, revision=revision, newest=newest)
    return revision


def connect(path: Path, *, write: bool, create: bool = False) -> Engine:
    """An engine with one connection. A writer's transactions begin at once with the write lock."""
    mode = "rwc" if create else "rw" if write or _writable(path) else "ro"

    def creator() -> Any:
        connection = driver.connect(
            file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA cipher_log_level = NONE")
        for setting in SETTINGS:
            connection.execute(setting)
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB if write else READERS_CACHE_KIB}")
        if write:
            # Long writes stay in memory until they commit, so that readers are not shut out.
            connection.execute("PRAGMA cache_spill = OFF")
        return connection

    engine = create_engine(
        URL.create("sqlite+pysqlite"),  # as a text it would be read by a slow pattern
        module=driver,
        creator=creator,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    begin = "BEGIN IMMEDIATE" if write else "BEGIN"

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def refuse_strange_schema(connection: Connection, *, expected: frozenset[str]) -> None:
    """Refuse a file with triggers, views or virtual tables that we did not make.

    They would run as us; and without a trigger of ours nothing could be undone.
    """
    rows = connection.exec_driver_sql(
        "SELECT type, sql FROM main.sqlite_master WHERE type IN ('trigger', 'view') "
        "OR sql LIKE 'CREATE VIRTUAL%'"
    ).all()
    ours = {_spaced(statement) for statement in expected}
    triggers = {statement for statement in ours if statement.startswith("CREATE TRIGGER")}
    there = {_spaced(sql) for _type, sql in rows}
    if there - ours or triggers - there:
        raise Refusal("file_strange")


def _spaced(statement: str) -> str:
    return " ".join(statement.split()).replace("( ", "(")


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def plan_of(book: Path) -> Path:
    """The file beside a book that says that its restore is under way."""
    return book.with_name(book.name + ".restore")


def file_uri(path: Path, mode: str) -> str:
    """The path as SQLite's URI; ``mode`` is ``ro``, ``rw`` or ``rwc``."""
    return f"file:{quote(str(path.absolute()))}?mode={mode}"
