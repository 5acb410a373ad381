"""A draft beside what its note says now: keep either, or both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.operations.drafts import Draft
from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.text_area import TextArea
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr


class CompareDraft(QWidget):
    """Both texts, side by side, to be read.

    Signals:
        draft_taken: go on with the draft.
        note_taken: the note stays as it is, the draft goes.
        both_taken: the draft becomes a note of its own.
        left: decide later.
    """

    draft_taken = Signal()
    note_taken = Signal()
    both_taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.said = Label("", wrap=True)
        self.draft, self.note = _shown(tr("The draft")), _shown(tr("The note"))
        self.take_draft = Button(
            tr("Go on with the draft"), Kind.PRIMARY, on_click=self.draft_taken.emit
        )
        self.take_note = Button(tr("Keep the note"), on_click=self.note_taken.emit)
        self.take_both = Button(tr("Keep both"), on_click=self.both_taken.emit)
        column = QVBoxLayout(self)
        edge = theme.scale(24)
        column.setContentsMargins(edge, theme.scale(16), edge, theme.scale(16))
        column.setSpacing(theme.scale(12))
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.take_both)
        column.addLayout(head)
        texts = QHBoxLayout()
        texts.setSpacing(edge)
        texts.addLayout(self._side(tr("The draft"), self.draft, self.take_draft), 1)
        texts.addWidget(hairline(upright=True))
        texts.addLayout(self._side(tr("The note"), self.note, self.take_note), 1)
        column.addLayout(texts, 1)

    def show_draft(self, draft: Draft, when: str) -> None:
        """A draft and what its note says."""
        if draft.note_changed:
            said = tr("A draft of {moment} was kept; the note was changed after it.", moment=when)
        else:
            said = tr("A draft of {moment} was kept; the note is as before it.", moment=when)
        self.said.setText(said)
        self.setAccessibleName(said)
        self.draft.show_text(draft.text)
        # As the editor has it: no blank line between title and text.
        self.note.show_text((draft.note_text or "").replace("\n\n", "\n", 1))
        for area in (self.draft, self.note):
            area.show_line(0)
        self.take_draft.setFocus()

    def _side(self, title: str, area: TextArea, button: Button) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.scale(8))
        head = QHBoxLayout()
        head.addWidget(Label(title, bold=True), 1)
        head.addWidget(button)
        side.addLayout(head)
        side.addWidget(area, 1)
        return side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc decides later."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _shown(name: str) -> TextArea:
    area = TextArea()
    area.setReadOnly(True)
    area.setAccessibleName(name)
    return area
