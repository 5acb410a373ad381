"""The search index: every word of every year, in English, Korean and Chinese.

FTS5 without content, one index a noun, its rowid the row's id. Python splits CJK runs into
bigrams, because no tokenizer of SQLite finds one- and two-syllable words; it feeds the index at the
end of each step. Not here: what a hit looks like (snippets are cut from the stored text).
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, CursorResult, Table

from csm_desktop.database.tables import JOURNALLED

SEARCHED: dict[str, tuple[str, ...]] = {
    "account": ("name", "native_name", "domain", "tags", "next_step", "description"),
    "contact": ("name", "email", "title", "role"),
    "note": ("title", "text"),
    "ticket": ("subject", "description"),
    "task": ("title", "reason"),
}
"""Table → the columns whose words are found; the first is the index's ``title``, all others its
``words``."""

_CJK = (  # Hangul, Han, kana and their compatibility forms
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
)
_SCRIPT = re.compile(f"([{_CJK}]+)")
_WORD = re.compile(r"[^\W_]+")


def index_text(value: str) -> str:
    """The words to index: NFKC, casefolded, CJK runs as bigrams and their last character.

    >>> index_text("QBR미팅 계약")
    'qbr 미팅 팅 계약 약'
    """
    if value.isascii():
        return value.lower()
    words = []
    for script, run in _runs(value):
        if script == "cjk":
            words += [run[i : i + 2] for i in range(len(run) - 1)]
            words.append(run[-1])
        else:
            words.append(run)
    return " ".join(words)


def match_expression(typed: str) -> str | None:
    """What is typed as an FTS5 expression: all words, each a prefix; None when there is no word.

    >>> match_expression('계약 ren')
    '"계약" "ren"*'
    """
    parts = []
    for script, run in _runs(typed):
        if script == "latin" or len(run) == 1:
            parts.append(f'"{run}"*')
        else:
            bigrams = " ".join(run[i : i + 2] for i in range(len(run) - 1))
            parts.append(f'"{bigrams}"')
    return " ".join(parts) or None


def _runs(value: str) -> Iterator[tuple[str, str]]:
    folded = unicodedata.normalize("NFKC", value).casefold()
    for word in _WORD.findall(folded):
        for part in _SCRIPT.split(word):
            if part:
                yield ("cjk" if _SCRIPT.match(part) else "latin"), part


def create_indexes(connection: Connection) -> None:
    """The empty indexes of a new file."""
    for statement in INDEX_STATEMENTS:
        connection.exec_driver_sql(statement)


# Two columns, not one for each of the noun's: six cost three times as much to fill.
INDEX_STATEMENTS = tuple(
    statement
    for table in SEARCHED
    for statement in (
        f"CREATE VIRTUAL TABLE search_{table} USING fts5(title, words, "
        "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
        f"INSERT INTO search_{table} (search_{table}, rank) VALUES ('secure-delete', 1)",
    )
)


def feed(connection: Connection, *, after: int) -> None:
    """Bring the index up to the changes with a ``seq`` above ``after``."""
    for table in JOURNALLED:
        if table.name in SEARCHED:
            _feed_table(connection, table, after)


def _feed_table(connection: Connection, table: Table, after: int) -> None:
    columns = SEARCHED[table.name]
    places = [list(table.columns.keys()).index(column) for column in columns]
    differs = " OR ".join(
        f"json_extract(before, '$[{i}]') IS NOT json_extract(after, '$[{i}]')" for i in places
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.fed_row")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE fed_row (row INTEGER PRIMARY KEY, was INTEGER NOT NULL)"
    )
    # A bulk edit of what is not searched leaves the index alone.
    connection.exec_driver_sql(
        "INSERT INTO fed_row SELECT row, before IS NOT NULL FROM change "
        f'WHERE seq > ? AND "table" = ? AND (before IS NULL OR after IS NULL OR {differs}) '
        "ON CONFLICT (row) DO UPDATE SET was = max(was, excluded.was)",
        (after, table.name),
    )
    connection.exec_driver_sql(
        f"DELETE FROM search_{table.name} WHERE rowid IN (SELECT row FROM fed_row WHERE was)"
    )
    rows = connection.exec_driver_sql(
        f"SELECT id, {', '.join(columns)} FROM {table.name} WHERE id IN (SELECT row FROM fed_row)"
    )
    _insert(connection, table.name, rows)
    connection.exec_driver_sql("DROP TABLE temp.fed_row")


def rebuild(connection: Connection) -> None:
    """Index every row anew; for a restored file or a changed way of splitting words."""
    for table in SEARCHED:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS search_{table}")
    create_indexes(connection)
    for table, columns in SEARCHED.items():
        rows = connection.exec_driver_sql(f"SELECT id, {', '.join(columns)} FROM {table}")
        _insert(connection, table, rows)


def _insert(connection: Connection, table: str, rows: CursorResult[Any]) -> None:
    prepared = [
        (number, index_text(title or ""), index_text(" ".join(filter(None, words))))
        for number, title, *words in map(tuple, rows)
    ]
    if prepared:
        connection.exec_driver_sql(
            f"INSERT INTO search_{table} (rowid, title, words) VALUES (?, ?, ?)", prepared
        )
