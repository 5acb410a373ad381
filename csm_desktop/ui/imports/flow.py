"""An import from the first file to the last notice, without any widget.

The files are read into a staging file (on a worker thread), compared with the book by a rehearsal
(on the writer's thread) and then brought in. The staging file is removed when it is not needed any
more, at the latest when the program ends.
"""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.operations.import_matching import Match
from csm_desktop.operations.imports import ImportReport, import_files
from csm_desktop.ui.imports.finding_rows import Piece
from csm_desktop.ui.imports.landing import Landing
from csm_desktop.ui.imports.reading import (
    Preview,
    Progress,
    ReadFiles,
    keep_columns,
    new_staging_path,
    read_files,
    remember_layouts,
    zone_name,
)
from csm_desktop.workspace import Job, StepNotice, Workspace


class State(StrEnum):
    """Where an import stands."""

    EMPTY = "empty"
    """No files."""
    READING = "reading"
    COMPARING = "comparing"
    READY = "ready"
    """It is known what would change."""
    IMPORTING = "importing"
    DONE = "done"
    """The files came in."""


class ImportFlow(QObject):
    """One import at a time.

    Signals:
        moved: the state, the files or what is known of them changed.
        progressed (Progress): reading goes on.
        came_in (ImportReport, StepNotice): the files came in as this step.
    """

    moved = Signal()
    progressed = Signal(object)
    came_in = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.state = State.EMPTY
        self.paths: tuple[Path, ...] = ()
        self.choices: dict[str, FileChoices] = {}
        """What the user decided about a piece, by :func:`choice_key`."""
        self.apart: dict[str, dict[int, Match]] = {}
        """By :func:`choice_key` and row, matches by likeness that the user refused."""
        self.read: ReadFiles | None = None
        self.head: ReadFiles | None = None
        """The first rows, while much is being read for the first time."""
        self.report: ImportReport | None = None
        self.changes_something = False
        """Whether the rehearsal changed anything at all."""
        self.hindrance: Refusal | None = None
        """Why it cannot come in now, such as a book that is open to read only."""
        self.currency = "USD"
        self._workspace = workspace
        self._before: tuple[tuple[Path, ...], dict[str, FileChoices]] = ((), {})
        self._job: Job | None = None
        self._landing: Landing | None = None
        self._turn = 0
        self._rehearsals = 0
        self._retired: list[Path] = []
        self._landed: ImportReport | None = None
        workspace.changed.connect(self._compare_again)
        workspace.stepped.connect(self._tell_step)
        workspace.closed.connect(self.throw_away)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.throw_away)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.state in (State.READING, State.COMPARING, State.IMPORTING)

    @property
    def seen(self) -> ReadFiles | None:
        """What there is to look at: the files, or the first rows of them."""
        return self.read or self.head

    @property
    def can_cancel(self) -> bool:
        """Whether what is under way can be stopped."""
        return self.busy

    # What the user does.

    def add(self, paths: Iterable[Path]) -> None:
        """Read these files too; after an import, begin anew with them."""
        if self.state is State.IMPORTING:
            return
        if self.state is State.DONE:
            self.throw_away()
        new = tuple(path for path in dict.fromkeys(paths) if path not in self.paths)
        if new:
            self._start_reading(self.paths + new, self.choices)

    def leave_out(self, records: Sequence[StagedFile]) -> None:
        """Go on without these pieces; a path of which none is left is not read any more."""
        read = self.read
        if read is None or self.state is not State.READY:
            return
        gone = {read.key_of(record) for record in records}
        kept = {record.path for record in read.records if read.key_of(record) not in gone}
        paths = tuple(path for place, path in enumerate(read.paths, 1) if place in kept)
        out = {read.key_of(r): replace(self.choices_of(r), left_out=True) for r in records}
        if paths:
            self._start_reading(paths, {**self.choices, **out})
        else:
            self.throw_away()

    def choose(self, record: StagedFile, **chosen: object) -> None:
        """Decide something about a piece, in the words of :class:`FileChoices`; it is read anew."""
        if self.state is not State.READY or self.read is None:
            return
        now = replace(self.choices_of(record), **chosen)  # type: ignore[arg-type]  # its own fields
        self._start_reading(self.paths, {**self.choices, self.read.key_of(record): now})

    def map_column(self, record: StagedFile, header: str, target: str | None) -> None:
        """Say what a column of a piece becomes; None leaves it out."""
        mapping = dict(self.choices_of(record).mapping)
        mapping[header] = target
        self.choose(record, mapping=tuple(mapping.items()))

    def take_candidate(self, record: StagedFile) -> None:
        """Take the other thing that a piece may be; again: the next one, round and round."""
        names = [name for name, _ in record.candidates]
        if len(names) > 1:
            place = names.index(record.profile) if record.profile in names else -1
            self.choose(record, profile=names[(place + 1) % len(names)], mapping=())

    def keep_apart(self, wanted: Mapping[int, Iterable[Match]], *, apart: bool = True) -> None:
        """Do not take these rows, by piece, for the ones they are like; or do so again."""
        read = self.read
        if self.state is not State.READY or read is None:
            return
        for number, matches in wanted.items():
            rows = self.apart.setdefault(read.key_of(read.records[number - 1]), {})
            for match in matches:
                if apart:
                    rows[match.row] = match
                else:
                    rows.pop(match.row, None)
        self._compare()

    def pieces(self) -> tuple[Piece, ...]:
        """Every piece with what was found; none before they were compared with the book."""
        read, report = self.read, self.report
        if read is None or report is None:
            return ()
        reports = {file.number: file for file in report.files}
        return tuple(
            Piece(
                record,
                read.previews.get(record.number, Preview((), ())),
                reports[record.number],
                tuple(self.apart.get(read.key_of(record), {}).values()),
            )
            for record in read.records
            if record.number in reports
        )

    def choices_of(self, record: StagedFile) -> FileChoices:
        """What was decided about a piece."""
        assert self.seen is not None
        return self.choices.get(self.seen.key_of(record), FileChoices())

    def cancel(self) -> None:
        """Stop what is under way, and be where one was before."""
        if self.state is State.READING and self._job is not None:
            self._job.cancel()
        elif self.state is State.IMPORTING and self._landing is not None:
            self._landing.stop()
        elif self.state is State.COMPARING:
            self.throw_away()

    def throw_away(self) -> None:
        """Forget the files; nothing was changed."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._turn += 1
        if self._landing is not None:
            self._landing.stop()
        if self.read is not None:
            self._retire(self.read.into)
        self.paths, self.choices, self.apart = (), {}, {}
        self.read = self.head = self.report = self.hindrance = None
        self._move(State.EMPTY)

    def import_now(self) -> None:
        """Bring everything in, as one step."""
        if self.state is not State.READY or self.read is None or self.hindrance is not None:
            return
        self._move(State.IMPORTING)
        self._workspace.do(
            import_files,
            done=self._finish,
            refused=self._refuse,
            staging=self.read.into,
            count=sum(record.refusal is None for record in self.read.records),
            apart=self._apart_rows(),
            progress=self._new_landing().tell,
        )

    # Reading.

    def _start_reading(self, paths: tuple[Path, ...], choices: Mapping[str, FileChoices]) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self._before = (self.paths, self.choices)
        self._turn += 1
        turn, into = self._turn, new_staging_path()
        self.paths, self.choices = paths, dict(choices)
        self._job = self._workspace.work(
            read_files,
            done=lambda read: self._take_read(turn, read),
            failed=lambda error: self._stop_reading(turn, error),
            progress=lambda progress: self._tell_progress(turn, progress),
            paths=paths,
            into=into,
            currency=self.currency,
            zone=zone_name(),
            choices=dict(choices),
        )
        self._move(State.READING)

    def _tell_progress(self, turn: int, progress: Progress | ReadFiles) -> None:
        if turn != self._turn:
            return
        if isinstance(progress, Progress):
            self.progressed.emit(progress)
        elif self.read is None:
            self.head = progress
            self.moved.emit()

    def _take_read(self, turn: int, read: ReadFiles) -> None:
        if turn != self._turn:
            self._retire(read.into)
            return
        self._job = self.head = None
        if self.read is not None:
            self._retire(self.read.into)
            read = keep_columns(read, self.read, self.choices)
            read = replace(read, sources={**read.sources, **self.read.sources})
        self.read, self.report, self.choices = read, None, dict(read.choices)
        self._compare()

    def _stop_reading(self, turn: int, error: Exception) -> None:
        """Cancelled or refused: the files from before are what is left."""
        if turn != self._turn:
            return
        self._job = None
        self.paths, self.choices = self._before
        if self.read is None or not self.paths:
            self.throw_away()
        elif self.report is not None:
            self._move(State.READY)
        else:
            self._compare()
        if not isinstance(error, Refusal):
            self._workspace.failed.emit(error)
        elif error.code != "import_was_cancelled":
            self._workspace.refused.emit(error)

    # Comparing with the book.

    def _compare(self) -> None:
        assert self.read is not None
        self._turn += 1
        turn = self._turn
        self._rehearsals += 1
        self._move(State.COMPARING)
        self._workspace.rehearse(
            import_files,
            done=lambda report, tables: self._take_report(turn, report, bool(tables)),
            refused=lambda refusal: self._hinder(turn, refusal),
            staging=self.read.into,
            count=len(self.read.records),
            apart=self._apart_rows(),
            progress=self._new_landing().tell,
        )

    def _apart_rows(self) -> list[tuple[int, int]]:
        assert self.read is not None
        keys = {self.read.key_of(record): record.number for record in self.read.records}
        return [(keys[key], row) for key, rows in self.apart.items() if key in keys for row in rows]

    def _new_landing(self) -> Landing:
        """For one landing; what an earlier one still tells is not heard."""
        if self._landing is not None:
            self._landing.stop()
            self._landing.told.disconnect(self.progressed)
        landing = self._landing = Landing(self)
        # Told on the writer's thread, heard on the window's.
        landing.told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        return landing

    def _take_report(self, turn: int, report: ImportReport, changes: bool) -> None:
        self._end_rehearsal()
        if turn == self._turn:
            self.report, self.changes_something, self.hindrance = report, changes, None
            self._move(State.READY)

    def _hinder(self, turn: int, refusal: Refusal) -> None:
        self._end_rehearsal()
        if turn == self._turn and refusal.code != "landing_was_cancelled":
            self.hindrance = refusal
            self._move(State.READY)
            self._workspace.refused.emit(refusal)

    def _end_rehearsal(self) -> None:
        self._rehearsals -= 1
        if not self._rehearsals:
            for path in self._retired:
                _remove(path)
            self._retired.clear()

    def _compare_again(self, _tables: object) -> None:
        """The book has changed under a comparison that is shown."""
        if self.state is State.READY:
            self._compare()

    # Coming in.

    def _finish(self, report: ImportReport) -> None:
        assert self.read is not None
        self.report = self._landed = report
        self._workspace.work(remember_layouts, done=_note_remembered, read=self.read)
        self._retire(self.read.into)
        self._move(State.DONE)

    def _refuse(self, refusal: Refusal) -> None:
        self._move(State.READY)
        self._workspace.refused.emit(refusal)

    def _tell_step(self, step: StepNotice) -> None:
        report, self._landed = self._landed, None
        if report is not None and step.kind == "do":
            self.came_in.emit(report, step)
        elif self.state is State.DONE and step.kind == "undo":
            self.throw_away()

    def _retire(self, path: Path) -> None:
        if self._rehearsals:
            self._retired.append(path)
        else:
            _remove(path)

    def _move(self, state: State) -> None:
        self.state = state
        self.moved.emit()


def _remove(path: Path) -> None:
    # Windows keeps a file that is still open; what stays is removed by a later start.
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _note_remembered(_count: object) -> None:
    """Nothing is said of it: the next such file is simply known."""
