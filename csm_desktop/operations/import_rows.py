"""Landing the staged rows of one file in one noun's table: find, compare, add, change.

Everything is set-based: a TEMP table ``planned`` says for each staged row which row of the book it
is and whether that is new, changed or the same. Rows are found by (source, object, id) first, then
by what a person would recognise them by. Not here: usage points (``import_usage.py``) and rows
that have to wait (``import_waiting.py``).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.database.tables import metadata
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.mail import FREE_MAIL
from csm_desktop.operations.import_meetings import (
    bring_attendees,
    put_back,
    take_out_cancelled,
)
from csm_desktop.operations.import_own import OURS, find_by_uid, read_own_custom

LANDING_ORDER = (
    "account",
    "contact",
    "contract",
    "ticket",
    "survey answer",
    "note",
    "meeting",
    "task",
    "cancellation",
    "growth opportunity",
)
"""Every noun after the ones its rows point to."""

_RECOGNISED_BY: dict[str, tuple[str, ...]] = {
    "account": ("name", "domain"),
    "contact": ("account", "email", "name"),
    "contract": ("account", "name", "product", "starts_on"),
    "ticket": ("account", "created_at", "subject"),
    "survey answer": ("account", "kind", "answered_at", "contact", "ticket"),
    "note": ("account", "noted_at", "title"),
    "meeting": ("account", "starts_at", "title"),
    "task": ("account", "title", "due_on"),
    "cancellation": ("account", "cancelled_on", "reason"),
    "growth opportunity": ("account", "name", "closes_on"),
}
"""Without an id, rows that agree in these are one; the n-th such row is the n-th in the book."""

_MUST_BE_THERE = ("account", "contact")
"""A row that names one of these waits until it is there; other links are left empty."""

_LANDED_APART = {("account", "parent"), ("meeting", "attendees")}
"""(noun, field) that no column of the noun's own row is filled with in the same go."""

_KNOWN_BY_EMAIL = ("vcard",)
"""Systems whose people are the contacts that have their address: their ids say who wrote a card."""

_DEFAULTS: dict[str, dict[str, str]] = {
    "account": {"added_at": ":now"},
    "contract": {"charge_period": "'month'", "currency": ":currency", "trial": "0"},
    "note": {"kind": "'meeting'", "text": "''", "visibility": "'internal'"},
    "meeting": {"all_day": "0", "cancelled": "0"},
}

_ADDRESS = "rtrim(substr({key}, instr({key}, '<') + 1), '>')"
"""The address in a key such as ``Hanbit <dana@hanbit.kr>``; the whole of one without a company."""
_HOST = f"lower(substr({_ADDRESS}, instr({_ADDRESS}, '@') + 1))"
_COMPANY = (
    "CASE WHEN instr({key}, ' <') THEN substr({key}, 1, instr({key}, ' <') - 1) ELSE {key} END"
)
_PROVIDERS = ", ".join(f"'{domain}'" for domain in sorted(FREE_MAIL))

FIND: dict[tuple[str, str], str] = {
    ("account", "name"): "SELECT id FROM account WHERE name = {key} "
    "AND (SELECT count(*) FROM account WHERE name = {key}) = 1",
    ("account", "domain"): "SELECT id FROM account WHERE domain = {key} "
    "AND (SELECT count(*) FROM account WHERE domain = {key}) = 1",
    ("account", "email"): "SELECT id FROM account WHERE domain = "
    "substr({key}, instr({key}, '@') + 1) AND (SELECT count(*) FROM account "
    "WHERE domain = substr({key}, instr({key}, '@') + 1)) = 1",
    ("account", "company"): (
        "SELECT coalesce((SELECT min(account_id) FROM contact WHERE email = "
        f"{_ADDRESS} HAVING count(*) = 1), (SELECT min(id) FROM account WHERE name = {_COMPANY} "
        f"HAVING count(*) = 1), (SELECT min(id) FROM account WHERE domain = {_HOST} "
        f"AND domain NOT IN ({_PROVIDERS}) HAVING count(*) = 1))"
    ),
    ("contact", "name"): "SELECT id FROM contact WHERE name = {key} "
    "AND (SELECT count(*) FROM contact WHERE name = {key}) = 1",
    ("contact", "email"): "SELECT id FROM contact WHERE email = {key} "
    "AND (SELECT count(*) FROM contact WHERE email = {key}) = 1",
}
"""(noun, kind of key) → the id of the only row it can mean; ``{key}`` is a SQL expression."""


