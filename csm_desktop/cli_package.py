"""Commands that write packages: everything of a book, one account for a colleague."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from csm_desktop.cli_output import DONE, Add, print_result, tell
from csm_desktop.database.store import Clock, Store, open_book
from csm_desktop.domain.crm import SYSTEMS
from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.crm_files import write_crm_files
from csm_desktop.exchange.markdown_writer import write_account_folders
from csm_desktop.exchange.package_writer import PackageContent, write_package, write_package_zip
from csm_desktop.operations.account_folder import list_account_ids, read_account_folder
from csm_desktop.operations.crm_rows import read_crm_rows
from csm_desktop.operations.find_account import find_account
from csm_desktop.operations.package_schema import describe_package
from csm_desktop.operations.package_scope import Scope
from csm_desktop.operations.tables import EVERYTHING, list_contents, read_batch, read_content

HANDOVER_SHAPE = """JSON: {"file", "account", "private", "files": {name: rows}, "needs": {word:
[...]}}. The file is a package that `import` brings into another book whole. "needs" names what of
this book's settings the account was looked at with; no settings travel along."""

EXPORT_SHAPE = """JSON: {"files": {name: rows}}; `import` brings the folder back. With --markdown
{"accounts": number, "folder"}: private notes are in it, marked. With --for {"files": {name: rows}}:
private notes never are."""


def add_commands(add: Add) -> None:
    """The commands of this file."""
    out = add(
        "export",
        _export,
        "Write every table as CSV into a folder, with a schema and the attachments.",
        EXPORT_SHAPE,
    )
    out.add_argument("folder", type=Path, metavar="DIR")
    form = out.add_mutually_exclusive_group()
    form.add_argument(
        "--markdown", action="store_true", help="a folder of Markdown for each account instead"
    )
    form.add_argument(
        "--for", choices=SYSTEMS, dest="system", help="files for that system's import instead"
    )
    out.add_argument(
        "--shareable",
        action="store_true",
        help="with --for: only notes that are marked as shareable, and no tasks",
    )
    hand = add("handover", _hand_over, "Write one account as a package (zip).", HANDOVER_SHAPE)
    hand.add_argument("account", metavar="ACCOUNT")
    hand.add_argument("file", type=Path, metavar="FILE.zip")
    hand.add_argument("--private", action="store_true", help="private notes too")


def content_of(book: Store, scope: Scope) -> PackageContent:
    """What a package is written from."""
    return PackageContent(
        manifest=book.ask(describe_package, scope=scope),
        read=lambda table, after: book.ask(read_batch, table=table, after=after, scope=scope),
        checksums=book.ask(list_contents, scope=scope),
        read_content=lambda checksum: book.ask(read_content, checksum=checksum),
    )


def _export(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        if options.markdown:
            return _export_markdown(options, book)
        written = _written(options.folder, lambda: _write_files(options, book))
    finally:
        book.close()
    print_result(options, {"files": written}, f"Wrote {len(written)} files to {options.folder}.")
    return DONE


def _write_files(options: argparse.Namespace, book: Store) -> dict[str, int]:
    if options.system is None:
        return write_package(options.folder, content_of(book, EVERYTHING), progress=_show)
    internal = not options.shareable
    rows = book.ask(read_crm_rows, system=options.system, internal=internal)
    return write_crm_files(
        options.folder, rows, system=options.system, internal=internal, zone=book.zone()
    )


def _export_markdown(options: argparse.Namespace, book: Store) -> int:
    accounts = (
        book.ask(read_account_folder, account_id=number) for number in book.ask(list_account_ids)
    )

    def write() -> dict[str, int]:
        count = write_account_folders(
            options.folder,
            accounts,
            read_content=lambda checksum: book.ask(read_content, checksum=checksum),
            zone=book.zone(),
        )
        return {"accounts": count}

    count = _written(options.folder, write)["accounts"]
    values = {"accounts": count, "folder": str(options.folder)}
    print_result(options, values, f"Wrote {count} accounts to {options.folder}.")
    return DONE


def _hand_over(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        account = book.ask(find_account, words=options.account)
        content = content_of(book, Scope(account.id, options.private))
        written = _written(options.file, lambda: write_package_zip(options.file, content))
    finally:
        book.close()
    values: dict[str, Any] = {
        "file": str(options.file),
        "account": account.name,
        "private": options.private,
        "files": written,
        "needs": content.manifest["x-csm-needs"],
    }
    rows = sum(written.values()) - written["schema.json"]
    notes = "with private notes" if options.private else "without private notes"
    told = f"Wrote {account.name} ({rows} rows, {notes}) to {options.file}."
    print_result(options, values, told)
    return DONE


def _show(table: str, rows: int) -> None:
    if sys.stderr.isatty():
        tell(f"{table}: {rows}")


def _written(path: Path, write: Callable[[], dict[str, int]]) -> dict[str, int]:
    """What ``write`` gives; a folder or disk that says no is a refusal."""
    try:
        return write()
    except OSError as error:
        raise Refusal("file_unreadable", path=path, reason=error.strerror) from error
