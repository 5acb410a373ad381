"""What a column is by its values alone, where its header says nothing: e-mails, ids, addresses.

Only shapes that hardly anything else has. What header words say is ``guess``.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.profile import Link, Target


class Shape(NamedTuple):
    """A kind of value."""

    name: str
    pattern: re.Pattern[str]


class Meaning(NamedTuple):
    """What a column becomes."""

    target: Target
    link: Link | None = None
    form: str = ""


SHAPES = (
    Shape("email", re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[A-Za-z]{2,}")),
    Shape("salesforce account", re.compile(r"001[0-9A-Za-z]{12}([0-9A-Z]{3})?")),
    Shape("salesforce contact", re.compile(r"003[0-9A-Za-z]{12}([0-9A-Z]{3})?")),
    Shape("salesforce case", re.compile(r"500[0-9A-Za-z]{12}([0-9A-Z]{3})?")),
    Shape("salesforce opportunity", re.compile(r"006[0-9A-Za-z]{12}([0-9A-Z]{3})?")),
    Shape("zoho", re.compile(r"zcrm_\d{15,20}")),
    Shape("twilio", re.compile(r"(CA|SM|MM)[0-9a-f]{32}")),
    Shape("qualtrics", re.compile(r"R_[0-9A-Za-z]{15}")),
    Shape("url", re.compile(r"https?://\S+|www\.\S+\.\S+")),
    Shape("domain", re.compile(r"(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}", re.IGNORECASE)),
    Shape("phone", re.compile(r"\+\d[\d\s().-]{6,18}\d")),
    Shape(
        "date", re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}.*")
    ),
    Shape("number", re.compile(r"[-+]?[\d.,]+%?")),
)
LOOKED_AT = 50
"""Values of a column that are looked at."""
_IDS = {
    "salesforce account": ("account", "salesforce", "salesforce id"),
    "salesforce contact": ("contact", "salesforce", "salesforce id"),
    "salesforce case": ("ticket", "salesforce", "salesforce id"),
    "salesforce opportunity": ("growth opportunity", "salesforce", "salesforce id"),
    "twilio": ("conversation", "twilio", ""),
    "qualtrics": ("survey answer", "qualtrics", ""),
}
"""Shape → the noun whose ids these are, their system and the form they are kept in."""


def shape_of(values: Sequence[str]) -> str:
    """The shape that nine of ten values have, empty for none."""
    values = values[:LOOKED_AT]
    if not values:
        return ""
    for shape in SHAPES:
        # Most columns have none of the shapes, and their first values show it.
        if not any(shape.pattern.fullmatch(v) for v in values[:3]):
            continue
        if sum(bool(shape.pattern.fullmatch(v)) for v in values) >= 0.9 * len(values):
            return shape.name
    return ""


def meaning_of(noun: str, values: Sequence[str]) -> Meaning | None:
    """What a column of a noun is by its values; None when they could be anything."""
    shape, fields = shape_of(values), {field.name for field in FIELDS[noun]}
    if shape in ("email", "phone"):
        if shape in fields:
            return Meaning(Target("field", shape))
        about = Meaning(Target("field", "contact"), Link(shape), shape)
        return about if "contact" in fields else None
    if shape == "domain" and noun == "account":
        return Meaning(Target("field", "domain"), None, "domain")
    if shape == "url" and "website" in fields:
        return Meaning(Target("field", "website"))
    if shape == "zoho":
        return Meaning(Target("id", ""), None, "zoho id")
    return _id_of(noun, *_IDS[shape], fields) if shape in _IDS else None


def looks_like_data(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a first row is no header: its cells have the shapes of the cells below them."""
    if not rows:
        return False
    alike = 0
    for place, cell in enumerate(header):
        own = shape_of([cell.strip()] if cell.strip() else [])
        below = [v for row in rows if place < len(row) and (v := row[place].strip())]
        alike += bool(own) and bool(below) and own == shape_of(below)
    return alike >= 1 and len({cell.strip() for cell in header}) >= len(header) - 1


def _id_of(noun: str, whose: str, system: str, form: str, fields: set[str]) -> Meaning | None:
    if noun == whose:
        return Meaning(Target("id", ""), None, form)
    if whose in fields:
        return Meaning(Target("field", whose), Link("id", system, whose), form)
    return None
