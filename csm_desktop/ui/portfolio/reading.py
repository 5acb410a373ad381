"""Amounts, scores and shares as the reader of the portfolio reads them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from csm_desktop import format as written
from csm_desktop.domain.periods import Quarter
from csm_desktop.ui.shared.health_words import band_word, score_text, shown_points
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import tr


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

    def signed(self, minor: int, currency: str) -> str:
        """Short, with its sign: ``+$598k``, ``−$138k``."""
        sign = "+" if minor > 0 else "−" if minor < 0 else ""
        return f"{sign}{self.money(abs(minor), currency)}"

    def number(self, value: int | Fraction | Decimal, digits: int = 0) -> str:
        """A plain number."""
        return written.number(_decimal(value), self.locale, digits)

    def percent(self, share: Fraction | None, digits: int = 0) -> str:
        """A share as per cent: ``95.2 %``."""
        if share is None:
            return NONE
        return written.percent(_decimal(share), self.locale, digits).replace(
            "%", "\N{NO-BREAK SPACE}%"
        )

    def score(self, hundredths: int | None) -> str:
        """A score as shown: the whole number."""
        return score_text(hundredths)

    def index(self, nps: Fraction | None) -> str:
        """An NPS, an index with its sign: ``+31``."""
        if nps is None:
            return NONE
        shown = self.number(abs(nps))
        return shown if shown == "0" else f"{'+' if nps > 0 else '−'}{shown}"

    def day(self, day: date) -> str:
        """A calendar day."""
        return written.day(day, self.locale)

    def month(self, day: date) -> str:
        """The month of a day."""
        return written.month(day, self.locale)

    def minutes(self, minutes: Fraction | None) -> str:
        """A length of time: ``1.2 h``."""
        return NONE if minutes is None else written.duration_minutes(_decimal(minutes), self.locale)

    def quarter(self, quarter: Quarter) -> str:
        """A fiscal quarter with its year."""
        return tr("Q{n} {year}", n=quarter.number, year=quarter.fiscal_year)

    def change(self, before: int, now: int) -> str:
        """A change of the score in whole points as shown: ``↓21``."""
        points = shown_points(now) - shown_points(before)
        return f"{'↑' if points >= 0 else '↓'}{abs(points)}"

    def banded(self, hundredths: int | None, band: str | None) -> str:
        """A score with its band's word: ``69 watch``."""
        return f"{score_text(hundredths)} {band_word(band)}"


def _decimal(value: int | Fraction | Decimal) -> Decimal:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(value)
