"""Files as rows of text: delimited text of any encoding and delimiter, and workbook sheets.

A row is a list of strings with the number a person would count in a spreadsheet (the first record
is 1, a quoted cell of several lines is one record). What the rows mean is for ``recognise`` and
``plan``; the limits on what may be opened are in ``guard``.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import TextIOWrapper
from itertools import chain, islice
from pathlib import Path
from typing import Any, cast

from csm_desktop.exchange.encoding import Scan, scan_encoding
from csm_desktop.exchange.records import FileChoices, Reading, Unusable
from csm_desktop.exchange.sheets import Sheet, read_sheets

BATCH_ROWS = 4000
SAMPLE_ROWS = 200
HEAD_BYTES = 1 << 20
"""What a look at the beginning of a file judges its encoding by."""
CELL_CHARACTERS = 4 << 20
"""The largest cell: e-mail bodies in real exports reach 180 KB; beyond 4 MB a quote is open."""
DELIMITERS = ",;\t|\x1f^~"
_END = "\ue0ff end of file \ue0ff"
"""A last line of our own: it comes back as a row of its own unless a quote was left open."""

Batch = tuple[int, list[list[str]]]
"""The number of the first row, and the rows; a blank row is an empty list."""
Beat = Callable[[int], None]
"""Told the bytes read so far."""


@dataclass
class Table:
    """An opened file: iterate :meth:`batches` as often as needed."""

    reading: Reading
    form: str = ""
    """``mail``, ``pages``, ``guru``, ``calendar``, ``cards`` or ``json``; empty for rows of cells,
    which say nothing about what wrote them."""
    sheet: str = ""
    """The name of the sheet in its workbook, else empty."""
    sample: list[list[str]] = field(default_factory=list)
    """The first rows, from row 1."""
    encoding: str = ""
    delimiter: str = ""
    size: int = 0
    """Bytes, for progress."""
    ends_line: bool = True
    """False when the file stops in the middle of a line."""
    limit: int = 0
    """Rows a pass stops after, for a look at the beginning; 0 for all."""
    beat: Beat = lambda _: None
    """Called with the bytes read after every batch: a sign of life in every pass."""
    last_row: int = 0
    """The number of the last row, known after a pass."""

    def batches(self) -> Iterator[Batch]:
        """All rows from row 1, in lists of a few thousand."""
        raise NotImplementedError


@dataclass(frozen=True)
class BadRow:
    """Stands for a row that cannot be read."""

    code: str
    value: str = ""


@dataclass
class RowsTable(Table):
    """A table whose rows a function makes anew in every pass, so that memory stays flat."""

    make: Callable[["RowsTable"], Iterator[list[str] | BadRow]] = lambda _: iter(())

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`; a bad row is an empty one with a problem."""
        number = 1
        rows = islice(self.make(self), self.limit or None)
        while batch := [
            self._row(row, n) for n, row in enumerate(islice(rows, BATCH_ROWS), number)
        ]:
            self.last_row = number + len(batch) - 1
            yield number, batch
            number += len(batch)

    def _row(self, row: list[str] | BadRow, number: int) -> list[str]:
        if isinstance(row, BadRow):
            self.reading.problems.append((number, "", row.value[:80], row.code, {}, False))
            return []
        return row

    def look(self) -> None:
        """Make the first rows, to judge the table by."""
        rows = islice(self.make(self), SAMPLE_ROWS)
        self.sample = [[] if isinstance(row, BadRow) else row for row in rows]


def open_sheets(path: Path, rows: int = 0) -> list[Table]:
    """The sheets of a workbook that have a cell; only their first ``rows`` if that is not 0."""
    tables: list[Table] = [
        SheetTable(reading=Reading(), sheet="" if sheet.only else sheet.name, cells=sheet)
        for sheet in read_sheets(path, rows)
    ]
    for table in tables:
        table.limit, table.size = rows, path.stat().st_size
        table.sample = next(table.batches(), (1, []))[1][:SAMPLE_ROWS]
    tables = [table for table in tables if any(table.sample)]
    if not tables:
        raise Unusable("file_is_empty")
    return tables


