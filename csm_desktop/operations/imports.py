"""Files come in: everything staged lands as one step, or nothing does.

The staging file (``exchange/staging.py`` writes it) is attached as ``staging``. A dry run is the
same command, rolled back, so what it says is what happens.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.periods import to_micros
from csm_desktop.operations.import_deals import carry_deals
from csm_desktop.operations.import_links import keep_waiting_links
from csm_desktop.operations.import_matching import Match
from csm_desktop.operations.import_nouns import LANDING_ORDER
from csm_desktop.operations.import_own import OURS, settle_kinds
from csm_desktop.operations.import_package import land_package
from csm_desktop.operations.import_precedence import FieldKept
from csm_desktop.operations.import_report import (
    SHOWN,
    FileReport,
    ImportReport,
    RowProblem,
    Tally,
    begin_tallies,
)
from csm_desktop.operations.import_rows import FieldChange, land_rows
from csm_desktop.operations.import_usage import UsageCounts, is_copy, land_usage
from csm_desktop.operations.import_waiting import (
    keep_waiting_rows,
    keep_waiting_usage,
    land_waiting,
    next_import,
    own_currency,
)
from csm_desktop.operations.rows import step_moment

__all__ = [
    "CHANGES_SHOWN",
    "FieldChange",
    "FieldKept",
    "FileReport",
    "ImportReport",
    "Match",
    "RowProblem",
    "import_files",
]

CHANGES_SHOWN = SHOWN
"""Field changes that a report lists for each file; the counts are always whole."""

PACKAGE = "package"
"""What staging calls the rows of an export of this program, which are of many nouns."""

Progress = Callable[[int, int], None]
"""Rows landed, rows in all."""


@command(
    "Import files: {count}",
    lambda *, staging, count, **_: {"count": count},
    attached="staging",
)
def import_files(
    connection: Connection,
    *,
    staging: Path,
    count: int,
    apart: Sequence[tuple[int, int]] = (),
    progress: Progress | None = None,
) -> ImportReport:
    """Land every staged file, accounts first whatever the order they were given in.

    ``apart`` are (file number, row) of rows that come in as new ones, whatever they look like;
    ``progress`` is told now and then how many rows have landed.
    """
    infos = [
        json.loads(info)
        for (info,) in connection.exec_driver_sql(
            "SELECT info FROM staging.staged_file ORDER BY number"
        )
    ]
    _make_fields(connection, [i["number"] for i in infos if i.get("system") == OURS])
    tallies = [Tally(connection, info) for info in infos]
    begin_tallies(connection)
    landing = _Landing(connection, tallies, apart, progress)
    for tally in tallies:
        if tally.staged_noun == PACKAGE:
            landing.land_package(tally)
    for noun in LANDING_ORDER:
        for tally in tallies:
            if tally.usable and (tally.number, noun) in landing.rows:
                landing.land(tally, noun)
    for group in _usage_groups(tallies):
        landing.land_usage(group)
    landed = land_waiting(connection)
    carry_deals(connection)
    for tally in tallies:
        tally.settle(connection)
        _record(connection, tally, landing.moment)
    return ImportReport(tuple(tally.report() for tally in tallies), landed)


class _Landing:
    """The files of one import on their way into the book."""

    def __init__(
        self,
        connection: Connection,
        tallies: Sequence[Tally],
        apart: Sequence[tuple[int, int]],
        progress: Progress | None,
    ) -> None:
        self.connection = connection
        self.moment = to_micros(step_moment(connection))
        self.currency = own_currency(connection)
        self.rows = _count_staged(connection)
        self.apart = apart
        self.progress = progress
        self.done = 0
        apart_nouns = ("usage point", PACKAGE)
        usage = [tally.rows for tally in tallies if tally.staged_noun in apart_nouns]
        self.total = sum(self.rows.values()) + sum(usage)
        self._tell(0)

    def land(self, tally: Tally, noun: str) -> None:
        """Land a file's rows of one noun."""
        apart = {row for number, row in self.apart if number == tally.number}
        tally.tell(
            land_rows(
                self.connection,
                tally.staged,
                noun,
                now=self.moment,
                currency=self.currency,
                limit=SHOWN,
                apart=apart,
            )
        )
        waiting = keep_waiting_rows(self.connection, tally.staged, noun)
        keep_waiting_links(self.connection, tally.staged, noun)
        if noun == tally.staged_noun:
            tally.count_rows(self.connection, waiting=waiting)
        else:
            tally.count_second(self.connection)
        self._tell(self.rows[tally.number, noun])

    def land_package(self, tally: Tally) -> None:
        """Land an export of this program, every table of it."""
        report = land_package(self.connection, file=tally.number, name=tally.name, now=self.moment)
        tally.count_package(report)
        self._tell(tally.rows)

    def land_usage(self, tallies: Sequence[Tally]) -> None:
        """Land the usage points of files of one profile, which are undone by their import."""
        number = next_import(self.connection)
        first: list[Tally] = []
        for tally in tallies:
            if any(is_copy(self.connection, tally.staged, other.staged) for other in first):
                tally.count_usage(UsageCounts(0, 0, 0, tally.rows, 0, 0))
            else:
                first.append(tally)
        counts = land_usage(self.connection, [t.staged for t in first], import_id=number)
        for tally, count in zip(first, counts, strict=True):
            keep_waiting_usage(self.connection, tally.staged)
            tally.count_usage(count)
        bringing = next((tally for tally in first if tally.points), None)
        if bringing is not None:
            bringing.import_id = number
            _record(self.connection, bringing, self.moment)
        self._tell(sum(tally.rows for tally in tallies))

    def _tell(self, rows: int) -> None:
        self.done += rows
        if self.progress is not None:
            self.progress(self.done, self.total)


