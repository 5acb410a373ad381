"""Landing the staged rows of one file in one noun's table: compare, add, change.

Everything is set-based: a TEMP table ``planned`` says for each staged row which row of the book it
is and whether that is new, changed or the same. Which row it is is ``import_matching.py``'s, what
its links mean ``import_plan.py``'s. Not here: usage points (``import_usage.py``) and rows that
have to wait (``import_waiting.py``).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.staged_rows import PART_ROWS, row_of_file
from csm_desktop.operations.import_mail import tell_who_began
from csm_desktop.operations.import_matching import Match, find_rows, list_matches, second_object
from csm_desktop.operations.import_meetings import (
    bring_attendees,
    put_back,
    take_out_cancelled,
)
from csm_desktop.operations.import_nouns import (
    DEFAULTS,
    Staged,
    literal,
    name_of,
    rows_of,
    table_name,
    table_of,
    written,
)
from csm_desktop.operations.import_own import OURS
from csm_desktop.operations.import_plan import find_parent, plan_rows
from csm_desktop.operations.import_precedence import (
    CUSTOM,
    FieldKept,
    Held,
    hold_fields,
    list_kept,
    theirs_held,
)


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


@dataclass(frozen=True)
class Landed:
    """What there is to tell of rows that landed, beside ``planned``."""

    changes: list[FieldChange]
    matched: int
    """Rows recognised by likeness; the first of them are in ``matches``."""
    matches: list[Match]
    kept_count: int
    """Values kept against the file; the first of them are in ``kept``."""
    kept: list[FieldKept]


def land_rows(
    connection: Connection,
    staged: Staged,
    noun: str,
    *,
    now: int,
    currency: str,
    limit: int = 0,
    apart: Collection[int] = (),
) -> Landed:
    """Bring one file's rows of one noun into the book; ``planned`` stays for the caller to read.

    States in ``planned``: ``new``, ``changed``, ``same``, ``waits``. ``limit`` is how much of each
    kind is told; rows ``apart`` are nobody in the book unless their id says so.
    """
    plan_rows(connection, staged, noun)
    find_rows(connection, staged, noun, apart=apart)
    held = hold_fields(connection, staged, noun)
    _compare(connection, staged, noun, held)
    rows, file = rows_of(staged, noun), staged.file
    off = take_out_cancelled(connection, rows=rows, file=file) if noun == "meeting" else {}
    told = Landed(
        list(_changes(connection, staged, noun, held, limit)),
        *list_matches(connection, staged, noun, limit=limit),
        *list_kept(connection, staged, noun, held, limit=limit),
    )
    _add(connection, staged, noun, now=now, currency=currency)
    _change(connection, staged, noun, held)
    _remember_ids(connection, staged, noun)
    if noun == "conversation":
        tell_who_began(connection, staged)
    if noun == "account":
        _link_parents(connection, staged)
    if noun == "lifecycle stage":
        _enter_stages(connection)
    if noun == "meeting":
        bring_attendees(connection, rows=rows, file=file)
        put_back(connection, off)
    return told


def _compared(noun: str, held: Held) -> Iterator[tuple[str, str, str]]:
    """(field, the file's value, the book's value) as SQL, for every field a file may change."""
    for column, theirs in written(noun):
        field, ours = column.removesuffix("_id"), f"t.{column}"
        yield field, theirs_held(held, field, theirs, ours), ours


_CUSTOM_AFTER = "json_patch(coalesce(t.custom, '{}'), p.custom)"
_CUSTOM_KEPT = (
    "json_patch(coalesce(t.custom, '{}'), json_patch(p.custom, coalesce(t.custom, '{}')))"
)


def _custom_after(held: Held) -> str:
    """The own fields of a row that changes; where they are held, the file only fills gaps."""
    if CUSTOM not in held:
        return _CUSTOM_AFTER
    return f"CASE WHEN p.{held[CUSTOM]} IS NULL THEN {_CUSTOM_AFTER} ELSE {_CUSTOM_KEPT} END"


def _states(connection: Connection) -> frozenset[str]:
    return frozenset(connection.exec_driver_sql("SELECT DISTINCT state FROM planned").scalars())


def _compare(connection: Connection, staged: Staged, noun: str, held: Held) -> None:
    """Blank cells of the file never count: a narrower file must not erase."""
    connection.exec_driver_sql(
        "UPDATE planned SET state = CASE WHEN id IS NULL THEN 'new' ELSE 'same' END "
        "WHERE state IS NULL"
    )
    if "same" not in _states(connection):
        return
    differs = " OR ".join(
        f"({theirs} IS NOT NULL AND {theirs} IS NOT {ours})"
        for _, theirs, ours in _compared(noun, held)
    )
    custom = f"(p.custom IS NOT NULL AND {_custom_after(held)} IS NOT t.custom)"
    connection.exec_driver_sql(
        "UPDATE planned SET state = 'changed' WHERE state = 'same' AND row IN (SELECT p.row "
        f"FROM planned p JOIN {table_of(noun)} t ON t.id = p.id "
        f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row WHERE p.state = 'same' "
        f"AND ({differs} OR {custom}))",
        (staged.file,),
    )


def _changes(
    connection: Connection, staged: Staged, noun: str, held: Held, limit: int
) -> Iterator[FieldChange]:
    if not limit or "changed" not in _states(connection):
        return
    table, name = table_of(noun), name_of(noun)
    for field, theirs, ours in _compared(noun, held):
        rows = connection.exec_driver_sql(
            f"SELECT p.row, t.{name}, {ours}, {theirs} FROM planned p "
            f"JOIN {table} t ON t.id = p.id "
            f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
            f"WHERE p.state = 'changed' AND {theirs} IS NOT NULL AND {theirs} IS NOT {ours} "
            "ORDER BY p.row LIMIT ?",
            (staged.file, limit),
        )
        for row, named, before, after in rows:
            yield FieldChange(row_of_file(row), noun, str(named), field, before, after)
    after_all = _custom_after(held)
    before_one, after_one = (
        f"json_extract({custom}, '$.\"' || f.id || '\"')" for custom in ("t.custom", after_all)
    )
    rows = connection.exec_driver_sql(
        f"SELECT p.row, t.{name}, f.label, {before_one}, {after_one} "
        f"FROM planned p JOIN {table} t ON t.id = p.id, json_each(p.custom) j "
        "JOIN field f ON CAST(f.id AS TEXT) = j.key WHERE p.state = 'changed' AND "
        f"{before_one} IS NOT {after_one} ORDER BY p.row LIMIT ?",
        (limit,),
    )
    for row, named, label, before, after in rows:
        yield FieldChange(row_of_file(row), noun, str(named), label, before, after)


def _add(connection: Connection, staged: Staged, noun: str, *, now: int, currency: str) -> None:
    if "new" not in _states(connection):
        return
    table = table_of(noun)
    _number(connection, noun)
    values = dict(written(noun))
    for column, default in DEFAULTS.get(noun, {}).items():
        sql = default.replace(":now", str(int(now))).replace(":currency", literal(currency))
        values[column] = f"coalesce({values[column]}, {sql})" if column in values else sql
    if staged.source == OURS:
        values["uid"] = "coalesce(s.external, lower(hex(randomblob(8))))"
    connection.exec_driver_sql(
        f"INSERT INTO {table} (id, {', '.join(values)}, custom) "
        f"SELECT p.id, {', '.join(values.values())}, p.custom FROM planned p "
        f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state = 'new' ORDER BY s.row",  # p's: these wide rows would be sorted
        (staged.file,),
    )


def _number(connection: Connection, noun: str) -> None:
    """Give the new rows their ids, in the order of the file."""
    highest = (
        f"max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{table_name(noun)}'), 0), "
        f"coalesce((SELECT max(id) FROM {table_of(noun)}), 0))"
    )
    last = connection.exec_driver_sql(
        "SELECT max(row) FROM planned WHERE state = 'new'"
    ).scalar_one()
    if last < PART_ROWS:
        # With a gap for each row that is not new: numbering without gaps takes five times as long.
        connection.exec_driver_sql(
            "UPDATE planned SET id = row + 1 - (SELECT min(row) FROM planned WHERE state = 'new') "
            f"+ {highest} WHERE state = 'new'"
        )
        return
    connection.exec_driver_sql(
        f"UPDATE planned SET id = n.number + {highest} FROM (SELECT row, row_number() OVER "
        f"(ORDER BY row % {PART_ROWS}, row) AS number FROM planned WHERE state = 'new') n "
        "WHERE n.row = planned.row"
    )


def _change(connection: Connection, staged: Staged, noun: str, held: Held) -> None:
    if "changed" not in _states(connection):
        return
    assignments = [
        f"{column} = coalesce({theirs_held(held, column.removesuffix('_id'), theirs, ours)}, "
        f"{ours})"
        for column, theirs in written(noun)
        for ours in (f"t.{column}",)
    ]
    assignments.append(
        f"custom = CASE WHEN p.custom IS NULL THEN t.custom ELSE {_custom_after(held)} END"
    )
    connection.exec_driver_sql(
        f"UPDATE {table_of(noun)} AS t SET {', '.join(assignments)} FROM planned p "
        f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state = 'changed' AND p.id = t.id",
        (staged.file,),
    )


def _remember_ids(connection: Connection, staged: Staged, noun: str) -> None:
    """An id whose row is gone speaks of the new one; one of another noun stays that noun's."""
    if staged.source == OURS:
        return
    table, rows = table_of(noun), rows_of(staged, noun)
    select = (
        "SELECT ?, {object}, s.external, ?, p.id FROM planned p "
        f"JOIN {rows} s ON s.file = ? AND s.row = p.row "
        "WHERE p.state <> 'waits' AND s.external IS NOT NULL{also} ORDER BY s.row "
    )
    values = (staged.source, noun, staged.file)
    kept = connection.exec_driver_sql(
        "INSERT INTO external_id (source, object, external, noun, row_id) "
        + select.format(object="s.object", also="")
        + "ON CONFLICT (source, object, external) DO UPDATE SET row_id = excluded.row_id "
        "WHERE noun = excluded.noun AND row_id <> excluded.row_id "
        f"AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = external_id.row_id)",
        values,
    )
    count = "SELECT count(*) FROM planned WHERE state <> 'waits'"
    if kept.rowcount < connection.exec_driver_sql(count).scalar_one():
        another = (
            " AND EXISTS (SELECT 1 FROM external_id e WHERE e.source = "
            f"{literal(staged.source)} AND e.object = s.object AND e.external = s.external "
            f"AND e.noun <> {literal(noun)})"
        )
        connection.exec_driver_sql(
            "INSERT INTO external_id (source, object, external, noun, row_id) "
            + select.format(object=second_object(noun), also=another)
            + "ON CONFLICT (source, object, external) DO UPDATE SET row_id = excluded.row_id "
            "WHERE row_id <> excluded.row_id",
            values,
        )


