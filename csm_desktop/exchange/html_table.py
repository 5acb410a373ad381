"""Tables of web pages and of workbooks saved as XML, which systems hand out as ``.xls`` files.

The largest table of a page is read; each sheet of a workbook is one. A cell that spans columns is
followed by empty ones. Nothing is fetched or run.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from csm_desktop.exchange.encoding import scan_encoding
from csm_desktop.exchange.markup import Tag, attribute, pieces
from csm_desktop.exchange.reader import BadRow, RowsTable, Table
from csm_desktop.exchange.records import FileChoices, Reading, Unusable

LARGEST_BYTES = 64 << 20
"""A page is held whole."""
_HEAD_CHARACTERS = 2 << 20
_COLUMNS = 16_384
"""As many as the widest workbook has."""
_LINES = frozenset(("br", "p", "div", "li"))


@dataclass
class _Found:
    """One table or sheet."""

    name: str = ""
    rows: list[list[str]] = field(default_factory=list)

    def all_rows(self, _: RowsTable) -> Iterator[list[str] | BadRow]:
        """Its rows, blank ones as empty lists."""
        for row in self.rows:
            yield row if any(row) else []


def open_page(path: Path, choices: FileChoices, rows: int = 0) -> list[Table]:
    """The largest table of an HTML page.

    Raises:
        Unusable: there is none.
    """
    text, encoding = _text(path, choices, rows, "HTML")
    found = _tables(text)
    largest = max(found, key=lambda table: sum(map(len, table.rows)), default=_Found())
    if not any(map(any, largest.rows)):
        raise Unusable("html_without_table")
    return [_table(largest, path, encoding, rows)]


def open_xml(path: Path, choices: FileChoices, rows: int = 0) -> list[Table]:
    """The sheets of a workbook saved as XML (SpreadsheetML 2003).

    Raises:
        Unusable: it is another kind of XML, or declares a document type.
    """
    text, encoding = _text(path, choices, rows, "XML")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Unusable("workbook_declares_a_document_type")
    if "urn:schemas-microsoft-com:office:spreadsheet" not in text[:4096]:
        raise Unusable("xml_without_table")
    found = [sheet for sheet in _sheets(text) if any(map(any, sheet.rows))]
    if not found:
        raise Unusable("file_is_empty")
    tables = [_table(sheet, path, encoding, rows) for sheet in found]
    for table, sheet in zip(tables, found, strict=True):
        table.sheet = sheet.name if len(found) > 1 else ""
    return tables


def _table(found: _Found, path: Path, encoding: str, rows: int) -> Table:
    table = RowsTable(
        Reading(), encoding=encoding, size=path.stat().st_size, limit=rows, make=found.all_rows
    )
    table.look()
    return table


def _text(path: Path, choices: FileChoices, rows: int, form: str) -> tuple[str, str]:
    size = path.stat().st_size
    if size > LARGEST_BYTES and not rows:
        raise Unusable("table_is_too_large", form=form, size=size >> 20, limit=LARGEST_BYTES >> 20)
    limit = _HEAD_CHARACTERS if rows else None
    encoding = choices.encoding or scan_encoding(path, limit).encoding
    try:
        with path.open("r", encoding=encoding, errors="replace", newline="") as file:
            return file.read(limit).replace("\0", ""), encoding
    except (LookupError, UnicodeError) as error:
        raise Unusable("encoding_is_unknown", value=encoding) from error


def _tables(text: str) -> list[_Found]:
    """Every table of a page; one inside another stands for itself."""
    done: list[_Found] = []
    opened: list[_Found] = []
    cell: list[str] | None = None
    width = 1
    for piece in pieces(text):
        if isinstance(piece, str):
            if cell is not None:
                cell.append(piece)
            continue
        if cell is not None and piece.name in ("td", "th", "tr", "table"):
            _end_cell(opened, cell, width)
            cell = None
        if piece.name == "table":
            if piece.opens:
                opened.append(_Found())
            elif opened:
                done.append(opened.pop())
        elif piece.name == "tr" and piece.opens and opened:
            opened[-1].rows.append([])
        elif piece.name in ("td", "th") and piece.opens and opened:
            if not opened[-1].rows:
                opened[-1].rows.append([])
            cell, width = [], _number(attribute(piece, "colspan"), 1)
        elif piece.name in _LINES and cell:
            cell.append("\n")
    if cell is not None:
        _end_cell(opened, cell, width)
    return done + opened


def _end_cell(opened: list[_Found], cell: list[str], width: int) -> None:
    if opened and opened[-1].rows:
        row = opened[-1].rows[-1]
        _put(row, len(row), _tidy(cell))
        row += [""] * min(width - 1, _COLUMNS - len(row))


def _tidy(cell: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(cell).split("\n"))
    return "\n".join(line for line in lines if line)


def _sheets(text: str) -> list[_Found]:
    """The sheets of a workbook, with the rows and cells it leaves out between others put in."""
    found: list[_Found] = []
    row: list[str] | None = None
    data: list[str] | None = None
    place = 0
    for piece in pieces(text):
        if isinstance(piece, str):
            if data is not None:
                data.append(piece)
        elif piece.name == "worksheet" and piece.opens:
            found.append(_Found(attribute(piece, "name")))
        elif piece.name == "row" and piece.opens and found:
            row, place = _next_row(found[-1], piece), 0
        elif piece.name == "cell" and row is not None and piece.opens:
            place = _number(attribute(piece, "index"), place + 1)
        elif piece.name == "data":
            if piece.opens and not piece.closes:
                data = []
            elif data is not None and row is not None:
                _put(row, max(0, place - 1), "".join(data))
                data = None
    return found


def _next_row(sheet: _Found, tag: Tag) -> list[str]:
    number = _number(attribute(tag, "index"), len(sheet.rows) + 1)
    # An index far away is damage or malice: those rows would be blank.
    missing = min(number - len(sheet.rows) - 1, 10_000)
    sheet.rows.extend([] for _ in range(missing))
    sheet.rows.append([])
    return sheet.rows[-1]


def _put(row: list[str], place: int, text: str) -> None:
    if place < _COLUMNS:
        row.extend(islice(iter(lambda: "", None), max(0, place + 1 - len(row))))
        row[place] = text


def _number(text: str, otherwise: int) -> int:
    return (
        int(text)
        if text.isascii() and text.isdecimal() and len(text) < 8 and int(text)
        else otherwise
    )
