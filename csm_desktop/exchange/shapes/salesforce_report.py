"""A report of Salesforce as it is downloaded: records, and around them what is only for the eye.

Becomes the records alone. A grouped report (an arrow in the header: ``Stage  ↑``) says the group
once, so the cells below it are filled down; rows of totals, the footer and titles become blank.
"""

import re
from collections.abc import Sequence

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, header_of, poured, rows_of

_ARROWS = re.compile("[↑↓▲▼]")
_TOTAL = re.compile(
    r"(sub|grand )?total( records)?|sum|count|avg|average|record count|row count"
    r"|小计|小計|总计|總計|合计|合計|计数|計數|소계|합계|총계|총합계|개수|건수|레코드 수"
    r"|subtotal|total general|suma|recuento|zwischensumme|gesamtsumme|summe|anzahl",
    re.IGNORECASE,
)
_FEW = 3
"""A row of totals fills no more cells than this, or than half the columns."""


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """The records, every group filled down."""
    header = header_of(table, header_row)
    grouped = [place for place, name in enumerate(header) if _ARROWS.search(name)]
    width = sum(1 for name in header if name.strip())

    def pour() -> Rows:
        group: dict[int, str] = {}
        for number, row in rows_of(table):
            if number <= header_row:
                yield row
            elif _is_record(row, width):
                yield _filled_down(row, grouped, group)
            else:
                yield []

    return poured(table, pour)


def _is_record(row: Sequence[str], width: int) -> bool:
    filled = [text for cell in row if (text := cell.strip())]
    if len(filled) < min(2, width):
        return False
    few = len(filled) <= max(_FEW, width // 2)
    return not (few and any(_TOTAL.fullmatch(_ARROWS.sub("", text).strip()) for text in filled))


def _filled_down(row: list[str], grouped: Sequence[int], group: dict[int, str]) -> list[str]:
    """The row with its groups; a new outer group empties the inner ones."""
    for order, place in enumerate(grouped):
        if place < len(row) and row[place].strip():
            if group.get(place) != row[place]:
                for inner in grouped[order + 1 :]:
                    group.pop(inner, None)
            group[place] = row[place]
    return [
        group.get(place, cell) if place in grouped and not cell.strip() else cell
        for place, cell in enumerate(row)
    ]
