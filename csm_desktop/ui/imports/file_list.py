"""The list of files: one row for each piece, and what keys do with it."""

from PySide6.QtCore import Qt, Signal

from csm_desktop.exchange.records import StagedFile
from csm_desktop.ui import theme
from csm_desktop.ui.imports.file_rows import Reports, file_columns, file_rows
from csm_desktop.ui.imports.reading import ReadFiles
from csm_desktop.ui.imports.widths import Widths
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.words import tr

_ROW = 44
_ROWS_SHOWN = 3.5
"""Rows of the list before it scrolls, in a low window."""
_SHARE = 0.25
"""Share of a high window that the list may take."""


class FileList(QuietTable):
    """What was read.

    Signals:
        taken: another piece is the current one.
        left_out (list): pieces that are not wanted (Delete).
        other_wanted (object): the piece is the other thing that it may be (X).
    """

    taken = Signal()
    left_out = Signal(list)
    other_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Files"), row_height=_ROW)
        self._read: ReadFiles | None = None
        self._widths = Widths(desk, self, "import files")
        self.row_taken.connect(lambda _key: self.taken.emit())
        self.keys[Qt.Key.Key_Delete] = self._leave_out
        self.keys[Qt.Key.Key_X] = self._take_other

    def show_read(self, read: ReadFiles, reports: Reports, writing: Writing) -> None:
        """Show these pieces; the current one stays the current one."""
        before = self.current_record()
        key = None if before is None or self._read is None else self._read.key_of(before)
        self._read = read
        rows = file_rows(read, reports, writing)
        room = round(self.viewport().width() * 100 / theme.scale(100))
        self._widths.show_rows(file_columns(rows, room=room), rows)
        least = theme.scale(round(_ROW * _ROWS_SHOWN)) + self.head.height_wanted
        most = max(least, round(self.window().height() * _SHARE))
        self.setFixedHeight(min(self.full_height(), most))
        same = next((r.number for r in read.records if read.key_of(r) == key), None)
        self.take(same if same is not None else _first_to_look_at(read))

    def current_records(self) -> list[StagedFile]:
        """The current piece, or all of the archive whose row is the current one."""
        key = self.current_key()
        if self._read is None:
            return []
        if isinstance(key, tuple):
            return [record for record in self._read.records if record.path == key[1]]
        return [record for record in self._read.records if record.number == key]

    def current_record(self) -> StagedFile | None:
        """The current piece, or the first of an archive."""
        found = self.current_records()
        return next((r for r in found if r.refusal is None), found[0]) if found else None

    def _leave_out(self) -> None:
        records = self.current_records()
        if records:
            self.left_out.emit(records)

    def _take_other(self) -> None:
        record = self.current_record()
        if record is not None and len(record.candidates) > 1:
            self.other_wanted.emit(record)


def _first_to_look_at(read: ReadFiles) -> int:
    usable = [record.number for record in read.records if record.refusal is None]
    return usable[0] if usable else 1
