"""Success plans: the list of them, one with everything in it, and the plan of an account.

Reading only. Their parts over the whole book are listed by ``plan_lists.py``; ``plans_edits.py``
and ``plan_parts_edits.py`` change them, ``plan_document.py`` builds what may leave.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Connection, Row

from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import from_epoch_day, from_micros, local_day
from csm_desktop.domain.plans import (
    BEHIND,
    Closure,
    Measured,
    Terms,
    closure_of,
    closure_of_plan,
    stand,
)
from csm_desktop.domain.roi import RoiLine, worth_of
from csm_desktop.operations.history import list_record_changes
from csm_desktop.operations.plan_records import (
    AccountPlan,
    InitiativeLine,
    Objective,
    ObjectiveTask,
    ObjectiveValue,
    OutcomeLine,
    Plan,
    PlanRow,
    RoiRow,
    RoiSheet,
)
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.risks import list_risks
from csm_desktop.operations.rows import matching, optional_day

T = TypeVar("T")
_PLAN = (
    "SELECT p.id, p.uid, p.account_id, a.name AS account, a.native_name, "
    "p.name, p.state, p.summary, "
    "p.starts_on, p.agreed_on, p.agreed_by, p.review_on, p.template, p.internal, "
    "coalesce(p.currency, a.currency) AS own_currency, p.discount_rate, "
    "coalesce(s.arr, 0) AS arr FROM success_plan p JOIN account a ON a.id = p.account_id "
    "LEFT JOIN account_summary s ON s.account_id = p.account_id "
)
_IN_ORDER = (
    "ORDER BY p.state <> 'active', p.state <> 'draft', a.name COLLATE NOCASE, "
    "p.starts_on DESC, p.id"
)


def list_plans(
    connection: Connection,
    *,
    today: date,
    where: str = "",
    state: str | None = None,
    account_id: int | None = None,
) -> tuple[PlanRow, ...]:
    """The plans asked for: active ones first, then drafts, then closed ones; by account.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    conditions = "WHERE (:state IS NULL OR p.state = :state) "
    conditions += "AND (:account IS NULL OR p.account_id = :account) "
    values = {"state": state, "account": account_id}
    rows = connection.exec_driver_sql(_PLAN + conditions + _IN_ORDER, values).all()
    ids = [row.id for row in rows]
    by_plan = read_objectives(connection, plan_ids=ids, today=today)
    currency = portfolio_currency(connection)
    found = (_plan_row(row, by_plan.get(row.id, ()), currency) for row in rows)
    return matching(connection, found, noun="plan", where=where, today=today)


def read_plan(connection: Connection, *, plan_id: int, today: date) -> Plan | None:
    """A plan with everything in it; None when the book has no such plan (any more)."""
    row = connection.exec_driver_sql(_PLAN + "WHERE p.id = ?", (plan_id,)).one_or_none()
    if row is None:
        return None
    objectives = read_objectives(connection, plan_ids=[plan_id], today=today).get(plan_id, ())
    risks = list_risks(connection, account_id=row.account_id)
    written = _internal_written(connection, plan_id, today) if row.internal else None
    return Plan(
        id=row.id,
        uid=row.uid,
        account_id=row.account_id,
        account=row.account,
        native_name=row.native_name,
        name=row.name,
        state=row.state,
        summary=row.summary,
        starts_on=from_epoch_day(row.starts_on),
        agreed_on=optional_day(row.agreed_on),
        agreed_by=row.agreed_by,
        review_on=optional_day(row.review_on),
        template=row.template,
        internal=row.internal,
        internal_at=written[0] if written else None,
        internal_by=written[1] if written else None,
        objectives=objectives,
        closure=closure_of_plan(objective.closure for objective in objectives),
        risks=tuple(risk for risk in risks if risk.state != "closed"),
        roi=_roi(connection, row),
    )


def read_account_plan(
    connection: Connection, *, account_id: int, today: date
) -> AccountPlan | None:
    """The plan of an account that counts: active before draft before closed, the latest start.

    None when it has no plan.
    """
    plans = list_plans(connection, today=today, account_id=account_id)
    if not plans:
        return None
    row = plans[0]
    objectives = read_objectives(connection, plan_ids=[row.id], today=today).get(row.id, ())
    return AccountPlan(row, objectives, len(plans) - 1)


def read_objectives(
    connection: Connection, *, plan_ids: Sequence[int], today: date
) -> dict[int, tuple[Objective, ...]]:
    """The objectives of some plans with all their parts: plan → objectives in their order."""
    asked = (json.dumps(list(plan_ids)),)
    of_plans = "IN (SELECT value FROM json_each(?))"
    through = f"JOIN objective o ON o.id = x.objective_id WHERE o.plan_id {of_plans} "

    def parts(columns: str, noun: str, order: str, make: Callable[[Any], T]) -> dict[int, list[T]]:
        sql = f"SELECT x.objective_id AS whose, {columns} FROM {noun} x {through}ORDER BY {order}"
        return _by_objective(connection.exec_driver_sql(sql, asked).all(), make)

    outcomes = parts(
        "x.id, x.uid, x.title, x.state, x.evidence, x.confirmed_by, x.confirmed_on",
        *("outcome", "x.position, x.id", _outcome),
    )
    initiatives = parts(
        "x.id, x.uid, x.side, x.title, x.owner, x.due_on, x.done_on",
        *("initiative", "x.side <> 'ours', x.position, x.id", _initiative),
    )
    values = parts("x.id, x.day, x.value, x.source", "objective_value", "x.day", _value)
    tasks = parts(
        "x.id, x.title, x.assignee, x.due_on, x.done_at IS NOT NULL AS done",
        *("task", "x.done_at IS NOT NULL, x.due_on IS NULL, x.due_on, x.id", _task),
    )
    found: dict[int, list[Objective]] = defaultdict(list)
    rows = connection.exec_driver_sql(
        f"SELECT * FROM objective WHERE plan_id {of_plans} ORDER BY plan_id, position, id", asked
    )
    for row in rows.all():
        held: dict[str, Any] = {
            "values": tuple(values[row.id]),
            "outcomes": tuple(outcomes[row.id]),
            "initiatives": tuple(initiatives[row.id]),
            "tasks": tuple(tasks[row.id]),
        }
        found[row.plan_id].append(_objective(row, held, today))
    return {plan: tuple(objectives) for plan, objectives in found.items()}


