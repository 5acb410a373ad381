"""Onboarding templates: the program's, the user's own, and starting from them."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import plan_dates
from csm_desktop.domain.working_days import EVERY_WEEKDAY
from csm_desktop.operations.onboarding import read_project
from csm_desktop.operations.onboarding_edits import start_project
from csm_desktop.operations.onboarding_templates import (
    TemplateMilestone,
    delete_onboarding_template,
    list_onboarding_templates,
    save_onboarding_template,
    steps_of,
)
from csm_desktop.paths import resources_folder
from tests.support.account_book import HANBIT, TODAY, make_book

LANGUAGES = ("en", "ko", "zh_TW")
FIRST = TemplateMilestone("a", "Kick-off", offset_days=2)
SECOND = TemplateMilestone("b", " Live ", after="a", offset_days=3, first_value=True)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def test_the_programs_templates_are_whole_in_every_language() -> None:
    files = list((resources_folder() / "templates" / "onboarding").glob("*.json"))
    assert len(files) == 3
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        texts = [content["name"], content["description"]]
        for one in content["milestones"]:
            texts += [one["title"], one["exit_criterion"]]
        assert all(tuple(text) == LANGUAGES and all(text.values()) for text in texts), file


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_templates_can_be_dated_and_end_in_first_value(
    book: Store, language: str
) -> None:
    found = book.ask(list_onboarding_templates, language=language)
    assert [one.key for one in found] == ["standard", "enterprise", "light"]
    for one in found:
        planned = plan_dates(steps_of(one.milestones), TODAY, EVERY_WEEKDAY)
        assert len(planned) == len(one.milestones)
        assert sum(milestone.first_value for milestone in one.milestones) == 1


def test_a_project_begins_with_a_template(book: Store) -> None:
    number = book.run(
        start_project, account_id=HANBIT, template="standard", starts_on=date(2026, 11, 23),
        language="en", assignees={"ours": "Seo", "theirs": "Kim Ji-woo"},
    ).result  # fmt: skip
    row = book.ask(read_project, project_id=number, today=TODAY)
    assert (row.name, row.template) == ("Standard, six weeks",) * 2
    assert [one.position for one in row.milestones] == list(range(8))
    assert [one.assignee for one in row.milestones][:4] == ["Seo", None, "Seo", "Kim Ji-woo"]
    assert row.milestones[0].target_on == date(2026, 11, 25)
    assert not row.milestones[0].visible and row.milestones[1].visible
    assert row.milestones[1].predecessor_id == row.milestones[0].id
    assert row.next_milestone is not None and row.next_milestone.exit_criterion
    book.undo()
    with pytest.raises(Refusal, match="project_gone"):
        book.ask(read_project, project_id=number, today=TODAY)


def test_an_own_template_is_kept_replaced_and_deleted(book: Store) -> None:
    key = book.run(save_onboarding_template, name=" Mine ", milestones=[SECOND, FIRST]).result
    own = book.ask(list_onboarding_templates, language="ko")[-1]
    assert (own.key, own.name, own.own) == (key, "Mine", True)
    assert [one.title for one in own.milestones] == ["Live", "Kick-off"]
    number = book.run(
        start_project, account_id=HANBIT, template=key, starts_on=date(2026, 11, 23), language="en",
        name="Roll-out",
    ).result  # fmt: skip
    row = book.ask(read_project, project_id=number, today=TODAY)
    assert [(one.title, one.target_on.day) for one in row.milestones] == [
        ("Live", 30),
        ("Kick-off", 25),
    ]
    assert row.milestones[0].predecessor_id == row.milestones[1].id
    book.run(save_onboarding_template, name="Mine", milestones=[FIRST])
    assert len(book.ask(list_onboarding_templates, language="en")[-1].milestones) == 1
    book.run(delete_onboarding_template, name="Mine")
    with pytest.raises(Refusal, match="onboarding_template_unknown"):
        book.run(delete_onboarding_template, name="Mine")
    with pytest.raises(Refusal, match="onboarding_template_unknown"):
        book.run(start_project, account_id=HANBIT, template=key, starts_on=TODAY, language="en")


@pytest.mark.parametrize(
    ("milestones", "code"),
    [
        ([], "milestone_none_first"),
        ([TemplateMilestone("a", "A", after="b"), TemplateMilestone("b", "B", after="a")],
         "milestone_none_first"),
        ([FIRST, TemplateMilestone("b", "B", after="c"), TemplateMilestone("c", "C", after="b")],
         "milestone_circle"),
        ([TemplateMilestone("a", "A", after="nowhere")], "milestone_predecessor_elsewhere"),
        ([TemplateMilestone("a", "A", offset_days=-1)], "milestone_offset_out_of_range"),
        ([TemplateMilestone("a", " ")], "milestone_without_title"),
        ([TemplateMilestone("a", "A", owner="mine")], "milestone_owner_unknown"),
    ],
)  # fmt: skip
def test_a_template_that_cannot_be_dated_is_refused(
    book: Store, milestones: list[TemplateMilestone], code: str
) -> None:
    with pytest.raises(Refusal) as found:
        book.run(save_onboarding_template, name="Mine", milestones=milestones)
    assert found.value.code == code and found.value.sentence()


def test_a_template_needs_a_name_of_its_own(book: Store) -> None:
    with pytest.raises(Refusal, match="onboarding_template_without_name"):
        book.run(save_onboarding_template, name=" ", milestones=[FIRST])
    with pytest.raises(Refusal, match="onboarding_template_name_taken"):
        book.run(save_onboarding_template, name="light, TWO weeks", milestones=[FIRST])
