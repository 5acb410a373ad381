"""One account as a folder of Markdown: what is told of it, to be read without the program.

The records are made in ``operations/account_folder.py`` and written by
``exchange/markdown_writer.py``.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class FolderFile:
    """An attachment."""

    name: str
    sha256: str
    """Hexadecimal; finds its bytes."""


@dataclass(frozen=True)
class FolderNote:
    """A note or a conversation."""

    at: datetime
    kind: str
    title: str
    text: str
    """Markdown."""
    visibility: str
    people: tuple[str, ...]
    files: tuple[FolderFile, ...] = ()


@dataclass(frozen=True)
class FolderTable:
    """A list of the account: contacts, contracts, tickets."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class FolderTask:
    """Something to do, or done."""

    title: str
    due_on: date | None
    is_done: bool
    assignee: str | None
    reason: str | None
    is_private: bool
    """It was made of a private note."""


@dataclass(frozen=True)
class FolderPlan:
    """A success plan."""

    name: str
    state: str
    summary: str
    internal: str
    """Markdown that never goes to the customer."""
    objectives: tuple[tuple[str, str, tuple[str, ...]], ...]
    """What is to be reached, its state and day, and what is done for it."""


@dataclass(frozen=True)
class AccountFolder:
    """One account."""

    name: str
    uid: str
    facts: tuple[tuple[str, str], ...]
    """Label and value, of what is known."""
    description: str
    notes: tuple[FolderNote, ...]
    tables: tuple[FolderTable, ...]
    tasks: tuple[FolderTask, ...]
    plans: tuple[FolderPlan, ...]
    files: tuple[FolderFile, ...]
    """Attachments of anything but notes."""
