"""The engagement model: how often an account is to be touched, by tier, and exceptions to it.

An account's cadence is its own, else that of its tier, else that of every account, else
:data:`DEFAULT_CADENCE_DAYS`. Cadences of single people are fields of their contact.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal

DEFAULT_CADENCE_DAYS = 30
"""Of a book whose engagement model says nothing."""
MOST_CADENCE_DAYS = 3650
"""Ten years: more is a slip of the pen."""

CADENCE_SQL = (
    "coalesce(a.cadence_days, (SELECT m.cadence_days FROM engagement_model m "
    "WHERE m.tier = a.tier AND a.tier <> ''), (SELECT m.cadence_days FROM engagement_model m "
    f"WHERE m.tier = ''), {DEFAULT_CADENCE_DAYS})"
)
"""The cadence of the account ``a`` as an SQL expression, for questions over many accounts."""


@dataclass(frozen=True)
class TierCadence:
    """What the engagement model says of one tier."""

    tier: str
    """Empty: every account whose tier has no line of its own."""
    cadence_days: int | None
    """None: the line of every account counts."""
    accounts: int
    """How many accounts have the tier."""


@dataclass(frozen=True)
class Cadence:
    """How often one account is to be touched, and why."""

    days: int
    origin: str
    """``account``, ``tier``, ``every account`` or ``default``."""
    tier: str | None
    reason: str | None
    """Why the account differs."""


def list_cadences(connection: Connection) -> tuple[TierCadence, ...]:
    """Every tier that accounts have or the model names, by name; the line of all accounts first."""
    rows = connection.exec_driver_sql(
        "SELECT t.tier, m.cadence_days, sum(t.n) FROM ("
        "SELECT coalesce(tier, '') AS tier, count(*) AS n FROM account GROUP BY 1 "
        "UNION ALL SELECT tier, 0 FROM engagement_model UNION ALL SELECT '', 0) t "
        "LEFT JOIN engagement_model m ON m.tier = t.tier GROUP BY t.tier "
        "ORDER BY t.tier <> '', t.tier COLLATE NOCASE"
    )
    return tuple(TierCadence(tier, days, int(count)) for tier, days, count in rows)


def read_cadence(connection: Connection, *, account_id: int) -> Cadence | None:
    """The cadence of an account; None when it is no longer in the book."""
    row = connection.exec_driver_sql(
        "SELECT a.cadence_days AS own, a.cadence_reason AS reason, a.tier, "
        "(SELECT cadence_days FROM engagement_model WHERE tier = a.tier AND tier <> '') AS tiers, "
        "(SELECT cadence_days FROM engagement_model WHERE tier = '') AS every "
        "FROM account a WHERE a.id = ?",
        (account_id,),
    ).one_or_none()
    if row is None:
        return None
    for days, origin in ((row.own, "account"), (row.tiers, "tier"), (row.every, "every account")):
        if days is not None:
            return Cadence(days, origin, row.tier, row.reason)
    return Cadence(DEFAULT_CADENCE_DAYS, "default", row.tier, None)


@command("Set the cadence of the tier {tier}", lambda *, tier, **_: {"tier": tier})
def set_cadence(connection: Connection, *, tier: str, days: int | None) -> None:
    """How often accounts of a tier are to be touched; ``tier`` empty means every account.

    Without ``days`` the tier has no line of its own any more.

    Raises:
        Refusal: ``cadence_out_of_range``.
    """
    if days is None:
        connection.exec_driver_sql("DELETE FROM engagement_model WHERE tier = ?", (tier,))
        return
    check_cadence(days)
    connection.exec_driver_sql(
        "INSERT INTO engagement_model (tier, cadence_days) VALUES (?, ?) "
        "ON CONFLICT (tier) DO UPDATE SET cadence_days = excluded.cadence_days",
        (tier, days),
    )


@command("Set the cadence of {name}", lambda *, name, **_: {"name": name})
def set_account_cadence(
    connection: Connection, *, account_id: int, name: str, days: int | None, reason: str | None
) -> None:
    """Let one account differ from its tier, with a reason; without ``days`` it does no longer.

    Raises:
        Refusal: ``cadence_out_of_range``, ``cadence_without_reason``, ``account_gone``.
    """
    reason = (reason or "").strip() or None
    if days is not None:
        check_cadence(days)
        if reason is None:
            raise Refusal("cadence_without_reason")
    changed = connection.exec_driver_sql(
        "UPDATE account SET cadence_days = ?, cadence_reason = ? WHERE id = ?",
        (days, reason if days is not None else None, account_id),
    )
    if not changed.rowcount:
        raise Refusal("account_gone")


def check_cadence(days: int) -> None:
    """Refuse what is no number of days between touches (``cadence_out_of_range``)."""
    if not 0 < days <= MOST_CADENCE_DAYS:
        raise Refusal("cadence_out_of_range", days=days, most=MOST_CADENCE_DAYS)
