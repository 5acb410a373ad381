"""Every table of the book as text, for the export of everything: nothing is kept back.

Days and moments are ISO, money is decimal in the row's currency (a column of its own where the
row leaves it to another), the rest is as stored: scores in hundredths, say. Beside
the number of another row stands its uid, and each own field has a column: so the tables of the
nouns can be imported again (``resources/profiles/csm_*.json``), and a whole package without any
profile (``import_package.py``). Bytes of attachments are files of their own
(:func:`read_content`); what only undo or the program itself needs is not exported.
"""

import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, Table

from csm_desktop.database.store import read_rates
from csm_desktop.database.tables import metadata
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.domain.periods import from_epoch_day, from_micros
from csm_desktop.operations.account_columns import ACCOUNT_COLUMNS
from csm_desktop.operations.import_own import NUMBER
from csm_desktop.operations.package_scope import Scope, fields_used
from csm_desktop.operations.package_shapes import CURRENCY, ColumnShape, column_shapes, uid_header
from csm_desktop.operations.rows import CustomField, read_custom_fields

_LEFT_OUT = {
    *("pen", "image_shape", "file_state", "usage_shelf", "attachment_content"),
    *("account_summary", "account_health", "health_input"),
}
"""What only the program or an undo needs, what can be rebuilt, and what leaves as files."""
_BATCH = 5_000
_MINOR = re.compile(r"-?(0|[1-9]\d{0,17})")
_UNKNOWN_DIGITS = 2
"""Minor digits where a currency is none of ours."""
EVERYTHING = Scope()


def list_tables() -> tuple[str, ...]:
    """The tables there are to export, in the order they can be brought back."""
    return tuple(t.name for t in metadata.sorted_tables if t.name not in _LEFT_OUT)


def custom_header(noun: str, label: str) -> str:
    """The header of an own field: its label, marked where a word of ours is the same."""
    table = metadata.tables[noun.replace(" ", "_")]
    names = set(table.columns.keys())
    words = {field.name for field in FIELDS[noun]} | names
    words |= {uid_header(name) for name in names} | {"uid"}
    if noun == "account":
        words |= {column.id for column in ACCOUNT_COLUMNS}
    is_taken = " ".join(label.split()).casefold() in words or label.startswith("custom:")
    return f"custom:{label}" if is_taken else label


@dataclass(frozen=True)
class Batch:
    """Some rows of a table."""

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    """A :class:`Decimal` is a number, a ``str`` a text. An empty text stands only where a missing
    value could be as well."""
    after: tuple[object, ...] | None
    """The key of the last row, from which to read on; None: that was all."""


def read_batch(
    connection: Connection,
    *,
    table: str,
    after: tuple[object, ...] | None,
    scope: Scope = EVERYTHING,
) -> Batch:
    """The next rows of a table in key order, so that no read lasts."""
    source = metadata.tables[table]
    reading = _Reading(source, own_fields(connection, table, scope), scope)
    rows = connection.exec_driver_sql(reading.statement(after is not None), after or ()).all()
    currency = read_rates(connection).portfolio_currency
    places = [source.columns.keys().index(column.name) for column in source.primary_key.columns]
    return Batch(
        tuple(reading.header()),
        tuple(tuple(reading.cells(row, currency)) for row in rows),
        tuple(rows[-1][place] for place in places) if len(rows) == _BATCH else None,
    )


def own_fields(connection: Connection, table: str, scope: Scope) -> tuple[CustomField, ...]:
    """The own fields of a table that leave: of one account, those it uses."""
    fields = read_custom_fields(connection, noun=table.replace("_", " "))
    if scope.account_id is None:
        return fields
    used = fields_used(connection, scope)
    return tuple(field for field in fields if field.id in used)


def list_contents(connection: Connection, *, scope: Scope = EVERYTHING) -> tuple[str, ...]:
    """The checksums of the attachments whose bytes there are to export, in order."""
    rows = connection.exec_driver_sql(
        "SELECT sha256 FROM attachment_content WHERE sha256 IN "
        f"(SELECT t.sha256 FROM attachment t WHERE {scope.condition('attachment')}) "
        "ORDER BY sha256"
    )
    return tuple(row[0] for row in rows)