@dataclass(frozen=True)
class Staged:
    """Where staged rows lie and which system they come from."""

    schema: str
    """``staging``, or ``temp`` for rows that had been waiting."""
    file: int
    """The number of the file in that schema."""
    source: str
    """The system whose ids these are."""
    name: str
    """The file's name, for the rows that wait."""


@dataclass(frozen=True)
class FieldChange:
    """One field that an import changes."""

    row: int
    """The row of the file."""
    noun: str
    name: str
    """The name of the record that changes."""
    field: str
    before: object
    """As stored: days, moments and money are whole numbers."""
    after: object


def find_by_key(link: str, kind: str, key: str) -> str:
    """The SQL for the id of the only row that a key means; NULL for a key that finds nothing."""
    noun = "account" if link == "parent" else link
    return FIND.get((noun, kind), "SELECT NULL").replace("{key}", key)


def column_of(field: str, kind: Kind) -> str:
    """The column that holds a field."""
    return f"{field}_id" if kind is Kind.LINK else field


def land_rows(
    connection: Connection,
    staged: Staged,
    noun: str,
    *,
    now: int,
    currency: str,
    change_limit: int,
) -> list[FieldChange]:
    """Bring one file's rows of one noun into the book; ``planned`` stays for the caller to read.

    States in ``planned``: ``new``, ``changed``, ``same``, ``waits``.
    """
    _plan(connection, staged, noun)
    _find_by_id(connection, staged, noun)
    _find_by_likeness(connection, staged, noun)
    if noun == "contact" and staged.source in _KNOWN_BY_EMAIL:
        _find_by_email(connection, staged)
    _compare(connection, staged, noun)
    rows, file = _rows(staged, noun), staged.file
    off = take_out_cancelled(connection, rows=rows, file=file) if noun == "meeting" else {}
    changes = list(_changes(connection, staged, noun, change_limit))
    _add(connection, staged, noun, now=now, currency=currency)
    _change(connection, staged, noun)
    _remember_ids(connection, staged, noun)
    if noun == "account":
        _link_parents(connection, staged)
    if noun == "meeting":
        bring_attendees(connection, rows=rows, file=file)
        put_back(connection, off)
    return changes


def _table(noun: str) -> str:
    return noun.replace(" ", "_")


def _rows(staged: Staged, noun: str) -> str:
    return f"{staged.schema}.staged_{_table(noun)}"


def _links(noun: str) -> list[str]:
    """The links of a noun that are found before its rows are; a parent comes after."""
    return [f.name for f in FIELDS[noun] if f.kind is Kind.LINK and f.name != "parent"]


def _plan(connection: Connection, staged: Staged, noun: str) -> None:
    links = _links(noun)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.planned")
    columns = "".join(f", {link}_id INTEGER" for link in links)
    connection.exec_driver_sql(
        "CREATE TEMP TABLE planned (row INTEGER PRIMARY KEY, id INTEGER, state TEXT, custom TEXT"
        f"{columns})"
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.custom_of")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE custom_of (row INTEGER PRIMARY KEY, custom TEXT NOT NULL)"
    )
    custom = f"{staged.schema}.staged_custom"
    if staged.source == OURS:
        custom = read_own_custom(connection, staged.schema, staged.file, noun)
    connection.exec_driver_sql(
        "INSERT INTO custom_of SELECT c.row, json_group_object(CAST(f.id AS TEXT), c.value "
        f"ORDER BY f.id) FROM {custom} c JOIN field f ON f.noun = c.noun "
        "AND f.label = c.label WHERE c.file = ? AND c.noun = ? GROUP BY c.row",
        (staged.file, noun),
    )
    found = [_found(connection, staged, noun, link) for link in links]
    values = "".join(f", {expression}" for expression in found)
    waits = [
        f"(s.{link} IS NOT NULL AND {expression} IS NULL)"
        for link, expression in zip(links, found, strict=True)
        if link in _MUST_BE_THERE
    ]
    state = f"CASE WHEN {' OR '.join(waits)} THEN 'waits' END" if waits else "NULL"
    names = "".join(f", {link}_id" for link in links)
    connection.exec_driver_sql(
        f"INSERT INTO planned (row, state, custom{names}) SELECT s.row, {state}, c.custom{values} "
        f"FROM {_rows(staged, noun)} s LEFT JOIN custom_of c ON c.row = s.row "
        "WHERE s.file = ? ORDER BY s.row",
        (staged.file,),
    )


