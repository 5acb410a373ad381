"""Why an account needs the user today: the kinds of reasons, how grave and how urgent they are.

Here are the rules only. Which reasons there are in a book is ``operations/today.py``'s; what a
reason says in a language is ``ui/today/words.py``'s.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

DETRACTOR_DAYS = 90
"""How long an unanswered detractor is a reason, days after the answer."""
ANSWER_DAYS = 2
"""Within how many days a detractor should be answered."""
OUTCOME_DAYS = 180
"""How long a contract that ended without an outcome is a reason; older ones are counted apart."""
INVOICE_DAYS = 365
"""How long an overdue invoice is a reason: older ones are the lawyers' or a gap in the data."""
SETTLED_STATES = ("void", "voided", "cancelled", "canceled", "written off", "draft", "paid")
"""States of an invoice, in small letters, in which nothing is owed whatever its dates say."""
LEFT_DAYS = 30
"""How long a champion who left is a reason."""
REPLACE_DAYS = 7
"""Within how many days another champion should be sought."""
PULSE_DAYS = 90
"""How long a pulse holds where the health model does not say it."""
FORGOTTEN_DAYS = 30
"""So long after it expired a pulse nobody renewed is no reason any more."""
EVER_DAYS = 100_000
"""More days than any due day lies ahead."""


class Group(IntEnum):
    """When something is to be done."""

    NOW = 0
    SOON = 1
    """Within the next seven days."""
    WATCH = 2


@dataclass(frozen=True)
class ReasonKind:
    """A kind of reason, and from how many days before its due day it belongs to which group."""

    id: str
    """Its word in files, marks and on the command line."""
    now_days: int
    """Now from so many days before the due day; 0 is on the day."""
    soon_days: int | None = None
    """Next 7 days from so many days before; None: never."""
    watch_days: int | None = None
    """Watch from so many days before; None: never."""


KINDS: tuple[ReasonKind, ...] = (
    ReasonKind("notice", now_days=14, watch_days=45),
    ReasonKind("meeting", now_days=0),
    ReasonKind("detractor", now_days=ANSWER_DAYS),
    ReasonKind("outcome", now_days=0),
    ReasonKind("invoice", now_days=0),
    ReasonKind("health_drop", now_days=0),
    ReasonKind("milestone", now_days=0, soon_days=7),
    ReasonKind("follow_up", now_days=0, soon_days=7),
    ReasonKind("champion_left", now_days=0, soon_days=7),
    ReasonKind("override", now_days=0, soon_days=7),
    ReasonKind("pulse", now_days=0, soon_days=7),
    ReasonKind("no_touch", now_days=0, soon_days=7, watch_days=EVER_DAYS),
)
"""Every kind, the gravest first: of reasons in one group, the earlier kind stands first."""

DEFINITIONS: dict[str, str] = {
    "notice": (
        "The last day to act on a contract's end is at most 45 days ahead, or has passed without"
        " auto-renew, and the renewal is not decided; now from 14 days before."
    ),
    "meeting": "A meeting today that has no note yet.",
    "detractor": (
        "An NPS answer of 0 to 6 within the last 90 days that nobody has answered; due 2 days"
        " after it was given."
    ),
    "outcome": "A paid contract ended within the last 180 days and its renewal has no outcome.",
    "invoice": (
        "An invoice whose due day has passed within the last year and that is neither paid nor"
        " settled."
    ),
    "health_drop": (
        "The health score is at least 15 points below its highest of the last 30 days, and the"
        " account pays."
    ),
    "milestone": (
        "An open milestone of an onboarding project under way whose forecast, else target, is"
        " within 7 days; now when that day has come or passed."
    ),
    "override": "An override of the health ends within 7 days; now on its last day.",
    "pulse": (
        "The last pulse expires within 7 days, or expired at most 30 days ago: after as many days"
        " as the health model lets a pulse count, else 90."
    ),
    "follow_up": (
        "An open task that is not snoozed and due within 7 days; now when it is due today or late."
    ),
    "champion_left": (
        "A champion left within the last 30 days and nobody else is one; due 7 days after."
    ),
    "no_touch": (
        "More days without a touch than the cadence; now from one and a half times the cadence."
        " Days count from the last touch, else from the day the account came into the book;"
        " customers whose contracts have all ended are left out."
    ),
}
"""Id of a kind → its rule in a sentence; shown beside the list."""

