"""The measures that cost most points: name, mean score, points lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_ROW, _SIDE, _FIGURE = 24, 16, 44


@dataclass(frozen=True)
class DriverRow:
    """One row; figures as texts."""

    name: str
    mean: str
    pull: str
    tip: str


class DriverList(QWidget):
    """The rows under a head; walked by keys for who reads with their ears."""

    def __init__(self, name: str, locale: str) -> None:
        super().__init__()
        self._name = name
        self.rows: tuple[DriverRow, ...] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[DriverRow]) -> None:
        """Show these."""
        self.rows = tuple(rows)
        self.current = 0
        self.setVisible(bool(rows))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Head and rows."""
        return QSize(theme.scale(280), (len(self.rows) + 1) * theme.scale(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut."""
        return QSize(theme.scale(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head and rows."""
        painter = QPainter(self)
        t = theme.tokens()
        self._paint_cells(painter, 0, (tr("Measure"), tr("Mean"), tr("Points")), 11, t.muted)
        for number, row in enumerate(self.rows, start=1):
            self._paint_cells(painter, number, (row.name, row.mean, row.pull), 13, t.text)
            if self.hasFocus() and number - 1 == self.current:
                paint_ring(painter, self._rect(number))

    def _rect(self, number: int) -> QRect:
        height = theme.scale(_ROW)
        return QRect(0, number * height, self.width(), height)

    def _paint_cells(
        self, painter: QPainter, number: int, cells: Sequence[str], size: int, ink: QColor
    ) -> None:
        rect, side, width = self._rect(number), theme.scale(_SIDE), theme.scale(_FIGURE)
        right = rect.right() - side
        painter.setPen(ink)
        painter.setFont(theme.font(size, tabular=True))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for words in reversed(cells[1:]):
            painter.drawText(QRect(right - width, rect.y(), width, rect.height()), align, words)
            right -= width
        font = theme.font(size)
        painter.setFont(font)
        room = right - side - theme.scale(8)
        words = QFontMetrics(font).elidedText(cells[0], Qt.TextElideMode.ElideRight, room)
        spot = QRect(side, rect.y(), room, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how many accounts the row is about."""
        number = int(event.position().y()) // theme.scale(_ROW) - 1
        inside = 0 <= number < len(self.rows)
        self.setToolTip(self._spoken(self.rows[number]) if inside else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and 0 <= self.current + step < len(self.rows):
            self.current += step
            self._say()
            self.update()
        else:
            super().keyPressEvent(event)

    def _spoken(self, row: DriverRow) -> str:
        said = tr("{name}: mean {mean}, {pull} points", name=row.name, mean=row.mean, pull=row.pull)
        return f"{said}. {row.tip}".replace("<", "&lt;")

    def _say(self) -> None:
        said = self._spoken(self.rows[self.current]) if self.rows else ""
        self.setAccessibleName(f"{self._name}: {said}")
