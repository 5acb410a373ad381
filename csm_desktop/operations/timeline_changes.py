"""The changes in an account's timeline: which steps touched it, and what each did to its fields."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.journal import read_shapes


@dataclass(frozen=True)
class FieldChange:
    """One field of the account before and after a step."""

    field: str
    before: str | int | None
    """As stored."""
    after: str | int | None
    """As stored."""


# The rows that a change to them shows; notes, tickets and answers stand in the timeline themselves.
_CHANGED = (
    "contact",
    "contract",
    "task",
    "onboarding_project",
    "milestone",
    "success_plan",
    "objective",
)
# CROSS: without it SQLite walks the whole journal of a table, 0.5 s in a book of a million notes.
_NOTE_WRITTEN = (
    "SELECT w.step FROM note n CROSS JOIN change w ON w.\"table\" = 'note' AND w.row = n.id "
    "AND w.before IS NULL WHERE n.account_id = :account"
)
TOUCHING = (
    'SELECT step, "table" FROM change WHERE "table" = \'account\' AND row = :account'
    + "".join(
        f' UNION ALL SELECT c.step, c."table" FROM {table} t CROSS JOIN change c '
        f"ON c.\"table\" = '{table}' AND c.row = t.id WHERE t.account_id = :account"
        # Follow-ups that were made with their note stand there with it.
        + (f" AND c.step NOT IN ({_NOTE_WRITTEN})" if table == "task" else "")
        for table in _CHANGED
    )
    + "".join(
        f' UNION ALL SELECT c.step, c."table" FROM contract k CROSS JOIN {table} t ON '
        f"t.contract_id = k.id CROSS JOIN change c ON c.\"table\" = '{table}' AND c.row = t.id "
        "WHERE k.account_id = :account"
        for table in ("renewal", "requirement")
    )
)
"""Step and table of every change to the account or what belongs to it; ``:account`` is its id."""


def read_changes(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    """Steps, each with its rows of this account and what it did to the account's own fields."""
    marks = ", ".join("?" * len(ids))
    statement = (
        "SELECT id, label, label_values, author, origin, kind, revision, undone_by "
        f"FROM step WHERE id IN ({marks})"
    )
    steps = {row.id: row for row in connection.exec_driver_sql(statement, tuple(ids))}
    tables = _touched_tables(connection, ids, account_id)
    fields = _field_changes(connection, ids, account_id, {s.id: s.revision for s in steps.values()})
    return {
        number: {
            "title": row.label,
            "facts": {
                "values": json.loads(row.label_values),
                "author": row.author,
                "origin": row.origin,
                "kind": row.kind,
                "undone": row.undone_by is not None,
                "rows": tables.get(number, {}),
            },
            "changes": fields.get(number, ()),
        }
        for number, row in steps.items()
    }


def _touched_tables(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, int]]:
    """Step → table → how many changes it made to rows of the account."""
    marks = ", ".join(str(int(number)) for number in ids)
    rows = connection.exec_driver_sql(
        f'SELECT step, "table", count(*) FROM ({TOUCHING}) WHERE step IN ({marks}) '
        'GROUP BY step, "table"',
        {"account": account_id},
    )
    tables: dict[int, dict[str, int]] = {}
    for step, table, count in rows:
        tables.setdefault(step, {})[table] = count
    return tables


def _field_changes(
    connection: Connection, ids: list[int], account_id: int, revisions: Mapping[int, int]
) -> dict[int, tuple[FieldChange, ...]]:
    marks = ", ".join(str(int(number)) for number in ids)
    rows = connection.exec_driver_sql(
        "SELECT step, before, after FROM change WHERE \"table\" = 'account' AND row = ? "
        f"AND step IN ({marks}) AND before IS NOT NULL AND after IS NOT NULL ORDER BY seq",
        (account_id,),
    ).all()
    if not rows:
        return {}
    shapes = read_shapes(connection)
    changes: dict[int, tuple[FieldChange, ...]] = {}
    for step, before, after in rows:
        names = shapes[revisions[step], "account"]
        pairs = zip(names, json.loads(before), json.loads(after), strict=True)
        changes[step] = changes.get(step, ()) + tuple(
            FieldChange(name, old, new) for name, old, new in pairs if old != new
        )
    return changes
