"""Usage in the sample, and the growth opportunities that the sales system knows.

Told as acts; see ``story_acts.py``.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.points import replace_points
from csm_desktop.database.store import command
from csm_desktop.database.tables import growth_opportunity as opportunity_table
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.story_acts import Act, Cast, Ref, add_row, note_file, ref
from csm_desktop.operations.story_plot import DAYS, Entry, Plot

DAYS_LATE = 2
"""A week's file comes so many days after its figures' day."""
FEATURE_WEEKS = 4
"""The parts of the product are counted every so many weeks."""
TURN_DAYS = 28
"""How long ago the turn of an account's use began."""


def tell_usage(plot: Plot, cast: Cast) -> Iterator[Act]:
    """Weekly figures of every account, each week's brought two days after."""
    for week in range(DAYS // 7, -1, -1):
        until = plot.today - timedelta(days=7 * week)
        day = until - timedelta(days=DAYS_LATE)
        points = [
            (ref("account", account["key"]), metric, feature, day, value)
            for account in plot.accounts
            if "use" in account and _is_customer(plot, account, day)
            for metric, feature, value in (
                *_figures(plot, account, day),
                *(_features(plot, account, day) if week % FEATURE_WEEKS == 0 else ()),
            )
        ]
        if points and day > plot.first_day:
            at = plot.moment(until, "07:40")
            yield Act(at, import_usage_points, {"points": points, "cast": cast}, alone=True)


def _is_customer(plot: Plot, account: Entry, day: date) -> bool:
    lost = "lost" in account and day > plot.day(account["lost"])
    return not lost and day >= plot.day(account["since"])


def _figures(plot: Plot, account: Entry, day: date) -> Iterator[tuple[str, str, float]]:
    """Active users bend towards what they are today: slowly up, late and steeply down."""
    random = plot.random("use", account["key"], plot.today - day)
    share = _share(plot, account, day)
    noise = 0 if day >= plot.today - timedelta(days=DAYS_LATE) else random.uniform(-0.025, 0.025)
    active = round(account["seats"] * min(1.0, max(0.0, share + noise)))
    yield "active users", "", float(active)
    yield "plans made", "", float(round(active * random.uniform(2.2, 3.1)))
    yield "seats", "", float(account["seats"])


def _share(plot: Plot, account: Entry, day: date) -> float:
    """Of the seats that are used on a day; a ``turn`` of the last weeks begins where it says."""
    low, high = map(float, account["use"])
    since = max(plot.first_day, plot.day(account["since"]))
    if "turn" in account:
        left = (plot.today - day).days - DAYS_LATE
        turn = float(account["turn"])
        if left < TURN_DAYS:
            return turn + (high - turn) * (1 - left / TURN_DAYS)
        high = turn
    passed = (day - since).days / max(1, (plot.today - since).days - DAYS_LATE)
    bent: float = passed**3 if high < low else passed**0.8
    return low + (high - low) * bent


def _features(plot: Plot, account: Entry, day: date) -> Iterator[tuple[str, str, float]]:
    """How often the parts of the product were used that the account uses at all."""
    if day < plot.day(plot.beats["features_from"]):
        return
    names, share = plot.beats["features"], _share(plot, account, day)
    before, now = plot.beats["feature_counts"].get(account["key"], (None, None))
    if before is None:
        # A broad use is one of many parts; some are strong in few.
        less = plot.random("features", account["key"]).choice((0, 0, 1, 2))
        before = now = min(len(names), max(2, round(len(names) * (share + 0.14)) - less))
    count = now if (plot.today - day).days < TURN_DAYS else before
    random = plot.random("feature use", account["key"], plot.today - day)
    for place, name in enumerate(names[:count]):
        yield (
            "times used",
            name,
            float(
                1 + round(account["seats"] * share * 9 / (place + 1.5) * random.uniform(0.85, 1.15))
            ),
        )


@command("Import files: {count}", lambda **_: {"count": 1})
def import_usage_points(
    connection: Connection, *, points: Sequence[tuple[Ref, str, str, date, float]], cast: Cast
) -> None:
    """The usage of a week, as its file brings it."""
    metrics = _numbers_of(connection, "metric", sorted({metric for _, metric, *_ in points}))
    features = _numbers_of(connection, "feature", sorted({point[2] for point in points} - {""}))
    connection.exec_driver_sql(
        "CREATE TEMP TABLE story_point (account_id INTEGER, metric_id INTEGER, "
        "feature_id INTEGER, contact_id INTEGER, day INTEGER, value REAL)"
    )
    rows = [
        (cast.ids[account], metrics[metric], features.get(feature, 0), to_epoch_day(day), value)
        for account, metric, feature, day, value in points
    ]
    connection.exec_driver_sql("INSERT INTO story_point VALUES (?, ?, ?, 0, ?, ?)", rows)
    number = note_file(
        connection, name="usage.csv", noun="usage point", rows=len(rows), points=len(rows)
    )
    replace_points(connection, number=number, source="story_point")
    connection.info.setdefault("bulk_tables", set()).add("usage_point")
    connection.exec_driver_sql("DROP TABLE temp.story_point")


def _numbers_of(connection: Connection, table: str, names: list[str]) -> dict[str, int]:
    if not names:
        return {}
    connection.exec_driver_sql(
        f"INSERT INTO {table} (name) VALUES (?) ON CONFLICT (name) DO NOTHING",
        [(name,) for name in names],
    )
    return dict(connection.exec_driver_sql(f"SELECT name, id FROM {table}").all())


def tell_growth(plot: Plot, cast: Cast) -> Act:
    at = plot.moment(plot.today - timedelta(days=38), "07:50")
    rows = [(row[0], *row[1:5], plot.day(row[5])) for row in plot.beats["growth"]]
    return Act(at, import_growth, {"rows": rows, "cast": cast}, alone=True)


@command("Import files: {count}", lambda **_: {"count": 1})
def import_growth(connection: Connection, *, rows: Sequence[Sequence[Any]], cast: Cast) -> None:
    """Growth opportunities as the file of the sales system brings them."""
    for key, name, stage, amount, likelihood, closes_on in rows:
        add_row(
            connection, opportunity_table, account_id=cast.ids[ref("account", key)], name=name,
            stage=stage, amount=amount * 100, currency="USD", likelihood=likelihood,
            closes_on=closes_on,
        )  # fmt: skip
    noun = "growth opportunity"
    note_file(connection, name="opportunities.csv", noun=noun, rows=len(rows))
