"""Tasks: made, snoozed, and listed by day."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_parts_edits import add_objective_task
from csm_desktop.operations.plans import read_plan
from csm_desktop.operations.plans_edits import add_objective, create_plan
from csm_desktop.operations.playbooks import start_playbook
from csm_desktop.operations.rules import list_runs
from csm_desktop.operations.task_days import GROUPS, list_day_tasks, list_task_days
from csm_desktop.operations.tasks import (
    TaskRow,
    create_task,
    edit_task,
    list_tasks,
    replan_tasks,
    snooze_task,
)
from tests.support.account_book import EMPTY, HANBIT, NOW, TODAY, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def add(book: Store, **values: Any) -> int:
    outcome = book.run(create_task, **{"account_id": EMPTY, "title": "Call", **values})
    assert isinstance(outcome.result, int)
    return outcome.result


def only(book: Store) -> TaskRow:
    (task,) = book.ask(list_tasks, today=TODAY, account_id=EMPTY)
    return task


def test_a_task_is_made_with_all_it_has(book: Store) -> None:
    add(
        book,
        due_on=date(2020, 1, 1),
        priority="high",
        reason=" asked twice ",
        assignee="Dana",
        contract_id=3,
        playbook="Renewal",
    )
    task = only(book)
    assert (task.due_on, task.priority, task.reason) == (date(2020, 1, 1), "high", "asked twice")
    assert (task.assignee, task.contract_id, task.playbook) == ("Dana", 3, "Renewal")


def test_a_task_is_edited_and_its_account_too(book: Store) -> None:
    number = add(book)
    values = {"title": "Write", "priority": "low", "account_id": HANBIT}
    book.run(edit_task, task_id=number, title="Call", values=values)
    task = next(t for t in book.ask(list_tasks, today=TODAY) if t.id == number)
    assert (task.title, task.priority, task.account) == ("Write", "low", "Hanbit Logistics")


def test_an_edit_is_refused_without_title_or_task(book: Store) -> None:
    number = add(book)
    for task_id, values, code in (
        (number, {"title": " "}, "task_without_title"),
        (999, {"title": "x"}, "task_gone"),
    ):
        with pytest.raises(Refusal) as refused:
            book.run(edit_task, task_id=task_id, title="Call", values=values)
        assert refused.value.code == code


def test_a_snoozed_task_wakes(book: Store) -> None:
    number = add(book)
    book.run(snooze_task, task_id=number, title="Call", until=TODAY, reason="trip")
    assert (only(book).snoozed_until, only(book).snooze_reason) == (TODAY, "trip")
    book.run(snooze_task, task_id=number, title="Call", until=None, reason="trip")
    assert (only(book).snoozed_until, only(book).snooze_reason) == (None, None)


def test_tasks_are_moved_by_days_and_no_further_than_the_calendar(book: Store) -> None:
    number = add(book, due_on=TODAY)
    undated = add(book)
    book.run(replan_tasks, ids=[number, undated], shift_days=10**9)
    days = {task.id: task.due_on for task in book.ask(list_tasks, today=TODAY, account_id=EMPTY)}
    assert days == {number: date.max, undated: None}
    book.run(replan_tasks, ids=[number])
    assert {t.due_on for t in book.ask(list_tasks, today=TODAY, account_id=EMPTY)} == {None}


def test_the_next_seven_days_are_listed_by_day(book: Store) -> None:
    monday = date(2026, 11, 23)
    for days in (-1, 0, 1, 2, 7, 8):
        add(book, title=str(days), due_on=monday + timedelta(days=days))
    add(book, title="none")
    sleeping = add(book, title="sleeping", due_on=monday)
    book.run(snooze_task, task_id=sleeping, title="", until=monday + timedelta(days=1))
    found = book.ask(list_task_days, today=monday, account_id=EMPTY)
    assert [(day.group, day.day, [task.title for task in day.tasks]) for day in found] == [
        ("overdue", None, ["-1"]),
        ("today", monday, ["0"]),
        ("tomorrow", date(2026, 11, 24), ["1"]),
        ("day", date(2026, 11, 25), ["2"]),
        ("day", date(2026, 11, 30), ["7"]),
        ("later", None, ["8"]),
        ("undated", None, ["none"]),
        ("snoozed", None, ["sleeping"]),
    ]
    awake = book.ask(list_task_days, today=monday + timedelta(days=1), account_id=EMPTY)
    assert "snoozed" not in [day.group for day in awake]


def test_on_a_sunday_the_week_to_come_is_listed_by_day(book: Store) -> None:
    sunday = date(2026, 11, 22)
    for days in (0, 1, 2, 8):
        add(book, due_on=sunday + timedelta(days=days))
    found = book.ask(list_task_days, today=sunday, account_id=EMPTY)
    assert [day.group for day in found] == ["today", "tomorrow", "day", "later"]


def test_done_tasks_are_counted_and_read_when_asked(book: Store) -> None:
    found = {day.group: day for day in book.ask(list_task_days, today=TODAY)}
    assert (found["done"].count, found["done"].tasks) == (1, ())
    found = {day.group: day for day in book.ask(list_task_days, today=TODAY, with_done=True)}
    assert [task.title for task in found["done"].tasks] == ["Call the depot leads"]


@command("Fill")
def _fill(connection: Connection, *, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        connection.execute(insert(task_table).values(title="t", **row))


DAYS = st.none() | st.integers(-20, 20).map(lambda days: TODAY + timedelta(days=days))
ROWS = st.lists(
    st.fixed_dictionaries(
        {"due_on": DAYS, "snoozed_until": DAYS, "done_at": st.sampled_from([None, None, NOW])}
    ),
    max_size=20,
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = make_book(tmp_path_factory.mktemp("tasks") / "book.csm")
    yield store
    store.close()


@given(rows=ROWS)
def test_every_task_is_in_one_group_and_every_count_is_true(
    shelf: Store, rows: list[dict[str, Any]]
) -> None:
    shelf.run(_fill, rows=rows)
    everything = [task.id for task in shelf.ask(list_tasks, today=TODAY)]
    days = shelf.ask(list_task_days, today=TODAY, limit=10_000, with_done=True)
    listed = [task.id for day in days for task in day.tasks]
    assert sorted(listed) == sorted(everything)
    assert all(day.count == len(day.tasks) for day in days)
    assert [GROUPS.index(day.group) for day in days] == sorted(
        GROUPS.index(day.group) for day in days
    )


def test_a_long_group_is_read_part_by_part(book: Store) -> None:
    for _ in range(5):
        add(book, due_on=TODAY)
    whole = book.ask(list_day_tasks, today=TODAY, group="today", day=TODAY)
    parts = [
        book.ask(list_day_tasks, today=TODAY, group="today", day=TODAY, limit=2, offset=offset)
        for offset in (0, 2, 4)
    ]
    assert [len(part) for part in parts] == [2, 2, 1]
    assert tuple(task for part in parts for task in part) == whole


@pytest.mark.parametrize(
    ("values", "code"),
    [({"account_id": 999}, "account_gone"), ({"contract_id": 999}, "contract_gone")],
)
def test_a_task_of_what_is_gone_is_refused(book: Store, values: dict[str, int], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        add(book, **values)
    assert refused.value.code == code
    number = add(book)
    with pytest.raises(Refusal) as refused:
        book.run(edit_task, task_id=number, title="Call", values={"account_id": 999})
    assert refused.value.code == "account_gone"


def test_a_task_that_moves_to_another_account_leaves_what_is_of_the_old_one(book: Store) -> None:
    book.run(start_playbook, playbook="rescue", account_id=HANBIT, today=TODAY, language="en")
    plan = book.run(create_plan, account_id=HANBIT, name="Plan", starts_on=TODAY).result
    sentence = "Cut delay from 8 h to 2 h by 31 Dec 2027"
    objective = book.run(add_objective, plan_id=plan, sentence=sentence, today=TODAY).result
    ask = book.run(add_objective_task, objective_id=objective, title="Ask").result

    def served() -> list[str]:
        found = book.ask(read_plan, plan_id=plan, today=TODAY)
        assert found is not None
        return [task.title for task in found.objectives[0].tasks]

    (run,) = book.ask(list_runs, today=TODAY, language="en")
    for task in book.ask(list_tasks, today=TODAY, account_id=HANBIT):
        if task.id != ask:
            book.run(edit_task, task_id=task.id, title="x", values={"account_id": EMPTY})
    assert run.tasks > 1
    assert not book.ask(list_runs, today=TODAY, language="en")
    assert served() == ["Ask"]
    book.run(edit_task, task_id=ask, title="x", values={"account_id": None})
    assert served() == []
    book.undo()
    assert served() == ["Ask"]


def test_a_task_keeps_its_place_when_its_account_is_said_again(book: Store) -> None:
    number = add(book, contract_id=3)
    book.run(edit_task, task_id=number, title="x", values={"account_id": EMPTY, "title": "New"})
    assert (only(book).contract_id, only(book).title) == (3, "New")
