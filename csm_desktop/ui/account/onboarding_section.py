"""Onboarding: each project of the account with its milestones on one short axis.

What can be done to them is the page of onboarding's; Enter or a click goes there.
"""

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.onboarding import ANY_STATE, list_projects
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.account.section import Section, empty_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.onboarding.track import Inks, axis_of, paint_today, paint_track
from csm_desktop.ui.shared.onboarding.words import milestone_tip, slip_text
from csm_desktop.ui.shared.renewals.words import Reading, plain_tip
from csm_desktop.ui.shared.widgets import Label, paint_ring
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

_ROW, _HEAD = 26, 22
_DATE, _SLIP, _SIDE = 66, 44, 6
_NAMES = 0.32
_SHOWN = 3
"""Projects drawn; the others are on their page."""


class OnboardingSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Onboarding"), act=tr("New project"))
        self._desk = desk
        self._account: int | None = None
        self._watch: Watch | None = None
        self._reading = Reading("en", date.min)
        self.parts: list[tuple[Label, MiniGantt]] = []
        for _number in range(_SHOWN):
            name, gantt = Label("", bold=True), MiniGantt()
            name.setContentsMargins(theme.scale(_SIDE), 0, 0, 0)
            gantt.opened.connect(self._open)
            self.parts.append((name, gantt))
            self.body.addWidget(name)
            self.body.addWidget(gantt)
        self.empty = empty_line(tr("No onboarding project. One begins from a template."))
        self.body.addWidget(self.empty)
        assert self.act is not None
        self.act.clicked.connect(self._start)
        self._show(())

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._reading = Reading(reader.locale, reader.today, overview.currency)
        if self._account == overview.id:
            return
        self._account = overview.id
        if self._watch is None:
            self._watch = self._desk.workspace.watch(
                self, list_projects, self._show, state=ANY_STATE, account_id=overview.id
            )
        else:
            self._watch.ask(account_id=overview.id)

    def _show(self, projects: tuple[ProjectRow, ...]) -> None:
        active = [one for one in projects if one.state == "active"]
        shown = (active or list(projects[:1]))[:_SHOWN]
        for place, (name, gantt) in enumerate(self.parts):
            there = place < len(shown)
            name.setVisible(there and len(shown) > 1)
            gantt.setVisible(there)
            if there:
                name.setText(shown[place].name)
                gantt.show_project(shown[place], self._reading)
        self.empty.setVisible(not shown)
        sign = "▲ " if any(one.is_late for one in active) else ""
        self.tell(sign + self._summary(projects, active) if projects else tr("none"))

    def _summary(self, projects: tuple[ProjectRow, ...], active: list[ProjectRow]) -> str:
        if not active:
            count = len(projects)
            return trn("{n} project, not active", "{n} projects, none active", count)
        first = active[0]
        done = first.complete
        parts = [
            first.name,
            tr("{done} of {all} done", done=done.reached, all=done.all),
            first_value_words(first),
        ]
        if len(active) > 1:
            parts.append(trn("{n} more project", "{n} more projects", len(active) - 1))
        return ", ".join(part for part in parts if part)

    def _open(self, project_id: int, milestone_id: int) -> None:
        go = self._desk.navigation.go
        if milestone_id:
            go("onboarding", milestone=milestone_id)
        else:
            go("onboarding", project=project_id)

    def _start(self, _checked: bool = False) -> None:
        if self._account is not None:
            self._desk.navigation.go("onboarding", new=self._account)


def first_value_words(project: ProjectRow) -> str:
    """Where first value stands: “first value 3 days late”."""
    value = project.first_value
    if value is None:
        return ""
    expected = value.actual_on or value.forecast_on
    days = project.calendar.working_days_between(value.target_on, expected)
    if days > 0:
        return trn("first value {n} day late", "first value {n} days late", days)
    if days < 0:
        return trn("first value {n} day early", "first value {n} days early", -days)
    return tr("first value reached") if value.actual_on is not None else tr("first value on target")


