"""Usage of one account: the last 90 days against the 90 before, week by week, and by feature.

Points of a metric are summed over days, features and people; a metric for which a sum means
nothing (seats in use) is still summed here, and the page says that it is a sum.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from csm_desktop.domain.periods import Period, from_epoch_day, to_epoch_day

WINDOW_DAYS = 90
WEEKS = 26
"""How far the trend reaches back, the last week ending today."""


@dataclass(frozen=True)
class MetricUsage:
    """What one metric came to in both windows."""

    name: str
    last: Decimal
    """Sum over the last 90 days."""
    before: Decimal
    """Sum over the 90 days before these."""
    weeks: tuple[Decimal, ...]
    """Sums of the trend's weeks, the oldest first."""


@dataclass(frozen=True)
class FeatureUsage:
    """Use of one feature."""

    name: str
    days: int
    """Days with use in the last 90."""
    days_before: int
    """Days with use in the 90 before."""
    last_day: date
    """The last day with use, of all time up to today."""


@dataclass(frozen=True)
class Usage:
    """Usage of an account as of a day."""

    window: Period
    """The last 90 days."""
    metrics: tuple[MetricUsage, ...]
    """Metrics with points in either window or trend, the one with most points first, of
    equals the one that came first into the book."""
    features: tuple[FeatureUsage, ...]
    """Every feature ever used, those used on most days of the last 90 first."""
    days_with_use: int
    """Days of the last 90 with any value above 0."""
    days_with_use_before: int
    """The same of the 90 days before."""
    last_day: date | None
    """The last day with a point, of all time up to today; None: there are none."""

    @property
    def features_used(self) -> int:
        """Distinct features used in the last 90 days."""
        return sum(feature.days > 0 for feature in self.features)

    @property
    def features_used_before(self) -> int:
        """Distinct features used in the 90 days before."""
        return sum(feature.days_before > 0 for feature in self.features)


def read_usage(connection: Connection, *, account_id: int, today: date) -> Usage:
    """What the account used, up to and with ``today``."""
    last = to_epoch_day(today)
    days, days_before, last_day = _days(connection, account_id, last)
    return Usage(
        window=Period(today - timedelta(days=WINDOW_DAYS - 1), today),
        metrics=_metrics(connection, account_id, last),
        features=_features(connection, account_id, last),
        days_with_use=days,
        days_with_use_before=days_before,
        last_day=None if last_day is None else from_epoch_day(last_day),
    )


def week_ends(today: date) -> tuple[date, ...]:
    """The last days of the trend's weeks, the oldest first."""
    return tuple(today - timedelta(days=7 * back) for back in reversed(range(WEEKS)))


def _days(connection: Connection, account_id: int, last: int) -> tuple[int, int, int | None]:
    row = connection.exec_driver_sql(
        "SELECT count(DISTINCT CASE WHEN value > 0 AND day > :first THEN day END), "
        "count(DISTINCT CASE WHEN value > 0 AND day > :before AND day <= :first THEN day END), "
        "max(day) FROM usage_point WHERE account_id = :account AND day <= :last",
        _windows(account_id, last),
    ).one()
    return row[0], row[1], row[2]


def _metrics(connection: Connection, account_id: int, last: int) -> tuple[MetricUsage, ...]:
    """One statement: every metric and day of the last 26 weeks (182 days hold both windows)."""
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.name, p.day, sum(p.value), count(*) FROM usage_point p "
        "JOIN metric m ON m.id = p.metric_id "
        "WHERE p.account_id = :account AND p.day > :last - 182 AND p.day <= :last "
        "GROUP BY p.metric_id, p.day",
        {"account": account_id, "last": last},
    )
    days: dict[str, dict[int, Decimal]] = {}
    points: dict[str, int] = {}
    order: dict[str, int] = {}
    for number, name, day, value, count in rows:
        order[name] = number
        # Values were written as decimals; 12 digits bring back what REAL made of 0.1.
        days.setdefault(name, {})[last - day] = Decimal(format(value, ".12g"))
        points[name] = points.get(name, 0) + count
    return tuple(
        MetricUsage(
            name=name,
            last=_sum(days[name], 0, WINDOW_DAYS),
            before=_sum(days[name], WINDOW_DAYS, 2 * WINDOW_DAYS),
            weeks=tuple(_sum(days[name], 7 * back, 7 * back + 7) for back in range(WEEKS))[::-1],
        )
        for name in sorted(days, key=lambda name: (-points[name], order[name]))
    )


def _sum(days: dict[int, Decimal], first: int, end: int) -> Decimal:
    """Over the days that lie ``first`` to before ``end`` days back."""
    return sum((value for back, value in days.items() if first <= back < end), Decimal(0))


def _features(connection: Connection, account_id: int, last: int) -> tuple[FeatureUsage, ...]:
    rows = connection.exec_driver_sql(
        "SELECT f.name, count(DISTINCT CASE WHEN p.day > :first THEN p.day END) AS days, "
        "count(DISTINCT CASE WHEN p.day > :before AND p.day <= :first THEN p.day END), max(p.day) "
        "FROM usage_point p JOIN feature f ON f.id = p.feature_id WHERE p.account_id = :account "
        "AND p.day <= :last AND p.value > 0 GROUP BY p.feature_id ORDER BY days DESC, f.name",
        _windows(account_id, last),
    )
    return tuple(
        FeatureUsage(name, days, before, from_epoch_day(day)) for name, days, before, day in rows
    )


def _windows(account_id: int, last: int) -> dict[str, int]:
    """The days before each window's first."""
    return {
        "account": account_id,
        "last": last,
        "first": last - WINDOW_DAYS,
        "before": last - 2 * WINDOW_DAYS,
    }
