"""Objectives as sentences: what is read of them, what is refused, and that writing reads back."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from csm_desktop.domain.objective_sentence import (
    ParsedObjective,
    counts,
    read_objective_sentence,
    recount,
    sentence_parts,
    write_sentence,
)

TODAY = date(2026, 11, 22)

READ: list[tuple[str, tuple[str, str, str | None, str | None, str, date]]] = [
    (
        "Reduce first response from 8 h to 2 h by 30 Sep",
        ("Reduce", "first response", "h", "8", "2", date(2027, 9, 30)),
    ),
    (
        "Move 14 depots off spreadsheets by 30 Jun 2027",
        ("Move", "14 depots off spreadsheets", "depots", "0", "14", date(2027, 6, 30)),
    ),
    (
        "By Q3 2027, raise NPS to 40.",
        ("raise", "NPS", None, None, "40", date(2027, 9, 30)),
    ),
    (
        "Cut time from order to cash by 1 March 2027 from 8,5 d to 1,200 d",
        ("Cut", "time from order to cash", "d", "8.5", "1200", date(2027, 3, 1)),
    ),
    (
        "Cut penalties from $11.2k to $8k by end of 2027",
        ("Cut", "penalties", "$", "11200", "8000", date(2027, 12, 31)),
    ),
    (
        "Cut escalations from 3 tickets a week to 1 ticket a week by Sep 2027",
        ("Cut", "escalations", "tickets a week", "3", "1", date(2027, 9, 30)),
    ),
    (
        "배차 지연을 8시간에서 2시간으로 2026-12-31까지 줄인다",
        ("줄인다", "배차 지연", "시간", "8", "2", date(2026, 12, 31)),
    ),
    (
        "2027년 3월 31일까지 정시 출발률을 88％에서 95％로 높인다",
        ("높인다", "정시 출발률", "%", "88", "95", date(2027, 3, 31)),
    ),
    (
        "창고 14곳을 2027-06-30까지 옮긴다",
        ("옮긴다", "창고 14곳", "곳", "0", "14", date(2027, 6, 30)),
    ),
    (
        "將首次回覆時間從 8 小時降到 2 小時，2026-09-30 前",
        ("降", "首次回覆時間", "小時", "8", "2", date(2026, 9, 30)),
    ),
    (
        "降低首次回覆時間，從 8 小時到 2 小時，2027年9月30日前",
        ("降低", "首次回覆時間", "小時", "8", "2", date(2027, 9, 30)),
    ),
    (
        "2027年底前將準時出車率從 88% 提高到 95%",
        ("提高", "準時出車率", "%", "88", "95", date(2027, 12, 31)),
    ),
    ("將 NPS 提高到 40，2027-09-30 前", ("提高", "NPS", None, None, "40", date(2027, 9, 30))),
]


def fields(found: ParsedObjective) -> dict[str, Any]:
    names = ("verb", "subject", "unit", "baseline", "target", "due_on")
    return {name: getattr(found, name) for name in names}


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_a_sentence_says_its_fields(sentence: str, expected: tuple[Any, ...]) -> None:
    found = read_objective_sentence(sentence, TODAY)
    verb, subject, unit, baseline, target, due_on = expected
    assert found.problems == ()
    assert (found.verb, found.subject, found.unit, found.due_on) == (verb, subject, unit, due_on)
    assert found.baseline == (None if baseline is None else Decimal(baseline))
    assert found.target == Decimal(target)


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in READ])
def test_what_was_read_is_written_so_that_it_is_read_the_same(sentence: str) -> None:
    found = read_objective_sentence(sentence, TODAY)
    assert read_objective_sentence(write_sentence(**fields(found)), TODAY) == found


@pytest.mark.parametrize(
    ("sentence", "problems"),
    [
        ("Raise NPS by 30 Jun", [("target", "objective_without_target")]),
        ("Raise NPS to 40", [("due_on", "objective_without_date")]),
        ("Raise NPS to 40 by then", [("due_on", "objective_without_date")]),
        ("Cut delay from 8 h to 8 h by 1 Jan", [("target", "objective_target_is_baseline")]),
        ("Cut delay from 8 h to 90 min by 1 Jan", [("target", "objective_units_differ")]),
        ("Cut from 8 h to 2 h by 1 Jan", [("subject", "objective_without_subject")]),
        ("배차 지연을 2시간으로 줄인다", [("due_on", "objective_without_date")]),
        ("降低首次回覆時間，2027-09-30 前", [("target", "objective_without_target")]),
        (
            "",
            [
                ("verb", "objective_without_verb"),
                ("subject", "objective_without_subject"),
                ("target", "objective_without_target"),
                ("due_on", "objective_without_date"),
            ],
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_at_its_field(
    sentence: str, problems: list[tuple[str, str]]
) -> None:
    found = read_objective_sentence(sentence, TODAY)
    read = [(problem.field, problem.code) for problem in found.problems]
    assert read == problems


def test_korean_particles_follow_the_sound_before_them() -> None:
    said = {"verb": "줄인다", "baseline": Decimal(8), "due_on": date(2026, 12, 31)}
    two = write_sentence(subject="대기 시간", unit="시간", target=Decimal(2), **said)  # type: ignore[arg-type]
    assert two == "대기 시간을 8시간에서 2시간으로 2026-12-31까지 줄인다"
    bare = write_sentence(subject="오류", unit=None, target=Decimal(1), **said)  # type: ignore[arg-type]
    assert bare == "오류를 8에서 1로 2026-12-31까지 줄인다"


def test_a_noun_that_ends_like_a_particle_keeps_its_end() -> None:
    found = read_objective_sentence("참여 마을 12곳을 2027-06-30까지 늘린다", TODAY)
    assert found.subject == "참여 마을 12곳"
    found = read_objective_sentence("참여 마을 3에서 12로 2027-06-30까지 늘린다", TODAY)
    assert (found.subject, found.target) == ("참여 마을", Decimal(12))


def test_the_parts_are_the_sentence_and_name_their_fields() -> None:
    parts = sentence_parts(
        verb="Cut",
        subject="dispatch delay",
        unit="h",
        baseline=Decimal(8),
        target=Decimal(2),
        due_on=date(2026, 12, 31),
        day=lambda _: "New Year's Eve",
    )
    assert [(part.kind, part.text) for part in parts if part.kind != "words"] == [
        ("verb", "Cut"),
        ("subject", "dispatch delay"),
        ("baseline", "8 h"),
        ("target", "2 h"),
        ("due_on", "New Year's Eve"),
    ]
    joined = "".join(part.text for part in parts)
    assert joined == "Cut dispatch delay from 8 h to 2 h by New Year's Eve"


def test_an_objective_that_counts_has_its_target_in_its_subject() -> None:
    found = fields(read_objective_sentence("Move 14 depots off spreadsheets by 30 Jun", TODAY))
    parts = sentence_parts(**found)
    assert [part.text for part in parts if part.kind == "target"] == ["14 depots"]
    assert counts(found["subject"], found["baseline"], found["target"], found["unit"])
    assert recount(found["subject"], Decimal(16)) == "16 depots off spreadsheets"


WORDS = st.lists(
    st.one_of(
        st.sampled_from(["from", "to", "by", "first", "response", "time", "per-cent", "off"]),
        st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8),
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
AMOUNTS = st.decimals(-(10**7), 10**7, places=2, allow_nan=False, allow_infinity=False)
UNITS = st.sampled_from([None, "h", "%", "days", "tickets a week", "$", "€", "NT$", "pts"])


@given(
    verb=st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9).map(str.capitalize),
    subject=WORDS,
    unit=UNITS,
    baseline=st.one_of(st.none(), AMOUNTS),
    target=AMOUNTS,
    due_on=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_an_english_objective_is_read_as_it_was_written(**objective: Any) -> None:
    assume(objective["baseline"] != objective["target"])
    # By at the very start leads a day: a verb is none of the words that join the fields.
    assume(objective["verb"].lower() not in ("by", "until", "before"))
    found = read_objective_sentence(write_sentence(**objective), TODAY)
    assert fields(found) == objective
    assert found.problems == ()


@given(st.text(max_size=60))
def test_anything_typed_is_read_without_failing(text: str) -> None:
    found = read_objective_sentence(text, TODAY)
    assert found.problems or (found.target is not None and found.due_on is not None)


def test_a_figure_of_many_digits_is_read() -> None:
    read = read_objective_sentence(f"Raise sales from $1 to ${'9' * 40}k by 30 Sep 2027", TODAY)
    assert read.target is not None
    assert read.target > 10**40
