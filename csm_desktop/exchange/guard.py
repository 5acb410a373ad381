"""Which files are opened at all: their first bytes, and the sizes a zipped workbook may unpack to.

The limits are TRUST.md's for imports. What passes here is still read in a child process with
limits of its own; nothing is read into rows here.
"""

import zipfile
from pathlib import Path

from csm_desktop.exchange.records import Unusable

UNPACKED_BYTES = 512 << 20
RATIO = 200
SMALL_BYTES = 8 << 20
"""Below this a high ratio is plain repetition and harms nobody."""
PARTS = 2000
BLOCK = 1 << 20

_FOREIGN = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3", "SQLite"),
    (b"\x7fELF", "ELF"),
)
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\v\x1a\x1b\x1c\x1d\x1e\x1f\0")


def kind_of(path: Path) -> str:
    """``text``, ``zipped workbook`` or ``old workbook``; raises :class:`Unusable` for the rest."""
    with path.open("rb") as file:
        head = file.read(4096)
    if not head:
        raise Unusable("file_is_empty")
    if head.startswith(b"PK\x03\x04"):
        check_workbook(path)
        return "zipped workbook"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "old workbook"
    for mark, form in _FOREIGN:
        if head.startswith(mark):
            raise Unusable("file_is_no_table", form=form)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
        raise Unusable("file_is_no_table", form="HTML/XML")
    if start.startswith((b"{", b"[{", b"[\n", b"[\r", b"[ ")):
        raise Unusable("file_is_no_table", form="JSON")
    if not _is_wide(head) and _controls(head) > 0.02:
        raise Unusable("file_is_binary")
    return "text"


def check_workbook(path: Path) -> None:
    """Refuse what unpacks to too much, and any XML that declares a document type."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > PARTS:
                raise Unusable("workbook_has_too_many_parts", parts=len(parts), limit=PARTS)
            names = {part.filename for part in parts}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                raise Unusable("file_is_no_table", form="zip")
            left = UNPACKED_BYTES
            packed = max(1, path.stat().st_size)
            for part in parts:
                left -= _unpacked(archive, part, left)
                used = UNPACKED_BYTES - left
                if left < 0 or (used > SMALL_BYTES and used / packed > RATIO):
                    raise Unusable("workbook_is_too_big", limit=UNPACKED_BYTES >> 20)
    except Unusable:
        raise
    except RuntimeError as error:  # zipfile's word for an encrypted part
        is_locked = not isinstance(error, NotImplementedError)  # an unknown compression
        raise Unusable("workbook_is_locked" if is_locked else "file_is_damaged") from error
    except Exception as error:  # zipfile leaks whatever a damaged directory leads it into
        raise Unusable("file_is_damaged") from error


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int) -> int:
    """Bytes of a part, counted while unpacking: the sizes that a zip states may lie."""
    size, tail = 0, b""
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    with archive.open(part) as file:
        while size <= limit and (block := file.read(BLOCK)):
            size += len(block)
            if is_xml:
                plain = (tail + block).replace(b"\0", b"")
                if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
                    raise Unusable("workbook_declares_a_document_type")
                tail = block[-32:]
    return size


def _is_wide(head: bytes) -> bool:
    return head[:2] in (b"\xff\xfe", b"\xfe\xff") or head.count(0) > 0.15 * len(head)


def _controls(head: bytes) -> float:
    return sum(byte < 32 and byte not in _TEXT_CONTROLS for byte in head) / len(head)
