"""The journal: every change of every journalled row, written by triggers, and what it gives.

Here: the triggers, generated from the tables; undo and redo of a step; the book as of a step.
Order is by ``change.seq``, never by clock. Not here: transactions and labels (``store.py``).
"""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, Table, UniqueConstraint, text

from csm_desktop.database.tables import JOURNALLED, metadata

Shapes = dict[tuple[int, str], list[str]]
"""(schema revision, table) → the columns of its images, in order."""


@dataclass(frozen=True)
class LeftRow:
    """A row that an undo left as it is, because something later builds on it."""

    table: str
    row: int
    reason: str
    """``edited``: changed by a later step. ``needed``: another row points to it. ``taken``: its
    former unique value belongs to another row now. ``orphaned``: what it pointed to is gone."""


def trigger_statements(table: str, columns: list[str]) -> list[str]:
    """The three triggers that write a table's rows, before and after, into ``change``."""
    names = [_quoted(column) for column in columns]
    old = f"json_array({', '.join('OLD.' + name for name in names)})"
    new = f"json_array({', '.join('NEW.' + name for name in names)})"
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    acts = (
        ("insert", "INSERT", "", "NEW.id", "NULL", new),
        ("update", "UPDATE", f"WHEN {differs} ", "NEW.id", old, new),
        ("delete", "DELETE", "", "OLD.id", old, "NULL"),
    )
    return [
        f"CREATE TRIGGER journal_{table}_{name} AFTER {event} ON {_quoted(table)} "
        f'{condition}BEGIN INSERT INTO change (step, "table", row, before, after) VALUES '
        f"((SELECT step FROM pen), '{table}', {row}, {before}, {after}); END"
        for name, event, condition, row, before, after in acts
    ]


def create_triggers(connection: Connection, *, revision: int) -> None:
    """(Re)create all triggers and note the shape that images have from now on."""
    for table in JOURNALLED:
        for statement in trigger_statements(table.name, table.columns.keys()):
            name = statement.split()[2]
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            connection.exec_driver_sql(statement)
        connection.execute(
            text(
                'INSERT INTO image_shape (revision, "table", columns) VALUES (:r, :t, :c) '
                'ON CONFLICT (revision, "table") DO UPDATE SET columns = excluded.columns'
            ),
            {"r": revision, "t": table.name, "c": json.dumps([c.name for c in table.columns])},
        )


def read_shapes(connection: Connection) -> Shapes:
    """The shapes of every revision this file was ever written under."""
    rows = connection.exec_driver_sql('SELECT revision, "table", columns FROM image_shape')
    return {(revision, table): json.loads(columns) for revision, table, columns in rows}


def changed_tables(connection: Connection, *, after: int) -> frozenset[str]:
    """The tables with a row that the changes with a ``seq`` above ``after`` left different.

    A row that was changed and changed back does not count; the search ends at the first that does.
    """
    rows = connection.exec_driver_sql(
        # The + keeps SQLite off the index, which would be walked from end to end.
        'SELECT DISTINCT +"table" FROM change WHERE seq > ?',
        (after,),
    )
    return frozenset(
        name
        for (name,) in rows.all()
        if connection.exec_driver_sql(_DIFFERS, (after, name)).scalar()
    )


# Both ends of a row's changes come from the index (table, row, step): all are of one step.
_DIFFERS = """
SELECT EXISTS (
    SELECT 1 FROM change c WHERE c.seq > ? AND +c."table" = ? AND NOT EXISTS (
        SELECT 1 FROM change e
        WHERE e."table" = c."table" AND e.row = c.row AND e.step = c.step AND e.seq < c.seq
    ) AND c.before IS NOT (
        SELECT l.after FROM change l
        WHERE l."table" = c."table" AND l.row = c.row AND l.step = c.step
        ORDER BY l.seq DESC LIMIT 1
    )
)
"""