def _plan_row(row: Row[Any], objectives: Sequence[Objective], currency: str) -> PlanRow:
    counted = [one for one in objectives if one.state != "cancelled"]
    opened = [one for one in counted if one.state == "open"]
    behind = sum(one.standing.word in BEHIND for one in opened)
    closure: Closure = closure_of_plan(one.closure for one in objectives)
    due = min(_due(opened), default=None, key=lambda pair: pair[0])
    return PlanRow(
        id=row.id,
        uid=row.uid,
        account_id=row.account_id,
        account=row.account,
        native_name=row.native_name,
        name=row.name,
        state=row.state,
        starts_on=from_epoch_day(row.starts_on),
        agreed_on=optional_day(row.agreed_on),
        agreed_by=row.agreed_by,
        review_on=optional_day(row.review_on),
        objectives=len(counted),
        achieved=sum(one.state == "achieved" for one in counted),
        on_the_way=len(opened) - behind,
        behind=behind,
        outcomes=closure.total,
        outcomes_closed=closure.closed,
        outcome_score=closure.score,
        next_due=due[0] if due else None,
        next_due_title=due[1] if due else None,
        arr=row.arr,
        currency=currency,
    )


def _due(opened: Iterable[Objective]) -> Iterable[tuple[date, str]]:
    """Everything that is due: open objectives and what is open of their initiatives."""
    for objective in opened:
        yield objective.due_on, objective.subject
        for initiative in objective.initiatives:
            if initiative.due_on is not None and initiative.done_on is None:
                yield initiative.due_on, initiative.title


def _objective(row: Row[Any], held: dict[str, Any], today: date) -> Objective:
    terms = terms_of(row)
    return Objective(
        id=row.id,
        uid=row.uid,
        verb=row.verb,
        subject=row.subject,
        unit=row.unit,
        baseline=terms.baseline,
        target=terms.target,
        baseline_on=terms.baseline_on,
        due_on=terms.due_on,
        done_on=optional_day(row.done_on),
        state=row.state,
        internal=row.internal,
        standing=stand(terms, (Measured(x.day, x.value) for x in held["values"]), today=today),
        closure=closure_of(outcome.state for outcome in held["outcomes"]),
        **held,
    )


def terms_of(row: Any) -> Terms:
    """What an objective's standing is reckoned from, of a row as it is stored."""
    return Terms(
        baseline=_exact(row.baseline),
        target=_exact(row.target),
        baseline_on=optional_day(row.baseline_on),
        due_on=from_epoch_day(row.due_on),
        state=row.state,
    )


def _exact(stored: str | None) -> Decimal | None:
    return None if stored is None else Decimal(stored)


def _by_objective(rows: Iterable[Any], make: Callable[[Any], T]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for row in rows:
        found[row.whose].append(make(row))
    return found


def _value(row: Any) -> ObjectiveValue:
    return ObjectiveValue(row.id, from_epoch_day(row.day), Decimal(row.value), row.source)


def _outcome(row: Any) -> OutcomeLine:
    return OutcomeLine(
        id=row.id,
        uid=row.uid,
        objective_id=row.whose,
        title=row.title,
        state=row.state,
        evidence=row.evidence,
        confirmed_by=row.confirmed_by,
        confirmed_on=optional_day(row.confirmed_on),
    )


def _initiative(row: Any) -> InitiativeLine:
    return InitiativeLine(
        id=row.id,
        uid=row.uid,
        objective_id=row.whose,
        side=row.side,
        title=row.title,
        owner=row.owner,
        due_on=optional_day(row.due_on),
        done_on=optional_day(row.done_on),
    )


def _task(row: Any) -> ObjectiveTask:
    return ObjectiveTask(row.id, row.title, row.assignee, optional_day(row.due_on), bool(row.done))


def _roi(connection: Connection, plan: Row[Any]) -> RoiSheet:
    rows = connection.exec_driver_sql(
        "SELECT id, side, title, amounts, source FROM roi_line WHERE plan_id = ? "
        "ORDER BY side <> 'benefit', position, id",
        (plan.id,),
    ).all()
    lines = tuple(
        RoiRow(number, side, title, tuple(json.loads(amounts)), source)
        for number, side, title, amounts, source in rows
    )
    rate = _exact(plan.discount_rate)
    return RoiSheet(
        currency=plan.own_currency or portfolio_currency(connection),
        rate_percent=rate,
        lines=lines,
        worth=worth_of((RoiLine(x.side, x.amounts) for x in lines), rate) if lines else None,
    )


def _internal_written(connection: Connection, plan_id: int, today: date) -> tuple[date, str] | None:
    """When the internal text came to be as it is, and who wrote it."""
    for change in list_record_changes(connection, table="success_plan", row=plan_id):
        if all(field.field != "internal" for field in change.fields):
            continue
        at, author = connection.exec_driver_sql(
            "SELECT at, author FROM main.step WHERE id = ?", (change.step,)
        ).one()
        day = local_day(from_micros(at), local_zone())
        if day <= today:
            return day, author
    return None
