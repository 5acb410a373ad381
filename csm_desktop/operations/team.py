"""The account team: our own people at an account, with their roles. Customers are contacts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import team_member as member_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import cleaned, delete_row

EDITABLE = ("name", "role", "email")
"""The fields that :func:`add_team_member` and :func:`edit_team_member` take."""


@dataclass(frozen=True)
class TeamMember:
    """One of our people at an account."""

    id: int
    account_id: int
    name: str
    role: str | None
    """CSM, account manager, implementation specialist, …"""
    email: str | None


def list_team(connection: Connection, *, account_id: int) -> tuple[TeamMember, ...]:
    """Our people at an account, in the order they were added."""
    rows = connection.exec_driver_sql(
        "SELECT id, account_id, name, role, email FROM team_member WHERE account_id = ? "
        "ORDER BY id",
        (account_id,),
    )
    return tuple(TeamMember(*row) for row in rows)


@command("Add {name} to the account team", lambda *, values, **_: {"name": _name(values)})
def add_team_member(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """One more of our people at an account; ``values`` by field name. Returns the id.

    Raises:
        Refusal: ``team_member_without_name``, ``account_gone``.
    """
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")
    given = _allowed(values)
    if not given.get("name"):
        raise Refusal("team_member_without_name")
    made = connection.execute(
        insert(member_table).values(account_id=account_id, **given).returning(member_table.c.id)
    )
    return int(made.scalar_one())


@command("Edit {name} of the account team", lambda *, name, **_: {"name": name})
def edit_team_member(
    connection: Connection, *, member_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields of a member; ``name`` is what the history calls them.

    Raises:
        Refusal: ``team_member_without_name``, ``team_member_gone``.
    """
    given = _allowed(values)
    if "name" in given and not given["name"]:
        raise Refusal("team_member_without_name")
    changed = connection.execute(
        update(member_table).where(member_table.c.id == member_id).values(given)
    )
    if not changed.rowcount:
        raise Refusal("team_member_gone")


@command("Take {name} off the account team", lambda *, name, **_: {"name": name})
def remove_team_member(connection: Connection, *, member_id: int, name: str) -> None:
    """One of our people is no longer at the account; what they wrote stays."""
    delete_row(connection, member_table, member_id)


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = values.keys() - set(EDITABLE)
    assert not unknown, unknown
    return cleaned(values)


def _name(values: Mapping[str, Any]) -> str:
    return values.get("name") or ""
