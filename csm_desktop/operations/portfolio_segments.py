"""Where the ARR is, and whether we kept in touch."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.health import read_model_in_use
from csm_desktop.database.touches import touches_sql
from csm_desktop.domain.health import band_of
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.operations.engagement import CADENCE_SQL
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_records import (
    CadenceBucket,
    CadenceKept,
    CadenceReport,
    Ids,
    Segments,
    SegmentSum,
)
from csm_desktop.operations.portfolio_scope import (
    ALL_IDS,
    ARR,
    MEAN_HEALTH,
    POOR_ARR,
    Scope,
    ids_of,
    read_scope,
)
from csm_desktop.operations.today_reasons import Frame, frame_of
from csm_desktop.operations.touches import moment_before

SEGMENTED = ("country", "industry", "tier", "owner", "stage")
"""What accounts can be parted by."""
TOUCH_DAYS: tuple[tuple[int | None, int | None], ...] = (
    (0, 7),
    (8, 14),
    (15, 30),
    (31, None),
    (None, None),
)
"""Days since the last touch, both ends included; the last is *never*."""
SHARE_DAYS = 90
"""The proactive share is of the touches of so many days."""


def read_segments(
    connection: Connection,
    *,
    today: date,
    by: str = "country",
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> Segments:
    """Accounts, ARR and health by one of :data:`SEGMENTED`.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    assert by in SEGMENTED, by
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    model = read_model_in_use(connection).model
    rows = scope.select(
        connection,
        f"nullif(a.{by}, '') AS value, count(*), sum({ARR}) AS arr, {MEAN_HEALTH}, {POOR_ARR}, "
        f"{ALL_IDS}",
        "GROUP BY value ORDER BY arr DESC, value IS NULL, value",
    )
    return Segments(
        currency=portfolio_currency(connection),
        by=by,
        segments=tuple(
            SegmentSum(
                value,
                accounts,
                arr,
                _score(health),
                None if health is None else band_of(model, int(health)),
                poor,
                ids_of(ids),
            )
            for value, accounts, arr, health, poor, ids in rows
        ),
    )


def read_cadence(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
) -> CadenceReport:
    """Days since the last touch, and how many accounts were touched within their cadence.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    frame = frame_of(connection, today)
    touches, by_us = _count_touches(connection, scope, frame)
    return CadenceReport(
        currency=portfolio_currency(connection),
        buckets=_read_buckets(connection, scope, frame),
        cadences=_read_kept(connection, scope, frame),
        touches=touches,
        touches_by_us=by_us,
    )


def _count_touches(connection: Connection, scope: Scope, frame: Frame) -> tuple[int, int]:
    """Touches of the last :data:`SHARE_DAYS`, and those we started."""
    first = moment_before(from_epoch_day(frame.today), SHARE_DAYS - 1)
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(x.started_by = 'us'), 0) FROM "
        f"({touches_sql('account_id, started_by')}) x WHERE x.at >= {first} "
        f"AND x.at < {frame.day_ends}{scope.within('x.account_id')}",
        scope.values,
    ).one()
    return row[0], row[1]


def _since_touch(frame: Frame) -> str:
    """SQL of the days since the last touch; NULL: never touched."""
    return f"({frame.today} - {frame.local_day('s.last_touch_at')})"


def _is_kept(frame: Frame) -> str:
    """SQL: touched within the cadence, or in the book for no longer; as Today counts it."""
    last = frame.local_day("coalesce(s.last_touch_at, a.added_at)")
    return f"({frame.today} - {last} <= {CADENCE_SQL})"


def _read_buckets(connection: Connection, scope: Scope, frame: Frame) -> tuple[CadenceBucket, ...]:
    since = _since_touch(frame)
    places = " ".join(
        f"WHEN {since} <= {last} THEN {number}"
        for number, (_first, last) in enumerate(TOUCH_DAYS)
        if last is not None
    )
    never = len(TOUCH_DAYS) - 1
    rows = scope.select(
        connection,
        f"CASE WHEN s.last_touch_at IS NULL THEN {never} {places} ELSE {never - 1} END AS place, "
        f"count(*), sum({ARR}), {MEAN_HEALTH}, {POOR_ARR}, sum({_is_kept(frame)}), {ALL_IDS}",
        "GROUP BY place",
    )
    found = {row[0]: row[1:] for row in rows}
    none = (0, 0, None, 0, 0, None)
    return tuple(
        _bucket(days, found.get(number, none))
        for number, days in enumerate(TOUCH_DAYS)
        if number != never or number in found
    )


def _bucket(days: tuple[int | None, int | None], row: Sequence[Any]) -> CadenceBucket:
    accounts, arr, health, poor, kept, ids = row
    return CadenceBucket(*days, accounts, arr, _score(health), poor, kept, ids_of(ids))


def _read_kept(connection: Connection, scope: Scope, frame: Frame) -> tuple[CadenceKept, ...]:
    rows = scope.select(
        connection,
        f"{CADENCE_SQL} AS cadence, {_is_kept(frame)} AS kept, count(*), {ALL_IDS}",
        "GROUP BY cadence, kept ORDER BY cadence",
    )
    found: dict[int, dict[bool, tuple[int, Ids]]] = {}
    for cadence, kept, accounts, ids in rows:
        found.setdefault(cadence, {})[bool(kept)] = (accounts, ids_of(ids))
    none: tuple[int, Ids] = (0, ids_of(None))
    made = []
    for cadence, sides in found.items():
        kept_accounts, kept_ids = sides.get(True, none)
        missed_accounts, missed_ids = sides.get(False, none)
        made.append(
            CadenceKept(
                cadence, kept_accounts + missed_accounts, kept_accounts, kept_ids, missed_ids
            )
        )
    return tuple(made)


def _score(mean: float | None) -> int | None:
    return None if mean is None else int(mean)
