"""The timeline of one account: notes, tickets, answers, contracts, progress, changes together.

Newest first, a page at a time, however long the account's history is. What a change did to other
accounts is the history's; who wrote what a note says stands in the note.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.journal import read_shapes
from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import (
    end_of_local_day,
    from_epoch_day,
    from_micros,
    local_day,
    to_epoch_day,
    to_micros,
)

KINDS = ("note", "ticket", "answer", "contract", "progress", "change")
"""What a timeline has; cancellations, growth opportunities, starts and ends are ``contract``;
milestones reached, objectives and outcomes achieved, pulses and overrides are ``progress``."""

Cursor = tuple[int, str, int]
"""Where a page ended: (moment, source, row), as kept in :attr:`TimelineItem.cursor`."""


@dataclass(frozen=True)
class FieldChange:
    """One field of the account before and after a step."""

    field: str
    before: str | int | None
    """As stored."""
    after: str | int | None
    """As stored."""


@dataclass(frozen=True)
class TimelineItem:
    """One thing that happened."""

    kind: str
    """One of :data:`KINDS`."""
    source: str
    """``note``, ``ticket``, ``answer``, ``change``; ``start``, ``end``, ``cancellation``,
    ``opportunity``; ``milestone``, ``objective``, ``outcome``, ``pulse``, ``override``."""
    id: int
    """Row of the source; of a change the step."""
    at: datetime
    """When; of a thing known by day only, about where that local day begins."""
    day: date
    """The user's day it belongs to."""
    title: str
    """Its own title; may be empty. Of a change: the label, English with named values."""
    text: str = ""
    """Body, comment, feedback: plain text or Markdown, shown as text."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What else is known, by the source's field names."""
    changes: tuple[FieldChange, ...] = ()
    """What a change did to the account's own fields."""

    @property
    def cursor(self) -> Cursor:
        """Where it stands in the order."""
        return (to_micros(self.at), self.source, self.id)


@dataclass(frozen=True)
class Timeline:
    """A page of a timeline."""

    items: tuple[TimelineItem, ...]
    counts: Mapping[str, int]
    """Kind → how many there are of it, pages not shown included."""
    more: bool
    """Whether older ones follow."""


