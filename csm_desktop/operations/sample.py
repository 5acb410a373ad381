"""The sample portfolio, made by a seeded generator: what ``--sample`` opens, at any size.

The rows are made in ``sample_data.py`` and ``sample_points.py``; here they are written, set by set,
as one step. Ten thousand accounts with all that is theirs are a step of moderate size: larger books
are made of several.
"""

import json
from datetime import date

from sqlalchemy import Connection

from csm_desktop.database.points import replace_points
from csm_desktop.database.store import command
from csm_desktop.operations.sample_data import (
    COLUMNS,
    RATES,
    Numbers,
    SampleMaker,
    Words,
)
from csm_desktop.operations.sample_points import make_points, share_out
from csm_desktop.paths import resources_folder

ACCOUNTS = 120
"""As many as a CSM's book."""
NOTES_EACH = 6
POINTS_EACH = 260
"""Five weekly series over a year."""


@command("Make the sample")
def make_sample(
    connection: Connection,
    *,
    today: date,
    accounts: int = ACCOUNTS,
    notes_each: int = NOTES_EACH,
    points_each: int = POINTS_EACH,
    seed: int = 1,
) -> None:
    """Add made-up accounts with contracts, contacts, notes, tickets, answers, tasks and usage.

    ``notes_each`` and ``points_each`` are means; over ten accounts in a row they are exact. On a
    book that has accounts already, others follow: the same calls in the same order make the same
    book, but for uids.
    """
    words = _read_words()
    place = connection.exec_driver_sql("SELECT count(*) FROM account").scalar_one()
    currency = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = 'currency'"
    ).scalar_one()
    if place == 0:
        _add_rates(connection, currency, today)
        _add_segments(connection, words)
    maker = SampleMaker(
        words, today=today, currency=currency, seed=seed, numbers=_numbers(connection), place=place
    )
    made = []
    for at in range(place, place + accounts):
        number = maker.add_account(notes=share_out(notes_each, at))
        made.append((number, share_out(points_each, at)))
    for table, columns in COLUMNS.items():
        _insert(connection, table, columns, maker)
    _add_points(connection, words, made, today=today, seed=seed)


def _read_words() -> Words:
    path = resources_folder() / "samples" / "words.json"
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words


def _numbers(connection: Connection) -> Numbers:
    used: dict[str, int] = dict(
        connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all()
    )
    return Numbers(*(used.get(table, 0) + 1 for table in ("account", "contact", "ticket")))


def _add_rates(connection: Connection, currency: str, today: date) -> None:
    """The other currencies of the sample, where it knows the portfolio's."""
    if currency in RATES:
        ours = RATES[currency][1]
        first_day = date(today.year - 10, 1, 1).toordinal() - date(1970, 1, 1).toordinal()
        connection.exec_driver_sql(
            "INSERT INTO rate (currency, valid_from, rate) VALUES (?, ?, ?) "
            "ON CONFLICT (currency, valid_from) DO NOTHING",
            [
                (code, first_day, text if ours == 1 else f"{usd / ours:.6g}")
                for code, (text, usd) in RATES.items()
                if code != currency
            ],
        )


def _add_segments(connection: Connection, words: Words) -> None:
    connection.exec_driver_sql(
        "INSERT INTO segment (name, query, position) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO NOTHING",
        [(name, query, at) for at, (name, query) in enumerate(words["segments"])],
    )


def _insert(connection: Connection, table: str, columns: str, maker: SampleMaker) -> None:
    rows = maker.rows[table]
    if rows:
        marks = ", ".join("?" * len(columns.split(",")))
        connection.exec_driver_sql(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _add_points(
    connection: Connection,
    words: Words,
    accounts: list[tuple[int, int]],
    *,
    today: date,
    seed: int,
) -> None:
    """Usage as an import brings it, with a file's row to undo it by."""
    points = list(
        make_points(
            accounts,
            metrics=_number_words(connection, "metric", words["metrics"]),
            features=_number_words(connection, "feature", words["features"]),
            today=today,
            seed=seed,
        )
    )
    if not points:
        return
    connection.exec_driver_sql(
        "CREATE TEMP TABLE sample_point (account_id INTEGER, metric_id INTEGER, "
        "feature_id INTEGER, contact_id INTEGER, day INTEGER, value REAL)"
    )
    connection.exec_driver_sql("INSERT INTO sample_point VALUES (?, ?, ?, ?, ?, ?)", points)
    number = connection.exec_driver_sql(
        "INSERT INTO import_file (name, profile, noun, imported_at, rows, added, updated, points) "
        "VALUES ('sample usage', 'sample', 'usage point', (SELECT at FROM step WHERE id = "
        "(SELECT step FROM pen)), ?, ?, 0, ?) RETURNING id",
        (len(points),) * 3,
    ).scalar_one()
    replace_points(connection, number=number, source="sample_point")
    connection.info.setdefault("bulk_tables", set()).add("usage_point")
    connection.exec_driver_sql("DROP TABLE temp.sample_point")


def _number_words(connection: Connection, table: str, names: list[str]) -> list[int]:
    connection.exec_driver_sql(
        f"INSERT INTO {table} (name) VALUES (?) ON CONFLICT (name) DO NOTHING",
        [(name,) for name in names],
    )
    found: dict[str, int] = dict(connection.exec_driver_sql(f"SELECT name, id FROM {table}").all())
    return [found[name] for name in names]
