"""The manifest of a package: a JSON Schema of its tables, and what the import needs to know.

A row of a CSV is described as an object: header → value. What JSON Schema has no word for stands
in keys beginning with ``x-csm``.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table

from csm_desktop.database.schema import HEAD
from csm_desktop.database.store import read_rates
from csm_desktop.database.tables import metadata
from csm_desktop.operations.package_meanings import COLUMNS, TABLES
from csm_desktop.operations.package_scope import NOT_OF_AN_ACCOUNT, Scope
from csm_desktop.operations.package_shapes import CURRENCY, ColumnShape, column_shapes, uid_header
from csm_desktop.operations.tables import EVERYTHING, custom_header, list_tables, own_fields

FORMAT = 1
JOURNAL = ("step", "change")
"""Tables that go out to be read, and never come back."""
_JOURNAL_SAID = (
    "The tables step and change are the history of the book. They can be read, but an import does "
    "not bring them back: it is one step of the history of the book it comes into."
)
_ABOUT = (
    "Each table is a CSV file of the same name: UTF-8 with a mark, comma, CRLF. A text that a "
    "spreadsheet would take for a formula has an apostrophe before it; a text of apostrophes only "
    "has one more, so a lone apostrophe is the empty text. A blank cell is a value that is missing."
)
_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "link": {"type": "integer"},
    "real": {"type": "number"},
    "decimal": {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
    "money": {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
    "moneys": {"type": "string", "contentMediaType": "application/json"},
    "day": {"type": "string", "format": "date"},
    "moment": {"type": "string", "format": "date-time"},
    "flag": {"type": "boolean"},
    "custom": {"type": "string"},
}


def describe_package(connection: Connection, *, scope: Scope = EVERYTHING) -> dict[str, Any]:
    """The manifest of the whole book, or of one account; the writer fills in the row counts."""
    tables = list_package_tables(scope)
    described: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "CSM Desktop",
        "description": _ABOUT,
        "x-csm": "export" if scope.account_id is None else "handover",
        "x-csm-format": FORMAT,
        "x-csm-revision": HEAD,
        "x-csm-currency": read_rates(connection).portfolio_currency,
        "x-csm-tables": dict.fromkeys(tables, 0),
        "x-csm-attachments": 0,
    }
    if scope.account_id is None:
        described["x-csm-journal"] = _JOURNAL_SAID
    else:
        described |= _of_account(connection, scope)
    described["type"] = "object"
    described["properties"] = {
        name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in tables
    }
    described["$defs"] = {name: _table(connection, name, scope) for name in tables}
    return described


def list_package_tables(scope: Scope = EVERYTHING) -> tuple[str, ...]:
    """The tables of a package, parents before children."""
    if scope.account_id is None:
        return list_tables()
    return tuple(name for name in list_tables() if name not in NOT_OF_AN_ACCOUNT)


def _of_account(connection: Connection, scope: Scope) -> dict[str, Any]:
    uid, name = connection.exec_driver_sql(
        "SELECT uid, name FROM account WHERE id = ?", (scope.account_id,)
    ).one()
    return {
        "x-csm-account": {"uid": uid, "name": name},
        "x-csm-private": scope.private,
        "x-csm-needs": _needs(connection, scope),
    }


def _needs(connection: Connection, scope: Scope) -> dict[str, Any]:
    """What of the book's own the account was looked at with: named, for the receiver to set."""
    account = (scope.account_id,)

    def all_of(sql: str) -> list[Any]:
        return list(connection.exec_driver_sql(sql, account).scalars())

    return {
        "currency": read_rates(connection).portfolio_currency,
        "rates": all_of(
            "SELECT DISTINCT r.currency FROM rate r WHERE r.currency IN "
            "(SELECT currency FROM contract WHERE account_id = ?) ORDER BY 1"
        ),
        "playbooks": all_of(
            "SELECT DISTINCT playbook FROM playbook_run WHERE account_id = ? ORDER BY 1"
        ),
        "rules": all_of(
            "SELECT DISTINCT r.name FROM rule r JOIN playbook_run p ON p.rule_id = r.id "
            "WHERE p.account_id = ? ORDER BY 1"
        ),
        "holidays": all_of(
            "SELECT DISTINCT h.country FROM holiday h JOIN account a "
            "ON lower(a.country) = lower(h.country) WHERE a.id = ? ORDER BY 1"
        ),
        "cadence of its tier": all_of(
            "SELECT e.cadence_days FROM engagement_model e JOIN account a ON a.tier = e.tier "
            "WHERE a.id = ?"
        ),
        "health model": all_of(
            "SELECT version FROM health_model WHERE state = 'in use' AND ? IS NOT NULL"
        ),
    }


