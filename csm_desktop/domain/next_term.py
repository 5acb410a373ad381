"""The term that follows a renewed contract: its days and its charge.

Who decided it and why is the renewal's, see ``renewals.py``.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from csm_desktop.domain.contracts import CHARGES_PER_YEAR, Contract, annual_charge
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import divide_half_even
from csm_desktop.domain.periods import add_months

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class NextTerm:
    """The terms of the contract that follows a renewed one."""

    starts_on: date
    """The day after the old end."""
    ends_on: date
    """Last active day."""
    charge: int
    """Minor units of the contract's currency per charge period."""
    quantity: int | None
    annual: int
    """What it charges over a year."""
    annual_before: int
    """What the contract before it charges."""

    @property
    def is_downsell(self) -> bool:
        """Whether the customer pays less than before."""
        return self.annual < self.annual_before


def next_term(
    contract: Contract,
    *,
    quantity_before: int | None = None,
    quantity: int | None = None,
    charge: int | None = None,
    uplift_percent: Decimal | None = None,
    months: int | None = None,
    ends_on: date | None = None,
) -> NextTerm:
    """The term that begins the day after a contract's end.

    The charge is the one given; else the old one, in proportion to another quantity and raised by
    ``uplift_percent`` (negative lowers), rounded once, half-even. The last day is the one given
    (co-term); else so many calendar months on; else as long as the old term.

    Refuses ``term_without_end``, ``term_too_short``, ``term_ends_before_start``,
    ``amount_negative``, ``quantity_not_positive``, ``uplift_below_nothing``, and
    ``day_out_of_calendar`` behind an end such as 31 December 9999.
    """
    if contract.ends_on is None:
        raise Refusal("term_without_end")
    starts_on = _later(contract.ends_on, _ONE_DAY)
    last = ends_on or _next_end(contract, months)
    if last < starts_on:
        raise Refusal("term_ends_before_start", starts_on=starts_on, ends_on=last)
    new = _next_charge(contract, quantity_before, quantity, charge, uplift_percent)
    per_year = CHARGES_PER_YEAR[contract.charge_period]
    return NextTerm(
        starts_on=starts_on,
        ends_on=last,
        charge=new,
        quantity=quantity_before if quantity is None else quantity,
        annual=new * per_year,
        annual_before=annual_charge(contract),
    )


def term_months(contract: Contract) -> int | None:
    """How many whole calendar months a contract runs; None when it does not.

    From a month's last day it may end on the last day of a shorter month, or the day before.

    >>> term_months(Contract(1, 0, "month", "USD", date(2024, 1, 31), date(2024, 2, 28)))
    1
    """
    if contract.ends_on is None or contract.ends_on == date.max:
        return None
    after, start = contract.ends_on + _ONE_DAY, contract.starts_on
    for end in (after, contract.ends_on):
        months = (end.year - start.year) * 12 + end.month - start.month
        whole = months > 0 and add_months(start, months) == end
        if whole and (end == after or end.day < start.day):
            return months
    return None


def _later(day: date, span: timedelta) -> date:
    try:
        return day + span
    except OverflowError:
        raise Refusal("day_out_of_calendar", day=day, months=1 + span.days // 31) from None


def _next_end(contract: Contract, months: int | None) -> date:
    assert contract.ends_on is not None
    if months is not None and months < 1:
        raise Refusal("term_too_short", months=months)
    starts_on, before = contract.ends_on + _ONE_DAY, term_months(contract)
    if months is None and before is None:
        return _later(contract.ends_on, starts_on - contract.starts_on)
    asked = months or before
    assert asked is not None
    if before is not None and add_months(contract.starts_on, before) == starts_on:
        # Counted from the first term's day, so that 31 Jan, 28 Feb is followed by 31 Mar.
        return add_months(contract.starts_on, before + asked) - _ONE_DAY
    return add_months(starts_on, asked) - _ONE_DAY


def _next_charge(
    contract: Contract,
    quantity_before: int | None,
    quantity: int | None,
    charge: int | None,
    uplift_percent: Decimal | None,
) -> int:
    if quantity is not None and quantity < 1:
        raise Refusal("quantity_not_positive", quantity=quantity)
    if charge is not None:
        if charge < 0:
            raise Refusal("amount_negative")
        return charge
    if uplift_percent is not None and uplift_percent < -100:
        raise Refusal("uplift_below_nothing", percent=uplift_percent)
    numerator, denominator = (100 + (uplift_percent or Decimal(0))).as_integer_ratio()
    if quantity is not None and quantity_before:
        numerator, denominator = numerator * quantity, denominator * quantity_before
    return divide_half_even(contract.charge * numerator, denominator * 100)
