"""People at an account: their roles, how strong the relationship is, and what is missing.

Strength rests on logged touches alone and is shown line by line; what a person feels (sentiment)
is another fact and never part of it. Reading and writing contacts is ``operations/contacts.py``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import exp

ROLES = (
    "champion",
    "economic buyer",
    "executive sponsor",
    "decision maker",
    "technical",
    "user",
    "influencer",
    "procurement",
    "detractor",
)
"""Roles that the program knows; a book may hold other words."""

CHAMPION = "champion"
EXECUTIVE = ("executive sponsor", "economic buyer")
"""Who can decide that the money goes on being spent."""
_OTHER_WORDS = {"buyer": "economic buyer", "sponsor": "executive sponsor"}
"""Short forms that files and people use."""

WINDOW_DAYS = 180
"""Touches older than this count for nothing."""
HALF_LIFE_DAYS = 60
"""After so many days a touch counts half."""
KIND_WEIGHTS: Mapping[str, float] = {
    "meeting": 1.0,
    "call": 0.8,
    "chat": 0.4,
    "e-mail": 0.3,
    "message": 0.3,
}
"""Kind of a touch → what it weighs on its day."""
OTHER_WEIGHT = 0.3
"""Of a kind that is not in the table."""
THEY_STARTED = 1.25
"""Factor for a touch that they began: who calls by themselves wants the relationship."""
CHANNEL_KINDS: Mapping[str, str] = {
    "phone": "call",
    "in person": "meeting",
    "chat": "chat",
    "e-mail": "e-mail",
}
"""Channel of a conversation → the kind it weighs as; any other one is a message."""
SQUASH = 2.0
"""Sum at which the score is 63: about two meetings of today."""
FAIR, STRONG = 30, 60
"""Scores from which the relationship is fair, and strong."""

SINGLE_THREAD_DAYS = 90
"""At most one person touched within so many days is a single thread."""
EXECUTIVE_DAYS = 180
"""An executive without a touch in so many days is as good as none."""

DEFINITIONS: Mapping[str, str] = {
    "strength": "Σ weight × 0.5^(age / 60 days) × 1.25 when they started it, over the touches of "
    "the last 180 days that the person attended; shown as 100 × (1 − e^(−Σ / 2)). Weights: "
    "meeting 1, call 0.8, chat 0.4, e-mail and message 0.3.",
    "words": "weak below 30, fair from 30, strong from 60.",
    "single thread": "One person at most was touched within 90 days at an account that pays.",
    "champion left": "A champion has left the company and nobody else is one.",
    "no champion": "Nobody at an account that pays is a champion.",
    "no executive": "No executive sponsor and no economic buyer was touched in 180 days.",
    "beyond cadence": "The last touch with the person is longer ago than was agreed with them.",
}
"""What the figures and warnings mean. The formula is the program's own: it follows the usual view
that nearness fades (decay by half-lives) and that talking weighs more than writing; the factors
are choices, shown so that they can be disagreed with, and no measurement stands behind them."""


@dataclass(frozen=True)
class Touch:
    """A logged touch that a person attended."""

    row_id: int
    """Of the note, or of what ``source`` says."""
    kind: str
    """Kind of a note; a conversation's is told by its channel (:func:`kind_of_channel`)."""
    on: date
    """The day in the user's zone."""
    started_by: str | None = None
    """``us``, ``them``, or not known."""
    title: str | None = None
    source: str = "note"
    """``note`` or ``conversation``."""


@dataclass(frozen=True)
class StrengthLine:
    """What one touch adds, and how."""

    touch: Touch
    age_days: int
    weight: float
    """By kind."""
    fading: float
    """0.5^(age / half-life)."""
    factor: float
    """1.25 when they started it, else 1."""
    adds: float
    """Product of the three."""


@dataclass(frozen=True)
class Strength:
    """A relationship in numbers, with its arithmetic."""

    lines: tuple[StrengthLine, ...] = ()
    """The newest touch first."""
    total: float = 0.0
    """Sum of what the lines add."""
    score: int = 0
    """0–100."""

    @property
    def word(self) -> str:
        """``none`` without a touch, else ``weak``, ``fair`` or ``strong``."""
        return strength_word(self.score) if self.lines else "none"


@dataclass(frozen=True)
class Person:
    """What the warnings need of a contact."""

    name: str
    roles: tuple[str, ...] = ()
    left_on: date | None = None
    cadence_days: int | None = None
    last_touch: date | None = None


@dataclass(frozen=True)
class ContactWarning:
    """Something about an account's people that needs the user: a code and its values."""

    code: str
    """``single_thread``, ``champion_left``, ``no_champion``, ``no_executive``,
    ``beyond_cadence``."""
    values: Mapping[str, object] = field(default_factory=dict)
    """``name`` (who), ``names``, ``count``, ``days``, ``on``: as the code needs."""


