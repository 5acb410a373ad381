"""Calendars and address cards as a table: one row an event or a person, for the same way in.

What their lines mean is in ``calendar`` and ``vcard``; profiles say which column is which field.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from csm_desktop.exchange.encoding import scan_encoding
from csm_desktop.exchange.reader import BATCH_ROWS, SAMPLE_ROWS, Batch, Table
from csm_desktop.exchange.records import FileChoices, Reading, Unusable

LARGEST_BYTES = 48 << 20
"""A calendar or address book is read whole, because its parts speak of each other."""
_HEAD_BYTES = 4096


@dataclass
class EntryTable(Table):
    """A header row and the rows that ``source`` makes, each made once."""

    source: Iterator[list[str]] = field(default_factory=lambda: iter(()))
    rows: list[list[str]] = field(default_factory=list)
    """What was made so far."""
    noted: list[tuple[int, str, str, str, dict[str, Any], bool]] = field(default_factory=list)
    """Problems found while making rows, as in ``Reading.problems``: each pass reports them anew."""

    def note(self, row: int, code: str, *, kept: bool, value: str = "", **values: object) -> None:
        """Note what is wrong with the entry of a row."""
        self.noted.append((row, "", value, code, dict(values), kept))

    def batches(self) -> Iterator[Batch]:
        """As :meth:`Table.batches`; an entry that cannot be read is an empty row with a problem."""
        place = 0
        while batch := self._some(place):
            self.last_row = place + len(batch)
            self.reading.problems += [n for n in self.noted if place < n[0] <= self.last_row]
            yield place + 1, batch
            place += len(batch)
            self.beat(self.size)

    def _some(self, place: int, count: int = BATCH_ROWS) -> list[list[str]]:
        missing = place + count - len(self.rows)
        if missing > 0:
            self.rows.extend(islice(self.source, missing))
        return self.rows[place : place + count]

    def look(self) -> None:
        """Make the first rows, to judge the table by."""
        self.sample = self._some(0, SAMPLE_ROWS)


def entries_in(path: Path) -> str:
    """``calendar`` or ``cards`` by the first line of a file whatever its name; empty for others."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES).replace(b"\0", b"")  # UTF-16 has one beside each letter
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").upper().replace(b" ", b"")
    if not start.startswith(b"BEGIN:V"):
        return ""
    return "cards" if start.startswith(b"BEGIN:VCARD") else "calendar"


def read_bytes(path: Path, choices: FileChoices) -> tuple[bytes, str]:
    """The whole file as bytes that UTF-8 can be looked for in, and the encoding to fall back to."""
    if path.stat().st_size > LARGEST_BYTES:
        raise Unusable("entries_too_large", limit=LARGEST_BYTES >> 20)
    encoding = choices.encoding or scan_encoding(path).encoding
    data = path.read_bytes()
    if encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32")):
        return data.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8"), "utf-8"
    return data, encoding


def entry_table(
    path: Path,
    *,
    encoding: str,
    header: list[str],
    make: Callable[["EntryTable"], Iterator[list[str]]],
) -> EntryTable:
    """A table with a header whose rows ``make`` gives; ``make`` may note problems in it."""
    table = EntryTable(encoding=encoding, size=path.stat().st_size, reading=Reading())
    rows = make(table)

    def all_rows() -> Iterator[list[str]]:
        yield header
        yield from rows

    table.source = all_rows()
    table.look()
    return table
