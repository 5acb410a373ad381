"""Rows that came before the account, contact or contract they belong to.

They are kept inside the book as they were staged, and land with the import that brings what they
wait for, in whatever order files come.
"""

import json

from sqlalchemy import Connection

from csm_desktop.domain.fields import FIELDS
from csm_desktop.operations.import_own import OURS
from csm_desktop.operations.import_rows import LANDING_ORDER, Staged, find_by_key, land_rows
from csm_desktop.operations.import_usage import land_usage

_NEW = (
    "INSERT INTO waiting_row (noun, source, object, external, waits_for, file, row, content) "
    "SELECT noun, source, object, external, waits_for, file, row, content FROM temp.to_wait t "
    "WHERE NOT EXISTS (SELECT 1 FROM waiting_row w WHERE w.waits_for = t.waits_for "
    "AND w.noun = t.noun AND w.row = t.row AND w.file = t.file AND w.content = t.content)"
)


def keep_waiting_rows(connection: Connection, staged: Staged, noun: str) -> int:
    """Keep the rows that ``land_rows`` left waiting; gives their number."""
    links = _links(connection, staged, noun)
    table = f"{staged.schema}.staged_{noun.replace(' ', '_')}"
    columns = [field.name for field in FIELDS[noun]]
    fields = ", ".join(f"'{name}', s.{name}" for name in columns)
    waits_for = " ".join(
        f"WHEN s.{field} IS NOT NULL AND p.{field}_id IS NULL THEN "
        f"json_array('{field}', {_text(kind)}, {_text(source)}, {_text(what)}, s.{field})"
        for field, kind, source, what in links
        if field in ("account", "contact")
    )
    if not waits_for:
        return 0
    _keep(
        connection,
        "SELECT ? AS noun, ? AS source, coalesce(s.object, '') AS object, "
        f"s.external AS external, CASE {waits_for} END AS waits_for, ? AS file, s.row AS row, "
        "json_object('links', "
        f"json(?), 'fields', json_object({fields}), 'custom', json(p.custom)) AS content "
        f"FROM planned p JOIN {table} s ON s.file = ? AND s.row = p.row WHERE p.state = 'waits'",
        (noun, staged.source, staged.name, json.dumps(links), staged.file),
    )
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM planned WHERE state = 'waits'"
        ).scalar_one()
    )


def keep_waiting_usage(connection: Connection, staged: Staged) -> None:
    """Keep the usage rows whose account or contact ``land_usage`` did not find."""
    links = _links(connection, staged, "usage point")
    cases = " ".join(
        f"WHEN k.noun = '{field}' THEN "
        f"json_array('{field}', {_text(kind)}, {_text(source)}, {_text(what)}, k.key)"
        for field, kind, source, what in links
    )
    if not cases:
        return
    schema = staged.schema
    _keep(
        connection,
        f"SELECT 'usage point' AS noun, ? AS source, '' AS object, NULL AS external, "
        f"CASE {cases} END AS waits_for, ? AS file, s.row AS row, json_object('links', json(?), "
        "'key', (SELECT json_array(a.noun, a.key) FROM "
        f"{schema}.staged_usage_key a WHERE a.id = s.key), 'points', json_group_array(json_array("
        "m.name, f.name, c.key, s.day, s.value))) AS content "
        f"FROM {schema}.staged_usage_point s JOIN {schema}.staged_usage_key k ON k.id = "
        "CASE WHEN s.key IN (SELECT key FROM usage_account) THEN s.contact_key ELSE s.key END "
        f"JOIN {schema}.staged_metric m ON m.id = s.metric "
        f"LEFT JOIN {schema}.staged_feature f ON f.id = s.feature "
        f"LEFT JOIN {schema}.staged_usage_key c ON c.id = s.contact_key "
        "WHERE s.file = ? AND (s.key NOT IN (SELECT key FROM usage_account) "
        "OR s.contact_key NOT IN (SELECT key FROM usage_contact)) GROUP BY s.row",
        (staged.source, staged.name, json.dumps(links), staged.file),
    )


