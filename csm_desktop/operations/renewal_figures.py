"""Figures over the renewals due in a period: the forecast, and both kinds of retention.

The formulas are ``domain``'s; lists of renewals are ``renewals.py``.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.database.store import read_rates
from csm_desktop.database.summaries import read_contracts
from csm_desktop.domain.money import Rates
from csm_desktop.domain.movements import Retention, both_ends, retention
from csm_desktop.domain.periods import Period, to_epoch_day
from csm_desktop.domain.renewal_forecast import (
    CategorySum,
    Due,
    ReasonSum,
    RenewalBase,
    churn_reasons,
    forecast,
    renewal_base,
)
from csm_desktop.operations.renewal_rows import due_where, read_standings


@dataclass(frozen=True)
class ForecastFigures:
    """The forecast of the renewals due in a period, minor units of ``currency``."""

    currency: str
    """The portfolio's."""
    due: int
    """How many renewals."""
    target: int
    closed: int
    """What was agreed of those with an outcome."""
    known_churn: int
    """The target of the open ones in known churn."""
    by_category: tuple[CategorySum, ...]
    """One for each category, surest first."""
    weighted: int
    p10: int
    p50: int
    p90: int
    resolution: int
    """Width of a step behind p10–p90: 1 is exact to the unit, 0 the normal distribution."""
    missing: tuple[str, ...]
    """Currencies without a rate; their renewals are in no figure."""


@dataclass(frozen=True)
class Retentions:
    """Retention of a period, both ways to count it; never the one for the other."""

    period: Period
    currency: str
    """The portfolio's."""
    cohort: Retention
    """Of the customers active at the start: GRR (cohort), NRR (cohort), logo churn."""
    base: RenewalBase
    """Of the renewals due in the period: GRR (renewal base), NRR (renewal base), renewal rates."""
    reasons: tuple[ReasonSum, ...]
    """Why the renewals due in the period were lost or agreed at less, the largest first."""
    missing: tuple[str, ...]
    """Currencies without a rate; their contracts are in no figure."""


def read_forecast(
    connection: Connection, *, first: date, last: date, today: date, by: str = "ends_on"
) -> ForecastFigures:
    """The forecast of the renewals whose end (or last day to act) lies in a period."""
    rates = read_rates(connection)
    due, missing = read_due(
        connection, first=first, last=last, today=today, by=by, rates=rates, rates_on=today
    )
    sums = forecast(due)
    return ForecastFigures(
        currency=rates.portfolio_currency,
        due=sums.due,
        target=sums.target,
        closed=sums.closed,
        known_churn=sums.known_churn,
        by_category=sums.by_category,
        weighted=sums.weighted,
        p10=sums.percentiles.p10,
        p50=sums.percentiles.p50,
        p90=sums.percentiles.p90,
        resolution=sums.percentiles.resolution,
        missing=tuple(sorted(missing)),
    )


def read_due(
    connection: Connection,
    *,
    first: date,
    last: date,
    today: date,
    by: str,
    rates: Rates,
    rates_on: date,
) -> tuple[list[Due], set[str]]:
    """The renewals due in a period in the portfolio currency, and currencies without a rate."""
    where, parameters = due_where(connection, first=first, last=last, by=by)
    found, missing = [], set()
    for renewal in read_standings(connection, today=today, where=where, parameters=parameters):
        currency = renewal.currency
        target: int | None = renewal.target
        expected: int | None = renewal.expected
        if currency != rates.portfolio_currency:
            as_targeted = expected == target
            target = rates.to_portfolio(renewal.target, currency, rates_on)
            if as_targeted:  # as of most: converting costs more than all the rest
                expected = target
            else:
                expected = rates.to_portfolio(renewal.expected, currency, rates_on)
        if target is None or expected is None:
            missing.add(currency)
            continue
        found.append(
            Due(
                account=renewal.account,
                target=target,
                expected=expected,
                category=renewal.category,
                likelihood=renewal.likelihood,
                outcome=renewal.outcome,
                reason=renewal.reason,
            )
        )
    return found, missing


def read_retention(connection: Connection, *, period: Period, today: date) -> Retentions:
    """GRR and NRR of a period by cohort and by renewal base, by the rates of its last day."""
    rates = read_rates(connection)
    first, last = to_epoch_day(period.opening), to_epoch_day(period.last)
    held = list(
        read_contracts(
            connection,
            where=f"WHERE trial = 0 AND starts_on <= {last} AND ifnull(ends_on, {last}) >= {first}",
        )
    )
    ends = both_ends(held, period, rates)
    due, missing = read_due(
        connection,
        first=period.first,
        last=period.last,
        today=today,
        by="ends_on",
        rates=rates,
        rates_on=period.last,
    )
    return Retentions(
        period=period,
        currency=rates.portfolio_currency,
        cohort=retention(held, period, rates, ends=ends),
        base=renewal_base(due),
        reasons=churn_reasons(due),
        missing=tuple(sorted(missing | ends.missing)),
    )
