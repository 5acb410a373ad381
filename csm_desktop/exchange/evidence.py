"""How the cells of a column are written, decided by the whole column and said.

Dates that can be read two ways and decimal commas: the first rows usually decide; when they leave
it open, the file is read once more until every open column has shown itself.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from csm_desktop.domain.fields import Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.plan import Plan, PlanColumn
from csm_desktop.exchange.reader import Table

_PARTED = re.compile(r",|\.\d{3}\.\d{3}")
"""What may show a decimal comma: a comma, or groups parted by points."""
_ONE_GROUP = re.compile(r"[^\w.]*\d{1,3}\.\d{3}[^\w.]*(?:[A-Z]{3})?\s*")
ASSUMED_ORDER = "dmy"
"""What is assumed where no row decides: most of the world writes the day first."""


@dataclass
class _Open:
    """What is not yet known about a column."""

    columns: list[PlanColumn]
    either: bool = False
    """A cell that can be read both ways was seen."""
    order: str = ""
    comma: bool | None = None
    groups: bool = False
    """``1.250`` was seen, which is either."""
    points: bool = False
    """A decimal point was seen."""
    numbers: bool = False
    """A plain number was seen in a column of dates."""
    words: bool = False
    """And something else."""
    row: int = 0
    """The row that decided."""
    value: str = ""


def decide_styles(
    table: Table,
    plan: Plan,
    header_row: int,
    date_order: str | None,
    decimal: str | None = None,
) -> None:
    """Give every date and number column its style, and note what was decided on what ground.

    ``date_order`` and ``decimal`` are what the user said, for every column.
    """
    dated, counted = (
        _open_columns(plan, Kind.DATE, Kind.TIME),
        _open_columns(plan, Kind.MONEY, Kind.NUMBER, Kind.INTEGER),
    )
    if date_order is None or (counted and decimal is None):
        reading = list(table.reading.problems)
        for start, rows in table.batches():
            _look(rows, range(start, start + len(rows)), header_row, dated, counted)
            # A batch without a date that can be read both ways closes the question too.
            undecided = any(o.either and not o.order for o in dated.values())
            if not (undecided or any(o.either and o.comma is None for o in counted.values())):
                break
        table.reading.problems[:] = reading
    shown = [found for found in dated.values() if found.order]
    # A program writes all dates of a file in one order.
    elsewhere = shown[0] if len({found.order for found in shown}) == 1 else None
    for found in dated.values():
        _settle_dates(table, found, date_order, elsewhere)
    for found in counted.values():
        if decimal is not None:
            _apply(found, comma=decimal == ",")
        elif found.comma:
            _apply(found, comma=True)
            table.reading.decide(
                "comma_is_decimal", column=found.columns[0].header, row=found.row, value=found.value
            )
    if decimal is None and table.delimiter:
        _share_comma(table, list(counted.values()))


def _open_columns(plan: Plan, *kinds: Kind) -> dict[int, _Open]:
    found: dict[int, _Open] = {}
    for part in plan.parts:
        for column in part.columns:
            is_metric = column.source.target is not None and column.source.target.sort == "metric"
            if column.kind in kinds or (is_metric and Kind.NUMBER in kinds):
                found.setdefault(column.index, _Open([])).columns.append(column)
    return found


def _look(
    rows: Sequence[Sequence[str]],
    numbers: Iterable[int],
    header_row: int,
    dated: dict[int, _Open],
    counted: dict[int, _Open],
) -> None:
    for number, row in zip(numbers, rows, strict=False):
        if number <= header_row:
            continue
        for index, found in dated.items():
            if not found.order and index < len(row) and row[index]:
                _see_date(found, row[index].strip(), number)
        for index, found in counted.items():
            if found.comma is not None or index >= len(row):
                continue
            if _PARTED.search(row[index]):
                _see_number(found, row[index].strip(), number)
            elif "." in row[index]:
                is_grouped = _ONE_GROUP.fullmatch(row[index]) is not None
                found.groups, found.points = (
                    found.groups or is_grouped,
                    found.points or not is_grouped,
                )


def _share_comma(table: Table, counted: Sequence[_Open]) -> None:
    """A column that shows only ``1.250`` is read like the other columns of a text file.

    In a workbook a number is a number, whatever its neighbours are written like.
    """
    shown = [found for found in counted if found.comma is not None]
    if not shown or not all(found.comma for found in shown):
        return
    for found in counted:
        if found.comma is None and found.groups and not found.points:
            _apply(found, comma=True)
            table.reading.decide(
                "comma_is_decimal", column=found.columns[0].header, row=shown[0].row,
                value=shown[0].value,
            )  # fmt: skip


def _see_date(found: _Open, text: str, number: int) -> None:
    if dates.is_serial(text):
        found.numbers = True
        return
    found.words = True
    said = dates.evidence(text)
    if said == "either":
        found.either = True
    elif said is not None:
        found.order, found.row, found.value = said, number, text


def _see_number(found: _Open, text: str, number: int) -> None:
    """``1.234,5`` and ``0,25`` show a decimal comma; ``1,234.5`` a decimal point."""
    point, comma = text.rfind("."), text.rfind(",")
    if comma < 0:
        found.comma, found.row, found.value = True, number, text
        return
    if point >= 0:
        found.comma = comma > point
    elif text.count(",") == 1 and sum(c.isdigit() for c in text[comma:]) != 3:
        found.comma = True
    else:
        found.either = True
    if found.comma:
        found.row, found.value = number, text


def _settle_dates(
    table: Table, found: _Open, date_order: str | None, elsewhere: _Open | None
) -> None:
    """``elsewhere``: a column that shows the one order which all columns that show any have."""
    header = found.columns[0].header
    if found.numbers and found.words:
        # Beside written dates a number of five digits is no day.
        _apply(found, serial=False)
    if date_order is not None:
        _apply(found, order=date_order)
    elif found.order:
        _apply(found, order=found.order)
        if found.either:
            code = "day_comes_first" if found.order == "dmy" else "month_comes_first"
            table.reading.decide(code, column=header, row=found.row, value=found.value)
    elif found.either and elsewhere is not None:
        _apply(found, order=elsewhere.order)
        table.reading.decide(
            "date_order_is_shared", column=header, other=elsewhere.columns[0].header,
            row=elsewhere.row, value=elsewhere.value,
        )  # fmt: skip
    elif found.either:
        _apply(found, order=ASSUMED_ORDER)
        table.reading.decide("day_first_was_assumed", column=header)


def _apply(found: _Open, **changes: object) -> None:
    for column in found.columns:
        column.style = replace(column.style, **changes)  # type: ignore[arg-type]
