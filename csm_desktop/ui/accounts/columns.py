"""How the columns of accounts look: title, width, and a value as the text of a cell.

What columns there are and what they mean is ``operations/account_columns.py``; here is only what
the screen needs. A cell's text is made once, when its row arrives, and never while painting.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from csm_desktop import format as texts
from csm_desktop.domain.fields import Kind
from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.operations.accounts import AccountRow
from csm_desktop.ui.shared.band_pill import change_text, is_fall
from csm_desktop.ui.shared.health_words import (
    band_text,
    band_word,
    change_sentence,
    score_sentence,
    score_text,
)
from csm_desktop.ui.shared.nouns import field_title, is_own_script
from csm_desktop.ui.shared.words import later, say, tr

ACT_SOON_DAYS = 30
"""Up to here *act in* is bold (LOOK.md)."""
TOUCH_LATE_DAYS = 30
"""Above it the last touch is ``bad`` (LOOK.md)."""

TITLES: dict[str, str] = {
    "name": later("Account"),
    "health": later("Health"),
    "band": later("Band"),
    "health_change": later("Health, 30 d"),
    "coverage": later("Known, %"),
    "arr": later("ARR"),
    "mrr": later("MRR"),
    "renewal": later("Renews"),
    "act_by": later("Act by"),
    "act_in": later("Act in"),
    "last_touch": later("Touch"),
    "contracts": later("Contracts"),
    "open_tickets": later("Open tickets"),
    "open_tasks": later("Open tasks"),
}
"""Column → its title where it is not the field's own; the user's columns bring their label."""

SHOWN = (
    "name",
    "health",
    "arr",
    "renewal",
    "act_in",
    "last_touch",
    "stage",
    "owner",
    "next_step",
)
"""What the list shows until the user chooses."""

GOES_FIRST = ("owner", "stage", "last_touch", "renewal")
"""What is left out first when there is no room, as long as the user has not chosen columns."""

_WIDTHS = {
    "name": 248,
    "health": 176,
    "band": 92,
    "arr": 64,
    "mrr": 72,
    "renewal": 100,
    "act_by": 116,
    "act_in": 60,
    "last_touch": 60,
    "stage": 100,
    "tier": 84,
    "owner": 76,
    "next_step": 200,
    "parent": 148,
    "native_name": 148,
    "website": 164,
    "domain": 132,
    "description": 220,
    "tags": 132,
}
_KIND_WIDTHS = {
    Kind.MONEY: 84,
    Kind.INTEGER: 88,
    Kind.NUMBER: 88,
    Kind.DATE: 104,
    Kind.TIME: 104,
    Kind.LONG_TEXT: 220,
}
NARROW_HEALTH = 112
"""Width of health without its small line, which goes before any column does."""
ALONG_WITH = {"health": ("band", "health_change")}
"""Column → others whose values it shows too."""
_PAINTED = frozenset({"health", "band"})
"""Read from the left although they are figures: a pill is at the left."""
_RIGHT = (Kind.MONEY, Kind.INTEGER, Kind.NUMBER, Kind.DATE, Kind.TIME)
_MUTED = frozenset({"renewal", "act_by", "owner", "parent", "native_name", "added_at"})
LEAST_WIDTH = 44
"""No column is narrower, pixels before zoom."""
LEAST_NAME = 220
"""The name gives room down to this before another column goes."""


@dataclass(frozen=True, slots=True)
class HealthMark:
    """What is painted of an account's health."""

    account: int
    band: str | None
    score: int | None
    """Hundredths."""
    change: int | None
    """Hundredths, against 30 days ago."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell."""

    text: str
    tone: str = "text"
    """Token of its colour."""
    bold: bool = False
    more: str = ""
    """After the text, muted: a native name or a parent."""
    tip: str = ""
    """The exact value, where the text is short."""
    health: HealthMark | None = None
    """Painted instead of the text."""

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return " ".join(filter(None, (self.tip or self.text, self.more)))


@dataclass(frozen=True)
class Writing:
    """What every cell needs to become text."""

    locale: str
    today: date
    zone: ZoneInfo
    currency: str
    """The portfolio's."""


NOTHING = Cell("–", "faint")
"""A missing value."""


def title_of(column: AccountColumn) -> str:
    """The column's title on screen."""
    if column.id in TITLES:
        return say(TITLES[column.id])
    return column.label or field_title(column.id)


def width_of(column: AccountColumn) -> int:
    """Its width as designed, pixels before zoom."""
    return _WIDTHS.get(column.id, _KIND_WIDTHS.get(column.kind, 120))


def is_right(column: AccountColumn) -> bool:
    """Whether it is read from the right: figures and dates."""
    return column.kind in _RIGHT and column.id not in _PAINTED


def cells_of(
    row: AccountRow, columns: Sequence[AccountColumn], writing: Writing
) -> tuple[Cell, ...]:
    """The cells of a row, in the order of the columns."""
    return tuple(_cell(column, row, writing) for column in columns)