SENTENCES: dict[str, str] = {
    "notice_undecided": "Notice ends {day} and the renewal is not decided.",
    "notice_passed": "Notice ended {day} and the renewal is not decided.",
    "notice_renews": "Renews by itself unless ended by {day}.",
    "end_undecided": "The contract ends {day} and the renewal is not decided.",
    "outcome": "The contract ended {day} and its outcome is not recorded.",
    "invoice": "Invoice {number} of {day} is not paid.",
    "invoice_unnumbered": "An invoice due {day} is not paid.",
    "meeting": "{title}, today at {time}.",
    "meeting_all_day": "{title}, today.",
    "detractor": "{person} gave NPS {score} on {day} and nobody has answered.",
    "detractor_unnamed": "Somebody gave NPS {score} on {day} and nobody has answered.",
    "follow_up": "Follow-up: {title}",
    "follow_up_of": "Your follow-up of {day}: {title}",
    "follow_up_waits": "Waiting for {person}: {title}",
    "health_drop": "Health fell {fall} points since {day}, from {before} to {score}.",
    "milestone_late": "{title} was due {day} and is not reached.",
    "milestone_due": "{title} is due {day}.",
    "override": "The override of the health, {reason}, ends {day}.",
    "pulse": "The pulse of {given_on} expires {day}.",
    "pulse_expired": "The pulse of {given_on} expired {day}.",
    "champion_left": "{person} left, a champion. {n} contacts remain.",
    "champion_left_one": "{person} left, a champion. One contact remains.",
    "champion_left_none": "{person} left, a champion. Nobody else is known.",
    "no_touch": "No touch for {days} days, the cadence is {cadence}.",
    "no_touch_ever": "No touch in its {days} days in the book, the cadence is {cadence}.",
}
"""Code of :func:`sentence_code` → what a reason says, in English, with named values."""

GRAVITY: dict[str, int] = {kind.id: place for place, kind in enumerate(KINDS)}
"""Id of a kind → its place; 0 is the gravest."""

BY_ID: dict[str, ReasonKind] = {kind.id: kind for kind in KINDS}
"""Id → kind."""


@dataclass(frozen=True)
class Reason:
    """One thing that needs the user."""

    kind: str
    """Id of a :class:`ReasonKind`."""
    subject: str
    """What it is about, as marks name it: ``contract 5 2026-12-31``, ``task 7``."""
    group: Group
    due: date
    """The day by which to act; may have passed."""
    row_id: int
    """Of the contract, task, answer, meeting or contact; for ``no_touch`` the account's."""
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    """What its sentence and its act need, by name; days and moments as such."""

    @property
    def rank(self) -> tuple[int, int, int, str]:
        """Sorts reasons, the most urgent first.

        By group; within Now by gravity, then due day; within the others by due day, then gravity;
        at last by subject, so that the order is total.
        """
        gravity, due = GRAVITY[self.kind], self.due.toordinal()
        first, second = (gravity, due) if self.group is Group.NOW else (due, gravity)
        return (self.group, first, second, self.subject)


def group_of(kind: str, due: date, today: date) -> Group | None:
    """The group of a reason with this due day; None: it is too early to be one."""
    rule, days = BY_ID[kind], (due - today).days
    for group, limit in (
        (Group.NOW, rule.now_days),
        (Group.SOON, rule.soon_days),
        (Group.WATCH, rule.watch_days),
    ):
        if limit is not None and days <= limit:
            return group
    return None


def touch_due_days(cadence_days: int) -> int:
    """After how many days without a touch it is urgent: one and a half times the cadence, up.

    >>> touch_due_days(30), touch_due_days(7)
    (45, 11)
    """
    return (3 * cadence_days + 1) // 2


def sentence_code(reason: Reason, today: date) -> str:
    """Which of :data:`SENTENCES` tells a reason."""
    late = reason.due < today
    if reason.kind == "notice":
        return _notice(reason.values, late)
    return reason.kind + _VARIANTS.get(reason.kind, _plain)(reason.values, late)


def _notice(values: Mapping[str, object], late: bool) -> str:
    if not values["has_notice"]:
        return "end_undecided"
    if values["renews_itself"]:
        return "notice_renews"
    return "notice_passed" if late else "notice_undecided"


def _plain(_values: Mapping[str, object], _late: bool) -> str:
    return ""


def _follow_up(values: Mapping[str, object], _late: bool) -> str:
    if values.get("person"):
        return "_waits"
    return "_of" if values.get("day") else ""


def _remaining(values: Mapping[str, object], _late: bool) -> str:
    return {0: "_none", 1: "_one"}.get(int(str(values["n"])), "")


_VARIANTS: dict[str, Callable[[Mapping[str, object], bool], str]] = {
    "meeting": lambda values, _late: "_all_day" if values["all_day"] else "",
    "detractor": lambda values, _late: "" if values["person"] else "_unnamed",
    "follow_up": _follow_up,
    "invoice": lambda values, _late: "" if values["number"] else "_unnumbered",
    "milestone": lambda _values, late: "_late" if late else "_due",
    "pulse": lambda _values, late: "_expired" if late else "",
    "champion_left": _remaining,
    "no_touch": lambda values, _late: "" if values["touched"] else "_ever",
}
