"""The portfolio's questions about health, care and answers, on a book made by hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import to_epoch_day, to_micros
from csm_desktop.domain.query import QueryProblem
from csm_desktop.operations.compare import read_comparison
from csm_desktop.operations.conversations import log_conversation
from csm_desktop.operations.portfolio import read_figures
from csm_desktop.operations.portfolio_before import read_figures_before
from csm_desktop.operations.portfolio_health import read_bands, read_moves, read_quadrant
from csm_desktop.operations.portfolio_onboarding import read_onboarding_funnel
from csm_desktop.operations.portfolio_renewals import read_renewals_by_quarter
from csm_desktop.operations.portfolio_satisfaction import (
    read_success_satisfaction,
    read_survey_trends,
)
from csm_desktop.operations.portfolio_segments import read_cadence, read_segments
from tests.support.trial_book import TrialClock

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
GOOD, WATCH, POOR, SILENT = 1, 2, 3, 4
SCORES = {GOOD: (8150, "healthy"), WATCH: (6999, "watch"), POOR: (4000, "poor")}
MRR = {GOOD: 1_000_00, WATCH: 500_00, POOR: 250_00, SILENT: 0}


def days_ago(days: int) -> int:
    return to_micros(NOW - timedelta(days=days))


@command("Fill the book")
def fill(connection: Connection) -> None:
    def add(table: str, **values: Any) -> None:
        marks = ", ".join("?" * len(values))
        connection.exec_driver_sql(
            f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
        )

    for number, (name, country) in enumerate(
        (("Good", "KR"), ("Watch", "KR"), ("Poor", "TW"), ("Silent", None)), 1
    ):
        add("account", id=number, name=name, country=country, added_at=days_ago(400))
        if MRR[number]:
            add(
                "contract",
                account_id=number,
                charge=MRR[number],
                charge_period="month",
                currency="USD",
                starts_on=to_epoch_day(date(2025, 1, 1)),
                ends_on=to_epoch_day(date(2026, 12, 31) if number == POOR else date(2027, 5, 1)),
            )
    for account, days, kind in (
        (GOOD, 3, "meeting"),
        (WATCH, 40, "call"),
        (POOR, 2, "internal note"),
    ):
        add("note", account_id=account, kind=kind, noted_at=days_ago(days))
    for account, kind, score, scale, touchpoint, days in (
        (GOOD, "nps", 9, "0-10", "relationship", 10),
        (GOOD, "csat", 2, "1-5", "support", 5),
        (WATCH, "nps", 10, "0-10", "relationship", 20),
        (POOR, "nps", 3, "0-10", "renewal", 20),
        (POOR, "csat", 5, "1-5", "support", 2),
        (POOR, "ces", 6, "1-7", None, 2),
    ):
        add(
            "survey_answer",
            account_id=account,
            kind=kind,
            score=score,
            scale=scale,
            touchpoint=touchpoint,
            answered_at=days_ago(days),
        )
    today = to_epoch_day(TODAY)
    for project, account, stopped in ((1, GOOD, None), (2, WATCH, None), (3, POOR, today - 1)):
        add(
            "onboarding_project",
            id=project,
            account_id=account,
            name="Start",
            starts_on=today - 50,
            stopped_on=stopped,
        )
    # Good: 2 of 3 reached and one skipped; Watch: none, late; Poor: given up.
    for project, account, actual, target, skipped in (
        (1, GOOD, today - 20, today - 20, 0),
        (1, GOOD, today - 9, today - 10, 0),
        (1, GOOD, None, today + 5, 0),
        (1, GOOD, None, today - 5, 1),
        (2, WATCH, None, today - 3, 0),
        (3, POOR, None, today + 3, 0),
    ):
        add(
            "milestone",
            project_id=project,
            account_id=account,
            title="M",
            offset_days=1,
            target_on=target,
            actual_on=actual,
            skipped=skipped,
        )


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    clock = TrialClock(NOW)
    store = create_book(tmp_path / "book.csm", currency="USD", clock=clock, origin="test")
    store.run(fill)
    store.run(score)
    yield store
    store.close()


@command("Keep scores")
def score(connection: Connection) -> None:
    """What the health of these accounts is kept as, in place of what the model would find."""
    today = to_epoch_day(TODAY)
    # A step that changes nothing of the user's is not kept.
    connection.exec_driver_sql(
        "INSERT INTO segment (name, query) VALUES (lower(hex(randomblob(8))), 'arr > 0')"
    )
    connection.exec_driver_sql("DELETE FROM account_health")
    connection.exec_driver_sql("DELETE FROM health_score")
    for account, (points, band) in SCORES.items():
        connection.exec_driver_sql(
            "INSERT INTO account_health (account_id, score, band, coverage, low, high, model) "
            "VALUES (?, ?, ?, 10000, ?, ?, 1)",
            (account, points, band, points, points),
        )
    for account, day, points, band in (
        (GOOD, today - 60, 7000, "healthy"),
        (GOOD, today - 2, 8150, "healthy"),
        (WATCH, today - 31, 9050, "healthy"),
        (WATCH, today - 10, 6999, "watch"),
        (POOR, today - 29, 4000, "poor"),
    ):
        connection.exec_driver_sql(
            "INSERT INTO health_score (account_id, day, score, band, coverage, low, high, model) "
            "VALUES (?, ?, ?, ?, 10000, ?, ?, 1)",
            (account, day, points, band, points, points),
        )


def test_bands_and_scores(book: Store) -> None:
    bands = book.ask(read_bands, today=TODAY)
    assert [(one.band, one.accounts, one.arr, list(one.ids)) for one in bands.bands] == [
        ("healthy", 1, 12_000_00, [GOOD]),
        ("watch", 1, 6_000_00, [WATCH]),
        ("poor", 1, 3_000_00, [POOR]),
        (None, 1, 0, [SILENT]),
    ]
    filled = {one.low: (one.band, list(one.ids)) for one in bands.bins if one.accounts}
    assert filled == {40: ("poor", [POOR]), 65: ("watch", [WATCH]), 80: ("healthy", [GOOD])}
    assert [one.low for one in bands.bins] == list(range(0, 100, 5))


def test_the_figure_of_poor_health_and_of_nps(book: Store) -> None:
    figures = book.ask(read_figures, today=TODAY)
    assert (figures.poor_arr, figures.poor_accounts, list(figures.poor_ids)) == (
        3_000_00,
        1,
        [POOR],
    )
    assert (figures.nps, figures.nps_n) == (Fraction(100, 3), 3)
    assert (figures.arr, figures.accounts) == (21_000_00, 4)


def test_what_moved_in_thirty_days(book: Store) -> None:
    moves = book.ask(read_moves, today=TODAY)
    assert [(one.name, one.before, one.now, one.change) for one in moves.falls] == [
        ("Watch", 9050, 6999, -2051)
    ]
    assert [(one.name, one.change) for one in moves.rises] == [("Good", 1150)]
    # Poor had no score thirty days ago.
    assert (moves.fallen, moves.risen, moves.since) == (1, 1, date(2026, 10, 23))


def test_who_needs_time(book: Store) -> None:
    quadrant = book.ask(read_quadrant, today=TODAY)
    assert [(p.name, p.days, p.urgent) for p in quadrant.points] == [("Poor", 39, True)]
    assert (quadrant.urgent_accounts, quadrant.urgent_arr) == (1, 3_000_00)
    wide = book.ask(read_quadrant, today=TODAY, horizon_days=200, limit=1)
    assert (wide.accounts, [p.name for p in wide.points]) == (3, ["Poor"])


def test_what_renews_by_band(book: Store) -> None:
    renewals = book.ask(read_renewals_by_quarter, today=TODAY)
    sums = {
        (one.quarter.fiscal_year, one.quarter.number): {b.band: b.arr for b in one.bands if b.arr}
        for one in renewals.quarters
    }
    assert sums[2026, 4] == {"poor": 3_000_00}
    assert sums[2027, 2] == {"healthy": 12_000_00, "watch": 6_000_00}
    assert (renewals.later, renewals.evergreen) == (0, 0)


def test_segments_have_health_by_arr(book: Store) -> None:
    korea, taiwan, unknown = book.ask(read_segments, by="country", today=TODAY).segments
    by_hand = Fraction(8150 * 12 + 6999 * 6, 18)
    assert (korea.value, korea.health, korea.band) == ("KR", round(by_hand), "healthy")
    assert (taiwan.value, taiwan.poor_arr, taiwan.band) == ("TW", 3_000_00, "poor")
    assert (unknown.value, unknown.health, unknown.arr) == (None, None, 0)


def test_touches_and_cadence(book: Store) -> None:
    report = book.ask(read_cadence, today=TODAY)
    found = {(b.days_from, b.days_to): (list(b.ids), b.kept) for b in report.buckets if b.accounts}
    # An internal note is no touch.
    assert found == {
        (0, 7): ([GOOD], 1),
        (31, None): ([WATCH], 0),
        (None, None): ([POOR, SILENT], 0),
    }
    (cadence,) = report.cadences
    assert (cadence.cadence_days, cadence.accounts, cadence.kept) == (30, 4, 1)
    assert list(cadence.missed_ids) == [WATCH, POOR, SILENT]


def test_the_proactive_share_is_of_notes_and_answered_conversations(book: Store) -> None:
    before = book.ask(read_cadence, today=TODAY)
    began = datetime(TODAY.year, TODAY.month, TODAY.day, 1, tzinfo=UTC) - timedelta(days=3)
    for by, answered in (("us", True), ("us", None), ("them", True), ("us", False)):
        call = {"channel": "phone", "started_at": began, "started_by": by, "answered": answered}
        book.run(log_conversation, account_id=GOOD, values=call)
    after = book.ask(read_cadence, today=TODAY)
    assert (after.touches - before.touches, after.touches_by_us - before.touches_by_us) == (3, 2)
    assert after.proactive_share == Fraction(after.touches_by_us, after.touches)
    one = book.ask(read_cadence, today=TODAY, account_ids=[SILENT])
    assert (one.touches, one.proactive_share) == (0, None)


def test_success_and_satisfaction_are_two_axes(book: Store) -> None:
    answer = book.ask(read_success_satisfaction, today=TODAY)
    points = {one.account_id: (one.success, one.satisfaction, one.kind) for one in answer.points}
    assert points == {
        GOOD: (8150, 2500, "csat"),
        WATCH: (6999, 10_000, "nps"),
        POOR: (4000, 10_000, "csat"),
    }
    assert list(answer.satisfied_not_successful_ids) == [WATCH, POOR]
    assert [one.name for one in answer.successful_not_satisfied] == ["Good"]


def test_outcomes_go_before_health(book: Store) -> None:
    @command("Write outcomes")
    def write(connection: Connection) -> None:
        connection.exec_driver_sql(
            "INSERT INTO success_plan (id, account_id, name, starts_on) VALUES (1, 3, 'P', 1)"
        )
        for objective, states in (
            (1, ("achieved", "partly", "open")),
            (2, ("missed", "cancelled")),
        ):
            connection.exec_driver_sql(
                "INSERT INTO objective (id, account_id, plan_id, verb, subject, due_on) "
                "VALUES (?, 3, 1, 'cut', 'time', 2)",
                (objective,),
            )
            for state in states:
                connection.exec_driver_sql(
                    "INSERT INTO outcome (account_id, objective_id, title, state) "
                    "VALUES (3, ?, 'o', ?)",
                    (objective, state),
                )

    book.run(write)
    book.run(score)
    answer = book.ask(read_success_satisfaction, today=TODAY)
    poor = next(one for one in answer.points if one.account_id == POOR)
    assert (poor.success, poor.by_outcomes) == (3750, True)  # (0.75 + 0) / 2


def test_surveys_are_never_pooled(book: Store) -> None:
    lines = book.ask(read_survey_trends, today=TODAY).lines
    last = {(x.kind, x.scale, x.touchpoint): (x.points[-1].value, x.points[-1].n) for x in lines}
    assert last == {
        ("nps", "0-10", "relationship"): (Fraction(100), 2),
        ("nps", "0-10", "renewal"): (Fraction(-100), 1),
        ("csat", "1-5", "support"): (Fraction(1, 2), 2),
        ("ces", "1-7", None): (Fraction(6), 1),
    }
    assert [line.kind for line in lines] == ["nps", "nps", "csat", "ces"]
    assert all(len(line.points) == 6 for line in lines)


def test_onboarding_by_milestones_reached(book: Store) -> None:
    funnel = book.ask(read_onboarding_funnel, today=TODAY)
    found = {one.share_from: (one.projects, one.late, list(one.ids)) for one in funnel.steps}
    assert found[0] == (1, 1, [WATCH])
    assert found[50] == (1, 0, [GOOD])  # 2 of 3: the skipped one does not count
    assert funnel.projects == 2


def test_comparing_tells_health_and_what_happened(book: Store) -> None:
    found = book.ask(read_comparison, first=date(2026, 11, 1), second=TODAY, today=TODAY)
    rows = {one.account: one for one in found.accounts}
    assert set(rows) == {"Good", "Watch", "Poor"}
    assert (rows["Watch"].health_first, rows["Watch"].health_second) == (9050, 6999)
    assert (rows["Watch"].band_first, rows["Watch"].band_second) == ("healthy", "watch")
    assert (rows["Good"].touches, rows["Poor"].touches, rows["Watch"].touches) == (1, 0, 0)
    assert (rows["Good"].answers, rows["Poor"].answers) == (2, 3)
    assert rows["Poor"].renewal_second == date(2026, 12, 31)
    alone = book.ask(
        read_comparison, first=date(2026, 11, 1), second=TODAY, account_ids=[SILENT], today=TODAY
    )
    assert [(one.account, one.status) for one in alone.accounts] == [("Silent", "same")]


def test_dates_in_the_wrong_order_are_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.ask(read_comparison, first=TODAY, second=TODAY, today=TODAY)
    assert refused.value.code == "compare_backwards"


def test_a_query_that_makes_no_sense_is_refused(book: Store) -> None:
    with pytest.raises(QueryProblem):
        book.ask(read_bands, today=TODAY, query="arr >")


def test_an_empty_book_has_empty_charts(tmp_path: Path) -> None:
    clock = TrialClock(NOW)
    store = create_book(tmp_path / "none.csm", currency="USD", clock=clock, origin="test")
    try:
        assert store.ask(read_figures, today=TODAY).grr is None
        assert [one.accounts for one in store.ask(read_bands, today=TODAY).bands] == [0, 0, 0]
        assert store.ask(read_segments, today=TODAY).segments == ()
        assert store.ask(read_survey_trends, today=TODAY).lines == ()
        assert store.ask(read_success_satisfaction, today=TODAY).points == ()
    finally:
        store.close()


def test_days_at_the_ends_of_the_calendar_can_be_compared(book: Store) -> None:
    found = book.ask(read_comparison, first=date.min, second=date.max, today=TODAY)
    assert found.movements.start == 0
    before = book.ask(read_figures_before, today=TODAY, since=date.min)
    assert (before.poor_arr, before.nps_n) == (None, 0)
