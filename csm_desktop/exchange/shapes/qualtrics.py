"""Answers of Qualtrics: three header rows (ids, questions, ``ImportId``), or two in old exports.

Keeps every column, under the ids of the first row (old exports: the names of the second), and
adds what is found in the questions: ``NPS`` (0–10), ``CSAT`` and ``CES`` with their ``scale`` and
``question``, and ``Comment`` (what was typed). Times get the zone the third row states.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, cell, header_of, poured, rows_of

ADDED = [
    "NPS", "NPS question", "CSAT", "CSAT scale", "CSAT question", "CES", "CES scale",
    "CES question", "Comment",
]  # fmt: skip
_LEGACY = re.compile(r"V\d+")
_QUESTION = re.compile(r"Q(ID)?\d+", re.IGNORECASE)
_RECOMMEND = re.compile(r"recommend|empfehl|추천|推薦|推荐|recomend|recommand|おすすめ|勧め", re.I)
_SATISFIED = re.compile(r"satisf|zufrieden|만족|滿意|满意|満足", re.I)
_EFFORT = re.compile(
    r"\beas[yi]|effort|einfach|aufwand|노력|쉽|쉬[웠운]|容易|輕鬆|fácil|esfuerzo", re.I
)


@dataclass
class _Questions:
    """Where in a row the scores and the words are."""

    scores: dict[str, int] = field(default_factory=dict)
    """``NPS``, ``CSAT``, ``CES`` → place."""
    scales: dict[str, str] = field(default_factory=dict)
    texts: list[int] = field(default_factory=list)
    zones: dict[int, str] = field(default_factory=dict)
    """Place of a moment → its zone."""


def find(sample: Sequence[Sequence[str]]) -> int | None:
    """The first row, when the third is all ``{"ImportId": …}`` or the second follows V1, V2 …"""
    for index in range(min(5, len(sample) - 1)):
        row = sample[index]
        if index + 2 < len(sample) and _is_import_row(sample[index + 2]):
            return index + 1
        if (
            len(row) > 5
            and _is_legacy(row)
            and "responseid" in map(str.casefold, sample[index + 1])
        ):
            return index + 1
    return None


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """The answers alone below one header."""
    ids = list(header_of(table, header_row))
    second = _row(table, header_row + 1)
    third = _row(table, header_row + 2)
    is_legacy = _is_legacy(ids)
    has_third = _is_import_row(third)
    if is_legacy:
        names = [
            second[place] if _LEGACY.fullmatch(name) and place < len(second) else name
            for place, name in enumerate(ids)
        ]
    else:
        names = ids
    skipped = header_row + (2 if has_third else 1)
    labels = [second[p] if p < len(second) else "" for p in range(len(ids))]
    found = _questions(ids, labels, third if has_third else [], table.sample[skipped:])

    def pour() -> Rows:
        yield from ([] for _ in range(header_row - 1))
        yield [*names, *ADDED]
        for number, row in rows_of(table):
            if number > header_row:
                no_answer = number <= skipped or not any(row)
                yield [] if no_answer else _answer(row, len(names), labels, found)

    return poured(table, pour)


def _answer(row: list[str], width: int, labels: list[str], found: _Questions) -> list[str]:
    # A trailing comma makes a column without a name in old exports.
    row = (row + [""] * (width - len(row)))[:width]
    for place, zone in found.zones.items():
        row[place] = _in_zone(row[place].strip(), zone)
    made = []
    for kind in ("NPS", "CSAT", "CES"):
        asked = found.scores.get(kind)
        score = cell(row, asked)
        made.append(score)
        if kind != "NPS":
            made.append(found.scales.get(kind, "") if score else "")
        made.append(labels[asked] if asked is not None and score else "")
    said = [cell(row, place) for place in found.texts]
    return [*row, *made, "\n\n".join(text for text in said if text)]


def _questions(
    ids: list[str], labels: list[str], imports: Sequence[str], answers: Sequence[Sequence[str]]
) -> _Questions:
    found = _Questions()
    stated = [_stated(imports[p]) if p < len(imports) else {} for p in range(len(ids))]
    for place, said in enumerate(stated):
        if said.get("timeZone"):
            found.zones[place] = said["timeZone"]
    promoters = {i.removesuffix("_NPS_GROUP") for i in ids if i.endswith("_NPS_GROUP")}
    for place, name in enumerate(ids):
        values = [c for row in answers if (c := cell(row, place))]
        numbers = [int(float(v)) for v in values if re.fullmatch(r"\d{1,2}(\.0+)?", v)]
        is_score = bool(numbers) and len(numbers) >= 0.9 * len(values)
        is_asked = name in promoters or (_QUESTION.match(name) and not name.endswith("_NPS_GROUP"))
        import_id = stated[place].get("ImportId", "")
        if import_id.endswith("_TEXT") or name.endswith("_TEXT"):
            found.texts.append(place)
        elif is_asked and is_score and max(numbers) <= 10:
            _note_score(found, place, labels[place], numbers, is_nps=name in promoters)
        elif not imports and _is_text(name, values):
            found.texts.append(place)
    return found


def _note_score(
    found: _Questions, place: int, label: str, numbers: list[int], *, is_nps: bool
) -> None:
    if is_nps or _RECOMMEND.search(label):
        found.scores.setdefault("NPS", place)
        return
    for kind, words in (("CSAT", _SATISFIED), ("CES", _EFFORT)):
        if words.search(label) and min(numbers) >= 1:
            found.scores.setdefault(kind, place)
            top = max(numbers)
            found.scales.setdefault(kind, f"1-{5 if top <= 5 else 7 if top <= 7 else 10}")
            return


def _is_text(name: str, values: list[str]) -> bool:
    """A column of old exports in which people wrote sentences."""
    return bool(_QUESTION.match(name)) and any(" " in value for value in values)


def _in_zone(text: str, zone: str) -> str:
    if zone in ("Z", "UTC"):
        return f"{text}Z" if text and text[-1:].isdigit() else text
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).isoformat()
    except (ValueError, OSError):
        return text


def _stated(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _is_import_row(row: Sequence[str]) -> bool:
    filled = [c for c in row if c.strip()]
    return len(filled) >= 3 and all(c.lstrip().startswith('{"ImportId"') for c in filled)


def _is_legacy(row: Sequence[str]) -> bool:
    return sum(bool(_LEGACY.fullmatch(c.strip().lstrip("\ufeff"))) for c in row) >= 5


def _row(table: Table, number: int) -> list[str]:
    return list(table.sample[number - 1]) if number <= len(table.sample) else []
