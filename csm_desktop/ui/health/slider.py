"""A weight that is dragged: a track, a knob, and a tick where the model in use has it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_TRACK = 152
_KNOB = 12


class WeightSlider(QWidget):
    """0 to 100 percent.

    Signals:
        moved (int): another percent, while it is being dragged.
        kept: the drag has ended, or the key was let go.
        given_up: Esc while dragging.
    """

    moved = Signal(int)
    kept = Signal()
    given_up = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.percent = 0
        self.tick: int | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_percent(self, percent: int, tick: int | None) -> None:
        """Show this percent; ``tick``: the model's in use, None: it does not have the group."""
        self.percent, self.tick = percent, tick
        self.setAccessibleName(tr("Weight of {group}: {n} %", group=self._name, n=percent))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """The track and room for the knob at both ends."""
        return QSize(theme.scale(_TRACK + _KNOB + 8), theme.scale(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, tick, knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.hasFocus():
            paint_ring(painter, self.rect())
        left, width = self._track()
        middle, thick = self.height() / 2, theme.scale(4)
        knob = left + width * self.percent / 100
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.line)
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, width, thick), 2, 2)
        painter.setBrush(t.accent)
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, knob - left, thick), 2, 2)
        if self.tick is not None and self.tick != self.percent:
            at = left + width * self.tick / 100
            painter.fillRect(QRectF(at - 0.75, middle - 6, 1.5, 12), t.border)
        painter.setPen(QPen(t.accent, 2))
        painter.setBrush(t.surface)
        painter.drawEllipse(QPointF(knob, middle), theme.scale(_KNOB) / 2, theme.scale(_KNOB) / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the knob there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_dragged = True
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._is_dragged:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        if self._is_dragged:
            self._is_dragged = False
            self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by one, with Shift or Page by ten, Home and End; Enter keeps, Esc gives up."""
        many = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {
            Qt.Key.Key_Left: -10 if many else -1,
            Qt.Key.Key_Right: 10 if many else 1,
            Qt.Key.Key_PageDown: -10,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_Home: -100,
            Qt.Key.Key_End: 100,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(min(max(self.percent + step, 0), 100))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape and self._is_dragged:
            self._is_dragged = False
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keys that are held move many times and are kept once."""
        keys = (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        if event.key() in keys and not event.isAutoRepeat():
            self.kept.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was moved by keys is kept."""
        super().focusOutEvent(event)
        if not self._is_dragged:
            self.kept.emit()
        self.update()

    def _track(self) -> tuple[float, float]:
        edge = theme.scale(_KNOB) / 2 + 4
        return edge, self.width() - 2 * edge

    def _go_to(self, x: float) -> None:
        left, width = self._track()
        percent = round((x - left) / max(1.0, width) * 100)
        self.moved.emit(min(max(percent, 0), 100))