def land_waiting_rows(
    connection: Connection, *, import_id: int, now: int, currency: str
) -> dict[str, int]:
    """Land every waiting row that has found what it waits for; gives their number a noun."""
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM waiting_row)").scalar_one():
        return {}
    landed: dict[str, int] = {}
    for noun in (*LANDING_ORDER, "usage point"):
        if not _find_ready(connection, noun):
            continue
        groups = connection.exec_driver_sql(
            "SELECT source, json_extract(content, '$.links') AS links FROM waiting_row "
            "WHERE id IN (SELECT id FROM ready) GROUP BY 1, 2"
        ).all()
        for source, links in groups:
            staged = Staged("temp", 1, source, "")
            _stage_again(connection, noun, source, links)
            if noun == "usage point":
                land_usage(connection, staged, import_id=import_id)
                done = (
                    "SELECT s.row FROM temp.staged_usage_point s WHERE s.key IN "
                    "(SELECT key FROM usage_account) AND s.contact_key IN "
                    "(SELECT key FROM usage_contact)"
                )
            else:
                land_rows(connection, staged, noun, now=now, currency=currency, change_limit=0)
                done = "SELECT row FROM planned WHERE state <> 'waits'"
            gone = connection.exec_driver_sql(f"DELETE FROM waiting_row WHERE id IN ({done})")
            landed[noun] = landed.get(noun, 0) + gone.rowcount
    return landed


def _keep(connection: Connection, select: str, values: tuple[object, ...]) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.to_wait")
    connection.exec_driver_sql(f"CREATE TEMP TABLE to_wait AS {select}", values)
    connection.exec_driver_sql(_NEW)
    connection.exec_driver_sql("DROP TABLE temp.to_wait")


def _links(connection: Connection, staged: Staged, noun: str) -> list[list[str]]:
    rows = connection.exec_driver_sql(
        "SELECT field, key_kind, coalesce(source, ''), coalesce(object, '') FROM "
        f"{staged.schema}.staged_link WHERE file = ? AND noun = ? ORDER BY field",
        (staged.file, noun),
    )
    return [list(row) for row in rows]


