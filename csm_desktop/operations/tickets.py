"""Tickets: the list of them, and an account's support figures.

The formulas are ``domain/tickets.py``'s; a ticket comes from a support system and is not edited.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import (
    Period,
    add_months,
    end_of_local_day,
    from_micros,
    to_micros,
)
from csm_desktop.domain.tickets import (
    MedianTime,
    Share,
    Ticket,
    first_reply_time,
    full_resolution_time,
    reopen_rate,
)
from csm_desktop.operations.rows import (
    CustomValue,
    custom_values,
    matching,
    optional_flag,
    optional_moment,
    read_custom_fields,
)


@dataclass(frozen=True)
class TicketRow:
    """A support case."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    contact: str | None
    """Name of the person who asked."""
    subject: str | None
    description: str | None
    status: str | None
    priority: str | None
    channel: str | None
    created_at: datetime
    first_reply_at: datetime | None
    solved_at: datetime | None
    reopens: int | None
    """How often it was reopened; None where the source does not say."""
    escalated: bool | None
    custom: tuple[CustomValue, ...]


@dataclass(frozen=True)
class SupportFigures:
    """An account's tickets created within a period, and those open now."""

    period: Period
    created: int
    """Tickets created within the period."""
    open_now: int
    """Tickets not solved, whenever they were created."""
    first_reply: MedianTime
    """Calendar time, over tickets created within the period."""
    resolution: MedianTime
    """Calendar time, over tickets created within the period."""
    reopened: Share
    """Over tickets with a first reply whose source records reopening."""


_SELECT = (
    "SELECT t.id, t.uid, t.account_id, a.name AS account, c.name AS contact, t.subject, "
    "t.description, t.status, t.priority, t.channel, t.created_at, t.first_reply_at, t.solved_at, "
    "t.reopens, t.escalated, t.custom FROM ticket t JOIN account a ON a.id = t.account_id "
    "LEFT JOIN contact c ON c.id = t.contact_id "
)
_MOMENTS = ("created_at", "first_reply_at", "solved_at")


def list_tickets(
    connection: Connection, *, today: date, where: str = "", account_id: int | None = None
) -> tuple[TicketRow, ...]:
    """The tickets asked for, of one account or all, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    fields = read_custom_fields(connection, noun="ticket")
    of_account = "" if account_id is None else "WHERE t.account_id = ? "
    rows = connection.exec_driver_sql(
        f"{_SELECT}{of_account}ORDER BY t.created_at DESC, t.id DESC",
        () if account_id is None else (account_id,),
    ).all()
    found = (
        TicketRow(
            **{
                **row._mapping,
                **{name: optional_moment(row._mapping[name]) for name in _MOMENTS},
                "escalated": optional_flag(row.escalated),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in rows
    )
    return matching(connection, found, noun="ticket", where=where, today=today)


def last_year(today: date) -> Period:
    """The 12 months up to and with today."""
    return Period(add_months(today, -12) + timedelta(days=1), today)


def read_support(connection: Connection, *, account_id: int, today: date) -> SupportFigures:
    """Support figures of one account over the 12 months to ``today``."""
    period, zone = last_year(today), local_zone()
    since = to_micros(end_of_local_day(period.opening, zone))
    until = to_micros(end_of_local_day(period.last, zone))
    rows = connection.exec_driver_sql(
        "SELECT created_at, first_reply_at, solved_at, reopens FROM ticket WHERE account_id = ? "
        "AND created_at < ? AND (created_at >= ? OR solved_at IS NULL)",
        (account_id, until, since),
    ).all()
    created = [
        Ticket(
            from_micros(row.created_at),
            optional_moment(row.first_reply_at),
            optional_moment(row.solved_at),
            row.reopens,
        )
        for row in rows
        if row.created_at >= since
    ]
    return SupportFigures(
        period=period,
        created=len(created),
        open_now=sum(row.solved_at is None for row in rows),
        first_reply=first_reply_time(created),
        resolution=full_resolution_time(created),
        reopened=reopen_rate(created),
    )
