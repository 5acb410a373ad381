"""Sums over renewals: the forecast and how sure it is, retention of the renewal base, reasons.

Amounts here are in one currency, the portfolio's; who converts is the caller.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from statistics import NormalDist

from csm_desktop.domain.money import divide_half_even
from csm_desktop.domain.renewals import CATEGORIES, REASONS

DEFINITIONS = {
    "renewal_target": "Σ target of the renewals due in the period.",
    "renewal_closed": "Σ final of the renewals due in the period that have an outcome.",
    "renewal_category": "Σ forecast of the open renewals of the category; of closed ones Σ final.",
    "renewal_known_churn": "Σ target of the open renewals in known churn.",
    "renewal_weighted": "Σ final of the closed + Σ forecast × likelihood of the open renewals.",
    "renewal_percentiles": (
        "P10, P50, P90: the amounts that the total stays at or below with a probability of 10, 50"
        " and 90 %, each open renewal coming in whole or not at all by its likelihood,"
        " independently. Exact up to 400 open renewals, on at most 2,000 steps (the resolution is"
        " said); above that by the normal distribution with the same mean and variance."
    ),
    "grr_base": (
        "GRR (renewal base) = Σ min(final or forecast, target) / Σ target of the renewals due in"
        " the period; undefined without any."
    ),
    "nrr_base": (
        "NRR (renewal base) = Σ (final or forecast) / Σ target of the renewals due in the period;"
        " undefined without any."
    ),
    "renewal_rate": (
        "Renewed / due in the period by original end date: contracts; customers (one is renewed"
        " with at least one contract, undecided while none is and one is open); target. Undecided"
        " ones are due and shown apart."
    ),
    "churn_reasons": (
        "Σ target − final of the renewals due in the period that were lost or agreed at less, by"
        " recorded reason, and whether we could have done something about it."
    ),
}
"""Key of a figure → the sentence shown beside it."""

MOST_BINS = 2_000
"""Steps of the exact distribution: 400 renewals × 2,000 steps take about 0.1 s."""
MOST_EXACT = 400
"""Open renewals up to which the distribution is computed exactly."""


@dataclass(frozen=True, slots=True)
class Due:
    """A renewal due in the period, in minor units of the portfolio currency a year."""

    account: int
    target: int
    expected: int
    """Final or forecast."""
    category: str
    likelihood: int
    """Percent."""
    outcome: str | None
    reason: str | None = None


@dataclass(frozen=True)
class CategorySum:
    """The renewals of one category."""

    category: str
    count: int
    amount: int
    """Σ forecast; of closed ones Σ final."""


@dataclass(frozen=True)
class Percentiles:
    """How the total may come out."""

    p10: int
    p50: int
    p90: int
    resolution: int
    """Width of a step in minor units: 1 is exact to the unit; 0: by the normal distribution."""


@dataclass(frozen=True)
class Forecast:
    """What the renewals due in a period come to."""

    due: int
    """How many."""
    target: int
    closed: int
    known_churn: int
    weighted: int
    by_category: tuple[CategorySum, ...]
    """One for each of ``CATEGORIES``, in their order."""
    percentiles: Percentiles


@dataclass(frozen=True)
class RenewalBase:
    """Retention over the renewals due in a period; shares are None when none is due."""

    grr: Fraction | None
    nrr: Fraction | None
    due: int
    """Contracts; the three below are parts of it."""
    renewed: int
    lost: int
    undecided: int
    target: int
    target_undecided: int
    rate_by_contract: Fraction | None
    rate_by_customer: Fraction | None
    rate_by_value: Fraction | None
    customers: int
    customers_renewed: int
    customers_undecided: int


@dataclass(frozen=True)
class ReasonSum:
    """What was lost for one reason."""

    reason: str | None
    """None: no reason was recorded."""
    controllable: bool | None
    contracts: int
    amount: int
    """Σ target − final."""


def forecast(renewals: Sequence[Due]) -> Forecast:
    """Sums by category, the weighted forecast, and the percentiles."""
    counts = Counter(renewal.category for renewal in renewals)
    amounts: Counter[str] = Counter()
    for renewal in renewals:
        amounts[renewal.category] += renewal.expected
    open_ones = [renewal for renewal in renewals if renewal.outcome is None]
    churn = sum(renewal.target for renewal in open_ones if renewal.category == "known churn")
    hundredths = sum(renewal.expected * renewal.likelihood for renewal in open_ones)
    closed = amounts["closed"]
    return Forecast(
        due=len(renewals),
        target=sum(renewal.target for renewal in renewals),
        closed=closed,
        known_churn=churn,
        weighted=closed + divide_half_even(hundredths, 100),
        by_category=tuple(CategorySum(name, counts[name], amounts[name]) for name in CATEGORIES),
        percentiles=percentiles(
            [(renewal.expected, renewal.likelihood) for renewal in open_ones], certain=closed
        ),
    )


def percentiles(open_ones: Sequence[tuple[int, int]], *, certain: int = 0) -> Percentiles:
    """P10, P50 and P90 of ``certain`` + amounts that come whole with a likelihood in percent."""
    certain += sum(amount for amount, percent in open_ones if percent == 100)
    unsure = [(amount, percent) for amount, percent in open_ones if amount and 0 < percent < 100]
    if not unsure:
        return Percentiles(certain, certain, certain, 1)
    if len(unsure) > MOST_EXACT:
        return _normal(unsure, certain)
    # A negative amount (a discount line) that may come is a certain one that may stay away.
    certain += sum(amount for amount, _ in unsure if amount < 0)
    flipped = [(abs(a), percent if a > 0 else 100 - percent) for a, percent in unsure]
    resolution = _resolution([amount for amount, _ in flipped])
    chances = _distribution(flipped, resolution)
    total = sum(amount for amount, _ in flipped)
    p10, p50, p90 = (
        certain + min(total, resolution * _quantile(chances, share)) for share in (0.1, 0.5, 0.9)
    )
    return Percentiles(p10, p50, p90, resolution)


def _resolution(amounts: Sequence[int]) -> int:
    """The amounts' own step where it is coarse enough, else the total in ``MOST_BINS`` steps."""
    own, total = gcd(*amounts), sum(amounts)
    return own if total // own <= MOST_BINS else -(-total // MOST_BINS)


