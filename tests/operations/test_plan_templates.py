"""Templates of success plans: the program's, the user's own, and plans that begin with one."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.objective_sentence import read_objective_sentence
from csm_desktop.operations.plan_parts_edits import add_initiative, add_outcome
from csm_desktop.operations.plan_templates import (
    delete_plan_template,
    list_plan_templates,
    save_plan_template,
)
from csm_desktop.operations.plans import read_plan
from csm_desktop.operations.plans_edits import add_objective, create_plan, edit_plan
from csm_desktop.paths import resources_folder
from tests.support.account_book import HANBIT, TODAY, make_book

LANGUAGES = ("en", "ko", "zh_TW")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def texts(content: dict[str, Any]) -> Iterator[dict[str, str]]:
    yield content["name"]
    yield content["summary"]
    for objective in content["objectives"]:
        yield from (objective["verb"], objective["subject"], *objective["outcomes"])
        yield from (initiative["title"] for initiative in objective["initiatives"])
        if objective["unit"]:
            yield objective["unit"]


def test_the_programs_templates_are_whole_in_every_language(book: Store) -> None:
    files = sorted((resources_folder() / "templates" / "plans").glob("*.json"))
    assert len(files) == 4
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        for text in texts(content):
            assert set(text) == set(LANGUAGES), file
            assert all(text.values()), file
        sides = {x["side"] for objective in content["objectives"] for x in objective["initiatives"]}
        assert sides == {"ours", "theirs"}, file
        assert all(objective["outcomes"] for objective in content["objectives"]), file
    assert len({one.name for one in book.ask(list_plan_templates, language="ko")}) == len(files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_from_each_template_reads_as_sentences(book: Store, language: str) -> None:
    for template in book.ask(list_plan_templates, language=language):
        made = book.run(
            create_plan,
            account_id=HANBIT,
            name=template.name,
            starts_on=TODAY,
            template=template.key,
            language=language,
        )
        plan = book.ask(read_plan, plan_id=made.result, today=TODAY)
        assert plan is not None
        assert (plan.template, plan.summary) == (template.name, template.summary)
        assert len(plan.objectives) == len(template.objectives) > 0
        for objective, line in zip(plan.objectives, template.objectives, strict=True):
            read = read_objective_sentence(objective.sentence, TODAY)
            assert (read.verb, read.subject, read.target, read.due_on) == (
                line.verb,
                line.subject,
                line.target,
                TODAY + timedelta(days=line.days),
            )
            assert tuple(x.title for x in objective.outcomes) == line.outcomes
            assert {x.title for x in objective.initiatives} == {x.title for x in line.initiatives}
        book.undo()
        assert book.ask(read_plan, plan_id=made.result, today=TODAY) is None


def test_an_own_template_keeps_the_work_and_no_name_and_nothing_internal(book: Store) -> None:
    start = date(2026, 1, 1)
    made = book.run(create_plan, account_id=HANBIT, name="Plan", starts_on=start).result
    values = {"internal": "secret", "summary": "On time.", "agreed_by": "Kim"}
    book.run(edit_plan, plan_id=made, name="Plan", values=values)
    for sentence in (
        "Cut delay from 8 h to 2 h by 11 Jan 2026",
        "Move 14 depots off spreadsheets by 21 Jan 2026",
    ):
        objective = book.run(add_objective, plan_id=made, sentence=sentence, today=TODAY).result
        book.run(add_outcome, objective_id=objective, title="Seoul", evidence="Report")
        book.run(
            add_initiative,
            objective_id=objective,
            side="ours",
            title="Load",
            owner="Park",
            due_on=date(2026, 1, 6),
        )
    key = book.run(save_plan_template, plan_id=made, name="Depots").result
    kept = json.dumps(
        book.ask(lambda c: c.exec_driver_sql("SELECT content FROM template").scalar_one())
    )
    assert not any(word in kept for word in ("secret", "Kim", "Park", "Report", '"8"'))
    other = book.run(
        create_plan, account_id=1, name="New", starts_on=TODAY, template=key, language="ko"
    ).result
    plan = book.ask(read_plan, plan_id=other, today=TODAY)
    assert plan is not None
    assert [x.sentence for x in plan.objectives] == [
        "Cut delay to 2 h by 1 Dec 2026",
        "Move 14 depots off spreadsheets by 11 Dec 2026",
    ]
    assert [x.due_on for x in plan.objectives[0].initiatives] == [date(2026, 11, 26)]
    book.run(delete_plan_template, name="Depots")
    with pytest.raises(Refusal) as refused:
        book.run(create_plan, account_id=1, name="New", starts_on=TODAY, template=key)
    assert refused.value.code == "plan_template_unknown"