def read_content(connection: Connection, *, checksum: str) -> bytes:
    """The bytes of an attachment as they are kept, whole or damaged."""
    text = connection.exec_driver_sql(
        "SELECT bytes FROM attachment_content WHERE sha256 = ?", (checksum,)
    ).scalar_one()
    try:
        return b64decode(text)
    except ValueError:  # a damaged book: what is left of it goes out all the same
        return str(text).encode()


class _Reading:
    """How the rows of one table become text."""

    def __init__(self, table: Table, own: Sequence[CustomField], scope: Scope) -> None:
        self.table = table
        self.own = own
        self.scope = scope
        self.shapes = column_shapes(table)
        self.links = [shape for shape in self.shapes if shape.has_uid]
        self.convert: list[tuple[int, ColumnShape, int | None]] = []
        uid_place = len(self.shapes)
        for place, shape in enumerate(self.shapes):
            beside = uid_place + self.links.index(shape) if shape.has_uid else None
            self.convert.append((place, shape, beside))
        names = [shape.name for shape in self.shapes]
        self.currency_place: int | None = None
        if table.name in CURRENCY:
            self.currency_place = uid_place + len(self.links)
        elif "currency" in names:
            self.currency_place = names.index("currency")

    def statement(self, goes_on: bool) -> str:
        """The SELECT of the next rows; with the key of the last as its values."""
        name = _quoted(self.table.name)
        columns = [f"t.{_quoted(shape.name)}" for shape in self.shapes]
        columns += [
            f"(SELECT uid FROM {_quoted(str(link.table))} p WHERE p.id = t.{_quoted(link.name)})"
            for link in self.links
        ]
        if self.table.name in CURRENCY:
            columns.append(CURRENCY[self.table.name])
        key = ", ".join(f"t.{_quoted(column.name)}" for column in self.table.primary_key.columns)
        marks = ", ".join("?" * len(self.table.primary_key.columns))
        return (
            f"SELECT {', '.join(columns)} FROM {name} t "
            f"WHERE {self.scope.condition(self.table.name)} "
            f"{f'AND ({key}) > ({marks})' if goes_on else ''} ORDER BY {key} LIMIT {_BATCH}"
        )

    def header(self) -> Iterator[str]:
        """The headers in their order."""
        for shape in self.shapes:
            if shape.kind == "custom":
                noun = self.table.name.replace("_", " ")
                yield from (custom_header(noun, field.label) for field in self.own)
            else:
                yield shape.name
                if shape.has_uid:
                    yield uid_header(shape.name)
        if self.table.name in CURRENCY:
            yield "currency"

    def cells(self, row: Sequence[object], portfolio: str) -> Iterator[object]:
        """The cells of one row."""
        place = self.currency_place
        currency = str((None if place is None else row[place]) or portfolio)
        for at, shape, beside in self.convert:
            value = row[at]
            if shape.kind == "custom":
                yield from _own_values(str(value or "{}"), self.own, currency)
                continue
            if value is None or (value == "" and shape.is_never_missing):
                yield None
            else:
                change = _CHANGED.get(shape.kind)
                yield value if change is None else change(value, currency)
            if beside is not None:
                yield row[beside]
        if self.table.name in CURRENCY:
            yield currency


def _amount(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-MINOR_DIGITS.get(currency, _UNKNOWN_DIGITS))


def _amounts(stored: object, currency: str) -> str:
    amounts = (_amount(int(minor), currency) for minor in json.loads(str(stored)))
    return f"[{', '.join(f'{amount:f}' for amount in amounts)}]"


_CHANGED: Mapping[str, Callable[[object, str], object]] = {
    "day": lambda value, _: from_epoch_day(int(str(value))).isoformat(),
    "moment": lambda value, _: from_micros(int(str(value))).isoformat(),
    "flag": lambda value, _: "true" if value else "false",
    "money": lambda value, currency: _amount(int(str(value)), currency),
    "moneys": _amounts,
}


def _own_values(stored: str, own: Sequence[CustomField], currency: str) -> Iterator[object]:
    held: Mapping[str, str] = json.loads(stored)
    for field in own:
        value = held.get(str(field.id))
        if value is not None and field.kind is Kind.MONEY and _MINOR.fullmatch(value):
            yield _amount(int(value), currency)
        elif value is not None and field.kind is Kind.NUMBER and NUMBER.fullmatch(value):
            yield Decimal(value)
        else:
            yield value


def _quoted(name: str) -> str:
    return f'"{name}"'
