"""Choosing a past day: a few that are often wanted, each with its key, and a month to click in."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from csm_desktop import format as fmt
from csm_desktop.domain.periods import add_months, month_end
from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import icon
from csm_desktop.ui.shared.popup import Popup
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import later, say


def usual_days(today: date) -> tuple[tuple[str, date], ...]:
    """The days asked for most, the latest first; the words are translated when shown.

    >>> [day.isoformat() for _, day in usual_days(date(2026, 11, 22))][2:4]
    ['2026-10-31', '2026-09-30']
    """
    last_month = month_end(add_months(today.replace(day=1), -1))
    quarter = month_end(add_months(today.replace(day=1), -((today.month - 1) % 3) - 1))
    year = date(today.year - 1, 12, 31)
    return (
        (later("Yesterday"), today - timedelta(days=1)),
        (later("A week ago"), today - timedelta(days=7)),
        (later("End of last month"), last_month),
        (later("End of last quarter"), quarter),
        (later("End of last year"), year),
        (later("A year ago"), add_months(today, -12)),
    )


class DayPopup(Popup):
    """Floats below a button until a day is chosen.

    Signals:
        chosen (date): the day.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        *,
        today: date,
        locale: str,
        day: date | None = None,
        earliest: date | None = None,
    ) -> None:
        """``day``: the one chosen now; days before ``earliest`` and from ``today`` on cannot be."""
        super().__init__(parent, title)
        self._days = [day for _words, day in usual_days(today)]
        self._earliest = earliest
        self.calendar = QCalendarWidget()
        self.buttons: list[Button] = []
        rows = QVBoxLayout()
        rows.setSpacing(theme.scale(2))
        for number, (words, usual) in enumerate(usual_days(today), start=1):
            button = Button(
                f"{number}   {say(words)}   {fmt.day(usual, locale)}",
                Kind.QUIET,
                on_click=partial(self._choose, usual),
            )
            button.setEnabled(earliest is None or usual >= earliest)
            if not button.isEnabled():
                button.setToolTip(say(later("The book did not exist then.")))
            self.buttons.append(button)
            rows.addWidget(button)
        rows.addStretch(1)
        self._arrange(title, rows)
        self._fill_calendar(day or today - timedelta(days=1), today, locale)

    def _arrange(self, title: str, rows: QVBoxLayout) -> None:
        self.column.addWidget(Label(title, bold=True))
        beside = QHBoxLayout()
        beside.setSpacing(theme.scale(16))
        beside.addLayout(rows)
        beside.addWidget(self.calendar)
        self.column.addLayout(beside)

    def _fill_calendar(self, day: date, today: date, locale: str) -> None:
        calendar = self.calendar
        calendar.setAccessibleName(say(later("Month")))
        calendar.setLocale(QLocale(locale))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setFont(theme.font(13))
        _dress(calendar)
        last = today - timedelta(days=1)
        first = self._earliest or date(2000, 1, 1)
        calendar.setDateRange(_qt(min(first, last)), _qt(last))
        calendar.setSelectedDate(_qt(day))
        calendar.activated.connect(lambda chosen: self._choose(_day(chosen)))
        calendar.clicked.connect(lambda chosen: self._choose(_day(chosen)))
        calendar.setFocus()

    def _choose(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses one of the usual days; Esc chooses none."""
        number = event.text()
        if number.isdigit() and 1 <= int(number) <= len(self._days):
            if self.buttons[int(number) - 1].isEnabled():
                self._choose(self._days[int(number) - 1])
        else:
            super().keyPressEvent(event)


def _dress(calendar: QCalendarWidget) -> None:
    """The days in the text's colour, also at the weekend; quiet arrows and names of days."""
    t = theme.tokens()
    plain, names = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(t.text)
    names.setForeground(t.muted)
    names.setBackground(t.surface)
    names.setFont(theme.font(11))
    calendar.setHeaderTextFormat(names)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    palette = calendar.palette()
    palette.setColor(QPalette.ColorRole.Highlight, t.accent)
    palette.setColor(QPalette.ColorRole.HighlightedText, t.on_accent)
    palette.setColor(QPalette.ColorRole.Base, t.float)
    calendar.setPalette(palette)
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    if bar is not None:
        bar.setBackgroundRole(QPalette.ColorRole.Base)
        for button in bar.findChildren(QToolButton):  # month and year are painted as if chosen
            own = button.palette()
            own.setColor(QPalette.ColorRole.HighlightedText, t.text)
            own.setColor(QPalette.ColorRole.ButtonText, t.text)
            button.setPalette(own)
    signs = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
    for name, sign in signs.items():
        arrow = calendar.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setIcon(icon(sign))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(chosen: QDate) -> date:
    return date(chosen.year(), chosen.month(), chosen.day())
