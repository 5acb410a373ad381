"""What is said of health: every figure by hand, line by line, today and before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import KINDS, Source
from csm_desktop.domain.health_words import SENTENCES, UNITS, source_sentence, unit_of
from csm_desktop.operations.account_edits import delete_account
from csm_desktop.operations.accounts import list_account_ids, list_accounts, open_account_list
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_book import list_scores, read_health_book
from csm_desktop.operations.health_edits import (
    edit_draft,
    give_pulse,
    override_health,
    use_model,
)
from csm_desktop.operations.health_judgements import list_overrides, list_pulses
from tests.support.health_book import TEN, TODAY, make_ten
from tests.support.health_sums import inputs_of, judge, rounded
from tests.support.trial_book import TrialClock, run_sql

NAMES = tuple(TEN)


@pytest.fixture
def ten(tmp_path: Path) -> Iterator[tuple[Store, TrialClock]]:
    store, clock = make_ten(tmp_path)
    yield store, clock
    store.close()


@pytest.fixture
def book(ten: tuple[Store, TrialClock]) -> Store:
    return ten[0]


@pytest.mark.parametrize("number", range(1, 11))
def test_the_health_of_an_account_is_what_fractions_give(book: Store, number: int) -> None:
    by_hand = judge(TEN[NAMES[number - 1]])
    found = book.ask(read_health, account_id=number, today=TODAY)
    assert found.score == (None if by_hand.score is None else rounded(by_hand.score))
    assert (found.coverage, found.low, found.high) == tuple(
        rounded(figure) for figure in (100 * by_hand.coverage, by_hand.low, by_hand.high)
    )
    assert found.band == by_hand.band


def test_the_lists_and_the_arithmetic_say_the_same(book: Store) -> None:
    _columns, rows = book.ask(list_accounts, today=TODAY)
    scores = book.ask(list_scores, today=TODAY)
    for row, score in zip(rows, scores, strict=True):
        health = row.values["health"]
        assert (None if health is None else round(float(str(health)) * 100)) == score.score
        assert row.values["band"] == score.band
        assert float(str(row.values["coverage"])) * 100 == pytest.approx(score.coverage)


def test_the_lines_carry_the_inputs_and_sum_to_the_score(book: Store) -> None:
    for number, name in enumerate(NAMES, start=1):
        found = book.ask(read_health, account_id=number, today=TODAY)
        inputs = inputs_of(TEN[name])
        for line in found.lines:
            value, ago = inputs.get(line.measure, (None, 0))
            if value is None:
                assert (line.state, line.day, line.value, line.word) == (
                    "missing",
                    None,
                    None,
                    None,
                )
                continue
            assert line.day == TODAY - timedelta(days=ago)
            assert (line.state == "stale") == (ago > line.valid_days)
            assert value == line.word or float(value) == pytest.approx(line.value)
        if found.score is not None:
            assert sum(line.adds for line in found.lines) == found.score
            assert sum(group.adds for group in found.groups) == found.score
        assert sum(line.share for line in found.lines) == 10_000


def test_a_hard_rule_caps_the_band_and_is_named(book: Store) -> None:
    capped = book.ask(read_health, account_id=NAMES.index("Cedar") + 1, today=TODAY)
    spared = book.ask(read_health, account_id=NAMES.index("Dogwood") + 1, today=TODAY)
    assert (capped.score_band, capped.band) == ("healthy", "poor")
    assert capped.capped is not None and capped.capped.value == 8
    assert (spared.band, spared.capped, spared.rules) == ("healthy", None, ())


def test_an_account_that_is_gone_is_refused(book: Store) -> None:
    with pytest.raises(Refusal, match="account_gone"):
        book.ask(read_health, account_id=99, today=TODAY)


def test_a_change_is_against_the_score_of_thirty_days_before(
    ten: tuple[Store, TrialClock],
) -> None:
    book, clock = ten
    before = book.ask(read_health, account_id=1, today=TODAY)
    clock.pass_days(29)
    book.turn_day()
    assert book.ask(read_health, account_id=1, today=book.today()).change is None
    clock.pass_days(1)
    book.turn_day()
    today = book.today()
    now = book.ask(read_health, account_id=1, today=today)
    assert now.score is not None and before.score is not None
    assert now.change == now.score - before.score != 0
    _columns, rows = book.ask(list_accounts, where="name = Aster", today=today)
    assert round(float(str(rows[0].values["health_change"])) * 100) == now.change
    assert now.trend[0].day == TODAY and now.trend[-1].score == now.score


def test_the_trend_begins_with_what_held_a_year_ago(ten: tuple[Store, TrialClock]) -> None:
    book, clock = ten
    first = book.ask(read_health, account_id=10, today=TODAY)
    clock.pass_days(400)
    book.turn_day()
    found = book.ask(read_health, account_id=10, today=book.today())
    assert found.trend[0].day == date(2026, 12, 26)
    assert found.trend[0].score == first.score
    assert found.touches == ()


def test_touches_and_pulses_mark_the_trend(book: Store) -> None:
    found = book.ask(read_health, account_id=1, today=TODAY)
    assert [touch.title for touch in found.touches] == ["Call 90", "Call 50", "Call 20", "Call 3"]
    assert [(pulse.band, pulse.latest) for pulse in found.pulses] == [
        ("healthy", True),
        ("poor", False),
    ]
    assert found.pulses[0].valid_until == found.pulses[0].given_on + timedelta(days=60)


def test_the_book_counts_what_the_accounts_say(book: Store) -> None:
    health = book.ask(read_health_book, today=TODAY)
    scores = book.ask(list_scores, today=TODAY)
    known = [score.score for score in scores if score.score is not None]
    assert health.accounts == 10
    assert {band.band: band.accounts for band in health.bands} == {
        band: sum(score.band == band for score in scores)
        for band in ("healthy", "watch", "poor", None)
    }
    assert health.mean == int(sum(known) / len(known) + 0.5)
    assert [bin_.accounts for bin_ in health.bins] == [
        sum(low <= score < low + 500 for score in known) for low in range(0, 10_000, 500)
    ]
    last = health.trend[-1]
    assert (last.day, last.mean) == (TODAY, health.mean)
    counted = [band.accounts for band in health.bands[:3]]
    assert [last.healthy, last.watch, last.poor] == counted
    assert sum(band.arr for band in health.bands) == 100 * 12 * sum(
        charge for own in TEN.values() for _began, ended, charge in own.contracts if ended is None
    )


def test_drivers_are_means_over_the_accounts_with_data(book: Store) -> None:
    drivers = {one.measure: one for one in book.ask(read_health_book, today=TODAY).drivers}
    scores = book.ask(list_scores, today=TODAY)
    for place, line in enumerate(scores[0].lines):
        given = [
            score.lines[place].score or 0
            for score in scores
            if score.lines[place].state in ("fresh", "kept")
        ]
        driver = drivers[line.measure]
        assert (driver.known, driver.low) == (len(given), sum(own < 5000 for own in given))
        assert driver.mean == pytest.approx(sum(given) / len(given), abs=1)
        lost = line.share / 10_000 * sum(10_000 - own for own in given) / 10
        assert driver.pull == pytest.approx(lost, abs=2)


def test_the_weeks_of_the_trend_are_what_held_on_their_days(
    ten: tuple[Store, TrialClock],
) -> None:
    book, clock = ten
    for days in (3, 11, 30, 20):
        clock.pass_days(days)
        book.turn_day()
    today = book.today()
    kept = book.ask(
        lambda connection: connection.exec_driver_sql(
            "SELECT account_id, day, score, band FROM health_score ORDER BY account_id, day"
        ).all()
    )
    epoch = date(1970, 1, 1).toordinal()
    for point in book.ask(read_health_book, today=today).trend:
        day = point.day.toordinal() - epoch
        held = {account: (score, band) for account, of, score, band in kept if of <= day}
        scores = [score for score, _band in held.values() if score is not None]
        assert point.mean == (int(sum(scores) / len(scores) + 0.5) if scores else None)
        bands = [band for _score, band in held.values()]
        assert [point.healthy, point.watch, point.poor, point.unknown] == [
            bands.count(band) for band in ("healthy", "watch", "poor", None)
        ]


def test_accounts_in_another_band_than_thirty_days_ago_are_told(
    ten: tuple[Store, TrialClock],
) -> None:
    book, clock = ten
    before = {one.account_id: one for one in book.ask(list_scores, today=TODAY)}
    clock.pass_days(31)
    book.turn_day()
    today = book.today()
    now = {one.account_id: one for one in book.ask(list_scores, today=today)}
    health = book.ask(read_health_book, today=today)
    other = {number for number in now if now[number].band != before[number].band}
    assert {move.account_id for move in health.changed} == other != set()
    assert health.changed_count == len(other)
    assert [move.arr for move in health.changed] == sorted(
        (move.arr for move in health.changed), reverse=True
    )
    for move in health.moves:
        assert move.score_before == before[move.account_id].score
        assert move.score == now[move.account_id].score
    sizes = [abs(move.change or 0) for move in health.moves]
    assert sizes == sorted(sizes, reverse=True) and sizes


def test_accounts_are_asked_sorted_and_grouped_by_health(book: Store) -> None:
    found = book.ask(list_account_ids, query="health < 60 and band = poor", today=TODAY)
    scores = {one.account_id: one for one in book.ask(list_scores, today=TODAY)}
    assert set(found.ids) == {
        number
        for number, one in scores.items()
        if one.band == "poor" and one.score is not None and one.score < 6000
    }
    grouped = book.ask(list_account_ids, group="band", sort="health", today=TODAY)
    assert [group.value for group in grouped.groups] == ["healthy", "watch", "poor", None]
    for sort in ("health", "band", "health_change", "coverage"):
        for descending in (False, True):
            whole = book.ask(list_account_ids, sort=sort, descending=descending, today=TODAY)
            first = book.ask(
                open_account_list,
                sort=sort,
                descending=descending,
                columns=["health"],
                count=4,
                today=TODAY,
            )
            assert first.ids == tuple(whole.ids[:4])


def test_pulses_and_overrides_are_listed_and_asked(book: Store) -> None:
    book.run(
        override_health, account_id=2, name="Birch", band="poor", reason="No sponsor", today=TODAY
    )
    assert len(book.ask(list_pulses, today=TODAY)) == sum(len(f.pulses) for f in TEN.values())
    poor = book.ask(list_pulses, today=TODAY, where="band = poor and latest = true")
    assert [pulse.account for pulse in poor] == ["Hazel"]
    in_force = book.ask(list_overrides, today=TODAY, where="in_force = true")
    assert [(one.account, one.reason) for one in in_force] == [("Birch", "No sponsor")]


def test_as_of_a_day_the_health_is_that_days(ten: tuple[Store, TrialClock]) -> None:
    from csm_desktop.database.store import open_book  # beside its only use

    book, clock = ten
    before = book.ask(list_scores, today=TODAY)
    clock.pass_days(2)
    book.turn_day()
    book.run(give_pulse, account_id=3, name="Cedar", band="poor", reason="Left", today=book.today())
    book.run(run_sql, statements=("UPDATE ticket SET solved_at = created_at",))
    past = open_book(book.path, write=False, clock=clock)
    past.see_as_of(TODAY)
    assert past.ask(list_scores, today=past.today()) == before
    past.close()


def test_every_source_has_words_and_a_unit() -> None:
    for kind, figures in KINDS.items():
        for what in figures:
            for metric in ("logins", None):
                source = Source(kind, what, metric=metric, window_days=28, last=3)
                if metric is None and kind == "usage" and f"usage {what} any" not in SENTENCES:
                    continue
                assert "{" not in source_sentence(source, field="Mood")
                assert unit_of(source) in UNITS


def test_a_change_of_the_model_marks_the_trend(ten: tuple[Store, TrialClock]) -> None:
    book, clock = ten
    model = book.ask(read_health_book, today=TODAY).model.model
    clock.pass_days(10)
    book.turn_day()
    book.run(edit_draft, model=replace(model, healthy=80))
    book.run(use_model, version=2, today=book.today())
    found = book.ask(read_health, account_id=1, today=book.today())
    assert [(mark.day, mark.version) for mark in found.model_changes] == [(book.today(), 2)]
    assert (found.model, found.trend[-1].model, found.trend[0].model) == (2, 2, 1)


def test_an_account_that_was_deleted_is_in_no_week_of_the_trend(
    ten: tuple[Store, TrialClock],
) -> None:
    book, clock = ten

    def last_week() -> tuple[int, int]:
        found = book.ask(read_health_book, today=book.today())
        last = found.trend[-1]
        return found.accounts, last.healthy + last.watch + last.poor + last.unknown

    before = last_week()  # one account has nothing that could be judged, and is in no week
    book.run(delete_account, account=1, name="x")
    clock.pass_days(1)
    book.turn_day()
    assert last_week() == (before[0] - 1, before[1] - 1)
    book.undo()
    assert last_week() == before
