"""Every table of the book as text, for the export of everything: nothing is kept back.

Days and moments are ISO, money is decimal in the row's currency, the rest is as stored.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table

from csm_desktop.database.column_types import Day, Flag, Moment
from csm_desktop.database.store import read_rates
from csm_desktop.database.tables import metadata
from csm_desktop.domain.money import minor_to_text
from csm_desktop.domain.periods import from_epoch_day, from_micros

_LEFT_OUT = {"pen", "image_shape", "file_state", "account_summary", "usage_shelf"}
"""What only the program needs, and can rebuild."""
_MONEY = {
    "account": "turnover",
    "contract": "charge",
    "cancellation": "refund",
    "growth_opportunity": "amount",
}
_BATCH = 5_000


def list_tables() -> tuple[str, ...]:
    """The tables there are to export, in the order they can be brought back."""
    return tuple(t.name for t in metadata.sorted_tables if t.name not in _LEFT_OUT)


@dataclass(frozen=True)
class Batch:
    """Some rows of a table."""

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    after: tuple[object, ...] | None
    """The key of the last row, from which to read on; None: that was all."""


def read_batch(connection: Connection, *, table: str, after: tuple[object, ...] | None) -> Batch:
    """The next rows of a table in key order, so that no read lasts."""
    source = metadata.tables[table]
    names = tuple(column.name for column in source.columns)
    key = ", ".join(f'"{column.name}"' for column in source.primary_key.columns)
    marks = ", ".join("?" * len(source.primary_key.columns))
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(_quoted(name) for name in names)} FROM {_quoted(table)} "
        f"{f'WHERE ({key}) > ({marks})' if after else ''} ORDER BY {key} LIMIT {_BATCH}",
        after or (),
    ).all()
    currency = read_rates(connection).portfolio_currency
    places = [names.index(column.name) for column in source.primary_key.columns]
    return Batch(
        names,
        tuple(tuple(_as_text(source, row, currency)) for row in rows),
        tuple(rows[-1][place] for place in places) if len(rows) == _BATCH else None,
    )


def _quoted(name: str) -> str:
    return f'"{name}"'


def _as_text(table: Table, row: Sequence[object], portfolio: str) -> Iterator[object]:
    named = dict(zip(table.columns.keys(), row, strict=True))
    for column in table.columns:
        value = named[column.name]
        if isinstance(value, int) and isinstance(column.type, Day):
            yield from_epoch_day(value).isoformat()
        elif isinstance(value, int) and isinstance(column.type, Moment):
            yield from_micros(value).isoformat()
        elif isinstance(value, int) and isinstance(column.type, Flag):
            yield "true" if value else "false"
        elif isinstance(value, int) and _MONEY.get(table.name) == column.name:
            yield minor_to_text(value, str(named["currency"] or portfolio))
        else:
            yield value
