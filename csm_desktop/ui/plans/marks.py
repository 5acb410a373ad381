"""The small things at the edges of a line: its state as a shape, whose it is, how it stands.

Each takes the focus for its line: Space does the next thing, Enter or a click opens what can be
done with the line.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import paint_ring

INK = {
    "achieved": "good",
    "partly": "warn",
    "missed": "bad",
    "cancelled": "faint",
    "open": "muted",
    "behind": "muted",
    "late": "bad",
}
"""State or standing → the token of its words."""


class Mark(QAbstractButton):
    """What marks share: focus, ring, and their two keys.

    Signals:
        stepped: Space was pressed.
        asked: what can be done with the line is wanted.
    """

    stepped = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.asked.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space steps, Enter asks."""
        if event.key() == Qt.Key.Key_Space:
            self.stepped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.asked.emit()
        else:
            event.ignore()

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.tokens().hover)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        return painter


class StateMark(Mark):
    """✓ achieved, ◌ partly, ○ open, ✕ missed, – cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.state = "open"
        self.setFixedSize(theme.scale(20), theme.scale(20))

    def show_state(self, state: str, spoken: str, tip: str) -> None:
        """Show this state."""
        self.state = state
        self.setAccessibleName(spoken)
        self.setToolTip(tip)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape."""
        painter = self._begin()
        paint_state(painter, QRectF(self.rect()).center(), self.state)


def paint_state(painter: QPainter, middle: QPointF, state: str) -> None:
    """The shape of a state around a point, 16 wide."""
    ink: QColor = getattr(theme.tokens(), INK.get(state, "muted"))
    side = theme.scale(16)
    box = QRect(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)
    if state in ("achieved", "missed"):
        paint_icon(painter, box, "check" if state == "achieved" else "x", ink)
        return
    pen = QPen(ink, 1.5)
    if state == "cancelled":
        painter.setPen(pen)
        reach = theme.scale(5)
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
        return
    if state == "partly":
        pen.setDashPattern([1.6, 1.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.scale(6)
    painter.drawEllipse(middle, radius, radius)


class WordMark(Mark):
    """A word at the edge of a line: We, They, “achieved”, “82 % of the way”."""

    def __init__(self, *, right: bool = False, width: int = 0) -> None:
        """``width``: at least so wide, pixels before zoom."""
        super().__init__()
        self._ink, self._bold, self._sign = "muted", False, ""
        self._right, self._least = right, width

    def show_words(
        self, words: str, *, ink: str = "muted", bold: bool = False, sign: str = "", tip: str = ""
    ) -> None:
        """Show these words; ``sign`` is a drawing before them."""
        self._ink, self._bold, self._sign = ink, bold, sign
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip.replace("<", "&lt;"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        metrics = QFontMetrics(theme.font(13, bold=self._bold))
        width = metrics.horizontalAdvance(self.text()) + theme.scale(6)
        if self._sign:
            width += theme.scale(16)
        return QSize(max(width, theme.scale(self._least)), theme.scale(20))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign and words."""
        painter = self._begin()
        ink: QColor = getattr(theme.tokens(), self._ink)
        painter.setFont(theme.font(13, bold=self._bold))
        painter.setPen(ink)
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        left = self.width() - wide - theme.scale(2) if self._right else 0
        rect = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._sign:
            side = theme.scale(12)
            spot = QRect(left - theme.scale(16), 0, side, self.height())
            paint_icon(painter, spot, self._sign, ink)
