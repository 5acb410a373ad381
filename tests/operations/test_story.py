"""The sample portfolio: what it says today, what it was on earlier days, and that it is a book."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import Period, add_months, from_epoch_day, to_epoch_day
from csm_desktop.domain.today import Group
from csm_desktop.operations.contracts import list_contracts
from csm_desktop.operations.health_versions import list_model_versions
from csm_desktop.operations.history import list_steps
from csm_desktop.operations.holidays import read_countries
from csm_desktop.operations.invoices import list_invoices
from csm_desktop.operations.lifecycle_stages import list_stages
from csm_desktop.operations.metrics import read_metrics, twelve_months_to
from csm_desktop.operations.notes import list_notes
from csm_desktop.operations.onboarding import (
    list_projects,
    read_cohorts,
    read_onboarding_figures,
)
from csm_desktop.operations.plan_lists import list_objectives
from csm_desktop.operations.plans import list_plans, read_plan
from csm_desktop.operations.renewal_changes import list_snapshots, read_walk
from csm_desktop.operations.story import (
    AUTHOR,
    DAYS_KEPT,
    STORY_ACCOUNTS,
    StoryStoppedError,
    make_story,
)
from csm_desktop.operations.story_acts import RECENT_DAYS
from csm_desktop.operations.story_plot import DAYS, WRITTEN_FOR, Plot, day_word, workday
from csm_desktop.operations.themes import list_themes
from csm_desktop.operations.today import read_today

NOW = datetime(2026, 11, 21, 16, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture(scope="module", autouse=True)
def utc() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        yield


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("story") / "sample.csm"
    make_story(made, clock=lambda: NOW)
    return made


@pytest.fixture
def book(path: Path) -> Iterator[Store]:
    store = open_book(path, write=False, clock=lambda: NOW)
    yield store
    store.close()


def _ask(book: Store, statement: str) -> Any:
    return book.ask(lambda connection: connection.exec_driver_sql(statement).all())


def _reasons(book: Store) -> dict[str, tuple[Group, str, int]]:
    """Account → group, kind and days until due of its gravest reason."""
    page = book.ask(read_today, today=TODAY)
    return {
        row.name: (group.group, row.reasons[0].kind, (row.reasons[0].due - TODAY).days)
        for group in page.groups
        for row in group.rows
    }


def test_the_book_is_sound_and_nothing_lies_beside_it(book: Store) -> None:
    assert book.ask(check_book) == ()
    assert [file.name for file in book.path.parent.iterdir()] == ["sample.csm"]


def test_the_figures_are_those_of_the_story(book: Store) -> None:
    figures = book.ask(read_metrics, period=twelve_months_to(TODAY), zone=book.zone())
    assert (figures.accounts, figures.active, figures.arr) == (STORY_ACCOUNTS, 60, 7_212_000_00)
    assert figures.retention.grr == pytest.approx(6202 / 6516)
    assert figures.retention.nrr == pytest.approx(6614 / 6516)
    assert figures.retention.logo_churn == pytest.approx(3 / 58)
    assert figures.missing_rates == ()
    days = Period(TODAY - timedelta(days=89), TODAY)
    recent = book.ask(read_metrics, period=days, zone=book.zone())
    assert (recent.nps.n, round(float(recent.nps.index or 0))) == (84, 31)


def test_today_tells_who_needs_the_user(book: Store) -> None:
    told = _reasons(book)
    assert told["Northwind Dairy"] == (Group.NOW, "notice", 9)
    assert told["Alderman & Finch"] == (Group.NOW, "notice", 9)
    assert told["Formosa Circuits"] == (Group.NOW, "detractor", -2)
    assert told["Westhaven Hospital"] == (Group.NOW, "follow_up", -1)
    assert told["Redwood Transit"][1] == told["Harbour Light Hotels"][1] == "outcome"
    assert told["Lumen Grid"][:2] == (Group.SOON, "champion_left")
    assert told["Jeju Air Cargo"] == (Group.SOON, "no_touch", 4)
    assert told["Greenlane Couriers"] == (Group.NOW, "meeting", 0)
    assert 6 <= sum(group is Group.NOW for group, _, _ in told.values()) <= 12


@pytest.mark.parametrize("months", [1, 3, 6, 12, 18, 23])
def test_as_of_a_day_the_arr_is_what_the_contracts_of_that_day_come_to(
    path: Path, book: Store, months: int
) -> None:
    """Against the contracts known today: none that was entered later had begun by then."""
    day = add_months(TODAY, -months)
    rates = {"USD": 1.0, "EUR": 1.1, "KRW": 0.00072, "TWD": 0.031}
    digits = {"KRW": 1}
    expected = sum(
        contract.annual / digits.get(contract.currency, 100) * rates[contract.currency]
        for contract in book.ask(list_contracts, today=TODAY)
        if contract.starts_on <= day and (contract.ends_on is None or contract.ends_on >= day)
    )
    then = open_book(path, write=False, clock=lambda: NOW)
    then.see_as_of(day)
    figures = then.ask(read_metrics, period=twelve_months_to(day), zone=then.zone())
    latest = _ask(then, "SELECT max(noted_at) FROM note")[0][0] / 1e6
    then.close()
    assert figures.arr / 100 == pytest.approx(expected)
    assert 5_500_000 < expected < 7_300_000
    assert datetime.fromtimestamp(latest, UTC).date() <= day


def test_the_history_is_one_of_two_years_with_small_steps_of_late(book: Store) -> None:
    steps = book.ask(list_steps, limit=5000)
    assert {(step.author, step.origin) for step in steps} == {(AUTHOR, "sample")}
    assert [step.at for step in steps] == sorted((step.at for step in steps), reverse=True)
    assert steps[-1].at.date() == TODAY - timedelta(days=DAYS)
    late = [step for step in steps if step.at > NOW - timedelta(days=RECENT_DAYS)]
    assert len(late) > 250
    assert not any(step.label.startswith("Week of") for step in late)
    assert 80 < sum(step.label.startswith("Week of") for step in steps) < 100


def test_the_last_steps_can_be_undone_and_redone(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.csm"
    copy.write_bytes(path.read_bytes())
    store = open_book(copy, write=True, clock=lambda: NOW)
    try:
        before = _ask(store, "SELECT * FROM task")
        undone = [store.undo() for _ in range(30)]
        assert _ask(store, "SELECT * FROM task") != before
        assert not any(outcome.left for outcome in undone)
        for _ in undone:
            store.redo()
        assert _ask(store, "SELECT * FROM task") == before
        assert store.ask(check_book) == ()
    finally:
        store.close()


def test_the_walk_of_three_weeks_tells_what_changed(book: Store) -> None:
    assert len(book.ask(list_snapshots)) >= 8
    walk = book.ask(
        read_walk,
        since=TODAY - timedelta(days=19),
        first=TODAY,
        last=TODAY + timedelta(days=160),
        today=TODAY,
    )
    assert walk is not None
    named = {move.account: move.amount for part in walk.parts for move in part.moves}
    assert named["Hanbit Logistics"] == 12_000_00
    assert named["Northwind Dairy"] == -40_000_00
    assert named["Pacific Produce"] == -81_000_00
    assert named["Taroko Travel"] == 31_000_00
    assert walk.start + sum(part.amount for part in walk.parts) == walk.end


def _bands(book: Store) -> dict[str, int]:
    """Band → customers of today; None of them is without a score but the newest one."""
    rows = _ask(
        book,
        "SELECT coalesce(h.band, ''), count(*) FROM account_summary s "
        "LEFT JOIN account_health h ON h.account_id = s.account_id WHERE s.arr > 0 GROUP BY 1",
    )
    return dict(tuple(row) for row in rows)


def _changes(book: Store, day: date) -> dict[str, tuple[float, float]]:
    """Account → score now, and its change in 30 days."""
    rows = _ask(
        book,
        "SELECT a.name, h.score / 100.0, (h.score - s.score) / 100.0 FROM account a "
        "JOIN account_health h ON h.account_id = a.id JOIN health_score s ON s.account_id = a.id "
        "AND s.day = (SELECT max(p.day) FROM health_score p WHERE p.account_id = a.id "
        f"AND p.day <= {to_epoch_day(day - timedelta(days=30))}) WHERE h.score IS NOT NULL",
    )
    return {name: (score, change) for name, score, change in rows if change is not None}


def test_most_customers_are_healthy_and_some_fell(book: Store) -> None:
    bands = _bands(book)
    assert sum(bands.values()) == 60
    assert 36 <= bands["healthy"] <= 40
    assert 16 <= bands["watch"] <= 20
    assert bands["poor"] == 4
    changes = _changes(book, TODAY)
    fell = {name for name, (_, change) in changes.items() if change <= -15}
    assert {"Baltic Freight Lines", "Northwind Dairy", "Dongbaek Energy"} <= fell
    assert len(fell) <= 6
    assert sum(change >= 5 for _, change in changes.values()) >= 2
    assert changes["Hanbit Logistics"][0] == pytest.approx(78, abs=3)


def test_a_score_was_kept_every_week_of_two_years_and_of_late_every_day(book: Store) -> None:
    kept = {TODAY - from_epoch_day(day) for (day,) in _ask(book, "SELECT day FROM health_score")}
    ago = {gone.days for gone in kept}
    assert max(ago) <= DAYS
    assert set(range(DAYS_KEPT + 1)) <= ago
    assert all(ago & set(range(week, week + 7)) for week in range(DAYS_KEPT, 7 * 103, 7))
    by_model = dict(
        tuple(row) for row in _ask(book, "SELECT model, min(day) FROM health_score GROUP BY model")
    )
    assert set(by_model) == {1, 2, 3}


@pytest.mark.parametrize("gone", [3, 31, 206, 420])
def test_a_kept_score_is_the_one_the_book_as_of_that_day_gives(
    path: Path, book: Store, gone: int
) -> None:
    kept_on = max(
        day
        for (day,) in _ask(book, "SELECT DISTINCT day FROM health_score")
        if day <= to_epoch_day(TODAY) - gone
    )
    kept = _ask(
        book,
        "SELECT account_id, score, band, coverage, low, high, model FROM health_score s "
        "WHERE day = (SELECT max(day) FROM health_score WHERE account_id = s.account_id "
        f"AND day <= {kept_on}) AND coverage > 0 ORDER BY account_id",
    )
    then = open_book(path, write=False, clock=lambda: NOW)
    try:
        then.see_as_of(from_epoch_day(kept_on))
        seen = _ask(
            then,
            "SELECT account_id, score, band, coverage, low, high, model FROM account_health "
            "WHERE coverage > 0 ORDER BY account_id",
        )
    finally:
        then.close()
    assert [tuple(row) for row in seen] == [tuple(row) for row in kept]
    assert len(kept) > 50


def test_the_model_changed_twice_and_a_rule_was_run(book: Store) -> None:
    versions = [(v.version, v.state, v.used_from) for v in book.ask(list_model_versions)]
    assert [state for _, state, _ in versions] == ["in use", "retired", "retired"]
    assert versions[0] == (3, "in use", date(2026, 4, 22))
    assert versions[1][:1] == (2,)
    runs = _ask(
        book,
        "SELECT r.playbook, a.name FROM playbook_run r JOIN account a ON a.id = r.account_id "
        "WHERE r.rule_id IS NOT NULL",
    )
    assert ("rescue", "Formosa Circuits") in [tuple(run) for run in runs]
    pulses = _ask(book, "SELECT count(*), count(DISTINCT account_id), max(given_on) FROM pulse")[0]
    assert pulses[0] > 500
    assert pulses[1] >= 57
    overrides = _ask(book, "SELECT until FROM health_override")
    left = sorted((from_epoch_day(until) - TODAY).days for (until,) in overrides)
    assert left[0] < 0
    assert any(0 < days <= 7 for days in left)


def test_ten_projects_are_under_way_and_three_are_late(book: Store) -> None:
    figures = book.ask(read_onboarding_figures, today=TODAY)
    assert (figures.projects, figures.late, figures.of) == (10, 3, 12)
    assert 38 <= (figures.median_days or 0) <= 46
    rows = book.ask(list_projects, today=TODAY)
    (incheon,) = (row for row in rows if row.name == "Incheon depot")
    told = [(m.title, m.actual_on or m.forecast_on or m.target_on) for m in incheon.milestones]
    assert told == [
        ("Kick-off", date(2026, 10, 14)),
        ("Data connected", date(2026, 10, 23)),
        ("Depot leads trained", date(2026, 11, 10)),
        ("First value", date(2026, 12, 2)),
        ("Go-live", date(2026, 12, 17)),
    ]
    assert [m.target_on.day for m in incheon.milestones] == [14, 19, 9, 27, 14]
    cohorts = book.ask(read_cohorts, today=TODAY)
    assert sum(cohort.done for cohort in cohorts) == 14
    assert sum(cohort.stopped for cohort in cohorts) == 1
    assert set(book.ask(read_countries)) == {"kr", "tw", "us"}
    tasks = _ask(book, "SELECT count(*) FROM task WHERE milestone_id IS NOT NULL")
    assert tasks[0][0] == 4


def test_plans_are_of_all_kinds_and_hanbits_is_worth_its_price(book: Store) -> None:
    plans = book.ask(list_plans, today=TODAY)
    assert {plan.state for plan in plans} == {"draft", "active", "closed"}
    assert len(plans) == 17
    assert sum(plan.behind > 0 for plan in plans) >= 6
    assert sum(plan.achieved > 0 for plan in plans) >= 6
    reviews = [plan.review_on for plan in plans if plan.review_on]
    assert any(review < TODAY for review in reviews)
    assert any(0 <= (review - TODAY).days <= 14 for review in reviews)
    (hanbit,) = (plan for plan in plans if plan.account == "Hanbit Logistics")
    assert hanbit.outcome_score == Decimal("0.875")
    plan = book.ask(read_plan, plan_id=hanbit.id, today=TODAY)
    assert plan is not None
    worth = plan.roi.worth
    assert worth is not None
    assert round((worth.roi or 0) * 100) == 81
    assert round(worth.npv / 100_000) == 194
    sentences = {row.sentence: row for row in book.ask(list_objectives, today=TODAY)}
    delay = sentences["Cut dispatch delay from 8 h to 2 h by 31 Dec 2026"]
    assert (delay.current, delay.points) == (Decimal("3.1"), -7)
    assert "Move 14 depots off spreadsheets by 30 Jun 2026" in sentences


def test_a_plan_and_a_project_are_as_they_were_on_a_day(path: Path) -> None:
    day = date(2026, 10, 28)
    then = open_book(path, write=False, clock=lambda: NOW)
    try:
        then.see_as_of(day)
        rows = then.ask(list_projects, today=day)
        (incheon,) = (row for row in rows if row.name == "Incheon depot")
        assert [m.actual_on is not None for m in incheon.milestones] == [True] * 2 + [False] * 3
        objectives = then.ask(list_objectives, today=day)
        (delay,) = (row for row in objectives if row.subject == "dispatch delay")
        assert delay.current == Decimal("3.9")
    finally:
        then.close()


def test_notes_are_in_three_languages_and_none_says_a_slot(book: Store) -> None:
    notes = book.ask(list_notes, today=TODAY)
    texts = [f"{note.title} {note.text}" for note in notes]
    assert not [text for text in texts if "{" in text]
    assert sum(any("가" <= letter <= "힣" for letter in text) for text in texts) > 80
    assert sum(any("一" <= letter <= "鿿" for letter in text) for text in texts) > 80


@pytest.mark.slow
@pytest.mark.parametrize("day", [date(2027, 1, 31), date(2028, 2, 29), date(2026, 3, 30)])
def test_it_tells_the_same_story_on_another_day(tmp_path: Path, day: date) -> None:
    now = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
    made = tmp_path / "sample.csm"
    make_story(made, clock=lambda: now)
    store = open_book(made, write=False, clock=lambda: now)
    try:
        assert store.ask(check_book) == ()
        page = store.ask(read_today, today=day)
        due = {row.name: row.reasons[0].due for group in page.groups for row in group.rows}
        assert 9 <= (due["Northwind Dairy"] - day).days <= 12
        figures = store.ask(read_metrics, period=twelve_months_to(day), zone=store.zone())
        assert figures.arr == 7_212_000_00
        bands = _bands(store)
        assert 33 <= bands["healthy"] <= 43
        assert 12 <= bands["watch"] <= 22
        assert 3 <= bands["poor"] <= 6
        onboarding = store.ask(read_onboarding_figures, today=day)
        assert onboarding.projects == 10
        assert 2 <= onboarding.late <= 6
        assert len(store.ask(list_plans, today=day)) == 17
        assert _ask(store, "SELECT max(at) FROM step")[0][0] <= now.timestamp() * 1e6
    finally:
        store.close()


@pytest.mark.slow
def test_the_same_day_and_seed_make_the_same_book(path: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.csm"
    make_story(again, clock=lambda: NOW)
    assert _content(path) == _content(again)


def _content(path: Path) -> list[Any]:
    store = open_book(path, write=False, clock=lambda: NOW)
    try:
        return [
            _ask(store, "SELECT at, label, label_values FROM step ORDER BY id"),
            _ask(store, "SELECT account_id, title, text, noted_at FROM note ORDER BY id"),
            _ask(store, "SELECT account_id, subject, created_at, solved_at FROM ticket"),
            _ask(store, "SELECT account_id, metric_id, day, value FROM usage_point"),
            _ask(store, "SELECT account_id, band, reason, given_on FROM pulse ORDER BY id"),
            _ask(store, "SELECT title, target_on, forecast_on, actual_on FROM milestone"),
            _ask(store, "SELECT objective_id, day, value FROM objective_value ORDER BY id"),
            _ask(store, "SELECT account_id, day, score, model FROM health_score ORDER BY 1, 2"),
        ]
    finally:
        store.close()


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    shares: list[float] = []
    stop: Callable[[], bool] = lambda: len(shares) > 3  # noqa: E731 — said once
    with pytest.raises(StoryStoppedError):
        make_story(
            tmp_path / "sample.csm", clock=lambda: NOW, progress=shares.append, cancelled=stop
        )
    assert shares == sorted(shares)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_touched(tmp_path: Path) -> None:
    there = tmp_path / "sample.csm"
    there.write_text("mine")
    with pytest.raises(Refusal, match="file_exists"):
        make_story(there, clock=lambda: NOW)
    assert there.read_text() == "mine"


def test_days_of_the_files_move_with_today() -> None:
    plot = Plot(NOW + timedelta(days=5), UTC, 1)  # type: ignore[arg-type]  # a zone all the same
    assert WRITTEN_FOR == TODAY
    assert plot.text("QBR {2026-12-10}") == "QBR 15 Dec"
    assert plot.text("회의 {2026-12-10}") == "회의 12월 15일"
    assert day_word(date(2026, 12, 10), "zh") == "12月10日"
    assert workday(date(2026, 11, 22)) == date(2026, 11, 20)


def test_what_customers_said_and_bought_is_there(book: Store) -> None:
    counts = {
        table: _ask(book, f'SELECT count(*) FROM "{table}"')[0][0]
        for table in ("conversation", "order", "invoice", "advocacy", "article")
    }
    assert counts == {"conversation": 10, "order": 3, "invoice": 5, "advocacy": 3, "article": 5}
    themes = book.ask(list_themes, today=TODAY)
    assert [(theme.name, theme.accounts) for theme in themes] == [
        ("Changeover report", 3),
        ("Scanner works offline", 2),
    ]
    overdue = [row for row in book.ask(list_invoices, today=TODAY) if row.overdue_on(TODAY)]
    assert [row.account for row in overdue] == ["Alderman & Finch"]
    stages = book.ask(list_stages, today=TODAY)
    assert len({row.account_id for row in stages if row.left_on is None}) == STORY_ACCOUNTS