def cell_text(column: AccountColumn, row: AccountRow, writing: Writing) -> str:
    """A value in full, for a place that has room."""
    cell = _cell(column, row, writing)
    return cell.tip or cell.text


def group_title(group: str, value: str | None, writing: Writing) -> str:
    """What stands on the head of a group."""
    if value is None:
        if group == "band":
            return band_word(None)
        return tr("No day to act") if group == "month_to_act" else tr("Nothing entered")
    if group == "band":
        return band_word(value)
    if group != "month_to_act":
        return value
    return texts.month(date.fromisoformat(f"{value}-01"), writing.locale)


def _cell(column: AccountColumn, row: AccountRow, writing: Writing) -> Cell:
    special = _SPECIAL.get(column.id)
    value = row.values.get(column.id)
    if special is not None:
        return special(value, row, writing)
    if value is None:
        return NOTHING
    text, tip = _texts(column, value, row, writing)
    return Cell(text, "muted" if column.id in _MUTED else "text", tip=tip)


def _texts(
    column: AccountColumn, value: object, row: AccountRow, writing: Writing
) -> tuple[str, str]:
    locale = writing.locale
    if column.kind == Kind.MONEY and isinstance(value, int):
        currency = row.currency if column.own_currency else writing.currency
        return (
            texts.money_short(value, currency, locale),
            texts.money_exact(value, currency, locale),
        )
    if isinstance(value, datetime):
        local = value.astimezone(writing.zone)
        return texts.day(local.date(), locale), texts.moment(value, writing.zone, locale)
    if isinstance(value, date):
        return texts.day(value, locale), texts.day_relative(value, writing.today, locale)
    if isinstance(value, int | Decimal):
        return texts.number(value, locale), ""
    return " ".join(str(value).split()), ""


def _name(value: object, row: AccountRow, writing: Writing) -> Cell:
    name, native = row.name, row.native_name
    if native and is_own_script(native, writing.locale):
        name, native = native, row.name
    return Cell(name, bold=True, more=native or row.parent or "", tip=name)


def _arr(value: object, row: AccountRow, writing: Writing) -> Cell:
    arr = value if isinstance(value, int) else 0
    return Cell(
        texts.money_short(arr, writing.currency, writing.locale) if arr else "0",
        "text" if arr else "faint",
        tip=texts.money_exact(arr, writing.currency, writing.locale),
    )


def _health(value: object, row: AccountRow, writing: Writing) -> Cell:
    band = row.values.get("band")
    band = band if isinstance(band, str) else None
    score, change = _hundredths(value), _hundredths(row.values.get("health_change"))
    if score is None and band is None:
        return Cell(
            score_text(None),
            "faint",
            tip=score_sentence(None, None),
            health=HealthMark(row.id, None, None, None),
        )
    tip = ", ".join(filter(None, (score_sentence(band, score), change_sentence(change))))
    return Cell(score_text(score), tip=tip, health=HealthMark(row.id, band, score, change))


def _band(value: object, row: AccountRow, writing: Writing) -> Cell:
    return Cell(band_text(value)) if isinstance(value, str) else NOTHING


def _health_change(value: object, row: AccountRow, writing: Writing) -> Cell:
    change = _hundredths(value)
    if change is None:
        return NOTHING
    fell = is_fall(change)
    tone = "bad" if fell else "muted"
    return Cell(change_text(change), tone, bold=fell, tip=change_sentence(change))


def _hundredths(value: object) -> int | None:
    return round(value * 100) if isinstance(value, int | Decimal) else None


def _act_in(value: object, row: AccountRow, writing: Writing) -> Cell:
    if not isinstance(value, int):
        return NOTHING
    day = date.fromordinal(writing.today.toordinal() + value)
    tip = tr("Last day to act: {day}", day=texts.day(day, writing.locale))
    tone = "bad" if value < 0 else "text"
    text = tr("{n} d", n=texts.number(value, writing.locale))
    return Cell(text, tone, bold=value <= ACT_SOON_DAYS, tip=tip)


def _last_touch(value: object, row: AccountRow, writing: Writing) -> Cell:
    if not isinstance(value, datetime):
        return NOTHING
    days = (writing.today - value.astimezone(writing.zone).date()).days
    late = days > TOUCH_LATE_DAYS
    text = tr("{n} d", n=texts.number(days, writing.locale))
    tip = texts.moment(value, writing.zone, writing.locale)
    return Cell(text, "bad" if late else "text", bold=late, tip=tip)


_SPECIAL: Mapping[str, Callable[[object, AccountRow, Writing], Cell]] = {
    "name": _name,
    "arr": _arr,
    "health": _health,
    "band": _band,
    "health_change": _health_change,
    "act_in": _act_in,
    "last_touch": _last_touch,
}