class MiniGantt(QWidget):
    """A project's milestones: name, axis, day, slip; keys walk, Enter and a click open.

    Signals:
        opened (int, int): the project, and the milestone that was chosen in it.
    """

    opened = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.project: ProjectRow | None = None
        self._reading = Reading("en", date.min)
        self._current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def milestones(self) -> tuple[MilestoneRow, ...]:
        """Its lines."""
        return self.project.milestones if self.project is not None else ()

    def show_project(self, project: ProjectRow, reading: Reading) -> None:
        """Show this one."""
        self.project, self._reading = project, reading
        self._current = max(0, min(self._current, len(project.milestones) - 1))
        self.setAccessibleName(tr("Milestones of {project}", project=project.name))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        height = theme.scale(_HEAD) + len(self.milestones) * theme.scale(_ROW)
        return QSize(theme.scale(200), height)

    def minimumSizeHint(self) -> QSize:
        """Lines are never cut from below."""
        return self.sizeHint()

    def _say(self) -> None:
        if self.milestones:
            tip = milestone_tip(self.milestones[self._current], self._reading)
            self.setAccessibleDescription(tip.replace("\n", ", "))

    def _row(self, y: float) -> int:
        row = int((y - theme.scale(_HEAD)) // theme.scale(_ROW))
        return row if 0 <= row < len(self.milestones) else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, Enter opens."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and 0 <= self._current + step < len(self.milestones):
            self._current += step
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the page at this project."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self._row(event.position().y()))

    def _open(self, row: int) -> None:
        if self.project is not None:
            chosen = self.milestones[row].id if 0 <= row < len(self.milestones) else 0
            self.opened.emit(self.project.id, chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer."""
        row = self._row(event.position().y())
        if row != self._hovered:
            self._hovered = row
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """None."""
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring appears."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The tool tip is the milestone's."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row(event.pos().y())
            tip = milestone_tip(self.milestones[row], self._reading) if row >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads, lines, today."""
        if self.project is None or not self.milestones:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, row = theme.scale(_HEAD), theme.scale(_ROW)
        track = self._track()
        days = [self._reading.today, self.project.starts_on]
        for one in self.milestones:
            days += [one.target_on, one.expected_on]
        axis = axis_of(days, track.width())
        self._paint_heads(painter, track, min(days), max(days))
        for number in range(len(self.milestones)):
            spot = QRect(0, head + number * row, self.width(), row)
            if number == self._hovered:
                painter.fillRect(spot, theme.tokens().hover)
        ink = theme.tokens().accent
        paint_today(painter, track, axis, self._reading.today, ink=ink, unit=theme.scale(100) / 100)
        for number, one in enumerate(self.milestones):
            spot = QRect(0, head + number * row, self.width(), row)
            self._paint_texts(painter, spot, one)
            paint_track(
                painter,
                QRectF(track.left(), spot.y(), track.width(), row),
                axis,
                target_on=one.target_on,
                expected_on=one.expected_on,
                state=one.state,
                inks=_inks(),
                unit=theme.scale(100) / 100,
            )
            if self.hasFocus() and number == self._current:
                paint_ring(painter, spot)

    def _track(self) -> QRectF:
        left = theme.scale(_SIDE) + self.width() * _NAMES
        right = self.width() - theme.scale(_DATE + _SLIP + _SIDE + 12)
        top = theme.scale(_HEAD)
        return QRectF(left, top, max(40.0, right - left), self.height() - top)

    def _paint_heads(self, painter: QPainter, track: QRectF, first: date, last: date) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(theme.tokens().muted)
        height, side = theme.scale(_HEAD), theme.scale(_SIDE)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(side, 0, int(track.left()), height), middle, tr("Milestone"))
        span = tr(
            "{first} to {last}, line is today",
            first=self._reading.short_day(first),
            last=self._reading.short_day(last),
        )
        room = QRectF(track.left(), 0, track.width(), height)
        if QFontMetrics(painter.font()).horizontalAdvance(span) <= track.width():
            painter.drawText(room, middle, span)
        self._paint_right(painter, 0, height, tr("Date"), tr("Slip"))

    def _paint_right(self, painter: QPainter, top: int, height: int, day: str, slip: str) -> QRect:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        slip_width, day_width = theme.scale(_SLIP), theme.scale(_DATE)
        end = self.width() - theme.scale(_SIDE)
        spot = QRect(end - slip_width - day_width, top, day_width, height)
        painter.drawText(spot, right, day)
        last = QRect(end - slip_width, top, slip_width, height)
        if slip:
            painter.drawText(last, right, slip)
        return last

    def _paint_texts(self, painter: QPainter, spot: QRect, one: MilestoneRow) -> None:
        t = theme.tokens()
        skipped, late = one.state == "skipped", one.state == "late"
        font = theme.font(13)
        painter.setFont(font)
        painter.setPen(t.text if one.state in ("late", "open") else t.muted)
        room = int(self.width() * _NAMES) - theme.scale(8)
        name = QFontMetrics(font).elidedText(one.title, Qt.TextElideMode.ElideRight, room)
        where = QRect(theme.scale(_SIDE), spot.y(), room, spot.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font(13, tabular=True))
        day = tr("skipped") if skipped else self._reading.short_day(one.expected_on)
        last = self._paint_right(painter, spot.y(), spot.height(), day, "")
        painter.setFont(theme.font(13, bold=late, tabular=True))
        painter.setPen(t.warn if late else t.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = slip_text(0 if skipped else one.slip.working_days)
        painter.drawText(last, right, words)


def _inks() -> Inks:
    t = theme.tokens()
    return Inks(t.good, t.text, t.warn, t.border, t.surface, t.accent)
