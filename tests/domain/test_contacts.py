"""Roles, relationship strength against arithmetic by hand, and what is missing among people."""

from datetime import date, timedelta
from math import exp

import pytest

from csm_desktop.domain.contacts import (
    Person,
    Touch,
    is_beyond_cadence,
    joined_roles,
    people_warnings,
    roles_of,
    strength,
    strength_word,
)

TODAY = date(2026, 11, 22)


def touch(age: int, kind: str = "meeting", started_by: str | None = "us", note: int = 1) -> Touch:
    return Touch(note, kind, TODAY - timedelta(days=age), started_by)


def person(name: str, roles: str = "", age: int | None = None, **more: object) -> Person:
    last = None if age is None else TODAY - timedelta(days=age)
    return Person(name, roles_of(roles), last_touch=last, **more)  # type: ignore[arg-type]


def codes(people: list[Person], *, pays: bool = True) -> list[str]:
    return [found.code for found in people_warnings(people, pays=pays, today=TODAY)]


def test_several_roles_are_read_and_written_in_one_text() -> None:
    assert roles_of(" Champion;buyer ; champion; Works council") == (
        "champion",
        "economic buyer",
        "Works council",
    )
    assert roles_of(None) == ()
    assert joined_roles(["Champion", "user", "champion"]) == "champion; user"
    assert joined_roles([" "]) is None


def test_one_meeting_of_today_is_forty_of_a_hundred() -> None:
    found = strength([touch(0)], TODAY)
    assert found.total == 1.0
    assert found.score == round(100 * (1 - exp(-0.5))) == 39
    assert found.word == "fair"


def test_each_line_is_weight_times_fading_times_who_started() -> None:
    found = strength([touch(60, "call", "them"), touch(120, "e-mail", None, note=2)], TODAY)
    first, second = found.lines
    assert (first.weight, first.fading, first.factor) == (0.8, 0.5, 1.25)
    assert first.adds == pytest.approx(0.5)
    assert (second.weight, second.fading, second.factor) == (0.3, 0.25, 1.0)
    assert second.adds == pytest.approx(0.075)
    assert found.total == pytest.approx(0.575)
    assert found.score == 25
    assert found.word == "weak"


def test_the_newest_line_comes_first_and_old_or_future_touches_count_nothing() -> None:
    found = strength([touch(180), touch(3, note=2), touch(181, note=3), touch(-1, note=4)], TODAY)
    assert [line.touch.row_id for line in found.lines] == [2, 1]


def test_nobody_touched_has_no_strength_rather_than_a_weak_one() -> None:
    found = strength([], TODAY)
    assert (found.score, found.word, found.lines) == (0, "none", ())


def test_the_words_change_at_their_bounds() -> None:
    assert [strength_word(score) for score in (29, 30, 59, 60)] == [
        "weak",
        "fair",
        "fair",
        "strong",
    ]


def test_a_broad_relationship_needs_no_warning() -> None:
    people = [person("Kim", "champion", 4), person("Park", "economic buyer", 80)]
    assert codes(people) == []


def test_one_person_touched_within_ninety_days_is_a_single_thread() -> None:
    people = [person("Kim", "champion; executive sponsor", 90), person("Lee", "user", 91)]
    (found,) = people_warnings(people, pays=True, today=TODAY)
    assert (found.code, found.values["name"]) == ("single_thread", "Kim")
    assert codes(people, pays=False) == []


def test_an_account_that_pays_and_has_nobody_lacks_everything() -> None:
    assert codes([]) == ["no_champion", "single_thread", "no_executive"]
    assert codes([], pays=False) == []


def test_the_champion_who_left_last_is_named_unless_another_is_there() -> None:
    gone = [
        person("Jung", "champion", left_on=date(2026, 3, 1)),
        person("Choi", "champion", left_on=date(2026, 9, 30)),
    ]
    found = people_warnings(gone, pays=False, today=TODAY)[0]
    assert (found.code, found.values["name"]) == ("champion_left", "Choi")
    assert codes([*gone, person("Kim", "champion")], pays=False) == []


def test_an_executive_counts_while_touched_within_half_a_year() -> None:
    others = [person("Kim", "champion", 1), person("Lee", "user", 1)]
    assert codes([*others, person("Park", "economic buyer", 180)]) == []
    late = people_warnings([*others, person("Park", "economic buyer", 181)], pays=True, today=TODAY)
    assert [(w.code, w.values["name"]) for w in late] == [("no_executive", "Park")]


def test_a_cadence_is_over_the_day_after_its_last() -> None:
    assert not is_beyond_cadence(person("Kim", age=14, cadence_days=14), TODAY)
    assert is_beyond_cadence(person("Kim", age=15, cadence_days=14), TODAY)
    assert is_beyond_cadence(person("Kim", cadence_days=14), TODAY)
    gone = person("Kim", age=99, cadence_days=14, left_on=TODAY)
    assert not is_beyond_cadence(gone, TODAY)


def test_people_beyond_their_cadence_stand_in_one_warning() -> None:
    people = [person("Kim", age=30, cadence_days=14), person("Lee", cadence_days=7)]
    (found,) = people_warnings(people, pays=False, today=TODAY)
    assert found.values == {"count": 2, "names": ("Kim", "Lee")}
