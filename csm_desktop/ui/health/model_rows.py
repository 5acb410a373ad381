"""The rows of the model's table: head, group with its slider, measure, a line of text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.health.slider import WeightSlider
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Field, IconButton, paint_ring
from csm_desktop.ui.shared.words import tr

ROW, HEAD = 28, 28
SIDE, NAME = 16, 224
FIGURES = (56, 52, 60, 92)
"""Draft, used, valid, have data: widths before zoom."""


@dataclass(frozen=True)
class RowWords:
    """What a row says."""

    name: str
    rule: str = ""
    draft: str = ""
    used: str = ""
    valid: str = ""
    data: str = ""
    differs: bool = False
    """The draft's weight is another than the one in use."""
    problem: str = ""
    """Why the model cannot be used like this; said instead of the rule."""

    @property
    def spoken(self) -> str:
        parts = [self.name, self.problem or self.rule]
        if self.draft or self.used:
            parts.append(tr("weight {n}", n=self.draft or self.used))
        if self.data:
            parts.append(tr("have data: {data}", data=self.data))
        return ", ".join(part for part in parts if part)


def figure_rects(rect: QRect) -> list[QRect]:
    """Where the four figures of a row stand."""
    right, found = rect.right() - theme.scale(SIDE), []
    for width in reversed(FIGURES):
        found.append(QRect(right - theme.scale(width), rect.y(), theme.scale(width), rect.height()))
        right -= theme.scale(width)
    return found[::-1]


def name_rect(rect: QRect, indent: int) -> QRect:
    """Where its name stands."""
    left = theme.scale(SIDE + indent)
    return QRect(left, rect.y(), theme.scale(NAME + SIDE) - left - theme.scale(8), rect.height())


def rule_rect(rect: QRect, *, wide: bool = False) -> QRect:
    """Where its rule or slider stands; ``wide``: without a draft's weight beside it."""
    left = theme.scale(SIDE + NAME)
    right = figure_rects(rect)[1 if wide else 0].left() - theme.scale(8)
    return QRect(left, rect.y(), right - left, rect.height())


