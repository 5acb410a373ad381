"""What the questions about answers and tickets over the whole portfolio answer.

Success × satisfaction, surveys and support. The other records, and what holds for all of them, are
in ``portfolio_records.py``.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from csm_desktop.domain.periods import Period, Quarter
from csm_desktop.operations.portfolio_records import Ids


@dataclass(frozen=True)
class SatisfactionPoint:
    """An account with a success figure and an answer."""

    account_id: int
    name: str
    success: int
    """Hundredths 0–10,000: the mean of its outcome closure if outcomes are decided, else health."""
    by_outcomes: bool
    """Whether ``success`` is of outcomes; False: of health."""
    satisfaction: int
    """Hundredths 0–10,000: the place of its last answer on that answer's scale."""
    kind: str
    """nps or csat: what the last answer was."""
    answered_on: date
    arr: int


@dataclass(frozen=True)
class SuccessSatisfaction:
    """Success and satisfaction, two axes and never one number."""

    currency: str
    success_from: int
    """Whole number: from here on an account counts as successful."""
    satisfied_from: int
    """Whole number: from here on as satisfied."""
    points: tuple[SatisfactionPoint, ...]
    """The largest ARR first; at most the limit asked for."""
    accounts: int
    """Accounts with both figures."""
    satisfied_not_successful: tuple[SatisfactionPoint, ...]
    """The largest ARR first; at most 200."""
    satisfied_not_successful_ids: Ids
    """All of them."""
    successful_not_satisfied: tuple[SatisfactionPoint, ...]
    successful_not_satisfied_ids: Ids


@dataclass(frozen=True)
class SurveyPoint:
    """One quarter of a survey line."""

    quarter: Quarter
    value: Fraction | None
    """NPS index, share of positive answers (CSAT), mean (CES); None without answers."""
    n: int
    ids: Ids
    """Accounts that answered."""


@dataclass(frozen=True)
class SurveyLine:
    """One kind, scale and touchpoint; never pooled with another."""

    kind: str
    """nps, csat or ces."""
    scale: str
    touchpoint: str | None
    """None: the source names none."""
    points: tuple[SurveyPoint, ...]
    """One a quarter, the oldest first."""
    n: int
    """Answers of all quarters."""


@dataclass(frozen=True)
class SurveyTrends:
    """How customers answer."""

    lines: tuple[SurveyLine, ...]
    """By kind, then most answers first."""


@dataclass(frozen=True)
class SupportMonth:
    """Support of the tickets created in a month."""

    month: Period
    tickets: int
    accounts: int
    """Accounts with ARR at its close: what the load is per."""
    load: Fraction | None
    """Tickets per account; None without accounts."""
    first_reply_minutes: Fraction | None
    """Median, calendar time."""
    first_reply_n: int
    resolution_minutes: Fraction | None
    """Median, calendar time."""
    resolution_n: int
    ids: Ids
    """Accounts with a ticket."""


@dataclass(frozen=True)
class SupportTrends:
    """Support month by month."""

    months: tuple[SupportMonth, ...]
    """The oldest first; the last is the present one, up to today."""
