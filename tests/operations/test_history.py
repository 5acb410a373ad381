"""The history names every step and what it changed, record by record."""

from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.history import (
    FieldChange,
    RecordChange,
    TableCount,
    list_record_changes,
    list_steps,
    read_step,
)
from tests.support.trial_book import TrialClock, add_accounts, new_book, run_sql


@pytest.fixture
def clock() -> TrialClock:
    return TrialClock()


@pytest.fixture
def book(tmp_path: Path, clock: TrialClock) -> Store:
    """Step 2 adds three accounts; step 3 edits one twice, deletes one, adds a note."""
    book = new_book(tmp_path, clock)
    book.run(add_accounts, count=3)
    clock.pass_days(1)
    book.run(
        run_sql,
        statements=(
            "UPDATE account SET tier = 'silver' WHERE id = 1",
            "UPDATE account SET tier = 'gold', employees = 5 WHERE id = 1",
            "UPDATE account SET tier = 'x' WHERE id = 3",
            "UPDATE account SET tier = NULL WHERE id = 3",
            "DELETE FROM account WHERE id = 2",
            "INSERT INTO note (account_id, text, noted_at) VALUES (1, '# 계약 갱신\nmore', 0)",
        ),
    )
    return book


def test_steps_are_listed_newest_first_with_label_and_moment(
    book: Store, clock: TrialClock
) -> None:
    newest, added, start = book.ask(list_steps)
    assert (newest.id, newest.label, newest.at) == (3, "Run SQL", clock.now)
    assert (added.label, added.values, added.changes) == ("Add {count} accounts", {"count": 3}, 3)
    assert (added.can_be_undone, start.can_be_undone) == (True, False)


def test_the_list_goes_on_from_a_step_and_finds_words(book: Store) -> None:
    assert [step.id for step in book.ask(list_steps, limit=1)] == [3]
    assert [step.id for step in book.ask(list_steps, before=3, limit=1)] == [2]
    assert [step.id for step in book.ask(list_steps, text="ACCOUNTS")] == [2]
    assert book.ask(list_steps, text="100%") == []


def test_a_step_tells_each_record_once_with_old_and_new_values(book: Store) -> None:
    changes = book.ask(read_step, step=3)
    assert changes.counts == (TableCount("account", 0, 1, 1), TableCount("note", 1, 0, 0))
    edited, deleted, note = changes.records
    assert edited == RecordChange(
        3,
        "account",
        1,
        "Account 1",
        "edited",
        (FieldChange("tier", None, "gold"), FieldChange("employees", None, 5)),
    )
    assert (deleted.kind, deleted.name, deleted.row) == ("deleted", "Account 2", 2)
    assert FieldChange("name", "Account 2", None) in deleted.fields
    assert (note.kind, note.name) == ("added", "# 계약 갱신")
    assert changes.records_left_out == 0


def test_a_long_step_is_cut_and_says_how_much_is_left_out(book: Store) -> None:
    step = book.run(add_accounts, count=1000).step
    changes = book.ask(read_step, step=step, limit=10)
    assert (len(changes.records), changes.records_left_out) == (10, 990)
    assert changes.counts == (TableCount("account", 1000, 0, 0),)


def test_undo_and_redo_are_steps_that_point_to_what_they_turned_round(book: Store) -> None:
    book.undo()
    undo, undone, *_ = book.ask(list_steps)
    assert (undo.kind, undo.target, undone.undone_by, undone.can_be_undone) == ("undo", 3, 4, False)
    book.redo()
    redo, undo, done, *_ = book.ask(list_steps)
    assert (redo.kind, redo.target, undo.undone_by, done.undone_by) == ("redo", 4, 5, None)


def test_a_record_tells_its_whole_life(book: Store) -> None:
    book.run(run_sql, statements=("UPDATE account SET name = 'Hanbit' WHERE id = 1",))
    book.undo()
    life = book.ask(list_record_changes, table="account", row=1)
    assert [(change.step, change.kind) for change in life] == [
        (5, "edited"),
        (4, "edited"),
        (3, "edited"),
        (2, "added"),
    ]
    assert life[0].fields == (FieldChange("name", "Hanbit", "Account 1"),)


def test_a_step_that_is_not_there_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refusal:
        book.ask(read_step, step=99)
    assert refusal.value.code == "step_unknown"
