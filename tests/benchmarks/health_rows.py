"""The rows about health: all accounts judged anew and kept, and a weight moved in memory."""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from csm_desktop.database import health
from csm_desktop.database.health_sources import Present
from csm_desktop.database.store import Store, command, local_zone, open_book, read_rates
from csm_desktop.domain.health_parts import HealthModel
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.health_edits import edit_draft, use_model
from csm_desktop.operations.health_versions import read_draft, read_model_in_use
from csm_desktop.operations.health_what_if import WhatIf, load_what_if
from tests.benchmarks.books import bench_folder, make_book, settled_copy
from tests.benchmarks.file_rows import raw_connection
from tests.benchmarks.measure import Measured, compare, cpu_seconds, timed

SIX = ("last-use", "use-change", "open-tickets", "oldest-ticket", "last-touch", "mrr-change")
"""The measures of the first model that are looked at: those with data in the sample."""
SHOWN = 100
"""Accounts that change band which a page shows."""


def measure_health_rows(accounts: int, rows: Iterable[int], *, repeats: int) -> dict[int, Measured]:
    """The rows asked for, among 12 and 13."""
    wanted = set(rows)
    path = settled_copy(make_book(accounts), "health")
    store = open_book(path, write=True)
    try:
        _use_six(store)
        found: dict[int, Measured] = {}
        if 12 in wanted:
            found[12] = recompute(store, path, repeats)
        if 13 in wanted:
            found[13] = what_if(store, repeats)
    finally:
        store.close()
    return found


def _use_six(store: Store) -> None:
    model = store.ask(read_model_in_use).model
    groups = tuple(
        replace(group, measures=tuple(m for m in group.measures if m.id in SIX))
        for group in model.groups
    )
    six = replace(model, groups=tuple(group for group in groups if group.measures))
    store.run(edit_draft, model=six)
    draft = store.ask(read_draft)
    assert draft is not None
    store.run(use_model, version=draft.version, today=store.today())


@command("Judge", journalled=False)
def _judge(connection: Connection, *, today: int) -> None:
    health.score(connection, health.read_model_in_use(connection), today=today)


@command("Rebuild", journalled=False)
def _rebuild(connection: Connection, *, store: Store) -> None:
    present = Present(store.today(), local_zone(), read_rates(connection))
    health.rebuild(connection, present=present)


def recompute(store: Store, path: Path, repeats: int) -> Measured:
    """Judge every account by its inputs and keep the result, in one transaction."""
    model = store.ask(read_model_in_use).model
    bare = _bare_inputs(store, model)
    rebuilt: list[float] = []
    with timed(rebuilt, cpu_seconds):
        store.run(_rebuild, store=store)
    with closing(raw_connection(bare)) as raw:
        statement = _update(model, to_epoch_day(store.today()))

        def floor() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(statement)
            raw.execute("COMMIT")

        measured = compare(
            partial(store.run, _judge, today=to_epoch_day(store.today())), floor, repeats=repeats
        )
        alike = raw.execute("SELECT account_id, score FROM wide WHERE score IS NOT NULL").fetchall()
    kept = store.ask(_read_scores)
    assert dict(alike) == kept, "the floor computes something else"
    note = f"with all inputs found anew {rebuilt[0] * 1000:,.0f} ms"
    return Measured(measured.act, measured.floor, note)


def _read_scores(connection: Connection) -> dict[int, int]:
    rows = connection.exec_driver_sql(
        "SELECT account_id, score FROM account_health WHERE score IS NOT NULL"
    )
    return dict(map(tuple, rows))


def _bare_inputs(store: Store, model: HealthModel) -> Path:
    """A file with one table: an account a row, its inputs as columns."""
    path = bench_folder() / "bare-health.csm"
    path.unlink(missing_ok=True)
    path.touch()
    with closing(raw_connection(path)) as raw:
        columns = ", ".join(f"v{n} REAL, d{n} INTEGER" for n in range(len(SIX)))
        raw.execute(
            f"CREATE TABLE wide (account_id INTEGER PRIMARY KEY, {columns}, score INTEGER, "
            "band TEXT, coverage INTEGER, low INTEGER, high INTEGER)"
        )
        picked = ", ".join(
            f"max(CASE measure WHEN '{m.id}' THEN value END), "
            f"max(CASE measure WHEN '{m.id}' THEN day END)"
            for m in model.measures()
        )
        rows = store.ask(
            lambda connection: connection.exec_driver_sql(
                f"SELECT account_id, {picked} FROM health_input GROUP BY account_id"
            ).all()
        )
        marks = ", ".join("?" * (1 + 2 * len(SIX)))
        names = ", ".join(f"v{n}, d{n}" for n in range(len(SIX)))
        raw.execute("BEGIN")
        raw.executemany(
            f"INSERT INTO wide (account_id, {names}) VALUES ({marks})", map(tuple, rows)
        )
        raw.execute("COMMIT")
    return path


