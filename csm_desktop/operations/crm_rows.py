"""The rows another CRM gets: what may leave, with its ids there. Private notes never leave."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.domain.crm import CrmAccount, CrmContact, CrmNote, CrmRows, CrmTask
from csm_desktop.domain.money import MINOR_DIGITS, to_decimal
from csm_desktop.domain.periods import from_micros
from csm_desktop.operations.rows import optional_day

_OBJECTS = {
    "hubspot": {"account": "company", "contact": "contact", "task": "task"},
    "salesforce": {"account": "account", "contact": "contact", "task": "task"},
}
"""System → noun → its word for it."""


def read_crm_rows(connection: Connection, *, system: str, internal: bool) -> CrmRows:
    """Accounts, contacts who are still there, notes and tasks, in the order they came.

    Shareable notes leave; with ``internal`` also internal ones, and tasks, which nobody ever
    marked for the customer. Private notes and what was made of them stay.
    """
    return CrmRows(
        _accounts(connection, system),
        _contacts(connection, system),
        _notes(connection, system, internal),
        _tasks(connection, system) if internal else (),
    )


def _known(system: str, noun: str, row: str) -> str:
    """SQL of a row's id in the system."""
    word = _OBJECTS[system][noun]
    return (
        f"(SELECT e.external FROM external_id e WHERE e.noun = '{noun}' AND e.row_id = {row} "
        f"AND e.source = '{system}' AND lower(e.object) = '{word}' ORDER BY e.id LIMIT 1)"
    )


def _accounts(connection: Connection, system: str) -> tuple[CrmAccount, ...]:
    portfolio = read_rates(connection).portfolio_currency
    rows = connection.exec_driver_sql(
        f"SELECT {_known(system, 'account', 'a.id')}, {_known(system, 'account', 'a.parent_id')}, "
        "a.name, a.domain, a.website, a.phone, a.industry, a.country, a.city, a.employees, "
        "a.turnover, a.currency, a.description FROM account a ORDER BY a.id"
    )
    found = []
    for *facts, turnover, currency, description in rows:
        code = currency if currency in MINOR_DIGITS else portfolio
        amount = None if turnover is None else to_decimal(turnover, code)
        values: list[Any] = [*facts, amount, code, description]
        found.append(CrmAccount(*values))
    return tuple(found)


def _contacts(connection: Connection, system: str) -> tuple[CrmContact, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT {_known(system, 'contact', 'c.id')}, {_known(system, 'account', 'a.id')}, a.name, "
        "a.domain, c.name, c.email, c.phone, c.mobile, c.title FROM contact c "
        "JOIN account a ON a.id = c.account_id WHERE c.left_on IS NULL ORDER BY c.id"
    )
    return tuple(CrmContact(*row) for row in rows)


def _notes(connection: Connection, system: str, internal: bool) -> tuple[CrmNote, ...]:
    leaves = "('internal', 'shareable')" if internal else "('shareable')"
    rows = connection.exec_driver_sql(
        f"SELECT {_known(system, 'account', 'a.id')}, a.name, a.domain, (SELECT coalesce(c.email, "
        "t.email) FROM attendee t LEFT JOIN contact c ON c.id = t.contact_id "
        "WHERE t.note_id = n.id AND coalesce(c.email, t.email) IS NOT NULL ORDER BY t.id LIMIT 1), "
        "n.title, n.text, n.noted_at FROM note n JOIN account a ON a.id = n.account_id "
        f"WHERE n.visibility IN {leaves} ORDER BY n.noted_at, n.id"
    )
    values: Iterator[list[Any]] = ([*facts, from_micros(at)] for *facts, at in rows)
    return tuple(CrmNote(*note) for note in values)


def _tasks(connection: Connection, system: str) -> tuple[CrmTask, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT {_known(system, 'task', 't.id')}, {_known(system, 'account', 'a.id')}, a.name, "
        "a.domain, t.title, t.reason, t.priority, t.due_on, t.done_at IS NOT NULL FROM task t "
        "JOIN account a ON a.id = t.account_id WHERE NOT EXISTS (SELECT 1 FROM note n "
        "WHERE n.id = t.note_id AND n.visibility = 'private') ORDER BY t.id"
    )
    values: Iterator[list[Any]] = (
        [*facts, optional_day(due_on), bool(done)] for *facts, due_on, done in rows
    )
    return tuple(CrmTask(*task) for task in values)
