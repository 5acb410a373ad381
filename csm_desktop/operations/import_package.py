"""A package lands: every table of an export, or all of one account, comes back as it was.

Rows are found by uid, else by what is unique in their table, by another system's id, and an account
by domain or name, a contact by e-mail; numbers are kept where they were never used here. Blank
cells never erase. What came twice, or lost what it belongs to, is told and left out. One step.
``exchange/package_staging.py`` wrote what is read here; one table is ``package_rows.py``'s.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.database.points import replace_points
from csm_desktop.database.tables import metadata
from csm_desktop.operations.package_landing import Landing, PackageProblem, Staged, TableCounts
from csm_desktop.operations.package_rows import land_table
from csm_desktop.operations.package_schema import JOURNAL
from csm_desktop.operations.package_values import mapped

_FIRST = ("setting", "field", "metric", "feature", "import_file")
_LAST = ("attachment", "external_id", "learned_key", "today_mark", "draft")
_BY_KEY = ("usage_point", "health_score", "renewal_snapshot", "account_visit")
"""Tables without a number of their own."""
_POINT = ("account_id", "metric_id", "feature_id", "contact_id", "day")


@dataclass(frozen=True)
class PackageReport:
    """What a package did, or would do."""

    tables: Mapping[str, TableCounts]
    """Table → what became of its rows."""
    problems: tuple[PackageProblem, ...]
    matched_models: bool
    """False: the book judges health otherwise, so kept scores stayed out."""

    @property
    def added(self) -> int:
        """Rows that are new here."""
        return sum(counts.added for counts in self.tables.values())

    @property
    def updated(self) -> int:
        """Rows that were here and changed."""
        return sum(counts.updated for counts in self.tables.values())

    @property
    def unchanged(self) -> int:
        """Rows that were here already."""
        return sum(counts.unchanged for counts in self.tables.values())


def land_package(connection: Connection, *, file: int, name: str, now: int) -> PackageReport:
    """Land the staged package ``file`` inside a command; ``staging`` is attached.

    ``name`` is what the usage it brings is filed under where the package does not say; ``now`` is
    the step's moment in microseconds.
    """
    landing = Landing(_is_new(connection))
    staged = _read_staged(connection, file)
    _fill_in_currency(connection, landing, staged, file)
    _find_external(connection, staged)
    counts: dict[str, TableCounts] = {}
    for table in _order():
        if table not in staged:
            continue
        source = metadata.tables[table]
        if table == "health_model":
            _leave_out_models(connection, landing, staged[table])
        counts[table] = land_table(connection, landing, source, staged[table])
    _land_contents(connection, file)
    if "usage_point" in staged and {"account", "metric"} <= landing.tables:
        counts["usage_point"] = _land_points(connection, landing, staged["usage_point"], name, now)
    matched = _models_match(connection, landing)
    for table in _BY_KEY[1:]:
        if table in staged and (matched or table != "health_score"):
            counts[table] = _land_by_key(connection, landing, staged[table])
    return PackageReport(counts, tuple(landing.problems), matched)


def _order() -> list[str]:
    """Parents before children, and what is pointed to from inside values before that."""
    named = [table.name for table in metadata.sorted_tables]
    between = [
        name
        for name in named
        if name not in (*_FIRST, *_LAST, *_BY_KEY, *JOURNAL) and "id" in metadata.tables[name].c
    ]
    return [*_FIRST, *between, *_LAST]


def _is_new(connection: Connection) -> bool:
    """Whether the book is as it was made: without an account, and with one setting."""
    return bool(
        connection.exec_driver_sql(
            "SELECT NOT EXISTS (SELECT 1 FROM account) AND (SELECT count(*) FROM setting) <= 1 "
            "AND NOT EXISTS (SELECT 1 FROM field) AND NOT EXISTS (SELECT 1 FROM rate)"
        ).scalar_one()
    )


def _read_staged(connection: Connection, file: int) -> dict[str, Staged]:
    rows = connection.exec_driver_sql(
        "SELECT number, name, columns FROM staging.package_table WHERE file = ?", (file,)
    ).all()
    return {
        name: Staged(
            name,
            f"staging.package_{int(file)}_{int(number)}",
            {
                str(column): (f"c{place}", str(kind))
                for place, (column, kind) in enumerate(json.loads(columns))
            },
        )
        for number, name, columns in rows
        if name in metadata.tables and name not in JOURNAL
    }


def _fill_in_currency(
    connection: Connection, landing: Landing, staged: Mapping[str, Staged], file: int
) -> None:
    """A package in another portfolio currency: say so, since blank currencies mean another here."""
    ours = connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'currency'").scalar()
    manifest = json.loads(
        connection.exec_driver_sql(
            "SELECT manifest FROM staging.package_info WHERE file = ?", (file,)
        ).scalar_one()
    )
    theirs = manifest.get("x-csm-currency")
    becomes_theirs = landing.is_new_book and "setting" in staged
    if not becomes_theirs and isinstance(theirs, str) and theirs != ours:
        landing.portfolio = theirs
        said = {"theirs": theirs[:20], "ours": ours}
        landing.problems.append(
            PackageProblem(
                0, "setting.currency", theirs[:20], "package_currency_differs", said, True
            )
        )


def _find_external(connection: Connection, staged: Mapping[str, Staged]) -> None:
    """``known_external``: the rows of the package that another system's id names in the book."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.known_external")
    columns = staged["external_id"].columns if "external_id" in staged else {}
    if not {"source", "object", "external", "noun", "row_id"} <= columns.keys():
        return
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM external_id)").scalar_one():
        return
    connection.exec_driver_sql(
        "CREATE TEMP TABLE known_external (noun TEXT, old INTEGER, id INTEGER, "
        "PRIMARY KEY (noun, old)) WITHOUT ROWID"
    )
    cell = {name: f"s.{columns[name][0]}" for name in columns}
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO known_external SELECT e.noun, {cell['row_id']}, e.row_id "
        f"FROM {staged['external_id'].source} s CROSS JOIN external_id e "
        f"ON e.source = {cell['source']} AND e.object = {cell['object']} "
        f"AND e.external = {cell['external']} WHERE e.noun = {cell['noun']} "
        f"AND {cell['row_id']} IS NOT NULL"
    )


