"""How the list and its Gantt look: lines, bars, diamonds, hatched tails, the axis and today.

Everything needed comes in one record, so that what is painted can be looked at without a window.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from csm_desktop.domain.onboarding import is_open
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.onboarding.line_painting import paint_columns, paint_next, paint_waiting
from csm_desktop.ui.onboarding.lines import MILESTONE, NEXT, PROJECT, Key, Line
from csm_desktop.ui.shared.onboarding.axis import Axis, Tick, day_ticks, month_ticks
from csm_desktop.ui.shared.onboarding.marks import paint_diamond, paint_tail
from csm_desktop.ui.shared.onboarding.words import date_text, first_value_text
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import paint_box
from csm_desktop.ui.shared.words import tr

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_DIAMOND = 10
_BAR = 8


@dataclass(frozen=True)
class Painting:
    """What is to be painted, and where."""

    size: QSize
    head: int
    """Height of the axis, pixels."""
    columns: tuple[int, int, int]
    """Widths of project, done and slip, pixels."""
    lines: tuple[tuple[Line, QRect], ...]
    """Those in sight."""
    axis: Axis
    """Of what is right of the columns."""
    reading: Reading
    current: Key | None
    hovered: Key | None
    has_focus: bool
    opened: frozenset[int]
    moves: Mapping[int, date]
    """Milestone → where it would be."""
    loading: bool

    @property
    def months(self) -> list[Tick]:
        """Where months begin."""
        width, today = self.size.width() - self.left, self.reading.today
        return month_ticks(self.axis, width, self.reading.locale, today, theme.scale(100) / 100)

    @property
    def left(self) -> int:
        """Where the axis begins."""
        return sum(self.columns)

    def x(self, day: date) -> float:
        """Where a day is."""
        return self.left + self.axis.x(day)


def paint_gantt(painter: QPainter, what: Painting) -> None:
    """All of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, what.size.width(), what.size.height()), theme.tokens().surface)
    for line, rect in what.lines:
        _paint_ground(painter, what, line, rect)
    _paint_grid(painter, what)
    for line, rect in what.lines:
        opened = line.project.id in what.opened
        paint_columns(painter, rect, line, what.columns, what.reading, opened=opened)
    _paint_today(painter, what)
    painter.save()
    chart = QRect(what.left, what.head, what.size.width() - what.left, what.size.height())
    painter.setClipRect(chart)
    for line, rect in what.lines:
        if line.kind == PROJECT:
            _paint_project(painter, what, line.project, rect)
        elif line.kind == MILESTONE and line.milestone is not None:
            _paint_milestone(painter, what, line.project, line.milestone, rect)
    painter.restore()
    for line, rect in what.lines:
        if line.kind == NEXT:
            paint_next(painter, rect, line.project)
    if what.loading:
        paint_waiting(painter, what.size, what.head, what.columns)
    _paint_axis(painter, what)


def _paint_ground(painter: QPainter, what: Painting, line: Line, rect: QRect) -> None:
    t = theme.tokens()
    current = line.key == what.current
    if current:
        painter.fillRect(rect, t.selection)
        if what.has_focus:
            painter.fillRect(rect.x(), rect.y(), theme.scale(2), rect.height(), t.accent)
    elif line.key == what.hovered and line.can_be_current:
        painter.fillRect(rect, t.hover)
    elif line.kind != PROJECT:
        painter.fillRect(rect, t.window)
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line)


def _paint_grid(painter: QPainter, what: Painting) -> None:
    """The line before the axis, and one where each month begins."""
    t = theme.tokens()
    bottom = what.lines[-1][1].bottom() if what.lines else what.head
    painter.fillRect(what.left, what.head, 1, bottom - what.head, t.line)
    for tick in what.months:
        x = round(what.left + tick.x)
        if x > what.left:
            painter.fillRect(x, what.head, 1, bottom - what.head, t.line)


