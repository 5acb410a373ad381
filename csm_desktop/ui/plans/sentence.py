"""A sentence in which some words can be edited in place, one by one.

Tab goes from word to word, Enter or a click opens one, Enter keeps it, Esc gives it up; going away
keeps what was typed. What is refused stays open with the reason below. Whatever the words mean is
of who shows them.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.plans.flow import Run, aligned_right, flow
from csm_desktop.ui.plans.word import Part, Word, WordEditor


class Sentence(QWidget):
    """The sentence.

    Signals:
        committed (str, str): key of a word, and what was typed for it.
        left (str): key of a word that was given up with Esc.
    """

    committed = Signal(str, str)
    left = Signal(str)

    def __init__(
        self, *, size: int = 13, line: int = 20, always_hints: bool = False, right: bool = False
    ) -> None:
        """``size`` and ``line`` height in pixels before zoom; ``right``: aligned to the right."""
        super().__init__()
        self._size, self._line = size, line
        self._right = right
        self._always_hints = always_hints
        self._parts: tuple[Part, ...] = ()
        self._runs: list[Run] = []
        self._problem = ""
        self.words: dict[str, Word] = {}
        self.editor: WordEditor | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # What it says.

    @property
    def text(self) -> str:
        """All of it, as it is read."""
        return "".join(part.text for part in self._parts)

    @property
    def problem(self) -> str:
        """Why what was typed last was refused."""
        return self._problem

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Say this; a word that is being edited stays open as it is."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        keys = [part.key for part in parts if part.key]
        for key in [key for key in self.words if key not in keys]:
            self.words.pop(key).deleteLater()
        if self.editor is not None and self.editor.key not in keys:
            self._close_editor()
        for part in parts:
            if part.key:
                self._word(part.key).describe(part)
        self.setAccessibleName(self.text)
        self._reflow()

    def _word(self, key: str) -> Word:
        if key not in self.words:
            word = self.words[key] = Word(self)
            word.opened.connect(lambda: self.edit(key))
            word.touched.connect(self.update)
            word.show()
        return self.words[key]

    # Editing.

    def edit(self, key: str, typed: str | None = None) -> None:
        """Open a word; ``typed`` stands in it instead of what it says."""
        part = self._part(key)
        if part is None or (self.editor is not None and self.editor.key == key):
            return
        if self.editor is not None:
            self.commit()
        start = part.text if part.typed is None else part.typed
        self.editor = WordEditor(self, part, start, size=self._size)
        if typed is not None:
            self.editor.setText(typed)
        self.editor.textChanged.connect(lambda _text: self._reflow())
        self.editor.kept.connect(lambda step: self.commit(step=step))
        self.editor.given_up.connect(self.give_up)
        self.editor.went_away.connect(self._leave)
        self._reflow()
        self.editor.show()
        self.editor.setFocus()
        self.editor.selectAll()

    def commit(self, *, step: int = 0) -> None:
        """Keep what is typed in the open word; ``step`` goes to the next or the previous one."""
        editor = self.editor
        if editor is None:
            return
        key, typed, began = editor.key, editor.text().strip(), editor.began
        self._close_editor()
        if typed != began:
            self._say_at_once(key, typed)
            self.committed.emit(key, typed)
        else:
            self.left.emit(key)
        if step:
            self._go_on(key, step)

    def _leave(self) -> None:
        """The focus went elsewhere: keep what was typed, unless it was refused as it is."""
        if not self._problem:
            self.commit()

    def give_up(self) -> None:
        """Close the open word as it was."""
        if self.editor is not None:
            key = self.editor.key
            self._close_editor()
            self._focus_word(key)
            self.left.emit(key)

    def refuse(self, key: str, typed: str, sentence: str) -> None:
        """Open the word again with what was typed, and say below why it was not kept."""
        self.edit(key, typed)
        self._problem = sentence
        if self.editor is not None:
            self.editor.setAccessibleDescription(sentence)
        self._reflow()

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        self._problem = ""
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self._focus_word(editor.key)
        self._reflow()

    def _focus_word(self, key: str) -> None:
        if key in self.words:
            self.words[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_at_once(self, key: str, typed: str) -> None:
        """What was typed stands there until the book answers."""
        self._parts = tuple(
            replace(part, text=typed) if part.key == key else part for part in self._parts
        )
        self._reflow()

    def _go_on(self, key: str, step: int) -> None:
        keys = [part.key for part in self._parts if part.key]
        at = keys.index(key) + step if key in keys else -1
        if 0 <= at < len(keys):
            self.edit(keys[at])
        elif key in self.words:
            self.words[key].setFocus()
            self.focusNextPrevChild(step > 0)

    def _part(self, key: str) -> Part | None:
        return next((part for part in self._parts if part.key == key), None)

    # Where it stands.

    def hasHeightForWidth(self) -> bool:
        """It is broken to the width that there is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Lines, and the problem below."""
        runs = self._flow(width)
        lines = max((run.line for run in runs), default=0) + 1
        return lines * theme.scale(self._line) + self._problem_height(width)

    def sizeHint(self) -> QSize:
        """As wide as it can be had."""
        width = self.width() or theme.scale(320)
        return QSize(theme.scale(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A word or two wide."""
        return QSize(theme.scale(40), theme.scale(self._line))

    def _texts(self) -> list[str]:
        return [part.text or part.hint for part in self._parts]

    def _flow(self, width: int) -> list[Run]:
        fonts = [theme.font(self._size, bold=part.bold) for part in self._parts]
        metrics = [QFontMetricsF(font) for font in fonts]
        boxes: dict[int, float] = {}
        for number, part in enumerate(self._parts):
            if self.editor is not None and part.key == self.editor.key:
                boxes[number] = min(float(width), self.editor.wanted_width())
        runs = flow(
            self._texts(),
            lambda number, text: metrics[number].horizontalAdvance(text),
            float(width),
            boxes=boxes,
        )
        return aligned_right(runs, width) if self._right else runs

    def _problem_height(self, width: int) -> int:
        if not self._problem:
            return 0
        metrics = QFontMetricsF(theme.font(11))
        room = QRectF(0, 0, width, 1000)
        return round(metrics.boundingRect(room, _WRAP, self._problem).height()) + theme.scale(4)

    def _reflow(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> None:
        self._runs = self._flow(self.width())
        height = theme.scale(self._line)
        for key, word in self.words.items():
            first = next((run for run in self._runs if self._parts[run.part].key == key), None)
            if first is not None:
                word.setGeometry(self._rect(first, height))
                word.setVisible(self.editor is None or self.editor.key != key)
                if self.editor is not None and self.editor.key == key:
                    self.editor.setGeometry(self._rect(first, height))

    @staticmethod
    def _rect(run: Run, height: int) -> QRect:
        return QRect(int(run.left), run.line * height, int(run.width) + 1, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break it anew."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the second line of a word opens it as well."""
        height = theme.scale(self._line)
        for run in self._runs:
            key = self._parts[run.part].key
            if key and self._rect(run, height).contains(event.position().toPoint()):
                self.edit(key)
                return
        super().mousePressEvent(event)

    # How it looks.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The runs, lines below what can be edited, and the problem."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.scale(self._line)
        focused = next((key for key, word in self.words.items() if word.hasFocus()), "")
        over = next((key for key, word in self.words.items() if word.underMouse()), "")
        awake = self._always_hints or bool(focused) or self._is_pointed_at()
        for run in self._runs:
            part = self._parts[run.part]
            if self.editor is not None and part.key == self.editor.key:
                continue
            if part.text or part.always or awake:
                self._paint_run(painter, run, part, height, focused=focused, over=over)
        if self._problem:
            top = self.height() - self._problem_height(self.width())
            painter.setFont(theme.font(11))
            painter.setPen(theme.tokens().bad)
            spot = QRectF(0, top + theme.scale(2), self.width(), self.height() - top)
            painter.drawText(spot, _WRAP, self._problem)

    def _is_pointed_at(self) -> bool:
        row = self.parentWidget()
        return self.underMouse() or (row is not None and row.underMouse())

    def _paint_run(
        self, painter: QPainter, run: Run, part: Part, height: int, *, focused: str, over: str
    ) -> None:
        t = theme.tokens()
        rect = QRectF(run.left, run.line * height, run.width, height)
        if part.key and part.key == focused:
            body = rect.adjusted(-2, 2, 2, -2)
            painter.setPen(QPen(t.accent, 2))
            painter.setBrush(t.selection)
            painter.drawRoundedRect(body.adjusted(1, 0, -1, 0), 3, 3)
        painter.setFont(theme.font(self._size, bold=part.bold))
        painter.setPen(getattr(t, part.ink if part.text else "faint"))
        # All runs stand on one line, whatever script their own type is of.
        base = rect.top() + (height + QFontMetricsF(painter.font()).capHeight()) / 2
        painter.drawText(QPointF(run.left, base), run.text)
        if part.key and (part.underlined or part.key == over) and part.key != focused:
            painter.setPen(QPen(t.accent if part.key == over else t.border, 1))
            below = round(base + theme.scale(4)) + 0.5
            painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))


_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
