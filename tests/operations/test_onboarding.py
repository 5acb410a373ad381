"""Onboarding in the book: starting, moving across holidays, reaching, stopping; what is told."""

import csv
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Connection, insert, select

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, command
from csm_desktop.database.tables import task
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import Slip
from csm_desktop.domain.query import QueryProblem
from csm_desktop.operations.account_edits import delete_accounts, edit_account
from csm_desktop.operations.holidays import import_holidays
from csm_desktop.operations.milestone_edits import (
    add_milestone,
    delete_milestones,
    edit_milestone,
    move_milestone,
    order_milestones,
    reach_milestone,
    set_target,
    skip_milestone,
    unreach_milestone,
    unskip_milestone,
)
from csm_desktop.operations.onboarding import (
    list_projects,
    preview_move,
    preview_of,
    read_cohorts,
    read_onboarding_figures,
    read_project,
)
from csm_desktop.operations.onboarding_edits import (
    delete_project,
    derive_project,
    edit_project,
    replan_project,
    resume_project,
    start_empty_project,
    start_project,
    stop_project,
)
from csm_desktop.operations.onboarding_listings import list_every_milestone, list_every_project
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from tests.support.account_book import EMPTY, EURO, HANBIT, TODAY, make_book
from tests.support.shared import shared

MONDAY = date(2026, 9, 14)
CHUSEOK = [(date(2026, 9, 24), "추석 전날"), (date(2026, 9, 25), "추석")]
CHAIN = [("Kick-off", None, 2), ("Data", 0, 5), ("Training", 1, 3), ("Go-live", 2, 0)]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    store.run(import_holidays, country="kr", entries=CHUSEOK)
    yield store
    store.close()


@command("Add tasks", lambda **_: {})
def add_task(connection: Connection, *, milestone_id: int) -> int:
    made = insert(task).values(account_id=HANBIT, title="Ask", milestone_id=milestone_id)
    return int(connection.execute(made.returning(task.c.id)).scalar_one())


def milestone_of_task(connection: Connection, *, task_id: int) -> int | None:
    held = connection.execute(select(task.c.milestone_id).where(task.c.id == task_id))
    found: int | None = held.scalar_one()
    return found


def begin(book: Store, account_id: int = HANBIT, starts_on: date = MONDAY) -> int:
    number: int = book.run(
        start_empty_project, account_id=account_id, name="Roll-out", starts_on=starts_on
    ).result
    ids: list[int] = []
    for title, before, days in CHAIN:
        values: dict[str, Any] = {"title": title, "offset_days": days}
        values["predecessor_id"] = None if before is None else ids[before]
        values["first_value"] = title == "Go-live"
        ids.append(book.run(add_milestone, project_id=number, values=values).result)
    return number


def seen(book: Store, number: int, today: date = MONDAY) -> ProjectRow:
    row: ProjectRow = book.ask(read_project, project_id=number, today=today)
    return row


def called(book: Store, number: int, title: str) -> MilestoneRow:
    return next(one for one in seen(book, number).milestones if one.title == title)


def days(book: Store, number: int) -> list[str]:
    return [one.expected_on.isoformat()[5:] for one in seen(book, number).milestones]


def act(book: Store, what: Any, number: int, title: str, **given: Any) -> Any:
    milestone = called(book, number, title).id
    return book.run(what, milestone_id=milestone, title=title, **given).result


def assert_sound(book: Store) -> None:
    assert book.ask(check_book) == ()


def test_milestones_are_dated_over_the_holidays_of_the_accounts_country(book: Store) -> None:
    assert days(book, begin(book)) == ["09-16", "09-23", "09-30", "09-30"]
    assert days(book, begin(book, EMPTY)) == ["09-16", "09-23", "09-28", "09-28"]


