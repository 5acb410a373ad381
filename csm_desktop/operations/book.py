"""The book itself: the settings that change figures, and the rates of currencies.

They are kept in the portfolio file and can be undone; what changes only looks is in
``settings.py``.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from sqlalchemy import Connection

from csm_desktop.database.store import command, local_zone, read_rates
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import CURRENCIES
from csm_desktop.domain.periods import from_micros, local_day, to_epoch_day

DEFAULTS = {"currency": "USD", "fiscal_year_start_month": "1", "retention_months": "12"}
"""What a book says until the user says otherwise."""


@dataclass(frozen=True)
class RateRow:
    """What one unit of a currency is worth in the portfolio currency, from a day on."""

    currency: str
    on: date
    rate: Decimal


@dataclass(frozen=True)
class Book:
    """What the book is set to."""

    currency: str
    """The portfolio currency: sums over the book are shown in it."""
    fiscal_year_start_month: int
    """1–12."""
    retention_months: int
    """Months over which GRR and NRR look back."""
    rates: tuple[RateRow, ...]
    """By currency, then day."""


def read_first_day(connection: Connection) -> date:
    """The day the book was begun, where the user is: the first as of which it can be seen."""
    at = connection.exec_driver_sql("SELECT min(at) FROM main.step").scalar_one()
    return local_day(from_micros(at), local_zone())


def read_book(connection: Connection) -> Book:
    """The book's settings and rates."""
    held = {
        **DEFAULTS,
        **dict(connection.exec_driver_sql("SELECT name, value FROM setting").all()),
    }
    rates = read_rates(connection).dated
    return Book(
        currency=held["currency"],
        fiscal_year_start_month=int(held["fiscal_year_start_month"]),
        retention_months=int(held["retention_months"]),
        rates=tuple(
            RateRow(rate.currency, rate.on, rate.rate)
            for rate in sorted(rates, key=lambda rate: (rate.currency, rate.on))
        ),
    )


@command("Change a preference of the book")
def change_book(connection: Connection, *, name: str, value: object) -> None:
    """Set one of :data:`DEFAULTS`'s settings.

    Raises:
        Refusal: ``currency_unknown``, ``setting_out_of_range``.
    """
    assert name in DEFAULTS, name
    if name == "currency":
        refuse_unknown_currency(str(value))
    else:
        low, high = (1, 12) if name == "fiscal_year_start_month" else (1, 60)
        if not str(value).isdecimal() or not low <= int(str(value)) <= high:
            raise Refusal("setting_out_of_range", value=value, low=low, high=high)
    connection.exec_driver_sql(
        "INSERT INTO setting (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, str(value)),
    )


@command("Set the rate of {currency}", lambda *, currency, **_: {"currency": currency})
def record_rate(connection: Connection, *, currency: str, on: date, rate: object) -> None:
    """Note what one unit of a currency is worth in the portfolio currency, from ``on``.

    Raises:
        Refusal: ``currency_unknown``, ``rate_not_positive``.
    """
    refuse_unknown_currency(currency)
    try:
        exact = Decimal(str(rate))
    except InvalidOperation:
        raise Refusal("rate_not_positive", currency=currency, on=on, rate=rate) from None
    if not exact.is_finite() or exact <= 0:
        raise Refusal("rate_not_positive", currency=currency, on=on, rate=rate)
    connection.exec_driver_sql(
        "INSERT INTO rate (currency, valid_from, rate) VALUES (?, ?, ?) "
        "ON CONFLICT (currency, valid_from) DO UPDATE SET rate = excluded.rate",
        (currency, to_epoch_day(on), format(exact, "f")),
    )


@command("Delete the rate of {currency}", lambda *, currency, **_: {"currency": currency})
def delete_rate(connection: Connection, *, currency: str, on: date) -> None:
    """Forget a rate; amounts then use the one before it, or say that there is none."""
    connection.exec_driver_sql(
        "DELETE FROM rate WHERE currency = ? AND valid_from = ?", (currency, to_epoch_day(on))
    )


def refuse_unknown_currency(code: str) -> None:
    """Refuse what is not the code of a currency in force."""
    if code not in CURRENCIES:
        raise Refusal("currency_unknown", currency=code)
