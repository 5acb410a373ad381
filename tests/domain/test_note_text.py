"""What is found in a note's text, and the changing of one line."""

from datetime import date
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.note_layout import first_body_line, joined_text, note_name, split_title
from csm_desktop.domain.note_lines import (
    follow_up_lines,
    mark_line,
    rewrite_task,
    task_at,
    tick_line,
)
from csm_desktop.domain.note_text import (
    FoundTask,
    Span,
    read_note_text,
)

FRIDAY = date(2026, 11, 20)
NEXT_FRIDAY = date(2026, 11, 27)
NAMES = ("Kim Ji-woo", "Dana Lee", "김지우")

PIECES = st.sampled_from(
    [
        *("- [ ] ", "- [x] ", "* [ ] ", "1. [-] ", "- ", "> ", "# ", "! ", "!risk ", "```", "~~~"),
        *(
            "@Dana ",
            "@Kim Ji-woo ",
            "@김지우 ",
            "@",
            "due fri",
            "due 1 dec ",
            "금요일까지",
            "下週五前",
        ),
        *(
            "Decision: ",
            "결정: ",
            "決定：",
            "Send ROI ",
            "call ",
            "보내기 ",
            "報價",
            " ",
            "\t",
            "#tag ",
        ),
        *("(", ")", "by mon", "[x]", "**", "\r", "！", "due "),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.just("\n"), st.text(max_size=4)), max_size=25).map("".join)


def only_task(line: str) -> FoundTask:
    (task,) = read_note_text(line, today=FRIDAY, names=NAMES).tasks
    return task


@pytest.mark.parametrize(
    ("line", "title", "assignee", "due_on"),
    [
        ("- [ ] Send ROI", "Send ROI", None, None),
        ("* [ ] Send ROI due fri", "Send ROI", None, NEXT_FRIDAY),
        ("1. [ ] Send ROI by fri", "Send ROI", None, NEXT_FRIDAY),
        ("  - [ ] Send ROI @Dana due fri", "Send ROI", "Dana", NEXT_FRIDAY),
        ("- [ ] Send ROI @Dana", "Send ROI", "Dana", None),
        ("- [ ] @Dana Call due fri", "Call", "Dana", NEXT_FRIDAY),
        ("- [ ] call @Dana due fri", "call @Dana", None, NEXT_FRIDAY),
        ("- [ ] ask @Dana about money", "ask @Dana about money", None, None),
        ("- [ ] Send ROI (due fri)", "Send ROI", None, NEXT_FRIDAY),
        ("- [ ] Send ROI @Kim Ji-woo", "Send ROI", "Kim Ji-woo", None),
        ("- [ ] Send ROI due soon", "Send ROI due soon", None, None),
        ("- [ ] 견적 보내기 @김지우에게 금요일까지", "견적 보내기 @김지우에게", None, NEXT_FRIDAY),
        ("- [ ] 견적 보내기 @김지우 금요일까지", "견적 보내기", "김지우", NEXT_FRIDAY),
        ("- [ ] 寄報價 期限：下週五", "寄報價", None, NEXT_FRIDAY),
        ("- [ ] 寄報價 下週五前", "寄報價", None, NEXT_FRIDAY),
        ("Dana joined. @Dana due fri send ROI", "Dana joined. send ROI", "Dana", NEXT_FRIDAY),
        ("@Dana due fri send ROI", "send ROI", "Dana", NEXT_FRIDAY),
    ],
)
def test_a_task_is_read(line: str, title: str, assignee: str | None, due_on: date | None) -> None:
    task = only_task(line)
    assert (task.title, task.assignee, task.due_on) == (title, assignee, due_on)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "- [ ]",
            "- [ ] ",
            "[ ] no bullet",
            "- [y] x",
            "-[ ] x",
            "Send ROI due fri",
            "@Dana said",
        ),
        *("told @Dana by fri", "# @Dana due fri", "mail dana@acme.com due fri", ""),
    ],
)
def test_what_is_no_task_is_not_found(line: str) -> None:
    assert read_note_text(line, today=FRIDAY).tasks == ()


