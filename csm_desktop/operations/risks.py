"""Risks: what may go wrong at an account; the list of them, and making, changing, closing one.

A risk that was found in a note is changed in the note's text too, in the same step.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import risk as risk_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.note_sync import rewrite_risk_in_note
from csm_desktop.operations.rows import (
    CustomValue,
    cleaned,
    custom_values,
    delete_row,
    optional_day,
    read_custom_fields,
)

SEVERITIES = ("high", "medium", "low")
STATES = ("open", "mitigated", "closed")
VISIBILITIES = ("internal", "shareable")
"""Whether a risk may stand in what the customer gets; new ones may not."""
EDITABLE = ("title", "severity", "owner", "next_step", "due_on", "state", "visibility")
"""The fields that :func:`create_risk` and :func:`edit_risk` take."""


@dataclass(frozen=True)
class RiskRow:
    """Something that may go wrong."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    note_id: int | None
    """The note it was found in."""
    note: str | None
    """Title of that note."""
    note_line: int | None
    """The line of that note's text it stands in, from 0."""
    title: str
    """The cause, in the user's words."""
    severity: str | None
    owner: str | None
    next_step: str | None
    due_on: date | None
    state: str
    """``open``, ``mitigated`` or ``closed``."""
    visibility: str
    """``internal``, or ``shareable``: it may stand in a success plan that the customer gets."""
    custom: tuple[CustomValue, ...]


def list_risks(
    connection: Connection, *, account_id: int | None = None, open_only: bool = False
) -> tuple[RiskRow, ...]:
    """The risks of one account or all: open ones first, the gravest first."""
    fields = read_custom_fields(connection, noun="risk")
    conditions = ["r.state = 'open'"] if open_only else []
    if account_id is not None:
        conditions.append("r.account_id = :account")
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    rows = connection.exec_driver_sql(
        "SELECT r.id, r.uid, r.account_id, a.name AS account, r.note_id, n.title AS note, "
        "r.note_line, r.title, r.severity, r.owner, r.next_step, r.due_on, r.state, r.visibility, "
        "r.custom "
        "FROM risk r JOIN account a ON a.id = r.account_id LEFT JOIN note n ON n.id = r.note_id "
        f"{where}ORDER BY r.state <> 'open', r.state <> 'mitigated', r.severity IS NULL, "
        "r.severity <> 'high', r.severity <> 'medium', r.due_on IS NULL, r.due_on, r.id",
        {"account": account_id},
    ).all()
    return tuple(
        RiskRow(
            **{
                **row._mapping,
                "due_on": optional_day(row.due_on),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in rows
    )


@command("Add the risk {title}", lambda *, values, **_: {"title": values.get("title") or ""})
def create_risk(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new risk of an account; refuses ``risk_without_title``, ``account_gone``."""
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    given = _allowed(values)
    if not given.get("title"):
        raise Refusal("risk_without_title")
    result = connection.execute(
        insert(risk_table).values(account_id=account_id, **given).returning(risk_table.c.id)
    )
    return int(result.scalar_one())


@command("Edit the risk {title}", lambda *, title, **_: {"title": title})
def edit_risk(
    connection: Connection, *, risk_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some of :data:`EDITABLE`; ``title`` is what the history calls the risk.

    Raises:
        Refusal: ``risk_without_title``, ``risk_gone``.
    """
    given = _allowed(values)
    if "title" in given and not given["title"]:
        raise Refusal("risk_without_title")
    row = _read(connection, risk_id)
    changed = {name: value for name, value in given.items() if row._mapping[name] != value}
    if not changed:
        return
    connection.execute(update(risk_table).where(risk_table.c.id == risk_id).values(changed))
    if changed.keys() & {"title", "owner", "due_on"}:
        now = {**row._mapping, **changed}
        rewrite_risk_in_note(
            connection, risk=row, title=now["title"], owner=now["owner"], due_on=now["due_on"]
        )


@command("Close the risk {title}", lambda *, title, **_: {"title": title})
def close_risk(connection: Connection, *, risk_id: int, title: str, state: str = "closed") -> None:
    """The risk is over (``closed``) or held down (``mitigated``). Refuses ``risk_gone``."""
    assert state in STATES, state
    _read(connection, risk_id)
    connection.execute(update(risk_table).where(risk_table.c.id == risk_id).values(state=state))


@command("Delete the risk {title}", lambda *, title, **_: {"title": title})
def delete_risk(connection: Connection, *, risk_id: int, title: str) -> None:
    """Take a risk out of the book; what a note says of it stays."""
    delete_row(connection, risk_table, risk_id)


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    assert given.get("severity") in (*SEVERITIES, None), given
    assert given.get("state", "open") in STATES, given
    assert given.get("visibility", "internal") in VISIBILITIES, given
    return given


def _read(connection: Connection, risk_id: int) -> Row[Any]:
    row = connection.execute(select(risk_table).where(risk_table.c.id == risk_id)).one_or_none()
    if row is None:
        raise Refusal("risk_gone")
    return row
