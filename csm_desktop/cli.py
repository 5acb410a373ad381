"""The command line: the same operations as the window, for schedulers and scripts; no Qt.

Results go to standard output (``--json`` in a stable shape, told in each ``--help``), progress and
sentences to standard error. Exit codes: 0 done, 1 refused, 2 usage, 3 the book is in use.
"""

import argparse
import io
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from csm_desktop import paths
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Clock, Store, create_book, open_book, utc_now
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.money import minor_to_text
from csm_desktop.domain.periods import Period, parse_day
from csm_desktop.domain.query import QueryProblem
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.scratch import scratch_folder
from csm_desktop.exchange.staging import stage
from csm_desktop.exchange.writer import write_csv
from csm_desktop.operations import history, tables
from csm_desktop.operations.accounts import list_accounts
from csm_desktop.operations.book import read_book, refuse_unknown_currency
from csm_desktop.operations.contacts import list_contacts
from csm_desktop.operations.contracts import list_contracts
from csm_desktop.operations.imports import FileReport, ImportReport, RowProblem, import_files
from csm_desktop.operations.metrics import (
    DEFINITIONS,
    Metrics,
    as_number,
    read_metrics,
    twelve_months_to,
)
from csm_desktop.operations.notes import list_notes
from csm_desktop.operations.tasks import list_tasks
from csm_desktop.operations.tickets import list_tickets

DONE, REFUSED, USAGE, IN_USE = 0, 1, 2, 3

NOUNS: dict[str, Callable[..., Iterable[Any]]] = {
    "contracts": list_contracts,
    "contacts": list_contacts,
    "tickets": list_tickets,
    "notes": list_notes,
    "tasks": list_tasks,
}
"""What ``list`` knows besides accounts."""

IMPORT_SHAPE = """JSON: {"step": id or null, "files": [{"file", "recognised", "noun", "rows",
"added", "updated", "unchanged", "merged", "skipped", "waiting", "notes": [{"note"}], "problems":
[{"row", "column", "value", "reason", "kept"}]}], "landed": {noun: rows}}. rows = added + updated
+ unchanged + merged + skipped. "waiting" are rows among the skipped that wait in the book for the
account, contact or contract they belong to; "landed" are rows of earlier files that had been
waiting. "step" is null when nothing changed. "notes" say what was decided while reading, such as
which way round dates are. A problem with "kept": true was reported, its row came in. "recognised"
is null for a file that cannot be used: its problem, with "row": null, says why, and the other
files come in. The command is refused when no file can be used."""
METRICS_SHAPE = """JSON: {"from", "to", "as_of", "currency", "accounts", "active", "mrr", "arr",
"movements": {"start", "new", "reactivation", "expansion", "contraction", "churn", "end"}, "grr",
"nrr", "logo_churn", "nps", "nps_n", "csat", "csat_n", "csat_scale", "tickets": {"count",
"first_reply_median_minutes", "resolution_median_minutes", "reopen_rate"}, "missing_rates",
"definitions": {key: sentence}}. Amounts are decimal strings in the portfolio currency, rates 0-1,
NPS an index from -100 to 100; what is undefined is null."""
LIST_SHAPE = """JSON: an array of objects, one a record, with its fields and the user's own fields
under "custom". Derived amounts of accounts (arr, mrr) are decimal strings in the portfolio
currency; a record's own amount is in its "currency". Days are ISO, moments ISO in UTC."""
HISTORY_SHAPE = """JSON: an array of {"step", "at", "author", "origin", "label", "kind", "target",
"undone_by", "changes"}. "kind" is do, undo or redo, "target" the step undone or redone, "changes"
the number of rows written."""
QUERY_HELP = "a query such as: arr > 50k and renewal < 90d"


def main(arguments: Sequence[str], *, clock: Clock = utc_now) -> int:
    """Run one command line and give its exit code."""
    paths.private_umask()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options, clock))
    except QueryProblem as problem:
        _tell(problem.sentence())
        _point_at(options.where, problem)
        return REFUSED
    except Refusal as refusal:
        _tell(refusal.sentence())
        return IN_USE if refusal.code == "file_in_use" else REFUSED
    except BrokenPipeError:
        # The reader of our output (head, a pager) has had enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


