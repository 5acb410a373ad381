"""What the landing of a package shares: its records, and SQL of names and values.

One table lands in ``package_rows.py``, its rows are found in ``package_finding.py``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Table, UniqueConstraint

from csm_desktop.operations.package_shapes import ColumnShape

_ALSO_UNIQUE = {"draft": (("account_id", "kept_at"),)}


@dataclass(frozen=True)
class Staged:
    """A table of the package in the staging file."""

    name: str
    source: str
    """The staging table."""
    columns: Mapping[str, tuple[str, str]]
    """Header → (column of the staging table, kind)."""


@dataclass(frozen=True)
class TableCounts:
    """What became of the rows of a table."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(frozen=True)
class PackageProblem:
    """What was wrong with a row of a package."""

    row: int
    column: str
    value: str | None
    code: str
    values: Mapping[str, object]
    kept: bool = False


@dataclass
class Landing:
    """A package on its way into the book."""

    is_new_book: bool
    """Nothing is in it yet: its settings and their uids become the package's."""
    tables: set[str] = field(default_factory=set)
    """Those that have landed, so that their ``map_`` is there."""
    moved_fields: bool = False
    """Whether own fields have other numbers here than in the package."""
    portfolio: str | None = None
    """The package's portfolio currency, where the book's is another."""
    left_out: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Table → SQL of staged rows ``s`` that stay out, and the problem's code."""
    problems: list[PackageProblem] = field(default_factory=list)


def unique_keys(table: Table) -> list[tuple[str, ...]]:
    """The columns of which a value stands once in the table."""
    single = [(column.name,) for column in table.columns if column.unique]
    several = [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return [*single, *several, *_ALSO_UNIQUE.get(table.name, ())]


def when_blank(table: Table, shape: ColumnShape) -> str:
    """SQL of what a blank cell is in a column that must have a value; ``NULL``: nothing is."""
    default = table.columns[shape.name].server_default
    if default is not None:
        return str(default.arg)  # type: ignore[attr-defined]  # every default of ours is a DefaultClause
    return "''" if shape.kind == "text" and not shape.table else "NULL"


def tell(landing: Landing, table: Table, code: str, rows: Iterator[int], column: str = "") -> None:
    """Note what was wrong with some rows of a table."""
    where = f"{table.name}.{column}" if column else table.name
    said = {"table": table.name, "column": column}
    landing.problems += [PackageProblem(row, where, None, code, said) for row in rows]


def literal(value: str) -> str:
    """SQL of a text."""
    return "'" + value.replace("'", "''") + "'"


def cell_of(column: str) -> str:
    """The column of ``landed`` that has the package\'s value."""
    return f'"v_{column}"'


def quoted(name: str) -> str:
    """SQL of a table\'s or column\'s name."""
    return f'"{name}"'
