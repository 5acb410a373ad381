"""Which rows of each table leave: all that are seen, or what belongs to one account.

Points, scores and visits of an account that was deleted stay behind: only an undo finds them. Of
one account its private notes and all that was made of them stay behind too, unless they are asked
for; so do the user's own matters (drafts, visits) and what is the whole book's (settings, rates).
"""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection

from csm_desktop.database.tables import metadata

NOT_OF_AN_ACCOUNT = (
    *("step", "change", "draft", "account_visit", "health_score", "waiting_row", "import_file"),
    *("setting", "rate", "segment", "rule", "template", "precedence", "engagement_model"),
    *("holiday", "health_model", "article"),
)
"""Tables that have nothing for a hand-over."""
_BY_ROW = ("external_id", "attachment", "learned_key")
"""Tables that point to a row of any noun."""
_NOUN_TABLES = tuple(table.name for table in metadata.sorted_tables if table.info.get("journalled"))
_DIE_WITH = {
    "attendee": ("note_id",),
    "task": ("note_id",),
    "risk": ("note_id",),
    "feedback": ("note_id", "conversation_id"),
}
"""Table → links; a row made of something private is private."""
_ORPHANS = ("usage_point", "health_score", "renewal_snapshot", "account_visit")


@dataclass(frozen=True)
class Scope:
    """What leaves."""

    account_id: int | None = None
    """Only what belongs to this account; None: everything."""
    private: bool = True
    """Whether private notes leave."""

    def condition(self, table: str) -> str:
        """SQL of the rows ``t`` of a table that leave."""
        if self.account_id is None:
            if table in _ORPHANS:
                return "t.account_id IN (SELECT id FROM account)"
            return "true"
        return _of_account(table, int(self.account_id), self.private)


def fields_used(connection: Connection, scope: Scope) -> frozenset[int]:
    """The own fields that the rows which leave have a value in."""
    found: set[int] = set()
    for table in metadata.sorted_tables:
        if "custom" in table.columns:
            rows = connection.exec_driver_sql(
                f'SELECT DISTINCT j.key FROM "{table.name}" t, json_each(t.custom) j '
                f"WHERE t.custom IS NOT NULL AND {scope.condition(table.name)}"
            )
            found |= {int(key) for (key,) in rows if str(key).isdecimal()}
    return frozenset(found)


@cache
def _of_account(name: str, account: int, private: bool) -> str:
    if name in NOT_OF_AN_ACCOUNT:
        return "false"
    if name == "account":
        return f"t.id = {account}"
    if name in _BY_ROW:
        return _pointing(account, private)
    if name == "field":
        return f"({' OR '.join(_using(account, private))})"
    return _owned(name, account, private)


def _owned(name: str, account: int, private: bool) -> str:
    """By the table's own account, else by the rows that it belongs to."""
    table = metadata.tables[name]
    if name in ("metric", "feature"):
        used = f"SELECT {name}_id FROM usage_point WHERE account_id = {account}"
        return f"t.id IN ({used})"
    if name == "theme":
        kept = _of_account("feedback", account, private)
        return f"t.id IN (SELECT t.theme_id FROM feedback t WHERE {kept})"
    owners = [
        f"t.{key.parent.name} IN (SELECT t.id FROM {_quoted(key.column.table.name)} t WHERE "
        f"{_of_account(key.column.table.name, account, private)})"
        for key in sorted(table.foreign_keys, key=str)
        if key.column.table.name in ("contract", "note", "meeting") and "account_id" not in table.c
    ]
    condition = f"t.account_id = {account}" if "account_id" in table.c else " OR ".join(owners)
    if not condition:
        return "false"
    if private:
        return f"({condition})"
    if "visibility" in table.c:
        condition = f"({condition}) AND t.visibility <> 'private'"
    for link in _DIE_WITH.get(name, ()):
        source = link.removesuffix("_id")
        condition = (
            f"({condition}) AND NOT EXISTS (SELECT 1 FROM {source} s "
            f"WHERE s.id = t.{link} AND s.visibility = 'private')"
        )
    return f"({condition})"


def _pointing(account: int, private: bool) -> str:
    parts = [
        f"(replace(t.noun, ' ', '_') = '{noun}' AND t.row_id IN (SELECT t.id FROM "
        f"{_quoted(noun)} t WHERE {_of_account(noun, account, private)}))"
        for noun in _NOUN_TABLES
        if noun not in (*_BY_ROW, *NOT_OF_AN_ACCOUNT, "field")
    ]
    return f"({' OR '.join(parts)})"


def _using(account: int, private: bool) -> list[str]:
    return [
        f"(t.noun = '{table.name.replace('_', ' ')}' AND EXISTS (SELECT 1 FROM "
        f"{_quoted(table.name)} t2, json_each(t2.custom) j WHERE t2.custom IS NOT NULL "
        f"AND j.key = CAST(t.id AS TEXT) AND t2.id IN (SELECT t.id FROM {_quoted(table.name)} t "
        f"WHERE {_of_account(table.name, account, private)})))"
        for table in metadata.sorted_tables
        if "custom" in table.columns and table.name != "article"
    ]


def _quoted(name: str) -> str:
    return f'"{name}"'
