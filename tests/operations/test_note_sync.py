"""What a note says and the tasks and risks made from it: the same, both ways, in one step."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csm_desktop.database.store import Store
from csm_desktop.domain.note_text import read_note_text
from csm_desktop.operations.attachments import attach_file, list_attachments
from csm_desktop.operations.contacts import edit_contact
from csm_desktop.operations.note_follow_ups import carry_over, prepare_note
from csm_desktop.operations.notes import (
    KEEP,
    delete_note,
    edit_note,
    read_note,
    write_note,
)
from csm_desktop.operations.risks import close_risk, delete_risk, edit_risk, list_risks
from csm_desktop.operations.tasks import (
    TaskRow,
    delete_task,
    edit_task,
    finish_task,
    finish_tasks,
    list_tasks,
    reopen_task,
    replan_tasks,
    snooze_task,
)
from tests.support.account_book import EMPTY, HANBIT, NOW, TODAY, make_book

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def write(book: Store, text: str, carried: Sequence[int] = ()) -> int:
    outcome = book.run(
        write_note,
        account_id=EMPTY,
        text=f"Title\n\n{text}",
        kind="call",
        visibility="internal",
        carried=carried,
    )
    assert isinstance(outcome.result, int)
    return outcome.result


def edit(book: Store, note_id: int, text: str) -> None:
    book.run(
        edit_note, note_id=note_id, text=f"Title\n\n{text}", kind="call", visibility="internal"
    )


def tasks(book: Store) -> list[TaskRow]:
    found = book.ask(list_tasks, today=TODAY, account_id=EMPTY)
    return sorted(found, key=lambda task: task.id)


def text_of(book: Store, note_id: int) -> str:
    note = book.ask(read_note, note_id=note_id)
    assert note is not None
    return note.text


def test_a_note_makes_its_tasks_and_risks_in_its_own_step(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI @Dana due fri\n- [x] Book room\n! budget @Bo")
    first, second = tasks(book)
    assert (first.title, first.assignee, first.due_on) == ("Send ROI", "Dana", FRIDAY)
    assert (first.note_id, first.note_line, first.note, first.done_at) == (
        note_id,
        0,
        "Title",
        None,
    )
    assert (second.title, second.note_line, second.done_at) == ("Book room", 1, NOW)
    (risk,) = book.ask(list_risks, account_id=EMPTY)
    assert (risk.title, risk.owner, risk.note_line, risk.state) == ("budget", "Bo", 2, "open")
    book.undo()
    assert tasks(book) == []
    assert book.ask(list_risks, account_id=EMPTY) == ()


def test_a_line_that_moved_and_was_reworded_is_the_same_task(book: Store) -> None:
    note_id = write(book, "- [ ] Send the ROI sheet\n- [ ] Call")
    before = [task.id for task in tasks(book)]
    edit(book, note_id, "intro\n\n- [ ] Call\n- [x] Send the ROI sheets due fri")
    sheet, call = tasks(book)
    assert [sheet.id, call.id] == before
    assert (sheet.title, sheet.note_line, sheet.due_on, sheet.done_at) == (
        "Send the ROI sheets",
        3,
        FRIDAY,
        NOW,
    )
    assert (call.title, call.note_line) == ("Call", 2)


def test_a_removed_line_takes_its_task_only_if_that_says_no_more(book: Store) -> None:
    note_id = write(book, "- [ ] plain one\n- [ ] second with a reason\n- [x] third is done")
    second = tasks(book)[1]
    book.run(edit_task, task_id=second.id, title=second.title, values={"reason": "asked twice"})
    edit(book, note_id, "nothing")
    left = tasks(book)
    assert [(task.title, task.note_id, task.note_line) for task in left] == [
        ("second with a reason", note_id, None),
        ("third is done", note_id, None),
    ]


def test_what_was_done_to_a_task_elsewhere_outlives_an_edit_of_its_note(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI")
    (task,) = tasks(book)
    book.run(snooze_task, task_id=task.id, title=task.title, until=FRIDAY, reason=" later ")
    edit(book, note_id, "a line before\n- [ ] Send ROI")
    (again,) = tasks(book)
    assert (again.snoozed_until, again.snooze_reason, again.note_line) == (FRIDAY, "later", 1)


def test_finishing_and_reopening_a_task_ticks_its_line_in_the_same_step(book: Store) -> None:
    note_id = write(book, "a\n- [ ] Send ROI due fri")
    (task,) = tasks(book)
    book.run(finish_task, task_id=task.id, title=task.title)
    assert text_of(book, note_id) == "a\n- [x] Send ROI due fri"
    book.run(reopen_task, task_id=task.id, title=task.title)
    assert text_of(book, note_id) == "a\n- [ ] Send ROI due fri"
    book.undo()
    assert text_of(book, note_id) == "a\n- [x] Send ROI due fri"
    assert tasks(book)[0].done_at == NOW


def test_several_tasks_are_finished_in_one_step(book: Store) -> None:
    note_id = write(book, "- [ ] a one\n- [ ] b two")
    book.run(finish_tasks, ids=[task.id for task in tasks(book)])
    assert text_of(book, note_id) == "- [x] a one\n- [x] b two"
    book.undo()
    assert text_of(book, note_id) == "- [ ] a one\n- [ ] b two"


def test_a_finished_line_that_was_moved_by_hand_is_still_found(book: Store) -> None:
    note_id = write(book, "- [ ] one thing\n- [ ] other matter")
    (one, _other) = tasks(book)
    edit(book, note_id, "- [ ] other matter\n- [ ] one thing")
    book.run(finish_task, task_id=one.id, title=one.title)
    assert text_of(book, note_id) == "- [ ] other matter\n- [x] one thing"


def test_editing_a_task_edits_its_line(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI @Dana due fri")
    (task,) = tasks(book)
    values = {"title": "Send the numbers", "due_on": None}
    book.run(edit_task, task_id=task.id, title=task.title, values=values)
    assert text_of(book, note_id) == "- [ ] @Dana Send the numbers"
    edit(book, note_id, "- [ ] @Dana Send the numbers\nmore")
    assert [(each.id, each.title, each.assignee) for each in tasks(book)] == [
        (task.id, "Send the numbers", "Dana")
    ]


def test_planning_tasks_anew_is_one_step_and_changes_their_lines(book: Store) -> None:
    note_id = write(book, "- [ ] one due fri\n- [ ] two\n- [x] three due fri")
    ids = [task.id for task in tasks(book)]
    book.run(replan_tasks, ids=ids, shift_days=7)
    assert text_of(book, note_id) == "- [ ] one due 2026-12-04\n- [ ] two\n- [x] three due fri"
    book.run(replan_tasks, ids=ids, due_on=date(2020, 1, 1))
    assert [task.due_on for task in tasks(book)] == [date(2020, 1, 1), date(2020, 1, 1), FRIDAY]
    book.undo()
    book.undo()
    assert text_of(book, note_id) == "- [ ] one due fri\n- [ ] two\n- [x] three due fri"


def test_a_deleted_task_does_not_come_back_with_the_next_edit(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI")
    (task,) = tasks(book)
    book.run(delete_task, task_id=task.id, title=task.title)
    assert text_of(book, note_id) == "- [-] Send ROI"
    edit(book, note_id, "- [-] Send ROI\nmore")
    assert tasks(book) == []


def test_days_count_from_the_day_of_the_note(book: Store) -> None:
    outcome = book.run(
        write_note,
        account_id=EMPTY,
        text="T\n\n- [ ] Call due fri",
        kind="call",
        visibility="internal",
        noted_at=datetime(2026, 11, 2, 12, tzinfo=UTC),
    )
    assert tasks(book)[0].due_on == date(2026, 11, 6)
    edit(book, outcome.result, "- [ ] Call due fri\nmore")
    assert tasks(book)[0].due_on == date(2026, 11, 6)


def test_a_deleted_note_leaves_its_tasks_and_risks(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI\n! budget")
    book.run(delete_note, note_id=note_id, title="Title")
    assert [(task.note_id, task.note_line) for task in tasks(book)] == [(None, None)]
    assert [risk.note_id for risk in book.ask(list_risks, account_id=EMPTY)] == [None]
    book.undo()
    assert [task.note_id for task in tasks(book)] == [note_id]


def test_a_risk_follows_its_line_and_its_line_follows_it(book: Store) -> None:
    note_id = write(book, "! budget is frozen")
    edit(book, note_id, "x\n! budget is frozen now")
    (risk,) = book.ask(list_risks, account_id=EMPTY)
    assert (risk.title, risk.note_line) == ("budget is frozen now", 1)
    book.run(edit_risk, risk_id=risk.id, title=risk.title, values={"title": "no budget"})
    assert text_of(book, note_id) == "x\n! no budget"
    book.run(close_risk, risk_id=risk.id, title="no budget")
    edit(book, note_id, "gone")
    assert [(each.state, each.note_line) for each in book.ask(list_risks, account_id=EMPTY)] == [
        ("closed", None)
    ]


def test_a_deleted_risk_does_not_come_back_with_the_next_edit(book: Store) -> None:
    note_id = write(book, "! budget")
    (risk,) = book.ask(list_risks, account_id=EMPTY)
    book.run(delete_risk, risk_id=risk.id, title="budget")
    edit(book, note_id, "! budget\nmore\n! second")
    assert [each.title for each in book.ask(list_risks, account_id=EMPTY)] == ["second"]


def test_a_carried_follow_up_is_the_same_task_in_the_new_note(book: Store) -> None:
    first = write(book, "- [ ] Send ROI @Dana due fri\n- [ ] Drop me\n- [x] Done one")
    prepared = book.ask(prepare_note, account_id=EMPTY, today=TODAY)
    assert "- [ ] @Dana Send ROI due 2026-11-27\n- [ ] Drop me" in prepared.text
    ids = {task.title: task.id for task in tasks(book)}
    assert prepared.carried == (ids["Send ROI"], ids["Drop me"])
    second = write(book, "- [x] @Dana Send ROI due 2026-11-27", prepared.carried)
    by_title = {task.title: task for task in tasks(book)}
    assert len(by_title) == 3
    moved = by_title["Send ROI"]
    assert (moved.id, moved.note_id, moved.note_line, moved.done_at) == (
        ids["Send ROI"],
        second,
        0,
        NOW,
    )
    assert by_title["Drop me"].note_id == first
    assert text_of(book, first).startswith("- [>] Send ROI @Dana due fri\n- [ ] Drop me")
    edit(book, first, text_of(book, first) + "\nmore")
    assert len(tasks(book)) == 3
    assert [each.title for each in book.ask(carry_over, account_id=EMPTY, today=TODAY)] == [
        "Drop me"
    ]


def test_a_mention_of_a_contact_may_say_the_whole_name(book: Store) -> None:
    book.run(
        write_note,
        account_id=HANBIT,
        text="T\n\n- [ ] Order list @Kim Ji-woo due fri",
        kind="call",
        visibility="internal",
        sentiment="positive",
    )
    task = next(t for t in book.ask(list_tasks, today=TODAY) if t.title == "Order list")
    assert task.assignee == "Kim Ji-woo"


LINES = st.sampled_from(
    [
        *("- [ ] Send ROI", "- [x] Send ROI", "- [ ] Send ROI @Dana due fri", "- [ ] Call", "text"),
        *("- [ ] Call Bob", "@Dana due fri write", "! budget", "! budget cut", "- [-] Old", "```"),
        *("Decision: go", "- [ ] 견적 금요일까지", ""),
    ]
)
NOTES = st.lists(LINES, max_size=6).map(lambda lines: "\n".join(["T", "", *lines]))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(NOTES, min_size=1, max_size=4))
def test_after_any_edits_the_open_lines_are_the_tasks_with_a_line(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        book = make_book(Path(folder) / "book.csm")
        try:
            note_id = _write_and_edit(book, texts)
            _assert_same(book, note_id)
            steps = _count_steps(book)
            edit_again = {"note_id": note_id, "kind": "call", "visibility": "internal"}
            book.run(edit_note, text=texts[-1], sentiment=KEEP, **edit_again)
            assert _count_steps(book) == steps, "saving the same text again changes nothing"
        finally:
            book.close()


def _write_and_edit(book: Store, texts: list[str]) -> int:
    same = {"kind": "call", "visibility": "internal"}
    note_id = book.run(write_note, account_id=EMPTY, text=texts[0], **same).result
    for text in texts[1:]:
        book.run(edit_note, note_id=note_id, text=text, **same)
    assert isinstance(note_id, int)
    return note_id


def _assert_same(book: Store, note_id: int) -> None:
    note = book.ask(read_note, note_id=note_id)
    assert note is not None
    found = read_note_text(note.text, today=TODAY)
    lines = {
        (task.line, task.title, task.assignee, task.due_on, task.done)
        for task in found.tasks
        if task.state in ("open", "done")
    }
    rows = {
        (task.note_line, task.title, task.assignee, task.due_on, task.done_at is not None)
        for task in tasks(book)
        if task.note_line is not None
    }
    assert rows == lines


def _count_steps(book: Store) -> int:
    count = book.ask(
        lambda connection: connection.exec_driver_sql("SELECT count(*) FROM step").scalar_one()
    )
    assert isinstance(count, int)
    return count


def test_a_line_without_a_box_is_marked_though_only_contacts_tell_whom_it_names(
    book: Store,
) -> None:
    line = "Order list @Kim Ji-woo due 2026-12-01"
    same = {"kind": "call", "visibility": "internal"}
    note_id = book.run(write_note, account_id=HANBIT, text=f"T\n\n{line}", **same).result
    task = next(t for t in book.ask(list_tasks, today=TODAY) if t.title == "Order list")
    book.run(finish_task, task_id=task.id, title="Order list")
    assert text_of(book, note_id) == f"- [x] {line}"
    book.undo()
    book.run(delete_task, task_id=task.id, title="Order list")
    assert text_of(book, note_id) == f"- [-] {line}"
    book.run(edit_note, note_id=note_id, text=f"T\n\n{text_of(book, note_id)}\nmore", **same)
    assert "Order list" not in [t.title for t in book.ask(list_tasks, today=TODAY)]


def test_a_task_whose_line_a_contacts_new_name_made_plain_text_stays(book: Store) -> None:
    line = "Order list @Kim Ji-woo due 2026-12-01"
    same = {"kind": "call", "visibility": "internal"}
    note_id = book.run(write_note, account_id=HANBIT, text=f"T\n\n{line}", **same).result
    book.run(edit_contact, contact_id=1, name="Kim Ji-woo", values={"name": "Lee Ji-woo"})
    book.run(edit_note, note_id=note_id, text=f"T\n\n{line}\nmore", **same)
    assert "Order list" in [t.title for t in book.ask(list_tasks, today=TODAY)]


def test_a_task_reopened_after_its_line_went_outlives_the_next_edit(book: Store) -> None:
    note_id = write(book, "- [x] Book room\n! budget")
    (task,) = tasks(book)
    edit(book, note_id, "nothing")
    book.run(reopen_task, task_id=task.id, title="Book room")
    edit(book, note_id, "nothing more")
    assert [(t.title, t.note_line) for t in tasks(book)] == [("Book room", None)]


def test_a_task_with_a_file_stays_when_its_line_goes(book: Store) -> None:
    note_id = write(book, "- [ ] Send ROI")
    (task,) = tasks(book)
    book.run(attach_file, noun="task", row_id=task.id, name="roi.txt", content=b"ROI")
    edit(book, note_id, "nothing")
    assert [t.title for t in tasks(book)] == ["Send ROI"]
    assert len(book.ask(list_attachments, noun="task", row_id=task.id)) == 1


def test_a_done_task_without_a_line_is_not_taken_for_a_new_one(book: Store) -> None:
    note_id = write(book, "- [x] Send ROI to Dana")
    edit(book, note_id, "nothing")
    edit(book, note_id, "- [ ] Send ROI to Dan")
    old, new = tasks(book)
    assert (old.title, old.done_at, old.note_line) == ("Send ROI to Dana", NOW, None)
    assert (new.title, new.done_at, new.note_line) == ("Send ROI to Dan", None, 0)
