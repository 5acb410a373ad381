"""JSON as a table: a list of objects, an object that holds one, one object, or one object a line.

Objects are flattened: ``{"via": {"channel": "web"}}`` is the column ``via.channel``; a list of
plain values is one text with ``; `` between them, a list of objects stays JSON text. Numbers keep
their digits as written. The file is walked in pieces and never held whole.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import Any

from csm_desktop.exchange.encoding import scan_encoding
from csm_desktop.exchange.reader import HEAD_BYTES, BadRow, Beat, RowsTable
from csm_desktop.exchange.records import FileChoices, Reading, Unusable

COLUMNS = 2000
"""Keys beyond that are an index, not a table."""
_CHUNK = 1 << 18
_LONGEST_VALUE = 32 << 20
"""Characters of one object; a longer one is no row."""
_LONGEST_FIRST = 4 << 20
"""Characters looked at to tell lines of objects from one large object."""
_DEEPEST_LIST = 3
_DEEPEST_KEY = 8
_MANY_VALUES = 8
"""An object with more plain values beside its list is a row itself, not an envelope."""
_OWN_KEYS = frozenset(("id", "uid", "name", "subject", "title", "email"))
_BLANKS = " \t\r\n\ufeff\x1e\0"
_END = object()

Where = tuple[str, ...]
"""The keys that lead to a list."""


class _BrokenError(ValueError):
    """What stands at a place is no JSON."""


def _decoder() -> json.JSONDecoder:
    # Digits stay as written: ids would lose some as floats, and a long number takes forever.
    return json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=lambda _: None)


@dataclass
class _Source:
    """The text of a file, decoded value by value."""

    text: TextIOWrapper
    buffer: str = ""
    place: int = 0
    lines: int = 1
    ended: bool = False
    decoder: json.JSONDecoder = field(default_factory=_decoder)

    @property
    def line(self) -> int:
        """Of the place, from 1."""
        return self.lines + self.buffer.count("\n", 0, self.place)

    def more(self) -> bool:
        """Take in more text, as much again as is kept; False at the end."""
        self.lines += self.buffer.count("\n", 0, self.place)
        rest = self.buffer[self.place :]
        chunk = self.text.read(max(_CHUNK, len(rest)))
        self.buffer, self.place = rest + chunk, 0
        self.ended = not chunk
        return not self.ended

    def next(self) -> str:
        """The next character that is no blank, not taken; empty at the end."""
        while True:
            while self.place < len(self.buffer):
                if self.buffer[self.place] not in _BLANKS:
                    return self.buffer[self.place]
                self.place += 1
            if not self.more():
                return ""

    def take(self, character: str) -> None:
        """Go past a character that has to be there."""
        if self.next() != character:
            raise _BrokenError
        self.place += 1

    def value(self, longest: int = _LONGEST_VALUE) -> Any:
        """The value at the place."""
        self.next()
        while True:
            try:
                value, end = self.decoder.raw_decode(self.buffer, self.place)
                # Digits that touch the end of the text may go on.
                if end < len(self.buffer) or self.ended:
                    self.place = end
                    return value
                self.more()
            except RecursionError as error:
                raise Unusable("json_too_deep") from error
            except json.JSONDecodeError as error:
                unfinished = error.msg.startswith("Unterminated") or (
                    error.pos >= len(self.buffer) - 16
                )
                too_long = len(self.buffer) - self.place > longest
                if not unfinished or too_long or not self.more():
                    raise _BrokenError from error

    def skip_line(self) -> None:
        """Go on behind the end of the line."""
        while (end := self.buffer.find("\n", self.place)) < 0:
            self.place = len(self.buffer)
            if not self.more():
                return
        self.place = end + 1


def open_json(
    path: Path, choices: FileChoices, rows: int = 0, beat: Beat = lambda _: None
) -> RowsTable:
    """The rows of a JSON file; only its first ``rows`` if that is not 0.

    ``beat`` is told the bytes read while the columns are looked for.

    Raises:
        Unusable: it holds no list of objects, or breaks off before the first.
    """
    encoding = choices.encoding or scan_encoding(path, HEAD_BYTES if rows else None).encoding
    table = RowsTable(
        Reading(), form="json", encoding=encoding, size=path.stat().st_size, limit=rows, beat=beat
    )
    layout = _Layout(path, encoding, rows, table)
    layout.find()
    table.make = layout.rows
    table.look()
    return table


@dataclass
class _Layout:
    """Where in a file the rows are and which columns they have."""

    path: Path
    encoding: str
    limit: int
    table: RowsTable
    chosen: Where = ()
    columns: list[str] = field(default_factory=list)

    def find(self) -> None:
        """One pass: the longest list of objects, and all keys in the order they come up."""
        found: dict[Where, _List] = {}
        broken = False
        try:
            with self._open() as text:
                source = _Source(text)
                for where, value in islice(_walk(source), self.limit or None):
                    if isinstance(value, _Trouble):
                        broken = True
                    else:
                        found.setdefault(where, _List()).add(value)
                    self.table.beat(_position(text))
                line = source.line
        except (LookupError, UnicodeError) as error:
            raise Unusable("encoding_is_unknown", value=self.encoding) from error
        found = {where: many for where, many in found.items() if many.rows}
        if not found and broken:
            raise Unusable("json_is_damaged", line=line)
        if not found:
            raise Unusable("json_without_rows")
        self.chosen = max(found, key=lambda where: found[where].rows)
        self._columns(found[self.chosen].columns)

    def _columns(self, keys: dict[str, None]) -> None:
        self.columns = list(islice(keys, COLUMNS))
        if len(keys) > COLUMNS:
            self.table.reading.decide("keys_were_left_out", limit=COLUMNS)

    def rows(self, table: RowsTable) -> Iterator[list[str] | BadRow]:
        """The header row, if the rows are objects, and all rows."""
        if self.columns:
            yield self.columns
        with self._open() as text:
            for where, value in _walk(_Source(text)):
                if isinstance(value, _Trouble):
                    if not self.limit:
                        yield BadRow(value.code, value.value)
                elif where == self.chosen:
                    yield self._cells(value)
                table.beat(_position(text))

    def _cells(self, value: Any) -> list[str] | BadRow:
        if isinstance(value, list):
            return [_cell(item) for item in value]
        if not isinstance(value, dict):
            return BadRow("row_cannot_be_read", _cell(value))
        cells = flat(value)
        return [cells.get(column, "") for column in self.columns]

    def _open(self) -> TextIOWrapper:
        return self.path.open("r", encoding=self.encoding, errors="replace", newline="")


@dataclass
class _List:
    """What one list of the file holds."""

    rows: int = 0
    columns: dict[str, None] = field(default_factory=dict)

    def add(self, value: Any) -> None:
        """Count a value that can be a row."""
        if isinstance(value, dict) and value:
            self.rows += 1
            if len(self.columns) <= COLUMNS:
                self.columns.update(dict.fromkeys(flat(value)))
        elif isinstance(value, list) and value and not isinstance(value[0], dict | list):
            self.rows += 1


@dataclass(frozen=True)
class _Trouble:
    """Stands for what cannot be read."""

    code: str
    value: str = ""


def _walk(source: _Source) -> Iterator[tuple[Where, Any]]:
    """Every value of every list, with where the list is; lines of objects are one list."""
    first = source.next()
    if first == "[":
        yield from _broken_off(_elements(source, ()))
    elif first == "{" and _is_many(source):
        yield from _lines(source)
    elif first == "{":
        yield from _broken_off(_inside(source, ()))


def _broken_off(values: Iterator[tuple[Where, Any]]) -> Iterator[tuple[Where, Any]]:
    """The values up to where the file is wrong, and that it is."""
    where: Where = ()
    try:
        for where, value in values:
            yield where, value
    except _BrokenError:
        yield where, _Trouble("file_breaks_off")


def _is_many(source: _Source) -> bool:
    """Whether another object follows the first; the source stays where it was."""
    while True:
        try:
            value, end = source.decoder.raw_decode(source.buffer, source.place)
        except RecursionError as error:
            raise Unusable("json_too_deep") from error
        except json.JSONDecodeError as error:
            incomplete = error.msg.startswith("Unterminated") or (
                error.pos >= len(source.buffer) - 16
            )
            if not incomplete:  # a bad first line of many is still one of many
                return _goes_on(source, source.buffer.find("\n", error.pos))
            if len(source.buffer) > _LONGEST_FIRST or not source.more():
                return False
            continue
        if not source.buffer[end:].strip(_BLANKS) and source.more():
            continue
        if _goes_on(source, end):
            return True
        return not _is_envelope(value)


def _goes_on(source: _Source, end: int) -> bool:
    return end >= 0 and source.buffer[end:].lstrip(_BLANKS + ",")[:1] == "{"


def _is_envelope(value: dict[str, Any]) -> bool:
    """Whether an object only carries a list: what else it says is little and about the list."""
    plain = [key for key, item in value.items() if not isinstance(item, dict | list)]
    if len(plain) > _MANY_VALUES or any(key.lower() in _OWN_KEYS for key in plain):
        return False
    return _holds_objects(value, _DEEPEST_LIST)


def _holds_objects(value: Any, deep: int) -> bool:
    if isinstance(value, list):
        return any(isinstance(item, dict) for item in value[:10])
    if isinstance(value, dict) and deep:
        return any(_holds_objects(item, deep - 1) for item in value.values())
    return False


def _lines(source: _Source) -> Iterator[tuple[Where, Any]]:
    while following := source.next():
        if following == ",":
            source.place += 1
            continue
        try:
            yield (), source.value()
        except _BrokenError:
            yield (), _Trouble("row_cannot_be_read", source.buffer[source.place :][:80])
            source.skip_line()


def _elements(source: _Source, where: Where) -> Iterator[tuple[Where, Any]]:
    source.take("[")
    if source.next() == "]":
        source.place += 1
        return
    while True:
        yield where, source.value()
        if source.next() == "]":
            source.place += 1
            return
        source.take(",")


def _inside(source: _Source, where: Where) -> Iterator[tuple[Where, Any]]:
    """The lists in an object, not deeper than a few keys."""
    source.take("{")
    if source.next() == "}":
        source.place += 1
        return
    while True:
        key = source.value()
        if not isinstance(key, str):
            raise _BrokenError
        source.take(":")
        following = source.next()
        if following == "[":
            yield from _elements(source, (*where, key))
        elif following == "{" and len(where) + 1 < _DEEPEST_LIST:
            yield from _inside(source, (*where, key))
        else:
            source.value()
        if source.next() == "}":
            source.place += 1
            return
        source.take(",")


def flat(value: dict[str, Any]) -> dict[str, str]:
    """An object as cells.

    >>> flat({"id": "7", "via": {"channel": "web"}, "tags": ["a", "b"], "closed": False})
    {'id': '7', 'via.channel': 'web', 'tags': 'a; b', 'closed': 'false'}
    """
    cells: dict[str, str] = {}
    _flatten(value, "", cells, _DEEPEST_KEY)
    return cells


def _flatten(value: dict[str, Any], prefix: str, cells: dict[str, str], deep: int) -> None:
    for key, item in value.items():
        name = prefix + _whole(key)
        if isinstance(item, dict) and item and deep:
            _flatten(item, name + ".", cells, deep - 1)
        else:
            cells[name] = _cell(item)


def _cell(item: Any) -> str:
    if isinstance(item, str):
        return _whole(item)
    if item is None or item in ([], {}):
        return ""
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, list) and not any(isinstance(one, dict | list) for one in item):
        return "; ".join(cell for one in item if (cell := _cell(one)))
    try:
        return _whole(json.dumps(item, ensure_ascii=False))
    except RecursionError as error:
        raise Unusable("json_too_deep") from error


def _whole(text: str) -> str:
    """A text without NULs and halves of characters, which no file of ours can keep."""
    if text.isascii():
        return text.replace("\0", "")
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def _position(text: TextIOWrapper) -> int:
    buffer: Any = text.buffer
    position: int = buffer.tell()
    return position
