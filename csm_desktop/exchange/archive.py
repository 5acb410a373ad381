"""The pieces that one path holds: files in a folder, members of archives, compressed files.

A piece is one file that can be opened as a table, or several that make one table (pages, messages,
a bundle of cards). Members are unpacked one at a time under names of our own, so that no name in
an archive ever becomes a path; what they may unpack to is limited (TRUST.md, Imports).
"""

import bz2
import errno
import gzip
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any

from csm_desktop.exchange.guard import BLOCK, RATIO, SMALL_BYTES, kind_of
from csm_desktop.exchange.package import find_package
from csm_desktop.exchange.pages import PageFile, find_cards
from csm_desktop.exchange.reader import Beat
from csm_desktop.exchange.records import Said, Unusable

UNPACKED_BYTES = 4 << 30
MEMBERS = 2000
NESTING = 3
FOLDER_DEPTH = 6
HEAD_BYTES = 2 << 20
"""What is unpacked of a member for a look at its first rows."""
_WHOLE_MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""Files that can only be read whole: their table of contents is at the end or anywhere."""
_NAMES_SHOWN = 5
_OF_THE_DISK = (errno.ENOSPC, errno.EIO, errno.EACCES)
"""Errors that are not the archive's fault; a wrong place in it is an "invalid argument"."""


@dataclass(frozen=True)
class Piece:
    """One thing to open."""

    path: Path
    """Where it can be read now; gone when the next piece is asked for."""
    member: str
    """As in ``StagedFile``, without the sheet."""
    kind: str = ""
    """As :func:`guard.kind_of` says, or ``pages``, ``mails``, ``bundle`` or ``package``."""
    files: tuple[PageFile, ...] = ()
    """The files of a piece that is made of several."""
    said: Said | None = None
    """Why it cannot be used."""
    name: str = ""
    """Its own name, which says nothing but whether it is Markdown."""


@dataclass(frozen=True)
class _Member:
    """One file of a folder or an archive, not unpacked yet."""

    name: str
    bring: Callable[[], Path]
    """Make it readable; gives where."""
    is_link: bool = False


@dataclass
class _Search:
    """One path on its way into pieces."""

    scratch: Path
    head: bool
    beat: Beat
    left: int = UNPACKED_BYTES
    members: int = 0
    made: int = 0
    done: int = 0
    temporary: list[Path] = field(default_factory=list)

    def new_path(self) -> Path:
        """A free path in the scratch folder."""
        self.made += 1
        path = self.scratch / f"piece-{os.getpid()}-{self.made}"
        self.temporary.append(path)
        return path

    def drop(self, path: Path) -> None:
        """Remove what was unpacked and is used up."""
        if path in self.temporary:
            self.temporary.remove(path)
            path.unlink(missing_ok=True)

    def count(self, members: int) -> None:
        """Count files of an archive or folder."""
        self.members += members
        if self.members > MEMBERS:
            raise Unusable("archive_has_too_many_members", count=self.members, limit=MEMBERS)

    def unpack(self, source: IO[bytes], target: Path, packed: int) -> Path:
        """Copy what an archive holds, counted while unpacking: the sizes that it states may lie."""
        size = 0
        with target.open("wb") as file:
            target.chmod(0o600)
            begin = source.read(4)
            file.write(begin)
            cut = HEAD_BYTES if self.head and not begin.startswith(_WHOLE_MARKS) else None
            while block := self._block(source, cut is not None):
                file.write(block)
                size += len(block)
                self.left -= len(block)
                self.done += len(block)
                self.beat(self.done)
                if self.left < 0 or (size > SMALL_BYTES and size / max(1, packed) > RATIO):
                    raise Unusable("archive_is_too_big", limit=UNPACKED_BYTES >> 20)
                if cut is not None and size >= cut:
                    break
        return target

    def _block(self, source: IO[bytes], tolerant: bool) -> bytes:
        try:
            return source.read(min(BLOCK, HEAD_BYTES) if not self.head else 1 << 16)
        except EOFError:
            if tolerant:  # a compressed file that was itself cut for a look at its beginning
                return b""
            raise


def find_pieces(
    path: Path, *, scratch: Path, head: bool = False, beat: Beat = lambda _: None
) -> Iterator[Piece]:
    """The pieces of a path, in the order of its members; each may be refused by itself.

    ``scratch`` is a private folder for what is unpacked; ``head`` unpacks only the beginnings.
    ``beat`` is told the bytes unpacked.
    """
    search = _Search(scratch, head, beat)
    try:
        yield from _pieces(search, path, path.name, "", 0)
    finally:
        for left in list(search.temporary):
            search.drop(left)


