"""Import profiles: data files that say what a system's file is and what each header means.

One JSON file per system and object in ``resources/profiles``; the user's own lie in a folder that
wins. This module reads and checks them. Recognising a file by them is ``recognise``; only what
data cannot say is a named function, in ``derived``.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.derived import DERIVED

PROFILES = Path(__file__).resolve().parents[2] / "resources" / "profiles"
KEY_KINDS = ("id", "name", "domain", "email", "company", "parent name")
FORMS = ("", "salesforce id", "domain")
_CUSTOM_KINDS = ("text", "number", "money", "date", "choice")
_FILE_KEYS = {
    "id", "system", "object", "noun", "detect", "zone", "currency", "exact", "columns",
    "constants", "derived", "skip", "report_repeats", "secondary", "when", "rest",
}  # fmt: skip
_COLUMN_KEYS = {
    "header", "id", "field", "custom", "metric", "helper", "ignored",
    "values", "scale", "link", "form", "kind",
}  # fmt: skip


class ProfileError(ValueError):
    """A profile breaks the schema; the text names the file and what is wrong."""


class Target(NamedTuple):
    """What a column becomes."""

    sort: str
    """``id``, ``field``, ``custom``, ``metric`` or ``helper`` (read only by derived fields)."""
    name: str
    """The field, label, metric or helper name; empty for an id."""
    kind: str = ""
    """The kind of a custom field or helper."""


class Link(NamedTuple):
    """How a link column names the other row."""

    key_kind: str
    """One of ``KEY_KINDS``."""
    source: str = ""
    """The system whose ids are meant; empty when the key is no id."""
    object: str = ""
    """The system's word for the rows meant."""


@dataclass(frozen=True)
class ProfileColumn:
    """One column of a file."""

    headers: tuple[str, ...]
    """The headers it may have, in any case and spacing."""
    target: Target | None
    """None when the column is left out."""
    values: Mapping[str, str]
    """Words of the system → ours, in lower case."""
    scale: str = ""
    """A factor as decimal text, e.g. ``100`` for a share that we keep in per cent."""
    link: Link | None = None
    form: str = ""
    """A rewriting of ids, one of ``FORMS``."""


class Derived(NamedTuple):
    """A field computed from other columns by a named function."""

    field: str
    function: str
    of: tuple[str, ...]
    """Names of fields or helpers of the same part."""


@dataclass(frozen=True)
class Part:
    """One noun that a row of the file fills."""

    noun: str
    object: str
    columns: tuple[ProfileColumn, ...]
    constants: Mapping[str, str]
    derived: tuple[Derived, ...] = ()
    when: str = ""
    """A field that must not be empty, or the row has no such part."""


@dataclass(frozen=True)
class Profile:
    """How one kind of file is known and read."""

    id: str
    system: str
    object: str
    detect: tuple[tuple[str, ...], ...]
    """Headers that must be there, each with its alternatives."""
    shapes: Mapping[str, str]
    """Header → regular expression that nine of ten of its values match."""
    parts: tuple[Part, ...]
    """The first is what the rows are; the others are found in the same rows."""
    zone: str = ""
    """Zone of times without one; empty means the caller's."""
    currency: str = ""
    """Currency of amounts without one; empty means the caller's."""
    exact: bool = False
    """Text is kept to the blank, and our own export's formula guard is undone."""
    skip: tuple[tuple[str, str], ...] = ()
    """Rows with this value under this header are left out on purpose."""
    own: bool = False
    """The user's own, which wins over ours."""
    without: tuple[str, ...] = ()
    """Headers that must not be there."""
    rest_is_custom: bool = False
    """Headers that no column has are labels of the user's own fields, each kept as text."""
    report_repeats: tuple[str, ...] = ()
    """Headers that look like keys and are none: repeats are reported, the rows kept."""

    @property
    def noun(self) -> str:
        """What the rows are."""
        return self.parts[0].noun


def normal(header: str) -> str:
    """A header without what differs between exports of the same thing.

    >>> normal("\\ufeff Company\\u00a0 Name*")
    'company name'
    """
    straight = header.replace("’", "'").replace("“", '"').replace("”", '"')
    return " ".join(straight.replace("\ufeff", "").replace("*", "").split()).casefold()


def parse_target(text: str) -> Target:
    """Read the short form of mappings: ``id``, ``name``, ``custom:number:Seats``, ``metric:x``.

    A link may say its key: ``account@name``.
    """
    sort, _, rest = text.partition(":")
    if sort == "custom":
        kind, _, label = rest.partition(":")
        return Target("custom", label, kind)
    if sort == "metric":
        return Target("metric", rest)
    if sort == "helper":
        kind, _, name = rest.partition(":")
        return Target("helper", name, kind)
    return Target("id", "") if text == "id" else Target("field", text.partition("@")[0])


