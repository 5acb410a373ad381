"""A package into the staging file: each table is checked cell by cell and kept typed.

``package_table`` says which tables there are: ``columns`` is a JSON array of [name, kind] by place,
and the rows are in ``package_<file>_<number>`` with columns ``c0``, ``c1``, … A row with a cell
that cannot be read is left out and told as a problem, with column ``table.header``.
"""

import csv
import io
import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from csm_desktop.exchange.package import (
    ATTACHMENTS,
    FORMAT,
    NOUN,
    PROFILE,
    Package,
    find_package,
)
from csm_desktop.exchange.package_cells import READERS, Read, read_custom
from csm_desktop.exchange.records import Said, StagedFile, Unusable
from csm_desktop.exchange.writer import unguard

_LARGEST_CELL = 64 << 20
_LARGEST_ATTACHMENT = 64 << 20
_MOST_PROBLEMS = 1_000
"""Problems told of one table; its rows are all counted."""
_BATCH = 2_000
_BEAT_ROWS = 20_000
_TABLES = (
    "CREATE TABLE IF NOT EXISTS package_table(file INTEGER, number INTEGER, name TEXT,"
    " columns TEXT, rows INTEGER, PRIMARY KEY(file, number))",
    "CREATE TABLE IF NOT EXISTS package_content(file INTEGER, sha256 TEXT, bytes TEXT,"
    " PRIMARY KEY(file, sha256))",
    "CREATE TABLE IF NOT EXISTS package_info(file INTEGER PRIMARY KEY, manifest TEXT)",
)


def stage_package(
    connection: Any,
    *,
    number: int,
    package: Path,
    name: str,
    beat: Callable[[int, int], None] | None = None,
) -> StagedFile:
    """Stage the package that a path is (its manifest, folder or zip) as piece ``number``.

    ``name`` is what the record calls it; ``beat`` is told bytes done and bytes in all. The record
    has profile ``csm/package``, noun ``package``, and the rows of all tables together. Raises
    :class:`Unusable` ``package_is_newer`` and ``package_cannot_be_read``.
    """
    found = find_package(package)
    if found is None:
        raise Unusable("package_cannot_be_read")
    made_by = found.manifest.get("x-csm-format")
    if not isinstance(made_by, int) or made_by > FORMAT:
        raise Unusable("package_is_newer")
    for statement in _TABLES:
        connection.execute(statement)
    staging = _Staging(connection, number, found, beat)
    staging.run()
    return StagedFile(
        number, name, noun=NOUN, profile=PROFILE, system="csm", object=NOUN, sure="sure",
        rows=staging.rows, encoding="utf-8", delimiter=",", decisions=tuple(staging.decisions),
    )  # fmt: skip


@dataclass(frozen=True)
class _Column:
    """A column of a CSV and what becomes of it."""

    header: str
    place: int
    """In the CSV."""
    name: str
    """In the book."""
    kind: str
    read: Read


@dataclass(frozen=True)
class _Own:
    """An own field's column."""

    place: int
    field: str
    """Its id in the package."""
    kind: str


