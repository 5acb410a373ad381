"""A list as it is shown, as a file: CSV or a workbook, by the file's ending.

Whoever has a list gives its columns and typed rows; here they become cells. No text is ever a
formula, in either form.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from csm_desktop.domain.fields import Kind
from csm_desktop.exchange.writer import Cell, write_csv
from csm_desktop.exchange.xlsx_writer import SheetColumn, write_xlsx

Value = str | int | float | bool | Decimal | date | datetime | None
"""What a cell may hold; moments are aware."""


@dataclass(frozen=True)
class ListColumn:
    """A column of a list."""

    header: str
    """As shown."""
    kind: Kind = Kind.TEXT
    """What its values are; a text among numbers stays a text."""
    digits: int | None = None
    """Decimals of amounts and numbers, where they are the same in each row."""


def write_list(
    path: Path,
    columns: Sequence[ListColumn],
    rows: Iterable[Sequence[Value]],
    *,
    title: str,
    zone: ZoneInfo,
) -> int:
    """Write a list as ``.xlsx``, else as CSV, whole or not at all; gives the number of rows.

    ``title`` is the sheet's name, ``zone`` the one that moments are shown in (CSV has them in UTC).
    Refuses ``list_too_long_for_sheet``.
    """
    if path.suffix.casefold() == ".xlsx":
        sheet = [SheetColumn(column.header, column.kind, column.digits) for column in columns]
        return write_xlsx(path, sheet, rows, title=title, zone=zone)
    header = [column.header for column in columns]
    return write_csv(path, header, ([_cell(value) for value in row] for row in rows))


def _cell(value: Value) -> Cell:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | datetime):
        return value.isoformat()
    return cast(Cell, value)  # an exact number to the writer
