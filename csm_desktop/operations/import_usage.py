"""Landing staged usage points: millions of rows, found by key, summed within a file, replaced.

A stored point is replaced by a later import, never added to; rows of one file that share account,
metric, feature, contact and day are summed. Undo is by import (``database/points.py``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.database.points import replace_points
from csm_desktop.operations.import_keys import find_by_key
from csm_desktop.operations.import_nouns import Staged, literal

KEY = "iif(s.key, s.key, s.contact_key)"
"""The staged key that tells a point's account: its contact's where the row names no account."""
_KEY = "account_id, metric_id, feature_id, contact_id, day"


@dataclass(frozen=True)
class UsageCounts:
    """What became of a usage file's rows."""

    added: int
    updated: int
    unchanged: int
    merged: int
    waiting: int
    points: int
    """Points put in force."""


def land_usage(connection: Connection, staged: Staged, *, import_id: int) -> UsageCounts:
    """Put one file's points in force; rows whose keys are unknown stay for ``import_waiting``."""
    _find_keys(connection, staged)
    _copy_names(connection, staged)
    _gather(connection, staged)
    counts = _count(connection, staged)
    if counts.points:
        replace_points(connection, number=import_id, source="landed_point")
        connection.info.setdefault("bulk_tables", set()).add("usage_point")
    return counts


def _find_keys(connection: Connection, staged: Staged) -> None:
    """``usage_account``: staged key → account; ``usage_contact``: staged key → contact."""
    for noun in ("account", "contact"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.usage_{noun}")
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE usage_{noun} (key INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
        )
    ways = connection.exec_driver_sql(
        "SELECT field, key_kind, coalesce(source, ''), coalesce(object, '') "
        f"FROM {staged.schema}.staged_link WHERE file = ? AND noun = 'usage point' "
        "ORDER BY length(field), field",
        (staged.file,),
    ).all()
    for field, *key in ways:
        noun = field.partition("__")[0]
        found = _find(connection, staged, field, noun, key)
        into = "contact" if noun == "contact" else "account"
        if noun == "contract":
            found = f"(SELECT account_id FROM contract WHERE id = {found})"
        _take(connection, staged, field, into, found)
        if noun == "contract":
            _take(connection, staged, field, into, _find(connection, staged, field, "account", key))
    _take_accounts_of_contacts(connection, staged, ways)


def _find(connection: Connection, staged: Staged, field: str, noun: str, key: Sequence[str]) -> str:
    kind, source, what = key
    return find_by_key(
        connection,
        into=f"key_{noun}_{field}",
        noun=noun,
        kind=kind,
        source=source,
        what=what,
        key="k.key",
        keys=f"SELECT key FROM {staged.schema}.staged_usage_key "
        f"WHERE file = {int(staged.file)} AND noun = {literal(field)}",
    )


def _take(connection: Connection, staged: Staged, field: str, into: str, found: str) -> None:
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO usage_{into} SELECT key, found FROM (SELECT k.id AS key, "
        f"{found} AS found FROM {staged.schema}.staged_usage_key k "
        "WHERE k.file = ? AND k.noun = ?) WHERE found IS NOT NULL",
        (staged.file, field),
    )


def _take_accounts_of_contacts(
    connection: Connection, staged: Staged, ways: Sequence[Sequence[str]]
) -> None:
    """The account of rows that name people alone: theirs, else what is said of them tells it."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO usage_account SELECT u.key, c.account_id FROM usage_contact u "
        "JOIN contact c ON c.id = u.id"
    )
    for field, *key in ways:
        if field.partition("__")[0] == "contact":
            found = _find(connection, staged, field, "account", key)
            _take(connection, staged, field, "account", found)


def _copy_names(connection: Connection, staged: Staged) -> None:
    """Metrics and features of the file become words of the book."""
    for word in ("metric", "feature"):
        connection.exec_driver_sql(
            f"INSERT INTO {word} (name) SELECT name FROM {staged.schema}.staged_{word} "
            f"WHERE true ORDER BY id ON CONFLICT (name) DO NOTHING"
        )
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.usage_{word}")
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE usage_{word} (staged INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
        )
        connection.exec_driver_sql(
            f"INSERT INTO usage_{word} SELECT s.id, w.id FROM {staged.schema}.staged_{word} s "
            f"JOIN {word} w ON w.name = s.name"
        )
    connection.exec_driver_sql("INSERT OR IGNORE INTO usage_feature VALUES (0, 0)")
    connection.exec_driver_sql("INSERT OR IGNORE INTO usage_contact VALUES (0, 0)")


def _gather(connection: Connection, staged: Staged) -> None:
    """``landed_point``: the file's points in key order, those that share a key summed."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.landed_point")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE landed_point AS SELECT a.id AS account_id, m.id AS metric_id, "
        "f.id AS feature_id, c.id AS contact_id, s.day AS day, sum(s.value) AS value, "
        f"count(*) AS rows FROM {staged.schema}.staged_usage_point s "
        f"JOIN usage_account a ON a.key = {KEY} JOIN usage_metric m ON m.staged = s.metric "
        "JOIN usage_feature f ON f.staged = s.feature "
        "JOIN usage_contact c ON c.key = s.contact_key "
        "WHERE s.file = ? GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5",
        (staged.file,),
    )