def test_moving_across_holidays_moves_three_and_one_undo_brings_all_back(book: Store) -> None:
    number = begin(book)
    before = seen(book, number)
    kick_off = before.milestones[0]
    to = date(2026, 9, 17)
    seen_before = book.ask(preview_move, milestone_id=kick_off.id, to=to, today=MONDAY)
    assert days(book, number) == ["09-16", "09-23", "09-30", "09-30"]
    assert [one.name for one in seen_before.stepped_over] == ["추석 전날", "추석"]
    assert (seen_before.ends_before, seen_before.ends_after) == (
        date(2026, 9, 30),
        date(2026, 10, 1),
    )
    assert preview_of(before, milestone_id=kick_off.id, to=to) == seen_before
    assert act(book, move_milestone, number, "Kick-off", to=to) == seen_before.moves
    assert len(seen_before.moves) == 4
    after = seen(book, number)
    assert days(book, number) == ["09-17", "09-28", "10-01", "10-01"]
    slips = [one.slip for one in after.milestones]
    assert slips == [Slip(1, 1), Slip(5, 1), Slip(1, 1), Slip(1, 1)]
    assert after.is_late and after.slip == Slip(1, 1)
    assert [one.target_on for one in after.milestones] == [
        one.target_on for one in before.milestones
    ]
    assert_sound(book)
    book.undo()
    assert seen(book, number) == before
    book.redo()
    assert seen(book, number) == after
    assert_sound(book)


def test_days_are_those_of_another_library_over_the_korean_calendar(book: Store) -> None:
    entries = []
    for file in sorted(shared("data/holidays-kr").glob("202?.csv")):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = [row for row in list(csv.reader(lines))[1:] if row]
        entries += [(date.fromisoformat(row[0]), row[1]) for row in rows]
    book.run(import_holidays, country="KR", entries=entries)
    holidays = sorted({day for day, _ in entries} | {day for day, _ in CHUSEOK})
    number = book.run(
        start_project, account_id=HANBIT, template="enterprise",
        starts_on=date(2025, 9, 27), language="ko",
    ).result  # fmt: skip
    held = {one.id: one for one in seen(book, number).milestones}
    assert len(held) == 13
    for one in held.values():
        before = held[one.predecessor_id].target_on if one.predecessor_id else date(2025, 9, 27)
        counted = np.busday_offset(before, one.offset_days, roll="forward", holidays=holidays)
        assert one.target_on == date.fromisoformat(str(counted))


def test_moving_back_leaves_no_forecast_behind(book: Store) -> None:
    number = begin(book)
    act(book, move_milestone, number, "Kick-off", to=date(2026, 9, 17))
    act(book, move_milestone, number, "Kick-off", to=date(2026, 9, 16))
    assert {one.forecast_on for one in seen(book, number).milestones} == {None}


def test_a_move_to_the_same_day_is_no_step(book: Store) -> None:
    number = begin(book)
    done = book.run(
        move_milestone,
        milestone_id=called(book, number, "Data").id,
        title="Data",
        to=date(2026, 9, 23),
    )
    assert (done.result, done.step) == ((), None)


def test_reaching_late_moves_what_follows_and_reopening_moves_it_back(book: Store) -> None:
    number = begin(book)
    moves = act(book, reach_milestone, number, "Kick-off", actual_on=date(2026, 9, 17), today=TODAY)
    assert len(moves) == 3 and days(book, number) == ["09-17", "09-28", "10-01", "10-01"]
    row = seen(book, number)
    assert (row.complete.reached, row.complete.all, row.complete.share) == (1, 4, Fraction(1, 4))
    assert row.next_milestone is not None and row.next_milestone.title == "Data"
    with pytest.raises(Refusal, match="milestone_reached"):
        act(book, move_milestone, number, "Kick-off", to=TODAY)
    act(book, unreach_milestone, number, "Kick-off")
    assert days(book, number) == ["09-16", "09-23", "09-30", "09-30"]


def test_nothing_is_reached_in_the_future(book: Store) -> None:
    number = begin(book)
    with pytest.raises(Refusal, match="milestone_reached_in_future"):
        act(book, reach_milestone, number, "Data", actual_on=TODAY, today=MONDAY)


def test_skipped_milestones_are_left_out_of_every_figure(book: Store) -> None:
    number = begin(book)
    act(book, skip_milestone, number, "Go-live")
    row = seen(book, number)
    assert (row.complete.all, row.first_value) == (3, None)
    with pytest.raises(Refusal, match="milestone_skipped"):
        act(book, move_milestone, number, "Go-live", to=TODAY)
    act(book, unskip_milestone, number, "Go-live")
    assert seen(book, number).complete.all == 4