def _table(connection: Connection, name: str, scope: Scope) -> dict[str, Any]:
    table = metadata.tables[name]
    properties = dict(_columns(connection, table, scope))
    return {
        "type": "object",
        "description": TABLES.get(name, name.replace("_", " ")),
        "properties": properties,
        "required": [
            header
            for header, said in properties.items()
            if "null" not in said["type"] and "x-csm-uid-of" not in said
        ],
        "x-csm-import": name not in JOURNAL,
    }


def _columns(
    connection: Connection, table: Table, scope: Scope
) -> Iterator[tuple[str, dict[str, Any]]]:
    in_currency = "currency" in table.c or table.name in CURRENCY
    for shape in column_shapes(table):
        if shape.kind == "custom":
            for field in own_fields(connection, table.name, scope):
                header = custom_header(table.name.replace("_", " "), field.label)
                yield (
                    header,
                    {
                        "type": ["string", "null"],
                        "description": f"Own field: {field.label}",
                        "x-csm-kind": "custom",
                        "x-csm-field": field.id,
                        "x-csm-field-kind": str(field.kind),
                    },
                )
            continue
        yield shape.name, _column(table.name, shape, in_currency)
        if shape.has_uid:
            yield (
                uid_header(shape.name),
                {
                    "type": ["string", "null"],
                    "description": f"The uid of that {str(shape.table).replace('_', ' ')}.",
                    "x-csm-kind": "uid",
                    "x-csm-uid-of": shape.name,
                },
            )
    if table.name in CURRENCY:
        yield (
            "currency",
            {
                "type": ["string", "null"],
                "description": "The currency of the amounts; it is another row's.",
                "x-csm-kind": "currency",
            },
        )


def _column(table: str, shape: ColumnShape, in_currency: bool) -> dict[str, Any]:
    said = dict(_TYPES[shape.kind])
    if shape.nullable:
        said["type"] = [said["type"], "null"]
    elif shape.kind == "text" and shape.is_never_missing:
        said["description"] = "A blank cell is the empty text."
    meaning = COLUMNS.get(f"{table}.{shape.name}") or COLUMNS.get(shape.name) or _default(shape)
    said["description"] = " ".join(filter(None, (meaning, said.get("description"))))
    said["x-csm-kind"] = shape.kind
    if shape.table:
        said["x-csm-link"] = shape.table
    if shape.kind in ("money", "moneys"):
        said["x-csm-currency"] = "currency" if in_currency else "portfolio"
    return said


def _default(shape: ColumnShape) -> str:
    words = shape.name.replace("_", " ").capitalize()
    if shape.kind == "link":
        return f"The id of a row of {shape.table}, in this package; 0 is none."
    said = {
        "money": "an amount in the row's currency, else the portfolio's",
        "moneys": "amounts in the row's currency",
        "day": "a calendar day",
        "moment": "a moment, in UTC",
        "flag": "yes or no; blank is not known",
        "decimal": "an exact number",
    }
    return f"{words}: {said[shape.kind]}." if shape.kind in said else f"{words}."
