"""Rows that came before the account, contact or contract they belong to.

They are kept inside the book as they were staged, and land with the import that brings what they
wait for, in whatever order files come. A row that only lacks a link beside its account has landed;
what waits is the link (``import_links.py``).
"""

import json

from sqlalchemy import Connection

from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.periods import to_micros
from csm_desktop.operations.import_keys import find_by_key
from csm_desktop.operations.import_links import COMPLETES, complete_links, keep_waiting_links
from csm_desktop.operations.import_nouns import (
    LANDING_ORDER,
    Staged,
    literal,
    rows_of,
    table_name,
)
from csm_desktop.operations.import_plan import Way, read_ways
from csm_desktop.operations.import_rows import land_rows
from csm_desktop.operations.import_usage import KEY, land_usage
from csm_desktop.operations.import_waiting_usage import TOLD, stage_usage_again, usage_to_keep
from csm_desktop.operations.rows import step_moment

_NEW = (
    "INSERT INTO waiting_row (noun, source, object, external, waits_for, file, row, content) "
    "SELECT noun, source, object, external, waits_for, file, row, content FROM temp.to_wait t "
    "WHERE NOT EXISTS (SELECT 1 FROM waiting_row w WHERE w.waits_for = t.waits_for "
    "AND w.noun = t.noun AND w.row = t.row AND w.file = t.file AND w.content = t.content)"
)
_BRINGERS = ("account", "contact", "contract", "external_id", "learned_key")
"""Tables whose changes may be what a row waits for."""


def keep_waiting_rows(connection: Connection, staged: Staged, noun: str) -> int:
    """Keep the rows that ``land_rows`` left waiting; gives their number."""
    count = connection.exec_driver_sql(
        "SELECT count(*) FROM planned WHERE state = 'waits'"
    ).scalar_one()
    if not count:
        return 0
    ways = read_ways(connection, staged, noun)
    all_ways = [way for some in ways.values() for way in some]
    columns = [field.name for field in FIELDS[noun]]
    columns += [way.column for way in all_ways if "__" in way.column]
    fields = ", ".join(f"'{name}', s.\"{name}\"" for name in columns)
    waits_for = " ".join(
        f'WHEN s."{way.column}" IS NOT NULL THEN {key_of(way)}'
        for link in ("account", "contact")
        for way in ways.get(link, [])
    )
    _keep(
        connection,
        "SELECT ? AS noun, ? AS source, coalesce(s.object, '') AS object, "
        f"s.external AS external, CASE {waits_for} END AS waits_for, ? AS file, s.row AS row, "
        "json_object('links', "
        f"json(?), 'fields', json_object({fields}), 'custom', json(p.custom)) AS content "
        f"FROM planned p JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state = 'waits'",
        (noun, staged.source, staged.name, _links(all_ways), staged.file),
    )
    return int(count)


def key_of(way: Way) -> str:
    """The SQL for what a staged row waits for, as ``waiting_row.waits_for`` has it."""
    parts = ", ".join(literal(part) for part in (way.link, way.kind, way.source, way.object))
    return f'json_array({parts}, s."{way.column}")'


def keep_waiting_usage(connection: Connection, staged: Staged) -> None:
    """Keep the usage rows whose account ``land_usage`` did not find."""
    ways = [way for some in read_ways(connection, staged, "usage point").values() for way in some]
    if ways:
        _keep(connection, *usage_to_keep(staged, ways, _links(ways)))


def land_waiting_rows(
    connection: Connection, *, import_id: int, now: int, currency: str
) -> dict[str, int]:
    """Land every waiting row that has found what it waits for; gives their number a noun."""
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM waiting_row)").scalar_one():
        return {}
    if not _may_have_come(connection):
        return {}
    landed: dict[str, int] = {}
    for noun in (*LANDING_ORDER, "usage point"):
        if _find_ready(connection, noun):
            _land_ready(connection, noun, landed, import_id=import_id, now=now, currency=currency)
    complete_links(connection)
    return landed


