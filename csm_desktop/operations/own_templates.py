"""The user's own templates of every kind, kept in the book as JSON by name.

What a template of a kind holds is the kind's: ``playbooks.py``, ``onboarding_templates.py``,
``plan_templates.py``. Those of notes are texts and in ``templates.py``.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.tables import template as template_table
from csm_desktop.domain.errors import Refusal

T = TypeVar("T")

_UNREADABLE = (
    *(Refusal, ValueError, KeyError, TypeError, AttributeError),
    *(ArithmeticError, RecursionError),
)


def list_own(connection: Connection, *, kind: str, read: Callable[[str, Any], T]) -> tuple[T, ...]:
    """What ``read`` makes of each name and content, by name.

    One that cannot be read, as another version may have written it, is left out: the others, and
    those of the program, stay of use.
    """
    rows = connection.exec_driver_sql(
        "SELECT name, content FROM template WHERE kind = ? ORDER BY name COLLATE NOCASE, id",
        (kind,),
    ).all()
    found = []
    for name, content in rows:
        try:
            found.append(read(name, json.loads(content)))
        except _UNREADABLE:
            continue
    return tuple(found)


def keep_own(connection: Connection, *, kind: str, name: str, content: Mapping[str, Any]) -> None:
    """Keep a template within a command; one of the same kind and name is replaced."""
    text = json.dumps(content, ensure_ascii=False)
    connection.execute(
        upsert(template_table)
        .values(kind=kind, name=name, content=text)
        .on_conflict_do_update(index_elements=["kind", "name"], set_={"content": text})
    )


def delete_own(connection: Connection, *, kind: str, name: str) -> bool:
    """Take a template away within a command; whether there was one."""
    table = template_table
    gone = connection.execute(delete(table).where(table.c.kind == kind, table.c.name == name))
    return bool(gone.rowcount)
