"""A package: everything of a book (or of one account) as CSV files with one manifest.

Here: how a package is known, which paths belong to it, and how its files are opened. Writing one
is ``package_writer``'s, bringing one into a staging file ``package_staging``'s, landing it
``operations/import_package.py``'s. A CSV of ours without its manifest is a file like any other.

A package is a folder, or a zip of one: ``schema.json`` (the manifest, a JSON Schema),
``<table>.csv`` for each table, and ``attachments/<sha256>``.
"""

import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

MANIFEST = "schema.json"
ATTACHMENTS = "attachments"
MARK = "x-csm"
"""The manifest's key that says what it is of: ``export`` (a book) or ``handover`` (an account)."""
KINDS = ("export", "handover")
FORMAT = 1
"""The manifest's ``x-csm-format``; a package with a higher one is refused."""
PROFILE = "csm/package"
"""``StagedFile.profile`` of a package."""
NOUN = "package"
"""``StagedFile.noun`` of a package."""
_LARGEST_MANIFEST = 4 << 20
_MOST_MEMBERS = 100_000
_LARGEST_UNPACKED = 8 << 30
_TABLE = re.compile(r"[a-z][a-z_]{0,40}")


@dataclass(frozen=True)
class Package:
    """A package that was found, and where its files are."""

    place: Path
    """The folder, or the zip."""
    manifest: Mapping[str, Any]
    inside: str | None = None
    """Of a zip: what stands before the names of its members; None for a folder."""

    def tables(self) -> tuple[str, ...]:
        """The tables that the manifest names."""
        named = self.manifest.get("x-csm-tables")
        names = named if isinstance(named, dict) else {}
        return tuple(name for name in names if _TABLE.fullmatch(name))

    def sizes(self) -> dict[str, int]:
        """Name (``account.csv``, ``attachments/…``) → bytes, of the files that are there."""
        if self.inside is None:
            there = [*self.place.glob("*.csv"), *(self.place / ATTACHMENTS).glob("*")]
            return {
                path.relative_to(self.place).as_posix(): path.stat().st_size
                for path in sorted(there)
                if path.is_file() and not path.is_symlink()
            }
        with zipfile.ZipFile(self.place) as archive:
            return {
                member.filename.removeprefix(self.inside): member.file_size
                for member in archive.infolist()
                if member.filename.startswith(self.inside) and not member.is_dir()
            }

    def open(self, name: str) -> IO[bytes]:
        """A file of the package to read; ``name`` is one of :meth:`sizes`."""
        if self.inside is None:
            return (self.place / name).open("rb")
        # The member keeps the archive open for as long as it is read.
        return zipfile.ZipFile(self.place).open(self.inside + name)


def find_package(path: Path) -> Package | None:
    """The package that a path is: its manifest, its folder, or its zip; None for anything else.

    Never raises for a strange file.
    """
    try:
        if path.is_dir():
            path = path / MANIFEST
        if path.name == MANIFEST:
            manifest = _manifest(path.open("rb"), path.stat().st_size)
            return None if manifest is None else Package(path.parent, manifest)
        return _find_in_zip(path) if zipfile.is_zipfile(path) else None
    except (OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile):
        return None


def is_manifest(path: Path) -> bool:
    """Whether a file is the manifest of one of our packages."""
    return path.name == MANIFEST and path.is_file() and find_package(path) is not None


def belongs(manifest: Path, paths: Iterable[Path]) -> frozenset[Path]:
    """Those of ``paths`` that are part of the manifest's package: not to be staged as files.

    They are the manifest, its tables, its folder of attachments and what is in that.
    """
    package = find_package(manifest)
    if package is None:
        return frozenset()
    folder = manifest.resolve().parent
    inside = {folder / f"{name}.csv" for name in package.tables()}
    inside |= {folder, folder / MANIFEST, folder / ATTACHMENTS}
    return frozenset(
        path
        for path in paths
        if path.resolve() in inside or path.resolve().parent == folder / ATTACHMENTS
    )


def _find_in_zip(path: Path) -> Package | None:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        named = [m for m in members if m.filename.rpartition("/")[2] == MANIFEST]
        shallow = [m for m in named if m.filename.count("/") <= 1]
        unpacked = sum(member.file_size for member in members)
        if len(shallow) != 1 or len(members) > _MOST_MEMBERS or unpacked > _LARGEST_UNPACKED:
            return None
        manifest = _manifest(archive.open(shallow[0]), shallow[0].file_size)
    inside = shallow[0].filename.removesuffix(MANIFEST)
    return None if manifest is None else Package(path, manifest, inside)


def _manifest(file: IO[bytes], size: int) -> dict[str, Any] | None:
    with file:
        if size > _LARGEST_MANIFEST:
            return None
        try:
            said = json.loads(file.read(_LARGEST_MANIFEST).decode("utf-8-sig"))
        except RecursionError:
            return None
    return said if isinstance(said, dict) and said.get(MARK) in KINDS else None