def _usage_groups(tallies: Sequence[Tally]) -> list[list[Tally]]:
    """The files with usage points, those of one profile together: parts of the same figures."""
    groups: dict[tuple[str, str | int], list[Tally]] = {}
    for tally in tallies:
        if tally.staged_noun == "usage point" and tally.usable:
            key = (tally.staged.source, tally.profile or tally.number)
            groups.setdefault(key, []).append(tally)
    return list(groups.values())


def _count_staged(connection: Connection) -> dict[tuple[int, str], int]:
    """(file, noun) → its staged rows, for those that have any."""
    return {
        (number, noun): rows
        for noun in FIELDS
        if noun != "usage point"
        for number, rows in connection.exec_driver_sql(
            f"SELECT file, count(*) FROM staging.staged_{noun.replace(' ', '_')} GROUP BY file"
        )
    }


def _make_fields(connection: Connection, ours: Sequence[int]) -> None:
    """Custom fields that the files bring and the book does not have yet."""
    known = connection.exec_driver_sql("SELECT noun || ':' || label FROM field").scalars().all()
    connection.exec_driver_sql(
        "INSERT INTO field (noun, label, kind, position) "
        "SELECT noun, label, min(kind), (SELECT count(*) FROM field) + row_number() "
        "OVER (ORDER BY min(rowid)) FROM staging.staged_custom c WHERE NOT EXISTS "
        "(SELECT 1 FROM field f WHERE f.noun = c.noun AND f.label = c.label) GROUP BY noun, label"
    )
    settle_kinds(connection, ours, frozenset(known))


def _record(connection: Connection, tally: Tally, now: int) -> None:
    """Note that a file came in, once, and only when it brought something."""
    done = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM import_file WHERE id = ?)", (tally.import_id,)
    ).scalar_one()
    if (
        done
        or tally.staged_noun == PACKAGE
        or not (tally.counts["added"] or tally.counts["updated"] or tally.points)
    ):
        return
    connection.exec_driver_sql(
        "INSERT INTO import_file (id, name, profile, noun, imported_at, rows, added, updated, "
        "points) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            tally.import_id or next_import(connection),
            tally.name,
            tally.profile,
            tally.staged_noun,
            now,
            tally.rows,
            tally.counts["added"],
            tally.counts["updated"],
            tally.points,
        ),
    )