def undo_changes(
    connection: Connection, *, first: int, last: int, revision: int
) -> tuple[LeftRow, ...]:
    """Put back every row changed in ``first … last`` that nothing later built on.

    Runs inside the step that undoes, so its own triggers write what it does. What has to stay is
    settled before anything is written. Rows are removed before others are inserted, because two
    rows may have swapped a unique name.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _collect_rows(connection, first=first, last=last)
    shapes = read_shapes(connection)
    present = {row[0] for row in connection.exec_driver_sql("SELECT DISTINCT tab FROM undo_row")}
    undone = [
        (table, shapes[revision, table.name]) for table in JOURNALLED if table.name in present
    ]
    left = _leave_what_was_built_on(connection, undone, last=last)
    for table, _shape in reversed(undone):
        connection.exec_driver_sql(
            f"DELETE FROM {_quoted(table.name)} WHERE id IN "
            "(SELECT row FROM undo_row WHERE tab = ? AND before IS NULL)",
            (table.name,),
        )
    for table, shape in undone:
        _restore(connection, table, shape)
    connection.exec_driver_sql("DROP TABLE temp.undo_row")
    return left


def _collect_rows(connection: Connection, *, first: int, last: int) -> None:
    """The rows a step changed, each with its first and its last image, as TEMP ``undo_row``."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.undo_row")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE undo_row (tab TEXT, row INTEGER, before TEXT, after TEXT, "
        "changes INTEGER, PRIMARY KEY (tab, row)) WITHOUT ROWID"
    )
    # Only what something was built on is compared with its last image; elsewhere it is enough to
    # know that there was one, and carrying the images of an import takes a quarter of its undo.
    built_on = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM change WHERE seq > ?)", (last,)
    ).scalar_one()
    after = "after" if built_on else "CASE WHEN after IS NOT NULL THEN '' END"
    # Beside a lone min() SQLite gives the columns of the row it is of: the first image.
    connection.exec_driver_sql(
        "INSERT INTO undo_row SELECT tab, row, before, after, changes FROM "
        f'(SELECT "table" AS tab, row, before, {after} AS after, count(*) AS changes, min(seq) '
        'FROM change WHERE seq BETWEEN ? AND ? GROUP BY "table", row)',
        (first, last),
    )
    connection.exec_driver_sql(
        'UPDATE undo_row SET after = (SELECT l.after FROM change l WHERE l."table" = tab '
        "AND l.row = undo_row.row AND l.seq BETWEEN ? AND ? ORDER BY l.seq DESC LIMIT 1) "
        "WHERE changes > 1",
        (first, last),
    )
    connection.exec_driver_sql("DELETE FROM undo_row WHERE changes > 1 AND before IS after")


def _leave_what_was_built_on(
    connection: Connection, undone: list[tuple[Table, list[str]]], *, last: int
) -> tuple[LeftRow, ...]:
    """Take out of ``undo_row`` what must stay, until what remains can be put back without harm."""
    left: list[LeftRow] = []
    for table, shape in undone:
        left += _leave(connection, table, "edited", _edited_since(connection, table, shape, last))
    while True:  # a row that stays may keep others: its parent, or one whose unique value it has
        count = len(left)
        for table, shape in undone:
            left += _leave(connection, table, "taken", _value_taken(table, shape))
            left += _leave(connection, table, "orphaned", _parent_gone(table, shape))
        for table, _shape in reversed(undone):
            left += _leave(connection, table, "needed", _pointed_to(connection, table))
        if len(left) == count:
            return tuple(left)


def _leave(
    connection: Connection, table: Table, reason: str, condition: str | None
) -> list[LeftRow]:
    if condition is None:
        return []
    rows = connection.exec_driver_sql(
        f"DELETE FROM undo_row AS u WHERE u.tab = '{table.name}' AND ({condition}) RETURNING row"
    ).all()
    return [LeftRow(table.name, row, reason) for (row,) in rows]


def _edited_since(connection: Connection, table: Table, shape: list[str], last: int) -> str | None:
    """Rows whose present image is not the one that the step left behind; None when none can be."""
    later = connection.exec_driver_sql(
        'SELECT EXISTS (SELECT 1 FROM change WHERE seq > ? AND "table" = ?)', (last, table.name)
    ).scalar_one()
    if not later:
        return None
    now = ", ".join(f"t.{_quoted(column.name)}" for column in table.columns)
    then = ", ".join(_from_image(table, shape, "u.after", "u.row"))
    return (
        f'EXISTS (SELECT 1 FROM change c WHERE c."table" = u.tab AND c.row = u.row '
        f"AND c.seq > {last}) AND coalesce((SELECT json_array({now}) FROM "
        f"{_quoted(table.name)} t WHERE t.id = u.row), '') IS NOT "
        f"CASE WHEN u.after IS NULL THEN '' ELSE json_array({then}) END"
    )


