"""Profile files read and checked: every key is known, every name exists, every rule can be kept.

The keys are explained for people in ``resources/profiles/README.md``.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.exchange.derived import DERIVED
from csm_desktop.exchange.profile import (
    DURATIONS,
    EPOCHS,
    EVIDENCE,
    FORMS,
    KEY_KINDS,
    LINKS_A_FIELD,
    TABLE_FORMS,
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    RowShape,
    Skip,
    Target,
    ValueShape,
    field_kind,
    normal,
)
from csm_desktop.exchange.shapes.names import SHAPES

PROFILES = Path(__file__).resolve().parents[2] / "resources" / "profiles"
_CUSTOM_KINDS = ("text", "number", "money", "date", "choice")
_HELPER_KINDS = ("", *_CUSTOM_KINDS, "time", "integer", "boolean")
_MEANINGS = ("id", "field", "custom", "metric", "helper", "ignored")
_PART_KEYS = {"object", "noun", "columns", "constants", "derived", "when"}
_FILE_KEYS = _PART_KEYS | {
    "id", "system", "detect", "zone", "currency", "exact", "skip", "report_repeats", "secondary",
    "rest", "title", "evidence", "tested_on", "rows", "footer", "blank_marks",
}  # fmt: skip
_DETECT_KEYS = {
    "headers", "any", "any_count", "shapes", "values", "without", "sheet", "form",
}  # fmt: skip
_COLUMN_KEYS = {
    *_MEANINGS, "header", "values", "scale", "link", "form", "kind", "separator", "take",
    "duration", "epoch", "currency_of",
}  # fmt: skip


class ProfileError(ValueError):
    """A profile breaks the schema; the text names the file and what is wrong."""


def load_profiles(user_profiles: Path | None) -> list[Profile]:
    """The user's own profiles, then ours; one with the id of an earlier one is left out."""
    own = sorted(user_profiles.glob("*.json")) if user_profiles is not None else ()
    found: dict[str, Profile] = {}
    for profile in (*(replace(read_profile(path), own=True) for path in own), *_ours()):
        found.setdefault(profile.id, profile)
    return list(found.values())


@cache
def _ours() -> tuple[Profile, ...]:
    """Read once, since a reading process does many jobs.

    A test checks them whole, so that of each only what tells its files is read before it is wanted.
    """
    return tuple(read_profile(path, late=True) for path in sorted(PROFILES.glob("*.json")))


