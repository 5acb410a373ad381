"""The rows of a package that are in the book already: by uid, by what is unique, by another
system's id; an account by domain or name, a contact by e-mail. Each row of the book is found once.

They are looked for among TEMP ``landed`` (``package_rows.py``), which gets their numbers.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Table

from csm_desktop.operations.package_landing import (
    Landing,
    cell_of,
    quoted,
    tell,
    unique_keys,
)
from csm_desktop.operations.package_shapes import ColumnShape


def find_rows(
    connection: Connection, landing: Landing, table: Table, shapes: Sequence[ColumnShape]
) -> None:
    """By uid, by what is unique, by another system's id, and what an account or contact is."""
    there = {shape.name for shape in shapes}
    name = quoted(table.name)
    if "uid" in there:
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.uid_here")
        connection.exec_driver_sql(
            "CREATE TEMP TABLE uid_here (uid TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID"
        )
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO uid_here SELECT uid, id FROM {name}")
        _take(connection, "JOIN temp.uid_here h ON h.uid = l.v_uid", "h.id")
        connection.exec_driver_sql("DROP TABLE temp.uid_here")
        _take(
            connection,
            "JOIN external_id h ON h.source = 'csm' AND h.external = l.v_uid "
            f"AND h.object = '{table.name}' AND h.noun = '{table.name.replace('_', ' ')}'",
            "h.row_id",
        )
    for key in unique_keys(table):
        if set(key) <= there:
            same = " AND ".join(f"t.{quoted(column)} = l.{cell_of(column)}" for column in key)
            _take(connection, f"JOIN {name} t ON {same}", "t.id")
            _let_be_taken(connection, landing, table, key)
    _take_known(connection, table)
    if table.name == "account":
        for column in ("domain", "name"):
            if column in there:
                _take(connection, _only_one("account", column), "t.id")
    if table.name == "contact" and {"email", "account_id"} <= there:
        _take(
            connection,
            "JOIN contact t ON t.account_id = l.v_account_id AND lower(t.email) = lower(l.v_email) "
            "AND (SELECT count(*) FROM contact o WHERE o.account_id = t.account_id "
            "AND lower(o.email) = lower(t.email)) = 1",
            "t.id",
        )


def _only_one(table: str, column: str) -> str:
    """The book's row that alone has the value, for the package's row that alone has it."""
    alone = (
        "SELECT lower({0}) AS value, {1} AS one FROM {2} WHERE {0} <> '' "
        "GROUP BY lower({0}) HAVING count(*) = 1"
    )
    ours = alone.format(column, "min(id)", table)
    theirs = alone.format(cell_of(column), "min(row)", "temp.landed")
    return (
        f"JOIN ({theirs}) x ON x.one = l.row JOIN ({ours}) y ON y.value = x.value "
        f"JOIN {table} t ON t.id = y.one"
    )


def _take(connection: Connection, join: str, found: str) -> None:
    """Give rows their number; each row of the book is found once, by the first that means it."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.taken")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE taken AS SELECT min(l.row) AS row, {found} AS id FROM temp.landed l "
        f"{join} WHERE l.id IS NULL AND l.state IS NULL AND {found} NOT IN "
        f"(SELECT id FROM temp.landed WHERE id IS NOT NULL) GROUP BY {found}"
    )
    connection.exec_driver_sql(
        "UPDATE landed SET id = k.id FROM (SELECT row, min(id) AS id FROM taken GROUP BY row) k "
        "WHERE k.row = landed.row"
    )
    connection.exec_driver_sql("DROP TABLE temp.taken")


def _take_known(connection: Connection, table: Table) -> None:
    """The row that another system's id means in the book as in the package."""
    there = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = 'known_external')"
    ).scalar_one()
    if there:
        noun = table.name.replace("_", " ")
        _take(
            connection,
            f"JOIN temp.known_external k ON k.noun = '{noun}' AND k.old = l.old "
            f"JOIN {quoted(table.name)} t ON t.id = k.id",
            "t.id",
        )


def _let_be_taken(
    connection: Connection, landing: Landing, table: Table, key: Sequence[str]
) -> None:
    """A unique value that another row of the book has stays there: this row keeps its own."""
    same = " AND ".join(f"t.{quoted(column)} = {cell_of(column)}" for column in key)
    values = ", ".join(f"{cell_of(column)} = NULL" for column in key)
    connection.exec_driver_sql(
        f"UPDATE landed SET {values} WHERE id IS NOT NULL AND EXISTS "
        f"(SELECT 1 FROM {quoted(table.name)} t WHERE {same} AND t.id <> landed.id)"
    )
    rows = connection.exec_driver_sql(
        f"UPDATE landed SET state = 'lost' WHERE id IS NULL AND state IS NULL AND EXISTS "
        f"(SELECT 1 FROM {quoted(table.name)} t WHERE {same}) RETURNING row"
    ).all()
    tell(landing, table, "package_row_twice", (row for (row,) in rows))
