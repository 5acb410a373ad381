"""The report: blocks in rows from top to bottom, made as they scroll into view.

Which block stands where is ``sections.py``'s, what it shows its own.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.portfolio.block import Block
from csm_desktop.ui.portfolio.sections import SECTIONS, ReportRow, rows_for
from csm_desktop.ui.shared.widgets import ROLES, Label, ThinScrollBar, filled
from csm_desktop.ui.shared.words import say

_SIDE, _ROW_GAP, _AHEAD = 16, 16, 80
"""Pixels before zoom: at the sides, between rows, and how far below the view is made ready."""


class Report(QScrollArea):
    """Scrolls through the blocks.

    Signals:
        chosen (object, str): the accounts behind a mark of a block, and their words.
        first_filled: what is seen without scrolling has its answers.
    """

    chosen = Signal(object, str)
    first_filled = Signal()

    def __init__(self, head: QWidget, make: Callable[[str], Block]) -> None:
        """``head`` stands above the blocks; ``make`` gives the block of an id."""
        super().__init__()
        self._head = head
        self._rows: tuple[ReportRow, ...] = ()
        self._lines: list[QWidget] = []
        self._told = False
        self._at_end = False
        self.blocks: dict[str, Block] = {}
        self._inner = filled(_Sheet(), "surface")
        self._column = QVBoxLayout(self._inner)
        self._waking = QTimer(self, singleShot=True, interval=0)
        self._waking.timeout.connect(self._wake_next)
        self._ordering = QTimer(self, singleShot=True, interval=50)
        self._ordering.timeout.connect(self._order_keys)
        self._arrange()
        for section in SECTIONS:
            for name in section.blocks:
                block = self.blocks[name] = make(name)
                block.chosen.connect(self.chosen)
                block.filled.connect(self._tell_first)
                block.setParent(self._inner)
        self._lay_out()

    def _arrange(self) -> None:
        side = theme.scale(_SIDE)
        self._column.setContentsMargins(side, 0, side, theme.scale(24))
        self._column.setSpacing(theme.scale(_ROW_GAP))
        self._column.addWidget(self._head)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.setWidget(self._inner)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        self._inner.installEventFilter(self)

    # Where the blocks stand.

    def _lay_out(self) -> None:
        rows = rows_for(self.viewport().width() * 100 / max(1, theme.scale(100)))
        if rows == self._rows:
            return
        self._rows = rows
        for line in self._lines:
            self._column.removeWidget(line)
            for block in line.findChildren(Block):
                block.setParent(self._inner)
            line.hide()
            line.deleteLater()
        self._lines = [self._make_line(row) for row in rows]
        for line in self._lines:
            line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._column.insertWidget(self._column.count() - 1, line)
        self._ordering.start()

    def _make_line(self, row: ReportRow) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(12))
        if row.title:
            column.addSpacing(theme.scale(12))
            column.addWidget(Label(say(row.title), size=20, bold=True))
        beside = QHBoxLayout()
        beside.setSpacing(theme.scale(row.gap))
        for name, share in row.blocks:
            beside.addWidget(self.blocks[name], share, Qt.AlignmentFlag.AlignTop)
            self.blocks[name].show()
        column.addLayout(beside)
        return line

    def _order_keys(self) -> None:
        """Tab goes through the blocks as they are read."""
        before: QWidget | None = None
        for row in self._rows:
            for name, _share in row.blocks:
                for widget in self.blocks[name].findChildren(QWidget):
                    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                        if before is not None:
                            QWidget.setTabOrder(before, widget)
                        before = widget

    # Making what is seen.

    def look(self) -> None:
        """Something else may be seen: make it, one block at a time."""
        self._waking.start()

    def _scrolled(self, value: int) -> None:
        self._at_end = 0 < value == self.verticalScrollBar().maximum()
        self.look()

    def _grown(self, _lowest: int, highest: int) -> None:
        """Who reads at the end stays at the end when a chart above comes out higher."""
        if self._at_end:
            self.verticalScrollBar().setValue(highest)

    def _wake_next(self) -> None:
        if not self.isVisible():
            return
        self._settle()
        sleeping = next((one for one in self._seen() if not one.is_awake), None)
        if sleeping is None:
            return
        # What is on the first screen is asked at once, what is scrolled to gives way.
        sleeping.wake(patient=self.verticalScrollBar().value() > 0)
        self._waking.start()

    def _settle(self) -> None:
        """Give every block its place now: before, all of them stand at the top."""
        for layout in (self._column, *(line.layout() for line in self._lines)):
            if layout is not None:
                layout.activate()

    def _seen(self) -> list[Block]:
        """The blocks on screen, in reading order."""
        height = self.viewport().height() + theme.scale(_AHEAD)
        view = QRect(0, self.verticalScrollBar().value(), self.viewport().width(), height)
        names = [name for row in self._rows for name, _share in row.blocks]
        return [
            self.blocks[name] for name in names if self._place(self.blocks[name]).intersects(view)
        ]

    def _place(self, block: Block) -> QRect:
        return QRect(block.mapTo(self._inner, QPoint(0, 0)), block.size())

    def _tell_first(self) -> None:
        self._ordering.start()
        if not self._told and all(block.is_filled for block in self._seen() if block.is_awake):
            self._told = True
            self.first_filled.emit()

    # What Qt tells.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page was laid out anew: other blocks may be seen."""
        if watched is self._inner and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.look()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns or three."""
        super().resizeEvent(event)
        self._lay_out()
        self.look()

    def turn_page(self, event: QKeyEvent) -> bool:
        """Page up and down, home and end; says whether the key meant that."""
        bar = self.verticalScrollBar()
        step = max(1, self.viewport().height() - theme.scale(64))
        places = {
            Qt.Key.Key_PageDown: bar.value() + step,
            Qt.Key.Key_PageUp: bar.value() - step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Down: bar.value() + theme.scale(48),
            Qt.Key.Key_Up: bar.value() - theme.scale(48),
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            return False
        bar.setValue(place)
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """What Tab reaches is scrolled to."""
        moved = super().focusNextPrevChild(next)
        widget = self._inner.focusWidget()
        if widget is not None:
            self.ensureWidgetVisible(widget, 0, theme.scale(56))
        return moved


class _Sheet(QWidget):
    """As high as its rows are at its width; what they would need if narrower does not count."""

    def minimumSizeHint(self) -> QSize:
        """Nothing: the height follows from the width."""
        return QSize(0, 0)
