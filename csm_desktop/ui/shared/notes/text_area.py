"""The text of a note: plain Markdown with live style, lists that go on, boxes that can be checked.

Only plain text gets in, whatever is pasted, and nothing is ever loaded. While an input method
composes, neither text nor style is touched. When and where a note is kept is not here.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.notes.live_style import (
    HANG,
    LISTED,
    LineKind,
    LineShape,
    LiveStyle,
    address_at,
    block_format,
    shape_of,
)
from csm_desktop.ui.shared.notes.text_edits import next_sign, wrap_selection
from csm_desktop.ui.shared.widgets import ThinScrollBar
from csm_desktop.ui.shared.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_OWN_WITH_CONTROL = (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_D, *_ENTER)
_BOX_ICONS = {"done": "check", "moved": "arrow-right", "dropped": "x"}
_STEP = "  "
"""One level of a list."""


class TextArea(QTextEdit):
    """Where the note is written.

    Signals:
        typed: the text is another one now.
        finish_wanted: Esc or Ctrl+Enter.
        files_given (list[Path]): files dropped or pasted.
    """

    typed = Signal()
    finish_wanted = Signal()
    files_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._composing = False
        self._changed: tuple[int, int] | None = None
        self.setAcceptRichText(False)
        self.setAccessibleName(tr("Text of the note; the first line is its title"))
        self.setPlaceholderText(tr("Title, then what was said, decided and promised"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(13))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(max(1, theme.scale(1)))
        self.document().setDefaultFont(theme.font(13))
        self.document().setDocumentMargin(0)
        self._style = LiveStyle(self.document())
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._settle)
        self.cursorPositionChanged.connect(self._follow_caret)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has words that are not in the text yet."""
        return self._composing

    def show_text(self, text: str) -> None:
        """Begin with another text; there is nothing to undo in it."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._text = self.toPlainText()
        self._dress(0, document.blockCount() - 1)
        document.setUndoRedoEnabled(True)
        self._changed = None
        self.moveCursor(QTextCursor.MoveOperation.End)

    def learn(self, names: Sequence[str], today: date) -> None:
        """Who may be named, and the day that dates in the text count from."""
        if (self._style.names, self._style.today) != (names, today):
            self._style.names, self._style.today = names, today
            self._style.rehighlight()

    def commit_composition(self) -> None:
        """Take what an input method still holds into the text."""
        if self._composing:
            QGuiApplication.inputMethod().commit()

    def append_below(self, text: str) -> None:
        """More text at the end; the caret stays."""
        caret = self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n\n{text}")
        own = self.textCursor()
        own.setPosition(caret)
        self.setTextCursor(own)

    def show_line(self, number: int) -> None:
        """Put the caret at the end of a line and bring it into sight."""
        block = self.document().findBlockByNumber(number)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def select_words(self, start: int, length: int) -> None:
        """Mark a place of the text and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # How it looks.

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(position + added)
        to = last.blockNumber() if last.isValid() else document.blockCount() - 1
        before = self._changed or (first, to)
        self._changed = (min(first, before[0]), max(to, before[1]))

    def _settle(self) -> None:
        """After a change, unless an input method is composing: lay its lines out, tell of it."""
        if self._changed is not None and not self._composing:
            first, last = self._changed
            self._changed = None
            self._dress(first, last + 1)
            self._changed = None
        text = self.toPlainText()
        if text != self._text:
            self._text = text
            self.typed.emit()

    def _dress(self, first: int, last: int) -> None:
        """Give these lines their heights and margins, within the edit that made them."""
        cursor = QTextCursor(self.document())
        joined = False
        block = self.document().findBlockByNumber(max(0, first))
        while block.isValid() and block.blockNumber() <= last:
            blank = block.blockNumber() > 0 and not block.previous().text().strip()
            wanted = block_format(self._shape(block), after_blank=blank)
            if block.blockFormat() != wanted:
                if not joined:
                    cursor.joinPreviousEditBlock()
                    joined = True
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
            block = block.next()
        if joined:
            cursor.endEditBlock()

    def _shape(self, block: QTextBlock) -> LineShape:
        return shape_of(block.text(), is_title=block.blockNumber() == 0)

    def _follow_caret(self) -> None:
        if not self._composing:
            self._style.follow_caret(self.textCursor().position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then bullets and boxes over the places their signs leave."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title_hint(painter)
        block = self.cursorForPosition(QPoint(0, 0)).block()
        height = self.viewport().height()
        while block.isValid():
            top = self.cursorRect(QTextCursor(block)).top()
            if top > height:
                break
            self._paint_sign(painter, block)
            block = block.next()

    def _paint_title_hint(self, painter: QPainter) -> None:
        """What the first line is for, while there is something below it and nothing in it."""
        first = self.document().firstBlock()
        if self.isReadOnly() or self._composing or first.text() or not first.next().isValid():
            return
        line = self.cursorRect(QTextCursor(first))
        painter.setPen(theme.tokens().faint)
        painter.setFont(theme.font(20))
        more = theme.scale(8)  # other scripts are taller than an empty line
        room = QRect(line.left(), line.top() - more, self.width(), line.height() + 2 * more)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, tr("Title of the note"))

    def _paint_sign(self, painter: QPainter, block: QTextBlock) -> None:
        shape = self._shape(block)
        t = theme.tokens()
        if shape.kind == LineKind.BULLET:
            middle = self._sign_rect(block).center()
            size = theme.scale(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.faint)
            left = self._sign_rect(block).left() + theme.scale(2)
            painter.drawEllipse(QRectF(left, middle.y() - size / 2 + 0.5, size, size))
        elif shape.kind == LineKind.BOX:
            box = self._box_rect(block)
            icon = _BOX_ICONS.get(shape.state, "")
            painter.setPen(t.accent if shape.state == "done" else t.border)
            painter.setBrush(t.surface)
            corner = theme.rounding() / 2
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
            if icon:
                paint_icon(painter, box, icon, t.accent if shape.state == "done" else t.muted)

    def _sign_rect(self, block: QTextBlock) -> QRect:
        """The place of a list line's sign, in the viewport."""
        line = self.cursorRect(QTextCursor(block))
        return QRect(line.left(), line.top(), theme.scale(HANG), line.height())

    def _box_rect(self, block: QTextBlock) -> QRect:
        side = theme.scale(14)
        sign = self._sign_rect(block)
        return QRect(sign.left(), sign.center().y() - side // 2 + 1, side, side)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Keys that mean something else in the window mean this in a text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == _CONTROL
            and event.key() in _OWN_WITH_CONTROL
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list; Tab indents it; Ctrl+B, Ctrl+I and Ctrl+D; Esc finishes."""
        if self._composing or self.isReadOnly() or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), bool(event.modifiers() & _CONTROL)
        if key == Qt.Key.Key_Escape or (key in _ENTER and held):
            self.finish_wanted.emit()
        elif held and key in (Qt.Key.Key_B, Qt.Key.Key_I):
            wrap_selection(self, "**" if key == Qt.Key.Key_B else "*")
        elif held and key == Qt.Key.Key_D:
            self.toggle_box()
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._continue_list()
        elif key == Qt.Key.Key_Tab and self._is_listed():
            self._indent(1)
        elif key == Qt.Key.Key_Backtab and self._is_listed():
            self._indent(-1)
        elif key == Qt.Key.Key_Backspace and not event.modifiers():
            return self._take_sign_away()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in a list."""
        return False if self._is_listed() else super().focusNextPrevChild(forward)

    def _is_listed(self) -> bool:
        return self._shape(self.textCursor().block()).kind in LISTED

    def _continue_list(self) -> bool:
        cursor = self.textCursor()
        block = cursor.block()
        shape = self._shape(block)
        if shape.kind not in LISTED or cursor.positionInBlock() < shape.sign:
            return False
        if not block.text()[shape.sign :].strip():
            self._remove(block, 0, len(block.text()))
        else:
            cursor.insertText("\n" + next_sign(block.text()[: shape.sign]))
            self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _take_sign_away(self) -> bool:
        """Backspace behind a bullet or box removes it at once; the line is plain again."""
        cursor = self.textCursor()
        shape = self._shape(cursor.block())
        at_sign = cursor.positionInBlock() == shape.sign
        if cursor.hasSelection() or shape.kind not in LISTED or not at_sign:
            return False
        self._remove(cursor.block(), 0, shape.sign)
        return True

    def _indent(self, by: int) -> None:
        block = self.textCursor().block()
        if by > 0:
            cursor = QTextCursor(block)
            cursor.insertText(_STEP)
        elif block.text().startswith(_STEP):
            self._remove(block, 0, len(_STEP))

    def toggle_box(self, block: QTextBlock | None = None) -> None:
        """Check or clear the box of a line; a line without a box gets one."""
        block = block or self.textCursor().block()
        shape = self._shape(block)
        if shape.kind == LineKind.TITLE:
            return
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        if shape.kind == LineKind.BOX:
            place = block.position() + block.text().index("[") + 1
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("x" if shape.state == "open" else " ")
        else:
            if shape.kind in LISTED:
                self._remove(block, 0, shape.sign)
            cursor.setPosition(block.position())
            cursor.insertText("- [ ] ")
        cursor.endEditBlock()

    def _remove(self, block: QTextBlock, start: int, end: int) -> None:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    # Pointer, input method, what is pasted.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box checks it; Ctrl+click opens a link."""
        spot = event.position().toPoint()
        cursor = self.cursorForPosition(spot)
        block = cursor.block()
        is_box = self._shape(block).kind == LineKind.BOX
        if (
            is_box
            and not self.isReadOnly()
            and self._box_rect(block).adjusted(-2, -2, 2, 2).contains(spot)
        ):
            self.toggle_box(block)
        elif event.modifiers() & _CONTROL:
            self.open_link(address_at(block.text(), cursor.positionInBlock()))
        else:
            super().mousePressEvent(event)

    def open_link(self, address: str) -> None:
        """Open an address of the web or of mail outside; anything else is left alone."""
        url = QUrl(address)
        if address and url.scheme().lower() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composition is the input method's; style follows when it has ended."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            self._settle()
            self._follow_caret()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: style anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_style"):
            self._style.rehighlight()

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing is ever loaded."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and files to attach."""
        return source.hasText() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only: no pasted markup or picture is ever read; files are attached."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif source.hasText():
            self.insertPlainText(source.text())


def caret_rect(area: TextArea, page: QWidget) -> QRect:
    """Where the caret is, on a page that the area is part of."""
    rect = area.cursorRect()
    return QRect(area.viewport().mapTo(page, rect.topLeft()), rect.size())