def _found(connection: Connection, staged: Staged, noun: str, link: str) -> str:
    """The SQL that finds the row a link's key means, by what kind of key the file has."""
    kind = connection.exec_driver_sql(
        f"SELECT key_kind, source, object FROM {staged.schema}.staged_link "
        "WHERE file = ? AND noun = ? AND field = ?",
        (staged.file, noun, link),
    ).one_or_none()
    if kind is None:
        return "NULL"
    if kind.key_kind == "id" and kind.source == OURS:
        return find_by_uid(connection, kind.object, f"s.{link}")
    if kind.key_kind == "id":
        return (
            f"(SELECT row_id FROM external_id WHERE source = {_literal(kind.source)} "
            f"AND object = {_literal(kind.object)} AND external = s.{link})"
        )
    return f"({find_by_key(link, kind.key_kind, f's.{link}')})"


def _find_by_id(connection: Connection, staged: Staged, noun: str) -> None:
    if staged.source == OURS:
        found = find_by_uid(connection, noun, "s.external")
        connection.exec_driver_sql(
            f"UPDATE planned SET id = (SELECT {found} FROM {_rows(staged, noun)} s "
            "WHERE s.file = ? AND s.row = planned.row)",
            (staged.file,),
        )
        return
    connection.exec_driver_sql(
        "UPDATE planned SET id = (SELECT e.row_id FROM external_id e "
        f"JOIN {_rows(staged, noun)} s ON e.source = ? AND e.object = s.object "
        "AND e.external = s.external WHERE s.file = ? AND s.row = planned.row)",
        (staged.source, staged.file),
    )


def _find_by_likeness(connection: Connection, staged: Staged, noun: str) -> None:
    """Rows without an id: the n-th of those that look the same is the n-th in the book."""
    parts = _RECOGNISED_BY[noun]
    kinds = {field.name: field.kind for field in FIELDS[noun]}
    keys = ", ".join(f"k{i}" for i in range(len(parts)))
    theirs = ", ".join(
        f"{f'p.{part}_id' if kinds[part] is Kind.LINK else f's.{part}'} AS k{i}"
        for i, part in enumerate(parts)
    )
    ours = ", ".join(f"t.{column_of(part, kinds[part])} AS k{i}" for i, part in enumerate(parts))
    nth = f"row_number() OVER (PARTITION BY {keys} ORDER BY"
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.alike")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE alike AS SELECT row, {keys}, {nth} row) AS n FROM "
        f"(SELECT p.row AS row, {theirs} FROM planned p JOIN {_rows(staged, noun)} s "
        "ON s.file = ? AND s.row = p.row "
        "WHERE p.id IS NULL AND p.state IS NULL AND s.external IS NULL)",
        (staged.file,),
    )
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM alike)").scalar_one():
        # Meetings may be nobody's, as tasks may; a calendar has few.
        is_anywhere = noun in ("account", "meeting")
        near = "" if is_anywhere else "WHERE t.account_id IN (SELECT account_id FROM planned)"
        same = " AND ".join(f"a.k{i} IS b.k{i}" for i in range(len(parts)))
        connection.exec_driver_sql(
            f"UPDATE planned SET id = b.id FROM alike a JOIN (SELECT id, {keys}, {nth} id) AS n "
            f"FROM (SELECT t.id AS id, {ours} FROM {_table(noun)} t {near})) b "
            f"ON {same} AND a.n = b.n WHERE a.row = planned.row"
        )
    connection.exec_driver_sql("DROP TABLE temp.alike")
    if noun == "account":
        for kind in ("domain", "name"):
            _find_account(connection, staged, kind)


