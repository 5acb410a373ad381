"""The words of a query: how its text falls into tokens, names of fields and typed values.

What the tokens mean together is ``domain/query.py``.
"""

import calendar
import difflib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind

MAX_NUMBER = 9 * Decimal(10) ** 14
"""Numbers stay below: with the four decimals a currency may have they fit a 64-bit integer."""


class QueryProblem(Refusal):
    """A query that cannot be understood, and the place: ``length`` characters from ``position``."""

    def __init__(self, code: str, position: int, length: int, **values: object) -> None:
        super().__init__(code, **values)
        self.position = position
        self.length = length

    @classmethod
    def at(cls, token: "Token", code: str, **values: object) -> "QueryProblem":
        """The problem with one token."""
        return cls(code, token.start, token.end - token.start, **values)


@dataclass(frozen=True)
class QueryField:
    """A field as a query may use it."""

    kind: Kind
    choices: tuple[str, ...] = ()
    """The closed list of words, compared without case; empty means any word."""


class TokenKind(Enum):
    """What a piece of a query's text is."""

    WORD = auto()
    QUOTE = auto()
    BRACKET = auto()
    OPERATOR = auto()
    OPEN = auto()
    CLOSE = auto()
    END = auto()
    """After the last character; always the last token."""


@dataclass(frozen=True)
class Token:
    """A piece of a query's text."""

    kind: TokenKind
    text: str
    """Its meaning: without quotes or brackets, an operator in its plain spelling."""
    source: str
    """As it was written."""
    start: int
    end: int

    def is_word(self, word: str) -> bool:
        """Whether it is this very word, unquoted, in any case."""
        return self.kind is TokenKind.WORD and self.text.casefold() == word

    def is_keyword(self) -> bool:
        """Whether it is *and*, *or* or *not*, unquoted."""
        return self.kind is TokenKind.WORD and self.text.casefold() in KEYWORDS


KEYWORDS = frozenset({"and", "or", "not"})

# Keyboards for Chinese and Korean write these; each is one character, so that offsets stay true.
_WIDE = str.maketrans("（）＜＞＝：！［］＂＇", "()<>=:![]\"'")
_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!=", "<>": "!=", "==": "="}
_CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’"}

