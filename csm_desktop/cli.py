"""The command line: the same operations as the window, for schedulers and scripts; no Qt.

Here is the entry; the commands are in ``cli_book.py`` and its neighbours. Exit
codes: 0 done, 1 refused, 2 usage, 3 the book is in use.
"""

import argparse
import io
import os
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from csm_desktop import (
    cli_book,
    cli_compare,
    cli_files,
    cli_health,
    cli_holidays,
    cli_lists,
    cli_package,
    paths,
)
from csm_desktop.cli_output import DONE, IN_USE, REFUSED, USAGE, PrintBrief, tell
from csm_desktop.database.store import Clock, utc_now
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.query import QueryProblem

__all__ = ["COMMANDS", "DONE", "IN_USE", "REFUSED", "USAGE", "main"]

COMMANDS = (
    *(
        "new",
        "sample",
        "import",
        "metrics",
        "list",
        "today",
        "remind",
        "calendar",
        "vcard",
        "brief",
        "holidays",
        "health",
        "compare",
    ),
    *("undo", "redo", "history", "export", "handover", "check"),
)


def main(
    arguments: Sequence[str], *, clock: Clock = utc_now, print_brief: PrintBrief | None = None
) -> int:
    """Run one command line and give its exit code; ``print_brief`` is who can print."""
    paths.private_umask()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    options = _parser().parse_args(arguments)
    options.print_brief = print_brief
    try:
        return int(options.run(options, clock))
    except QueryProblem as problem:
        tell(problem.sentence())
        _point_at(options.where, problem)
        return REFUSED
    except Refusal as refusal:
        tell(refusal.sentence())
        return IN_USE if refusal.code == "file_in_use" else REFUSED
    except BrokenPipeError:
        # The reader of our output (head, a pager) has had enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="A book of customer accounts in one file. Without a command: the window "
        "(main.py [BOOK.csm] [--sample] [--pictures DIR] [--theme dark] [--language ko] "
        "[--size 1280x800] [--quit-when-shown]).",
        epilog="Exit codes: 0 done, 1 refused, 2 usage, 3 the book is in use.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, run: Callable[..., int], text: str, shape: str = ""
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, epilog=shape)
        command.add_argument("book", type=Path, metavar="BOOK.csm")
        command.add_argument("--json", action="store_true", help="print the result as JSON")
        command.set_defaults(run=run)
        return command

    for group in (
        cli_book,
        cli_files,
        cli_lists,
        cli_compare,
        cli_health,
        cli_holidays,
        cli_package,
    ):
        group.add_commands(add)
    return parser


def _point_at(query: str, problem: QueryProblem) -> None:
    """The query, and below it marks under the place that is wrong."""
    shown = query.replace("\n", " ").replace("\t", " ")
    before = _columns(shown[: problem.position])
    wide = _columns(shown[problem.position : problem.position + problem.length])
    tell(f"  {shown}\n  {' ' * before}{'^' * max(wide, 1)}")


def _columns(text: str) -> int:
    """Places in a terminal: Korean and Chinese characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))
