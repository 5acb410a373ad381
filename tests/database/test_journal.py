"""Undo of steps that others built upon, images that keep every value, and the pen."""

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from csm_desktop.database import journal
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book
from csm_desktop.domain.errors import Refusal
from tests.support.trial_book import (
    Edit,
    TrialClock,
    add_accounts,
    count_rows,
    dump,
    empty_row,
    make_edits,
    new_book,
    run_sql,
)


@pytest.fixture
def book(tmp_path: Path) -> Store:
    return new_book(tmp_path)


def run(book: Store, *statements: str) -> int:
    step = book.run(run_sql, statements=statements).step
    assert step is not None
    return step


def account(number: int, name: str = "A") -> str:
    return f"INSERT INTO account (id, name, added_at) VALUES ({number}, '{name}', 0)"


def contact(number: int, of: int, name: str = "C") -> str:
    return f"INSERT INTO contact (id, account_id, name) VALUES ({number}, {of}, '{name}')"


def test_a_row_edited_since_is_left_and_named(book: Store) -> None:
    step = run(book, account(1), account(2))
    run(book, "UPDATE account SET tier = 'gold' WHERE id = 1")
    outcome = book.undo(step)
    assert outcome.left == (journal.LeftRow("account", 1, "edited"),)
    assert list(book.ask(dump)["account"]) == [1]


def test_an_edit_that_was_itself_undone_does_not_stand_in_the_way(book: Store) -> None:
    step = run(book, account(1))
    run(book, "UPDATE account SET tier = 'gold'")
    book.undo()
    assert book.undo(step).left == ()
    assert book.ask(count_rows, table="account") == 0


def test_a_row_that_a_later_row_points_to_stays_with_all_it_needs(book: Store) -> None:
    step = run(
        book,
        account(1),
        account(2),
        "UPDATE account SET parent_id = 1 WHERE id = 2",
        account(3),
    )
    run(book, contact(1, of=2))
    outcome = book.undo(step)
    assert set(outcome.left) == {
        journal.LeftRow("account", 2, "needed"),
        journal.LeftRow("account", 1, "needed"),
    }
    assert sorted(book.ask(dump)["account"]) == [1, 2]
    assert book.ask(check_book) == ()


def test_a_row_whose_unique_name_was_given_away_does_not_come_back(book: Store) -> None:
    run(book, "INSERT INTO segment (id, name, query) VALUES (1, 'Risk', 'a'), (2, 'Old', 'b')")
    step = run(book, "DELETE FROM segment")
    run(book, "INSERT INTO segment (id, name, query) VALUES (3, 'Risk', 'c')")
    assert book.undo(step).left == (journal.LeftRow("segment", 1, "taken"),)
    assert sorted(book.ask(dump)["segment"]) == [2, 3]


def test_a_rename_is_left_when_the_chain_of_names_behind_it_is_blocked(book: Store) -> None:
    run(book, "INSERT INTO segment (id, name, query) VALUES (1, 'X', 'a'), (2, 'Y', 'b')")
    step = run(
        book,
        "UPDATE segment SET name = 'Z' WHERE id = 2",
        "UPDATE segment SET name = 'Y' WHERE id = 1",
    )
    run(book, "INSERT INTO segment (id, name, query) VALUES (3, 'X', 'c')")
    before = book.ask(dump)
    with pytest.raises(Refusal) as refusal:
        book.undo(step)
    assert refusal.value.code == "step_built_upon"
    assert book.ask(dump) == before


def test_a_row_does_not_come_back_to_a_parent_that_is_gone(book: Store) -> None:
    run(book, account(1), account(2), contact(1, of=1), contact(2, of=2))
    step = run(book, "DELETE FROM contact")
    run(book, "DELETE FROM account WHERE id = 1")
    assert book.undo(step).left == (journal.LeftRow("contact", 1, "orphaned"),)
    assert list(book.ask(dump)["contact"]) == [2]


def test_a_row_moved_away_from_a_parent_that_is_gone_stays_where_it_is(book: Store) -> None:
    run(book, account(1), account(2), contact(1, of=1), contact(2, of=1))
    step = run(
        book,
        "UPDATE contact SET account_id = 2 WHERE id = 1",
        "DELETE FROM contact WHERE id = 2",
        "INSERT INTO setting (name, value) VALUES ('weights', '1')",
    )
    run(book, "DELETE FROM account WHERE id = 1")
    outcome = book.undo(step)
    assert {row.reason for row in outcome.left} == {"orphaned"}
    assert [row[0] for row in outcome.left for row in [(row.row,)]] == [1, 2]
    assert outcome.tables == {"setting"}


def test_undoing_without_a_step_goes_on_past_what_later_steps_need(book: Store) -> None:
    run(book, account(1))
    both = run(book, "UPDATE account SET tier = 'a'", account(2))
    run(book, "UPDATE account SET owner = 'me' WHERE id = 1")
    book.undo(both)
    book.undo()
    assert book.undo().left == (journal.LeftRow("account", 1, "edited"),)
    with pytest.raises(Refusal) as refusal:
        book.undo()
    assert refusal.value.code == "nothing_to_undo"


def test_a_step_is_undone_once_and_the_first_never(book: Store) -> None:
    step = run(book, account(1))
    book.undo(step)
    for number, code in ((step, "step_undone_already"), (1, "step_unknown"), (99, "step_unknown")):
        with pytest.raises(Refusal) as refusal:
            book.undo(number)
        assert refusal.value.code == code


