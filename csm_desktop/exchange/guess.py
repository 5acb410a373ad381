"""Files that no profile knows: what the rows are and what the columns mean, guessed and said.

Header words of four languages (``resources/words/headers.json``) propose a meaning, the values
must bear it out. The guess is an ordinary profile: shown, changed by the user, and remembered as
one of their own (``memory``).
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.plan import unique_headers
from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.exchange.profile import (
    LINKS_A_FIELD,
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    RowShape,
    Target,
    normal,
    parse_target,
)
from csm_desktop.exchange.records import Said
from csm_desktop.exchange.value_shapes import looks_like_data, meaning_of
from csm_desktop.exchange.values import Bad, Style, amount, decimal

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words" / "headers.json"
LEAST_SCORE = 2
SAMPLE = 200
_GENERIC = ("name", "nombre", "名稱", "이름", "title")
"""Headers that any table may have: alone they say nothing about what the rows are."""
_SCALES = {"nps": "0-10", "csat": "1-5", "ces": "1-7"}
_MONEY_WORDS = re.compile(
    r"\b(arr|mrr|acv|tcv|revenue|amount|price|value|spend|budget|cost)\b|금액|매출|金額|營收|importe|ingreso"
)
_PERIODS = {
    "weekly": "week", "monthly": "month", "quarterly": "quarter", "annual": "year",
    "annually": "year", "yearly": "year", "월": "month", "월간": "month", "매월": "month",
    "분기": "quarter", "연": "year", "연간": "year", "매년": "year", "每月": "month", "月": "month",
    "每季": "quarter", "季": "quarter", "每年": "year", "年": "year", "mensual": "month",
    "trimestral": "quarter", "anual": "year", "semanal": "week",
}  # fmt: skip
_PRIORITIES = {
    "critical": "urgent", "p1": "urgent", "p2": "high", "p3": "normal", "p4": "low",
    "medium": "normal", "긴급": "urgent", "높음": "high", "보통": "normal", "중간": "normal",
    "낮음": "low", "緊急": "urgent", "高": "high", "中": "normal", "低": "low",
    "urgente": "urgent", "alta": "high", "media": "normal", "baja": "low",
}  # fmt: skip
_NOTE_KINDS = {
    "email": "e-mail", "mail": "e-mail", "phone call": "call", "note": "internal note",
    "회의": "meeting", "미팅": "meeting", "통화": "call", "이메일": "e-mail", "會議": "meeting",
    "電話": "call", "reunión": "meeting", "llamada": "call", "correo": "e-mail",
}  # fmt: skip
_STARTED_BY = {
    "inbound": "them", "incoming": "them", "in": "them", "outbound": "us", "outgoing": "us",
    "out": "us", "수신": "them", "발신": "us", "來電": "them", "去電": "us", "entrante": "them",
    "saliente": "us",
}  # fmt: skip
_WORDS_OF = {
    "charge_period": _PERIODS,
    "priority": _PRIORITIES,
    "kind": _NOTE_KINDS,
    "started_by": _STARTED_BY,
}


class Guess(NamedTuple):
    """A guessed profile."""

    profile: Profile
    known: int
    """Headers with a meaning."""
    decisions: tuple[Said, ...]
    """What was assumed."""
    confidence: int = 0
    """0 to 60: a guess is never as sure as a profile."""


@dataclass
class _Reading:
    """One noun read into the headers."""

    columns: list[ProfileColumn]
    constants: dict[str, str]
    score: int
    used: set[int]


def guess_profile(
    headers: Sequence[str], rows: Sequence[Sequence[str]], noun: str = ""
) -> Guess | None:
    """The best guess for a table, for ``noun`` when given; None when nothing fits."""
    is_headless = _is_headless(headers, rows)
    if is_headless:
        rows = [headers, *rows]
        headers = [""] * len(headers)
    names = unique_headers(headers)
    cells = [
        [row[i].strip() for row in rows[:SAMPLE] if i < len(row) and row[i].strip()]
        for i in range(len(names))
    ]
    words = _words()
    if noun and noun not in words:
        return None
    best: tuple[str, _Reading] | None = None
    for candidate in [noun] if noun else words:
        reading = _read(candidate, names, cells)
        _complete(candidate, reading)
        if not noun and (not _needs_met(candidate, reading) or reading.score < LEAST_SCORE):
            continue
        if best is None or reading.score > best[1].score:
            best = (candidate, reading)
    if best is None:
        return None
    guess = _guess(*best, names, cells)
    if is_headless:
        rows_shape = RowShape("no header", {})
        return guess._replace(profile=replace(guess.profile, rows=rows_shape))
    return guess


def _is_headless(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is data: it looks like the rows below and holds no header word."""
    known = {word for noun in _words() for word in _vocabulary(noun)}
    return looks_like_data(headers, rows[:SAMPLE]) and not known & {_spoken(h) for h in headers}


