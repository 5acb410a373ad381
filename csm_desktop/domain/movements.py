"""What moved between the two ends of a period, per customer: movements, GRR, NRR, logo churn.

The customer is the account that holds the contract; parents are not rolled up. Retention of the
renewal base (by forecast and target) needs renewals and is not here.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from csm_desktop.domain.contracts import Contract, arr_by_account, mrr_from_arr
from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import Period

DEFINITIONS = {
    "movements": (
        "MRR at the opening (the close of the day before the first) + new + reactivation +"
        " expansion − contraction − churn = MRR at the close of the last day, per customer, both"
        " ends by the rates of the end date."
    ),
    "start": "MRR at the close of the day before the period's first day.",
    "new": "MRR at the end of customers that had never paid MRR before the period.",
    "reactivation": (
        "MRR at the end of customers that paid MRR before the period, but none at its opening."
    ),
    "expansion": "Rise of MRR of customers active at both ends.",
    "contraction": "Fall of MRR of customers active at both ends.",
    "churn": "MRR at the start of customers with none at the end.",
    "end": "MRR at the close of the period's last day.",
    "grr": (
        "GRR (cohort) = Σ min(MRR at end, MRR at start) / Σ MRR at start, over customers active at"
        " the start, the lesser taken per customer; undefined without any."
    ),
    "nrr": (
        "NRR = Σ MRR at end / Σ MRR at start of the customers active at the start; new customers"
        " never enter; undefined without any."
    ),
    "logo_churn": (
        "Customers active at the start and not at the end / customers active at the start;"
        " undefined without any."
    ),
}
"""Key of a figure → the sentence shown beside it."""

_SIGNS = {"new": 1, "reactivation": 1, "expansion": 1, "contraction": -1, "churn": -1}
"""The parts between start and end, and whether they add or take away."""


class Ends(NamedTuple):
    """The ARR per account at both ends of a period, by the rates of the end date."""

    opening: dict[int, int]
    """Account → ARR at the close of the day before the first."""
    closing: dict[int, int]
    """Account → ARR at the close of the last day."""
    missing: frozenset[str]
    """Currencies without a rate on the end date; their contracts are left out at both ends."""


@dataclass(frozen=True)
class Movements:
    """MRR in minor units of the portfolio currency; start + the parts = end, to the unit."""

    start: int
    """MRR at the opening."""
    new: int
    """Of customers that pay for the first time ever."""
    reactivation: int
    """Of customers that paid before the period and not at its opening."""
    expansion: int
    """Rises of customers active at both ends."""
    contraction: int
    """Falls of customers active at both ends; taken away."""
    churn: int
    """Of customers active at the opening only; taken away."""
    end: int
    """MRR at the close of the last day."""
    missing: frozenset[str] = frozenset()
    """Currencies without a rate, whose contracts are in no figure here."""


@dataclass(frozen=True)
class Retention:
    """Shares (1 is all) of the customers active at the start; None when there were none."""

    grr: Fraction | None
    """Cohort GRR, never above 1."""
    nrr: Fraction | None
    """May be above 1."""
    logo_churn: Fraction | None
    """By number of customers."""
    customers: int = 0
    """How many customers were active at the start."""


def both_ends(contracts: Collection[Contract], period: Period, rates: Rates) -> Ends:
    """ARR per account at the period's opening and close, to be shared by the figures below."""
    opening = arr_by_account(contracts, period.opening, rates, period.last)
    closing = arr_by_account(contracts, period.last, rates, period.last)
    return Ends(opening.arr, closing.arr, opening.missing | closing.missing)


def movements(
    contracts: Collection[Contract], period: Period, rates: Rates, *, ends: Ends | None = None
) -> Movements:
    """What MRR did in the period, each customer in one part only; ``ends`` saves two passes."""
    ends = ends or both_ends(contracts, period, rates)
    return add_up(ends, moves_by_account(contracts, period, rates, ends=ends))


def add_up(ends: Ends, moves: Mapping[str, Mapping[int, int]]) -> Movements:
    """The movements of MRR whose amounts per account are known.

    Everything is computed exactly in minor units of ARR. Only then is every figure divided by 12
    and rounded half-even, which can leave the five parts up to three units away from rounded end −
    rounded start. Those units are given to the parts with the largest rounding error, one each,
    so that the identity holds exactly; start and end are never touched, and a part that is zero
    stays zero.
    """
    parts = {name: sum(amounts.values()) for name, amounts in moves.items()}
    start = mrr_from_arr(sum(ends.opening.values()))
    end = mrr_from_arr(sum(ends.closing.values()))
    rounded = _rounded_to_add_up(parts, end - start)
    return Movements(start=start, end=end, missing=ends.missing, **rounded)


