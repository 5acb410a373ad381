"""A query about accounts as SQL.

SQL's three-valued logic is the query language's own (``domain/query.py``): a comparison with NULL
is unknown, and only what is true is found. Not here: the query's words and errors (``domain``).
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal
from zoneinfo import ZoneInfo

from csm_desktop.database.search import match_expression
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import minor_digits
from csm_desktop.domain.periods import end_of_local_day, to_epoch_day, to_micros
from csm_desktop.domain.query import And, Compare, Empty, Expression, Not, Or, Text
from csm_desktop.operations.account_columns import (
    UNITS_DIGITS,
    AccountColumn,
    units_sql,
    value_sql,
)

_SQL_OPERATORS = {"=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
# Below a value between two whole numbers is at most the lower one, above it is more than that.
_FLOORED = {"<": "<=", "<=": "<=", ">": ">", ">=": ">"}


@dataclass
class AccountFilter:
    """Turns expressions into conditions; ``values`` fills up with what the ``?`` stand for."""

    columns: dict[str, AccountColumn]
    """Columns by their word."""
    currency: str
    """The portfolio's."""
    zone: ZoneInfo
    """Whose days are meant when a moment is compared."""
    today: date
    values: list[object] = field(default_factory=list)

    def condition(self, expression: Expression) -> str:
        """The condition, over ``account_columns.SOURCE``."""
        match expression:
            case Compare(name, op, value):
                return self._comparison(self.columns[name], op, value)
            case Empty(name, negated):
                value_of = value_sql(self.columns[name], self.today)
                return f"({value_of} IS {'NOT ' if negated else ''}NULL)"
            case Text(words):
                return self._words(words)
            case Not(part):
                return f"(NOT {self.condition(part)})"
            case And(parts):
                return self._all_of(parts)
            case Or(parts):
                return "(" + " OR ".join(map(self.condition, parts)) + ")"

    def _all_of(self, parts: tuple[Expression, ...]) -> str:
        # Words side by side are one look into the index.
        words = [part.words for part in parts if isinstance(part, Text)]
        others = [self.condition(part) for part in parts if not isinstance(part, Text)]
        searched = [word for word in words if match_expression(word)]
        if searched:
            others.append(self._words(" ".join(searched)))
        others += [self._words(word) for word in words if word not in searched]
        return "(" + " AND ".join(others) + ")"

    def _words(self, words: str) -> str:
        found = match_expression(words)
        if found is None:  # only signs, such as "&": they are in no index
            self.values.append(_like(words))
            return "(a.name LIKE ? ESCAPE '\\')"
        self.values.append(found)
        return "(a.id IN (SELECT rowid FROM search_account WHERE search_account MATCH ?))"

    def _comparison(self, column: AccountColumn, op: str, value: object) -> str:
        value_of = value_sql(column, self.today)
        if isinstance(value, str):
            return self._text(value_of, op, value)
        if isinstance(value, date):
            return self._day(column, value_of, op, value)
        assert isinstance(value, Decimal)
        if column.kind == Kind.MONEY:
            digits = UNITS_DIGITS if column.own_currency else minor_digits(self.currency)
            amount = units_sql(value_of, self.currency) if column.own_currency else value_of
            return self._whole(amount, op, value.scaleb(digits))
        if column.kind == Kind.INTEGER:
            return self._whole(value_of, op, value)
        self.values.append(float(value))
        return f"(CAST({value_of} AS REAL) {_SQL_OPERATORS[op]} ?)"

    def _whole(self, value_of: str, op: str, value: Decimal) -> str:
        """A comparison with whole numbers; never through a float."""
        floor = value.to_integral_value(ROUND_FLOOR)
        if floor != value:
            if op in ("=", "!="):  # no whole number is it; a missing one stays unknown
                return f"({value_of} {'<>' if op == '=' else '='} {value_of})"
            op = _FLOORED[op]
        self.values.append(int(floor))
        return f"({value_of} {_SQL_OPERATORS[op]} ?)"

    def _text(self, value_of: str, op: str, value: str) -> str:
        # SQLite folds ASCII only; other letters are looked for in the cases people write.
        spellings = sorted({value, value.lower(), value.upper(), value.title()})
        if value.isascii():
            spellings = [value]
        if op == ":":
            self.values += [_like(spelling) for spelling in spellings]
            return "(" + " OR ".join([f"{value_of} LIKE ? ESCAPE '\\'"] * len(spellings)) + ")"
        self.values += spellings
        marks = ", ".join("?" * len(spellings))
        negation = "NOT " if op == "!=" else ""
        return f"({value_of} COLLATE NOCASE {negation}IN ({marks}))"

    def _day(self, column: AccountColumn, value_of: str, op: str, day: date) -> str:
        if column.kind == Kind.TIME:
            return self._moment(value_of, op, day)
        self.values.append(day.isoformat() if column.label else to_epoch_day(day))
        return f"({value_of} {_SQL_OPERATORS[op]} ?)"

    def _moment(self, value_of: str, op: str, day: date) -> str:
        first = to_micros(end_of_local_day(day - timedelta(days=1), self.zone))
        after = to_micros(end_of_local_day(day, self.zone))
        if op in ("=", "!="):
            self.values += [first, after]
            negation = "NOT " if op == "!=" else ""
            return f"({negation}({value_of} >= ? AND {value_of} < ?))"
        self.values.append(first if op in ("<", ">=") else after)
        return f"({value_of} {'<' if op in ('<', '<=') else '>='} ?)"


def _like(words: str) -> str:
    """Anywhere in a text, with LIKE's own signs meaning themselves."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
