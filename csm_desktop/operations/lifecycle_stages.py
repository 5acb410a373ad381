"""Lifecycle stages: where an account was on its way, since when and until when.

The stage an account is in stands on the account too, so that lists can show it; entering a stage
here keeps both. An account's stage that is edited in a list leaves no day here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import account, lifecycle_stage
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    newest_first,
    read_records,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching

STAGES = ("purchase", "onboarding", "implementation", "use", "renewal", "growth")
"""The stages to begin with (PRODUCT); a book may have others."""


@dataclass(frozen=True)
class StageRow:
    """A stretch of an account's way."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    stage: str
    entered_on: date
    left_on: date | None
    """None: it is still there."""
    custom: tuple[CustomValue, ...]

    def days_on(self, day: date) -> int:
        """Days in the stage, until it was left or that day."""
        return max(0, ((self.left_on or day) - self.entered_on).days)


def _check(values: Mapping[str, Any]) -> None:
    left_on, entered_on = values.get("left_on"), values["entered_on"]
    if left_on is not None and left_on < entered_on:
        raise Refusal(
            "stage_left_before_entered", field="left_on", left_on=left_on, entered_on=entered_on
        )


_RULES = Rules(
    lifecycle_stage,
    "stage_gone",
    needed={"stage": "stage_without_name", "entered_on": "stage_without_day"},
    check=_check,
)
EDITABLE = _RULES.editable
"""The fields that :func:`edit_stage` takes."""


def list_stages(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[StageRow, ...]:
    """The stages asked for, of one account or all, the last entered first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    table = lifecycle_stage
    statement = select_rows(table).order_by(*newest_first(table, table.c.entered_on))
    if account_id is not None:
        statement = statement.where(table.c.account_id == account_id)
    found = read_records(connection, "lifecycle stage", statement, StageRow)
    return matching(connection, found, noun="lifecycle stage", where=where, today=today)


@command(
    "Move {name} to the stage {stage}", lambda *, name, stage, **_: {"name": name, "stage": stage}
)
def enter_stage(
    connection: Connection, *, account_id: int, name: str, stage: str, entered_on: date
) -> int:
    """The account goes on to a stage; the one it was in is left that day. Returns its id.

    A day before that of the stage it is in adds to the past and leaves the present alone.

    Raises:
        Refusal: ``account_gone``, ``stage_without_name``.
    """
    table = lifecycle_stage
    later = connection.execute(
        select(table.c.entered_on)
        .where(table.c.account_id == account_id, table.c.entered_on > entered_on)
        .order_by(table.c.entered_on)
        .limit(1)
    ).scalar()
    values = {"stage": stage, "entered_on": entered_on, "left_on": later}
    connection.execute(
        update(table)
        .where(
            table.c.account_id == account_id,
            table.c.entered_on <= entered_on,
            (table.c.left_on.is_(None)) | (table.c.left_on > entered_on),
        )
        .values(left_on=entered_on)
    )
    made = create_row(connection, _RULES, values, account_id=account_id)
    if later is None:
        connection.execute(
            update(account).where(account.c.id == account_id).values(stage=stage.strip())
        )
    return made


@command("Edit the stage {stage}", lambda *, stage, **_: {"stage": stage})
def edit_stage(
    connection: Connection, *, stage_id: int, stage: str, values: Mapping[str, Any]
) -> None:
    """Other days or another name; ``stage`` is what the history calls it.

    Raises:
        Refusal: ``stage_gone``, ``stage_without_name``, ``stage_without_day``,
            ``stage_left_before_entered``.
    """
    before = edit_row(connection, _RULES, stage_id, values)
    _show_last(connection, before.account_id)


@command("Delete the stage {stage}", lambda *, stage, **_: {"stage": stage})
def delete_stage(connection: Connection, *, stage_id: int, stage: str) -> None:
    """Take a stage out of an account's way. Refuses ``stage_gone``."""
    before = remove_row(connection, _RULES, stage_id)
    _show_last(connection, before.account_id)


def _show_last(connection: Connection, account_id: int) -> None:
    """The stage entered last, while it is not left, is the account's."""
    table = lifecycle_stage
    last = connection.execute(
        select(table.c.stage, table.c.left_on)
        .where(table.c.account_id == account_id)
        .order_by(*newest_first(table, table.c.entered_on))
        .limit(1)
    ).one_or_none()
    if last is not None and last.left_on is None:
        connection.execute(
            update(account)
            .where(account.c.id == account_id, account.c.stage.is_distinct_from(last.stage))
            .values(stage=last.stage)
        )
