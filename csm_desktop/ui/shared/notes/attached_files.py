"""Files of a note: attached by button or by dropping them, opened as copies, removed.

The bytes lie in the book. A file is read and a copy written beside the window's thread.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop import format as written
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.attachments import (
    LIMIT_BYTES,
    AttachmentRow,
    attach_file,
    list_attachments,
    read_attachment,
    remove_attachment,
)
from csm_desktop.ui.shared.notes.side_rows import FileRow
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Watch, Workspace


class AttachedFiles(QObject):
    """The files of the note in the editor, shown in a place of its side.

    Signals:
        note_wanted: files wait for the note to be in the book.
    """

    note_wanted = Signal()

    def __init__(self, workspace: Workspace, place: QWidget) -> None:
        super().__init__(place)
        self._workspace = workspace
        self._place = place
        self._note_id: int | None = None
        self._waiting: list[Path] = []
        self._watch: Watch | None = None
        self.rows: tuple[AttachmentRow, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self.attach = Button(
            tr("Attach a file…"), Kind.QUIET, icon="paperclip", on_click=self.choose
        )
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._list)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.problem)

    def begin(self, note_id: int | None) -> None:
        """Show the files of this note; those that waited for it are attached."""
        if note_id is None:
            self._waiting.clear()
        if self._watch is not None and note_id != self._note_id:
            self._watch.stop()
            self._watch = None
        self._note_id = note_id
        if note_id is None:
            self._show(())
        elif self._watch is None:
            watch = self._workspace.watch
            self._watch = watch(self, list_attachments, self._show, noun="note", row_id=note_id)
        self.problem.hide()
        waiting, self._waiting = self._waiting, []
        for file in waiting:
            self._read(file)

    def choose(self) -> None:
        """Ask for files and attach them."""
        names, _ = QFileDialog.getOpenFileNames(self._place, tr("Attach files"))
        self.add([Path(name) for name in names])

    def add(self, files: Sequence[Path]) -> None:
        """Attach these; a note that is not in the book yet is written first."""
        if self._note_id is not None:
            for file in files:
                self._read(file)
        elif files:
            self._waiting.extend(files)
            self._show(())
            self.note_wanted.emit()

    def _read(self, file: Path) -> None:
        note_id = self._note_id
        self._workspace.work(
            _bytes_of,
            file=file,
            done=lambda content: self._attach(note_id, file.name, content),
            failed=lambda error: self._fail(file.name, error),
        )

    def _attach(self, note_id: int | None, name: str, content: bytes) -> None:
        self._workspace.do(
            attach_file,
            noun="note",
            row_id=note_id,
            name=name,
            content=content,
            refused=lambda refusal: self._fail(name, refusal),
        )

    def _fail(self, name: str, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, Refusal):
            self._tell(say(SENTENCES[error.code], **error.values))
        else:
            reason = getattr(error, "strerror", None) or str(error)
            self._tell(tr("{file} could not be read: {reason}", file=name, reason=reason))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.show()

    def _show(self, rows: tuple[AttachmentRow, ...]) -> None:
        self.rows = rows
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            size = written.file_size(row.size_bytes)
            open_it, remove = partial(self.open_copy, row), partial(self._remove, row)
            self._list.addWidget(FileRow(row.name, size, open_it=open_it, remove=remove))
        for file in self._waiting:
            words = tr("{file}: attached when the note is saved", file=file.name)
            self._list.addWidget(Label(words, "muted", size=11, wrap=True))

    def _remove(self, row: AttachmentRow) -> None:
        self._workspace.do(remove_attachment, attachment_id=row.id, name=row.name)

    def open_copy(self, row: AttachmentRow, show: Callable[[Path], None] | None = None) -> None:
        """Write a copy into a folder of its own and have the system open it."""

        def write(content: bytes) -> None:
            self._workspace.work(
                _copy_of, name=row.name, content=content, done=show or _open_outside,
                failed=lambda error: self._fail(row.name, error),
            )  # fmt: skip

        self._workspace.ask(read_attachment, write, attachment_id=row.id)


def _bytes_of(file: Path) -> bytes:
    size = file.stat().st_size
    if size > LIMIT_BYTES:
        raise Refusal(
            "attachment_too_large",
            name=file.name,
            size=f"{size / 1_000_000:.1f}",
            limit=LIMIT_BYTES // 1_000_000,
        )
    return file.read_bytes()


def _copy_of(name: str, content: bytes) -> Path:
    """A copy to read; writing into it changes nothing in the book."""
    copy = Path(mkdtemp(prefix="csm-")) / (Path(name).name or "file")
    copy.write_bytes(content)
    copy.chmod(0o400)
    return copy


def _open_outside(copy: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
