"""What came in and what still waits: questions that the window asks at every start.

Apart from ``imports.py`` and ``unmatched.py``, so that a start does not load what lands files.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection


@dataclass(frozen=True)
class ImportedFile:
    """A file that once came in."""

    name: str
    profile: str
    noun: str
    imported_at: datetime
    rows: int
    added: int
    updated: int
    points: int


def list_imported_files(connection: Connection, *, limit: int = 100) -> tuple[ImportedFile, ...]:
    """The files that came in, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT name, profile, noun, imported_at, rows, added, updated, points FROM import_file "
        "ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        ImportedFile(name, profile, noun, datetime.fromtimestamp(at / 1e6, UTC), *counts)
        for name, profile, noun, at, *counts in rows
    )


def count_unmatched(connection: Connection) -> int:
    """How many keys rows wait for."""
    return int(
        connection.exec_driver_sql("SELECT count(DISTINCT waits_for) FROM waiting_row").scalar_one()
    )
