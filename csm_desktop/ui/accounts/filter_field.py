"""The filter line: what is asked stands as removable chips, what is typed filters at once.

The language is ``domain/query.py``'s. While a rule is half typed the list stays as it is; what is
wrong is said under its place when the user pauses or presses Enter.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.query import (
    QueryField,
    QueryProblem,
    Text,
    join_conjuncts,
    parse,
    split_conjuncts,
)
from csm_desktop.domain.query_completion import Suggestion, complete
from csm_desktop.ui import theme
from csm_desktop.ui.accounts.floats import Offers, ProblemNote
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import KeyHint, paint_box, paint_ring
from csm_desktop.ui.shared.words import later, say, tr

PAUSE_MS = 700
"""A rule that is not finished is called wrong after this."""
_KINDS = {
    "field": later("field"),
    "operator": later("comparison"),
    "value": later("value"),
    "word": later("word"),
}


class FilterField(QWidget):
    """Chips and a line to type in.

    Signals:
        asked (str): another query to show.
        kept (str): the query as it stands has been settled with Enter, or by a chip removed.
        left: Esc or Down in the line: the list should have the focus.
    """

    asked = Signal(str)
    kept = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.fields: Mapping[str, Kind | QueryField] = {}
        self.values: Mapping[str, Sequence[str]] = {}
        self.today = date.min
        self._page = page
        self.line = _Line(self)
        self.note = ProblemNote(page)
        self.offers = Offers(page)
        self._chips: list[Chip] = []
        self._suggestions: tuple[Suggestion, ...] = ()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._say_problem)
        self._problem: QueryProblem | None = None
        self._shown = ""
        self._arrange()
        self._hint()
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.offers.taken.connect(self._take_offer)

    def _arrange(self) -> None:
        self.setFixedHeight(theme.scale(28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.scale(32), 0, theme.scale(8), 0)
        self._row.setSpacing(theme.scale(8))
        self._row.addWidget(self.line, 1)
        self._row.addWidget(KeyHint("/"))

    # What the page asks.

    @property
    def query(self) -> str:
        """What stands in the field, chips and line together."""
        return join_conjuncts(*(chip.query for chip in self._chips), self.line.text())

    def learn(
        self,
        fields: Mapping[str, Kind | QueryField],
        values: Mapping[str, Sequence[str]],
        today: date,
    ) -> None:
        """What can be asked is known (anew); a rule that made no sense before may do so now."""
        self.fields, self.values, self.today = fields, values, today
        if self._problem is not None and not self.line.hasFocus():
            self.show_query(self.query)

    def show_query(self, query: str) -> None:
        """Show another query as chips, without telling anyone."""
        self._clear_chips()
        self._problem = None
        try:
            parts = split_conjuncts(query, self.fields, today=self.today)
        except QueryProblem as problem:
            self.line.setText(query)
            self._problem = problem
            self._say_problem()
        else:
            self.line.clear()
            self._hush()
            for part in parts:
                self._add_chip(part.text)
        self._shown = query

    def clear(self) -> None:
        """Ask for everything again."""
        self._clear_chips()
        self.line.clear()
        self._hush()
        self._tell(kept=True)

    # Typing.

    def _typed(self) -> None:
        self._hush()
        self._offer()
        self._tell(kept=False)

    def _tell(self, *, kept: bool) -> None:
        typed = self.line.text()
        try:
            expression = parse(typed, self.fields, today=self.today)
        except QueryProblem as problem:
            self._problem = problem
            self._pause.start()
            return
        self._problem = None
        if not kept and isinstance(expression, Text) and self._is_field(expression.words):
            return  # the beginning of a rule: not what to look for
        query = self.query
        if query != self._shown:
            self._shown = query
            self.asked.emit(query)
        if kept:
            self.kept.emit(query)

    def _is_field(self, word: str) -> bool:
        return word.casefold() in (name.casefold() for name in self.fields)

    def _settle(self) -> None:
        """Enter: what is typed becomes chips, or is said to be wrong."""
        try:
            parts = split_conjuncts(self.line.text(), self.fields, today=self.today)
        except QueryProblem as problem:
            self._problem = problem
            self._say_problem()
            return
        for part in parts:
            self._add_chip(part.text)
        self.line.clear()
        self._hush()
        self._tell(kept=True)

    def _say_problem(self) -> None:
        problem = self._problem
        if problem is None:
            return
        self.line.mark(problem.position, problem.length)
        place = QPoint(self.line.x_of(problem.position), self.line.height() + theme.scale(4))
        sentence = say(SENTENCES[problem.code], **problem.values)
        self.note.tell(sentence, self.line.mapTo(self._page, place))
        self.line.setAccessibleDescription(sentence)
        self.update()

    def _hush(self) -> None:
        self._pause.stop()
        self.note.hide()
        self.line.mark(0, 0)
        self.line.setAccessibleDescription("")
        self.offers.hide()
        self.update()

    # Completion.

    def _offer(self) -> None:
        text, cursor = self.line.text(), self.line.cursorPosition()
        self._suggestions = complete(text, cursor, self.fields, self.values) if text else ()
        rows = [(offer.text, say(_KINDS[offer.kind])) for offer in self._suggestions[:8]]
        start = self._suggestions[0].start if self._suggestions else 0
        place = QPoint(self.line.x_of(start), self.line.height() + theme.scale(4))
        self.offers.offer(rows, self.line.mapTo(self._page, place))

    def _take_offer(self, number: int) -> None:
        offer = self._suggestions[number]
        text = self.line.text()
        self.line.setText(f"{text[: offer.start]}{offer.text} {text[offer.end :].lstrip()}")
        self.line.setCursorPosition(offer.start + len(offer.text) + 1)
        self._hush()
        self._offer()
        self._tell(kept=False)

    # Chips.

    def _add_chip(self, query: str) -> None:
        chip = Chip(query)
        chip.clicked.connect(lambda: self._remove(chip))
        chip.installEventFilter(self)
        self._row.insertWidget(len(self._chips), chip)
        self._chips.append(chip)
        self._hint()

    def _remove(self, chip: "Chip") -> None:
        self._drop(chip)
        self._hint()
        self.line.setFocus()
        self._tell(kept=True)

    def _clear_chips(self) -> None:
        for chip in list(self._chips):
            self._drop(chip)
        self._hint()

    def _drop(self, chip: "Chip") -> None:
        self._chips.remove(chip)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _hint(self) -> None:
        self.line.setPlaceholderText(tr("Filter by text or a rule, such as arr > 50k"))

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that are about chips and completion."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.line:
                return self._line_key(event)
            if isinstance(watched, Chip):
                return self._chip_key(watched, event)
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.offers.hide()
            self.update()
        elif watched is self.line and event.type() == QEvent.Type.FocusIn:
            self.update()
        return False

    def _line_key(self, event: QKeyEvent) -> bool:
        key, offering = event.key(), self.offers.isVisible()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if offering and self.offers.chosen >= 0:
                self._take_offer(self.offers.chosen)
            else:
                self._settle()
        elif key == Qt.Key.Key_Tab and offering:
            self._take_offer(max(0, self.offers.chosen))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and offering:
            self.offers.move_choice(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and offering:
            self.offers.hide()
        elif key == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            self._typed()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and self._chips and not self.line.text():
            self._open_chip(self._chips[-1])
        elif key == Qt.Key.Key_Left and self._chips and not self.line.cursorPosition():
            self._chips[-1].setFocus()
        else:
            return False
        return True

    def _open_chip(self, chip: "Chip") -> None:
        """The last chip is text again, to be changed."""
        self._drop(chip)
        self.line.setText(chip.query)
        self._hint()

    def _chip_key(self, chip: "Chip", event: QKeyEvent) -> bool:
        place = self._chips.index(chip)
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(chip)
        elif key == Qt.Key.Key_Left and place:
            self._chips[place - 1].setFocus()
        elif key == Qt.Key.Key_Right:
            following = self._chips[place + 1 : place + 2]
            (following[0] if following else self.line).setFocus()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline and the funnel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        wrong = not self.note.isHidden()
        edge = t.bad if wrong else t.border
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, edge)
        if self.line.hasFocus() and not wrong:
            paint_ring(painter, self.rect())
        side = theme.scale(16)
        paint_icon(painter, QRect(theme.scale(8), 0, side, self.height()), "list-filter", t.muted)


class _Line(QLineEdit):
    """The text being typed, with a mark under what is wrong."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = (0, 0)
        self.setFrame(False)
        self.setFont(theme.font(13))
        self.setAccessibleName(tr("Filter"))
        self.setObjectName("accounts filter")
        self.setMinimumWidth(theme.scale(96))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def mark(self, position: int, length: int) -> None:
        """Underline some characters; none when ``length`` is 0."""
        self._mark = (position, length)
        self.update()

    def x_of(self, position: int) -> int:
        """Where a character begins; right even when the text is scrolled."""
        metrics = self.fontMetrics()
        before = metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        start = self.cursorRect().center().x() - before
        return start + metrics.horizontalAdvance(self.text()[:position])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by key, all is selected, so that typing begins anew."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text by Qt, the mark by us."""
        super().paintEvent(event)
        position, length = self._mark
        if length:
            painter = QPainter(self)
            left, right = self.x_of(position), self.x_of(position + length)
            top = self.height() // 2 + theme.scale(9)
            width = max(theme.scale(6), right - left)
            painter.fillRect(left, top, width, 2, theme.tokens().bad)


class Chip(QPushButton):
    """One part of the query; pressing it removes it."""

    def __init__(self, query: str) -> None:
        super().__init__(query)
        self.query = query
        self.setFont(theme.font(13))
        self.setAccessibleName(tr("Remove the filter {query}", query=query))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The words and the sign to remove them."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(theme.scale(280), width + theme.scale(34)), theme.scale(20))

    def minimumSizeHint(self) -> QSize:
        """A long one may be cut."""
        return QSize(theme.scale(48), theme.scale(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """On ``selection``, with a cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, QRectF(self.rect()), t.selection, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setPen(t.text)
        painter.setFont(self.font())
        words = self.rect().adjusted(theme.scale(8), 0, -theme.scale(24), 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        side = theme.scale(12)
        cross = QRect(self.width() - theme.scale(20), 0, side, self.height())
        paint_icon(painter, cross, "x", t.text if self.underMouse() else t.muted)