def _leave_out_models(connection: Connection, landing: Landing, staged: Staged) -> None:
    """A book has one line of health models: another book's do not mix with it."""
    if landing.is_new_book or "uid" not in staged.columns:
        return
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM health_model)").scalar_one():
        return
    uid = staged.columns["uid"][0]
    landing.left_out["health_model"] = (
        f"s.{uid} NOT IN (SELECT uid FROM main.health_model)",
        "package_model_left_out",
    )


def _models_match(connection: Connection, landing: Landing) -> bool:
    """Whether kept scores are of models that this book has."""
    if landing.is_new_book:
        return True
    if "health_model" not in landing.tables:
        return False
    return not any(problem.code == "package_model_left_out" for problem in landing.problems)


def _land_contents(connection: Connection, file: int) -> None:
    """The bytes of attachments that the book has a row for."""
    added = connection.exec_driver_sql(
        "INSERT INTO attachment_content (sha256, bytes) SELECT sha256, bytes "
        "FROM staging.package_content WHERE file = ? AND sha256 IN (SELECT sha256 FROM attachment) "
        "ORDER BY sha256 ON CONFLICT (sha256) DO NOTHING",
        (file,),
    ).rowcount
    if added > 0:
        connection.info.setdefault("bulk_tables", set()).add("attachment_content")


def _land_points(
    connection: Connection, landing: Landing, staged: Staged, name: str, now: int
) -> TableCounts:
    """Usage comes with the import it came with, so that undoing this step takes it away."""
    cell = {header: f"s.{column}" for header, (column, _) in staged.columns.items()}
    if not {*_POINT, "value"} <= cell.keys():
        return TableCounts()
    links = {table: table in landing.tables for table in ("feature", "contact", "import_file")}
    feature = mapped("feature", cell["feature_id"]) if links["feature"] else "0"
    contact = mapped("contact", cell["contact_id"]) if links["contact"] else "0"
    file = "NULL"
    if links["import_file"] and "import_id" in cell:
        file = (
            '(SELECT m.id FROM temp."map_import_file" m '
            f"WHERE m.old = {cell['import_id']} AND m.state = 'new')"
        )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.landed_point")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE landed_point (account_id INTEGER, metric_id INTEGER, "
        "feature_id INTEGER, contact_id INTEGER, day INTEGER, value REAL, import_id INTEGER, "
        f"PRIMARY KEY ({', '.join(_POINT)})) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO landed_point SELECT {mapped('account', cell['account_id'])} AS a, "
        f"{mapped('metric', cell['metric_id'])} AS m, coalesce({feature}, 0), "
        f"coalesce({contact}, 0), {cell['day']}, {cell['value']}, {file} FROM {staged.source} s "
        f"WHERE a IS NOT NULL AND m IS NOT NULL AND {cell['day']} IS NOT NULL "
        f"AND {cell['value']} IS NOT NULL"
    )
    counts = _count_points(connection)
    if counts.added or counts.updated:
        _file_the_rest(connection, name, now, counts)
        _put_in_force(connection)
        connection.info.setdefault("bulk_tables", set()).add("usage_point")
    connection.exec_driver_sql("DROP TABLE temp.landed_point")
    return counts


