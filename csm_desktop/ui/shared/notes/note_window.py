"""A note in a window of its own, while the main window goes on working."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.editor import NoteEditor
from csm_desktop.ui.shared.notes.note_values import NoteDesk, NoteValues
from csm_desktop.ui.shared.widgets import Button, Label, filled, hairline
from csm_desktop.ui.shared.words import tr

_open: list["NoteWindow"] = []
"""The windows that are shown; nobody else holds them."""


class NoteWindow(QWidget):
    """Closing it finishes the note, in one step; when the main window closes, a draft is kept.

    Signals:
        saved (int, datetime): the file has this note, since this moment.
        not_kept (NoteValues, str): a text could not be kept, and why.
    """

    saved = Signal(int, object)
    not_kept = Signal(object, str)

    def __init__(self, desk: NoteDesk, account: str, main: QWidget) -> None:
        super().__init__(None, Qt.WindowType.Window)
        filled(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Note about {account}", account=account))
        self.editor = NoteEditor(desk)
        self.editor.foot.own_window.hide()
        self.close_button = Button(tr("Close  Esc"), on_click=self.editor.finish)
        self._arrange(account)
        self.editor.closed.connect(self.close)
        self.editor.saved.connect(self.saved)
        self.editor.not_kept.connect(self.not_kept)
        self._main = main
        main.installEventFilter(self)
        # With the book gone nothing can be kept any more; the draft has all but the last second.
        desk.workspace.closed.connect(self.editor.keeper.close)
        self.resize(theme.scale(1080), theme.scale(720))

    def open_note(self, note: NoteValues, *, kept: bool = False) -> None:
        """Show the window on this note."""
        _open.append(self)
        self.show()
        self.editor.begin(note, kept=kept)
        self.activateWindow()

    def _arrange(self, account: str) -> None:
        head = QHBoxLayout()
        edge = theme.scale(16)
        head.setContentsMargins(edge, theme.scale(12), edge, theme.scale(12))
        head.addWidget(Label(account, size=15, bold=True))
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.editor, 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish first; what cannot be kept stays on screen and says why."""
        if self.editor.note is not None:
            event.ignore()
            self.editor.finish()
            return
        self._main.removeEventFilter(self)
        if self in _open:
            _open.remove(self)
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The main window closes, and the book with it: keep a draft."""
        if watched is self._main and event.type() == QEvent.Type.Close:
            self.editor.leave()
        return False


def drafts_in_windows() -> set[int]:
    """The drafts that are being written in windows of their own."""
    drafts = (window.editor.keeper.draft_id for window in _open)
    return {draft for draft in drafts if draft is not None}
