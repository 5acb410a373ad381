"""Deals of other systems that are renewals: what they say is carried to the account's renewal.

Which renewal: of the only paid contract of the account that ends near the day the deal closes. The
deal itself stays in the book as it came. What the user has recorded of a renewal's end stays.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.tables import growth_opportunity
from csm_desktop.database.tables import renewal as renewal_table
from csm_desktop.domain.renewals import CATEGORIES, REASONS

NEAR_DAYS = 120
"""How far from a contract's end a renewal deal may close; both sides, included."""

_PAIRS = """
SELECT g.id AS deal, min(c.id) AS contract_id FROM growth_opportunity g JOIN contract c
ON c.account_id = g.account_id AND c.trial = 0
AND c.ends_on BETWEEN g.closes_on - ? AND g.closes_on + ?
WHERE g.kind = 'renewal' AND EXISTS (SELECT 1 FROM external_id e
    WHERE e.noun = 'growth opportunity' AND e.row_id = g.id)
GROUP BY g.id HAVING count(*) = 1
"""
_TOUCHED = """
SELECT row FROM change WHERE seq > (SELECT coalesce(max(last_change), 0) FROM step)
AND +"table" = ?
"""


@dataclass(frozen=True)
class _Deal:
    """A renewal deal, as the book has it."""

    stage: str | None
    amount: int | None
    currency: str | None
    likelihood: int | None
    closes_on: date
    won: bool | None
    closed: bool | None
    lost_reason: str | None


def carry_deals(connection: Connection) -> None:
    """Carry every renewal deal that came or changed, or whose contract did, in this step."""
    if not connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM growth_opportunity WHERE kind = 'renewal')"
    ).scalar_one():
        return
    touched = [
        set(connection.exec_driver_sql(_TOUCHED, (table,)).scalars())
        for table in ("growth_opportunity", "contract")
    ]
    if not any(touched):
        return
    pairs = connection.exec_driver_sql(_PAIRS + "ORDER BY g.closes_on, g.id", (NEAR_DAYS,) * 2)
    for deal, contract in pairs.all():
        if deal in touched[0] or contract in touched[1]:
            _carry(connection, deal, contract)


def _carry(connection: Connection, deal_id: int, contract_id: int) -> None:
    table = growth_opportunity
    row = connection.execute(
        select(*(table.c[name] for name in _Deal.__dataclass_fields__)).where(table.c.id == deal_id)
    ).one()
    currency = connection.exec_driver_sql(
        "SELECT currency FROM contract WHERE id = ?", (contract_id,)
    ).scalar_one()
    there = connection.execute(
        select(renewal_table).where(renewal_table.c.contract_id == contract_id)
    ).one_or_none()
    if there is not None and there.outcome is not None:
        return
    said = _said(_Deal(*row), currency)
    if said:
        statement = upsert(renewal_table).values(contract_id=contract_id, **said)
        connection.execute(
            statement.on_conflict_do_update(index_elements=["contract_id"], set_=said)
        )


def _said(deal: _Deal, currency: str) -> dict[str, Any]:
    """What a deal says of a renewal; amounts count where they are in the contract's currency."""
    amount = deal.amount if deal.currency in (None, currency) else None
    if deal.won:
        said = {"outcome": "renewed", "decided_on": deal.closes_on, "final": amount}
    elif deal.closed:
        said = {"outcome": "lost", "decided_on": deal.closes_on, **_reason(deal.lost_reason)}
    else:
        likelihood = deal.likelihood if deal.likelihood in range(101) else None
        said = {"forecast": amount, "likelihood": likelihood, "category": _category(deal.stage)}
    return {name: value for name, value in said.items() if value is not None}


def _category(stage: str | None) -> str | None:
    """The category whose words a stage is made of."""
    words = (stage or "").casefold()
    return next((word for word in CATEGORIES if word != "closed" and word in words), None)


def _reason(text: str | None) -> dict[str, str | None]:
    """One of our reasons where it is said in the same words, else a comment."""
    word = (text or "").strip().casefold()
    return {"reason": word} if word in REASONS else {"comment": text}
