"""What a file is by its first bytes, and the sizes a zipped workbook may unpack to.

The limits are TRUST.md's for imports. What passes here is still read in a child process with
limits of its own; nothing is read into rows here. What an archive may hold is ``archive``'s.
"""

import re
import zipfile
from pathlib import Path

from csm_desktop.exchange.records import Unusable

UNPACKED_BYTES = 512 << 20
RATIO = 200
SMALL_BYTES = 8 << 20
"""Below this a high ratio is plain repetition and harms nobody."""
PARTS = 2000
BLOCK = 1 << 20
HEAD_BYTES = 4096

_DOCUMENTS = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"BM\xf6", "BMP"),
    (b"RIFF", "RIFF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90\0", "EXE"),
)
_DATA = (
    (b"SQLite format 3", "SQLite"),
    (b"PAR1", "Parquet"),
    (b"Obj\x01", "Avro"),
    (b"ORC", "ORC"),
    (b"ARROW1", "Arrow"),
    (b"FEA1", "Feather"),
    (b"\x89HDF", "HDF5"),
    (b"!BDN", "Outlook PST"),
)
_OUR_MARK = b"CSM1"
"""Of portfolio files, at byte 68 of every SQLite file: ``PRAGMA application_id``."""
_ARCHIVES = (
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"\xfd7zXZ", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_COMPOUND = (
    ("EncryptedPackage", "workbook_is_locked", ""),
    ("__properties_version", "file_is_outlook_message", ""),
    ("WordDocument", "file_is_no_table", "Word"),
    ("PowerPoint Document", "file_is_no_table", "PowerPoint"),
)
"""Names of streams that tell the kinds of old Office files apart."""
_OPEN_DOCUMENTS = {"word/document.xml": "Word", "ppt/presentation.xml": "PowerPoint"}
_WORKBOOK_PARTS = ("workbook.xml", "workbook.bin", "content.xml")
"""Most stand in a folder ``xl``, some programs use none."""
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\v\x1a\x1b\x1c\x1d\x1e\x1f\0")
_JSON = re.compile(rb'\{\s*["}]|\[\s*[\[{\]]|[{\[]\s*$')
_HEADER_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)")
_MAIL_HEADERS = frozenset(
    b"from to subject date received return-path message-id mime-version delivered-to"
    b" content-type x-gm-thrid".split()
)
_MARKDOWN = (".md", ".markdown")


def kind_of(path: Path, name: str = "") -> str:
    """What a file is, whatever its name says; raises :class:`Unusable` for what holds no rows.

    ``text``, ``zipped workbook``, ``old workbook``, ``archive``, ``gzip``, ``bzip2``, ``json``,
    ``html``, ``xml``, ``mail``, ``page``, ``calendar`` or ``cards``. Only pages of Markdown, which
    are text without any mark of their own, are known by the ending of ``name``.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head:
        raise Unusable("file_is_empty")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(path)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _compound_kind(path)
    return kind_of_head(head, name or path.name)


def kind_of_head(head: bytes, name: str) -> str:
    """As :func:`kind_of`, of a file that is no zip and no old Office file."""
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith(b"BZh") and head[4:10] == b"1AY&SY":
        return "bzip2"
    _refuse_foreign(head)
    if marked := _marked_text(head):
        return marked
    if not _is_wide(head) and _controls(head) > 0.02:
        if 0x81 <= head[0] <= 0x9F or 0xDC <= head[0] <= 0xDF:
            raise Unusable("file_is_other_data", form="MessagePack")
        raise Unusable("file_is_binary")
    if _is_mail(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")):
        return "mail"
    return "page" if name.lower().endswith(_MARKDOWN) else "text"


def _marked_text(head: bytes) -> str:
    """The kinds of text that say at their beginning what they are; empty for others."""
    plain = head.replace(b"\0", b"")  # UTF-16 has one beside each letter
    start = plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start[:7].upper().replace(b" ", b"") == b"BEGIN:V":
        return "cards" if start[:12].upper().startswith(b"BEGIN:VCARD") else "calendar"
    lower = start[:512].lower()
    if lower.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<style")):
        return "html"
    if lower.startswith((b"<?xml", b"<!doctype", b"<workbook")):
        return "html" if b"<html" in plain[:2048].lower() else "xml"
    return "json" if _JSON.match(start) else ""


def _refuse_foreign(head: bytes) -> None:
    if head.startswith(b"SQLite format 3") and head[68:72] == _OUR_MARK:
        raise Unusable("file_is_a_book")
    for marks, code in (
        (_DOCUMENTS, "file_is_no_table"),
        (_DATA, "file_is_other_data"),
        (_ARCHIVES, "file_is_other_archive"),
    ):
        for mark, form in marks:
            # Letters alone may as well begin a table; what they mark has NULs soon.
            if head.startswith(mark) and (not mark.isalnum() or b"\0" in head):
                raise Unusable(code, form=form)
    if head[257:262] == b"ustar":
        raise Unusable("file_is_other_archive", form="tar")
    if head[4:8] == b"ftyp":
        raise Unusable("file_is_no_table", form="MP4")


def _is_mail(start: bytes) -> bool:
    """An mbox begins with a line ``From …``; a message with lines that only messages have."""
    lines = start.splitlines()
    if lines and lines[0].startswith(b"From ") and len(lines) > 1:
        lines = lines[1:]
    known = 0
    for line in lines[:60]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        match = _HEADER_LINE.match(line)
        if match is None:
            return False
        known += match[1].lower() in _MAIL_HEADERS
    return known >= 2


def _zip_kind(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[: 10 * PARTS])
            kind = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except Exception as error:  # zipfile leaks whatever a damaged directory leads it into
        raise Unusable("file_is_damaged") from error
    parts = {name.rpartition("/")[2] for name in names if name.count("/") <= 1}
    is_office = bool(names & {"[Content_Types].xml", "META-INF/manifest.xml", "xl/workbook.xml"})
    if (is_office or kind) and parts & set(_WORKBOOK_PARTS) and b"opendocument.text" not in kind:
        if b"presentation" in kind:
            raise Unusable("file_is_no_table", form="ODP")
        return "zipped workbook"
    for part, form in _OPEN_DOCUMENTS.items():
        if part in names:
            raise Unusable("file_is_no_table", form=form)
    if b"opendocument.text" in kind:
        raise Unusable("file_is_no_table", form="ODT")
    if b"epub" in kind:
        raise Unusable("file_is_no_table", form="EPUB")
    if "Index/Document.iwa" in names:
        raise Unusable("file_is_other_data", form="Numbers")
    return "archive"


def _compound_kind(path: Path) -> str:
    """Old Office files keep their streams' names in UTF-16, near the beginning or the end."""
    with path.open("rb") as file:
        data = file.read(BLOCK)
        file.seek(0, 2)
        file.seek(max(0, file.tell() - BLOCK))
        data += file.read(BLOCK)
    if any(word.encode("utf-16-le") in data for word in ("Workbook", "Book\0")):
        return "old workbook"
    for word, code, form in _COMPOUND:
        if word.encode("utf-16-le") in data:
            raise Unusable(code, **({"form": form} if form else {}))
    return "old workbook"


def check_workbook(path: Path) -> None:
    """Refuse what unpacks to too much, and any XML that declares a document type."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > PARTS:
                raise Unusable("workbook_has_too_many_parts", parts=len(parts), limit=PARTS)
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
