"""What success plans are told as: the records that the questions of ``plans.py`` answer with."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from csm_desktop.domain.objective_sentence import Part, sentence_parts
from csm_desktop.domain.plans import Closure, Standing
from csm_desktop.domain.roi import Worth
from csm_desktop.operations.risks import RiskRow
from csm_desktop.operations.rows import CustomValue


@dataclass(frozen=True)
class PlanRow:
    """A success plan in the list."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    native_name: str | None
    """Of the account, in its own script."""
    name: str
    state: str
    """``draft``, ``active`` or ``closed``."""
    starts_on: date
    agreed_on: date | None
    agreed_by: str | None
    review_on: date | None
    """The next review."""
    objectives: int
    """How many there are, cancelled ones left out."""
    achieved: int
    """Achieved, as the customer said."""
    on_the_way: int
    """Open, and neither behind nor late."""
    behind: int
    """Open, and behind an even pace or late."""
    outcomes: int
    """Of all its objectives, cancelled ones left out."""
    outcomes_closed: int
    """How many of them are decided."""
    outcome_score: Decimal | None
    """0 to 1; None: none is decided."""
    next_due: date | None
    """The earliest day of an open objective or an open initiative; may be over."""
    next_due_title: str | None
    """What is due then: an objective's subject or an initiative's title."""
    arr: int
    """Of the account, minor units of ``currency``."""
    currency: str
    """The portfolio's."""
    custom: tuple[CustomValue, ...] = ()

    @property
    def closure(self) -> Closure:
        """Of all its outcomes."""
        return Closure(self.outcome_score, self.outcomes_closed, self.outcomes)


@dataclass(frozen=True)
class ObjectiveRow:
    """An objective in the list."""

    id: int
    uid: str
    account_id: int
    account: str
    plan_id: int
    plan: str
    """Name of the plan."""
    sentence: str
    """As one would type it."""
    verb: str
    subject: str
    unit: str | None
    baseline: Decimal | None
    target: Decimal | None
    baseline_on: date | None
    due_on: date
    done_on: date | None
    state: str
    current: Decimal | None
    """The latest value on or before today."""
    current_on: date | None
    progress: Decimal | None
    """1 is the target; four decimals."""
    points: int | None
    """Percentage points ahead (above 0) or behind (below 0) of even pace."""
    standing: str
    """One of ``domain/plans.STANDINGS``."""
    custom: tuple[CustomValue, ...] = ()


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome in the list."""

    id: int
    uid: str
    account_id: int
    account: str
    plan_id: int
    plan: str
    objective_id: int
    objective: str
    """Subject of the objective."""
    title: str
    state: str
    evidence: str | None
    confirmed_by: str | None
    confirmed_on: date | None
    custom: tuple[CustomValue, ...] = ()


@dataclass(frozen=True)
class InitiativeRow:
    """An initiative in the list."""

    id: int
    uid: str
    account_id: int
    account: str
    plan_id: int
    plan: str
    objective_id: int
    objective: str
    """Subject of the objective."""
    side: str
    title: str
    owner: str | None
    due_on: date | None
    done_on: date | None
    custom: tuple[CustomValue, ...] = ()


@dataclass(frozen=True)
class ObjectiveValue:
    """A figure of an objective on a day."""

    id: int
    day: date
    value: Decimal
    source: str | None
    """Where the figure is from."""


@dataclass(frozen=True)
class OutcomeLine:
    """Something that shows an objective is reached."""

    id: int
    uid: str
    objective_id: int
    title: str
    state: str
    """``open``, ``achieved``, ``partly``, ``missed`` or ``cancelled``."""
    evidence: str | None
    confirmed_by: str | None
    """Who at the customer confirmed it; with ``confirmed_on``, or neither."""
    confirmed_on: date | None


@dataclass(frozen=True)
class InitiativeLine:
    """What one side does for an objective."""

    id: int
    uid: str
    objective_id: int
    side: str
    """``ours`` or ``theirs``."""
    title: str
    owner: str | None
    due_on: date | None
    done_on: date | None
    """None: still to do."""


@dataclass(frozen=True)
class ObjectiveTask:
    """A task that serves an objective."""

    id: int
    title: str
    assignee: str | None
    """None is us."""
    due_on: date | None
    done: bool


@dataclass(frozen=True)
class Objective:
    """What the customer wants to reach, measured from a baseline to a target by a day."""

    id: int
    uid: str
    verb: str
    subject: str
    unit: str | None
    baseline: Decimal | None
    target: Decimal | None
    baseline_on: date | None
    due_on: date
    done_on: date | None
    """Reached, as the customer said."""
    state: str
    """``open``, ``achieved``, ``partly``, ``missed`` or ``cancelled``."""
    internal: str
    """Never leaves."""
    values: tuple[ObjectiveValue, ...]
    """By day, to plot; the baseline is not among them."""
    standing: Standing
    closure: Closure
    outcomes: tuple[OutcomeLine, ...]
    initiatives: tuple[InitiativeLine, ...]
    """Ours first, each side in its order."""
    tasks: tuple[ObjectiveTask, ...]
    """Open ones first, by due date."""

    @cached_property  # most of what a long list of plans would take, which shows none
    def parts(self) -> tuple[Part, ...]:
        """The parts of the sentence; joined they are it."""
        return sentence_parts(
            verb=self.verb,
            subject=self.subject,
            unit=self.unit,
            baseline=self.baseline,
            target=self.target,
            due_on=self.due_on,
        )

    @property
    def sentence(self) -> str:
        """As one would type it, in the language it was typed in."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True)
class RoiRow:
    """A benefit or a cost."""

    id: int
    side: str
    """``benefit`` or ``cost``."""
    title: str
    amounts: tuple[int, ...]
    """At the start, in year 1, in year 2, …; minor units of the sheet's currency."""
    source: str | None
    """Whose figure it is."""


@dataclass(frozen=True)
class RoiSheet:
    """Was it worth it."""

    currency: str
    rate_percent: Decimal | None
    """Discount rate a year; None: nothing is discounted, and that must be said."""
    lines: tuple[RoiRow, ...]
    """Benefits first."""
    worth: Worth | None
    """None while there is no line."""


@dataclass(frozen=True)
class Plan:
    """A success plan with everything in it."""

    id: int
    uid: str
    account_id: int
    account: str
    native_name: str | None
    """Of the account, in its own script."""
    name: str
    state: str
    summary: str
    """In the customer's words."""
    starts_on: date
    agreed_on: date | None
    agreed_by: str | None
    review_on: date | None
    template: str | None
    internal: str
    """Markdown, never leaves."""
    internal_at: date | None
    """The day the internal text was changed last; None: never."""
    internal_by: str | None
    """Who changed it then."""
    objectives: tuple[Objective, ...]
    """In their order."""
    closure: Closure
    risks: tuple[RiskRow, ...]
    """Of the account, closed ones left out."""
    roi: RoiSheet


@dataclass(frozen=True)
class AccountPlan:
    """The plan that an account page shows."""

    row: PlanRow
    objectives: tuple[Objective, ...]
    """In their order."""
    others: int
    """How many more plans the account has."""