def test_the_four_boxes_say_four_things() -> None:
    text = "- [ ] a\n- [x] b\n- [X] c\n- [>] d\n- [-] e"
    states = [task.state for task in read_note_text(text, today=FRIDAY).tasks]
    assert states == ["open", "done", "done", "moved", "dropped"]


def test_places_are_those_of_the_line() -> None:
    task = only_task("- [ ] Send ROI @Dana due fri")
    assert task.box == Span(2, 5)
    assert task.due == Span(21, 28)
    assert (task.line, task.start, task.end) == (0, 6, 28)


@pytest.mark.parametrize(
    "line",
    [
        *("Decision: go on", "> **Decision:** go on", "- Decision: go on", "결정: go on"),
        *("決定：go on", "**Decision**: go on", "- [x] Decision: go on"),
    ],
)
def test_a_decision_is_read_in_three_languages(line: str) -> None:
    (decision,) = read_note_text(line, today=FRIDAY).decisions
    assert decision.text == "go on"
    assert line[decision.start : decision.end] == "go on"


@pytest.mark.parametrize("line", ["! budget", "!risk budget", "- !budget", "!위험: budget"])
def test_a_risk_is_read(line: str) -> None:
    (risk,) = read_note_text(line, today=FRIDAY).risks
    assert (risk.title, risk.owner, risk.due_on) == ("budget", None, None)


def test_a_risk_may_have_an_owner_and_a_day() -> None:
    (risk,) = read_note_text("! budget freeze @Dana due fri", today=FRIDAY).risks
    assert (risk.title, risk.owner, risk.due_on) == ("budget freeze", "Dana", NEXT_FRIDAY)


@pytest.mark.parametrize("line", ["![x](y.png)", "!", "!!", "! ", "wow! yes", "!= 3"])
def test_what_is_no_risk_is_not_found(line: str) -> None:
    assert read_note_text(line, today=FRIDAY).risks == ()


def test_mentions_and_tags_have_their_columns() -> None:
    line = "met @Dana Lee, @kim and a@b.co #renewal # x/#y 與@김지우와"
    parts = read_note_text(line, today=FRIDAY, names=NAMES)
    assert [mention.name for mention in parts.mentions] == ["Dana Lee", "kim", "김지우"]
    assert [line[m.start : m.end] for m in parts.mentions] == ["@Dana Lee", "@kim", "@김지우"]
    assert [(tag.name, line[tag.start : tag.end]) for tag in parts.tags] == [
        ("renewal", "#renewal")
    ]


def test_code_holds_nothing() -> None:
    parts = read_note_text("```\n- [ ] a\nDecision: b\n! c\n```\n- [ ] d", today=FRIDAY)
    assert [task.title for task in parts.tasks] == ["d"]
    assert parts.decisions == () and parts.risks == ()


def test_a_task_without_a_box_gets_one_when_ticked() -> None:
    ticked = tick_line("a\n@Dana due fri send ROI", 1, True)
    assert ticked == "a\n- [x] @Dana due fri send ROI"
    assert tick_line(ticked, 1, False) == "a\n- [ ] @Dana due fri send ROI"
    assert tick_line("- Send it @Dana due fri", 0, True) == "- [x] Send it @Dana due fri"


def test_a_line_without_a_task_is_not_ticked() -> None:
    assert tick_line("plain", 0, True) == "plain"
    assert tick_line("- [ ] a", 7, True) == "- [ ] a"


@given(TEXTS, st.integers(0, 30), st.sampled_from(["open", "done", "moved", "dropped"]))
def test_marking_a_line_changes_that_line_alone(text: str, line: int, state: str) -> None:
    marked = mark_line(text, line, state)  # type: ignore[arg-type]  # one of the four
    before, after = text.split("\n"), marked.split("\n")
    assert before[:line] + before[line + 1 :] == after[:line] + after[line + 1 :]
    was, now = (read_note_text(each, today=FRIDAY) for each in (text, marked))
    titles = [(task.line, task.title, task.assignee, task.due_on) for task in was.tasks]
    assert [(task.line, task.title, task.assignee, task.due_on) for task in now.tasks] == titles
    for task in now.tasks:
        if task.line == line:
            assert task.state == state
    assert mark_line(marked, line, state) == marked  # type: ignore[arg-type]


