"""What is written for each way out: functions that run beside the window, with a reader.

Each reads the book with ``ask``, tells ``progress`` how far it is and gives what it has written.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.exchange.crm_files import write_crm_files
from csm_desktop.exchange.markdown_writer import write_account_folders
from csm_desktop.exchange.package_writer import PackageContent, write_package, write_package_zip
from csm_desktop.operations.account_folder import list_account_ids, read_account_folder
from csm_desktop.operations.crm_rows import read_crm_rows
from csm_desktop.operations.find_account import find_account
from csm_desktop.operations.package_schema import describe_package
from csm_desktop.operations.package_scope import Scope
from csm_desktop.operations.tables import list_contents, read_batch, read_content

Ask = Callable[..., Any]
Tell = Callable[[Any], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class HowFar:
    """How far the writing is."""

    share: float
    """From 0 to 1."""
    table: str
    """What is being written."""
    rows: int
    """How many of it are."""


@dataclass(frozen=True)
class Written:
    """What is there now."""

    path: Path
    files: int
    account: str = ""
    """Of a hand-over: whose."""


def write_everything(ask: Ask, folder: Path, progress: Tell, cancelled: Cancelled) -> Written:
    """Every table as CSV, with its JSON Schema and the attachments."""
    content = _content(ask, Scope())
    files = write_package(
        folder, content, progress=_share(content.manifest, progress), cancelled=cancelled
    )
    return Written(folder, len(files))


def write_hand_over(
    ask: Ask, path: Path, account: tuple[str, bool], progress: Tell, cancelled: Cancelled
) -> Written:
    """All that belongs to an account, as one zip.

    ``account``: the words that mean it, and whether private notes leave. Refuses as
    :func:`find_account`.
    """
    words, private = account
    found = ask(find_account, words=words)
    content = _content(ask, Scope(found.id, private))
    files = write_package_zip(
        path, content, progress=_share(content.manifest, progress), cancelled=cancelled
    )
    return Written(path, len(files), found.name)


def write_markdown(
    ask: Ask, folder: Path, zone: ZoneInfo, progress: Tell, cancelled: Cancelled
) -> Written:
    """A folder of Markdown for each account."""
    numbers = ask(list_account_ids)
    accounts = (ask(read_account_folder, account_id=number) for number in numbers)
    count = write_account_folders(
        folder,
        accounts,
        read_content=lambda checksum: ask(read_content, checksum=checksum),
        zone=zone,
        progress=lambda done: progress(HowFar(done / max(1, len(numbers)), "account", done)),
        cancelled=cancelled,
    )
    return Written(folder, count)


def write_for_system(ask: Ask, folder: Path, system: str, zone: ZoneInfo) -> Written:
    """What the import of ``hubspot`` or ``salesforce`` takes; private notes stay."""
    rows = ask(read_crm_rows, system=system, internal=True)
    files = write_crm_files(folder, rows, system=system, internal=True, zone=zone)
    return Written(folder, len(files))


def _content(ask: Ask, scope: Scope) -> PackageContent:
    return PackageContent(
        manifest=ask(describe_package, scope=scope),
        read=lambda table, after: ask(read_batch, table=table, after=after, scope=scope),
        checksums=ask(list_contents, scope=scope),
        read_content=lambda checksum: ask(read_content, checksum=checksum),
    )


def _share(manifest: Mapping[str, Any], progress: Tell) -> Callable[[str, int], None]:
    """Tables done of all tables, and the rows of the one under way, told to ``progress``."""
    tables = list(manifest["x-csm-tables"])

    def tell(table: str, rows: int) -> None:
        progress(HowFar(tables.index(table) / len(tables), table, rows))

    return tell
