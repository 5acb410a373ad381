"""Money as integer minor units of a currency: reading, writing, converting and rounding it.

Here are the currencies, the reading of an amount written in a file or a form, and the user's dated
rates. Never a float. How an amount looks on screen in the user's language is ``format.py``'s.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from csm_desktop.domain.errors import Refusal

# ISO 4217, list one (active codes, funds codes included), as amended to 2026-01. The codes whose
# minor unit is "N.A." (XAU, XDR, XTS, XXX …) are no money a contract is paid in and stay out.
_CODES_BY_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
        CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
        GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK
        LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO
        NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS
        SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
        XAD XCD XCG YER ZAR ZMW ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
# ISO 4217, list three: withdrawn since 2010, still met in exports of older years.
_WITHDRAWN_BY_DIGITS = {
    0: "BYR",
    2: "ANG BGN CUC EEK HRK LTL LVL MRO SLL STD VEF ZMK ZWL",
}


def _digits_by_code(*tables: dict[int, str]) -> dict[str, int]:
    return {
        code: digits
        for table in tables
        for digits, codes in table.items()
        for code in codes.split()
    }


MINOR_DIGITS: dict[str, int] = _digits_by_code(_CODES_BY_DIGITS, _WITHDRAWN_BY_DIGITS)
"""Currency code → number of minor digits (USD 2, KRW 0, KWD 3); what is not here is unknown."""

CURRENCIES: frozenset[str] = frozenset(_digits_by_code(_CODES_BY_DIGITS))
"""The codes in force, to choose from; amounts in withdrawn ones are still read."""

LARGEST_MINOR = 2**63 - 1
"""What SQLite's INTEGER holds."""

# A symbol is only accepted where it may stand for the currency asked for: "€5" in a column of
# dollars is refused instead of booked as five dollars.
_SYMBOLS: dict[str, frozenset[str]] = {
    symbol: frozenset(codes.split())
    for symbol, codes in {
        "$": """USD USN ARS AUD BBD BMD BND BOB BRL BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD
            JMD KYD LRD MOP MXN NAD NIO NZD SBD SGD SRD SVC TOP TTD TWD UYU WST XCD ZWL""",
        "us$": "USD USN",
        "a$": "AUD",
        "au$": "AUD",
        "c$": "CAD NIO",
        "ca$": "CAD",
        "hk$": "HKD",
        "mx$": "MXN",
        "nt$": "TWD",
        "nz$": "NZD",
        "r$": "BRL",
        "s$": "SGD",
        "€": "EUR",
        "£": "GBP EGP FKP GIP LBP SDG SHP SSP SYP",
        "¥": "CNY JPY",
        "cn¥": "CNY",
        "jp¥": "JPY",
        "円": "JPY",
        "元": "CNY HKD MOP TWD",
        "圓": "HKD MOP TWD",
        "₩": "KRW KPW",
        "원": "KRW KPW",
        "₹": "INR",
        "rs": "INR LKR MUR NPR PKR SCR",
        "₫": "VND",
        "₱": "PHP",
        "฿": "THB",
        "₺": "TRY",
        "₽": "RUB",
        "₴": "UAH",
        "₪": "ILS",
        "₦": "NGN",
        "fr": "CHF",
        "kr": "DKK ISK NOK SEK",
        "kč": "CZK",
        "zł": "PLN",
        "ft": "HUF",
        "lei": "RON MDL",
        "лв": "BGN",
    }.items()
}

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SAME_CHARACTERS = _FULL_WIDTH | {
    ord("￥"): "¥",
    ord("￦"): "₩",
    ord("−"): "-",
    ord("’"): "'",
    ord("\t"): " ",
    0x00A0: " ",  # no-break space
    0x2009: " ",  # thin space
    0x202F: " ",  # narrow no-break space
    0x3000: " ",  # ideographic space
}
"""One writing for characters that mean the same; digits of other scripts are not touched."""

