"""What is said of a person in few words wherever people are listed: roles, strength, last touch."""

from datetime import date

from csm_desktop.domain.contacts import strength_word
from csm_desktop.operations.contacts import ContactRow
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.words import later, say, tr

STRENGTH_WORDS = {
    "none": later("no touch"),
    "weak": later("weak"),
    "fair": later("fair"),
    "strong": later("strong"),
}
"""Word of ``domain/contacts.py`` → how it is called."""


def roles_text(contact: ContactRow) -> str:
    """Their roles in the reader's words."""
    return ", ".join(word(role) for role in contact.roles)


def strength_text(contact: ContactRow) -> str:
    """“strong 67”; nothing where no touch is in the window."""
    if not contact.touches:
        return ""
    return f"{say(STRENGTH_WORDS[strength_word(contact.strength)])} {contact.strength}"


def last_touch(contact: ContactRow, today: date) -> str:
    """“4 d”, or that there was none; nothing for who left."""
    if contact.left_on is not None:
        return ""
    if contact.last_touch is None:
        return tr("never")
    return days(max(0, (today - contact.last_touch).days))


def is_late(contact: ContactRow, today: date) -> bool:
    """Whether the last touch is longer ago than was agreed with them."""
    if contact.left_on is not None or contact.cadence_days is None:
        return False
    return contact.last_touch is None or (today - contact.last_touch).days > contact.cadence_days


def days(count: int) -> str:
    """A number of days, short."""
    return tr("{n} d", n=count)