def _land_ready(
    connection: Connection,
    noun: str,
    landed: dict[str, int],
    *,
    import_id: int,
    now: int,
    currency: str,
) -> None:
    groups = connection.exec_driver_sql(
        "SELECT source, json_extract(content, '$.links') AS links FROM waiting_row "
        "WHERE id IN (SELECT id FROM ready) GROUP BY 1, 2"
    ).all()
    if noun == "usage point":
        by_source: dict[str, list[str]] = {}
        for source, links in groups:
            by_source.setdefault(source, []).append(links)
        for source, several in by_source.items():
            _land_ready_usage(connection, source, several, landed, import_id=import_id)
        return
    for source, links in groups:
        staged = Staged("temp", 1, source, "")
        _stage_again(connection, noun, source, links)
        land_rows(connection, staged, noun, now=now, currency=currency)
        keep_waiting_links(connection, staged, noun)
        _take_off(connection, noun, "SELECT row FROM planned WHERE state <> 'waits'", landed)


def _land_ready_usage(
    connection: Connection,
    source: str,
    links: list[str],
    landed: dict[str, int],
    *,
    import_id: int,
) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.staged_link")
    stage_usage_again(connection, source, links)
    files = [Staged("temp", number, source, "") for number in range(1, len(links) + 1)]
    land_usage(connection, files, import_id=import_id)
    found = f"{KEY} IN (SELECT key FROM usage_account)"
    done = f"SELECT s.row FROM temp.staged_usage_point s WHERE {found}"
    _take_off(connection, "usage point", done, landed)


def _take_off(connection: Connection, noun: str, done: str, landed: dict[str, int]) -> None:
    gone = connection.exec_driver_sql(f"DELETE FROM waiting_row WHERE id IN ({done})")
    landed[noun] = landed.get(noun, 0) + gone.rowcount


def _may_have_come(connection: Connection) -> bool:
    """Whether this step changed anything that a row can wait for."""
    tables = ", ".join(f"'{name}'" for name in _BRINGERS)
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM change WHERE seq > "
            f'(SELECT coalesce(max(last_change), 0) FROM step) AND +"table" IN ({tables}))'
        ).scalar_one()
    )


def _keep(connection: Connection, select: str, values: tuple[object, ...]) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.to_wait")
    connection.exec_driver_sql(f"CREATE TEMP TABLE to_wait AS {select}", values)
    connection.exec_driver_sql(_NEW)
    connection.exec_driver_sql("DROP TABLE temp.to_wait")


def _links(ways: list[Way]) -> str:
    return json.dumps([[way.column, way.kind, way.source, way.object] for way in ways])


def _find_ready(connection: Connection, noun: str) -> bool:
    """``ready``: the waiting rows of a noun whose account, contact or contract is there now."""
    for name in ("ready", "waited_key"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{name}")
    connection.exec_driver_sql("CREATE TEMP TABLE ready (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE waited_key AS SELECT DISTINCT waits_for, "
        "json_extract(waits_for, '$[0]') AS link, json_extract(waits_for, '$[1]') AS kind, "
        "json_extract(waits_for, '$[2]') AS source, json_extract(waits_for, '$[3]') AS object, "
        f"json_extract(waits_for, '$[4]') AS key FROM waiting_row w "
        f"WHERE noun = ? AND NOT {COMPLETES}",
        (noun,),
    )
    groups = connection.exec_driver_sql(
        "SELECT DISTINCT link, kind, source, object FROM waited_key"
    ).all()
    for group in groups:
        where = " AND ".join(
            f"k.{name} = {literal(value)}"
            for name, value in zip(("link", "kind", "source", "object"), group, strict=True)
        )
        keys = f"SELECT k.key AS key FROM temp.waited_key k WHERE {where}"
        for found in _meanings(connection, group, key="k.key", keys=keys):
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO ready SELECT w.id FROM waiting_row w JOIN waited_key k "
                f"ON k.waits_for = w.waits_for WHERE w.noun = ? AND {where} "
                f"AND {found} IS NOT NULL AND NOT {COMPLETES}",
                (noun,),
            )
    if noun == "usage point":
        _find_ready_usage(connection)
    else:
        _find_ready_otherwise(connection, noun)
    return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM ready)").scalar_one())


def _meanings(
    connection: Connection, way: tuple[str, str, str, str], *, key: str, keys: str
) -> list[str]:
    """The SQL for the row, and for the account, that a key which is waited for means."""
    link, kind, source, what = way
    nouns = [link] if link == "account" else [link, "account"]
    return [
        find_by_key(
            connection,
            into=f"waited_{noun}",
            noun=noun,
            kind=kind,
            source=source,
            what=what,
            key=key,
            keys=keys,
        )
        for noun in nouns
    ]


