"""A chart of Amplitude as it is downloaded: titles, then a row of days, then a row a segment.

Becomes one row a number: ``Metric`` (the title), ``Segment`` (the label), ``Date``, ``Value``.
"""

import re
from collections.abc import Sequence

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, header_of, poured, rows_of

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?")
HEADER = ["Metric", "Segment", "Date", "Value"]


def find(sample: Sequence[Sequence[str]]) -> int | None:
    """The first row whose cells after the labels are all days, below a title."""
    for index, row in enumerate(sample[:25]):
        cells = [c.strip() for c in row]
        days = [bool(_DAY.fullmatch(c)) for c in cells]
        if not any(days):
            continue
        first = days.index(True)
        rest = [c for c in cells[first:] if c]
        above = [c for r in sample[:index] for c in r if c.strip()]
        no_label = first >= 1 and not any(cells[:first])
        if no_label and above and all(_DAY.fullmatch(c) for c in rest):
            return index + 1
        return None
    return None


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """One row a number."""
    header = [c.strip() for c in header_of(table, header_row)]
    days = [(place, c) for place, c in enumerate(header) if _DAY.fullmatch(c)]
    labels = days[0][0] if days else 0
    above = [c.strip() for row in table.sample[: header_row - 1] for c in row if c.strip()]
    title = above[0] if above else "Amplitude"

    def pour() -> Rows:
        yield from ([] for _ in range(header_row - 1))
        yield list(HEADER)
        for number, row in rows_of(table):
            if number <= header_row:
                continue
            said = ", ".join(c.strip() for c in row[:labels] if c.strip())
            for place, day in days:
                if place < len(row) and row[place].strip():
                    yield [title, said, day, row[place].strip()]

    return poured(table, pour)