class TableHead(QWidget):
    """The titles of the columns."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: Sequence[str] = ()
        self.setFixedHeight(theme.scale(HEAD))

    def show_titles(self, titles: Sequence[str]) -> None:
        """Name, rule, and the four figures."""
        self._titles = titles
        self.setAccessibleName(", ".join(title for title in titles if title))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Texts and hairlines."""
        painter = QPainter(self)
        t, rect = theme.tokens(), self.rect()
        painter.fillRect(0, 0, self.width(), 1, t.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
        painter.setPen(t.muted)
        font = theme.font(11)
        if not self._titles:
            return
        _text(painter, name_rect(rect, 0), self._titles[0], font, t.muted)
        spot = rule_rect(rect, wide=not self._titles[2])
        spot.setRight(spot.right() + theme.scale(20))  # the next title is short
        _text(painter, spot, self._titles[1], font, t.muted)
        for title, spot in zip(self._titles[2:], figure_rects(rect), strict=True):
            _text(painter, spot, title, font, t.muted, right=True)


class ModelRow(QAbstractButton):
    """A row that opens when it is clicked: a measure, or a hard rule."""

    indent = 20
    """Of its name, pixels before zoom."""
    is_group = False

    def __init__(self) -> None:
        super().__init__()
        self.words = RowWords("")
        self.is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.scale(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: RowWords, *, opened: bool) -> None:
        """Show these; ``opened``: its editor, or its measures, stand below."""
        self.words, self.is_open = words, opened
        self.setAccessibleName(words.spoken)
        self.setAccessibleDescription(tr("unfolded") if opened else tr("folded"))
        self.setToolTip((words.problem or words.rule).replace("<", "&lt;"))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide as the table."""
        return QSize(theme.scale(600), theme.scale(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, sign, texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, rect, words = theme.tokens(), self.rect(), self.words
        if self.is_group:
            painter.fillRect(rect, t.window)
        elif self.is_open:
            painter.fillRect(rect, t.selection)
        elif self.underMouse():
            painter.fillRect(rect, t.hover)
        painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
        if self.is_group:
            sign = "chevron-down" if self.is_open else "chevron-right"
            side = theme.scale(12)
            paint_icon(painter, QRect(theme.scale(SIDE), 0, side, self.height()), sign, t.muted)
        name_font = theme.font(13, bold=self.is_group)
        name_spot = name_rect(rect, self.indent)
        whole = bool(words.rule) and not words.valid  # a hard rule has no figures
        if whole:
            room = rect.right() - theme.scale(SIDE) - name_spot.left()
            width = QFontMetrics(name_font).horizontalAdvance(words.name) + 1
            name_spot.setWidth(max(name_spot.width(), min(width, room // 2)))
        _text(painter, name_spot, words.name, name_font, t.text)
        if words.problem:
            spot = rule_rect(rect)
            if self.is_group:
                spot.setLeft(spot.left() + theme.scale(176))
                spot.setRight(rect.right() - theme.scale(SIDE))
            _text(painter, spot, words.problem, theme.font(11), t.bad)
        elif words.rule:
            spot = rule_rect(rect, wide=not words.draft)
            if whole:
                spot.setLeft(name_spot.right() + theme.scale(12))
                spot.setRight(rect.right() - theme.scale(SIDE))
            _text(painter, spot, words.rule, theme.font(13), t.muted)
        if not (words.problem and self.is_group):
            self._paint_figures(painter, rect)
        if self.hasFocus():
            paint_ring(painter, rect)

    def _paint_figures(self, painter: QPainter, rect: QRect) -> None:
        t, words = theme.tokens(), self.words
        first, *others = figure_rects(rect)
        ink = t.accent if words.differs else t.text if self.is_group else t.muted
        font = theme.font(13, bold=words.differs or self.is_group, tabular=True)
        _text(painter, first, words.draft, font, ink, right=True)
        plain = theme.font(13, tabular=True)
        texts = (words.used, words.valid, words.data)
        for spot, text in zip(others, texts, strict=True):
            _text(painter, spot, text, plain, t.muted, right=True)


class GroupRow(ModelRow):
    """A group: its name opens its measures, its slider gives it weight."""

    is_group = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slider = WeightSlider(name)
        self.slider.setParent(self)
        self.more = IconButton("ellipsis", tr("More about {group}", group=name), side=24)
        self.more.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The slider stands where measures have their rule."""
        super().resizeEvent(event)
        spot = rule_rect(self.rect())
        self.slider.adjustSize()
        self.slider.move(spot.left() - theme.scale(6), (self.height() - self.slider.height()) // 2)
        top = (self.height() - self.more.height()) // 2
        self.more.move(self.slider.geometry().right() + theme.scale(8), top)

    def rename(self, take: Callable[[str], object]) -> None:
        """A field in place of the name; Enter or leaving it takes what is written, Esc does not."""
        field = Field(tr("Name"))
        field.setParent(self)
        field.setText(self.words.name)
        spot = name_rect(self.rect(), 14)
        field.setGeometry(spot.adjusted(0, 0, 0, 0))
        before = self.words.name

        def settle() -> None:
            text = field.text().strip()
            field.hide()
            field.deleteLater()
            if text and text != before:
                take(text)

        field.editingFinished.connect(settle)
        field.show()
        field.setFocus()
        field.selectAll()

    def hitButton(self, pos: QPoint) -> bool:
        """A click on the slider is the slider's."""
        return super().hitButton(pos) and not self.slider.geometry().contains(pos)


def _text(
    painter: QPainter, rect: QRect, text: str, font: QFont, ink: QColor, *, right: bool = False
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    mode = Qt.TextElideMode.ElideRight
    words = QFontMetrics(font).elidedText(text, mode, rect.width() + 1)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, words)
