"""Files into a book in one line, and what lies in a book without regard to ids."""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection

from csm_desktop.database.store import Outcome, Store
from csm_desktop.exchange.records import FileChoices
from csm_desktop.exchange.staging import stage
from csm_desktop.operations.imports import import_files


def bring(store: Store, *paths: Path, choices: Mapping[str, FileChoices] | None = None) -> Outcome:
    """Stage the files and land them as one step."""
    staging = store.path.with_name(f"staging-{random.randrange(10**12)}.db")
    try:
        stage(paths, staging, currency="USD", zone="UTC", user_profiles=None, choices=choices or {})
        return store.run(import_files, staging=staging, count=len(paths))
    finally:
        staging.unlink(missing_ok=True)


_POINTING: dict[str, tuple[str, ...]] = {
    "account": (),
    "contract": ("account_id",),
    "ticket": ("account_id",),
    "survey_answer": ("account_id", "ticket_id"),
    "cancellation": ("account_id",),
}
_OWN_NUMBERS = frozenset({"id", "uid", "added_at", "custom"})


def content(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Table → its rows in order of their values, with other systems' ids for the book's own."""
    known: dict[tuple[str, int], str] = {
        (noun.replace(" ", "_"), row): external
        for noun, row, external in connection.exec_driver_sql(
            "SELECT noun, row_id, external FROM external_id"
        )
    }
    labels = _read_pairs(connection, "SELECT CAST(id AS TEXT), label FROM field")
    found: dict[str, list[tuple[object, ...]]] = {}
    for table, links in _POINTING.items():
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().all()
        found[table] = sorted(
            (
                _told(table, links, cast(Mapping[str, Any], row), known, labels, connection)
                for row in rows
            ),
            key=repr,
        )
    found["waiting_row"] = _rows(connection, "SELECT noun, external FROM waiting_row")
    found["usage_point"] = _rows(
        connection,
        "SELECT e.external, m.name, f.name, day, value FROM usage_point u "
        "JOIN external_id e ON e.noun = 'account' AND e.row_id = u.account_id "
        "JOIN metric m ON m.id = u.metric_id JOIN feature f ON f.id = u.feature_id",
    )
    return found


def _told(
    table: str,
    links: tuple[str, ...],
    row: Mapping[str, Any],
    known: Mapping[tuple[str, int], str],
    labels: Mapping[str, str],
    connection: Connection,
) -> tuple[object, ...]:
    """A row without numbers of the book's own."""
    values = [
        known.get((name.removesuffix("_id"), value), value) if name in links else value
        for name, value in row.items()
        if name not in _OWN_NUMBERS
    ]
    return (*values, known.get((table, row["id"])), _custom(connection, row["custom"], labels))


def _custom(connection: Connection, stored: str | None, labels: Mapping[str, str]) -> str:
    pairs = _read_pairs(connection, "SELECT key, value FROM json_each(?)", (stored or "{}",))
    return repr(sorted((labels[key], value) for key, value in pairs.items()))


def _read_pairs(
    connection: Connection, statement: str, values: Sequence[object] = ()
) -> dict[str, str]:
    return dict(connection.exec_driver_sql(statement, tuple(values)).all())


def _rows(connection: Connection, statement: str) -> list[tuple[object, ...]]:
    return sorted((tuple(row) for row in connection.exec_driver_sql(statement)), key=repr)
