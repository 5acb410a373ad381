"""The command that puts two dates side by side."""

import argparse
from datetime import date
from typing import Any

from csm_desktop.cli_output import DONE, Add, metrics_json, print_result
from csm_desktop.database.store import Clock, Store, open_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import minor_to_text
from csm_desktop.domain.movements import Movements
from csm_desktop.domain.periods import parse_day
from csm_desktop.operations.compare import (
    DEFINITIONS,
    AccountComparison,
    Comparison,
    read_comparison,
)
from csm_desktop.operations.metrics import read_metrics, twelve_months_to
from csm_desktop.operations.renewal_figures import read_retention

COMPARE_SHAPE = """JSON: {"first": metrics, "second": metrics, "movements": {"start", "new",
"reactivation", "expansion", "contraction", "churn", "end"}, "accounts": [{"account", "status",
"mrr_first", "mrr_second", "health_first", "health_second", "band_first", "band_second",
"renewal_first", "renewal_second", "touches", "tickets", "solved", "answers"}], "currency",
"missing_rates", "definitions"}. Both dates are business time, by what the file knows now: what the
file learned between two days is told by ``history --since``. "metrics" is as ``metrics`` prints it,
over the twelve months to each date; movements are those between the dates. Amounts are decimal
strings in the portfolio currency, health is 0-100."""

_PARTS = ("start", "new", "reactivation", "expansion", "contraction", "churn", "end")


def add_commands(add: Add) -> None:
    """The command of this file."""
    compare = add("compare", _compare, "Two dates side by side.", COMPARE_SHAPE)
    compare.add_argument("first", type=_day, metavar="DATE", help="the earlier day")
    compare.add_argument("second", type=_day, metavar="DATE", help="the later day")
    compare.add_argument(
        "--where", default="", metavar="QUERY", help="accounts compared: arr > 50k and tier = gold"
    )


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(refusal.sentence()) from None


def _compare(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        comparison = book.ask(
            read_comparison,
            first=options.first,
            second=options.second,
            query=options.where,
            today=book.today(),
        )
        first, second = (_metrics(book, day) for day in (options.first, options.second))
    finally:
        book.close()
    print_result(options, _json(comparison, first, second), _text(comparison))
    return DONE


def _metrics(book: Store, day: date) -> dict[str, Any]:
    period = twelve_months_to(day)
    figures = book.ask(read_metrics, period=period, zone=book.zone())
    return metrics_json(figures, book.ask(read_retention, period=period, today=book.today()))


def _json(comparison: Comparison, first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    currency = comparison.currency
    return {
        "first": first,
        "second": second,
        "currency": currency,
        "movements": _movements_json(comparison.movements, currency),
        "accounts": [_account_json(one, currency) for one in comparison.accounts],
        "missing_rates": list(comparison.missing),
        "definitions": DEFINITIONS,
    }


def _movements_json(moved: Movements, currency: str) -> dict[str, str]:
    return {part: minor_to_text(getattr(moved, part), currency) for part in _PARTS}


def _account_json(one: AccountComparison, currency: str) -> dict[str, Any]:
    return {
        "account": one.account,
        "status": one.status,
        "mrr_first": minor_to_text(one.mrr_first, currency),
        "mrr_second": minor_to_text(one.mrr_second, currency),
        "health_first": _score(one.health_first),
        "health_second": _score(one.health_second),
        "band_first": one.band_first,
        "band_second": one.band_second,
        "renewal_first": _iso(one.renewal_first),
        "renewal_second": _iso(one.renewal_second),
        "touches": one.touches,
        "tickets": one.tickets,
        "solved": one.solved,
        "answers": one.answers,
    }


def _score(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _text(comparison: Comparison) -> str:
    currency = comparison.currency
    lines = [
        f"{part}: {amount}"
        for part, amount in _movements_json(comparison.movements, currency).items()
    ]
    lines += [
        f"{one.account}  {one.status}  {minor_to_text(one.mrr_first, currency)} → "
        f"{minor_to_text(one.mrr_second, currency)} {currency} a month"
        for one in comparison.accounts
        if one.status != "same"
    ]
    return "\n".join(lines)
