"""Which typed rows come in: nothing required is missing, nothing contradicts itself."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.plan import PartPlan, PlanColumn
from csm_desktop.exchange.problems import Problems
from csm_desktop.exchange.values import Bad

_ENDS = {"contract": ("starts_on", "ends_on"), "ticket": ("created_at", "solved_at")}
_KEPT_WITHOUT = {"account", "contact", "task", "note", "meeting", "growth opportunity"}
"""Nouns whose rows come in without an optional cell that cannot be read. The others carry money or
measured times: half a row of them would be a wrong figure."""
_FIGURES = ("charge_period", "currency")
"""Words without which an amount or a score means something else."""
_MICROSECONDS_A_DAY = 86_400_000_000


def judge(
    part: PartPlan,
    typed: dict[str, Any],
    numbers: Sequence[int],
    dropped: set[int],
    problems: Problems,
) -> list[bool] | None:
    """Which rows come in, None for all; ``dropped`` are those reported already, by place."""
    count = len(numbers)
    absent: set[int] = set()
    if part.part.when:
        absent = _empty(typed.get(part.part.when), count)
    for field in FIELDS[part.part.noun]:
        if field.required:
            for place in sorted(_empty(typed.get(field.name), count) - dropped - absent):
                dropped.add(place)
                said = {"field": field.name}
                header = _header(part, field.name)
                problems.note(numbers[place], header, "", "cell_is_missing", said, kept=False)
    if part.part.noun in _ENDS:
        _judge_ends(part, typed, numbers, dropped, problems)
    out = dropped | absent
    return [place not in out for place in range(count)] if out else None


def report_bad(
    part: PartPlan,
    column: PlanColumn,
    values: list[Any],
    *,
    texts: Sequence[str],
    numbers: Sequence[int],
    dropped: set[int],
    problems: Problems,
) -> None:
    """Report cells that cannot be read and empty them; add rows that must go to ``dropped``."""
    target = column.source.target
    is_custom = target is not None and target.sort == "custom"
    required = any(f.required and f.name == column.name for f in FIELDS[part.part.noun])
    optional = is_custom or part.part.noun in _KEPT_WITHOUT
    for place, value in enumerate(values):
        if not isinstance(value, Bad):
            continue
        values[place] = None
        # A word beside a closed list costs the word and not the row.
        kept = (optional or value.code == "word_is_unknown") and not required
        kept = kept and (is_custom or column.name not in _FIGURES)
        if not kept:
            dropped.add(place)
        said = dict(value.values)
        problems.note(numbers[place], column.header, texts[place], value.code, said, kept=kept)


def _empty(values: Sequence[Any] | None, count: int) -> set[int]:
    if values is None:
        return set(range(count))
    # A look for None in C before any loop: nearly every column is full.
    return {p for p, v in enumerate(values) if v is None} if None in values else set()


def _judge_ends(
    part: PartPlan,
    typed: dict[str, Any],
    numbers: Sequence[int],
    dropped: set[int],
    problems: Problems,
) -> None:
    first, last = _ENDS[part.part.noun]
    pairs = zip(typed.get(first, ()), typed.get(last, ()), strict=False)
    for place, (start, end) in enumerate(pairs):
        if start is not None and end is not None and end < start and place not in dropped:
            dropped.add(place)
            said = {"start": _day_text(start), "end": _day_text(end)}
            header = _header(part, last)
            value = _day_text(end)
            problems.note(numbers[place], header, value, "end_is_before_start", said, kept=False)


def _header(part: PartPlan, name: str) -> str:
    return next((c.header for c in part.columns if c.name == name), "")


def _day_text(value: int) -> str:
    """A day, or the UTC day of a moment: moments are far beyond any day's number."""
    days = value // _MICROSECONDS_A_DAY if abs(value) > 10_000_000 else value
    return date.fromordinal(days + EPOCH).isoformat()
