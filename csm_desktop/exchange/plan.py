"""A profile laid over the headers of one file: which cell goes where, and how it is read.

Pure preparation; ``fill`` runs the plan over the rows. The style of each column (date order,
decimal sign) comes from evidence over the whole column.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.profile import (
    Link,
    Part,
    Profile,
    ProfileColumn,
    Target,
    normal,
    target_text,
)
from csm_desktop.exchange.values import (
    Cache,
    PlainText,
    Style,
    amount,
    converter,
    currency_code,
    id_text,
    real,
)
from csm_desktop.exchange.writer import unguard

_CUSTOM_KINDS = {
    "number": Kind.NUMBER,
    "money": Kind.MONEY,
    "date": Kind.DATE,
    "text": Kind.TEXT,
    "choice": Kind.TEXT,
    "time": Kind.TIME,
}


@dataclass
class PlanColumn:
    """One column of the file on its way into a noun."""

    index: int
    """Its place in the file, from 0."""
    header: str
    """As the user sees it, made unique."""
    source: ProfileColumn
    kind: Kind
    style: Style = field(default_factory=Style)
    cache: Cache | None = None

    @property
    def name(self) -> str:
        """The field, label, metric or helper; ``external`` for the id."""
        target = self.source.target
        assert target is not None
        return target.name or "external"


@dataclass
class PartPlan:
    """One noun that the rows fill."""

    part: Part
    columns: list[PlanColumn]
    currency: str
    """For amounts without one."""
    links: dict[str, Link]

    def of_sort(self, sort: str) -> list[PlanColumn]:
        """Columns with one sort of target."""
        return [c for c in self.columns if c.source.target and c.source.target.sort == sort]


@dataclass
class Plan:
    """The whole file."""

    profile: Profile
    headers: list[str]
    parts: list[PartPlan]
    skip: list[tuple[int, str]]
    repeats: list[int]
    mapping: tuple[tuple[str, str | None], ...]
    known: int


def make_plan(profile: Profile, headers: Sequence[str], *, currency: str, zone: str) -> Plan:
    """Lay a profile over headers; ``currency`` and ``zone`` are for where it is silent."""
    names = unique_headers(headers)
    places: dict[str, int] = {}
    for index, header in enumerate(headers):
        places.setdefault(normal(header), index)
        places.setdefault(normal(names[index]), index)
    profile = _with_rest(profile, headers, names, places)
    local: tzinfo = UTC if profile.zone == "UTC" else ZoneInfo(profile.zone or zone)
    money = profile.currency or currency
    parts = [_part_plan(part, places, names, local, money) for part in profile.parts]
    said: dict[int, str | None] = {}
    for rank, part in enumerate(profile.parts):
        for column in part.columns:
            place = _place(column.headers, places)
            if place is not None:
                text = target_text(column)
                text = f"{part.noun}.{text}" if text and rank else text
                said[place] = said.get(place) or text
    return Plan(
        profile,
        names,
        parts,
        [(places[h], equals) for h, equals in profile.skip if h in places],
        [places[h] for h in profile.report_repeats if h in places],
        tuple((name, said.get(index)) for index, name in enumerate(names)),
        len(said),
    )


def _with_rest(
    profile: Profile, headers: Sequence[str], names: Sequence[str], places: dict[str, int]
) -> Profile:
    """The profile with the headers it does not know as own fields, if that is what they are."""
    if not profile.rest_is_custom:
        return profile
    main = profile.parts[0]
    known = {_place(column.headers, places) for column in main.columns}
    rest = [
        ProfileColumn((normal(names[place]),), Target("custom", _label(header), "text"), {})
        for place, header in enumerate(headers)
        if place not in known and _label(header)
    ]
    main = replace(main, columns=(*main.columns, *rest))
    return replace(profile, parts=(main, *profile.parts[1:]))


def _label(header: str) -> str:
    """The own field a header of our export means; ``custom:`` tells it from a word of ours."""
    return unguard(header.removeprefix("\ufeff")).removeprefix("custom:").strip()


def unique_headers(headers: Sequence[str]) -> list[str]:
    """Headers a person can tell apart: ``Name``, ``Name_1``; an empty one is ``Column 7``.

    >>> unique_headers(["Name", "Name", ""])
    ['Name', 'Name_1', 'Column 3']
    """
    taken: set[str] = set()
    names = []
    for index, header in enumerate(headers):
        base = " ".join(header.replace("\ufeff", "").split())[:200] or f"Column {index + 1}"
        name, count = base, 0
        while normal(name) in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(normal(name))
        names.append(name)
    return names


def prepare(plan: Plan) -> None:
    """Give every column its converter; call it when the styles are decided."""
    exact = plan.profile.exact
    for part in plan.parts:
        for column in part.columns:
            column.cache = _cache(column, part, exact)


def constants(part: PartPlan, zone: tzinfo = UTC) -> dict[str, Any]:
    """The typed constants of a part."""
    kinds = {f.name: f for f in FIELDS[part.part.noun]}
    return {
        name: converter(kinds[name].kind, Style(zone=zone), kinds[name].choices)(text)
        for name, text in part.part.constants.items()
    }


def _part_plan(
    part: Part, places: dict[str, int], names: list[str], zone: tzinfo, currency: str
) -> PartPlan:
    kinds = {f.name: f.kind for f in FIELDS[part.noun]}
    columns, links = [], {}
    for column in part.columns:
        index, target = _place(column.headers, places), column.target
        if index is None or target is None:
            continue
        kind = kinds[target.name] if target.sort == "field" else _CUSTOM_KINDS.get(target.kind)
        columns.append(
            PlanColumn(
                index, names[index], column, kind or Kind.TEXT, Style(zone=zone, scale=column.scale)
            )
        )
        if column.link:
            links[target.name] = column.link
    return PartPlan(part, columns, currency, links)


def _place(headers: tuple[str, ...], places: dict[str, int]) -> int | None:
    return next((places[h] for h in headers if h in places), None)


def _cache(column: PlanColumn, part: PartPlan, exact: bool) -> Cache:
    source, style, target = column.source, column.style, column.source.target
    assert target is not None
    is_id = target.sort == "id" or (source.link is not None and source.link.key_kind == "id")
    if target.sort == "metric":
        return Cache(lambda text: real(text, style), marks=True)
    if is_id or source.form:
        return Cache(lambda text: id_text(text, source.form), marks=True)
    if column.kind == Kind.MONEY:
        return Cache(lambda text: amount(text, part.currency, style), marks=True)
    return _word_cache(column, part.part.noun, target, exact)


def _word_cache(column: PlanColumn, noun: str, target: Target, exact: bool) -> Cache:
    """For what is neither an id nor money: the system's words become ours first."""
    words = column.source.values
    choices: tuple[str, ...] = ()
    if target.sort == "field":
        choices = next(f.choices for f in FIELDS[noun] if f.name == target.name)
    is_currency = target == Target("field", "currency")
    convert = currency_code if is_currency else converter(column.kind, column.style, choices)
    is_text = column.kind in (Kind.TEXT, Kind.LONG_TEXT) or (
        column.kind == Kind.CHOICE and not choices
    )
    if words:
        return Cache(lambda text: convert(words.get(text.casefold(), text)), marks=True)
    if exact and is_text and not is_currency:
        return ExactCache()
    if is_text and not is_currency:
        return PlainText()
    return Cache(convert, marks=is_currency or not is_text)


class ExactCache(Cache):
    """Text of our own export: not a blank is changed, only the formula guard is undone."""

    def __init__(self) -> None:
        super().__init__(str, marks=False)

    def __missing__(self, raw: str) -> Any:
        return unguard(raw)
