"""What the lists of every noun share: custom values, and asking the query language of records.

The lists themselves are their nouns'; accounts, of which there may be 100,000, are asked in SQL
and not here.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table, delete, update

from csm_desktop.database.store import local_zone
from csm_desktop.database.tables import JOURNALLED, attachment, external_id
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind, fields_of
from csm_desktop.domain.money import to_decimal
from csm_desktop.domain.periods import from_epoch_day, from_micros, parse_day
from csm_desktop.domain.query import matches, parse

_NUMBERS = (Kind.NUMBER, Kind.MONEY)


@dataclass(frozen=True)
class CustomField:
    """A field that the user added to a noun."""

    id: int
    """Its row."""
    label: str
    """What the user calls it."""
    kind: Kind
    """Text, number, money, date or choice."""


@dataclass(frozen=True)
class CustomValue:
    """What one row has in a custom field."""

    field: CustomField
    """Which field."""
    value: str | None
    """As it was written; None is missing."""


class Record(Protocol):
    """A row of a list: attributes by field name, and what its custom fields hold."""

    @property
    def custom(self) -> tuple[CustomValue, ...]:
        """Custom values in the order of the fields."""


R = TypeVar("R", bound=Record)


def read_custom_fields(connection: Connection, *, noun: str) -> tuple[CustomField, ...]:
    """The custom fields of a noun in the user's order."""
    rows = connection.exec_driver_sql(
        "SELECT id, label, kind FROM field WHERE noun = ? ORDER BY position, id", (noun,)
    )
    return tuple(CustomField(number, label, Kind(kind)) for number, label, kind in rows)


def custom_values(fields: Iterable[CustomField], stored: str | None) -> tuple[CustomValue, ...]:
    """A row's stored JSON, told by fields; a field without a value is there with None."""
    held = json.loads(stored) if stored else {}
    return tuple(CustomValue(field, held.get(str(field.id))) for field in fields)


def matching(
    connection: Connection, records: Iterable[R], *, noun: str, where: str, today: date
) -> tuple[R, ...]:
    """The records that a query asks for, in their order; a blank query asks for all.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    if not where.strip():
        return tuple(records)
    custom = read_custom_fields(connection, noun=noun)
    kinds = {field.name: field.kind for field in fields_of(noun)}
    for field in custom:
        kinds.setdefault(field.label, field.kind)
    asked = parse(where, kinds, today=today)
    zone = local_zone()
    return tuple(record for record in records if matches(asked, _values(record, noun, zone)))


def optional_day(epoch_day: int | None) -> date | None:
    """A stored day."""
    return None if epoch_day is None else from_epoch_day(epoch_day)


def optional_moment(micros: int | None) -> datetime | None:
    """A stored moment."""
    return None if micros is None else from_micros(micros)


def optional_flag(flag: int | None) -> bool | None:
    """A stored yes or no; None is not known."""
    return None if flag is None else bool(flag)


def delete_row(connection: Connection, table: Table, row_id: int) -> None:
    """Delete a row and what points to it by its noun: other systems' ids and attachments."""
    nouns = (table.name, table.name.replace("_", " "))  # attachments may say the table
    for pointing in (external_id, attachment):
        connection.execute(
            delete(pointing).where(pointing.c.noun.in_(nouns), pointing.c.row_id == row_id)
        )
    connection.execute(delete(table).where(table.c.id == row_id))


def free_links(connection: Connection, table: Table, row_id: int) -> None:
    """Let every row that is linked to this one stand without it."""
    for other in JOURNALLED:
        for key in other.foreign_keys:
            link = key.parent
            if key.column.table is table and link.nullable:
                freed: dict[str, None] = {link.name: None}
                if link.name == "note_id" and "note_line" in other.columns:
                    freed["note_line"] = None
                connection.execute(update(other).where(link == row_id).values(**freed))


def step_moment(connection: Connection) -> datetime:
    """When the command that runs now is said to happen: its step's time, by the book's clock."""
    at = connection.exec_driver_sql(
        "SELECT at FROM step WHERE id = (SELECT step FROM pen)"
    ).scalar_one()
    return from_micros(at)


def cleaned(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they are stored: texts without spaces around them, nothing for an empty one."""
    return {
        name: (value.strip() or None) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _values(record: Record, noun: str, zone: ZoneInfo) -> dict[str, object]:
    """What the query language compares: money in units, moments in the user's zone."""
    values: dict[str, object] = {}
    for held in record.custom:
        values[held.field.label] = _custom_value(held, getattr(record, "currency", None))
    for field in fields_of(noun):
        value = getattr(record, field.name, None)
        if isinstance(value, datetime):
            value = value.astimezone(zone)
        elif field.kind is Kind.MONEY and value is not None:
            value = to_decimal(value, getattr(record, "currency"))  # noqa: B009 — a noun with money has one, which the protocol does not know
        values[field.name] = value
    return values


def _custom_value(held: CustomValue, currency: str | None) -> object:
    """A custom value in its kind; what cannot be read as such is missing."""
    if not held.value:
        return None
    try:
        if held.field.kind is Kind.DATE:
            return parse_day(held.value)
        if held.field.kind is Kind.MONEY and currency:
            return to_decimal(int(held.value), currency)
        if held.field.kind in _NUMBERS:
            return Decimal(held.value)
    except (Refusal, InvalidOperation, ValueError):
        return None
    return held.value
