"""Success plans in a book: writing one, what is measured, what is refused, and the lists."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.cli_output import record_json, record_values
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_lists import list_initiatives, list_objectives, list_outcomes
from csm_desktop.operations.plan_parts_edits import (
    add_initiative,
    add_objective_task,
    add_outcome,
    add_roi_line,
    delete_roi_line,
    edit_initiative,
    edit_outcome,
    edit_roi_line,
    finish_initiative,
    move_initiative,
    move_outcome,
    move_roi_line,
)
from csm_desktop.operations.plan_records import Objective, Plan
from csm_desktop.operations.plans import list_plans, read_account_plan, read_plan
from csm_desktop.operations.plans_edits import (
    add_objective,
    add_objective_fields,
    close_plan,
    create_plan,
    delete_objective,
    delete_plan,
    delete_value,
    edit_objective,
    edit_plan,
    move_objective,
    record_value,
    reopen_plan,
    rewrite_objective,
)
from csm_desktop.operations.risks import create_risk, edit_risk, list_risks
from csm_desktop.operations.tasks import list_tasks
from tests.support.account_book import EMPTY, EURO, HANBIT, TODAY, make_book
from tests.support.trial_book import dump

DELAY = "Cut dispatch delay from 8 h to 2 h by 31 Dec 2026"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


@pytest.fixture
def plan_id(book: Store) -> int:
    return do(book, create_plan, account_id=HANBIT, name="2026 to 2027", starts_on=date(2026, 1, 1))


@pytest.fixture
def delay(book: Store, plan_id: int) -> int:
    return do(book, add_objective, plan_id=plan_id, sentence=DELAY, today=TODAY)


def do(book: Store, command: Callable[..., Any], **params: Any) -> int:
    made: int = book.run(command, **params).result
    return made


def read(book: Store, plan_id: int) -> Plan:
    plan = book.ask(read_plan, plan_id=plan_id, today=TODAY)
    assert plan is not None
    return plan


def only_objective(book: Store, plan_id: int) -> Objective:
    (found,) = read(book, plan_id).objectives
    return found


def refusal(book: Store, command: Callable[..., Any], **params: Any) -> tuple[str, object]:
    before = book.ask(dump)
    with pytest.raises(Refusal) as refused:
        book.run(command, **params)
    assert book.ask(dump) == before
    refused.value.sentence()
    return refused.value.code, refused.value.values.get("field")


def test_an_objective_is_written_as_a_sentence_and_stands_where_its_value_is(
    book: Store, plan_id: int, delay: int
) -> None:
    record = {"objective_id": delay, "subject": "dispatch delay", "today": TODAY}
    do(book, record_value, day=date(2026, 8, 31), value=Decimal("4.4"), **record)
    do(book, record_value, day=TODAY, value=Decimal("3.1"), source="Dispatch report", **record)
    found = only_objective(book, plan_id)
    assert found.sentence == DELAY
    assert (found.baseline, found.target, found.unit) == (Decimal(8), Decimal(2), "h")
    assert found.baseline_on == date(2026, 1, 1)
    assert (found.standing.percent, found.standing.points) == (82, -7)
    assert [(x.day, x.value, x.source) for x in found.values] == [
        (date(2026, 8, 31), Decimal("4.4"), None),
        (TODAY, Decimal("3.1"), "Dispatch report"),
    ]
    earlier = book.ask(read_plan, plan_id=plan_id, today=date(2026, 9, 1))
    assert earlier is not None
    assert earlier.objectives[0].standing.percent == 60


def test_a_value_of_a_day_is_replaced_and_can_be_deleted(
    book: Store, plan_id: int, delay: int
) -> None:
    record = {"objective_id": delay, "subject": "x", "today": TODAY, "day": TODAY}
    first = do(book, record_value, value=Decimal(5), **record)
    assert do(book, record_value, value=Decimal(4), **record) == first
    assert [x.value for x in only_objective(book, plan_id).values] == [4]
    do(book, delete_value, value_id=first, subject="x")
    assert only_objective(book, plan_id).standing.word == "no value"
    assert refusal(book, delete_value, value_id=first, subject="x")[0] == "objective_value_gone"


def test_outcomes_say_who_confirmed_them_and_count_as_decided(
    book: Store, plan_id: int, delay: int
) -> None:
    names = ("Seoul", "Incheon", "Daejeon")
    seoul, incheon, _ = (do(book, add_outcome, objective_id=delay, title=name) for name in names)
    confirmed = {"confirmed_by": "Kim Ji-woo", "confirmed_on": date(2026, 11, 17)}
    values = {"state": "achieved", "evidence": "Dispatch report", **confirmed}
    do(book, edit_outcome, outcome_id=seoul, title="Seoul", values=values)
    do(book, edit_outcome, outcome_id=incheon, title="Incheon", values={"state": "partly"})
    found = only_objective(book, plan_id)
    assert [x.title for x in found.outcomes] == list(names)
    assert (found.closure.score, found.closure.closed, found.closure.total) == (
        Decimal("0.75"),
        2,
        3,
    )
    half: dict[str, Any] = {"confirmed_by": None}
    edit = {"outcome_id": seoul, "title": "Seoul"}
    assert refusal(book, edit_outcome, values=half, **edit) == (
        "outcome_half_confirmed",
        "confirmed_by",
    )
    assert refusal(book, edit_outcome, values={"title": " "}, **edit) == (
        "outcome_without_title",
        "title",
    )


def test_initiatives_of_both_sides_and_tasks_serve_an_objective(
    book: Store, plan_id: int, delay: int
) -> None:
    theirs = do(
        book, add_initiative, objective_id=delay, side="theirs", title="Own the night", owner="Kim"
    )
    ours = do(
        book,
        add_initiative,
        objective_id=delay,
        side="ours",
        title="Load data",
        due_on=date(2026, 12, 4),
    )
    task = do(book, add_objective_task, objective_id=delay, title="Call Incheon", due_on=TODAY)
    found = only_objective(book, plan_id)
    assert [x.id for x in found.initiatives] == [ours, theirs]
    assert [(x.id, x.done) for x in found.tasks] == [(task, False)]
    (row,) = book.ask(list_plans, today=TODAY)
    assert (row.next_due, row.next_due_title) == (date(2026, 12, 4), "Load data")
    do(book, finish_initiative, initiative_id=ours, title="x", done_on=TODAY)
    do(book, edit_initiative, initiative_id=theirs, title="x", values={"owner": None})
    assert [(x.owner, x.done_on) for x in only_objective(book, plan_id).initiatives] == [
        (None, TODAY),
        (None, None),
    ]
    assert book.ask(list_plans, today=TODAY)[0].next_due == date(2026, 12, 31)


def test_the_roi_sheet_is_reckoned_in_the_plans_currency(book: Store, plan_id: int) -> None:
    assert read(book, plan_id).roi.worth is None
    add = {"plan_id": plan_id}
    do(book, add_roi_line, side="cost", title="ARR", amounts=[258_000_00], **add)
    line = do(book, add_roi_line, side="benefit", title="Penalties", amounts=[0, 468_000_00], **add)
    do(book, edit_plan, plan_id=plan_id, name="x", values={"discount_rate": Decimal(8)})
    sheet = read(book, plan_id).roi
    assert [x.title for x in sheet.lines] == ["Penalties", "ARR"]
    assert (sheet.currency, sheet.rate_percent) == ("USD", Decimal(8))
    assert sheet.worth is not None
    assert sheet.worth.npv == round(Decimal(468_000_00) / Decimal("1.08")) - 258_000_00
    do(book, edit_roi_line, line_id=line, title="x", values={"amounts": [0, 516_000_00]})
    do(book, edit_plan, plan_id=plan_id, name="x", values={"discount_rate": None})
    worth = read(book, plan_id).roi.worth
    assert worth is not None
    assert (worth.npv, worth.roi, worth.payback_years) == (258_000_00, Decimal(1), Decimal("0.5"))
    do(book, delete_roi_line, line_id=line, title="x")
    worth = read(book, plan_id).roi.worth
    assert worth is not None
    assert worth.payback_years is None


def test_a_plan_in_an_account_of_another_currency_is_in_that(book: Store) -> None:
    made = do(book, create_plan, account_id=EURO, name="Plan", starts_on=TODAY)
    assert read(book, made).roi.currency == "EUR"
    do(book, edit_plan, plan_id=made, name="Plan", values={"currency": "KRW"})
    assert read(book, made).roi.currency == "KRW"


def test_an_objective_that_counts_keeps_its_words_when_the_count_changes(
    book: Store, plan_id: int
) -> None:
    sentence = "Move 14 depots off spreadsheets by 30 Jun 2027"
    made = do(book, add_objective, plan_id=plan_id, sentence=sentence, today=TODAY)
    values: dict[str, Any] = {"target": Decimal(16)}
    do(book, edit_objective, objective_id=made, subject="x", values=values, today=TODAY)
    assert only_objective(book, plan_id).sentence == sentence.replace("14", "16")


def test_an_achieved_objective_has_its_day_until_it_is_opened_again(
    book: Store, plan_id: int, delay: int
) -> None:
    edit = {"objective_id": delay, "subject": "x", "today": TODAY}
    do(book, edit_objective, values={"state": "achieved"}, **edit)
    assert only_objective(book, plan_id).done_on == TODAY
    row = book.ask(list_plans, today=TODAY)[0]
    assert (row.objectives, row.achieved, row.on_the_way, row.behind) == (1, 1, 0, 0)
    do(book, edit_objective, values={"state": "open"}, **edit)
    assert only_objective(book, plan_id).done_on is None


def test_objectives_keep_the_order_they_are_moved_to(book: Store, plan_id: int) -> None:
    made = [
        do(book, add_objective, plan_id=plan_id, sentence=f"Raise x{n} to 5 by 2027", today=TODAY)
        for n in "abc"
    ]
    do(book, move_objective, objective_id=made[2], subject="x", position=0)
    assert [x.id for x in read(book, plan_id).objectives] == [made[2], made[0], made[1]]
    do(book, move_objective, objective_id=made[2], subject="x", position=99)
    assert [x.id for x in read(book, plan_id).objectives] == made


def test_parts_of_a_plan_change_places_among_their_like(
    book: Store, plan_id: int, delay: int
) -> None:
    outcomes = [do(book, add_outcome, objective_id=delay, title=name) for name in "abc"]
    do(book, move_outcome, outcome_id=outcomes[2], title="c", by=-1)
    assert [x.title for x in only_objective(book, plan_id).outcomes] == ["a", "c", "b"]
    do(book, move_outcome, outcome_id=outcomes[0], title="a", by=-1)
    assert [x.title for x in only_objective(book, plan_id).outcomes] == ["a", "c", "b"]
    made = {
        name: do(book, add_initiative, objective_id=delay, side=side, title=name)
        for name, side in (("we 1", "ours"), ("they 1", "theirs"), ("we 2", "ours"))
    }
    do(book, move_initiative, initiative_id=made["we 2"], title="we 2", by=-1)
    titles = [x.title for x in only_objective(book, plan_id).initiatives]
    assert titles == ["we 2", "we 1", "they 1"]
    book.undo()
    assert next(x.title for x in only_objective(book, plan_id).initiatives) == "we 1"
    roi = {
        name: do(book, add_roi_line, plan_id=plan_id, side=side, title=name, amounts=[1])
        for name, side in (("hours", "benefit"), ("fee", "cost"), ("penalties", "benefit"))
    }
    do(book, move_roi_line, line_id=roi["penalties"], title="penalties", by=-1)
    titles = [x.title for x in read(book, plan_id).roi.lines]
    assert titles == ["penalties", "hours", "fee"]


def test_a_task_tells_the_objective_it_serves(book: Store, delay: int) -> None:
    made = do(book, add_objective_task, objective_id=delay, title="Load the data")
    (task,) = (one for one in book.ask(list_tasks, today=TODAY) if one.id == made)
    assert (task.objective, task.milestone) == ("dispatch delay", None)


def test_what_is_refused_is_refused_at_its_field(book: Store, plan_id: int, delay: int) -> None:
    add = {"plan_id": plan_id, "today": TODAY}
    for sentence, expected in {
        "Cut delay by 1 Jan 2027": ("objective_without_target", "target"),
        "Cut delay to 2 h": ("objective_without_date", "due_on"),
        "Cut delay from 2 h to 2 h by 1 Jan 2027": ("objective_target_is_baseline", "target"),
        "Cut delay from 3 h to 2 h by 31 Dec 2025": ("objective_due_before_baseline", "due_on"),
    }.items():
        assert refusal(book, add_objective, sentence=sentence, **add) == expected
    whole = {"verb": "Cut", "subject": "delay", "target": Decimal(2), "due_on": TODAY}
    for missing, code in {
        "verb": "objective_without_verb",
        "subject": "objective_without_subject",
        "target": "objective_without_target",
        "due_on": "objective_without_date",
    }.items():
        values = {**whole, missing: None}
        expected = (code, missing)
        assert refusal(book, add_objective_fields, plan_id=plan_id, values=values) == expected
        edit = {"objective_id": delay, "subject": "x", "today": TODAY, "values": {missing: None}}
        assert refusal(book, edit_objective, **edit) == expected
    tomorrow = date(2026, 11, 22)
    future = {"subject": "x", "day": tomorrow, "value": Decimal(1), "today": TODAY}
    assert refusal(book, record_value, objective_id=delay, **future) == (
        "objective_value_in_future",
        "day",
    )
    plan = {"plan_id": plan_id, "name": "x"}
    for field, (value, code) in {
        "name": ("", "plan_without_name"),
        "starts_on": (None, "plan_without_start"),
        "currency": ("XXX", "currency_unknown"),
        "discount_rate": (Decimal(-100), "discount_rate_impossible"),
    }.items():
        assert refusal(book, edit_plan, values={field: value}, **plan) == (code, field)
    line = {"plan_id": plan_id, "side": "cost", "title": "x"}
    assert refusal(book, add_roi_line, amounts=[0, 0], **line)[0] == "roi_line_without_amount"
    assert refusal(book, add_roi_line, amounts=[-1, 5], **line)[0] == "amount_negative"
    assert refusal(book, add_roi_line, amounts=[1] * 32, **line)[0] == "roi_line_too_long"


def test_what_is_gone_is_said(book: Store) -> None:
    assert refusal(book, create_plan, account_id=99, name="x", starts_on=TODAY)[0] == "account_gone"
    assert refusal(book, close_plan, plan_id=9, name="x")[0] == "plan_gone"
    assert refusal(book, add_objective, plan_id=9, sentence=DELAY, today=TODAY)[0] == "plan_gone"
    gone = refusal(book, rewrite_objective, objective_id=9, sentence=DELAY, today=TODAY)
    assert gone[0] == "objective_gone"
    assert refusal(book, add_outcome, objective_id=9, title="x")[0] == "objective_gone"
    assert book.ask(read_plan, plan_id=9, today=TODAY) is None
    assert book.ask(read_account_plan, account_id=EMPTY, today=TODAY) is None


def test_deleting_a_plan_takes_its_parts_and_frees_its_tasks_and_undo_brings_all_back(
    book: Store, plan_id: int, delay: int
) -> None:
    task = do(book, add_objective_task, objective_id=delay, title="Call")
    do(book, add_outcome, objective_id=delay, title="Seoul")
    do(book, add_initiative, objective_id=delay, side="ours", title="Load")
    do(book, add_roi_line, plan_id=plan_id, side="cost", title="ARR", amounts=[1])
    do(
        book,
        record_value,
        objective_id=delay,
        subject="x",
        day=TODAY,
        value=Decimal(3),
        today=TODAY,
    )
    before = book.ask(dump)
    book.run(delete_plan, plan_id=plan_id, name="x")
    after = book.ask(dump)
    parts = ("success_plan", "objective", "objective_value", "outcome", "initiative", "roi_line")
    assert all(before[table] and not after[table] for table in parts)
    assert task in {x.id for x in book.ask(list_tasks, today=TODAY)}
    assert book.ask(check_book) == ()
    book.undo()
    assert book.ask(dump) == before
    book.run(delete_objective, objective_id=delay, subject="x")
    assert read(book, plan_id).objectives == ()
    assert book.ask(check_book) == ()


def test_an_account_shows_its_active_plan_first(book: Store, plan_id: int) -> None:
    second = do(book, create_plan, account_id=HANBIT, name="Next", starts_on=date(2027, 1, 1))
    shown = book.ask(read_account_plan, account_id=HANBIT, today=TODAY)
    assert shown is not None
    assert (shown.row.id, shown.others) == (second, 1)
    do(book, reopen_plan, plan_id=plan_id, name="x")
    shown = book.ask(read_account_plan, account_id=HANBIT, today=TODAY)
    assert shown is not None
    assert (shown.row.id, shown.row.state) == (plan_id, "active")


def test_the_internal_text_says_when_and_by_whom_it_was_written(book: Store, plan_id: int) -> None:
    assert read(book, plan_id).internal_at is None
    do(book, edit_plan, plan_id=plan_id, name="x", values={"internal": "No discount."})
    do(book, edit_plan, plan_id=plan_id, name="x", values={"summary": "On time."})
    plan = read(book, plan_id)
    assert (plan.internal, plan.internal_at) == ("No discount.", TODAY)
    assert plan.internal_by
    do(book, edit_plan, plan_id=plan_id, name="x", values={"internal": None})
    assert read(book, plan_id).internal == ""


def test_lists_are_asked_in_the_query_language_and_printed_as_json(
    book: Store, plan_id: int, delay: int
) -> None:
    do(book, add_outcome, objective_id=delay, title="Seoul")
    do(book, add_initiative, objective_id=delay, side="theirs", title="Own", due_on=TODAY)
    record = {"objective_id": delay, "subject": "x", "today": TODAY, "day": TODAY}
    do(book, record_value, value=Decimal("3.1"), **record)
    do(book, edit_plan, plan_id=plan_id, name="x", values={"state": "active"})
    (row,) = book.ask(list_plans, today=TODAY, where="behind > 0 and state = active and arr > 1k")
    assert record_json(record_values(row, "USD"))["next_due"] == "2026-11-21"
    assert record_json(record_values(row, "USD"))["arr"] == f"{row.arr // 100}.00"
    assert book.ask(list_plans, today=TODAY, where="next_due > 2027-01-01") == ()
    assert book.ask(list_plans, today=TODAY, state="draft") == ()
    (objective,) = book.ask(list_objectives, today=TODAY, where="progress > 0.8 and points < 0")
    assert objective.progress == Decimal("0.8167")
    assert record_json(record_values(objective, "USD"))["standing"] == "behind"
    (outcome,) = book.ask(list_outcomes, today=TODAY, where="objective = 'dispatch delay'")
    assert (outcome.title, outcome.plan) == ("Seoul", "2026 to 2027")
    (initiative,) = book.ask(list_initiatives, today=TODAY, where="side = theirs and due_on <= 0d")
    assert initiative.title == "Own"
    assert book.ask(list_initiatives, today=TODAY, account_id=EMPTY) == ()


def test_a_risk_is_internal_until_it_is_made_shareable(book: Store) -> None:
    made = do(book, create_risk, account_id=HANBIT, values={"title": "Budget"})

    def visibility() -> str:
        rows = book.ask(list_risks, account_id=HANBIT)
        return next(row.visibility for row in rows if row.id == made)

    assert visibility() == "internal"
    do(book, edit_risk, risk_id=made, title="Budget", values={"visibility": "shareable"})
    assert visibility() == "shareable"


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        ("1E+16", "amount_too_large"),
        ("-1E+400", "amount_too_large"),
        ("NaN", "account_number_wrong"),
        ("Infinity", "account_number_wrong"),
        ("0.000000001", "account_number_wrong"),
    ],
)
def test_a_figure_that_cannot_be_reckoned_with_is_refused(
    book: Store, plan_id: int, delay: int, figure: str, code: str
) -> None:
    value = {"value": Decimal(figure), "day": TODAY, "today": TODAY}
    due_on = date(2027, 1, 1)
    whole = {"verb": "raise", "subject": "x", "target": Decimal(2), "due_on": due_on}
    acts: list[tuple[str, Callable[..., Any], dict[str, Any]]] = [
        ("value", record_value, {"objective_id": delay, "subject": "x", **value}),
    ]
    for field in ("target", "baseline"):
        given = {**whole, field: Decimal(figure)}
        acts.append((field, add_objective_fields, {"plan_id": plan_id, "values": given}))
    for field, command, params in acts:
        with pytest.raises(Refusal) as refused:
            book.run(command, **params)
        assert (refused.value.code, refused.value.values["field"]) == (code, field)


def test_the_furthest_figures_can_be_read(book: Store, plan_id: int) -> None:
    values = {"verb": "raise", "subject": "x", "due_on": date(2027, 1, 1)}
    values |= {"baseline": Decimal(10) ** 15, "target": Decimal(10) ** 15 - Decimal("1E-8")}
    number = book.run(add_objective_fields, plan_id=plan_id, values=values).result
    book.run(
        record_value,
        objective_id=number,
        subject="x",
        day=TODAY,
        value=-(Decimal(10) ** 15),
        today=TODAY,
    )
    assert book.ask(list_plans, today=TODAY)
    assert book.ask(list_objectives, today=TODAY)
