"""The notice bar: what happened, said once, with at most one act beside it.

Sentences come finished from who calls; this file knows how long they stay and how they look.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import Button, IconButton, Kind, Label
from csm_desktop.ui.shared.words import tr

STAY_MS = 6000
"""How long a notice stays that does not matter."""


class Tone(StrEnum):
    """How much a notice matters."""

    GOOD = "good"
    """Done; gone after 6 s."""
    WARN = "warn"
    """The user should know; stays."""
    BAD = "bad"
    """Something did not happen; stays."""


_ICONS = {Tone.GOOD: "check", Tone.WARN: "triangle-alert", Tone.BAD: "triangle-alert"}


@dataclass(frozen=True)
class Notice:
    """One thing to tell."""

    sentence: str
    """Finished, in the user's language."""
    tone: Tone = Tone.GOOD
    """How much it matters."""
    act: str = ""
    """Words of the button; empty means no button."""
    do: Callable[[], object] | None = None
    """What the button does."""


class Notices(QObject):
    """The latest notice.

    Signals:
        told: another notice is to be shown; None takes the present one away.
    """

    told = Signal(object)

    def tell(
        self,
        sentence: str,
        *,
        tone: Tone = Tone.GOOD,
        act: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, with one button when there is something to do about it."""
        self.told.emit(Notice(sentence, tone, act, do))

    def clear(self) -> None:
        """Take the notice away."""
        self.told.emit(None)


class NoticeBar(QWidget):
    """The bar at the bottom of the page; floats above it, so that nothing moves."""

    def __init__(self, notices: Notices, area: QWidget) -> None:
        super().__init__(area)
        self.notice: Notice | None = None
        self._area = area
        self._timer = QTimer(self, interval=STAY_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._sentence = Label(wrap=True)
        self._act = Button("", Kind.QUIET, on_click=self._do)
        self._close = IconButton("x", tr("Close the notice"))
        self._close.clicked.connect(self.hide)
        self._arrange()
        self.hide()
        notices.told.connect(self._show)
        area.installEventFilter(self)

    def _arrange(self) -> None:
        edge = SHADOW + theme.scale(6)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + theme.scale(36), edge, edge, edge)
        row.setSpacing(theme.scale(8))
        row.addWidget(self._sentence, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)

    def _show(self, notice: Notice | None) -> None:
        self.notice = notice
        self._timer.stop()
        if notice is None:
            self.hide()
            return
        self._sentence.setText(notice.sentence)
        self.setAccessibleName(notice.sentence)
        self._act.setText(notice.act)
        self._act.setAccessibleName(notice.act)
        self._act.setVisible(bool(notice.act))
        self._act.updateGeometry()
        self._place()
        self.show()
        self.raise_()
        if notice.tone == Tone.GOOD:
            self._timer.start()

    def remaining_ms(self) -> int:
        """How long the notice stays; -1 for as long as nobody closes it."""
        return self._timer.remainingTime()

    def _do(self) -> None:
        notice = self.notice
        self.hide()
        if notice is not None and notice.do is not None:
            notice.do()

    def _place(self) -> None:
        width = min(self._area.width(), theme.scale(720))
        height = max(self.sizeHint().height(), self._row.heightForWidth(width))
        left = (self._area.width() - width) // 2
        self.setGeometry(left, self._area.height() - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the page changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:
        """Reading takes as long as it takes."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from here."""
        if self.notice is not None and self.notice.tone == Tone.GOOD:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, box and the shape of its tone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_float(painter, QRectF(body))
        if self.notice is not None:
            side = theme.scale(16)
            place = QRect(body.x() + theme.scale(12), body.y(), side, body.height())
            colour = getattr(theme.tokens(), self.notice.tone)
            paint_icon(painter, place, _ICONS[self.notice.tone], colour)
