"""What pages sort and filter accounts by, kept beside the accounts so that no list computes it.

One row an account, as of one day; rebuilt from the nouns whenever the day turns, and for the
touched accounts at the end of each step. The formulas are ``domain``'s, so a summary can never say
something else than ``metrics``.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from sqlalchemy import Connection

from csm_desktop.database.tables import JOURNALLED, setting
from csm_desktop.database.touches import TOUCHES
from csm_desktop.domain.contracts import (
    Contract,
    arr_by_account,
    is_active,
    last_day_to_act,
    renewal_date,
)
from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day

# Not the accounts: none of their own columns counts, and none goes before what belongs to it.
_WATCHED = ("contract", "note", "conversation", "ticket", "task")
BEHIND = frozenset({*_WATCHED, "rate", "setting"})
"""The tables that summaries are made from."""
_COLUMNS = "account_id, arr, contracts, renewal, act_by, last_touch_at, open_tickets, open_tasks"
_TOUCHED = "WHERE account_id IN (SELECT account_id FROM temp.touched)"
_ACCOUNT_COLUMN = {
    table.name: list(table.columns.keys()).index("account_id")
    for table in JOURNALLED
    if table.name in _WATCHED
}


def read_contracts(connection: Connection, *, where: str = "") -> Iterator[Contract]:
    """The contracts of the book in account order; ``where`` is SQL of ours."""
    rows = connection.exec_driver_sql(
        "SELECT account_id, charge, charge_period, currency, starts_on, ends_on, notice_months, "
        f"auto_renew, trial, id FROM contract {where} ORDER BY account_id"
    )
    for account, charge, period, currency, start, end, notice, auto, trial, number in rows:
        yield Contract(
            account=account,
            charge=charge,
            charge_period=period,
            currency=currency,
            starts_on=from_epoch_day(start),
            ends_on=None if end is None else from_epoch_day(end),
            notice_months=notice,
            auto_renew=None if auto is None else bool(auto),
            trial=bool(trial),
            id=number,
        )


def feed(
    connection: Connection, *, after: int, tables: frozenset[str], today: date, rates: Rates
) -> None:
    """Bring the summaries up to the changes of ``tables`` with a ``seq`` above ``after``."""
    if "rate" in tables or ("setting" in tables and _currency_changed(connection, after)):
        rebuild(connection, today=today, rates=rates)
        return
    watched = [table for table in _WATCHED if table in tables]
    if not watched:
        return
    connection.exec_driver_sql("CREATE TEMP TABLE touched (account_id INTEGER PRIMARY KEY)")
    for table in watched:
        for image in ("before", "after"):
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO touched SELECT DISTINCT "
                f"json_extract({image}, '$[{_ACCOUNT_COLUMN[table]}]') FROM change "
                f'WHERE seq > ? AND +"table" = ? AND {image} IS NOT NULL '
                f"AND json_extract({image}, '$[{_ACCOUNT_COLUMN[table]}]') IS NOT NULL",
                (after, table),
            )
    _write(connection, "main", _TOUCHED, today, rates)
    connection.exec_driver_sql("DROP TABLE temp.touched")


def _currency_changed(connection: Connection, after: int) -> bool:
    place = list(setting.columns.keys()).index("name")
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM change WHERE seq > ? AND \"table\" = 'setting' "
            f"AND 'currency' IN (before ->> '$[{place}]', after ->> '$[{place}]'))",
            (after,),
        ).scalar_one()
    )


def rebuild(connection: Connection, *, today: date, rates: Rates, schema: str = "main") -> None:
    """Compute every account's summary for ``today``; ``temp`` for a book seen as of a date."""
    _write(connection, schema, "", today, rates)
    if schema == "main":
        _keep_day(connection, today)


def turn(connection: Connection, *, today: date, rates: Rates) -> None:
    """Bring the kept summaries to ``today``, of which a few accounts only have another one."""
    kept = summary_day(connection)
    if kept is None or _rates_differ(rates, kept, today):
        rebuild(connection, today=today, rates=rates)
        return
    connection.exec_driver_sql("CREATE TEMP TABLE touched (account_id INTEGER PRIMARY KEY)")
    _touch_between(connection, kept, today)
    _write(connection, "main", _TOUCHED, today, rates)
    connection.exec_driver_sql("DROP TABLE temp.touched")
    _keep_day(connection, today)


def _rates_differ(rates: Rates, one: date, other: date) -> bool:
    return any(min(one, other) < rate.on <= max(one, other) for rate in rates.dated)


def _touch_between(connection: Connection, one: date, other: date) -> None:
    """The accounts with another summary on one day than on the other, by the same nouns.

    Nothing in a summary depends on the day but which contracts are active, and the rates.
    """
    first, last = sorted((to_epoch_day(one), to_epoch_day(other)))
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO temp.touched SELECT account_id FROM contract "
        f"WHERE starts_on > {first} AND starts_on <= {last} "
        f"OR ends_on >= {first} AND ends_on < {last}"
    )