# A number may begin with its decimal mark (".50"), but not after a letter: "Rs.500" is 500.
_AMOUNT = re.compile(
    r"(?P<before>[^0-9]*?)"
    r"(?P<number>(?:[0-9]|(?<![^\W\d_])[.,](?=[0-9]))(?:[0-9.,' ]*[0-9.,])?)"
    r"(?:[eE](?P<exponent>[+-]?[0-9]{1,2}))?"
    r"(?P<after>[^0-9]*)"
)
_LONGEST_AMOUNT = 80
_WHOLE = re.compile(
    r"[0-9]+"
    r"|[1-9][0-9]{0,2}(?P<mark>[,.' ])[0-9]{3}(?:(?P=mark)[0-9]{3})*"
    r"|[1-9][0-9]?(?P<lakh>[,.' ])(?:[0-9]{2}(?P=lakh))+[0-9]{3}"  # India: 12,34,567
)


def minor_digits(currency: str) -> int:
    """How many decimals the currency's minor unit has; refuses ``currency_unknown``."""
    try:
        return MINOR_DIGITS[currency]
    except KeyError:
        raise Refusal("currency_unknown", currency=currency) from None


def parse_amount(text: str, currency: str, *, decimal_mark: str = ".") -> int:
    """The minor units of an amount written by a person or a program.

    A currency's code or symbol may stand before or after, a minus before or after, brackets mean
    negative, groups are parted by one mark throughout. Nothing is rounded and no mark is guessed:
    ``decimal_mark`` ("." or ",") is the column's, so "1,23" is no amount where it is ".".

    >>> parse_amount("USD 450,000.00", "USD")
    45000000
    >>> parse_amount("(1.234,50 €)", "EUR", decimal_mark=",")
    -123450

    Refuses ``amount_not_readable``, ``amount_too_many_decimals``, ``amount_in_other_currency``,
    ``amount_too_large`` and ``currency_unknown``.
    """
    assert decimal_mark in {".", ","}, decimal_mark
    digits = minor_digits(currency)
    found = None
    if len(text) <= _LONGEST_AMOUNT:
        found = _AMOUNT.fullmatch(text.translate(_SAME_CHARACTERS).strip())
    if found is None:
        raise Refusal("amount_not_readable", value=text)
    negative = _is_negative(found["before"], found["after"], text)
    _check_words(f"{found['before']} {found['after']}", currency, text)
    whole, _, decimals = found["number"].partition(decimal_mark)
    if not (_is_whole(whole, decimal_mark) and (decimals.isdigit() or not decimals)):
        raise Refusal("amount_not_readable", value=text)
    significand = int(re.sub(r"[^0-9]", "", whole) + decimals or "0")
    shift = digits - len(decimals) + int(found["exponent"] or 0)
    minor, rest = divmod(significand * _ten_to(shift), _ten_to(-shift))
    if rest:
        raise Refusal("amount_too_many_decimals", value=text, currency=currency, digits=digits)
    if minor > LARGEST_MINOR:
        raise Refusal("amount_too_large", value=text)
    return -minor if negative else minor


def _ten_to(power: int) -> int:
    """10 to a power, 1 for a negative one."""
    return int(10 ** max(power, 0))


def _is_whole(whole: str, decimal_mark: str) -> bool:
    """Whether the part before the decimal mark is plain digits or properly grouped ones."""
    return not whole or (decimal_mark not in whole and _WHOLE.fullmatch(whole) is not None)


def _is_negative(before: str, after: str, text: str) -> bool:
    opened, closed = before.count("("), after.count(")")
    signs = [character for character in before + after if character in "+-"]
    if opened != closed or opened + len(signs) > 1 or ")" in before or "(" in after:
        raise Refusal("amount_not_readable", value=text)
    return opened == 1 or signs == ["-"]


