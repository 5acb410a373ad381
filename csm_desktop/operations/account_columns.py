"""What can be asked of an account: one list that serves table, sort, query, CSV and command line.

A column is a fact with its SQL over :data:`SOURCE`. The user's own fields come from the book. Not
here: what a column is called on screen and how wide it is (``ui``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import Connection

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.health import HEALTH_DROP_DAYS
from csm_desktop.domain.health_parts import BANDS
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.domain.periods import from_epoch_day, from_micros, to_epoch_day
from csm_desktop.domain.query import QueryField

SOURCE = (
    "account a LEFT JOIN account_summary s ON s.account_id = a.id "
    "LEFT JOIN account_health h ON h.account_id = a.id"
)
"""Where the SQL of every column holds."""


@dataclass(frozen=True)
class AccountColumn:
    """One fact about an account."""

    id: str
    """Its word in code, settings and queries; ``custom:7`` for the user's own field 7."""
    kind: Kind
    sql: str
    """Its value over :data:`SOURCE`; ``{today}`` stands for the day, NULL is missing."""
    editable: bool = False
    """False for what is computed."""
    label: str = ""
    """The user's name for an own field, also in queries; empty for the program's columns."""
    own_currency: bool = False
    """Money in the account's currency; False is the portfolio's."""
    grouped: bool = False
    """Whether the list can be grouped by it."""
    choices: tuple[str, ...] = ()
    """The closed list of its words, in the order they sort; empty: any value."""

    @property
    def word(self) -> str:
        """Its name in queries and in files."""
        return self.label or self.id

    @property
    def field(self) -> int | None:
        """The id of the user's own field; None for the program's columns."""
        return int(self.id.partition(":")[2]) if self.label else None


# ARR / 12 rounded half to even, as domain/contracts.py does it: the quotient, one more above the
# middle, and at the middle one more when the quotient is odd; the sign apart.
_MRR = (
    "coalesce((s.arr > 0) - (s.arr < 0), 0) * (abs(coalesce(s.arr, 0)) / 12 + "
    "(abs(coalesce(s.arr, 0)) % 12 > 6 OR "
    "(abs(coalesce(s.arr, 0)) % 12 = 6 AND abs(coalesce(s.arr, 0)) / 12 % 2 = 1)))"
)
# Points against 30 days ago (domain/health.DEFINITIONS); a score holds until the next one.
_HEALTH_CHANGE = (
    "(h.score - (SELECT b.score FROM health_score b WHERE b.account_id = a.id "
    f"AND b.day <= {{today}} - {HEALTH_DROP_DAYS} ORDER BY b.day DESC LIMIT 1)) / 100.0"
)
_PARENT = "(SELECT p.name FROM account p WHERE p.id = a.parent_id)"
_GROUPED = frozenset({"owner", "stage", "tier", "industry", "country"})

_OWN = tuple(
    AccountColumn(
        field.name,
        field.kind,
        _PARENT if field.name == "parent" else f"a.{field.name}",
        editable=True,
        own_currency=field.kind == Kind.MONEY,
        grouped=field.name in _GROUPED,
    )
    for field in FIELDS["account"]
)
_DERIVED = (
    AccountColumn("arr", Kind.MONEY, "coalesce(s.arr, 0)"),
    AccountColumn("mrr", Kind.MONEY, _MRR),
    AccountColumn("renewal", Kind.DATE, "s.renewal"),
    AccountColumn("act_by", Kind.DATE, "s.act_by"),
    AccountColumn("act_in", Kind.INTEGER, "s.act_by - {today}"),
    AccountColumn("last_touch", Kind.TIME, "s.last_touch_at"),
    AccountColumn("contracts", Kind.INTEGER, "coalesce(s.contracts, 0)"),
    AccountColumn("open_tickets", Kind.INTEGER, "coalesce(s.open_tickets, 0)"),
    AccountColumn("open_tasks", Kind.INTEGER, "coalesce(s.open_tasks, 0)"),
    AccountColumn("health", Kind.NUMBER, "h.score / 100.0"),
    AccountColumn("band", Kind.CHOICE, "h.band", grouped=True, choices=BANDS),
    AccountColumn("health_change", Kind.NUMBER, _HEALTH_CHANGE),
    AccountColumn("coverage", Kind.NUMBER, "coalesce(h.coverage, 0) / 100.0"),
    AccountColumn("added_at", Kind.TIME, "a.added_at"),
)
ACCOUNT_COLUMNS: tuple[AccountColumn, ...] = _OWN + _DERIVED
"""The columns every book has; MRR and ARR are never missing, an account without contracts has 0."""

