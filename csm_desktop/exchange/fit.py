"""Rows against their headers: too wide, too narrow, blank, repeated headers, skipped on purpose."""

import re
from collections.abc import Sequence

from csm_desktop.exchange.plan import Plan
from csm_desktop.exchange.problems import Problems
from csm_desktop.exchange.profile import Skip
from csm_desktop.exchange.reader import Table

LOOKED_FOR_TOTALS = 3
"""Columns from the left in which a row may be called a total."""
_TOTAL = re.compile(
    r"(?:(?:(?:grand|sub|overall)[ -]?)?totals?(?: general)?|sum|summe|gesamt|suma|"
    r"合計|總計|小計|总计|합계|총계|소계|계)\s*(?:\(\d+\))?\s*:?",
    re.IGNORECASE,
)
_INITIALS = frozenset("gostGOST合總小总합총소계 \t\u00a0\u3000")
"""What all those begin with, or a blank: looked at first, since every cell passes here."""
_DATE = re.compile(r"\d[-/.]\d{1,2}[-/.]\d")
_LETTERS = 3
"""Letters that a sum may have: its currency."""


def fit_rows(
    rows: list[list[str]], numbers: Sequence[int], width: int, table: Table, problems: Problems
) -> tuple[list[list[str]], list[int], int]:
    """Rows of exactly ``width`` cells with their numbers, and how many were left out.

    Blank rows vanish. Cells beyond the headers make a row unsure, so it is left out. A short row
    is filled up (spreadsheets drop trailing blanks), unless the file was cut off in it.
    """
    fitted, kept, left_out = [], [], 0
    for number, row in zip(numbers, rows, strict=True):
        if not any(cell.strip() for cell in row):
            continue
        stays = True
        if any(cell.strip() for cell in row[width:]):
            stays = _note(problems, number, row, "row_has_too_many_cells", width, kept=False)
        elif len(row) == 1 and width > 2:
            stays = _note(problems, number, row, "row_is_no_record", width, kept=False)
        elif len(row) < width and table.delimiter:
            whole = number != table.last_row or table.ends_line
            stays = _note(problems, number, row, "row_has_too_few_cells", width, kept=whole)
        if stays:
            fitted.append((row + [""] * (width - len(row)))[:width])
            kept.append(number)
        else:
            left_out += 1
    return fitted, kept, left_out


def unwanted(plan: Plan, cells: Sequence[Sequence[str]]) -> list[bool] | None:
    """Which rows are wanted (None: all): no blank ones, no header again, none the profile skips."""
    wanted: list[bool] | None = None
    for place, skip in plan.skip:
        out = {cell for cell in set(cells[place]) if _is_skipped(cell.strip(), skip)}
        if out:
            before = wanted or [True] * len(cells[place])
            wanted = [w and c not in out for w, c in zip(before, cells[place], strict=True)]
    titles = (plan.headers, plan.titles)
    if titles[0][0] in cells[0] or titles[1][0] in cells[0] or "" in cells[0]:
        rows = zip(*cells, strict=True)
        real = [any(c.strip() for c in row) and list(row) not in titles for row in rows]
        if not all(real):
            before = wanted or [True] * len(real)
            wanted = [w and r for w, r in zip(before, real, strict=True)]
    return wanted


def totals(cells: Sequence[Sequence[str]]) -> list[int]:
    """Which rows are sums of the rows above: they are called so, and hold but numbers beside it.

    An account called Total has more to tell than numbers, or an id before its name.
    """
    called = {
        place
        for column in cells[:LOOKED_FOR_TOTALS]
        for place, cell in enumerate(column)
        if cell[:1] in _INITIALS and _TOTAL.fullmatch(cell.strip())
    }
    return sorted(place for place in called if _is_total([column[place] for column in cells]))


def _is_total(row: Sequence[str]) -> bool:
    filled = [cell for c in row if (cell := c.strip())]
    if len(filled) == len(row) > 1 or len(filled) < min(2, len(row)):
        return False
    return bool(_TOTAL.fullmatch(filled[0])) and all(map(_is_figure, filled[1:]))


def _is_figure(text: str) -> bool:
    letters = sum(c.isalpha() for c in text)
    return any(map(str.isdigit, text)) and letters <= _LETTERS and not _DATE.search(text)


def _is_skipped(text: str, skip: Skip) -> bool:
    if skip.equals is not None:
        return text.casefold() == skip.equals
    return re.match(skip.matches, text, re.IGNORECASE) is not None


def _note(
    problems: Problems, row: int, cells: list[str], code: str, width: int, *, kept: bool
) -> bool:
    problems.note(row, "", "", code, {"cells": len(cells), "headers": width}, kept=kept)
    return kept
