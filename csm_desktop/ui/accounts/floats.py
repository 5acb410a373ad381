"""What floats over the page near a field: a problem with what is typed, and what could be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import Label, paint_box


class ProblemNote(QWidget):
    """A sentence under the place that it is about."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._label = Label("", "bad", wrap=True)
        self._row = row = QHBoxLayout(self)
        edge = SHADOW + theme.scale(8)
        row.setContentsMargins(edge, SHADOW + theme.scale(4), edge, SHADOW + theme.scale(4))
        row.addWidget(self._label)
        self.hide()

    @property
    def page(self) -> QWidget:
        """Where it floats."""
        return self._page

    @property
    def sentence(self) -> str:
        """What it says; empty when hidden."""
        return self._label.text() if not self.isHidden() else ""

    def tell(self, sentence: str, under: QPoint) -> None:
        """Say it, with its top left corner at a point of the page."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        page = self._page
        metrics = self._label.fontMetrics()
        most = min(theme.scale(420), page.width() - theme.scale(32))
        wide = min(most, metrics.horizontalAdvance(sentence) + 2 * (SHADOW + theme.scale(10)))
        self.setFixedWidth(wide)
        self.setFixedHeight(self._row.heightForWidth(wide))
        left = min(under.x() - SHADOW, page.width() - wide)
        self.move(max(-SHADOW, left), under.y() - SHADOW + theme.scale(4))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_float(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))


class Offers(QWidget):
    """What could be typed next; the field keeps the focus.

    Signals:
        taken (int): the offer that was clicked.
    """

    taken = Signal(int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.chosen = -1
        self._rows: Sequence[tuple[str, str]] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def offer(self, rows: Sequence[tuple[str, str]], under: QPoint) -> None:
        """Show these texts, each with a muted word, or nothing."""
        self._rows, self.chosen = rows, -1
        if not rows:
            self.hide()
            return
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(text + more) for text, more in rows)
        height = len(rows) * theme.scale(28) + theme.scale(8) + 2 * SHADOW
        self.setFixedSize(max(theme.scale(200), wide + theme.scale(56)) + 2 * SHADOW, height)
        self.move(under.x() - SHADOW, under.y() - SHADOW + theme.scale(4))
        self.show()
        self.raise_()
        self.update()

    def move_choice(self, by: int) -> None:
        """Choose the next or the previous one; round and round."""
        self._choose((self.chosen + by) % len(self._rows) if self.chosen >= 0 or by > 0 else -1)

    def _choose(self, number: int) -> None:
        self.chosen = number
        if 0 <= number < len(self._rows):
            self.setAccessibleName(self._rows[number][0])
        self.update()

    def _at(self, y: float) -> int:
        number = int((y - SHADOW - theme.scale(4)) // theme.scale(28))
        return number if 0 <= number < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The one under the pointer is chosen."""
        self._choose(self._at(event.position().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        number = self._at(event.position().y())
        if number >= 0:
            self.taken.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The texts, each with its muted word at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        body = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_float(painter, body)
        height = theme.scale(28)
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, (text, more) in enumerate(self._rows):
            row = QRectF(body.x() + 4, body.y() + 4 + number * height, body.width() - 8, height)
            if number == self.chosen:
                paint_box(painter, row, t.selection, None)
            inner = row.adjusted(theme.scale(8), 0, -theme.scale(8), 0)
            painter.setFont(theme.font(13))
            painter.setPen(t.text)
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, text)
            painter.setFont(theme.font(11))
            painter.setPen(t.muted)
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, more)
