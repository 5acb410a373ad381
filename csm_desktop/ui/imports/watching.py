"""The watched folder: which files in it were not seen yet, and remembering those that were.

Plain functions for a worker thread; nothing is ever read into the book from here. A file counts as
seen by name, size and time, or by its content: a copy under another name is no news.
"""

import hashlib
import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from csm_desktop.exchange.writer import write_atomically
from csm_desktop.paths import private_folder, state_folder

ENDINGS = frozenset({
    ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".json", ".ndjson",
    ".jsonl", ".zip", ".gz", ".ics", ".vcf", ".mbox", ".eml", ".xml",
})  # fmt: skip
"""What is proposed: kinds that systems export. What they are is found by content when read."""
QUIET_SECONDS = 3
"""A file younger than this may still be being written."""
MOST_FILES = 2000
_HASHED_BYTES = 64 * 1024 * 1024
"""Larger files are known by name, size and time alone."""
_MOST_SEEN = 5000
_NAME = "watched.json"


@dataclass(frozen=True)
class Look:
    """What a look into the folder found."""

    is_there: bool
    new: tuple[Path, ...] = ()
    """Files not seen yet, the oldest first."""


def look_into(folder: Path) -> Look:
    """Look for files that were not seen yet; of a folder not seen before every file is old."""
    files = _files_in(folder)
    if files is None:
        return Look(is_there=False)
    seen = _read_seen(folder)
    if seen is None:
        mark_seen(folder, files, hashed=False)  # there may be gigabytes of them
        return Look(is_there=True)
    marks = {(m["name"], m["size"], m["mtime"]) for m in seen}
    contents = {m["sha256"] for m in seen if m["sha256"]}
    new = []
    for path in files:
        mark = _mark(path)
        if mark is None or mark in marks or time.time() - mark[2] / 1e9 < QUIET_SECONDS:
            continue
        if contents and (content := _hash(path)) and content in contents:
            continue
        new.append(path)
    return Look(is_there=True, new=tuple(new))


def mark_seen(folder: Path, files: Iterable[Path], *, hashed: bool = True) -> int:
    """Remember these files as seen; says how many. Raises ``OSError`` where it cannot be kept."""
    before = _read_seen(folder) or []
    added = []
    for path in files:
        mark = _mark(path)
        if mark is not None:
            name, size, mtime = mark
            content = _hash(path) if hashed else ""
            added.append({"name": name, "size": size, "mtime": mtime, "sha256": content})
    names = {mark["name"] for mark in added}
    kept = [mark for mark in before if mark["name"] not in names]
    said = {"folder": str(folder), "seen": [*kept, *added][-_MOST_SEEN:]}
    said_bytes = json.dumps(said, ensure_ascii=True).encode()

    def write(file: IO[bytes]) -> None:
        file.write(said_bytes)

    write_atomically(private_folder(state_folder()) / _NAME, write)
    return len(added)


def all_files(folder: Path) -> tuple[Path, ...]:
    """Every file of the folder that could be imported, seen or not."""
    return tuple(_files_in(folder) or ())


def _files_in(folder: Path) -> list[Path] | None:
    """The files right in the folder, the oldest first; None when it is not there."""
    found: list[tuple[int, Path]] = []
    try:
        for path in folder.iterdir():
            if path.name.startswith((".", "~$")) or path.suffix.casefold() not in ENDINGS:
                continue
            mark = _mark(path)
            if mark is not None:
                found.append((mark[2], path))
            if len(found) == MOST_FILES:
                break
    except OSError:
        return None
    return [path for _, path in sorted(found)]


def _mark(path: Path) -> tuple[str, int, int] | None:
    """Name, bytes and nanoseconds; None for what is no file, or gone."""
    try:
        state = path.stat()
        is_file = path.is_file()
    except OSError:
        return None
    return (path.name, state.st_size, state.st_mtime_ns) if is_file and state.st_size else None


def _hash(path: Path) -> str:
    """The content's SHA-256; empty where it cannot be read, or is too much."""
    try:
        if path.stat().st_size > _HASHED_BYTES:
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _read_seen(folder: Path) -> list[dict[str, Any]] | None:
    """What was seen in this folder; None when it was never looked into."""
    try:
        kept = json.loads((state_folder() / _NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(kept, Mapping) or kept.get("folder") != str(folder):
        return None
    seen = kept.get("seen")
    marks = seen if isinstance(seen, list) else []
    return [mark for mark in marks if isinstance(mark, dict) and _is_mark(mark)]


def _is_mark(mark: Mapping[str, object]) -> bool:
    return (
        isinstance(mark.get("name"), str)
        and isinstance(mark.get("size"), int)
        and isinstance(mark.get("mtime"), int)
        and isinstance(mark.get("sha256"), str)
    )
