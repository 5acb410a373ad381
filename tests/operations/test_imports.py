"""Importing the RavenStack layout: made files with known answers, and the real ones."""

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from csm_desktop.database.store import Store, create_book
from csm_desktop.domain.periods import Period
from csm_desktop.operations.imports import FileReport, ImportReport
from csm_desktop.operations.metrics import Metrics, read_metrics
from tests.support.importing import bring, content
from tests.support.portfolio import LAST_DAY, Portfolio, write_csv, write_portfolio
from tests.support.shared import shared

UTC = ZoneInfo("UTC")
NAMES = ("accounts", "subscriptions", "feature_usage", "support_tickets", "churn_events")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Portfolio:
    return write_portfolio(tmp_path_factory.mktemp("files"), accounts=40)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = create_book(tmp_path / "book.csm", currency="USD")
    yield book
    book.close()


def count(store: Store, table: str, where: str = "true") -> int:
    return int(
        store.ask(
            lambda c: c.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {where}").scalar_one()
        )
    )


def figures(store: Store, first: date, last: date) -> Metrics:
    return store.ask(read_metrics, period=Period(first, last), zone=UTC)


def by_name(report: ImportReport) -> dict[str, FileReport]:
    return {
        file.name.removeprefix("ravenstack_").removesuffix(".csv"): file for file in report.files
    }


def adds_up(file: FileReport) -> bool:
    parts = (file.added, file.updated, file.unchanged, file.merged, file.skipped)
    return file.rows == sum(parts) and min(parts) >= 0


@pytest.mark.parametrize("seed", range(3))
def test_files_in_any_order_in_one_step_give_the_known_answers(
    made: Portfolio, store: Store, seed: int
) -> None:
    paths = list(made.files.values())
    random.Random(seed).shuffle(paths)
    outcome = bring(store, *paths)
    files = by_name(outcome.result)
    assert all(adds_up(file) for file in files.values())
    assert {name: file.rows for name, file in files.items()} == {
        name: len(rows) for name, rows in made.rows.items()
    }
    assert {name: file.added for name, file in files.items()} == {
        **{name: len(rows) for name, rows in made.rows.items()},
        "feature_usage": len(made.keys),
    }
    usage = files["feature_usage"]
    assert (usage.merged, len(usage.problems)) == (made.merged, made.repeated_ids)
    assert made.merged > 0 and made.repeated_ids > 0
    check_answers(made, store)


def check_answers(made: Portfolio, store: Store) -> None:
    whole = figures(store, date(2022, 1, 1), LAST_DAY)
    assert whole.tickets == len(made.rows["support_tickets"])
    assert whole.first_reply.minutes == made.reply_median
    assert whole.resolution.minutes == made.resolution_median
    assert whole.csat.n == len(made.scores)
    assert whole.reopen_rate.share is None
    for back in range(0, 700, 35):
        day = LAST_DAY - timedelta(days=back)
        found = figures(store, day, day)
        assert (found.mrr, found.active) == (made.mrr_on(day) * 100, made.active_on(day)), day
    points = store.ask(
        lambda c: c.exec_driver_sql(
            "SELECT m.name, count(*), sum(value) FROM usage_point u "
            "JOIN metric m ON m.id = u.metric_id GROUP BY 1"
        ).all()
    )
    assert {row[1] for row in points} == {len(made.keys)}
    assert {row[0]: row[2] for row in points}["usage_count"] == made.usage_count


def test_one_file_at_a_time_in_any_order_gives_the_same_book(
    made: Portfolio, store: Store, tmp_path: Path
) -> None:
    bring(store, *made.files.values())
    expected = store.ask(content)
    for seed in range(3):
        other = create_book(tmp_path / f"other-{seed}.csm", currency="USD")
        paths = list(made.files.values())
        random.Random(seed).shuffle(paths)
        for path in paths:
            bring(other, path)
        assert other.ask(content) == expected, [path.name for path in paths]
        other.close()


def test_the_same_files_again_are_no_step(made: Portfolio, store: Store) -> None:
    bring(store, *made.files.values())
    before = store.ask(content)
    again = bring(store, *reversed(made.files.values()))
    assert again.step is None
    assert all(adds_up(file) for file in again.result.files)
    assert all(not file.added and not file.updated for file in again.result.files)
    assert store.ask(content) == before


def test_undo_of_an_import_leaves_an_empty_book_and_redo_brings_it_back(
    made: Portfolio, store: Store
) -> None:
    bring(store, *made.files.values())
    before = store.ask(content)
    store.undo()
    tables = ("account", "contract", "ticket", "survey_answer", "cancellation", "usage_point")
    for table in (*tables, "external_id", "import_file", "field", "account_summary"):
        assert count(store, table) == 0, table
    assert count(store, "search_account") == 0
    store.redo()
    assert store.ask(content) == before
    assert count(store, "step") == 4  # the book's start, the import, its undo, its redo


