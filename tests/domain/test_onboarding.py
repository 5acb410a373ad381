"""The dates of milestones: planning, moving, what is told of a project."""

from datetime import date
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import (
    MOST_OFFSET_DAYS,
    Complete,
    Milestone,
    Move,
    Slip,
    Step,
    derive,
    follow,
    is_late,
    move,
    percent_complete,
    plan_dates,
    project_slip,
    project_state,
    restart,
    slip,
    state_of,
)
from csm_desktop.domain.onboarding_cohorts import Started, cohorts, median_time_to_first_value
from csm_desktop.domain.working_days import EVERY_WEEKDAY, calendar_of

MONDAY = date(2026, 9, 14)
CHUSEOK = [date(2026, 9, 24), date(2026, 9, 25)]
KOREA = calendar_of(CHUSEOK)
CHAIN = [
    Step(1, "Kick-off", None, 2),
    Step(2, "Data", 1, 5),
    Step(3, "Training", 2, 3),
    Step(4, "Go-live", 3, 0),
    Step(5, "Contract signed", None, 1),
]


def project(steps: list[Step] = CHAIN) -> list[Milestone]:
    days = plan_dates(steps, MONDAY, KOREA)
    return [Milestone(s.id, s.title, s.predecessor_id, s.offset_days, days[s.id]) for s in steps]


def changed(milestones: list[Milestone], number: int, **values: object) -> list[Milestone]:
    return [
        Milestone(**{**{n: getattr(one, n) for n in Milestone.__slots__}, **values})
        if one.id == number
        else one
        for one in milestones
    ]


def refused(steps: list[Step]) -> Refusal:
    with pytest.raises(Refusal) as found:
        plan_dates(steps, MONDAY, KOREA)
    return found.value


def test_dates_are_counted_from_predecessors_over_holidays() -> None:
    assert plan_dates(CHAIN, MONDAY, KOREA) == {
        1: date(2026, 9, 16),
        5: date(2026, 9, 15),
        2: date(2026, 9, 23),
        3: date(2026, 9, 30),
        4: date(2026, 9, 30),
    }


def test_the_order_of_the_list_does_not_matter() -> None:
    assert plan_dates(CHAIN[::-1], MONDAY, KOREA) == plan_dates(CHAIN, MONDAY, KOREA)


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 1000)), min_size=1, max_size=12),
    st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    st.sets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=40),
)
def test_any_plan_is_what_numpy_counts(
    made: list[tuple[int, int]], start: date, holidays: set[date]
) -> None:
    steps = [
        Step(n, str(n), None if n == 0 else pick % (n + 1) - 1 if pick % (n + 1) else None, days)
        for n, (days, pick) in enumerate(made)
    ]
    planned = plan_dates(steps, start, calendar_of(holidays))
    for step in steps:
        before = start if step.predecessor_id is None else planned[step.predecessor_id]
        there = np.busday_offset(
            before, step.offset_days, roll="forward", holidays=sorted(holidays)
        )
        assert planned[step.id] == date.fromisoformat(str(there))


def test_a_circle_is_refused_with_its_titles() -> None:
    circle = [Step(1, "A", None, 1), Step(2, "B", 4, 1), Step(3, "C", 2, 1), Step(4, "D", 3, 1)]
    refusal = refused(circle)
    assert refusal.code == "milestone_circle"
    said = refusal.sentence()
    assert all(title in said for title in "BCD") and "A" not in said
    assert refused([Step(1, "A", 1, 0), Step(2, "B", None, 0)]).code == "milestone_circle"


def test_what_no_dates_can_be_made_of_is_refused() -> None:
    assert refused([Step(1, "A", 2, 1), Step(2, "B", 1, 1)]).code == "milestone_none_first"
    assert refused([Step(1, "A", 7, 1)]).code == "milestone_predecessor_elsewhere"
    assert refused([Step(1, "A", None, -1)]).code == "milestone_offset_out_of_range"
    far = [Step(1, "A", None, MOST_OFFSET_DAYS + 1)]
    assert refused(far).code == "milestone_offset_out_of_range"
    with pytest.raises(Refusal, match="milestone_day_out"):
        plan_dates([Step(1, "A", None, 9)], date(9999, 12, 30), EVERY_WEEKDAY)


def test_what_follows_moves_across_the_holidays() -> None:
    assert move(project(), 1, date(2026, 9, 17), KOREA) == (
        Move(1, date(2026, 9, 16), date(2026, 9, 17)),
        Move(2, date(2026, 9, 23), date(2026, 9, 28)),
        Move(3, date(2026, 9, 30), date(2026, 10, 1)),
        Move(4, date(2026, 9, 30), date(2026, 10, 1)),
    )


def test_a_day_that_is_not_worked_is_the_next_one() -> None:
    (moved,) = move(project(), 5, CHUSEOK[0], KOREA)
    assert moved.after == date(2026, 9, 28)


