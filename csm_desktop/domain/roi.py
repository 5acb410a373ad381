"""What a success plan is worth: present value, net present value, ROI, payback.

Amounts are by year: the first is at the start, the next at the end of year 1, and so on. They are
integer minor units of one currency; the arithmetic is decimal, and rounded once, at the end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext

from csm_desktop.domain.errors import Refusal

ROI_SIDES = ("benefit", "cost")

MOST_YEARS = 30
"""After the start; a sheet with more is a mistake."""

_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
"""Thirty years of divisions stay far below a minor unit."""

DEFINITIONS = {
    "present_value": (
        "Sum of the amounts, each divided by (1 + discount rate) to the power of its year; the"
        " amount at the start counts in full."
    ),
    "npv": "Present value of the benefits less present value of the costs.",
    "roi": (
        "Present value of the benefits less that of the costs, divided by that of the costs."
        " Without costs there is none."
    ),
    "payback": (
        "The first moment at which the benefits so far cover the costs so far, not discounted; the"
        " amounts of a year are spread evenly over it."
    ),
}


@dataclass(frozen=True)
class RoiLine:
    """A benefit or a cost over the years."""

    side: str
    """``benefit`` or ``cost``."""
    amounts: tuple[int, ...]
    """At the start, in year 1, in year 2, …; minor units."""


@dataclass(frozen=True)
class Worth:
    """What the lines of a sheet come to."""

    benefits: int
    """Present value, minor units; without a discount rate the plain sum, and so the others."""
    costs: int
    npv: int
    roi: Decimal | None
    """3.29 is 329 %; None without costs."""
    payback_years: Decimal | None
    """None: never within the years given, or no costs."""


def worth_of(lines: Iterable[RoiLine], rate_percent: Decimal | None) -> Worth:
    """What a sheet comes to at a discount rate in percent a year; None does not discount.

    Raises:
        Refusal: ``discount_rate_impossible``.
    """
    given = list(lines)
    benefits, costs = (_by_year(given, side) for side in ROI_SIDES)
    rate = rate_percent or Decimal(0)
    gained, spent = present_value(benefits, rate), present_value(costs, rate)
    return Worth(
        benefits=_rounded(gained),
        costs=_rounded(spent),
        npv=_rounded(npv(gained, spent)),
        roi=roi(gained, spent),
        payback_years=payback(benefits, costs),
    )


def present_value(amounts: Sequence[int], rate_percent: Decimal) -> Decimal:
    """The worth today of amounts by year, in their unit, not rounded.

    Raises:
        Refusal: ``discount_rate_impossible`` at -100 % or less.

    >>> present_value([0, 110], Decimal(10))
    Decimal('100')
    """
    check_rate(rate_percent)
    with localcontext(_EXACT):
        growth = 1 + rate_percent / 100
        worth = (Decimal(amount) / growth**year for year, amount in enumerate(amounts))
        return sum(worth, Decimal(0))


def npv(benefits: Decimal, costs: Decimal) -> Decimal:
    """Net present value, of two present values."""
    with localcontext(_EXACT):
        return benefits - costs


def roi(benefits: Decimal, costs: Decimal) -> Decimal | None:
    """Return on investment, of two present values: 3.29 is 329 %. None without costs."""
    with localcontext(_EXACT):
        return (benefits - costs) / costs if costs else None


def payback(benefits: Sequence[int], costs: Sequence[int]) -> Decimal | None:
    """Years until the benefits cover the costs, not discounted; None: never, or no costs.

    >>> payback([0, 400], [100])
    Decimal('0.25')
    """
    if not any(costs):
        return None
    so_far = 0
    for year, net in enumerate(_nets(benefits, costs)):
        if year == 0 or so_far + net < 0:
            so_far += net
            if year == 0 and so_far >= 0:
                return Decimal(0)
            continue
        with localcontext(_EXACT):
            return year - 1 + Decimal(-so_far) / Decimal(net)
    return None


def check_rate(rate_percent: Decimal) -> None:
    """Refuse a rate that leaves nothing: ``discount_rate_impossible``, at ``discount_rate``."""
    if not rate_percent.is_finite() or rate_percent <= -100:
        raise Refusal("discount_rate_impossible", field="discount_rate", value=str(rate_percent))


def _nets(benefits: Sequence[int], costs: Sequence[int]) -> list[int]:
    years = max(len(benefits), len(costs))

    def filled(amounts: Sequence[int]) -> list[int]:
        return [*amounts, *[0] * (years - len(amounts))]

    return [b - c for b, c in zip(filled(benefits), filled(costs), strict=True)]


def _by_year(lines: Iterable[RoiLine], side: str) -> list[int]:
    found = [line.amounts for line in lines if line.side == side]
    years = max((len(amounts) for amounts in found), default=0)
    return [sum(a[year] for a in found if year < len(a)) for year in range(years)]


def _rounded(minor: Decimal) -> int:
    return int(minor.to_integral_value(rounding=ROUND_HALF_EVEN))
