"""The words of a sentence that can be edited: what they are, where they are reached, their editor.

They tell the sentence what the user did by signals; it paints and decides.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr


@dataclass(frozen=True)
class Part:
    """A stretch of the sentence."""

    text: str
    key: str = ""
    """What it is to who shows it; empty: words that cannot be edited."""
    name: str = ""
    """What is edited, for screen readers."""
    hint: str = ""
    """Stands in its place, faint, while it is empty and the line is pointed at."""
    typed: str | None = None
    """What the editor begins with; None: ``text``."""
    bold: bool = False
    ink: str = "text"
    """A token."""
    underlined: bool = False
    """A line below it at rest; the others show one when pointed at."""
    tip: str = ""
    always: bool = False
    """Its hint is seen at rest too: something is still to be said."""


class Word(QAbstractButton):
    """Where a word can be reached: it takes focus and clicks, the sentence paints.

    Signals:
        opened: it is to be edited.
        touched: the focus or the pointer came or went.
    """

    opened = Signal()
    touched = Signal()

    def __init__(self, sentence: QWidget) -> None:
        super().__init__(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(lambda _checked=False: self.opened.emit())

    def describe(self, part: Part) -> None:
        """What it says to a screen reader and in its tool tip."""
        self.setAccessibleName(f"{part.name}: {part.text}" if part.name else part.text)
        self.setToolTip(
            (part.tip or tr("{name} (Enter edits)", name=part.name)).replace("<", "&lt;")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open it; Space is the row's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """The sentence paints what happens to its words."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the sentence paints."""


_TOUCHES = (
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.HoverEnter,
    QEvent.Type.HoverLeave,
)


class WordEditor(QLineEdit):
    """The open word, in the type of the sentence.

    Signals:
        kept (int): keep what is typed and go this far on: 0 stays, 1 is the next word.
        given_up: leave the word as it was.
        went_away: the focus is elsewhere now.
    """

    kept = Signal(int)
    given_up = Signal()
    went_away = Signal()

    def __init__(self, sentence: QWidget, part: Part, start: str, *, size: int) -> None:
        super().__init__(start, sentence)
        self.key, self.began = part.key, start
        self.setAccessibleName(part.name)
        self.setPlaceholderText(part.hint)
        self.setFrame(False)
        self.setFont(theme.font(size, bold=part.bold))
        self.setTextMargins(theme.scale(4), 0, theme.scale(4), 0)
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def wanted_width(self) -> float:
        """Room for the text, the caret and its margins."""
        words = self.text() or self.placeholderText()
        wide = QFontMetricsF(self.font()).horizontalAdvance(words)
        return max(float(theme.scale(48)), wide + theme.scale(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up, Tab keeps and goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit(0)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """Tab and Shift+Tab."""
        self.kept.emit(1 if next else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going away keeps what was typed."""
        super().focusOutEvent(event)
        if self.isVisible():
            self.went_away.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground and the ring below the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.tokens().surface)
        paint_ring(painter, self.rect())
        painter.end()
        super().paintEvent(event)