def _paint_axis(painter: QPainter, what: Painting) -> None:
    t = theme.tokens()
    width = what.size.width()
    painter.fillRect(0, 0, width, what.head, t.surface)
    painter.setFont(theme.font(11))
    painter.setPen(t.muted)
    first, second, third = what.columns
    inset = theme.scale(16)
    whole = QRect(inset, 0, first - inset, what.head)
    painter.drawText(whole, _LEFT, tr("Project"))
    painter.drawText(QRect(first, 0, second, what.head), _LEFT, tr("Done"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    slip = QRect(first + second, 0, third - inset, what.head)
    painter.drawText(slip, right, tr("Slip, days"))
    if not what.loading:  # which days are seen is not known before the projects are
        painter.save()
        painter.setClipRect(what.left, 0, width - what.left, what.head)
        _paint_ticks(painter, what)
        painter.restore()
    painter.fillRect(what.left, 0, 1, what.head, t.line)
    painter.fillRect(0, what.head - 1, width, 1, t.line)


def _paint_ticks(painter: QPainter, what: Painting) -> None:
    t = theme.tokens()
    width = what.size.width() - what.left
    today = what.x(what.reading.today)
    pill = _pill(painter, what, today)
    metrics = painter.fontMetrics()
    months = what.months
    painter.setPen(t.text)
    painter.setFont(theme.font(11))
    for at, tick in enumerate(months):
        x = max(what.left, what.left + tick.x)
        if tick.x > 0:
            painter.fillRect(round(x), 0, 1, what.head, t.line)
        room = (months[at + 1].x if at + 1 < len(months) else width + 200) + what.left - x
        if metrics.horizontalAdvance(tick.text) + theme.scale(8) <= room:
            spot = QRectF(x + theme.scale(6), theme.scale(2), room, theme.scale(18))
            painter.drawText(spot, _LEFT, tick.text)
    painter.setPen(t.muted)
    painter.setFont(theme.font(11, tabular=True))
    for tick in day_ticks(what.axis, width, theme.scale(100) / 100):
        spot = QRectF(
            what.left + tick.x - theme.scale(14), theme.scale(19), theme.scale(28), theme.scale(17)
        )
        if not spot.intersects(pill):
            painter.drawText(spot, _CENTRE, tick.text)
    paint_box(painter, pill, t.accent, None)
    painter.setPen(t.on_accent)
    painter.setFont(theme.font(11, bold=True))
    painter.drawText(pill, _CENTRE, what.reading.short_day(what.reading.today))


def _pill(painter: QPainter, what: Painting, x: float) -> QRectF:
    painter.setFont(theme.font(11, bold=True))
    words = what.reading.short_day(what.reading.today)
    width = painter.fontMetrics().horizontalAdvance(words) + theme.scale(16)
    return QRectF(x - width / 2, theme.scale(20), width, theme.scale(17))


def _paint_today(painter: QPainter, what: Painting) -> None:
    x = what.x(what.reading.today)
    bottom = what.lines[-1][1].bottom() if what.lines else what.head
    if what.left <= x <= what.size.width():
        ink = theme.tokens().accent
        painter.fillRect(QRectF(x - 1, what.head, 2, bottom - what.head), ink)


def _paint_project(painter: QPainter, what: Painting, project: ProjectRow, rect: QRect) -> None:
    t = theme.tokens()
    shown = [one for one in project.milestones if not one.skipped or one.actual_on is not None]
    if not shown or project.ends_on is None:
        return
    middle = rect.y() + theme.scale(22)
    first = min([project.starts_on, *(one.expected_on for one in shown)])
    _paint_bar(painter, what, first, project.ends_on, middle)
    if project.target_ends_on is not None and project.ends_on > project.target_ends_on:
        left, right = what.x(project.target_ends_on), what.x(project.ends_on)
        tail = QRectF(left, middle - theme.scale(5), right - left, theme.scale(10))
        painter.fillRect(
            tail, t.selection if Key(PROJECT, project.id) == what.current else t.surface
        )
        paint_tail(painter, left, right, t.warn, middle=middle, height=theme.scale(_DIAMOND))
        painter.setPen(QPen(t.warn, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(tail)
    for one in shown:
        _paint_mark(painter, what, one, middle)
    _paint_first_value(painter, what, project, rect)


def _paint_bar(painter: QPainter, what: Painting, first: date, last: date, middle: float) -> None:
    t = theme.tokens()
    height = theme.scale(_BAR)
    left, right, today = what.x(first), what.x(last), what.x(what.reading.today)
    turn = max(left, min(right, today))
    top = middle - height / 2
    painter.fillRect(QRectF(left, top, turn - left, height), t.chart_context_2)
    painter.fillRect(QRectF(turn, top, right - turn, height), t.chart_context)


def _paint_mark(painter: QPainter, what: Painting, one: MilestoneRow, middle: float) -> None:
    t = theme.tokens()
    at = QPointF(what.x(one.expected_on), middle)
    side = theme.scale(_DIAMOND)
    to = what.moves.get(one.id)
    if one.skipped and one.actual_on is None:
        paint_diamond(painter, at, side * 0.7, t.faint, t.surface)
        return
    if one.actual_on is not None:
        paint_diamond(painter, at, side, t.text)
        return
    ink = t.warn if one.state == "late" else t.text
    if to is None:
        paint_diamond(painter, at, side, ink, t.surface)
        return
    faded = QColor(ink)
    faded.setAlpha(90)
    paint_diamond(painter, at, side, faded, t.surface)
    ghost = QPointF(what.x(to), middle)
    pen = QPen(t.accent, 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(at, ghost)
    paint_diamond(painter, ghost, side, t.accent, t.surface)


def _paint_first_value(painter: QPainter, what: Painting, project: ProjectRow, rect: QRect) -> None:
    value = project.first_value
    if value is None:
        return
    words = first_value_text(project, what.reading)
    painter.setFont(theme.font(11))
    painter.setPen(theme.tokens().muted)
    width = painter.fontMetrics().horizontalAdvance(words) + 4
    x = what.x(value.actual_on or value.forecast_on)
    if not what.left <= x <= what.size.width():
        return
    left = max(what.left + 4.0, min(x - width / 2, what.size.width() - width - 4.0))
    spot = QRectF(left, rect.y() + 1, width, theme.scale(15))
    current = Key(PROJECT, project.id) == what.current
    ground = theme.tokens().selection if current else theme.tokens().surface
    painter.fillRect(spot, ground)  # the line of today would run through it
    painter.drawText(spot, _CENTRE, words)


def _paint_milestone(
    painter: QPainter, what: Painting, project: ProjectRow, one: MilestoneRow, rect: QRect
) -> None:
    t = theme.tokens()
    middle = rect.y() + rect.height() / 2
    key = Key(MILESTONE, one.id)
    if key in (what.current, what.hovered):
        _paint_link(painter, what, project, one, rect)
    skipped = one.skipped and one.actual_on is None
    if one.expected_on != one.target_on and not skipped:
        late = one.expected_on > one.target_on
        ink = t.warn if late else t.border
        side = theme.scale(_DIAMOND)
        left, right = what.x(one.target_on), what.x(one.expected_on)
        paint_tail(painter, left, right, ink, middle=middle, height=side)
    _paint_mark(painter, what, one, middle)
    to = what.moves.get(one.id)
    words = date_text(one, what.reading)
    ink = t.text
    if to is not None and is_open(one):
        before, after = what.reading.short_day(one.expected_on), what.reading.short_day(to)
        words, ink = f"{before} → {after}", t.accent
    ground = t.selection if key == what.current else t.hover if key == what.hovered else t.window
    marks = [what.x(day) for day in (one.expected_on, one.target_on, to) if day is not None]
    painter.setFont(theme.font(11, bold=to is not None, tabular=True))
    painter.setPen(t.muted if skipped else ink)
    width = painter.fontMetrics().horizontalAdvance(words) + 2
    gap = theme.scale(11)
    at = max(marks) + gap
    if at + width > what.size.width() and min(marks) - gap - width > what.left:
        at = min(marks) - gap - width  # no room at the right
        if at <= what.x(what.reading.today) <= at + width:
            painter.fillRect(QRectF(at - 2, rect.y() + 4, width + 4, rect.height() - 8), ground)
    painter.drawText(QRectF(at, rect.y(), width, rect.height()), _LEFT, words)


def _paint_link(
    painter: QPainter, what: Painting, project: ProjectRow, one: MilestoneRow, rect: QRect
) -> None:
    """From where the predecessor is to this one, while it is pointed at."""
    t = theme.tokens()
    before = next((each for each in project.milestones if each.id == one.predecessor_id), None)
    start = before.expected_on if before is not None else project.starts_on
    left, right = what.x(start), what.x(one.expected_on)
    middle = rect.y() + rect.height() / 2
    painter.setPen(QPen(t.border, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(left, rect.y()), QPointF(left, middle))
    painter.drawLine(QPointF(left, middle), QPointF(right - theme.scale(7), middle))
