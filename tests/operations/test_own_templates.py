"""Templates of the user's own that cannot be read: left out, and nothing else is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import Store, command
from csm_desktop.operations.onboarding_templates import (
    TemplateMilestone,
    list_onboarding_templates,
    save_onboarding_template,
)
from csm_desktop.operations.plan_templates import list_plan_templates
from csm_desktop.operations.playbooks import PlaybookTask, list_playbooks, save_playbook
from tests.support.trial_book import new_book

BROKEN = (
    *("", "{", "null", "[]", "{}", '{"milestones": 3, "tasks": 3, "objectives": 3}'),
    '{"anchor": "start", "tasks": [{"days": "x", "title": "t"}]}',
    '{"description": "", "milestones": [{"key": "a", "title": "A", "after": "a"}]}',
    '{"summary": "", "objectives": [{"verb": "cut"}]}',
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = new_book(tmp_path)
    yield store
    store.close()


@command("Keep a broken template")
def keep(connection: Connection, *, kind: str, name: str, content: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO template (kind, name, content) VALUES (?, ?, ?)", (kind, name, content)
    )


@pytest.mark.parametrize(
    ("kind", "question"),
    [
        ("playbook", list_playbooks),
        ("onboarding", list_onboarding_templates),
        ("plan", list_plan_templates),
    ],
)
def test_a_template_that_cannot_be_read_is_left_out(
    book: Store, kind: str, question: Callable[..., Any]
) -> None:
    book.run(save_playbook, name="Mine", anchor="start", tasks=[PlaybookTask(1, "t")])
    book.run(save_onboarding_template, name="Mine", milestones=[TemplateMilestone("a", "A")])
    before = book.ask(question, language="en")
    for number, content in enumerate(BROKEN):
        book.run(keep, kind=kind, name=f"broken {number}", content=content)
    assert book.ask(question, language="en") == before
    assert len(before) > 2