def roles_of(stored: str | None) -> tuple[str, ...]:
    """The roles in a stored text, parted by semicolons, in their order and each once.

    >>> roles_of("Champion; buyer")
    ('champion', 'economic buyer')
    """
    words = ((stored or "").replace(",", ";")).split(";")
    roles = (" ".join(word.split()) for word in words)
    return tuple(dict.fromkeys(_known(role) for role in roles if role))


def joined_roles(roles: Iterable[str]) -> str | None:
    """Roles as they are stored; None without any."""
    return "; ".join(dict.fromkeys(_known(role.strip()) for role in roles if role.strip())) or None


def _known(role: str) -> str:
    plain = role.casefold()
    plain = _OTHER_WORDS.get(plain, plain)
    return plain if plain in ROLES else role


def kind_of_channel(channel: str) -> str:
    """What a conversation weighs as.

    >>> kind_of_channel("phone"), kind_of_channel("SMS")
    ('call', 'message')
    """
    return CHANNEL_KINDS.get(channel, "message")


def strength(touches: Iterable[Touch], today: date) -> Strength:
    """How strong a relationship is on a day; touches outside the window are left out."""
    lines = [
        _line(touch, (today - touch.on).days)
        for touch in sorted(
            touches, key=lambda touch: (touch.on, touch.source, touch.row_id), reverse=True
        )
        if 0 <= (today - touch.on).days <= WINDOW_DAYS
    ]
    total = sum(line.adds for line in lines)
    return Strength(tuple(lines), total, round(100 * (1 - exp(-total / SQUASH))))


def _line(touch: Touch, age_days: int) -> StrengthLine:
    weight = KIND_WEIGHTS.get(touch.kind, OTHER_WEIGHT)
    fading = 0.5 ** (age_days / HALF_LIFE_DAYS)
    factor = THEY_STARTED if touch.started_by == "them" else 1.0
    return StrengthLine(touch, age_days, weight, fading, factor, weight * fading * factor)


def strength_word(score: int) -> str:
    """``weak``, ``fair`` or ``strong``."""
    return "strong" if score >= STRONG else "fair" if score >= FAIR else "weak"


def is_beyond_cadence(person: Person, today: date) -> bool:
    """Whether the agreed days since the last touch are over; never touched is over at once."""
    if person.cadence_days is None or person.left_on is not None:
        return False
    return person.last_touch is None or (today - person.last_touch).days > person.cadence_days


def people_warnings(
    people: Sequence[Person], *, pays: bool, today: date
) -> tuple[ContactWarning, ...]:
    """What is wrong with an account's people, the gravest first.

    Args:
        people: Everyone, those who left too.
        pays: Whether the account has ARR; one that does not needs no breadth.
        today: The day.
    """
    there = [person for person in people if person.left_on is None]
    found = [*_champion(people, there, pays)]
    if pays:
        found += _single_thread(there, today)
        found += _executive(there, today)
    late = [person for person in there if is_beyond_cadence(person, today)]
    if late:
        names = tuple(person.name for person in late)
        found.append(ContactWarning("beyond_cadence", {"count": len(late), "names": names}))
    return tuple(found)


def _champion(
    people: Sequence[Person], there: Sequence[Person], pays: bool
) -> list[ContactWarning]:
    if any(CHAMPION in person.roles for person in there):
        return []
    left = [(p.left_on, p.name) for p in people if CHAMPION in p.roles and p.left_on is not None]
    if left:
        on, name = max(left)
        return [ContactWarning("champion_left", {"name": name, "on": on})]
    return [ContactWarning("no_champion")] if pays else []


def _single_thread(there: Sequence[Person], today: date) -> list[ContactWarning]:
    touched = [person for person in there if _within(person, today, SINGLE_THREAD_DAYS)]
    if len(touched) > 1:
        return []
    name = touched[0].name if touched else None
    return [ContactWarning("single_thread", {"name": name, "days": SINGLE_THREAD_DAYS})]


def _executive(there: Sequence[Person], today: date) -> list[ContactWarning]:
    executives = [person for person in there if set(person.roles) & set(EXECUTIVE)]
    if any(_within(person, today, EXECUTIVE_DAYS) for person in executives):
        return []
    name = executives[0].name if executives else None
    return [ContactWarning("no_executive", {"name": name, "days": EXECUTIVE_DAYS})]


def _within(person: Person, today: date, days: int) -> bool:
    return person.last_touch is not None and (today - person.last_touch).days <= days