def _count_points(connection: Connection) -> TableCounts:
    """Leave only what is new or another value."""
    rows = int(connection.exec_driver_sql("SELECT count(*) FROM landed_point").scalar_one())
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        return TableCounts(rows)
    same = " AND ".join(f"u.{column} = p.{column}" for column in _POINT)
    unchanged = connection.exec_driver_sql(
        "DELETE FROM landed_point AS p WHERE EXISTS "
        f"(SELECT 1 FROM usage_point u WHERE {same} AND u.value = p.value)"
    ).rowcount
    updated = connection.exec_driver_sql(
        f"SELECT count(*) FROM landed_point p JOIN usage_point u ON {same}"
    ).scalar_one()
    return TableCounts(rows - unchanged - updated, updated, unchanged)


def _file_the_rest(connection: Connection, name: str, now: int, counts: TableCounts) -> None:
    """Points whose file is here already, or not told, belong to this import."""
    rest = connection.exec_driver_sql(
        "SELECT count(*) FROM landed_point WHERE import_id IS NULL"
    ).scalar_one()
    if not rest:
        return
    number = connection.exec_driver_sql(
        "INSERT INTO import_file (name, profile, noun, imported_at, rows, added, updated, points) "
        "VALUES (?, 'csm/package', 'usage point', ?, ?, ?, ?, ?) RETURNING id",
        (name, now, rest, counts.added, counts.updated, rest),
    ).scalar_one()
    connection.exec_driver_sql(
        "UPDATE landed_point SET import_id = ? WHERE import_id IS NULL", (number,)
    )


def _put_in_force(connection: Connection) -> None:
    key = ", ".join(_POINT)
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM usage_point)").scalar_one():
        connection.exec_driver_sql(
            f"INSERT INTO usage_point ({key}, value, import_id) SELECT {key}, value, import_id "
            f"FROM landed_point ORDER BY {key}"
        )
        return
    imports = connection.exec_driver_sql("SELECT DISTINCT import_id FROM landed_point ORDER BY 1")
    for (number,) in imports.all():
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.one_import")
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE one_import AS SELECT {key}, value FROM landed_point "
            "WHERE import_id = ?",
            (number,),
        )
        replace_points(connection, number=number, source="one_import")
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.one_import")


def _land_by_key(connection: Connection, landing: Landing, staged: Staged) -> TableCounts:
    """What is kept beside the nouns, of the accounts that came with this package."""
    table = metadata.tables[staged.name]
    names = [column.name for column in table.columns if column.name in staged.columns]
    links = {"account_id": "account", "contract_id": "contract"}
    if not all(links[name] in landing.tables for name in names if name in links):
        return TableCounts()
    values = {
        name: f'(SELECT m.id FROM temp."map_{links[name]}" m '
        f"WHERE m.old = s.{staged.columns[name][0]} AND m.state = 'new')"
        if name in links
        else f"s.{staged.columns[name][0]}"
        for name in names
    }
    needed = " AND ".join(
        f"{values[column.name]} IS NOT NULL"
        for column in table.columns
        if not column.nullable and column.name in values
    )
    if any(not column.nullable and column.name not in values for column in table.columns):
        return TableCounts()
    key = ", ".join(column.name for column in table.primary_key.columns)
    added = connection.exec_driver_sql(
        f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {', '.join(values.values())} "
        f"FROM {staged.source} s WHERE {needed} ORDER BY s.row ON CONFLICT ({key}) DO NOTHING"
    ).rowcount
    rows = connection.exec_driver_sql(f"SELECT count(*) FROM {staged.source}").scalar_one()
    if added > 0:
        connection.info.setdefault("bulk_tables", set()).add(table.name)
    return TableCounts(max(0, added), 0, rows - max(0, added))
