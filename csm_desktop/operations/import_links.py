"""Links that wait: a row has landed, and what it names beside its account has not come yet.

Such a link is a ``waiting_row`` whose content says which rows it completes; it is filled when the
contact, ticket or theme comes, unless somebody filled it meanwhile.
"""

from sqlalchemy import Connection

from csm_desktop.operations.import_keys import find_by_key
from csm_desktop.operations.import_nouns import (
    Staged,
    literal,
    noun_of,
    rows_of,
    table_of,
)
from csm_desktop.operations.import_plan import Way, read_ways

COMPLETES = "(substr(w.content, 1, 12) = '{\"completes\"')"
"""The SQL for whether ``waiting_row w`` is a link that waits and not a row."""


def keep_waiting_links(connection: Connection, staged: Staged, noun: str) -> None:
    """Keep what the landed rows of ``planned`` name that is not there, one row for each key."""
    for link, ways in read_ways(connection, staged, noun).items():
        if link != "account":
            for way in ways:
                _keep_link(connection, staged, noun, way)


def _keep_link(connection: Connection, staged: Staged, noun: str, way: Way) -> None:
    lost = "p.state IN ('new', 'changed', 'same')"
    if way.link != "parent":  # which is found after the accounts of its file
        lost += f" AND p.{way.link}_id IS NULL"
    if not connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT 1 FROM planned p WHERE {lost})"
    ).scalar_one():
        return
    parts = ", ".join(literal(part) for part in (way.link, way.kind, way.source, way.object))
    key = f'json_array({parts}, s."{way.column}")'
    connection.exec_driver_sql(
        "INSERT INTO waiting_row (noun, source, object, waits_for, file, row, content) "
        f"SELECT ?, ?, '', {key} AS waits_for, ?, min(p.row), "
        "json_object('completes', json_group_array(p.id)) "
        f"FROM planned p JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        f"JOIN {table_of(noun)} t ON t.id = p.id WHERE {lost} AND t.{way.link}_id IS NULL "
        f'AND s."{way.column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM waiting_row w, '
        "json_each(w.content, '$.completes') j "
        f"WHERE w.waits_for = {key} AND w.noun = ? AND {COMPLETES} AND j.value = p.id) "
        "GROUP BY waits_for",
        (noun, staged.source, staged.name, staged.file, noun),
    )


def complete_links(connection: Connection) -> None:
    """Fill every link that waits and finds what it names."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.waited_link")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE waited_link AS SELECT w.id AS id, w.noun AS noun, "
        "json_extract(waits_for, '$[0]') AS link, json_extract(waits_for, '$[1]') AS kind, "
        "json_extract(waits_for, '$[2]') AS source, json_extract(waits_for, '$[3]') AS object, "
        f"json_extract(waits_for, '$[4]') AS key FROM waiting_row w WHERE {COMPLETES}"
    )
    groups = connection.exec_driver_sql(
        "SELECT DISTINCT noun, link, kind, source, object FROM waited_link"
    ).all()
    for noun, *way in groups:
        _complete(connection, noun, way)


def _complete(connection: Connection, noun: str, way: list[str]) -> None:
    link, kind, source, what = way
    names = ("noun", "link", "kind", "source", "object")
    where = " AND ".join(
        f"k.{name} = {literal(value)}" for name, value in zip(names, (noun, *way), strict=True)
    )
    found = find_by_key(
        connection,
        into="waited_target",
        noun=noun_of(link),
        kind=kind,
        source=source,
        what=what,
        key="k.key",
        keys=f"SELECT DISTINCT k.key AS key FROM temp.waited_link k WHERE {where}",
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.completed")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE completed AS SELECT k.id AS id, {found} AS target "
        f"FROM waited_link k WHERE {where} AND {found} IS NOT NULL"
    )
    connection.exec_driver_sql(
        f"UPDATE {table_of(noun)} SET {link}_id = n.target FROM (SELECT j.value AS id, "
        "min(c.target) AS target FROM completed c JOIN waiting_row w ON w.id = c.id, "
        "json_each(w.content, '$.completes') j GROUP BY j.value) n "
        f"WHERE n.id = {table_of(noun)}.id AND {link}_id IS NULL"
        + (" AND n.id <> n.target" if link == "parent" else "")
    )
    connection.exec_driver_sql(
        "DELETE FROM waiting_row WHERE id IN (SELECT id FROM temp.completed)"
    )
    # Another way of saying the same has nothing to complete any more.
    connection.exec_driver_sql(
        "DELETE FROM waiting_row WHERE id IN (SELECT k.id FROM waited_link k "
        "JOIN waiting_row w ON w.id = k.id WHERE k.noun = ? AND k.link = ? AND NOT EXISTS "
        f"(SELECT 1 FROM json_each(w.content, '$.completes') j JOIN {table_of(noun)} t "
        f"ON t.id = j.value WHERE t.{link}_id IS NULL))",
        (noun, link),
    )
