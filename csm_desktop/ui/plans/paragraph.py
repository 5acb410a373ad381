"""A paragraph one types into: it grows with its text and keeps it when one goes away.

No outline at rest. Esc takes back what was typed since it was kept last.
"""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from csm_desktop.ui import theme

KEEP_MS = 4_000
"""A pause after which what was typed is kept, so that it outlives whatever happens."""


class Paragraph(QTextEdit):
    """The text.

    Signals:
        committed (str): the text, changed.
    """

    committed = Signal(str)

    def __init__(
        self, name: str, hint: str, *, size: int = 13, line: int = 20, fewest_lines: int = 1
    ) -> None:
        super().__init__()
        self._kept = ""
        self._line, self._fewest = line, fewest_lines
        self._pause = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._pause.timeout.connect(self.commit)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(size))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        side = theme.scale(4)
        self.setViewportMargins(0, side, 0, side)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.textChanged.connect(self._grow)

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.toPlainText().strip() != self._kept.strip()

    def show_text(self, text: str, *, anew: bool = False) -> None:
        """Show what the book says; what is being typed stays, unless it is of another record."""
        if self.hasFocus() and self.is_changed and not anew:
            return
        self._kept = text
        if text.strip() != self.toPlainText().strip():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._grow()

    def commit(self) -> None:
        """Keep what is typed."""
        self._pause.stop()
        if self.is_changed:
            self._kept = self.toPlainText().strip()
            self.committed.emit(self._kept)

    def _grow(self) -> None:
        self._space_lines()
        if self.is_changed:
            self._pause.start()
        self.updateGeometry()

    def _space_lines(self) -> None:
        """Lines as far apart as the page's, without a change that could be undone."""
        form = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(theme.scale(self._line), height)
        self.blockSignals(True)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(form)
        cursor.endEditBlock()
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        """All of the text."""
        margins = self.viewportMargins()
        width = self.width() - margins.left() - margins.right()
        self.document().setTextWidth(max(width, theme.scale(120)))
        text = round(self.document().size().height())
        least = self._fewest * theme.scale(self._line)
        return QSize(theme.scale(240), max(text, least) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """Never less than all of the text."""
        return QSize(theme.scale(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back, Ctrl+Enter keeps."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._pause.stop()
            self.setPlainText(self._kept)
            self.clearFocus()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going away keeps."""
        super().focusOutEvent(event)
        self.commit()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """So does another page."""
        super().hideEvent(event)
        self.commit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of focus, and the text."""
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = self.viewport().height() - 1
            painter.fillRect(0, edge, self.viewport().width(), 1, theme.tokens().accent)
            painter.end()
        super().paintEvent(event)
