"""Books to try the file itself on: raw rows in and out, and a clock that is set by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.points import replace_points
from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import JOURNALLED, metadata

Row = tuple[Any, ...]
Dump = dict[str, dict[Any, Row]]
"""Table → key → the row as it lies in the file."""

POINT_KEY = "account_id, metric_id, feature_id, contact_id, day"


@dataclass
class TrialClock:
    """A clock that stands still until it is moved."""

    now: datetime = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        """Move the clock, back where ``days`` is negative."""
        self.now += timedelta(days=days)


@dataclass(frozen=True)
class Edit:
    """One row to insert, update or delete."""

    kind: str
    table: str
    row: int
    values: Mapping[str, Any]


@command("Make {count} edits", lambda *, edits, **_: {"count": len(edits)})
def make_edits(
    connection: Connection,
    *,
    edits: Iterable[Edit],
    points: Mapping[Row, float] | None = None,
    import_id: int = 0,
) -> None:
    """Write rows as given; ``points`` come in force as those of import ``import_id``."""
    for edit in edits:
        connection.execute(*_statement(edit))
    if points:
        bring_points(connection, points=points, import_id=import_id)


def bring_points(connection: Connection, *, points: Mapping[Row, float], import_id: int) -> None:
    """Put usage points in force, as an import does."""
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE given_point AS SELECT {POINT_KEY}, value FROM usage_point WHERE false"
    )
    connection.exec_driver_sql(
        "INSERT INTO given_point VALUES (?, ?, ?, ?, ?, ?)",
        [(*key, value) for key, value in points.items()],
    )
    replace_points(connection, number=import_id, source="given_point")
    connection.exec_driver_sql("DROP TABLE temp.given_point")
    connection.info["bulk_tables"] = {"usage_point"}


def dump(connection: Connection) -> Dump:
    """Every journalled table and the points in force, as raw values."""
    rows: Dump = {}
    for table in JOURNALLED:
        # Unqualified, so that a book seen as of a day gives that day's rows.
        found = connection.exec_driver_sql(f'SELECT * FROM "{table.name}"').all()
        rows[table.name] = {row[0]: tuple(row) for row in found}
        assert len(rows[table.name]) == len(found), table.name
    in_force = connection.exec_driver_sql(f"SELECT {POINT_KEY}, value, import_id FROM usage_point")
    points = [tuple(row) for row in in_force.all()]
    rows["usage_point"] = {row[:5]: row[5:] for row in points}
    assert len(rows["usage_point"]) == len(points)
    return rows


def empty_row(table: str, row: int, **values: Any) -> dict[str, Any]:
    """A row with something in every column that must have it; raw values, not Python's."""
    columns = metadata.tables[table].columns
    given = {"id": row, "uid": f"{table}-{row}", **values}
    return {
        column.name: given.get(
            column.name, None if column.nullable else _something(str(column.type))
        )
        for column in columns
    }


def new_book(folder: Path, clock: TrialClock | None = None, name: str = "book.csm") -> Store:
    """An empty book in US dollars, open for writing."""
    return create_book(folder / name, currency="USD", clock=clock or TrialClock())


@command("Add {count} accounts", lambda *, count: {"count": count})
def add_accounts(connection: Connection, *, count: int) -> None:
    """Accounts named “Account 1” and on, in one statement."""
    connection.exec_driver_sql(
        "WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < ?) "
        "INSERT INTO account (name, added_at) SELECT 'Account ' || i, 0 FROM k",
        (count,),
    )


@command("Run SQL")
def run_sql(connection: Connection, *, statements: tuple[str, ...]) -> None:
    """Statements as a command would send them."""
    for statement in statements:
        connection.exec_driver_sql(statement)


def count_rows(connection: Connection, *, table: str) -> int:
    """How many rows a table has."""
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def _something(kind: str) -> object:
    return "" if kind in ("TEXT",) else 0


def _statement(edit: Edit) -> tuple[Any, ...]:
    from sqlalchemy import text  # beside its only use

    names = list(edit.values)
    where = " WHERE id = :id"
    given = {f"p{i}": edit.values[name] for i, name in enumerate(names)}
    if edit.kind == "insert":
        marks = ", ".join(f":p{i}" for i in range(len(names)))
        columns = ", ".join(f'"{name}"' for name in names)
        return text(f'INSERT INTO "{edit.table}" ({columns}) VALUES ({marks})'), given
    if edit.kind == "update":
        sets = ", ".join(f'"{name}" = :p{i}' for i, name in enumerate(names))
        return text(f'UPDATE "{edit.table}" SET {sets}{where}'), {**given, "id": edit.row}
    return text(f'DELETE FROM "{edit.table}"{where}'), {"id": edit.row}