def test_something_new_ends_what_can_be_redone(book: Store) -> None:
    run(book, account(1))
    book.undo()
    run(book, account(2))
    with pytest.raises(Refusal) as refusal:
        book.redo()
    assert refusal.value.code == "nothing_to_redo"


STRANGE = [
    "a\x00b\x00",
    "".join(chr(code) for code in range(1, 0x300)),
    "\U0010ffff\ufffe\ufeff\u2028\u202e𝔘",
    '{"a": [1, "\\u0000"]}',
    "\\u0041 \\\\ \" ' %s ?",
    "계약" * 40_000,
    "123",
    "null",
    "",
]


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_images_keep_every_text_exactly(book: Store, tmp_path: Path, text: str) -> None:
    values = empty_row("account", 1, name=text, custom=text, employees=2**63 - 1, turnover=-(2**63))
    book.run(make_edits, edits=[Edit("insert", "account", 1, values)])
    there = book.ask(dump)["account"]
    assert there[1] == tuple(values.values())
    book.run(run_sql, statements=("UPDATE account SET name = 'x', custom = NULL, employees = 1",))
    book.run(run_sql, statements=("DELETE FROM account",))
    book.undo()
    book.undo()
    assert book.ask(dump)["account"] == there
    book.undo()
    book.redo()
    assert book.ask(dump)["account"] == there
    assert book.ask(check_book) == ()


def test_text_that_is_no_unicode_is_refused_and_leaves_nothing(book: Store) -> None:
    before = book.ask(dump)
    values = empty_row("account", 1, name="\ud800")
    with pytest.raises(Refusal) as refusal:
        book.run(make_edits, edits=[Edit("insert", "account", 1, values)])
    assert refusal.value.code == "text_not_unicode"
    assert book.ask(dump) == before


def test_a_journalled_table_cannot_be_written_outside_a_step(book: Store) -> None:
    with pytest.raises(DBAPIError, match=r"NOT NULL constraint failed: change\.step"):
        book.ask(lambda connection: connection.exec_driver_sql(account(1)))
    assert book.ask(count_rows, table="account") == 0


def test_a_failed_command_leaves_no_trace_and_an_empty_pen(book: Store) -> None:
    run(book, account(1))
    before = book.ask(dump), book.ask(count_rows, table="step")
    changes = book.ask(count_rows, table="change")
    with pytest.raises(DBAPIError):
        run(book, account(2), contact(1, of=2), account(2))
    assert (book.ask(dump), book.ask(count_rows, table="step")) == before
    assert book.ask(count_rows, table="change") == changes
    pen = book.ask(lambda c: c.exec_driver_sql("SELECT id, step FROM pen").all())
    assert pen == [(1, None)]
    assert run(book, account(2)) == 3


def test_a_broken_link_fails_the_whole_command(book: Store) -> None:
    with pytest.raises(DBAPIError, match="FOREIGN KEY"):
        run(book, account(1), contact(1, of=99))
    assert book.ask(count_rows, table="account") == 0


def test_time_in_the_history_never_runs_backwards(tmp_path: Path) -> None:
    clock = TrialClock()
    book = new_book(tmp_path, clock)
    run(book, account(1))
    clock.pass_days(-3650)
    run(book, account(2))
    clock.pass_days(3651)
    run(book, account(3))
    moments = book.ask(
        lambda c: c.exec_driver_sql("SELECT at FROM step ORDER BY id").scalars().all()
    )
    assert moments == sorted(moments)


def test_ids_are_never_given_twice(book: Store) -> None:
    run(book, "INSERT INTO account (name, added_at) VALUES ('A', 0)")
    book.undo()
    run(book, "INSERT INTO account (name, added_at) VALUES ('B', 0)")
    assert list(book.ask(dump)["account"]) == [2]


def test_the_book_as_of_a_day_answers_unchanged_questions(tmp_path: Path) -> None:
    clock = TrialClock()
    book = new_book(tmp_path, clock)
    clock.pass_days(1)
    book.run(add_accounts, count=3)
    clock.pass_days(1)
    run(book, "DELETE FROM account WHERE id = 2", "UPDATE account SET name = 'New' WHERE id = 3")
    reader = open_book(book.path, write=False, clock=clock)
    reader.see_as_of((clock.now.date()).replace(day=2))
    names = "SELECT name FROM account ORDER BY id"
    assert reader.ask(lambda c: c.exec_driver_sql(names).scalars().all()) == [
        "Account 1",
        "Account 2",
        "Account 3",
    ]
    reader.close()


def test_the_check_finds_what_went_past_the_journal(book: Store) -> None:
    book.run(add_accounts, count=2)

    def tamper(connection):  # type: ignore[no-untyped-def]  # a few lines of raw SQL
        connection.exec_driver_sql("DROP TRIGGER journal_account_update")
        connection.exec_driver_sql("UPDATE account SET name = 'forged' WHERE id = 2")
        connection.exec_driver_sql("DELETE FROM search_account WHERE rowid = 1")
        connection.exec_driver_sql(
            "INSERT INTO account_summary VALUES (1, 5, 0, NULL, NULL, NULL, 0, 0)"
        )

    book.ask(tamper)
    found = {finding.code: finding.values for finding in book.ask(check_book)}
    assert found["journal_differs"] == {"table": "account", "row": 2, "count": 1}
    assert found["search_differs"] == {"table": "account", "count": 1}
    assert found["summary_differs"] == {"row": 1, "count": 1}
