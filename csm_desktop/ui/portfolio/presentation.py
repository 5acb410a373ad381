"""The report over the whole screen: one chart at a time in large type.

Arrows, space and Page Down go on, Esc leaves. What a chart says is its spec's, as on the page.
"""

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.operations.portfolio_records import Figures
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.emptiness import filled_in
from csm_desktop.ui.portfolio.figures import Figure, six_figures
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.sections import BY_ID, SECTIONS, section_of
from csm_desktop.ui.shared.charts.canvas import ChartCanvas
from csm_desktop.ui.shared.charts.content import ChartContent
from csm_desktop.ui.shared.widgets import filled
from csm_desktop.ui.shared.words import say, tr

_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp)
_ENLARGED = 640
"""Height of a screen on which charts have their usual size, pixels."""


@dataclass(frozen=True)
class _LargeTheme:
    """The theme for charts on a large screen: the same, at another zoom."""

    look: theme.Look
    recoloured: SignalInstance


@dataclass(frozen=True)
class _LargeDesk:
    theme: theme.Theme


class Presentation(QWidget):
    """The slides.

    Signals:
        chosen (object, str): the accounts behind a mark that was clicked; the slides are closed.
    """

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, answers: Answers, figures: Figures, *, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        filled(self, "surface")
        self._desk = desk
        self._answers = answers
        self._figures = figures
        self._slides = ["", *(name for one in SECTIONS for name in one.blocks if name in BY_ID)]
        self._canvases: dict[str, ChartCanvas] = {}
        self._contents: dict[str, ChartContent] = {}
        self._receivers: list[Any] = []
        self.number = 0
        """Which slide is shown, from 0: the figures."""
        self._room = QVBoxLayout(self)
        desk.theme.recoloured.connect(self.update)
        desk.theme.resized.connect(self.close)  # the window is built anew
        desk.workspace.closed.connect(self.close)

    def start(self, window: QWidget) -> None:
        """Cover the screen that the window is on."""
        self.setGeometry(window.screen().geometry())
        self.setWindowTitle(tr("Portfolio"))
        self.show_slide(0)
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self._slides)

    @property
    def canvas(self) -> ChartCanvas | None:
        """The chart of the slide shown; None on the figures, and before its answer."""
        return self._canvases.get(self._slides[self.number])

    def show_slide(self, number: int) -> None:
        """Show a slide; those before the first and after the last are these."""
        self.number = max(0, min(number, self.count - 1))
        name = self._slides[self.number]
        for own, canvas in self._canvases.items():
            canvas.setVisible(own == name)
        if name and name not in self._canvases:
            self._want(name)
        self._place()
        self._tell()
        self.update()

    # One slide.

    def _want(self, name: str) -> None:
        spec = BY_ID[name]
        canvas = self._canvases[name] = ChartCanvas(self._large_desk(), spec.chart)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows turn the slides
        canvas.chosen.connect(self._choose)
        canvas.failed.connect(self._desk.workspace.failed)
        self._room.addWidget(canvas)

        def take(answer: Any) -> None:
            content = filled_in(name, spec.content(answer, self._reader()))
            self._contents[name] = content
            words = [mark.words for mark in content.marks]
            canvas.show_values(content.build, words, content.sentence)
            canvas.setVisible(name == self._slides[self.number] and not content.empty)
            self._tell()
            self.update()

        self._receivers.append(take)
        params: dict[str, Any] = dict(spec.params)
        self._answers.want(spec.question, take, since=spec.since, **params)

    def _reader(self) -> Reader:
        return Reader.of(self._desk.theme.look.language, self._desk.workspace.today())

    def _large_desk(self) -> Any:
        large = self._desk.theme
        look = replace(large.look, zoom_percent=round(100 * self._scale()))
        return _LargeDesk(cast("theme.Theme", _LargeTheme(look, large.recoloured)))

    def _scale(self) -> float:
        return max(1.0, min(self.height() / _ENLARGED, self.width() / 960))

    def _px(self, size: float) -> int:
        return round(size * self._scale())

    def _place(self) -> None:
        side = self._px(64)
        self._room.setContentsMargins(side, self._px(136), side, self._px(64))

    def _tell(self) -> None:
        name = self._slides[self.number]
        page = tr("{n} of {all}", n=self.number + 1, all=self.count)
        content = self._contents.get(name)
        title = say(BY_ID[name].title) if name else tr("Portfolio")
        self.setAccessibleName(f"{title} {page}")
        self.setAccessibleDescription(content.sentence if content is not None else "")

    def _choose(self, index: int) -> None:
        content = self._contents[self._slides[self.number]]
        mark = content.marks[index]
        if len(mark.ids):
            self.close()
            self.chosen.emit(mark.ids, mark.title or mark.words.partition("\n")[0])

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Section, question and definition above the chart; day and page number below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, t = self._slides[self.number], theme.tokens()
        left, width = self._px(64), self.width() - 2 * self._px(64)
        reader = self._reader()
        day = tr("As of {day}", day=reader.day(reader.today))
        if name:
            content = self._contents.get(name)
            above, title = say(section_of(name).title), say(BY_ID[name].title)
            below = content.definition if content is not None else ""
        else:
            above, title = day, tr("Portfolio")
            first = reader.day(self._figures.period.opening)
            below = tr("Compared with {day}", day=first)
        lines = ((36, 20, 13, above, t.muted), (56, 40, 28, title, t.text))
        for top, high, size, words, ink in lines:
            self._write(
                painter, QRect(left, self._px(top), width, self._px(high)), words, size, ink
            )
        self._write(painter, QRect(left, self._px(98), width, self._px(36)), below, 11, t.muted)
        if name:
            self._paint_empty(painter, name, left, width)
        else:
            self._paint_figures(painter, left, width, reader)
        foot = QRect(left, self.height() - self._px(44), width, self._px(20))
        self._write(painter, foot, day, 11, t.muted)
        page = f"{self.number + 1} / {self.count}"
        self._write(painter, foot, page, 11, t.muted, right=True)

    def _write(
        self,
        painter: QPainter,
        spot: QRect,
        words: str,
        size: int,
        ink: Any,
        *,
        right: bool = False,
    ) -> None:
        font = theme.font(13, bold=size > 13)
        font.setPixelSize(self._px(size))
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        upright = Qt.AlignmentFlag.AlignTop if size == 11 else Qt.AlignmentFlag.AlignVCenter
        flags = side.value | upright.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(spot, flags, words)

    def _paint_empty(self, painter: QPainter, name: str, left: int, width: int) -> None:
        content = self._contents.get(name)
        words = content.empty if content is not None else ""
        spot = QRect(left, self._px(160), width, self._px(60))
        self._write(painter, spot, words, 13, theme.tokens().muted)

    def _paint_figures(self, painter: QPainter, left: int, width: int, reader: Reader) -> None:
        figures = six_figures(self._figures, reader)
        across = width // 3
        down = (self.height() - self._px(136 + 64)) // 2
        for place, figure in enumerate(figures):
            spot = QRect(
                left + place % 3 * across,
                self._px(152) + place // 3 * down,
                across - self._px(24),
                down,
            )
            self._paint_figure(painter, figure, spot)

    def _paint_figure(self, painter: QPainter, figure: Figure, spot: QRect) -> None:
        t = theme.tokens()
        painter.fillRect(spot.left(), spot.top(), spot.width(), 1, t.line)
        rows = ((16, 20, 13, figure.label, t.muted), (40, 60, 46, figure.value, t.text))
        for top, high, size, words, ink in rows:
            row = QRect(spot.left(), spot.top() + self._px(top), spot.width(), self._px(high))
            self._write(painter, row, words, size, ink)
        row = QRect(spot.left(), spot.top() + self._px(106), spot.width(), self._px(40))
        self._write(painter, row, figure.note, 11, t.muted)

    # What Qt tells.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Type grows with the screen: charts are made anew."""
        super().resizeEvent(event)
        self._drop_charts()
        self.show_slide(self.number)

    def _drop_charts(self) -> None:
        for receive in self._receivers:
            self._answers.leave(receive)
        self._receivers.clear()
        for canvas in self._canvases.values():
            self._room.removeWidget(canvas)
            canvas.hide()
            canvas.deleteLater()
        self._canvases.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On, back, the ends, away."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif key in _ON:
            self.show_slide(self.number + 1)
        elif key in _BACK:
            self.show_slide(self.number - 1)
        elif key == Qt.Key.Key_Home:
            self.show_slide(0)
        elif key == Qt.Key.Key_End:
            self.show_slide(self.count - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the marks goes on, the other button back."""
        back = event.button() == Qt.MouseButton.RightButton
        self.show_slide(self.number + (-1 if back else 1))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Want no answers any more."""
        self._drop_charts()
        super().closeEvent(event)
