"""Accounts as lists ask for them: which, in what order, and the rows that are looked at.

A list is an array of ids from one statement and pages of rows by id; the book is never loaded.
Commands are in ``account_edits.py``, columns in ``account_columns.py``.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.periods import from_micros
from csm_desktop.domain.query import Expression, parse
from csm_desktop.operations.account_columns import (
    MONTH_TO_ACT,
    SOURCE,
    AccountColumn,
    by_word,
    list_account_columns,
    order_sql,
    query_fields,
    read_values,
    value_sql,
)
from csm_desktop.operations.account_filter import AccountFilter
from csm_desktop.operations.portfolio_currency import portfolio_currency


@dataclass(frozen=True)
class AccountGroup:
    """Accounts of the list that have one value in common; they stand together."""

    value: str | None
    """The value as text, ``2026-11`` for a month; None for accounts without one."""
    count: int
    arr_sum: int
    """Minor units of the portfolio currency."""


@dataclass(frozen=True)
class AccountList:
    """Which accounts, in order."""

    ids: "array[int]"
    """In the order asked for, group by group."""
    arr_sum: int
    """Minor units of the portfolio currency."""
    currency: str
    """The portfolio's."""
    zone: ZoneInfo
    """Whose days are meant."""
    groups: tuple[AccountGroup, ...] = ()
    """In the order of the ids; empty when not grouped."""


@dataclass(frozen=True)
class AccountTotals:
    """The whole book, for "19 of 60"."""

    count: int
    arr: int
    """Minor units of the portfolio currency."""
    currency: str


@dataclass(frozen=True)
class AccountRow:
    """One account as a list shows it."""

    id: int
    uid: str
    """What it is known by in files of ours."""
    name: str
    native_name: str | None
    parent: str | None
    """The parent's name."""
    currency: str
    """Of its own amounts; the portfolio's where it says none."""
    values: Mapping[str, object]
    """Column id → value, None where missing; only the columns asked for."""


@dataclass(frozen=True)
class AccountOpening:
    """The first screen of a list, known before all its ids are."""

    ids: tuple[int, ...]
    """The first accounts in order."""
    count: int
    """How many the whole list has."""
    arr_sum: int
    """Of the whole list, in minor units of the portfolio currency."""
    currency: str
    """The portfolio's."""
    zone: ZoneInfo
    """Whose days are meant."""
    rows: tuple[AccountRow, ...]
    """Of ``ids``."""


@dataclass(frozen=True)
class Touch:
    """Something that happened with an account, for the short list in the peek panel."""

    kind: str
    """``note``, ``ticket``, ``survey`` or ``conversation``."""
    at: datetime
    title: str
    more: str
    """A second line; may be empty."""


@dataclass(frozen=True)
class AccountFacts:
    """What the peek panel shows."""

    row: AccountRow
    currency: str
    """The portfolio's, of ARR and MRR."""
    zone: ZoneInfo
    """Whose days are meant."""
    columns: tuple[AccountColumn, ...]
    """Of all values of the row."""
    touches: tuple[Touch, ...]
    """The latest three."""


_KEPT_BESIDE = {"s.": "account_summary s", "h.": "account_health h"}
"""The tables with one row an account whose figures can be sorted by without the accounts."""


