"""What the questions about health answer with; the questions are in ``health*.py``.

Scores, coverage, shares and bounds are hundredths (0–10,000; a score of 70.0 is 7,000, a coverage
of 70 % too), as the file keeps them. Names come in every language of the model
(``domain/health_parts.in_language``).
"""

from dataclasses import dataclass
from datetime import date

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import HealthModel, Names, Source
from csm_desktop.operations.rows import CustomValue


@dataclass(frozen=True)
class HealthLine:
    """One measure of an account: a line of the arithmetic."""

    group: str
    """Id of its group."""
    group_names: Names
    measure: str
    """Its id, unique in the model."""
    names: Names
    value: float | None
    """What was found, in ``unit``, also when it is stale; None: nothing, or a word."""
    word: str | None
    """The word found where a measure judges words, e.g. ``healthy``."""
    unit: str
    """Of the value: one of ``domain/health_words.UNITS``."""
    score: int | None
    """Hundredths; None: it does not count."""
    weight: int
    """As the model says, within the group."""
    share: int
    """Its part of the whole model when nothing is missing, in hundredths of a percent."""
    counts: int
    """Its part of this score, after what is missing has left, in hundredths of a percent."""
    adds: int
    """Hundredths of points that it brings to the score; all lines together give the score, up to
    the rounding of each."""
    day: date | None
    """The day the value is of."""
    source: Source
    """Where it is from; ``domain/health_words.source_sentence`` says it."""
    field: str | None
    """The label of the user's own field, where that is the source."""
    state: str
    """One of ``domain/health.LINE_STATES``."""
    valid_days: int
    """Days after which a value is stale."""


@dataclass(frozen=True)
class HealthGroup:
    """A group of measures of one account."""

    id: str
    names: Names
    weight: int
    """As the model says."""
    share: int
    """Its part of the whole model, in hundredths of a percent."""
    score: int | None
    """None: none of its measures has a score."""
    coverage: int
    """The part of its own weight that has data, in hundredths of a percent."""
    adds: int
    """Hundredths of points that it brings to the score."""


@dataclass(frozen=True)
class HealthPoint:
    """A score that held from a day until the next point."""

    day: date
    score: int | None
    band: str | None
    coverage: int
    model: int
    """Version of the model that gave it."""


@dataclass(frozen=True)
class ModelChange:
    """A day on which another version of the model came into use: a mark on charts."""

    day: date
    version: int


@dataclass(frozen=True)
class TouchMark:
    """A touch of the account, to be marked on its trend."""

    day: date
    kind: str | None
    title: str
    note_id: int


@dataclass(frozen=True)
class CappingRule:
    """A hard rule that applies."""

    id: str
    names: Names
    cap: str
    """The best band it allows."""
    source: Source
    value: float | None
    """What it found."""
    day: date | None


@dataclass(frozen=True)
class PulseRow:
    """The CSM's own judgement of an account."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    given_on: date
    band: str
    """``healthy``, ``watch`` or ``poor``."""
    reason: str
    valid_until: date
    """Last day on which it counts."""
    latest: bool
    """No newer one of the same account."""
    custom: tuple[CustomValue, ...] = ()
    native_name: str | None = None
    """The account's name in its own script."""


@dataclass(frozen=True)
class OverrideRow:
    """A band that somebody set in place of the score's."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    band: str
    reason: str
    made_on: date
    until: date
    """Last day on which it counts."""
    ended_on: date | None
    """The day it was taken back; None: it was not."""
    in_force: bool
    """It counts today."""
    custom: tuple[CustomValue, ...] = ()
    native_name: str | None = None
    """The account's name in its own script."""


