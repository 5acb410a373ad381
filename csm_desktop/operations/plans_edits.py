"""Making, changing and ending success plans and their objectives, with the values measured.

Outcomes, initiatives, lines of the ROI sheet and tasks are changed by ``plan_parts_edits.py``;
reading is ``plans.py``'s. A refusal's value ``field`` says where it belongs.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, update
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.store import command
from csm_desktop.database.tables import initiative, objective, objective_value, outcome, roi_line
from csm_desktop.database.tables import success_plan as plan_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import PLAN_STATES
from csm_desktop.domain.money import CURRENCIES
from csm_desktop.domain.objective_sentence import (
    ParsedObjective,
    counts,
    read_objective_sentence,
    recount,
)
from csm_desktop.domain.plans import STATES, Terms, check_figure, check_terms
from csm_desktop.domain.roi import check_rate
from csm_desktop.operations.plan_rows import (
    allowed,
    children,
    insert_row,
    next_position,
    read_row,
    refuse_missing,
    renumber,
    update_row,
)
from csm_desktop.operations.plan_templates import TemplateObjective, read_plan_template
from csm_desktop.operations.rows import delete_row

PLAN_EDITABLE = (
    *("name", "state", "summary", "starts_on", "agreed_on", "agreed_by", "review_on"),
    *("currency", "discount_rate", "internal"),
)
"""The fields that :func:`edit_plan` takes."""
OBJECTIVE_EDITABLE = (
    *("verb", "subject", "unit", "baseline", "target", "baseline_on", "due_on", "done_on"),
    *("state", "internal"),
)
"""The fields that :func:`add_objective_fields` and :func:`edit_objective` take."""


@command("Write the success plan {name}", lambda *, name, **_: {"name": name})
def create_plan(
    connection: Connection,
    *,
    account_id: int,
    name: str,
    starts_on: date,
    template: str | None = None,
    language: str = "en",
) -> int:
    """A new plan, a draft; from a template with its objectives, counted from its start.

    Raises:
        Refusal: ``account_gone``, ``plan_without_name``, ``plan_template_unknown``.
    """
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    if not name.strip():
        raise Refusal("plan_without_name", field="name")
    chosen = template and read_plan_template(connection, key=template, language=language)
    values = {
        "account_id": account_id,
        "name": name.strip(),
        "starts_on": starts_on,
        "template": chosen.name if chosen else None,
        "summary": chosen.summary if chosen else "",
    }
    plan_id = insert_row(connection, plan_table, values)
    for line in chosen.objectives if chosen else ():
        _add_from_template(connection, line, plan_id, account_id, starts_on)
    return plan_id


@command("Edit the success plan {name}", lambda *, name, **_: {"name": name})
def edit_plan(
    connection: Connection, *, plan_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`PLAN_EDITABLE`; ``name`` is what the history calls the plan.

    Raises:
        Refusal: ``plan_gone``, ``plan_without_name``, ``plan_without_start``,
            ``currency_unknown``, ``discount_rate_impossible``.
    """
    given = allowed(values, PLAN_EDITABLE)
    refuse_missing(given, name="plan_without_name", starts_on="plan_without_start")
    assert given.get("state", "draft") in PLAN_STATES, given
    if given.get("currency") not in (*CURRENCIES, None):
        raise Refusal("currency_unknown", field="currency", currency=given["currency"])
    if given.get("discount_rate") is not None:
        check_rate(given["discount_rate"])
    update_row(
        connection, plan_table, read_row(connection, plan_table, plan_id, "plan_gone"), given
    )


@command("Close the success plan {name}", lambda *, name, **_: {"name": name})
def close_plan(connection: Connection, *, plan_id: int, name: str) -> None:
    """The plan is over; its objectives stay as they are. Refuses ``plan_gone``."""
    row = read_row(connection, plan_table, plan_id, "plan_gone")
    update_row(connection, plan_table, row, {"state": "closed"})


@command("Reopen the success plan {name}", lambda *, name, **_: {"name": name})
def reopen_plan(connection: Connection, *, plan_id: int, name: str) -> None:
    """The plan is active again. Refuses ``plan_gone``."""
    row = read_row(connection, plan_table, plan_id, "plan_gone")
    update_row(connection, plan_table, row, {"state": "active"})