PLAIN_WORD = re.compile(r"""(?!['‘’])(?:[^\s()<>=:!≤≥≠"“”\[\]（）＜＞＝：！［］＂＇]|!(?!=))+""")
"""A free word or a field's name that needs no quotes. An apostrophe is welcome inside (O'Brien)."""
PLAIN_VALUE = re.compile(r"""[^\s()<>=:!≤≥≠"'“‘\[\]（）＜＞＝：！［］＂＇][^\s()（）]*""")
"""After an operator a word may hold nearly anything: ``domain : https://hanbit.kr``."""
_OPERATOR = re.compile(r"<=|>=|!=|<>|==|[<>=:≤≥≠]")
_SPACE = re.compile(r"\s*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_tokens(text: str, *, tolerant: bool = False) -> list[Token]:
    """The text's tokens, an END last.

    An unclosed quote or bracket is a :class:`QueryProblem`; if ``tolerant``, it ends with the text.
    """
    plain = text.translate(_WIDE)
    if broken := _SURROGATE.search(text):
        raise QueryProblem("query_unexpected", broken.start(), 1, text="�")
    tokens: list[Token] = []
    at = _space_end(plain, 0)
    while at < len(text):
        after_operator = bool(tokens) and tokens[-1].kind is TokenKind.OPERATOR
        kind, meaning, end = _next_piece(text, plain, at, after_operator, tolerant)
        tokens.append(Token(kind, meaning, text[at:end], at, end))
        at = _space_end(plain, end)
    tokens.append(Token(TokenKind.END, "", "", len(text), len(text)))
    return tokens


def _space_end(plain: str, at: int) -> int:
    space = _SPACE.match(plain, at)
    assert space is not None
    return space.end()


def _next_piece(
    text: str, plain: str, at: int, after_operator: bool, tolerant: bool
) -> tuple[TokenKind, str, int]:
    first = plain[at]
    if first in "()":
        return TokenKind.OPEN if first == "(" else TokenKind.CLOSE, first, at + 1
    if first in _CLOSING:
        inner, end = _enclosed(text, plain, at, _CLOSING[first], tolerant)
        return TokenKind.QUOTE, inner, end
    if first == "[":
        inner, end = _enclosed(text, plain, at, "]", tolerant)
        return TokenKind.BRACKET, inner, end
    if found := _OPERATOR.match(plain, at):
        return TokenKind.OPERATOR, _OPERATORS.get(found[0], found[0]), found.end()
    if found := (PLAIN_VALUE if after_operator else PLAIN_WORD).match(plain, at):
        return TokenKind.WORD, text[at : found.end()], found.end()
    raise QueryProblem("query_unexpected", at, 1, text=text[at])


def _enclosed(text: str, plain: str, start: int, closing: str, tolerant: bool) -> tuple[str, int]:
    """What stands between ``start`` and its closing character, which is doubled to mean itself."""
    pieces = []
    at = start + 1
    while (end := plain.find(closing, at)) >= 0:
        pieces.append(text[at:end])
        if plain[end + 1 : end + 2] != closing:
            return closing.join(pieces), end + 1
        at = end + 2
    if tolerant:
        return closing.join([*pieces, text[at:]]), len(text)
    code = "query_unclosed_bracket" if closing == "]" else "query_unclosed_quote"
    raise QueryProblem(code, start, len(text) - start)


def find_field(token: Token, fields: Mapping[str, Kind | QueryField]) -> tuple[str, QueryField]:
    """The field a token names, spelled as in ``fields``; case, and ``_`` for space, are free."""
    name = token.text
    if name not in fields:
        by_folded = {_folded_name(known): known for known in reversed(list(fields))}
        folded = _folded_name(name)
        if folded not in by_folded:
            raise _unknown_field(token, folded, by_folded)
        name = by_folded[folded]
    found = fields[name]
    return name, found if isinstance(found, QueryField) else QueryField(found)


def knows_field(token: Token, fields: Mapping[str, Kind | QueryField]) -> bool:
    """Whether the token could name a field."""
    return _folded_name(token.text) in map(_folded_name, fields)


def _folded_name(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip().replace(" ", "_")


def _unknown_field(token: Token, folded: str, by_folded: Mapping[str, str]) -> QueryProblem:
    nearest = difflib.get_close_matches(folded[:60], by_folded, n=1)
    if nearest:
        nearest_name = by_folded[nearest[0]]
        return QueryProblem.at(
            token, "query_unknown_field_near", name=token.text, nearest=nearest_name
        )
    return QueryProblem.at(token, "query_unknown_field", name=token.text)


_TEXT_KINDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.LINK)
_NUMBER_KINDS = (Kind.INTEGER, Kind.NUMBER, Kind.MONEY)
_DATE_KINDS = (Kind.DATE, Kind.TIME)


def operators_of(kind: Kind) -> tuple[str, ...]:
    """The operators a field of this kind may be compared with."""
    if kind in _TEXT_KINDS:
        return ("=", "!=", ":")
    if kind is Kind.BOOLEAN:
        return ("=", "!=")
    return ("=", "!=", "<", "<=", ">", ">=")


def read_value(
    field: QueryField, op: Token, token: Token, today: date
) -> str | Decimal | date | bool:
    """The value a token writes for a field of this kind."""
    kind = field.kind
    if op.text not in operators_of(kind):
        raise QueryProblem.at(
            op, "query_wrong_operator", op=op.source, operators=" ".join(operators_of(kind))
        )
    if kind in _TEXT_KINDS:
        return _read_text(field, op, token)
    word = unicodedata.normalize("NFKC", token.text).strip().casefold().replace("−", "-")
    value: Decimal | date | bool | None
    if kind in _NUMBER_KINDS:
        value, code = _read_number(word), "query_wrong_number"
    elif kind in _DATE_KINDS:
        value, code = _read_date(word, today), "query_wrong_date"
    else:
        value, code = {"true": True, "false": False}.get(word), "query_wrong_boolean"
    if value is None:
        raise QueryProblem.at(token, code, value=token.text)
    return value


def _read_text(field: QueryField, op: Token, token: Token) -> str:
    if not field.choices or op.text == ":":
        return token.text
    word = token.text.casefold()
    for choice in field.choices:
        if choice.casefold() == word:
            return choice
    raise QueryProblem.at(
        token, "query_wrong_choice", value=token.text, choices=", ".join(field.choices)
    )


_NUMBER = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(\.[0-9]+)?([kmb]?)")
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000, "b": 1_000_000_000}


def _read_number(word: str) -> Decimal | None:
    found = _NUMBER.fullmatch(word) if len(word) <= 40 else None
    if found is None or not (found[2] or found[3]):
        return None
    digits = f"{found[1]}{(found[2] or '0').replace(',', '')}{found[3] or ''}"
    number = Decimal(digits) * _TIMES[found[4]]
    return number if abs(number) < MAX_NUMBER else None


_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DISTANCE = re.compile(r"([+-]?[0-9]{1,6})([dwmy])")


def _read_date(word: str, today: date) -> date | None:
    if word == "today":
        return today
    try:
        if _ISO_DATE.fullmatch(word):
            return date.fromisoformat(word)
        if found := _DISTANCE.fullmatch(word):
            return _away(today, int(found[1]), found[2])
    except (ValueError, OverflowError):  # no such day, or outside the years 1 to 9999
        return None
    return None


def _away(day: date, count: int, unit: str) -> date:
    if unit in "dw":
        return day + timedelta(days=count * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "y" else 1)
    year, month = months // 12, months % 12 + 1
    if not 1 <= year <= 9999:
        raise OverflowError(year)
    return day.replace(year, month, min(day.day, calendar.monthrange(year, month)[1]))
