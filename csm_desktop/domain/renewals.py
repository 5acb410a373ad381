"""Renewals: the decision on a contract's end, and what is expected of it.

A renewal is derived from a paid contract with an end; what the user decided about it is added to
that. The term that follows is in ``next_term.py``; sums, distribution and retention over many are
in ``renewal_forecast.py``, what changed between two days in ``renewal_walk.py``.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from csm_desktop.domain.contracts import (
    Contract,
    annual_charge,
    is_past_its_end,
    notice_deadline,
    will_renew_unless_terminated,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import RENEWAL_CATEGORIES, RENEWAL_OUTCOMES, RENEWAL_STATES
from csm_desktop.domain.money import divide_half_even

CATEGORIES = RENEWAL_CATEGORIES
"""How sure the user is, surest first; a renewal with an outcome is closed and nothing else is."""

LIKELIHOODS = {"commit": 90, "best case": 60, "at risk": 30, "known churn": 0}
"""Category of an open renewal → the percent it stands for until the user says another."""

OUTCOMES = RENEWAL_OUTCOMES

STATES = RENEWAL_STATES
"""*renews itself*: past its notice deadline with auto-renew, unless terminated. *not recorded*:
past its end without an outcome."""


class Reason(NamedTuple):
    """Why a customer left or pays less; the first level is PRODUCT.md's (§3, Renewals)."""

    controllable: bool
    """Whether we could have done something about it."""
    details: tuple[str, ...]
    """The second level."""


REASONS = {
    "lack of value": Reason(True, ("goals not reached", "product does not fit", "no use case")),
    "perceived lack of value": Reason(
        True, ("results not shown", "expected more", "new decision maker")
    ),
    "adoption": Reason(
        True, ("never rolled out", "few users", "champion left", "key feature idle")
    ),
    "service": Reason(True, ("poor onboarding", "poor support", "defects", "outages")),
    "waiting": Reason(True, ("slow support", "missing feature", "late delivery")),
    "communication": Reason(True, ("rare contact", "wrong contact", "promise not kept")),
    "price": Reason(True, ("too expensive", "price rise", "unused seats")),
    "budget cut": Reason(False, ("cost saving", "project ended", "fewer employees")),
    "merger": Reason(False, ("acquired", "merged accounts", "out of business")),
    "competitor": Reason(
        True, ("better product", "lower price", "group standard", "built in-house")
    ),
}
"""First level → whether it is controllable, and the second level."""

DEFINITIONS = {
    "renewal": "The decision on the end of a paid contract; one for each contract with an end.",
    "act_by": "End of the contract less its notice period in calendar months; the end without one.",
    "target": "What the contract charges over a year at its end, unless another target was set.",
    "forecast": (
        "What is expected over a year; the target, or 0 in known churn, unless another amount was"
        " set."
    ),
    "final": (
        "What was agreed over a year; of an outcome that nobody recorded, what the next contract"
        " of the same product charges; 0 when lost."
    ),
    "category": (
        "Closed with an outcome; else as set; else commit when it renews by itself (past its"
        " notice deadline with auto-renew), best case otherwise."
    ),
    "likelihood": (
        "As set, else commit 90 %, best case 60 %, at risk 30 %, known churn 0 %; closed: renewed"
        " 100 %, lost 0 %."
    ),
    "outcome": (
        "As recorded. Otherwise renewed when the account has another paid contract of the same"
        " product that starts from 31 days before to 31 days after the end, lost when it has a"
        " cancellation from 62 days before to 62 days after the end."
    ),
}
"""Key of a figure → the sentence shown beside it."""

SUCCESSOR_DAYS = 31
"""How far from the end another contract may start to be its next term; both sides, included."""
CANCELLATION_DAYS = 62
"""How far from the end a cancellation may lie to be its loss; both sides, included."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What the user decided about a contract's end; None everywhere: nothing yet."""

    target: int | None = None
    """A year, minor units of the contract's currency; so are forecast and final."""
    forecast: int | None = None
    final: int | None = None
    category: str | None = None
    likelihood: int | None = None
    """Percent, 0–100."""
    outcome: str | None = None
    decided_on: date | None = None
    reason: str | None = None
    reason_detail: str | None = None
    comment: str | None = None
    """Internal."""
    next_contract_id: int | None = None


class Derived(NamedTuple):
    """An outcome that follows from other rows of the account."""

    outcome: str
    on: date
    """The day the next term starts, or of the cancellation."""
    final: int | None
    """A year, minor units of the contract's currency; None when it cannot be told."""
    next_contract_id: int | None = None


NOTHING = Decided()


