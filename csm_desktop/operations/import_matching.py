"""Which row of the book a staged row is: by its id, then by what a person would recognise it by.

What was recognised by likeness is told (:class:`Match`), so that the user can say that two are
not one; such rows come in apart. What a key of a link means is ``import_keys.py``'s.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.mail import FREE_MAIL
from csm_desktop.operations.import_keys import BARE_DOMAIN, other_length
from csm_desktop.operations.import_nouns import (
    RECOGNISED_BY,
    Staged,
    column_of,
    literal,
    needs_account,
    rows_of,
    table_of,
)
from csm_desktop.operations.import_own import OURS, find_by_uid

_NAMELESS_IDS = ("vcard",)
"""Systems whose ids do not say who somebody is but who wrote it down."""
_TOLD = ("account", "contact")
"""Nouns whose likeness is told; of the others nobody has two that look the same by chance."""
_TELLS = {"account": ("domain", "city", "country"), "contact": ("email", "title")}
"""What tells two of the same name apart."""
_PROVIDERS = ", ".join(f"'{domain}'" for domain in sorted(FREE_MAIL))


@dataclass(frozen=True)
class Match:
    """A row of a file that was taken for a row of the book without an id that says so."""

    row: int
    noun: str
    """``account`` or ``contact``."""
    name_in_file: str
    id: int
    """Of the book's row."""
    name_in_book: str
    by: str
    """``domain``, ``name``, ``email``, or ``likeness`` where name and domain or e-mail agree."""
    told_in_file: str = ""
    """What else the file says of it: domain and place, or address and title."""
    told_in_book: str = ""
    """The same of the book."""


def find_rows(connection: Connection, staged: Staged, noun: str, *, apart: Collection[int]) -> None:
    """Fill ``planned.id`` and ``by``; rows ``apart`` are found by their id alone."""
    if not connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT 1 FROM {table_of(noun)})"
    ).scalar_one():
        return
    if staged.source == OURS:
        _find_by_uid(connection, staged, noun)
    else:
        _find_by_id(connection, staged, noun)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.apart")
    connection.exec_driver_sql("CREATE TEMP TABLE apart (row INTEGER PRIMARY KEY)")
    if apart:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO apart VALUES (?)", [(row,) for row in sorted(apart)]
        )
    open_rows = f"SELECT EXISTS (SELECT 1 FROM planned p WHERE {_OPEN})"
    if not connection.exec_driver_sql(open_rows).scalar_one():
        return
    _find_by_likeness(connection, staged, noun)
    if noun == "account":
        for kind in ("domain", "name"):
            _find_account(connection, staged, kind)
    elif noun == "contact":
        for kind in ("email", "name"):
            _find_contact(connection, staged, kind)
    elif noun == "theme":
        _find_theme(connection, staged)


def list_matches(
    connection: Connection, staged: Staged, noun: str, *, limit: int
) -> tuple[int, list[Match]]:
    """How many rows of ``planned`` were recognised by likeness, and the first of them."""
    if noun not in _TOLD or staged.source == OURS:
        return 0, []
    count = connection.exec_driver_sql(
        'SELECT count(*) FROM planned WHERE "by" IS NOT NULL'
    ).scalar_one()
    if not count or not limit:
        return count, []
    rows = connection.exec_driver_sql(
        f'SELECT p.row, s.name, t.id, t.name, p."by", {_told(noun, "s")}, {_told(noun, "t")} '
        "FROM planned p "
        f"JOIN {table_of(noun)} t ON t.id = p.id "
        f"JOIN {rows_of(staged, noun)} s ON s.file = ? AND s.row = p.row "
        'WHERE p."by" IS NOT NULL ORDER BY p."by" = \'likeness\', p.row LIMIT ?',
        (staged.file, limit),
    )
    return count, [
        Match(row, noun, str(name), number, str(ours), by, theirs_told, ours_told)
        for row, name, number, ours, by, theirs_told, ours_told in rows
    ]


def _told(noun: str, table: str) -> str:
    parts = ", ".join(f"nullif({table}.{name}, '')" for name in _TELLS[noun])
    return f"concat_ws(' · ', {parts})"


_OPEN = "p.id IS NULL AND p.state IS NULL AND p.row NOT IN (SELECT row FROM apart)"
"""A planned row that is nobody yet and may be somebody."""


def _find_by_uid(connection: Connection, staged: Staged, noun: str) -> None:
    found = find_by_uid(connection, noun, "s.external")
    connection.exec_driver_sql(
        f"UPDATE planned SET id = (SELECT {found} FROM {rows_of(staged, noun)} s "
        "WHERE s.file = ? AND s.row = planned.row)",
        (staged.file,),
    )


def second_object(noun: str) -> str:
    """What stands for a file's object in an id that another noun of the same row has already."""
    return f"s.object || {literal('/' + noun)}"


def _find_by_id(connection: Connection, staged: Staged, noun: str) -> None:
    """A row of the book that an id speaks of may be gone; then the staged one is new."""
    known = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM external_id WHERE source = ?)", (staged.source,)
    ).scalar_one()
    if not known:
        return
    ids = (
        f"(SELECT e.row_id FROM external_id e JOIN {table_of(noun)} t ON t.id = e.row_id "
        f"WHERE e.source = {literal(staged.source)} AND e.noun = {literal(noun)} AND e.object = "
    )
    ways = [f"{ids}s.object AND e.external = s.external)"]
    ways.append(f"{ids}{second_object(noun)} AND e.external = s.external)")
    if staged.source == "salesforce":
        ways.append(other_length(f"{ids}s.object AND e.external", "s.external"))
    connection.exec_driver_sql(
        f"UPDATE planned SET id = (SELECT coalesce({', '.join(ways)}) "
        f"FROM {rows_of(staged, noun)} s WHERE s.file = ? AND s.row = planned.row "
        "AND s.external IS NOT NULL)",
        (staged.file,),
    )


