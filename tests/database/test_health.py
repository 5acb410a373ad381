"""Health as it is kept: each source, the feed beside a rebuild, days, undo, and the past."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from csm_desktop.database import health
from csm_desktop.database.check import check_book
from csm_desktop.database.health_sources import Present, Wanted
from csm_desktop.database.store import Store, command, local_zone, open_book, read_rates
from csm_desktop.domain.health import score_account
from csm_desktop.domain.health_model import write_model
from csm_desktop.domain.health_parts import Group, HealthModel, Measure, Rule, Source, Step
from csm_desktop.domain.periods import to_epoch_day, to_micros
from tests.support.health_models import identity, named
from tests.support.trial_book import (
    Edit,
    TrialClock,
    bring_points,
    empty_row,
    make_edits,
    new_book,
    run_sql,
)

TODAY = date(2026, 3, 1)
DAY = to_epoch_day(TODAY)
NOW = to_micros(TrialClock().now)
A_DAY = 86_400_000_000
SEATS = {"charge_period": "month", "currency": "USD"}


@pytest.fixture
def store(tmp_path: Path) -> Iterable[Store]:
    book = new_book(tmp_path, TrialClock())
    add(book, "account", 1, name="One")
    add(book, "account", 2, name="Two")
    yield book
    book.close()


def add(store: Store, table: str, row: int, **values: Any) -> None:
    store.run(make_edits, edits=[Edit("insert", table, row, empty_row(table, row, **values))])


def change(store: Store, table: str, row: int, **values: Any) -> None:
    store.run(make_edits, edits=[Edit("update", table, row, values)])


@command("Use a model")
def use_model(connection: Connection, *, content: str) -> None:
    connection.exec_driver_sql("UPDATE health_model SET state = 'retired'")
    connection.exec_driver_sql(
        "INSERT INTO health_model (version, state, content, used_from) "
        "VALUES ((SELECT coalesce(max(version), 1) + 1 FROM health_model), 'in use', ?, ?)",
        (content, DAY),
    )


@command("Bring points")
def usage(connection: Connection, *, points: dict[tuple[Any, ...], float], number: int = 1) -> None:
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO metric (id, name) VALUES (1, 'sessions'), (2, 'minutes')"
    )
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO feature (id, name) VALUES (1, 'export'), (2, 'alerts')"
    )
    row = empty_row("import_file", number)
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.exec_driver_sql(
        f"INSERT INTO import_file ({names}) VALUES ({marks})", tuple(row.values())
    )
    bring_points(connection, points=points, import_id=number)


def present_of(store: Store) -> Present:
    return store.ask(
        lambda connection: Present(store.today(), local_zone(), read_rates(connection))
    )


def found(store: Store, source: Source, **more: Any) -> dict[int, tuple[float, int]]:
    """What a source finds, as (value, days ago) by account."""
    present = present_of(store)
    rows = store.ask(health.gather_inputs, [Wanted("x", source, **more)], present=present)
    return {account: (value, DAY - day) for _measure, account, value, day in rows}


def kept(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    def read(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
        health.find_inputs(connection)
        return {
            table: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {table}").all()))
            for table in ("account_health", "health_input")
        }

    return store.ask(read)


def point(account: int, ago: int, metric: int = 1, feature: int = 0) -> tuple[int, ...]:
    return (account, metric, feature, 0, DAY - ago)


# --- sources ----------------------------------------------------------------------------------


def test_usage_over_a_window_that_ends_today(store: Store) -> None:
    store.run(
        usage,
        points={point(1, 0): 6.0, point(1, 6): 0.0, point(1, 7): 8.0, point(1, 0, metric=2): 90.0},
    )
    week = Source("usage", metric="sessions", window_days=7)

    assert found(store, replace(week, what="sum")) == {1: (6.0, 0)}
    assert found(store, replace(week, what="mean")) == {1: (3.0, 0)}
    assert found(store, replace(week, what="days")) == {1: (1.0, 0)}
    assert found(store, replace(week, what="last")) == {1: (6.0, 0)}
    assert found(store, replace(week, what="days_since")) == {1: (0.0, 0)}
    assert found(store, replace(week, what="change_percent")) == {1: (-62.5, 0)}
    assert found(store, replace(week, what="sum", metric="unheard of")) == {}
    # Without a metric it is the first one's; hours and clicks are never added up.
    assert found(store, replace(week, what="change_percent", metric=None)) == {1: (-62.5, 0)}


def test_a_change_compares_measured_days_not_how_many_there_were(store: Store) -> None:
    store.run(usage, points={point(1, 1): 5.0, point(1, 8): 5.0, point(1, 9): 5.0})

    source = Source("usage", "change_percent", metric="sessions", window_days=7)
    assert found(store, source) == {1: (0.0, 1)}


def test_usage_that_stopped_is_unknown_unless_the_last_window_is_kept(store: Store) -> None:
    store.run(usage, points={point(1, 20): 4.0, point(1, 25): 2.0, point(1, 30): 9.0})
    mean = Source("usage", "mean", metric="sessions", window_days=7)

    assert found(store, mean) == {}
    assert found(store, mean, keep=True) == {1: (3.0, 20)}


def test_usage_for_each_seat_bought(store: Store) -> None:
    store.run(usage, points={point(1, 0): 6.0, point(2, 0): 6.0})
    add(store, "contract", 1, account_id=1, quantity=4, starts_on=DAY - 9, **SEATS)
    add(store, "contract", 2, account_id=1, quantity=9, starts_on=DAY + 1, **SEATS)
    source = Source("usage", "last", metric="sessions", per_seat=True)

    assert found(store, source) == {1: (1.5, 0)}
    assert found(store, replace(source, what="sum", window_days=7)) == {1: (1.5, 0)}


def test_key_features_in_use(store: Store) -> None:
    store.run(
        usage,
        points={point(1, 0, feature=1): 1.0, point(1, 1, feature=2): 0.0, point(2, 2): 5.0},
    )
    source = Source("features", "used_percent", window_days=7, features=("export", "alerts"))

    assert found(store, source) == {1: (50.0, 0)}
    assert found(store, replace(source, features=("export",))) == {1: (100.0, 0)}
    assert found(store, replace(source, features=())) == {1: (50.0, 0)}


def test_tickets_open_new_and_old(store: Store) -> None:
    add(store, "ticket", 1, account_id=1, priority="urgent", created_at=NOW - 8 * A_DAY)
    add(store, "ticket", 2, account_id=1, priority="low", created_at=NOW - 20 * A_DAY)
    add(store, "ticket", 3, account_id=1, created_at=NOW - 40 * A_DAY, solved_at=NOW)
    open_now = Source("tickets", "open")

    assert found(store, open_now) == {1: (2.0, 0)}
    assert found(store, replace(open_now, priorities=("urgent", "high"))) == {1: (1.0, 0)}
    assert found(store, replace(open_now, priorities=("high",))) == {1: (0.0, 0)}
    assert found(store, Source("tickets", "created", window_days=9)) == {1: (1.0, 0)}
    assert found(store, Source("tickets", "oldest_days")) == {1: (20.0, 0)}
    urgent = Source("tickets", "oldest_days", priorities=("urgent",))
    assert found(store, urgent) == {1: (8.0, 0)}
    assert found(store, replace(urgent, priorities=("high",))) == {1: (0.0, 0)}


def answer(store: Store, row: int, score: int, ago: int, kind: str = "nps") -> None:
    scale = "0-10" if kind == "nps" else "1-5"
    at = NOW - ago * A_DAY
    add(
        store,
        "survey_answer",
        row,
        account_id=1,
        kind=kind,
        scale=scale,
        score=score,
        answered_at=at,
    )


def test_survey_answers(store: Store) -> None:
    for row, (score, ago, kind) in enumerate(
        [(9, 40, "nps"), (3, 45, "nps"), (6, 90, "nps"), (1, 0, "csat")], start=1
    ):
        answer(store, row, score, ago, kind)
    nps = Source("survey", "last", survey="nps", scale="0-10")

    assert found(store, nps) == {1: (9.0, 40)}
    assert found(store, replace(nps, what="mean", window_days=60)) == {1: (6.0, 40)}
    assert found(store, replace(nps, what="mean", window_days=30)) == {}
    assert found(store, replace(nps, what="mean", window_days=6), keep=True) == {1: (6.0, 40)}
    assert found(store, replace(nps, what="mean", window_days=5), keep=True) == {1: (9.0, 40)}


def test_days_since_a_touch_leave_internal_notes_out(store: Store) -> None:
    add(store, "note", 1, account_id=1, kind="call", noted_at=NOW - 5 * A_DAY)
    add(store, "note", 2, account_id=1, kind="internal note", noted_at=NOW)

    assert found(store, Source("touch", "days_since")) == {1: (5.0, 5)}


def test_sentiment_of_the_newest_notes(store: Store) -> None:
    for row, (sentiment, ago) in enumerate([("positive", 3), ("negative", 2), (None, 1)], start=1):
        add(store, "note", row, account_id=1, sentiment=sentiment, noted_at=NOW - ago * A_DAY)

    assert found(store, Source("sentiment", "mean", last=1)) == {1: (-1.0, 2)}
    assert found(store, Source("sentiment", "mean", last=3)) == {1: (0.0, 2)}


def test_the_worst_slip_of_open_milestones(store: Store) -> None:
    add(store, "onboarding_project", 1, account_id=1, starts_on=DAY - 30)
    days = [(-3, None, None), (5, 9, None), (-20, None, -1), (-4, -1, None)]
    for row, (target, forecast, actual) in enumerate(days, start=1):
        add(
            store,
            "milestone",
            row,
            account_id=1,
            project_id=1,
            target_on=DAY + target,
            forecast_on=None if forecast is None else DAY + forecast,
            actual_on=None if actual is None else DAY + actual,
        )
    assert found(store, Source("milestone", "slip_days")) == {1: (4.0, 0)}

    change(store, "onboarding_project", 1, stopped_on=DAY)
    assert found(store, Source("milestone", "slip_days")) == {}


def test_progress_and_outcomes_of_a_plan(store: Store) -> None:
    add(store, "success_plan", 1, account_id=1, state="active", starts_on=DAY)
    for row, state in enumerate(["open", "open", "cancelled"], start=1):
        add(
            store,
            "objective",
            row,
            account_id=1,
            plan_id=1,
            state=state,
            baseline="8",
            target="2",
            due_on=DAY + 9,
        )
    add(store, "objective_value", 1, account_id=1, objective_id=1, day=DAY - 3, value="6.5")
    add(store, "objective_value", 2, account_id=1, objective_id=1, day=DAY + 3, value="2")
    for row, state in enumerate(["achieved", "partly", "open", "cancelled"], start=1):
        add(store, "outcome", row, account_id=1, objective_id=1, state=state)

    assert found(store, Source("plan", "progress_percent")) == {1: (25.0, 3)}
    assert found(store, Source("plan", "outcomes_percent")) == {1: (75.0, 0)}

    change(store, "success_plan", 1, state="closed")
    assert found(store, Source("plan", "progress_percent")) == {}


def test_facts_of_contracts(store: Store) -> None:
    paid = {"account_id": 1, "currency": "USD", "charge_period": "month"}
    add(store, "contract", 1, charge=10_000, starts_on=DAY - 300, ends_on=DAY + 60, **paid)
    add(store, "contract", 2, charge=2_500, starts_on=DAY - 10, auto_renew=1, **paid)

    assert found(store, Source("contract", "renewal_days")) == {1: (60.0, 0)}
    assert found(store, Source("contract", "mrr_change_percent", window_days=90)) == {1: (25.0, 0)}
    assert found(store, Source("contract", "auto_renew")) == {}
    change(store, "contract", 1, auto_renew=0)
    assert found(store, Source("contract", "auto_renew")) == {1: (0.0, 0)}


def test_the_last_pulse_given(store: Store) -> None:
    for row, (band, ago) in enumerate([("poor", 9), ("watch", 3), ("healthy", -1)], start=1):
        add(store, "pulse", row, account_id=1, band=band, given_on=DAY - ago)

    words = ("healthy", "watch", "poor")
    assert found(store, Source("pulse", "last"), words=words) == {1: (1.0, 3)}
    assert found(store, Source("pulse", "last"), words=("poor",)) == {}


def test_fields_of_ones_own(store: Store) -> None:
    custom = {"1": "12.5", "2": "gold", "3": "2026-02-19", "4": "much"}
    change(store, "account", 1, custom=json.dumps(custom))

    assert found(store, Source("custom", "number", field=1)) == {1: (12.5, 0)}
    assert found(store, Source("custom", "number", field=4)) == {}
    choice = Source("custom", "choice", field=2)
    assert found(store, choice, words=("silver", "gold")) == {1: (1.0, 0)}
    assert found(store, choice, words=("silver",)) == {}
    assert found(store, Source("custom", "age_days", field=3)) == {1: (10.0, 0)}
    assert found(store, Source("custom", "age_days", field=4)) == {}


# --- what is kept -----------------------------------------------------------------------------


def pulse_model(scores: tuple[float, float, float] = (90.0, 60.0, 10.0)) -> HealthModel:
    words = tuple(zip(("healthy", "watch", "poor"), scores, strict=True))
    rule = Rule("words", words=words)
    measure = Measure("pulse", named("Pulse"), Source("pulse", "last"), rule, 1, valid_days=30)
    return HealthModel((Group("g", named("G"), 1, (measure,)),))


def score_rows(store: Store) -> list[tuple[Any, ...]]:
    def read(connection: Connection) -> list[tuple[Any, ...]]:
        rows = connection.exec_driver_sql(
            "SELECT account_id, day, score, band, model FROM health_score ORDER BY 1, 2"
        )
        return [(account, day - DAY, *rest) for account, day, *rest in rows]

    return store.ask(read)


def test_an_account_nothing_is_known_of_has_no_row(store: Store) -> None:
    assert kept(store) == {"account_health": [], "health_input": []}


def test_an_override_says_something_even_without_a_measure(store: Store) -> None:
    add(store, "health_override", 1, account_id=2, band="poor", made_on=DAY, until=DAY + 30)

    assert kept(store)["account_health"] == [(2, None, "poor", 0, 0, 10_000, None, 1, 1)]


def test_scores_are_kept_on_the_days_they_differ(tmp_path: Path) -> None:
    clock = TrialClock()
    store = new_book(tmp_path, clock)
    add(store, "account", 1)
    store.run(use_model, content=write_model(pulse_model()))
    add(store, "pulse", 1, account_id=1, band="watch", given_on=DAY)
    add(store, "pulse", 2, account_id=1, band="healthy", given_on=DAY)
    assert score_rows(store) == [(1, 0, 9000, "healthy", 2)]

    for days in (1, 1, 28, 1):
        clock.pass_days(days)
        store.turn_day()
    assert score_rows(store)[1:] == [(1, 31, None, None, 2)]

    store.undo()
    store.undo()
    assert score_rows(store)[1:] == [(1, 31, None, None, 2)]
    store.close()


def test_a_day_that_ends_as_it_began_leaves_no_row(tmp_path: Path) -> None:
    clock = TrialClock()
    store = new_book(tmp_path, clock)
    add(store, "account", 1)
    add(store, "pulse", 1, account_id=1, band="poor", given_on=DAY)
    before = score_rows(store)
    clock.pass_days(1)
    store.turn_day()
    add(store, "pulse", 2, account_id=1, band="healthy", given_on=DAY + 1)
    assert len(score_rows(store)) == len(before) + 1
    store.undo()

    assert score_rows(store) == before
    store.close()


def test_a_model_that_comes_into_use_judges_everybody_and_its_undo_too(store: Store) -> None:
    store.run(use_model, content=write_model(pulse_model()))
    add(store, "pulse", 1, account_id=1, band="watch", given_on=DAY)
    before = kept(store)
    store.run(use_model, content=write_model(pulse_model((90.0, 20.0, 10.0))))

    assert kept(store)["account_health"] == [(1, 2000, "poor", 10_000, 2000, 2000, None, None, 3)]
    store.undo()
    assert kept(store) == before


def test_a_draft_changes_nothing(store: Store) -> None:
    add(store, "pulse", 1, account_id=1, band="watch", given_on=DAY)
    before = kept(store)
    content = write_model(pulse_model())
    add(store, "health_model", 1, version=2, state="draft", content=content)

    assert kept(store) == before


def test_a_model_that_cannot_be_read_gives_way_and_says_why(store: Store) -> None:
    add(store, "pulse", 1, account_id=1, band="watch", given_on=DAY)
    before = kept(store)
    add(store, "health_model", 1, version=2, state="in use", content="{broken")
    add(store, "pulse", 2, account_id=2, band="watch", given_on=DAY)

    used = store.ask(health.read_model_in_use)
    assert used.broken is not None and used.broken.code == "health_model_unreadable"
    assert used.model == health.first_model()
    assert kept(store)["account_health"][0] == before["account_health"][0]


def test_an_override_ends_by_itself_when_the_day_turns(tmp_path: Path) -> None:
    clock = TrialClock()
    store = new_book(tmp_path, clock)
    add(store, "account", 1)
    store.run(use_model, content=write_model(pulse_model()))
    add(store, "pulse", 1, account_id=1, band="healthy", given_on=DAY)
    add(store, "health_override", 1, account_id=1, band="poor", made_on=DAY, until=DAY + 1)
    bands = []
    for _day in range(3):
        bands.append(kept(store)["account_health"][0][2])
        clock.pass_days(1)
        store.turn_day()
    store.close()

    assert bands == ["poor", "poor", "healthy"]


def test_a_deleted_account_is_gone_and_comes_back(store: Store) -> None:
    store.run(usage, points={point(2, 0): 5.0})
    before = kept(store)
    assert [row[0] for row in before["account_health"]] == [2]
    store.run(make_edits, edits=[Edit("delete", "account", 2, {})])
    assert kept(store) == {"account_health": [], "health_input": []}

    store.undo()
    assert kept(store) == before


def test_the_lines_come_from_what_is_kept(store: Store) -> None:
    add(store, "note", 1, account_id=1, kind="call", noted_at=NOW, sentiment="positive")
    add(store, "ticket", 1, account_id=1, priority="urgent", created_at=NOW - 9 * A_DAY)
    store.run(usage, points={point(1, 0): 5.0, point(1, 30): 4.0})
    inputs = store.ask(health.inputs_of, account_id=1)
    model = store.ask(health.read_model_in_use).model
    score = score_account(model, inputs, TODAY)

    row = kept(store)["account_health"][0]
    assert row[1:7] == (
        *(score.score, score.band, score.coverage),
        *(score.low, score.high, score.capped),
    )
    assert (score.band, score.capped) == ("poor", "urgent-ticket")


def test_a_page_of_health_depends_on_what_health_is_made_from(store: Store) -> None:
    def scores(connection: Connection) -> object:
        return connection.exec_driver_sql("SELECT score FROM account_health").all()

    _answer, tables = store.ask_noting_tables(scores)
    assert {"pulse", "ticket", "usage_point", "health_model", "health_override"} <= tables


def test_a_check_finds_health_that_is_not_what_its_rows_say(store: Store) -> None:
    add(store, "pulse", 1, account_id=1, band="watch", given_on=DAY)
    reader = open_book(store.path, write=False, clock=TrialClock())
    assert reader.ask(check_book) == ()
    with store._writing() as connection:
        connection.exec_driver_sql("UPDATE account_health SET coverage = 7")
    codes = [finding.code for finding in reader.ask(check_book)]
    reader.close()

    assert codes == ["health_differs"]


# --- any commands, any model: the feed is the rebuild, and the past is what was kept ------------

DOWN = Rule("steps", "down", steps=(Step(None, 3, 90.0), Step(3, 9, 50.0), Step(9, None, 10.0)))
WORDS = Rule("words", words=(("healthy", 90.0), ("poor", 10.0)))
UP = Rule("line", points=((-50.0, 0.0), (50.0, 100.0)))
SOURCES: list[tuple[Source, Rule]] = [
    (Source("usage", "mean", metric="sessions", window_days=7), UP),
    (Source("usage", "change_percent", window_days=7), UP),
    (Source("usage", "last", metric="minutes", per_seat=True), UP),
    (Source("features", "used_percent", window_days=9), identity()),
    (Source("tickets", "open", priorities=("urgent",)), DOWN),
    (Source("tickets", "oldest_days"), DOWN),
    (Source("survey", "mean", survey="nps", scale="0-10", window_days=3), identity(10)),
    (Source("touch", "days_since"), DOWN),
    (Source("milestone", "slip_days"), DOWN),
    (Source("contract", "mrr_change_percent", window_days=30), UP),
    (Source("contract", "renewal_days"), UP),
    (Source("pulse", "last"), WORDS),
    (Source("sentiment", "mean", last=2), UP),
    (Source("custom", "number", field=1), identity()),
]


@st.composite
def any_model(draw: st.DrawFn) -> HealthModel:
    chosen = draw(st.lists(st.sampled_from(SOURCES), min_size=1, max_size=6))
    measures = tuple(
        Measure(
            f"m{n}",
            named("m"),
            source,
            rule,
            draw(st.integers(1, 5)),
            draw(st.sampled_from(["exclude", "neutral", "keep"])),
            draw(st.integers(1, 20)),
        )
        for n, (source, rule) in enumerate(chosen)
    )
    half = len(measures) // 2
    parts = [part for part in (measures[:half], measures[half:]) if part]
    groups = tuple(Group(f"g{n}", named("g"), n + 1, part) for n, part in enumerate(parts))
    return HealthModel(groups, floor=draw(st.sampled_from([0, 50])))


ACTS = st.tuples(
    st.sampled_from(
        [
            *("note", "ticket", "pulse", "survey_answer", "contract", "milestone"),
            "conversation",
            *("custom", "delete", "override", "usage", "model", "undo", "redo", "day", "rate"),
        ]
    ),
    st.integers(1, 3),
    st.integers(0, 12),
)


class Hands:
    """Does one act after the other on a book of three accounts."""

    def __init__(self, store: Store, clock: TrialClock) -> None:
        self.store, self.clock, self.rows = store, clock, 100
        self.alive = {1, 2, 3}
        for number in sorted(self.alive):
            add(store, "account", number)
            add(store, "onboarding_project", number, account_id=number, starts_on=DAY)

    def today(self) -> int:
        return to_epoch_day(self.store.today())

    def act(self, kind: str, account: int, pick: int, model: str) -> None:
        self.rows += 1
        if kind in ("undo", "redo"):
            self._back(kind)
        elif kind == "day":
            self.clock.pass_days(1 + pick)
            self.store.turn_day()
        elif kind == "model":
            self.store.run(use_model, content=model)
        elif kind == "rate":
            values = {"currency": "EUR", "valid_from": DAY - self.rows, "rate": str(1 + pick)}
            add(self.store, "rate", self.rows, **values)
        elif self._there(account):
            self._change(kind, account, pick)

    def _back(self, kind: str) -> None:
        from csm_desktop.domain.errors import Refusal  # beside its only use

        try:
            self.store.undo() if kind == "undo" else self.store.redo()
        except Refusal:
            return

    def _there(self, account: int) -> bool:
        """Undo may have gone back to before its project, which its milestones need."""

        def count(connection: Connection) -> bool:
            sql = "SELECT count(*) FROM onboarding_project WHERE account_id = ?"
            return bool(connection.exec_driver_sql(sql, (account,)).scalar_one())

        return self.store.ask(count)

    def _change(self, kind: str, account: int, pick: int) -> None:
        now = to_micros(self.clock.now) - pick * A_DAY
        day = self.today() - pick
        words = ["positive", "negative", None]
        values: dict[str, Any] = {
            "note": {"kind": "call", "noted_at": now, "sentiment": words[pick % 3]},
            "conversation": {
                "channel": "phone",
                "started_at": now,
                "answered": [None, True, False][pick % 3],
            },
            "ticket": {
                "created_at": now,
                "priority": ["urgent", "low"][pick % 2],
                "solved_at": now + A_DAY if pick % 3 else None,
            },
            "pulse": {"given_on": day, "band": ["healthy", "watch", "poor"][pick % 3]},
            "survey_answer": {
                "kind": "nps",
                "scale": "0-10",
                "score": pick % 11,
                "answered_at": now,
            },
            "contract": {
                "charge": 1000 * pick,
                "charge_period": "month",
                "currency": ["USD", "EUR"][pick % 2],
                "starts_on": day - 25,
                "ends_on": day + 30 * pick,
                "quantity": pick,
            },
            "milestone": {"project_id": account, "target_on": day},
        }
        if kind in values:
            add(self.store, kind, self.rows, account_id=account, **values[kind])
        elif kind == "override":
            made = {"made_on": day, "until": day + pick, "band": "poor"}
            add(self.store, "health_override", self.rows, account_id=account, **made)
        elif kind == "custom":
            change(self.store, "account", account, custom=json.dumps({"1": str(pick * 5)}))
        elif kind == "usage":
            points = {
                (account, 1 + n % 2, n % 3, 0, day - 3 * n): float(pick + n) for n in range(4)
            }
            self.store.run(usage, points=points, number=self.rows)
        elif kind == "delete":
            self.store.run(run_sql, statements=tuple(_deletes(account)))


def _deletes(account: int) -> list[str]:
    tables = ["note", "conversation", "ticket", "pulse", "survey_answer", "contract", "milestone"]
    tables += ["health_override", "onboarding_project"]
    of = f"WHERE account_id = {account}"
    return [
        *(f"DELETE FROM {table} {of}" for table in tables),
        f"DELETE FROM account WHERE id = {account}",
    ]


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=14), any_model(), any_model())
def test_after_any_commands_health_is_what_a_rebuild_gives(
    acts: list[tuple[str, int, int]], first: HealthModel, second: HealthModel
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = TrialClock()
        store = new_book(Path(folder), clock)
        hands = Hands(store, clock)
        store.run(use_model, content=write_model(first))
        evenings: dict[date, dict[str, list[tuple[Any, ...]]]] = {}
        for kind, account, pick in acts:
            hands.act(kind, account, pick, write_model(second))
            _compare_with_rebuild(store)
            evenings[store.today()] = kept(store)
        for day, then in evenings.items():
            if day < store.today():
                reader = open_book(store.path, write=False, clock=clock)
                reader.see_as_of(day)
                assert kept(reader) == then
                reader.close()
        store.close()


def _compare_with_rebuild(store: Store) -> None:
    before = kept(store)
    scores = score_rows(store)
    with store._writing(keep=False) as connection:
        health.rebuild(connection, present=store._present(connection))
        for table, rows in before.items():
            again = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            assert sorted(map(tuple, again)) == rows
        again = connection.exec_driver_sql(
            "SELECT account_id, day, score, band, model FROM health_score ORDER BY 1, 2"
        ).all()
        assert [(account, day - DAY, *rest) for account, day, *rest in again] == scores