def _find_ready(connection: Connection, noun: str) -> bool:
    """``ready``: the waiting rows of a noun whose account, contact or contract is there now."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.ready")
    connection.exec_driver_sql("CREATE TEMP TABLE ready (id INTEGER PRIMARY KEY)")
    kinds = connection.exec_driver_sql(
        "SELECT DISTINCT json_extract(waits_for, '$[0]'), json_extract(waits_for, '$[1]') "
        "FROM waiting_row WHERE noun = ?",
        (noun,),
    ).all()
    key = "json_extract(w.waits_for, '$[4]')"
    for link, kind in kinds:
        if kind == "id":
            found = (
                f"CASE json_extract(w.waits_for, '$[2]') WHEN '{OURS}' THEN "
                f"(SELECT id FROM {link} WHERE uid = {key}) ELSE (SELECT row_id FROM external_id "
                "WHERE source = json_extract(w.waits_for, '$[2]') "
                f"AND object = json_extract(w.waits_for, '$[3]') AND external = {key}) END"
            )
        else:
            found = find_by_key(link, kind, key)
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO ready SELECT w.id FROM waiting_row w WHERE w.noun = ? "
            "AND json_extract(w.waits_for, '$[0]') = ? AND json_extract(w.waits_for, '$[1]') = ? "
            f"AND ({found}) IS NOT NULL",
            (noun, link, kind),
        )
    return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM ready)").scalar_one())


def _stage_again(connection: Connection, noun: str, source: str, links: str) -> None:
    """Make the ready rows of one kind look like a staged file; their row number is their id."""
    names = ("staged_link", "staged_custom", "staged_usage_key", "staged_metric")
    for name in (*names, "staged_feature", "staged_usage_point", _staged(noun)):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{name}")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_link AS SELECT 1 AS file, ? AS noun, "
        "json_extract(value, '$[0]') AS field, json_extract(value, '$[1]') AS key_kind, "
        "json_extract(value, '$[2]') AS source, json_extract(value, '$[3]') AS object "
        "FROM json_each(?)",
        (noun, links),
    )
    rows = (
        "waiting_row w WHERE w.id IN (SELECT id FROM ready) AND w.source = ? "
        "AND json_extract(w.content, '$.links') = ?"
    )
    if noun == "usage point":
        _stage_usage_again(connection, rows, (source, links))
        return
    fields = ", ".join(
        f"json_extract(w.content, '$.fields.{field.name}') AS {field.name}"
        for field in FIELDS[noun]
    )
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {_staged(noun)} AS SELECT 1 AS file, w.id AS row, w.object AS object, "
        f"w.external AS external, {fields} FROM {rows}",
        (source, links),
    )
    connection.exec_driver_sql(
        f"CREATE UNIQUE INDEX temp.{_staged(noun)}_key ON {_staged(noun)} (file, row)"
    )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_custom AS SELECT 1 AS file, w.id AS row, w.noun AS noun, "
        "f.label AS label, f.kind AS kind, c.value AS value FROM waiting_row w, "
        "json_each(w.content, '$.custom') c JOIN field f ON CAST(f.id AS TEXT) = c.key "
        "WHERE w.id IN (SELECT id FROM ready) AND w.source = ? "
        "AND json_extract(w.content, '$.links') = ?",
        (source, links),
    )


def _stage_usage_again(connection: Connection, rows: str, values: tuple[str, str]) -> None:
    point = {"metric": 0, "feature": 1, "contact": 2, "day": 3, "value": 4}
    parts = ", ".join(f"json_extract(j.value, '$[{i}]') AS {name}" for name, i in point.items())
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.waited")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE waited AS SELECT w.id AS row, "
        "json_extract(w.content, '$.key[0]') AS noun, json_extract(w.content, '$.key[1]') AS key, "
        f"{parts} FROM json_each(w.content, '$.points') j, {rows}",
        values,
    )
    for table, select in (
        ("staged_metric", "SELECT DISTINCT NULL AS id, metric AS name FROM waited"),
        (
            "staged_feature",
            "SELECT DISTINCT NULL, feature FROM waited WHERE feature IS NOT NULL",
        ),
    ):
        connection.exec_driver_sql(f"CREATE TEMP TABLE {table} (id INTEGER PRIMARY KEY, name TEXT)")
        connection.exec_driver_sql(f"INSERT INTO {table} {select}")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_usage_key (id INTEGER PRIMARY KEY, file INTEGER, noun TEXT, "
        "key TEXT)"
    )
    connection.exec_driver_sql(
        "INSERT INTO staged_usage_key (file, noun, key) SELECT DISTINCT 1, noun, key FROM waited "
        "UNION SELECT DISTINCT 1, 'contact', contact FROM waited WHERE contact IS NOT NULL"
    )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE staged_usage_point AS SELECT 1 AS file, w.row AS row, k.id AS key, "
        "m.id AS metric, coalesce(f.id, 0) AS feature, coalesce(c.id, 0) AS contact_key, "
        "w.day AS day, w.value AS value FROM waited w "
        "JOIN staged_usage_key k ON k.noun = w.noun AND k.key = w.key "
        "JOIN staged_metric m ON m.name = w.metric "
        "LEFT JOIN staged_feature f ON f.name = w.feature "
        "LEFT JOIN staged_usage_key c ON c.noun = 'contact' AND c.key = w.contact"
    )
    connection.exec_driver_sql("DROP TABLE temp.waited")


def _staged(noun: str) -> str:
    return "staged_" + noun.replace(" ", "_")


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
