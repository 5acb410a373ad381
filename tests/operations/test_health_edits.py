"""Editing the model, pulses and overrides: what they change, refuse, and take back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import HealthModel
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_book import read_health_book
from csm_desktop.operations.health_edits import (
    delete_pulse,
    drop_draft,
    edit_draft,
    edit_pulse,
    end_override,
    give_pulse,
    override_health,
    use_model,
)
from csm_desktop.operations.health_judgements import list_overrides, list_pulses
from csm_desktop.operations.health_versions import (
    list_model_versions,
    read_draft,
    read_model_in_use,
)
from tests.support.health_book import TODAY, make_ten
from tests.support.trial_book import TrialClock, run_sql

FIR = {"account_id": 6, "name": "Fir"}


@pytest.fixture
def ten(tmp_path: Path) -> Iterator[tuple[Store, TrialClock]]:
    store, clock = make_ten(tmp_path)
    yield store, clock
    store.close()


@pytest.fixture
def book(ten: tuple[Store, TrialClock]) -> Store:
    return ten[0]


@pytest.fixture
def model(book: Store) -> HealthModel:
    return book.ask(read_model_in_use).model


def refusal(book: Store, command: object, **values: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        book.run(command, **values)  # type: ignore[arg-type]
    return caught.value


def test_a_book_begins_with_the_programs_model(book: Store) -> None:
    (only,) = book.ask(list_model_versions)
    assert (only.id, only.version, only.state, only.used_from) == (None, 1, "in use", TODAY)
    assert book.ask(read_draft) is None


def test_a_draft_changes_no_score_until_it_is_used(book: Store, model: HealthModel) -> None:
    before = book.ask(read_health, account_id=2, today=TODAY)
    stricter = replace(model, healthy=95, watch=90)
    book.run(edit_draft, model=stricter)
    assert book.ask(read_health, account_id=2, today=TODAY) == before
    book.run(use_model, version=2, today=TODAY)
    after = book.ask(read_health, account_id=2, today=TODAY)
    assert (after.score, after.model) == (before.score, 2)
    assert (before.band, after.band) == ("healthy", "poor")
    book.undo()
    assert book.ask(read_health, account_id=2, today=TODAY) == before
    draft = book.ask(read_draft)
    assert draft is not None and draft.model == stricter


def test_versions_follow_one_another_and_the_first_one_stays(
    book: Store, model: HealthModel
) -> None:
    for healthy in (75, 80):
        book.run(edit_draft, model=replace(model, healthy=healthy))
        draft = book.ask(read_draft)
        assert draft is not None
        book.run(use_model, version=draft.version, today=TODAY)
    versions = book.ask(list_model_versions)
    assert [(v.version, v.state, v.model.healthy) for v in versions] == [
        (3, "in use", 80),
        (2, "retired", 75),
        (1, "retired", 70),
    ]
    assert versions[-1].used_from == TODAY


def test_a_draft_that_changes_nothing_more_makes_no_step(book: Store, model: HealthModel) -> None:
    first = book.run(edit_draft, model=model)
    assert book.run(edit_draft, model=model).step is None
    assert book.run(edit_draft, model=replace(model, floor=40)).result == first.result


def test_a_draft_is_thrown_away_and_comes_back(book: Store, model: HealthModel) -> None:
    book.run(edit_draft, model=replace(model, floor=40))
    book.run(drop_draft)
    assert book.ask(read_draft) is None
    book.undo()
    draft = book.ask(read_draft)
    assert draft is not None and draft.model.floor == 40


def test_a_draft_that_cannot_be_used_is_refused(book: Store, model: HealthModel) -> None:
    unweighted = replace(model, groups=tuple(replace(group, weight=0) for group in model.groups))
    assert refusal(book, edit_draft, model=unweighted).code == "health_weights_zero"
    assert refusal(book, use_model, version=2, today=TODAY).code == "health_draft_gone"
    assert refusal(book, drop_draft).code == "health_draft_gone"
    book.run(edit_draft, model=model)
    assert refusal(book, use_model, version=7, today=TODAY).code == "health_draft_gone"


def test_a_pulse_counts_and_is_taken_back(book: Store) -> None:
    before = book.ask(read_health, account_id=6, today=TODAY)
    given = book.run(give_pulse, **FIR, band="poor", reason=" They look around ", today=TODAY)
    (pulse,) = book.ask(list_pulses, today=TODAY, account_id=6)
    assert (pulse.id, pulse.band, pulse.reason) == (given.result, "poor", "They look around")
    after = book.ask(read_health, account_id=6, today=TODAY)
    assert after.coverage > before.coverage and after.low != before.low
    book.undo()
    assert book.ask(read_health, account_id=6, today=TODAY) == before


def test_a_pulse_is_edited_and_deleted(book: Store) -> None:
    number = book.run(give_pulse, **FIR, band="poor", reason="Hm", today=TODAY).result
    earlier = TODAY - timedelta(days=61)
    book.run(
        edit_pulse, pulse_id=number, name="Fir", today=TODAY,
        values={"band": "watch", "given_on": earlier},
    )  # fmt: skip
    (pulse,) = book.ask(list_pulses, today=TODAY, account_id=6)
    assert (pulse.band, pulse.given_on, pulse.valid_until < TODAY) == ("watch", earlier, True)
    line = book.ask(read_health, account_id=6, today=TODAY).lines[7]
    assert (line.word, line.state, line.score) == ("watch", "stale", None)
    book.run(delete_pulse, pulse_id=number, name="Fir")
    assert book.ask(list_pulses, today=TODAY, account_id=6) == ()


def test_a_pulse_without_reason_or_of_tomorrow_is_refused(book: Store) -> None:
    tomorrow = TODAY + timedelta(days=1)
    given = {**FIR, "band": "poor", "today": TODAY}
    assert refusal(book, give_pulse, **given, reason="  ").code == "pulse_without_reason"
    assert (
        refusal(book, give_pulse, **given, reason="x", given_on=tomorrow).code == "pulse_in_future"
    )
    gone = {**given, "account_id": 99}
    assert refusal(book, give_pulse, **gone, reason="x").code == "account_gone"
    edit = {"pulse_id": 99, "name": "Fir", "today": TODAY}
    assert refusal(book, edit_pulse, **edit, values={"band": "poor"}).code == "pulse_gone"


def test_an_override_sets_the_band_until_its_last_day(ten: tuple[Store, TrialClock]) -> None:
    book, clock = ten
    book.run(override_health, **FIR, band="poor", reason="Sold to a rival", today=TODAY)
    found = book.ask(read_health, account_id=6, today=TODAY)
    assert (found.score, found.band) == (None, "poor")
    assert found.override is not None and found.override.until == TODAY + timedelta(days=30)
    clock.pass_days(30)
    book.turn_day()
    assert book.ask(read_health, account_id=6, today=book.today()).band == "poor"
    clock.pass_days(1)
    book.turn_day()
    assert book.ask(read_health, account_id=6, today=book.today()).band is None


def test_a_new_override_ends_the_one_before(book: Store) -> None:
    for band in ("poor", "watch"):
        book.run(override_health, **FIR, band=band, reason="As told", today=TODAY)
    now, before = book.ask(list_overrides, today=TODAY, account_id=6)
    assert (now.band, now.in_force, before.band, before.in_force, before.ended_on) == (
        *("watch", True, "poor", False),
        TODAY,
    )
    book.run(end_override, override_id=now.id, name="Fir", today=TODAY)
    found = book.ask(read_health, account_id=6, today=TODAY)
    assert (found.override, found.band) == (None, None)


@pytest.mark.parametrize(
    ("reason", "days", "code"),
    [
        ("", 10, "override_without_reason"),
        ("x", -1, "override_in_past"),
        ("x", 367, "override_too_long"),
    ],
)
def test_an_override_needs_a_reason_and_an_end(
    book: Store, reason: str, days: int, code: str
) -> None:
    until = TODAY + timedelta(days=days)
    values = {**FIR, "band": "poor", "reason": reason, "until": until, "today": TODAY}
    assert refusal(book, override_health, **values).code == code
    assert book.ask(list_overrides, today=TODAY) == ()
    assert refusal(book, end_override, override_id=9, name="F", today=TODAY).code == "override_gone"


@pytest.mark.parametrize("state", ["draft", "retired", "in use"])
def test_a_version_that_cannot_be_read_takes_nothing_with_it(
    ten: tuple[Store, TrialClock], state: str
) -> None:
    book, _clock = ten
    insert = f"INSERT INTO health_model (version, state, content) VALUES (2, '{state}', '{{')"
    book.run(run_sql, statements=(insert,))
    broken = {row.version: row.broken for row in book.ask(list_model_versions)}[2]
    assert broken is not None
    assert broken.code == "health_model_unreadable"
    assert book.ask(read_health_book, today=TODAY).accounts == 10
    if state == "draft":
        with pytest.raises(Refusal) as refused:
            book.run(use_model, version=2, today=TODAY)
        assert refused.value.code == "health_model_unreadable"
    model = replace(book.ask(read_model_in_use).model, floor=10)
    book.run(edit_draft, model=model)
    draft = book.ask(read_draft)
    assert draft is not None
    assert (draft.model, draft.broken) == (model, None)
    book.run(use_model, version=draft.version, today=TODAY)
    assert book.ask(read_model_in_use).model == model


def test_the_first_model_that_stands_in_for_a_broken_one_is_kept_once(
    ten: tuple[Store, TrialClock],
) -> None:
    book, _clock = ten
    for floor in (10, 20):
        model = replace(book.ask(read_model_in_use).model, floor=floor)
        book.run(edit_draft, model=model)
        draft = book.ask(read_draft)
        assert draft is not None
        book.run(use_model, version=draft.version, today=TODAY)
        broken = "UPDATE health_model SET content = '{' WHERE state = 'in use'"
        book.run(run_sql, statements=(broken,))
    versions = book.ask(list_model_versions)
    assert [row.version for row in versions] == [3, 2, 1]