def _guess(noun: str, reading: _Reading, names: list[str], cells: list[list[str]]) -> Guess:
    decisions: list[Said] = []
    if noun == "contract" and _field_column(reading, "charge"):
        given = {c.target.name for c in reading.columns if c.target}
        if not given & {"charge_period"} and "charge_period" not in reading.constants:
            reading.constants["charge_period"] = "year"
            column = _header_of(reading, "charge")
            decisions.append(("period_was_assumed", {"column": column, "period": "year"}))
    second = _contract_of_account(reading, names, cells) if noun == "account" else ()
    if noun == "account":
        _customs(reading, names, cells)
    derived = _derived(noun, reading)
    part = Part(noun, noun, tuple(reading.columns), reading.constants, derived)
    profile = Profile("guess", "", noun, (), (), (part, *second))
    confidence = round(40 * len(reading.used) / max(1, len(names)) + min(20, 2 * reading.score))
    return Guess(profile, len(reading.used), tuple(decisions), confidence)


def _read(noun: str, names: list[str], cells: list[list[str]]) -> _Reading:
    """Every header that has a meaning for the noun and values that bear it out."""
    vocabulary, telling = _vocabulary(noun), set(_words()[noun]["telling"])
    reading = _Reading([], {}, 0, set())
    taken: set[tuple[str, str]] = set()
    for index, name in enumerate(names):
        spoken = _spoken(name)
        meaning = vocabulary.get(spoken)
        if meaning is None:
            if (
                noun == "usage point"
                and spoken in _metric_words()
                and _are(cells[index], _is_number)
            ):
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
        known = _WORDS_OF.get(target.name, {}) if target.sort == "field" else {}
        column = ProfileColumn((normal(name),), target, known, link=link)
        weight = 3 if target.name in telling else 0 if spoken in _GENERIC else 1
        _take(reading, index, column, weight)
    _read_values(noun, names, cells, reading, taken)
    return reading


