"""What the page of renewals says where there is nothing to show, and which way leads on."""

from typing import NamedTuple

from csm_desktop.ui.renewals.answers import Answers
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.words import tr, trn

DECIDE, UNRECORDED, EVERGREEN, CLOSED = "decide", "unrecorded", "evergreen", "closed"
"""The lists of the page."""
LATER, IMPORT = "later", "import"
"""Ways on that are no list."""


class Nothing(NamedTuple):
    """An empty state."""

    sentence: str
    more: str = ""
    act: str = ""
    """Words of the button; empty: there is none."""
    way: str = ""
    """A list, ``later`` or ``import``."""


def nothing_in(name: str, answers: Answers, until: str, reading: Reading) -> Nothing:
    """Why a list is empty; ``until`` is the last day of the months shown."""
    bare = {
        UNRECORDED: tr("Every contract that ended has its outcome."),
        EVERGREEN: tr("No contract runs without an end."),
        CLOSED: tr("Nothing that ends in the year before or after today is closed."),
    }
    if name in bare:
        return Nothing(bare[name])
    if not answers.has_renewals():
        return Nothing(
            tr("No contract with an end yet."),
            tr("Renewals come from contracts: import a file of them, or add one to an account."),
            tr("Import files"),
            IMPORT,
        )
    sentence = tr("Nothing is to be decided until {day}.", day=until)
    ended = answers.unrecorded.count if answers.unrecorded is not None else 0
    endless = answers.evergreen.count if answers.evergreen is not None else 0
    more = " ".join(filter(None, (_ended(ended, reading), _endless(endless, reading))))
    if ended:
        return Nothing(sentence, more, tr("Record their outcome"), UNRECORDED)
    if endless:
        return Nothing(sentence, more, tr("Set a term"), EVERGREEN)
    return Nothing(sentence, more, tr("Later"), LATER)


def _ended(count: int, reading: Reading) -> str:
    if not count:
        return ""
    return trn(
        "{n} contract ended without a recorded outcome.",
        "{n} contracts ended without a recorded outcome.",
        count,
        n=reading.number(count),
    )


def _endless(count: int, reading: Reading) -> str:
    if not count:
        return ""
    return trn(
        "{n} runs without an end.", "{n} run without an end.", count, n=reading.number(count)
    )
