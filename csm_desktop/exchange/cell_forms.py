"""Rewritings of single cells that profiles ask for: ids, domains, phones, HTML, durations.

Each takes a stripped, non-empty text. What kind of value comes of it is for ``values``.
"""

import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from csm_desktop.exchange.derived import host_of

_WHOLE_FLOAT = re.compile(r"\d+\.0+")
_SALESFORCE = re.compile(r"[0-9A-Za-z]{15}")
_ADDRESS = re.compile(r"[^\s<>,;\"']+@[^\s<>,;\"']+")
_LINK = re.compile(r"https?://\S+$")
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,4}):(\d{1,2}(?:[.,]\d+)?)")
_SPELLED = re.compile(
    r"(?:(\d+(?:\.\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+(?:\.\d+)?)\s*m(?:in(?:ute)?s?)?)?\s*"
    r"(?:(\d+(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?)?",
    re.IGNORECASE,
)


def id_text(text: str, form: str) -> str:
    """An id as text: never a float, rewritten as ``form`` says.

    >>> id_text("1234.0", ""), id_text("001x0000002xLCV", "salesforce id")
    ('1234', '001x0000002xLCVAA2')
    >>> id_text("zcrm_5545", "zoho id"), id_text("Ann <ann@a.com>", "email")
    ('5545', 'ann@a.com')
    """
    if "." in text and _WHOLE_FLOAT.fullmatch(text):
        text = text.partition(".")[0]
    rewrite = _REWRITINGS.get(form)
    return text if rewrite is None else rewrite(text) or text


def _salesforce_id(text: str) -> str:
    return text + salesforce_suffix(text) if _SALESFORCE.fullmatch(text) else text


def _email(text: str) -> str:
    found = _ADDRESS.search(text)
    return (found[0] if found else text).casefold()


def _emails(text: str) -> str:
    return "; ".join(dict.fromkeys(found.casefold() for found in _ADDRESS.findall(text)))


def phone(text: str) -> str:
    """A phone number as digits, with ``+`` where it names a country.

    >>> phone("whatsapp:+1 (555) 010-0000"), phone("00886 2 1234 5678"), phone("02-123-4567")
    ('+15550100000', '+886212345678', '021234567')
    """
    text = text.removesuffix(".0").partition(";")[0].partition(" ext")[0].partition(" x")[0]
    digits = "".join(c for c in text.replace("(0)", "") if c.isdecimal())
    if not 3 <= len(digits) <= 15:
        return text
    if "+" in text:
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def salesforce_suffix(id15: str) -> str:
    """The three characters that say which of fifteen letters are capitals, five to a character."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
    return "".join(
        letters[sum(c.isupper() << place for place, c in enumerate(id15[start : start + 5]))]
        for start in (0, 5, 10)
    )


def clock_seconds(text: str) -> float | None:
    """Seconds of a duration; a plain number is seconds already.

    >>> clock_seconds("00:01:46.5"), clock_seconds("2m 3s"), clock_seconds("90"), clock_seconds("x")
    (106.5, 123.0, 90.0, None)
    """
    text = text.strip()
    if found := _CLOCK.fullmatch(text):
        seconds = float(found[3].replace(",", "."))
        return int(found[1] or 0) * 3600 + int(found[2]) * 60 + seconds
    if re.fullmatch(r"\d{1,12}(\.\d+)?", text):
        return float(text)
    if text and (found := _SPELLED.fullmatch(text)) and any(found.groups()):
        hours, minutes, seconds = (float(part or 0) for part in found.groups())
        return hours * 3600 + minutes * 60 + seconds
    return None


def months(text: str, *, unit: str = "months") -> int | None:
    """Whole months of a length of time; a plain number is in ``unit``, a part counts as a whole.

    Rounding up makes the last day to act the earlier one.

    >>> months("90 days"), months("3"), months("60", unit="days"), months("6개월"), months("soon")
    (3, 3, 2, 6, None)
    """
    found = _LENGTH.fullmatch(text.strip().replace("\u00a0", " "))
    if found is None:
        return None
    count, word = float(found[1].replace(",", ".")), (found[2] or unit).casefold()
    part = next((part for starts, part in _UNITS if word.startswith(starts)), None)
    return None if part is None else math.ceil(round(count * part, 6))


_LENGTH = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*-?\s*([^\W\d]*)\.?(?:\s[^\d]*)?")
_UNITS = (
    (("month", "mo", "개월", "달", "個月", "月", "mes", "mês", "monat"), 1.0),
    (("day", "d", "일", "天", "日", "tag"), 1 / 31),
    (("week", "w", "주", "週", "周", "semana", "woche"), 7 / 31),
    (("year", "y", "년", "年", "año", "ano", "jahr"), 12.0),
)
"""How units of time begin, and their months."""

_REWRITINGS: dict[str, Callable[[str], str]] = {
    "salesforce id": _salesforce_id,
    "zoho id": lambda text: re.sub(r"^zcrm_", "", text, flags=re.IGNORECASE),
    "domain": lambda text: host_of(text.rpartition("@")[2]) or text.casefold(),
    "email": _email,
    "emails": _emails,
    "phone": phone,
    "last path part": lambda text: text.rstrip("/").partition("?")[0].rpartition("/")[2],
    "strip @suffix": lambda text: text.partition("@")[0],
    "link": lambda text: found[0] if (found := _LINK.search(text)) else text,
    "strip #": lambda text: text.lstrip("# "),
}


def several(text: str, separator: str) -> list[str]:
    """The values in a cell that holds several."""
    parts = text.split() if separator == " " else text.split(separator)
    return [part.strip() for part in parts if part.strip()]


def markdown(text: str) -> str:
    """HTML as Markdown; nothing it points to is fetched, and no picture stays.

    >>> markdown("plain")
    'plain'
    """
    if "<" not in text and "&" not in text:
        return text
    clean = _cleaner().clean(text)
    made: str = _markdownify()(clean, heading_style="ATX", bullets="-", strip=["img"])
    lines = [line.rstrip() for line in made.replace("\u00a0", " ").splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


@cache
def _cleaner() -> Any:
    # Needed for HTML columns alone, and slow to start.
    import nh3

    tags = nh3.ALLOWED_TAGS - {"img"}
    return nh3.Cleaner(
        tags=tags, url_schemes={"http", "https", "mailto", "tel"}, link_rel=None,
        clean_content_tags={"script", "style", "title"},
    )  # fmt: skip


@cache
def _markdownify() -> Any:
    # As above: with its parser a tenth of a second.
    from markdownify import markdownify

    return markdownify
