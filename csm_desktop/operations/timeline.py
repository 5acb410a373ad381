"""The timeline of one account: notes, conversations, tickets, contracts, changes… together.

Newest first, a page at a time, however long the account's history is. What a change did to other
accounts is the history's; what an item tells is read in ``timeline_items.py``.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import (
    end_of_local_day,
    from_epoch_day,
    from_micros,
    local_day,
    to_epoch_day,
    to_micros,
)
from csm_desktop.operations.timeline_changes import TOUCHING, FieldChange
from csm_desktop.operations.timeline_items import BY_DAY, READERS

KINDS = (
    "note",
    "conversation",
    "ticket",
    "answer",
    "feedback",
    "contract",
    "purchase",
    "progress",
    "change",
)
"""What a timeline has; cancellations, growth opportunities, starts and ends are ``contract``;
orders and invoices are ``purchase``; milestones reached, objectives and outcomes achieved, pulses,
overrides, advocacy and lifecycle stages are ``progress``."""

Cursor = tuple[int, str, int]
"""Where a page ended: (moment, source, row), as kept in :attr:`TimelineItem.cursor`."""


@dataclass(frozen=True)
class TimelineItem:
    """One thing that happened."""

    kind: str
    """One of :data:`KINDS`."""
    source: str
    """``note``, ``conversation``, ``ticket``, ``answer``, ``feedback``, ``change``; ``start``,
    ``end``, ``cancellation``, ``opportunity``; ``order``, ``invoice``, ``payment``; ``milestone``,
    ``objective``, ``outcome``, ``pulse``, ``override``, ``advocacy``, ``stage``."""
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


_SOURCES = {
    "note": "SELECT noted_at AS at, 'note' AS source, id FROM note WHERE account_id = :account",
    "ticket": "SELECT created_at, 'ticket', id FROM ticket WHERE account_id = :account",
    "answer": "SELECT answered_at, 'answer', id FROM survey_answer WHERE account_id = :account",
    "conversation": (
        "SELECT started_at, 'conversation', id FROM conversation WHERE account_id = :account"
    ),
    "feedback": "SELECT given_at, 'feedback', id FROM feedback WHERE account_id = :account",
    "purchase": (
        "SELECT ordered_on * :day + :midnight, 'order', id FROM \"order\" "
        "WHERE account_id = :account AND ordered_on <= :today "
        "UNION ALL SELECT invoiced_on * :day + :midnight, 'invoice', id FROM invoice "
        "WHERE account_id = :account AND invoiced_on <= :today "
        "UNION ALL SELECT paid_on * :day + :midnight, 'payment', id FROM invoice "
        "WHERE account_id = :account AND paid_on <= :today AND paid_on <> invoiced_on"
    ),
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
        "WHERE account_id = :account AND made_on <= :today "
        # What an advocacy has come to, on its day; without a day it is no event.
        "UNION ALL SELECT coalesce(used_on, agreed_on, asked_on) * :day + :midnight, 'advocacy', "
        "id FROM advocacy WHERE account_id = :account "
        "AND coalesce(used_on, agreed_on, asked_on) <= :today "
        "UNION ALL SELECT entered_on * :day + :midnight, 'stage', id FROM lifecycle_stage "
        "WHERE account_id = :account AND entered_on <= :today"
    ),
    "change": (
        # Of an earlier day the later steps are not known yet.
        f"SELECT s.at, 'change', s.id FROM step s WHERE s.id IN (SELECT step FROM ({TOUCHING})) "
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
    for source, read in READERS.items():
        ids = [number for _, own, number in shown if own == source]
        if ids:
            for number, values in read(connection, ids, account_id).items():
                found[source, number] = values
    zone = local_zone()
    items = []
    for at, source, number in shown:
        moment = from_micros(at)
        by_day = source in BY_DAY
        day = from_epoch_day((at - midnight) // _DAY_MICROS) if by_day else local_day(moment, zone)
        items.append(
            TimelineItem(
                kind=BY_DAY.get(source, source),
                source=source,
                id=number,
                at=moment,
                day=day,
                **found[source, number],
            )
        )
    return tuple(items)
