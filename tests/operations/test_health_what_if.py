"""Another model over the whole book, in arrays: to the last bit what the rule says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csm_desktop.domain.health import Input, Override, score_account, score_measure
from csm_desktop.domain.health_parts import BANDS, Group, HealthModel, Rule, Source
from csm_desktop.operations.health_arrays import Inputs, score_values
from csm_desktop.operations.health_book import list_scores, read_health_book
from csm_desktop.operations.health_edits import edit_draft, override_health, use_model
from csm_desktop.operations.health_what_if import BANDS as PLACES
from csm_desktop.operations.health_what_if import (
    SourceKey,
    WhatIf,
    load_what_if,
    source_keys,
)
from tests.support.health_book import TODAY as BOOK_DAY
from tests.support.health_book import make_ten
from tests.support.health_models import NUMBERS, TODAY, inputs_for, measure, models, named, rules
from tests.support.trial_book import new_book


def apart(model: HealthModel) -> HealthModel:
    """The model with a source of its own for each measure and hard rule."""
    numbers = iter(range(1, 100))

    def source() -> Source:
        return Source("custom", "number", field=next(numbers))

    return replace(
        model,
        groups=tuple(
            replace(group, measures=tuple(replace(m, source=source()) for m in group.measures))
            for group in model.groups
        ),
        rules=tuple(replace(rule, source=source()) for rule in model.rules),
    )


def made(
    model: HealthModel, accounts: Sequence[dict[str, Input]], overrides: dict[int, str]
) -> WhatIf:
    columns: dict[SourceKey, Inputs] = {}
    for own, key in source_keys(model).items():
        found = [inputs.get(own) for inputs in accounts]
        columns[key] = Inputs(
            np.array([np.nan if one is None else one.value for one in found]),
            np.array([0 if one is None else (TODAY - one.day).days for one in found]),
        )
    count = len(accounts)
    return WhatIf(
        ids=np.arange(count),
        names=[f"Account {n}" for n in range(count)],
        arr=np.arange(count, 0, -1) * 100,
        scores=np.full(count, -1),
        codes=np.full(count, 3, dtype=np.int8),
        overrides=np.array(
            [BANDS.index(overrides[n]) if n in overrides else -1 for n in range(count)],
            dtype=np.int8,
        ),
        inputs=columns,
    )


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_arrays_are_the_rule(data: st.DataObject) -> None:
    model = apart(data.draw(models()))
    accounts = data.draw(st.lists(inputs_for(model), min_size=1, max_size=6))
    overrides = data.draw(st.dictionaries(st.integers(0, 5), st.sampled_from(BANDS), max_size=2))
    what_if = made(model, accounts, overrides)
    moved = what_if.apply(model)
    for number, inputs in enumerate(accounts):
        override = Override(1, overrides[number]) if number in overrides else None
        one = score_account(model, inputs, TODAY, override)
        assert moved.scores[number] == (-1 if one.score is None else one.score)
        assert PLACES[moved.codes[number]] == one.band


@settings(max_examples=200, deadline=None)
@given(rules(), st.lists(NUMBERS, min_size=1, max_size=8))
def test_a_measure_scores_in_arrays_as_alone(rule: Rule, values: list[float]) -> None:
    if rule.shape == "words":
        values = [float(abs(int(value)) % 9) for value in values]
    bounds = [value for value, _score in rule.points]
    bounds += [step.low for step in rule.steps if step.low is not None]
    every = np.array(values + bounds, dtype=np.float64)
    alone = [score_measure(rule, float(value)) for value in every]
    assert score_values(rule, every).tobytes() == np.array(alone, dtype=np.float64).tobytes()


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_moving_weights_reuses_scores_and_changes_nothing_else(data: st.DataObject) -> None:
    model = apart(data.draw(models()))
    accounts = data.draw(st.lists(inputs_for(model), min_size=1, max_size=4))
    kept = made(model, accounts, {})
    kept.apply(model)
    weights = data.draw(
        st.lists(st.integers(1, 50), min_size=len(model.groups), max_size=len(model.groups))
    )
    other = replace(
        model,
        groups=tuple(
            replace(group, weight=weight)
            for group, weight in zip(model.groups, weights, strict=True)
        ),
    )
    assert (kept.apply(other).scores == made(model, accounts, {}).apply(other).scores).all()


def test_the_model_in_use_moves_nothing(tmp_path: Path) -> None:
    book, _clock = make_ten(tmp_path)
    book.run(
        override_health, account_id=1, name="Aster", band="poor", reason="Merger", today=BOOK_DAY
    )
    what_if = book.ask(load_what_if, today=BOOK_DAY)
    health = book.ask(read_health_book, today=BOOK_DAY)
    moved = what_if.apply(health.model.model)
    scores = {one.account_id: one for one in book.ask(list_scores, today=BOOK_DAY)}
    for number, score, code in zip(what_if.ids, moved.scores, moved.codes, strict=True):
        assert (None if score < 0 else score) == scores[number].score
        assert PLACES[code] == scores[number].band
    assert moved.changed.size == 0
    assert (moved.bands, moved.bins, moved.mean) == (health.bands, health.bins, health.mean)
    assert list(what_if.arr) == sorted(what_if.arr, reverse=True)
    book.close()


def test_what_the_draft_would_move_is_what_its_use_moves(tmp_path: Path) -> None:
    book, _clock = make_ten(tmp_path)
    before = {one.account_id: one for one in book.ask(list_scores, today=BOOK_DAY)}
    model = book.ask(read_health_book, today=BOOK_DAY).model.model
    draft = replace(
        model,
        groups=(replace(model.groups[0], weight=90), *model.groups[1:]),
        healthy=85,
        watch=60,
    )
    what_if = book.ask(load_what_if, today=BOOK_DAY)
    moved = what_if.apply(draft)
    book.run(edit_draft, model=draft)
    book.run(use_model, version=2, today=BOOK_DAY)
    after = {one.account_id: one for one in book.ask(list_scores, today=BOOK_DAY)}
    told = {move.account_id: move for move in what_if.moves(moved)}
    assert set(told) == {n for n in after if after[n].band != before[n].band} != set()
    for number, move in told.items():
        assert (move.score_before, move.score) == (before[number].score, after[number].score)
        assert (move.band_before, move.band) == (before[number].band, after[number].band)
    arr = dict(zip(what_if.ids.tolist(), what_if.arr.tolist(), strict=True))
    for at, row in enumerate(moved.migration):
        for to, cell in enumerate(row):
            inside = [
                number
                for number in after
                if (before[number].band, after[number].band) == (PLACES[at], PLACES[to])
            ]
            assert (cell.accounts, cell.arr) == (len(inside), sum(arr[n] for n in inside))
    book.close()


def test_a_source_that_the_model_in_use_has_not_is_read_for_the_draft(tmp_path: Path) -> None:
    book, _clock = make_ten(tmp_path)
    model = book.ask(read_health_book, today=BOOK_DAY).model.model
    first = model.groups[0]
    other = replace(
        first.measures[1],
        id="use-change-long",
        source=replace(first.measures[1].source, window_days=14),
    )
    draft = replace(
        model,
        groups=(replace(first, measures=(first.measures[0], other)), *model.groups[1:]),
    )
    bare = book.ask(load_what_if, today=BOOK_DAY)
    assert bare.knows(model) and not bare.knows(draft)
    what_if = book.ask(load_what_if, today=BOOK_DAY, model=draft)
    assert what_if.knows(draft) and what_if.knows(model)
    moved = what_if.apply(draft)
    book.run(edit_draft, model=draft)
    book.run(use_model, version=2, today=BOOK_DAY)
    after = {one.account_id: one.score for one in book.ask(list_scores, today=BOOK_DAY)}
    found = dict(zip(what_if.ids.tolist(), moved.scores.tolist(), strict=True))
    assert {n: None if score < 0 else score for n, score in found.items()} == after
    book.close()


def test_a_book_without_accounts_moves_nobody(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    what_if = book.ask(load_what_if, today=BOOK_DAY)
    model = book.ask(read_health_book, today=BOOK_DAY).model.model
    moved = what_if.apply(model)
    assert (moved.mean, moved.changed.size, sum(b.accounts for b in moved.bands)) == (None, 0, 0)
    book.close()


@pytest.mark.parametrize("count", [30, 60])
def test_many_measures_do_not_run_over(count: int) -> None:
    measures = tuple(measure(f"m{n}") for n in range(count))
    model = apart(HealthModel((Group("g", named("g"), 1, measures),), floor=0))
    accounts = [
        {f"m{n}": Input(float(n), TODAY - timedelta(days=1)) for n in range(count) if n % step == 0}
        for step in range(1, 8)
    ]
    moved = made(model, accounts, {}).apply(model)
    alone = [score_account(model, inputs, TODAY).score for inputs in accounts]
    assert moved.scores.tolist() == alone
