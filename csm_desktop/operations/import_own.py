"""What is different when our own export comes back: rows are known by uid, own fields by label.

An exported file says neither the kind of an own field nor the minor units of its amounts, so both
are found here. How rows land is ``import_rows.py``'s, whatever system they come from.
"""

import re
from collections.abc import Sequence

from sqlalchemy import Connection

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.money import parse_amount

OURS = "csm"
"""The system of our own exports: its ids are the rows' ``uid``."""

NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,9})?")
"""A number that is written only so: reading it and writing it again changes nothing."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_CHOICES = 20


def find_by_uid(connection: Connection, noun: str, key: str) -> str:
    """The SQL for the id of the row whose uid is the SQL expression ``key``.

    Only accounts have an index of uids, so the present ones are put into a TEMP table with one.
    """
    table = noun.replace(" ", "_")
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.uid_of_{table}")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE uid_of_{table} (uid TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        f'INSERT OR IGNORE INTO uid_of_{table} SELECT uid, id FROM main."{table}"'
    )
    return f"(SELECT id FROM temp.uid_of_{table} WHERE uid = {key})"


def read_own_custom(connection: Connection, schema: str, file: int, noun: str) -> str:
    """The staged values of own fields as the book keeps them; gives the table they are in."""
    has_currency = any(field.name == "currency" for field in FIELDS[noun])
    currency = "s.currency" if has_currency else "NULL"
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.own_custom")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE own_custom AS SELECT * FROM {schema}.staged_custom "
        "WHERE file = ? AND noun = ?",
        (file, noun),
    )
    amounts = connection.exec_driver_sql(
        f"SELECT c.rowid, c.value, coalesce({currency}, (SELECT value FROM setting "
        "WHERE name = 'currency')) FROM own_custom c JOIN field f ON f.noun = c.noun "
        f"AND f.label = c.label AND f.kind = '{Kind.MONEY}' AND c.kind <> '{Kind.MONEY}' "
        f"JOIN {schema}.staged_{noun.replace(' ', '_')} s ON s.file = c.file AND s.row = c.row"
    ).all()
    minor = [(_minor_units(value, code), row) for row, value, code in amounts]
    if minor:
        connection.exec_driver_sql("UPDATE own_custom SET value = ? WHERE rowid = ?", minor)
    return "temp.own_custom"


def _minor_units(text: str, currency: str) -> str:
    """What the book keeps of an amount; a text that is none stays what it is."""
    try:
        return str(parse_amount(text, currency))
    except Refusal:
        return text


def settle_kinds(connection: Connection, files: Sequence[int], known: frozenset[str]) -> None:
    """Give the own fields that our files have just brought the kind that all values have.

    ``known`` are the fields there were before, as ``noun:label``. Money cannot be told from other
    numbers and becomes a number.
    """
    for number in files:
        fields = connection.exec_driver_sql(
            "SELECT DISTINCT noun, label FROM staging.staged_custom WHERE file = ?", (number,)
        ).all()
        for noun, label in fields:
            if f"{noun}:{label}" not in known:
                values = connection.exec_driver_sql(
                    "SELECT value FROM staging.staged_custom "
                    "WHERE file = ? AND noun = ? AND label = ?",
                    (number, noun, label),
                ).scalars()
                connection.exec_driver_sql(
                    "UPDATE field SET kind = ? WHERE noun = ? AND label = ?",
                    (kind_of(list(values)), noun, label),
                )


def kind_of(values: Sequence[str]) -> Kind:
    """The narrowest kind of own field that all these values have.

    >>> kind_of(["12", "-3.5"]), kind_of(["2026-01-31"]), kind_of(["007", "12"])
    (<Kind.NUMBER: 'number'>, <Kind.DATE: 'date'>, <Kind.TEXT: 'text'>)
    """
    if all(NUMBER.fullmatch(value) for value in values):
        return Kind.NUMBER
    if all(_DAY.fullmatch(value) for value in values):
        return Kind.DATE
    words = len(set(values))
    return Kind.CHOICE if words <= _MOST_CHOICES and len(values) >= 3 * words else Kind.TEXT
