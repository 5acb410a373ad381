"""Commands on the book itself: make one, undo, redo, history, check."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from csm_desktop.cli_output import DONE, REFUSED, Add, print_result
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Clock, Store, create_book, open_book
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.periods import end_of_local_day, parse_day
from csm_desktop.operations import history
from csm_desktop.operations.book import refuse_unknown_currency
from csm_desktop.operations.sample import make_sample
from csm_desktop.operations.story import CURRENCY, STORY_ACCOUNTS, make_story

HISTORY_SHAPE = """JSON: an array of {"step", "at", "author", "origin", "label", "kind", "target",
"undone_by", "changes"}. "kind" is do, undo or redo, "target" the step undone or redone, "changes"
the number of rows written."""

MOST_ACCOUNTS = 10_000
"""Accounts that one step may make."""


def add_commands(add: Add) -> None:
    """The commands of this file."""
    new = add("new", _new, "Make an empty book.", 'JSON: {"book", "currency"}')
    new.add_argument("--currency", default="USD", help="the portfolio currency (default USD)")
    sample = add(
        "sample",
        _sample,
        "Write the sample portfolio to a new file.",
        'JSON: {"book", "currency", "accounts"}',
    )
    sample.add_argument(
        "--accounts", type=int, metavar="N", help="so many made-up ones, in place of the story"
    )
    sample.add_argument("--seed", type=int, default=1, metavar="N", help="another portfolio")
    undo = add(
        "undo", _undo, "Undo a step, by default the last.", 'JSON: {"step", "undone", "left"}'
    )
    undo.add_argument("step", nargs="?", type=int)
    add("redo", _redo, "Redo what was undone last.", 'JSON: {"step", "redone", "left"}')
    past = add("history", _history, "The steps of the book, newest first.", HISTORY_SHAPE)
    past.add_argument("--limit", type=int, default=100)
    past.add_argument(
        "--since",
        type=_day,
        metavar="DATE",
        help="from this day on, where this computer is: what the file has learned",
    )
    add(
        "check",
        _check,
        "Check the file, its journal and its indexes.",
        'JSON: {"sound", "findings"}',
    )


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(refusal.sentence()) from None


def _new(options: argparse.Namespace, clock: Clock) -> int:
    refuse_unknown_currency(options.currency)
    create_book(options.book, currency=options.currency, clock=clock, origin="command line").close()
    print_result(
        options,
        {"book": str(options.book), "currency": options.currency},
        f"Made {options.book} ({options.currency}).",
    )
    return DONE


def _sample(options: argparse.Namespace, clock: Clock) -> int:
    accounts: int | None = options.accounts
    if accounts is None:
        accounts = STORY_ACCOUNTS
        make_story(options.book, clock=clock, seed=options.seed)
    else:
        _make_accounts(options, clock, accounts)
    print_result(
        options,
        {"book": str(options.book), "currency": CURRENCY, "accounts": accounts},
        f"Made {options.book} with {accounts} accounts.",
    )
    return DONE


def _make_accounts(options: argparse.Namespace, clock: Clock, accounts: int) -> None:
    """Any number of accounts, made by a generator and without a story."""
    if not 0 < accounts <= MOST_ACCOUNTS:
        raise Refusal("setting_out_of_range", value=accounts, low=1, high=MOST_ACCOUNTS)
    book = create_book(options.book, currency=CURRENCY, clock=clock, origin="command line")
    try:
        book.run(make_sample, today=book.today(), accounts=accounts, seed=options.seed)
    finally:
        book.close()


def _undo(options: argparse.Namespace, clock: Clock) -> int:
    return _reverse(options, clock, "undone", lambda book: book.undo(options.step))


def _redo(options: argparse.Namespace, clock: Clock) -> int:
    return _reverse(options, clock, "redone", lambda book: book.redo())


def _reverse(
    options: argparse.Namespace, clock: Clock, word: str, act: Callable[[Store], Any]
) -> int:
    book = open_book(options.book, write=True, clock=clock, origin="command line")
    try:
        outcome = act(book)
    finally:
        book.close()
    label = outcome.label.format(**outcome.values)
    left = [asdict(row) for row in outcome.left]
    print_result(
        options,
        {"step": outcome.step, word: label, "left": left},
        f"{word.capitalize()}: {label}."
        + (f" {len(left)} rows stay as they are: later steps build on them." if left else ""),
    )
    return DONE


def _history(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        since = options.since
        if since is not None:
            since = end_of_local_day(since - timedelta(days=1), book.zone())
        steps = book.ask(history.list_steps, limit=options.limit, since=since)
    finally:
        book.close()
    records = [_step_json(step) for step in steps]
    print_result(
        options,
        records,
        "\n".join(
            f"{r['step']}  {r['at']}  {r['author']}  {r['kind']}  {r['label']}" for r in records
        ),
    )
    return DONE


def _step_json(step: Any) -> dict[str, Any]:
    return {
        "step": step.id,
        "at": step.at.isoformat(),
        "author": step.author,
        "origin": step.origin,
        "label": step.label.format(**step.values),
        "kind": step.kind,
        "target": step.target,
        "undone_by": step.undone_by,
        "changes": step.changes,
    }


def _check(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        findings = book.ask(check_book)
    finally:
        book.close()
    told = [SENTENCES[finding.code].format(**finding.values) for finding in findings]
    print_result(
        options,
        {"sound": not told, "findings": told},
        "\n".join(told) or "The file, its journal and its indexes are sound.",
    )
    return REFUSED if told else DONE
