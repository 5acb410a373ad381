"""What every command of the command line prints with, and its exit codes.

Results go to standard output, progress and sentences to standard error. What is printed is the
commands' (``cli_book.py``, ``cli_files.py``, ``cli_lists.py``).
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from csm_desktop.domain.money import minor_to_text, to_decimal
from csm_desktop.domain.renewal_forecast import DEFINITIONS as FORECAST_DEFINITIONS
from csm_desktop.operations.brief import Brief
from csm_desktop.operations.metrics import DEFINITIONS, Metrics, as_number
from csm_desktop.operations.renewal_figures import Retentions

DONE, REFUSED, USAGE, IN_USE = 0, 1, 2, 3
_OWN_MONEY = {"charge", "annual", "refund", "amount", "target", "forecast", "final"}
_PORTFOLIO_MONEY = {
    "arr",
    "annual_in_portfolio",
    "target_in_portfolio",
    "forecast_in_portfolio",
    "final_in_portfolio",
}

RENEWAL_DEFINITIONS = {
    "grr_renewal_base": FORECAST_DEFINITIONS["grr_base"],
    "nrr_renewal_base": FORECAST_DEFINITIONS["nrr_base"],
}

PrintBrief = Callable[[Brief, Path, str], None]
"""Writes a renewal brief as PDF: what it says, the file, the language."""


class Add(Protocol):
    """Adds a command to the parser: name, what runs it, help, the shape of its JSON."""

    def __call__(
        self, name: str, run: Callable[..., int], text: str, shape: str = ""
    ) -> argparse.ArgumentParser:
        """The parser of the command, which has its book and ``--json`` already."""


def print_result(options: argparse.Namespace, values: Any, text: str) -> None:
    """Print a result: as JSON when that was asked for, else as text; an empty text is no line."""
    if options.json:
        print(json.dumps(values, ensure_ascii=False, indent=2))
    elif text:
        print(text)


def tell(sentence: str) -> None:
    """Print a sentence that is no result."""
    print(sentence, file=sys.stderr)


def show_progress(file: int, done: int, total: int) -> None:
    """Say how far a file is, to somebody who looks."""
    if sys.stderr.isatty():
        print(f"\rfile {file}: {done * 100 // max(total, 1)} %", end="", file=sys.stderr)


def record_values(record: Any, currency: str) -> dict[str, Any]:
    """A record of a list as typed values, its amounts decimal; ``currency`` is the portfolio's."""
    values: dict[str, Any] = {}
    for part in fields(record):
        value = getattr(record, part.name)
        if part.name == "custom":
            value = {held.field.label: held.value for held in value}
        elif isinstance(value, int) and part.name in _OWN_MONEY:
            value = to_decimal(value, record.currency)
        elif isinstance(value, int) and part.name in _PORTFOLIO_MONEY:
            value = to_decimal(value, currency)
        values[part.name] = value
    return values


def record_json(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same as JSON-ready values."""
    return {name: plain(value) for name, value in values.items()}


def plain(value: object) -> object:
    """A value as JSON has it: days and moments ISO, decimals as text."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value


def metrics_json(
    figures: Metrics, retentions: Retentions, as_of: date | None = None
) -> dict[str, Any]:
    """The key figures of a period with their definitions, as ``metrics`` prints them."""

    def money(minor: int) -> str:
        return minor_to_text(minor, figures.currency)

    moved, kept = figures.movements, figures.retention
    parts = ("start", "new", "reactivation", "expansion", "contraction", "churn", "end")
    return {
        "from": figures.period.first.isoformat(),
        "to": figures.period.last.isoformat(),
        "as_of": None if as_of is None else as_of.isoformat(),
        "currency": figures.currency,
        "accounts": figures.accounts,
        "active": figures.active,
        "mrr": money(figures.mrr),
        "arr": money(figures.arr),
        "movements": {part: money(getattr(moved, part)) for part in parts},
        "grr": as_number(kept.grr),
        "nrr": as_number(kept.nrr),
        "grr_renewal_base": as_number(retentions.base.grr),
        "nrr_renewal_base": as_number(retentions.base.nrr),
        "logo_churn": as_number(kept.logo_churn),
        "nps": as_number(figures.nps.index),
        "nps_n": figures.nps.n,
        "csat": as_number(figures.csat.share),
        "csat_n": figures.csat.n,
        "csat_scale": figures.csat_scale if figures.csat.n else None,
        "tickets": {
            "count": figures.tickets,
            "first_reply_median_minutes": as_number(figures.first_reply.minutes),
            "resolution_median_minutes": as_number(figures.resolution.minutes),
            "reopen_rate": as_number(figures.reopen_rate.share),
        },
        "missing_rates": list(figures.missing_rates),
        "definitions": {**DEFINITIONS, **RENEWAL_DEFINITIONS},
    }