def _count(connection: Connection, staged: Staged) -> UsageCounts:
    """Count rows, and leave in ``landed_point`` only what is new or changed."""
    rows, landed, first_metric, many = _measure(connection, staged)
    # Rows of the file are counted by their key; with several metrics a row, by the key without it.
    only = "" if not many else f"WHERE metric_id = {first_metric}"
    keys = connection.exec_driver_sql(f"SELECT count(*) FROM landed_point {only}").scalar_one()
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        points = connection.exec_driver_sql("SELECT count(*) FROM landed_point").scalar_one()
        return UsageCounts(keys, 0, 0, landed - keys, rows - landed, points)
    same = " AND ".join(f"u.{c} = p.{c}" for c in _KEY.split(", "))
    connection.exec_driver_sql(
        "DELETE FROM landed_point AS p WHERE EXISTS "
        f"(SELECT 1 FROM usage_point u WHERE {same} AND u.value = p.value)"
    )
    parts = _KEY if not many else _KEY.replace("metric_id, ", "")
    points, added, updated = connection.exec_driver_sql(
        "SELECT coalesce(sum(n), 0), coalesce(sum(known = 0), 0), coalesce(sum(known > 0), 0) "
        f"FROM (SELECT count(*) AS n, sum(EXISTS (SELECT 1 FROM usage_point u WHERE {same})) "
        f"AS known FROM landed_point p GROUP BY {parts})"
    ).one()
    return UsageCounts(added, updated, keys - added - updated, landed - keys, rows - landed, points)


def _measure(connection: Connection, staged: Staged) -> tuple[int, int, int, bool]:
    """Rows of the file, rows that found their account, the first metric, and whether a row of the
    file brings several metrics."""
    table = f"{staged.schema}.staged_usage_point"
    points, least, most = connection.exec_driver_sql(
        f"SELECT count(*), min(metric), max(metric) FROM {table} WHERE file = ?", (staged.file,)
    ).one()
    rows = points
    if least != most:  # one metric in all is the common large file; spare it the sort
        rows = connection.exec_driver_sql(
            f"SELECT count(DISTINCT row) FROM {table} WHERE file = ?", (staged.file,)
        ).scalar_one()
    many = rows < points
    first = connection.exec_driver_sql("SELECT min(metric_id) FROM landed_point").scalar() or 0
    only = f"WHERE metric_id = {int(first)}" if many else ""
    landed = connection.exec_driver_sql(
        f"SELECT coalesce(sum(rows), 0) FROM landed_point {only}"
    ).scalar_one()
    return rows, landed, first, many