def target_text(column: ProfileColumn) -> str | None:
    """The short form that :func:`parse_target` reads."""
    target = column.target
    if target is None:
        return None
    if target.sort in ("custom", "helper"):
        return f"{target.sort}:{target.kind}:{target.name}"
    if target.sort == "metric":
        return f"metric:{target.name}"
    if target.sort == "id":
        return "id"
    return f"{target.name}@{column.link.key_kind}" if column.link else target.name


def field_kind(noun: str, name: str) -> Kind:
    """The kind of a noun's field."""
    return next(field.kind for field in FIELDS[noun] if field.name == name)


def load_profiles(user_profiles: Path | None) -> list[Profile]:
    """The user's own profiles, then ours; one with the id of an earlier one is left out."""
    found: dict[str, Profile] = {}
    for folder in (user_profiles, PROFILES):
        for path in sorted(folder.glob("*.json")) if folder is not None else ():
            profile = replace(read_profile(path), own=folder is user_profiles)
            found.setdefault(profile.id, profile)
    return list(found.values())


def read_profile(path: Path) -> Profile:
    """One checked profile; raises :class:`ProfileError`."""
    try:
        values = json.loads(path.read_text("utf-8"))
        return profile_of(values)
    except (ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        raise ProfileError(f"{path.name}: {error}") from error


def profile_of(values: dict[str, Any]) -> Profile:
    """The profile that the values of a file state; raises on a broken rule."""
    _only(values, _FILE_KEYS, "the profile")
    detect = values["detect"]
    _only(detect, {"headers", "shapes", "without"}, "detect")
    if values.get("rest", "custom") != "custom":
        raise ProfileError("the rest can only be custom")
    shapes = {
        normal(header): re.compile(s).pattern for header, s in detect.get("shapes", {}).items()
    }
    parts = [_part(values, values["object"], values["system"])]
    for second in values.get("secondary", ()):
        parts.append(_part(second, second["object"], values["system"]))
    return Profile(
        id=values["id"],
        system=values["system"],
        object=values["object"],
        detect=tuple(_headers(x) for x in detect["headers"]),
        shapes=shapes,
        parts=tuple(parts),
        zone=values.get("zone", ""),
        currency=values.get("currency", ""),
        exact=bool(values.get("exact", False)),
        skip=tuple((normal(x["header"]), x["equals"].casefold()) for x in values.get("skip", ())),
        without=tuple(normal(x) for x in detect.get("without", ())),
        rest_is_custom="rest" in values,
        report_repeats=tuple(normal(x) for x in values.get("report_repeats", ())),
    )


def _part(values: dict[str, Any], own: str, system: str) -> Part:
    noun = values["noun"]
    if noun not in FIELDS:
        raise ProfileError(f"“{noun}” is not a noun")
    columns = tuple(_column(x, noun, system) for x in values["columns"])
    constants = dict(values.get("constants", {}))
    for name in constants:
        _known(noun, name)
    derived = tuple(
        Derived(x["field"], x["function"], tuple(x["of"])) for x in values.get("derived", ())
    )
    for one in derived:
        _known(noun, one.field)
        if one.function not in DERIVED:
            raise ProfileError(f"“{one.function}” is not a derived function")
    return Part(noun, own, columns, constants, derived, values.get("when", ""))


def _column(values: dict[str, Any], noun: str, system: str) -> ProfileColumn:
    _only(values, _COLUMN_KEYS, "a column")
    target = _target(values, noun)
    link = None
    if target and target.sort == "field" and field_kind(noun, target.name) == Kind.LINK:
        given = values["link"]
        link = Link(given["key"], given.get("source", system), given.get("object", ""))
        if link.key_kind not in KEY_KINDS:
            raise ProfileError(f"“{link.key_kind}” is not a kind of key")
        if link.key_kind != "id":
            link = Link(link.key_kind)
    form = values.get("form", "")
    if form not in FORMS:
        raise ProfileError(f"“{form}” is not a form of ids")
    words = {str(k).casefold(): str(v) for k, v in values.get("values", {}).items()}
    return ProfileColumn(
        _headers(values["header"]), target, words, str(values.get("scale", "")), link, form
    )


def _target(values: dict[str, Any], noun: str) -> Target | None:
    said = [
        key for key in ("id", "field", "custom", "metric", "helper", "ignored") if key in values
    ]
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
    kind = values.get("kind", "")
    if sort == "custom" and kind not in _CUSTOM_KINDS:
        raise ProfileError(f"“{kind}” is not a kind of custom field")
    return Target(sort, name, kind)


def _known(noun: str, name: str) -> None:
    if name not in {field.name for field in FIELDS[noun]}:
        raise ProfileError(f"“{name}” is not a field of {noun}")


def _headers(value: str | list[str]) -> tuple[str, ...]:
    return tuple(normal(x) for x in ([value] if isinstance(value, str) else value))


def _only(values: dict[str, Any], allowed: set[str], where: str) -> None:
    if unknown := set(values) - allowed:
        raise ProfileError(f"{where} has unknown keys: {', '.join(sorted(unknown))}")
