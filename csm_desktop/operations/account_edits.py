"""What one can do to accounts: make, change and delete them, one or thousands in one step.

Values come typed (``date``, ``int`` minor units, ``Decimal``, text, None for nothing). Set-based: a
change of 40 accounts is one UPDATE. Custom fields themselves are in ``custom_fields.py``.
"""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import minor_digits
from csm_desktop.operations.account_columns import (
    AccountColumn,
    list_account_columns,
    stored_value,
)


@command("New account {name}", lambda *, values: {"name": values.get("name", "")})
def create_account(connection: Connection, *, values: Mapping[str, object]) -> int:
    """Make an account from column id → value and return its id.

    Refuses ``account_name_empty`` and what :func:`edit_accounts` refuses.
    """
    if "name" not in values:
        raise Refusal("account_name_empty")
    made = connection.exec_driver_sql(
        "INSERT INTO account (name, added_at) "
        "VALUES ('', (SELECT at FROM step WHERE id = (SELECT step FROM pen)))"
    ).lastrowid
    _change(connection, [int(made)], values)
    return int(made)


@command("Edit {name}", lambda *, account, name, changes: {"name": name})
def edit_account(
    connection: Connection, *, account: int, name: str, changes: Mapping[str, object]
) -> None:
    """Change one account; ``name`` is what the Undo menu calls it.

    Refuses what :func:`edit_accounts` refuses.
    """
    _change(connection, [account], changes)


@command("Edit {count} accounts", lambda *, ids, changes: {"count": len(ids)})
def edit_accounts(
    connection: Connection, *, ids: Sequence[int], changes: Mapping[str, object]
) -> None:
    """Give these accounts the same values: column id → value, None for nothing.

    Refuses ``account_name_empty``, ``account_parent_circle``, ``account_gone``,
    ``account_field_unknown`` and ``currency_unknown``; then nothing is changed.
    """
    _change(connection, ids, changes)


@command("Delete {name}", lambda *, account, name: {"name": name})
def delete_account(connection: Connection, *, account: int, name: str) -> None:
    """Delete one account as :func:`delete_accounts` does; ``name`` is for the Undo menu."""
    delete_accounts(connection, ids=[account])


@command("Delete {count} accounts", lambda *, ids: {"count": len(ids)})
def delete_accounts(connection: Connection, *, ids: Sequence[int]) -> None:
    """Delete these accounts with all that is theirs; the accounts below them lose their parent.

    Usage points stay where they are, seen by nobody without their account, for undo to find.
    """
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.leaving")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE leaving AS SELECT value AS id FROM json_each(?)", (_ids_json(ids),)
    )
    leaving = "(SELECT id FROM temp.leaving)"
    connection.exec_driver_sql(
        f"UPDATE account SET parent_id = NULL WHERE parent_id IN {leaving} AND id NOT IN {leaving}"
    )
    # A parent and its child may leave together, in any order.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for table, link, parent in _GRANDCHILDREN:
        theirs = f"(SELECT id FROM {parent} WHERE account_id IN {leaving})"
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE {link} IN {theirs}")
    _let_go_of(connection, leaving)
    for table in reversed(JOURNALLED):
        if "account_id" in table.columns:
            mine = f'(SELECT id FROM "{table.name}" WHERE account_id IN {leaving})'
            _delete_pointers(connection, table.name, mine)
            connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE account_id IN {leaving}')
    _delete_pointers(connection, "account", leaving)
    connection.exec_driver_sql(f"DELETE FROM account WHERE id IN {leaving}")
    connection.exec_driver_sql("DROP TABLE temp.leaving")


_GRANDCHILDREN = (
    ("requirement", "contract_id", "contract"),
    ("renewal", "contract_id", "contract"),
    ("attendee", "note_id", "note"),
    ("attendee", "meeting_id", "meeting"),
)
"""Tables without an account of their own, their link, and what of an account it points to."""


