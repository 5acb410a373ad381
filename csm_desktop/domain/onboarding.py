"""Onboarding: the dates of milestones, what moves when one moves, and what is told of a project.

A milestone counts from its predecessor, or from the project's start, in working days. Which days
are worked is ``working_days.py``'s. Not here: templates and rows (``operations/onboarding*.py``).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple, Protocol

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.working_days import WorkingCalendar

OWNERS = ("ours", "theirs", "both")
"""Who brings a milestone about."""
STATES = ("open", "late", "reached", "skipped")
"""Of a milestone; *late* is open and late."""
PROJECT_STATES = ("active", "done", "stopped")
"""*done*: every milestone is reached or skipped. A stopped project is stopped, whatever is left."""
MOST_OFFSET_DAYS = 1000
"""Working days that a milestone may count: four years, far beyond any onboarding."""

DEFINITIONS = {
    "target": "The day agreed at the start; it changes only when targets are set anew.",
    "forecast": "The day expected now; the target until another is said.",
    "slip": "The day reached, else the forecast, less the target: days later; below 0 earlier. "
    "Working days leave out weekends and the holidays of the project's country.",
    "project_slip": "When the last milestone is reached or expected, less the last target; "
    "skipped milestones left out.",
    "late": "A milestone not reached whose forecast is after its target or before today. A "
    "project is late with one late milestone.",
    "percent_complete": "Milestones reached / all milestones but the skipped ones.",
    "time_to_first_value": "Calendar days from the project's start to the day on which the "
    "first-value milestone was reached; of several the earliest.",
    "cohort": "The projects that started in a quarter; the median is of those that have reached "
    "first value.",
    "working_days": "Monday to Friday without the holidays of the project's country.",
    "move": "A milestone counts from its predecessor, else from the start. When that moves, it "
    "keeps as many working days after it as it has now; what is reached stays.",
}
"""Key of a figure → the sentence shown beside it."""


class Linked(Protocol):
    """What counts from a predecessor."""

    @property
    def id(self) -> int:
        """Its own number."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def predecessor_id(self) -> int | None:
        """What it counts from; None: the project's start."""

    @property
    def offset_days(self) -> int:
        """Working days after that."""


class Dated(Linked, Protocol):
    """A milestone with its dates: a :class:`Milestone`, or a row of a list."""

    @property
    def target_on(self) -> date:
        """The day agreed at the start."""

    @property
    def forecast_on(self) -> date | None:
        """The day expected now; None: the target."""

    @property
    def actual_on(self) -> date | None:
        """The day it was reached; None: not yet."""

    @property
    def skipped(self) -> bool:
        """Whether it was left out."""


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone to be, of a template."""

    id: int
    title: str
    predecessor_id: int | None
    offset_days: int


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone of a project, as far as dates go."""

    id: int
    title: str
    predecessor_id: int | None
    """None: counts from the project's start."""
    offset_days: int
    """Working days after its predecessor."""
    target_on: date
    forecast_on: date | None = None
    """None: the target."""
    actual_on: date | None = None
    """None: not reached yet."""
    skipped: bool = False
    first_value: bool = False


class Move(NamedTuple):
    """A milestone whose forecast changes."""

    id: int
    before: date
    after: date


class Slip(NamedTuple):
    """How much later than its target something is; below 0 earlier."""

    days: int
    """Calendar days."""
    working_days: int


class Complete(NamedTuple):
    """How far a project is."""

    reached: int
    all: int
    """Without the skipped ones."""

    @property
    def share(self) -> Fraction | None:
        """0–1; None when there is nothing to reach."""
        return Fraction(self.reached, self.all) if self.all else None


def expected_on(milestone: Dated) -> date:
    """The day it was reached, else its forecast, else its target."""
    return milestone.actual_on or milestone.forecast_on or milestone.target_on


def is_open(milestone: Dated) -> bool:
    """Whether it is still to be reached."""
    return milestone.actual_on is None and not milestone.skipped


def is_late(milestone: Dated, *, today: date) -> bool:
    """Whether it is open, and expected after its target or before today."""
    day = expected_on(milestone)
    return is_open(milestone) and (day > milestone.target_on or day < today)


def state_of(milestone: Dated, *, today: date) -> str:
    """One of ``STATES``; what was reached is reached, though it was skipped before."""
    if milestone.actual_on is not None:
        return "reached"
    if milestone.skipped:
        return "skipped"
    return "late" if is_late(milestone, today=today) else "open"


def slip(milestone: Dated, calendar: WorkingCalendar) -> Slip:
    """Schedule variance: the day reached, else the forecast, less the target."""
    return _slip(milestone.target_on, expected_on(milestone), calendar)


def project_slip(milestones: Iterable[Dated], calendar: WorkingCalendar) -> Slip | None:
    """How much later the project ends than was agreed; None without a milestone."""
    counted = [one for one in milestones if not one.skipped]
    if not counted:
        return None
    agreed = max(one.target_on for one in counted)
    return _slip(agreed, max(map(expected_on, counted)), calendar)


def percent_complete(milestones: Iterable[Dated]) -> Complete:
    """Milestones reached, of all but the skipped ones.

    A skipped milestone that was reached all the same counts.
    """
    counted = [one for one in milestones if one.actual_on is not None or not one.skipped]
    return Complete(sum(one.actual_on is not None for one in counted), len(counted))


def project_state(milestones: Iterable[Dated], *, stopped: bool) -> str:
    """One of ``PROJECT_STATES``; a project without milestones is active."""
    if stopped:
        return "stopped"
    all_of_it = list(milestones)
    return "done" if all_of_it and not any(map(is_open, all_of_it)) else "active"


