"""Undo, redo and as-of for usage points, which the journal does not keep row by row.

Each point knows the import it came with. In force for a key is the value of the newest import that
is there; the values of older imports, and of undone ones, lie on ``usage_shelf``. So every value
that ever came is in one of the two tables, and which are in force follows from the imports alone:
undo, redo and as-of, in any order, lose none.
"""

from sqlalchemy import Connection

_COLUMNS = ("account_id", "metric_id", "feature_id", "contact_id", "day")
_KEY = ", ".join(_COLUMNS)


def imports_of(connection: Connection, *, first: int, last: int) -> list[int]:
    """The imports that a step brought (or took away), newest first."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT row FROM change WHERE seq BETWEEN ? AND ? AND \"table\" = 'import_file' "
        "ORDER BY row DESC",
        (first, last),
    )
    return [row[0] for row in rows]


def shelve(connection: Connection, *, imports: list[int]) -> bool:
    """Take the points of these imports out of force, newest import first; True if there were any.

    For as long as it runs they still stand in ``import_file``: the undo removes them after it.
    """
    touched = False
    gone = ", ".join(str(int(number)) for number in imports)
    for number in imports:
        touched |= _shelve_one(connection, number, gone)
    return touched


def _shelve_one(connection: Connection, number: int, gone: str) -> bool:
    _stage(connection, "usage_point", number)
    connection.exec_driver_sql("DELETE FROM usage_point WHERE import_id = ?", (number,))
    connection.exec_driver_sql(
        f"INSERT INTO usage_shelf ({_KEY}, import_id, value) SELECT {_KEY}, ?, value "
        "FROM moved_point",
        (number,),
    )
    # max() picks the row whose value stands beside it: the newest import that is still there.
    connection.exec_driver_sql(
        f"INSERT INTO usage_point ({_KEY}, value, import_id) "
        f"SELECT {_of('s')}, s.value, max(s.import_id) FROM moved_point p JOIN usage_shelf s "
        f"ON {_same('s', 'p')} WHERE s.import_id IN (SELECT id FROM import_file) "
        f"AND s.import_id NOT IN ({gone}) GROUP BY {_of('s')}"
    )
    connection.exec_driver_sql(
        "DELETE FROM usage_shelf AS s WHERE EXISTS (SELECT 1 FROM moved_point p "
        f"WHERE {_same('s', 'p')}) AND EXISTS (SELECT 1 FROM usage_point u WHERE "
        f"{_same('u', 's')} AND u.import_id = s.import_id)"
    )
    return _unstage(connection)


def unshelve(connection: Connection, *, imports: list[int]) -> bool:
    """Bring the points of these imports back into force; True when there were any."""
    touched = False
    for number in imports:
        _stage(connection, "usage_shelf", number)
        connection.exec_driver_sql("DELETE FROM usage_shelf WHERE import_id = ?", (number,))
        replace_points(connection, number=number, source="moved_point")
        touched |= _unstage(connection)
    return touched


def replace_points(connection: Connection, *, number: int, source: str) -> None:
    """Put the points of table ``source`` in force as import ``number``, shelving what they replace.

    ``source`` has the key columns and ``value``; a name of ours, never of a file. Where the value
    of a newer import is in force, it stays so.
    """
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        connection.exec_driver_sql(
            f"INSERT INTO usage_shelf ({_KEY}, import_id, value) "
            f"SELECT {_of('s')}, s.import_id, s.value "
            f"FROM {source} p JOIN usage_point s ON {_same('s', 'p')} WHERE s.import_id < ?",
            (number,),
        )
        connection.exec_driver_sql(
            f"INSERT INTO usage_shelf ({_KEY}, import_id, value) "
            f"SELECT {_of('p')}, ?, p.value "
            f"FROM {source} p JOIN usage_point s ON {_same('s', 'p')} WHERE s.import_id > ?",
            (number, number),
        )
    connection.exec_driver_sql(
        f"INSERT INTO usage_point ({_KEY}, value, import_id) SELECT {_KEY}, value, ? "
        f"FROM {source} WHERE true ORDER BY {_KEY} "
        f"ON CONFLICT ({_KEY}) DO UPDATE SET value = excluded.value, "
        "import_id = excluded.import_id WHERE excluded.import_id >= usage_point.import_id",
        (number,),
    )


def show_points_as_of(connection: Connection) -> None:
    """A TEMP view of the points that were in force, when ``import_file`` is shown as of then.

    Of the values of each key it shows the one of the newest import known then. A value now in force
    can only be beaten by an import undone since; without any, nobody looks on the shelf for it.
    """
    connection.exec_driver_sql("CREATE TEMP TABLE known_import AS SELECT id FROM import_file")
    undone = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT id FROM temp.known_import EXCEPT SELECT id FROM main.import_file)"
    ).scalar_one()
    known = "import_id IN (SELECT id FROM temp.known_import)"
    beaten = (
        f"EXISTS (SELECT 1 FROM main.usage_{{}} o WHERE {_same('o', 'p')} "
        f"AND o.import_id > p.import_id AND o.{known})"
    )
    connection.exec_driver_sql(
        f"CREATE TEMP VIEW usage_point AS SELECT {_KEY}, value, import_id "
        f"FROM main.usage_point p WHERE {known} "
        + (f"AND NOT {beaten.format('shelf')} " if undone else "")
        + f"UNION ALL SELECT {_KEY}, value, import_id FROM main.usage_shelf p WHERE {known} "
        f"AND NOT {beaten.format('shelf')} AND NOT {beaten.format('point')}"
    )
    connection.commit()


def _stage(connection: Connection, table: str, number: int) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.moved_point")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE moved_point AS SELECT {_KEY}, value FROM {table} WHERE import_id = ?",
        (number,),
    )
    connection.exec_driver_sql(f"CREATE UNIQUE INDEX temp.moved_point_key ON moved_point ({_KEY})")


def _unstage(connection: Connection) -> bool:
    some = connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM moved_point)").scalar_one()
    connection.exec_driver_sql("DROP TABLE temp.moved_point")
    return bool(some)


def _of(name: str) -> str:
    return ", ".join(f"{name}.{column}" for column in _COLUMNS)


def _same(one: str, other: str) -> str:
    return " AND ".join(f"{one}.{column} = {other}.{column}" for column in _COLUMNS)
