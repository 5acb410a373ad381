"""The command for the holidays of countries, which working days leave out."""

import argparse
from pathlib import Path
from typing import Any

from csm_desktop.cli_output import DONE, Add, print_result
from csm_desktop.database.store import Clock, open_book
from csm_desktop.exchange.holidays import read_holidays
from csm_desktop.operations.holidays import Holiday, import_holidays, list_holidays

SHAPE = """JSON: without a file an array of {"country", "day", "name"}; with files {"country",
"added", "renamed", "unchanged"}. COUNTRY is the word that accounts and projects have for it,
capitals and small letters alike. No milestone moves by itself."""


def add_commands(add: Add) -> None:
    """The command of this file."""
    text = "The holidays of a country, or bring some in from calendar files (.ics), as one step."
    command = add("holidays", _holidays, text, SHAPE)
    command.add_argument("country", nargs="?", metavar="COUNTRY")
    command.add_argument("files", nargs="*", type=Path, metavar="FILE.ics")


def _holidays(options: argparse.Namespace, clock: Clock) -> int:
    return _bring(options, clock) if options.files else _list(options, clock)


def _list(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        found: tuple[Holiday, ...] = book.ask(list_holidays, country=options.country)
    finally:
        book.close()
    values = [
        {"country": one.country, "day": one.day.isoformat(), "name": one.name} for one in found
    ]
    print_result(options, values, "\n".join("  ".join(value.values()) for value in values))
    return DONE


def _bring(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=True, clock=clock, origin="command line")
    try:
        entries = [
            entry for file in options.files for entry in read_holidays(file, today=book.today())
        ]
        result = book.run(import_holidays, country=options.country, entries=entries).result
    finally:
        book.close()
    values: dict[str, Any] = {
        "country": result.country,
        "added": result.added,
        "renamed": result.renamed,
        "unchanged": result.unchanged,
    }
    told = f"{result.country}: {result.added} added, {result.renamed} renamed, "
    print_result(options, values, f"{told}{result.unchanged} unchanged")
    return DONE