def test_rows_wait_for_their_account_and_land_with_it(made: Portfolio, store: Store) -> None:
    waiting = bring(store, made.files["subscriptions"], made.files["feature_usage"])
    subscriptions = by_name(waiting.result)["subscriptions"]
    assert subscriptions.waiting == subscriptions.skipped == len(made.rows["subscriptions"])
    assert count(store, "contract") == 0 and count(store, "waiting_row") > 0
    landed = bring(store, made.files["accounts"])
    assert landed.result.landed["contract"] == len(made.rows["subscriptions"])
    assert count(store, "waiting_row") == 0
    assert count(store, "contract") == len(made.rows["subscriptions"])
    assert count(store, "usage_point", "metric_id = 1") == len(made.keys)


def test_undo_of_the_accounts_makes_the_rows_wait_again(made: Portfolio, store: Store) -> None:
    bring(store, made.files["subscriptions"])
    waiting = count(store, "waiting_row")
    bring(store, made.files["accounts"])
    store.undo()
    assert (count(store, "contract"), count(store, "waiting_row")) == (0, waiting)


ACCOUNT = "account_id,account_name,industry,country,signup_date,plan_tier,seats"


def accounts_file(folder: Path, *rows: str) -> Path:
    path = folder / "accounts.csv"
    write_csv(path, ACCOUNT.split(","), [row.split(",") for row in rows])
    return path


def test_a_changed_cell_is_an_update_told_with_old_and_new(store: Store, tmp_path: Path) -> None:
    bring(
        store,
        accounts_file(
            tmp_path, "A-1,Acme,EdTech,US,2024-01-02,Pro,9", "A-2,Birch,EdTech,US,2024-01-02,Pro,9"
        ),
    )
    outcome = bring(
        store,
        accounts_file(
            tmp_path,
            "A-1,Acme,FinTech,US,2024-01-02,Pro,12",
            "A-2,Birch,EdTech,US,2024-01-02,Pro,9",
        ),
    )
    (file,) = outcome.result.files
    assert (file.added, file.updated, file.unchanged) == (0, 1, 1)
    assert [(c.name, c.field, c.before, c.after) for c in file.changes] == [
        ("Acme", "industry", "EdTech", "FinTech"),
        ("Acme", "Seats", "9", "12"),
    ]
    store.undo()
    assert count(store, "account", "industry = 'EdTech'") == 2


def test_a_blank_cell_never_erases(store: Store, tmp_path: Path) -> None:
    bring(store, accounts_file(tmp_path, "A-1,Acme,EdTech,US,2024-01-02,Pro,9"))
    outcome = bring(store, accounts_file(tmp_path, "A-1,Acme,,,2024-01-02,Pro,"))
    assert outcome.step is None
    assert count(store, "account", "industry = 'EdTech' AND country = 'US'") == 1
    assert count(store, "account", "custom LIKE '%9%'") == 1


def test_a_usage_point_is_replaced_never_added_to(made: Portfolio, store: Store) -> None:
    bring(store, *made.files.values())
    path = made.files["feature_usage"]
    changed = path.with_name("ravenstack_feature_usage_changed.csv")
    with path.open(encoding="utf-8") as file:
        headers, *rows = list(csv.reader(file))
    keys = [tuple(row[1:4]) for row in rows]
    account_of = {row[0]: row[1] for row in made.rows["subscriptions"]}
    alone = [(account_of[s], f, d) for s, d, f in keys]
    place = next(i for i, key in enumerate(alone) if alone.count(key) == 1)
    rows[place][4] = str(int(rows[place][4]) + 1000)
    write_csv(changed, headers, rows)
    outcome = bring(store, changed)
    (report,) = outcome.result.files
    assert adds_up(report)
    assert (report.added, report.updated, report.points) == (0, 1, 1)
    total = "SELECT sum(value) FROM usage_point WHERE metric_id = " + (
        "(SELECT id FROM metric WHERE name = 'usage_count')"
    )
    assert ask(store, total) == made.usage_count + 1000
    store.undo()
    assert ask(store, total) == made.usage_count


def test_files_of_no_known_system_find_each_other_by_their_ids(
    store: Store, tmp_path: Path
) -> None:
    accounts, usage = tmp_path / "customers.csv", tmp_path / "use.csv"
    write_csv(accounts, ["Account ID", "Account Name"], [["K-1", "Acme"], ["K-2", "Birch"]])
    days = [["K-1", "2024-01-02", 5], ["K-2", "2024-01-02", 7], ["K-3", "2024-01-02", 1]]
    write_csv(usage, ["Account ID", "Date", "Sessions"], days)
    outcome = bring(store, usage, accounts)
    assert [(f.added, f.waiting) for f in outcome.result.files] == [(2, 1), (2, 0)]
    assert ask(store, "SELECT sum(value) FROM usage_point") == 12


