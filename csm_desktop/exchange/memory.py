"""Mappings that are remembered: a layout once settled is known by its headers the next time.

Writes a profile file into the user's own folder, from where ``profile.load_profiles`` reads it.
"""

import hashlib
import json
from pathlib import Path
from typing import IO, Any

from csm_desktop.exchange.profile import Part, Profile, ProfileColumn, normal, profile_of
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
        "detect": {"headers": [list(names) for names in profile.detect]},
        "zone": profile.zone,
        "currency": profile.currency,
        "exact": profile.exact,
        "skip": [{"header": header, "equals": equals} for header, equals in profile.skip],
        "report_repeats": list(profile.report_repeats),
        **_part(profile.parts[0]),
        "secondary": [{**_part(part), "object": part.object} for part in profile.parts[1:]],
    }
    return values


def _part(part: Part) -> dict[str, Any]:
    return {
        "noun": part.noun,
        "columns": [_column(column) for column in part.columns],
        "constants": dict(part.constants),
        "derived": [
            {"field": d.field, "function": d.function, "of": list(d.of)} for d in part.derived
        ],
        "when": part.when,
    }


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
    if column.scale:
        values["scale"] = column.scale
    if column.form:
        values["form"] = column.form
    if column.link:
        key, source, object_ = column.link
        values["link"] = {"key": key, "source": source, "object": object_}
    return values