def test_first_value_ends_the_clock_and_the_last_milestone_the_project(book: Store) -> None:
    number = begin(book)
    first = seen(book, number).first_value
    assert first is not None and (first.days, first.expected_days) == (None, 16)
    for title, _, _ in CHAIN:
        act(book, reach_milestone, number, title, actual_on=date(2026, 10, 4), today=TODAY)
    row = seen(book, number)
    assert row.state == "done" and not row.is_late and row.next_milestone is None
    assert row.first_value is not None and row.first_value.days == 20
    figures = book.ask(read_onboarding_figures, today=TODAY)
    assert (figures.projects, figures.median_days, figures.of) == (0, Fraction(20), 1)
    (cohort,) = book.ask(read_cohorts, today=TODAY)
    assert (cohort.label, cohort.started, cohort.median_days) == ("2026 Q3", 1, Fraction(20))
    assert book.ask(read_cohorts, today=date(2026, 9, 30))[0].reached == 0


def test_the_list_shows_a_state_and_late_ones_first(book: Store) -> None:
    fine = begin(book, EMPTY, TODAY)
    late = begin(book)
    stopped = begin(book, EURO)
    book.run(
        stop_project, project_id=stopped, name="Roll-out", stopped_on=TODAY, reason="Budget cut"
    )
    assert [row.id for row in book.ask(list_projects, today=TODAY)] == [late, fine]
    assert [row.id for row in book.ask(list_projects, today=TODAY, state="stopped")] == [stopped]
    everything = book.ask(list_projects, today=TODAY, state="all")
    assert [row.id for row in everything] == [late, fine, stopped]
    assert [row.id for row in book.ask(list_projects, today=TODAY, account_id=EMPTY)] == [fine]
    assert book.ask(list_projects, today=TODAY, state="done") == ()
    figures = book.ask(read_onboarding_figures, today=TODAY)
    assert (figures.projects, figures.late, figures.median_days) == (2, 1, None)
    assert figures.arr == sum(row.arr for row in (everything[0], everything[1])) > 0
    book.run(resume_project, project_id=stopped, name="Roll-out")
    assert book.ask(read_onboarding_figures, today=TODAY).projects == 3


def test_another_start_moves_what_is_not_reached(book: Store) -> None:
    number = begin(book)
    book.run(
        edit_project, project_id=number, name="Roll-out",
        values={"starts_on": date(2026, 9, 15), "name": " Second "},
    )  # fmt: skip
    row = seen(book, number)
    assert (row.name, row.starts_on) == ("Second", date(2026, 9, 15))
    assert days(book, number) == ["09-17", "09-28", "10-01", "10-01"]
    assert row.slip == Slip(1, 1)
    assert book.run(replan_project, project_id=number, name="Second").result == 4
    assert seen(book, number).slip == Slip(0, 0)


def test_another_country_counts_when_it_is_asked_to(book: Store) -> None:
    number = begin(book)
    book.run(edit_project, project_id=number, name="Roll-out", values={"country": "DE"})
    assert days(book, number) == ["09-16", "09-23", "09-30", "09-30"]
    book.run(derive_project, project_id=number, name="Roll-out")
    assert days(book, number) == ["09-16", "09-23", "09-28", "09-28"]


def test_another_offset_or_predecessor_moves_what_follows(book: Store) -> None:
    number = begin(book)
    act(book, edit_milestone, number, "Data", values={"offset_days": 4})
    assert days(book, number) == ["09-16", "09-22", "09-29", "09-29"]
    act(book, edit_milestone, number, "Training", values={"predecessor_id": None})
    assert days(book, number) == ["09-16", "09-22", "09-17", "09-17"]
    assert act(book, edit_milestone, number, "Data", values={"title": "Facts"}) == ()
    assert called(book, number, "Facts").offset_days == 4


def test_wrong_values_are_refused_and_change_nothing(book: Store) -> None:
    number, other = begin(book), begin(book, EMPTY)
    before = seen(book, number)
    last, elsewhere = called(book, number, "Go-live").id, called(book, other, "Data").id
    for values, code in (
        ({"predecessor_id": last}, "milestone_none_first"),
        ({"predecessor_id": elsewhere}, "milestone_predecessor_elsewhere"),
        ({"offset_days": -1}, "milestone_offset_out_of_range"),
        ({"title": " "}, "milestone_without_title"),
        ({"owner": "mine"}, "milestone_owner_unknown"),
    ):
        with pytest.raises(Refusal) as found:
            act(book, edit_milestone, number, "Kick-off", values=values)
        assert found.value.code == code and found.value.sentence()
    with pytest.raises(Refusal) as found:
        act(book, edit_milestone, number, "Data", values={"predecessor_id": last})
    assert found.value.code == "milestone_circle"
    assert "Data" in found.value.sentence() and "Kick-off" not in found.value.sentence()
    with pytest.raises(Refusal, match="milestone_without_title"):
        book.run(add_milestone, project_id=number, values={})
    with pytest.raises(Refusal, match="project_without_name"):
        book.run(edit_project, project_id=number, name="x", values={"name": ""})
    with pytest.raises(Refusal, match="project_stop_without_reason"):
        book.run(stop_project, project_id=number, name="x", stopped_on=TODAY, reason=" ")
    with pytest.raises(Refusal, match="account_gone"):
        begin(book, 999)
    assert seen(book, number) == before


