"""What an exported table is made of: its columns, what kind each is, and in which currency.

Here are the shapes alone, made from the tables themselves. Reading rows is ``tables.py``'s, the
JSON Schema of a package ``package_schema.py``'s, bringing rows back ``import_package.py``'s.
"""

from dataclasses import dataclass

from sqlalchemy import REAL, Column, Integer, Table

from csm_desktop.database.column_types import Day, Exact, Flag, Moment

MONEY = {
    "account": ("turnover",),
    "contract": ("charge",),
    "cancellation": ("refund",),
    "growth_opportunity": ("amount",),
    "order": ("amount",),
    "invoice": ("amount",),
    "advocacy": ("amount",),
    "renewal": ("target", "forecast", "final"),
    "renewal_snapshot": ("target", "forecast"),
}
"""Table → its columns of minor units."""
MONEYS = {"roi_line": ("amounts",)}
"""Table → its columns that are a JSON array of minor units."""
CURRENCY = {
    "renewal": "(SELECT currency FROM contract c WHERE c.id = t.contract_id)",
    "roi_line": "(SELECT coalesce(p.currency, a.currency) FROM success_plan p "
    "JOIN account a ON a.id = p.account_id WHERE p.id = t.plan_id)",
}
"""Table without a currency → SQL of the one its money is in; NULL is the portfolio's."""
PLAIN_LINKS = {
    ("usage_point", "account_id"): "account",
    ("usage_point", "metric_id"): "metric",
    ("usage_point", "feature_id"): "feature",
    ("usage_point", "contact_id"): "contact",
    ("usage_point", "import_id"): "import_file",
    ("health_score", "account_id"): "account",
    ("account_visit", "account_id"): "account",
    ("renewal_snapshot", "account_id"): "account",
    ("renewal_snapshot", "contract_id"): "contract",
    ("draft", "account_id"): "account",
}
"""Column that is the id of another row without being a foreign key → that row's table."""


@dataclass(frozen=True)
class ColumnShape:
    """One column of an exported table."""

    name: str
    """Its name in the book."""
    kind: str
    """``text``, ``integer``, ``real``, ``decimal``, ``day``, ``moment``, ``flag``, ``money``,
    ``moneys`` (a JSON array of amounts), ``link`` or ``custom``."""
    nullable: bool
    table: str | None = None
    """Of a link: the table of the row it points to."""
    has_uid: bool = False
    """Of a link: whether that row's uid stands beside it."""
    is_never_missing: bool = False
    """Of a text: a blank cell is the empty text, since a missing value cannot be."""


def column_shapes(table: Table) -> tuple[ColumnShape, ...]:
    """The columns of a table in their order."""
    return tuple(_shape(table, column) for column in table.columns)


def uid_header(column: str) -> str:
    """The header of the uid beside a link."""
    return f"{column.removesuffix('_id')}_uid"


def _shape(table: Table, column: Column[object]) -> ColumnShape:
    name, nullable = column.name, bool(column.nullable)
    keys = sorted(column.foreign_keys, key=str)
    if keys:
        return ColumnShape(name, "link", nullable, keys[0].column.table.name, "uid" in table.c)
    if (table.name, name) in PLAIN_LINKS:
        return ColumnShape(name, "link", nullable, PLAIN_LINKS[table.name, name])
    default = column.server_default
    is_blank = default is None or str(default.arg) == "''"  # type: ignore[attr-defined]  # every default of ours is a DefaultClause
    return ColumnShape(
        name, _kind(table.name, column), nullable, is_never_missing=not nullable and is_blank
    )


def _kind(table: str, column: Column[object]) -> str:
    if column.name == "custom":
        return "custom"
    if column.name in MONEY.get(table, ()):
        return "money"
    if column.name in MONEYS.get(table, ()):
        return "moneys"
    for kind, of in (("day", Day), ("moment", Moment), ("flag", Flag), ("decimal", Exact)):
        if isinstance(column.type, of):
            return kind
    if isinstance(column.type, REAL):
        return "real"
    return "integer" if isinstance(column.type, Integer) else "text"