COMMANDS = ("new", "import", "metrics", "list", "undo", "redo", "history", "export", "check")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="A book of customer accounts in one file. Without a command: the window "
        "(main.py [BOOK.csm] [--sample] [--pictures DIR] [--theme dark] [--language ko] "
        "[--size 1280x800] [--quit-when-shown]).",
        epilog="Exit codes: 0 done, 1 refused, 2 usage, 3 the book is in use.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Callable[..., int], text: str, shape: str = "") -> Any:
        command = commands.add_parser(name, help=text, description=text, epilog=shape)
        command.add_argument("book", type=Path, metavar="BOOK.csm")
        command.add_argument("--json", action="store_true", help="print the result as JSON")
        command.set_defaults(run=run)
        return command

    new = add("new", _new, "Make an empty book.", 'JSON: {"book", "currency"}')
    new.add_argument("--currency", default="USD", help="the portfolio currency (default USD)")
    bring = add("import", _import, "Bring files into the book, as one step.", IMPORT_SHAPE)
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument(
        "--dry-run", action="store_true", help="say what would happen, change nothing"
    )
    figures = add("metrics", _metrics, "The key figures of a period.", METRICS_SHAPE)
    for name, text in (
        ("from", "first day of the period"),
        ("to", "last day of the period (default today)"),
        ("as-of", "what the file knew at the end of this day"),
    ):
        figures.add_argument(
            f"--{name}", type=_day, metavar="DATE", dest=name.replace("-", "_"), help=text
        )
    listing = add("list", _list, "The records of a noun.", LIST_SHAPE)
    listing.add_argument("noun", choices=("accounts", *NOUNS))
    listing.add_argument("--where", default="", metavar="QUERY", help=QUERY_HELP)
    undo = add(
        "undo", _undo, "Undo a step, by default the last.", 'JSON: {"step", "undone", "left"}'
    )
    undo.add_argument("step", nargs="?", type=int)
    add("redo", _redo, "Redo what was undone last.", 'JSON: {"step", "redone", "left"}')
    past = add(
        "history",
        _history,
        "The steps of the book, newest first.",
        HISTORY_SHAPE,
    )
    past.add_argument("--limit", type=int, default=100)
    out = add(
        "export",
        _export,
        "Write every table as CSV into a folder.",
        'JSON: {"files": {name: rows}}',
    )
    out.add_argument("folder", type=Path, metavar="DIR")
    add(
        "check",
        _check,
        "Check the file, its journal and its indexes.",
        'JSON: {"sound", "findings"}',
    )
    return parser


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(refusal.sentence()) from None


def _new(options: argparse.Namespace, clock: Clock) -> int:
    refuse_unknown_currency(options.currency)
    create_book(options.book, currency=options.currency, clock=clock, origin="command line").close()
    _print(
        options,
        {"book": str(options.book), "currency": options.currency},
        f"Made {options.book} ({options.currency}).",
    )
    return DONE


def _import(options: argparse.Namespace, clock: Clock) -> int:
    if options.dry_run:
        return _rehearse_import(options, clock)
    book = open_book(options.book, write=True, clock=clock, origin="command line")
    try:
        return _bring(options, book, book.run)
    finally:
        book.close()


def _rehearse_import(options: argparse.Namespace, clock: Clock) -> int:
    """On a copy of the book, so that a window that has it open is not in the way."""
    reader = open_book(options.book, write=False, clock=clock, origin="command line")
    with scratch_folder() as folder:
        copy = folder / "copy.csm"
        try:
            reader.copy_to(copy)
        finally:
            reader.close()
        book = open_book(copy, write=True, clock=clock, origin="command line")
        try:
            return _bring(options, book, book.rehearse)
        finally:
            book.close()


def _bring(options: argparse.Namespace, book: Store, run: Callable[..., Any]) -> int:
    with scratch_folder() as folder:
        staging = folder / "staging.db"
        staged = stage(
            options.files,
            staging,
            currency=book.ask(read_book).currency,
            zone=book.zone().key,
            user_profiles=paths.config_folder() / "profiles",
            progress=_show_progress,
        )
        outcome = run(import_files, staging=staging, count=len(options.files))
    report: ImportReport = outcome.result
    _print(
        options,
        {
            "step": None if options.dry_run else outcome.step,
            "files": [
                _file_json(file, read) for file, read in zip(report.files, staged, strict=True)
            ],
            "landed": dict(report.landed),
        },
        "\n".join(_file_lines(report, staged)),
    )
    usable = any(file.recognised for file in report.files)
    return DONE if usable else REFUSED


def _file_json(file: FileReport, read: StagedFile) -> dict[str, Any]:
    return {
        "file": file.name,
        "recognised": file.recognised or None,
        "noun": file.noun or None,
        **{
            key: getattr(file, key)
            for key in ("rows", "added", "updated", "unchanged", "merged", "skipped", "waiting")
        },
        "notes": [{"note": note} for note in _notes(read)],
        "problems": [
            {
                "row": problem.row or None,
                "column": problem.column,
                "value": problem.value,
                "reason": _reason(problem),
                "kept": problem.kept,
            }
            for problem in file.problems
        ],
    }


def _place(problem: RowProblem) -> str:
    if not problem.row:
        return ""
    return f"row {problem.row}{f', {problem.column}' if problem.column else ''}: "


def _reason(problem: RowProblem) -> str:
    named = {"row": problem.row, "column": problem.column, "value": problem.value}
    return SENTENCES[problem.code].format(**{**named, **problem.values})


def _notes(read: StagedFile) -> list[str]:
    """What was decided while reading, as sentences."""
    return [SENTENCES[code].format(**values) for code, values in read.decisions]