@dataclass
class SheetTable(Table):
    """One sheet of a workbook, as text cells."""

    cells: Sheet = field(default_factory=Sheet)

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`."""
        rows, number = islice(self.cells.rows(), self.limit or None), 1
        while batch := list(islice(rows, BATCH_ROWS)):
            self.last_row = number + len(batch) - 1
            yield number, batch
            number += len(batch)
            self.beat(0)


def open_text(path: Path, choices: FileChoices, rows: int = 0) -> Table:
    """Delimited text; only its first ``rows`` if that is not 0."""
    scan = scan_encoding(path, HEAD_BYTES if rows else None)
    encoding = choices.encoding or scan.encoding
    table = TextTable(
        reading=Reading(),
        encoding=encoding,
        size=path.stat().st_size,
        ends_line=scan.ends_line,
        path=path,
        scan=scan,
        limit=rows,
    )
    if scan.guessed and not choices.encoding:
        table.reading.decide("encoding_was_guessed", encoding=encoding)
    lines, table.separator_line = _first_lines(table)
    if not any(line.strip("\ufeff \t\r\n\0") for line in lines):
        raise Unusable("file_is_empty")
    said = table.separator_line
    table.delimiter = choices.delimiter or said or guess_delimiter(lines)
    table.sample = next(table.batches(), (1, []))[1][:SAMPLE_ROWS]
    table.reading.problems.clear()  # the sample's rows come again in the real pass
    return table


def _first_lines(table: "TextTable") -> tuple[list[str], str]:
    """Some lines to judge by, and the delimiter of Excel's own ``sep=`` line."""
    try:
        with table.text() as text:
            lines = []
            left = 1 << 16
            while left > 0 and (line := text.readline(left)):
                lines.append(line)
                left -= len(line)
    except (LookupError, UnicodeError) as error:
        raise Unusable("encoding_is_unknown", value=table.encoding) from error
    first = lines[0].rstrip("\r\n") if lines else ""
    if len(first) == 5 and first.lower().startswith("sep="):
        return lines[1:], first[4]
    return lines, ""


def guess_delimiter(lines: list[str]) -> str:
    """The delimiter that cuts the most rows into the same number of cells; comma if none does."""
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        if not any(delimiter in line for line in lines):
            continue
        widths = [len(row) for row in _tolerant(lines, delimiter) if row][:100]
        common = max(set(widths), key=lambda w: (widths.count(w), w), default=1)
        if common < 2:
            continue
        score = widths.count(common) / len(widths) + min(common, 40) / 400
        if score > best_score:
            best, best_score = delimiter, score
    return best if best_score else _delimiter_of_first_rows(lines)


def _delimiter_of_first_rows(lines: list[str]) -> str:
    """For a short list above a long footer: what cuts the first two rows alike, and most often."""
    first = [line for line in lines if line.strip()][:3]
    best, most = ",", 1
    for delimiter in DELIMITERS:
        widths = [len(row) for row in _tolerant(first, delimiter)]
        if len(widths) == 2 and widths[0] == widths[1] > most:
            best, most = delimiter, widths[0]
    return best


def _tolerant(lines: list[str], delimiter: str) -> Iterator[list[str]]:
    try:
        # The last line may be cut off by the size of the sample.
        yield from csv.reader(lines[:-1] or lines, delimiter=delimiter)
    except csv.Error:
        return


@dataclass
class TextTable(Table):
    """A delimited text file; every pass reads it again, so memory stays flat."""

    path: Path = field(default_factory=Path)
    scan: Scan = field(default_factory=lambda: Scan("utf-8", "utf-8", False, True))
    separator_line: str = ""

    def text(self) -> TextIOWrapper:
        """The decoded file; bytes that do not fit become U+FFFD, never an error."""
        return self.path.open("r", encoding=self.encoding, errors="replace", newline="")

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`."""
        csv.field_size_limit(CELL_CHARACTERS)
        with self.text() as text:
            lines: Iterator[str] = iter(text)
            if self.scan.has_nulls:
                lines = (line.replace("\0", "") for line in lines)
            if self.separator_line:
                next(lines, None)
            rows: Iterator[list[str]] = csv.reader(chain(lines, [_END]), delimiter=self.delimiter)
            number = 1
            if self.limit:
                rows = islice(rows, self.limit)
            while batch := self._some(rows, number):
                self.beat(_position(text))
                self.last_row = number + len(batch) - 1
                yield number, batch
                number += len(batch)

    def _some(self, rows: Any, number: int) -> list[list[str]]:
        """Up to a batch of rows; a row that cannot be read is left empty and reported."""
        batch: list[list[str]] = []
        while len(batch) < BATCH_ROWS:
            try:
                # CPython keeps in the list what came before the error.
                batch.extend(islice(rows, BATCH_ROWS - len(batch)))
                break
            except csv.Error as error:
                batch.append([])
                self._report(number + len(batch) - 1, "row_cannot_be_read", str(error))
        if batch and batch[-1] and batch[-1][-1].endswith(_END):
            self._close(batch, number)
        return batch

    def _close(self, batch: list[list[str]], number: int) -> None:
        """Take our own last line off again, and rescue the lines an open quote swallowed."""
        row = batch[-1]
        if row == [_END]:
            batch.pop()
            return
        batch[-1] = []
        self._report(number + len(batch) - 1, "quote_is_never_closed", row[-1][:80])
        swallowed = row[-1][: -len(_END)].splitlines(keepends=True)[1:]
        # Each line is read alone: a second quote left open must not swallow the rest again.
        for line in swallowed:
            batch.extend(_tolerant([line], self.delimiter))

    def _report(self, row: int, code: str, value: str) -> None:
        self.reading.problems.append((row, "", value.split("\n", maxsplit=1)[0], code, {}, False))


def _position(text: TextIOWrapper) -> int:
    position: int = cast(Any, text.buffer).tell()
    return position


def sampled_rows(table: Table, wanted: set[int]) -> dict[int, list[str]]:
    """The raw cells of some rows, in one more pass that stops at the last of them."""
    found: dict[int, list[str]] = {}
    last = max(wanted, default=0)
    kept = list(table.reading.problems)
    for start, rows in table.batches():
        if start > last:
            break
        found.update((row, rows[row - start]) for row in wanted if start <= row < start + len(rows))
    table.reading.problems[:] = kept  # a second pass would report the same rows again
    return found
