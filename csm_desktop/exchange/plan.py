"""A profile laid over the headers of one file: which cell goes where, and how it is read.

Pure preparation; ``fill`` runs the plan over the rows, ``converters`` says how a cell is read. The
style of each column (date order, decimal sign) comes from evidence over the whole column.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.exchange.profile import (
    LINKS_A_FIELD,
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    Skip,
    Target,
    normal,
    target_text,
)
from csm_desktop.exchange.values import Cache, Style, converter
from csm_desktop.exchange.writer import unguard

_KINDS = {
    "number": Kind.NUMBER,
    "money": Kind.MONEY,
    "date": Kind.DATE,
    "text": Kind.TEXT,
    "choice": Kind.TEXT,
    "time": Kind.TIME,
    "integer": Kind.INTEGER,
    "boolean": Kind.BOOLEAN,
}
"""Kinds of custom fields and helpers."""


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
    name: str = ""
    """The field, label, metric or helper; ``external`` for the id, ``account__2`` for a second way
    of naming the account."""
    currency_place: int | None = None
    """The column that says the currency of this one."""


class PlanCondition(NamedTuple):
    """A condition with the places of its columns; none when the file has no such column."""

    places: tuple[int, ...]
    condition: Condition


@dataclass
class PartPlan:
    """One noun that the rows fill."""

    part: Part
    columns: list[PlanColumn]
    currency: str
    """For amounts without one."""
    links: dict[str, Link]
    """Field, or ``field__2``, → how it names the other row."""
    derived: list[Derived]
    """With the names the fields have here."""
    when: list[PlanCondition]
    """What can be told from the cells as they are."""

    def of_sort(self, sort: str) -> list[PlanColumn]:
        """Columns with one sort of target."""
        return [c for c in self.columns if c.source.target and c.source.target.sort == sort]


@dataclass
class Plan:
    """The whole file."""

    profile: Profile
    headers: list[str]
    titles: list[str]
    """The headers as they stand in the file."""
    parts: list[PartPlan]
    skip: list[tuple[int, Skip]]
    footer: list[re.Pattern[str]]
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
    places.pop("", None)
    profile = _with_rest(_with_patterns(profile, names, places), headers, names, places)
    local: tzinfo = UTC if profile.zone == "UTC" else ZoneInfo(profile.zone or zone)
    money = profile.currency or currency
    mapping = _mapping(profile, names, places)
    known = len(names) if profile.rest == "ignored" else len(mapping)
    return Plan(
        profile,
        names,
        list(headers),
        [_part_plan(part, places, names, local, money) for part in profile.parts],
        [(place, skip) for skip in profile.skip for place in _places(skip.headers, places)[:1]],
        [re.compile(pattern, re.IGNORECASE) for pattern in profile.footer],
        [places[h] for h in profile.report_repeats if h in places],
        tuple((name, mapping.get(index)) for index, name in enumerate(names)),
        known,
    )


def _mapping(
    profile: Profile, names: Sequence[str], places: Mapping[str, int]
) -> dict[int, str | None]:
    """Place → what it becomes, for every header the profile names."""
    said: dict[int, str | None] = {}
    for rank, part in enumerate(profile.parts):
        for column in part.columns:
            for place in _places(column.headers, places):
                text = target_text(column)
                text = f"{part.noun}.{text}" if text and rank else text
                said[place] = said.get(place) or text
            for place in _places(column.currency_of, places):
                said.setdefault(place, None)
        for condition in part.when:
            for place in _places(condition.headers, places):
                said.setdefault(place, None)
    for skip in profile.skip:
        for place in _places(skip.headers, places):
            said.setdefault(place, None)
    return said


def _with_patterns(profile: Profile, names: Sequence[str], places: Mapping[str, int]) -> Profile:
    """The profile with a column for every header that one of its regular expressions means."""
    if not any(h.startswith("re:") for p in profile.parts for c in p.columns for h in c.headers):
        return profile
    taken = set(_mapping(profile, names, places))
    parts = []
    for part in profile.parts:
        columns: list[ProfileColumn] = []
        for column in part.columns:
            patterns = [h.removeprefix("re:") for h in column.headers if h.startswith("re:")]
            if not patterns:
                columns.append(column)
                continue
            for place, name in enumerate(names):
                found = next((m for p in patterns if (m := re.search(p, name, re.I))), None)
                if found and place not in taken:
                    taken.add(place)
                    columns.append(_matched(column, name, found))
        parts.append(replace(part, columns=tuple(columns)))
    return replace(profile, parts=tuple(parts))


def _matched(column: ProfileColumn, name: str, found: re.Match[str]) -> ProfileColumn:
    """The column for one header; ``$1`` in a label is what the first brackets matched."""
    target = column.target
    if target is not None and "$1" in target.name:
        said = found[1] if found.re.groups else name
        target = target._replace(name=target.name.replace("$1", said or name))
    return replace(column, headers=(normal(name),), target=target)


def _with_rest(
    profile: Profile, headers: Sequence[str], names: Sequence[str], places: dict[str, int]
) -> Profile:
    """The profile with the headers it does not know as own fields, if that is what they are."""
    if profile.rest != "custom":
        return profile
    known = _mapping(profile, names, places)
    rest = [
        ProfileColumn((normal(names[place]),), Target("custom", _label(header), "text"), {})
        for place, header in enumerate(headers)
        if place not in known and _label(header) and header != WHAT_IS_WRONG
    ]
    main = replace(profile.parts[0], columns=(*profile.parts[0].columns, *rest))
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
    links: dict[str, Link] = {}
    columns = []
    for column in part.columns:
        if column.target is not None:
            for made in _plan_columns(part, column, column.target, places, names=names, zone=zone):
                made.name = _way(links, made.name, column.link)
                if made.name:
                    columns.append(made)
    given = {c.name for c in columns}
    derived = []
    for one in part.derived:
        if one.link and all(name in given for name in one.of if not name.endswith("?")):
            derived.append(one._replace(field=_way(links, one.field, one.link)))
        else:
            derived.append(one)
    when = [PlanCondition(_places(c.headers, places), c) for c in part.when if c.headers]
    return PartPlan(part, columns, currency, links, derived, when)


def _plan_columns(
    part: Part,
    column: ProfileColumn,
    target: Target,
    places: Mapping[str, int],
    *,
    names: Sequence[str],
    zone: tzinfo,
) -> Iterator[PlanColumn]:
    """The columns of the file that a column of the profile means, in its order."""
    kinds = {f.name: f.kind for f in FIELDS[part.noun]}
    kind = kinds[target.name] if target.sort == "field" else _KINDS.get(target.kind, Kind.TEXT)
    if kind == Kind.TEXT and target.sort == "helper" and (column.duration or column.scale):
        kind = Kind.NUMBER
    style = Style(zone=zone, scale=column.scale, epoch=column.epoch, duration=bool(column.duration))
    currency = next(iter(_places(column.currency_of, places)), None)
    found = _places(column.headers, places)
    for place in found[:1] if target.sort in ("custom", "metric") else found:
        name = target.name or "external"
        yield PlanColumn(place, names[place], column, kind, style, None, name, currency)


def _way(links: dict[str, Link], name: str, link: Link | None) -> str:
    """The name of a field, numbered when this is another way of naming the same row.

    Empty when there are as many ways already as are tried.
    """
    if link is None:
        return name
    for number in range(1, LINKS_A_FIELD + 1):
        way = name if number == 1 else f"{name}__{number}"
        if links.setdefault(way, link) == link:
            return way
    return ""


def _places(headers: Sequence[str], places: Mapping[str, int]) -> tuple[int, ...]:
    """Where the headers stand, each place once, in the order given."""
    return tuple(dict.fromkeys(places[h] for h in headers if h in places))
