"""What the book has for a calendar: last days to act, ends, tasks, milestones and meetings.

The records are ``domain/calendar.py``'s; ``exchange/calendar_writer.py`` writes them to a file.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.calendar import CalendarEntry, entry_uid
from csm_desktop.domain.periods import from_epoch_day, from_micros, to_epoch_day
from csm_desktop.operations.meetings import MeetingRow, list_meetings
from csm_desktop.operations.renewals import RenewalRow, list_renewals
from csm_desktop.operations.tasks import TaskRow, select_tasks

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class _Changes:
    """How a row came to be what it is."""

    count: int = 0
    last: datetime = _LONG_AGO

    def with_more(self, other: "_Changes") -> "_Changes":
        """Of two rows that make one entry."""
        return _Changes(self.count + other.count, max(self.last, other.last))


def list_calendar_entries(
    connection: Connection, *, today: date, first: date, last: date
) -> tuple[CalendarEntry, ...]:
    """The entries from the first to the last day, in order of time.

    What is settled stays as a cancelled entry, so that a calendar that had it takes it away: the
    days of a renewal with an outcome, a task that is done, a milestone that is reached or skipped
    or whose project was stopped, a meeting that is off.
    """
    found = [
        *_renewal_entries(connection, today, first, last),
        *_task_entries(connection, first, last),
        *_milestone_entries(connection, first, last),
        *_meeting_entries(connection, first, last),
    ]
    zone = local_zone()

    def begins(entry: CalendarEntry) -> tuple[date, bool, str]:
        at = entry.first
        moment = at.astimezone(zone) if isinstance(at, datetime) else None
        day = at if moment is None else moment.date()
        return day, moment is not None, f"{'' if moment is None else moment.time()}{entry.uid}"

    return tuple(sorted(found, key=begins))


def _renewal_entries(
    connection: Connection, today: date, first: date, last: date
) -> Iterator[CalendarEntry]:
    days = {
        "last day to act": list_renewals(connection, today=today, first=first, last=last),
        "renewal": list_renewals(connection, today=today, first=first, last=last, by="ends_on"),
    }
    contracts = {row.contract_id for rows in days.values() for row in rows}
    changes = _read_changes(connection, "contract", contracts)
    decided = _decided_changes(connection, contracts)
    for kind, rows in days.items():
        for row in rows:
            if kind == "last day to act" and row.act_by == row.ends_on:
                continue  # without a notice period both are the one day of the end
            known = changes.get(row.contract_id, _Changes())
            known = known.with_more(decided.get(row.contract_id, _Changes()))
            yield _renewal_entry(row, kind, known)


def _renewal_entry(row: RenewalRow, kind: str, changes: _Changes) -> CalendarEntry:
    day = row.act_by if kind == "last day to act" else row.ends_on
    is_settled = row.outcome is not None
    return CalendarEntry(
        uid=entry_uid(row.uid, kind),
        kind=kind,
        account=row.account,
        title=row.title,
        first=day,
        last=day,
        description=None,
        place=None,
        cancelled=is_settled,
        changed_at=changes.last,
        # An outcome may follow from other rows, which leaves this one as it was.
        sequence=changes.count + is_settled,
    )


def _task_entries(connection: Connection, first: date, last: date) -> Iterator[CalendarEntry]:
    rows = select_tasks(
        connection,
        "WHERE t.due_on BETWEEN ? AND ? ORDER BY t.due_on, t.id",
        (to_epoch_day(first), to_epoch_day(last)),
    )
    changes = _read_changes(connection, "task", {row.id for row in rows})
    for row in rows:
        if row.due_on is not None:
            yield _task_entry(row, row.due_on, changes.get(row.id, _Changes()))


def _task_entry(row: TaskRow, due_on: date, changes: _Changes) -> CalendarEntry:
    return CalendarEntry(
        uid=entry_uid(row.uid, "task"),
        kind="task",
        account=row.account,
        title=row.title,
        first=due_on,
        last=due_on,
        description=row.reason,
        place=None,
        cancelled=row.done_at is not None,
        changed_at=changes.last,
        sequence=changes.count,
    )


def _milestone_entries(connection: Connection, first: date, last: date) -> Iterator[CalendarEntry]:
    """On the day of the forecast, else of the target: the entry moves as the milestone does."""
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.uid, a.name, m.title, coalesce(m.forecast_on, m.target_on) AS day, "
        "m.exit_criterion, m.actual_on IS NOT NULL OR m.skipped OR p.stopped_on IS NOT NULL "
        "AS settled, p.stopped_on IS NOT NULL AS stopped FROM milestone m "
        "JOIN account a ON a.id = m.account_id JOIN onboarding_project p ON p.id = m.project_id "
        "WHERE day BETWEEN ? AND ? ORDER BY day, m.id",
        (to_epoch_day(first), to_epoch_day(last)),
    ).all()
    changes = _read_changes(connection, "milestone", {row.id for row in rows})
    for row in rows:
        known = changes.get(row.id, _Changes())
        yield CalendarEntry(
            uid=entry_uid(row.uid, "milestone"),
            kind="milestone",
            account=row.name,
            title=row.title,
            first=from_epoch_day(row.day),
            last=from_epoch_day(row.day),
            description=row.exit_criterion,
            place=None,
            cancelled=bool(row.settled),
            changed_at=known.last,
            # That a project was stopped leaves the milestone as it was.
            sequence=known.count + row.stopped,
        )


def _meeting_entries(connection: Connection, first: date, last: date) -> Iterator[CalendarEntry]:
    rows = list_meetings(connection, first=first, last=last, cancelled=True)
    changes = _read_changes(connection, "meeting", {row.id for row in rows})
    for row in rows:
        known = changes.get(row.id, _Changes())
        begins, ends = _times(row)
        yield CalendarEntry(
            uid=entry_uid(row.uid, "meeting"),
            kind="meeting",
            account=row.account,
            title=row.title,
            first=begins,
            last=ends,
            description=row.description,
            place=row.place,
            cancelled=row.cancelled,
            changed_at=known.last,
            sequence=known.count,
        )


def _times(row: MeetingRow) -> tuple[date | datetime, date | datetime | None]:
    """When it begins and ends: moments, or the first and the last day of a whole-day meeting."""
    if not row.all_day:
        return row.starts_at, row.ends_at
    zone = local_zone()
    first = row.starts_at.astimezone(zone).date()
    if row.ends_at is None:
        return first, first
    # It ends at the midnight after its last day.
    last = (row.ends_at - timedelta(microseconds=1)).astimezone(zone).date()
    return first, max(first, last)


def _read_changes(
    connection: Connection, table: str, numbers: Iterable[int]
) -> Mapping[int, _Changes]:
    """How often rows were changed, and when last."""
    rows = connection.exec_driver_sql(
        'SELECT c."row", count(*), max(s.at) FROM change c JOIN step s ON s.id = c.step '
        'WHERE c."table" = ? AND c."row" IN (SELECT value FROM json_each(?)) GROUP BY c."row"',
        (table, json.dumps(sorted(numbers))),
    )
    return {number: _Changes(count, from_micros(at)) for number, count, at in rows}


def _decided_changes(connection: Connection, contracts: Iterable[int]) -> Mapping[int, _Changes]:
    """The same of what was decided about contracts, by contract."""
    rows = connection.exec_driver_sql(
        "SELECT id, contract_id FROM renewal WHERE contract_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(contracts)),),
    ).all()
    whose = {row.id: row.contract_id for row in rows}
    changes = _read_changes(connection, "renewal", whose)
    return {whose[number]: known for number, known in changes.items()}
