"""The small parts of every page: labels, buttons, fields, choices; they paint themselves.

No style sheet, and no colour kept: a part asks the theme while it paints, so that light and dark
switch at once. Lists, tables and what belongs to one page only are not here.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon

ROLES = {
    "text": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "faint": QPalette.ColorRole.Dark,
    "accent": QPalette.ColorRole.Link,
    "bad": QPalette.ColorRole.BrightText,
    "window": QPalette.ColorRole.Window,
    "surface": QPalette.ColorRole.Base,
    "sunken": QPalette.ColorRole.AlternateBase,
    "line": QPalette.ColorRole.Mid,
    "float": QPalette.ColorRole.Light,
}
"""Token → the palette role that carries it, for plain Qt widgets."""


class Kind(StrEnum):
    """What a button is for."""

    PRIMARY = "primary"
    """The one act of a view."""
    PLAIN = "plain"
    """Another act, outlined."""
    QUIET = "quiet"
    """An act beside text: accent words only."""
    CHIP = "chip"
    """A setting of the view, on ``sunken``."""


class Label(QLabel):
    """Text that is never read as markup, in a size and colour of the tokens."""

    def __init__(
        self,
        text: str = "",
        ink: str = "text",
        *,
        size: int = 13,
        bold: bool = False,
        tabular: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(ROLES[ink])
        self.setFont(theme.font(size, bold=bold, tabular=tabular))
        self.setWordWrap(wrap)


def filled(widget: QWidget, token: str) -> QWidget:
    """Give the widget a ground of this colour."""
    widget.setBackgroundRole(ROLES[token])
    widget.setAutoFillBackground(True)
    return widget


def hairline(*, upright: bool = False) -> QWidget:
    """A line of one pixel between parts."""
    line = QWidget()
    (line.setFixedWidth if upright else line.setFixedHeight)(1)
    filled(line, "line")
    return line


class Button(QPushButton):
    """A button of one of four kinds, 28 high, with its own focus ring."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.PLAIN,
        *,
        icon: str | None = None,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self.icon_name = icon
        self.setAccessibleName(text)
        self.setFont(theme.font(13, bold=kind == Kind.PRIMARY))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """Room for the words, with 12 at both sides (8 for the quiet ones)."""
        side = 8 if self.kind in (Kind.QUIET, Kind.CHIP) else 12
        width = self.fontMetrics().horizontalAdvance(self.text()) + theme.scale(2 * side)
        if self.icon_name:
            width += theme.scale(22)
        return QSize(width, theme.scale(28))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colours()
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.hasFocus():
            inset = 3.5 if self.kind == Kind.PRIMARY else 0.5
            body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            edge = ground if self.kind == Kind.PRIMARY else None
        paint_box(painter, body, ground, edge)
        if self.hasFocus():  # above the ground, which would hide it
            paint_ring(painter, self.rect())
        self._paint_words(painter, ink)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        hover = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return (t.sunken if self.kind != Kind.QUIET else None), t.line, t.faint
        if self.kind == Kind.PRIMARY:
            ground = t.accent_hover if hover else t.accent
            return ground, ground, t.on_accent
        if self.kind == Kind.QUIET:
            return (t.hover if hover else None), None, t.accent
        if self.kind == Kind.CHIP:
            ground = t.selection if self.isChecked() else t.line if hover else t.sunken
            return ground, None, t.text
        return (t.hover if hover else t.surface), t.border, t.text

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        rect = self.rect()
        if self.icon_name:
            side = theme.scale(16)
            words = self.fontMetrics().horizontalAdvance(self.text())
            left = (rect.width() - side - theme.scale(6) - words) // 2
            paint_icon(painter, QRect(left, 0, side, rect.height()), self.icon_name, ink)
            rect = rect.adjusted(left + side + theme.scale(6), 0, 0, 0)
            align = Qt.AlignmentFlag.AlignLeft
        else:
            align = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, self.text())


