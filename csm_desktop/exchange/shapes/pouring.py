"""What all row shapes stand on: a table whose rows another table's rows are turned into.

A shape is a function over a table, the row of its headers and the parameters of the profile. It
keeps the row numbers of the file wherever one row stays one row: a row that is none becomes blank.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from csm_desktop.exchange.profile import normal
from csm_desktop.exchange.reader import BATCH_ROWS, SAMPLE_ROWS, Batch, Table
from csm_desktop.exchange.records import Reading, Unusable

Parameters = Mapping[str, Any]
Rows = Iterator[list[str]]


class Shape(NamedTuple):
    """A named row shape."""

    make: Callable[[Table, int, Parameters], Table]
    """The table in plain rows, its headers in the same row as before."""
    find: Callable[[Sequence[Sequence[str]]], int | None] | None = None
    """The row of the headers, when the rows alone show the shape; None when they do not."""
    parameters: tuple[str, ...] = ()
    """Parameters a profile may give."""


@dataclass
class PouredTable(Table):
    """A table whose rows are made anew in every pass."""

    source: Table = field(default_factory=lambda: Table(Reading()))
    pour: Callable[[], Rows] = lambda: iter(())
    """All rows from row 1; a blank one is an empty list."""

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`."""
        self.source.beat = self.beat
        rows, number = self.pour(), 1
        while batch := list(islice(rows, BATCH_ROWS)):
            self.last_row = number + len(batch) - 1
            yield number, batch
            number += len(batch)


@dataclass
class SampleTable(Table):
    """The first rows alone, to see what a shape would make of them."""

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`."""
        self.last_row = len(self.sample)
        yield 1, self.sample


def poured(source: Table, pour: Callable[[], Rows]) -> PouredTable:
    """A table over another one, with its own sample."""
    table = PouredTable(
        reading=source.reading,
        form=source.form,
        sheet=source.sheet,
        encoding=source.encoding,
        delimiter=source.delimiter,
        size=source.size,
        ends_line=source.ends_line,
        beat=source.beat,
        source=source,
        pour=pour,
    )
    noted = list(source.reading.problems)
    table.sample = list(islice(pour(), SAMPLE_ROWS))
    source.reading.problems[:] = noted  # the sample's rows come again in the real pass
    return table


def rows_of(table: Table) -> Iterator[tuple[int, list[str]]]:
    """Every row with its number, from row 1."""
    for start, rows in table.batches():
        yield from enumerate(rows, start)


def header_of(table: Table, header_row: int) -> list[str]:
    """The row of the headers."""
    return table.sample[header_row - 1]


def place_of(header: Sequence[str], names: object, needed: str = "") -> int | None:
    """Where one of the names stands in a header; a ``needed`` one must."""
    wanted = [names] if isinstance(names, str) else names if isinstance(names, list) else []
    places = {normal(name): place for place, name in reversed(list(enumerate(header)))}
    found = next((places[normal(name)] for name in wanted if normal(name) in places), None)
    if found is None and needed:
        raise Unusable("column_is_missing", field=needed)
    return found


def cell(row: Sequence[str], place: int | None) -> str:
    """A stripped cell, empty where the row has none."""
    return row[place].strip() if place is not None and place < len(row) else ""


def groups(table: Table, header_row: int, place: int) -> Iterator[tuple[int, list[list[str]]]]:
    """Rows with the same cell at ``place``, with the number of the last of them.

    Looks at the file twice, so that only groups that are not over yet are in memory. A row
    without a key is a group of its own.
    """
    last: dict[str, int] = {}
    noted = list(table.reading.problems)
    for number, row in rows_of(table):
        if number > header_row and (key := cell(row, place)):
            last[key] = number
    table.reading.problems[:] = noted
    waiting: dict[str, list[list[str]]] = {}
    for number, row in rows_of(table):
        if number <= header_row or not any(row):
            continue
        key = cell(row, place)
        if not key:
            yield number, [row]
            continue
        waiting.setdefault(key, []).append(row)
        if last.get(key) == number:
            yield number, waiting.pop(key)


def in_their_places(
    header_row: int, header: list[str], made: Iterator[tuple[int, list[str]]]
) -> Rows:
    """The header and made rows at their numbers, blank rows between them."""
    yield from ([] for _ in range(header_row - 1))
    yield header
    next_row = header_row + 1
    for number, row in made:
        yield from ([] for _ in range(number - next_row))
        yield row
        next_row = number + 1
