"""A table without headers: they become ``Column 1``, ``Column 2`` … and the first row is a row."""

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, header_of, poured, rows_of


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """The table with a row of headers above its first row, which moves every row down by one."""
    width = len(header_of(table, header_row))

    def pour() -> Rows:
        for number, row in rows_of(table):
            if number == header_row:
                yield [f"Column {place}" for place in range(1, width + 1)]
            yield row

    return poured(table, pour)