def _read_values(
    noun: str,
    names: list[str],
    cells: list[list[str]],
    reading: _Reading,
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


def _take(reading: _Reading, index: int, column: ProfileColumn, weight: int) -> None:
    reading.columns.append(column)
    reading.used.add(index)
    reading.score += weight


def _constants(field: str, constant: str) -> dict[str, str]:
    if field == "charge":
        return {"charge_period": constant}
    return {"kind": constant, "scale": _SCALES[constant]}


def _link(short: str, target: Target) -> Link | None:
    key = short.partition("@")[2]
    return Link(key, "", target.name) if key == "id" else Link(key) if key else None


def _complete(noun: str, reading: _Reading) -> None:
    """A contact without an account column belongs to the account of its e-mail domain."""
    if noun == "conversation" and not _field_column(reading, "channel"):
        given = {c.target.name for c in reading.columns if c.target}
        is_call = bool(given & {"talk_seconds", "wait_seconds", "hold_seconds", "recording"})
        reading.constants["channel"] = "phone" if is_call else "chat"
    email = _field_column(reading, "email")
    if noun == "contact" and email and not _field_column(reading, "account"):
        reading.columns.append(
            ProfileColumn(
                email.headers, Target("field", "account"), {}, link=Link("domain"), form="domain"
            )
        )


def _needs_met(noun: str, reading: _Reading) -> bool:
    given = {c.target.name for c in reading.columns if c.target}
    given |= {d.field for d in _derived(noun, reading)}
    if any(c.target and c.target.sort == "metric" for c in reading.columns):
        given.add("metric")
    elif "metric" in given and "value" not in given:
        given.discard("metric")
    return all(given & set(names) for names in _words()[noun]["needs"])


def _derived(noun: str, reading: _Reading) -> tuple[Derived, ...]:
    given = {c.target.name for c in reading.columns if c.target}
    if noun == "contact" and {"first_name", "last_name"} <= given and "name" not in given:
        return (Derived("name", "join_names", ("first_name", "last_name")),)
    if noun == "account" and "website" in given and "domain" not in given:
        return (Derived("domain", "domain_of_website", ("website",)),)
    return ()


def _contract_of_account(
    reading: _Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """Charges in an account list make a contract when there is a day on which it starts."""
    free = [name if i not in reading.used else "" for i, name in enumerate(names)]
    found = _read("contract", free, cells)
    fields = {c.target.name for c in found.columns if c.target}
    name = _field_column(reading, "name")
    if not {"charge", "starts_on"} <= fields or name is None or "account" in fields:
        return ()
    account = replace(name, target=Target("field", "account"), link=Link("name"))
    own = [c for c in reading.columns if c.target and c.target.sort == "id"]
    reading.used |= found.used
    found.constants.setdefault("charge_period", "year")
    columns = (account, *own, *(c for c in found.columns if c.target and c.target.sort != "id"))
    return (Part("contract", "contract", columns, found.constants, (), (Condition("charge"),)),)


def _customs(reading: _Reading, names: list[str], cells: list[list[str]]) -> None:
    """What is left in an account list becomes the user's own fields, kind by the values."""
    for index, name in enumerate(names):
        if index not in reading.used and cells[index] and name != WHAT_IS_WRONG:
            target = Target("custom", name, custom_kind(name, cells[index]))
            reading.columns.append(ProfileColumn((normal(name),), target, {}))
            reading.used.add(index)


def custom_kind(header: str, values: list[str]) -> str:
    """The kind of custom field that suits a column."""
    if _are(values, _is_number):
        return "money" if _MONEY_WORDS.search(_spoken(header)) else "number"
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
    return sum(map(test, values)) >= 0.8 * len(values)


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


def _field_column(reading: _Reading, name: str) -> ProfileColumn | None:
    return next((c for c in reading.columns if c.target == Target("field", name)), None)


def _header_of(reading: _Reading, name: str) -> str:
    column = _field_column(reading, name)
    return column.headers[0] if column else ""


@cache
def _words() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(WORDS.read_text("utf-8"))
    return found


@cache
def _vocabulary(noun: str) -> Mapping[str, str]:
    """Header words → meaning; the first meaning of a word holds."""
    found: dict[str, str] = {}
    for meaning, phrases in _words()[noun]["fields"].items():
        for phrase in phrases:
            found.setdefault(phrase, meaning)
    # Last, so that no word run together takes the place of a real one: ANNUALREVENUE.
    for phrase, meaning in list(found.items()):
        found.setdefault(phrase.replace(" ", ""), meaning)
    return found


@cache
def _metric_words() -> frozenset[str]:
    return frozenset(_words()["usage point"]["metrics"])


def _spoken(header: str) -> str:
    """A header as it is said: ``Account_Name (text)`` and ``accountName`` are account name."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    return " ".join(re.sub(r"[_\-./()#:*\[\]]", " ", apart).casefold().split())
