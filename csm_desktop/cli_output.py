"""What every command of the command line prints with, and its exit codes.

Results go to standard output, progress and sentences to standard error. What is printed is the
commands' (``cli_book.py``, ``cli_files.py``, ``cli_lists.py``).
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from csm_desktop.domain.money import minor_to_text
from csm_desktop.operations.brief import Brief

DONE, REFUSED, USAGE, IN_USE = 0, 1, 2, 3
_OWN_MONEY = {"charge", "annual", "refund", "amount", "target", "forecast", "final"}
_PORTFOLIO_MONEY = {
    "annual_in_portfolio",
    "target_in_portfolio",
    "forecast_in_portfolio",
    "final_in_portfolio",
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


def record_json(record: Any, currency: str) -> dict[str, Any]:
    """A record of a list as JSON-ready values; ``currency`` is the portfolio's."""
    values: dict[str, Any] = {}
    for part in fields(record):
        value = getattr(record, part.name)
        if part.name == "custom":
            value = {held.field.label: held.value for held in value}
        elif isinstance(value, int) and part.name in _OWN_MONEY:
            value = minor_to_text(value, record.currency)
        elif isinstance(value, int) and part.name in _PORTFOLIO_MONEY:
            value = minor_to_text(value, currency)
        values[part.name] = plain(value)
    return values


def plain(value: object) -> object:
    """A value as JSON has it: days and moments ISO, decimals as text."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value
