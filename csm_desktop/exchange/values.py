"""Cells as typed values: what a text means for a kind of field, and what is wrong with it.

A converter takes one stripped, non-empty text and gives the staged value, or a :class:`Bad` that
says why not. Columns go through a cache, because the cells of a column repeat. What a date order
or a decimal comma is, is decided for a column elsewhere (``evidence``) and given in.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, NamedTuple

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import MINOR_DIGITS, parse_amount
from csm_desktop.exchange import dates
from csm_desktop.exchange.cell_forms import clock_seconds, markdown, several

CACHE_ENTRIES = 100_000
EMPTY_MARKS = frozenset(
    ("", "-", "--", "—", "n/a", "#n/a", "na", "[none]", "none", "null", "(null)", "(blank)", "nan")
)
"""What stands for nothing where a number, date, boolean or link is expected; blank is not 0."""
_TRUE = frozenset(
    "true t yes y 1 v x on ✓ ✔ ☑ 예 네 是 真 有 はい sí si verdadero sim wahr ja oui".split()  # noqa: SIM905
)
_FALSE = frozenset(
    "false f no n 0 off ✗ ✘ ☐ 아니오 아니요 否 假 無 いいえ falso não falsch nein non".split()  # noqa: SIM905
)
_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,2})?")
_GROUPED = re.compile(r"[+-]?\d{1,3}([ ,'’]\d{2,3})+(\.\d+)?")
_CODE = re.compile(r"^([A-Za-z]{3})\b\s*|\s*\b([A-Za-z]{3})$")
_SYMBOLS = {
    "US$": "USD", "NT$": "TWD", "HK$": "HKD", "A$": "AUD", "C$": "CAD", "S$": "SGD", "R$": "BRL",
    "€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₫": "VND", "₱": "PHP", "₺": "TRY",
    "원": "KRW", "円": "JPY",
}  # fmt: skip
"""Symbols that mean one currency; $ and ¥ mean several and stay with the column's."""
_MAGNITUDES = {
    "k": 3, "m": 6, "mn": 6, "mio": 6, "bn": 9, "천": 3, "만": 4, "백만": 6, "천만": 7, "억": 8,
    "千": 3, "萬": 4, "万": 4, "百萬": 6, "億": 8,
}  # fmt: skip
"""What stands behind an amount for so many zeros."""
_MAGNITUDE = re.compile(
    rf"(.*\d)\s*({'|'.join(sorted(_MAGNITUDES, key=len, reverse=True))})\.?", re.I
)
DIGITS = 40
"""Longer numbers are no amounts anybody has."""


class Bad(NamedTuple):
    """A cell that does not say what its column needs."""

    code: str
    values: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Style:
    """How the cells of one column are written."""

    order: str = "dmy"
    """``dmy`` or ``mdy``, for dates that can be read both ways."""
    comma: bool = False
    """The decimal sign is a comma."""
    zone: tzinfo = UTC
    """For times without a zone."""
    scale: str = ""
    """A factor as decimal text."""
    serial: bool = True
    """Numbers in a column of dates are days as Excel counts them."""
    epoch: str = ""
    """Moments are numbers since 1970: ``s``, ``ms`` or ``auto``."""
    duration: bool = False
    """Numbers are durations in seconds, written like a clock."""


Convert = Callable[[str], Any]


class Cache(dict[str, Any]):
    """Text → typed value; remembers whether anything bad ever passed."""

    def __init__(self, convert: Convert, *, marks: bool) -> None:
        super().__init__({"": None})
        self.convert, self.marks, self.bad = convert, marks, False

    def __missing__(self, raw: str) -> Any:
        text = raw.strip()
        if not text or (self.marks and text.casefold() in EMPTY_MARKS):
            value = None
        else:
            value = self.convert(text)
            self.bad = self.bad or isinstance(value, Bad)
        if len(self) < CACHE_ENTRIES:
            self[raw] = value
        return value

    def column(self, texts: Sequence[str]) -> list[Any]:
        """The typed values of a column's cells."""
        return [self[text] for text in texts]


class Uncached(Cache):
    """For texts that hardly repeat, long ones and ids: remembering them would bring nothing."""

    def __missing__(self, raw: str) -> Any:
        text = raw.strip()
        if not text or (self.marks and text.casefold() in EMPTY_MARKS):
            return None
        return self.convert(text) or None


class PlainText(Cache):
    """Text that is only stripped: looking each cell up would cost more than doing it."""

    def __init__(self) -> None:
        super().__init__(str, marks=False)

    def column(self, texts: Sequence[str]) -> list[Any]:
        """The cells without blanks around them; None for what is blank."""
        return [text.strip() or None for text in texts]


def with_marks(cache: Cache, marks: frozenset[str]) -> Cache:
    """The cache with a profile's own marks for nothing."""
    convert = cache.convert
    cache.convert = lambda text: None if text.casefold() in marks else convert(text)
    return cache


def one_or_several(separator: str, take: str) -> Convert:
    """Several values in a cell: the first alone, or all with ``; `` between them."""

    def convert(text: str) -> Any:
        parts = several(text, separator or ";")
        return (parts[0] if take == "first" else "; ".join(parts)) if parts else None

    return convert


def html_text(text: str) -> str:
    """HTML as Markdown."""
    return markdown(text)


