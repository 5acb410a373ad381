"""Growth opportunities: upsell, cross-sell and the like at an account, with amount and stage.

Closing one says whether it was won, or why it was lost. What a customer pays is a contract's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import contact, growth_opportunity
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import GROWTH_KINDS
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    read_records,
    read_row,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching


@dataclass(frozen=True)
class OpportunityRow:
    """What an account might buy."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    contact_id: int | None
    contact: str | None
    """Name of the person."""
    name: str
    kind: str | None
    """``upsell``, ``cross-sell``, ``new`` or ``renewal``."""
    product: str | None
    stage: str | None
    pipeline: str | None
    amount: int | None
    """Minor units of ``currency``."""
    currency: str | None
    likelihood: int | None
    """Percent, 0–100."""
    created_on: date | None
    closes_on: date | None
    """When it is to close, or closed."""
    closed: bool | None
    won: bool | None
    """Of a closed one."""
    lost_reason: str | None
    owner: str | None
    next_step: str | None
    description: str | None
    custom: tuple[CustomValue, ...]

    @property
    def decision(self) -> str:
        """``open``, ``won`` or ``lost``."""
        return ("won" if self.won else "lost") if self.closed else "open"


def _check(values: Mapping[str, Any]) -> None:
    likelihood = values.get("likelihood")
    if likelihood is not None and not 0 <= likelihood <= 100:
        raise Refusal("likelihood_out_of_range", field="likelihood", value=likelihood)
    if (values.get("amount") or 0) < 0:
        raise Refusal("amount_negative", field="amount")


_TABLE = growth_opportunity
_RULES = Rules(
    _TABLE,
    "growth_gone",
    needed={"name": "growth_without_name"},
    choices={"kind": GROWTH_KINDS},
    check=_check,
)
_DECISION = frozenset({"won", "closed", "lost_reason"})
EDITABLE = _RULES.editable - _DECISION
"""The fields that :func:`add_opportunity` and :func:`edit_opportunity` take."""


def list_opportunities(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[OpportunityRow, ...]:
    """The opportunities asked for, of one account or all: open ones first, the next to close first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = (
        select_rows(_TABLE, contact.c.name.label("contact"))
        .outerjoin(contact, contact.c.id == _TABLE.c.contact_id)
        .order_by(
            _TABLE.c.closed.is_(True), _TABLE.c.closes_on.is_(None), _TABLE.c.closes_on, _TABLE.c.id
        )
    )
    if account_id is not None:
        statement = statement.where(_TABLE.c.account_id == account_id)
    found = read_records(connection, "growth opportunity", statement, OpportunityRow)
    return matching(connection, found, noun="growth opportunity", where=where, today=today)


@command("Add the opportunity {name}", lambda *, values, **_: {"name": values.get("name") or ""})
def add_opportunity(
    connection: Connection,
    *,
    account_id: int,
    values: Mapping[str, Any],
    decision: str | None = None,
    reason: str | None = None,
    today: date | None = None,
) -> int:
    """A new opportunity at an account; money in minor units. Returns its id.

    ``decision`` as in :func:`edit_opportunity`.

    Raises:
        Refusal: ``account_gone``, ``growth_without_name``, ``choice_unknown``,
            ``likelihood_out_of_range``, ``amount_negative``, ``currency_unknown``, ``link_gone``,
            ``link_elsewhere``, ``reason_missing``.
    """
    made = create_row(connection, _RULES, _editable(values), account_id=account_id)
    _decide(connection, made, decision, reason, today)
    return made


@command("Edit the opportunity {name}", lambda *, name, **_: {"name": name})
def edit_opportunity(
    connection: Connection,
    *,
    opportunity_id: int,
    name: str,
    values: Mapping[str, Any],
    decision: str | None = None,
    reason: str | None = None,
    today: date | None = None,
) -> None:
    """Other values for some fields; ``name`` is what the history calls it.

    ``decision``, where there is a new one, is ``won``, ``lost`` (with a ``reason``) or ``open``;
    what is decided is closed on its day of closing, at the latest ``today``.

    Raises:
        Refusal: ``growth_gone``, ``reason_missing``, and as :func:`add_opportunity`.
    """
    edit_row(connection, _RULES, opportunity_id, _editable(values))
    _decide(connection, opportunity_id, decision, reason, today)


@command("Close the opportunity {name} as won", lambda *, name, **_: {"name": name})
def win_opportunity(
    connection: Connection,
    *,
    opportunity_id: int,
    name: str,
    closed_on: date,
    amount: int | None = None,
) -> None:
    """It was won on that day; ``amount``, where it became another one, in minor units.

    Raises:
        Refusal: ``growth_gone``, ``growth_closed_already``, ``amount_negative``.
    """
    _refuse_closed(connection, opportunity_id)
    values: dict[str, Any] = {"won": True, "closed": True, "closes_on": closed_on}
    if amount is not None:
        values["amount"] = amount
    edit_row(connection, _RULES, opportunity_id, values)


@command("Close the opportunity {name} as lost", lambda *, name, **_: {"name": name})
def lose_opportunity(
    connection: Connection, *, opportunity_id: int, name: str, closed_on: date, reason: str
) -> None:
    """It was lost on that day, and why.

    Raises:
        Refusal: ``growth_gone``, ``growth_closed_already``, ``reason_missing``.
    """
    _refuse_closed(connection, opportunity_id)
    if not reason.strip():
        raise Refusal("reason_missing", field="lost_reason")
    values = {"won": False, "closed": True, "closes_on": closed_on, "lost_reason": reason}
    edit_row(connection, _RULES, opportunity_id, values)


@command("Reopen the opportunity {name}", lambda *, name, **_: {"name": name})
def reopen_opportunity(connection: Connection, *, opportunity_id: int, name: str) -> None:
    """It is not decided after all. Refuses ``growth_gone``, ``growth_not_closed``."""
    if not read_row(connection, _RULES, opportunity_id).closed:
        raise Refusal("growth_not_closed")
    values = {"won": None, "closed": False, "lost_reason": None}
    edit_row(connection, _RULES, opportunity_id, values)


@command("Delete the opportunity {name}", lambda *, name, **_: {"name": name})
def delete_opportunity(connection: Connection, *, opportunity_id: int, name: str) -> None:
    """Take an opportunity out of the book. Refuses ``growth_gone``."""
    remove_row(connection, _RULES, opportunity_id)


def _decide(
    connection: Connection,
    opportunity_id: int,
    decision: str | None,
    reason: str | None,
    today: date | None,
) -> None:
    assert decision in ("won", "lost", "open", None), decision
    if decision is None:
        return
    why = (reason or "").strip() or None
    row = read_row(connection, _RULES, opportunity_id)
    if decision == "lost" and why is None and row.lost_reason is None:
        raise Refusal("reason_missing", field="lost_reason")
    values: dict[str, Any] = {"closed": decision != "open", "won": None, "lost_reason": None}
    if decision != "open":
        values["won"] = decision == "won"
        if today is not None:
            values["closes_on"] = min(row.closes_on or today, today)
    if decision == "lost":
        values["lost_reason"] = why or row.lost_reason
    edit_row(connection, _RULES, opportunity_id, values)


def _refuse_closed(connection: Connection, opportunity_id: int) -> None:
    if read_row(connection, _RULES, opportunity_id).closed:
        raise Refusal("growth_closed_already")


def _editable(values: Mapping[str, Any]) -> Mapping[str, Any]:
    assert not values.keys() & _DECISION, values
    return values
