"""Reasons: which group they belong to, how they are ordered, which sentence tells them."""

from datetime import date, timedelta
from itertools import pairwise, product
from string import Formatter

import pytest

from csm_desktop.domain.today import (
    BY_ID,
    DEFINITIONS,
    GRAVITY,
    KINDS,
    SENTENCES,
    Group,
    Reason,
    group_of,
    sentence_code,
    touch_due_days,
)

TODAY = date(2026, 11, 21)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


@pytest.mark.parametrize(
    ("kind", "ahead", "group"),
    [
        ("notice", -3, Group.NOW),
        ("notice", 14, Group.NOW),
        ("notice", 15, Group.WATCH),
        ("notice", 45, Group.WATCH),
        ("notice", 46, None),
        ("follow_up", 0, Group.NOW),
        ("follow_up", 1, Group.SOON),
        ("follow_up", 7, Group.SOON),
        ("follow_up", 8, None),
        ("no_touch", 0, Group.NOW),
        ("no_touch", 7, Group.SOON),
        ("no_touch", 8, Group.WATCH),
        ("detractor", 2, Group.NOW),
        ("champion_left", 7, Group.SOON),
    ],
)
def test_the_days_before_the_due_day_decide_the_group(
    kind: str, ahead: int, group: Group | None
) -> None:
    assert group_of(kind, day(ahead), TODAY) is group


def test_a_reason_never_becomes_less_urgent_as_days_pass() -> None:
    for kind in KINDS:
        groups = [group_of(kind.id, day(ahead), TODAY) for ahead in range(120, -30, -1)]
        order = [3 if group is None else int(group) for group in groups]
        assert all(later <= earlier for earlier, later in pairwise(order)), kind.id


def test_the_order_is_total_and_now_goes_by_gravity_the_rest_by_day() -> None:
    reasons = [
        Reason(kind.id, f"{kind.id} {number}", group, day(ahead), number)
        for kind, group, ahead, number in product(KINDS, Group, (0, 3), (1, 2))
    ]
    ranks = sorted(reason.rank for reason in reasons)
    assert len(set(ranks)) == len(reasons)
    notice = Reason("notice", "a", Group.NOW, day(3), 1)
    task = Reason("follow_up", "b", Group.NOW, day(0), 1)
    assert notice.rank < task.rank
    later_notice = Reason("notice", "a", Group.WATCH, day(30), 1)
    sooner_touch = Reason("no_touch", "b", Group.WATCH, day(20), 1)
    assert sooner_touch.rank < later_notice.rank
    assert task.rank < sooner_touch.rank


def test_half_a_day_of_cadence_rounds_up() -> None:
    assert [touch_due_days(days) for days in (1, 2, 7, 30, 45)] == [2, 3, 11, 45, 68]


def test_every_kind_has_its_rule_and_its_place() -> None:
    assert DEFINITIONS.keys() == BY_ID.keys() == GRAVITY.keys()
    assert KINDS[0].id == "notice"


@pytest.mark.parametrize(
    ("kind", "values", "code"),
    [
        ("notice", {"has_notice": True, "renews_itself": False}, "notice_undecided"),
        ("notice", {"has_notice": True, "renews_itself": True}, "notice_renews"),
        ("notice", {"has_notice": False, "renews_itself": True}, "end_undecided"),
        ("outcome", {}, "outcome"),
        ("meeting", {"all_day": True}, "meeting_all_day"),
        ("meeting", {"all_day": False}, "meeting"),
        ("detractor", {"person": ""}, "detractor_unnamed"),
        ("detractor", {"person": "Lin"}, "detractor"),
        ("follow_up", {"person": "Dana", "day": TODAY}, "follow_up_waits"),
        ("follow_up", {"person": "", "day": TODAY}, "follow_up_of"),
        ("follow_up", {"person": "", "day": None}, "follow_up"),
        ("champion_left", {"n": 0}, "champion_left_none"),
        ("champion_left", {"n": 1}, "champion_left_one"),
        ("champion_left", {"n": 4}, "champion_left"),
        ("no_touch", {"touched": False}, "no_touch_ever"),
        ("no_touch", {"touched": True}, "no_touch"),
    ],
)
def test_what_is_known_decides_the_sentence(
    kind: str, values: dict[str, object], code: str
) -> None:
    reason = Reason(kind, "x 1", Group.NOW, TODAY, 1, values)
    assert sentence_code(reason, TODAY) == code
    assert code in SENTENCES


def test_a_deadline_that_has_passed_says_so() -> None:
    values = {"has_notice": True, "renews_itself": False}
    reason = Reason("notice", "x 1", Group.NOW, day(-1), 1, values)
    assert sentence_code(reason, TODAY) == "notice_passed"


def test_sentences_use_named_values_only() -> None:
    for sentence in SENTENCES.values():
        names = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
        assert all(name.isidentifier() for name in names), sentence
