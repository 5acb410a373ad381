"""The query language of lists, saved segments and ``--where``: its meaning, its one parser.

``korea arr > 50k and renewal < 90d``. A comparison is a field, an operator (``= != < <= > >=``, and
``:`` for *contains*) and a value; ``field is empty`` and ``field is not empty`` ask for missing
values; ``not``, ``and``, ``or`` and parentheses combine, ``not`` binding closest; two parts side by
side are joined by *and*; every other word is free text. A field whose name has spaces stands in
``[brackets]``; quotes (``"…"`` or ``'…'``, doubled inside) make words of anything.

Values: ``50k 1.5m 2b`` for numbers; ``2027-03-31``, ``today``, ``90d``, ``-2w``, ``3m``, ``1y``
(from today, calendar months and years) for dates; ``true`` and ``false``.

**Missing values.** Each part is true, false or unknown (Kleene's logic, as in SQL). A comparison
with a missing value is unknown; ``not`` of unknown is unknown; a record is found only when the
whole is true. So a missing value matches only ``is empty``: neither ``arr > 5`` nor
``not arr > 5`` finds an account without ARR. Free text is never unknown.

Not here: SQL for a query (``operations``), and completion (``domain/query_completion.py``).
"""

import operator
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.query_expression import (
    And,
    Compare,
    Empty,
    Expression,
    Not,
    Or,
    Text,
    Value,
    field_text,
    to_text,
    value_text,
)
from csm_desktop.domain.query_reading import (
    QueryField,
    QueryProblem,
    Token,
    TokenKind,
    find_field,
    knows_field,
    read_tokens,
    read_value,
)

__all__ = [
    "And",
    "Compare",
    "Conjunct",
    "Empty",
    "Expression",
    "Not",
    "Or",
    "QueryField",
    "QueryProblem",
    "Text",
    "Value",
    "field_text",
    "fold",
    "join_conjuncts",
    "matches",
    "parse",
    "split_conjuncts",
    "to_text",
    "value_text",
]

MAX_DEPTH = 50
"""Nested parentheses and ``not``; more is no question a person wrote, and would end the stack."""


@dataclass(frozen=True)
class Conjunct:
    """One of the parts that must all hold, as it was written."""

    start: int
    """Offset of its first character in the query."""
    end: int
    text: str
    expression: Expression


def parse(text: str, fields: Mapping[str, Kind | QueryField], *, today: date) -> Expression | None:
    """What a query asks for, None when it is blank; a wrong one raises :class:`QueryProblem`."""
    return _Parser(text, fields, today).parse()


def split_conjuncts(
    text: str, fields: Mapping[str, Kind | QueryField], *, today: date
) -> tuple[Conjunct, ...]:
    """The query's outermost *and* parts, each of them removable; an *or* is one part."""
    parser = _Parser(text, fields, today)
    parser.parse()
    return tuple(parser.conjuncts)


def join_conjuncts(*texts: str) -> str:
    """The query that asks for all of several; an *or* among them gets parentheses.

    The texts are queries that were read before; an unclosed quote is a :class:`QueryProblem`.
    """
    parts = [text.strip() for text in texts if text.strip()]
    if len(parts) == 1:
        return parts[0]
    return " and ".join(f"({part})" if _has_outer_or(part) else part for part in parts)


def fold(text: str) -> str:
    """The form in which texts are compared: width, composition and case do not count."""
    return unicodedata.normalize("NFKC", text).casefold()


def matches(
    expression: Expression | None, record: Mapping[str, object], *, text: str | None = None
) -> bool:
    """Whether a record is asked for; None asks for every record.

    ``record`` holds field → ``str``, ``bool``, ``int`` or ``Decimal`` (money in whole units),
    ``date``, or ``datetime`` in the zone whose days are meant. A field that is absent, None or ""
    is missing. ``text`` is what free words are looked for in; None means all texts of the record.
    """
    if expression is None:
        return True
    if text is None:
        text = "\n".join(value for value in record.values() if isinstance(value, str))
    return _truth(expression, record, fold(text)) is True


def _truth(expression: Expression, record: Mapping[str, object], text: str) -> bool | None:
    match expression:
        case Compare(field, op, value):
            return None if _is_missing(record, field) else _holds(record[field], op, value)
        case Empty(field, negated):
            return _is_missing(record, field) is not negated
        case Text(words):
            return fold(words) in text
        case Not(part):
            inner = _truth(part, record, text)
            return None if inner is None else not inner
        case And(parts):
            return _strongest(False, [_truth(part, record, text) for part in parts])
        case Or(parts):
            return _strongest(True, [_truth(part, record, text) for part in parts])


def _strongest(decisive: bool, truths: list[bool | None]) -> bool | None:
    if decisive in truths:
        return decisive
    return None if None in truths else not decisive


def _is_missing(record: Mapping[str, object], field: str) -> bool:
    return record.get(field) in (None, "")


