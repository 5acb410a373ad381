"""The room of the list: its columns, the axis and its zoom, and what is where.

Keys, mouse and the lines themselves are ``gantt.py``'s.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.onboarding.lines import MILESTONE, PROJECT, Lines
from csm_desktop.ui.shared.onboarding.axis import Axis
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, filled

HEAD = 40
"""Height of the axis, pixels before zoom."""
_COLUMNS, _NARROW_COLUMNS = (296, 76, 92), (196, 60, 66)
"""Project, done, slip; before zoom."""
_NARROW = 760
"""Below this width the columns are the narrow ones."""
_USUAL_DAYS = 125
"""Days in sight at first."""
_PAST = 0.4
"""Part of the axis that lies before today at first."""
_FEWEST_DAYS, _MOST_DAYS = 14, 1500
"""Days in sight at the nearest and at the farthest."""
_STEP = 1.25
_REACH = 7
"""How near to the middle of a diamond the mouse has it, pixels before zoom."""


class GanttRoom(QAbstractScrollArea):
    """Where lines and days are; scrolls down the lines and along the axis."""

    def __init__(self) -> None:
        super().__init__()
        self.projects: tuple[ProjectRow, ...] = ()
        self.lines = Lines((), 1)
        self.moves: Mapping[int, date] = {}
        """Milestone → where it would be; nothing is kept yet."""
        self.loading = True
        self.reading = Reading("en", date.min)
        self.axis = Axis(date.min, 1)
        self._last = date.min
        self._days = float(_USUAL_DAYS)
        self._is_placed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, self))
        # Always there, so that the axis does not change its width; they paint only what is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCornerWidget(filled(QWidget(), "surface"))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.viewport().update())

    def show_lines(self, lines: Lines) -> None:
        """These are the lines now; the days in sight stay where they are."""
        self.lines = lines
        self._place_days()

    def bring_into_sight(self, place: int) -> None:
        """Scroll as little as shows all of a line."""
        bar = self.verticalScrollBar()
        top, bottom = self.lines.tops[place], self.lines.tops[place + 1]
        room = self.viewport().height() - theme.scale(HEAD)
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)

    # The axis.

    def zoom(self, by: int, at_x: float | None = None) -> None:
        """Nearer (1) or farther (−1), around a place or today."""
        x = self._anchor() if at_x is None or at_x < self.chart_left else at_x
        day = self.day_at(x)
        self._days = max(_FEWEST_DAYS, min(_MOST_DAYS, self._days * _STEP**-by))
        self._span_axis()
        self._fit_bars()
        at = self.axis.x(day) - (x - self.chart_left)
        self.horizontalScrollBar().setValue(round(at))
        self.viewport().update()

    def _anchor(self) -> float:
        today = self.x_of(self.reading.today)
        seen = self.chart_left <= today <= self.viewport().width()
        return today if seen else self.chart_left + self.chart_width / 2

    def go_to_today(self) -> None:
        """Today where it is at first."""
        at = self.axis.x(self.reading.today) - self.chart_width * _PAST
        self.horizontalScrollBar().setValue(round(at))

    def _left_day(self) -> date:
        return self.day_at(self.chart_left)

    def scroll_axis(self, by: int) -> None:
        """A quarter of what is in sight, earlier (−1) or later (1)."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + by * self.chart_width // 4)

    # Places.

    @property
    def columns(self) -> tuple[int, int, int]:
        """Widths of the columns before the axis, pixels."""
        narrow = self.viewport().width() < theme.scale(_NARROW)
        first, second, third = _NARROW_COLUMNS if narrow else _COLUMNS
        return theme.scale(first), theme.scale(second), theme.scale(third)

    @property
    def chart_left(self) -> int:
        """Where the axis begins."""
        return sum(self.columns)

    @property
    def chart_width(self) -> int:
        """How wide the axis is."""
        return max(40, self.viewport().width() - self.chart_left)

    def x_of(self, day: date) -> float:
        """Where a day is in the viewport."""
        return self.chart_left + self.axis.x(day) - self.horizontalScrollBar().value()

    def day_at(self, x: float) -> date:
        """The day at a place of the viewport."""
        return self.axis.day(x - self.chart_left + self.horizontalScrollBar().value())

    def line_rect(self, place: int) -> QRect:
        """Where a line is in the viewport."""
        top = theme.scale(HEAD) + self.lines.tops[place] - self.verticalScrollBar().value()
        height = self.lines.tops[place + 1] - self.lines.tops[place]
        return QRect(0, top, self.viewport().width(), height)

    def place_at(self, point: QPointF | QPoint) -> int | None:
        y = point.y() - theme.scale(HEAD)
        return None if y < 0 else self.lines.at(y + self.verticalScrollBar().value())

    def diamond_at(self, point: QPointF | QPoint) -> MilestoneRow | None:
        """The milestone whose diamond is there."""
        place = self.place_at(point)
        if place is None or point.x() < self.chart_left:
            return None
        line = self.lines.lines[place]
        shown: tuple[MilestoneRow, ...] = ()
        if line.kind == PROJECT:
            shown = tuple(one for one in line.project.milestones if not one.skipped)
        elif line.kind == MILESTONE and line.milestone is not None:
            shown = (line.milestone,)
        near = [
            (abs(self.x_of(self.moves.get(one.id, one.expected_on)) - point.x()), one)
            for one in shown
        ]
        distance, found = min(near, key=lambda each: each[0], default=(1e9, None))
        return found if distance <= theme.scale(_REACH) else None

    # Laying out.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many days stay in sight."""
        super().resizeEvent(event)
        self._place_days()

    def _place_days(self) -> None:
        if self.reading.today == date.min:
            return  # nothing is known yet
        self._span_axis()
        self._fit_bars()
        if not self._is_placed and not self.loading:
            self._is_placed = True
            self.go_to_today()

    def _span_axis(self) -> None:
        """Wide enough for all that is shown, today, and room to drag."""
        today = self.reading.today
        days = [today - timedelta(days=60), today + timedelta(days=90)]
        for project in self.projects:
            days.append(project.starts_on)
            days += [one.expected_on for one in project.milestones]
            days += [one.target_on for one in project.milestones]
        sight = int(self._days)
        left = self._left_day() if self._is_placed else None
        first = _shifted(min(days), -max(14, sight // 8))
        self._last = _shifted(max(days), max(30, sight // 2))
        self.axis = Axis(first, max(0.05, self.chart_width / self._days))
        if left is not None:
            self._fit_bars()
            self.horizontalScrollBar().setValue(round(self.axis.x(left)))

    def _fit_bars(self) -> None:
        upright, across = self.verticalScrollBar(), self.horizontalScrollBar()
        room = self.viewport().height() - theme.scale(HEAD)
        upright.setRange(0, max(0, self.lines.height - room))
        upright.setPageStep(max(1, room))
        upright.setSingleStep(theme.scale(22))
        width = round(self.axis.x(max(self._last, self.axis.first)))
        across.setRange(0, max(0, width - self.chart_width))
        across.setPageStep(max(1, self.chart_width))
        across.setSingleStep(theme.scale(24))


def _shifted(day: date, days: int) -> date:
    """A day further, where the calendar has it."""
    number = max(date.min.toordinal(), min(date.max.toordinal(), day.toordinal() + days))
    return date.fromordinal(number)
