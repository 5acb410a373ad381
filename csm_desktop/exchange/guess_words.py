"""Header words and cell words that guesses go by.

The header words of five languages are data (``resources/words/headers.json``); the few words of
closed lists stand here. What is made of them is ``guess``.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from csm_desktop.domain.money import MINOR_DIGITS

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words" / "headers.json"
GENERIC = ("name", "nombre", "名稱", "이름", "title")
"""Headers that any table may have: alone they say nothing about what the rows are."""
SCALES = {"nps": "0-10", "csat": "1-5", "ces": "1-7"}
MONEY_WORDS = re.compile(
    r"\b(arr|mrr|acv|tcv|revenue|amount|price|value|spend|budget|cost)\b|금액|매출|金額|營收|importe|ingreso"
)
_BRACKETS = re.compile(r"[(\[（][^()\[\]（）]*[)\]）]")
_CURRENCY = re.compile(r"US\$|NT\$|[€£₩원]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_SIGNS = {"€": "EUR", "£": "GBP", "₩": "KRW", "원": "KRW", "US$": "USD", "NT$": "TWD"}
_FACTORS = (
    (r"백만|百萬|million|\bmio\b|[$€£]m\b|\bm[$€£]", "1000000"),
    (r"억|億", "100000000"),
    (r"만\s*원|萬", "10000"),
    (r"천\s*원|千|thousand|\b000s?\b|\bk\b|\bk[$€£]|[$€£]k\b|\btsd\b|\bk(?:usd|eur|gbp)\b", "1000"),
)
RENEWS = re.compile(r"renew|갱신|續約|renovaci|verlänger")
DAYS = re.compile(r"\b(?:days?|tage|días|dias)\b|일|天|日")
"""Words of a header whose numbers are days."""
_PERIODS = {
    "weekly": "week", "monthly": "month", "quarterly": "quarter", "annual": "year",
    "annually": "year", "yearly": "year", "월": "month", "월간": "month", "매월": "month",
    "분기": "quarter", "연": "year", "연간": "year", "매년": "year", "每月": "month", "月": "month",
    "每季": "quarter", "季": "quarter", "每年": "year", "年": "year", "mensual": "month",
    "trimestral": "quarter", "anual": "year", "semanal": "week", "monatlich": "month",
    "monat": "month", "vierteljährlich": "quarter", "quartal": "quarter", "jährlich": "year",
    "jahr": "year", "wöchentlich": "week",
}  # fmt: skip
_PRIORITIES = {
    "critical": "urgent", "p1": "urgent", "p2": "high", "p3": "normal", "p4": "low",
    "medium": "normal", "긴급": "urgent", "높음": "high", "보통": "normal", "중간": "normal",
    "낮음": "low", "緊急": "urgent", "高": "high", "中": "normal", "低": "low",
    "urgente": "urgent", "alta": "high", "media": "normal", "baja": "low", "dringend": "urgent",
    "hoch": "high", "mittel": "normal", "niedrig": "low",
}  # fmt: skip
_NOTE_KINDS = {
    "email": "e-mail", "mail": "e-mail", "phone call": "call", "note": "internal note",
    "회의": "meeting", "미팅": "meeting", "통화": "call", "이메일": "e-mail", "會議": "meeting",
    "電話": "call", "reunión": "meeting", "llamada": "call", "correo": "e-mail",
    "anruf": "call", "telefonat": "call", "besprechung": "meeting", "termin": "meeting",
    "notiz": "internal note",
}  # fmt: skip
_STARTED_BY = {
    "inbound": "them", "incoming": "them", "in": "them", "outbound": "us", "outgoing": "us",
    "out": "us", "수신": "them", "발신": "us", "來電": "them", "去電": "us", "entrante": "them",
    "saliente": "us",
}  # fmt: skip
WORDS_OF = {
    "charge_period": _PERIODS,
    "priority": _PRIORITIES,
    "kind": _NOTE_KINDS,
    "started_by": _STARTED_BY,
}


@cache
def noun_words() -> Mapping[str, Any]:
    """Noun → what it needs, what tells of it, and the header words of its fields."""
    found: dict[str, Any] = json.loads(WORDS.read_text("utf-8"))
    return found


@cache
def vocabulary(noun: str) -> Mapping[str, str]:
    """Header words → meaning; the first meaning of a word holds."""
    found: dict[str, str] = {}
    for meaning, phrases in noun_words()[noun]["fields"].items():
        for phrase in phrases:
            found.setdefault(phrase, meaning)
    # Last, so that no word run together takes the place of a real one: ANNUALREVENUE.
    for phrase, meaning in list(found.items()):
        found.setdefault(phrase.replace(" ", ""), meaning)
    return found


@cache
def metric_words() -> frozenset[str]:
    """Headers that are measures of usage."""
    return frozenset(noun_words()["usage point"]["metrics"])


def spoken(header: str) -> str:
    """A header as it is said: ``Account_Name (text)`` and ``accountName`` are account name."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    return " ".join(re.sub(r"[_\-./()#:*\[\]]", " ", apart).casefold().split())


def meaning_of_header(noun: str, header: str) -> str | None:
    """What a header means for a noun; a unit or a remark in brackets behind it may be there.

    >>> meaning_of_header("contract", "ARR (USD)"), meaning_of_header("contract", "Weather")
    ('charge/year', None)
    """
    known = vocabulary(noun)
    found = known.get(spoken(header))
    return found or known.get(spoken(_BRACKETS.sub(" ", header)).strip("?%$€£₩ "))


def scale_of_header(header: str) -> str:
    """The factor that a header says its amounts are to be taken by, empty for none.

    >>> scale_of_header("ARR (k€)"), scale_of_header("매출 (백만원)"), scale_of_header("ARR (EUR)")
    ('1000', '1000000', '')
    """
    said = " ".join(found[0] for found in _BRACKETS.finditer(header)).casefold()
    return next((factor for pattern, factor in _FACTORS if re.search(pattern, said)), "")


def currency_of_header(header: str) -> str:
    """The currency that a header says of its amounts, empty for none.

    >>> currency_of_header("ARR (EUR)"), currency_of_header("ARR (net)")
    ('EUR', '')
    """
    said = " ".join(found[0] for found in _BRACKETS.finditer(header))
    codes = (_SIGNS.get(text, text) for text in _CURRENCY.findall(said))
    return next((code for code in codes if code in MINOR_DIGITS), "")