def _pieces(search: _Search, path: Path, name: str, member: str, deep: int) -> Iterator[Piece]:
    try:
        if not member and find_package(path):
            yield Piece(path, member, "package")
            return
        if path.is_dir():
            yield from _in_folder(search, path)
            return
        kind = kind_of(path, name)
        if kind in ("gzip", "bzip2", "archive") and deep >= NESTING:
            raise Unusable("archive_is_too_deep", limit=NESTING)
        if kind == "archive":
            yield from _in_archive(search, path, member, deep)
        elif kind in ("gzip", "bzip2"):
            inner = _decompressed(search, path, kind)
            name = name.removesuffix(".gz").removesuffix(".bz2")
            yield from _pieces(search, inner, name, member, deep + 1)
            search.drop(inner)
        else:
            yield Piece(path, member, kind, name=name)
    except Unusable as unusable:
        yield Piece(path, member, said=unusable.said, name=name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield Piece(path, member, said=("file_cannot_be_opened", {"reason": reason}), name=name)


def _decompressed(search: _Search, path: Path, kind: str) -> Path:
    opener: Any = gzip.open if kind == "gzip" else bz2.open
    try:
        with opener(path) as source:
            return search.unpack(source, search.new_path(), path.stat().st_size)
    except (EOFError, zlib.error, gzip.BadGzipFile, ValueError) as error:
        raise Unusable("file_is_damaged") from error
    except OSError as error:
        if error.errno is None:  # bz2's word for damaged data
            raise Unusable("file_is_damaged") from error
        raise


def _in_folder(search: _Search, folder: Path) -> Iterator[Piece]:
    found = sorted(_walk(folder, PurePosixPath(), FOLDER_DEPTH))
    members = [
        _Member(name, partial(Path, folder, name), (folder / name).is_symlink())
        for name in _wanted(found)
    ]
    yield from _of_members(search, members, folder, "", 0)


def _walk(folder: Path, inside: PurePosixPath, depth: int) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = inside / entry.name
            if entry.is_dir(follow_symlinks=False):
                if depth > 1 and _is_seen(entry.name):
                    yield from _walk(folder / entry.name, name, depth - 1)
            else:
                yield str(name)


def _in_archive(search: _Search, path: Path, member: str, deep: int) -> Iterator[Piece]:
    packed = path.stat().st_size
    try:
        archive = zipfile.ZipFile(path)
    except Exception as error:  # zipfile leaks whatever a damaged directory leads it into
        raise Unusable("file_is_damaged") from error
    with archive:
        infos = {_name(info): info for info in _files(archive)}

        def member_of(name: str, info: zipfile.ZipInfo) -> _Member:
            mode = info.external_attr >> 16
            return _Member(
                name,
                lambda: _bring_to(search, archive, info, packed, search.new_path()),
                stat.S_ISLNK(mode),
            )

        members = [member_of(name, infos[name]) for name in _wanted(infos)]
        yield from _of_members(search, members, path, member, deep + 1)


def _files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    return [info for info in archive.infolist() if info.filename and not info.is_dir()]


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member; old packers write UTF-8 without saying so."""
    name = info.filename
    if not info.flag_bits & 0x800 and not name.isascii():
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/").encode("utf-8", "replace").decode("utf-8")


def _bring_to(
    search: _Search, archive: zipfile.ZipFile, info: zipfile.ZipInfo, packed: int, target: Path
) -> Path:
    try:
        with archive.open(info) as source:
            return search.unpack(source, target, packed)
    except (Unusable, MemoryError):
        raise
    except RuntimeError as error:  # zipfile's word for an encrypted member
        is_locked = not isinstance(error, NotImplementedError)  # an unknown compression
        raise Unusable("archive_is_locked" if is_locked else "member_is_damaged") from error
    except Exception as error:  # zipfile leaks whatever damaged data lead it into
        if isinstance(error, OSError) and error.errno in _OF_THE_DISK:
            raise
        raise Unusable("member_is_damaged") from error


def _wanted(names: Iterable[str]) -> list[str]:
    """Without hidden files, and without Notion's narrower table where the whole one is there."""
    seen = [name for name in names if all(map(_is_seen, PurePosixPath(name).parts))]
    whole = {name.removesuffix("_all.csv") + ".csv" for name in seen if name.endswith("_all.csv")}
    return [name for name in seen if name not in whole]


def _is_seen(name: str) -> bool:
    return not name.startswith(".") and name not in ("__MACOSX", "Thumbs.db", "desktop.ini")


def _of_members(
    search: _Search, members: list[_Member], path: Path, above: str, deep: int
) -> Iterator[Piece]:
    """The pieces of an archive or a folder; pages and messages are put together at the end."""
    if not members:
        raise Unusable("archive_is_empty")
    search.count(len(members))
    cards = find_cards([member.name for member in members])
    if cards:
        files = tuple(PageFile(m.bring(), m.name) for m in members if _is_card(m.name))
        yield Piece(path, above, "bundle", files)
        members = [member for member in members if not _is_card(member.name)]
    together: dict[str, list[PageFile]] = {"page": [], "mail": []}
    left_out: list[Piece] = []
    for member in members:
        for piece in _member_pieces(search, member, above, deep):
            if piece.kind in together:
                together[piece.kind].append(PageFile(piece.path, member.name))
            elif piece.said and piece.said[0] == "file_is_no_table":
                left_out.append(piece)
            else:
                yield piece
                search.drop(piece.path)
    for kind, several in together.items():
        if several:
            ending = several[0].name if len(several) == 1 else ("*.md", "*.eml")[kind == "mail"]
            yield Piece(path, _inside(above, ending), kind + "s", tuple(several))
    yield from _left_out(left_out, path, above)


def _is_card(name: str) -> bool:
    return name.endswith((".yaml", ".html"))


def _member_pieces(search: _Search, member: _Member, above: str, deep: int) -> Iterator[Piece]:
    place = _inside(above, member.name)
    name = PurePosixPath(member.name).name
    if member.is_link:
        yield Piece(Path(), place, said=("member_is_a_link", {}), name=name)
        return
    try:
        path = member.bring()
    except Unusable as unusable:
        yield Piece(Path(), place, said=unusable.said, name=name)
        return
    yield from _pieces(search, path, name, place, deep)


def _inside(above: str, name: str) -> str:
    return f"{above}/{name}" if above else name


def _left_out(pieces: list[Piece], path: Path, above: str) -> Iterator[Piece]:
    """Pictures and documents beside the tables: one sentence for all of them."""
    if len(pieces) < 2:
        yield from pieces
        return
    names = [piece.name for piece in pieces[:_NAMES_SHOWN]]
    more = ["…"] if len(pieces) > _NAMES_SHOWN else []
    said: Said = (
        "members_were_left_out",
        {"count": len(pieces), "names": ", ".join(names + more)},
    )
    yield Piece(path, _inside(above, "*"), said=said)
