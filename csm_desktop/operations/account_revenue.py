"""MRR of one account month by month, each rise and fall with the contracts behind it.

The formulas are ``domain``'s; of the whole book the portfolio tells.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from csm_desktop.domain.contracts import Contract, arr_by_account, mrr_from_arr
from csm_desktop.domain.money import Rates
from csm_desktop.domain.movements import Movements, movements
from csm_desktop.domain.periods import Period, add_months, months_between

MONTHS = 24
"""How many months the page shows, the present one included."""


@dataclass(frozen=True)
class Cancellation:
    """A dated wish to leave, with its reason; it ends no contract by itself."""

    id: int
    cancelled_on: date
    reason: str | None
    feedback: str | None
    refund: int | None
    """Minor units of ``currency``."""
    currency: str | None


@dataclass(frozen=True)
class MonthOfMrr:
    """One month of an account."""

    period: Period
    """The month; the present one ends today."""
    mrr: int
    """At the close of the period's last day, minor units of the portfolio currency."""
    movements: Movements
    """What moved in the month, both ends by the rates of its end."""
    started: tuple[int, ...]
    """Ids of paid contracts that started in it."""
    ended: tuple[int, ...]
    """Ids of paid contracts whose last day left its close without them."""
    cancellations: tuple[int, ...]
    """Ids of cancellations dated in it."""

    @property
    def change(self) -> int:
        """Close less opening."""
        return self.movements.end - self.movements.start


def mrr_by_month(
    contracts: Sequence[Contract],
    cancellations: Sequence[Cancellation],
    *,
    rates: Rates,
    today: date,
) -> tuple[MonthOfMrr, ...]:
    """The last 24 months of one account, the oldest first; ``contracts`` are all of its own."""
    months = months_between(add_months(today.replace(day=1), 1 - MONTHS), today)
    periods = (Period(month.first, min(month.last, today)) for month in months)
    return tuple(_month(contracts, cancellations, period, rates) for period in periods)


def _month(
    contracts: Sequence[Contract],
    cancellations: Sequence[Cancellation],
    period: Period,
    rates: Rates,
) -> MonthOfMrr:
    arr = arr_by_account(contracts, period.last, rates, period.last).arr
    paid = [contract for contract in contracts if not contract.trial]
    return MonthOfMrr(
        period=period,
        mrr=mrr_from_arr(sum(arr.values())),
        movements=movements(contracts, period, rates),
        started=tuple(contract.id for contract in paid if contract.starts_on in period),
        ended=tuple(
            contract.id
            for contract in paid
            # Active on its last day: it is missing at the close from the day after.
            if contract.ends_on is not None and period.opening <= contract.ends_on < period.last
        ),
        cancellations=tuple(
            cancelled.id for cancelled in cancellations if cancelled.cancelled_on in period
        ),
    )