def test_a_deleted_milestone_frees_its_tasks_and_hands_its_place_on(book: Store) -> None:
    number = begin(book)
    data = called(book, number, "Data")
    made = book.run(add_task, milestone_id=data.id).result
    assert (called(book, number, "Data").tasks, called(book, number, "Data").open_tasks) == (1, 1)
    before = seen(book, number)
    book.run(delete_milestones, milestone_ids=[data.id, called(book, number, "Kick-off").id])
    training = called(book, number, "Training")
    assert (training.predecessor_id, training.offset_days) == (None, 10)
    assert days(book, number) == ["09-30", "09-30"]
    assert book.ask(milestone_of_task, task_id=made) is None
    assert_sound(book)
    book.undo()
    assert seen(book, number) == before
    assert_sound(book)


def test_a_deleted_project_or_account_leaves_nothing_and_undo_brings_it_back(book: Store) -> None:
    number = begin(book)
    book.run(add_task, milestone_id=called(book, number, "Data").id)
    before = seen(book, number)
    book.run(delete_project, project_id=number, name="Roll-out")
    assert book.ask(list_projects, today=MONDAY, state="all") == ()
    assert_sound(book)
    book.undo()
    assert seen(book, number) == before
    book.run(delete_accounts, ids=[HANBIT])
    assert book.ask(list_projects, today=MONDAY, state="all") == ()
    book.undo()
    assert seen(book, number) == before
    assert_sound(book)


def test_another_target_for_one_milestone_moves_nothing_and_is_what_the_slip_is_of(
    book: Store,
) -> None:
    number = begin(book)
    before = days(book, number)
    data = called(book, number, "Data")
    act(book, set_target, number, "Data", to=date(2026, 9, 30))
    after = called(book, number, "Data")
    assert days(book, number) == before
    assert after.target_on == date(2026, 9, 30)
    assert after.slip.days == (data.expected_on - date(2026, 9, 30)).days != 0
    act(book, set_target, number, "Data", to=data.expected_on)
    assert called(book, number, "Data").forecast_on is None, "the target again is no forecast"
    book.undo()
    book.undo()
    assert called(book, number, "Data") == data
    assert_sound(book)


def test_a_project_tells_the_accounts_name_in_its_own_script(book: Store) -> None:
    number = begin(book)
    book.run(edit_account, account=HANBIT, name="x", changes={"native_name": "한빛물류"})
    assert seen(book, number).native_name == "한빛물류"


def test_milestones_stand_in_the_order_they_are_put(book: Store) -> None:
    number = begin(book)
    ids = [one.id for one in seen(book, number).milestones]
    book.run(order_milestones, project_id=number, name="x", milestone_ids=[ids[2], ids[0]])
    assert [one.id for one in seen(book, number).milestones] == [ids[2], ids[0], ids[1], ids[3]]
    with pytest.raises(Refusal, match="milestone_gone"):
        book.run(order_milestones, project_id=number, name="x", milestone_ids=[99])


def test_the_lists_of_the_command_line_can_be_asked(book: Store) -> None:
    number = begin(book)
    (project,) = book.ask(list_every_project, today=TODAY, where="late = true")
    assert (project.name, project.milestones, project.next_milestone) == ("Roll-out", 4, "Kick-off")
    found = book.ask(list_every_milestone, today=TODAY, where="title = Data and state = late")
    assert [(one.project_id, one.predecessor) for one in found] == [(number, "Kick-off")]
    assert book.ask(list_every_project, today=TODAY, where="state = done") == ()
    with pytest.raises(QueryProblem):
        book.ask(list_every_milestone, today=TODAY, where="colour = red")
