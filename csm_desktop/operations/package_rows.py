"""One table of a package lands: its rows find those of the book, the others become new ones.

TEMP ``landed`` has a line for each staged row: ``old`` (its number in the package), ``id`` (here),
``state`` (new, changed, same, lost) and ``v_<column>``. ``map_<table>`` is what remains of it. The
order of tables and what has no number of its own is ``import_package.py``'s.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table

from csm_desktop.operations.package_finding import find_rows
from csm_desktop.operations.package_landing import (
    Landing,
    PackageProblem,
    Staged,
    TableCounts,
    cell_of,
    literal,
    quoted,
    tell,
    unique_keys,
    when_blank,
)
from csm_desktop.operations.package_shapes import ColumnShape, column_shapes, uid_header
from csm_desktop.operations.package_values import (
    map_draft,
    map_health_model,
    mapped,
    mapped_custom,
    mapped_row,
    mapped_subject,
    mapped_waiting,
)

LARGEST_KEPT_ID = 2**48
"""Numbers above it are not kept, so that a strange package cannot use them up."""
MOST_SEARCHED = 1_000
"""Links that are looked for by uid; a book's own package has none to look for."""
_BY_ROW = ("external_id", "attachment", "learned_key")
_KEPT = {
    "field": ("label", "kind", "position"),
    "account": ("added_at",),
    "health_model": ("version", "state", "content", "used_from"),
    "import_file": ("name", "profile", "noun", "imported_at", "rows", "added", "updated", "points"),
    "external_id": ("noun", "row_id"),
    "learned_key": ("noun", "row_id"),
    "precedence": ("sources",),
    "metric": (),
    "feature": (),
}
"""Table → columns in which the book's own value stays, unless the book is new."""


def land_table(
    connection: Connection, landing: Landing, table: Table, staged: Staged
) -> TableCounts:
    """Land the rows of a table that has numbers; leaves its ``map_``."""
    shapes = _shapes(landing, table, staged)
    _collect(connection, landing, table, staged, shapes)
    _leave_out(connection, landing, table, staged)
    _leave_out_twins(connection, landing, table, shapes)
    _find_lost_links(connection, landing, table, staged, shapes)
    is_empty = not connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT 1 FROM {quoted(table.name)})"
    ).scalar_one()
    if not is_empty:
        find_rows(connection, landing, table, shapes)
    _refuse_blank(connection, landing, table, shapes)
    _number(connection, table)
    _link_to_itself(connection, table, staged, shapes)
    _write_json(connection, landing, table)
    if not is_empty:
        _compare(connection, landing, table, shapes)
    counts = _write(connection, landing, table, shapes)
    landing.tables.add(table.name)
    if table.name == "field":
        landing.moved_fields = bool(
            connection.exec_driver_sql(
                "SELECT EXISTS (SELECT 1 FROM temp.map_field WHERE old <> id)"
            ).scalar_one()
        )
    return counts


def _shapes(landing: Landing, table: Table, staged: Staged) -> list[ColumnShape]:
    """The columns that the package has, but for the number; another kind is a problem."""
    found = []
    for shape in column_shapes(table):
        if shape.name == "id" or shape.name not in staged.columns:
            continue
        if staged.columns[shape.name][1] == shape.kind:
            found.append(shape)
        else:
            said = {"table": table.name, "column": shape.name}
            landing.problems.append(
                PackageProblem(0, f"{table.name}.{shape.name}", None, "package_kind_differs", said)
            )
    return found


def _collect(
    connection: Connection,
    landing: Landing,
    table: Table,
    staged: Staged,
    shapes: Sequence[ColumnShape],
) -> None:
    number = staged.columns.get("id", ("NULL", ""))[0]
    values = "".join(
        f", {_value(landing, table, staged, shape)} AS {cell_of(shape.name)}" for shape in shapes
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.landed")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE landed AS SELECT s.row AS row, {number} AS old, "
        f"CAST(NULL AS INTEGER) AS id, CAST(NULL AS TEXT) AS state{values} FROM {staged.source} s"
    )
    connection.exec_driver_sql("CREATE UNIQUE INDEX temp.landed_row ON landed (row)")


