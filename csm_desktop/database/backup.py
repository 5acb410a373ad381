"""Verified copies of the book: made from the open connection, checked, then given their name.

A file with the final name is always good: it is made under another name, checked and synced first.
A restore is built beside the book and takes its place in one rename; one that was cut short is
finished when the book is opened next. Not here: when a copy is due (the window and commands say).
"""

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from csm_desktop.database.connection import APPLICATION_ID, file_uri, plan_of
from csm_desktop.domain.errors import Refusal
from csm_desktop.paths import backups_folder

KEPT_NEWEST = 10
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 14, 8, 12
"""The last copy of so many days, weeks and months that have one: no clock empties the folder."""

KEPT_FOR_EVER = ("migration", "import")
PAGES_AT_ONCE = 200

_NAME = re.compile(r"(?P<number>\d{6})\.(?P<at>\d{8}T\d{6}Z)\.(?P<reason>[a-z_]+)\.csmbak")
_JOURNALS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Backup:
    """A verified copy of a book."""

    path: Path
    """Where it lies."""
    at: datetime
    """When it was made, UTC, by the clock of then."""
    reason: str
    """Why: ``start``, ``time``, ``import``, ``migration``, ``exit``, ``user``."""
    accounts: int
    """How many accounts it has."""
    notes: int
    """How many notes it has."""
    size_bytes: int
    """How much room it takes."""


def back_up(
    connection: Connection,
    book: Path,
    *,
    reason: str,
    now: datetime | None = None,
    between: Callable[[], None] | None = None,
) -> Path | None:
    """Copy the book as it is now; None when the newest copy already has every change.

    ``connection`` is the writer's, outside a transaction: a copy from another connection would
    start anew with each write. ``between`` is called after every 200 pages; what it writes through
    the same connection gets into the copy.

    Raises:
        Refusal: ``backup_damaged``; older copies are then left as they are.
    """
    folder = folder_of(book)
    raw = connection.connection.driver_connection
    assert raw is not None
    names = _names(folder)
    if names and reason != "migration" and _last_step(folder / names[-1]) == _read_last_step(raw):
        return None
    number = 1 + max((int(name[:6]) for name in names), default=0)
    at = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    final = folder / f"{number:06d}.{at}.{reason}.csmbak"
    with _part(final) as part:
        _copy(raw, part, between)
        _mark(part, reason)
        _verify(part, like=None if between else raw)
        sync(part)
        part.replace(final)
        sync(folder)
    _rotate(folder)
    return final