def _check_words(around: str, currency: str, text: str) -> None:
    """Refuse what stands beside the number unless it names the currency asked for."""
    for written in re.split(r"[\s()+-]+", around):
        if not written:
            continue
        word = written.rstrip(".")  # "Rs.", "kr."
        if word.upper() in MINOR_DIGITS:
            fits = word.upper() == currency
        elif word.lower() in _SYMBOLS:
            fits = currency in _SYMBOLS[word.lower()]
        else:
            raise Refusal("amount_not_readable", value=text)
        if not fits:
            raise Refusal("amount_in_other_currency", value=text, currency=currency)


def to_decimal(minor: int, currency: str) -> Decimal:
    """The amount in the currency's unit, with all its minor digits."""
    sign = 1 if minor < 0 else 0
    return Decimal((sign, tuple(map(int, str(abs(minor)))), -minor_digits(currency)))


def minor_to_text(minor: int, currency: str) -> str:
    """The amount as a plain decimal string for JSON and files: "1262113.00", in KRW "5000"."""
    return f"{to_decimal(minor, currency):f}"


def divide_half_even(numerator: int, denominator: int) -> int:
    """The quotient rounded to a whole number, halves to the even neighbour.

    >>> [divide_half_even(n, 2) for n in (1, 3, -1, -3)]
    [0, 2, 0, -2]
    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    quotient, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or (2 * rest == denominator and quotient % 2):
        return quotient + 1
    return quotient


def convert(minor: int, from_currency: str, to_currency: str, rate: Decimal) -> int:
    """An amount in another currency's minor units, rounded once, half-even.

    ``rate`` is the units of ``to_currency`` for one unit of ``from_currency``.
    """
    numerator, denominator = minor_ratio(from_currency, to_currency, rate)
    return divide_half_even(minor * numerator, denominator)


def minor_ratio(from_currency: str, to_currency: str, rate: Decimal) -> tuple[int, int]:
    """A rate between units as an exact ratio between minor units, for loops over many amounts."""
    numerator, denominator = rate.as_integer_ratio()
    return (
        numerator * 10 ** minor_digits(to_currency),
        denominator * 10 ** minor_digits(from_currency),
    )


@dataclass(frozen=True)
class Rate:
    """What one unit of a currency was worth from a day on; refuses ``rate_not_positive``."""

    currency: str
    """The currency converted from."""
    on: date
    """The first day the rate holds; it holds until the next one."""
    rate: Decimal
    """Units of the portfolio currency for one unit of ``currency``."""

    def __post_init__(self) -> None:
        if not (self.rate.is_finite() and self.rate > 0):
            raise Refusal("rate_not_positive", currency=self.currency, on=self.on, rate=self.rate)


@dataclass(frozen=True)
class Rates:
    """The portfolio currency and the dated rates the user keeps to it; none is ever guessed."""

    portfolio_currency: str
    """The currency that sums over the book are shown in."""
    dated: tuple[Rate, ...] = ()
    """In any order; of two for the same currency and day the later in the tuple holds."""

    @cached_property
    def _by_currency(self) -> dict[str, tuple[list[date], list[Decimal]]]:
        by_currency: dict[str, tuple[list[date], list[Decimal]]] = {}
        for dated in sorted(self.dated, key=lambda dated: dated.on):
            days, rates = by_currency.setdefault(dated.currency, ([], []))
            days.append(dated.on)
            rates.append(dated.rate)
        return by_currency

    def rate(self, currency: str, on: date) -> Decimal | None:
        """The latest rate at or before the day; None when the user has given none."""
        if currency == self.portfolio_currency:
            return Decimal(1)
        days, rates = self._by_currency.get(currency, ([], []))
        place = bisect_right(days, on)
        return rates[place - 1] if place else None

    def to_portfolio(self, minor: int, currency: str, on: date) -> int | None:
        """The amount in minor units of the portfolio currency, half-even; None without a rate."""
        rate = self.rate(currency, on)
        return None if rate is None else convert(minor, currency, self.portfolio_currency, rate)
