"""The README's table of systems, made from the import profiles themselves.

``python -m tests.support.systems_table`` writes it between its two marks; a test says when the
README no longer tells what the profiles do.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from csm_desktop.domain.systems import SYSTEMS, system_name

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
PROFILES = ROOT / "resources" / "profiles"
FIRST, LAST = "<!-- systems: made from resources/profiles -->", "<!-- end of systems -->"
_KINDS = {
    "json": "JSON, NDJSON; also zipped",
    "mail": "mbox, EML",
    "pages": "zip or folder of Markdown",
    "guru": "zip or folder of YAML and HTML",
    "calendar": "ICS",
    "cards": "VCF",
}
_SHAPE_KINDS = {"monday board": "XLSX"}
_HEADERS_SHOWN = 4


def table() -> str:
    """The table as Markdown."""
    lines = ["| system | object | files | recognised by | tested on |", "|---|---|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in rows()]
    return "\n".join(lines)


def rows() -> Iterator[tuple[str, str, str, str, str]]:
    """A row a profile: system, object, file kinds, what it is known by, what it was tried on."""
    profiles = [json.loads(path.read_text("utf-8")) for path in sorted(PROFILES.glob("*.json"))]
    for profile in sorted(profiles, key=lambda p: (system_name(p["system"]).casefold(), p["id"])):
        yield (
            system_name(profile["system"]),
            profile["title"],
            _kinds(profile),
            _known_by(profile["detect"]),
            _tested(profile),
        )


def _kinds(profile: Mapping[str, Any]) -> str:
    form = profile["detect"].get("form", "")
    shape = profile.get("rows", "")
    name = shape["shape"] if isinstance(shape, dict) else shape
    return _KINDS.get(form) or _SHAPE_KINDS.get(name) or "CSV, TSV, XLSX, XLS, ODS, JSON"


def _known_by(detect: Mapping[str, Any]) -> str:
    headers = [one if isinstance(one, str) else one[0] for one in detect.get("headers", ())]
    some = [one if isinstance(one, str) else one[0] for one in detect.get("any", ())]
    shown = ", ".join(_code(header) for header in headers[:_HEADERS_SHOWN])
    if len(headers) > _HEADERS_SHOWN:
        shown += ", …"
    parts = [shown] if shown else []
    if some:
        parts.append("one of " + ", ".join(map(_code, some[:_HEADERS_SHOWN])))
    if detect.get("shapes"):
        parts.append("shapes of values")
    if detect.get("form"):
        parts.append("the form of the file")
    return "; ".join(parts)


def _code(header: str) -> str:
    return f"`{header.replace('|', chr(92) + '|')}`"


def _tested(profile: Mapping[str, Any]) -> str:
    evidence: str = profile["evidence"]
    return "real file" if evidence == "real file" else evidence


def write() -> None:
    """Put the table into the README."""
    text = README.read_text("utf-8")
    before, rest = text.split(FIRST)
    after = rest.split(LAST)[1]
    README.write_text(f"{before}{FIRST}\n\n{table()}\n\n{LAST}{after}", "utf-8")


def missing_systems() -> list[str]:
    """Systems with a name but no profile."""
    there = {json.loads(path.read_text("utf-8"))["system"] for path in PROFILES.glob("*.json")}
    return sorted(set(SYSTEMS) - there)


if __name__ == "__main__":
    write()