def _file_lines(report: ImportReport, staged: Sequence[StagedFile]) -> Iterable[str]:
    for file, read in zip(report.files, staged, strict=True):
        yield (
            f"{file.name}: {file.recognised or 'not usable'}, {file.rows} rows: "
            f"{file.added} added, {file.updated} updated, {file.unchanged} unchanged, "
            f"{file.merged} merged, {file.skipped} skipped ({file.waiting} wait)"
        )
        for note in _notes(read):
            yield f"  {note}"
        for problem in file.problems:
            yield f"  {_place(problem)}{_reason(problem)}"
    for noun, rows in report.landed.items():
        yield f"{rows} waiting rows came in ({noun})"


def _metrics(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        if options.as_of is not None:
            book.see_as_of(options.as_of)
        last = options.to or book.today()
        first = getattr(options, "from")
        period = Period(first, last) if first else twelve_months_to(last)
        figures = book.ask(read_metrics, period=period, zone=book.zone())
    finally:
        book.close()
    values = _metrics_json(figures, options.as_of)
    lines = [f"{key}: {value}" for key, value in values.items() if key != "definitions"]
    _print(options, values, "\n".join(lines))
    return DONE


def _metrics_json(figures: Metrics, as_of: date | None) -> dict[str, Any]:
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
        "definitions": DEFINITIONS,
    }


def _list(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        today, currency = book.today(), book.ask(read_book).currency
        if options.noun == "accounts":
            records = _account_records(book, options.where, today, currency)
        else:
            found = book.ask(NOUNS[options.noun], today=today, where=options.where)
            records = [_record(record, currency) for record in found]
    finally:
        book.close()
    lines = ["  ".join(str(v) for v in record.values() if v is not None) for record in records]
    _print(options, records, "\n".join(lines))
    return DONE


def _account_records(book: Store, where: str, today: date, currency: str) -> list[dict[str, Any]]:
    columns, rows = book.ask(list_accounts, where=where, today=today)
    records = []
    for row in rows:
        own = str(row.values.get("currency") or currency)
        record: dict[str, Any] = {"id": row.id, "uid": row.uid}
        custom = {}
        for column in columns:
            value = row.values.get(column.id)
            if column.kind == "money" and isinstance(value, int):
                value = minor_to_text(value, own if column.own_currency else currency)
            if column.label:
                custom[column.label] = _plain(value)
            else:
                record[column.id] = _plain(value)
        records.append({**record, "custom": custom})
    return records


_OWN_MONEY = {"charge", "annual", "refund", "amount"}
_PORTFOLIO_MONEY = {"annual_in_portfolio"}


def _record(record: Any, currency: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for part in fields(record):
        value = getattr(record, part.name)
        if part.name == "custom":
            value = {held.field.label: held.value for held in value}
        elif isinstance(value, int) and part.name in _OWN_MONEY:
            value = minor_to_text(value, record.currency)
        elif isinstance(value, int) and part.name in _PORTFOLIO_MONEY:
            value = minor_to_text(value, currency)
        values[part.name] = _plain(value)
    return values


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value


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
    _print(
        options,
        {"step": outcome.step, word: label, "left": left},
        f"{word.capitalize()}: {label}."
        + (f" {len(left)} rows stay as they are: later steps build on them." if left else ""),
    )
    return DONE


def _history(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        steps = book.ask(history.list_steps, limit=options.limit)
    finally:
        book.close()
    records = [_step_json(step) for step in steps]
    _print(
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


def _export(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    written = {}
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        for table in tables.list_tables():
            _tell(f"{table} …")
            header = book.ask(tables.read_batch, table=table, after=None).header
            path = options.folder / f"{table}.csv"
            written[path.name] = write_csv(path, header, _rows(book, table))
    except OSError as error:
        raise Refusal("file_unreadable", path=options.folder, reason=error.strerror) from error
    finally:
        book.close()
    _print(options, {"files": written}, f"Wrote {len(written)} files to {options.folder}.")
    return DONE


def _rows(book: Store, table: str) -> Iterable[Any]:
    after: tuple[object, ...] | None = None
    while True:
        batch = book.ask(tables.read_batch, table=table, after=after)
        yield from batch.rows
        if batch.after is None:
            return
        after = batch.after


def _check(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        findings = book.ask(check_book)
    finally:
        book.close()
    told = [SENTENCES[finding.code].format(**finding.values) for finding in findings]
    _print(
        options,
        {"sound": not told, "findings": told},
        "\n".join(told) or "The file, its journal and its indexes are sound.",
    )
    return REFUSED if told else DONE


def _print(options: argparse.Namespace, values: Any, text: str) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=2) if options.json else text)


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _point_at(query: str, problem: QueryProblem) -> None:
    """The query, and below it marks under the place that is wrong."""
    shown = query.replace("\n", " ").replace("\t", " ")
    before = _columns(shown[: problem.position])
    wide = _columns(shown[problem.position : problem.position + problem.length])
    _tell(f"  {shown}\n  {' ' * before}{'^' * max(wide, 1)}")


def _columns(text: str) -> int:
    """Places in a terminal: Korean and Chinese characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


def _show_progress(file: int, done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\rfile {file}: {done * 100 // max(total, 1)} %", end="", file=sys.stderr)
