"""An onboarding project for its customer: how far it is, when what is due, and who does what next.

It shows what ``operations/onboarding_page.py`` found, which holds nothing internal. The language is
the reader's, not the window's.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from csm_desktop import format as written
from csm_desktop.operations.onboarding_page import OnboardingPage, PageMilestone
from csm_desktop.ui import theme
from csm_desktop.ui.printing.paper import Paper, Voice, paper_font
from csm_desktop.ui.shared.onboarding.axis import Axis, month_ticks
from csm_desktop.ui.shared.onboarding.track import Inks, axis_of, paint_today, paint_track
from csm_desktop.ui.shared.words import later

_OWNERS = {"ours": later("We"), "theirs": later("You"), "both": later("Together")}
_STATES = {
    "open": later("to come"),
    "late": later("late"),
    "reached": later("reached"),
    "skipped": later("left out"),
}
_ROW = 17.0
_HEAD = 16.0
"""Of the time line, points."""
_NAMES = 0.32
"""Share of the time line that its names take."""


def write_onboarding(page: OnboardingPage, target: Path, *, language: str) -> None:
    """Write the PDF in ``en``, ``ko`` or ``zh_TW``; may run on any thread.

    Raises:
        Refusal: ``pdf_not_written``.
    """
    _OnboardingPaper(page, Voice(language)).write(target)


class _OnboardingPaper:
    """The sections, from top to bottom."""

    def __init__(self, page: OnboardingPage, voice: Voice) -> None:
        self._page = page
        self._say = voice.say
        self._locale = voice.language
        title = f"{page.account} – {page.name}"
        self._paper = Paper(title, language=voice.language)

    def write(self, target: Path) -> None:
        self._head()
        self._time_line()
        self._milestones()
        self._next()
        self._meanings()
        foot = self._say(
            later("{account} · {project} · as of {day}"),
            account=self._page.account,
            project=self._page.name,
            day=self._day(self._page.as_of),
        )
        self._paper.write(target, foot)

    def _head(self) -> None:
        say, page = self._say, self._page
        native = page.native_name if page.native_name != page.account else None
        names = [page.account, native] if native else [page.account]
        if native and self._locale != "en":
            names.reverse()
        self._paper.heading("  ".join(name for name in names if name))
        about = say(
            later("Onboarding: {project}. As of {day}."),
            project=page.name,
            day=self._day(page.as_of),
        )
        self._paper.small(about)
        self._paper.facts([self._complete(), self._first_value(), self._end(), self._start()])

    def _complete(self) -> tuple[str, str, str]:
        done = self._page.complete
        share = done.share
        percent = "–"
        if share is not None:
            exact = Decimal(share.numerator) / Decimal(share.denominator)
            percent = written.percent(exact, self._locale)
        note = self._say(later("{done} of {all} milestones"), done=done.reached, all=done.all)
        return self._say(later("Complete")), percent, note

    def _first_value(self) -> tuple[str, str, str]:
        title, one = self._say(later("First value")), self._page.first_value
        if one is None:
            return title, "–", ""
        return title, self._day(one.expected_on), self._state(one)

    def _end(self) -> tuple[str, str, str]:
        day = self._page.ends_on
        title = self._say(later("Last milestone"))
        return title, "–" if day is None else self._day(day), self._relative(day)

    def _start(self) -> tuple[str, str, str]:
        day = self._page.starts_on
        return self._say(later("Start")), self._day(day), self._relative(day)

    def _time_line(self) -> None:
        milestones = self._page.milestones
        if not milestones:
            self._paper.line(self._say(later("No milestone is agreed yet.")))
            return
        self._paper.section(self._say(later("When is what due?")))
        words = self._say(
            later(
                "Filled: reached. Open: expected. Hatched: the days after the target. The line is "
                "{day}."
            ),
            day=self._day(self._page.as_of),
        )
        height = _HEAD + _ROW * len(milestones) + 6
        self._paper.drawing(self._draw, height=height, words=words)

    def _draw(self, painter: QPainter, place: QRectF, point: float) -> None:
        page, names = self._page, place.width() * _NAMES
        track = place.adjusted(names, _HEAD * point, -12 * point, -6 * point)
        days = [page.as_of, page.starts_on]
        for one in page.milestones:
            days += [one.target_on, one.expected_on]
        axis = axis_of(days, track.width())
        inks, light = _inks(), theme.light_colours()
        self._draw_months(painter, track, axis, point)
        paint_today(painter, track, axis, page.as_of, ink=inks.today, unit=point * 0.75)
        painter.setFont(paper_font(9, self._locale))
        for number, one in enumerate(page.milestones):
            top = place.top() + (_HEAD + number * _ROW) * point
            painter.setPen(QColor(light["text"]))
            spot = QRectF(place.left(), top, names - 10 * point, _ROW * point)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(one.title, Qt.TextElideMode.ElideRight, int(spot.width()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, shown)
            paint_track(
                painter,
                QRectF(track.left(), top, track.width(), _ROW * point),
                axis,
                target_on=one.target_on,
                expected_on=one.expected_on,
                state=one.state,
                inks=inks,
                unit=point * 0.75,
            )

    def _draw_months(self, painter: QPainter, track: QRectF, axis: Axis, point: float) -> None:
        light = theme.light_colours()
        painter.setFont(paper_font(8, self._locale))
        ticks = month_ticks(axis, track.width(), self._locale, self._page.as_of, point * 0.75)
        for at, tick in enumerate(ticks):
            x = track.left() + tick.x
            if tick.x > 0:
                painter.setPen(QPen(QColor(light["line"]), 0.5 * point))
                painter.drawLine(QPointF(x, track.top() - 10 * point), QPointF(x, track.bottom()))
            painter.setPen(QColor(light["muted"]))
            left = max(x, track.left())
            room = (ticks[at + 1].x if at + 1 < len(ticks) else track.width()) + track.left() - left
            if painter.fontMetrics().horizontalAdvance(tick.text) + 6 * point <= room:
                spot = QRectF(left + 3 * point, track.top() - 14 * point, room, 12 * point)
                painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, tick.text)

    def _milestones(self) -> None:
        say = self._say
        if not self._page.milestones:
            return
        self._paper.section(say(later("Milestones")))
        head = (
            say(later("Milestone")),
            say(later("Who")),
            say(later("Target")),
            say(later("Reached or expected")),
            say(later("Status")),
        )
        rows = [
            (
                one.title,
                say(_OWNERS[one.owner]),
                self._day(one.target_on),
                "–" if one.state == "skipped" else self._day(one.expected_on),
                self._state(one),
            )
            for one in self._page.milestones
        ]
        self._paper.table(head, rows)

    def _state(self, one: PageMilestone) -> str:
        days = one.slip_working_days
        state = self._say(_STATES[one.state])
        if one.state == "skipped" or not days:
            return state
        if days > 0:
            slip = self._say(later("{n} working days late"), n=days)
        else:
            slip = self._say(later("{n} working days early"), n=-days)
        return f"{state}, {slip}" if one.state == "reached" else slip

    def _next(self) -> None:
        steps = self._page.next_steps
        if not steps:
            return
        self._paper.section(self._say(later("What is next")))
        rows = []
        for one in steps:
            words = f"{one.title}: {one.means.rstrip('.。')}" if one.means else one.title
            rows.append((f"☐  {words}", self._say(_OWNERS[one.owner]), self._day(one.expected_on)))
        self._paper.table(("", "", ""), rows)

    def _meanings(self) -> None:
        self._paper.section(self._say(later("What the words mean")))
        for meaning in (
            later("Target: the day agreed at the start. Expected: the day as we see it now."),
            later("Complete: milestones reached, of all but those left out."),
            later("Working days: Monday to Friday without the public holidays of your country."),
        ):
            self._paper.small(self._say(meaning))

    def _day(self, day: date) -> str:
        return written.day(day, self._locale)

    def _relative(self, day: date | None) -> str:
        return "" if day is None else written.day_relative(day, self._page.as_of, self._locale)


def _inks() -> Inks:
    light = {name: QColor(value) for name, value in theme.light_colours().items()}
    return Inks(
        reached=light["text"],
        open=light["text"],
        late=light["warn"],
        quiet=light["border"],
        ground=light["surface"],
        today=light["accent"],
    )
