"""What the questions about the whole portfolio answer: one record a chart.

Amounts are minor units of the portfolio currency, scores hundredths (0–10,000), shares 0–1. Each
mark of a chart carries the accounts behind it. The questions are in ``portfolio.py`` and the files
beside it; the sentences that define the figures are said by the page. What customers answer and ask
is in ``portfolio_voice_records.py``.
"""

from array import array
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from csm_desktop.domain.periods import Period, Quarter

Ids: TypeAlias = "array[int]"
"""Account ids; an array, because a mark may hold all of a large book."""


@dataclass(frozen=True)
class Figures:
    """The six figures on top, with what stands under each."""

    currency: str
    """The portfolio's."""
    period: Period
    """What change, GRR, NRR and logo churn are over."""
    accounts: int
    """Accounts in scope, those without ARR too."""
    arr: int
    """At the close of the period's last day."""
    arr_change: int
    """ARR less ARR at the period's opening, both by the rates of its end."""
    grr: Fraction | None
    """GRR (cohort); None without a customer at the start."""
    nrr: Fraction | None
    """NRR (cohort)."""
    logo_churn: Fraction | None
    customers: int
    """Customers active at the start: the n of the three figures above."""
    churned: int
    """Of these, those that have no MRR at the end."""
    poor_arr: int
    """ARR of the accounts whose band is poor."""
    poor_accounts: int
    poor_ids: Ids
    nps: Fraction | None
    """−100 to +100; None without answers."""
    nps_n: int
    """Answers of ``nps_period`` on the scale 0–10, all touchpoints."""
    nps_period: Period
    """The last 90 days."""
    start_ids: Ids
    """The customers active at the start."""
    churned_ids: Ids
    missing: tuple[str, ...]
    """Currencies without a rate, whose contracts are in no figure."""


@dataclass(frozen=True)
class BandSum:
    """The accounts of one band."""

    band: str | None
    """healthy, watch, poor; None: no score."""
    accounts: int
    arr: int
    ids: Ids


@dataclass(frozen=True)
class ScoreBin:
    """The accounts whose score lies in a bin of five."""

    low: int
    """Whole score, included: 0, 5, … 95."""
    band: str
    """The band of the bin's scores by the model's bounds."""
    accounts: int
    arr: int
    ids: Ids


@dataclass(frozen=True)
class Bands:
    """How healthy the portfolio is."""

    currency: str
    model: int | None
    """Version of the health model; None where no account has been scored."""
    healthy_from: int
    """Bound of the band healthy, a whole score."""
    watch_from: int
    bands: tuple[BandSum, ...]
    """healthy, watch, poor, and last the accounts without a score, if any."""
    bins: tuple[ScoreBin, ...]
    """Twenty, lowest first."""


@dataclass(frozen=True)
class QuarterRenewals:
    """What renews in a fiscal quarter."""

    quarter: Quarter
    bands: tuple[BandSum, ...]
    """healthy, watch, poor, and the accounts without a score: always four, zeros included."""

    @property
    def arr(self) -> int:
        """Of all bands."""
        return sum(band.arr for band in self.bands)


@dataclass(frozen=True)
class RenewalsByQuarter:
    """ARR by the first contract end of its account."""

    currency: str
    quarters: tuple[QuarterRenewals, ...]
    """The present one first, without gaps."""
    later: int
    """ARR whose first end lies after the last quarter shown."""
    evergreen: int
    """ARR of accounts without an end."""


@dataclass(frozen=True)
class MovementPart:
    """One part between start and end."""

    kind: str
    """new, reactivation, expansion, contraction, churn."""
    amount: int
    """ARR, never negative; contraction and churn are taken away."""
    ids: Ids


@dataclass(frozen=True)
class ArrWalk:
    """ARR from one date to another: start + new + reactivation + expansion − … = end, exactly."""

    currency: str
    period: Period
    start: int
    """ARR at the period's opening."""
    parts: tuple[MovementPart, ...]
    """Always five, in the order above."""
    end: int
    start_ids: Ids
    end_ids: Ids
    missing: tuple[str, ...]
    """Currencies without a rate, whose contracts are in no figure."""


@dataclass(frozen=True)
class CohortCell:
    """A cohort at an age."""

    age: int
    """Quarters after the start quarter; 0 is that quarter's own close."""
    on: date
    """The close it is taken at: the quarter's last day, or today in the present quarter."""
    active: int
    """Customers of the cohort with MRR on that day."""
    arr: int
    """Their ARR on that day, by the rates of today."""
    ids: Ids
    """Those active."""


