"""Every table of the book as text, for the export of everything: nothing is kept back.

Days and moments are ISO, money is decimal in the row's currency (a column of its own where the
row leaves it to another), the rest is as stored: scores in hundredths, say. Beside
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
    "account": ("turnover",),
    "contract": ("charge",),
    "cancellation": ("refund",),
    "growth_opportunity": ("amount",),
    "renewal": ("target", "forecast", "final"),
    "renewal_snapshot": ("target", "forecast"),
    "roi_line": ("amounts",),
}
"""Table → its columns of money: minor units, or a JSON array of them."""
_CURRENCY = {
    "renewal": "(SELECT currency FROM contract c WHERE c.id = t.contract_id)",
    "roi_line": "(SELECT coalesce(p.currency, a.currency) FROM success_plan p "
    "JOIN account a ON a.id = p.account_id WHERE p.id = t.plan_id)",
}
"""Table without a currency → SQL of the one its money is in; NULL is the portfolio's."""
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
    of_row = f", {_CURRENCY[table]}" if table in _CURRENCY else ""
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(f't.{_quoted(name)}' for name in names)}{uids}{of_row} "
        f"FROM {_quoted(table)} t "
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
    if table.name in _CURRENCY:
        yield "currency"


def _as_text(
    table: Table, row: Sequence[object], own: Sequence[CustomField], portfolio: str
) -> Iterator[object]:
    links = _links(table)
    of_row = ("currency",) if table.name in _CURRENCY else ()
    names = (*table.columns.keys(), *(f"{x} uid" for x in links), *of_row)
    named = dict(zip(names, row, strict=True))
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
        elif value is not None and column.name in _MONEY.get(table.name, ()):
            yield _money(value, currency)
        else:
            yield value
        if column.name in links:
            yield named[f"{column.name} uid"]
    if of_row:
        yield currency


def _money(stored: object, currency: str) -> object:
    if isinstance(stored, int):
        return to_decimal(stored, currency)
    amounts = (to_decimal(int(minor), currency) for minor in json.loads(str(stored)))
    return f"[{', '.join(map(str, amounts))}]"


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
