"""The week ahead: meetings, deadlines and follow-ups day by day, and what was got done.

Where a day has more than a few deadlines or follow-ups they are told as one, with their number.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import (
    end_of_local_day,
    from_epoch_day,
    from_micros,
    to_epoch_day,
    to_micros,
)
from csm_desktop.domain.today import BY_ID
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.today_reasons import Frame, frame_of, reasons_sql

DAYS = 7
"""How many days are shown day by day, from tomorrow on."""
TOLD_APART = 2
"""Deadlines or follow-ups of a day that are told one by one."""
_LATER = 6
"""Dates after the week that are told."""
_MEETINGS = 8
"""Meetings of a day that are shown."""


@dataclass(frozen=True)
class WeekEntry:
    """Something in the week: a meeting or a day to act."""

    kind: str
    """``meeting``, ``notice`` or ``follow_up``."""
    day: date
    account_id: int | None
    account: str | None
    native_name: str | None
    title: str
    """Of a meeting or task; empty for a notice."""
    row_id: int
    """Of the meeting, contract or task."""
    at: datetime | None = None
    """When a meeting begins; None: all day, or no meeting."""
    count: int = 1
    """How many are told as one; then account and title are empty."""
    arr: int = 0
    """Of their accounts, minor units of the portfolio currency."""


@dataclass(frozen=True)
class Week:
    """The week ahead."""

    days: tuple[tuple[date, tuple[WeekEntry, ...]], ...]
    """The seven days from tomorrow on, each with what is planned; today before them if it has
    meetings."""
    later: tuple[WeekEntry, ...]
    """The next few things after that."""
    done: int
    """Reasons and tasks done since Monday."""
    snoozed: int
    """Reasons and tasks that are snoozed now."""
    currency: str
    """The portfolio's."""


def read_week(connection: Connection, *, today: date) -> Week:
    """What is planned for today and the seven days after, and a few dates after those."""
    frame = frame_of(connection, today)
    last = frame.today + DAYS
    entries = [
        *_meetings(connection, frame, today),
        *_notices(connection, frame),
        *_follow_ups(connection, frame, last),
    ]
    by_day: dict[date, list[WeekEntry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    days = [today + timedelta(days=back) for back in range(DAYS + 1)]
    shown = [day for day in days if day > today or day in by_day]
    later = sorted(
        (entry for entry in entries if to_epoch_day(entry.day) > last), key=lambda e: e.day
    )
    done, snoozed = _counts(connection, frame, today)
    return Week(
        tuple((day, tuple(by_day.get(day, ()))) for day in shown),
        tuple(later[:_LATER]),
        done,
        snoozed,
        portfolio_currency(connection),
    )


def _meetings(connection: Connection, frame: Frame, today: date) -> Iterator[WeekEntry]:
    zone = local_zone()
    ends = to_micros(end_of_local_day(today + timedelta(days=_watch_days()), zone))
    count: dict[date, int] = {}
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.title, m.starts_at, m.all_day, m.account_id, a.name, a.native_name "
        "FROM meeting m LEFT JOIN account a ON a.id = m.account_id "
        f"WHERE m.starts_at >= {frame.day_begins} AND m.starts_at < {ends} AND m.cancelled = 0 "
        "ORDER BY m.starts_at, m.id LIMIT 500"
    )
    for row in rows:
        begins = from_micros(row.starts_at)
        day = begins.astimezone(zone).date()
        count[day] = count.get(day, 0) + 1
        if count[day] <= _MEETINGS:
            yield WeekEntry(
                "meeting",
                day,
                row.account_id,
                row.name,
                row.native_name,
                row.title,
                row.id,
                None if row.all_day else begins,
            )


def _notices(connection: Connection, frame: Frame) -> Iterator[WeekEntry]:
    rows = connection.exec_driver_sql(
        _told_by_day(
            f"SELECT account, due, row, '' AS title FROM ({reasons_sql(frame, kinds=('notice',))}) "
            f"WHERE due > {frame.today}"
        )
    ).all()
    return _told(rows, "notice")


def _follow_ups(connection: Connection, frame: Frame, last: int) -> Iterator[WeekEntry]:
    rows = connection.exec_driver_sql(
        _told_by_day(
            "SELECT f.account, f.due, f.row, t.title FROM ("
            f"{reasons_sql(frame, kinds=('follow_up',))}) f JOIN task t ON t.id = f.row "
            f"WHERE f.due > {frame.today} AND f.due <= {last}"
        )
    ).all()
    return _told(rows, "follow_up")


def _told_by_day(found: str) -> str:
    """The first few of each day, the largest ARR first, with the day's number and ARR."""
    return (
        "SELECT * FROM (SELECT f.account, f.due, f.row, f.title, a.name, a.native_name, "
        "count(*) OVER (PARTITION BY f.due) AS n, "
        "sum(coalesce(s.arr, 0)) OVER (PARTITION BY f.due) AS total, coalesce(s.arr, 0) AS arr, "
        "row_number() OVER (PARTITION BY f.due ORDER BY coalesce(s.arr, 0) DESC, f.row) AS place "
        f"FROM ({found}) f LEFT JOIN account a ON a.id = f.account "
        "LEFT JOIN account_summary s ON s.account_id = f.account) "
        f"WHERE place <= {TOLD_APART} ORDER BY due, place"
    )


def _told(rows: Iterable[Any], kind: str) -> Iterator[WeekEntry]:
    for row in rows:
        day = from_epoch_day(row.due)
        if row.n <= TOLD_APART:
            account = row.account if row.account > 0 else None
            yield WeekEntry(
                kind, day, account, row.name, row.native_name, row.title, row.row, arr=row.arr
            )
        elif row.place == 1:
            yield WeekEntry(
                kind, day, None, None, None, "", row.row, count=row.n, arr=int(row.total)
            )


def _counts(connection: Connection, frame: Frame, today: date) -> tuple[int, int]:
    monday = today - timedelta(days=today.weekday())
    since = to_micros(datetime.combine(monday, time(), tzinfo=local_zone()))
    done: int = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM today_mark WHERE until IS NULL AND marked_at >= ?) "
        "+ (SELECT count(*) FROM task WHERE done_at >= ?) "
        "+ (SELECT count(*) FROM survey_answer WHERE replied_at >= ?)",
        (since, since, since),
    ).scalar_one()
    snoozed: int = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM today_mark WHERE until > ?) "
        "+ (SELECT count(*) FROM task WHERE snoozed_until > ? AND done_at IS NULL)",
        (frame.today, frame.today),
    ).scalar_one()
    return done, snoozed


def _watch_days() -> int:
    days = BY_ID["notice"].watch_days
    assert days is not None
    return days