def list_backups(book: Path) -> list[Backup]:
    """The copies of a book that can be restored, newest first; damaged ones are not among them."""
    folder = folder_of(book)
    found = []
    for name in reversed(_names(folder)):
        path = folder / name
        try:
            with _reading(path) as copy:
                accounts, notes = _counts(copy)
        except (driver.Error, Refusal):
            continue  # a copy that cannot be read is not offered; rotation never counts on it
        at = datetime.strptime(name.split(".")[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        found.append(Backup(path, at, name.split(".")[2], accounts, notes, path.stat().st_size))
    return found


def restore(book: Path, backup: Path, *, now: datetime | None = None) -> Path | None:
    """Put a copy in the book's place; the book as it was stays beside it, and its path is returned.

    The book must be closed here and everywhere: hold its ``WriterLock``.

    Raises:
        Refusal: ``backup_damaged``; the book is then as it was.
    """
    part = book.with_name(book.name + ".restoring")
    aside = book.with_name(f"{book.name}.before-{(now or datetime.now(UTC)):%Y%m%dT%H%M%SZ}")
    part.unlink(missing_ok=True)
    _verify(backup, like=None)
    with _reading(backup) as source:
        _copy(source, part, None)
    _mark(part, None)
    _verify(part, like=None)
    sync(part)
    plan = plan_of(book)
    plan.write_text(json.dumps({"aside": aside.name}), encoding="utf-8")
    sync(plan)
    sync(book.parent)
    finish_restore(book)
    return aside if aside.exists() else None


def finish_restore(book: Path) -> None:
    """Do what is left of a restore, if one was begun; from any point where it may have stopped."""
    plan = plan_of(book)
    if not plan.exists():
        return
    part = book.with_name(book.name + ".restoring")
    if part.exists():
        try:
            aside = book.with_name(json.loads(plan.read_text(encoding="utf-8"))["aside"])
        except ValueError:  # cut short before the plan was whole: nothing had been moved
            plan.unlink()
            part.unlink()
            return
        if book.exists() and not aside.exists():
            os.link(book, aside)
        for ending in _JOURNALS:  # one left beside the new file would be rolled back into it
            stale = book.with_name(book.name + ending)
            if stale.exists():
                stale.replace(aside.with_name(aside.name + ending))
        sync(book.parent)
        part.replace(book)
        sync(book.parent)
    plan.unlink()


def folder_of(book: Path) -> Path:
    """Where the copies of this book lie: private, apart from the book's own folder."""
    mark = hashlib.sha256(str(book.absolute()).encode()).hexdigest()[:8]
    return backups_folder(f"{book.stem}-{mark}")


def names_to_keep(names: list[str]) -> set[str]:
    """Of the names of copies, in order, those that rotation keeps."""
    keep = set(names[-KEPT_NEWEST:])
    for count, period in ((KEPT_DAYS, "%Y%m%d"), (KEPT_WEEKS, "%G%V"), (KEPT_MONTHS, "%Y%m")):
        last = {
            datetime.strptime(name.split(".")[1], "%Y%m%dT%H%M%SZ").strftime(period): name
            for name in names
        }
        # In the order they were made, so that a clock once set wrong does not count as newest.
        keep |= set(sorted(last.values())[-count:])
    return keep | {name for name in names if name.split(".")[2] in KEPT_FOR_EVER}


def sync(path: Path) -> None:
    """Wait until a file's content, or a folder's names, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no handle for a folder's names
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if _NAME.fullmatch(path.name))


@contextmanager
def _part(final: Path) -> Iterator[Path]:
    part = final.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        yield part
    except driver.DatabaseError as error:
        raise Refusal("backup_damaged", path=final) from error
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _reading(path: Path) -> Iterator[Any]:
    connection = driver.connect(file_uri(path, "ro"), uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise Refusal("backup_damaged", path=path)
        yield connection
    finally:
        connection.close()


def _copy(source: Any, part: Path, between: Callable[[], None] | None) -> None:
    target = driver.connect(file_uri(part, "rwc"), uri=True, isolation_level=None)
    try:
        if between is None:
            source.backup(target)
        else:
            source.backup(target, pages=PAGES_AT_ONCE, progress=lambda *_: between())
    finally:
        target.close()


def _mark(part: Path, reason: str | None) -> None:
    """Say in the copy that it is one, or that it is a book again."""
    connection = driver.connect(file_uri(part, "rw"), uri=True, isolation_level=None)
    try:
        connection.execute("DELETE FROM file_state WHERE name = 'backup'")
        if reason is not None:
            connection.execute("INSERT INTO file_state VALUES ('backup', ?)", (reason,))
    finally:
        connection.close()


def _verify(copy: Path, *, like: Any) -> None:
    try:
        with _reading(copy) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            complete = like is None or _counts(connection) == _counts(like)
    except driver.DatabaseError as error:
        raise Refusal("backup_damaged", path=copy) from error
    if not (sound and complete):
        raise Refusal("backup_damaged", path=copy)


def _counts(connection: Any) -> tuple[int, int]:
    accounts, notes = connection.execute(
        "SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM note)"
    ).fetchone()
    return accounts, notes


def _last_step(copy: Path) -> object:
    try:
        with _reading(copy) as connection:
            return _read_last_step(connection)
    except (driver.Error, Refusal):
        return None


def _read_last_step(connection: Any) -> object:
    """What tells two states of a book apart: a restored one may count the same steps again."""
    return connection.execute("SELECT id, at, label_values FROM step ORDER BY id DESC").fetchone()


def _rotate(folder: Path) -> None:
    names = _names(folder)
    for name in set(names) - names_to_keep(names):
        if _is_marked(folder / name):
            (folder / name).unlink()


def _is_marked(path: Path) -> bool:
    """Whether a file is a copy that was made here: nothing else is ever removed."""
    try:
        with _reading(path) as connection:
            statement = "SELECT count(*) FROM file_state WHERE name = 'backup'"
            return bool(connection.execute(statement).fetchone()[0])
    except (driver.Error, Refusal):
        return False
