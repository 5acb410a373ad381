"""Whether a portfolio file is sound: its pages, its links, and what must agree with each other.

Everything kept twice is compared: rows with their last image in the journal, summaries and the
search index with the rows they were made from. Not here: mending (``backup.py`` restores).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from csm_desktop.database import health, journal, search, summaries
from csm_desktop.database.health_sources import Present
from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.database.tables import JOURNALLED


@dataclass(frozen=True)
class Finding:
    """Something in the file that is not as it must be."""

    code: str
    """``page_damaged``, ``link_broken``, ``journal_differs``, ``summary_differs``,
    ``health_differs``, ``search_differs``, ``step_open``."""
    values: Mapping[str, object] = field(default_factory=dict)
    """What and where: ``table``, ``row``, ``count``, ``reason``."""


def check_book(connection: Connection) -> tuple[Finding, ...]:
    """Everything found wrong in the book; nothing when it is sound. Damaged pages end the search.

    A question for a reader of the present; about 1 s for each 250 MB.
    """
    return tuple(_damaged_pages(connection)) or (
        *_broken_links(connection),
        *_journal_differences(connection),
        *_summary_differences(connection),
        *_health_differences(connection),
        *_search_differences(connection),
        *_open_step(connection),
    )


def _damaged_pages(connection: Connection) -> Iterator[Finding]:
    for (reason,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all():
        if reason != "ok":
            yield Finding("page_damaged", {"reason": reason})


def _broken_links(connection: Connection) -> Iterator[Finding]:
    for table, row, parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Finding("link_broken", {"table": table, "row": row, "parent": parent})


def _journal_differences(connection: Connection) -> Iterator[Finding]:
    for table in JOURNALLED:
        rows = journal.rows_unlike_journal(connection, table)
        if rows:
            yield Finding(
                "journal_differs", {"table": table.name, "row": rows[0], "count": len(rows)}
            )


def _summary_differences(connection: Connection) -> Iterator[Finding]:
    day = summaries.summary_day(connection)
    if day is None:
        return
    statement = "SELECT * FROM main.account_summary"
    kept = set(map(tuple, connection.exec_driver_sql(statement).all()))
    made = set(summaries.compute(connection, today=day, rates=read_rates(connection)))
    rows = sorted({row[0] or 0 for row in kept ^ made})
    if rows:
        yield Finding("summary_differs", {"row": rows[0], "count": len(rows)})


def _health_differences(connection: Connection) -> Iterator[Finding]:
    day = health.health_day(connection)
    if day is None:
        return
    present = Present(day, local_zone(), read_rates(connection))
    rows = health.unlike_kept(connection, present=present)
    if rows:
        yield Finding("health_differs", {"row": rows[0], "count": len(rows)})


def _search_differences(connection: Connection) -> Iterator[Finding]:
    for table in search.SEARCHED:
        count = connection.exec_driver_sql(
            f"SELECT (SELECT count(*) FROM (SELECT id FROM {table} EXCEPT "
            f"SELECT rowid FROM search_{table})) + (SELECT count(*) FROM "
            f"(SELECT rowid FROM search_{table} EXCEPT SELECT id FROM {table}))"
        ).scalar_one()
        if count:
            yield Finding("search_differs", {"table": table, "count": count})


def _open_step(connection: Connection) -> Iterator[Finding]:
    number = connection.exec_driver_sql("SELECT step FROM pen").scalar_one()
    if number is not None:
        yield Finding("step_open", {"row": number})