def time_to_first_value(starts_on: date, first_value_on: date | None) -> int | None:
    """Calendar days from the start; None as long as it is not reached."""
    return None if first_value_on is None else (first_value_on - starts_on).days


def plan_dates(
    milestones: Sequence[Linked], start: date, calendar: WorkingCalendar
) -> dict[int, date]:
    """Milestone id → the day it is due when all goes as planned.

    Raises:
        Refusal: ``milestone_circle``, ``milestone_predecessor_elsewhere``,
            ``milestone_offset_out_of_range``, ``milestone_none_first``, ``milestone_day_out``.
    """
    refuse_broken_links(milestones)
    days: dict[int, date] = {}
    for one in in_order(milestones):
        before = start if one.predecessor_id is None else days[one.predecessor_id]
        days[one.id] = _counted(before, one.offset_days, calendar)
    return days


def move(
    milestones: Sequence[Dated], milestone_id: int, to: date, calendar: WorkingCalendar
) -> tuple[Move, ...]:
    """What moves when a milestone is expected on another day: itself first, then what follows it.

    A day that is not worked is the next one that is. What counts from a milestone that moves keeps
    as many working days after it as it has now. What is reached stays, and so does what follows
    that. What would not change is left out.

    Raises:
        Refusal: ``milestone_day_out``: a day would be beyond the calendar.
    """
    return follow(milestones, milestone_id, _counted(to, 0, calendar), calendar)


def follow(
    milestones: Sequence[Dated], milestone_id: int, to: date, calendar: WorkingCalendar
) -> tuple[Move, ...]:
    """As :func:`move`, with ``to`` taken as it is: something may be reached on a Saturday."""
    named = {one.id: one for one in milestones}
    return _follow(milestones, {milestone_id: (expected_on(named[milestone_id]), to)}, calendar)


def restart(
    milestones: Sequence[Dated], before: date, after: date, calendar: WorkingCalendar
) -> tuple[Move, ...]:
    """What moves when the project starts on another day; what is reached stays."""
    return _follow(milestones, {None: (before, after)}, calendar)


def derive(milestones: Sequence[Dated], start: date, calendar: WorkingCalendar) -> tuple[Move, ...]:
    """What moves when every open milestone is counted anew by its own offset.

    This is what new holidays or another country ask for; days set by hand are lost.

    Raises:
        Refusal: as :func:`plan_dates`.
    """
    refuse_broken_links(milestones)
    named = {one.id: one for one in milestones}
    days: dict[int, date] = {}
    for link in in_order(milestones):
        before = start if link.predecessor_id is None else days[link.predecessor_id]
        actual = named[link.id].actual_on
        days[link.id] = actual or _counted(before, link.offset_days, calendar)
    moves = (Move(number, expected_on(named[number]), day) for number, day in days.items())
    return tuple(move for move in moves if move.before != move.after)


def refuse_broken_links(milestones: Sequence[Linked]) -> None:
    """Refuse what no dates can be made of.

    Raises:
        Refusal: ``milestone_none_first`` (there is none that counts from the start),
            ``milestone_circle`` (names the titles in it), ``milestone_predecessor_elsewhere``,
            ``milestone_offset_out_of_range``.
    """
    named = {one.id: one for one in milestones}
    for one in milestones:
        if one.predecessor_id is not None and one.predecessor_id not in named:
            raise Refusal("milestone_predecessor_elsewhere", title=one.title)
        if not 0 <= one.offset_days <= MOST_OFFSET_DAYS:
            raise Refusal(
                "milestone_offset_out_of_range", days=one.offset_days, most=MOST_OFFSET_DAYS
            )
    if milestones and all(one.predecessor_id is not None for one in milestones):
        raise Refusal("milestone_none_first")
    for one in milestones:
        if circle := _circle(named, one.id):
            titles = " → ".join(named[number].title for number in (*circle, circle[0]))
            raise Refusal("milestone_circle", titles=titles)


def in_order(milestones: Sequence[Linked]) -> list[Linked]:
    """Predecessors before what counts from them, else as given; there must be no circle."""
    following: dict[int | None, list[Linked]] = {}
    for one in milestones:
        following.setdefault(one.predecessor_id, []).append(one)
    found: list[Linked] = list(following.get(None, ()))
    for one in found:  # it grows while it is walked
        found.extend(following.get(one.id, ()))
    return found


def _follow(
    milestones: Sequence[Dated],
    moved: dict[int | None, tuple[date, date]],
    calendar: WorkingCalendar,
) -> tuple[Move, ...]:
    """``moved`` is where it begins: id, None for the start → the day before and after."""
    named = {one.id: one for one in milestones}
    for link in in_order(milestones):
        if link.id in moved or link.predecessor_id not in moved:
            continue
        one, (before, after) = named[link.id], moved[link.predecessor_id]
        if one.actual_on is None and before != after:
            day = expected_on(one)
            gap = calendar.working_days_between(_counted(before, 0, calendar), day)
            moved[one.id] = (day, _counted(after, gap, calendar))
    return tuple(
        Move(number, *days)
        for number, days in moved.items()
        if number is not None and days[0] != days[1]
    )


def _counted(day: date, count: int, calendar: WorkingCalendar) -> date:
    try:
        return calendar.add_working_days(day, count)
    except OverflowError:
        raise Refusal("milestone_day_out", day=day) from None


def _circle(named: Mapping[int, Linked], start: int) -> list[int]:
    """The ids of the circle that a chain of predecessors runs into; empty when it ends."""
    walked: list[int] = []
    at: int | None = start
    while at is not None:
        if at in walked:
            return walked[walked.index(at) :][::-1]
        walked.append(at)
        at = named[at].predecessor_id
    return []


def _slip(target: date, day: date, calendar: WorkingCalendar) -> Slip:
    return Slip((day - target).days, calendar.working_days_between(target, day))