def read_profile(path: Path, *, late: bool = False) -> Profile:
    """One checked profile; raises :class:`ProfileError`.

    ``late``: what its columns mean is only read when it is asked for.
    """
    try:
        values = json.loads(path.read_text("utf-8"))
        profile = profile_of(values, late=late)
    except (ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        raise ProfileError(f"{path.name}: {error}") from error
    return profile


class _LateParts(Sequence[Part]):
    """The parts of a profile, read when the first is asked for."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self._parts: tuple[Part, ...] | None = None

    @property
    def _read(self) -> tuple[Part, ...]:
        if self._parts is None:
            self._parts = _parts(self._values)
        return self._parts

    def __len__(self) -> int:
        return 1 + len(self._values.get("secondary", ()))

    def __getitem__(self, place: Any) -> Any:
        return self._read[place]


def profile_of(values: dict[str, Any], *, late: bool = False) -> Profile:
    """The profile that the values of a file state; raises on a broken rule."""
    _only(values, _FILE_KEYS, "the profile")
    detect = values["detect"]
    _only(detect, _DETECT_KEYS, "detect")
    _one_of(values.get("rest", ""), ("", "custom", "ignored"), "the rest")
    _one_of(values.get("evidence", ""), ("", *EVIDENCE), "evidence")
    _one_of(detect.get("form", ""), ("", *TABLE_FORMS), "the form of a table")
    if zone := values.get("zone", ""):
        ZoneInfo(zone)
    _one_of(values.get("currency", ""), ("", *MINOR_DIGITS), "a currency")
    parts: Sequence[Part] = _LateParts(values) if late else _parts(values)
    rows = _row_shape(values.get("rows"))
    headers = tuple(_headers(x) for x in detect.get("headers", ()))
    any_ = tuple(_headers(x) for x in detect.get("any", ()))
    if not headers and not any_ and not detect.get("form") and not (rows and _finds(rows)):
        raise ProfileError("nothing says how the file is recognised")
    return Profile(
        id=values["id"],
        system=values["system"],
        object=values["object"],
        detect=headers,
        shapes=tuple(_value_shapes(detect)),
        parts=parts,
        zone=zone,
        currency=values.get("currency", ""),
        exact=bool(values.get("exact", False)),
        skip=tuple(_skip(x) for x in values.get("skip", ())),
        without=tuple(normal(x) for x in detect.get("without", ())),
        rest=values.get("rest", ""),
        report_repeats=tuple(normal(x) for x in values.get("report_repeats", ())),
        title=values.get("title", ""),
        evidence=values.get("evidence", ""),
        tested_on=tuple(values.get("tested_on", ())),
        any=any_,
        any_count=int(detect.get("any_count", 1)),
        sheet=re.compile(detect.get("sheet", "")).pattern,
        form=detect.get("form", ""),
        rows=rows,
        footer=tuple(re.compile(x).pattern for x in values.get("footer", ())),
        blank_marks=frozenset(x.strip().casefold() for x in values.get("blank_marks", ())),
    )


def _parts(values: dict[str, Any]) -> tuple[Part, ...]:
    parts = [_part(values, values["object"], values["system"])]
    for second in values.get("secondary", ()):
        _only(second, _PART_KEYS, "a secondary part")
        parts.append(_part(second, second["object"], values["system"]))
    return tuple(parts)


def _value_shapes(detect: dict[str, Any]) -> Iterable[ValueShape]:
    for header, pattern in detect.get("shapes", {}).items():
        yield ValueShape((normal(header),), re.compile(pattern).pattern)
    for given in detect.get("values", ()):
        _only(given, {"header", "shape"}, "a shape of values")
        yield ValueShape(_headers(given["header"]), re.compile(given["shape"]).pattern)


def _row_shape(given: Any) -> RowShape | None:
    if given is None:
        return None
    values = {"shape": given} if isinstance(given, str) else dict(given)
    name = values.pop("shape")
    _one_of(name, tuple(SHAPES), "the shape of the rows")
    _only(values, set(SHAPES[name].parameters), f"the shape {name}")
    return RowShape(name, values)


def _finds(rows: RowShape) -> bool:
    return SHAPES[rows.name].find is not None


def _skip(values: dict[str, Any]) -> Skip:
    _only(values, {"header", "equals", "matches"}, "a skip")
    headers = _headers(values["header"])
    if "matches" in values:
        return Skip(headers, None, re.compile(values["matches"]).pattern)
    return Skip(headers, values["equals"].casefold())


def _part(values: dict[str, Any], own: str, system: str) -> Part:
    noun = values["noun"]
    if noun not in FIELDS:
        raise ProfileError(f"“{noun}” is not a noun")
    columns = tuple(_column(x, noun, system) for x in values["columns"])
    constants = {name: str(text) for name, text in values.get("constants", {}).items()}
    for name in constants:
        _known(noun, name)
    derived = tuple(_derived(x, noun, system, columns) for x in values.get("derived", ()))
    _check_links(columns, derived)
    return Part(noun, own, columns, constants, derived, _conditions(values.get("when")))


def _derived(
    values: dict[str, Any], noun: str, system: str, columns: Sequence[ProfileColumn]
) -> Derived:
    _only(values, {"field", "function", "of", "link"}, "a derived field")
    name = values["field"]
    if name != "external":
        _known(noun, name)
    _one_of(values["function"], tuple(DERIVED), "a derived function")
    is_link = name != "external" and field_kind(noun, name) == Kind.LINK
    link = _link(values["link"], system) if is_link and "link" in values else None
    given = any(c.link and c.target and c.target.name == name for c in columns)
    if is_link and link is None and not given:
        raise ProfileError(f"the derived {name} needs a link")
    return Derived(name, values["function"], tuple(values["of"]), link)


def _check_links(columns: Sequence[ProfileColumn], derived: Sequence[Derived]) -> None:
    ways: dict[str, set[Link]] = {}
    for column in columns:
        if column.link and column.target:
            ways.setdefault(column.target.name, set()).add(column.link)
    for one in derived:
        if one.link:
            ways.setdefault(one.field, set()).add(one.link)
    for name, links in ways.items():
        if len(links) > LINKS_A_FIELD:
            raise ProfileError(f"{name} has more than {LINKS_A_FIELD} kinds of keys")


def _conditions(given: Any) -> tuple[Condition, ...]:
    if not given:
        return ()
    return tuple(_condition(x) for x in (given if isinstance(given, list) else [given]))


def _condition(given: str | dict[str, Any]) -> Condition:
    if isinstance(given, str):
        return Condition(field=given)
    _only(given, {"field", "header", "is", "not"}, "a condition")
    equals = _words(given["is"]) if "is" in given else None
    excepts = _words(given["not"]) if "not" in given else None
    if ("field" in given) == ("header" in given):
        raise ProfileError("a condition is on a field or on a header")
    headers = _headers(given["header"]) if "header" in given else ()
    return Condition(given.get("field", ""), headers, equals, excepts)


def _words(given: str | list[str]) -> frozenset[str]:
    return frozenset(str(x).casefold() for x in ([given] if isinstance(given, str) else given))


def _column(values: dict[str, Any], noun: str, system: str) -> ProfileColumn:
    _only(values, _COLUMN_KEYS, f"the column {values.get('header')!r}")
    target = _target(values, noun)
    link = None
    if target and target.sort == "field" and field_kind(noun, target.name) == Kind.LINK:
        link = _link(values["link"], system)
    _one_of(values.get("form", ""), FORMS, "a form")
    _one_of(values.get("take", ""), ("", "first"), "a way to take values")
    _one_of(values.get("duration", ""), ("", *DURATIONS), "a form of durations")
    _one_of(values.get("epoch", ""), ("", *EPOCHS), "a kind of epoch")
    headers = _headers(values["header"])
    if any(h.startswith("re:") for h in headers):
        if target is not None and target.sort not in ("custom", "metric"):
            raise ProfileError(f"the column {values['header']!r} can only be custom or ignored")
        for header in headers:
            re.compile(header.removeprefix("re:"))
    return ProfileColumn(
        headers,
        target,
        {str(k).casefold(): str(v) for k, v in values.get("values", {}).items()},
        str(values.get("scale", "")),
        link,
        values.get("form", ""),
        values.get("separator", ""),
        values.get("take", ""),
        values.get("duration", ""),
        values.get("epoch", ""),
        _headers(values.get("currency_of", [])),
    )


def _link(given: dict[str, str], system: str) -> Link:
    _only(given, {"key", "source", "object"}, "a link")
    _one_of(given["key"], KEY_KINDS, "a kind of key")
    if given["key"] != "id":
        return Link(given["key"], "", given.get("object", ""))
    return Link("id", given.get("source", system), given.get("object", ""))


def _target(values: dict[str, Any], noun: str) -> Target | None:
    said = [key for key in _MEANINGS if key in values]
    if len(said) != 1:
        raise ProfileError(f"the column {values['header']!r} needs exactly one meaning")
    sort, name = said[0], values[said[0]]
    if sort == "ignored":
        return None
    if sort == "id":
        return Target("id", "")
    if sort == "field":
        _known(noun, name)
        return Target("field", name)
    kind = values.get("kind", "text" if sort == "custom" else "")
    allowed = _CUSTOM_KINDS if sort == "custom" else _HELPER_KINDS
    _one_of(kind, allowed, f"a kind of {sort}")
    return Target(sort, name, kind)


def _known(noun: str, name: str) -> None:
    if name not in {field.name for field in FIELDS[noun]}:
        raise ProfileError(f"“{name}” is not a field of {noun}")


def _headers(value: str | list[str]) -> tuple[str, ...]:
    """Normal headers; a regular expression keeps its own writing."""
    given = [value] if isinstance(value, str) else value
    return tuple(x if x.startswith("re:") else normal(x) for x in given)


def _one_of(value: str, allowed: Sequence[str], what: str) -> None:
    if value not in allowed:
        raise ProfileError(f"“{value}” is not {what}")


def _only(values: dict[str, Any], allowed: set[str], where: str) -> None:
    if unknown := set(values) - allowed:
        raise ProfileError(f"{where} has unknown keys: {', '.join(sorted(unknown))}")
