"""What renewals are called on screen: categories, states, reasons, sums and their definitions.

The stored words are ``domain/renewals.py``'s; amounts and days become text in ``format.py``.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from csm_desktop import format as written
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import later, say, tr

CATEGORY_WORDS = {
    "commit": later("commit"),
    "best case": later("best case"),
    "at risk": later("at risk"),
    "known churn": later("known churn"),
    "closed": later("closed"),
}
"""Stored category → its word."""

STATE_WORDS = {
    "open": later("to decide"),
    "renews itself": later("renews by itself"),
    "not recorded": later("ended, outcome not recorded"),
    "renewed": later("renewed"),
    "lost": later("lost"),
}
"""Derived state → its words."""

REASON_WORDS = {
    "lack of value": later("lack of value"),
    "goals not reached": later("goals not reached"),
    "product does not fit": later("product does not fit"),
    "no use case": later("no use case"),
    "perceived lack of value": later("value not seen"),
    "results not shown": later("results not shown"),
    "expected more": later("expected more"),
    "new decision maker": later("new decision maker"),
    "adoption": later("adoption"),
    "never rolled out": later("never rolled out"),
    "few users": later("few users"),
    "champion left": later("champion left"),
    "key feature idle": later("key feature idle"),
    "service": later("service"),
    "poor onboarding": later("poor onboarding"),
    "poor support": later("poor support"),
    "defects": later("defects"),
    "outages": later("outages"),
    "waiting": later("waiting"),
    "slow support": later("slow support"),
    "missing feature": later("missing feature"),
    "late delivery": later("late delivery"),
    "communication": later("communication"),
    "rare contact": later("rare contact"),
    "wrong contact": later("wrong contact"),
    "promise not kept": later("promise not kept"),
    "price": later("price"),
    "too expensive": later("too expensive"),
    "price rise": later("price rise"),
    "unused seats": later("unused seats"),
    "budget cut": later("budget cut"),
    "cost saving": later("cost saving"),
    "project ended": later("project ended"),
    "fewer employees": later("fewer employees"),
    "merger": later("merger"),
    "acquired": later("acquired"),
    "merged accounts": later("merged accounts"),
    "out of business": later("out of business"),
    "competitor": later("competitor"),
    "better product": later("better product"),
    "lower price": later("lower price"),
    "group standard": later("group standard"),
    "built in-house": later("built in-house"),
}
"""Reason of either level → its words; any other is the user's own and shown as it is."""

WALK_WORDS = {
    "slipped": later("Slipped"),
    "removed": later("Gone"),
    "down": later("Down"),
    "lost": later("Lost"),
    "up": later("Up"),
    "pulled in": later("Pulled in"),
    "new": later("New"),
    "won": later("Won"),
}
"""Part of the walk → its word."""


def category_word(category: str) -> str:
    """A category in the user's language."""
    return say(CATEGORY_WORDS[category])


def state_word(state: str) -> str:
    """A state in the user's language."""
    return say(STATE_WORDS[state])


def reason_word(reason: str | None) -> str:
    """A reason in the user's language; one that is not ours stays as it was written."""
    if reason is None:
        return ""
    return say(REASON_WORDS[reason]) if reason in REASON_WORDS else reason


def refusal_sentence(refusal: Refusal) -> str:
    """Why something was refused, in the user's language."""
    return say(SENTENCES[refusal.code], **refusal.values)


def plain_tip(text: str) -> str:
    """A tool tip that Qt does not take for markup."""
    return text.replace("<", "&lt;")


@dataclass(frozen=True)
class Reading:
    """Who reads: in which language, on which day, with which portfolio currency."""

    locale: str
    """``en``, ``ko`` or ``zh_TW``."""
    today: date
    currency: str = ""
    """Of sums."""

    @staticmethod
    def of(language: str, today: date, currency: str = "") -> "Reading":
        """For a language of the window; one without number formats reads English ones."""
        return Reading(language if language in written.LOCALES else "en", today, currency)

    def sum(self, minor: int) -> str:
        """A sum in portfolio currency, short: ``$1.24M``."""
        return self.money(minor, self.currency)

    def exact_sum(self, minor: int) -> str:
        """A sum in portfolio currency, to the cent."""
        return self.exact(minor, self.currency)

    def change(self, minor: int) -> str:
        """A difference in portfolio currency with its sign: ``+$31k``, ``−$81k``."""
        return signed(minor, self.sum(abs(minor)))

    def money(self, minor: int, currency: str) -> str:
        """Short: ``$240k``; nothing is ``0`` in any currency."""
        return written.money_short(minor, currency, self.locale) if minor else "0"

    def exact(self, minor: int, currency: str) -> str:
        """To the last minor unit."""
        return written.money_exact(minor, currency, self.locale)

    def day(self, day: date | None) -> str:
        """A calendar day, or the sign for a missing one."""
        return NONE if day is None else written.day(day, self.locale)

    def short_day(self, day: date) -> str:
        """A day without its year where the year is clear: less than eleven months away."""
        near = abs((day - self.today).days) < 330
        return written.day_short(day, self.locale) if near else self.day(day)

    def near(self, day: date) -> str:
        """A day seen from today: ``in 12 days``."""
        return written.day_relative(day, self.today, self.locale)

    def month(self, first: date) -> str:
        """A month; its year is said when it is not this one nor the next eleven."""
        near = 0 <= (first.year - self.today.year) * 12 + first.month - self.today.month < 12
        name = written.month_name if near else written.month
        return name(first, self.locale)

    def number(self, value: int | Decimal) -> str:
        """A number with grouped thousands."""
        return written.number(value, self.locale)

    def share(self, share: Fraction | None) -> str:
        """A share as per cent, or ``n/a``: undefined is never 0."""
        if share is None:
            return tr("n/a")
        exact = Decimal(share.numerator) / Decimal(share.denominator)
        return written.percent(exact, self.locale, 1)


def signed(minor: int, size: str) -> str:
    """An amount that is a change, with a sign that is as wide as a figure."""
    return f"{'−' if minor < 0 else '+' if minor > 0 else ''}{size}"
