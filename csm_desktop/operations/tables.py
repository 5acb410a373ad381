"""Every table of the book as text, for the export of everything: nothing is kept back.

Days and moments are ISO, money is decimal in the row's currency, the rest is as stored. Beside
the number of another row stands its uid, and each own field has a column: so the tables of the
nouns can be imported again (``resources/profiles/csm_*.json``).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, Table

from csm_desktop.database.column_types import Day, Flag, Moment
from csm_desktop.database.store import read_rates
from csm_desktop.database.tables import metadata
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.money import to_decimal
from csm_desktop.domain.periods import from_epoch_day, from_micros
from csm_desktop.operations.account_columns import ACCOUNT_COLUMNS
from csm_desktop.operations.import_own import NUMBER
from csm_desktop.operations.rows import CustomField, read_custom_fields

_LEFT_OUT = {
    *("pen", "image_shape", "file_state", "usage_shelf"),
    *("account_summary", "account_health", "health_input"),
}
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


def custom_header(noun: str, label: str) -> str:
    """The header of an own field: its label, marked where a word of ours is the same."""
    table = metadata.tables[noun.replace(" ", "_")]
    names = set(table.columns.keys())
    words = {field.name for field in FIELDS[noun]} | names
    words |= {f"{name.removesuffix('_id')}_uid" for name in names} | {"uid"}
    if noun == "account":
        words |= {column.id for column in ACCOUNT_COLUMNS}
    is_taken = " ".join(label.split()).casefold() in words or label.startswith("custom:")
    return f"custom:{label}" if is_taken else label


@dataclass(frozen=True)
class Batch:
    """Some rows of a table."""

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    """A :class:`Decimal` is a number, a ``str`` a text."""
    after: tuple[object, ...] | None
    """The key of the last row, from which to read on; None: that was all."""


def read_batch(connection: Connection, *, table: str, after: tuple[object, ...] | None) -> Batch:
    """The next rows of a table in key order, so that no read lasts."""
    source = metadata.tables[table]
    own = read_custom_fields(connection, noun=table.replace("_", " "))
    names = tuple(column.name for column in source.columns)
    key = ", ".join(f't."{column.name}"' for column in source.primary_key.columns)
    marks = ", ".join("?" * len(source.primary_key.columns))
    links = _links(source)
    uids = "".join(
        f", (SELECT uid FROM {parent} p WHERE p.id = t.{name})" for name, parent in links.items()
    )
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(f't.{_quoted(name)}' for name in names)}{uids} FROM {_quoted(table)} t "
        f"{f'WHERE ({key}) > ({marks})' if after else ''} ORDER BY {key} LIMIT {_BATCH}",
        after or (),
    ).all()
    currency = read_rates(connection).portfolio_currency
    places = [names.index(column.name) for column in source.primary_key.columns]
    return Batch(
        tuple(_header(source, own)),
        tuple(tuple(_as_text(source, row, own, currency)) for row in rows),
        tuple(rows[-1][place] for place in places) if len(rows) == _BATCH else None,
    )


def _quoted(name: str) -> str:
    return f'"{name}"'


def _links(table: Table) -> dict[str, str]:
    """Column → the table of the row it points to, for tables with uids on both sides."""
    if "uid" not in table.columns:
        return {}
    return {key.parent.name: key.column.table.name for key in sorted(table.foreign_keys, key=str)}


def _header(table: Table, own: Sequence[CustomField]) -> Iterator[str]:
    links = _links(table)
    for column in table.columns:
        name = column.name
        if name == "custom":
            yield from (custom_header(table.name.replace("_", " "), field.label) for field in own)
        else:
            yield name
            if name in links:
                yield f"{name.removesuffix('_id')}_uid"


def _as_text(
    table: Table, row: Sequence[object], own: Sequence[CustomField], portfolio: str
) -> Iterator[object]:
    links = _links(table)
    named = dict(zip((*table.columns.keys(), *(f"{x} uid" for x in links)), row, strict=True))
    currency = str(named.get("currency") or portfolio)
    for column in table.columns:
        value = named[column.name]
        if column.name == "custom":
            yield from _own_values(str(value or "{}"), own, currency)
        elif isinstance(value, int) and isinstance(column.type, Day):
            yield from_epoch_day(value).isoformat()
        elif isinstance(value, int) and isinstance(column.type, Moment):
            yield from_micros(value).isoformat()
        elif isinstance(value, int) and isinstance(column.type, Flag):
            yield "true" if value else "false"
        elif isinstance(value, int) and _MONEY.get(table.name) == column.name:
            yield to_decimal(value, currency)
        else:
            yield value
        if column.name in links:
            yield named[f"{column.name} uid"]


def _own_values(stored: str, own: Sequence[CustomField], currency: str) -> Iterator[object]:
    held: Mapping[str, str] = json.loads(stored)
    for field in own:
        value = held.get(str(field.id))
        if value is not None and field.kind is Kind.MONEY and value.lstrip("-").isdecimal():
            yield to_decimal(int(value), currency)
        elif value is not None and field.kind is Kind.NUMBER and NUMBER.fullmatch(value):
            yield Decimal(value)
        else:
            yield value
