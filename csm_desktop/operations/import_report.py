"""What an import did, or would do: the records it is told in, and the counts as files land."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from csm_desktop.domain.staged_rows import PART_ROWS
from csm_desktop.operations.import_matching import Match
from csm_desktop.operations.import_nouns import Staged
from csm_desktop.operations.import_package import PackageReport
from csm_desktop.operations.import_precedence import FieldKept
from csm_desktop.operations.import_rows import FieldChange, Landed
from csm_desktop.operations.import_usage import UsageCounts

SHOWN = 500
"""Changes, matches and values kept that a report lists for each file; counts are always whole."""
_ALIKE = ("new", "same", "waits")
STATES_SHOWN = 1000
"""Rows of each file whose state a report tells, for the preview."""


@dataclass(frozen=True)
class RowProblem:
    """What was wrong with a cell, and whether its row came in all the same."""

    row: int
    column: str | None
    value: str | None
    code: str
    """Of ``domain/errors.SENTENCES``."""
    values: Mapping[str, object]
    kept: bool


@dataclass(frozen=True)
class FileReport:
    """What became of one file. rows = added + updated + unchanged + merged + skipped."""

    number: int
    name: str
    recognised: str
    """The profile's id; empty for a file that cannot be used."""
    noun: str
    rows: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    merged: int = 0
    """Rows that say the same thing as an earlier row of the file, or were summed into it."""
    waiting: int = 0
    """Rows among the skipped that wait for an account, contact or contract."""
    points: int = 0
    """Usage points put in force."""
    problems: tuple[RowProblem, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    matched: int = 0
    """Rows taken for rows of the book because they look the same, without an id that says so."""
    matches: tuple[Match, ...] = ()
    """The first of them."""
    kept_count: int = 0
    """Values that stayed although the file has others, because their system is believed more."""
    kept: tuple[FieldKept, ...] = ()
    """The first of them."""
    states: Mapping[int, str] = field(default_factory=dict)
    """Row → new, changed, same, waits or merged; the first rows only."""

    @property
    def skipped(self) -> int:
        """Rows that did not come in: each has a problem, waits, or is marked as deleted."""
        return self.rows - self.added - self.updated - self.unchanged - self.merged


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or would do."""

    files: tuple[FileReport, ...]
    landed: Mapping[str, int]
    """Noun → rows of earlier files that had been waiting and came in now."""


def begin_tallies(connection: Connection) -> None:
    """Make room for the rows whose nouns do not all change."""
    for name in ("same_row", "second_row"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{name}")
        connection.exec_driver_sql(f"CREATE TEMP TABLE {name} (file INTEGER, row INTEGER)")


def _states_of_rows(connection: Connection) -> str:
    """SQL for the rows of the file and their states: ``planned``, or what its parts come to.

    A row that is several records of one noun is new or the same when all of them are.
    """
    last = connection.exec_driver_sql("SELECT max(row) FROM planned").scalar()
    if last is None or last < PART_ROWS:
        return "planned"
    each = " ".join(f"WHEN min(state) = '{s}' AND max(state) = '{s}' THEN '{s}'" for s in _ALIKE)
    return (
        f"(SELECT row % {PART_ROWS} AS row, CASE {each} ELSE 'changed' END AS state FROM planned "
        "GROUP BY 1)"
    )


class Tally:
    """Counts for one file while its nouns land one after the other."""

    def __init__(self, connection: Connection, info: Mapping[str, object]) -> None:
        self.number = int(str(info["number"]))
        self.name = str(info["name"])
        self.usable = info["refusal"] is None
        self.staged_noun = str(info["noun"]) if self.usable else ""
        self.profile = str(info["profile"]) if self.usable else ""
        self.rows = int(str(info["rows"]))
        # The system whose ids the file has; a guessed file speaks for itself.
        self.staged = Staged("staging", self.number, str(info["system"] or "file"), self.name)
        self.counts = {"added": 0, "updated": 0, "unchanged": 0}
        self.merged = connection.exec_driver_sql(
            "SELECT count(*) FROM staging.staged_merged WHERE file = ?", (self.number,)
        ).scalar_one()
        self.waiting = self.points = self.import_id = self.matched = self.kept_count = 0
        self.changes: list[FieldChange] = []
        self.matches: list[Match] = []
        self.kept: list[FieldKept] = []
        self.states: dict[int, str] = {}
        self.problems = _problems(connection, info)

    def report(self) -> FileReport:
        """What is known so far."""
        return FileReport(
            number=self.number,
            name=self.name,
            recognised=self.profile,
            noun=self.staged_noun,
            rows=self.rows,
            merged=self.merged,
            waiting=self.waiting,
            points=self.points,
            problems=self.problems,
            changes=tuple(self.changes),
            matched=self.matched,
            matches=tuple(self.matches),
            kept_count=self.kept_count,
            kept=tuple(self.kept),
            states=self.states,
            **self.counts,
        )

    def tell(self, landed: Landed) -> None:
        """Take in what was told of a noun's rows."""
        self.changes += landed.changes[: SHOWN - len(self.changes)]
        self.matched += landed.matched
        self.matches += landed.matches[: SHOWN - len(self.matches)]
        self.kept_count += landed.kept_count
        self.kept += landed.kept[: SHOWN - len(self.kept)]

    def count_rows(self, connection: Connection, *, waiting: int) -> None:
        """Count the rows of the file's own noun, from ``planned``."""
        states = _states_of_rows(connection)
        counts: dict[str, int] = dict(
            connection.exec_driver_sql(f"SELECT state, count(*) FROM {states} GROUP BY state").all()
        )
        self.waiting = min(waiting, counts.get("waits", 0))
        self.counts = {
            "added": counts.get("new", 0),
            "updated": counts.get("changed", 0),
            "unchanged": counts.get("same", 0),
        }
        self.states = dict(
            connection.exec_driver_sql(
                f"SELECT row, state FROM {states} ORDER BY row LIMIT ?", (STATES_SHOWN,)
            ).all()
        )
        self._note_rows(connection, "same_row", "state = 'same'")

    def count_second(self, connection: Connection) -> None:
        """Note which rows another noun of theirs changes; their own may land before or after."""
        self._note_rows(connection, "second_row", "state IN ('new', 'changed')")

    def settle(self, connection: Connection) -> None:
        """A row whose own noun is the same counts as updated when its second noun is not."""
        rows = connection.exec_driver_sql(
            "SELECT row FROM same_row WHERE file = ? INTERSECT "
            "SELECT row FROM second_row WHERE file = ?",
            (self.number, self.number),
        ).scalars()
        for row in rows.all():
            self.counts["unchanged"] -= 1
            self.counts["updated"] += 1
            if row in self.states:
                self.states[row] = "changed"

    def _note_rows(self, connection: Connection, into: str, where: str) -> None:
        connection.exec_driver_sql(
            f"INSERT INTO {into} SELECT ?, row FROM {_states_of_rows(connection)} WHERE {where}",
            (self.number,),
        )

    def count_package(self, report: PackageReport) -> None:
        """Take in what became of an export of this program."""
        self.counts = {
            "added": report.added,
            "updated": report.updated,
            "unchanged": report.unchanged,
        }
        self.problems += tuple(
            RowProblem(p.row, p.column, p.value, p.code, p.values, p.kept) for p in report.problems
        )

    def count_usage(self, counts: UsageCounts) -> None:
        """Take in what became of usage rows."""
        self.counts = {
            "added": counts.added,
            "updated": counts.updated,
            "unchanged": counts.unchanged,
        }
        self.merged += counts.merged
        self.waiting, self.points = counts.waiting, counts.points


def _problems(connection: Connection, info: Mapping[str, object]) -> tuple[RowProblem, ...]:
    refusal = info["refusal"]
    if isinstance(refusal, list):
        return (RowProblem(0, None, None, refusal[0], refusal[1], False),)
    rows = connection.exec_driver_sql(
        'SELECT row, "column", value, code, "values", kept FROM staging.staged_problem '
        "WHERE file = ? ORDER BY row, rowid",
        (info["number"],),
    )
    return tuple(
        RowProblem(row, column, value, code, json.loads(values or "{}"), bool(kept))
        for row, column, value, code, values, kept in rows
    )
