"""A package written and brought back, past the child process: in this one, with what it raises."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection

from csm_desktop.database.store import Outcome, Store, command
from csm_desktop.domain.periods import to_micros
from csm_desktop.exchange.package_staging import stage_package
from csm_desktop.exchange.package_writer import PackageContent, write_package, write_package_zip
from csm_desktop.exchange.schema import create_staging
from csm_desktop.operations.import_package import PackageReport, land_package
from csm_desktop.operations.package_schema import describe_package
from csm_desktop.operations.package_scope import Scope
from csm_desktop.operations.rows import step_moment
from csm_desktop.operations.tables import EVERYTHING, list_contents, read_batch, read_content

JOURNAL = ("step", "change", "usage_shelf", "pen", "image_shape", "file_state")


@command("Bring a package", attached="staging")
def bring_package(connection: Connection, *, staging: Path) -> PackageReport:
    now = to_micros(step_moment(connection))
    return land_package(connection, file=1, name="package", now=now)


def content_of(book: Store, scope: Scope = EVERYTHING) -> PackageContent:
    return PackageContent(
        manifest=book.ask(describe_package, scope=scope),
        read=lambda table, after: book.ask(read_batch, table=table, after=after, scope=scope),
        checksums=book.ask(list_contents, scope=scope),
        read_content=lambda checksum: book.ask(read_content, checksum=checksum),
    )


def export(book: Store, folder: Path, scope: Scope = EVERYTHING) -> Path:
    write_package(folder, content_of(book, scope))
    return folder


def export_zip(book: Store, path: Path, scope: Scope) -> Path:
    write_package_zip(path, content_of(book, scope))
    return path


def bring(
    book: Store, package: Path, *, run: Callable[..., Outcome] | None = None
) -> tuple[PackageReport, Outcome, list[tuple[Any, ...]]]:
    """The report, what came of the step, and what staging said was wrong."""
    staging = package.parent / f"{package.name}-{book.path.stem}-staging.db"
    staging.unlink(missing_ok=True)
    connection = create_staging(staging, None)
    connection.execute("BEGIN")
    stage_package(connection, number=1, package=package, name="package")
    connection.execute("COMMIT")
    said = connection.execute('SELECT row, "column", value, code FROM staged_problem').fetchall()
    connection.close()
    outcome = (run or book.run)(bring_package, staging=staging)
    return outcome.result, outcome, said


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every table of a book but its history, row by row."""
    connection = sqlite.connect(str(path))
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%' "
            "AND name NOT LIKE 'sqlite_%'"
        )
        if name not in JOURNAL
    ]
    found = {
        name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
        for name in names
    }
    connection.close()
    return found


def differences(one: Path, other: Path) -> dict[str, tuple[list[Any], list[Any]]]:
    """Table → rows that only one of two books has."""
    ours, theirs = rows_of(one), rows_of(other)
    assert ours.keys() == theirs.keys()
    return {
        name: (
            [row for row in ours[name] if row not in set(theirs[name])],
            [row for row in theirs[name] if row not in set(ours[name])],
        )
        for name in ours
        if ours[name] != theirs[name]
    }