@dataclass(frozen=True, slots=True)
class Renewal:
    """A contract's end as it stands on a day; all amounts a year, in the contract's currency."""

    contract: Contract
    """Paid, with an end."""
    on: date
    """The day it is looked at."""
    decided: Decided = NOTHING
    derived: Derived | None = None
    """What follows from other rows; a recorded outcome goes before it."""

    @property
    def ends_on(self) -> date:
        """The last active day of the contract."""
        assert self.contract.ends_on is not None
        return self.contract.ends_on

    @property
    def act_by(self) -> date:
        """The last day to act."""
        return notice_deadline(self.contract) or self.ends_on

    @property
    def outcome(self) -> str | None:
        """``renewed`` or ``lost``, recorded or derived; None is undecided."""
        return self.decided.outcome or (self.derived.outcome if self.derived else None)

    @property
    def target(self) -> int:
        """What is to be kept."""
        decided = self.decided.target
        return annual_charge(self.contract) if decided is None else decided

    @property
    def forecast(self) -> int:
        """What is expected as long as it is open."""
        if self.decided.forecast is not None:
            return self.decided.forecast
        return 0 if self.category == "known churn" else self.target

    @property
    def final(self) -> int | None:
        """What was agreed; 0 when lost, None as long as it is open or cannot be told."""
        if self.outcome is None:
            return None
        if self.outcome == "lost":
            return 0
        if self.decided.outcome is not None:
            return self.decided.final
        return self.derived.final if self.derived else None

    @property
    def expected(self) -> int:
        """Final or forecast."""
        final = self.final
        return self.forecast if final is None else final

    @property
    def category(self) -> str:
        """One of ``CATEGORIES``."""
        if self.outcome is not None:
            return "closed"
        if self.decided.category is not None:
            return self.decided.category
        return "commit" if will_renew_unless_terminated(self.contract, self.on) else "best case"

    @property
    def likelihood(self) -> int:
        """Percent."""
        if self.outcome is not None:
            return 100 if self.outcome == "renewed" else 0
        if self.decided.likelihood is not None:
            return self.decided.likelihood
        return LIKELIHOODS[self.category]

    @property
    def state(self) -> str:
        """One of ``STATES``."""
        if self.outcome is not None:
            return self.outcome
        if is_past_its_end(self.contract, self.on):
            return "not recorded"
        return "renews itself" if will_renew_unless_terminated(self.contract, self.on) else "open"


def has_renewal(contract: Contract) -> bool:
    """Whether there is a decision on its end: it is paid and has one."""
    return not contract.trial and contract.ends_on is not None


def is_next_term(contract: Contract, other: Contract) -> bool:
    """Whether a contract of the same account and product could be the next term of one, by days.

    Two unknown products count as the same one.
    """
    if contract.ends_on is None or other.trial or other.starts_on <= contract.starts_on:
        return False
    return abs((other.starts_on - contract.ends_on).days) <= SUCCESSOR_DAYS


def derived_outcomes(
    contracts: Collection[tuple[Contract, str | None]],
    others: Iterable[tuple[Contract, str | None]],
    cancelled_on: Iterable[tuple[int, date]],
) -> dict[int, Derived]:
    """Contract id → the outcome that follows from its account's rows; one without is not here.

    Contracts come with their product; ``others`` may hold ``contracts`` too, and must not hold
    what is recorded as the next term of a contract. Where several contracts could be the next
    term, those that start nearest to the day after the end are it, together. A next term of several
    contracts is shared out by their annual charges, so that a merger is not counted twice.
    """
    ended = {contract.id: contract for contract, _ in contracts if has_renewal(contract)}
    terms = _next_terms(contracts, others)
    finals = _finals(ended, terms)
    found = {
        number: Derived("renewed", next_terms[0].starts_on, finals[number], next_terms[0].id)
        for number, next_terms in terms.items()
    }
    days: dict[int, list[date]] = {}
    for account, day in cancelled_on:
        days.setdefault(account, []).append(day)
    for number, contract in ended.items():
        near = _nearest_day(days.get(contract.account, ()), contract.ends_on)
        if number not in found and near is not None:
            found[number] = Derived("lost", near, 0)
    return found


def _next_terms(
    contracts: Iterable[tuple[Contract, str | None]],
    others: Iterable[tuple[Contract, str | None]],
) -> dict[int, list[Contract]]:
    """Contract id → what starts nearest to its end, of what could be its next term."""
    held: dict[tuple[int, str | None], list[Contract]] = {}
    for other, product in others:
        held.setdefault((other.account, product), []).append(other)
    terms = {}
    for contract, product in contracts:
        near = [
            (abs((other.starts_on - contract.ends_on).days - 1), other)
            for other in held.get((contract.account, product), ())
            if contract.ends_on is not None and is_next_term(contract, other)
        ]
        if near:
            least = min(days for days, _ in near)
            terms[contract.id] = [other for days, other in near if days == least]
    return terms


def _finals(
    ended: Mapping[int, Contract], terms: Mapping[int, list[Contract]]
) -> dict[int, int | None]:
    """What the next terms charge over a year, shared out; None where currencies differ."""
    before: dict[int, list[Contract]] = {}
    for number, next_terms in terms.items():
        for term in next_terms:
            before.setdefault(term.id, []).append(ended[number])
    finals: dict[int, int | None] = {}
    for number, next_terms in terms.items():
        contract = ended[number]
        same = all(term.currency == contract.currency for term in next_terms)
        shares = (_share(term, contract, before[term.id]) for term in next_terms)
        finals[number] = sum(shares) if same else None
    return finals


def _share(term: Contract, of: Contract, before: list[Contract]) -> int:
    """The part of a next term's annual charge that one of the contracts before it gets.

    Shares are differences of rounded running sums, so that they add up to the whole.
    """
    weights = [max(annual_charge(contract), 0) for contract in before]
    if not any(weights):
        weights = [1] * len(before)
    place = [contract.id for contract in before].index(of.id)
    whole, total = annual_charge(term), sum(weights)
    upto = sum(weights[: place + 1])
    return divide_half_even(whole * upto, total) - divide_half_even(
        whole * (upto - weights[place]), total
    )


def _nearest_day(days: Iterable[date], end: date | None) -> date | None:
    """The cancellation that is the loss of a contract with this end."""
    assert end is not None
    near = [day for day in days if abs((day - end).days) <= CANCELLATION_DAYS]
    return min(near, key=lambda day: abs((day - end).days), default=None)


def refuse_unknown_reason(reason: str, detail: str | None) -> None:
    """Refuse ``reason_unknown`` and ``reason_detail_unknown``."""
    if reason not in REASONS:
        raise Refusal("reason_unknown", value=reason)
    if detail is not None and detail not in REASONS[reason].details:
        raise Refusal("reason_detail_unknown", value=detail, reason=reason)
