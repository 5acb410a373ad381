"""Landing staged usage points: millions of rows, found by key, summed within an import, replaced.

A stored point is replaced by a later import, never added to: the same files again change nothing,
and of two imports that each bring a part of a day the later one's figure stands (bring the parts
together, as one import, and they are summed). Within one import, rows of one profile that share
account, metric, feature, contact and day are summed, in whichever of its files they are: an archive
of one file an hour gives days. Undo is by import (``database/points.py``).

A person whom the book does not know keeps no figure from the account: it counts as nobody's. What
comes by person replaces what the account had of the same day as nobody's.
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


def land_usage(
    connection: Connection, files: Sequence[Staged], *, import_id: int
) -> tuple[UsageCounts, ...]:
    """Put the points of files of one profile in force; gives the counts of each file.

    Rows whose account is unknown stay for ``import_waiting``.
    """
    _begin_keys(connection)
    for staged in files:
        _find_keys(connection, staged)
    _copy_names(connection, files[0].schema)
    _gather(connection, files)
    rows = [_count_rows(connection, staged) for staged in files]
    _keep_changed(connection)
    counts = tuple(_count(connection, *of) for of in zip(files, rows, strict=True))
    if any(count.points for count in counts):
        replace_points(connection, number=import_id, source="landed_point")
        connection.info.setdefault("bulk_tables", set()).add("usage_point")
    return counts


def is_copy(connection: Connection, staged: Staged, other: Staged) -> bool:
    """Whether two files have the same beginning and the same points: one given twice."""
    for table, columns in _COMPARED.items():
        of = (
            f"SELECT {columns} FROM {staged.schema}.{table} s "
            f"LEFT JOIN {staged.schema}.staged_usage_key k ON k.id = s.key "
            f"LEFT JOIN {staged.schema}.staged_usage_key c ON c.id = s.contact_key WHERE s.file = ?"
            if table == "staged_usage_point"
            else f"SELECT {columns} FROM {staged.schema}.{table} WHERE file = ?"
        )
        numbers = ((staged.file, other.file), (other.file, staged.file))
        if any(
            connection.exec_driver_sql(f"SELECT EXISTS ({of} EXCEPT {of})", pair).scalar_one()
            for pair in numbers
        ):
            return False
    return True


_COMPARED = {
    "staged_raw": "row, cells",
    "staged_usage_point": "s.row, k.key, c.key, s.metric, s.feature, s.day, s.value",
}
"""Tables of a file and what of them is compared; the beginning first, which mostly differs."""


def _begin_keys(connection: Connection) -> None:
    """``usage_account``: staged key → account; ``usage_contact``: staged key → contact."""
    for noun in ("account", "contact"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.usage_{noun}")
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE usage_{noun} (key INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
        )


def _find_keys(connection: Connection, staged: Staged) -> None:
    """Fill both for the keys of a file, each way of naming a row after the better ones."""
    _tell_keys(connection, staged)
    ways = connection.exec_driver_sql(
        "SELECT field, key_kind, coalesce(source, ''), coalesce(object, '') "
        f"FROM {staged.schema}.staged_link WHERE file = ? AND noun = 'usage point' "
        "ORDER BY length(field), field",
        (staged.file,),
    ).all()
    for field, *key in ways:
        noun = field.partition("__")[0]
        found = _find(connection, field, noun, key)
        into = "contact" if noun == "contact" else "account"
        if noun == "contract":
            found = f"(SELECT account_id FROM contract WHERE id = {found})"
        _take(connection, field, into, found)
        if noun == "contract":
            _take(connection, field, into, _find(connection, field, "account", key))
    _take_accounts_of_contacts(connection, ways)


def _tell_keys(connection: Connection, staged: Staged) -> None:
    """``told_key``: the keys of a file in every way in which it tells them."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.told_key")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE told_key AS SELECT id, noun AS field, key "
        f"FROM {staged.schema}.staged_usage_key WHERE file = ?1 UNION ALL "
        f"SELECT w.id, w.field, w.key FROM {staged.schema}.staged_usage_way w "
        f"JOIN {staged.schema}.staged_usage_key k ON k.id = w.id WHERE k.file = ?1",
        (staged.file,),
    )


def _find(connection: Connection, field: str, noun: str, key: Sequence[str]) -> str:
    kind, source, what = key
    return find_by_key(
        connection,
        into=f"key_{noun}_{field}",
        noun=noun,
        kind=kind,
        source=source,
        what=what,
        key="k.key",
        keys=f"SELECT DISTINCT key FROM told_key WHERE field = {literal(field)}",
    )


def _take(connection: Connection, field: str, into: str, found: str) -> None:
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO usage_{into} SELECT key, found FROM (SELECT k.id AS key, "
        f"{found} AS found FROM told_key k WHERE k.field = ?) WHERE found IS NOT NULL",
        (field,),
    )