def _find_account(connection: Connection, staged: Staged, kind: str) -> None:
    """By domain or name, where exactly one account has it and no other id of the same object.

    Two rows of one file are two accounts, so only the first of them can be the one found.
    """
    find = FIND["account", kind].replace("{key}", f"s.{kind}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.found")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE found AS SELECT s.row AS row, ({find}) AS id, s.object AS object, "
        f"s.external AS external FROM planned p JOIN {_rows(staged, 'account')} s "
        "ON s.file = ? AND s.row = p.row WHERE p.id IS NULL AND p.state IS NULL "
        f"AND s.{kind} IS NOT NULL",
        (staged.file,),
    )
    connection.exec_driver_sql(
        "DELETE FROM found WHERE id IS NULL OR id IN (SELECT id FROM planned WHERE id IS NOT NULL) "
        "OR (external IS NOT NULL AND EXISTS (SELECT 1 FROM external_id e "
        "WHERE e.noun = 'account' AND e.row_id = found.id AND e.source = ? "
        "AND e.object = found.object))",
        (staged.source,),
    )
    connection.exec_driver_sql(
        "UPDATE planned SET id = f.id FROM (SELECT min(row) AS row, id FROM found GROUP BY id) f "
        "WHERE f.row = planned.row"
    )
    connection.exec_driver_sql("DROP TABLE temp.found")


def _find_by_email(connection: Connection, staged: Staged) -> None:
    """The only contact of the account that has the address, once for each row of the book."""
    connection.exec_driver_sql(
        "UPDATE planned SET id = f.id FROM (SELECT min(p.row) AS row, c.id AS id FROM planned p "
        f"JOIN {_rows(staged, 'contact')} s ON s.file = ? AND s.row = p.row "
        "JOIN contact c ON c.account_id = p.account_id AND lower(c.email) = lower(s.email) "
        "WHERE p.id IS NULL AND p.state IS NULL AND (SELECT count(*) FROM contact o "
        "WHERE o.account_id = c.account_id AND lower(o.email) = lower(c.email)) = 1 "
        "AND c.id NOT IN (SELECT id FROM planned WHERE id IS NOT NULL) GROUP BY c.id) f "
        "WHERE f.row = planned.row",
        (staged.file,),
    )


def _compared(noun: str) -> Iterator[tuple[str, str, str]]:
    """(field, the file's value, the book's value) as SQL, for every field a file may change."""
    for column, theirs in _written(noun):
        yield column.removesuffix("_id"), theirs, f"t.{column}"


_CUSTOM_AFTER = "json_patch(coalesce(t.custom, '{}'), p.custom)"


def _compare(connection: Connection, staged: Staged, noun: str) -> None:
    """Blank cells of the file never count: a narrower file must not erase."""
    differs = " OR ".join(
        f"({theirs} IS NOT NULL AND {theirs} IS NOT {ours})" for _, theirs, ours in _compared(noun)
    )
    connection.exec_driver_sql(
        "UPDATE planned SET state = CASE WHEN id IS NULL THEN 'new' ELSE 'same' END "
        "WHERE state IS NULL"
    )
    connection.exec_driver_sql(
        "UPDATE planned SET state = 'changed' WHERE state = 'same' AND row IN (SELECT p.row "
        f"FROM planned p JOIN {_table(noun)} t ON t.id = p.id "
        f"JOIN {_rows(staged, noun)} s ON s.file = ? AND s.row = p.row WHERE p.state = 'same' "
        f"AND ({differs} OR (p.custom IS NOT NULL AND {_CUSTOM_AFTER} IS NOT t.custom)))",
        (staged.file,),
    )


def _changes(
    connection: Connection, staged: Staged, noun: str, limit: int
) -> Iterator[FieldChange]:
    if (
        not limit
        or not connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM planned WHERE state = 'changed')"
        ).scalar_one()
    ):
        return
    table = metadata.tables[_table(noun)]
    name = next(
        c for c in ("name", "title", "subject", "product", "kind", "reason") if c in table.c
    )
    for field, theirs, ours in _compared(noun):
        rows = connection.exec_driver_sql(
            f"SELECT p.row, t.{name}, {ours}, {theirs} FROM planned p "
            f"JOIN {table.name} t ON t.id = p.id "
            f"JOIN {_rows(staged, noun)} s ON s.file = ? AND s.row = p.row "
            f"WHERE p.state = 'changed' AND {theirs} IS NOT NULL AND {theirs} IS NOT {ours} "
            "ORDER BY p.row LIMIT ?",
            (staged.file, limit),
        )
        for row, named, before, after in rows:
            yield FieldChange(row, noun, str(named), field, before, after)
    rows = connection.exec_driver_sql(
        f"SELECT p.row, t.{name}, f.label, json_extract(t.custom, '$.\"' || f.id || '\"'), j.value "
        f"FROM planned p JOIN {table.name} t ON t.id = p.id, json_each(p.custom) j "
        "JOIN field f ON CAST(f.id AS TEXT) = j.key WHERE p.state = 'changed' AND "
        "json_extract(t.custom, '$.\"' || f.id || '\"') IS NOT j.value ORDER BY p.row LIMIT ?",
        (limit,),
    )
    for row, named, label, before, after in rows:
        yield FieldChange(row, noun, str(named), label, before, after)


