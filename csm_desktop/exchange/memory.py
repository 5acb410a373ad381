"""Mappings that are remembered: a layout once settled is known by its headers the next time.

Writes a profile file into the user's own folder, from where ``profile.load_profiles`` reads it.
"""

import hashlib
import json
from pathlib import Path
from typing import IO, Any

from csm_desktop.exchange.profile import (
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    Skip,
    normal,
)
from csm_desktop.exchange.profile_file import profile_of
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.writer import write_atomically


def remember(info: StagedFile, user_profiles: Path) -> Path:
    """Write the mapping of a staged file as a profile for files with the same headers."""
    headers = sorted({normal(header) for header, _ in info.mapping})
    mark = hashlib.sha256("\n".join(headers).encode()).hexdigest()[:12]
    values: dict[str, Any] = {**info.layout, "id": f"own/{mark}", "detect": {"headers": headers}}
    profile_of(values)  # a layout that breaks the schema would spoil every later import
    user_profiles.mkdir(parents=True, exist_ok=True)
    path = user_profiles / f"{mark}.json"
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"

    def write(file: IO[bytes]) -> None:
        file.write(text.encode("utf-8"))

    write_atomically(path, write)
    return path


def layout_of(profile: Profile) -> dict[str, Any]:
    """A profile as the values of its file."""
    values: dict[str, Any] = {
        "id": profile.id,
        "system": profile.system,
        "object": profile.object,
        "title": profile.title,
        "detect": {"headers": [list(names) for names in profile.detect]},
        "zone": profile.zone,
        "currency": profile.currency,
        "exact": profile.exact,
        "skip": [_skip(skip) for skip in profile.skip],
        "report_repeats": list(profile.report_repeats),
        "rest": profile.rest,
        "footer": list(profile.footer),
        "blank_marks": sorted(profile.blank_marks),
        **_part(profile.parts[0]),
        "secondary": [{**_part(part), "object": part.object} for part in profile.parts[1:]],
    }
    if profile.rows:
        values["rows"] = {"shape": profile.rows.name, **profile.rows.parameters}
    return values


def _skip(skip: Skip) -> dict[str, Any]:
    if skip.equals is None:
        return {"header": list(skip.headers), "matches": skip.matches}
    return {"header": list(skip.headers), "equals": skip.equals}


def _part(part: Part) -> dict[str, Any]:
    return {
        "noun": part.noun,
        "columns": [_column(column) for column in part.columns],
        "constants": dict(part.constants),
        "derived": [_derived(one) for one in part.derived],
        "when": [_condition(one) for one in part.when],
    }


def _derived(one: Derived) -> dict[str, Any]:
    values: dict[str, Any] = {"field": one.field, "function": one.function, "of": list(one.of)}
    return {**values, "link": _link(one.link)} if one.link else values


def _condition(one: Condition) -> dict[str, Any]:
    values: dict[str, Any] = {"header": list(one.headers)} if one.headers else {"field": one.field}
    if one.equals is not None:
        values["is"] = sorted(one.equals)
    if one.excepts is not None:
        values["not"] = sorted(one.excepts)
    return values


def _link(link: Link) -> dict[str, str]:
    return {"key": link.key_kind, "source": link.source, "object": link.object}


def _column(column: ProfileColumn) -> dict[str, Any]:
    values: dict[str, Any] = {"header": list(column.headers)}
    target = column.target
    if target is None:
        values["ignored"] = "left out by the user"
    elif target.sort == "id":
        values["id"] = True
    else:
        values[target.sort] = target.name
        if target.kind:
            values["kind"] = target.kind
    if column.values:
        values["values"] = dict(column.values)
    if column.currency_of:
        values["currency_of"] = list(column.currency_of)
    for key in ("scale", "form", "separator", "take", "duration", "epoch"):
        if said := getattr(column, key):
            values[key] = said
    if column.link:
        values["link"] = _link(column.link)
    return values
