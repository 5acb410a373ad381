"""A section of the right column: a head that folds and, folded, still tells its summary."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind, Label, hairline, paint_ring


class Section(QWidget):
    """Head, body, hairline.

    Signals:
        folded: the user opened or folded it.
    """

    folded = Signal()

    def __init__(self, title: str, *, act: str = "") -> None:
        """``act``: words of a quiet button in the head."""
        super().__init__()
        self.head = _Head(title)
        self.act = Button(act, Kind.QUIET) if act else None
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        side = theme.scale(10)
        self.body.setContentsMargins(side, 0, side, theme.scale(12))
        self.body.setSpacing(theme.scale(6))
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, theme.scale(8), 0)
        top.setSpacing(0)
        top.addWidget(self.head, 1)
        if self.act is not None:
            top.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._body)
        column.addWidget(hairline())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.head.clicked.connect(self._toggle)
        self.is_open = True
        self._offers = True

    def tell(self, summary: str, *, bad: bool = False) -> None:
        """The one line that a folded section still says."""
        self.head.tell(summary, bad)

    def set_open(self, opened: bool) -> None:
        """Open or fold it, without telling anyone."""
        self.is_open = opened
        self._body.setVisible(opened)
        if self.act is not None:
            self.act.setVisible(opened and self._offers)
        self.head.show_open(opened)

    def offer_act(self, offers: bool) -> None:
        """Whether the button in the head makes sense now."""
        self._offers = offers
        if self.act is not None:
            self.act.setVisible(self.is_open and offers)

    def _toggle(self) -> None:
        self.set_open(not self.is_open)
        self.folded.emit()


class _Head(QAbstractButton):
    """Chevron, title and summary, 34 high."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self._summary = ""
        self._bad = False
        self._open = True
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, summary: str, bad: bool) -> None:
        self._summary, self._bad = summary, bad
        self.setAccessibleName(f"{self.text()}: {summary}" if summary else self.text())
        self.setToolTip(summary.replace("<", "&lt;"))
        self.update()

    def show_open(self, opened: bool) -> None:
        self._open = opened
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scale(200), theme.scale(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme.tokens()
        if self.underMouse():
            painter.fillRect(self.rect(), t.hover)
        left = theme.scale(16)
        if not self._open or self.underMouse() or self.hasFocus():
            sign = "chevron-down" if self._open else "chevron-right"
            spot = QRect(theme.scale(2), 0, theme.scale(12), self.height())
            paint_icon(painter, spot, sign, t.muted)
        bold, usual = theme.font(13, bold=True), theme.font(13)
        painter.setFont(bold)
        painter.setPen(t.text)
        spot = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        left += QFontMetrics(bold).horizontalAdvance(self.text()) + theme.scale(8)
        room = self.width() - left - theme.scale(8)
        words = QFontMetrics(usual).elidedText(self._summary, Qt.TextElideMode.ElideRight, room)
        painter.setFont(usual)
        painter.setPen(t.bad if self._bad else t.muted)
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            paint_ring(painter, self.rect())


def empty_line(sentence: str) -> Label:
    """One line in the place of rows: what would fill it."""
    label = Label(sentence, "muted", wrap=True)
    label.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
    return label


def note_line() -> Label:
    """A small muted line below rows."""
    label = Label("", "muted", size=11, wrap=True)
    label.setContentsMargins(theme.scale(6), theme.scale(2), theme.scale(6), 0)
    return label
