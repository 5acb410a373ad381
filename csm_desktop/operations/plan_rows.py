"""What the commands of success plans share: reading, writing and ordering the rows of their tables.

What may be written is decided by ``plans_edits.py`` and ``plan_parts_edits.py``.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, select, update

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import cleaned

_TEXTS = ("summary", "internal")
"""Never missing: an empty text is one."""


def read_row(connection: Connection, table: Table, row_id: int, gone: str) -> Row[Any]:
    """A row of a table; refuses with the code ``gone`` when it is not there."""
    row = connection.execute(select(table).where(table.c.id == row_id)).one_or_none()
    if row is None:
        raise Refusal(gone)
    return row


def insert_row(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """A new row; returns its id."""
    made = connection.execute(insert(table).values(values).returning(table.c.id))
    return int(made.scalar_one())


def update_row(
    connection: Connection, table: Table, row: Row[Any], given: Mapping[str, Any]
) -> None:
    """Write what differs from the row as it is; nothing when nothing does."""
    changed = {name: value for name, value in given.items() if row._mapping[name] != value}
    if changed:
        connection.execute(update(table).where(table.c.id == row.id).values(changed))


def next_position(connection: Connection, table: Table, column: str, parent_id: int) -> int:
    """The place behind the last child of a parent."""
    last = connection.exec_driver_sql(
        f"SELECT max(position) FROM {table.name} WHERE {column} = ?", (parent_id,)
    ).scalar_one()
    return 0 if last is None else int(last) + 1


def renumber(connection: Connection, table: Table, order: Sequence[int]) -> None:
    """Give rows their places by an order; those that are there already are not written."""
    for position, row_id in enumerate(order):
        connection.execute(
            update(table)
            .where(table.c.id == row_id, table.c.position != position)
            .values(position=position)
        )


def children(connection: Connection, table: Table, column: str, parent_id: int) -> list[int]:
    """The children of a parent in their order."""
    rows = connection.execute(
        select(table.c.id)
        .where(table.c[column] == parent_id)
        .order_by(*([table.c.position] if "position" in table.c else []), table.c.id)
    )
    return list(rows.scalars())


def shifted(order: Sequence[int], row_id: int, by: int) -> list[int]:
    """The order with one row so many places further down (up where negative); ends are ends.

    >>> shifted([7, 8, 9], 9, -1)
    [7, 9, 8]
    """
    moved = [one for one in order if one != row_id]
    moved.insert(max(0, order.index(row_id) + by), row_id)
    return moved


def allowed(values: Mapping[str, Any], fields: Iterable[str]) -> dict[str, Any]:
    """Values of some fields as they are stored; any other field is a mistake of ours."""
    unknown = values.keys() - set(fields)
    assert not unknown, unknown
    given = cleaned(values)
    return given | {name: given[name] or "" for name in _TEXTS if name in given}


def refuse_missing(given: Mapping[str, Any], **codes: str) -> None:
    """Refuse a field that is given and says nothing, with its code."""
    for name, code in codes.items():
        if name in given and given[name] in (None, ""):
            raise Refusal(code, field=name)