@dataclass(frozen=True)
class AccountHealth:
    """The health of one account with everything it follows from."""

    account_id: int
    account: str
    """Name of the account."""
    score: int | None
    """None: too little is known (coverage below the model's floor)."""
    band: str | None
    """``healthy``, ``watch``, ``poor`` after hard rules and override; None: not known."""
    score_band: str | None
    """The band of the score alone."""
    coverage: int
    low: int
    high: int
    floor: int
    """The coverage below which the model gives no score."""
    capped: CappingRule | None
    """The hard rule that lowered the band, before an override."""
    rules: tuple[CappingRule, ...]
    """All hard rules that apply."""
    override: OverrideRow | None
    """The one in force."""
    model: int
    """Version of the model."""
    change: int | None
    """Hundredths of points against 30 days ago; None: one of the two is not known."""
    groups: tuple[HealthGroup, ...]
    lines: tuple[HealthLine, ...]
    trend: tuple[HealthPoint, ...]
    """The last 12 months, the first point carried to their first day."""
    model_changes: tuple[ModelChange, ...]
    """Within the trend."""
    pulses: tuple[PulseRow, ...]
    """The newest first."""
    touches: tuple[TouchMark, ...]
    """Of the last 12 months, in order of time."""


@dataclass(frozen=True)
class ModelRow:
    """A version of the health model."""

    id: int | None
    """Its row; None: the first model, which the program brings."""
    version: int
    state: str
    """``draft``, ``in use`` or ``retired``."""
    used_from: date | None
    model: HealthModel
    broken: Refusal | None
    """Why the file's own model cannot be read, so that the first one counts instead."""


@dataclass(frozen=True)
class BandCount:
    """The accounts of one band."""

    band: str | None
    """None: not known."""
    accounts: int
    arr: int
    """Minor units of the portfolio currency."""


@dataclass(frozen=True)
class ScoreBin:
    """The accounts whose score is in a range: the first included, the last not, but for 100."""

    low: int
    """Hundredths."""
    high: int
    band: str
    """The band of a score in the middle of the range."""
    accounts: int


@dataclass(frozen=True)
class BookPoint:
    """The whole book on one day."""

    day: date
    mean: int | None
    """Mean score of the accounts that have one, in hundredths; None: none has."""
    healthy: int
    watch: int
    poor: int
    unknown: int
    """Accounts of that day without a score."""


@dataclass(frozen=True)
class Driver:
    """A measure over the whole book."""

    group: str
    group_names: Names
    measure: str
    names: Names
    weight: int
    share: int
    """Its part of the whole model, in hundredths of a percent."""
    mean: int | None
    """Mean score of the accounts with data, in hundredths."""
    known: int
    """Accounts with data, of all."""
    low: int
    """Accounts with data whose measure is below the line between watch and poor."""
    pull: int
    """Points that an account loses to it on average: share × (100 − mean), in hundredths."""
    newest: date | None = None
    """The day of the newest value of any account, also when it is too old to count."""


@dataclass(frozen=True)
class HealthMove:
    """An account whose health is another than 30 days ago."""

    account_id: int
    account: str
    """Name of the account."""
    arr: int
    """Minor units of the portfolio currency."""
    band_before: str | None
    band: str | None
    score_before: int | None
    score: int | None
    native_name: str | None = None
    """The account's name in its own script."""

    @property
    def change(self) -> int | None:
        """Hundredths of points; None: one of the two is not known."""
        if self.score is None or self.score_before is None:
            return None
        return self.score - self.score_before


@dataclass(frozen=True)
class HealthBook:
    """The health of the whole book."""

    model: ModelRow
    """In use."""
    draft: ModelRow | None
    """Being edited."""
    accounts: int
    currency: str
    """The portfolio's."""
    mean: int | None
    """Mean score of the accounts that have one, in hundredths."""
    bands: tuple[BandCount, ...]
    """Healthy, watch, poor, not known."""
    bins: tuple[ScoreBin, ...]
    """Twenty of five points."""
    trend: tuple[BookPoint, ...]
    """A point a week over the last 12 months, the last one today."""
    model_changes: tuple[ModelChange, ...]
    drivers: tuple[Driver, ...]
    """What pulls most first."""
    changed: tuple[HealthMove, ...]
    """Other band than 30 days ago: the most ARR first; at most 200."""
    changed_count: int
    moves: tuple[HealthMove, ...]
    """The biggest moves of the score, falls and rises; at most 50."""


@dataclass(frozen=True)
class ScoreRow:
    """The score of an account, for lists."""

    account_id: int
    account: str
    score: int | None
    band: str | None
    coverage: int
    low: int
    high: int
    lines: tuple[HealthLine, ...]
