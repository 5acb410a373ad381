"""Making, changing and deleting the parts of a plan: outcomes, initiatives, ROI lines, tasks.

Plans and objectives are changed by ``plans_edits.py``. In a command that edits or deletes,
``title`` is what the history calls the part.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Table, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import initiative, objective, outcome, roi_line
from csm_desktop.database.tables import success_plan as plan_table
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.plans import SIDES, STATES
from csm_desktop.domain.roi import MOST_YEARS, ROI_SIDES
from csm_desktop.operations.plan_rows import (
    allowed,
    children,
    insert_row,
    next_position,
    read_row,
    refuse_missing,
    renumber,
    shifted,
    update_row,
)
from csm_desktop.operations.rows import delete_row
from csm_desktop.operations.tasks import create_task

OUTCOME_EDITABLE = ("title", "state", "evidence", "confirmed_by", "confirmed_on", "position")
INITIATIVE_EDITABLE = ("side", "title", "owner", "due_on", "done_on", "position")
ROI_EDITABLE = ("side", "title", "amounts", "source", "position")


@command("Add the outcome {title}", lambda *, title, **_: {"title": title})
def add_outcome(
    connection: Connection, *, objective_id: int, title: str, evidence: str | None = None
) -> int:
    """A new outcome, last of its objective.

    Raises:
        Refusal: ``objective_gone``, ``outcome_without_title``.
    """
    whose = _whose(connection, objective_id)
    given = allowed({"title": title, "evidence": evidence}, OUTCOME_EDITABLE)
    refuse_missing(given, title="outcome_without_title")
    position = next_position(connection, outcome, "objective_id", objective_id)
    return insert_row(connection, outcome, {**whose, **given, "position": position})


@command("Edit the outcome {title}", lambda *, title, **_: {"title": title})
def edit_outcome(
    connection: Connection, *, outcome_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`OUTCOME_EDITABLE`.

    Raises:
        Refusal: ``outcome_gone``, ``outcome_without_title``, ``outcome_half_confirmed``.
    """
    row = read_row(connection, outcome, outcome_id, "outcome_gone")
    given = allowed(values, OUTCOME_EDITABLE)
    refuse_missing(given, title="outcome_without_title")
    now = {**row._mapping, **given}
    assert now["state"] in STATES, now
    if (now["confirmed_by"] is None) != (now["confirmed_on"] is None):
        missing = "confirmed_by" if now["confirmed_by"] is None else "confirmed_on"
        raise Refusal("outcome_half_confirmed", field=missing)
    update_row(connection, outcome, row, given)


@command("Move the outcome {title}", lambda *, title, **_: {"title": title})
def move_outcome(connection: Connection, *, outcome_id: int, title: str, by: int) -> None:
    """So many places down (1) or up (−1) among those of its objective; ``outcome_gone``."""
    row = read_row(connection, outcome, outcome_id, "outcome_gone")
    order = children(connection, outcome, "objective_id", row.objective_id)
    renumber(connection, outcome, shifted(order, outcome_id, by))


@command("Delete the outcome {title}", lambda *, title, **_: {"title": title})
def delete_outcome(connection: Connection, *, outcome_id: int, title: str) -> None:
    """Take an outcome out of its plan."""
    delete_row(connection, outcome, outcome_id)


@command("Add the initiative {title}", lambda *, title, **_: {"title": title})
def add_initiative(
    connection: Connection,
    *,
    objective_id: int,
    side: str,
    title: str,
    owner: str | None = None,
    due_on: date | None = None,
) -> int:
    """What one side will do, last of its objective.

    Raises:
        Refusal: ``objective_gone``, ``initiative_without_title``.
    """
    assert side in SIDES, side
    whose = _whose(connection, objective_id)
    values = {"side": side, "title": title, "owner": owner, "due_on": due_on}
    given = allowed(values, INITIATIVE_EDITABLE)
    refuse_missing(given, title="initiative_without_title")
    position = next_position(connection, initiative, "objective_id", objective_id)
    return insert_row(connection, initiative, {**whose, **given, "position": position})


