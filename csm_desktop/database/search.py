"""The search index: every word of every year, in English, Korean and Chinese.

FTS5 without content, one index a noun, its rowid the row's id. Python splits CJK runs into
bigrams, because no tokenizer of SQLite finds one- and two-syllable words; it feeds the index at the
end of each step. Not here: what a hit looks like (snippets are cut from the stored text).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from operator import add

from sqlalchemy import Connection, Table

from csm_desktop.database.tables import JOURNALLED

SEARCHED: dict[str, tuple[str, ...]] = {
    "account": ("name", "native_name", "domain", "tags", "next_step", "description"),
    "contact": ("name", "email", "title", "role"),
    "note": ("title", "text"),
    "ticket": ("subject", "description"),
    "task": ("title", "reason"),
    "conversation": ("title", "text"),
    "article": ("title", "text", "tags"),
    "feedback": ("text", "author"),
}
"""Table → the columns whose words are found; the first is the index's ``title``, all others its
``words``."""

_CJK = (  # Hangul, Han, kana and their compatibility forms
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
)
_SCRIPT = re.compile(f"([{_CJK}]+)")
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = "\ue0fe"
"""Stands between texts that are split together: of private use, and no fold changes it."""
_NO_WORD = re.compile(rf"[^\w {_BETWEEN}]+")
"""What stands between words and is no blank yet; underscores became blanks before."""


_AT_ONCE = 10_000
"""Texts that are split together."""


class _Runs(dict[str, str]):
    """A run of CJK → its bigrams and its last character."""

    def __missing__(self, run: str) -> str:
        self[run] = spread = f" {' '.join(map(add, run, run[1:]))} {run[-1]} "
        return spread


def index_text(value: str) -> str:
    """The words to index: NFKC, casefolded, CJK runs as bigrams and their last character.

    >>> index_text("QBR미팅 계약")
    'qbr 미팅 팅 계약 약'
    """
    return " ".join(index_texts([value])[0].split())


def index_texts(values: Sequence[str]) -> list[str]:
    """As :func:`index_text`, for many texts at once; how many blanks stand between words varies.

    They go through the folding and the patterns as one long text, and a run of CJK that came before
    is looked up: a million notes pass here.
    """
    whole = unicodedata.normalize("NFKC", _BETWEEN.join(values)).casefold()
    parts: list[str] = _SCRIPT.split(_NO_WORD.sub(" ", whole.replace("_", " ")))
    runs = _Runs()
    parts[1::2] = map(runs.__getitem__, parts[1::2])
    spread = "".join(parts).split(_BETWEEN)
    if len(spread) == len(values):
        return spread
    # A text has the mark itself: it is no word, so nothing is lost without it.
    return index_texts([value.replace(_BETWEEN, " ") for value in values])


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


def typed_words(typed: str) -> list[str]:
    """The words that :func:`match_expression` asks for, folded as the index has them.

    >>> typed_words("QBR미팅")
    ['qbr', '미팅']
    """
    return [run for _script, run in _runs(typed)]


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


def feed(connection: Connection, *, after: int, tables: frozenset[str]) -> None:
    """Bring the index up to the changes of ``tables`` with a ``seq`` above ``after``."""
    for table in JOURNALLED:
        if table.name in SEARCHED and table.name in tables:
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
    # A bulk edit of what is not searched leaves the index alone. The plus keeps SQLite from going
    # through all that ever happened to the table (1M notes: 42 ms a step) by the index on it.
    connection.exec_driver_sql(
        "INSERT INTO fed_row SELECT row, before IS NOT NULL FROM change "
        f'WHERE seq > ? AND +"table" = ? AND (before IS NULL OR after IS NULL OR {differs}) '
        "ON CONFLICT (row) DO UPDATE SET was = max(was, excluded.was)",
        (after, table.name),
    )
    if _most_go(connection, table.name):
        # Taking most words out costs more than indexing the few rows that stay.
        connection.exec_driver_sql(
            f"INSERT INTO search_{table.name} (search_{table.name}) VALUES ('delete-all')"
        )
        among = "true"
    else:
        connection.exec_driver_sql(
            f"DELETE FROM search_{table.name} WHERE rowid IN (SELECT row FROM fed_row WHERE was)"
        )
        among = "id IN (SELECT row FROM fed_row)"
    _index(connection, table.name, columns, among)
    connection.exec_driver_sql("DROP TABLE temp.fed_row")


def _most_go(connection: Connection, table: str) -> bool:
    """Whether the table has no more rows than leave the index, for good or to come back."""
    going = connection.exec_driver_sql("SELECT count(*) FROM fed_row WHERE was").scalar_one()
    if not going:
        return False
    there = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?)", (going + 1,)
    ).scalar_one()
    return bool(there <= going)


def rebuild(connection: Connection) -> None:
    """Index every row anew; for a restored file or a changed way of splitting words."""
    for table in SEARCHED:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS search_{table}")
    create_indexes(connection)
    for table, columns in SEARCHED.items():
        _index(connection, table, columns, "true")


def _index(connection: Connection, table: str, columns: tuple[str, ...], among: str) -> None:
    """Index the rows that ``among`` (SQL of ours) is true of; none of them is in the index."""
    first, *others = columns
    texts = (
        f"SELECT id, coalesce({first}, '') AS title, concat_ws(' ', {', '.join(others)}) AS words "
        f"FROM {table} WHERE {among}"
    )
    ascii_alone = "octet_length(title) + octet_length(words) = length(title) + length(words)"
    into = f"INSERT INTO search_{table} (rowid, title, words)"
    # The tokenizer folds ASCII by itself, so these words need not come up to Python and back.
    connection.exec_driver_sql(f"{into} SELECT id, title, words FROM ({texts}) WHERE {ascii_alone}")
    driver = connection.connection.driver_connection
    assert driver is not None
    # Past SQLAlchemy: its row objects would cost more than all that is done to the texts.
    rows = driver.execute(f"SELECT * FROM ({texts}) WHERE NOT ({ascii_alone})")
    while part := rows.fetchmany(_AT_ONCE):
        numbers, titles, words = zip(*part, strict=True)
        driver.executemany(
            f"{into} VALUES (?, ?, ?)",
            zip(numbers, index_texts(titles), index_texts(words), strict=True),
        )