# The rows that a change to them shows; notes, tickets and answers stand in the timeline themselves.
_CHANGED = (
    "contact",
    "contract",
    "task",
    "onboarding_project",
    "milestone",
    "success_plan",
    "objective",
)
# CROSS: without it SQLite walks the whole journal of a table, 0.5 s in a book of a million notes.
_NOTE_WRITTEN = (
    "SELECT w.step FROM note n CROSS JOIN change w ON w.\"table\" = 'note' AND w.row = n.id "
    "AND w.before IS NULL WHERE n.account_id = :account"
)
_TOUCHING = (
    'SELECT step, "table" FROM change WHERE "table" = \'account\' AND row = :account'
    + "".join(
        f' UNION ALL SELECT c.step, c."table" FROM {table} t CROSS JOIN change c '
        f"ON c.\"table\" = '{table}' AND c.row = t.id WHERE t.account_id = :account"
        # Follow-ups that were made with their note stand there with it.
        + (f" AND c.step NOT IN ({_NOTE_WRITTEN})" if table == "task" else "")
        for table in _CHANGED
    )
    + "".join(
        f' UNION ALL SELECT c.step, c."table" FROM contract k CROSS JOIN {table} t ON '
        f"t.contract_id = k.id CROSS JOIN change c ON c.\"table\" = '{table}' AND c.row = t.id "
        "WHERE k.account_id = :account"
        for table in ("renewal", "requirement")
    )
)
_SOURCES = {
    "note": "SELECT noted_at AS at, 'note' AS source, id FROM note WHERE account_id = :account",
    "ticket": "SELECT created_at, 'ticket', id FROM ticket WHERE account_id = :account",
    "answer": "SELECT answered_at, 'answer', id FROM survey_answer WHERE account_id = :account",
    "contract": (
        "SELECT starts_on * :day + :midnight, 'start', id FROM contract "
        "WHERE account_id = :account AND starts_on <= :today "
        "UNION ALL SELECT ends_on * :day + :midnight, 'end', id FROM contract "
        "WHERE account_id = :account AND ends_on < :today "
        "UNION ALL SELECT cancelled_on * :day + :midnight, 'cancellation', id FROM cancellation "
        "WHERE account_id = :account "
        # One that closes later stands at today, and says when.
        "UNION ALL SELECT min(coalesce(closes_on, :today), :today) * :day + :midnight, "
        "'opportunity', id FROM growth_opportunity WHERE account_id = :account"
    ),
    "progress": (
        "SELECT actual_on * :day + :midnight, 'milestone', id FROM milestone "
        "WHERE account_id = :account AND actual_on <= :today "
        "UNION ALL SELECT done_on * :day + :midnight, 'objective', id FROM objective "
        "WHERE account_id = :account AND state <> 'open' AND done_on <= :today "
        "UNION ALL SELECT confirmed_on * :day + :midnight, 'outcome', id FROM outcome "
        "WHERE account_id = :account AND state <> 'open' AND confirmed_on <= :today "
        "UNION ALL SELECT given_on * :day + :midnight, 'pulse', id FROM pulse "
        "WHERE account_id = :account AND given_on <= :today "
        "UNION ALL SELECT made_on * :day + :midnight, 'override', id FROM health_override "
        "WHERE account_id = :account AND made_on <= :today"
    ),
    "change": (
        # Of an earlier day the later steps are not known yet.
        f"SELECT s.at, 'change', s.id FROM step s WHERE s.id IN (SELECT step FROM ({_TOUCHING})) "
        "AND s.at < :day_ends"
    ),
}
_DAY_MICROS = 86_400_000_000


def read_timeline(
    connection: Connection,
    *,
    account_id: int,
    kinds: Collection[str] = KINDS,
    before: Cursor | None = None,
    limit: int = 50,
    today: date,
) -> Timeline:
    """What happened at an account up to ``today``, the newest first.

    ``kinds`` says which to show (``counts`` always tells of all); ``before`` is the cursor of the
    last item already shown.
    """
    params: dict[str, object] = {
        "account": account_id,
        "today": to_epoch_day(today),
        "day": _DAY_MICROS,
        "midnight": _midnight(today),
        "day_ends": to_micros(end_of_local_day(today, local_zone())),
    }
    counts = connection.exec_driver_sql(
        "SELECT "
        + ", ".join(f"(SELECT count(*) FROM ({_SOURCES[kind]})) AS {kind}" for kind in KINDS),
        params,
    ).one()
    wanted = " UNION ALL ".join(_SOURCES[kind] for kind in KINDS if kind in kinds)
    if not wanted:
        return Timeline((), dict(counts._mapping), False)
    after = ""
    if before is not None:
        after = "WHERE (at, source, id) < (:before_at, :before_source, :before_id) "
        params |= dict(zip(("before_at", "before_source", "before_id"), before, strict=True))
    # The first of a union names its columns, whichever kind it is.
    rows = connection.exec_driver_sql(
        f"WITH item (at, source, id) AS ({wanted}) SELECT at, source, id FROM item {after}"
        "ORDER BY at DESC, source DESC, id DESC LIMIT :limit",
        {**params, "limit": limit + 1},
    ).all()
    shown = [(row[0], row[1], row[2]) for row in rows[:limit]]
    return Timeline(
        _items(connection, shown, account_id, _midnight(today)),
        dict(counts._mapping),
        len(rows) > limit,
    )


def _midnight(today: date) -> int:
    """Microseconds from a UTC day's beginning to the local one's, as of today."""
    end = to_micros(end_of_local_day(today, local_zone()))
    return end - (to_epoch_day(today) + 1) * _DAY_MICROS


