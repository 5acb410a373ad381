"""The user's own fields of accounts: made, renamed, deleted with their values, each undoable."""

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import CUSTOM_KINDS, Kind
from csm_desktop.domain.query import fold
from csm_desktop.operations.account_columns import list_account_columns


@command("New field {label}", lambda *, label, kind: {"label": label})
def add_custom_field(connection: Connection, *, label: str, kind: Kind) -> int:
    """Add a field to accounts and return its id; refuses ``field_label_empty``, ``…_taken``."""
    assert kind in CUSTOM_KINDS, kind
    label = _free_label(connection, label, but=None)
    made = connection.exec_driver_sql(
        "INSERT INTO field (noun, label, kind, position) VALUES ('account', ?, ?, "
        "(SELECT coalesce(max(position), -1) + 1 FROM field WHERE noun = 'account'))",
        (label, str(kind)),
    )
    return int(made.lastrowid)


@command("Rename a field to {label}", lambda *, field, label: {"label": label})
def rename_custom_field(connection: Connection, *, field: int, label: str) -> None:
    """Give a field another name; refuses ``field_label_empty``, ``field_label_taken``."""
    label = _free_label(connection, label, but=field)
    connection.exec_driver_sql(
        "UPDATE field SET label = ? WHERE id = ? AND label IS NOT ?", (label, field, label)
    )


@command("Delete a field")
def delete_custom_field(connection: Connection, *, field: int) -> None:
    """Delete a field and what accounts have in it."""
    path = f'$."{field}"'
    connection.exec_driver_sql(
        "UPDATE account SET custom = nullif(json_remove(custom, ?), '{}') "
        "WHERE json_extract(custom, ?) IS NOT NULL",
        (path, path),
    )
    connection.exec_driver_sql("DELETE FROM field WHERE id = ?", (field,))


def _free_label(connection: Connection, label: str, *, but: int | None) -> str:
    label = label.strip()
    if not label:
        raise Refusal("field_label_empty")
    for column in list_account_columns(connection):
        same = fold(column.word).replace(" ", "_") == fold(label).replace(" ", "_")
        if same and (column.field is None or column.field != but):
            raise Refusal("field_label_taken", label=label)
    return label