def _find_ready_otherwise(connection: Connection, noun: str) -> None:
    """Rows that name what they wait for in another way as well, which is there now."""
    several = (
        "(instr(w.content, '__2\":') OR (instr(w.content, '\"contact\":') "
        "AND NOT instr(w.content, '\"contact\":null')))"
    )
    of = (
        f"w.noun = {literal(noun)} AND NOT {COMPLETES} AND {several} "
        "AND w.id NOT IN (SELECT id FROM ready)"
    )
    links = connection.exec_driver_sql(
        f"SELECT DISTINCT json_extract(w.content, '$.links') FROM waiting_row w WHERE {of}"
    ).scalars()
    for text in links.all():
        group = f"{of} AND json_extract(w.content, '$.links') = {literal(text)}"
        for column, *key in json.loads(text):
            link = column.partition("__")[0]
            if link not in ("account", "contact"):
                continue
            field = f"json_extract(w.content, '$.fields.{column}')"
            keys = (
                f"SELECT DISTINCT {field} AS key FROM waiting_row w WHERE {group} "
                f"AND {field} IS NOT NULL"
            )
            for found in _meanings(connection, (link, *key), key=field, keys=keys):
                connection.exec_driver_sql(
                    f"INSERT OR IGNORE INTO ready SELECT w.id FROM waiting_row w WHERE {group} "
                    f"AND {found} IS NOT NULL"
                )


def _find_ready_usage(connection: Connection) -> None:
    """Usage rows that tell their account in another way as well, which is there now."""
    of = "w.noun = 'usage point' AND w.id NOT IN (SELECT id FROM ready)"
    several = f"{of} AND (instr(w.content, '__2\"') OR instr(w.content, '],['))"
    links = connection.exec_driver_sql(
        f"SELECT DISTINCT json_extract(w.content, '$.links') FROM waiting_row w WHERE {several}"
    ).scalars()
    for text in links.all():
        group = f"{of} AND json_extract(w.content, '$.links') = {literal(text)}"
        for column, *key in json.loads(text):
            told = (
                f"waiting_row w, json_each({TOLD}) j WHERE {group} "
                f"AND json_extract(j.value, '$[0]') = {literal(column)}"
            )
            word = "json_extract(j.value, '$[1]')"
            keys = f"SELECT DISTINCT {word} AS key FROM {told}"
            way = (column.partition("__")[0], *key)
            for found in _meanings(connection, way, key=word, keys=keys):
                connection.exec_driver_sql(
                    f"INSERT OR IGNORE INTO ready SELECT w.id FROM {told} AND {found} IS NOT NULL"
                )


def _stage_again(connection: Connection, noun: str, source: str, links: str) -> None:
    """Make the ready rows of one kind look like a staged file; their row number is their id."""
    for name in ("staged_link", "staged_custom", _staged(noun)):
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
    columns = [field.name for field in FIELDS[noun]]
    columns += [column for column, *_ in json.loads(links) if "__" in column]
    fields = ", ".join(
        f"json_extract(w.content, '$.fields.{name}') AS \"{name}\"" for name in columns
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


def _staged(noun: str) -> str:
    return "staged_" + table_name(noun)


def land_waiting(connection: Connection) -> dict[str, int]:
    """Land what waits, in the step that runs now; usage that comes in is an import of its own."""
    number, moment = next_import(connection), to_micros(step_moment(connection))
    landed = land_waiting_rows(
        connection, import_id=number, now=moment, currency=own_currency(connection)
    )
    points = landed.get("usage point")
    if points:
        connection.exec_driver_sql(
            "INSERT INTO import_file (id, name, profile, noun, imported_at, rows, added, updated, "
            "points) VALUES (?, '', 'waiting', 'usage point', ?, ?, ?, 0, ?)",
            (number, moment, points, points, points),
        )
    return landed


def own_currency(connection: Connection) -> str:
    """The portfolio's currency."""
    statement = "SELECT value FROM setting WHERE name = 'currency'"
    return str(connection.exec_driver_sql(statement).scalar_one())


def next_import(connection: Connection) -> int:
    """The number that the next import will have."""
    return int(
        connection.exec_driver_sql(
            "SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'import_file'), "
            "0), coalesce((SELECT max(id) FROM import_file), 0))"
        ).scalar_one()
    )
