"""What is said of health wherever it is shown: bands, scores, and why there is none.

Scores arrive in hundredths (7778 is 77.78). What a model's measures and rules are called is in
``health/model_words.py``, for who shows the model.
"""

from decimal import Decimal

from csm_desktop import format as written
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import later, say, tr

BANDS = ("healthy", "watch", "poor")
"""Every band, best first."""

BAND_WORDS = {
    "healthy": later("healthy"),
    "watch": later("watch"),
    "poor": later("poor"),
}
"""Band → how it is called."""

BAND_SHAPES = {"healthy": "●", "watch": "▲", "poor": "■"}
"""Band → its sign in running text."""

NO_BAND = later("no score")


def band_word(band: str | None) -> str:
    """The band's name, or that there is no score."""
    return say(BAND_WORDS.get(band or "", NO_BAND))


def band_text(band: str | None) -> str:
    """The band's name behind its sign: “● healthy”."""
    return f"{BAND_SHAPES.get(band or '', '○')} {band_word(band)}"


def score_text(score: int | None) -> str:
    """A score as lists show it: whole points, or the sign for a missing one."""
    return NONE if score is None else str(shown_points(score))


def shown_points(score: int) -> int:
    """Whole points of a score in hundredths; halves go up. Bands are decided before this."""
    return (score + 50) // 100


def exact_points(score: int, locale: str, digits: int = 1) -> str:
    """A score with decimals, for arithmetic: ``77.8``."""
    return written.number(Decimal(score) / 100, locale, digits)


def score_sentence(band: str | None, score: int | None) -> str:
    """Band and score for a tool tip or a screen reader: “healthy, 78 of 100”."""
    if score is None and band is None:
        return tr("no score: too little is known")
    if score is None:
        return tr("{band}, without a score", band=band_word(band))
    return tr("{band}, {score} of 100", band=band_word(band), score=shown_points(score))


def change_sentence(change: int | None) -> str:
    """A change over 30 days in words, for who cannot see the arrow."""
    if change is None:
        return ""
    points = (abs(change) + 50) // 100
    if not points:
        return tr("unchanged in 30 days")
    if change > 0:
        return tr("{n} more than 30 days ago", n=points)
    return tr("{n} less than 30 days ago", n=points)