def _keep_day(connection: Connection, today: date) -> None:
    connection.exec_driver_sql(
        "INSERT INTO file_state (name, value) VALUES ('summary_day', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (str(to_epoch_day(today)),),
    )


def summary_day(connection: Connection) -> date | None:
    """The day the kept summaries are of."""
    value = connection.exec_driver_sql(
        "SELECT value FROM main.file_state WHERE name = 'summary_day'"
    ).scalar()
    return None if value is None else from_epoch_day(int(value))


def shadow(
    connection: Connection, *, today: date, rates: Rates, changed: frozenset[str] = frozenset()
) -> None:
    """Give this connection summaries of its own, for another day than the kept ones.

    They are the kept ones but for the accounts that differ. ``changed``: the tables of which TEMP
    ``since`` has rows, when the connection sees the nouns as they were on that day.
    """
    drop_shadow(connection)
    kept = summary_day(connection)
    every = kept is None or _rates_differ(rates, kept, today) or bool(changed & {"rate", "setting"})
    connection.exec_driver_sql(
        "CREATE TEMP TABLE account_summary AS SELECT * FROM main.account_summary"
        + (" WHERE false" if every else "")
    )
    connection.exec_driver_sql(
        "CREATE UNIQUE INDEX temp.account_summary_key ON account_summary (account_id)"
    )
    if kept is None or every:
        rebuild(connection, today=today, rates=rates, schema="temp")
    else:
        connection.exec_driver_sql("CREATE TEMP TABLE touched (account_id INTEGER PRIMARY KEY)")
        _touch_between(connection, kept, today)
        for table in changed & {*_WATCHED}:
            _touch_since(connection, table)
        _write(connection, "temp", _TOUCHED, today, rates)
        connection.exec_driver_sql("DROP TABLE temp.touched")
    connection.commit()


def _touch_since(connection: Connection, table: str) -> None:
    """The accounts whose rows changed since the day: whose they are now, and whose they were."""
    for source in (f"main.{table}", table):
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO temp.touched SELECT account_id FROM {source} WHERE id IN "
            f"(SELECT row FROM temp.since WHERE tab = '{table}') AND account_id IS NOT NULL"
        )


def drop_shadow(connection: Connection) -> None:
    """Let this connection see the kept summaries again."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.account_summary")
    connection.commit()


def _write(connection: Connection, schema: str, where: str, today: date, rates: Rates) -> None:
    connection.exec_driver_sql(f"DELETE FROM {schema}.account_summary {where}")
    rows = compute(connection, today=today, rates=rates, where=where)
    if rows:
        connection.exec_driver_sql(
            f"INSERT INTO {schema}.account_summary ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def compute(
    connection: Connection, *, today: date, rates: Rates, where: str = ""
) -> list[tuple[int | None, ...]]:
    """The rows of ``account_summary`` as the nouns give them; ``where`` is SQL of ours."""
    touch = _last_touches(connection, where)
    tickets = _by_account(
        connection,
        "SELECT account_id, count(*) FROM ticket WHERE solved_at IS NULL "
        f"{where.replace('WHERE', 'AND', 1)} GROUP BY account_id",
    )
    tasks = _by_account(
        connection,
        "SELECT account_id, count(*) FROM task WHERE done_at IS NULL AND account_id IS NOT NULL "
        f"{where.replace('WHERE', 'AND', 1)} GROUP BY account_id",
    )
    contracts = _contract_columns(read_contracts(connection, where=where), today, rates)
    none = (0, 0, None, None)
    return [
        (
            number,
            *contracts.get(number, none),
            touch.get(number),
            tickets.get(number, 0),
            tasks.get(number, 0),
        )
        for number in sorted(contracts.keys() | touch.keys() | tickets.keys() | tasks.keys())
    ]


def _last_touches(connection: Connection, where: str) -> dict[int, int]:
    """Account → its last touch; by table, since one list of both would be sorted first."""
    last: dict[int, int] = {}
    for table, moment, is_touch in TOUCHES:
        found = _by_account(
            connection,
            f"SELECT account_id, max({moment}) FROM {table} WHERE {is_touch} "
            f"{where.replace('WHERE', 'AND', 1)} GROUP BY account_id",
        )
        for account, at in found.items():
            last[account] = max(at, last.get(account, at))
    return last


def _by_account(connection: Connection, statement: str) -> dict[int, int]:
    rows = connection.exec_driver_sql(statement).all()
    return {row[0]: row[1] for row in rows}


def _contract_columns(
    contracts: Iterable[Contract], today: date, rates: Rates
) -> dict[int, tuple[int, int, int | None, int | None]]:
    columns = {}
    for number, group in groupby(contracts, key=lambda contract: contract.account):
        own = list(group)
        arr, _missing = arr_by_account(own, today, rates, today)
        renewal, act_by = renewal_date(own, today), last_day_to_act(own, today)
        columns[number] = (
            arr.get(number, 0),
            sum(is_active(contract, today) for contract in own),
            None if renewal is None else to_epoch_day(renewal),
            None if act_by is None else to_epoch_day(act_by),
        )
    return columns
