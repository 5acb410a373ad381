"""Finding accounts by name and notes and other records by any word, ranked, with the place shown.

The index is ``database/search.py``'s; snippets are cut here from the stored text of the hits, since
the index keeps no text.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from csm_desktop.database.search import match_expression, typed_words
from csm_desktop.domain.note_layout import joined_text
from csm_desktop.domain.periods import from_micros

_SNIPPET = 120
"""Characters of a snippet."""
_LED = 30
"""Characters shown before the word that was found."""
COUNTED = 1_000
"""Hits are counted up to here."""
_SPACE = re.compile(r"\s")


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
    kind: str
    title: str
    noted_at: datetime
    snippet: str
    """The place in the text, one line."""
    marks: tuple[tuple[int, int], ...]
    """The words found in the snippet: where each begins and ends."""
    line: int
    """The place's line in the note as it is typed, title first; from 0."""
    column: int
    length: int
    """Characters of the word that was found there."""


@dataclass(frozen=True)
class FoundRecord:
    """A conversation, article or feedback that has all the words."""

    noun: str
    """``conversation``, ``article`` or ``feedback``."""
    id: int
    account_id: int | None
    """None of an article."""
    account: str
    title: str
    """Its own, else what begins its text."""
    snippet: str
    """The place in the text, one line."""


@dataclass(frozen=True)
class NoteHits:
    """Some of the notes that have all the words."""

    hits: tuple[FoundNote, ...]
    count: int
    """How many there are in all; no more than :data:`COUNTED`."""

    @property
    def more_than_counted(self) -> bool:
        """Whether there are more than ``count``."""
        return self.count >= COUNTED


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


_RECORDS = {
    "conversation": (
        "v.account_id, a.name, coalesce(v.title, ''), v.text FROM {hits} JOIN conversation v "
        "ON v.id = s.rowid JOIN account a ON a.id = v.account_id"
    ),
    "feedback": (
        "v.account_id, a.name, '', v.text FROM {hits} JOIN feedback v ON v.id = s.rowid "
        "JOIN account a ON a.id = v.account_id"
    ),
    "article": "NULL, '', v.title, v.text FROM {hits} JOIN article v ON v.id = s.rowid",
}


def search_records(
    connection: Connection, *, typed: str, limit: int = 4
) -> tuple[FoundRecord, ...]:
    """Conversations, feedback and articles by the words typed: so many of each, the best first."""
    match = match_expression(typed)
    if match is None:
        return ()
    words = typed_words(typed)
    found = []
    for noun, select in _RECORDS.items():
        hits = (
            f"(SELECT rowid, rank FROM search_{noun} WHERE search_{noun} MATCH ? "
            "ORDER BY rank LIMIT ?) s"
        )
        rows = connection.exec_driver_sql(
            f"SELECT v.id, {select.format(hits=hits)} ORDER BY s.rank", (match, limit)
        )
        for number, account_id, account, title, text in rows:
            shown = title or " ".join(text.split())[:80]
            found.append(
                FoundRecord(noun, number, account_id, account, shown, snippet(text, words))
            )
    return tuple(found)


def search_everything(
    connection: Connection, *, typed: str, limit: int = 8
) -> tuple[tuple[FoundAccount, ...], tuple[FoundRecord, ...]]:
    """What the palette offers: accounts, and other records (notes have a page of their own)."""
    accounts = search_accounts(connection, typed=typed, limit=limit)
    return accounts, search_records(connection, typed=typed, limit=3)


def search_notes(
    connection: Connection,
    *,
    typed: str,
    account_id: int | None = None,
    kind: str | None = None,
    limit: int = 50,
    after: int = 0,
) -> NoteHits:
    """Notes by the words typed, the best match first, each with the place in its text.

    Of one account or one kind, and while nothing is typed, the newest come first. ``after`` is how
    many were shown already.
    """
    match = match_expression(typed)
    if match is None and typed.strip():
        return NoteHits((), 0)
    ranked = match is not None and account_id is None and kind is None
    hits, counted = _ranked() if ranked else _newest(account_id, kind, typed=match is not None)
    values = {
        "match": match,
        "limit": limit,
        "after": after,
        "account": account_id,
        "kind": kind,
        "counted": COUNTED,
    }
    rows = connection.exec_driver_sql(
        "SELECT n.id, n.account_id, a.name, n.kind, coalesce(n.title, ''), n.noted_at, n.text "
        f"FROM {hits}",
        values,
    ).all()
    count = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT 1 FROM {counted} LIMIT :counted)", values
    ).scalar_one()
    words = typed_words(typed)
    return NoteHits(
        tuple(
            FoundNote(
                *(number, account, name, note_kind, title, from_micros(at)),
                *_snippet_and_place(title, text, words),
            )
            for number, account, name, note_kind, title, at, text in rows
        ),
        count,
    )


