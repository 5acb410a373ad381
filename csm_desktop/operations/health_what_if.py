"""What another health model would do to the whole book, computed in memory.

The values that the measures found are read once; then any model moves all accounts without a
query. The arithmetic is in ``health_arrays.py``. Imports numpy: import this file only where it is
used.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from csm_desktop.database.health import find_inputs, gather_inputs
from csm_desktop.database.health_sources import Present, Wanted, wanted_by
from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.domain.health import band_of
from csm_desktop.domain.health_parts import BANDS as SCORED_BANDS
from csm_desktop.domain.health_parts import HealthModel, Measure, Source
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.health_arrays import (
    NO_SCORE,
    Inputs,
    MeasureScores,
    Patterns,
    band_codes,
    caps_of,
    find_patterns,
    score_all,
    score_inputs,
)
from csm_desktop.operations.health_records import BandCount, HealthMove, ScoreBin
from csm_desktop.operations.health_versions import read_model_in_use

BANDS = (*SCORED_BANDS, None)
"""The rows and columns of a migration, in their order; None: not known."""
BIN = 500
"""Hundredths of points in a bin of the distribution."""

SourceKey = tuple[Source, tuple[str, ...], bool]
"""A source, the words whose places are its values, and whether its last window is kept."""


@dataclass(frozen=True)
class Moved:
    """What a model does to the book, against the model in use."""

    scores: NDArray[np.int64]
    """Hundredths in the order of :attr:`WhatIf.ids`; −1: no score."""
    codes: NDArray[np.int8]
    """Places in :data:`BANDS`, likewise."""
    mean: int | None
    """Mean score of the accounts that have one, in hundredths."""
    bands: tuple[BandCount, ...]
    """In the order of :data:`BANDS`."""
    migration: tuple[tuple[BandCount, ...], ...]
    """``migration[before][after]`` in the order of :data:`BANDS`; ``band`` is the new one."""
    bins: tuple[ScoreBin, ...]
    """Twenty of five points."""
    changed: NDArray[np.int64]
    """Places in :attr:`WhatIf.ids` of the accounts in another band than now, most ARR first."""


@dataclass(frozen=True)
class Prepared:
    """What stays the same while only weights and bands move."""

    key: tuple[object, ...]
    """What it is of."""
    measures: tuple[MeasureScores, ...]
    """In the model's order."""
    patterns: Patterns
    """Which of them have a score, and data."""
    caps: NDArray[np.int8]
    """The best band codes that the hard rules leave."""