def _add(connection: Connection, staged: Staged, noun: str, *, now: int, currency: str) -> None:
    table = _table(noun)
    # Numbers in the order of the file, with a gap for each row that is not new: numbering them
    # without gaps takes five times as long.
    connection.exec_driver_sql(
        "UPDATE planned SET id = row + 1 - (SELECT min(row) FROM planned WHERE state = 'new') + "
        f"max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0), "
        f"coalesce((SELECT max(id) FROM {table}), 0)) WHERE state = 'new'"
    )
    values = dict(_written(noun))
    for column, default in _DEFAULTS.get(noun, {}).items():
        sql = default.replace(":now", str(int(now))).replace(":currency", _literal(currency))
        values[column] = f"coalesce({values[column]}, {sql})" if column in values else sql
    if staged.source == OURS:
        values["uid"] = "coalesce(s.external, lower(hex(randomblob(8))))"
    connection.exec_driver_sql(
        f"INSERT INTO {table} (id, {', '.join(values)}, custom) "
        f"SELECT p.id, {', '.join(values.values())}, p.custom FROM planned p "
        f"JOIN {_rows(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state = 'new' ORDER BY p.row",
        (staged.file,),
    )


def _written(noun: str) -> Iterator[tuple[str, str]]:
    """(column, the file's value as SQL), for every field a file may write."""
    for field in FIELDS[noun]:
        if (noun, field.name) not in _LANDED_APART:
            column = column_of(field.name, field.kind)
            yield column, f"p.{column}" if field.kind is Kind.LINK else f"s.{field.name}"


def _change(connection: Connection, staged: Staged, noun: str) -> None:
    assignments = [
        f"{column} = coalesce({theirs}, t.{column})" for column, theirs in _written(noun)
    ]
    assignments.append(
        f"custom = CASE WHEN p.custom IS NULL THEN t.custom ELSE {_CUSTOM_AFTER} END"
    )
    connection.exec_driver_sql(
        f"UPDATE {_table(noun)} AS t SET {', '.join(assignments)} FROM planned p "
        f"JOIN {_rows(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state = 'changed' AND p.id = t.id",
        (staged.file,),
    )


def _remember_ids(connection: Connection, staged: Staged, noun: str) -> None:
    if staged.source == OURS:
        return
    connection.exec_driver_sql(
        "INSERT INTO external_id (source, object, external, noun, row_id) "
        f"SELECT ?, s.object, s.external, ?, p.id FROM planned p "
        f"JOIN {_rows(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state <> 'waits' AND s.external IS NOT NULL ORDER BY p.row "
        "ON CONFLICT (source, object, external) DO NOTHING",
        (staged.source, noun, staged.file),
    )


def _link_parents(connection: Connection, staged: Staged) -> None:
    """After all accounts of the file are there, since a parent may stand below its child."""
    found = _found(connection, staged, "account", "parent")
    if found == "NULL":
        return
    connection.exec_driver_sql(
        "UPDATE account SET parent_id = n.parent FROM (SELECT p.id AS id, "
        f"{found} AS parent FROM planned p JOIN {_rows(staged, 'account')} s "
        "ON s.file = ? AND s.row = p.row WHERE s.parent IS NOT NULL) n "
        "WHERE n.id = account.id AND n.parent IS NOT NULL AND n.parent <> n.id "
        "AND n.parent IS NOT account.parent_id",
        (staged.file,),
    )
    connection.exec_driver_sql(
        "UPDATE planned SET state = 'changed' WHERE state = 'same' AND id IN "
        "(SELECT row FROM change WHERE \"table\" = 'account' AND step = (SELECT step FROM pen))"
    )


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
