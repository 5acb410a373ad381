"""Nothing to show: why, what is next, one button."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import Button, Label
from csm_desktop.ui.shared.words import tr


class NothingSaid(StrEnum):
    """Why there is nothing."""

    NONE = "none"
    NONE_DONE = "none done"
    NO_MATCH = "no match"


class Empty(QWidget):
    """In the middle of the page.

    Signals:
        pressed: the one way on is wanted.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Label("", bold=True, wrap=True)
        self.more = Label("", "muted", wrap=True)
        self.act = Button("", on_click=self.pressed.emit)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scale(8))
        column.addStretch(1)
        for label in (self.sentence, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def tell(self, nothing: NothingSaid, typed: str = "") -> None:
        """Say it."""
        sentence, more, act = {
            NothingSaid.NONE: (
                tr("No onboarding runs"),
                tr("A project begins from a template: milestones, their order and who does them."),
                tr("New project"),
            ),
            NothingSaid.NONE_DONE: (
                tr("No project is done yet"),
                tr("A project is done when each of its milestones is reached or skipped."),
                tr("Show active projects"),
            ),
            NothingSaid.NO_MATCH: (
                tr("No project matches"),
                tr("“{words}” leaves out all of them.", words=typed),
                tr("Remove the filter"),
            ),
        }[nothing]
        self.sentence.setText(sentence)
        self.more.setText(more)
        self.act.setText(act)
        self.act.setAccessibleName(act)
        self.act.updateGeometry()
        self.setAccessibleName(sentence)
