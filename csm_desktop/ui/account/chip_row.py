"""Chips side by side, on a second line where the first is full, so that none widens the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme

_GAP = 2


class ChipRow(QWidget):
    """Lays out the chips that are to be seen, in their order."""

    def __init__(self, chips: Sequence[QWidget]) -> None:
        super().__init__()
        self._chips = tuple(chips)
        for chip in chips:
            chip.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its lines are at this width."""
        return QSize(theme.scale(200), self._place(max(self.width(), theme.scale(200)), move=False))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(theme.scale(120), self.sizeHint().height())

    def arrange(self) -> None:
        """Chips have other words or are hidden now."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A chip that asks for more room moves the others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        self.arrange()

    def _place(self, width: int, *, move: bool) -> int:
        """Put every chip in its place; returns the height of all lines."""
        gap = theme.scale(_GAP)
        left = top = line = 0
        for chip in self._chips:
            if chip.isHidden():
                continue
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + line + gap
            if move:
                chip.setGeometry(left, top, size.width(), size.height())
            line = size.height()
            left += size.width() + gap
        return top + line