def converter(kind: Kind, style: Style, choices: tuple[str, ...] = ()) -> Convert:
    """The converter for a kind of field. Money is :func:`amount`, it needs a currency too."""
    if choices:
        return lambda text: text.lower() if text.lower() in choices else Bad("word_is_unknown")
    by_kind: dict[Kind, Convert] = {
        Kind.DATE: lambda text: _dated(text, style, lambda: dates.day(text, style.order)),
        Kind.TIME: lambda text: _dated(
            text, style, lambda: dates.moment(text, style.order, style.zone)
        ),
        Kind.INTEGER: lambda text: _integer(text, style),
        Kind.NUMBER: lambda text: _number(text, style),
        Kind.BOOLEAN: _boolean,
    }
    return by_kind.get(kind, str)


def amount(text: str, currency: str, style: Style) -> tuple[int, str] | Bad:
    """Minor units and currency; a code or symbol in the cell wins over ``currency``.

    >>> amount("USD 450,000.00", "EUR", Style()), amount("1.234,5", "EUR", Style(comma=True))
    ((45000000, 'USD'), (123450, 'EUR'))
    """
    said, rest = _currency_in(text)
    currency = (said or currency).upper()
    digits = MINOR_DIGITS.get(currency)
    if digits is None:
        return Bad("currency_unknown", (("currency", currency),))
    number = decimal(rest, style)
    if number is None and (found := _MAGNITUDE.fullmatch(rest)):
        part = decimal(found[1].replace("$", "").replace("¥", "").strip(), style)
        number = None if part is None else part.scaleb(_MAGNITUDES[found[2].casefold()])
    try:
        if number is None:
            return parse_amount(rest, currency, decimal_mark="," if style.comma else "."), currency
    except Refusal as refusal:
        return Bad(refusal.code, tuple(refusal.values.items()))
    # Prices of a fraction of a cent are rounded: a yearly price cut into months has them.
    minor = int((number * 10**digits).to_integral_value(ROUND_HALF_EVEN))
    return (minor, currency) if abs(minor) < 2**63 else Bad("amount_too_large")


def currency_code(text: str) -> str | Bad:
    """A code in force or withdrawn, in capitals."""
    code = text.upper()
    return code if code in MINOR_DIGITS else Bad("currency_unknown", (("currency", text),))


def decimal(text: str, style: Style) -> Decimal | None:
    """The exact number a text is, or None."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if text.startswith("(") and text.endswith(")"):
        text = "-" + text[1:-1]
    text = text.replace("\u2212", "-").removesuffix("%").rstrip()
    if len(text) > DIGITS:
        return None
    if style.comma:
        text = text.replace(".", " ").replace(",", ".")
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[ ,'’]", "", text)
    if not _PLAIN.fullmatch(text) or not text.isascii():
        return None
    number = Decimal(text)
    return number * Decimal(style.scale) if style.scale else number


def real(text: str, style: Style) -> float | Bad:
    """A usage value."""
    try:
        if style.scale or style.comma or not text.isascii() or len(text) > DIGITS or "_" in text:
            raise ValueError
        value = float(text)
    except ValueError:
        number = decimal(text, style)
        return Bad("cell_is_no_number") if number is None else float(number)
    return value if value - value == 0 else Bad("cell_is_no_number")


def epoch_converter(kind: Kind, style: Style) -> Convert:
    """For a column of numbers since 1970; what is no number is read as a date all the same."""
    written = converter(kind, style)

    def convert(text: str) -> Any:
        try:
            moment = dates.epoch(text, style.epoch)
        except ValueError:
            return written(text)
        if moment is None or kind == Kind.TIME:
            return moment
        local = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=moment)
        return local.astimezone(style.zone).date().toordinal() - dates.EPOCH

    return convert


def _dated(text: str, style: Style, read: Callable[[], int]) -> int | Bad:
    try:
        if not style.serial and dates.is_serial(text):
            return Bad("cell_is_no_date")
        return read()
    except dates.NoDateError as error:
        return Bad(error.code)
    except (ValueError, OverflowError):
        return Bad("cell_is_no_date")


def _integer(text: str, style: Style) -> int | Bad:
    number = _seconds(text, style) if style.duration else decimal(text, style)
    if number is None or abs(number) >= 2**63:
        return Bad("cell_is_no_number")
    if style.duration or style.scale:
        # Seconds of milliseconds: half a second is none.
        return int(number.to_integral_value(ROUND_HALF_EVEN))
    return int(number) if number == number.to_integral_value() else Bad("cell_is_no_number")


def _seconds(text: str, style: Style) -> Decimal | None:
    seconds = clock_seconds(text)
    if seconds is None:
        return None
    return Decimal(str(seconds)) * Decimal(style.scale or "1")


def _number(text: str, style: Style) -> str | Bad:
    number = _seconds(text, style) if style.duration else decimal(text, style)
    return Bad("cell_is_no_number") if number is None else plain(number)


def plain(number: Decimal) -> str:
    """A decimal as text without exponent or needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _boolean(text: str) -> int | Bad:
    word = text.casefold()
    if word in _TRUE or word == "1.0":
        return 1
    return 0 if word in _FALSE or word == "0.0" else Bad("cell_is_no_yes_or_no")


def _currency_in(text: str) -> tuple[str, str]:
    if any(c.isdigit() for c in text) and (found := _CODE.search(text)):
        return (found[1] or found[2]), (text[: found.start()] + text[found.end() :]).strip()
    text = text.removesuffix("元").rstrip()
    for symbol, code in _SYMBOLS.items():
        if symbol in text:
            return code, text.replace(symbol, "", 1).strip()
    return "", text