def list_account_ids(
    connection: Connection,
    *,
    query: str = "",
    sort: str = "act_in",
    descending: bool = False,
    group: str | None = None,
    among: Sequence[int] | None = None,
    today: date,
) -> AccountList:
    """The accounts that a query asks for, sorted; missing values last, ties by name, then id.

    ``among``: only these, by id.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    columns = list_account_columns(connection)
    currency = portfolio_currency(connection)
    where, values = _where(query, columns, currency, today, among)
    by_id = {column.id: column for column in columns}
    sorted_by = by_id.get(sort, by_id["act_in"])
    order = _order(sorted_by, descending, currency, today)
    group_by = _group_sql(group, by_id, today)
    if group_by is not None:
        order = f"{_group_order(group, group_by, by_id, currency, today)}, {order}"
    ids, arr_sum = connection.exec_driver_sql(
        "SELECT json_group_array(id), coalesce(sum(arr), 0) FROM ("
        f"SELECT a.id AS id, coalesce(s.arr, 0) AS arr FROM {SOURCE}{where} ORDER BY {order})",
        tuple(values),
    ).one()
    groups: tuple[AccountGroup, ...] = ()
    if group_by is not None:
        group_order = _group_order(group, group_by, by_id, currency, today)
        groups = _groups(connection, group_by, group_order, where, values)
    return AccountList(array("q", json.loads(ids)), arr_sum, currency, local_zone(), groups)


def open_account_list(
    connection: Connection,
    *,
    query: str = "",
    sort: str = "act_in",
    descending: bool = False,
    columns: Sequence[str],
    count: int,
    among: Sequence[int] | None = None,
    today: date,
) -> AccountOpening:
    """The first ``count`` accounts of a list without groups, so that it is painted at once.

    A few are found several times faster than all are sorted; refuses as :func:`list_account_ids`.
    """
    known = list_account_columns(connection)
    currency = portfolio_currency(connection)
    where, values = _where(query, known, currency, today, among)
    by_id = {column.id: column for column in known}
    sorted_by = by_id.get(sort, by_id["act_in"])
    ids = None if where else _first_by_summary(connection, sorted_by, descending, count, today)
    if ids is None:
        order = _order(sorted_by, descending, currency, today)
        rows = connection.exec_driver_sql(
            f"SELECT a.id FROM {SOURCE}{where} ORDER BY {order} LIMIT ?", (*values, count)
        )
        ids = [number for (number,) in rows]
    totals = _totals(connection, where, values)
    return AccountOpening(
        tuple(ids),
        totals.count,
        totals.arr,
        currency,
        local_zone(),
        read_account_rows(connection, ids=ids, columns=columns, today=today),
    )


def _first_by_summary(
    connection: Connection, column: AccountColumn, descending: bool, count: int, today: date
) -> list[int] | None:
    """The first accounts by a figure that is kept beside them; None when others could go before.

    The accounts' names decide among equals only, so the wide rows of all others are left alone.
    """
    kept = next((name for name in _KEPT_BESIDE if name in column.sql), None)
    if kept is None or "a." in column.sql or column.choices:
        return None
    table = _KEPT_BESIDE[kept]
    key, direction = value_sql(column, today), "DESC" if descending else "ASC"
    last = connection.exec_driver_sql(
        f"SELECT {key} FROM {table} ORDER BY {key} {direction} NULLS LAST LIMIT 1 OFFSET ?",
        (count - 1,),
    ).scalar()
    # Accounts without any summary count as 0 where a figure is never missing.
    may_be_missing = not column.sql.startswith("coalesce(")
    if last is None or (not may_be_missing and (last <= 0 if descending else last >= 0)):
        return None
    rows = connection.exec_driver_sql(
        f"SELECT a.id FROM {table} CROSS JOIN account a ON a.id = {kept}account_id "
        f"WHERE {key} {'>=' if descending else '<='} ? "
        f"ORDER BY {key} {direction}, a.name COLLATE NOCASE, a.id LIMIT ?",
        (last, count),
    )
    ids = [number for (number,) in rows]
    return ids if len(ids) == count else None


def total_accounts(connection: Connection) -> AccountTotals:
    """How many accounts the book has, and their ARR."""
    return _totals(connection, "", ())


def _totals(connection: Connection, where: str, values: Sequence[object]) -> AccountTotals:
    if where:
        count, arr = connection.exec_driver_sql(
            f"SELECT count(*), coalesce(sum(s.arr), 0) FROM {SOURCE}{where}", tuple(values)
        ).one()
    else:
        count = connection.exec_driver_sql("SELECT count(*) FROM account").scalar_one()
        arr = connection.exec_driver_sql(
            "SELECT coalesce(sum(arr), 0) FROM account_summary"
        ).scalar_one()
    return AccountTotals(count, arr, portfolio_currency(connection))


def sum_arr(connection: Connection, *, ids: Sequence[int]) -> int:
    """The ARR of some accounts, in minor units of the portfolio currency."""
    found: int = connection.exec_driver_sql(
        "SELECT coalesce(sum(arr), 0) FROM account_summary "
        "WHERE account_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).scalar_one()
    return found


def read_account_rows(
    connection: Connection, *, ids: Sequence[int], columns: Sequence[str], today: date
) -> tuple[AccountRow, ...]:
    """The rows of these accounts with these columns, in the order of ``ids``; no deleted ones."""
    known = {column.id: column for column in list_account_columns(connection)}
    wanted = [known[name] for name in columns if name in known]
    rows = _select_rows(
        connection, wanted, f"a.id IN ({', '.join(map(str, map(int, ids)))})", today
    )
    found = {row.id: row for row in rows}
    return tuple(found[number] for number in ids if number in found)


def list_accounts(
    connection: Connection, *, where: str | None = None, today: date
) -> tuple[tuple[AccountColumn, ...], tuple[AccountRow, ...]]:
    """Every column and the accounts that a query asks for, by name: for files and command line.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    columns = list_account_columns(connection)
    chosen = list_account_ids(connection, query=where or "", sort="name", today=today)
    names = [column.id for column in columns]
    rows: list[AccountRow] = []
    for start in range(0, len(chosen.ids), 10_000):
        part = chosen.ids[start : start + 10_000]
        rows += read_account_rows(connection, ids=part, columns=names, today=today)
    return columns, tuple(rows)