class IconButton(QPushButton):
    """A button that is only an icon; its name is for screen readers and the tool tip."""

    def __init__(
        self, icon: str, name: str, *, side: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(theme.scale(side), theme.scale(side))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a ground when pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            paint_box(painter, QRectF(self.rect()), t.hover, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        ink = t.muted if self.isEnabled() else t.line
        side = theme.scale(16)
        middle = QRect(0, 0, side, side)
        middle.moveCenter(self.rect().center())
        paint_icon(painter, middle, self.icon_name, ink)


class Field(QLineEdit):
    """One line of text with an outline, 28 high; :meth:`show_problem` makes the outline ``bad``."""

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrame(False)
        self.setFont(theme.font(13))
        self.setFixedHeight(theme.scale(28))
        self.setTextMargins(theme.scale(7), 0, theme.scale(7), 0)
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def show_problem(self, problem: bool) -> None:
        """Mark what is written as not accepted; the page says why below the field."""
        self._problem = problem
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline below, the text by Qt above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        ground = t.sunken if self.isReadOnly() or not self.isEnabled() else t.surface
        edge = t.bad if self._problem else t.line if self.isReadOnly() else t.border
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ground, edge)
        if self.hasFocus() and not self._problem:
            paint_ring(painter, self.rect())
        painter.end()
        super().paintEvent(event)


class Choice(QComboBox):
    """One of a list of values, 28 high.

    Signals:
        chosen: the value the user took (not sent when the program sets it).
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(theme.font(13))
        self.setFixedHeight(theme.scale(28))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        for value, text in options:
            self.addItem(text, value)
        self.activated.connect(lambda row: self.chosen.emit(self.itemData(row)))

    def show_value(self, value: object) -> None:
        """Show this value without telling anyone; an unknown value shows nothing."""
        rows = (row for row in range(self.count()) if self.itemData(row) == value)
        self.setCurrentIndex(next(rows, -1))

    def sizeHint(self) -> QSize:
        """Room for the longest text, and not less than 176."""
        metrics = QFontMetrics(self.font())
        texts = (self.itemText(row) for row in range(self.count()))
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(max(theme.scale(176), longest + theme.scale(44)), theme.scale(28))

    def minimumSizeHint(self) -> QSize:
        """Texts are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, text and the sign that it opens."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        ground = t.surface if self.isEnabled() else t.sunken
        edge = t.border if self.isEnabled() else t.line
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ground, edge)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setPen(t.text if self.isEnabled() else t.faint)
        words = self.rect().adjusted(theme.scale(9), 0, -theme.scale(28), 0)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, align, self.currentText())
        sign = QRect(self.width() - theme.scale(22), 0, theme.scale(14), self.height())
        paint_icon(painter, sign, "chevron-down", t.muted)


class Segments(QWidget):
    """A few values side by side, one of them taken.

    Signals:
        chosen: the value the user took.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: list[tuple[object, _Segment]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, text in options:
            button = _Segment(text, first=not self._buttons)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _checked=False, value=value: self._take(value))
            row.addWidget(button)
            self._buttons.append((value, button))

    def show_value(self, value: object) -> None:
        """Show this value without telling anyone."""
        for own, button in self._buttons:
            button.setChecked(own == value)

    def _take(self, value: object) -> None:
        self.show_value(value)
        self.chosen.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One outline around all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.border)


class _Segment(QAbstractButton):
    """One of the values of :class:`Segments`."""

    def __init__(self, text: str, *, first: bool) -> None:
        super().__init__()
        self._first = first
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(13, bold=True)).horizontalAdvance(self.text())
        return QSize(width + theme.scale(24), theme.scale(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isChecked():
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_box(painter, inner, t.selection, None)
        if not self._first:
            painter.fillRect(0, 1, 1, self.height() - 2, t.line)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setPen(t.text)
        painter.setFont(theme.font(13, bold=self.isChecked()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ThinScrollBar(QScrollBar):
    """A scroll bar that is only its handle, 10 wide."""

    def sizeHint(self) -> QSize:
        """Ten pixels at the short side."""
        side = theme.scale(10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handle, darker under the pointer; nothing when all is visible."""
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        upright = self.orientation() == Qt.Orientation.Vertical
        length = self.height() if upright else self.width()
        handle = max(theme.scale(24), length * self.pageStep() // (span + self.pageStep()))
        start = (length - handle) * (self.value() - self.minimum()) / span
        body = (
            QRectF(2, start + 1, self.width() - 4, handle - 2)
            if upright
            else QRectF(start + 1, 2, handle - 2, self.height() - 4)
        )
        t = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.border if self.underMouse() or self.isSliderDown() else t.chart_context)
        radius = min(body.width(), body.height()) / 2
        painter.drawRoundedRect(body, radius, radius)


def paint_box(painter: QPainter, rect: QRectF, ground: QColor | None, edge: QColor | None) -> None:
    """A rounded box: filled, outlined by one pixel, or both."""
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    radius = theme.rounding()
    painter.drawRoundedRect(rect, radius, radius)


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """The focus ring: two pixels of accent just inside ``rect``."""
    painter.setPen(QPen(theme.tokens().accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.rounding()
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


def paint_paragraph(painter: QPainter, rect: QRect, text: str, line_height: int) -> None:
    """Text in the painter's font and pen, broken between words, ``line_height`` (zoomed) apart."""
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    top = (line_height - QFontMetrics(painter.font()).height()) / 2
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, top))
        top += line_height
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))


def key_width(text: str) -> int:
    """Width of :func:`paint_key` for this text."""
    return QFontMetrics(theme.font(11)).horizontalAdvance(text) + theme.scale(10)


def paint_key(painter: QPainter, left: int, middle: float, text: str) -> int:
    """A key in its box, 11 px, from ``left``, around the height ``middle``; returns its width."""
    t = theme.tokens()
    painter.setFont(theme.font(11))
    width, height = key_width(text), theme.scale(18)
    body = QRectF(left + 0.5, round(middle - height / 2) + 0.5, width - 1, height - 1)
    painter.setPen(QPen(t.line, 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(body, theme.rounding() * 2 / 3, theme.rounding() * 2 / 3)
    painter.setPen(t.muted)
    painter.drawText(body, Qt.AlignmentFlag.AlignCenter, text)
    return width


class KeyHint(QWidget):
    """A key in its box, as a widget."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedSize(key_width(text), theme.scale(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key(painter, 0, self.height() / 2, self._text)
