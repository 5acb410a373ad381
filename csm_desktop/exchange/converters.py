"""How the cells of each planned column are read: the right converter behind the right cache.

What a text means for a kind of field is ``values``; which column is which is ``plan``.
"""

from functools import partial
from typing import Any

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.cell_forms import id_text, months
from csm_desktop.exchange.plan import PartPlan, Plan, PlanColumn
from csm_desktop.exchange.profile import ProfileColumn, Target
from csm_desktop.exchange.values import (
    Bad,
    Cache,
    Convert,
    PlainText,
    Uncached,
    amount,
    converter,
    currency_code,
    epoch_converter,
    html_text,
    one_or_several,
    real,
    with_marks,
)
from csm_desktop.exchange.writer import unguard

_KEY_FORMS = {"email": "email", "phone": "phone", "domain": "domain"}
"""Keys that are always compared in one form."""


def prepare(plan: Plan) -> None:
    """Give every column its converter; call it when the styles are decided."""
    for part in plan.parts:
        for column in part.columns:
            cache = _cache(column, part, plan.profile.exact)
            marks = plan.profile.blank_marks
            if marks and isinstance(cache, PlainText):
                cache = Cache(str, marks=False)
            column.cache = with_marks(cache, marks) if marks else cache


def _cache(column: PlanColumn, part: PartPlan, exact: bool) -> Cache:
    source, style, target = column.source, column.style, column.source.target
    assert target is not None
    if target.sort == "metric":
        return Cache(lambda text: real(text, style), marks=True)
    if source.form == "html":
        return Uncached(html_text, marks=False)
    if column.kind == Kind.MONEY:
        return Cache(lambda text: amount(text, part.currency, style), marks=True)
    form = source.form or (_KEY_FORMS.get(source.link.key_kind, "") if source.link else "")
    is_id = target.sort == "id" or (source.link is not None and source.link.key_kind == "id")
    convert: Convert
    if form.startswith("months"):
        convert = _after_words(source, partial(_months, form))
    elif is_id or form:
        convert = _after_words(source, partial(id_text, form=form))
    elif source.epoch and column.kind in (Kind.DATE, Kind.TIME):
        convert = epoch_converter(column.kind, style)
    elif source.take or source.separator:
        convert = _after_words(source, _convert(column, part.part.noun, target))
    else:
        return _word_cache(column, part.part.noun, target, exact)
    if source.take or source.separator:
        return Cache(
            _parted(source, convert, is_text=_is_text(column, part.part.noun, target)), marks=True
        )
    # Ids of the rows themselves come once each.
    return Uncached(convert, marks=True) if target.sort == "id" else Cache(convert, marks=True)


def _months(form: str, text: str) -> int | Bad:
    count = months(text, unit="days" if form == "months of days" else "months")
    return Bad("cell_is_no_number") if count is None else count


def _parted(source: ProfileColumn, convert: Convert, *, is_text: bool) -> Convert:
    """Several values in a cell: each is read, or the first alone."""
    part = one_or_several(source.separator, source.take)

    def read(text: str) -> Any:
        whole = part(text)
        if whole is None:
            return None
        if source.take == "first" or not is_text:
            return convert(whole)
        said = [convert(one) for one in whole.split("; ")]
        return "; ".join(str(one) for one in said if one) or None

    return read


def _word_cache(column: PlanColumn, noun: str, target: Target, exact: bool) -> Cache:
    """For what is neither an id nor money: the system's words become ours first."""
    convert = _convert(column, noun, target)
    is_text = _is_text(column, noun, target)
    if column.source.values:
        return Cache(_after_words(column.source, convert), marks=True)
    if exact and is_text:
        return ExactCache()
    if is_text:
        return PlainText()
    return Cache(convert, marks=True)


def _convert(column: PlanColumn, noun: str, target: Target) -> Convert:
    if target == Target("field", "currency"):
        return currency_code
    return converter(column.kind, column.style, _choices(noun, target))


def _choices(noun: str, target: Target) -> tuple[str, ...]:
    if target.sort != "field":
        return ()
    return next(f.choices for f in FIELDS[noun] if f.name == target.name)


def _is_text(column: PlanColumn, noun: str, target: Target) -> bool:
    if target == Target("field", "currency"):
        return False
    is_open = column.kind == Kind.CHOICE and not _choices(noun, target)
    return column.kind in (Kind.TEXT, Kind.LONG_TEXT) or is_open


def _after_words(source: ProfileColumn, convert: Convert) -> Convert:
    """The system's words become ours, then are read; a word for nothing is nothing."""
    words = source.values
    if not words:
        return convert
    other = words.get("*")

    def read(text: str) -> Any:
        said = words.get(text.casefold(), text if other is None else other)
        return convert(said) if said else None

    return read


class ExactCache(Cache):
    """Text of our own export: not a blank is changed, only the formula guard is undone."""

    def __init__(self) -> None:
        super().__init__(str, marks=False)

    def __missing__(self, raw: str) -> Any:
        return unguard(raw)
