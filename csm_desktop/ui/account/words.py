"""Amounts, days and refusals as the reader of the account page reads them.

What nouns, fields and stored words are called is in ``ui/shared/nouns.py``.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from csm_desktop import format as written
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import say, tr


def refusal_sentence(refusal: Refusal) -> str:
    """Why something was refused, in the user's language."""
    return say(SENTENCES[refusal.code], **refusal.values)


@dataclass(frozen=True)
class Reader:
    """Who reads the page: in which language, and on which day."""

    locale: str
    """``en``, ``ko`` or ``zh_TW``."""
    today: date

    @staticmethod
    def of(language: str, today: date) -> "Reader":
        """The reader of a language; one without number formats reads English ones."""
        return Reader(language if language in written.LOCALES else "en", today)

    def money(self, minor: int, currency: str) -> str:
        """Short: ``$1.24M``."""
        return written.money_short(minor, currency, self.locale)

    def exact(self, minor: int, currency: str) -> str:
        """To the last minor unit."""
        return written.money_exact(minor, currency, self.locale)

    def day(self, day: date | None) -> str:
        """A calendar day, or the sign for a missing one."""
        return NONE if day is None else written.day(day, self.locale)

    def day_short(self, day: date) -> str:
        """A day without its year where that is this year or the last six months: ``17 Nov``."""
        near = day.year == self.today.year or 0 <= (self.today - day).days < 183
        return written.day_short(day, self.locale) if near else self.day(day)

    def near(self, day: date) -> str:
        """A day seen from today: ``in 12 days``."""
        return written.day_relative(day, self.today, self.locale)

    def time(self, moment: datetime) -> str:
        """The time of day of a moment, where the reader is."""
        local = moment.astimezone()
        assert local.tzinfo is not None
        return written.time_of_day(moment, local.tzinfo, self.locale)

    def moment(self, moment: datetime) -> str:
        """Day and time of a moment, where the reader is."""
        local = moment.astimezone()
        assert local.tzinfo is not None
        return written.moment(moment, local.tzinfo, self.locale)

    def minutes(self, minutes: Fraction | int | None) -> str:
        """A length of time, or ``n/a``."""
        if minutes is None:
            return tr("n/a")
        exact = Fraction(minutes)
        value = Decimal(exact.numerator) / Decimal(exact.denominator)
        return written.duration_minutes(value, self.locale)

    def share(self, share: Fraction | None) -> str:
        """A share as per cent, or ``n/a``: undefined is never 0."""
        if share is None:
            return tr("n/a")
        return written.percent(Decimal(share.numerator) / Decimal(share.denominator), self.locale)

    def number(self, value: int | Decimal, digits: int | None = None) -> str:
        """A number with grouped thousands."""
        return written.number(value, self.locale, digits)

    def change(self, last: Decimal, before: Decimal) -> str:
        """How one sum stands to the one before: ``↑12%``; nothing where there was none."""
        if before <= 0:
            return ""
        part = (last - before) / before
        arrow = "↑" if part > 0 else "↓" if part < 0 else "="
        return f"{arrow}{written.percent(abs(part), self.locale)}" if part else arrow
