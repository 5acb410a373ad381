"""Commands that read and write files: import, calendar, cards, the renewal brief."""

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from csm_desktop import paths
from csm_desktop.cli_output import DONE, REFUSED, Add, PrintBrief, print_result, show_progress
from csm_desktop.database.store import Clock, Store, open_book
from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.exchange.calendar_writer import write_calendar
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.scratch import scratch_folder
from csm_desktop.exchange.staging import stage
from csm_desktop.exchange.vcard import write_vcards
from csm_desktop.operations.book import read_book
from csm_desktop.operations.brief import read_brief
from csm_desktop.operations.calendar import list_calendar_entries
from csm_desktop.operations.contacts import list_contacts
from csm_desktop.operations.find_account import find_account
from csm_desktop.operations.imports import FileReport, ImportReport, RowProblem, import_files

IMPORT_SHAPE = """JSON: {"step": id or null, "files": [{"file", "recognised", "confidence",
"evidence", "candidates": [{"profile", "confidence"}], "noun", "rows", "added", "updated",
"unchanged", "merged", "skipped", "waiting", "notes": [{"note"}], "problems": [{"row", "column",
"value", "reason", "kept"}]}], "landed": {noun: rows}}. rows = added + updated + unchanged + merged
+ skipped. A folder, an archive or a workbook gives a file for each part that has rows. "confidence"
is 0-100; "evidence" says what the profile was made from: real file, layout seen, documented or
untested. "waiting" are rows among the skipped that wait in the book for the account, contact or
contract they belong to; "landed" are rows of earlier files that had been waiting. "step" is null
when nothing changed. "notes" say what was decided while reading, such as which way round dates
are. A problem with "kept": true was reported, its row came in. "recognised" is null for a file
that cannot be used: its problem, with "row": null, says why, and the other files come in. The
command is refused when no file can be used."""
CALENDAR_SHAPE = """JSON: {"file", "entries", "from", "to"}. Entries keep their UID from file to
file; what is settled is in it as cancelled, so that a calendar takes it away."""
BRIEF_SHAPE = """JSON: {"file", "account"}. ACCOUNT is a name, a uid, or a part of one name."""
LANGUAGES = ("en", "ko", "zh_TW")
DAYS_BEFORE, DAYS_AFTER = 31, 366
"""How far back and ahead of today a calendar goes."""


def add_commands(add: Add) -> None:
    """The commands of this file."""
    bring = add("import", _import, "Bring files into the book, as one step.", IMPORT_SHAPE)
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument(
        "--dry-run", action="store_true", help="say what would happen, change nothing"
    )
    days = add(
        "calendar",
        _calendar,
        "Write last days to act, ends of contracts, tasks and meetings as a calendar (iCalendar).",
        CALENDAR_SHAPE,
    )
    days.add_argument("file", type=Path, metavar="FILE.ics")
    cards = add(
        "vcard",
        _vcard,
        "Write contacts as address cards (vCard 3.0).",
        'JSON: {"file", "contacts"}',
    )
    cards.add_argument("file", type=Path, metavar="FILE.vcf")
    cards.add_argument("--account", default="", metavar="NAME", help="of this account only")
    brief = add("brief", _brief, "Make the renewal brief of an account as PDF.", BRIEF_SHAPE)
    brief.add_argument("account", metavar="ACCOUNT")
    brief.add_argument("file", type=Path, metavar="FILE.pdf")
    brief.add_argument("--language", choices=LANGUAGES, default="en")


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
            today=book.today(),
            progress=show_progress,
        )
        outcome = run(import_files, staging=staging, count=len(options.files))
    report: ImportReport = outcome.result
    print_result(
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
        "confidence": read.confidence,
        "evidence": read.evidence or None,
        "candidates": [
            {"profile": profile, "confidence": confidence}
            for profile, confidence in read.candidates
        ],
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


def _known_as(file: FileReport, read: StagedFile) -> str:
    if not file.recognised:
        return "not usable"
    untested = ", untested" if read.evidence == "untested" else ""
    return f"{file.recognised} ({read.confidence} %{untested})"


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
            f"{file.name}: {_known_as(file, read)}, {file.rows} rows: "
            f"{file.added} added, {file.updated} updated, {file.unchanged} unchanged, "
            f"{file.merged} merged, {file.skipped} skipped ({file.waiting} wait)"
        )
        for note in _notes(read):
            yield f"  {note}"
        for problem in file.problems:
            yield f"  {_place(problem)}{_reason(problem)}"
    for noun, rows in report.landed.items():
        yield f"{rows} waiting rows came in ({noun})"


def _calendar(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        today = book.today()
        first, last = today - timedelta(days=DAYS_BEFORE), today + timedelta(days=DAYS_AFTER)
        entries = book.ask(list_calendar_entries, today=today, first=first, last=last)
    finally:
        book.close()
    count = _written(options.file, lambda: write_calendar(options.file, entries))
    values = {"file": str(options.file), "entries": count, "from": str(first), "to": str(last)}
    print_result(options, values, f"Wrote {count} entries to {options.file}.")
    return DONE


def _vcard(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        account = book.ask(find_account, words=options.account) if options.account else None
        found = book.ask(
            list_contacts, today=book.today(), account_id=None if account is None else account.id
        )
    finally:
        book.close()
    there = [contact for contact in found if contact.left_on is None]
    count = _written(options.file, lambda: write_vcards(options.file, there))
    values = {"file": str(options.file), "contacts": count}
    print_result(options, values, f"Wrote {count} contacts to {options.file}.")
    return DONE


def _brief(options: argparse.Namespace, clock: Clock) -> int:
    print_brief: PrintBrief | None = options.print_brief
    if print_brief is None:
        raise Refusal("printing_missing")
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        account = book.ask(find_account, words=options.account)
        brief = book.ask(read_brief, account_id=account.id, today=book.today())
    finally:
        book.close()
    if brief is None:
        raise Refusal("account_gone")

    def write() -> int:
        print_brief(brief, options.file, options.language)
        return 1

    _written(options.file, write)
    values = {"file": str(options.file), "account": account.name}
    print_result(options, values, f"Wrote the brief of {account.name} to {options.file}.")
    return DONE


def _written(path: Path, write: Callable[[], int]) -> int:
    """What ``write`` gives; a folder or disk that says no is a refusal."""
    try:
        return write()
    except OSError as error:
        raise Refusal("file_unreadable", path=path, reason=error.strerror) from error