_HOLDS: dict[str, Callable[..., bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    ":": operator.contains,
}


def _holds(found: object, op: str, value: Value) -> bool:
    if isinstance(value, str):
        return _HOLDS[op](fold(str(found)), fold(value))
    if isinstance(found, datetime):
        found = found.date()
    return _HOLDS[op](found, value)


def _has_outer_or(text: str) -> bool:
    depth = 0
    for token in read_tokens(text):
        depth += (token.kind is TokenKind.OPEN) - (token.kind is TokenKind.CLOSE)
        if depth == 0 and token.is_word("or"):
            return True
    return False


_TERM_KINDS = (TokenKind.WORD, TokenKind.QUOTE, TokenKind.BRACKET)


class _Parser:
    """Recursive descent over the tokens of one query; ``conjuncts`` is filled by ``parse``."""

    def __init__(self, text: str, fields: Mapping[str, Kind | QueryField], today: date) -> None:
        self.text = text
        self.fields = fields
        self.today = today
        self.tokens = read_tokens(text)
        self.at = 0
        self.depth = 0
        self.conjuncts: list[Conjunct] = []

    def parse(self) -> Expression | None:
        if self._peek().kind is TokenKind.END:
            return None
        whole, spans = self._any_of()
        last = self._peek()
        if last.kind is not TokenKind.END:
            raise QueryProblem.at(last, "query_unexpected", text=last.source)
        self.conjuncts = [
            Conjunct(start, end, self.text[start:end], part) for start, end, part in spans
        ]
        return whole

    def _any_of(self) -> tuple[Expression, list[tuple[int, int, Expression]]]:
        """An *or* of *and* parts, and where its outermost conjuncts stand."""
        start = self._peek().start
        spans = self._all_of()
        branches = [_joined(spans)]
        while self._peek().is_word("or"):
            self._take()
            branches.append(_joined(self._all_of()))
        if len(branches) == 1:
            return branches[0], spans
        whole = Or(tuple(branches))
        return whole, [(start, self.tokens[self.at - 1].end, whole)]

    def _all_of(self) -> list[tuple[int, int, Expression]]:
        spans = []
        while True:
            start = self._peek().start
            part = self._negated()
            spans.append((start, self.tokens[self.at - 1].end, part))
            following = self._peek()
            if following.is_word("and"):
                self._take()
            elif following.kind in (TokenKind.END, TokenKind.CLOSE) or following.is_word("or"):
                return spans

    def _negated(self) -> Expression:
        token = self._peek()
        if token.is_word("not"):
            return Not(self._deeper(self._negated))
        if token.kind is TokenKind.OPEN:
            return self._deeper(self._parenthesis)
        return self._term()

    def _deeper(self, read: Callable[[], Expression]) -> Expression:
        opening = self._take()
        if self.depth == MAX_DEPTH:
            raise QueryProblem.at(opening, "query_too_deep", limit=MAX_DEPTH)
        self.depth += 1
        inner = read()
        self.depth -= 1
        return inner

    def _parenthesis(self) -> Expression:
        opening = self.tokens[self.at - 1]
        inner, _spans = self._any_of()
        if self._peek().kind is not TokenKind.CLOSE:
            raise QueryProblem.at(opening, "query_unclosed_parenthesis")
        self._take()
        return inner

    def _term(self) -> Expression:
        token = self._take()
        following = self._peek()
        names_field = token.kind in (TokenKind.WORD, TokenKind.BRACKET)
        if token.is_keyword() or token.kind not in _TERM_KINDS:
            code = "query_unexpected_end" if token.kind is TokenKind.END else "query_unexpected"
            raise QueryProblem.at(token, code, text=token.source)
        if names_field and following.kind is TokenKind.OPERATOR:
            return self._comparison(token)
        if names_field and following.is_word("is") and self._asks_emptiness(token):
            return self._emptiness(token)
        if token.kind is TokenKind.BRACKET:
            find_field(token, self.fields)
            raise QueryProblem.at(token, "query_missing_operator", name=token.text)
        if not token.text.strip():
            raise QueryProblem.at(token, "query_empty_text")
        return Text(token.text)

    def _comparison(self, name: Token) -> Compare:
        field, definition = find_field(name, self.fields)
        op = self._take()
        token = self._peek()
        if token.kind not in (TokenKind.WORD, TokenKind.QUOTE) or token.is_keyword():
            raise QueryProblem.at(op, "query_missing_value", name=field, op=op.text)
        self._take()
        return Compare(field, op.text, read_value(definition, op, token, self.today))

    def _asks_emptiness(self, name: Token) -> bool:
        """Whether ``… is`` goes on as a question for emptiness; else ``is`` is a free word."""
        after = self.tokens[self.at + 1 : self.at + 3]
        if knows_field(name, self.fields) or after[0].is_word("empty"):
            return True
        return len(after) == 2 and after[0].is_word("not") and after[1].is_word("empty")

    def _emptiness(self, name: Token) -> Empty:
        field, _definition = find_field(name, self.fields)
        verb = self._take()
        negated = self._peek().is_word("not")
        if negated:
            self._take()
        if not self._peek().is_word("empty"):
            raise QueryProblem.at(verb, "query_missing_empty", name=field)
        self._take()
        return Empty(field, negated)

    def _peek(self) -> Token:
        return self.tokens[self.at]

    def _take(self) -> Token:
        token = self.tokens[self.at]
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return token


def _joined(spans: list[tuple[int, int, Expression]]) -> Expression:
    parts = tuple(part for _start, _end, part in spans)
    return parts[0] if len(parts) == 1 else And(parts)
