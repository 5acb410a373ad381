"""Finding accounts by name and notes by any word, ranked, with the place shown.

The index is ``database/search.py``'s; snippets are cut here from the stored text of the hits, since
the index keeps no text.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from csm_desktop.database.search import match_expression
from csm_desktop.domain.periods import from_micros

_SNIPPET = 120
"""Characters of a snippet."""
_LED = 30
"""Characters shown before the word that was found."""


@dataclass(frozen=True)
class FoundAccount:
    """An account whose name, domain or tags have the words."""

    id: int
    name: str
    second: str
    """Its native name, or else its parent's name; may be empty."""


@dataclass(frozen=True)
class FoundNote:
    """A note that has all the words."""

    id: int
    account_id: int
    account: str
    title: str
    noted_at: datetime
    snippet: str
    """The place in the text, one line."""


def search_accounts(
    connection: Connection, *, typed: str, limit: int = 20
) -> tuple[FoundAccount, ...]:
    """Accounts by the words typed, each word a beginning, the best match first."""
    match = match_expression(typed)
    if match is None:
        return ()
    rows = connection.exec_driver_sql(
        "SELECT a.id, a.name, coalesce(a.native_name, p.name, '') FROM "
        "(SELECT rowid, rank FROM search_account WHERE search_account MATCH ? "
        "ORDER BY rank LIMIT ?) s "
        "JOIN account a ON a.id = s.rowid LEFT JOIN account p ON p.id = a.parent_id "
        "ORDER BY s.rank, a.name",
        (match, limit),
    )
    return tuple(FoundAccount(number, name, second) for number, name, second in rows)


def search_notes(connection: Connection, *, typed: str, limit: int = 50) -> tuple[FoundNote, ...]:
    """Notes by the words typed, the best match first, each with the place in its text."""
    match = match_expression(typed)
    if match is None:
        return ()
    rows = connection.exec_driver_sql(
        "SELECT n.id, n.account_id, a.name, coalesce(n.title, ''), n.noted_at, n.text FROM "
        "(SELECT rowid, rank FROM search_note WHERE search_note MATCH ? ORDER BY rank LIMIT ?) s "
        "JOIN note n ON n.id = s.rowid JOIN account a ON a.id = n.account_id ORDER BY s.rank",
        (match, limit),
    ).all()
    words = _folded(typed).split()
    return tuple(
        FoundNote(number, account, name, title, from_micros(at), snippet(text, words))
        for number, account, name, title, at, text in rows
    )


def snippet(text: str, words: list[str]) -> str:
    """A line of the text around the first of the (folded) words that is in it.

    >>> snippet("Kick-off. The budget is agreed.", ["budget"])
    'Kick-off. The budget is agreed.'
    """
    line = re.sub(r"\s+", " ", text).strip()
    folded = _folded(line)
    found = [place for word in words if (place := folded.find(word)) >= 0]
    start = max(0, min(found, default=0) - _LED)
    cut = line[start : start + _SNIPPET]
    return ("… " if start else "") + cut + (" …" if start + _SNIPPET < len(line) else "")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
