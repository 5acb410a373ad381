"""Until when, and why: the panel that S opens over the list of Today.

Four near days, each one key away, or a day written as one says it (``fri``, ``in 2 weeks``).
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from csm_desktop.domain.due_words import read_due
from csm_desktop.domain.errors import SENTENCES
from csm_desktop.ui import theme
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import Button, Field, KeyHint, Kind, Label
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.ui.today.words import Reader

_WIDTH = 320


def near_days(today: date) -> tuple[tuple[str, date], ...]:
    """The days offered: tomorrow, Monday, in a week, in four weeks."""
    # Not the same day twice: on a Sunday the Monday after the next is meant.
    ahead = 7 - today.weekday()
    monday = today + timedelta(days=ahead if ahead > 1 else ahead + 7)
    return (
        (tr("Tomorrow"), today + timedelta(days=1)),
        (tr("Monday"), monday),
        (tr("In a week"), today + timedelta(days=7)),
        (tr("In four weeks"), today + timedelta(days=28)),
    )


class SnoozeMenu(QWidget):
    """The panel; hidden until it is wanted.

    Signals:
        chosen (object, str): the day, and the reason as written.
        left: closed without a day.
    """

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAccessibleName(tr("Snooze"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Label("", bold=True)
        self.why = Field(tr("Why"), hint=tr("Why? (optional)"))
        self.day = Field(tr("Another day"), hint=tr("Another day: fri, in 2 weeks, 12 dec"))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.buttons: list[Button] = []
        """The near days, in their order."""
        self._dates: list[Label] = []
        self._reader: Reader | None = None
        self._arrange()
        self.day.textEdited.connect(lambda _text: self._tell(""))
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def open(self, name: str, reader: Reader, below: QPoint) -> None:
        """Ask for a day to hide the reason of this account until; ``below`` in the page."""
        self._reader = reader
        self.title.setText(tr("Snooze {name}", name=name))
        self.why.clear()
        self.day.clear()
        self._tell("")
        self._offer(reader)
        self._fit()
        page = self._page
        left = min(below.x(), page.width() - self.width())
        top = min(below.y(), page.height() - self.height())
        self.move(max(0, left), max(0, top))
        self.show()
        self.raise_()
        self.setFocus()

    def close_panel(self) -> None:
        """Hide it and say so."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _arrange(self) -> None:
        self.setFixedWidth(theme.scale(_WIDTH) + 2 * SHADOW)
        side = SHADOW + theme.scale(12)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.scale(8))
        column.addWidget(self.title)
        column.addLayout(self._near_days())
        column.addWidget(self.day)
        column.addWidget(self.problem)
        column.addWidget(self.why)
        self.problem.hide()

    def _near_days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for number, (name, _day) in enumerate(near_days(date.min)):
            button = Button(name, Kind.QUIET, on_click=self._taker(number))
            told = Label("", "muted")
            grid.addWidget(KeyHint(str(number + 1)), number, 0)
            grid.addWidget(button, number, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(told, number, 2)
            self.buttons.append(button)
            self._dates.append(told)
        return grid

    def _offer(self, reader: Reader) -> None:
        days = near_days(reader.today)
        for button, told, (name, day) in zip(self.buttons, self._dates, days, strict=True):
            told.setText(reader.week_day(day))
            button.setAccessibleName(f"{name}, {reader.week_day(day)}")

    def _taker(self, number: int) -> Callable[[], None]:
        def take() -> None:
            assert self._reader is not None
            self._take(near_days(self._reader.today)[number][1])

        return take

    def _take(self, day: date) -> None:
        self.hide()
        self.chosen.emit(day, self.why.text().strip())

    def _enter(self) -> None:
        """The day that is written; without one, tomorrow."""
        assert self._reader is not None
        today, text = self._reader.today, self.day.text().strip()
        if not text:
            self._take(near_days(today)[0][1])
            return
        day, length = read_due(text, today)
        if day is None or text[length:].strip():
            self._tell(say(SENTENCES["snooze_day_unread"], value=text))
        elif day <= today:
            self._tell(say(SENTENCES["snooze_in_the_past"], day=self._reader.day(day)))
        else:
            self._take(day)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.day.show_problem(bool(problem))
        self.day.setAccessibleDescription(problem)
        self._fit()

    def _fit(self) -> None:
        self.column.activate()
        wanted = self.column.heightForWidth(self.width())
        self.resize(self.width(), wanted if wanted > 0 else self.column.sizeHint().height())

    def _follow_focus(self, _old: QObject | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 take a day, Enter the one chosen or written, else tomorrow; Esc leaves."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif 0 <= number < len(self.buttons):
            self.buttons[number].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A field lets Enter through to here, so that it is taken once.
            focused = next((button for button in self.buttons if button.hasFocus()), None)
            if focused is not None:
                focused.click()
            else:
                self._enter()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """It floats."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_float(painter, QRectF(self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)))

    def event(self, event: QEvent) -> bool:
        """The digits and Esc are the panel's own while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)
