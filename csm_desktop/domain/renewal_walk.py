"""What changed in the renewals of a horizon between two days, each contract in one part only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import Period

KINDS = ("slipped", "removed", "down", "lost", "up", "pulled in", "new", "won")
"""The parts between start and end, in the order they are shown."""

DEFINITIONS = {
    "walk": (
        "Start + slipped + removed + down + lost + up + pulled in + new + won = end, to the cent:"
        " final or forecast of the renewals whose last day to act lies in the period, both ends by"
        " the rates of the end date."
    ),
    "walk_slipped": "Renewals whose last day to act was in the period and is no longer.",
    "walk_removed": "Renewals whose contract is no longer in the book, or has no end any more.",
    "walk_down": "Falls of the forecast of renewals not decided since.",
    "walk_lost": "Renewals lost since; what was expected of them.",
    "walk_up": "Rises of the forecast of renewals not decided since.",
    "walk_pulled_in": "Renewals whose last day to act was outside the period and lies in it now.",
    "walk_new": "Renewals of contracts that were not in the book.",
    "walk_won": "Renewals renewed since: the final amount less what was expected.",
}
"""Key of a figure → the sentence shown beside it."""


class Stand(NamedTuple):
    """How a renewal stood on a day; a snapshot keeps one a contract."""

    account: int
    act_by: date
    """The last day to act."""
    expected: int
    """Final or forecast, a year, minor units of ``currency``."""
    currency: str
    outcome: str | None


class Move(NamedTuple):
    """What one contract adds to a part."""

    contract: int
    account: int
    amount: int
    """Minor units of the portfolio currency, negative where it takes away; 0 is a move too."""


@dataclass(frozen=True)
class Part:
    """A bar of the walk."""

    kind: str
    """One of ``KINDS``."""
    amount: int
    """The sum of its moves."""
    moves: tuple[Move, ...]
    """The largest first; each contract is in one part only."""


@dataclass(frozen=True)
class Walk:
    """From what was expected to what is; start + the parts' amounts = end."""

    start: int
    parts: tuple[Part, ...]
    """One for each of ``KINDS``, in their order."""
    end: int
    missing: frozenset[str]
    """Currencies without a rate, whose renewals are at neither end."""


def walk(
    before: Mapping[int, Stand],
    after: Mapping[int, Stand],
    horizon: Period,
    rates: Rates,
    *,
    on: date,
) -> Walk:
    """What happened to the renewals of a horizon from one day to another, by contract id.

    Both ends are converted by the rates of ``on``, each contract once and half-even, so that no
    part comes from a rate. What stayed as it was is in no part.
    """
    moves: dict[str, list[Move]] = {kind: [] for kind in KINDS}
    missing: set[str] = set()
    start = end = 0
    for contract in before.keys() | after.keys():
        old, new = before.get(contract), after.get(contract)
        values = [_value(stand, horizon, rates, on, missing) for stand in (old, new)]
        if None in values:  # a rate is missing: left out at both ends
            continue
        was, now = (value or 0 for value in values)
        start, end = start + was, end + now
        kind = _kind(old, new, horizon, now - was)
        stand = new or old
        if kind is not None and stand is not None:
            moves[kind].append(Move(contract, stand.account, now - was))
    parts = (_part(kind, found) for kind, found in moves.items())
    return Walk(start, tuple(parts), end, frozenset(missing))


def _value(
    stand: Stand | None, horizon: Period, rates: Rates, on: date, missing: set[str]
) -> int | None:
    """What a renewal counts; 0 outside the horizon, None without a rate."""
    if stand is None or stand.act_by not in horizon:
        return 0
    value = rates.to_portfolio(stand.expected, stand.currency, on)
    if value is None:
        missing.add(stand.currency)
    return value


def _kind(old: Stand | None, new: Stand | None, horizon: Period, change: int) -> str | None:
    """Which part a contract belongs to; None when nothing happened in the horizon."""
    was_in = old is not None and old.act_by in horizon
    is_in = new is not None and new.act_by in horizon
    if was_in and not is_in:
        return "removed" if new is None else "slipped"
    if is_in and not was_in:
        return "new" if old is None else "pulled in"
    if old is None or new is None or not is_in:
        return None
    if new.outcome is not None and new.outcome != old.outcome:
        return "lost" if new.outcome == "lost" else "won"
    return None if change == 0 else "up" if change > 0 else "down"


def _part(kind: str, moves: list[Move]) -> Part:
    moves.sort(key=lambda move: (-abs(move.amount), move.contract))
    return Part(kind, sum(move.amount for move in moves), tuple(moves))