def _items(
    connection: Connection, shown: list[Cursor], account_id: int, midnight: int
) -> tuple[TimelineItem, ...]:
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for source, read in _READERS.items():
        ids = [number for _, own, number in shown if own == source]
        if ids:
            for number, values in read(connection, ids, account_id).items():
                found[source, number] = values
    zone = local_zone()
    items = []
    for at, source, number in shown:
        moment = from_micros(at)
        by_day = source in _BY_DAY
        day = from_epoch_day((at - midnight) // _DAY_MICROS) if by_day else local_day(moment, zone)
        items.append(
            TimelineItem(
                kind=_BY_DAY.get(source, source),
                source=source,
                id=number,
                at=moment,
                day=day,
                **found[source, number],
            )
        )
    return tuple(items)


def _rows(connection: Connection, statement: str, ids: list[int]) -> list[Any]:
    marks = ", ".join("?" * len(ids))
    return list(connection.exec_driver_sql(f"{statement} IN ({marks})", tuple(ids)).all())


def _notes(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, title, text, kind, sentiment, visibility FROM note WHERE id"
    return {
        row.id: {
            "title": row.title or "",
            "text": row.text,
            "facts": {
                "kind": row.kind,
                "sentiment": row.sentiment,
                "visibility": row.visibility,
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _tickets(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, subject, description, status, priority, created_at, first_reply_at, "
        "solved_at, reopens, escalated FROM ticket WHERE id"
    )
    return {
        row.id: {
            "title": row.subject or "",
            "text": row.description or "",
            "facts": {
                "status": row.status,
                "priority": row.priority,
                "first_reply_minutes": _minutes(row.created_at, row.first_reply_at),
                "resolution_minutes": _minutes(row.created_at, row.solved_at),
                "solved": row.solved_at is not None,
                "reopens": row.reopens,
                "escalated": bool(row.escalated),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _answers(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT s.id, s.kind, s.score, s.scale, s.touchpoint, s.comment, c.name AS contact "
        "FROM survey_answer s LEFT JOIN contact c ON c.id = s.contact_id WHERE s.id"
    )
    return {
        row.id: {
            "title": "",
            "text": row.comment or "",
            "facts": {
                name: row._mapping[name]
                for name in ("kind", "score", "scale", "touchpoint", "contact")
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _contracts(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, name, product, charge, charge_period, currency, trial, quantity "
        "FROM contract WHERE id"
    )
    return {
        row.id: {
            "title": row.name or row.product or "",
            "facts": {
                name: row._mapping[name]
                for name in ("charge", "charge_period", "currency", "trial", "quantity")
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _cancellations(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, reason, feedback, refund, currency FROM cancellation WHERE id"
    return {
        row.id: {
            "title": row.reason or "",
            "text": row.feedback or "",
            "facts": {"refund": row.refund, "currency": row.currency},
        }
        for row in _rows(connection, statement, ids)
    }


def _opportunities(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, name, description, stage, amount, currency, closes_on, won, closed "
        "FROM growth_opportunity WHERE id"
    )
    return {
        row.id: {
            "title": row.name,
            "text": row.description or "",
            "facts": {
                **{n: row._mapping[n] for n in ("stage", "amount", "currency", "won", "closed")},
                "closes_on": None if row.closes_on is None else from_epoch_day(row.closes_on),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _milestones(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT m.id, m.title, m.target_on, m.actual_on, m.first_value, p.name AS project "
        "FROM milestone m JOIN onboarding_project p ON p.id = m.project_id WHERE m.id"
    )
    return {
        row.id: {
            "title": row.title,
            "facts": {
                "project": row.project,
                "late_days": row.actual_on - row.target_on,
                "first_value": bool(row.first_value),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _objectives(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, verb, subject, state FROM objective WHERE id"
    return {
        row.id: {"title": row.subject, "facts": {"verb": row.verb, "state": row.state}}
        for row in _rows(connection, statement, ids)
    }


def _outcomes(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, title, state, evidence, confirmed_by FROM outcome WHERE id"
    return {
        row.id: {
            "title": row.title,
            "text": row.evidence or "",
            "facts": {"state": row.state, "confirmed_by": row.confirmed_by},
        }
        for row in _rows(connection, statement, ids)
    }


def _pulses(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    return {
        row.id: {"title": "", "text": row.reason, "facts": {"band": row.band}}
        for row in _rows(connection, "SELECT id, band, reason FROM pulse WHERE id", ids)
    }


def _overrides(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, band, reason, until FROM health_override WHERE id"
    return {
        row.id: {
            "title": "",
            "text": row.reason,
            "facts": {"band": row.band, "until": from_epoch_day(row.until)},
        }
        for row in _rows(connection, statement, ids)
    }


def _changes(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    """Steps, each with its rows of this account and what it did to the account's own fields."""
    statement = (
        "SELECT id, label, label_values, author, origin, kind, revision, undone_by "
        "FROM step WHERE id"
    )
    steps = {row.id: row for row in _rows(connection, statement, ids)}
    tables = _touched_tables(connection, ids, account_id)
    fields = _field_changes(connection, ids, account_id, {s.id: s.revision for s in steps.values()})
    return {
        number: {
            "title": row.label,
            "facts": {
                "values": json.loads(row.label_values),
                "author": row.author,
                "origin": row.origin,
                "kind": row.kind,
                "undone": row.undone_by is not None,
                "rows": tables.get(number, {}),
            },
            "changes": fields.get(number, ()),
        }
        for number, row in steps.items()
    }


def _touched_tables(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, int]]:
    """Step → table → how many changes it made to rows of the account."""
    marks = ", ".join(str(int(number)) for number in ids)
    rows = connection.exec_driver_sql(
        f'SELECT step, "table", count(*) FROM ({_TOUCHING}) WHERE step IN ({marks}) '
        'GROUP BY step, "table"',
        {"account": account_id},
    )
    tables: dict[int, dict[str, int]] = {}
    for step, table, count in rows:
        tables.setdefault(step, {})[table] = count
    return tables


def _field_changes(
    connection: Connection, ids: list[int], account_id: int, revisions: Mapping[int, int]
) -> dict[int, tuple[FieldChange, ...]]:
    marks = ", ".join(str(int(number)) for number in ids)
    rows = connection.exec_driver_sql(
        "SELECT step, before, after FROM change WHERE \"table\" = 'account' AND row = ? "
        f"AND step IN ({marks}) AND before IS NOT NULL AND after IS NOT NULL ORDER BY seq",
        (account_id,),
    ).all()
    if not rows:
        return {}
    shapes = read_shapes(connection)
    changes: dict[int, tuple[FieldChange, ...]] = {}
    for step, before, after in rows:
        names = shapes[revisions[step], "account"]
        pairs = zip(names, json.loads(before), json.loads(after), strict=True)
        changes[step] = changes.get(step, ()) + tuple(
            FieldChange(name, old, new) for name, old, new in pairs if old != new
        )
    return changes


def _minutes(since: int, until: int | None) -> int | None:
    """Whole minutes between two stored moments; None without the later one or before the first."""
    return None if until is None or until < since else (until - since) // 60_000_000


_READERS = {
    "note": _notes,
    "ticket": _tickets,
    "answer": _answers,
    "start": _contracts,
    "end": _contracts,
    "cancellation": _cancellations,
    "opportunity": _opportunities,
    "milestone": _milestones,
    "objective": _objectives,
    "outcome": _outcomes,
    "pulse": _pulses,
    "override": _overrides,
    "change": _changes,
}
_BY_DAY = {
    **dict.fromkeys(("start", "end", "cancellation", "opportunity"), "contract"),
    **dict.fromkeys(("milestone", "objective", "outcome", "pulse", "override"), "progress"),
}
"""Source of which only the day is known → its kind."""