class WhatIf:
    """The inputs of every account, read once. Any thread may ask; what is kept is replaced whole.

    Accounts are in the order of their ARR, the most first.
    """

    def __init__(
        self,
        *,
        ids: NDArray[np.int64],
        names: Sequence[str],
        arr: NDArray[np.int64],
        scores: NDArray[np.int64],
        codes: NDArray[np.int8],
        overrides: NDArray[np.int8],
        inputs: dict[SourceKey, Inputs],
        native_names: Mapping[int, str] | None = None,
    ) -> None:
        self.ids = ids
        self.names = names
        self._native_names = native_names or {}
        self.arr = arr
        """Minor units of the portfolio currency."""
        self.scores = scores
        """As they stand, in hundredths; −1: no score."""
        self.codes = codes
        """The bands as they stand: places in :data:`BANDS`."""
        self._overrides = overrides
        self._inputs = inputs
        self._arr_weights = arr.astype(np.float64)
        self._before = codes.astype(np.int64) * len(BANDS)
        self._scored: dict[tuple[object, ...], MeasureScores] = {}
        self._prepared: Prepared | None = None

    def knows(self, model: HealthModel) -> bool:
        """Whether every source of a model was read; if not, load again with that model."""
        return all(key in self._inputs for key in source_keys(model).values())

    def apply(self, model: HealthModel) -> Moved:
        """What a model that ``check_model`` accepts gives; same model, same answer."""
        ready = self.prepare(model)
        scores = score_all(model, ready.measures, ready.patterns)
        codes = band_codes(model, scores, ready.caps, self._overrides)
        by_score = np.bincount(scores + 1, minlength=10_002)[1:]
        scored = int(by_score.sum())
        total = int((by_score * np.arange(10_001)).sum())
        return Moved(
            scores=scores,
            codes=codes,
            mean=(total * 2 + scored) // (scored * 2) if scored else None,
            migration=(migration := self._migration(codes)),
            bands=tuple(_column_sum(migration, place) for place in range(len(BANDS))),
            bins=bins_of(model, by_score),
            changed=np.flatnonzero(codes != self.codes),
        )

    def moves(self, moved: Moved, *, first: int = 0, count: int = 100) -> tuple[HealthMove, ...]:
        """Some of the accounts that change band: *before* is now, the other after the model."""
        return tuple(
            HealthMove(
                account_id=int(self.ids[place]),
                account=self.names[place],
                arr=int(self.arr[place]),
                band_before=BANDS[self.codes[place]],
                band=BANDS[moved.codes[place]],
                score_before=_or_none(self.scores[place]),
                score=_or_none(moved.scores[place]),
                native_name=self._native_names.get(int(self.ids[place])),
            )
            for place in moved.changed[first : first + count].tolist()
        )

    def prepare(self, model: HealthModel) -> Prepared:
        """The scores of a model's measures, kept until a rule, a source or a policy changes."""
        keys = source_keys(model)
        wanted = tuple(_measure_key(m, keys[m.id]) for m in model.measures())
        ready, whole = self._prepared, (wanted, model.rules)
        if ready is not None and ready.key == whole:
            return ready
        scored = {
            key: self._scored.get(key) or score_inputs(measure, self._inputs[keys[measure.id]])
            for key, measure in zip(wanted, model.measures(), strict=True)
        }
        measures = tuple(scored[key] for key in wanted)
        found = [self._inputs[keys[rule.id]] for rule in model.rules]
        ready = Prepared(
            whole, measures, find_patterns(measures), caps_of(model.rules, found, len(self.ids))
        )
        self._scored, self._prepared = scored, ready
        return ready

    def _migration(self, codes: NDArray[np.int8]) -> tuple[tuple[BandCount, ...], ...]:
        cells = self._before + codes
        size = len(BANDS)
        counts = np.bincount(cells, minlength=size * size)
        # Doubles hold whole numbers to 9 × 10¹⁵ minor units exactly.
        arr = np.bincount(cells, weights=self._arr_weights, minlength=size * size)
        return tuple(
            tuple(
                BandCount(BANDS[after], int(counts[row + after]), int(arr[row + after]))
                for after in range(size)
            )
            for row in range(0, size * size, size)
        )


def source_keys(model: HealthModel) -> dict[str, SourceKey]:
    """Id of measure or hard rule → what its inputs are known by."""
    return {one.id: (one.source, one.words, one.keep) for one in wanted_by(model)}


