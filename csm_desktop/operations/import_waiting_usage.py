"""Usage rows that wait for their account: what is kept of one, and how they are staged again.

Kept are the ways in which a row tells its account (``key``) and its points; books from before
there were several ways have one field and key there, and the person's key as a text.
"""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from csm_desktop.operations.import_nouns import Staged, literal
from csm_desktop.operations.import_plan import Way
from csm_desktop.operations.import_usage import KEY

TOLD = (
    "CASE json_type(w.content, '$.key[0]') WHEN 'text' "
    "THEN json_array(json(json_extract(w.content, '$.key'))) "
    "ELSE json_extract(w.content, '$.key') END"
)
"""The SQL for the ways in which a waiting row tells its account: a list of field and key."""
_PERSON = (
    "CASE json_type(j.value, '$[2]') WHEN 'text' "
    "THEN json_array(json_array('contact', json_extract(j.value, '$[2]'))) "
    "ELSE json_extract(j.value, '$[2]') END"
)
_POINT = {"metric": 0, "feature": 1, "day": 3, "value": 4}
_TABLES = (
    "staged_usage_key",
    "staged_usage_way",
    "staged_metric",
    "staged_feature",
    "staged_usage_point",
)


def usage_to_keep(
    staged: Staged, ways: Sequence[Way], links: str
) -> tuple[str, tuple[object, ...]]:
    """The SELECT of the rows to keep, with its values, after ``land_usage`` of the same file."""
    cases = " ".join(
        f"WHEN k.noun = {literal(way.column)} THEN json_array({literal(way.link)}, "
        f"{literal(way.kind)}, {literal(way.source)}, {literal(way.object)}, k.key)"
        for way in ways
    )
    schema = staged.schema
    select = (
        f"SELECT 'usage point' AS noun, ? AS source, '' AS object, NULL AS external, "
        f"CASE {cases} END AS waits_for, ? AS file, s.row AS row, json_object('links', json(?), "
        f"'key', json({_told(schema, 'k')}), 'points', json_group_array(json_array("
        f"m.name, f.name, json({_told(schema, 'c')}), s.day, s.value))) AS content "
        f"FROM {schema}.staged_usage_point s JOIN {schema}.staged_usage_key k ON k.id = {KEY} "
        f"JOIN {schema}.staged_metric m ON m.id = s.metric "
        f"LEFT JOIN {schema}.staged_feature f ON f.id = s.feature "
        f"LEFT JOIN {schema}.staged_usage_key c ON c.id = s.contact_key "
        f"WHERE s.file = ? AND {KEY} NOT IN (SELECT key FROM usage_account) GROUP BY s.row"
    )
    return select, (staged.source, staged.name, links, staged.file)


def _told(schema: str, key: str) -> str:
    """The SQL for all ways of a staged key; NULL where there is none."""
    return (
        f"CASE WHEN {key}.id IS NULL THEN NULL ELSE (SELECT json_group_array(json_array(field, "
        f"key)) FROM (SELECT {key}.noun AS field, {key}.key AS key UNION ALL SELECT y.field, y.key "
        f"FROM {schema}.staged_usage_way y WHERE y.id = {key}.id)) END"
    )


def stage_usage_again(connection: Connection, source: str, links: Sequence[str]) -> None:
    """Make the ready usage rows of a system look like staged files, one for each of ``links``.

    They land together, as the rows of one import do. Their row number is their id.
    """
    for name in _TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{name}")
    links_json = json.dumps(links)
    parts = ", ".join(f"json_extract(j.value, '$[{i}]') AS {name}" for name, i in _POINT.items())
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.waited")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE waited AS SELECT l.key + 1 AS file, w.id AS row, {TOLD} AS told, "
        f"{_PERSON} AS person, {parts} FROM waiting_row w JOIN json_each(?) l "
        "ON l.value = json_extract(w.content, '$.links'), json_each(w.content, '$.points') j "
        "WHERE w.id IN (SELECT id FROM ready) AND w.source = ?",
        (links_json, source),
    )
    for word in ("metric", "feature"):
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE staged_{word} (id INTEGER PRIMARY KEY, name TEXT)"
        )
        connection.exec_driver_sql(
            f"INSERT INTO staged_{word} SELECT DISTINCT NULL, {word} FROM waited "
            f"WHERE {word} IS NOT NULL"
        )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_link AS SELECT l.key + 1 AS file, 'usage point' AS noun, "
        "json_extract(j.value, '$[0]') AS field, json_extract(j.value, '$[1]') AS key_kind, "
        "json_extract(j.value, '$[2]') AS source, json_extract(j.value, '$[3]') AS object "
        "FROM json_each(?) l, json_each(l.value) j",
        (links_json,),
    )
    _stage_keys(connection)
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_usage_point AS SELECT w.file AS file, w.row AS row, "
        "k.id AS key, m.id AS metric, coalesce(f.id, 0) AS feature, "
        "coalesce(c.id, 0) AS contact_key, w.day AS day, w.value AS value FROM waited w "
        "JOIN told_ways k ON k.file = w.file AND k.told = w.told "
        "JOIN staged_metric m ON m.name = w.metric "
        "LEFT JOIN staged_feature f ON f.name = w.feature "
        "LEFT JOIN told_ways c ON c.file = w.file AND c.told = w.person"
    )
    connection.exec_driver_sql("DROP TABLE temp.waited")


def _stage_keys(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.told_ways")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE told_ways (id INTEGER PRIMARY KEY, file INTEGER, told TEXT, "
        "UNIQUE (file, told))"
    )
    connection.exec_driver_sql(
        "INSERT INTO told_ways (file, told) SELECT file, told FROM waited "
        "UNION SELECT file, person FROM waited WHERE person IS NOT NULL"
    )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_usage_key AS SELECT id, file, "
        "json_extract(told, '$[0][0]') AS noun, json_extract(told, '$[0][1]') AS key "
        "FROM told_ways"
    )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_usage_way AS SELECT t.id AS id, "
        "json_extract(j.value, '$[0]') AS field, json_extract(j.value, '$[1]') AS key "
        "FROM told_ways t, json_each(t.told) j WHERE j.key > 0"
    )
