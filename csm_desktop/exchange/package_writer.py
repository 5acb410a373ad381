"""Writing a package: CSV files, attachments and last the manifest, whole or not at all.

What to write is given: the manifest without its counts, a function that reads the next rows of a
table, one that gives the bytes of an attachment (``operations/tables.py`` and
``operations/package_schema.py`` have them).
"""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.package import ATTACHMENTS, MANIFEST
from csm_desktop.exchange.writer import Cell, write_atomically, write_csv

Key = tuple[object, ...]
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
"""So that the same rows give the same bytes."""
_BLOCK = 1 << 20


class Rows(Protocol):
    """Some rows of a table, as ``operations.tables.Batch``."""

    @property
    def header(self) -> Sequence[str]:
        """The headers."""

    @property
    def rows(self) -> Sequence[Sequence[Any]]:
        """Their cells."""

    @property
    def after(self) -> Key | None:
        """The key to read on from; None: that was all."""


@dataclass(frozen=True)
class PackageContent:
    """Where what is written comes from."""

    manifest: Mapping[str, Any]
    """Of ``describe_package``."""
    read: Callable[[str, Key | None], Rows]
    """The next rows of a table after a key."""
    checksums: Sequence[str]
    """Of the attachments."""
    read_content: Callable[[str], bytes]
    """The bytes of a checksum."""


Progress = Callable[[str, int], None]
"""Told the table and how many of its rows are written."""


def write_package(
    folder: Path,
    content: PackageContent,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, int]:
    """Write a package into a folder, made if need be; gives file name → rows.

    Until all is written an older package there stays as it was; then its tables and attachments
    that are none any more go. Refuses ``export_was_cancelled``; then nothing is left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=folder))
    try:
        written = _write_files(part, content, progress, cancelled)
        _take_away(folder, part)
        _move_files(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return written


def write_package_zip(
    path: Path,
    content: PackageContent,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, int]:
    """Write a package as one zip, whole or not at all; gives file name → rows."""
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=path.parent) as name:
        written = _write_files(Path(name), content, progress, cancelled)
        write_atomically(path, lambda file: _zip(Path(name), file))
    return written


def _write_files(
    folder: Path,
    content: PackageContent,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> dict[str, int]:
    written: dict[str, int] = {}
    for table in content.manifest["x-csm-tables"]:
        first = content.read(table, None)
        rows = _rows(content, table, first, progress, cancelled)
        written[f"{table}.csv"] = write_csv(
            folder / f"{table}.csv", first.header, rows, keep_empty=True
        )
    attachments = folder / ATTACHMENTS
    if content.checksums:
        attachments.mkdir()
    for checksum in content.checksums:
        _refuse_cancelled(cancelled)
        _write_bytes(attachments / checksum, content.read_content(checksum))
    counts = {name.removesuffix(".csv"): rows for name, rows in written.items()}
    manifest = {**content.manifest, "x-csm-tables": counts}
    manifest["x-csm-attachments"] = len(content.checksums)
    said = json.dumps(manifest, ensure_ascii=False, indent=1)
    _write_bytes(folder / MANIFEST, said.encode("utf-8", "replace"))
    return {**written, MANIFEST: len(counts)}


def _rows(
    content: PackageContent,
    table: str,
    batch: Rows,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[Sequence[Cell]]:
    done = 0
    while True:
        _refuse_cancelled(cancelled)
        yield from batch.rows
        done += len(batch.rows)
        if progress is not None:
            progress(table, done)
        if batch.after is None:
            return
        batch = content.read(table, batch.after)


def _refuse_cancelled(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Refusal("export_was_cancelled")


def _write_bytes(path: Path, data: bytes) -> None:
    def write(file: IO[bytes]) -> None:
        file.write(data)

    write_atomically(path, write)


def _take_away(folder: Path, part: Path) -> None:
    """What an older package left and this one does not have; the old manifest goes first."""
    (folder / MANIFEST).unlink(missing_ok=True)
    for path in (folder / ATTACHMENTS).glob("*"):
        if len(path.name) == 64 and not (part / ATTACHMENTS / path.name).exists():
            path.unlink()


def _move_files(part: Path, folder: Path) -> None:
    """Into their place, the manifest last: a folder that has one is whole."""
    files = sorted(path for path in part.rglob("*") if path.is_file())
    for path in sorted(files, key=lambda path: path == part / MANIFEST):
        target = folder / path.relative_to(part)
        target.parent.mkdir(exist_ok=True)
        path.replace(target)


def _zip(folder: Path, file: IO[bytes]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if not path.is_file():
                continue
            info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            with path.open("rb") as source, archive.open(info, "w", force_zip64=True) as member:
                shutil.copyfileobj(source, member, _BLOCK)
