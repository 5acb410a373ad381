"""The beginning of a large workbook as a small workbook of its own, for a quick look.

Each sheet is cut after some rows and the table of shared texts after the last one those rows use;
everything else is copied. What comes out is read like any workbook.
"""

import io
import re
import zipfile
from pathlib import Path

from csm_desktop.exchange.guard import PARTS
from csm_desktop.exchange.records import Unusable

_BLOCK = 1 << 16
_LONGEST_HEAD = 8 << 20
"""Bytes read of one part at most; rows beyond are not looked at."""
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_TEXTS = re.compile(r"xl/sharedStrings\.xml", re.IGNORECASE)
_COPIED = re.compile(r"(?:xl/(?:workbook|styles)\.xml|.*\.rels|\[Content_Types\]\.xml)$", re.I)
_SHEET_ROWS = (re.compile(rb"</(?:\w+:)?row>"), (b"sheetData", b"worksheet"))
_SHARED_TEXTS = (re.compile(rb"</(?:\w+:)?si>"), (b"sst",))
"""What ends one of many, and the elements that they stand in."""
_SHARED = re.compile(rb't="s"[^>]*><(?:\w+:)?v>(\d{1,9})<')
_OPENING = re.compile(rb"<((?:\w+:)?)(worksheet|sst)\b")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\b[^>]*/>")


def head_of_workbook(path: Path, rows: int) -> io.BytesIO | None:
    """The first rows of every sheet as a workbook; None for a form that cannot be cut."""
    with zipfile.ZipFile(path) as book:
        parts = book.infolist()
        if len(parts) > PARTS:
            raise Unusable("workbook_has_too_many_parts", parts=len(parts), limit=PARTS)
        if not any(part.filename == "xl/workbook.xml" for part in parts):
            return None
        cut = io.BytesIO()
        most = 0
        with zipfile.ZipFile(cut, "w") as small:
            for part in parts:
                if _SHEET.fullmatch(part.filename):
                    content = _sheet(book, part, rows)
                    most = max([most, *(int(n) + 1 for n in _SHARED.findall(content))])
                    small.writestr(part.filename, content)
                elif _COPIED.fullmatch(part.filename):
                    small.writestr(part.filename, _whole(book, part))
            for part in parts:
                if _TEXTS.fullmatch(part.filename):
                    small.writestr(part.filename, _begin(book, part, _SHARED_TEXTS, most))
    cut.seek(0)
    return cut


def _whole(book: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with book.open(part) as file:
        content = file.read(_LONGEST_HEAD)
    _refuse_document_type(content)
    return content


def _sheet(book: zipfile.ZipFile, part: zipfile.ZipInfo, rows: int) -> bytes:
    content = _begin(book, part, _SHEET_ROWS, rows)
    return _DIMENSION.sub(b"", content, count=1)


def _begin(
    book: zipfile.ZipFile,
    part: zipfile.ZipInfo,
    many: tuple[re.Pattern[bytes], tuple[bytes, ...]],
    count: int,
) -> bytes:
    """A part up to the ``count``-th of its many, with the elements they stand in closed."""
    end, around = many
    content, place, found, is_whole = bytearray(), 0, 0, False
    with book.open(part) as file:
        while found < count and len(content) < _LONGEST_HEAD:
            block = file.read(_BLOCK)
            if not block:
                is_whole = True
                break
            content += block
            # An end may lie across two blocks.
            for match in end.finditer(content, max(0, len(content) - len(block) - 16)):
                if match.end() > place and found < count:
                    found, place = found + 1, match.end()
    _refuse_document_type(content)
    if is_whole:
        return bytes(content)
    opening = _OPENING.search(content)
    prefix = opening[1] if opening else b""
    if not found:  # not even one fits: nothing but the root is kept
        place, around = content.find(b">", opening.end() if opening else 0) + 1, around[-1:]
    return bytes(content[:place]) + b"".join(b"</" + prefix + name + b">" for name in around)


def _refuse_document_type(content: bytes | bytearray) -> None:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise Unusable("workbook_declares_a_document_type")
