"""A table from the clipboard as a file that is read like any other.

What the table means is found where files are read: in the child process, never here.
"""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from csm_desktop.paths import cache_folder, private_folder
from csm_desktop.ui.imports.drop_zone import paths_of
from csm_desktop.ui.shared.words import tr

_FOLDER = "import-pasted"
"""Swept with the staging files: what lies in it was read long ago."""
_MOST_CHARACTERS = 100_000_000
_HAS_TABLE = re.compile(r"<\s*table[\s>]", re.IGNORECASE)


def pasted_paths(clipboard: QMimeData, moment: datetime) -> list[Path]:
    """The files on the clipboard, or its table as a file of its own; none: no table is there.

    Text of a spreadsheet is parted by tabs; a table of a web page may be there as HTML alone.
    """
    files = paths_of(clipboard)
    if files:
        return files
    text = clipboard.text() if clipboard.hasText() else ""
    html = clipboard.html() if clipboard.hasHtml() else ""
    if len(text) > _MOST_CHARACTERS or len(html) > _MOST_CHARACTERS:
        return []
    if "\t" in text:
        return [_write(text, ".tsv", moment)]
    if _HAS_TABLE.search(html):
        return [_write(html, ".html", moment)]
    return [_write(text, ".csv", moment)] if _has_cells(text) else []


def _has_cells(text: str) -> bool:
    """Whether text is a table: two lines or more, with the same mark between cells in both."""
    lines = [line for line in text.splitlines() if line.strip()][:2]
    return len(lines) == 2 and any(all(mark in line for line in lines) for mark in ",;|")


def _write(content: str, ending: str, moment: datetime) -> Path:
    folder = private_folder(cache_folder() / _FOLDER)
    stem = tr("Pasted {time}", time=moment.strftime("%H-%M-%S"))
    path = folder / f"{stem}{ending}"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}){ending}"
        number += 1
    # Line ends as they were: they may stand inside a cell.
    with path.open("x", encoding="utf-8", newline="", errors="replace") as file:
        file.write(content)
    return path
