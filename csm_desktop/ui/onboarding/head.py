"""Above and below the list: title, figures, which projects; the legend."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from csm_desktop.domain.onboarding import DEFINITIONS
from csm_desktop.ui import theme
from csm_desktop.ui.shared.menu import MenuChip, dressed_menu
from csm_desktop.ui.shared.onboarding.marks import paint_diamond, paint_tail
from csm_desktop.ui.shared.renewals.words import plain_tip
from csm_desktop.ui.shared.widgets import Button, Field, IconButton, Kind, Label
from csm_desktop.ui.shared.words import say, tr

ACTIVE, DONE, ALL, COHORTS = "active", "done", "all", "cohorts"


class Head(QWidget):
    """Title, figures, filter, which projects, other acts, New project; 52 high.

    Signals:
        chosen (str): other projects, or the cohorts.
        typed (str): other words to filter by.
    """

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(52))
        self.figures = Figures()
        self.filter = Field(tr("Filter projects"), hint=tr("Filter  /"))
        self.filter.setToolTip(tr("Account, project or milestone  /"))
        self.which = MenuChip(
            tr("Which projects"),
            (
                (ACTIVE, tr("Active")),
                (DONE, tr("Done")),
                (ALL, tr("All")),
                (COHORTS, tr("Cohorts")),
            ),
        )
        self.more = IconButton("ellipsis", tr("More acts"))
        self.new = Button(tr("New project"), Kind.PRIMARY)
        self._arrange()
        self.which.chosen.connect(lambda value: self.chosen.emit(str(value)))
        self.filter.textEdited.connect(self.typed)

    def _arrange(self) -> None:
        side = theme.scale(16)
        self.filter.setMinimumWidth(theme.scale(84))
        self.filter.setMaximumWidth(theme.scale(160))
        row = QHBoxLayout(self)
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(theme.scale(8))
        row.addWidget(Label(tr("Onboarding"), size=20, bold=True))
        row.addSpacing(theme.scale(4))
        row.addWidget(self.figures, 4)
        row.addWidget(self.filter, 1)
        row.addWidget(self.which)
        row.addWidget(self.more)
        row.addWidget(self.new)

    def offer(self, groups: Sequence[Sequence[tuple[str, Callable[[], object]]]]) -> None:
        """A menu of the other acts below their button, a line between groups."""
        menu = dressed_menu(self.more, tr("More acts"))
        for number, acts in enumerate(groups):
            if number:
                menu.addSeparator()
            for words, do in acts:
                menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class Figures(QWidget):
    """One muted line, a shorter one where there is no room; its tool tip has the definitions."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, words: str, *shorter: str) -> None:
        """Say it."""
        self._forms = (words, *shorter)
        self.setAccessibleName(words)
        lines = [words, *(say(DEFINITIONS[name]) for name in ("late", "time_to_first_value"))]
        self.setToolTip(plain_tip("\n".join(lines)))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme.scale(200), theme.scale(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The longest form that fits."""
        painter = QPainter(self)
        font = theme.font(13)
        room = QFontMetrics(font).horizontalAdvance
        shown = next((words for words in self._forms if room(words) <= self.width()), "")
        painter.setFont(font)
        painter.setPen(theme.tokens().muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class Legend(QWidget):
    """What the marks mean, and what slip is; 40 high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(40))
        self.setAccessibleName(say(DEFINITIONS["slip"]))
        self.setToolTip(plain_tip(say(DEFINITIONS["slip"])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks and words; the sentence where there is room for it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        painter.setFont(theme.font(11))
        left, middle = theme.scale(16), self.height() / 2
        side = theme.scale(10)
        for sign, words in (
            ("full", tr("reached")),
            ("open", tr("forecast")),
            ("late", tr("late")),
            ("tail", tr("slip after the target")),
        ):
            if sign == "tail":
                wide = theme.scale(20)
                paint_tail(painter, left, left + wide, t.warn, middle=middle, height=side)
                left += wide + theme.scale(6)
            else:
                ink = t.warn if sign == "late" else t.text
                ground = None if sign == "full" else t.surface
                paint_diamond(painter, QPointF(left + side / 2, middle), side, ink, ground)
                left += side + theme.scale(6)
            painter.setPen(t.text)
            width = painter.fontMetrics().horizontalAdvance(words)
            spot = QRect(left, 0, width + 2, self.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
            left += width + theme.scale(16)
        self._paint_sentence(painter, left)

    def _paint_sentence(self, painter: QPainter, left: int) -> None:
        words = tr(
            "Slip is the forecast or actual date less the target, in working days of the "
            "customer’s country"
        )
        room = self.width() - left - theme.scale(16)
        if painter.fontMetrics().horizontalAdvance(words) > room:
            return
        painter.setPen(theme.tokens().muted)
        spot = QRect(left, 0, room, self.height())
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(spot, align, words)
