"""Files read beside the window: the staging file, what each file is, and rows to look at.

Everything here that opens a file runs on a worker thread (``workspace.work``).
"""

import contextlib
import itertools
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone

from csm_desktop.exchange.memory import remember
from csm_desktop.exchange.profile_file import load_profiles
from csm_desktop.exchange.records import FileChoices, StagedFile, choice_key
from csm_desktop.exchange.staging import read_preview, stage
from csm_desktop.exchange.typed_rows import Typed, read_typed
from csm_desktop.paths import cache_folder, config_folder, private_folder
from csm_desktop.ui.imports.known_choices import keep_choices, known_choices, source_of

ROWS_READ = 6000
"""Rows of a file that can be looked at: staging keeps the first ones and those with problems."""
HEAD_ROWS = 200
"""Rows of each piece that are shown while much is still being read."""
_MUCH_BYTES = 4_000_000
"""What is read in less than a second needs no head."""
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
    typed: Typed = field(default_factory=dict)
    """The first rows as they were read."""


@dataclass(frozen=True)
class ReadFiles:
    """What came of reading some files."""

    paths: tuple[Path, ...]
    into: Path
    """The staging file."""
    records: tuple[StagedFile, ...]
    """One for each piece of the paths."""
    previews: Mapping[int, Preview]
    """By the number of the piece."""
    seconds: float
    choices: Mapping[str, FileChoices]
    """What was decided, by :func:`choice_key`; what was remembered of earlier files included."""
    sources: Mapping[str, str]
    """By the same key, what the piece was found to be without any choice."""
    nouns: Mapping[str, str]
    """Profile that a piece may be → the noun of its rows."""
    is_head: bool = False
    """Only the first rows were read."""

    def path_of(self, record: StagedFile) -> Path:
        """The path that a piece is from."""
        return self.paths[record.path - 1]

    def key_of(self, record: StagedFile) -> str:
        """What choices about a piece are filed under."""
        return choice_key(self.path_of(record), record.member)

    def is_whole(self, record: StagedFile) -> bool:
        """Whether a piece is all that its path has."""
        return sum(other.path == record.path for other in self.records) == 1


@dataclass(frozen=True)
class Progress:
    """How far reading is."""

    file: int
    """The path being read, from 1; 0 when rows are landing."""
    part: float
    """0 to 1, of that path or of all rows."""


def read_files(
    paths: Sequence[Path],
    into: Path,
    *,
    currency: str,
    zone: str,
    choices: Mapping[str, FileChoices],
    progress: Callable[["Progress | ReadFiles"], None],
    cancelled: Callable[[], bool],
) -> ReadFiles:
    """Stage the files and read what is shown of them.

    Of much to read the first rows are told before, as :class:`ReadFiles` through ``progress``; that
    one has no staging file any more.

    Refuses as :func:`csm_desktop.exchange.staging.stage`.
    """
    started, told = time.monotonic(), 0.0

    def tell(file: int, done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_SECONDS:
            told = time.monotonic()
            progress(Progress(file, done / max(1, total)))

    folder = profiles_folder()

    def read(given: Mapping[str, FileChoices], rows: int = 0) -> tuple[StagedFile, ...]:
        return stage(
            paths,
            into,
            rows=rows,
            currency=currency,
            zone=zone,
            user_profiles=folder if folder.is_dir() else None,
            choices=given,
            progress=tell,
            cancelled=cancelled,
        )

    if _size(paths) > _MUCH_BYTES:
        head = read(choices, HEAD_ROWS)
        seen = _previews(into, head)
        into.unlink()
        seconds = time.monotonic() - started
        progress(ReadFiles(tuple(paths), into, head, seen, seconds, choices, {}, {}, True))
    records = read(choices)
    keys = {choice_key(paths[record.path - 1], record.member): record for record in records}
    sources = {key: source_of(record) for key, record in keys.items() if key not in choices}
    known = known_choices(paths, records, choices)
    if known:  # what a file is, is known only when it was read: then it is read as its like were
        into.unlink()
        choices = {**choices, **known}
        records = read(choices)
    return ReadFiles(
        tuple(paths), into, records, _previews(into, records), time.monotonic() - started,
        choices, sources, _nouns(records),
    )  # fmt: skip


def _previews(into: Path, records: Sequence[StagedFile]) -> dict[int, Preview]:
    return {
        record.number: Preview(
            *read_preview(into, record.number, ROWS_READ), read_typed(into, record)
        )
        for record in records
    }


def _size(paths: Sequence[Path]) -> int:
    """Bytes to read; a folder counts as little, because nothing can be said of it at once."""
    total = 0
    for path in paths:
        with contextlib.suppress(OSError):  # what cannot be read is refused when it is
            total += path.stat().st_size if path.is_file() else 0
    return total


def _nouns(records: Sequence[StagedFile]) -> dict[str, str]:
    """Of profiles that stand to choice; they are only read when some do."""
    wanted = {name for r in records if len(r.candidates) > 1 for name, _ in r.candidates}
    if not wanted:
        return {}
    folder = profiles_folder()
    profiles = load_profiles(folder if folder.is_dir() else None)
    return {profile.id: profile.noun for profile in profiles if profile.id in wanted}


def keep_columns(
    read: ReadFiles, before: ReadFiles, choices: Mapping[str, FileChoices]
) -> ReadFiles:
    """Let a file that a choice made unusable keep its columns, so that they can be chosen again."""
    earlier = {before.key_of(record): record for record in before.records}
    records, previews = [], dict(read.previews)
    for record in read.records:
        key = read.key_of(record)
        old = earlier.get(key) or earlier.get(f"{read.path_of(record)}")
        if record.refusal is None or record.mapping or old is None or not old.mapping:
            records.append(record)
            continue
        chosen = choices.get(key, FileChoices())
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


def remember_layouts(read: ReadFiles) -> int:
    """Keep what was decided for the next such files; says how many mappings."""
    settled = [record for record in read.records if record.layout and record.refusal is None]
    for record in settled:
        remember(record, private_folder(profiles_folder()))
    keep_choices({
        read.sources[key]: read.choices.get(key, FileChoices())
        for record in read.records
        if (key := read.key_of(record)) in read.sources
    })  # fmt: skip
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
    stale = [p for p in cache_folder().glob(f"{_PREFIX}*") if p.stat().st_mtime < limit]
    for path in stale:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    return len(stale)


def zone_name() -> str:
    """The zone of this computer; UTC where its name is unknown."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, KeyError):
        return "UTC"