MONTH_TO_ACT = "month_to_act"
"""What the list can be grouped by besides the columns: the month of the last day to act."""


def list_account_columns(connection: Connection) -> tuple[AccountColumn, ...]:
    """The columns of this book: the program's, then the user's own in their order."""
    rows = connection.exec_driver_sql(
        "SELECT id, label, kind FROM field WHERE noun = 'account' ORDER BY position, id"
    )
    own = (custom_column(number, label, kind) for number, label, kind in rows)
    return (*ACCOUNT_COLUMNS, *own)


def custom_column(number: int, label: str, kind: str) -> AccountColumn:
    """The column of one of the user's own fields."""
    value = f"json_extract(a.custom, '$.\"{int(number)}\"')"
    return AccountColumn(
        f"custom:{number}",
        Kind(kind),
        f"CAST({value} AS INTEGER)" if kind == Kind.MONEY else value,
        editable=True,
        label=label,
        own_currency=kind == Kind.MONEY,
        grouped=kind == Kind.CHOICE,
    )


def query_fields(columns: Iterable[AccountColumn]) -> dict[str, Kind | QueryField]:
    """The fields as the query language wants them; a program's column wins over an own label."""
    fields: dict[str, Kind | QueryField] = {}
    for column in columns:
        fields.setdefault(column.word, QueryField(column.kind, column.choices))
    return fields


def by_word(columns: Iterable[AccountColumn]) -> dict[str, AccountColumn]:
    """The columns by the names that queries use."""
    found: dict[str, AccountColumn] = {}
    for column in columns:
        found.setdefault(column.word, column)
    return found


def value_sql(column: AccountColumn, today: date) -> str:
    """The SQL of the column's value on a day."""
    return column.sql.replace("{today}", str(to_epoch_day(today)))


def order_sql(column: AccountColumn, currency: str, today: date) -> str:
    """The SQL to sort by: text without case, numbers as numbers, money by its size in units.

    Words of a closed list sort in their own order.
    """
    value = value_sql(column, today)
    if column.choices:
        places = " ".join(f"WHEN '{word}' THEN {at}" for at, word in enumerate(column.choices))
        return f"CASE {value} {places} END"
    if column.own_currency:
        return units_sql(value, currency)
    if column.label and column.kind == Kind.NUMBER:
        return f"CAST({value} AS REAL)"
    if column.kind in (Kind.DATE, Kind.TIME, Kind.INTEGER, Kind.NUMBER, Kind.MONEY):
        return value
    return f"{value} COLLATE NOCASE"


UNITS_DIGITS = 4
"""Digits that amounts of any currency are brought to, so that they compare."""


def units_sql(value: str, currency: str) -> str:
    """An amount in the account's currency × 10⁴; rates do not enter, as nobody asked for them."""
    cases = " ".join(
        f"WHEN '{code}' THEN {10 ** (UNITS_DIGITS - digits)}"
        for code, digits in MINOR_DIGITS.items()
        if digits != 2
    )
    return f"{value} * CASE coalesce(a.currency, '{currency}') {cases} ELSE 100 END"


def read_value(column: AccountColumn, stored: Any) -> object:
    """A stored value as Python knows it: days, moments, ``int``, ``Decimal``, ``str``."""
    if stored is None or stored == "":
        return None
    if column.kind == Kind.DATE:
        return _own_date(stored) if column.label else from_epoch_day(stored)
    if column.kind == Kind.TIME:
        return from_micros(stored)
    if column.kind == Kind.NUMBER:
        return _own_number(stored)
    return stored


def stored_value(column: AccountColumn, value: object) -> object:
    """The other way round: what the file holds of a typed value."""
    if value is None or value == "":
        return None
    if column.label:
        return value.isoformat() if isinstance(value, date) else str(value)
    return to_epoch_day(value) if isinstance(value, date) else value


def read_values(columns: Iterable[AccountColumn], row: Iterable[Any]) -> Mapping[str, object]:
    """A row of stored values as column id → value."""
    return {
        column.id: read_value(column, stored) for column, stored in zip(columns, row, strict=True)
    }


def _own_date(stored: str) -> object:
    try:
        return date.fromisoformat(stored)
    except ValueError:  # a field whose kind was another when this was written: shown as it is
        return stored


def _own_number(stored: object) -> object:
    try:
        return Decimal(str(stored))
    except InvalidOperation:
        return stored