def _update(model: HealthModel, today: int) -> str:
    """One statement for all five figures, written out for this model."""
    keys, low, high, groups, coverage, place = [], [], [], [], [], 0
    whole = sum(group.weight for group in model.groups)
    for number, group in enumerate(model.groups):
        own = range(place, place + len(group.measures))
        place += len(group.measures)
        weight = sum(m.weight for m in group.measures)
        pairs = list(zip(own, group.measures, strict=True))
        for n, m in pairs:
            cases = " ".join(
                f"WHEN v{n} <= {step.high} THEN {step.score}"
                if step.score >= above.score
                else f"WHEN v{n} < {step.high} THEN {step.score}"
                for step, above in zip(m.rule.steps, m.rule.steps[1:], strict=False)
            )
            keys.append(
                f"CASE WHEN d{n} >= {today - m.valid_days} THEN "
                f"CASE {cases} ELSE {m.rule.steps[-1].score} END END AS k{n}"
            )
            coverage.append(f"(k{n} IS NOT NULL) * {group.weight / whole * (m.weight / weight)!r}")
        top = " + ".join(f"coalesce(k{n}, 0) * {m.weight}" for n, m in pairs)
        present = " + ".join(f"(k{n} IS NOT NULL) * {m.weight}" for n, m in pairs)
        groups.append(f"({top}) / nullif({present}, 0) AS g{number}")
        low.append(f"({top}) / {weight}.0 * {group.weight}")
        full = " + ".join(f"coalesce(k{n}, 100) * {m.weight}" for n, m in pairs)
        high.append(f"({full}) / {weight}.0 * {group.weight}")
    sums = " + ".join(f"coalesce(g{n}, 0) * {g.weight}" for n, g in enumerate(model.groups))
    whole_of = " + ".join(f"(g{n} IS NOT NULL) * {g.weight}" for n, g in enumerate(model.groups))
    return (
        "UPDATE wide SET score = r.score, band = CASE WHEN r.score >= 7000 THEN 'healthy' "
        "WHEN r.score >= 5000 THEN 'watch' WHEN r.score IS NOT NULL THEN 'poor' END, "
        "coverage = r.coverage, low = r.low, high = r.high FROM (SELECT *, CASE WHEN coverage >= "
        f"5000 THEN CAST(({sums}) * 100.0 / nullif({whole_of}, 0) + 0.5 AS INTEGER) END AS score "
        f"FROM (SELECT account_id, {', '.join(groups)}, "
        f"CAST(({' + '.join(coverage)}) * 10000.0 + 0.5 AS INTEGER) AS coverage, "
        f"CAST(({' + '.join(low)}) * 100.0 / {whole}.0 + 0.5 AS INTEGER) AS low, "
        f"CAST(({' + '.join(high)}) * 100.0 / {whole}.0 + 0.5 AS INTEGER) AS high "
        f"FROM (SELECT account_id, {', '.join(keys)} FROM wide))) r "
        "WHERE r.account_id = wide.account_id"
    )


def what_if(store: Store, repeats: int) -> Measured:
    """A weight moved: new bands of all accounts, the migration, and the first that change."""
    loaded: list[float] = []
    with timed(loaded, cpu_seconds):
        whole: WhatIf = store.ask(load_what_if, today=store.today())
    model = store.ask(read_model_in_use).model
    weights, others = cycle((20, 60, 35, 80)), cycle((20, 60, 35, 80))
    whole.apply(model)

    def act() -> None:
        first = replace(model.groups[0], weight=next(weights))
        moved = whole.apply(replace(model, groups=(first, *model.groups[1:])))
        whole.moves(moved, count=SHOWN)

    bare = _bare_move(whole, model)
    measured = compare(act, lambda: bare(next(others)), repeats=max(repeats, 5) * 4)
    changed = replace(model, groups=(replace(model.groups[0], weight=60), *model.groups[1:]))
    assert (bare(60) == whole.apply(changed).scores).all(), "the floor computes something else"
    return Measured(measured.act, measured.floor, f"loading once {loaded[0] * 1000:,.0f} ms")


def _bare_move(whole: WhatIf, model: HealthModel) -> Callable[[int], NDArray[np.int64]]:
    """The same arithmetic on plain columns: what numpy needs for a new weight."""
    ready: Any = whole.prepare(model)
    scores = [one.scores for one in ready.measures]
    masks = [one.counts.astype(np.float64) for one in ready.measures]
    arr = whole.arr.astype(np.float64)
    before = whole.codes.astype(np.int64) * 4

    def move(weight: int) -> NDArray[np.int64]:
        top = np.zeros(len(arr))
        present = np.zeros(len(arr))
        covered = np.zeros(len(arr))
        whole_weight = weight + sum(group.weight for group in model.groups[1:])
        place = 0
        for number, group in enumerate(model.groups):
            own_weight = group.weight if number else weight
            sums, parts = np.zeros(len(arr)), np.zeros(len(arr))
            among = sum(m.weight for m in group.measures)
            for m in group.measures:
                sums += m.weight * scores[place]
                parts += m.weight * masks[place]
                covered += masks[place] * (own_weight / whole_weight * (m.weight / among))
                place += 1
            has = parts > 0
            top += own_weight * (sums / np.where(has, parts, 1.0))
            present += own_weight * has
        found = np.floor(top / np.where(present > 0, present, 1.0) * 100.0 + 0.5)
        enough = np.floor(covered * 10_000.0 + 0.5) >= model.floor * 100
        result = np.where(enough & (present > 0), found, -1).astype(np.int64)
        codes = np.where(result >= 7000, 0, np.where(result >= 5000, 1, 2))
        cells = before + np.where(result < 0, 3, codes)
        np.bincount(cells, minlength=16)
        np.bincount(cells, weights=arr, minlength=16)
        return result

    return move