def ask(store: Store, statement: str) -> Any:
    return store.ask(lambda c: c.exec_driver_sql(statement).scalar_one())


# The real files.


@pytest.fixture(scope="module")
def raven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, ImportReport]]:
    root = shared("data/ravenstack")
    store = create_book(tmp_path_factory.mktemp("raven") / "book.csm", currency="USD")
    paths = [root / f"ravenstack_{name}.csv" for name in NAMES]
    random.Random(7).shuffle(paths)
    yield store, bring(store, *paths).result
    store.close()


def read_raven(name: str) -> list[dict[str, str]]:
    with (shared("data/ravenstack") / f"ravenstack_{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_row_of_ravenstack_is_accounted_for(raven: tuple[Store, ImportReport]) -> None:
    files = by_name(raven[1])
    assert all(adds_up(file) for file in files.values())
    assert {name: (f.rows, f.added, f.merged, f.skipped) for name, f in files.items()} == {
        "accounts": (500, 500, 0, 0),
        "subscriptions": (5000, 5000, 0, 0),
        "feature_usage": (25000, 24981, 19, 0),
        "support_tickets": (2000, 2000, 0, 0),
        "churn_events": (600, 600, 0, 0),
    }
    assert {name: len(file.problems) for name, file in files.items() if file.problems} == {
        "feature_usage": 21
    }
    assert files["feature_usage"].points == 3 * 24_981


def test_usage_of_ravenstack_is_whole(raven: tuple[Store, ImportReport]) -> None:
    rows = raven[0].ask(
        lambda c: c.exec_driver_sql(
            "SELECT m.name, count(*), sum(value) FROM usage_point u "
            "JOIN metric m ON m.id = u.metric_id GROUP BY 1"
        ).all()
    )
    assert {row[1] for row in rows} == {24_981} and len(rows) == 3
    assert {row[0]: row[2] for row in rows}["usage_count"] == 250_525


def mrr_by_hand(terms: list[dict[str, str]], day: date) -> int:
    at = day.isoformat()
    return sum(
        int(term["mrr_amount"])
        for term in terms
        if term["is_trial"] == "FALSE"
        and term["start_date"] <= at
        and (not term["end_date"] or term["end_date"] >= at)
    )


def test_mrr_of_ravenstack_on_any_day_is_the_plain_sum(raven: tuple[Store, ImportReport]) -> None:
    terms = read_raven("subscriptions")
    known = {
        date(2023, 12, 31): 1_262_113,
        date(2024, 6, 30): 3_833_405,
        date(2024, 12, 31): 10_259_509,
    }
    draw = random.Random(11)
    for day in [*known, *(date(2023, 1, 1) + timedelta(draw.randrange(731)) for _ in range(20))]:
        expected = mrr_by_hand(terms, day)
        assert expected == known.get(day, expected)
        assert figures(raven[0], day, day).mrr == expected * 100, day


def test_support_figures_of_ravenstack_are_the_plain_ones(
    raven: tuple[Store, ImportReport],
) -> None:
    tickets = read_raven("support_tickets")
    found = figures(raven[0], date(2023, 1, 1), date(2024, 12, 31))
    assert found.tickets == len(tickets)
    assert found.first_reply.minutes == median(
        float(ticket["first_response_time_minutes"]) for ticket in tickets
    )
    assert found.resolution.minutes == median(
        60 * float(ticket["resolution_time_hours"]) for ticket in tickets
    )
    assert found.reopen_rate.share is None


def test_scores_of_ravenstack_are_answers_on_the_day_of_closing(
    raven: tuple[Store, ImportReport],
) -> None:
    scores = [
        int(ticket["satisfaction_score"])
        for ticket in read_raven("support_tickets")
        if ticket["satisfaction_score"] and ticket["closed_at"] < "2025"
    ]
    found = figures(raven[0], date(2023, 1, 1), date(2024, 12, 31))
    assert found.csat.n == len(scores)
    assert found.csat.share == Fraction(sum(score >= 4 for score in scores), len(scores))


def test_ravenstack_again_is_no_step(raven: tuple[Store, ImportReport]) -> None:
    root = shared("data/ravenstack")
    again = bring(raven[0], *(root / f"ravenstack_{name}.csv" for name in NAMES))
    assert again.step is None
    assert [file.unchanged + file.merged for file in again.result.files] == [
        500, 5000, 25000, 2000, 600,
    ]  # fmt: skip