def _value(landing: Landing, table: Table, staged: Staged, shape: ColumnShape) -> str:
    cell = f"s.{staged.columns[shape.name][0]}"
    if shape.kind == "link":
        is_later = shape.table == table.name or shape.table not in landing.tables
        return "NULL" if is_later else mapped(str(shape.table), cell)
    if shape.name == "row_id" and table.name in (*_BY_ROW, "draft"):
        noun = f"s.{staged.columns['noun'][0]}" if "noun" in staged.columns else "NULL"
        return mapped_row(noun, cell, landing.tables)
    if (table.name, shape.name) == ("today_mark", "subject"):
        return mapped_subject(cell, landing.tables)
    if landing.moved_fields and shape.kind == "custom":
        return mapped_custom(cell)
    if landing.moved_fields and (table.name, shape.name) == ("waiting_row", "content"):
        return mapped_waiting(cell)
    return _filled(landing, table, shape, cell)


def _filled(landing: Landing, table: Table, shape: ColumnShape, cell: str) -> str:
    """A cell, or what it stands for when it is blank."""
    if shape.name == "currency" and shape.nullable and landing.portfolio is not None:
        return f"coalesce({cell}, {literal(landing.portfolio)})"
    if shape.kind == "text" and not shape.nullable and _is_key(table, shape.name):
        return f"coalesce({cell}, '')"
    return cell


def _leave_out(connection: Connection, landing: Landing, table: Table, staged: Staged) -> None:
    if table.name not in landing.left_out:
        return
    condition, code = landing.left_out[table.name]
    rows = connection.exec_driver_sql(
        "UPDATE landed SET state = 'lost' WHERE row IN "
        f"(SELECT s.row FROM {staged.source} s WHERE {condition}) RETURNING row"
    ).all()
    tell(landing, table, code, (row for (row,) in rows))


def _leave_out_twins(
    connection: Connection, landing: Landing, table: Table, shapes: Sequence[ColumnShape]
) -> None:
    """Rows with a number, uid or unique value that an earlier row has."""
    there = {shape.name for shape in shapes}
    keys: list[tuple[str, ...]] = [("old",)]
    keys += [(cell_of("uid"),)] if "uid" in there else []
    keys += [tuple(map(cell_of, key)) for key in unique_keys(table) if set(key) <= there]
    twins: list[int] = []
    for key in keys:
        columns = ", ".join(key)
        is_there = " AND ".join(f"{column} IS NOT NULL" for column in key)
        rows = connection.exec_driver_sql(
            f"UPDATE landed SET state = 'lost' WHERE state IS NULL AND {is_there} AND row NOT IN "
            f"(SELECT min(row) FROM landed WHERE state IS NULL AND {is_there} GROUP BY {columns}) "
            "RETURNING row"
        )
        twins += [row for (row,) in rows]
    tell(landing, table, "package_row_twice", iter(twins))


def _find_lost_links(
    connection: Connection,
    landing: Landing,
    table: Table,
    staged: Staged,
    shapes: Sequence[ColumnShape],
) -> None:
    """What a link points to may be in the book and not in the package; else the row may be lost."""
    for shape in shapes:
        is_row = (shape.name == "row_id" and table.name in _BY_ROW) or (
            (table.name, shape.name) == ("today_mark", "subject")
        )
        if shape.table == table.name or (shape.kind != "link" and not is_row):
            continue
        cell = staged.columns[shape.name][0]
        gone = (
            f"state IS NULL AND {cell_of(shape.name)} IS NULL AND row IN "
            f"(SELECT row FROM {staged.source} WHERE {cell} IS NOT NULL AND {cell} <> 0)"
        )
        uid = staged.columns.get(uid_header(shape.name))
        if shape.has_uid and uid is not None:
            connection.exec_driver_sql(
                f"UPDATE landed SET {cell_of(shape.name)} = (SELECT p.id FROM {staged.source} s "
                f"JOIN {quoted(str(shape.table))} p ON p.uid = s.{uid[0]} "
                "WHERE s.row = landed.row) "
                f"WHERE row IN (SELECT row FROM landed WHERE {gone} LIMIT {MOST_SEARCHED})"
            )
        if not shape.nullable:
            rows = connection.exec_driver_sql(
                "UPDATE landed SET state = 'lost' WHERE state IS NULL "
                f"AND {cell_of(shape.name)} IS NULL RETURNING row"
            ).all()
            tell(landing, table, "package_row_without_parent", (row for (row,) in rows))


