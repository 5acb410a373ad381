"""What is snoozed on Today: marks and follow-ups with a day still ahead, soonest back first.

Snoozing and bringing back are ``today_acts.py``'s.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.operations.today_reasons import SOURCES


@dataclass(frozen=True)
class Snoozed:
    """A reason that waits for its day."""

    account_id: int | None
    """None: a task of no account."""
    account: str
    """Its name; empty without one."""
    native_name: str | None
    kind: str
    """Id of a kind of reason (``domain/today.py``)."""
    subject: str
    """As :func:`today_acts.bring_back` takes it."""
    title: str
    """Of a task; else empty."""
    until: date
    why: str
    """As it was written; may be empty."""


def list_snoozed(connection: Connection, *, today: date, limit: int = 30) -> tuple[Snoozed, ...]:
    """The first ``limit`` reasons that are hidden before a day after ``today``."""
    rows = connection.exec_driver_sql(
        "SELECT f.*, a.name, a.native_name FROM ("
        "SELECT account_id, kind, subject, '' AS title, until, reason FROM today_mark "
        "WHERE until > :today UNION ALL "
        "SELECT account_id, 'follow_up', :word || ' ' || id, title, snoozed_until, snooze_reason "
        "FROM task WHERE snoozed_until > :today AND done_at IS NULL) f "
        "LEFT JOIN account a ON a.id = f.account_id ORDER BY f.until, a.name, f.subject "
        "LIMIT :limit",
        {"today": to_epoch_day(today), "word": SOURCES["follow_up"].word, "limit": limit},
    )
    return tuple(
        Snoozed(
            row.account_id,
            row.name or "",
            row.native_name,
            row.kind,
            row.subject,
            row.title,
            from_epoch_day(row.until),
            row.reason or "",
        )
        for row in rows
    )