def _distribution(unsure: Sequence[tuple[int, int]], resolution: int) -> list[float]:
    """The probability of each number of steps.

    An amount's steps are the difference of rounded running sums, so that rounding does not add up.
    """
    chances, running = [1.0], 0
    for amount, percent in unsure:
        before = divide_half_even(running, resolution)
        running += amount
        steps = divide_half_even(running, resolution) - before
        comes, stays = percent / 100, 1 - percent / 100
        longer = [chance * stays for chance in chances] + [0.0] * steps
        for place, chance in enumerate(chances):
            longer[place + steps] += chance * comes
        chances = longer
    return chances


def _quantile(chances: Sequence[float], share: float) -> int:
    """The least number of steps that the total stays at or below with this probability."""
    summed = 0.0
    for steps, chance in enumerate(chances):
        summed += chance
        if summed >= share - 1e-9:  # sums of floats that are the share exactly
            return steps
    return len(chances) - 1


def _normal(unsure: Sequence[tuple[int, int]], certain: int) -> Percentiles:
    mean = sum(amount * percent for amount, percent in unsure) / 100
    variance = sum(amount * amount * percent * (100 - percent) for amount, percent in unsure)
    shape = NormalDist(mean, variance**0.5 / 100)
    least = sum(amount for amount, _ in unsure if amount < 0)
    most = sum(amount for amount, _ in unsure if amount > 0)
    p10, p50, p90 = (
        certain + min(max(round(shape.inv_cdf(share)), least), most) for share in (0.1, 0.5, 0.9)
    )
    return Percentiles(p10, p50, p90, 0)


def renewal_base(renewals: Sequence[Due]) -> RenewalBase:
    """GRR, NRR and renewal rates of the renewals due in a period, undecided ones apart."""
    target = sum(renewal.target for renewal in renewals)
    renewed = [renewal for renewal in renewals if renewal.outcome == "renewed"]
    undecided = [renewal for renewal in renewals if renewal.outcome is None]
    customers = {renewal.account for renewal in renewals}
    with_renewed = {renewal.account for renewal in renewed}
    waiting = {renewal.account for renewal in undecided} - with_renewed
    kept = sum(min(renewal.expected, renewal.target) for renewal in renewals)
    return RenewalBase(
        grr=_share(kept, target),
        nrr=_share(sum(renewal.expected for renewal in renewals), target),
        due=len(renewals),
        renewed=len(renewed),
        lost=len(renewals) - len(renewed) - len(undecided),
        undecided=len(undecided),
        target=target,
        target_undecided=sum(renewal.target for renewal in undecided),
        rate_by_contract=_share(len(renewed), len(renewals)),
        rate_by_customer=_share(len(with_renewed), len(customers)),
        rate_by_value=_share(sum(renewal.target for renewal in renewed), target),
        customers=len(customers),
        customers_renewed=len(with_renewed),
        customers_undecided=len(waiting),
    )


def churn_reasons(renewals: Iterable[Due]) -> tuple[ReasonSum, ...]:
    """What was lost or agreed at less, by reason, the largest first."""
    contracts: Counter[str | None] = Counter()
    amounts: Counter[str | None] = Counter()
    for renewal in renewals:
        less = renewal.target - renewal.expected
        if renewal.outcome == "lost" or (renewal.outcome == "renewed" and less > 0):
            contracts[renewal.reason] += 1
            amounts[renewal.reason] += less
    sums = (
        ReasonSum(reason, _controllable(reason), number, amounts[reason])
        for reason, number in contracts.items()
    )
    return tuple(sorted(sums, key=lambda one: (-one.amount, one.reason or "")))


def _controllable(reason: str | None) -> bool | None:
    known = REASONS.get(reason) if reason else None
    return known.controllable if known else None


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole > 0 else None
