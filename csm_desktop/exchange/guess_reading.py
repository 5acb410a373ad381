"""One noun read into the headers of an unknown table: which header has a meaning for it.

Header words propose a meaning, the values must bear it out. Which noun fits best, and what else
the rows tell of, is for ``guess``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.cell_forms import months
from csm_desktop.exchange.guess_words import (
    DAYS,
    GENERIC,
    MONEY_WORDS,
    RENEWS,
    SCALES,
    WORDS_OF,
    meaning_of_header,
    metric_words,
    noun_words,
    scale_of_header,
    spoken,
)
from csm_desktop.exchange.profile import (
    LINKS_A_FIELD,
    Link,
    ProfileColumn,
    Target,
    normal,
    parse_target,
)
from csm_desktop.exchange.value_shapes import meaning_of
from csm_desktop.exchange.values import Bad, Style, amount, decimal

_LONGEST_NOTICE = 25
"""Months; a greater number is days."""
_BEARS = 0.8
"""Share of values that must be what a header promises."""


@dataclass
class Reading:
    """One noun read into the headers."""

    columns: list[ProfileColumn]
    constants: dict[str, str]
    score: int
    used: set[int]


def read_noun(noun: str, names: list[str], cells: list[list[str]]) -> Reading:
    """Every header that has a meaning for the noun and values that bear it out."""
    telling = set(noun_words()[noun]["telling"])
    reading = Reading([], {}, 0, set())
    taken: set[tuple[str, str]] = set()
    # Where a contract has an end and a day of renewal, its end is the end.
    for index in sorted(range(len(names)), key=lambda i: bool(RENEWS.search(spoken(names[i])))):
        name = names[index]
        said = spoken(name)
        meaning = meaning_of_header(noun, name)
        if meaning is None:
            if noun == "usage point" and said in metric_words() and _are(cells[index], _is_number):
                column = ProfileColumn((normal(name),), Target("metric", name), {})
                _take(reading, index, column, 3)
            continue
        short, _, constant = meaning.partition("/")
        target = parse_target(short)
        link = _link(short, target)
        key = (target.name or "id", link.key_kind if link else "")
        if key in taken or not _bears(noun, target, cells[index]):
            continue
        taken.add(key)
        if constant:
            reading.constants.update(_constants(target.name, constant))
        known = WORDS_OF.get(target.name, {}) if target.sort == "field" else {}
        form = _form_of(target, said, cells[index])
        scale = scale_of_header(name) if _is_money(noun, target) else ""
        column = ProfileColumn((normal(name),), target, known, scale, link=link, form=form)
        weight = 3 if target.name in telling else 0 if said in GENERIC else 1
        _take(reading, index, column, weight)
    _read_values(noun, names, cells, reading, taken)
    return reading


def _read_values(
    noun: str,
    names: list[str],
    cells: list[list[str]],
    reading: Reading,
    taken: set[tuple[str, str]],
) -> None:
    """Headers that say nothing, by their values."""
    for index, name in enumerate(names):
        meaning = meaning_of(noun, cells[index]) if index not in reading.used and name else None
        if meaning is None:
            continue
        target, link, form = meaning
        key = (target.name or "id", link.key_kind if link else "")
        if key not in taken and sum(name == key[0] for name, _ in taken) < LINKS_A_FIELD:
            taken.add(key)
            column = ProfileColumn((normal(name),), target, {}, link=link, form=form)
            _take(reading, index, column, 1)


def _take(reading: Reading, index: int, column: ProfileColumn, weight: int) -> None:
    reading.columns.append(column)
    reading.used.add(index)
    reading.score += weight


def _constants(field: str, constant: str) -> dict[str, str]:
    if field == "charge":
        return {"charge_period": constant}
    return {"kind": constant, "scale": SCALES[constant]}


def _form_of(target: Target, said: str, values: list[str]) -> str:
    """A notice is months, days or weeks, as its cells or its header say."""
    if target.name != "notice_months":
        return ""
    return "months of days" if DAYS.search(said) or _are(values, _is_days) else "months"


def _is_money(noun: str, target: Target) -> bool:
    kinds = {field.name: field.kind for field in FIELDS[noun]}
    return target.sort == "field" and kinds.get(target.name) == Kind.MONEY


def _is_days(text: str) -> bool:
    """Nobody gives notice of more than two years: a bare number above is days."""
    return text.isdecimal() and int(text) >= _LONGEST_NOTICE


def _link(short: str, target: Target) -> Link | None:
    key = short.partition("@")[2]
    return Link(key, "", target.name) if key == "id" else Link(key) if key else None


def custom_kind(header: str, values: list[str]) -> str:
    """The kind of custom field that suits a column."""
    if _are(values, _is_number):
        return "money" if MONEY_WORDS.search(spoken(header)) else "number"
    if _are(values, _is_amount):
        return "money"
    if _are(values, _is_date):
        return "date"
    distinct = len({value.casefold() for value in values})
    return "choice" if distinct <= 12 and distinct * 3 <= len(values) else "text"


def _bears(noun: str, target: Target, values: list[str]) -> bool:
    """Whether the values are what the header promises; an empty column is taken at its word."""
    if target.sort != "field":
        return True
    kind = next(f.kind for f in FIELDS[noun] if f.name == target.name)
    if target.name == "notice_months":
        return _are(values, lambda text: months(text) is not None)
    if target.name == "email":
        return _are(values, lambda text: "@" in text)
    test = {
        Kind.DATE: _is_date,
        Kind.TIME: _is_date,
        Kind.INTEGER: _is_number,
        Kind.NUMBER: _is_number,
        Kind.MONEY: _is_amount,
    }.get(kind)
    return test is None or _are(values, test)


def _are(values: list[str], test: Callable[[str], bool]) -> bool:
    # Of a few values one may be wrong: the header is believed then, and the row is reported.
    wrong = len(values) - sum(map(test, values))
    return wrong <= (1 - _BEARS) * len(values) or (wrong == 1 and len(values) > 2)


def _is_number(text: str) -> bool:
    return decimal(text, Style()) is not None or decimal(text, Style(comma=True)) is not None


def _is_amount(text: str) -> bool:
    return any(
        not isinstance(amount(text, currency, Style(comma=comma)), Bad)
        for currency in ("USD", "JPY")
        for comma in (False, True)
    )


def _is_date(text: str) -> bool:
    for order in ("dmy", "mdy"):
        try:
            dates.moment(text, order, UTC)
        except (ValueError, OverflowError):
            continue
        return True
    return False


def field_column(reading: Reading, name: str) -> ProfileColumn | None:
    return next((c for c in reading.columns if c.target == Target("field", name)), None)