def _find_by_likeness(connection: Connection, staged: Staged, noun: str) -> None:
    """Rows without an id: the n-th of those that look the same is the n-th in the book."""
    parts = RECOGNISED_BY[noun]
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
        f"(SELECT p.row AS row, {theirs} FROM planned p JOIN {rows_of(staged, noun)} s "
        f"ON s.file = ? AND s.row = p.row WHERE {_OPEN} AND s.external IS NULL)",
        (staged.file,),
    )
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM alike)").scalar_one():
        # Rows of nouns that may be nobody's are looked for everywhere; there are few.
        near = "WHERE t.account_id IN (SELECT account_id FROM planned)"
        same = " AND ".join(f"a.k{i} IS b.k{i}" for i in range(len(parts)))
        connection.exec_driver_sql(
            f"UPDATE planned SET id = b.id, \"by\" = 'likeness' FROM alike a JOIN "
            f"(SELECT id, {keys}, {nth} id) AS n FROM (SELECT t.id AS id, {ours} "
            f"FROM {table_of(noun)} t {near if needs_account(noun) else ''})) b "
            f"ON {same} AND a.n = b.n WHERE a.row = planned.row"
        )
    connection.exec_driver_sql("DROP TABLE temp.alike")


def _find_account(connection: Connection, staged: Staged, kind: str) -> None:
    """By domain or name, where exactly one account has it; a provider's domain is nobody's."""
    ours, same = "account", "a.name = s.name"
    if kind == "domain":
        bare = BARE_DOMAIN.replace("{domain}", "domain")
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.domain_of")
        connection.exec_driver_sql("CREATE TEMP TABLE domain_of (host TEXT, id INTEGER)")
        connection.exec_driver_sql(
            f"INSERT INTO domain_of SELECT {bare} AS host, id FROM account "
            f"WHERE domain IS NOT NULL AND {bare} NOT IN ({_PROVIDERS})"
        )
        connection.exec_driver_sql("CREATE INDEX temp.domain_of_host ON domain_of (host)")
        ours, same = "domain_of", f"a.host = {BARE_DOMAIN.replace('{domain}', 's.domain')}"
    _take_found(
        connection,
        staged,
        "account",
        kind,
        f"SELECT s.row AS row, min(a.id) AS id, s.object AS object, s.external AS external "
        f"FROM planned p JOIN {rows_of(staged, 'account')} s ON s.file = ? AND s.row = p.row "
        f"JOIN {ours} a ON {same} WHERE {_OPEN} GROUP BY s.row HAVING count(*) = 1",
    )


def _find_contact(connection: Connection, staged: Staged, kind: str) -> None:
    """The only contact of the account that has the address, or the name and no other address."""
    same = "lower(c.email) = lower(s.email)"
    if kind == "name":
        same = "c.name = s.name AND (c.email IS NULL OR s.email IS NULL)"
    _take_found(
        connection,
        staged,
        "contact",
        kind,
        f"SELECT s.row AS row, min(c.id) AS id, s.object AS object, s.external AS external "
        f"FROM planned p JOIN {rows_of(staged, 'contact')} s ON s.file = ? AND s.row = p.row "
        f"JOIN contact c ON c.account_id = p.account_id AND {same} WHERE {_OPEN} "
        "GROUP BY s.row HAVING count(*) = 1",
    )


def _find_theme(connection: Connection, staged: Staged) -> None:
    """No two themes have the same name, whatever their ids."""
    connection.exec_driver_sql(
        "UPDATE planned SET id = f.id, \"by\" = 'name' FROM (SELECT min(s.row) AS row, t.id AS id "
        f"FROM planned p JOIN {rows_of(staged, 'theme')} s ON s.file = ? AND s.row = p.row "
        "JOIN theme t ON t.name = s.name WHERE p.id IS NULL GROUP BY t.id) f "
        "WHERE f.row = planned.row AND f.id NOT IN (SELECT id FROM planned WHERE id IS NOT NULL)",
        (staged.file,),
    )


def _take_found(connection: Connection, staged: Staged, noun: str, kind: str, found: str) -> None:
    """Take what was found, except rows that are another's: of this file, or with another id.

    Two rows of one file are two, so only the first of them can be the one found.
    """
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.found")
    connection.exec_driver_sql(f"CREATE TEMP TABLE found AS {found}", (staged.file,))
    connection.exec_driver_sql(
        "DELETE FROM found WHERE id IN (SELECT id FROM planned WHERE id IS NOT NULL)"
    )
    if staged.source not in _NAMELESS_IDS:
        connection.exec_driver_sql(
            "DELETE FROM found WHERE external IS NOT NULL AND EXISTS (SELECT 1 FROM external_id e "
            "WHERE e.noun = ? AND e.row_id = found.id AND e.source = ? "
            "AND e.object = found.object)",
            (noun, staged.source),
        )
    connection.exec_driver_sql(
        'UPDATE planned SET id = f.id, "by" = ? FROM '
        "(SELECT min(row) AS row, id FROM found GROUP BY id) f WHERE f.row = planned.row",
        (kind,),
    )
    connection.exec_driver_sql("DROP TABLE temp.found")
