"""A folder of Markdown: one folder an account, its notes by day, its attachments beside.

Names are safe on every system (no reserved word or character, no case twins, short enough) and stay
the same from export to export. Private notes are in it and say so. What is in an account is
``operations/account_folder.py``'s.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

from csm_desktop.domain.account_folder import (
    AccountFolder,
    FolderFile,
    FolderNote,
    FolderPlan,
    FolderTable,
    FolderTask,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.writer import write_atomically

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST_BYTES = 120
"""Of a name in UTF-8: a path of three stays below every system's limit."""

Read = Callable[[str], bytes]
"""The bytes of a checksum."""


def write_account_folders(
    folder: Path,
    accounts: Iterable[AccountFolder],
    *,
    read_content: Read,
    zone: ZoneInfo,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write a folder for each account below ``folder``; gives their number.

    Files of the same name are replaced, each whole. Refuses ``export_was_cancelled``: the accounts
    written until then stay.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = Names()
    count = 0
    for account in accounts:
        if cancelled is not None and cancelled():
            raise Refusal("export_was_cancelled")
        _write_account(folder / names.unique(account.name, or_else=account.uid), account,
                       read_content, zone)  # fmt: skip
        count += 1
        if progress is not None:
            progress(count)
    return count


class Names:
    """Names within one folder, each once, capitals and small letters alike."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def unique(self, name: str, *, or_else: str = "file", suffix: str = "") -> str:
        """A safe name like ``name`` that nothing here has yet; ``suffix`` is kept whole."""
        stem = safe_name(name) or or_else
        candidate, number = f"{stem}{suffix}", 1
        while _folded(candidate) in self._taken:
            number += 1
            candidate = f"{stem} ({number}){suffix}"
        self._taken.add(_folded(candidate))
        return candidate


def safe_name(name: str) -> str:
    """A name that every system allows for a file; empty when nothing of it does.

    >>> safe_name("A/B: con*"), safe_name("CON"), safe_name("…/.."), safe_name("x. ")
    ('A B con', 'CON_', '…', 'x')
    """
    plain = unicodedata.normalize("NFC", name).encode("utf-8", "replace").decode()
    plain = " ".join(_FORBIDDEN.sub(" ", plain).split()).strip(" .")
    while len(plain.encode()) > _LONGEST_BYTES:
        plain = plain[:-1].rstrip(" .")
    return f"{plain}_" if _RESERVED.fullmatch(plain) else plain


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _write_account(folder: Path, account: AccountFolder, read: Read, zone: ZoneInfo) -> None:
    folder.mkdir(exist_ok=True)
    attached = Names()
    _write(folder / "README.md", _read_me(account))
    for table in account.tables:
        if table.rows:
            _write(folder / f"{table.title.lower()}.md", _table(table))
    if account.tasks:
        _write(folder / "tasks.md", (line for task in account.tasks for line in _task(task)))
    if account.plans:
        _write(folder / "plans.md", (line for plan in account.plans for line in _plan(plan)))
    names = Names()
    for note in account.notes:
        (folder / "notes").mkdir(exist_ok=True)
        day = f"{note.at.astimezone(zone):%Y-%m-%d}"
        name = names.unique(f"{day} {note.title or note.kind}", suffix=".md")
        files = [_attach(folder, one, attached, read) for one in note.files]
        _write(folder / "notes" / name, _note(note, files, zone))
    for one in account.files:
        _attach(folder, one, attached, read)


def _attach(folder: Path, one: FolderFile, names: Names, read: Read) -> str:
    """Write an attachment; gives its name in the folder."""
    stem, dot, ending = one.name.rpartition(".")
    is_ending = bool(dot and stem and re.fullmatch(r"\w{1,10}", ending, re.ASCII))
    suffix = f".{ending}" if is_ending else ""
    name = names.unique(stem if is_ending else one.name, suffix=suffix)
    (folder / "attachments").mkdir(exist_ok=True)
    data = read(one.sha256)

    def write(file: IO[bytes]) -> None:
        file.write(data)

    write_atomically(folder / "attachments" / name, write, wait_for_disk=False)
    return name


def _read_me(account: AccountFolder) -> Iterator[str]:
    yield f"# {_line(account.name)}"
    yield ""
    for label, value in account.facts:
        yield f"- **{_line(label)}**: {_line(value)}"
    if account.description:
        yield ""
        yield account.description


def _note(note: FolderNote, files: Iterable[str], zone: ZoneInfo) -> Iterator[str]:
    at = note.at.astimezone(zone)
    yield f"# {_line(note.title or note.kind)}"
    yield ""
    yield f"- Date: {at:%Y-%m-%d %H:%M} ({zone.key})"
    yield f"- Kind: {_line(note.kind)}"
    yield f"- Visibility: {note.visibility}{' (not for anybody else)' * _is_private(note)}"
    if note.people:
        yield f"- People: {_line(', '.join(note.people))}"
    for name in files:
        yield f"- Attachment: [{_line(name)}](<../attachments/{name}>)"
    yield ""
    yield note.text


def _is_private(note: FolderNote) -> bool:
    return note.visibility == "private"


def _table(table: FolderTable) -> Iterator[str]:
    yield f"# {table.title}"
    yield ""
    yield f"| {' | '.join(table.header)} |"
    yield f"|{' --- |' * len(table.header)}"
    for row in table.rows:
        yield f"| {' | '.join(_line(cell).replace('|', '&#124;') for cell in row)} |"


def _task(task: FolderTask) -> Iterator[str]:
    facts = [f"due {task.due_on}"] if task.due_on else []
    facts += [_line(task.assignee)] if task.assignee else []
    facts += ["private"] if task.is_private else []
    said = f" ({', '.join(facts)})" if facts else ""
    yield f"- [{'x' if task.is_done else ' '}] {_line(task.title)}{said}"
    if task.reason:
        yield f"  {_line(task.reason)}"


def _plan(plan: FolderPlan) -> Iterator[str]:
    yield f"# {_line(plan.name)} ({plan.state})"
    yield ""
    if plan.summary:
        yield plan.summary
        yield ""
    for what, state, initiatives in plan.objectives:
        yield f"- {_line(what)} ({state})"
        yield from (f"  - {_line(one)}" for one in initiatives)
    if plan.internal:
        yield ""
        yield "Internal, never for the customer:"
        yield ""
        yield plan.internal
    yield ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _write(path: Path, lines: Iterable[str]) -> None:
    data = "\n".join(lines).rstrip("\n") + "\n"

    def write(file: IO[bytes]) -> None:
        file.write(data.encode("utf-8", "replace"))

    write_atomically(path, write, wait_for_disk=False)