def test_what_is_reached_stays_and_what_follows_it_too() -> None:
    reached = changed(project(), 2, actual_on=date(2026, 9, 22))
    assert [one.id for one in move(reached, 1, date(2026, 9, 18), KOREA)] == [1]


def test_a_day_set_by_hand_keeps_its_distance() -> None:
    by_hand = changed(project(), 2, forecast_on=date(2026, 9, 30))
    moves = {one.id: one.after for one in move(by_hand, 1, date(2026, 9, 17), KOREA)}
    assert moves[2] == date(2026, 10, 1)
    assert move(by_hand, 1, date(2026, 9, 16), KOREA) == ()


def test_something_may_be_reached_on_a_saturday() -> None:
    moves = follow(project(), 1, date(2026, 9, 19), KOREA)
    assert [one.after for one in moves] == [
        date(2026, 9, 19),
        date(2026, 9, 30),
        date(2026, 10, 5),
        date(2026, 10, 5),
    ]


@given(st.integers(1, 4), st.dates(date(2026, 8, 1), date(2026, 12, 1)))
def test_moving_there_and_back_changes_nothing(number: int, to: date) -> None:
    before = project()
    home = next(one.target_on for one in before if one.id == number)
    there = before
    for one in move(before, number, to, KOREA):
        there = changed(there, one.id, forecast_on=one.after)
    for one in move(there, number, home, KOREA):
        there = changed(there, one.id, forecast_on=one.after)
    assert [one.forecast_on or one.target_on for one in there] == [one.target_on for one in before]


def test_another_start_moves_what_is_open() -> None:
    moves = restart(changed(project(), 5, actual_on=MONDAY), MONDAY, date(2026, 9, 15), KOREA)
    assert [one.id for one in moves] == [1, 2, 3, 4]


def test_counting_anew_takes_new_holidays_in() -> None:
    plain = plan_dates(CHAIN, MONDAY, EVERY_WEEKDAY)
    made = [Milestone(s.id, s.title, s.predecessor_id, s.offset_days, plain[s.id]) for s in CHAIN]
    assert derive(made, MONDAY, EVERY_WEEKDAY) == ()
    assert {one.id: one.after for one in derive(made, MONDAY, KOREA)} == {
        3: date(2026, 9, 30),
        4: date(2026, 9, 30),
    }


def test_slip_is_told_in_both_kinds_of_days() -> None:
    data = changed(project(), 2, forecast_on=date(2026, 9, 28))[1]
    assert slip(data, KOREA) == Slip(5, 1)
    early = changed(project(), 2, actual_on=date(2026, 9, 21))[1]
    assert slip(early, KOREA) == Slip(-2, -2)
    assert project_slip(project(), KOREA) == Slip(0, 0)
    assert project_slip([], KOREA) is None
    late = changed(project(), 4, forecast_on=date(2026, 10, 2))
    assert project_slip(late, KOREA) == Slip(2, 2)
    assert project_slip(changed(late, 4, skipped=True), KOREA) == Slip(0, 0)


def test_late_is_open_and_after_its_target_or_before_today() -> None:
    one = project()[0]
    assert not is_late(one, today=one.target_on)
    assert is_late(one, today=date(2026, 9, 17))
    later = changed(project(), 1, forecast_on=date(2026, 9, 17))[0]
    assert is_late(later, today=MONDAY) and state_of(later, today=MONDAY) == "late"
    reached = changed(project(), 1, actual_on=date(2026, 9, 30))[0]
    assert state_of(reached, today=date(2026, 12, 1)) == "reached"
    skipped = changed(project(), 1, skipped=True)[0]
    assert state_of(skipped, today=date(2026, 12, 1)) == "skipped"


def test_skipped_milestones_do_not_count() -> None:
    some = changed(changed(project(), 1, actual_on=MONDAY), 2, skipped=True)
    assert percent_complete(some) == Complete(1, 4)
    assert percent_complete(some).share == Fraction(1, 4)
    assert percent_complete([]).share is None


def test_a_project_is_done_when_nothing_is_open() -> None:
    one = [project()[0]]
    assert project_state(one, stopped=False) == "active"
    assert project_state([], stopped=False) == "active"
    assert project_state(changed(one, 1, actual_on=MONDAY), stopped=False) == "done"
    assert project_state(one, stopped=True) == "stopped"


def test_cohorts_are_by_the_quarter_of_the_start() -> None:
    started = [
        Started(date(2026, 1, 5), date(2026, 1, 25), "done"),
        Started(date(2026, 3, 30), date(2026, 5, 9), "active"),
        Started(date(2026, 2, 2), None, "stopped"),
        Started(date(2026, 4, 1), None, "active"),
    ]
    first, second = cohorts(started)
    assert (first.label, first.started, first.reached) == ("2026 Q1", 3, 2)
    assert (first.done, first.stopped, first.median_days) == (1, 1, Fraction(30))
    assert (second.label, second.median_days) == ("2026 Q2", None)
    assert [one.label for one in cohorts(started, fiscal_year_starts=4)] == ["2026 Q4", "2027 Q1"]
    assert median_time_to_first_value(started) == 30
