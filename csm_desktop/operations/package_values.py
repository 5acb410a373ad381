"""The numbers of rows that stand inside a package's values, and what they become in this book.

Beside foreign keys there are numbers in text and in JSON: whose external id it is, what a mark of
Today is about, which own field a value is of. ``map_<table>`` (TEMP: old, id) says what became of
each row of the package; here is the SQL that reads it. Which rows land is ``package_rows.py``'s.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

SUBJECTS = {
    "contract": "contract",
    "meeting": "meeting",
    "answer": "survey_answer",
    "health": "account",
    "milestone": "milestone",
    "task": "task",
    "contact": "contact",
    "override": "health_override",
    "pulse": "pulse",
    "touch": "account",
}
"""First word of a mark's subject → the table of the row whose number follows it."""


def mapped(table: str, old: str) -> str:
    """SQL of what the row with number ``old`` of a table is here; NULL when it did not come."""
    return f'(SELECT m.id FROM temp."map_{table}" m WHERE m.old = {old})'


def mapped_row(noun: str, old: str, tables: Iterable[str]) -> str:
    """The same for the row of any noun: ``noun`` is SQL of its word."""
    cases = " ".join(f"WHEN '{table}' THEN {mapped(table, old)}" for table in sorted(tables))
    return f"CASE replace({noun}, ' ', '_') {cases} END" if cases else "NULL"


def mapped_subject(subject: str, tables: Iterable[str]) -> str:
    """SQL of a mark's subject: “contract 5 2026-12-31” with the contract's number here."""
    there = frozenset(tables)
    after = f"substr({subject}, instr({subject}, ' ') + 1)"
    cases = " ".join(
        f"WHEN {subject} LIKE '{word} %' THEN '{word} ' || "
        f"{mapped(table, f'CAST({after} AS INTEGER)')} || "
        f"CASE WHEN instr({after}, ' ') THEN substr({after}, instr({after}, ' ')) ELSE '' END"
        for word, table in SUBJECTS.items()
        if table in there
    )
    return f"CASE {cases} END" if cases else "NULL"


def mapped_custom(custom: str) -> str:
    """SQL of a row's own values with the fields' numbers of this book."""
    return (
        f"(SELECT json_group_object(CAST(m.id AS TEXT), j.value) FROM json_each({custom}) j "
        "JOIN temp.map_field m ON m.old = CAST(j.key AS INTEGER) WHERE j.value IS NOT NULL "
        "HAVING count(*) > 0)"
    )


def mapped_waiting(content: str) -> str:
    """SQL of a waiting row with the fields' numbers of this book."""
    return (
        f"CASE WHEN json_valid({content}) AND json_type({content}, '$.custom') = 'object' "
        f"THEN json_set({content}, '$.custom', "
        f"json({mapped_custom(f'''json_extract({content}, '$.custom')''')})) ELSE {content} END"
    )


def map_health_model(connection: Connection, content: str) -> str:
    """A health model whose measures of own fields name the fields of this book."""
    model = _read(content)
    if model is None:
        return content
    changed = _map_fields(connection, model)
    return json.dumps(model, ensure_ascii=False) if changed else content


def map_draft(connection: Connection, content: str) -> str:
    """A draft whose meeting, attendees and carried tasks are those of this book."""
    draft = _read(content)
    fields = draft.get("fields") if isinstance(draft, dict) else None
    if not isinstance(fields, dict):
        return content
    before = json.dumps(fields)
    fields["meeting_id"] = _one(connection, "meeting", fields.get("meeting_id"))
    for name, table in (("attendees", "contact"), ("carried", "task")):
        if isinstance(fields.get(name), list):
            here = (
                one if isinstance(one, str) else _one(connection, table, one)
                for one in fields[name]
            )
            fields[name] = [one for one in here if one is not None]
    if fields["meeting_id"] is None and '"meeting_id"' not in before:
        del fields["meeting_id"]
    return content if json.dumps(fields) == before else json.dumps(draft, ensure_ascii=False)


def _read(content: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _map_fields(connection: Connection, part: Any) -> bool:
    """Change the fields' numbers anywhere in a model; True if one changed."""
    changed = False
    parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    if isinstance(part, dict) and isinstance(part.get("field"), int):
        now = _one(connection, "field", part["field"])
        if now is not None and now != part["field"]:
            part["field"] = now
            changed = True
    for one in list(parts):
        changed |= _map_fields(connection, one)
    return changed


def _one(connection: Connection, table: str, old: object) -> int | None:
    """What a number became; one that is no number, or whose row did not come, is none."""
    there = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = ?)", (f"map_{table}",)
    ).scalar_one()
    if not there or not isinstance(old, int):
        return None
    found = connection.exec_driver_sql(
        f'SELECT id FROM temp."map_{table}" WHERE old = ?', (old,)
    ).scalar()
    return None if found is None else int(found)