def _ranked() -> tuple[str, str]:
    """What to select hits from, and what to count: notes of the whole book."""
    return (
        "(SELECT rowid, rank FROM search_note WHERE search_note MATCH :match "
        "ORDER BY rank LIMIT :limit OFFSET :after) s "
        "JOIN note n ON n.id = s.rowid JOIN account a ON a.id = n.account_id ORDER BY s.rank",
        "search_note WHERE search_note MATCH :match",
    )


def _newest(account_id: int | None, kind: str | None, *, typed: bool) -> tuple[str, str]:
    """The same for the notes of one account, or of one kind, or while nothing is typed."""
    own = ["true"] if account_id is None else ["n.account_id = :account"]
    own += [] if kind is None else ["n.kind = :kind"]
    if typed:
        own.append("n.id IN (SELECT rowid FROM search_note WHERE search_note MATCH :match)")
    among = f"note n WHERE {' AND '.join(own)}"
    return (
        f"(SELECT n.* FROM {among} ORDER BY n.noted_at DESC, n.id DESC LIMIT :limit OFFSET :after) "
        "n JOIN account a ON a.id = n.account_id ORDER BY n.noted_at DESC, n.id DESC",
        among,
    )


def snippet(text: str, words: list[str]) -> str:
    """A line of the text around the first of the (folded) words that is in it.

    >>> snippet("Kick-off. The budget is agreed.", ["budget"])
    'Kick-off. The budget is agreed.'
    """
    return _cut(text, _finds(text, words))[0]


def _snippet_and_place(
    title: str, text: str, words: list[str]
) -> tuple[str, tuple[tuple[int, int], ...], int, int, int]:
    """The snippet and its marks, then line, column and length of the place shown."""
    typed = joined_text(title, text)
    skipped = len(typed) - len(text)
    in_text = _finds(text, words)
    shown, marks = _cut(text, in_text)
    places = [(start + skipped, end + skipped) for start, end in in_text] or _finds(typed, words)
    start, end = min(places, default=(0, 0))
    line_start = typed.rfind("\n", 0, start) + 1
    return shown, marks, typed.count("\n", 0, start), start - line_start, end - start


def _finds(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where each of the words first stands in a text, whatever its capitals and widths."""
    folded, places = _folded(text)
    found = []
    for word in words:
        at = _first(folded, word)
        if at is not None:
            last = at + len(word) - 1
            found.append((places[at], places[last] + 1) if places else (at, last + 1))
    return found


def _first(folded: str, word: str) -> int | None:
    """Where a word begins in a folded text: at the beginning of a word there, if anywhere."""
    whole = re.search(rf"(?<![^\W_]){re.escape(word)}", folded)
    at = whole.start() if whole else folded.find(word)
    return None if at < 0 else at


def _cut(text: str, found: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line around the first place, and where the places are in it."""
    first = min(found, default=(0, 0))[0]
    start = max(0, first - _LED)
    if start:
        start = text.find(" ", start, first) + 1 or start  # not in the middle of a word
    end = min(len(text), start + _SNIPPET)
    led, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    line = _SPACE.sub(" ", text[start:end])  # a character for a character, so that marks fit
    marks = tuple(
        (first - start + len(led), last - start + len(led))
        for first, last in sorted(found)
        if last <= end
    )
    return led + line + tail, marks


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as it is indexed, and for each of its characters where that came from.

    No places are told where they are the same, as in nearly every text.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    if text.isascii() or (len(folded) == len(text) and unicodedata.is_normalized("NFKC", text)):
        return folded, []
    pieces, places = [], []
    for at, cluster in _clusters(text):
        piece = unicodedata.normalize("NFKC", cluster).casefold()
        pieces.append(piece)
        places += [at] * len(piece)
    return "".join(pieces), places


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Characters with the marks that combine with them (and Hangul syllables in parts)."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _joins(text[at]):
            yield start, text[start:at]
            start = at


def _joins(character: str) -> bool:
    return bool(unicodedata.combining(character)) or "\u1160" <= character <= "\u11ff"
