"""Rules: whom they would hit, what they start, and that nothing is started twice."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.query import QueryProblem
from csm_desktop.operations.accounts import list_accounts
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.playbooks import PlaybookTask, save_playbook, start_playbook
from csm_desktop.operations.rules import (
    FREE,
    NO_CONTRACT,
    OPEN,
    QUIET,
    QUIET_DAYS,
    create_rule,
    delete_rule,
    dry_run,
    edit_rule,
    list_rules,
    list_runs,
    run_active_rules,
    run_rule,
    switch_rule,
)
from csm_desktop.operations.tasks import finish_task, list_tasks
from tests.support.account_book import EMPTY, HANBIT, TODAY, make_book
from tests.support.trial_book import run_sql

EVERY = "contracts >= 0"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def add(book: Store, query: str = EVERY, playbook: str = "rescue", name: str = "Save play") -> int:
    number: int = book.run(
        create_rule, name=name, query=query, playbook=playbook, today=TODAY, language="en"
    ).result
    return number


def start(book: Store, rule: int, *, days: int = 0) -> tuple[int, ...]:
    day = TODAY + timedelta(days=days)
    accounts: tuple[int, ...] = book.run(
        run_rule, rule_id=rule, name="Save play", today=day, language="en"
    ).result
    return accounts


def skipped(book: Store, rule: int | None, playbook: str = "rescue", days: int = 0) -> set[str]:
    found = book.ask(
        dry_run,
        query=EVERY,
        playbook=playbook,
        today=TODAY + timedelta(days=days),
        language="en",
        rule_id=rule,
    )
    return {hit.skipped for hit in found.hits}


def finish_all(book: Store) -> None:
    for task in book.ask(list_tasks, today=TODAY):
        if task.done_at is None:
            book.run(finish_task, task_id=task.id, title=task.title)


def test_a_dry_run_says_whom_it_would_hit_and_writes_nothing(book: Store) -> None:
    before = book.ask(list_tasks, today=TODAY)
    found = book.ask(dry_run, query="arr > 0", playbook="rescue", today=TODAY, language="en")
    _columns, rows = book.ask(list_accounts, where="arr > 0", today=TODAY)
    assert {hit.account_id for hit in found.hits} == {row.id for row in rows}
    assert [hit.arr for hit in found.hits] == sorted((h.arr for h in found.hits), reverse=True)
    assert found.to_start == found.hits
    assert book.ask(list_tasks, today=TODAY) == before


def test_a_rule_starts_its_playbook_once_and_one_undo_takes_all_of_it_back(book: Store) -> None:
    rule = add(book)
    before = book.ask(list_tasks, today=TODAY)
    accounts = start(book, rule)
    assert len(accounts) == len(book.ask(list_accounts, today=TODAY)[1])
    runs = book.ask(list_runs, today=TODAY, language="en")
    assert {run.account_id for run in runs} == set(accounts)
    assert {run.rule for run in runs} == {"Save play"}
    assert skipped(book, rule) == {OPEN}
    assert start(book, rule) == ()
    (row,) = book.ask(list_rules, today=TODAY, language="en")
    assert (row.hits, row.to_start, row.open_runs) == (len(accounts), 0, len(accounts))
    book.undo()
    assert book.ask(list_tasks, today=TODAY) == before
    assert book.ask(check_book) == ()


def test_after_its_tasks_are_done_a_rule_waits_before_it_starts_again(book: Store) -> None:
    rule = add(book)
    accounts = start(book, rule)
    finish_all(book)
    assert skipped(book, rule) == {QUIET}
    assert start(book, rule, days=QUIET_DAYS - 1) == ()
    assert start(book, rule, days=QUIET_DAYS) == accounts


def test_a_playbook_begun_by_hand_keeps_a_rule_away(book: Store) -> None:
    (first, *_rest) = book.ask(list_accounts, today=TODAY)[1]
    book.run(start_playbook, playbook="rescue", today=TODAY, language="ko", account_id=first.id)
    rule = add(book)
    assert first.id not in start(book, rule)


def test_a_playbook_that_counts_from_a_contract_needs_one(book: Store) -> None:
    assert skipped(book, None, "renewal") == {FREE, NO_CONTRACT}
    rule = add(book, playbook="renewal")
    started = start(book, rule)
    tasks = [task for task in book.ask(list_tasks, today=TODAY) if task.contract_id is not None]
    assert started
    assert {task.account_id for task in tasks} >= set(started)


def test_active_rules_run_together_and_a_broken_one_is_left_out(book: Store) -> None:
    add(book, "arr > 0")
    off = add(book, EVERY, "business_review", name="Off")
    book.run(switch_rule, rule_id=off, name="Off", active=False)
    accounts = book.run(run_active_rules, today=TODAY, language="en").result
    assert accounts
    runs = book.ask(list_runs, today=TODAY, language="en")
    assert {run.rule for run in runs} == {"Save play"}


def test_an_edited_rule_is_checked_like_a_new_one_and_a_deleted_one_leaves_its_runs(
    book: Store,
) -> None:
    rule = add(book)
    add(book, name="Other", playbook="business_review")
    given = {"rule_id": rule, "query": EVERY, "playbook": "rescue", "today": TODAY}
    with pytest.raises(Refusal) as taken:
        book.run(edit_rule, name="Other", language="en", **given)
    assert taken.value.code == "rule_name_taken"
    book.run(edit_rule, name="Rescue", language="en", **{**given, "query": "arr > 1"})
    start(book, rule)
    book.run(delete_rule, rule_id=rule, name="Rescue")
    assert {run.rule for run in book.ask(list_runs, today=TODAY, language="en")} == {None}
    assert book.ask(check_book) == ()


@pytest.mark.parametrize(
    ("name", "query", "playbook", "code"),
    [
        ("  ", EVERY, "rescue", "rule_without_name"),
        ("Rule", "  ", "rescue", "rule_without_query"),
        ("Rule", EVERY, "no such", "playbook_unknown"),
        ("Rule", "zzqqxx > 3", "rescue", "query_unknown_field"),
    ],
)
def test_a_rule_that_cannot_work_is_refused(
    book: Store, name: str, query: str, playbook: str, code: str
) -> None:
    with pytest.raises((Refusal, QueryProblem)) as refused:
        add(book, query, playbook, name)
    assert refused.value.code == code


def test_tasks_of_before_there_were_runs_keep_a_rule_away(book: Store) -> None:
    book.run(start_playbook, playbook="rescue", account_id=HANBIT, today=TODAY, language="ko")
    book.run(run_sql, statements=("UPDATE task SET playbook_run_id = NULL",))
    rule = add(book)
    assert HANBIT not in start(book, rule)


def test_a_term_that_ends_with_the_calendar_stops_no_rule(book: Store) -> None:
    values = {"charge": 100, "starts_on": TODAY, "ends_on": date.max, "notice_months": 0}
    book.run(create_contract, account_id=EMPTY, values=values)
    tasks = [PlaybookTask(30, "Ask")]
    book.run(save_playbook, name="Far", anchor="act_by", tasks=tasks)
    add(book, query="name = 'Empty Co'", playbook="own:Far")
    assert book.run(run_active_rules, today=TODAY, language="en").result == (EMPTY,)
    assert book.ask(list_tasks, today=TODAY, account_id=EMPTY)[0].due_on == date.max


def test_a_rule_that_is_gone_is_not_edited(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(
            edit_rule,
            rule_id=99,
            name="x",
            query=EVERY,
            playbook="rescue",
            today=TODAY,
            language="en",
        )
    assert refused.value.code == "rule_gone"