@dataclass(frozen=True)
class Cohort:
    """The customers whose first paid contract starts in a quarter."""

    quarter: Quarter
    customers: int
    """How many began."""
    arr: int
    """Their ARR at the close of the start quarter, by the rates of today."""
    cells: tuple[CohortCell, ...]
    """By age."""


@dataclass(frozen=True)
class Cohorts:
    """Retention by start quarter and age."""

    currency: str
    cohorts: tuple[Cohort, ...]
    """The oldest first."""
    missing: tuple[str, ...]


@dataclass(frozen=True)
class SegmentSum:
    """The accounts that have one value in common."""

    value: str | None
    """None: the accounts without one."""
    accounts: int
    arr: int
    health: int | None
    """Mean score weighted by ARR; None where no account with ARR has a score."""
    band: str | None
    """Of the mean, by the bounds of the model in use."""
    poor_arr: int
    ids: Ids


@dataclass(frozen=True)
class Segments:
    """Where the ARR is."""

    currency: str
    by: str
    """country, industry, tier, owner or stage."""
    segments: tuple[SegmentSum, ...]
    """The largest ARR first."""


@dataclass(frozen=True)
class QuadrantPoint:
    """An account with a score and a day to act."""

    account_id: int
    name: str
    score: int
    arr: int
    days: int
    """To the last day to act, from 0."""
    urgent: bool
    """Score below healthy and to be decided within the urgent days."""


@dataclass(frozen=True)
class Quadrant:
    """Health × ARR × days to the last day to act."""

    currency: str
    horizon_days: int
    """How far ahead is looked."""
    urgent_days: int
    urgent_below: int
    """Whole score: the bound of healthy."""
    points: tuple[QuadrantPoint, ...]
    """The urgent first, then the largest ARR; at most the limit asked for."""
    accounts: int
    """How many accounts are in the horizon, shown as points or not."""
    urgent_accounts: int
    urgent_arr: int
    urgent_ids: Ids


@dataclass(frozen=True)
class FunnelStep:
    """Open onboarding projects that have come this far."""

    share_from: int
    """Percent of milestones reached, included: 0, 1, 25, 50, 75, 100."""
    share_to: int
    """Percent, included."""
    projects: int
    late: int
    """Of these, with an open milestone past its date or forecast after its target."""
    arr: int
    """Of their accounts, each counted once."""
    ids: Ids


@dataclass(frozen=True)
class OnboardingFunnel:
    """How far onboarding has come."""

    currency: str
    projects: int
    """Projects not stopped; those with every milestone reached count for 90 days."""
    steps: tuple[FunnelStep, ...]


@dataclass(frozen=True)
class CadenceBucket:
    """Accounts by the days since their last touch."""

    days_from: int | None
    """None: never touched."""
    days_to: int | None
    """Included; None: no upper bound."""
    accounts: int
    arr: int
    health: int | None
    """Mean score weighted by ARR."""
    poor_arr: int
    kept: int
    """Accounts within their cadence."""
    ids: Ids


@dataclass(frozen=True)
class CadenceKept:
    """Accounts of one cadence."""

    cadence_days: int
    accounts: int
    kept: int
    """Touched within the cadence, or new in the book for no longer than it."""
    kept_ids: Ids
    missed_ids: Ids


@dataclass(frozen=True)
class CadenceReport:
    """Whether we kept in touch."""

    currency: str
    buckets: tuple[CadenceBucket, ...]
    cadences: tuple[CadenceKept, ...]
    """The shortest first."""
    touches: int
    """Meeting notes and answered conversations of the last 90 days."""
    touches_by_us: int
    """Of these, how many we started; of some nobody knows."""

    @property
    def proactive_share(self) -> Fraction | None:
        """Touches we started / all touches (PRODUCT); None without any."""
        return Fraction(self.touches_by_us, self.touches) if self.touches else None


@dataclass(frozen=True)
class HealthMove:
    """An account whose score differs from the one some days ago."""

    account_id: int
    name: str
    before: int
    """Hundredths."""
    now: int
    band: str | None
    """Its band now."""
    arr: int

    @property
    def change(self) -> int:
        """Hundredths; negative is a fall."""
        return self.now - self.before


@dataclass(frozen=True)
class HealthMoves:
    """What moved."""

    since: date
    falls: tuple[HealthMove, ...]
    """The largest first; at most the limit asked for."""
    rises: tuple[HealthMove, ...]
    fallen: int
    """How many fell by a whole point or more."""
    risen: int
    fallen_ids: Ids
    risen_ids: Ids
