"""Random acts on success plans, undone to the start: the book is as it was, and sound."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations import plan_parts_edits as parts
from csm_desktop.operations import plan_templates as templates
from csm_desktop.operations import plans_edits as edits
from csm_desktop.operations.plan_document import read_plan_document
from csm_desktop.operations.plan_lists import list_initiatives, list_objectives, list_outcomes
from csm_desktop.operations.plans import list_plans, read_plan
from tests.support.account_book import HANBIT, NOW, TODAY, make_book
from tests.support.trial_book import dump

SENTENCES = (
    "Cut delay from 8 h to 2 h by 31 Dec 2026",
    "Move 14 depots off spreadsheets by 30 Jun 2027",
    "정시 출발률을 88%에서 95%로 2027-03-31까지 높인다",
    "Raise NPS to 40",
)
STATES = ("open", "achieved", "partly", "missed", "cancelled")
DAYS = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))
ROW = st.integers(1, 4)
TEXT = st.sampled_from(["Seoul", "한빛", " ", "x"])
NUMBER = st.sampled_from([Decimal(n) for n in ("-3", "0", "2", "8", "14", "1.5")])


def act(command: Any, /, **params: Any) -> st.SearchStrategy[tuple[Any, dict[str, Any]]]:
    """A command with drawn arguments."""
    drawn = {k: v if isinstance(v, st.SearchStrategy) else st.just(v) for k, v in params.items()}
    return st.tuples(st.just(command), st.fixed_dictionaries(drawn))


def some(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of these values."""
    return st.fixed_dictionaries({}, optional=values)


STATE = st.sampled_from(STATES)
SIDE = st.sampled_from(["ours", "theirs"])
OBJECTIVE = {"objective_id": ROW, "subject": "x"}
ACTS = st.one_of(
    act(
        edits.create_plan,
        account_id=HANBIT,
        name=TEXT,
        starts_on=DAYS,
        template=st.sampled_from([None, "adoption", "renewal_value", "own:x", "gone"]),
    ),
    act(
        edits.edit_plan,
        plan_id=ROW,
        name="x",
        values=some(name=TEXT, internal=TEXT, review_on=DAYS, discount_rate=NUMBER),
    ),
    act(edits.close_plan, plan_id=ROW, name="x"),
    act(edits.delete_plan, plan_id=ROW, name="x"),
    act(edits.add_objective, plan_id=ROW, sentence=st.sampled_from(SENTENCES), today=TODAY),
    act(
        edits.edit_objective,
        **OBJECTIVE,
        today=TODAY,
        values=some(state=STATE, target=NUMBER, baseline=NUMBER, due_on=DAYS, subject=TEXT),
    ),
    act(edits.rewrite_objective, objective_id=ROW, sentence=SENTENCES[1], today=TODAY),
    act(edits.move_objective, **OBJECTIVE, position=st.integers(0, 4)),
    act(edits.delete_objective, **OBJECTIVE),
    act(edits.record_value, **OBJECTIVE, day=DAYS, value=NUMBER, today=TODAY, source=TEXT),
    act(edits.delete_value, value_id=ROW, subject="x"),
    act(parts.add_outcome, objective_id=ROW, title=TEXT),
    act(
        parts.edit_outcome,
        outcome_id=ROW,
        title="x",
        values=some(state=STATE, confirmed_by=TEXT, confirmed_on=DAYS),
    ),
    act(parts.delete_outcome, outcome_id=ROW, title="x"),
    act(parts.add_initiative, objective_id=ROW, side=SIDE, title=TEXT, due_on=DAYS),
    act(parts.finish_initiative, initiative_id=ROW, title="x", done_on=st.none() | DAYS),
    act(parts.delete_initiative, initiative_id=ROW, title="x"),
    act(
        parts.add_roi_line,
        plan_id=ROW,
        side=st.sampled_from(["benefit", "cost"]),
        title=TEXT,
        amounts=st.lists(st.integers(-1, 10**9), max_size=4),
    ),
    act(parts.delete_roi_line, line_id=ROW, title="x"),
    act(parts.add_objective_task, objective_id=ROW, title=TEXT, due_on=DAYS),
    act(templates.save_plan_template, plan_id=ROW, name=TEXT),
)


def read_everything(book: Store) -> None:
    """Ask all questions: none may fail, whatever was done."""
    later = date(2027, 6, 1)
    for today in (TODAY, later):
        for row in book.ask(list_plans, today=today):
            plan = book.ask(read_plan, plan_id=row.id, today=today)
            document = book.ask(read_plan_document, plan_id=row.id, today=today, with_roi=True)
            assert plan is not None
            assert document is not None
            assert row.achieved + row.on_the_way + row.behind <= row.objectives
        for question in (list_objectives, list_outcomes, list_initiatives):
            book.ask(question, today=today)


@settings(max_examples=15, deadline=None)
@given(st.lists(ACTS, min_size=4, max_size=25))
def test_random_acts_are_undone_to_the_start(acts: list[tuple[Any, dict[str, Any]]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.csm"
        book = make_book(path)
        book.run(edits.create_plan, account_id=HANBIT, name="Plan", starts_on=date(2026, 1, 1))
        book.run(edits.add_objective, plan_id=1, sentence=SENTENCES[0], today=TODAY)
        before = book.ask(dump)
        steps = 0
        for command, params in acts:
            try:
                steps += book.run(command, **params).step is not None
            except Refusal as refusal:
                refusal.sentence()
        read_everything(book)
        after = book.ask(dump)
        for _ in range(steps):
            book.undo()
        assert book.ask(dump) == before
        for _ in range(steps):
            book.redo()
        assert book.ask(dump) == after
        book.close()
        reader = open_book(path, write=False, clock=lambda: NOW)
        assert reader.ask(check_book) == ()
        reader.close()