def _let_go_of(connection: Connection, leaving: str) -> None:
    """Free what stays of links to what leaves: a task may have moved here from another account.

    Who took part in what stays keeps their name.
    """
    connection.exec_driver_sql(
        "UPDATE attendee SET name = coalesce(attendee.name, c.name), "
        "email = coalesce(attendee.email, c.email) FROM contact c "
        f"WHERE c.id = attendee.contact_id AND c.account_id IN {leaving}"
    )
    for table in JOURNALLED:
        for key in table.foreign_keys:
            link, parent = key.parent, key.column.table
            if not link.nullable or "account_id" not in parent.columns:
                continue
            freed = f"{link.name} = NULL"
            if link.name == "note_id" and "note_line" in table.columns:
                freed += ", note_line = NULL"
            stays = ""
            if "account_id" in table.columns:
                stays = f" AND (account_id IS NULL OR account_id NOT IN {leaving})"
            theirs = f'(SELECT id FROM "{parent.name}" WHERE account_id IN {leaving})'
            connection.exec_driver_sql(
                f'UPDATE "{table.name}" SET {freed} WHERE {link.name} IN {theirs}{stays}'
            )


def _delete_pointers(connection: Connection, noun: str, rows: str) -> None:
    for table in ("external_id", "attachment"):
        connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE noun IN (?, ?) AND row_id IN {rows}",
            (noun, noun.replace("_", " ")),  # attachments may say the table
        )


def _change(connection: Connection, ids: Sequence[int], changes: Mapping[str, object]) -> None:
    columns = {column.id: column for column in list_account_columns(connection)}
    _refuse_missing(connection, ids)
    for name, value in changes.items():
        column = columns.get(name)
        if column is None or not column.editable:
            raise Refusal("account_field_unknown", name=name)
        _refuse_value(connection, column, value, ids)
        _set(connection, column, stored_value(column, value), ids)


def _refuse_missing(connection: Connection, ids: Sequence[int]) -> None:
    there = connection.exec_driver_sql(
        "SELECT count(*) FROM account WHERE id IN (SELECT value FROM json_each(?))",
        (_ids_json(ids),),
    ).scalar_one()
    if there < len(set(ids)):
        raise Refusal("account_gone")


def _refuse_value(
    connection: Connection, column: AccountColumn, value: object, ids: Sequence[int]
) -> None:
    if column.id == "name" and not str(value or "").strip():
        raise Refusal("account_name_empty")
    if column.id == "currency" and value:
        minor_digits(str(value))
    if column.id == "parent" and value is not None:
        _refuse_circle(connection, value, ids)


def _refuse_circle(connection: Connection, parent: object, ids: Sequence[int]) -> None:
    circle = connection.exec_driver_sql(
        "WITH RECURSIVE above(id) AS (SELECT ? UNION SELECT a.parent_id FROM account a "
        "JOIN above ON a.id = above.id WHERE a.parent_id IS NOT NULL) "
        "SELECT count(*) FROM above WHERE id IN (SELECT value FROM json_each(?))",
        (parent, _ids_json(ids)),
    ).scalar_one()
    if circle:
        raise Refusal("account_parent_circle")
    _refuse_missing(connection, [int(str(parent))])


def _set(connection: Connection, column: AccountColumn, stored: object, ids: Sequence[int]) -> None:
    """Write a value where it is another one: an account that has it already does not change."""
    if column.field is not None:
        _set_custom(connection, column, stored, ids)
        return
    name = "parent_id" if column.id == "parent" else column.id
    if isinstance(stored, str):
        stored = stored.strip() or None
    connection.exec_driver_sql(
        f"UPDATE account SET {name} = ? WHERE {name} IS NOT ? AND {_AMONG}",
        (stored, stored, _ids_json(ids)),
    )


_AMONG = "id IN (SELECT value FROM json_each(?))"


def _set_custom(
    connection: Connection, column: AccountColumn, stored: object, ids: Sequence[int]
) -> None:
    path = f'$."{column.field}"'
    if stored is None:
        connection.exec_driver_sql(
            "UPDATE account SET custom = nullif(json_remove(custom, ?), '{}') "
            f"WHERE json_extract(custom, ?) IS NOT NULL AND {_AMONG}",
            (path, path, _ids_json(ids)),
        )
        return
    connection.exec_driver_sql(
        "UPDATE account SET custom = json_set(coalesce(custom, '{}'), ?, ?) "
        f"WHERE json_extract(custom, ?) IS NOT ? AND {_AMONG}",
        (path, stored, path, stored, _ids_json(ids)),
    )


def _ids_json(ids: Sequence[int]) -> str:
    return json.dumps(list(ids))