def _refuse_blank(
    connection: Connection, landing: Landing, table: Table, shapes: Sequence[ColumnShape]
) -> None:
    """A new row needs what has no default."""
    there = {shape.name for shape in shapes}
    for shape in column_shapes(table):
        if shape.nullable or shape.name == "id" or when_blank(table, shape) != "NULL":
            continue
        blank = f"{cell_of(shape.name)} IS NULL" if shape.name in there else "true"
        rows = connection.exec_driver_sql(
            f"UPDATE landed SET state = 'lost' WHERE state IS NULL AND id IS NULL AND {blank} "
            "RETURNING row"
        ).all()
        tell(landing, table, "package_cell_missing", (row for (row,) in rows), shape.name)


def _number(connection: Connection, table: Table) -> None:
    """New rows keep their number where it was never used here; the others get the next ones."""
    name = quoted(table.name)
    used = connection.exec_driver_sql(
        "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0), "
        f"coalesce((SELECT max(id) FROM {name}), 0))",
        (table.name,),
    ).scalar_one()
    connection.exec_driver_sql(
        "UPDATE landed SET state = CASE WHEN id IS NULL THEN 'new' ELSE 'same' END "
        "WHERE state IS NULL"
    )
    connection.exec_driver_sql(
        f"UPDATE landed SET id = old WHERE state = 'new' AND old > ? AND old < {LARGEST_KEPT_ID}",
        (used,),
    )
    last = connection.exec_driver_sql(
        "SELECT max(?, coalesce(max(id), 0)) FROM landed", (used,)
    ).scalar_one()
    connection.exec_driver_sql(
        "UPDATE landed SET id = n.id FROM (SELECT row, ? + row_number() OVER (ORDER BY row) AS id "
        "FROM landed WHERE state = 'new' AND id IS NULL) n WHERE n.row = landed.row",
        (last,),
    )
    connection.exec_driver_sql(f'DROP TABLE IF EXISTS temp."map_{table.name}"')
    connection.exec_driver_sql(
        f'CREATE TEMP TABLE "map_{table.name}" (old INTEGER PRIMARY KEY, id INTEGER, state TEXT)'
    )
    connection.exec_driver_sql(
        f'INSERT INTO temp."map_{table.name}" SELECT old, id, state FROM landed '
        "WHERE state <> 'lost' AND old IS NOT NULL ORDER BY old"
    )


def _link_to_itself(
    connection: Connection, table: Table, staged: Staged, shapes: Sequence[ColumnShape]
) -> None:
    """Parents and predecessors, now that each row of the table has its number."""
    for shape in shapes:
        if shape.kind != "link" or shape.table != table.name:
            continue
        cell = staged.columns[shape.name][0]
        found = mapped(table.name, f"s.{cell}")
        if shape.has_uid and uid_header(shape.name) in staged.columns:
            uid = staged.columns[uid_header(shape.name)][0]
            found = (
                f"coalesce({found}, (SELECT p.id FROM {quoted(table.name)} p "
                f"WHERE p.uid = s.{uid} LIMIT 1))"
            )
        connection.exec_driver_sql(
            f"UPDATE landed SET {cell_of(shape.name)} = n.found FROM "
            f"(SELECT s.row, {found} AS found FROM {staged.source} s "
            f"WHERE s.{cell} IS NOT NULL) n WHERE n.row = landed.row"
        )


