"""Which of two systems is believed about a field, while rows land.

A file does not change a value when a system that is believed more knows the row (has an id of it).
What the user decided is kept by ``precedences.py``; where nothing is decided this costs nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.fields import FIELDS
from csm_desktop.operations.import_nouns import (
    Staged,
    literal,
    name_of,
    rows_of,
    table_of,
    written,
)

CUSTOM = ""
"""Stands for all own fields together: they follow what is said of every field."""


@dataclass(frozen=True)
class FieldKept:
    """A value that stays although the file has another, because its source is believed more."""

    row: int
    """The row of the file."""
    noun: str
    name: str
    """The name of the record."""
    field: str
    value_kept: object
    """As stored: days, moments and money are whole numbers."""
    value_in_file: object
    kept_source: str
    """The system that is believed more."""


Held = Mapping[str, str]
"""Field (or :data:`CUSTOM`) → the column of ``planned`` with the system that is believed more."""


def hold_fields(connection: Connection, staged: Staged, noun: str) -> Held:
    """Say in ``planned``, for each row that is known, which system goes before this file's."""
    orders: dict[str, tuple[str, ...]] = {
        field: tuple(sources.split("; "))
        for field, sources in connection.exec_driver_sql(
            "SELECT field, sources FROM precedence WHERE noun = ?", (noun,)
        )
    }
    if not orders:
        return {}
    held: dict[str, str] = {}
    columns: dict[tuple[str, ...], str] = {}
    for field in [CUSTOM, *(field.name for field in FIELDS[noun])]:
        above = _above(orders.get(field, orders.get("", ())), staged.source)
        if above:
            if above not in columns:
                columns[above] = f"held_{len(columns)}"
                _fill(connection, noun, columns[above], above)
            held[field] = columns[above]
    return held


def theirs_held(held: Held, field: str, theirs: str, ours: str) -> str:
    """The file's value as SQL, NULL where the book's is believed more."""
    if field not in held:
        return theirs
    return f"CASE WHEN p.{held[field]} IS NULL OR {ours} IS NULL THEN {theirs} END"


def list_kept(
    connection: Connection, staged: Staged, noun: str, held: Held, *, limit: int
) -> tuple[int, list[FieldKept]]:
    """How many values were kept against the file, and the first of them."""
    count, found = 0, list[FieldKept]()
    for column, theirs in written(noun) if held else ():
        field = column.removesuffix("_id")
        if field in held:
            rows = list(_kept(connection, staged, noun, (column, theirs), held[field]))
            count += len(rows)
            found += rows[: max(0, limit - len(found))]
    return count, found


def _kept(
    connection: Connection, staged: Staged, noun: str, field: tuple[str, str], held: str
) -> Iterator[FieldKept]:
    column, theirs = field
    rows = connection.exec_driver_sql(
        f"SELECT p.row, t.{name_of(noun)}, t.{column}, {theirs}, p.{held} FROM planned p "
        f"JOIN {table_of(noun)} t ON t.id = p.id "
        f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        f"WHERE p.{held} IS NOT NULL AND t.{column} IS NOT NULL AND {theirs} IS NOT NULL "
        f"AND {theirs} IS NOT t.{column} ORDER BY p.row",
        (staged.file,),
    )
    for row, name, ours, value, source in rows:
        yield FieldKept(row, noun, str(name), column.removesuffix("_id"), ours, value, source)


def _above(sources: tuple[str, ...], source: str) -> tuple[str, ...]:
    """The systems believed more than one; all of them where it is not among them."""
    return sources[: sources.index(source)] if source in sources else sources


def _fill(connection: Connection, noun: str, column: str, above: tuple[str, ...]) -> None:
    connection.exec_driver_sql(f"ALTER TABLE temp.planned ADD COLUMN {column} TEXT")
    places = " ".join(f"WHEN {literal(source)} THEN {i}" for i, source in enumerate(above))
    connection.exec_driver_sql(
        f"UPDATE planned SET {column} = (SELECT e.source FROM external_id e "
        f"WHERE e.noun = ? AND e.row_id = planned.id AND CASE e.source {places} END IS NOT NULL "
        f"ORDER BY CASE e.source {places} END LIMIT 1) WHERE id IS NOT NULL",
        (noun,),
    )
