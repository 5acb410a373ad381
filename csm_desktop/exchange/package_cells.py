"""The cells of a package read back: strictly, so that nothing is guessed and nothing changes.

For each kind of the manifest a function from the cell to what the book keeps. What cannot be read
raises ``ValueError``.
"""

import json
import math
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from csm_desktop.domain.money import LARGEST_MINOR, MINOR_DIGITS
from csm_desktop.domain.periods import to_epoch_day, to_micros
from csm_desktop.exchange.writer import unguard

Read = Callable[[str, str], Any]
"""The cell and the currency of its row → what is kept."""

_INTEGER = re.compile(r"-?\d{1,19}")
_DECIMAL = re.compile(r"-?\d{1,40}(\.\d{1,40})?")
_AMOUNT = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
"""What an amount in an own field is written like; "007" was kept as the text it is."""
_UNKNOWN_DIGITS = 2
"""As ``operations/tables.py`` writes amounts in a currency that is none of ours."""


def _text(cell: str, _currency: str) -> str:
    return unguard(cell)


def _integer(cell: str, _currency: str) -> int:
    if not _INTEGER.fullmatch(cell):
        raise ValueError(cell)
    return _stored(int(cell))


def _real(cell: str, _currency: str) -> float:
    value = float(cell)
    if not math.isfinite(value):
        raise ValueError(cell)
    return value


def _decimal(cell: str, _currency: str) -> str:
    cell = unguard(cell)  # kept as text, so a minus was guarded
    if not _DECIMAL.fullmatch(cell):
        raise ValueError(cell)
    return cell


def _day(cell: str, _currency: str) -> int:
    return to_epoch_day(date.fromisoformat(cell))


def _moment(cell: str, _currency: str) -> int:
    moment = datetime.fromisoformat(cell)
    if moment.tzinfo is None:
        raise ValueError(cell)
    return to_micros(moment)


def _flag(cell: str, _currency: str) -> int:
    return {"true": 1, "false": 0}[cell.lower()]  # Excel writes TRUE


def _money(cell: str, currency: str) -> int:
    return _minor(cell, currency)


def _moneys(cell: str, currency: str) -> str:
    """As SQLite and Python write a JSON array of whole numbers."""
    amounts = json.loads(unguard(cell), parse_float=str, parse_int=str)
    if not isinstance(amounts, list) or not all(isinstance(one, str) for one in amounts):
        raise ValueError(cell)
    return json.dumps([_minor(one, currency) for one in amounts])


def _minor(text: str, currency: str) -> int:
    if not _DECIMAL.fullmatch(text):
        raise ValueError(text)
    amount = Decimal(text).scaleb(MINOR_DIGITS.get(currency, _UNKNOWN_DIGITS))
    if amount != amount.to_integral_value():
        raise ValueError(text)
    return _stored(int(amount))


def _stored(number: int) -> int:
    if not -LARGEST_MINOR - 1 <= number <= LARGEST_MINOR:
        raise ValueError(number)
    return number


READERS: dict[str, Read] = {
    "text": _text,
    "integer": _integer,
    "link": _integer,
    "real": _real,
    "decimal": _decimal,
    "day": _day,
    "moment": _moment,
    "flag": _flag,
    "money": _money,
    "moneys": _moneys,
    "uid": _text,
}
"""Kind → its reader; ``custom`` is :func:`read_custom`'s."""


def read_custom(cell: str, kind: str, currency: str) -> str:
    """What the book keeps of a value in an own field: text, amounts as their minor units."""
    if kind != "money" or not _AMOUNT.fullmatch(cell):
        return unguard(cell)
    try:
        return str(_minor(cell, currency))
    except ValueError:
        return unguard(cell)  # no amount: it was kept as the text it is
