"""Files that leave the program: safe on disk, and safe to open in a spreadsheet.

A text cell never starts a formula: a leading apostrophe is put before it, and taken off again when
our own file is imported. Numbers and dates are written as they are. What to write is the caller's.
"""

import csv
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO

_STARTS_FORMULA = re.compile(r"'*(?:[=+\-@\t\r\n＝＋－＠]|\Z)")
"""A start that a spreadsheet may run, and our own guard before one: so the guard is reversible.
Apostrophes and nothing else get one more, so that a lone one can stand for the empty text."""
EMPTY = "'"
"""The cell of an empty text where a blank cell is a missing value."""

Cell = str | int | float | None
"""A string is text and guarded; a number is not."""


def guard(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula.

    >>> guard("=1+1"), guard("'=1+1"), guard("O'Neil")
    ("'=1+1", "''=1+1", "O'Neil")
    """
    return "'" + text if text and _STARTS_FORMULA.match(text) else text


def unguard(cell: str) -> str:
    """What :func:`guard` was given."""
    return cell[1:] if cell[:1] == "'" and _STARTS_FORMULA.match(cell, 1) else cell


def write_csv(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, keep_empty: bool = False
) -> int:
    """Write UTF-8 with a mark (Excel needs it) and give the number of rows.

    With ``keep_empty`` an empty text is told from a missing value: it is :data:`EMPTY`.
    """
    count = 0
    empty = EMPTY if keep_empty else ""

    def write(file: IO[bytes]) -> None:
        nonlocal count
        file.write(b"\xef\xbb\xbf")
        writer = csv.writer(_Encoded(file), lineterminator="\r\n")
        writer.writerow([guard(name) for name in header])
        for row in rows:
            writer.writerow(
                [guard(cell) or empty if isinstance(cell, str) else cell for cell in row]
            )
            count += 1

    write_atomically(path, write)
    return count


def write_atomically(
    path: Path, write: Callable[[IO[bytes]], None], *, wait_for_disk: bool = True
) -> None:
    """Give ``write`` a new file that becomes ``path`` whole, or not at all.

    The file is readable by its owner alone and on the disk before it takes the name. Whatever
    ``write`` raises is raised again, and no part of the file stays behind. One of thousands that
    can be written again need not wait for the disk.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            if wait_for_disk:
                os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if wait_for_disk:
        _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """The new name, too, survives a power cut; Windows has no handle of a folder to flush."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class _Encoded:
    """What ``csv.writer`` needs: text in, UTF-8 out. A lone surrogate becomes a question mark."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file

    def write(self, text: str) -> int:
        return self.file.write(text.encode("utf-8", "replace"))
