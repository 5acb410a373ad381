"""What the page says of people: roles, last touches, warnings with what to do, arithmetic."""

from collections.abc import Callable, Sequence
from datetime import date

from csm_desktop.domain.contacts import (
    EXECUTIVE,
    ROLES,
    SQUASH,
    ContactWarning,
    Strength,
    StrengthLine,
    joined_roles,
    roles_of,
)
from csm_desktop.operations.contacts import ContactRow
from csm_desktop.operations.engagement import Cadence
from csm_desktop.operations.people import People
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.people import STRENGTH_WORDS, days
from csm_desktop.ui.shared.words import say, tr, trn

_SHORT = {"economic buyer": "buyer"}
"""Roles by a shorter word where a line is short."""
_NAMES_SHOWN = 3


def typed_roles(stored: str | None) -> str:
    """Roles as they are typed, in the reader's words."""
    return "; ".join(word(role) for role in roles_of(stored))


def stored_roles(typed: str | None) -> str | None:
    """What was typed as it is stored: words of the reader's language become the book's."""
    ours = {word(role).casefold(): role for role in ROLES}
    return joined_roles(ours.get(role.casefold(), role) for role in roles_of(typed))


def summary(people: People) -> str:
    """“4, champion Kim Ji-woo, buyer Park Sang-hyun”."""
    if not people.there:
        return tr("none yet")
    named = [
        f"{word(_SHORT.get(contact.roles[0], contact.roles[0]))} {contact.name}"
        for contact in people.there
        if contact.roles
    ]
    return ", ".join([str(len(people.there)), *named[:2]])


def warning_sentence(warning: ContactWarning, reader: Reader) -> str:
    """What is wrong and what to do, in one line."""
    return _WARNINGS[warning.code](warning, reader)


def _single_thread(warning: ContactWarning, reader: Reader) -> str:
    name, count = warning.values["name"], warning.values["days"]
    if name is None:
        return tr("Nobody was touched in {n} days. Talk to two people.", n=count)
    return tr(
        "Single thread: only {name} in {n} days. Find a second.",
        name=name,
        n=count,
    )


def _champion_left(warning: ContactWarning, reader: Reader) -> str:
    on = warning.values["on"]
    assert isinstance(on, date)
    return tr(
        "Champion {name} left on {day}. Find the next one.",
        name=warning.values["name"],
        day=reader.day(on),
    )


def _no_champion(warning: ContactWarning, reader: Reader) -> str:
    return tr("No champion. Who speaks for us inside?")


def _no_executive(warning: ContactWarning, reader: Reader) -> str:
    name, count = warning.values["name"], warning.values["days"]
    if name is None:
        return tr("No executive sponsor, no economic buyer. Who signs?")
    return tr("No executive in {n} days. Invite {name}.", n=count, name=name)


def _beyond_cadence(warning: ContactWarning, reader: Reader) -> str:
    names = warning.values["names"]
    assert isinstance(names, tuple)
    shown = ", ".join(names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    if more > 0:
        return tr("Beyond their cadence: {names} and {n} more. Get in touch.", names=shown, n=more)
    return tr("Beyond their cadence: {names}. Get in touch.", names=shown)


_WARNINGS: dict[str, Callable[[ContactWarning, Reader], str]] = {
    "single_thread": _single_thread,
    "champion_left": _champion_left,
    "no_champion": _no_champion,
    "no_executive": _no_executive,
    "beyond_cadence": _beyond_cadence,
}


def strength_text(strength: Strength) -> str:
    """“Strength 62, strong”."""
    if not strength.lines:
        return tr("Strength: no touch in 180 days")
    return tr(
        "Strength {score}, {word}", score=strength.score, word=say(STRENGTH_WORDS[strength.word])
    )


def line_cells(line: StrengthLine, reader: Reader) -> tuple[str, str, str, str]:
    """Day, what it was, its factors, what it adds."""
    touch = line.touch
    factors = f"{line.weight:g} × {line.fading:.2f}"
    if line.factor != 1:
        factors += f" × {line.factor:g}"
    what = ", ".join(part for part in (word(touch.kind), touch.title or "") if part)
    return days(line.age_days), what, factors, f"{line.adds:.2f}"


def sum_text(strength: Strength) -> str:
    """The last line of the arithmetic."""
    return tr(
        "Σ {total} → 100 × (1 − e^(−{total} / {squash})) = {score}",
        total=f"{strength.total:.2f}",
        squash=f"{SQUASH:g}",
        score=strength.score,
    )


def formula_text() -> str:
    """How strength is made, in a sentence."""
    return tr(
        "Each touch of 180 days adds weight (meeting 1, call 0.8, chat 0.4, e-mail 0.3) × "
        "0.5^(age / 60 days), × 1.25 when they started it. Sentiment is no part of it."
    )


def leaving_text(contact: ContactRow, people: People) -> str:
    """What follows when this person leaves the company."""
    others = [other for other in people.there if other.id != contact.id]
    follows = []
    if "champion" in contact.roles and not any("champion" in c.roles for c in others):
        follows.append(tr("no champion is left"))
    executives = set(EXECUTIVE)
    if executives & set(contact.roles) and not any(executives & set(c.roles) for c in others):
        follows.append(tr("no executive is left"))
    reporting = sum(1 for other in others if other.reports_to_id == contact.id)
    if reporting:
        follows.append(
            trn(
                "{n} person reports to nobody who is there",
                "{n} people report to nobody who is there",
                reporting,
            )
        )
    return ", ".join(follows) or tr("nothing else is missing")


def cadence_text(cadence: Cadence) -> str:
    """How often the account is to be touched, and why so often."""
    every = trn("Touch every {n} day", "Touch every {n} days", cadence.days)
    if cadence.origin == "account":
        return f"{every} · {cadence.reason or tr('this account')}"
    if cadence.origin == "tier":
        return f"{every} · {tr('tier {tier}', tier=cadence.tier)}"
    return f"{every} · {tr('every account')}"


def names_except(people: People, contact_id: int | None) -> Sequence[tuple[object, str]]:
    """Whom a person can report to: id and name."""
    return [(contact.id, contact.name) for contact in people.contacts if contact.id != contact_id]