def _write_json(connection: Connection, landing: Landing, table: Table) -> None:
    change = {"draft": map_draft, "health_model": map_health_model}.get(table.name)
    if change is None or (table.name == "health_model" and not landing.moved_fields):
        return
    rows = connection.exec_driver_sql("SELECT row, v_content FROM landed").all()
    now = [(change(connection, content), row) for row, content in rows if content]
    if now:
        connection.exec_driver_sql("UPDATE landed SET v_content = ? WHERE row = ?", now)


def _written(landing: Landing, table: Table, shapes: Sequence[ColumnShape]) -> Iterator[str]:
    """The columns that a package may change in a row that is there."""
    kept = () if landing.is_new_book else ("uid", *_KEPT.get(table.name, ()))
    return (shape.name for shape in shapes if shape.name not in kept)


_CUSTOM_AFTER = "json_patch(coalesce(t.custom, '{}'), l.v_custom)"
_CUSTOM_NOW = "json_patch(coalesce(t.custom, '{}'), '{}')"


def _compare(
    connection: Connection, landing: Landing, table: Table, shapes: Sequence[ColumnShape]
) -> None:
    """Blank cells never count: a package of less must not erase."""
    if table.name == "setting" and not landing.is_new_book:
        # Amounts without a currency are in the book's: another one would change them all.
        connection.exec_driver_sql("UPDATE landed SET v_value = NULL WHERE v_name = 'currency'")
    differs = " OR ".join(
        f"(l.v_custom IS NOT NULL AND {_CUSTOM_AFTER} IS NOT {_CUSTOM_NOW})"
        if name == "custom"
        else f"(l.{cell_of(name)} IS NOT NULL AND l.{cell_of(name)} IS NOT t.{quoted(name)})"
        for name in _written(landing, table, shapes)
    )
    if differs:
        connection.exec_driver_sql(
            "UPDATE landed SET state = 'changed' WHERE row IN (SELECT l.row FROM temp.landed l "
            f"JOIN {quoted(table.name)} t ON t.id = l.id WHERE l.state = 'same' AND ({differs}))"
        )


def _write(
    connection: Connection, landing: Landing, table: Table, shapes: Sequence[ColumnShape]
) -> TableCounts:
    states: dict[str, int] = dict(
        connection.exec_driver_sql("SELECT state, count(*) FROM landed GROUP BY state").all()
    )
    name = quoted(table.name)
    columns = ", ".join(quoted(shape.name) for shape in shapes)
    values = ", ".join(
        cell_of(shape.name)
        if shape.nullable
        else f"coalesce({cell_of(shape.name)}, {when_blank(table, shape)})"
        for shape in shapes
    )
    if states.get("new"):
        connection.exec_driver_sql(
            f"INSERT INTO {name} (id, {columns}) SELECT id, {values} FROM temp.landed "
            "WHERE state = 'new' ORDER BY id"
        )
    if states.get("changed"):
        assignments = ", ".join(
            f"custom = CASE WHEN l.v_custom IS NULL THEN t.custom ELSE {_CUSTOM_AFTER} END"
            if written == "custom"
            else f"{quoted(written)} = coalesce(l.{cell_of(written)}, t.{quoted(written)})"
            for written in _written(landing, table, shapes)
        )
        connection.exec_driver_sql(
            f"UPDATE {name} AS t SET {assignments} FROM temp.landed l "
            "WHERE l.id = t.id AND l.state = 'changed'"
        )
    if not table.info.get("journalled") and (states.get("new") or states.get("changed")):
        connection.info.setdefault("bulk_tables", set()).add(table.name)
    counts = (int(states.get(state, 0)) for state in ("new", "changed", "same"))
    return TableCounts(*counts)


def _is_key(table: Table, column: str) -> bool:
    return any(column in key for key in unique_keys(table))