@given(TEXTS)
def test_reading_never_fails_and_all_places_lie_in_the_text(text: str) -> None:
    parts = read_note_text(text, today=FRIDAY, names=NAMES)
    lines = text.split("\n")
    places = [
        *((task.line, task.start, task.end) for task in parts.tasks),
        *((each.line, each.start, each.end) for each in parts.decisions),
        *((risk.line, risk.start, risk.end) for risk in parts.risks),
        *((each.line, each.start, each.end) for each in parts.mentions),
        *((tag.line, tag.start, tag.end) for tag in parts.tags),
    ]
    for line, start, end in places:
        assert 0 <= start < end <= len(lines[line])
    assert all(task.title.strip() for task in parts.tasks)
    assert all(risk.title.strip() for risk in parts.risks)


@given(TEXTS, st.none() | st.dates())
def test_another_due_date_changes_that_task_alone(text: str, due_on: date | None) -> None:
    for task in read_note_text(text, today=FRIDAY, names=NAMES).tasks:
        told = rewrite_task(
            text, task, title=task.title, assignee=task.assignee, due_on=due_on, names=NAMES
        )
        before, after = text.split("\n"), told.split("\n")
        assert len(before) == len(after)
        assert [i for i in range(len(before)) if before[i] != after[i]] in ([], [task.line])


def test_a_task_is_reworded_in_place() -> None:
    text = "x\n  - [x] Send @Dana due fri the deck"
    task = task_at(text, 1)
    assert task is not None
    told = rewrite_task(text, task, title="Send the slides", assignee="Dana", due_on=None)
    assert told == "x\n  - [x] @Dana Send the slides"


def test_another_day_leaves_the_rest_of_the_line() -> None:
    text = "- [ ] Send ROI @Dana due fri"
    task = task_at(text, 0)
    assert task is not None
    told = rewrite_task(text, task, title="Send ROI", assignee="Dana", due_on=date(2026, 12, 1))
    assert told == "- [ ] Send ROI @Dana due 2026-12-01"


def test_follow_ups_are_read_as_they_were_written() -> None:
    given_tasks = [
        ("Send ROI", "Dana", NEXT_FRIDAY),
        ("Call", "Kim Ji-woo", None),
        ("견적", None, FRIDAY),
    ]
    found = read_note_text(follow_up_lines(given_tasks), today=FRIDAY, names=NAMES).tasks
    assert [(task.title, task.assignee, task.due_on) for task in found] == given_tasks


def test_a_task_is_no_title() -> None:
    assert split_title("- [ ] Call Dana\nmore") == ("", "- [ ] Call Dana\nmore")
    assert note_name("- [ ] Call Dana\nmore") == "- [ ] Call Dana"
    assert split_title("#renewal talk\n\nx") == ("#renewal talk", "x")


@given(TEXTS)
def test_the_body_begins_where_it_is_said_to(typed: str) -> None:
    _title, body = split_title(typed)
    lines = typed.split("\n")
    first = first_body_line(typed)
    for number, line in enumerate(body.split("\n") if body else []):
        assert lines[first + number].strip() == line.strip()


@given(TEXTS)
def test_a_note_saved_again_is_the_same(typed: str) -> None:
    once = split_title(typed)
    assert split_title(joined_text(*once)) == once


@pytest.mark.parametrize(
    "unit", ["前", "due ", "@a ", "까지", "@Dana due ", "[x] ", "!", "#a ", "오늘"]
)
def test_a_line_of_any_length_is_read_at_once(unit: str) -> None:
    began = monotonic()
    read_note_text("- [ ] @Dana " + unit * 20_000, today=FRIDAY, names=NAMES)
    assert monotonic() - began < 2
