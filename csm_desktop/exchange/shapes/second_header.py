"""A file with a second row of headers below the first: labels, then names for programs."""

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, poured, rows_of


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """The table with the second header blank."""

    def pour() -> Rows:
        for number, row in rows_of(table):
            yield [] if number == header_row + 1 else row

    return poured(table, pour)
