"""What may leave of a success plan: the one record that preview, PDF and other files are made of.

Every field is named here and copied one by one, so that nothing else can come along: no internal
text of plan or objective, no task, no risk that is not *shareable*, no health, pulse, renewal or
note. A new field leaves only when it is added here and to the test that plants canaries.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection

from csm_desktop.domain.objective_sentence import Part
from csm_desktop.domain.plans import Closure, Standing
from csm_desktop.operations.plan_records import Objective, Plan, RoiSheet
from csm_desktop.operations.plans import read_plan
from csm_desktop.operations.risks import RiskRow
from csm_desktop.operations.team import list_team


@dataclass(frozen=True)
class DocumentValue:
    """A figure on a day."""

    day: date
    value: Decimal
    source: str | None


@dataclass(frozen=True)
class DocumentOutcome:
    """What shows that an objective is reached."""

    title: str
    state: str
    evidence: str | None
    confirmed_by: str | None
    confirmed_on: date | None


@dataclass(frozen=True)
class DocumentInitiative:
    """What one side does."""

    side: str
    title: str
    owner: str | None
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class DocumentObjective:
    """An objective as the customer sees it."""

    verb: str
    subject: str
    unit: str | None
    baseline: Decimal | None
    target: Decimal | None
    baseline_on: date | None
    due_on: date
    done_on: date | None
    state: str
    sentence: str
    parts: tuple[Part, ...]
    values: tuple[DocumentValue, ...]
    standing: Standing
    closure: Closure
    outcomes: tuple[DocumentOutcome, ...]
    initiatives: tuple[DocumentInitiative, ...]


@dataclass(frozen=True)
class DocumentRoiLine:
    """A benefit or a cost."""

    side: str
    title: str
    amounts: tuple[int, ...]
    """At the start, in year 1, in year 2, …; minor units."""
    source: str | None


@dataclass(frozen=True)
class DocumentRoi:
    """Was it worth it."""

    currency: str
    rate_percent: Decimal | None
    """None: nothing is discounted, and that must be said."""
    lines: tuple[DocumentRoiLine, ...]
    benefits: int
    """Present value, minor units; so are the costs and the net present value."""
    costs: int
    npv: int
    roi: Decimal | None
    """3.29 is 329 %."""
    payback_years: Decimal | None
    """None: never within the years given."""


@dataclass(frozen=True)
class DocumentRisk:
    """A risk that both sides know of."""

    title: str
    owner: str | None
    next_step: str | None
    due_on: date | None
    state: str


@dataclass(frozen=True)
class DocumentMember:
    """One of our people."""

    name: str
    role: str | None


@dataclass(frozen=True)
class PlanDocument:
    """A success plan as it leaves."""

    as_of: date
    """The day its figures are of."""
    account: str
    native_name: str | None
    """Of the account, in its own script."""
    name: str
    summary: str
    starts_on: date
    agreed_on: date | None
    agreed_by: str | None
    review_on: date | None
    team: tuple[DocumentMember, ...]
    """Our people at the account."""
    objectives: tuple[DocumentObjective, ...]
    closure: Closure
    roi: DocumentRoi | None
    """None: the user left it out, or there is no line."""
    risks: tuple[DocumentRisk, ...]
    """The shareable ones that are not closed."""


def read_plan_document(
    connection: Connection, *, plan_id: int, today: date, with_roi: bool = False
) -> PlanDocument | None:
    """What may leave of a plan; the ROI sheet only when it is asked for. None: it is gone."""
    plan = read_plan(connection, plan_id=plan_id, today=today)
    if plan is None:
        return None
    team = list_team(connection, account_id=plan.account_id)
    return PlanDocument(
        as_of=today,
        account=plan.account,
        native_name=plan.native_name,
        name=plan.name,
        summary=plan.summary,
        starts_on=plan.starts_on,
        agreed_on=plan.agreed_on,
        agreed_by=plan.agreed_by,
        review_on=plan.review_on,
        team=tuple(DocumentMember(member.name, member.role) for member in team),
        objectives=tuple(_objective(one) for one in plan.objectives),
        closure=plan.closure,
        roi=_roi(plan.roi) if with_roi else None,
        risks=_risks(plan),
    )


def _objective(one: Objective) -> DocumentObjective:
    return DocumentObjective(
        verb=one.verb,
        subject=one.subject,
        unit=one.unit,
        baseline=one.baseline,
        target=one.target,
        baseline_on=one.baseline_on,
        due_on=one.due_on,
        done_on=one.done_on,
        state=one.state,
        sentence=one.sentence,
        parts=one.parts,
        values=tuple(DocumentValue(x.day, x.value, x.source) for x in one.values),
        standing=one.standing,
        closure=one.closure,
        outcomes=tuple(
            DocumentOutcome(x.title, x.state, x.evidence, x.confirmed_by, x.confirmed_on)
            for x in one.outcomes
        ),
        initiatives=tuple(
            DocumentInitiative(x.side, x.title, x.owner, x.due_on, x.done_on)
            for x in one.initiatives
        ),
    )


def _roi(sheet: RoiSheet) -> DocumentRoi | None:
    if sheet.worth is None:
        return None
    return DocumentRoi(
        currency=sheet.currency,
        rate_percent=sheet.rate_percent,
        lines=tuple(DocumentRoiLine(x.side, x.title, x.amounts, x.source) for x in sheet.lines),
        benefits=sheet.worth.benefits,
        costs=sheet.worth.costs,
        npv=sheet.worth.npv,
        roi=sheet.worth.roi,
        payback_years=sheet.worth.payback_years,
    )


def _risks(plan: Plan) -> tuple[DocumentRisk, ...]:
    return tuple(_risk(risk) for risk in plan.risks if risk.visibility == "shareable")


def _risk(risk: RiskRow) -> DocumentRisk:
    return DocumentRisk(risk.title, risk.owner, risk.next_step, risk.due_on, risk.state)
