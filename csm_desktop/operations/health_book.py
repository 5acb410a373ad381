"""What is asked about the health of the whole book: distribution, trend, drivers, moves.

The kept scores are read and counted; nothing here scores an account.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.database.health import find_inputs
from csm_desktop.database.health_sql import measure_score_sql
from csm_desktop.domain.health import (
    HEALTH_DROP_DAYS,
    Input,
    Override,
    band_of,
    hundredths,
    score_account,
    shares,
)
from csm_desktop.domain.health_parts import BANDS, HealthModel
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.operations.health import explain, read_field_labels, read_inputs
from csm_desktop.operations.health_judgements import list_overrides
from csm_desktop.operations.health_records import (
    BandCount,
    BookPoint,
    Driver,
    HealthBook,
    HealthMove,
    ScoreBin,
    ScoreRow,
)
from csm_desktop.operations.health_versions import (
    list_model_changes,
    read_draft,
    read_model_in_use,
)
from csm_desktop.operations.portfolio_currency import portfolio_currency

BIN = 500
"""Hundredths of points in a bin of the distribution."""
TREND_WEEKS = 52
MOST_CHANGED = 200
MOST_MOVES = 50
_PLACES = (*BANDS, None)


def read_health_book(connection: Connection, *, today: date) -> HealthBook:
    """The health of the book: the model, distribution, trend of 52 weeks, drivers, moves."""
    used = read_model_in_use(connection)
    bands = _count_bands(connection)
    trend = _read_trend(connection, today)
    changed, moves, changed_count = _read_moves(connection, today)
    accounts = sum(band.accounts for band in bands)
    return HealthBook(
        model=used,
        draft=read_draft(connection),
        accounts=accounts,
        currency=portfolio_currency(connection),
        mean=_mean(connection),
        bands=bands,
        bins=_count_bins(connection, used.model),
        trend=trend,
        model_changes=tuple(
            change for change in list_model_changes(connection) if change.day > trend[0].day
        ),
        drivers=_read_drivers(connection, used.model, accounts, today),
        changed=changed,
        changed_count=changed_count,
        moves=moves,
    )


def list_scores(
    connection: Connection, *, today: date, account_id: int | None = None
) -> tuple[ScoreRow, ...]:
    """The score of one account or every one by name, each with its lines."""
    model = read_model_in_use(connection).model
    inputs = read_inputs(connection, account_id=account_id)
    overrides = {
        one.account_id: Override(one.id, one.band)
        for one in list_overrides(connection, today=today, account_id=account_id)
        if one.in_force
    }
    labels = read_field_labels(connection)
    nothing: dict[str, Input] = {}
    rows = connection.exec_driver_sql(
        "SELECT id, name FROM account WHERE :account IS NULL OR id = :account "
        "ORDER BY name COLLATE NOCASE, id",
        {"account": account_id},
    ).all()
    scores = []
    for number, name in rows:
        found = score_account(model, inputs.get(number, nothing), today, overrides.get(number))
        scores.append(
            ScoreRow(
                account_id=number,
                account=name,
                score=found.score,
                band=found.band,
                coverage=found.coverage,
                low=found.low,
                high=found.high,
                lines=explain(model, found, labels),
            )
        )
    return tuple(scores)


_HEALTH = (
    "FROM account a LEFT JOIN account_health h ON h.account_id = a.id "
    "LEFT JOIN account_summary s ON s.account_id = a.id"
)


def _count_bands(connection: Connection) -> tuple[BandCount, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT h.band, count(*), coalesce(sum(s.arr), 0) {_HEALTH} GROUP BY h.band"
    )
    found = {band: (accounts, arr) for band, accounts, arr in rows}
    return tuple(BandCount(band, *found.get(band, (0, 0))) for band in _PLACES)


def _count_bins(connection: Connection, model: HealthModel) -> tuple[ScoreBin, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT min(score / {BIN}, {10_000 // BIN - 1}), count(*) FROM account_health "
        "WHERE score IS NOT NULL GROUP BY 1"
    ).all()
    found: dict[int, int] = dict(map(tuple, rows))
    return tuple(
        ScoreBin(low, low + BIN, band_of(model, low + BIN // 2), found.get(low // BIN, 0))
        for low in range(0, 10_000, BIN)
    )


def _mean(connection: Connection) -> int | None:
    total, count = connection.exec_driver_sql(
        "SELECT sum(score), count(score) FROM account_health"
    ).one()
    return rounded_mean(total or 0, count)


def rounded_mean(total: int, count: int) -> int | None:
    """A mean of whole numbers of 0 or more as a whole number, halves up; None of nothing."""
    return (total * 2 + count) // (count * 2) if count else None


def _read_trend(connection: Connection, today: date) -> tuple[BookPoint, ...]:
    """What each week's day adds to and takes from the one before, summed up.

    A score holds from its day until the account's next one. Those of an account that was deleted
    are kept for undo, and are not counted.
    """
    first = to_epoch_day(today) - TREND_WEEKS * 7
    week = f"(max(day, {first}) - {first} + 6) / 7"
    before = "lag({}) OVER (PARTITION BY account_id ORDER BY day)"
    rows = connection.exec_driver_sql(
        f"WITH step AS (SELECT {week} AS week, band, score, {before.format('day')} AS earlier, "
        f"{before.format('band')} AS band_before, {before.format('score')} AS score_before "
        "FROM health_score WHERE day <= :last AND account_id IN (SELECT id FROM account)) "
        "SELECT week, band, sum(accounts), sum(scored), sum(points) FROM ("
        "SELECT week, band, 1 AS accounts, score IS NOT NULL AS scored, "
        "coalesce(score, 0) AS points FROM step UNION ALL "
        "SELECT week, band_before, -1, -(score_before IS NOT NULL), -coalesce(score_before, 0) "
        "FROM step WHERE earlier IS NOT NULL) GROUP BY week, band ORDER BY week",
        {"last": to_epoch_day(today)},
    ).all()
    accounts = dict.fromkeys(_PLACES, 0)
    scored = points = at = 0
    weeks = []
    for number in range(TREND_WEEKS + 1):
        while at < len(rows) and rows[at][0] <= number:
            _week, band, added, added_scored, added_points = rows[at]
            accounts[band] += added
            scored += added_scored
            points += added_points
            at += 1
        day = from_epoch_day(first) + timedelta(days=7 * number)
        weeks.append(
            BookPoint(day, rounded_mean(points, scored), *(accounts[band] for band in _PLACES))
        )
    return tuple(weeks)


def _read_drivers(
    connection: Connection, model: HealthModel, accounts: int, today: date
) -> tuple[Driver, ...]:
    """Every measure over all accounts, in one pass over the inputs."""
    columns: list[str] = []
    find_inputs(connection)
    given: list[object] = []
    line = float(model.watch)
    for measure in model.measures():
        score, numbers = measure_score_sql(measure.rule)
        oldest = to_epoch_day(today) - measure.valid_days
        own = f"CASE WHEN measure = ? AND day >= {oldest} THEN {score} END"
        place = len(columns)
        columns.append(f"{own} AS m{place}, CASE WHEN measure = ? THEN day END AS d{place}")
        given += [measure.id, *numbers, measure.id]
    sums = ", ".join(
        f"count(m{n}), sum(m{n}), coalesce(sum(m{n} < {line}), 0), max(d{n})"
        for n in range(len(columns))
    )
    row = connection.exec_driver_sql(
        f"SELECT {sums} FROM (SELECT {', '.join(columns)} FROM health_input)", tuple(given)
    ).one()
    found = [row[place : place + 4] for place in range(0, len(row), 4)]
    drivers = [
        _driver(model, place, tuple(figures), accounts=accounts)
        for place, figures in enumerate(found)
    ]
    return tuple(sorted(drivers, key=lambda driver: -driver.pull))


def _driver(
    model: HealthModel,
    place: int,
    figures: tuple[int, float | None, int, int | None],
    *,
    accounts: int,
) -> Driver:
    """``figures``: accounts with data, the sum of their scores, how many are low, newest day."""
    known, total, low, newest = figures
    group, measure = [(group, own) for group in model.groups for own in group.measures][place]
    share = shares(model)[place]
    mean = None if total is None else total / known
    lost = 0.0 if mean is None or not accounts else share * (100.0 - mean) * known / accounts
    return Driver(
        group=group.id,
        group_names=group.name,
        measure=measure.id,
        names=measure.name,
        weight=measure.weight,
        share=hundredths(share * 100.0),
        mean=None if mean is None else hundredths(mean),
        known=known,
        low=low,
        pull=hundredths(lost),
        newest=None if newest is None else from_epoch_day(newest),
    )


def _read_moves(
    connection: Connection, today: date
) -> tuple[tuple[HealthMove, ...], tuple[HealthMove, ...], int]:
    """Accounts in another band than 30 days ago, the biggest moves, and how many changed band."""
    then = to_epoch_day(today) - HEALTH_DROP_DAYS
    # An account that has not been scored since then stands as it stood.
    moved = (
        "FROM (SELECT account_id, max(day) AS day FROM health_score WHERE day <= :then AND "
        "account_id IN (SELECT account_id FROM health_score WHERE day > :then AND day <= :today) "
        "GROUP BY account_id) k JOIN health_score b ON b.account_id = k.account_id "
        "AND b.day = k.day JOIN account a ON a.id = k.account_id "
        "LEFT JOIN account_health h ON h.account_id = a.id "
        "LEFT JOIN account_summary s ON s.account_id = a.id"
    )
    columns = (
        "SELECT a.id, a.name, coalesce(s.arr, 0), b.band, h.band, b.score, h.score, a.native_name"
    )
    days = {"then": then, "today": to_epoch_day(today)}
    changed = connection.exec_driver_sql(
        f"{columns} {moved} WHERE h.band IS NOT b.band "
        f"ORDER BY coalesce(s.arr, 0) DESC, a.id LIMIT {MOST_CHANGED}",
        days,
    )
    count = connection.exec_driver_sql(
        f"SELECT count(*) {moved} WHERE h.band IS NOT b.band", days
    ).scalar_one()
    moves = connection.exec_driver_sql(
        f"{columns} {moved} WHERE h.score <> b.score "
        f"ORDER BY abs(h.score - b.score) DESC, a.id LIMIT {MOST_MOVES}",
        days,
    )
    return _moves(changed), _moves(moves), int(count)


def _moves(rows: Iterable[tuple[object, ...]]) -> tuple[HealthMove, ...]:
    return tuple(HealthMove(*row) for row in rows)  # type: ignore[arg-type]  # rows are untyped
