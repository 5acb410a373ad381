"""What a query asks, as values, and the plainest way to write it.

Reading a query is ``domain/query.py``.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from csm_desktop.domain.query_reading import KEYWORDS, PLAIN_VALUE, PLAIN_WORD

Value = str | Decimal | date | bool
"""What a field is compared with: money in whole units of its currency, never minor units; a moment
(``Kind.TIME``) is compared by its calendar day."""


@dataclass(frozen=True)
class Compare:
    """A field against a value."""

    field: str
    """The field's name as the caller spelled it in ``fields``."""
    op: str
    """One of ``= != < <= > >= :``; text compares without case, ``:`` means *contains*."""
    value: Value


@dataclass(frozen=True)
class Empty:
    """Whether a field has no value; never unknown."""

    field: str
    negated: bool = False
    """True for ``is not empty``."""


@dataclass(frozen=True)
class Text:
    """Free text: a word, or quoted words in that order, anywhere in the record's text."""

    words: str


@dataclass(frozen=True)
class Not:
    """The opposite; unknown stays unknown."""

    part: "Expression"


@dataclass(frozen=True)
class And:
    """All of two or more parts."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True)
class Or:
    """Any of two or more parts."""

    parts: tuple["Expression", ...]


Expression = Compare | Empty | Text | Not | And | Or


def to_text(expression: Expression | None) -> str:
    """The query in its plainest spelling; reading it again gives the same expression."""
    if expression is None:
        return ""
    match expression:
        case And(parts) | Or(parts):
            word = " and " if isinstance(expression, And) else " or "
            return word.join(map(_part_text, parts))
        case Not(part):
            return f"not {_part_text(part)}"
        case Empty(field, negated):
            return f"{field_text(field)} is {'not ' if negated else ''}empty"
        case Compare(field, op, value):
            return f"{field_text(field)} {op} {value_text(value)}"
        case Text(words):
            return _words_text(words, PLAIN_WORD)


def field_text(name: str) -> str:
    """A field's name as a query writes it."""
    if PLAIN_WORD.fullmatch(name) and name.casefold() not in KEYWORDS:
        return name
    return "[" + name.replace("]", "]]") + "]"


def value_text(value: Value) -> str:
    """A value as a query writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case str():
            return _words_text(value, PLAIN_VALUE)


def _part_text(part: Expression) -> str:
    return f"({to_text(part)})" if isinstance(part, And | Or) else to_text(part)


def _words_text(words: str, plain: re.Pattern[str]) -> str:
    if plain.fullmatch(words) and words.casefold() not in KEYWORDS:
        return words
    return '"' + words.replace('"', '""') + '"'
