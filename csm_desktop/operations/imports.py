"""Files come in: everything staged lands as one step, or nothing does.

The staging file (``exchange/staging.py`` writes it) is attached as ``staging``. A dry run is the
same command, rolled back, so what it says is what happens.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.periods import to_micros
from csm_desktop.operations.import_own import OURS, settle_kinds
from csm_desktop.operations.import_rows import LANDING_ORDER, FieldChange, Staged, land_rows
from csm_desktop.operations.import_usage import land_usage
from csm_desktop.operations.import_waiting import (
    keep_waiting_rows,
    keep_waiting_usage,
    land_waiting_rows,
)
from csm_desktop.operations.rows import step_moment

CHANGES_SHOWN = 500
"""Field changes that a report lists for each file; the counts are always whole."""
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


@dataclass(frozen=True)
class ImportedFile:
    """A file that once came in."""

    name: str
    profile: str
    noun: str
    imported_at: datetime
    rows: int
    added: int
    updated: int
    points: int


@command(
    "Import files: {count}",
    lambda *, staging, count, **_: {"count": count},
    attached="staging",
)
def import_files(connection: Connection, *, staging: Path, count: int) -> ImportReport:
    """Land every staged file, accounts first whatever the order they were given in."""
    moment = to_micros(step_moment(connection))
    currency = str(
        connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'currency'").scalar_one()
    )
    infos = [
        json.loads(info)
        for (info,) in connection.exec_driver_sql(
            "SELECT info FROM staging.staged_file ORDER BY number"
        )
    ]
    _make_fields(connection, [i["number"] for i in infos if i.get("system") == OURS])
    reports = {info["number"]: _Tally(connection, info) for info in infos}
    for noun in LANDING_ORDER:
        for info in infos:
            if info["refusal"] is None and _has_rows(connection, noun, info["number"]):
                _land(connection, reports[info["number"]], noun, moment, currency)
    for tally in reports.values():
        if tally.staged_noun == "usage point":
            _land_usage(connection, tally, moment)
    landed = _land_waiting(connection, moment, currency)
    for tally in reports.values():
        _record(connection, tally, moment)
    return ImportReport(tuple(tally.report() for tally in reports.values()), landed)


def list_imported_files(connection: Connection, *, limit: int = 100) -> tuple[ImportedFile, ...]:
    """The files that came in, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT name, profile, noun, imported_at, rows, added, updated, points FROM import_file "
        "ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        ImportedFile(name, profile, noun, datetime.fromtimestamp(at / 1e6, UTC), *counts)
        for name, profile, noun, at, *counts in rows
    )


class _Tally:
    """Counts for one file while its nouns land one after the other."""

    def __init__(self, connection: Connection, info: Mapping[str, object]) -> None:
        self.number = int(str(info["number"]))
        self.name = str(info["name"])
        self.usable = info["refusal"] is None
        self.staged_noun = str(info["noun"]) if self.usable else ""
        self.profile = str(info["profile"]) if self.usable else ""
        self.rows = int(str(info["rows"]))
        self.staged = Staged("staging", self.number, _source(info), self.name)
        self.counts = {"added": 0, "updated": 0, "unchanged": 0}
        self.merged = connection.exec_driver_sql(
            "SELECT count(*) FROM staging.staged_merged WHERE file = ?", (self.number,)
        ).scalar_one()
        self.waiting = 0
        self.points = 0
        self.import_id = 0
        self.changes: list[FieldChange] = []
        self.states: dict[int, str] = {}
        self.problems = _problems(connection, info)

    def report(self) -> FileReport:
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
            states=self.states,
            **self.counts,
        )


def _source(info: Mapping[str, object]) -> str:
    """The system whose ids the file has; a guessed file speaks for itself."""
    return str(info["system"] or "file")


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


def _has_rows(connection: Connection, noun: str, number: int) -> bool:
    table = f"staging.staged_{noun.replace(' ', '_')}"
    return bool(
        connection.exec_driver_sql(
            f"SELECT EXISTS (SELECT 1 FROM {table} WHERE file = ?)", (number,)
        ).scalar_one()
    )


def _land(connection: Connection, tally: _Tally, noun: str, now: int, currency: str) -> None:
    changes = land_rows(
        connection,
        tally.staged,
        noun,
        now=now,
        currency=currency,
        change_limit=CHANGES_SHOWN - len(tally.changes),
    )
    tally.changes += changes
    waiting = keep_waiting_rows(connection, tally.staged, noun)
    if noun == tally.staged_noun:
        tally.waiting = waiting
        counts: dict[str, int] = dict(
            connection.exec_driver_sql("SELECT state, count(*) FROM planned GROUP BY state").all()
        )
        tally.counts = {
            "added": counts.get("new", 0),
            "updated": counts.get("changed", 0),
            "unchanged": counts.get("same", 0),
        }
        tally.states = dict(
            connection.exec_driver_sql(
                "SELECT row, state FROM planned ORDER BY row LIMIT ?", (STATES_SHOWN,)
            ).all()
        )
        _keep_unchanged(connection)
    else:
        _count_second(connection, tally)


def _keep_unchanged(connection: Connection) -> None:
    """Remember which rows were the same, in case a second noun of the row is not."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.same_row")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE same_row AS SELECT row FROM planned WHERE state = 'same'"
    )


def _count_second(connection: Connection, tally: _Tally) -> None:
    """A row whose own noun is the same counts as updated when its second noun is not."""
    if not tally.counts["unchanged"]:
        return
    rows = connection.exec_driver_sql(
        "SELECT row FROM planned WHERE state IN ('new', 'changed') "
        "AND row IN (SELECT row FROM same_row)"
    ).all()
    for (row,) in rows:
        tally.states[row] = "changed"
    tally.counts["unchanged"] -= len(rows)
    tally.counts["updated"] += len(rows)


def _land_usage(connection: Connection, tally: _Tally, now: int) -> None:
    number = _next_import(connection)
    counts = land_usage(connection, tally.staged, import_id=number)
    keep_waiting_usage(connection, tally.staged)
    tally.counts = {
        "added": counts.added,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
    }
    tally.merged += counts.merged
    tally.waiting = counts.waiting
    tally.points = counts.points
    if counts.points:
        tally.import_id = number
        _record(connection, tally, now)


def _land_waiting(connection: Connection, now: int, currency: str) -> dict[str, int]:
    number = _next_import(connection)
    landed = land_waiting_rows(connection, import_id=number, now=now, currency=currency)
    if landed.get("usage point"):
        connection.exec_driver_sql(
            "INSERT INTO import_file (id, name, profile, noun, imported_at, rows, added, updated, "
            "points) VALUES (?, '', 'waiting', 'usage point', ?, ?, ?, 0, ?)",
            (number, now, landed["usage point"], landed["usage point"], landed["usage point"]),
        )
    return landed


def _next_import(connection: Connection) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'import_file'), "
            "0), coalesce((SELECT max(id) FROM import_file), 0))"
        ).scalar_one()
    )


def _record(connection: Connection, tally: _Tally, now: int) -> None:
    """Note that a file came in, once, and only when it brought something."""
    done = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM import_file WHERE id = ?)", (tally.import_id,)
    ).scalar_one()
    if done or not (tally.counts["added"] or tally.counts["updated"]):
        return
    connection.exec_driver_sql(
        "INSERT INTO import_file (id, name, profile, noun, imported_at, rows, added, updated, "
        "points) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            tally.import_id or _next_import(connection),
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
