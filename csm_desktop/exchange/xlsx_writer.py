"""A workbook of one sheet: numbers, amounts, days and moments typed, the header frozen, a filter.

Text is written as text whatever it begins with: no formula, no link. What Excel cannot hold as
a number (more than 15 digits, days before 1900) is text as well, so that nothing changes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.exchange.writer import write_atomically

MOST_ROWS = 1_048_575
"""Rows of a sheet below its header."""
LONGEST_TEXT = 32_767
_MOST_DIGITS = 15
_WIDEST, _NARROWEST = 60, 8
_MEASURED = 200
"""Rows that the widths are made from."""
_SHEET_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


@dataclass(frozen=True)
class SheetColumn:
    """A column of the sheet."""

    header: str
    kind: Kind = Kind.TEXT
    digits: int | None = None
    """Decimals shown; None: as many as each value has."""


def write_xlsx(
    path: Path,
    columns: Sequence[SheetColumn],
    rows: Iterable[Sequence[object]],
    *,
    title: str,
    zone: ZoneInfo,
) -> int:
    """Write a workbook, whole or not at all; gives the number of rows.

    Refuses ``list_too_long_for_sheet``.
    """
    count = 0

    def write(file: IO[bytes]) -> None:
        nonlocal count
        count = _Book(file, columns, title, zone).write(rows)

    write_atomically(path, write)
    return count


class _Book:
    """A workbook being written."""

    def __init__(
        self, file: IO[bytes], columns: Sequence[SheetColumn], title: str, zone: ZoneInfo
    ) -> None:
        import xlsxwriter  # start-up time: only when a workbook is asked for

        plain = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self.book: Any = xlsxwriter.Workbook(file, plain)
        # The same list gives the same file.
        self.book.set_properties({"created": datetime(1980, 1, 1), "title": title})
        self.sheet: Any = self.book.add_worksheet(title.translate(_SHEET_NAME)[:31].strip("' "))
        self.columns = columns
        self.zone = zone
        self.formats: dict[str, Any] = {}

    def write(self, rows: Iterable[Sequence[object]]) -> int:
        """The header and the rows; gives their number."""
        first, rest = _begin(rows)
        for place, column in enumerate(self.columns):
            self.sheet.set_column(place, place, _width(column.header, first, place))
        bold = self.book.add_format({"bold": True, "bottom": 1})
        for place, column in enumerate(self.columns):
            self.sheet.write_string(0, place, _text(column.header), bold)
        count = 0
        for row in first:
            count += 1
            self._write_row(count, row)
        for row in rest:
            count += 1
            if count > MOST_ROWS:
                raise Refusal("list_too_long_for_sheet", limit=MOST_ROWS)
            self._write_row(count, row)
        self.sheet.freeze_panes(1, 0)
        if self.columns:
            self.sheet.autofilter(0, 0, max(1, count), len(self.columns) - 1)
        self.book.close()
        return count

    def _write_row(self, number: int, row: Sequence[object]) -> None:
        for place, value in enumerate(row):
            if value is not None:
                self._write_cell(number, place, value)

    def _write_cell(self, number: int, place: int, value: object) -> None:
        if isinstance(value, bool):
            self.sheet.write_boolean(number, place, value)
        elif isinstance(value, datetime):
            local = value.astimezone(self.zone).replace(tzinfo=None)
            self._write_time(number, place, local, "yyyy-mm-dd hh:mm")
        elif isinstance(value, date):
            self._write_time(number, place, value, "yyyy-mm-dd")
        elif isinstance(value, int | float | Decimal) and _is_exact(value):
            shown = self._format(_number_format(self.columns[place], value))
            self.sheet.write_number(number, place, float(value), shown)
        else:
            self.sheet.write_string(number, place, _text(str(value)))

    def _write_time(self, number: int, place: int, value: date, shown: str) -> None:
        if value.year < 1900:
            self.sheet.write_string(number, place, value.isoformat())
        else:
            self.sheet.write_datetime(number, place, value, self._format(shown))

    def _format(self, shown: str) -> Any:
        if shown not in self.formats:
            self.formats[shown] = self.book.add_format({"num_format": shown})
        return self.formats[shown]


def _begin(
    rows: Iterable[Sequence[object]],
) -> tuple[list[Sequence[object]], Iterable[Sequence[object]]]:
    """The first rows, to measure, and the others."""
    rest = iter(rows)
    first = [row for _, row in zip(range(_MEASURED), rest, strict=False)]
    return first, rest


def _width(header: str, rows: Sequence[Sequence[object]], place: int) -> int:
    longest = max((_columns(str(row[place])) for row in rows if row[place] is not None), default=0)
    return max(_NARROWEST, min(_WIDEST, max(longest, _columns(header) + 3) + 1))


def _columns(text: str) -> int:
    """Korean and Chinese characters are as wide as two."""
    return sum(2 if character >= "\u1100" else 1 for character in text[: _WIDEST + 1])


def _is_exact(value: float | Decimal) -> bool:
    if isinstance(value, float):
        return value - value == 0  # neither infinite nor no number
    if not Decimal(value).is_finite():
        return False
    return len(Decimal(value).normalize().as_tuple().digits) <= _MOST_DIGITS


def _number_format(column: SheetColumn, value: float | Decimal) -> str:
    digits = column.digits
    if digits is None and isinstance(value, Decimal):
        digits = max(0, -int(value.as_tuple().exponent))
    if column.kind is not Kind.MONEY and (digits is None or isinstance(value, int)):
        return "0" if isinstance(value, int) else "General"
    groups = "#,##0" if column.kind is Kind.MONEY else "0"
    return groups + (f".{'0' * digits}" if digits else "")


def _text(value: str) -> str:
    """As a cell can hold it: not longer, and without halves of characters."""
    whole = value.encode("utf-8", "replace").decode()
    return whole if len(whole) <= LONGEST_TEXT else whole[: LONGEST_TEXT - 1] + "…"
