"""Everything of the nouns whose own lists are of one account or of some days: for the command line.

Each can be asked in the query language, as the lists of the other nouns can.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from csm_desktop.operations.risks import RiskRow, list_risks
from csm_desktop.operations.rows import (
    CustomValue,
    custom_values,
    matching,
    optional_day,
    optional_moment,
    read_custom_fields,
)


@dataclass(frozen=True)
class MeetingLine:
    """A meeting with everything a calendar said of it."""

    id: int
    uid: str
    account_id: int | None
    account: str | None
    """Name of the account; None for a meeting of nobody's."""
    title: str
    starts_at: datetime
    ends_at: datetime | None
    all_day: bool
    zone: str | None
    place: str | None
    description: str | None
    organiser: str | None
    cancelled: bool
    attendees: str
    """``Dana Kim <dana@acme.com>; Lee``."""
    calendar_uid: str | None
    note_id: int | None
    """The note written about it."""
    custom: tuple[CustomValue, ...]


@dataclass(frozen=True)
class RequirementLine:
    """Something that a renewal needs."""

    id: int
    uid: str
    contract_id: int
    account_id: int
    account: str
    contract: str | None
    """The contract's name, else its product."""
    title: str
    met_on: date | None
    """None: still open."""
    custom: tuple[CustomValue, ...] = ()


@dataclass(frozen=True)
class TeamLine:
    """One of our people at an account."""

    id: int
    uid: str
    account_id: int
    account: str
    name: str
    role: str | None
    email: str | None
    custom: tuple[CustomValue, ...] = ()


def list_every_meeting(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[MeetingLine, ...]:
    """The meetings asked for, cancelled ones too, in order of time.

    Raises:
        QueryProblem: ``where`` cannot be understood; so do the other lists.
    """
    fields = read_custom_fields(connection, noun="meeting")
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.uid, m.account_id, a.name AS account, m.title, m.starts_at, m.ends_at, "
        "m.all_day, m.zone, m.place, m.description, m.organiser, m.cancelled, "
        "coalesce((SELECT group_concat(CASE WHEN t.name IS NULL THEN t.email WHEN t.email IS NULL "
        "THEN t.name ELSE t.name || ' <' || t.email || '>' END, '; ' ORDER BY t.id) "
        "FROM attendee t WHERE t.meeting_id = m.id), '') AS attendees, m.calendar_uid, m.note_id, "
        "m.custom FROM meeting m LEFT JOIN account a ON a.id = m.account_id "
        "ORDER BY m.starts_at, m.id"
    ).all()
    found = (
        MeetingLine(
            **{
                **row._mapping,
                "starts_at": optional_moment(row.starts_at),
                "ends_at": optional_moment(row.ends_at),
                "all_day": bool(row.all_day),
                "cancelled": bool(row.cancelled),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in rows
    )
    return matching(connection, found, noun="meeting", where=where, today=today)


def list_every_risk(connection: Connection, *, today: date, where: str = "") -> tuple[RiskRow, ...]:
    """The risks asked for: open ones first, the gravest first."""
    found = list_risks(connection)
    return matching(connection, found, noun="risk", where=where, today=today)


def list_every_requirement(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[RequirementLine, ...]:
    """The requirements asked for, by the end of their contract."""
    rows = connection.exec_driver_sql(
        "SELECT r.id, r.uid, r.contract_id, c.account_id, a.name, coalesce(c.name, c.product), "
        "r.title, r.met_on FROM requirement r JOIN contract c ON c.id = r.contract_id "
        "JOIN account a ON a.id = c.account_id "
        "ORDER BY c.ends_on IS NULL, c.ends_on, c.id, r.position, r.id"
    ).all()
    found: Sequence[RequirementLine] = [
        RequirementLine(
            number, uid, contract_id, account_id, account, contract, title, optional_day(met_on)
        )
        for number, uid, contract_id, account_id, account, contract, title, met_on in rows
    ]
    return matching(connection, found, noun="requirement", where=where, today=today)


def list_every_team_member(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[TeamLine, ...]:
    """Our people at all accounts, by account."""
    rows = connection.exec_driver_sql(
        "SELECT t.id, t.uid, t.account_id, a.name, t.name, t.role, t.email FROM team_member t "
        "JOIN account a ON a.id = t.account_id ORDER BY a.name COLLATE NOCASE, a.id, t.id"
    ).all()
    found = [TeamLine(*row) for row in rows]
    return matching(connection, found, noun="team member", where=where, today=today)