def read_account_facts(connection: Connection, *, account: int, today: date) -> AccountFacts | None:
    """What the peek panel shows of an account; None when it is gone."""
    columns = list_account_columns(connection)
    rows = _select_rows(connection, columns, f"a.id = {int(account)}", today)
    if not rows:
        return None
    return AccountFacts(
        rows[0],
        portfolio_currency(connection),
        local_zone(),
        columns,
        _touches(connection, account),
    )


def list_known_values(connection: Connection) -> dict[str, tuple[str, ...]]:
    """The words that occur in fields people choose from, the frequent first, 50 of each.

    Keys are the words of queries, so that it can be given to completion as it is.
    """
    columns = list_account_columns(connection)
    chosen = [c for c in columns if (c.grouped and not c.choices) or c.id == "city"]
    return {column.word: _frequent(connection, column) for column in chosen}


def find_accounts(
    connection: Connection, *, typed: str, limit: int = 20
) -> tuple[tuple[int, str], ...]:
    """Accounts whose name begins so: id and name, for a field that names another account."""
    escaped = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = connection.exec_driver_sql(
        "SELECT id, name FROM account WHERE name LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?",
        (f"{escaped}%", limit),
    )
    return tuple((number, name) for number, name in rows)


def condition_of(
    expression: Expression | None,
    columns: Sequence[AccountColumn],
    currency: str,
    today: date,
) -> tuple[str, list[object]]:
    """A query's WHERE clause, with its leading space, and its values; empty for every account."""
    if expression is None:
        return "", []
    made = AccountFilter(by_word(columns), currency, local_zone(), today)
    return f" WHERE {made.condition(expression)}", made.values


def _where(
    query: str,
    columns: Sequence[AccountColumn],
    currency: str,
    today: date,
    among: Sequence[int] | None = None,
) -> tuple[str, list[object]]:
    expression = parse(query, query_fields(columns), today=today)
    where, values = condition_of(expression, columns, currency, today)
    if among is None:
        return where, values
    listed = "a.id IN (SELECT value FROM json_each(?))"
    where = f"{where} AND {listed}" if where else f" WHERE {listed}"
    return where, [*values, json.dumps(list(among))]


