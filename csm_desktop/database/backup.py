"""Verified copies of the book: made from the open connection, checked, then given their name.

A file with the final name is always good: it is made under another name, checked and synced first.
"""

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from csm_desktop.domain.errors import Refusal
from csm_desktop.paths import backups_folder

KEPT_NEWEST = 10


def back_up(connection: Connection, book: Path, *, reason: str) -> Path | None:
    """Copy the book as it is now; None when the newest copy already has every change.

    ``connection`` is the writer's, outside a transaction: a copy from another connection would
    wait for ever while the book is written to.
    """
    folder = folder_of(book)
    seq = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM change").scalar_one()
    connection.commit()
    kept = sorted(folder.glob("*.csmbak"))
    if kept and int(kept[-1].name.split(".")[0]) == seq and reason != "migration":
        return None
    at = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    final = folder / f"{seq:012d}.{at}.{reason}.csmbak"
    part = final.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        connection.connection.driver_connection.execute("VACUUM INTO ?", (str(part),))  # type: ignore[union-attr]  # an open connection has its driver's
        _verify(part)
        _sync(part)
        part.replace(final)
        _sync(folder)
    finally:
        part.unlink(missing_ok=True)
    _rotate(folder)
    return final


def folder_of(book: Path) -> Path:
    """Where the copies of this book lie: private, apart from the book's own folder."""
    mark = hashlib.sha256(str(book.absolute()).encode()).hexdigest()[:8]
    return backups_folder(f"{book.stem}-{mark}")


def _verify(copy: Path) -> None:
    connection = driver.connect(f"file:{copy}?mode=ro", uri=True)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Refusal("backup_damaged", path=copy)
    finally:
        connection.close()


def _rotate(folder: Path) -> None:
    """Keep the newest ten and, of older ones, the last of each day and all made by a migration."""
    older = sorted(folder.glob("*.csmbak"))[:-KEPT_NEWEST]
    last_of_day = {path.name.split(".")[1][:8]: path for path in older}
    for path in older:
        if path not in last_of_day.values() and ".migration." not in path.name:
            path.unlink()


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
