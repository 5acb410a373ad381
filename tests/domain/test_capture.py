"""One line becomes a note, and no word of it is lost."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.capture import KnownContact, match_contact, read_capture

SUNDAY = date(2026, 11, 22)
CONTACTS = (
    KnownContact(1, "Dana Lee"),
    KnownContact(2, "Kim Ji-woo"),
    KnownContact(3, "이수빈"),
    KnownContact(4, "王小明"),
)


def test_the_example_makes_what_it_says() -> None:
    line = "met @Dana #renewal !risk budget next: send ROI by fri"
    said = read_capture(line, CONTACTS, SUNDAY)
    assert (said.kind, said.started_by, said.tags, said.risks) == (
        "meeting",
        "us",
        ("renewal",),
        ("budget",),
    )
    assert [(each.typed, each.contact_id) for each in said.attendees] == [("Dana", 1)]
    assert [(task.title, task.due_on) for task in said.tasks] == [("send ROI", date(2026, 11, 27))]
    assert said.text == "met @Dana #renewal\n\n! budget\n- [ ] send ROI by fri"


@pytest.mark.parametrize(
    ("line", "kind", "started_by"),
    [
        ("met @Dana", "meeting", "us"),
        ("called @Dana", "call", "us"),
        ("they called about the invoice", "call", "them"),
        ("they wrote about the invoice", "e-mail", "them"),
        ("emailed the offer", "e-mail", "us"),
        ("chat with @Dana", "chat", "us"),
        ("@수빈 미팅", "meeting", "us"),
        ("@수빈 통화", "call", "us"),
        ("고객이 메일 보냄", "e-mail", "them"),
        ("與 @小明 見面", "meeting", "us"),
        ("對方來電", "call", "them"),
        ("寄了郵件", "e-mail", "us"),
        ("@Dana is happy", "meeting", "us"),
        ("the budget is frozen", "internal note", None),
    ],
)
def test_the_verb_tells_the_kind_and_who_began(
    line: str, kind: str, started_by: str | None
) -> None:
    said = read_capture(line, CONTACTS, SUNDAY)
    assert (said.kind, said.started_by) == (kind, started_by)


@pytest.mark.parametrize(
    ("line", "sentiment", "rest"),
    [
        ("met @Dana :)", "positive", "met @Dana"),
        ("met :( @Dana", "negative", "met @Dana"),
        ("met @Dana +great talk", "positive", "met @Dana +great talk"),
        ("met @Dana -", "negative", "met @Dana"),
        ("met @Dana - good", None, "met @Dana - good"),
        ("cut 3 -10%", None, "cut 3 -10%"),
    ],
)
def test_a_sign_tells_how_it_went(line: str, sentiment: str | None, rest: str) -> None:
    said = read_capture(line, CONTACTS, SUNDAY)
    assert (said.sentiment, said.rest) == (sentiment, rest)


@pytest.mark.parametrize(
    ("typed", "contact_id"),
    [
        *(("dana", 1), ("Dana Lee", 1), ("lee", 1), ("danalee", 1), ("Ji-woo", 2), ("수빈", 3)),
        *(("이수빈", 3), ("小明", 4), ("Bob", None), ("빈", None)),
    ],
)
def test_a_name_is_found_by_its_whole_or_a_word(typed: str, contact_id: int | None) -> None:
    assert match_contact(typed, CONTACTS).contact_id == contact_id


def test_a_name_of_two_people_is_a_question() -> None:
    two = (*CONTACTS, KnownContact(9, "Dana Cho"))
    (attendee,) = read_capture("met @Dana", two, SUNDAY).attendees
    assert (attendee.contact_id, attendee.candidates) == (None, (1, 9))
    (attendee,) = read_capture("met @Dana Cho", two, SUNDAY).attendees
    assert attendee.contact_id == 9


def test_who_is_to_do_something_was_not_there_for_that() -> None:
    said = read_capture("met @Dana next: @Kim Ji-woo send the list", CONTACTS, SUNDAY)
    assert [each.contact_id for each in said.attendees] == [1]
    assert [(task.title, task.assignee) for task in said.tasks] == [("send the list", "Kim Ji-woo")]


def test_several_risks_and_follow_ups_stand_in_their_order() -> None:
    said = read_capture("x !risk a b next: c d !e next: f", CONTACTS, SUNDAY)
    assert said.risks == ("a b", "e")
    assert [task.title for task in said.tasks] == ["c d", "f"]


WORDS = st.sampled_from(
    [
        *(
            "met",
            "@Dana",
            "@Kim Ji-woo",
            "#renewal",
            "!risk",
            "!",
            "!budget",
            "next:",
            "다음:",
            ":)",
        ),
        *(
            "send",
            "ROI",
            "by fri",
            "통화",
            "@수빈",
            "見面",
            "下一步：",
            "```",
            "- [ ]",
            "+",
            "-",
            "due",
        ),
        *("Decision:", "#", "@", "# x", "> y", "금요일까지", "\n", "\t"),
    ]
)


@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=15).map(" ".join))
def test_no_word_is_lost(line: str) -> None:
    said = read_capture(line, CONTACTS, SUNDAY)
    markers = {
        "risk",
        "next",
        "todo",
        "다음",
        "후속",
        "下一步",
        "後續",
        "리스크",
        "위험",
        "風險",
        "D",
    }
    kept = re.findall(r"[^\W_]+", said.text)
    for word in re.findall(r"[^\W_]+", line):
        assert word in markers or word in kept