@dataclass
class _Staging:
    """One package on its way into the staging file."""

    connection: Any
    file: int
    package: Package
    beat: Callable[[int, int], None] | None
    rows: int = 0
    decisions: list[Said] = field(default_factory=list)
    _done: int = 0
    _total: int = 1

    def run(self) -> None:
        sizes = self.package.sizes()
        self._total = max(1, sum(sizes.values()))
        manifest = self.package.manifest
        self.connection.execute(
            "INSERT INTO package_info VALUES (?, ?)",
            (self.file, json.dumps({key: manifest[key] for key in manifest if key != "$defs"})),
        )
        definitions = manifest.get("$defs")
        limit = csv.field_size_limit(_LARGEST_CELL)
        try:
            for number, table in enumerate(self.package.tables()):
                described = definitions.get(table) if isinstance(definitions, dict) else None
                if not isinstance(described, dict) or not described.get("x-csm-import", True):
                    continue
                if f"{table}.csv" not in sizes:
                    said = {"table": table}
                    self._problem(0, (table, None), "package_table_missing", said)
                    continue
                self._stage_table(number, table, described)
                self._done += sizes[f"{table}.csv"]
        finally:
            csv.field_size_limit(limit)
        self._stage_contents(name for name in sizes if name.startswith(f"{ATTACHMENTS}/"))

    def _stage_table(self, number: int, table: str, said: Mapping[str, Any]) -> None:
        with self.package.open(f"{table}.csv") as file:
            try:
                self._stage_rows(number, table, said, file)
            except (UnicodeDecodeError, csv.Error, EOFError) as error:
                values = {"table": table, "reason": type(error).__name__}
                self._problem(0, (table, None), "package_table_unreadable", values)

    def _stage_rows(
        self, number: int, table: str, said: Mapping[str, Any], file: IO[bytes]
    ) -> None:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        reader = csv.reader(text, strict=True)
        header = next(reader, [])
        columns = self._columns(table, header, said)
        named = [[column.name, column.kind] for column in columns.plain]
        named += [["custom", "custom"]] if columns.own else []
        places = ", ".join(f"c{place}" for place in range(len(named)))
        into = f"package_{self.file}_{number}"
        self.connection.execute(
            f"CREATE TABLE {into}(row INTEGER PRIMARY KEY{', ' if places else ''}{places})"
        )
        marks = ", ".join("?" * (len(named) + 1))
        count = _Count()
        rows = self._read_rows(table, reader, columns, count)
        statement = f"INSERT INTO {into} VALUES ({marks})"
        for batch in _batches(rows, _BATCH):
            self.connection.executemany(statement, batch)
        self.rows += count.rows
        self.connection.execute(
            "INSERT INTO package_table VALUES (?, ?, ?, ?, ?)",
            (self.file, number, table, json.dumps(named), count.rows),
        )

    def _columns(self, table: str, header: Sequence[str], said: Mapping[str, Any]) -> "_Columns":
        properties = said.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        columns: list[_Column] = []
        own: list[_Own] = []
        currency = _Currency(str(self.package.manifest.get("x-csm-currency") or "USD"))
        for place, raw in enumerate(header):
            name = unguard(raw)
            column = properties.get(name)
            if not isinstance(column, dict):
                self.decisions.append(
                    ("package_column_unknown", {"table": table, "column": name[:100]})
                )
                continue
            kind = str(column.get("x-csm-kind"))
            if name == "currency":
                currency.place = place
            if kind == "custom":
                own.append(
                    _Own(place, str(column["x-csm-field"]), str(column.get("x-csm-field-kind")))
                )
            elif kind in READERS:
                columns.append(_Column(name, place, name, kind, READERS[kind]))
        return _Columns(columns, own, currency)

    def _read_rows(
        self,
        table: str,
        reader: Iterable[list[str]],
        columns: "_Columns",
        count: "_Count",
    ) -> Iterator[tuple[Any, ...]]:
        for row, cells in enumerate(reader, 2):
            if not any(cells):
                continue
            count.rows += 1
            if self.beat is not None and not count.rows % _BEAT_ROWS:
                self.beat(self._done, self._total)
            code = columns.currency.of(cells)
            values: list[Any] = [row]
            column, cell = None, ""
            try:
                for column in columns.plain:
                    cell = cells[column.place] if column.place < len(cells) else ""
                    values.append(column.read(cell, code) if cell else None)
            except (ValueError, KeyError, OverflowError, RecursionError):
                assert column is not None
                count.problems += 1
                if count.problems <= _MOST_PROBLEMS:
                    where = (f"{table}.{column.header}", cell)
                    said = {"table": table, "kind": column.kind}
                    self._problem(row, where, "package_cell_unread", said)
                continue
            if columns.own:
                values.append(_own_values(cells, columns.own, code))
            yield tuple(values)

    def _stage_contents(self, names: Iterable[str]) -> None:
        for name in names:
            checksum = name.partition("/")[2]
            with self.package.open(name) as file:
                data = file.read(_LARGEST_ATTACHMENT + 1)
            self._done += len(data)
            if len(checksum) != 64 or len(data) > _LARGEST_ATTACHMENT:
                continue
            if sha256(data).hexdigest() != checksum:
                said = {"name": checksum[:12]}
                self._problem(0, ("attachment", None), "package_content_differs", said)
            self.connection.execute(
                "INSERT OR IGNORE INTO package_content VALUES (?, ?, ?)",
                (self.file, checksum, b64encode(data).decode()),
            )
            if self.beat is not None:
                self.beat(self._done, self._total)

    def _problem(
        self, row: int, where: tuple[str, str | None], code: str, said: dict[str, Any]
    ) -> None:
        column, value = where
        self.connection.execute(
            "INSERT INTO staged_problem VALUES (?, ?, ?, ?, ?, ?, 0)",
            (self.file, row, column, None if value is None else value[:200], code,
             json.dumps(said, ensure_ascii=False)),
        )  # fmt: skip


@dataclass(frozen=True)
class _Columns:
    """What the columns of a CSV are."""

    plain: list[_Column]
    own: list[_Own]
    currency: "_Currency"


@dataclass
class _Currency:
    """In which currency the amounts of a row are."""

    portfolio: str
    place: int | None = None

    def of(self, cells: Sequence[str]) -> str:
        """The row's own, else the portfolio's."""
        if self.place is None or self.place >= len(cells):
            return self.portfolio
        return unguard(cells[self.place]) or self.portfolio


@dataclass
class _Count:
    """Rows of a table, and those that could not be read."""

    rows: int = 0
    problems: int = 0


def _own_values(cells: Sequence[str], own: Sequence[_Own], currency: str) -> str | None:
    held = {
        one.field: read_custom(cells[one.place], one.kind, currency)
        for one in own
        if one.place < len(cells) and cells[one.place]
    }
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")) if held else None


def _batches(rows: Iterator[Any], size: int) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
