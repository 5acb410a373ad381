"""Contracts: their charges over a year, the days they are active, and the days that matter.

ARR of accounts, renewal dates and notice deadlines are here. What moved between two dates is in
``movements.py``; the decision on a contract's end is a renewal's and not known here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from csm_desktop.domain.money import Rates, divide_half_even, minor_ratio
from csm_desktop.domain.periods import subtract_months

CHARGES_PER_YEAR = {"week": 52, "month": 12, "quarter": 4, "year": 1}
"""Whole numbers by definition (PRODUCT.md §2), so that ARR is summed exactly."""

DEFINITIONS = {
    "active": "Accounts whose MRR is above 0 at the close of the day; trials carry no MRR.",
    "arr": (
        "Active recurring charges over a year (weekly × 52, monthly × 12, quarterly × 4), both"
        " end days included, without trials and one-time fees; other currencies by the latest"
        " rate at or before the day."
    ),
    "mrr": "ARR / 12, rounded once, half to even.",
    "renewal_date": (
        "Earliest end date over the account's active recurring contracts; none when all are"
        " evergreen."
    ),
    "notice_deadline": "End of the contract less its notice period in calendar months.",
    "last_day_to_act": (
        "Earliest notice deadline over the account's active recurring contracts, the end date"
        " where no notice period is known."
    ),
    "ended_outcome_not_recorded": (
        "Paid contracts past their end whose renewal has no outcome; auto-renew never moves an"
        " end by itself."
    ),
}
"""Key of a figure → the sentence shown beside it."""


@dataclass(frozen=True, slots=True)
class Contract:
    """A line of recurring revenue, paid or trial."""

    account: int
    """The account that holds it."""
    charge: int
    """Minor units of ``currency`` per ``charge_period``; a discount line is negative."""
    charge_period: str
    """A key of ``CHARGES_PER_YEAR``; says nothing of how often it is billed."""
    currency: str
    """ISO 4217 code."""
    starts_on: date
    """First active day."""
    ends_on: date | None = None
    """Last active day; None is evergreen."""
    notice_months: int | None = None
    """Calendar months of notice before the end; None is not known, 0 is up to the end."""
    auto_renew: bool | None = None
    """Whether it renews unless terminated; None is not known."""
    trial: bool = False
    """A trial carries no MRR."""
    id: int = 0
    """The row's id; 0 for one that is in no file."""


class AccountArr(NamedTuple):
    """The ARR of every account on a day, and what could not be counted."""

    arr: dict[int, int]
    """Account → ARR in minor units of the portfolio currency; an account not here has none."""
    missing: frozenset[str]
    """Currencies of active paid contracts without a rate; these contracts are left out."""


def annual_charge(contract: Contract) -> int:
    """What the contract charges over a year, in minor units of its own currency."""
    return contract.charge * CHARGES_PER_YEAR[contract.charge_period]


def is_active(contract: Contract, on: date) -> bool:
    """Whether the day lies from the contract's start to its end, both included."""
    return contract.starts_on <= on and (contract.ends_on is None or on <= contract.ends_on)


def arr_by_account(
    contracts: Iterable[Contract], on: date, rates: Rates, rates_on: date
) -> AccountArr:
    """ARR per account at the close of a day, by the rates of ``rates_on``.

    Charges are summed exactly per account and currency; each such sum is converted once, half-even,
    so that the ARR of the book is the sum of the ARR of its accounts.
    """
    by_currency: dict[str, dict[int, int]] = {rates.portfolio_currency: {}}
    per_year = CHARGES_PER_YEAR
    # is_active() and annual_charge() written out: calls would triple the time of a whole book.
    for contract in contracts:
        if contract.trial or contract.starts_on > on:
            continue
        ends_on = contract.ends_on
        if ends_on is not None and ends_on < on:
            continue
        sums = by_currency.get(contract.currency)
        if sums is None:
            sums = by_currency[contract.currency] = {}
        account = contract.account
        annual = contract.charge * per_year[contract.charge_period]
        sums[account] = sums.get(account, 0) + annual
    return _in_portfolio_currency(by_currency, rates, rates_on)


def _in_portfolio_currency(
    by_currency: dict[str, dict[int, int]], rates: Rates, rates_on: date
) -> AccountArr:
    arr = by_currency.pop(rates.portfolio_currency)
    missing = set()
    for currency, sums in by_currency.items():
        rate = rates.rate(currency, rates_on)
        if rate is None:
            missing.add(currency)
            continue
        numerator, denominator = minor_ratio(currency, rates.portfolio_currency, rate)
        for account, minor in sums.items():
            converted = divide_half_even(minor * numerator, denominator)
            arr[account] = arr.get(account, 0) + converted
    return AccountArr(arr, frozenset(missing))


def mrr_from_arr(arr: int) -> int:
    """MRR in minor units: ARR / 12, rounded once, half-even."""
    return divide_half_even(arr, 12)


def renewal_date(contracts: Iterable[Contract], on: date) -> date | None:
    """The earliest end over one account's active recurring contracts; None when evergreen."""
    return min((ends_on for _, ends_on in _with_end(contracts, on)), default=None)


def notice_deadline(contract: Contract) -> date | None:
    """The last day to give notice; None without an end or without a known notice period."""
    if contract.ends_on is None or contract.notice_months is None:
        return None
    return subtract_months(contract.ends_on, contract.notice_months)


def last_day_to_act(contracts: Iterable[Contract], on: date) -> date | None:
    """The earliest notice deadline, or end without one, of one account; it may have passed."""
    days = (notice_deadline(contract) or ends_on for contract, ends_on in _with_end(contracts, on))
    return min(days, default=None)


def _with_end(contracts: Iterable[Contract], on: date) -> Iterable[tuple[Contract, date]]:
    """The active recurring contracts that have an end, with it."""
    for contract in contracts:
        if contract.ends_on is not None and not contract.trial and is_active(contract, on):
            yield contract, contract.ends_on


def will_renew_unless_terminated(contract: Contract, on: date) -> bool:
    """Whether the notice deadline has passed with auto-renew on, the end not yet."""
    deadline = notice_deadline(contract)
    passed = deadline is not None and deadline < on
    return passed and contract.auto_renew is True and is_active(contract, on)


def is_past_its_end(contract: Contract, on: date) -> bool:
    """Whether a paid contract has ended before the day, auto-renew or not.

    It then stands as *ended, outcome not recorded* until its renewal has an outcome, which the
    caller knows.
    """
    return not contract.trial and contract.ends_on is not None and contract.ends_on < on
