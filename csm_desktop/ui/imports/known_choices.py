"""How files of a source are to be read, once said: kept on this computer, by what the file is.

What a column becomes is remembered elsewhere (``exchange/memory.py``).
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from csm_desktop.exchange.records import FileChoices, StagedFile, choice_key
from csm_desktop.exchange.writer import write_atomically
from csm_desktop.paths import config_folder, private_folder

KEPT = ("encoding", "delimiter", "header_row", "date_order", "decimal", "zone", "currency")
"""Choices that hold for every file of a source."""
MOST_SOURCES = 500
"""Sources remembered; the one said longest ago is forgotten first."""
_NAME = "reading.json"


def known_choices(
    paths: Sequence[Path], records: Sequence[StagedFile], choices: Mapping[str, FileChoices]
) -> dict[str, FileChoices]:
    """Choices remembered for the sources of these pieces, for those without any of their own."""
    kept = _read()
    if not kept:
        return {}
    found = {}
    for record in records:
        key = choice_key(paths[record.path - 1], record.member)
        known = kept.get(source_of(record))
        if known and key not in choices:
            found[key] = replace(FileChoices(), **known)
    return found


def keep_choices(said: Mapping[str, FileChoices]) -> None:
    """Remember, by source, how its files are to be read; a source without a choice is forgotten.

    Raises ``OSError`` where nothing can be written.
    """
    before = _read()
    kept = {source: values for source, values in before.items() if source not in said}
    for source, choices in said.items():
        chosen = {name: value for name in KEPT if (value := getattr(choices, name)) is not None}
        if chosen:
            kept[source] = chosen
    if kept == before:
        return
    latest = dict(list(kept.items())[-MOST_SOURCES:])
    content = json.dumps(latest, ensure_ascii=True, indent=1).encode()

    def write(file: IO[bytes]) -> None:
        file.write(content)

    write_atomically(private_folder(config_folder()) / _NAME, write)


def source_of(record: StagedFile) -> str:
    """What a file is of: its profile, or where none is known its headers.

    As it was read at first, without any choice: the next such file is read so too, and is known
    by it even where the choice is about the headers.
    """
    if record.profile and not record.profile.startswith(("guess", "own/")):
        return record.profile
    headers = sorted(header.strip().casefold() for header, _ in record.mapping)
    return "headers/" + hashlib.sha256("\n".join(headers).encode()).hexdigest()[:16]


def _read() -> dict[str, dict[str, Any]]:
    """What is kept; a file that is none of ours counts as empty."""
    try:
        found = json.loads((config_folder() / _NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        source: {name: said[name] for name in KEPT if _is_choice(name, said.get(name))}
        for source, said in found.items()
        if isinstance(said, dict)
    }


def _is_choice(name: str, value: object) -> bool:
    if name == "header_row":
        return isinstance(value, int) and not isinstance(value, bool) and value > 0
    return isinstance(value, str) and bool(value)
