"""Above the board: title and sums, how it is shown, which renewals, and their retention."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.domain.movements import DEFINITIONS as MOVEMENTS
from csm_desktop.domain.renewal_forecast import DEFINITIONS as FORECAST
from csm_desktop.operations.renewal_figures import Retentions
from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.renewals.words import Reading, plain_tip
from csm_desktop.ui.shared.widgets import Button, IconButton, Kind, Label, paint_box, paint_ring
from csm_desktop.ui.shared.words import say, tr


@dataclass(frozen=True)
class Choosable:
    """One of several ways."""

    value: str
    text: str
    icon: str = ""


class Toggle(QAbstractButton):
    """A way that can be taken, 28 high: on ``selection`` when it is the one taken."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: str) -> None:
        """How many there are; empty says nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        metrics = QFontMetrics(theme.font(13))
        width = metrics.horizontalAdvance(self.text()) + theme.scale(18)
        if self._icon:
            width += theme.scale(22)
        if self._count:
            width += metrics.horizontalAdvance(self._count) + theme.scale(6)
        return QSize(width, theme.scale(28))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), t.selection, None)
        elif self.underMouse():
            paint_box(painter, QRectF(self.rect()), t.hover, None)
        left = theme.scale(9)
        if self._icon:
            side = theme.scale(16)
            paint_icon(painter, QRect(left, 0, side, self.height()), self._icon, t.text)
            left += side + theme.scale(6)
        painter.setFont(theme.font(13))
        painter.setPen(t.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self.text())
        left += painter.fontMetrics().horizontalAdvance(self.text()) + theme.scale(6)
        painter.setPen(t.muted)
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._count)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class Toggles(QWidget):
    """Several ways side by side, one of them taken.

    Signals:
        chosen (str): the one the user took.
    """

    chosen = Signal(str)

    def __init__(self, name: str, ways: Sequence[Choosable]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.buttons: dict[str, Toggle] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(4))
        for way in ways:
            button = Toggle(way.text, way.icon)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked=False, value=way.value: self.chosen.emit(value))
            row.addWidget(button)
            self.buttons[way.value] = button

    def show_value(self, value: str) -> None:
        """Show which one is taken, without telling anyone."""
        self.buttons[value].setChecked(True)


class QuietLine(QWidget):
    """One muted line; where there is no room a shorter one, or none. Its tool tip has all of it."""

    def __init__(self, *, size: int = 13, right: bool = False) -> None:
        super().__init__()
        self.text = ""
        self._shorter = ""
        self._size = size
        self._across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, text: str, tip: str = "", *, shorter: str = "") -> None:
        """Say it, or ``shorter`` where it does not fit."""
        self.text, self._shorter = text, shorter
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip or text))
        self.update()

    def sizeHint(self) -> QSize:
        """The whole text, if it can be had."""
        width = QFontMetrics(self._font()).horizontalAdvance(self.text)
        return QSize(width, theme.scale(20))

    def _font(self) -> QFont:
        return theme.font(self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What fits; half a figure would be a wrong one."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme.tokens().muted)
        across = self._across | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), across, self.words_shown())

    def words_shown(self) -> str:
        """The text, the shorter one, or nothing: what there is room for."""
        room = QFontMetrics(self._font()).horizontalAdvance
        fitting = (words for words in (self.text, self._shorter) if room(words) <= self.width())
        return next(fitting, "")


class PageHead(QWidget):
    """The title, until when and how much, the ways to show it, and the one primary act; 52 high."""

    def __init__(self, ways: Sequence[Choosable]) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(52))
        self.sums = QuietLine()
        self.ways = Toggles(tr("How renewals are shown"), ways)
        self.brief = Button(tr("Make brief"), Kind.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Renewals"), size=20, bold=True))
        row.addWidget(self.sums, 1)
        row.addWidget(self.ways)
        row.addWidget(self.brief)


class ListBar(QWidget):
    """Which renewals, retention in a quiet line, and the keys to other months; 40 high.

    Signals:
        paged (int): earlier (−1) or later (+1) months are wanted.
    """

    paged = Signal(int)

    def __init__(self, lists: Sequence[Choosable]) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(40))
        self.lists = Toggles(tr("Which renewals"), lists)
        self.retention = QuietLine(size=11, right=True)
        self.acts: dict[str, Button] = {}
        self.earlier = IconButton("chevron-left", tr("Earlier (Ctrl ←)"))
        self.later = IconButton("chevron-right", tr("Later (Ctrl →)"))
        self.earlier.clicked.connect(lambda _checked=False: self.paged.emit(-1))
        self.later.clicked.connect(lambda _checked=False: self.paged.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(8), 0, theme.scale(12), 0)
        row.setSpacing(theme.scale(4))
        row.addWidget(self.lists)
        row.addSpacing(theme.scale(12))
        self._row = row
        row.addWidget(self.retention, 1)
        row.addSpacing(theme.scale(4))
        row.addWidget(self.earlier)
        row.addWidget(self.later)

    def add_act(self, name: str, words: str, spoken: str) -> Button:
        """A button beside the lists, for what is done with those of one list."""
        button = self.acts[name] = Button(words)
        button.setAccessibleName(spoken)
        button.hide()
        self._row.insertWidget(1 + len(self.acts), button)
        return button

    def show_retention(self, found: Retentions, reading: Reading) -> None:
        """GRR and NRR, both kinds named, each with its definition in the tool tip."""
        words = tr(
            "12 months: GRR {grr}, NRR {nrr} by renewal base · GRR {cohort_grr}, NRR {cohort_nrr} "
            "by cohort",
            grr=reading.share(found.base.grr),
            nrr=reading.share(found.base.nrr),
            cohort_grr=reading.share(found.cohort.grr),
            cohort_nrr=reading.share(found.cohort.nrr),
        )
        period = tr(
            "From {first} to {last}, {due} renewals due, {customers} customers at the start.",
            first=reading.day(found.period.first),
            last=reading.day(found.period.last),
            due=reading.number(found.base.due),
            customers=reading.number(found.cohort.customers),
        )
        shorter = tr(
            "GRR {grr} by renewal base · {cohort_grr} by cohort",
            grr=reading.share(found.base.grr),
            cohort_grr=reading.share(found.cohort.grr),
        )
        definitions = (FORECAST["grr_base"], FORECAST["nrr_base"], MOVEMENTS["grr"])
        lines = [words, period, *(say(one) for one in definitions), say(MOVEMENTS["nrr"])]
        self.retention.tell(words, "\n".join(lines), shorter=shorter)


class Empty(QWidget):
    """Nothing to show: why, what is next, one button."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Label("", bold=True, wrap=True)
        self.more = Label("", "muted", wrap=True)
        self.act = Button("")
        for label in (self.sentence, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scale(8))
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def tell(self, sentence: str, more: str, act: str) -> None:
        """Say why there is nothing, and the one way on; an empty ``act`` has no button."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.act.setText(act)
        self.act.setAccessibleName(act)
        self.act.setVisible(bool(act))
        self.act.updateGeometry()