def _take_accounts_of_contacts(connection: Connection, ways: Sequence[Sequence[str]]) -> None:
    """The account of people where no other key told it, else what is said of them tells it."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO usage_account SELECT u.key, c.account_id FROM usage_contact u "
        "JOIN contact c ON c.id = u.id"
    )
    for field, *key in ways:
        if field.partition("__")[0] == "contact":
            _take(connection, field, "account", _find(connection, field, "account", key))


def _copy_names(connection: Connection, schema: str) -> None:
    """Metrics and features of the files become words of the book."""
    for word in ("metric", "feature"):
        connection.exec_driver_sql(
            f"INSERT INTO {word} (name) SELECT name FROM {schema}.staged_{word} "
            f"WHERE true ORDER BY id ON CONFLICT (name) DO NOTHING"
        )
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.usage_{word}")
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE usage_{word} (staged INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
        )
        connection.exec_driver_sql(
            f"INSERT INTO usage_{word} SELECT s.id, w.id FROM {schema}.staged_{word} s "
            f"JOIN {word} w ON w.name = s.name"
        )
    connection.exec_driver_sql("INSERT OR IGNORE INTO usage_feature VALUES (0, 0)")


def _gather(connection: Connection, files: Sequence[Staged]) -> None:
    """``landed_point``: the points in key order, those that share a key summed; ``file`` is the
    first that brings the key (below 0 where it only ends what was nobody's)."""
    numbers = ", ".join(str(int(staged.file)) for staged in files)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.landed_point")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE landed_point AS SELECT a.id AS account_id, m.id AS metric_id, "
        "f.id AS feature_id, coalesce(c.id, 0) AS contact_id, s.day AS day, "
        "sum(s.value) AS value, min(s.file) AS file "
        f"FROM {files[0].schema}.staged_usage_point s "
        f"JOIN usage_account a ON a.key = {KEY} JOIN usage_metric m ON m.staged = s.metric "
        "JOIN usage_feature f ON f.staged = s.feature "
        "LEFT JOIN usage_contact c ON c.key = s.contact_key "
        f"WHERE s.file IN ({numbers}) GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"
    )


def _replace_nobodys(connection: Connection) -> None:
    """What the book has of a day as nobody's ends where the files tell that day by person."""
    by_person = "SELECT EXISTS (SELECT 1 FROM landed_point WHERE contact_id > 0)"
    if not connection.exec_driver_sql(by_person).scalar_one():
        return
    same = " AND ".join(f"{{}}.{c} = p.{c}" for c in _KEY.split(", ") if c != "contact_id")
    connection.exec_driver_sql(
        f"INSERT INTO landed_point ({_KEY}, value, file) SELECT account_id, metric_id, "
        "feature_id, 0, day, 0.0, -min(file) FROM landed_point p WHERE contact_id > 0 "
        f"AND EXISTS (SELECT 1 FROM usage_point u WHERE {same.format(*'uuuu')} "
        "AND u.contact_id = 0) "
        f"AND NOT EXISTS (SELECT 1 FROM landed_point o WHERE {same.format(*'oooo')} "
        "AND o.contact_id = 0) GROUP BY 1, 2, 3, 5"
    )


@dataclass(frozen=True)
class _Rows:
    """A file's rows before they are compared with the book's."""

    rows: int
    landed: int
    """Rows that found their account."""
    keys: int
    """Keys that no file before it brings; with several metrics a row, without the metric."""
    key: str
    """The columns of such a key."""


def _count_rows(connection: Connection, staged: Staged) -> _Rows:
    table = f"{staged.schema}.staged_usage_point"
    points, least, most = connection.exec_driver_sql(
        f"SELECT count(*), min(metric), max(metric) FROM {table} WHERE file = ?", (staged.file,)
    ).one()
    rows = points
    if least != most:  # one metric in all is the common large file; spare it the sort
        rows = connection.exec_driver_sql(
            f"SELECT count(DISTINCT row) FROM {table} WHERE file = ?", (staged.file,)
        ).scalar_one()
    lost = connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT 1 FROM {staged.schema}.staged_usage_key WHERE file = ? "
        "AND id NOT IN (SELECT key FROM usage_account))",
        (staged.file,),
    ).scalar_one()
    waiting = 0
    if lost:
        waiting = connection.exec_driver_sql(
            f"SELECT count(DISTINCT row) FROM {table} s WHERE file = ? "
            f"AND {KEY} NOT IN (SELECT key FROM usage_account)",
            (staged.file,),
        ).scalar_one()
    key = _KEY if rows == points else _KEY.replace("metric_id, ", "")
    keys = connection.exec_driver_sql(
        "SELECT count(*) FROM landed_point WHERE file = ?"
        if rows == points
        else f"SELECT count(*) FROM (SELECT DISTINCT {key} FROM landed_point WHERE file = ?)",
        (staged.file,),
    ).scalar_one()
    return _Rows(rows, rows - waiting, keys, key)


def _keep_changed(connection: Connection) -> None:
    """Leave in ``landed_point`` only what is new or changed."""
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        return
    _replace_nobodys(connection)
    connection.exec_driver_sql(
        "DELETE FROM landed_point AS p WHERE EXISTS "
        f"(SELECT 1 FROM usage_point u WHERE {_same()} AND u.value = p.value)"
    )


def _count(connection: Connection, staged: Staged, of: _Rows) -> UsageCounts:
    merged, waiting = of.landed - of.keys, of.rows - of.landed
    points = connection.exec_driver_sql(
        "SELECT count(*) FROM landed_point WHERE abs(file) = ?", (staged.file,)
    ).scalar_one()
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        return UsageCounts(of.keys, 0, 0, merged, waiting, points)
    added, updated = connection.exec_driver_sql(
        "SELECT coalesce(sum(known = 0), 0), coalesce(sum(known > 0), 0) "
        f"FROM (SELECT sum(EXISTS (SELECT 1 FROM usage_point u WHERE {_same()})) "
        f"AS known FROM landed_point p WHERE file = ? GROUP BY {of.key})",
        (staged.file,),
    ).one()
    return UsageCounts(added, updated, of.keys - added - updated, merged, waiting, points)


def _same() -> str:
    return " AND ".join(f"u.{c} = p.{c}" for c in _KEY.split(", "))
