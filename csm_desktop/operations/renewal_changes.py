"""What changed in the renewals over time: a snapshot a week, and the walk from one to now.

How they stand now is ``renewals.py``'s; the arithmetic is ``domain/renewal_walk.py``'s.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.database.store import command, read_rates
from csm_desktop.domain.periods import Period, from_epoch_day, to_epoch_day
from csm_desktop.domain.renewal_walk import Part, Stand, walk
from csm_desktop.operations.renewal_rows import Standing, due_where, read_standings

DAYS_BACK = 366
"""A snapshot keeps renewals whose end lies at most so many days behind it …"""
DAYS_AHEAD = 731
"""… and at most so many ahead: two years. Of 150 accounts that is about 10 kB a week."""

_COLUMNS = (
    "taken_on, contract_id, account_id, currency, ends_on, act_by, target, forecast, category, "
    "likelihood, outcome"
)
"""The day, then a :class:`Standing` without its reason, in its order."""


@dataclass(frozen=True)
class Snapshot:
    """The renewals as they stood on a day."""

    taken_on: date
    count: int
    """How many renewals it holds."""


@dataclass(frozen=True)
class WalkMove:
    """What one contract adds to a part."""

    contract_id: int
    account_id: int
    account: str
    """Name; empty when the account is no longer in the book."""
    amount: int
    """Minor units of the portfolio currency, negative where it takes away."""


@dataclass(frozen=True)
class WalkPart:
    """A bar of the walk."""

    kind: str
    """One of ``domain.renewal_walk.KINDS``."""
    amount: int
    """The sum of its moves."""
    moves: tuple[WalkMove, ...]
    """The largest first; each contract is in one part only."""


@dataclass(frozen=True)
class RenewalWalk:
    """From what was expected to what is: start + the parts = end, to the minor unit."""

    taken_on: date
    """The day of the snapshot it begins with."""
    until: date
    """The day it ends with; its rates are used at both ends."""
    currency: str
    """The portfolio's."""
    start: int
    """Final or forecast of the renewals of the horizon, then."""
    parts: tuple[WalkPart, ...]
    """One for each kind, in order; those without moves too."""
    end: int
    missing: tuple[str, ...]
    """Currencies without a rate; their renewals are at neither end."""


@command("Keep how the renewals stand", journalled=False, tables=frozenset({"renewal_snapshot"}))
def take_snapshot(connection: Connection, *, today: date) -> int:
    """Keep how the renewals stand, once an ISO week; returns how many, 0 when there is one already.

    No step of the journal: nobody asked for it, and no undo must take it away.
    """
    monday = to_epoch_day(today) - today.weekday()
    taken = connection.exec_driver_sql(
        "SELECT 1 FROM renewal_snapshot WHERE taken_on BETWEEN ? AND ? LIMIT 1",
        (monday, monday + 6),
    ).first()
    if taken:
        return 0
    day = to_epoch_day(today)
    rows = [(day, *standing[:-1]) for standing in _near(connection, today)]
    if rows:
        connection.exec_driver_sql(
            f"INSERT INTO renewal_snapshot ({_COLUMNS}) VALUES (?{', ?' * 10})", rows
        )
    return len(rows)


def list_snapshots(connection: Connection) -> tuple[Snapshot, ...]:
    """The snapshots there are, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT taken_on, count(*) FROM renewal_snapshot GROUP BY taken_on ORDER BY taken_on DESC"
    )
    return tuple(Snapshot(from_epoch_day(day), count) for day, count in rows)


def read_walk(
    connection: Connection,
    *,
    since: date,
    first: date,
    last: date,
    today: date,
    until: date | None = None,
) -> RenewalWalk | None:
    """What changed in the renewals whose last day to act lies from ``first`` to ``last``.

    It begins with the newest snapshot taken up to ``since``, or the oldest there is, and ends with
    today, or the newest snapshot up to ``until``. None as long as there is no snapshot.
    """
    begins = _snapshot_day(connection, since)
    if begins is None:
        return None
    ends = today if until is None else (_snapshot_day(connection, until) or today)
    before = dict(_stands_then(connection, begins))
    if until is None:
        horizon = [number for number, then in before.items() if first <= then.act_by <= last]
        after = dict(_stands_now(connection, horizon, first, last, today))
    else:
        after = dict(_stands_then(connection, ends))
    rates = read_rates(connection)
    found = walk(before, after, Period(first, last), rates, on=ends)
    names = _names(connection, found.parts)
    return RenewalWalk(
        taken_on=begins,
        until=ends,
        currency=rates.portfolio_currency,
        start=found.start,
        parts=tuple(_part(part, names) for part in found.parts),
        end=found.end,
        missing=tuple(sorted(found.missing)),
    )


def _near(connection: Connection, today: date) -> Iterator[Standing]:
    """The renewals that a snapshot keeps."""
    where = "c.trial = 0 AND c.ends_on BETWEEN ? AND ?"
    days = (today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD))
    bounds = tuple(map(to_epoch_day, days))
    return read_standings(connection, today=today, where=where, parameters=bounds)


def _snapshot_day(connection: Connection, upto: date) -> date | None:
    """The newest snapshot up to a day, else the oldest."""
    day = connection.exec_driver_sql(
        "SELECT coalesce((SELECT max(taken_on) FROM renewal_snapshot WHERE taken_on <= ?), "
        "(SELECT min(taken_on) FROM renewal_snapshot))",
        (to_epoch_day(upto),),
    ).scalar()
    return None if day is None else from_epoch_day(day)


def _stands_then(connection: Connection, day: date) -> Iterator[tuple[int, Stand]]:
    rows = connection.exec_driver_sql(
        "SELECT contract_id, account_id, act_by, forecast, currency, outcome "
        "FROM renewal_snapshot WHERE taken_on = ?",
        (to_epoch_day(day),),
    )
    for contract, account, act_by, expected, currency, outcome in rows:
        stand = Stand(account, from_epoch_day(act_by), expected, currency, outcome)
        yield contract, stand


def _stands_now(
    connection: Connection, others: list[int], first: date, last: date, today: date
) -> Iterator[tuple[int, Stand]]:
    """The renewals of the horizon, and ``others`` wherever their last day to act lies now."""
    due, days = due_where(connection, first=first, last=last, by="act_by")
    where = (
        "c.trial = 0 AND c.ends_on IS NOT NULL AND c.id IN (SELECT c.id FROM contract c "
        f"WHERE {due} UNION SELECT value FROM json_each(?))"
    )
    parameters = (*days, json.dumps(others))
    for now in read_standings(connection, today=today, where=where, parameters=parameters):
        act_by = from_epoch_day(now.act_by)
        yield now.contract, Stand(now.account, act_by, now.expected, now.currency, now.outcome)


def _names(connection: Connection, parts: Iterable[Part]) -> dict[int, str]:
    accounts = sorted({move.account for part in parts for move in part.moves})
    rows = connection.exec_driver_sql(
        "SELECT id, name FROM account WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(accounts),),
    )
    return {row.id: row.name for row in rows}


def _part(part: Part, names: Mapping[int, str]) -> WalkPart:
    moves = (
        WalkMove(move.contract, move.account, names.get(move.account, ""), move.amount)
        for move in part.moves
    )
    return WalkPart(part.kind, part.amount, tuple(moves))
