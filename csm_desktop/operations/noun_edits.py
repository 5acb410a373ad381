"""How the small nouns are made, changed and deleted: by their rules, which are data.

Conversations, orders, invoices, articles, themes, feedback, advocacy, stages and opportunities say
in a :class:`Rules` which fields they need, which words and links these may hold; what is true of
one noun alone is in its own module. A refusal about one field brings its name as ``field``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    Connection,
    DefaultClause,
    Row,
    Select,
    Table,
    insert,
    select,
    update,
)

from csm_desktop.database.store import read_rates
from csm_desktop.database.tables import account
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.operations.rows import (
    cleaned,
    custom_values,
    delete_row,
    free_links,
    read_custom_fields,
)

Values = Mapping[str, Any]
R = TypeVar("R")
_OURS = frozenset({"id", "uid", "account_id", "custom"})


@dataclass(frozen=True)
class Rules:
    """What holds for the rows of one noun."""

    table: Table
    gone: str
    """Code of the refusal of a row that is not there."""
    needed: Mapping[str, str] = field(default_factory=dict)
    """Field → code of the refusal where it is empty."""
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Field → the words it may hold."""
    seconds: Sequence[str] = ()
    """Fields that are lengths of time and never below 0."""
    check: Callable[[Values], None] = lambda values: None
    """What else must hold of a whole row."""

    @property
    def editable(self) -> frozenset[str]:
        """The fields that a user gives."""
        return frozenset(self.table.columns.keys()) - _OURS

    @property
    def links(self) -> tuple[tuple[str, Table], ...]:
        """The links to rows of an account: column and table."""
        return tuple(
            (key.parent.name, key.column.table)
            for key in sorted(self.table.foreign_keys, key=lambda key: key.parent.name)
            if key.parent.name != "account_id"
        )


def create_row(
    connection: Connection, rules: Rules, values: Values, *, account_id: int | None = None
) -> int:
    """A new row by its rules; money in minor units, its currency else the portfolio's.

    Raises:
        Refusal: ``account_gone``, and what :class:`Rules` names.
    """
    held = {name: value for name, value in _given(rules, values).items() if value is not None}
    if account_id is not None:
        _refuse_no_account(connection, account_id)
    _set_currency(connection, rules, held)
    _refuse_broken(connection, rules, held, held, account_id)
    rules.check(held)
    owner = {} if account_id is None else {"account_id": account_id}
    made = connection.execute(
        insert(rules.table).values(**owner, **held).returning(rules.table.c.id)
    )
    return int(made.scalar_one())


def edit_row(connection: Connection, rules: Rules, row_id: int, values: Values) -> Row[Any]:
    """Other values for some fields of a row; returns the row as it was.

    Raises:
        Refusal: the code of :attr:`Rules.gone`, and as :func:`create_row`.
    """
    row = read_row(connection, rules, row_id)
    held = {**row._mapping, **_given(rules, values)}
    _set_currency(connection, rules, held)
    changed = {name: held[name] for name in rules.editable if held[name] != row._mapping[name]}
    if changed:
        _refuse_broken(connection, rules, held, changed, held.get("account_id"))
        # What a file brought may break a rule: that must not stop a change of something else.
        if _holds(rules, dict(row._mapping)):
            rules.check(held)
        connection.execute(update(rules.table).where(rules.table.c.id == row_id).values(changed))
    return row


def remove_row(connection: Connection, rules: Rules, row_id: int) -> Row[Any]:
    """Delete a row and free what is linked to it; returns the row as it was."""
    row = read_row(connection, rules, row_id)
    free_links(connection, rules.table, row_id)
    delete_row(connection, rules.table, row_id)
    return row


def read_row(connection: Connection, rules: Rules, row_id: int) -> Row[Any]:
    """A row as it is kept; refuses with :attr:`Rules.gone` where it is not there."""
    table = rules.table
    row = connection.execute(select(table).where(table.c.id == row_id)).one_or_none()
    if row is None:
        raise Refusal(rules.gone)
    return row


def select_rows(table: Table, *more: Any) -> Select[Any]:
    """The rows of a table with the name of their account, and columns more."""
    wanted: list[Any] = list(table.columns)
    if "account_id" in table.columns:
        wanted.append(account.c.name.label("account"))
        return select(*wanted, *more).join_from(table, account, account.c.id == table.c.account_id)
    return select(*wanted, *more).select_from(table)


def read_records(
    connection: Connection, noun: str, statement: Select[Any], make: Callable[..., R]
) -> tuple[R, ...]:
    """The rows of a noun as its records, with the user's own fields."""
    fields = read_custom_fields(connection, noun=noun)
    return tuple(
        make(**{**row._mapping, "custom": custom_values(fields, row.custom)})
        for row in connection.execute(statement)
    )


def newest_first(table: Table, column: Column[Any]) -> tuple[Any, Any]:
    """Order by: the latest first, in one order where two are of one time."""
    return column.desc(), table.c.id.desc()


def refuse_strange_url(values: Values, name: str = "url") -> None:
    """Only what a browser opens safely is kept as a link that is opened on request."""
    url = values.get(name)
    if url and not str(url).lower().startswith(("http://", "https://")):
        raise Refusal("url_not_of_web", field=name, value=url)


def _given(rules: Rules, values: Values) -> dict[str, Any]:
    """The values as they are stored: an empty one is the column's own word where it has one."""
    unknown = values.keys() - rules.editable
    assert not unknown, unknown
    given = cleaned(values)
    for name, value in given.items():
        column = rules.table.c[name]
        default = None if column.nullable else column.server_default
        if value is None and isinstance(default, DefaultClause):
            given[name] = str(default.arg).strip("'")
    return given


def _set_currency(connection: Connection, rules: Rules, held: dict[str, Any]) -> None:
    """An amount without a currency is in the portfolio's."""
    missing = "currency" in rules.table.columns and held.get("currency") is None
    if missing and held.get("amount") is not None:
        held["currency"] = read_rates(connection).portfolio_currency


def _holds(rules: Rules, values: Values) -> bool:
    try:
        rules.check(values)
    except Refusal:
        return False
    return True


def _refuse_broken(
    connection: Connection, rules: Rules, held: Values, new: Values, account_id: int | None
) -> None:
    """What a row needs, and what its ``new`` values may be."""
    for name, code in rules.needed.items():
        if held.get(name) is None:
            raise Refusal(code, field=name)
    for name, words in rules.choices.items():
        if new.get(name) is not None and new[name] not in words:
            raise Refusal("choice_unknown", field=name, value=new[name], choices=", ".join(words))
    for name in rules.seconds:
        if (new.get(name) or 0) < 0:
            raise Refusal("seconds_negative", field=name, value=new[name])
    currency = new.get("currency")
    if currency is not None and currency not in MINOR_DIGITS:
        raise Refusal("currency_unknown", field="currency", currency=currency)
    _refuse_strange_links(connection, rules, new, account_id)


def _refuse_strange_links(
    connection: Connection, rules: Rules, new: Values, account_id: int | None
) -> None:
    for name, parent in rules.links:
        if new.get(name) is None:
            continue
        wanted = parent.c.account_id if "account_id" in parent.columns else parent.c.id
        found = connection.execute(select(wanted).where(parent.c.id == new[name])).first()
        if found is None:
            raise Refusal("link_gone", field=name)
        if "account_id" in parent.columns and account_id is not None and found[0] != account_id:
            raise Refusal("link_elsewhere", field=name)


def _refuse_no_account(connection: Connection, account_id: int) -> None:
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
