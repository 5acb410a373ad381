"""Files read beside the window: the staging file, what each file is, and rows to look at.

Everything here that opens a file runs on a worker thread (``workspace.work``).
"""

import itertools
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone

from csm_desktop.exchange.memory import remember
from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.exchange.staging import read_preview, stage
from csm_desktop.paths import cache_folder, config_folder, private_folder

ROWS_READ = 6000
"""Rows of a file that can be looked at: staging keeps the first ones and those with problems."""
_STALE_SECONDS = 24 * 3600
_TELL_SECONDS = 0.05
_PREFIX = "import-"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Preview:
    """Rows of a file as they are in it."""

    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Row number and cells, in order."""


@dataclass(frozen=True)
class ReadFiles:
    """What came of reading some files."""

    paths: tuple[Path, ...]
    into: Path
    """The staging file."""
    records: tuple[StagedFile, ...]
    """One for each path."""
    previews: Mapping[int, Preview]
    """By the number of the file."""
    seconds: float


@dataclass(frozen=True)
class Progress:
    """How far reading is."""

    file: int
    """The file being read, from 1."""
    part: float
    """0 to 1, of that file."""


def read_files(
    paths: Sequence[Path],
    into: Path,
    *,
    currency: str,
    zone: str,
    choices: Mapping[str, FileChoices],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> ReadFiles:
    """Stage the files and read what is shown of them.

    Refuses as :func:`csm_desktop.exchange.staging.stage`.
    """
    started, told = time.monotonic(), 0.0

    def tell(file: int, done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_SECONDS:
            told = time.monotonic()
            progress(Progress(file, done / max(1, total)))

    folder = profiles_folder()
    records = stage(
        paths,
        into,
        currency=currency,
        zone=zone,
        user_profiles=folder if folder.is_dir() else None,
        choices=choices,
        progress=tell,
        cancelled=cancelled,
    )
    previews = {
        record.number: Preview(*read_preview(into, record.number, ROWS_READ)) for record in records
    }
    return ReadFiles(tuple(paths), into, records, previews, time.monotonic() - started)


def keep_columns(
    read: ReadFiles, before: ReadFiles, choices: Mapping[str, FileChoices]
) -> ReadFiles:
    """Let a file that a choice made unusable keep its columns, so that they can be chosen again."""
    earlier = dict(zip(before.paths, before.records, strict=True))
    records, previews = [], dict(read.previews)
    for path, record in zip(read.paths, read.records, strict=True):
        old = earlier.get(path)
        if record.refusal is None or record.mapping or old is None or not old.mapping:
            records.append(record)
            continue
        chosen = choices.get(str(path), FileChoices())
        _, _, noun = (chosen.profile or "").partition("guess/")
        mapping = {**dict(old.mapping), **dict(chosen.mapping)}
        records.append(
            replace(
                record, noun=noun or old.noun, headers=old.headers, header_row=old.header_row,
                rows=old.rows, encoding=old.encoding, delimiter=old.delimiter,
                mapping=tuple(mapping.items()),
            )
        )  # fmt: skip
        previews[record.number] = before.previews[old.number]
    return replace(read, records=tuple(records), previews=previews)


def remember_layouts(records: Iterable[StagedFile]) -> int:
    """Keep every mapping that was guessed or changed, for the next such file; says how many."""
    settled = [record for record in records if record.layout and record.refusal is None]
    for record in settled:
        remember(record, private_folder(profiles_folder()))
    return len(settled)


def profiles_folder() -> Path:
    """Where the user's own import profiles lie."""
    return config_folder() / "profiles"


def new_staging_path() -> Path:
    """A path for a staging file that nobody else uses; nothing is there yet."""
    return cache_folder() / f"{_PREFIX}{os.getpid()}-{next(_numbers)}.db"


def remove_stale() -> int:
    """Remove what a killed program left behind more than a day ago; says how many files."""
    limit = time.time() - _STALE_SECONDS
    stale = [p for p in cache_folder().glob(f"{_PREFIX}*.db") if p.stat().st_mtime < limit]
    for path in stale:
        path.unlink(missing_ok=True)
    return len(stale)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files of a drop: a folder stands for the files right in it."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
        found += [p for p in inside if not p.name.startswith(".") and p not in found]
    return found


def zone_name() -> str:
    """The zone of this computer; UTC where its name is unknown."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, KeyError):
        return "UTC"
