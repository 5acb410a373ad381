"""What people type into a plan: days, values with their unit, amounts of money."""

import re
from datetime import date
from decimal import Decimal

from csm_desktop.domain.due_words import read_due
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import parse_amount
from csm_desktop.domain.objective_reading import SIGNS
from csm_desktop.domain.periods import add_months

_SHORT = {"k": 1_000, "m": 1_000_000}
_AMOUNT = re.compile(
    r"(?P<sign>\D{1,3}?)?\s*(?P<number>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?P<short>[km]\b)?"
    r"\s*(?P<unit>[^\d]*)",
    re.IGNORECASE,
)


def typed_day(words: str, today: date, *, past: bool = False) -> date | None:
    """The day that was typed; None: it is none. Without a year the next, or the last such day."""
    typed = words.strip()
    found, length = read_due(typed, today)
    if found is None or typed[length:].strip():
        return None
    if past and found > today and not re.search(r"\d{4}", typed):
        return add_months(found, -12)
    return found


def typed_amount(words: str) -> tuple[Decimal, str | None]:
    """A value and its unit, if one was typed: ``3.1 h``, ``92,000``, ``$42``, ``1.5m``.

    Raises:
        Refusal: ``account_number_wrong``.

    >>> typed_amount("3.1 h"), typed_amount("$468k")
    ((Decimal('3.1'), 'h'), (Decimal('468000'), '$'))
    """
    found = _AMOUNT.fullmatch(words.strip())
    sign = (found["sign"] or "").strip() if found is not None else ""
    if found is None or (sign and sign not in (*SIGNS, "-")):
        raise Refusal("account_number_wrong", value=words)
    number = Decimal(found["number"].replace(",", ""))
    if sign == "-":
        number, sign = -number, ""
    if found["short"]:
        number *= _SHORT[found["short"].lower()]
    return number, sign or found["unit"].strip() or None


def typed_money(words: str, currency: str) -> int:
    """Minor units; ``468k`` and ``1.2m`` are understood. Refuses as ``parse_amount`` does."""
    found = re.fullmatch(r"(.*\d)\s*([km])", words.strip(), re.IGNORECASE)
    if found is None:
        return parse_amount(words.strip(), currency)
    return parse_amount(found[1], currency) * _SHORT[found[2].lower()]


def with_day(words: str, today: date) -> tuple[str, date | None]:
    """Words and the day after *by* or *due* at their end.

    >>> with_day("Show late trucks by 10 dec", date(2026, 11, 22))
    ('Show late trucks', datetime.date(2026, 12, 10))
    """
    for word in (" due ", " by ", " 기한 ", " 期限 "):
        at = words.lower().rfind(word)
        if at > 0:
            day = typed_day(words[at + len(word) :], today)
            if day is not None:
                return words[:at].strip(), day
    return words, None


def with_amounts(words: str, currency: str) -> tuple[str, list[int]]:
    """Words and the amounts at their end.

    >>> with_amounts("Planner hours 120k 150k", "USD")
    ('Planner hours', [12000000, 15000000])
    """
    left = words.split()
    amounts: list[int] = []
    while len(left) > 1 and re.search(r"\d", left[-1]):
        try:
            amounts.insert(0, typed_money(left[-1], currency))
        except Refusal:
            break
        left.pop()
    return " ".join(left), amounts