def _value_taken(table: Table, shape: list[str]) -> str | None:
    """Rows whose former unique value now belongs to a row that this undo does not touch."""
    values = dict(
        zip(table.columns.keys(), _from_image(table, shape, "u.before", "u.row"), strict=True)
    )
    conditions = [
        f"EXISTS (SELECT 1 FROM {_quoted(table.name)} t WHERE "
        + " AND ".join(f"t.{_quoted(name)} = {values[name]}" for name in names)
        + f" AND NOT EXISTS (SELECT 1 FROM undo_row o WHERE o.tab = '{table.name}' "
        "AND o.row = t.id))"
        for names in _unique_columns(table)
    ]
    return f"u.before IS NOT NULL AND ({' OR '.join(conditions)})" if conditions else None


def _parent_gone(table: Table, shape: list[str]) -> str | None:
    """Rows that would point to a row which is gone and does not come back."""
    values = dict(
        zip(table.columns.keys(), _from_image(table, shape, "u.before", "u.row"), strict=True)
    )
    conditions = [
        f"NOT ({values[key.parent.name]} IS NULL OR "
        f"EXISTS (SELECT 1 FROM {_quoted(parent)} p WHERE p.id = {values[key.parent.name]} "
        f"AND NOT EXISTS (SELECT 1 FROM undo_row o WHERE o.tab = '{parent}' AND o.row = p.id "
        "AND o.before IS NULL)) OR "
        f"EXISTS (SELECT 1 FROM undo_row o WHERE o.tab = '{parent}' "
        f"AND o.row = {values[key.parent.name]} AND o.before IS NOT NULL))"
        for key in table.foreign_keys
        for parent in (key.column.table.name,)
    ]
    return f"u.before IS NOT NULL AND ({' OR '.join(conditions)})" if conditions else None


def _pointed_to(connection: Connection, table: Table) -> str | None:
    """Rows to be removed to which a row points that this undo does not touch."""
    conditions = [
        f"EXISTS (SELECT 1 FROM {_quoted(child.name)} c WHERE "
        f"c.{_quoted(key.parent.name)} = u.row"
        + (
            f" AND NOT EXISTS (SELECT 1 FROM undo_row o WHERE o.tab = '{child.name}' "
            "AND o.row = c.id))"
            if child in JOURNALLED
            else ")"
        )
        for child in metadata.tables.values()
        for key in child.foreign_keys
        if key.column.table is table and _has_rows(connection, child)
    ]
    return f"u.before IS NULL AND ({' OR '.join(conditions)})" if conditions else None


def _has_rows(connection: Connection, table: Table) -> bool:
    statement = f"SELECT EXISTS (SELECT 1 FROM {_quoted(table.name)})"
    return bool(connection.exec_driver_sql(statement).scalar_one())


def _restore(connection: Connection, table: Table, shape: list[str]) -> None:
    """Bring back deleted rows and the former values of edited ones."""
    edited = "u.before IS NOT NULL AND u.after IS NOT NULL"
    if _unique_columns(table):
        # Two edited rows may have swapped a unique value: take them out, put them back.
        connection.exec_driver_sql(
            f"DELETE FROM {_quoted(table.name)} WHERE id IN "
            f"(SELECT row FROM undo_row u WHERE tab = ? AND {edited})",
            (table.name,),
        )
        _insert_images(connection, table, shape, "u.before IS NOT NULL")
        return
    values = _from_image(table, shape, "u.before", "u.row")
    assignments = ", ".join(
        f"{_quoted(column.name)} = {value}"
        for column, value in zip(table.columns, values, strict=True)
        if column.name != "id"
    )
    connection.exec_driver_sql(
        f"UPDATE {_quoted(table.name)} SET {assignments} FROM undo_row u "
        f"WHERE u.tab = ? AND u.row = {_quoted(table.name)}.id AND {edited}",
        (table.name,),
    )
    _insert_images(connection, table, shape, "u.before IS NOT NULL AND u.after IS NULL")


def _insert_images(connection: Connection, table: Table, shape: list[str], condition: str) -> None:
    names = ", ".join(_quoted(column.name) for column in table.columns)
    values = ", ".join(_from_image(table, shape, "u.before", "u.row"))
    connection.exec_driver_sql(
        f"INSERT INTO {_quoted(table.name)} ({names}) SELECT {values} FROM undo_row u "
        f"WHERE u.tab = ? AND {condition}",
        (table.name,),
    )


