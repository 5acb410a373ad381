"""The plan of a landing: for each staged row what its links mean, before it is known itself.

TEMP ``planned`` has a row for each staged row: ``id`` is its row of the book, ``state`` what
becomes of it, ``by`` how it was recognised, and a column for each link. A link may be given in
several ways (``account``, ``account__2``, …); the first that finds something counts.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.operations.import_keys import find_by_key
from csm_desktop.operations.import_nouns import (
    Staged,
    links_of,
    needs_account,
    noun_of,
    rows_of,
)
from csm_desktop.operations.import_own import OURS, read_own_custom


@dataclass(frozen=True)
class Way:
    """One way in which a file gives a link."""

    column: str
    """The staged column: the link's name, with ``__2`` for the second way."""
    kind: str
    """Of key: id, name, domain, email, phone, company."""
    source: str
    object: str

    @property
    def link(self) -> str:
        """The link it gives."""
        return self.column.partition("__")[0]

    def find(self, connection: Connection, rows: str, where: str, *, noun: str = "") -> str:
        """The SQL for the row that this way means; ``noun``: another than the link's own."""
        column = f's."{self.column}"'
        return find_by_key(
            connection,
            into=f"key_{noun.replace(' ', '_')}_{self.column}",
            noun=noun or noun_of(self.link),
            kind=self.kind,
            source=self.source,
            what=self.object,
            key=column,
            keys=f"SELECT DISTINCT {column} AS key FROM {rows} s WHERE {where} "
            f"AND {column} IS NOT NULL",
        )


Ways = dict[str, list[Way]]
"""Link → the ways in which a file gives it, the best first."""


def read_ways(connection: Connection, staged: Staged, noun: str) -> Ways:
    """How a file gives the links of a noun."""
    found: Ways = {}
    rows = connection.exec_driver_sql(
        "SELECT field, key_kind, coalesce(source, ''), coalesce(object, '') "
        f"FROM {staged.schema}.staged_link WHERE file = ? AND noun = ? "
        "ORDER BY length(field), field",
        (staged.file, noun),
    )
    for row in rows:
        way = Way(*row)
        found.setdefault(way.link, []).append(way)
    return found


def given(ways: list[Way]) -> str:
    """The SQL for whether a staged row gives a link in any way."""
    return " OR ".join(f's."{way.column}" IS NOT NULL' for way in ways) or "false"


def plan_rows(connection: Connection, staged: Staged, noun: str) -> Ways:
    """Make ``planned``; rows whose account is not there yet have the state ``waits``."""
    ways = read_ways(connection, staged, noun)
    links = links_of(noun)
    _gather_custom(connection, staged, noun)
    if noun == "feedback":
        _make_themes(connection, staged, ways.get("theme", []))
    columns = "".join(f", {link}_id INTEGER" for link in links)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.planned")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE planned (row INTEGER PRIMARY KEY, id INTEGER, state TEXT, custom TEXT, "
        f'"by" TEXT{columns})'
    )
    found = "".join(f", {_find(connection, staged, noun, ways.get(link, []))}" for link in links)
    names = "".join(f", {link}_id" for link in links)
    connection.exec_driver_sql(
        f"INSERT INTO planned (row, custom{names}) SELECT s.row, c.custom{found} "
        f"FROM {rows_of(staged, noun)} s LEFT JOIN custom_of c ON c.row = s.row "
        "WHERE s.file = ? ORDER BY s.row",
        (staged.file,),
    )
    if "account" in links:
        _settle_accounts(connection, staged, noun, ways)
    return ways


def _find(connection: Connection, staged: Staged, noun: str, ways: list[Way]) -> str:
    rows, where = rows_of(staged, noun), f"s.file = {int(staged.file)}"
    found = [way.find(connection, rows, where) for way in ways]
    return f"coalesce({', '.join(found)})" if len(found) > 1 else found[0] if found else "NULL"


def find_parent(connection: Connection, staged: Staged) -> str | None:
    """The SQL for an account's parent; None where the file gives none."""
    ways = read_ways(connection, staged, "account").get("parent", [])
    return _find(connection, staged, "account", ways) if ways else None


def _gather_custom(connection: Connection, staged: Staged, noun: str) -> None:
    """``custom_of``: the values of own fields of each staged row, as the book keeps them."""
    custom = f"{staged.schema}.staged_custom"
    if staged.source == OURS:
        custom = read_own_custom(connection, staged.schema, staged.file, noun)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.custom_of")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE custom_of (row INTEGER PRIMARY KEY, custom TEXT NOT NULL)"
    )
    connection.exec_driver_sql(
        "INSERT INTO custom_of SELECT c.row, json_group_object(CAST(f.id AS TEXT), c.value "
        f"ORDER BY f.id) FROM {custom} c JOIN field f ON f.noun = c.noun "
        "AND f.label = c.label WHERE c.file = ? AND c.noun = ? GROUP BY c.row",
        (staged.file, noun),
    )


def _make_themes(connection: Connection, staged: Staged, ways: list[Way]) -> None:
    """Themes that feedback names and nobody has made yet."""
    for way in ways:
        if way.kind == "name":
            connection.exec_driver_sql(
                f'INSERT INTO theme (name) SELECT trim(s."{way.column}") '
                f"FROM {rows_of(staged, 'feedback')} s WHERE s.file = ? "
                f"AND trim(s.\"{way.column}\") <> '' AND NOT EXISTS (SELECT 1 FROM theme t "
                f'WHERE t.name = trim(s."{way.column}") COLLATE NOCASE) '
                f'GROUP BY trim(s."{way.column}") COLLATE NOCASE ORDER BY min(s.row) '
                "ON CONFLICT (name) DO NOTHING",
                (staged.file,),
            )


def _settle_accounts(connection: Connection, staged: Staged, noun: str, ways: Ways) -> None:
    """The account of rows that do not say it: the contact's; rows without one wait.

    Where the contact is not known either, what is said of them may still tell the company.
    """
    accounts, contacts = ways.get("account", []), ways.get("contact", [])
    if "contact" in links_of(noun) and contacts:
        connection.exec_driver_sql(
            "UPDATE planned SET account_id = (SELECT account_id FROM contact c "
            "WHERE c.id = contact_id) WHERE account_id IS NULL AND contact_id IS NOT NULL"
        )
        for way in contacts:
            _take_account_of(connection, staged, noun, way)
    if not accounts and not contacts:
        return
    waits = given([*accounts, *contacts] if needs_account(noun) else accounts)
    connection.exec_driver_sql(
        "UPDATE planned SET state = 'waits' WHERE account_id IS NULL AND row IN "
        f"(SELECT s.row FROM {rows_of(staged, noun)} s WHERE s.file = ? AND ({waits}))",
        (staged.file,),
    )
    if needs_account(noun):  # neither account nor contact: nobody's, and staging has said so
        connection.exec_driver_sql("DELETE FROM planned WHERE account_id IS NULL AND state IS NULL")


def _take_account_of(connection: Connection, staged: Staged, noun: str, way: Way) -> None:
    lost = "SELECT p.row FROM planned p WHERE p.account_id IS NULL"
    if not connection.exec_driver_sql(f"SELECT EXISTS ({lost})").scalar_one():
        return
    where = f"s.file = {int(staged.file)} AND s.row IN ({lost})"
    found = way.find(connection, rows_of(staged, noun), where, noun="account")
    connection.exec_driver_sql(
        f"UPDATE planned SET account_id = (SELECT {found} FROM {rows_of(staged, noun)} s "
        f"WHERE s.file = {int(staged.file)} AND s.row = planned.row) "
        "WHERE account_id IS NULL"
    )
