"""Values, weights, sources and states of the lines of a score as people read them."""

from datetime import date
from decimal import Decimal

from csm_desktop import format as written
from csm_desktop.domain.health_parts import Source
from csm_desktop.domain.health_words import SENTENCES, source_code, source_values
from csm_desktop.operations.health_records import HealthLine
from csm_desktop.ui.shared.health_words import BAND_WORDS
from csm_desktop.ui.shared.nouns import NONE, word
from csm_desktop.ui.shared.words import later, say, tr, trn

UNITS = {
    "percent": later("{n} %"),
    "days": later("{n} d"),
    "points": later("{n} points"),
}
"""Unit of a value → how it is written with one; the others are only a number."""

STATES = {
    "missing": later("no data"),
    "stale": later("too old to count"),
    "neutral": later("no data, counts as 50"),
    "zero": later("no data, counts as 0"),
    "kept": later("older value, still counts"),
}
"""State of a line that is not simply known → what is said of it."""

MOST_OF_SEATS = 1.5
"""Up to here a figure per seat is a part of the seats; above it is a figure of each seat."""

EXPIRES_SOON_DAYS = 7
"""Up to here the days that a value still counts are said."""


def value_text(value: float | None, stored: str | None, unit: str, locale: str) -> str:
    """What a measure found: ``88 %``, ``3 d``, ``watch``; ``stored`` is the word found."""
    if stored is not None:
        return say(BAND_WORDS[stored]) if stored in BAND_WORDS else word(stored)
    if value is None:
        return NONE
    if unit == "yes or no":
        return tr("yes") if value else tr("no")
    shown = number_text(value, locale)
    if unit == "tickets":
        return trn("{n} ticket", "{n} tickets", int(value), n=shown)
    return say(UNITS[unit], n=shown) if unit in UNITS else shown


def number_text(value: float, locale: str) -> str:
    """A measured number with one decimal at most below 100, whole from there on."""
    digits = 0 if abs(value) >= 100 or value == int(value) else 2 if abs(value) < 1 else 1
    sign = "−" if value < 0 else ""
    return f"{sign}{written.number(Decimal(f'{abs(value):.{digits}f}'), locale)}"


def is_part_of_seats(source: Source, value: float) -> bool:
    """Whether a value is read best as a percentage of the seats bought."""
    return source.per_seat and 0 <= value <= MOST_OF_SEATS


def percent_text(hundredths: int, locale: str) -> str:
    """A share in hundredths of a percent, whole when it is: ``40 %``, ``13.3 %``."""
    digits = 0 if hundredths % 100 == 0 else 1
    return f"{written.number(Decimal(hundredths) / 100, locale, digits)} %"


def source_text(source: Source, field: str | None = None) -> str:
    """Where a value is from, as a sentence; ``field``: label of the user's own field."""
    values = dict(source_values(source, field=field))
    values["priorities"] = ", ".join(word(priority) for priority in source.priorities)
    return say(SENTENCES[source_code(source)], **values)


def evidence(line: HealthLine, locale: str, today: date) -> str:
    """Where a line's value comes from: value, day, source, and what is wrong with it."""
    parts = []
    if line.value is not None and is_part_of_seats(line.source, line.value):
        parts.append(value_text(100 * line.value, None, "percent", locale))
    elif line.value is not None or line.word is not None:
        parts.append(value_text(line.value, line.word, line.unit, locale))
    if line.day is not None:
        parts.append(_day(line.day, today, locale))
    parts.append(source_text(line.source, line.field))
    if line.state in STATES:
        parts.append(say(STATES[line.state]))
    elif line.day is not None:
        left = line.valid_days - (today - line.day).days
        if left <= EXPIRES_SOON_DAYS < line.valid_days:
            parts.append(tr("counts {n} more days", n=max(left, 0)))
    return " · ".join(parts)


def _day(day: date, today: date, locale: str) -> str:
    if day.year == today.year or 0 <= (today - day).days < 183:
        return written.day_short(day, locale)
    return written.day(day, locale)