def rows_unlike_journal(connection: Connection, table: Table) -> list[int]:
    """The rows of a table that are not what their last change says; none, in a sound file."""
    differs = ["(t.id IS NULL) <> (c.after IS NULL)"]
    for (revision, name), shape in read_shapes(connection).items():
        if name == table.name:
            then = ", ".join(_from_image(table, shape, "c.after", "c.row"))
            differs.append(
                f"(t.id IS NOT NULL AND s.revision = {revision} "
                f"AND json_array({then}) IS NOT json_array({_columns(table, 't.')}))"
            )
    rows = connection.exec_driver_sql(
        'SELECT c.row FROM (SELECT max(seq) AS seq FROM change WHERE "table" = ? GROUP BY row) l '
        "JOIN change c ON c.seq = l.seq JOIN step s ON s.id = c.step "
        f"LEFT JOIN {_quoted(table.name)} t ON t.id = c.row WHERE {' OR '.join(differs)} "
        f"UNION SELECT id FROM {_quoted(table.name)} t WHERE NOT EXISTS "
        '(SELECT 1 FROM change WHERE "table" = ? AND row = t.id) ORDER BY 1',
        (table.name, table.name),
    )
    return [row[0] for row in rows]


def show_as_of(connection: Connection, *, step: int) -> None:
    """Make this connection see every journalled table as it was when ``step`` had ended.

    TEMP views bear the names of the real tables, and unqualified names find TEMP first. A row not
    changed since is read from the table itself; the others come from the first image after the
    step. Usage points are those of the imports there were (see ``points.py``).
    """
    connection.exec_driver_sql(
        'CREATE TEMP TABLE since AS SELECT c."table" AS tab, c.row AS row, c.before AS before, '
        "s.revision AS revision FROM (SELECT min(seq) AS a FROM main.change "
        "WHERE seq > coalesce((SELECT max(last_change) FROM main.step WHERE id <= ?), 0) "
        'GROUP BY "table", row) JOIN main.change c ON c.seq = a '
        "JOIN main.step s ON s.id = c.step",
        (step,),
    )
    connection.exec_driver_sql("CREATE UNIQUE INDEX temp.since_key ON since (tab, row)")
    shapes = read_shapes(connection)
    for table in JOURNALLED:
        connection.exec_driver_sql(_view_as_of(table, shapes))
    connection.commit()


def tables_since(connection: Connection) -> frozenset[str]:
    """The journalled tables that changed after the step this connection sees the book as of."""
    rows = connection.exec_driver_sql("SELECT DISTINCT tab FROM temp.since").all()
    return frozenset(row[0] for row in rows)


def _view_as_of(table: Table, shapes: Shapes) -> str:
    names = [_quoted(column.name) for column in table.columns]
    parts = [
        f"SELECT {', '.join(names)} FROM main.{_quoted(table.name)} WHERE NOT EXISTS "
        f"(SELECT 1 FROM temp.since WHERE tab = '{table.name}' AND since.row = "
        f"{_quoted(table.name)}.id)"
    ]
    for (revision, name), shape in shapes.items():
        if name == table.name:
            values = _from_image(table, shape, "since.before", "since.row")
            parts.append(
                f"SELECT {', '.join(values)} FROM temp.since WHERE tab = '{table.name}' "
                f"AND revision = {revision} AND before IS NOT NULL"
            )
    return f"CREATE TEMP VIEW {_quoted(table.name)} ({', '.join(names)}) AS " + " UNION ALL ".join(
        parts
    )


def _from_image(table: Table, shape: list[str], image: str, row: str) -> list[str]:
    """For each column of today, the SQL that reads it out of an image of that shape.

    A column the image does not have yet takes its default. A migration that renames or drops
    columns writes the new names into ``image_shape`` of the older revisions.
    """
    values = []
    for column in table.columns:
        if column.name == "id":
            values.append(row)
        elif column.name in shape:
            values.append(f"json_extract({image}, '$[{shape.index(column.name)}]')")
        else:
            default = column.server_default
            values.append(str(default.arg) if default is not None else "NULL")  # type: ignore[attr-defined]  # every default of ours is a DefaultClause
    return values


def _unique_columns(table: Table) -> list[list[str]]:
    """The columns whose values two rows of the table may swap (``uid`` never changes)."""
    single = [[column.name] for column in table.columns if column.unique]
    return single + [
        [column.name for column in constraint.columns]
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]


def _columns(table: Table, of: str) -> str:
    return ", ".join(of + _quoted(column.name) for column in table.columns)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