@command("Delete the success plan {name}", lambda *, name, **_: {"name": name})
def delete_plan(connection: Connection, *, plan_id: int, name: str) -> None:
    """Take a plan with all its parts out of the book; tasks that served it stay."""
    for objective_id in children(connection, objective, "plan_id", plan_id):
        _delete_objective(connection, objective_id)
    for line_id in children(connection, roi_line, "plan_id", plan_id):
        delete_row(connection, roi_line, line_id)
    delete_row(connection, plan_table, plan_id)


@command("Write the objective: {sentence}", lambda *, sentence, **_: {"sentence": sentence})
def add_objective(connection: Connection, *, plan_id: int, sentence: str, today: date) -> int:
    """A new objective, last in its plan, as a sentence; its baseline is of the plan's start.

    Raises:
        Refusal: ``plan_gone``; ``objective_without_verb``, ``objective_without_subject``,
            ``objective_without_target``, ``objective_without_date``, ``objective_units_differ``,
            ``objective_target_is_baseline``, ``objective_due_before_baseline``.
    """
    return _add_objective(connection, plan_id, _from_sentence(sentence, today))


def _told_subject(*, values: Mapping[str, Any], **_: object) -> dict[str, object]:
    return {"subject": values.get("subject") or ""}


@command("Write the objective {subject}", _told_subject)
def add_objective_fields(connection: Connection, *, plan_id: int, values: Mapping[str, Any]) -> int:
    """A new objective of :data:`OBJECTIVE_EDITABLE`; refuses as :func:`add_objective` does."""
    return _add_objective(connection, plan_id, allowed(values, OBJECTIVE_EDITABLE))


@command("Edit the objective {subject}", lambda *, subject, **_: {"subject": subject})
def edit_objective(
    connection: Connection,
    *,
    objective_id: int,
    subject: str,
    values: Mapping[str, Any],
    today: date,
) -> None:
    """Other values for some of :data:`OBJECTIVE_EDITABLE`; ``subject`` is for the history.

    One that becomes achieved is so since today unless the values say when; one that is opened again
    has no such day. A new target of an objective that counts things is written into its subject.

    Raises:
        Refusal: as :func:`add_objective` does, and ``objective_gone``.
    """
    row = read_row(connection, objective, objective_id, "objective_gone")
    given = allowed(values, OBJECTIVE_EDITABLE)
    held = row._mapping
    state = given.get("state", row.state)
    if state != row.state and "done_on" not in given:
        given["done_on"] = (row.done_on or today) if state == "achieved" else None
    target = given.get("target")
    counted = counts(row.subject, row.baseline, row.target, row.unit)
    if counted and target is not None and "subject" not in given:
        given["subject"] = recount(row.subject, target)
    _check_objective({**held, **given})
    update_row(connection, objective, row, given)


@command("Rewrite the objective: {sentence}", lambda *, sentence, **_: {"sentence": sentence})
def rewrite_objective(
    connection: Connection, *, objective_id: int, sentence: str, today: date
) -> None:
    """Say an objective anew; what was measured stays. Refuses as :func:`add_objective` does."""
    row = read_row(connection, objective, objective_id, "objective_gone")
    given = _from_sentence(sentence, today)
    _check_objective({**row._mapping, **given})
    update_row(connection, objective, row, given)


@command("Move the objective {subject}", lambda *, subject, **_: {"subject": subject})
def move_objective(
    connection: Connection, *, objective_id: int, subject: str, position: int
) -> None:
    """Put an objective at a place among those of its plan, 0 is first. ``objective_gone``."""
    row = read_row(connection, objective, objective_id, "objective_gone")
    order = children(connection, objective, "plan_id", row.plan_id)
    order.remove(objective_id)
    order.insert(max(position, 0), objective_id)
    renumber(connection, objective, order)


