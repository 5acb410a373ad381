"""One chart's place in the report: bars where it will be, the chart once it is scrolled to.

What stands there keeps its height from the first moment, so that nothing moves when it arrives.
"""

from typing import Any

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.emptiness import filled_in
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.sections import section_of
from csm_desktop.ui.portfolio.specs import ChartSpec
from csm_desktop.ui.shared.charts.chart_view import ChartView
from csm_desktop.ui.shared.widgets import Label, filled, hairline
from csm_desktop.ui.shared.words import say, tr

_ABOVE = 12
"""From the line above a chart to its title, pixels before zoom."""
_BARS = (0.72, 0.48, 0.61, 0.33, 0.55)


class Block(QWidget):
    """A place in the report: a line, the question as title, and below what answers it.

    Signals:
        chosen (object, str): the accounts behind a mark, and their words.
        filled: what stands there is complete.
    """

    chosen = Signal(object, str)
    filled = Signal()

    def __init__(self, name: str, title: str, height: int) -> None:
        """``height`` is that of the part below title and definition."""
        super().__init__()
        self.name = name
        self.is_awake = False
        self.is_filled = False
        self.placeholder = _Placeholder(title, height)
        filled(self, "surface")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{say(section_of(name).title)}: {title}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(hairline())
        self.column.addSpacing(theme.scale(_ABOVE))
        self.column.addWidget(self.placeholder)
        self.column.addStretch(1)

    def wake(self, *, patient: bool) -> None:
        """Make what stands here and ask for it; the first time that it is seen."""
        if not self.is_awake:
            self.is_awake = True
            self.fill(patient=patient)

    def fill(self, *, patient: bool) -> None:
        """Make the widgets and ask; subclasses do."""
        raise NotImplementedError

    def stand(self, widget: QWidget) -> None:
        """Put the widget in the place of the bars."""
        if self.placeholder.isHidden():
            return
        self.placeholder.hide()
        self.column.insertWidget(2, widget)
        widget.show()

    def tell_filled(self) -> None:
        """Say that the answer stands there, the first time."""
        if not self.is_filled:
            self.is_filled = True
            self.filled.emit()


class ChartBlock(Block):
    """A chart of the report."""

    def __init__(self, desk: Desk, answers: Answers, spec: ChartSpec) -> None:
        super().__init__(spec.id, say(spec.title), spec.height)
        self._desk = desk
        self._answers = answers
        self.spec = spec
        self.view: ChartView | None = None

    def fill(self, *, patient: bool) -> None:
        """The chart, as soon as its answer is there."""
        spec = self.spec
        params: dict[str, Any] = dict(spec.params)
        self._answers.want(spec.question, self._show, since=spec.since, patient=patient, **params)

    def make_view(self) -> ChartView:
        """The chart's widgets; made with the first answer."""
        desk, spec = self._desk, self.spec
        view = ChartView(desk, spec.chart, say(spec.title), spec.height)
        view.chosen.connect(self.chosen)
        view.failed.connect(desk.workspace.failed)
        view.saved.connect(
            lambda name: desk.notices.tell(tr("The chart was saved as {name}", name=name))
        )
        view.not_saved.connect(self._tell_not_saved)
        return view

    def _tell_not_saved(self, name: str, reason: str) -> None:
        from csm_desktop.ui.notices import Tone  # seldom needed

        words = tr("{name} could not be written: {reason}", name=name, reason=reason)
        self._desk.notices.tell(words, tone=Tone.BAD)

    def _show(self, answer: Any) -> None:
        if self.view is None:
            self.view = self.make_view()
        desk = self._desk
        reader = Reader.of(desk.theme.look.language, desk.workspace.today())
        content = filled_in(self.spec.id, self.spec.content(answer, reader))
        self.view.show_content(content)
        self.stand(self.view)
        self.tell_filled()


class _Placeholder(QWidget):
    """The title, and after 150 ms bars as high as what will stand here."""

    def __init__(self, title: str, height: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(title, size=15, bold=True))
        column.addStretch(1)
        self.setFixedHeight(theme.scale(height + 48))
        self._bars = False
        QTimer.singleShot(150, self, self._appear)

    def _appear(self) -> None:
        self._bars = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, uneven as values are."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.tokens().line)
        painter.setBrush(theme.tokens().line)
        top, high = theme.scale(52), theme.scale(8)
        step = (self.height() - top) / len(_BARS)
        for number, part in enumerate(_BARS):
            bar = QRectF(0, top + number * step, self.width() * part, high)
            painter.drawRoundedRect(bar, high / 2, high / 2)
