"""Above the charts: title, which accounts, as of when, compared with when, and the six figures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.portfolio.figures import Figure
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.widgets import (
    Button,
    IconButton,
    Kind,
    Label,
    filled,
    paint_ring,
)
from csm_desktop.ui.shared.words import tr


class DayChip(QPushButton):
    """A day that can be changed: quiet words before it, ``sunken`` behind it, 28 high."""

    def __init__(self, name: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._lead = self._day = ""
        self.setFont(theme.font(13))
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, lead: str, day: str) -> None:
        """``lead`` stands in ``muted`` before the day."""
        self._lead, self._day = lead, day
        self.setAccessibleName(f"{lead} {day}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, words, and the sign that it opens."""
        words = self.fontMetrics().horizontalAdvance(f"{self._lead} {self._day}")
        icon = theme.scale(22) if self._icon else 0
        return QSize(words + icon + theme.scale(8 + 28), theme.scale(28))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.line if self.underMouse() or self.isDown() else t.sunken)
        painter.drawRoundedRect(self.rect(), theme.rounding(), theme.rounding())
        if self.hasFocus():
            paint_ring(painter, self.rect())
        left, side = theme.scale(8), theme.scale(16)
        if self._icon:
            paint_icon(painter, QRect(left, 0, side, self.height()), self._icon, t.text)
            left += theme.scale(22)
        painter.setFont(self.font())
        upright = Qt.AlignmentFlag.AlignVCenter
        for words, ink in ((f"{self._lead} ", t.muted), (self._day, t.text)):
            painter.setPen(ink)
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRect(left, 0, width + 2, self.height()), upright, words)
            left += width
        sign = QRect(self.width() - theme.scale(24), 0, theme.scale(14), self.height())
        paint_icon(painter, sign, "chevron-down", t.text)


class FigureTile(QAbstractButton):
    """One figure: label 11, value 28/36 with its change, note 11; its tool tip defines it."""

    def __init__(self, figure: Figure, change: str, *, first: bool) -> None:
        super().__init__()
        self._figure = figure
        self._change = change
        self._first = first
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.scale(68))
        opens = Qt.FocusPolicy.StrongFocus if len(figure.ids) else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(opens)
        self.setEnabled(True)
        self.setAccessibleName(f"{figure.label}: {figure.value} {change}, {figure.note}")
        self.setAccessibleDescription(figure.definition)
        tip = "\n".join(filter(None, (figure.note, figure.definition)))
        self.setToolTip(tip.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three lines, a hairline at the left of all but the first."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, figure = theme.tokens(), self._figure
        left = 0 if self._first else theme.scale(16)
        width = self.width() - left - theme.scale(8)
        if not self._first:
            painter.fillRect(0, theme.scale(2), 1, self.height() - theme.scale(4), t.line)
        painter.setFont(theme.font(11))
        painter.setPen(t.muted)
        upright = Qt.AlignmentFlag.AlignVCenter
        for top, words in ((0, figure.label), (52, figure.note)):
            spot = QRect(left, theme.scale(top), width, theme.scale(16))
            cut = Qt.TextElideMode.ElideRight
            painter.drawText(spot, upright, painter.fontMetrics().elidedText(words, cut, width))
        self._paint_value(painter, left, width)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(max(0, left - theme.scale(8)), 0, 0, 0))

    def _paint_value(self, painter: QPainter, left: int, width: int) -> None:
        t = theme.tokens()
        size = next(
            (
                size
                for size in (28, 24, 20)
                if QFontMetrics(theme.font(size, bold=True)).horizontalAdvance(self._figure.value)
                <= width
            ),
            15,
        )
        painter.setFont(theme.font(size, bold=True, tabular=True))
        opens = bool(len(self._figure.ids)) and self.underMouse()
        painter.setPen(t.accent if opens else t.text)
        row = QRect(left, theme.scale(16), width, theme.scale(36))
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, upright, self._figure.value)
        taken = painter.fontMetrics().horizontalAdvance(self._figure.value) + theme.scale(8)
        painter.setFont(theme.font(13))
        if taken + painter.fontMetrics().horizontalAdvance(self._change) <= width:
            painter.setPen(t.muted)
            painter.drawText(row.adjusted(taken, theme.scale(5), 0, 0), upright, self._change)


class Head(QWidget):
    """The head of the page.

    Signals:
        opened (object, str): the accounts behind a figure, and what they are called.
    """

    opened = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.accounts = Label("", "muted")
        self.scope = MenuChip(tr("Which accounts"))
        self.as_of = DayChip(tr("See the book as of a date"), "calendar")
        self.compare = DayChip(tr("The day it is compared with"))
        self.present = IconButton("presentation", tr("Present (F5)"))
        self.make_pdf = Button(tr("Make PDF"), Kind.PRIMARY)
        self.tiles: list[FigureTile] = []
        self.notice = Label("", "muted", wrap=True)
        self._strip = QHBoxLayout()
        self._arrange()

    def _arrange(self) -> None:
        bar = QWidget()
        bar.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(8))
        row.addWidget(Label(tr("Portfolio"), size=20, bold=True))
        row.addSpacing(theme.scale(4))
        row.addWidget(self.accounts)
        row.addWidget(self.scope)
        row.addStretch(1)
        for widget in (self.as_of, self.compare, self.present, self.make_pdf):
            row.addWidget(widget)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.setSpacing(0)
        strip = QWidget()
        strip.setFixedHeight(theme.scale(68))
        strip.setLayout(self._strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(strip)
        column.addWidget(self.notice)
        self.notice.hide()

    def show_figures(self, figures: Sequence[Figure], changes: Sequence[str]) -> None:
        """The six, each with its change since the day compared with (may be empty)."""
        focused = next((at for at, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        for tile in self.tiles:
            self._strip.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        before: QWidget = self.make_pdf
        for figure, change in zip(figures, changes, strict=True):
            tile = FigureTile(figure, change, first=not self.tiles)
            tile.clicked.connect(
                lambda _checked=False, figure=figure: self.opened.emit(figure.ids, figure.label)
            )
            self._strip.addWidget(tile, 1)
            QWidget.setTabOrder(before, tile)
            before = tile
            self.tiles.append(tile)
        if focused is not None:
            self.tiles[focused].setFocus()

    def tell(self, words: str) -> None:
        """A line under the figures; empty takes it away."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