@command("Delete the objective {subject}", lambda *, subject, **_: {"subject": subject})
def delete_objective(connection: Connection, *, objective_id: int, subject: str) -> None:
    """Take an objective with its parts out of its plan; tasks that served it stay."""
    _delete_objective(connection, objective_id)


@command("Record a value of {subject}", lambda *, subject, **_: {"subject": subject})
def record_value(
    connection: Connection,
    *,
    objective_id: int,
    subject: str,
    day: date,
    value: Decimal,
    today: date,
    source: str | None = None,
) -> int:
    """What was measured on a day; a value of that day is replaced. Returns the value's id.

    Raises:
        Refusal: ``objective_gone``, ``objective_value_in_future``, and those of
            ``domain.plans.check_figure``.
    """
    row = read_row(connection, objective, objective_id, "objective_gone")
    if day > today:
        raise Refusal("objective_value_in_future", field="day", day=day)
    check_figure(value, "value")
    kept = upsert(objective_value).values(
        account_id=row.account_id,
        objective_id=objective_id,
        day=day,
        value=value,
        source=(source or "").strip() or None,
    )
    told = {"value": kept.excluded.value, "source": kept.excluded.source}
    result = connection.execute(
        kept.on_conflict_do_update(index_elements=["objective_id", "day"], set_=told).returning(
            objective_value.c.id
        )
    )
    return int(result.scalar_one())


@command("Delete a value of {subject}", lambda *, subject, **_: {"subject": subject})
def delete_value(connection: Connection, *, value_id: int, subject: str) -> None:
    """Take a measured value out of the book. Refuses ``objective_value_gone``."""
    read_row(connection, objective_value, value_id, "objective_value_gone")
    delete_row(connection, objective_value, value_id)


def _add_from_template(
    connection: Connection, line: TemplateObjective, plan_id: int, account_id: int, start: date
) -> None:
    values = {
        "verb": line.verb,
        "subject": line.subject,
        "unit": line.unit,
        "baseline": line.baseline,
        "target": line.target,
        "due_on": line.due_on(start),
    }
    whose = {"account_id": account_id, "objective_id": _add_objective(connection, plan_id, values)}
    for position, title in enumerate(line.outcomes):
        insert_row(connection, outcome, {**whose, "position": position, "title": title})
    for position, one in enumerate(line.initiatives):
        due = {"position": position, "due_on": one.due_on(start)}
        insert_row(connection, initiative, {**whose, **due, "side": one.side, "title": one.title})


def _from_sentence(sentence: str, today: date) -> dict[str, Any]:
    parsed: ParsedObjective = read_objective_sentence(sentence, today)
    for problem in parsed.problems:
        raise Refusal(problem.code, field=problem.field, **dict(problem.values))
    names = ("verb", "subject", "unit", "baseline", "target", "due_on")
    return {name: getattr(parsed, name) for name in names}


def _add_objective(connection: Connection, plan_id: int, given: dict[str, Any]) -> int:
    plan = read_row(connection, plan_table, plan_id, "plan_gone")
    given.setdefault("baseline_on", plan.starts_on)
    _check_objective(given)
    position = next_position(connection, objective, "plan_id", plan_id)
    whose = {"plan_id": plan_id, "account_id": plan.account_id, "position": position}
    return insert_row(connection, objective, {**given, **whose})


def _check_objective(values: Mapping[str, Any]) -> None:
    refuse_missing(
        {name: values.get(name) for name in ("verb", "subject", "target", "due_on")},
        verb="objective_without_verb",
        subject="objective_without_subject",
        target="objective_without_target",
        due_on="objective_without_date",
    )
    assert values.get("state", "open") in STATES, values
    measured = (values.get("baseline"), values["target"], values.get("baseline_on"))
    check_terms(Terms(*measured, due_on=values["due_on"]))


def _delete_objective(connection: Connection, objective_id: int) -> None:
    for table in (outcome, initiative, objective_value):
        for row_id in children(connection, table, "objective_id", objective_id):
            delete_row(connection, table, row_id)
    connection.execute(
        update(task_table)
        .where(task_table.c.objective_id == objective_id)
        .values(objective_id=None)
    )
    delete_row(connection, objective, objective_id)
