"""The column types of the portfolio file: every table is STRICT, so each is INTEGER, REAL or TEXT.

What is exact outside is exact inside: no float for money, no zone lost from a moment. Python sees
``date``, aware ``datetime``, ``bool`` and ``Decimal``; the file holds whole numbers and text.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.types import TypeDecorator

from csm_desktop.domain.periods import from_epoch_day, from_micros, to_epoch_day, to_micros


class Day(TypeDecorator[date]):
    """A calendar day without zone, as whole days since 1970-01-01."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Any) -> int | None:
        return None if value is None else to_epoch_day(value)

    def process_result_value(self, value: int | None, dialect: Any) -> date | None:
        return None if value is None else from_epoch_day(value)


class Moment(TypeDecorator[datetime]):
    """A moment, as whole microseconds since 1970-01-01 00:00 UTC; always aware, always UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> int | None:
        return None if value is None else to_micros(value)

    def process_result_value(self, value: int | None, dialect: Any) -> datetime | None:
        return None if value is None else from_micros(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0; NULL is not known."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Any) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Any) -> bool | None:
        return None if value is None else bool(value)


class Exact(TypeDecorator[Decimal]):
    """An exact decimal, as the text of its digits (SQLite's NUMERIC would be a float)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Any) -> str | None:
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Any) -> Decimal | None:
        return None if value is None else Decimal(value)
