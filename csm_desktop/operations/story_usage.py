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
from csm_desktop.domain.periods import add_months, to_epoch_day
from csm_desktop.operations.story_acts import Act, Cast, Ref, add_row, note_file, ref
from csm_desktop.operations.story_plot import DAYS, Entry, Plot


def tell_usage(plot: Plot, cast: Cast) -> Iterator[Act]:
    """Weekly figures of every account, a quarter at a time, of late a month."""
    closes = [add_months(plot.today, -months) for months in (*range(21, 6, -3), *range(6, 0, -1))]
    before = plot.first_day
    for until in [*closes, plot.today]:
        points = [
            (ref("account", account["key"]), metric, day, value)
            for account in plot.accounts
            if "use" in account
            for day in _weeks(plot, account, before, until)
            for metric, value in _figures(plot, account, day)
        ]
        at = plot.moment(until, "07:40")
        yield Act(at, import_usage_points, {"points": points, "cast": cast}, alone=True)
        before = until


def _weeks(plot: Plot, account: Entry, after: date, until: date) -> Iterator[date]:
    since = plot.day(account["since"])
    last = min(until, plot.day(account["lost"])) if "lost" in account else until
    for days in range(2, DAYS, 7):
        day = plot.today - timedelta(days=days)
        if after < day <= last and day >= since:
            yield day


def _figures(plot: Plot, account: Entry, day: date) -> Iterator[tuple[str, float]]:
    """Active users bend towards what they are today: slowly up, late and steeply down."""
    low, high = account["use"]
    since = max(plot.first_day, plot.day(account["since"]))
    passed = (day - since).days / max(1, (plot.today - since).days - 2)
    bent: float = passed**3 if high < low else passed**0.8
    random = plot.random("use", account["key"], plot.today - day)
    noise = 0 if passed >= 1 else random.uniform(-0.025, 0.025)
    active = round(account["seats"] * min(1.0, max(0.0, low + (high - low) * bent + noise)))
    yield "active users", float(active)
    yield "plans made", float(round(active * random.uniform(2.2, 3.1)))
    yield "seats", float(account["seats"])


@command("Import files: {count}", lambda **_: {"count": 1})
def import_usage_points(
    connection: Connection, *, points: Sequence[tuple[Ref, str, date, float]], cast: Cast
) -> None:
    """The usage of a month or a quarter, as its file brings it."""
    metrics = _metric_numbers(connection, sorted({metric for _, metric, _, _ in points}))
    connection.exec_driver_sql(
        "CREATE TEMP TABLE story_point (account_id INTEGER, metric_id INTEGER, "
        "feature_id INTEGER, contact_id INTEGER, day INTEGER, value REAL)"
    )
    rows = [
        (cast.ids[account], metrics[metric], to_epoch_day(day), value)
        for account, metric, day, value in points
    ]
    connection.exec_driver_sql("INSERT INTO story_point VALUES (?, ?, 0, 0, ?, ?)", rows)
    number = note_file(
        connection, name="usage.csv", noun="usage point", rows=len(rows), points=len(rows)
    )
    replace_points(connection, number=number, source="story_point")
    connection.info.setdefault("bulk_tables", set()).add("usage_point")
    connection.exec_driver_sql("DROP TABLE temp.story_point")


def _metric_numbers(connection: Connection, names: list[str]) -> dict[str, int]:
    connection.exec_driver_sql(
        "INSERT INTO metric (name) VALUES (?) ON CONFLICT (name) DO NOTHING",
        [(name,) for name in names],
    )
    return dict(connection.exec_driver_sql("SELECT name, id FROM metric").all())


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
