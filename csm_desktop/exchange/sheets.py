"""Workbooks (XLSX, XLSB, XLS, ODS) as rows of text cells, through python-calamine.

Formulas are never evaluated: the cached values are read. Numbers come from calamine as floats, so
whole ones are written without ``.0`` here, or ids would change.
"""

import datetime as dt
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from csm_desktop.exchange.guard import check_workbook
from csm_desktop.exchange.records import Unusable
from csm_desktop.exchange.sheet_head import head_of_workbook

SHEETS = 20
"""Sheets looked at in one workbook."""


@dataclass(frozen=True)
class Sheet:
    """A sheet with a name."""

    name: str = ""
    only: bool = True
    """It is the only one of its workbook."""
    cells: Any = None
    """calamine's own sheet."""

    def rows(self) -> Iterator[list[str]]:
        """Rows from row 1; a blank row is an empty list."""
        merged = self._merged()
        held: dict[int, tuple[int, str]] = {}
        for number, cells in enumerate(self.cells.iter_rows()):
            row = [_text(cell) for cell in cells]
            if merged:
                for place, last in merged.get(number, ()):
                    # An amount over several rows is one amount, not one in every row.
                    if 0 <= place < len(cells) and not isinstance(cells[place], int | float):
                        held[place] = (last, row[place])
                for place, (last, text) in held.items():
                    if number <= last and place < len(row):
                        row[place] = text
            yield row if any(row) else []

    def _merged(self) -> dict[int, list[tuple[int, int]]]:
        """First row → column and last row of the cells merged downwards: one name for all."""
        found: dict[int, list[tuple[int, int]]] = {}
        # Rows are counted from the sheet's first, columns from the first that has a cell.
        left = (self.cells.start or (0, 0))[1]
        for (first, place), (last, _) in getattr(self.cells, "merged_cell_ranges", None) or ():
            if last > first:
                found.setdefault(first, []).append((place - left, last))
        return found


def read_sheets(path: Path, rows: int = 0) -> list[Sheet]:
    """The visible sheets, or only their first ``rows`` where the form allows that quickly.

    Raises :class:`Unusable` when the file is no workbook we can read.
    """
    # calamine takes 20 ms to load and is needed for workbooks only.
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        head = _head(path, rows)
        book = (
            CalamineWorkbook.from_path(path)
            if head is None
            else CalamineWorkbook.from_filelike(head)
        )
        found = [
            (sheet.name, book.get_sheet_by_name(sheet.name))
            for sheet in book.sheets_metadata[:SHEETS]
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
    except (CalamineError, OSError, ValueError) as error:
        raise Unusable("file_is_damaged") from error
    return [Sheet(name, len(found) == 1, cells) for name, cells in found]


def _head(path: Path, rows: int) -> BytesIO | None:
    """The beginning of a zipped workbook; None to read the whole file, which is checked first."""
    if not zipfile.is_zipfile(path):
        return None
    if rows:
        try:
            head = head_of_workbook(path, rows)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise Unusable("file_is_damaged") from error
        except RuntimeError as error:  # zipfile's word for an encrypted part
            raise Unusable("workbook_is_locked") from error
        if head is not None:
            return head
    check_workbook(path)
    return None


def _text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, dt.timedelta):
        return str(cell.total_seconds())
    return "" if cell is None else str(cell)
