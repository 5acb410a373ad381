"""What plans are called on screen: states, standings, sides, and amounts with their unit.

The stored words are ``domain/plans.py``'s; numbers and days become text in ``format.py``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from csm_desktop import format as written
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.objective_reading import SIGNS
from csm_desktop.domain.plans import Standing
from csm_desktop.operations.plan_document import DocumentObjective
from csm_desktop.operations.plan_records import Objective, PlanRow
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.plans.bar import Progress
from csm_desktop.ui.shared.words import later, say, tr, trn

STATE_WORDS = {
    "open": later("open"),
    "achieved": later("achieved"),
    "partly": later("partly"),
    "missed": later("missed"),
    "cancelled": later("cancelled"),
}
"""State of an objective or an outcome → its word."""

PLAN_STATES = {"draft": later("draft"), "active": later("active"), "closed": later("closed")}
"""State of a plan → its word."""

SIDE_WORDS = {"ours": later("We"), "theirs": later("They")}
"""Side of an initiative → its word."""


def refusal_sentence(refusal: Refusal) -> str:
    """Why something was refused, in the user's language."""
    return say(SENTENCES[refusal.code], **refusal.values)


@dataclass(frozen=True)
class Reading:
    """Who reads: in which language, and on which day."""

    locale: str
    """``en``, ``ko`` or ``zh_TW``."""
    today: date
    say: Callable[..., str] = say
    """Translates a sentence that was marked; paper has a voice of its own."""

    @staticmethod
    def of(language: str, today: date) -> "Reading":
        """For a language of the window; one without number formats reads English ones."""
        return Reading(language if language in written.LOCALES else "en", today)

    def day(self, day: date | None) -> str:
        """A calendar day, or the sign for a missing one."""
        return NONE if day is None else written.day(day, self.locale)

    def short_day(self, day: date | None) -> str:
        """A day without its year where the year is clear: less than eleven months away."""
        if day is None:
            return ""
        near = abs((day - self.today).days) < 330
        return written.day_short(day, self.locale) if near else self.day(day)

    def near(self, day: date) -> str:
        """A day seen from today: ``in 12 days``."""
        return written.day_relative(day, self.today, self.locale)

    def number(self, value: Decimal | int) -> str:
        """A number with grouped thousands."""
        return written.number(value, self.locale)

    def money(self, minor: int, currency: str) -> str:
        """Short: ``$240k``; nothing is ``0`` in any currency."""
        return written.money_short(minor, currency, self.locale) if minor else "0"

    def exact(self, minor: int, currency: str) -> str:
        """To the last minor unit."""
        return written.money_exact(minor, currency, self.locale)

    def amount(self, value: Decimal | None, unit: str | None) -> str:
        """A value with its unit, as people write it: ``8 h``, ``$42``, ``88 %``."""
        if value is None:
            return ""
        number = self.number(value)
        if not unit:
            return number
        if unit in SIGNS:
            return f"{unit}{number}"
        return f"{number}{unit}" if "가" <= unit[0] <= "힣" else f"{number} {unit}"

    def state(self, state: str) -> str:
        """The word of a state."""
        return self.say(STATE_WORDS.get(state, state))


def standing_words(standing: Standing, reading: Reading) -> str:
    """“82 % of the way, 7 points behind”."""
    told = reading.say
    if standing.percent is None:
        if standing.word == "late":
            return told(later("past its day"))
        return told(later("no value yet")) if standing.word == "no value" else ""
    way = told(later("{n} % of the way"), n=standing.percent)
    sentence = {
        "late": later("{way}, past its day"),
        "reached": later("{way}, not yet confirmed"),
        "behind": later("{way}, {n} points behind"),
        "ahead": later("{way}, {n} points ahead"),
        "on pace": later("{way}, on pace"),
    }.get(standing.word)
    points = abs(standing.points or 0)
    return way if sentence is None else told(sentence, way=way, n=points)


def status_words(objective: Objective | DocumentObjective, reading: Reading) -> str:
    """What stands at the right of an objective: its state, or how far it is."""
    if objective.state == "open":
        return standing_words(objective.standing, reading)
    word = reading.state(objective.state)
    if objective.done_on is None:
        return word
    return reading.say(later("{state} on {day}"), state=word, day=reading.day(objective.done_on))


def progress_of(objective: Objective | DocumentObjective, reading: Reading) -> Progress:
    """The bar of an objective."""
    standing, unit, told = objective.standing, objective.unit, reading.say
    value, current = "", standing.current
    if current is not None:
        amount = reading.amount(current.value, unit)
        value = (
            told(later("{amount} today"), amount=amount)
            if current.day == reading.today
            else told(later("{amount} on {day}"), amount=amount, day=reading.short_day(current.day))
        )
    start = reading.amount(objective.baseline, unit)
    if objective.baseline_on is not None:
        day = reading.day(objective.baseline_on)
        start = told(later("{amount} on {day}"), amount=start, day=day)
    target = reading.amount(objective.target, unit)
    no_value = told(later("no value yet"))
    spoken = [value or no_value, standing_words(standing, reading), start, target]
    opened = objective.state == "open"
    return Progress(
        filled=None if current is None else standing.bar,
        pace=float(standing.pace) if opened and standing.pace is not None else None,
        value=value,
        start=start,
        pace_word=told(later("even pace")),
        end=target,
        reached=objective.state == "achieved",
        spoken=", ".join(dict.fromkeys(one for one in spoken if one)),
    )


def is_measured(objective: Objective | DocumentObjective) -> bool:
    """Whether a bar makes sense: it goes from a number to another."""
    return objective.baseline is not None and objective.target is not None


def payback_words(years: Decimal | None, reading: Reading) -> str:
    """“6.6 months”, “2.4 years”, or that it never pays back within the years given."""
    told = reading.say
    if years is None:
        return told(later("not within these years"))
    if years < 2:
        return told(later("{n} months"), n=written.number(years * 12, reading.locale, 1))
    return told(later("{n} years"), n=written.number(years, reading.locale, 1))


def objectives_words(row: PlanRow, *, with_behind: bool = True) -> str:
    """“1 of 3 on the way, 1 behind, 1 achieved”; what is behind may be said elsewhere."""
    if not row.objectives:
        return tr("no objective yet")
    parts = []
    if row.on_the_way or row.behind:
        parts.append(tr("{n} of {all} on the way", n=row.on_the_way, all=row.objectives))
    if row.behind and with_behind:
        parts.append(trn("{n} behind", "{n} behind", row.behind))
    if row.achieved:
        parts.append(trn("{n} achieved", "{n} achieved", row.achieved))
    return ", ".join(parts) or tr("{n} decided", n=row.objectives)
