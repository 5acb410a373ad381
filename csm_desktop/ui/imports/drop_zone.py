"""Where files are dropped, or chosen by click or key."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_HIGH, _THIN = 48, 32


class DropZone(QAbstractButton):
    """A dashed box; the whole of it is a button.

    Signals:
        dropped (list[Path]): files or folders that were let fall.
    """

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self._thin = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Choose files to import"))
        self.setAccessibleDescription(tr("Files can be dropped here too."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """48 high; 32 beside files that are there already."""
        return QSize(theme.scale(400), theme.scale(_THIN if self._thin else _HIGH))

    def show_thin(self, thin: bool) -> None:
        """Leave the room to the files."""
        if thin != self._thin:
            self._thin = thin
            self.updateGeometry()

    def show_over(self, over: bool) -> None:
        """Something to drop is above the page."""
        self._over = over
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files only."""
        if paths_of(event.mimeData()):
            self.show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Here they are."""
        self.show_over(False)
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashes, the sign, what to do, and what is understood."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(t.selection if self._over else t.hover if self.underMouse() else t.surface)
        painter.setPen(QPen(t.accent if self._over else t.border, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(body, theme.rounding(), theme.rounding())
        if self.hasFocus():
            paint_ring(painter, self.rect())
        side, edge = theme.scale(16), theme.scale(16)
        paint_icon(painter, QRect(edge, 0, side, self.height()), "import", t.muted)
        left = edge + side + theme.scale(12)
        for text, ink in ((tr("Drop files here, or"), t.text), (tr("choose files"), t.accent)):
            left = self._write(painter, left, f"{text} ", ink)
        self._write_formats(painter, left)

    def _write(self, painter: QPainter, left: int, text: str, ink: QColor) -> int:
        painter.setPen(ink)
        painter.setFont(theme.font(13))
        width = QFontMetrics(theme.font(13)).horizontalAdvance(text)
        place = QRect(left, 0, width + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return left + width

    def _write_formats(self, painter: QPainter, left: int) -> None:
        text = tr("Tables, JSON, mail, calendars, cards, archives. Known by what is in them.")
        room = self.width() - theme.scale(16) - left - theme.scale(24)
        painter.setPen(theme.tokens().muted)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = QRect(left + theme.scale(24), 0, room, self.height())
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, across, cut)


def paths_of(dropped: QMimeData) -> list[Path]:
    """The local files among what is dragged."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
