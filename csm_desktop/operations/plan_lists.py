"""The parts of all success plans, to list: objectives, outcomes, initiatives.

Each can be asked in the query language. A plan with its parts is read by ``plans.py``.
"""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from csm_desktop.domain.objective_sentence import write_sentence
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.domain.plans import Measured, stand
from csm_desktop.operations.plan_records import InitiativeRow, ObjectiveRow, OutcomeRow
from csm_desktop.operations.plans import terms_of
from csm_desktop.operations.rows import matching, optional_day

_FOUR_DECIMALS = Decimal("0.0001")
_OF = (
    "JOIN success_plan p ON p.id = o.plan_id JOIN account a ON a.id = o.account_id "
    "WHERE (:account IS NULL OR o.account_id = :account) "
)


def list_objectives(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[ObjectiveRow, ...]:
    """The objectives asked for: open ones first, by the day they are due.

    Raises:
        QueryProblem: ``where`` cannot be understood; so do the other lists.
    """
    values: dict[int, list[Measured]] = defaultdict(list)
    for objective, day, value in connection.exec_driver_sql(
        "SELECT objective_id, day, value FROM objective_value "
        "WHERE :account IS NULL OR account_id = :account",
        {"account": account_id},
    ):
        values[objective].append(Measured(from_epoch_day(day), Decimal(value)))
    rows = connection.exec_driver_sql(
        f"SELECT o.*, a.name AS account, p.name AS plan FROM objective o {_OF}"
        "ORDER BY o.state <> 'open', o.due_on, o.id",
        {"account": account_id},
    ).all()
    found = (_objective(row, values[row.id], today) for row in rows)
    return matching(connection, found, noun="objective", where=where, today=today)


def list_outcomes(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[OutcomeRow, ...]:
    """The outcomes asked for, by account, plan and objective."""
    rows = connection.exec_driver_sql(
        "SELECT x.id, x.uid, x.account_id, a.name AS account, o.plan_id, p.name AS plan, "
        "x.objective_id, o.subject AS objective, x.title, x.state, x.evidence, x.confirmed_by, "
        f"x.confirmed_on FROM outcome x JOIN objective o ON o.id = x.objective_id {_OF}"
        "ORDER BY a.name COLLATE NOCASE, p.id, o.position, o.id, x.position, x.id",
        {"account": account_id},
    ).all()
    found = (
        OutcomeRow(**{**row._mapping, "confirmed_on": optional_day(row.confirmed_on)})
        for row in rows
    )
    return matching(connection, found, noun="outcome", where=where, today=today)


def list_initiatives(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[InitiativeRow, ...]:
    """The initiatives asked for: what is to do first, by the day it is due."""
    rows = connection.exec_driver_sql(
        "SELECT x.id, x.uid, x.account_id, a.name AS account, o.plan_id, p.name AS plan, "
        "x.objective_id, o.subject AS objective, x.side, x.title, x.owner, x.due_on, x.done_on "
        f"FROM initiative x JOIN objective o ON o.id = x.objective_id {_OF}"
        "ORDER BY x.done_on IS NOT NULL, x.due_on IS NULL, x.due_on, x.id",
        {"account": account_id},
    ).all()
    found = (
        InitiativeRow(
            **{
                **row._mapping,
                "due_on": optional_day(row.due_on),
                "done_on": optional_day(row.done_on),
            }
        )
        for row in rows
    )
    return matching(connection, found, noun="initiative", where=where, today=today)


def _objective(row: Any, values: list[Measured], today: date) -> ObjectiveRow:
    terms = terms_of(row)
    standing = stand(terms, values, today=today)
    progress = standing.progress
    fields = {
        "verb": row.verb,
        "subject": row.subject,
        "unit": row.unit,
        "baseline": terms.baseline,
        "target": terms.target,
        "due_on": terms.due_on,
    }
    return ObjectiveRow(
        id=row.id,
        uid=row.uid,
        account_id=row.account_id,
        account=row.account,
        plan_id=row.plan_id,
        plan=row.plan,
        sentence=write_sentence(**fields),
        **fields,
        baseline_on=terms.baseline_on,
        done_on=optional_day(row.done_on),
        state=row.state,
        current=standing.current.value if standing.current else None,
        current_on=standing.current.day if standing.current else None,
        progress=None if progress is None else progress.quantize(_FOUR_DECIMALS),
        points=standing.points,
        standing=standing.word,
    )