def _order(column: AccountColumn, descending: bool, currency: str, today: date) -> str:
    key = order_sql(column, currency, today)
    direction = "DESC" if descending else "ASC"
    if column.id == "name":
        return f"{key} {direction}, a.id"
    return f"{key} {direction} NULLS LAST, a.name COLLATE NOCASE, a.id"


def _group_sql(group: str | None, by_id: Mapping[str, AccountColumn], today: date) -> str | None:
    if group == MONTH_TO_ACT:
        return "strftime('%Y-%m', s.act_by * 86400, 'unixepoch')"
    if group is None or group not in by_id or not by_id[group].grouped:
        return None
    return f"{value_sql(by_id[group], today)} COLLATE NOCASE"


def _group_order(
    group: str | None,
    group_by: str,
    by_id: Mapping[str, AccountColumn],
    currency: str,
    today: date,
) -> str:
    """Groups without a value last, words of a closed list in their own order."""
    column = by_id.get(group or "")
    key = order_sql(column, currency, today) if column and column.choices else group_by
    return f"{group_by} IS NULL, {key}"


def _groups(
    connection: Connection, group_by: str, order: str, where: str, values: Sequence[object]
) -> tuple[AccountGroup, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT min({group_by}), count(*), sum(coalesce(s.arr, 0)) FROM {SOURCE}{where} "
        f"GROUP BY {group_by} ORDER BY {order}",
        tuple(values),
    )
    return tuple(AccountGroup(value, count, arr) for value, count, arr in rows)


def _select_rows(
    connection: Connection, columns: Sequence[AccountColumn], where: str, today: date
) -> list[AccountRow]:
    currency = portfolio_currency(connection)
    extra = "".join(f", {value_sql(column, today)}" for column in columns)
    rows: Any = connection.exec_driver_sql(
        "SELECT a.id, a.uid, a.name, a.native_name, "
        "(SELECT p.name FROM account p WHERE p.id = a.parent_id), coalesce(a.currency, ?)"
        f"{extra} FROM {SOURCE} WHERE {where}",
        (currency,),
    )
    return [
        AccountRow(row[0], row[1], row[2], row[3], row[4], row[5], read_values(columns, row[6:]))
        for row in rows
    ]


def _frequent(connection: Connection, column: AccountColumn) -> tuple[str, ...]:
    assert column.kind in (Kind.TEXT, Kind.CHOICE)
    rows = connection.exec_driver_sql(
        f"SELECT {column.sql} AS value FROM account a WHERE value IS NOT NULL "
        "GROUP BY value ORDER BY count(*) DESC, value LIMIT 50"
    )
    return tuple(str(row[0]) for row in rows)


def _touches(connection: Connection, account: int) -> tuple[Touch, ...]:
    rows = connection.exec_driver_sql(
        "SELECT 'note' AS kind, noted_at AS at, coalesce(title, substr(text, 1, 80)) AS title, "
        "kind AS more FROM note WHERE account_id = ? "
        "UNION ALL SELECT 'ticket', created_at, coalesce(subject, ''), coalesce(status, '') "
        "FROM ticket WHERE account_id = ? "
        "UNION ALL SELECT 'survey', answered_at, upper(kind) || ' ' || score, "
        "coalesce(comment, '') FROM survey_answer WHERE account_id = ? "
        "UNION ALL SELECT 'conversation', started_at, coalesce(title, substr(text, 1, 80)), "
        "channel FROM conversation WHERE account_id = ? ORDER BY 2 DESC LIMIT 3",
        (account,) * 4,
    )
    return tuple(Touch(kind, from_micros(at), title, more) for kind, at, title, more in rows)


def read_account_name(connection: Connection, *, account_id: int) -> str | None:
    """What an account is called; None when the book has no such account."""
    name: str | None = connection.exec_driver_sql(
        "SELECT name FROM account WHERE id = ?", (account_id,)
    ).scalar()
    return name
