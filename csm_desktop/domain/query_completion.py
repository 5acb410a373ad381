"""What could be written next in a query: fields, operators, values, *and* and *or*.

It never refuses: where nothing sensible can follow, nothing is suggested.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.query import fold
from csm_desktop.domain.query_expression import field_text, value_text
from csm_desktop.domain.query_reading import (
    QueryField,
    QueryProblem,
    Token,
    TokenKind,
    find_field,
    knows_field,
    operators_of,
    read_tokens,
)

MOST = 12
"""Suggestions shown at once; more are found by typing on."""


class SuggestionKind(StrEnum):
    """What is suggested, for its icon and its muted word."""

    FIELD = "field"
    OPERATOR = "operator"
    VALUE = "value"
    WORD = "word"
    """One of the language's own words."""


@dataclass(frozen=True)
class Suggestion:
    """A text that could stand at ``start`` to ``end`` of the query."""

    text: str
    kind: SuggestionKind
    start: int
    end: int
    """The cursor: nothing behind it is replaced."""


def complete(
    text: str,
    cursor: int,
    fields: Mapping[str, Kind | QueryField],
    values: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Suggestion, ...]:
    """What could be written at the cursor; ``values`` has the words known to occur in a field."""
    try:
        tokens = read_tokens(text[:cursor], tolerant=True)[:-1]
    except QueryProblem:
        return ()
    typed = tokens.pop() if tokens and _is_being_typed(tokens[-1], len(text[:cursor])) else None
    offers = _following(tokens, fields, values or {})
    start = typed.start if typed else cursor
    prefix = fold(typed.text if typed else "")
    if typed and typed.kind is TokenKind.BRACKET:
        offers = [offer for offer in offers if offer[1] is SuggestionKind.FIELD]
    return tuple(Suggestion(shown, kind, start, cursor) for shown, kind in _best(offers, prefix))[
        :MOST
    ]


_Offer = tuple[str, SuggestionKind]


def _is_being_typed(last: Token, cursor: int) -> bool:
    if last.end != cursor or last.kind in (TokenKind.OPEN, TokenKind.CLOSE, TokenKind.OPERATOR):
        return False
    closed = len(last.source) > 1 and last.source[-1] in "\"'”’]＂＇］"
    return last.kind is TokenKind.WORD or not closed


def _best(offers: Iterable[_Offer], prefix: str) -> list[_Offer]:
    """Those that begin with what is typed, then those that contain it; never what stands there."""
    folded = [(offer, fold(offer[0]).lstrip("[\"'")) for offer in offers]
    begin = [offer for offer, name in folded if name.startswith(prefix) and name != prefix]
    inside = [offer for offer, name in folded if prefix in name and not name.startswith(prefix)]
    return begin + inside


def _following(
    before: list[Token],
    fields: Mapping[str, Kind | QueryField],
    values: Mapping[str, Sequence[str]],
) -> list[_Offer]:
    names = [(field_text(name), SuggestionKind.FIELD) for name in fields]
    if not before or before[-1].is_keyword() or before[-1].kind is TokenKind.OPEN:
        return [*names, ("not", SuggestionKind.WORD)]
    last = before[-1]
    if last.kind is TokenKind.OPERATOR:
        return _value_offers(before, fields, values)
    if _names_field(before, fields):
        _name, field = find_field(last, fields)
        operators = [(op, SuggestionKind.OPERATOR) for op in operators_of(field.kind)]
        return [*operators, *_words("is empty", "is not empty")]
    if last.is_word("is"):
        return _words("empty", "not empty")
    return [*_words("and", "or"), *names]


def _names_field(before: list[Token], fields: Mapping[str, Kind | QueryField]) -> bool:
    last = before[-1]
    is_value = len(before) > 1 and before[-2].kind is TokenKind.OPERATOR
    is_name = last.kind in (TokenKind.WORD, TokenKind.BRACKET)
    return is_name and not is_value and knows_field(last, fields)


def _value_offers(
    before: list[Token],
    fields: Mapping[str, Kind | QueryField],
    values: Mapping[str, Sequence[str]],
) -> list[_Offer]:
    if len(before) < 2 or not knows_field(before[-2], fields):
        return []
    name, field = find_field(before[-2], fields)
    if field.kind is Kind.BOOLEAN:
        return _words("true", "false")
    if field.kind in (Kind.DATE, Kind.TIME):
        return _words("today", "30d", "90d", "-30d")
    known = field.choices or values.get(name, ())
    return [(value_text(value), SuggestionKind.VALUE) for value in known]


def _words(*words: str) -> list[_Offer]:
    return [(word, SuggestionKind.WORD) for word in words]
