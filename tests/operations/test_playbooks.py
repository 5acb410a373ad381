"""Playbooks: the program's, the user's own, and the tasks that starting one makes."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import PRIORITIES
from csm_desktop.operations.playbooks import (
    ANCHORS,
    PlaybookTask,
    delete_playbook,
    list_playbooks,
    save_playbook,
    start_playbook,
)
from csm_desktop.operations.renewals import read_renewal
from csm_desktop.operations.tasks import finish_task
from csm_desktop.paths import resources_folder
from tests.support.account_book import EMPTY, HANBIT, TODAY, make_book

PLATFORM, EVERGREEN = 3, 7
LANGUAGES = ("en", "ko", "zh_TW")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def start(book: Store, **given: Any) -> tuple[int, ...]:
    params = {"playbook": "renewal", "today": TODAY, "language": "en", **given}
    made: tuple[int, ...] = book.run(start_playbook, **params).result
    return made


def test_the_programs_playbooks_are_whole_in_every_language(book: Store) -> None:
    files = list((resources_folder() / "templates" / "playbooks").glob("*.json"))
    assert files
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        texts = [content["name"]]
        texts += [task[part] for task in content["tasks"] for part in ("title", "reason")]
        assert all(set(text) == set(LANGUAGES) and all(text.values()) for text in texts), file
        assert content["anchor"] in ANCHORS
        assert {task["priority"] for task in content["tasks"]} <= set(PRIORITIES)
    for language in LANGUAGES:
        found = book.ask(list_playbooks, language=language)
        assert found[0].key == "renewal"
        assert len({one.name for one in found}) == len(files)


def test_the_renewal_checklist_counts_back_from_the_last_day_to_act(book: Store) -> None:
    made = start(book, contract_id=PLATFORM)
    details = book.ask(read_renewal, contract_id=PLATFORM, today=TODAY)
    assert details is not None
    assert len(details.checklist) == len(made) == details.row.checklist
    assert details.checklist[-1].due_on == date(2026, 12, 31) == details.row.act_by
    assert details.checklist[-2].due_on == date(2026, 12, 24)
    assert details.checklist[0].due_on == TODAY  # 120 days before would be in the past
    assert {line.playbook for line in details.checklist} == {"Renewal"}
    book.run(finish_task, task_id=made[0], title="x")
    details = book.ask(read_renewal, contract_id=PLATFORM, today=TODAY)
    assert details is not None
    assert details.row.checklist_done == 1


def test_a_checklist_is_one_step_and_is_not_made_twice_while_it_is_open(book: Store) -> None:
    made = start(book, contract_id=PLATFORM)
    again = book.run(
        start_playbook, playbook="renewal", today=TODAY, language="ko", contract_id=PLATFORM
    )
    assert (again.result, again.step) == ((), None)
    for number in made:
        book.run(finish_task, task_id=number, title="x")
    assert start(book, contract_id=PLATFORM)
    book.undo()
    details = book.ask(read_renewal, contract_id=PLATFORM, today=TODAY)
    assert details is not None
    assert len(details.checklist) == len(made)


def test_an_own_playbook_is_saved_replaced_started_and_deleted(book: Store) -> None:
    tasks = (PlaybookTask(7, "Call"), PlaybookTask(0, "Write", "They asked", "high"))
    key = book.run(save_playbook, name=" Mine ", anchor="start", tasks=tasks).result
    (own,) = (one for one in book.ask(list_playbooks, language="ko") if one.own)
    assert (own.key, own.name, own.tasks) == (key, "Mine", tasks[::-1])
    made = start(book, playbook=key, account_id=EMPTY)
    assert len(made) == 2
    book.run(save_playbook, name="Mine", anchor="start", tasks=tasks[:1])
    assert len([one for one in book.ask(list_playbooks, language="en") if one.own]) == 1
    book.run(delete_playbook, name="Mine")
    assert not any(one.own for one in book.ask(list_playbooks, language="en"))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"playbook": "nothing", "account_id": HANBIT}, "playbook_unknown"),
        ({"account_id": EMPTY}, "playbook_without_start"),
        ({"contract_id": EVERGREEN}, "playbook_without_start"),
        ({"contract_id": 99}, "contract_gone"),
        ({"playbook": "rescue", "account_id": 99}, "account_gone"),
    ],
)
def test_what_cannot_be_started_is_refused(book: Store, given: dict[str, Any], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        start(book, **given)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"name": " "}, "playbook_without_name"),
        ({"tasks": ()}, "playbook_without_tasks"),
        ({"tasks": (PlaybookTask(0, " "),)}, "task_without_title"),
    ],
)
def test_an_empty_playbook_is_refused(book: Store, given: dict[str, Any], code: str) -> None:
    params = {"name": "Mine", "anchor": "start", "tasks": (PlaybookTask(0, "x"),), **given}
    with pytest.raises(Refusal) as refused:
        book.run(save_playbook, **params)
    assert refused.value.code == code
