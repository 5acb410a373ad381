"""Objectives as sentences: *Reduce first response from 8 h to 2 h by 30 Sep*, read and written.

English, Korean and Traditional Chinese; the words themselves say which. An objective that counts
things carries its target in its subject: *Move 14 depots off spreadsheets by 30 Jun*. Values over
time and how far an objective is are ``plans.py``'s.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from csm_desktop.domain.objective_reading import (
    COUNTED,
    FULL_WIDTH,
    MONTHS,
    READERS,
    SIGNS,
    Quantity,
    counted,
    counted_unit,
    final_sound,
    language_of,
    without_date,
)

PartKind = Literal["words", "verb", "subject", "baseline", "target", "due_on"]


@dataclass(frozen=True)
class Part:
    """A stretch of a sentence."""

    kind: PartKind
    """Which field it is; ``words`` joins the others."""
    text: str


@dataclass(frozen=True)
class Problem:
    """Why a sentence is no objective yet."""

    field: str
    """The field it belongs to: ``verb``, ``subject``, ``baseline``, ``target`` or ``due_on``."""
    code: str
    """Of ``errors.SENTENCES``."""
    values: tuple[tuple[str, str], ...] = ()
    """What the sentence of the code names."""


@dataclass(frozen=True)
class ParsedObjective:
    """What a sentence says, as far as it says it."""

    verb: str
    """What is done; empty when nothing says it, as is the subject."""
    subject: str
    unit: str | None
    baseline: Decimal | None
    target: Decimal | None
    due_on: date | None
    problems: tuple[Problem, ...]
    """What is missing or wrong, in the order of the sentence; empty when it is whole."""


def read_objective_sentence(text: str, today: date) -> ParsedObjective:
    """The fields of a typed sentence; a day without a year is the next such day.

    >>> found = read_objective_sentence("Cut delay from 8 h to 2 h by 30 Sep", date(2026, 11, 22))
    >>> found.subject, found.unit, str(found.baseline), str(found.target), str(found.due_on)
    ('delay', 'h', '8', '2', '2027-09-30')
    """
    words = " ".join(text.translate(FULL_WIDTH).split()).rstrip(".。!！")
    language = language_of(words)
    rest, due_on = without_date(words, today, language)
    verb, subject, first, second = READERS[language](rest)
    if second is None and (count := counted(subject)) is not None:
        first, second = Quantity(Decimal(0), count.unit), count
    problems = _problems(verb, subject, first, second, due_on)
    units = [found.unit for found in (first, second) if found and found.unit]
    unit = max(units, key=len, default=None)  # 1 ticket and 3 tickets are in tickets
    baseline = first.value if first else None
    target = second.value if second else None
    return ParsedObjective(verb, subject, unit, baseline, target, due_on, problems)


def sentence_parts(
    *,
    verb: str,
    subject: str,
    unit: str | None,
    baseline: Decimal | None,
    target: Decimal | None,
    due_on: date,
    number: Callable[[Decimal], str] | None = None,
    day: Callable[[date], str] | None = None,
) -> tuple[Part, ...]:
    """The sentence of an objective in its parts, in the language of its words.

    ``number`` and ``day`` write figures and days another way than the plain one that
    :func:`read_objective_sentence` reads back. An objective that counts things has no part
    ``subject``: what is counted is its ``target``.
    """
    language = language_of(f"{verb} {subject}")
    written = day or (_english_day if language == "en" else date.isoformat)

    def quantity(value: Decimal) -> str:
        return _write_quantity(value, unit, number or _write_number, language)

    held = {"verb": verb, "subject": subject, "due_on": written(due_on)}
    form = "plain"
    if target is not None and counts(subject, baseline, target, unit):
        form = "counted"
    elif target is not None:
        form = "target" if baseline is None else "both"
        held["target"] = quantity(target)
        if baseline is not None:
            held["baseline"] = quantity(baseline)
    parts: list[Part] = []
    for piece in _FORMS[language][form]:
        field = _FIELDS.get(piece)
        joint = [Part("words", _joint(piece, parts))]
        parts += joint if field is None else _field_parts(field, held[field], form)
    parts = [part for part in parts if part.text]
    return tuple(_spaced(parts) if language == "zh" else parts)


def write_sentence(
    *,
    verb: str,
    subject: str,
    unit: str | None,
    baseline: Decimal | None,
    target: Decimal | None,
    due_on: date,
) -> str:
    """The sentence of an objective as one would type it; reading it gives the same fields.

    >>> write_sentence(verb="Cut", subject="delay", unit="h", baseline=Decimal(8),
    ...     target=Decimal(2), due_on=date(2026, 9, 30))
    'Cut delay from 8 h to 2 h by 30 Sep 2026'
    """
    parts = sentence_parts(
        verb=verb, subject=subject, unit=unit, baseline=baseline, target=target, due_on=due_on
    )
    return "".join(part.text for part in parts)


def counts(
    subject: str, baseline: Decimal | None, target: Decimal | None, unit: str | None
) -> bool:
    """Whether the target stands in the subject: *14 depots off spreadsheets*."""
    found = counted(subject)
    return found is not None and baseline == 0 and (found.value, found.unit) == (target, unit)


def recount(subject: str, target: Decimal) -> str:
    """A subject that counts things with another count."""
    found = COUNTED.search(subject)
    assert found is not None, subject
    return subject[: found.start()] + _write_number(target) + subject[found.end("number") :]


def _problems(
    verb: str,
    subject: str,
    first: Quantity | None,
    second: Quantity | None,
    due_on: date | None,
) -> tuple[Problem, ...]:
    found = []
    if not verb:
        found.append(Problem("verb", "objective_without_verb"))
    if not subject:
        found.append(Problem("subject", "objective_without_subject"))
    if second is None:
        found.append(Problem("target", "objective_without_target"))
    elif first is not None and not _same_unit(first.unit, second.unit):
        units = (("first", first.unit or ""), ("second", second.unit or ""))
        found.append(Problem("target", "objective_units_differ", units))
    elif first is not None and first.value == second.value:
        value = (("value", _write_number(second.value)),)
        found.append(Problem("target", "objective_target_is_baseline", value))
    if due_on is None:
        found.append(Problem("due_on", "objective_without_date"))
    return tuple(found)


def _same_unit(first: str | None, second: str | None) -> bool:
    """Whether two units are one: a missing one follows the other, and 1 ticket is as 3 tickets."""
    if not first or not second:
        return True
    return _singular(first) == _singular(second)


def _singular(unit: str) -> list[str]:
    return [word.removesuffix("s") for word in unit.casefold().split()]


_FIELDS: dict[str, PartKind] = {
    "verb": "verb",
    "subject": "subject",
    "baseline": "baseline",
    "target": "target",
    "due_on": "due_on",
}
_FORMS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "both": ("verb", " ", "subject", " from ", "baseline", " to ", "target", " by ", "due_on"),
        "target": ("verb", " ", "subject", " to ", "target", " by ", "due_on"),
        "counted": ("verb", " ", "subject", " by ", "due_on"),
        "plain": ("verb", " ", "subject", " by ", "due_on"),
    },
    "ko": {
        "both": (
            *("subject", "을|를", " ", "baseline", "에서 ", "target", "으로|로", " "),
            *("due_on", "까지 ", "verb"),
        ),
        "target": ("subject", "을|를", " ", "target", "으로|로", " ", "due_on", "까지 ", "verb"),
        "counted": ("subject", "을|를", " ", "due_on", "까지 ", "verb"),
        "plain": ("subject", "을|를", " ", "due_on", "까지 ", "verb"),
    },
    "zh": {
        "both": (
            *("將", "subject", "從", "baseline", "verb", "到", "target"),
            *("，", "due_on", "前"),
        ),
        "target": ("將", "subject", "verb", "到", "target", "，", "due_on", "前"),
        "counted": ("verb", " ", "subject", "，", "due_on", "前"),
        "plain": ("verb", " ", "subject", "，", "due_on", "前"),
    },
}
"""How a sentence is put together: fields, and the words between them; ``a|b`` are particles, after
a final consonant and after a vowel."""


def _field_parts(field: PartKind, text: str, form: str) -> list[Part]:
    found = COUNTED.search(text) if field == "subject" and form == "counted" else None
    if found is None:
        return [Part(field, text)]
    unit = counted_unit(found)
    end = found.end("number") if unit is None else found.start("unit") + len(unit)
    return [
        Part("words", text[: found.start()]),
        Part("target", text[found.start() : end]),
        Part("words", text[end:]),
    ]


def _joint(words: str, before: list[Part]) -> str:
    """The words between two fields; a Korean particle fits the sound before it."""
    if "|" not in words:
        return words
    after_consonant, after_vowel = words.split("|")
    final = final_sound("".join(part.text for part in before))
    if after_consonant == "으로" and final == _RIEUL:
        return after_vowel
    return after_consonant if final else after_vowel


_RIEUL = 8
"""Number of the final consonant ㄹ, after which 로 stands and not 으로."""


def _spaced(parts: list[Part]) -> list[Part]:
    """With a space wherever Chinese meets a figure or a Latin word, as one writes it."""
    spaced = parts[:1]
    for part in parts[1:]:
        if _meet(spaced[-1].text[-1], part.text[0]):
            spaced.append(Part("words", " "))
        spaced.append(part)
    return spaced


def _meet(before: str, after: str) -> bool:
    pair = (language_of(before) == "zh", language_of(after) == "zh")
    other = after if pair[0] else before
    return pair[0] != pair[1] and other.isascii() and not other.isspace()


def _write_quantity(
    value: Decimal, unit: str | None, number: Callable[[Decimal], str], language: str
) -> str:
    written = number(value)
    if not unit:
        return written
    if unit in SIGNS:
        return f"{unit}{written}"
    return f"{written}{unit}" if language == "ko" else f"{written} {unit}"


def _write_number(value: Decimal) -> str:
    """Plain digits; from ten thousand on with commas between thousands.

    >>> _write_number(Decimal("3.10")), _write_number(Decimal(7168371))
    ('3.10', '7,168,371')
    """
    return format(value, ",f" if abs(value) >= 10_000 else "f")


def _english_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"