@command("Edit the initiative {title}", lambda *, title, **_: {"title": title})
def edit_initiative(
    connection: Connection, *, initiative_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`INITIATIVE_EDITABLE`.

    Raises:
        Refusal: ``initiative_gone``, ``initiative_without_title``.
    """
    row = read_row(connection, initiative, initiative_id, "initiative_gone")
    given = allowed(values, INITIATIVE_EDITABLE)
    refuse_missing(given, title="initiative_without_title")
    assert given.get("side", row.side) in SIDES, given
    update_row(connection, initiative, row, given)


@command("Finish the initiative {title}", lambda *, title, **_: {"title": title})
def finish_initiative(
    connection: Connection, *, initiative_id: int, title: str, done_on: date | None
) -> None:
    """It was done on a day; None opens it again. Refuses ``initiative_gone``."""
    row = read_row(connection, initiative, initiative_id, "initiative_gone")
    update_row(connection, initiative, row, {"done_on": done_on})


@command("Move the initiative {title}", lambda *, title, **_: {"title": title})
def move_initiative(connection: Connection, *, initiative_id: int, title: str, by: int) -> None:
    """So many places down (1) or up (−1) among those of its side; ``initiative_gone``."""
    row = read_row(connection, initiative, initiative_id, "initiative_gone")
    order = _of_side(connection, initiative, "objective_id", row)
    renumber(connection, initiative, shifted(order, initiative_id, by))


@command("Delete the initiative {title}", lambda *, title, **_: {"title": title})
def delete_initiative(connection: Connection, *, initiative_id: int, title: str) -> None:
    """Take an initiative out of its plan."""
    delete_row(connection, initiative, initiative_id)


@command("Add {title} to the ROI", lambda *, title, **_: {"title": title})
def add_roi_line(
    connection: Connection,
    *,
    plan_id: int,
    side: str,
    title: str,
    amounts: Sequence[int],
    source: str | None = None,
) -> int:
    """A benefit or a cost: minor units at the start, in year 1, in year 2, ….

    Raises:
        Refusal: ``plan_gone``, ``roi_line_without_title``, ``roi_line_without_amount``,
            ``roi_line_too_long``, ``amount_negative``.
    """
    assert side in ROI_SIDES, side
    plan = read_row(connection, plan_table, plan_id, "plan_gone")
    given = _line({"side": side, "title": title, "amounts": amounts, "source": source})
    position = next_position(connection, roi_line, "plan_id", plan_id)
    whose = {"plan_id": plan_id, "account_id": plan.account_id, "position": position}
    return insert_row(connection, roi_line, {**whose, **given})


@command("Edit {title} of the ROI", lambda *, title, **_: {"title": title})
def edit_roi_line(
    connection: Connection, *, line_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`ROI_EDITABLE`.

    Raises:
        Refusal: ``roi_line_gone``, and as :func:`add_roi_line` does.
    """
    row = read_row(connection, roi_line, line_id, "roi_line_gone")
    given = _line(values)
    assert given.get("side", row.side) in ROI_SIDES, given
    update_row(connection, roi_line, row, given)


@command("Move {title} of the ROI", lambda *, title, **_: {"title": title})
def move_roi_line(connection: Connection, *, line_id: int, title: str, by: int) -> None:
    """So many places down (1) or up (−1) among the lines of its side; ``roi_line_gone``."""
    row = read_row(connection, roi_line, line_id, "roi_line_gone")
    order = _of_side(connection, roi_line, "plan_id", row)
    renumber(connection, roi_line, shifted(order, line_id, by))


@command("Delete {title} of the ROI", lambda *, title, **_: {"title": title})
def delete_roi_line(connection: Connection, *, line_id: int, title: str) -> None:
    """Take a benefit or cost out of its plan."""
    delete_row(connection, roi_line, line_id)


@command("Add the task {title}", lambda *, title, **_: {"title": title})
def add_objective_task(
    connection: Connection,
    *,
    objective_id: int,
    title: str,
    due_on: date | None = None,
    assignee: str | None = None,
) -> int:
    """A task that serves an objective; refuses ``objective_gone``, ``task_without_title``."""
    whose = _whose(connection, objective_id)
    task_id = create_task(
        connection,
        account_id=whose["account_id"],
        title=title,
        due_on=due_on,
        assignee=assignee,
    )
    connection.execute(
        update(task_table).where(task_table.c.id == task_id).values(objective_id=objective_id)
    )
    return task_id


def _whose(connection: Connection, objective_id: int) -> dict[str, int]:
    row = read_row(connection, objective, objective_id, "objective_gone")
    return {"account_id": row.account_id, "objective_id": objective_id}


def _of_side(connection: Connection, table: Table, column: str, row: Row[Any]) -> list[int]:
    """The rows of a row's parent and side, in their order."""
    side = set(connection.execute(select(table.c.id).where(table.c.side == row.side)).scalars())
    held = children(connection, table, column, row._mapping[column])
    return [one for one in held if one in side]


def _line(values: Mapping[str, Any]) -> dict[str, Any]:
    given = allowed(values, ROI_EDITABLE)
    refuse_missing(given, title="roi_line_without_title")
    if "amounts" in given:
        amounts = list(given["amounts"])
        if not any(amounts):
            raise Refusal("roi_line_without_amount", field="amounts")
        if len(amounts) > MOST_YEARS + 1:
            raise Refusal(
                "roi_line_too_long", field="amounts", count=len(amounts), limit=MOST_YEARS
            )
        if min(amounts) < 0:
            raise Refusal("amount_negative", field="amounts")
        given["amounts"] = json.dumps(amounts)
    return given
