"""Saved segments: queries about accounts with a name, each with how many it finds today."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.query import QueryProblem, parse
from csm_desktop.operations.account_columns import (
    SOURCE,
    list_account_columns,
    query_fields,
)
from csm_desktop.operations.accounts import condition_of
from csm_desktop.operations.portfolio_currency import portfolio_currency


@dataclass(frozen=True)
class Segment:
    """A saved query."""

    id: int
    name: str
    query: str
    count: int | None
    """Accounts it finds; None when the query no longer makes sense (a field was deleted)."""


def list_segments(connection: Connection, *, today: date) -> tuple[Segment, ...]:
    """The segments in their order, counted."""
    rows = connection.exec_driver_sql(
        "SELECT id, name, query FROM segment ORDER BY position, id"
    ).all()
    return tuple(
        Segment(number, name, query, _count(connection, query, today))
        for number, name, query in rows
    )


@command("Save segment {name}", lambda *, name, query: {"name": name})
def save_segment(connection: Connection, *, name: str, query: str) -> int:
    """Keep a query under a name, over one that has it already; returns its id.

    Refuses ``segment_name_empty`` and ``segment_query_empty``.
    """
    name = _clean(name)
    if not query.strip():
        raise Refusal("segment_query_empty")
    connection.exec_driver_sql(
        "INSERT INTO segment (name, query, position) "
        "VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM segment)) "
        "ON CONFLICT (name) DO UPDATE SET query = excluded.query "
        "WHERE query IS NOT excluded.query",
        (name, query.strip()),
    )
    found = connection.exec_driver_sql("SELECT id FROM segment WHERE name = ?", (name,))
    return int(found.scalar_one())


@command("Rename a segment to {name}", lambda *, segment, name: {"name": name})
def rename_segment(connection: Connection, *, segment: int, name: str) -> None:
    """Give a segment another name; refuses ``segment_name_empty``, ``segment_name_taken``."""
    name = _clean(name)
    taken = connection.exec_driver_sql(
        "SELECT count(*) FROM segment WHERE name = ? AND id <> ?", (name, segment)
    ).scalar_one()
    if taken:
        raise Refusal("segment_name_taken", name=name)
    connection.exec_driver_sql(
        "UPDATE segment SET name = ? WHERE id = ? AND name IS NOT ?", (name, segment, name)
    )


@command("Delete segment {name}", lambda *, segment, name: {"name": name})
def delete_segment(connection: Connection, *, segment: int, name: str) -> None:
    """Forget a segment; the accounts are not touched."""
    connection.exec_driver_sql("DELETE FROM segment WHERE id = ?", (segment,))


def _clean(name: str) -> str:
    if not name.strip():
        raise Refusal("segment_name_empty")
    return name.strip()


def _count(connection: Connection, query: str, today: date) -> int | None:
    columns = list_account_columns(connection)
    try:
        expression = parse(query, query_fields(columns), today=today)
    except QueryProblem:
        return None
    where, values = condition_of(expression, columns, portfolio_currency(connection), today)
    count: int = connection.exec_driver_sql(
        f"SELECT count(*) FROM {SOURCE}{where}", tuple(values)
    ).scalar_one()
    return count