def bins_of(model: HealthModel, by_score: NDArray[np.int64]) -> tuple[ScoreBin, ...]:
    """The distribution, from how many accounts have each score; 100 is in the last bin."""
    counts = by_score[:10_000].reshape(-1, BIN).sum(axis=1)
    counts[-1] += by_score[10_000]
    return tuple(
        ScoreBin(place * BIN, (place + 1) * BIN, band_of(model, place * BIN + BIN // 2), int(count))
        for place, count in enumerate(counts)
    )


def _measure_key(measure: Measure, source: SourceKey) -> tuple[object, ...]:
    # Names and weights do not change what a value scores; valid days and null policy do.
    return (source, measure.rule, measure.nulls, measure.valid_days)


def _column_sum(migration: tuple[tuple[BandCount, ...], ...], place: int) -> BandCount:
    cells = [row[place] for row in migration]
    return BandCount(
        BANDS[place], sum(cell.accounts for cell in cells), sum(cell.arr for cell in cells)
    )


def _or_none(score: int) -> int | None:
    return None if score == NO_SCORE else int(score)


def load_what_if(
    connection: Connection, *, today: date, model: HealthModel | None = None
) -> WhatIf:
    """The inputs of the model in use, and of those sources of ``model`` that it has not."""
    rows = connection.exec_driver_sql(
        "SELECT a.id, a.name, coalesce(s.arr, 0), coalesce(h.score, -1), h.band, o.band, "
        "a.native_name "
        "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id "
        "LEFT JOIN account_health h ON h.account_id = a.id "
        "LEFT JOIN health_override o ON o.id = h.override_id "
        "ORDER BY coalesce(s.arr, 0) DESC, a.id"
    ).all()
    ids = np.array([row[0] for row in rows], dtype=np.int64)
    return WhatIf(
        ids=ids,
        names=[row[1] for row in rows],
        arr=np.array([row[2] for row in rows], dtype=np.int64),
        scores=np.array([row[3] for row in rows], dtype=np.int64),
        codes=np.array([_CODES[row[4]] for row in rows], dtype=np.int8),
        overrides=np.array([_OVERRIDES[row[5]] for row in rows], dtype=np.int8),
        inputs=_read_inputs(connection, ids, today, model),
        native_names={row[0]: row[6] for row in rows if row[6]},
    )


_CODES = {band: place for place, band in enumerate(BANDS)}
_OVERRIDES = {**_CODES, None: -1}


def _read_inputs(
    connection: Connection, ids: NDArray[np.int64], today: date, model: HealthModel | None
) -> dict[SourceKey, Inputs]:
    used = source_keys(read_model_in_use(connection).model)
    inputs = _columns(_read_kept(connection, used), used, ids, today)
    if model is not None:
        others = [
            one for one in wanted_by(model) if (one.source, one.words, one.keep) not in inputs
        ]
        if others:
            inputs |= _gather_others(connection, others, ids, today)
    return inputs


def _gather_others(
    connection: Connection, others: Sequence[Wanted], ids: NDArray[np.int64], today: date
) -> dict[SourceKey, Inputs]:
    """What only the other model asks for, found as it would be at the end of a step."""
    present = Present(today, local_zone(), read_rates(connection))
    rows = gather_inputs(connection, others, present=present)
    keys = {one.id: (one.source, one.words, one.keep) for one in others}
    places = {measure: place for place, measure in enumerate(keys)}
    table = ((places[measure], account, value, day) for measure, account, value, day in rows)
    return _columns(np.fromiter(table, dtype=_ROW), keys, ids, today)


_ROW = np.dtype([("measure", "i4"), ("account", "i8"), ("value", "f8"), ("day", "i8")])


def _read_kept(connection: Connection, measures: Iterable[str]) -> NDArray[np.void]:
    find_inputs(connection)
    places = {measure: place for place, measure in enumerate(measures)}
    cases = " ".join(f"WHEN ? THEN {place}" for place in places.values())
    rows = connection.exec_driver_sql(
        f"SELECT CASE measure {cases} ELSE -1 END, account_id, value, day FROM health_input",
        tuple(places),
    )
    return np.fromiter((tuple(row) for row in rows), dtype=_ROW)


def _columns(
    found: NDArray[np.void], keys: Mapping[str, SourceKey], ids: NDArray[np.int64], today: date
) -> dict[SourceKey, Inputs]:
    """Rows of inputs as columns, one an input; measures are told by their place in ``keys``."""
    order = np.argsort(ids)
    at = order[np.minimum(np.searchsorted(ids, found["account"], sorter=order), len(ids) - 1)]
    is_there = ids[at] == found["account"]  # points and inputs may outlive an account
    columns: dict[SourceKey, Inputs] = {}
    for place, key in enumerate(keys.values()):
        chosen = np.flatnonzero((found["measure"] == place) & is_there)
        values = np.full(len(ids), np.nan)
        ages = np.zeros(len(ids), dtype=np.int64)
        values[at[chosen]] = found["value"][chosen]
        ages[at[chosen]] = to_epoch_day(today) - found["day"][chosen]
        columns[key] = Inputs(values, ages)
    return columns
