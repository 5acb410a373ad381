"""Which typed rows come in: nothing required is missing, nothing contradicts itself."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.plan import PartPlan, PlanColumn
from csm_desktop.exchange.problems import Problems
from csm_desktop.exchange.profile import LINKS_A_FIELD, Condition
from csm_desktop.exchange.values import Bad

_ENDS = {"contract": ("starts_on", "ends_on"), "ticket": ("created_at", "solved_at")}
_KEPT_WITHOUT = {
    "account", "contact", "task", "note", "meeting", "growth opportunity", "conversation",
    "article", "theme", "feedback", "advocacy", "team member",
}  # fmt: skip
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
    for condition in part.part.when:
        if condition.field:
            absent |= _unfulfilled(typed.get(condition.field), condition, count)
    for field in FIELDS[part.part.noun]:
        if field.required:
            empty = _empty(typed.get(field.name), count)
            for name in stand_ins(field.name):
                if empty and name in typed:
                    empty &= _empty(typed[name], count)
            for place in sorted(empty - dropped - absent):
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


def stand_ins(field: str) -> list[str]:
    """What may be there instead of a field: other keys; for the account its contact.

    A contact belongs to an account, so that a row which names one has its account.
    """
    ways = [f"{field}__{way}" for way in range(2, LINKS_A_FIELD + 1)]
    return [*ways, "contact", *stand_ins("contact")] if field == "account" else ways


def fulfils(text: str, condition: Condition) -> bool:
    """Whether a value, in lower case, is what a condition asks for."""
    if condition.equals is not None:
        return text in condition.equals
    if condition.excepts is not None:
        return text not in condition.excepts
    return bool(text)


def _unfulfilled(values: Sequence[Any] | None, condition: Condition, count: int) -> set[int]:
    if condition.equals is None and condition.excepts is None:
        return _empty(values, count)
    words = ["" if v is None else str(v).casefold() for v in values or [None] * count]
    # Flags are 0 and 1 here, and true and false for people.
    if condition.equals is not None and condition.equals & {"true", "false"}:
        words = [{"1": "true", "0": "false"}.get(word, word) for word in words]
    return {place for place, word in enumerate(words) if not fulfils(word, condition)}


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