def retention(
    contracts: Collection[Contract], period: Period, rates: Rates, *, ends: Ends | None = None
) -> Retention:
    """GRR (cohort), NRR and logo churn over the period; ``ends`` saves two passes."""
    ends = ends or both_ends(contracts, period, rates)
    cohort = [
        (before, ends.closing.get(account, 0))
        for account, before in ends.opening.items()
        if before > 0
    ]
    if not cohort:
        return Retention(grr=None, nrr=None, logo_churn=None)
    start = sum(before for before, _ in cohort)
    return Retention(
        grr=Fraction(sum(min(pair) for pair in cohort), start),
        nrr=Fraction(sum(after for _, after in cohort), start),
        logo_churn=Fraction(sum(after <= 0 for _, after in cohort), len(cohort)),
        customers=len(cohort),
    )


def moves_by_account(
    contracts: Collection[Contract], period: Period, rates: Rates, *, ends: Ends
) -> dict[str, dict[int, int]]:
    """Part → account → what it moved, minor units of ARR, never negative.

    Each account is in one part at most, and the parts of :func:`movements` are their sums. Of
    ``contracts`` only those of accounts that had nothing at the opening are looked at.
    """
    returning = _returning(contracts, period, rates, ends)
    moves: dict[str, dict[int, int]] = {name: {} for name in _SIGNS}
    for account in ends.opening.keys() | ends.closing.keys():
        before, after = ends.opening.get(account, 0), ends.closing.get(account, 0)
        if before <= 0 < after:
            part = "reactivation" if account in returning else "new"
        elif after <= 0 < before:
            part = "churn"
        elif after > before:
            part = "expansion"
        elif after < before:
            part = "contraction"
        else:
            continue
        moves[part][account] = abs(after - before)
    return moves


def _returning(
    contracts: Collection[Contract], period: Period, rates: Rates, ends: Ends
) -> frozenset[int]:
    """The accounts without MRR at the opening, with MRR at the end, that paid some before."""
    risen = {
        account
        for account, after in ends.closing.items()
        if after > 0 and ends.opening.get(account, 0) <= 0
    }
    before: dict[int, list[Contract]] = {}
    for contract in contracts:
        if (
            contract.account in risen
            and contract.starts_on <= period.opening
            and not contract.trial
        ):
            before.setdefault(contract.account, []).append(contract)
    return frozenset(
        account for account, held in before.items() if _ever_paid(held, account, period, rates)
    )


def _ever_paid(held: list[Contract], account: int, period: Period, rates: Rates) -> bool:
    """Whether an account's MRR was above 0 on any day up to the opening.

    Its MRR can only rise on a contract's first day, or on the day after a discount line's last.
    """
    return any(
        arr_by_account(held, day, rates, period.last).arr.get(account, 0) > 0
        for day in _days_of_rises(held)
        if day <= period.opening
    )


def _days_of_rises(held: Iterable[Contract]) -> set[date]:
    days = set()
    for contract in held:
        days.add(contract.starts_on)
        if contract.charge < 0 and contract.ends_on is not None and contract.ends_on < date.max:
            days.add(contract.ends_on + timedelta(days=1))
    return days


def _rounded_to_add_up(parts: dict[str, int], change: int) -> dict[str, int]:
    """The parts in minor units of MRR, whose signed sum is ``change``.

    With sums of twelfths rounded on both sides, the units still owed are at most half the number
    of parts plus one, and the parts to be moved were rounded the other way (or, all errors being
    zero, are whole and not zero): no part is moved twice, and none falls below zero.
    """
    rounded = {name: mrr_from_arr(arr) for name, arr in parts.items()}
    owed = change - sum(_SIGNS[name] * mrr for name, mrr in rounded.items())
    step = 1 if owed > 0 else -1
    movable = [name for name, arr in parts.items() if arr]
    # What the signed part lost by rounding, in twelfths, counted in the direction owed.
    movable.sort(key=lambda name: -step * _SIGNS[name] * (parts[name] - 12 * rounded[name]))
    for name in movable[: abs(owed)]:
        rounded[name] += step * _SIGNS[name]
    return rounded
