"""The scores of some accounts week by week, for the small lines of lists; one question for all."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.domain.periods import to_epoch_day

WEEKS = 12

Spark = tuple[int | None, ...]
"""Hundredths at the end of each week, the oldest first, the last one today; None: no score."""


def read_health_sparks(
    connection: Connection, *, ids: Sequence[int], today: date, weeks: int = WEEKS
) -> Mapping[int, Spark]:
    """Account → its scores of the last weeks; one without any is left out."""
    last = to_epoch_day(today)
    ends = [last - 7 * back for back in range(weeks - 1, -1, -1)]
    first = to_epoch_day(today - timedelta(days=7 * (weeks - 1)))
    found: dict[int, Spark] = {}
    for account, kept in _scores(connection, ids, first, last).items():
        spark = _at_ends(kept, ends)
        if any(score is not None for score in spark):
            found[account] = spark
    return found


def _scores(
    connection: Connection, ids: Sequence[int], first: int, last: int
) -> dict[int, list[tuple[int, int | None]]]:
    """Day and score of each account in order, from the one that held on the first day."""
    if not ids:
        return {}
    among = ", ".join(str(int(account)) for account in ids)
    rows = connection.exec_driver_sql(
        "SELECT s.account_id, s.day, s.score FROM account a JOIN health_score s "
        "ON s.account_id = a.id AND s.day >= coalesce((SELECT max(b.day) FROM health_score b "
        "WHERE b.account_id = a.id AND b.day <= :first), 0) AND s.day <= :last "
        f"WHERE a.id IN ({among}) ORDER BY s.account_id, s.day",
        {"first": first, "last": last},
    )
    kept: dict[int, list[tuple[int, int | None]]] = {}
    for account, day, score in rows:
        kept.setdefault(account, []).append((day, score))
    return kept


def _at_ends(kept: Sequence[tuple[int, int | None]], ends: Sequence[int]) -> Spark:
    """The score that held at the end of each week."""
    scores: list[int | None] = []
    place, score = 0, None
    for end in ends:
        while place < len(kept) and kept[place][0] <= end:
            score = kept[place][1]
            place += 1
        scores.append(score)
    return tuple(scores)


HealthMark = tuple[str | None, int | None, bool]
"""Band, score in hundredths, and whether somebody set the band in place of the score's."""


def read_health_marks(connection: Connection, *, ids: Sequence[int]) -> Mapping[int, HealthMark]:
    """Account → its band and score now, for the pills of lists."""
    if not ids:
        return {}
    among = ", ".join(str(int(account)) for account in ids)
    rows = connection.exec_driver_sql(
        "SELECT account_id, band, score, override_id IS NOT NULL FROM account_health "
        f"WHERE account_id IN ({among})"
    )
    return {account: (band, score, bool(own)) for account, band, score, own in rows}


def list_overridden(connection: Connection, *, ids: Sequence[int]) -> frozenset[int]:
    """Those of the accounts whose band somebody set in place of the score's."""
    marks = read_health_marks(connection, ids=ids)
    return frozenset(account for account, (_band, _score, own) in marks.items() if own)