def _link_parents(connection: Connection, staged: Staged) -> None:
    """After all accounts of the file are there, since a parent may stand below its child."""
    found = find_parent(connection, staged)
    if found is None:
        return
    connection.exec_driver_sql(
        "UPDATE account SET parent_id = n.parent FROM (SELECT p.id AS id, "
        f"{found} AS parent FROM planned p JOIN {rows_of(staged, 'account')} s "
        "ON s.file = ? AND s.row = p.row) n "
        "WHERE n.id = account.id AND n.parent IS NOT NULL AND n.parent <> n.id "
        "AND n.parent IS NOT account.parent_id",
        (staged.file,),
    )
    connection.exec_driver_sql(
        "UPDATE planned SET state = 'changed' WHERE state = 'same' AND id IN "
        "(SELECT row FROM change WHERE \"table\" = 'account' AND step = (SELECT step FROM pen))"
    )


def _enter_stages(connection: Connection) -> None:
    """An account is in the stage it entered last, when that came with these rows and goes on."""
    connection.exec_driver_sql(
        "UPDATE account SET stage = n.stage FROM (SELECT account_id, stage, left_on, id, "
        "row_number() OVER (PARTITION BY account_id ORDER BY entered_on DESC, id DESC) AS place "
        "FROM lifecycle_stage WHERE account_id IN (SELECT account_id FROM planned)) n "
        "WHERE n.account_id = account.id AND n.place = 1 AND n.left_on IS NULL "
        "AND n.stage IS NOT account.stage "
        "AND n.id IN (SELECT id FROM planned WHERE state IN ('new', 'changed'))"
    )
