"""The desk: asks questions, does commands and keeps every answer on screen true.

It owns the threads. One thread writes, one reads; answers come back to the window's thread as
plain values. It remembers which tables each question read and asks again when a command changed
one of them, so no page has refresh code. Not here: what the questions and commands are.
"""

import inspect
import queue
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, partial
from itertools import count
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from csm_desktop.domain.errors import Refusal

if TYPE_CHECKING:
    from csm_desktop.database.store import Outcome, Store

BACKUP_MS = 30 * 60_000
"""How often a changed book is copied while it is open."""

GIVE_WAY_SECONDS = 1
"""How long a patient question waits for commands; an import takes longer."""

Question = Callable[..., Any]
Receive = Callable[[Any], None]


@dataclass(frozen=True)
class StepNotice:
    """What was just done, undone or redone, for the notice bar and the Undo menu."""

    step: int | None
    label: str
    """English, with named values; the window translates it."""
    values: Mapping[str, object]
    kind: str
    """``do``, ``undo`` or ``redo``."""
    left: int = 0
    """Rows that an undo left as they are, because something later builds on them."""
    at: datetime | None = None
    """When it was saved."""


class Watch(QObject):
    """A question whose answer on screen is kept true; made by :meth:`Workspace.watch`."""

    def __init__(
        self,
        desk: "Workspace",
        owner: QObject,
        question: Question,
        receive: Receive,
        params: dict[str, Any],
        *,
        follows: bool,
        patient: bool,
    ) -> None:
        super().__init__(owner)
        self.follows = follows
        self.patient = patient
        self._desk = desk
        self._owner = owner
        self._receive = receive
        self.question = question
        self.params = params
        self.tables: frozenset[str] = frozenset()
        self.turn = 0
        self._stale = False
        self._stopped = False
        owner.installEventFilter(self)

    def ask(self, **params: Any) -> None:
        """Ask (again), with these parameters changed; an answer still under way is dropped."""
        self.params.update(params)
        self.turn += 1
        self._stale = False
        self._desk.ask_for(self)

    def stop(self) -> None:
        """Receive nothing any more."""
        self._stopped = True
        self.turn += 1

    def notice_change(self) -> None:
        """Something it reads has changed: ask now, or when its page is seen again."""
        if self._stopped or not self.follows or not isValid(self):
            return
        if self._owner.property("visible") is False:
            self._stale = True
        else:
            self.ask()

    def receive(self, turn: int, answer: Any, tables: frozenset[str]) -> None:
        """Take an answer, unless a later question was asked meanwhile."""
        if turn == self.turn and not self._stopped and isValid(self):
            self.tables = tables
            self._receive(answer)

    def is_late(self, turn: int) -> bool:
        """Whether nobody waits for the answer to this turn any more."""
        return turn != self.turn

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if self._stale and event.type() == QEvent.Type.Show:
            self.ask()
        return False


class Job(QObject):
    """Slow work beside the book (reading files, drawing a PDF); can be cancelled."""

    progressed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; its ``failed`` callback hears of it."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """For the work itself, now and then."""
        return self._cancelled.is_set()


_URGENT, _PATIENT, _LAST = range(3)


@dataclass
class _Lane:
    """One thread and what waits for it: by rank, then in order."""

    name: str
    jobs: "queue.PriorityQueue[tuple[int, int, Callable[[], None] | None]]" = field(
        default_factory=queue.PriorityQueue
    )
    thread: threading.Thread | None = None
    _turns: "count[int]" = field(default_factory=count)

    def put(self, job: Callable[[], None], *, rank: int = _URGENT) -> None:
        self.jobs.put((rank, next(self._turns), job))

    def start(self) -> None:
        self.thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        if self.thread is not None:
            self.jobs.put((_LAST, next(self._turns), None))
            self.thread.join()
            self.thread = None

    def _run(self) -> None:
        while (job := self.jobs.get()[2]) is not None:
            job()


class _Preempted:
    """Lets a slow question be broken off for one that somebody waits for, then asked again."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._interrupt: Callable[[], None] | None = None
        self._was_broken_off = False

    def break_off(self) -> None:
        """Break off what runs, if anything of that kind does."""
        with self._guard:
            if self._interrupt is not None:
                self._was_broken_off = True
                self._interrupt()

    def was_broken_off(self) -> bool:
        """Whether the question that ran last was."""
        was, self._was_broken_off = self._was_broken_off, False
        return was

    def wrap(self, question: Question) -> Question:
        """The question, so that it can be broken off while it is answered."""

        def answer(connection: Any, **params: Any) -> Any:
            with self._guard:
                self._interrupt = connection.connection.driver_connection.interrupt
            try:
                return question(connection, **params)
            finally:
                with self._guard:
                    self._interrupt = None

        return answer


class Workspace(QObject):
    """The open book, for the window.

    Signals:
        opened: a book is open and can be asked.
        closed: no book is open any more.
        changed (frozenset[str]): these tables changed, and it is saved.
        stepped (StepNotice): a step was done, undone or redone.
        refused (Refusal): something was refused and nobody else took it.
        failed (Exception): a bug; the transaction was rolled back.
        busy_changed (bool): a command began to run, or the last one ended.
        as_of_changed: the book is seen as of another day, or as it is today again.
        health_turned (float): this share of the accounts has the health of today; 1: all.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    stepped = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    as_of_changed = Signal()
    health_turned = Signal(float)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.read_only: Refusal | None = None
        """Why nothing can be written, when that is so."""
        self.as_of: date | None = None
        """The day that the book is seen as of; None: as it is today."""
        self._reader: Store | None = None
        self._past: Store | None = None  # reads instead while the book is seen as of a day
        self._writer: Store | None = None
        self._reading = _Lane("reader")
        self._writing = _Lane("writer")
        self._slow = _Preempted()
        self._watches: list[Watch] = []
        self._commands = 0
        self.turns_health = False
        """Whether the health of an earlier day is being brought to today."""
        self._today = date.today()
        self._delivered.connect(self._run_here, Qt.ConnectionType.QueuedConnection)
        self._minute = QTimer(self, interval=60_000)
        self._minute.timeout.connect(self._turn_day)
        self._half_hour = QTimer(self, interval=BACKUP_MS)
        self._half_hour.timeout.connect(self._back_up)

    def today(self) -> date:
        """The user's today, or the day that the book is seen as of."""
        return self.as_of or self._today

    def zone(self) -> ZoneInfo:
        """The zone in which the user's days begin."""
        return self._reader.zone() if self._reader is not None else ZoneInfo("UTC")

    def present_day(self) -> date:
        """The user's today, whatever day the book is seen as of."""
        return self._today

    def warm(self) -> None:
        """Load the database floor while the window is being built."""
        self._start_lanes()
        self._writing.put(_store)

    def open(self, path: Path) -> None:
        """Open a book; ``opened`` or ``refused`` follows. In use elsewhere: open to read only."""
        self.close()
        self._start_lanes()
        self._writing.put(lambda: self._open(path))

    def create(
        self, path: Path, *, currency: str, fill: Callable[[], Question] | None = None
    ) -> None:
        """Make a new book and open it; ``fill`` gives a command that puts something into it.

        ``fill`` is called on the writer's thread, where importing takes nobody's time.
        """
        self.close()
        self._start_lanes()

        def make() -> None:
            try:
                book = _store().create_book(path, currency=currency)
                if fill is not None:
                    command = fill()
                    book.run(command, **_with_today(command, {}, book.today()))
                book.close()
            except Refusal as refusal:
                self._deliver(partial(self.refused.emit, refusal))
            except Exception as error:
                self._deliver(partial(self.failed.emit, error))
            else:
                self._open(path)

        self._writing.put(make)

    def turn_health(self) -> None:
        """Bring health to today, some accounts after the other; every command goes first.

        ``health_turned`` tells how far it is, not at all when health is of today already.
        """
        if self.turns_health or self.path is None:
            return
        self.turns_health = True

        def turn() -> None:
            if self._writer is None or not self.turns_health:
                self.turns_health = False
                return
            try:
                done = self._writer.turn_health()
            except Exception as error:
                if isinstance(error, Refusal) and error.code == "file_busy":
                    self._writing.put(turn, rank=_PATIENT)
                    return
                self.turns_health = False
                self._deliver(partial(self._fail, error))
                return
            self._deliver(partial(self._tell_health, done))
            if done < 1:
                self._writing.put(turn, rank=_PATIENT)
            else:
                self.turns_health = False

        def begin() -> None:
            writer = self._writer if self.turns_health else None
            if writer is not None and writer.health_day() != writer.today():
                self._deliver(partial(self.health_turned.emit, 0.0))
                turn()
            else:
                self.turns_health = False

        self._writing.put(begin, rank=_PATIENT)

    def _tell_health(self, done: float) -> None:
        if done == 1:
            kept = _health_tables()
            for watch in list(self._watches):
                if watch.tables & kept:
                    watch.notice_change()
            self.changed.emit(kept)
        self.health_turned.emit(done)

    def close(self) -> None:
        """Finish what is being written and let the book go."""
        self.turns_health = False
        self._minute.stop()
        self._half_hour.stop()
        for lane in (self._reading, self._writing):
            lane.stop()
        for store in (self._reader, self._past, self._writer):
            if store is not None:
                store.close()
        was_open = self.path is not None
        self.path = self._reader = self._past = self._writer = self.as_of = None
        for watch in self._watches:
            watch.stop()
        self._watches.clear()
        if was_open:
            self.closed.emit()

    def see_as_of(self, day: date | None) -> None:
        """See the book as it was known at the end of a day; None: as it is today.

        ``as_of_changed`` follows, or ``refused``; every answer on screen is asked for again. While
        a past day is seen nothing can be written.
        """
        path = self.path
        if path is None or day == self.as_of:
            return

        def turn() -> None:
            past = None
            try:
                if day is not None and day >= self._today:
                    raise Refusal("as_of_not_past", day=day)
                if day is not None:
                    past = _store().open_book(path, write=False, health_later=True)
                    past.see_as_of(day)
            except Exception as error:
                if past is not None:
                    past.close()
                self._deliver(partial(self._fail, error))
                return
            before, self._past = self._past, past
            if before is not None:
                before.close()
            self._deliver(partial(self._turn_to, day))

        self._read(turn)

    def _turn_to(self, day: date | None) -> None:
        self.as_of = day
        self.as_of_changed.emit()
        self._notice_all()

    def watch(
        self,
        owner: QObject,
        question: Question,
        receive: Receive,
        *,
        follows: bool = True,
        patient: bool = False,
        **params: Any,
    ) -> Watch:
        """Ask now, and again whenever a table that the question reads has changed.

        ``receive`` gets the answer on the window's thread. While ``owner`` is a hidden widget
        nothing is asked; it catches up when it is shown. One that does not follow changes is
        asked by :meth:`Watch.ask` alone; a patient one lets all others go first.
        """
        watch = Watch(self, owner, question, receive, params, follows=follows, patient=patient)
        watch.destroyed.connect(lambda: self._forget(watch))
        self._watches.append(watch)
        watch.ask()
        return watch

    def ask(self, question: Question, receive: Receive, **params: Any) -> None:
        """Ask once."""

        def answer() -> None:
            store = self._past or self._reader
            if store is None:
                return
            try:
                found = store.ask(question, **_with_today(question, params, store.today()))
            except Refusal as refusal:
                self._deliver(partial(self.refused.emit, refusal))
            except Exception as error:
                self._deliver(partial(self.failed.emit, error))
            else:
                self._deliver(partial(_hand_over, receive, found))

        self._read(answer)

    def ask_for(self, watch: Watch) -> None:
        """Queue a watch's question; used by :class:`Watch`."""
        turn, params = watch.turn, dict(watch.params)
        question = self._slow.wrap(watch.question) if watch.patient else watch.question
        give_way_until = monotonic() + GIVE_WAY_SECONDS

        def answer() -> None:
            store = self._past or self._reader
            if store is None or watch.is_late(turn):
                return
            if watch.patient and self._commands and monotonic() < give_way_until:
                sleep(0.005)  # a book being read cannot be saved; what is urgent goes in between
                self._reading.put(answer, rank=_PATIENT)
                return
            try:
                found, tables = store.ask_noting_tables(
                    question, **_with_today(watch.question, params, store.today())
                )
            except Exception as error:
                if watch.patient and self._slow.was_broken_off():
                    self._reading.put(answer, rank=_PATIENT)
                elif isinstance(error, Refusal):
                    self._deliver(partial(self._refuse, watch, turn, error))
                else:
                    self._deliver(partial(self.failed.emit, error))
            else:
                self._slow.was_broken_off()  # too late to matter
                self._deliver(partial(watch.receive, turn, found, tables))

        if watch.patient:
            self._reading.put(answer, rank=_PATIENT)
        else:
            self._read(answer)

    def _read(self, answer: Callable[[], None]) -> None:
        """Queue what somebody waits for; a patient question under way is put off."""
        self._reading.put(answer)
        self._slow.break_off()

    def do(
        self,
        command: Callable[..., Any],
        *,
        done: Receive | None = None,
        refused: Callable[[Refusal], None] | None = None,
        **params: Any,
    ) -> None:
        """Run a command as one step; ``done`` gets its result when it is saved."""
        self._write(
            lambda store: store.run(command, **_with_today(command, params, store.today())),
            done,
            refused,
            command=command,
        )

    def rehearse(
        self,
        command: Callable[..., Any],
        *,
        done: Callable[[Any, frozenset[str]], None],
        refused: Callable[[Refusal], None] | None = None,
        **params: Any,
    ) -> None:
        """Run a command and take it back; ``done`` gets its result and what would have changed."""

        as_of = self.as_of

        def run() -> None:
            try:
                if self._writer is None:
                    raise self.read_only or Refusal("file_read_only", path=self.path)
                if as_of is not None:
                    raise Refusal("book_as_of", day=as_of)
                given = _with_today(command, params, self._writer.today())
                outcome = self._writer.rehearse(command, **given)
            except Refusal as refusal:
                self._deliver(partial(refused or self.refused.emit, refusal))
            except Exception as error:
                self._deliver(partial(self.failed.emit, error))
            else:
                self._deliver(partial(done, outcome.result, outcome.tables))

        self._writing.put(run)

    def undo(self, step: int | None = None) -> None:
        """Undo a step, by default the last."""
        self._write(lambda store: store.undo(step), None, None)

    def redo(self) -> None:
        """Redo what was undone last."""
        self._write(lambda store: store.redo(), None, None)

    def work(
        self,
        function: Callable[..., Any],
        *,
        done: Receive,
        failed: Callable[[Exception], None] | None = None,
        progress: Receive | None = None,
        **params: Any,
    ) -> Job:
        """Run slow work on a thread of its own; it gets ``progress``, ``cancelled`` if it asks."""
        wanted = inspect.signature(function).parameters
        return self._start_job(
            function, wanted, params, done=done, failed=failed, progress=progress
        )

    def work_on_book(
        self,
        function: Callable[..., Any],
        *,
        done: Receive,
        failed: Callable[[Exception], None] | None = None,
        progress: Receive | None = None,
        **params: Any,
    ) -> Job:
        """As :meth:`work`, for what reads much of the book: ``function`` gets ``ask``.

        ``ask(question, **params)`` reads with a reader of its own beside the window's, so that no
        page waits; each question is a transaction of its own. ``today`` is given if it is wanted.
        """
        path, wanted = self.path, inspect.signature(function).parameters
        assert path is not None
        if "today" in wanted:
            params["today"] = self.today()

        def run(**given: Any) -> Any:
            reader = _store().open_book(path, write=False, health_later=True)
            try:
                return function(ask=reader.ask, **given)
            finally:
                reader.close()

        return self._start_job(run, wanted, params, done=done, failed=failed, progress=progress)

    def _start_job(
        self,
        function: Callable[..., Any],
        wanted: Collection[str],
        params: dict[str, Any],
        *,
        done: Receive,
        failed: Callable[[Exception], None] | None,
        progress: Receive | None,
    ) -> Job:
        job = Job(self)
        if progress is not None:
            job.progressed.connect(progress)
        if "progress" in wanted:
            params["progress"] = lambda value: self._deliver(partial(job.progressed.emit, value))
        if "cancelled" in wanted:
            params["cancelled"] = job.is_cancelled

        def run() -> None:
            try:
                result = function(**params)
            except Exception as error:
                self._deliver(partial(failed or self._fail, error))
            else:
                self._deliver(partial(done, result))

        threading.Thread(target=run, name="work", daemon=True).start()
        return job

    def _start_lanes(self) -> None:
        for lane in (self._reading, self._writing):
            if lane.thread is None:
                lane.start()

    def _open(self, path: Path) -> None:
        """On the writer's thread: open to write, else to read."""
        store = _store()
        self.read_only = None
        try:
            try:
                self._writer = store.open_book(path, write=True, health_later=True)
            except Refusal as refusal:
                if refusal.code not in ("file_in_use", "file_read_only"):
                    raise
                self.read_only = refusal
            # Without a writer of ours nobody brings the health in the file to today.
            self._reader = store.open_book(path, write=False, health_later=self._writer is not None)
        except Refusal as refusal:
            self._deliver(partial(self.refused.emit, refusal))
        except Exception as error:
            self._deliver(partial(self.failed.emit, error))
        else:
            self._deliver(partial(self._announce, path))

    def _announce(self, path: Path) -> None:
        self.path = path
        if self._reader is not None:
            self._today = self._reader.today()
        self._minute.start()
        self._half_hour.start()
        self.opened.emit()
        if self.read_only is not None:
            self.refused.emit(self.read_only)

    def _write(
        self,
        act: Callable[["Store"], "Outcome"],
        done: Receive | None,
        refused: Callable[[Refusal], None] | None,
        *,
        command: Callable[..., Any] | None = None,
    ) -> None:
        as_of = self.as_of
        self._commands += 1
        if self._commands == 1:
            self.busy_changed.emit(True)

        def run() -> None:
            try:
                if self._writer is None:
                    raise self.read_only or Refusal("file_read_only", path=self.path)
                if as_of is not None and (command is None or _store().is_step(command)):
                    raise Refusal("book_as_of", day=as_of)
                outcome = act(self._writer)
            except Refusal as refusal:
                told = refused or self.refused.emit
                self._deliver(partial(self._finish, partial(told, refusal)))
            except Exception as error:
                self._deliver(partial(self._finish, partial(self.failed.emit, error)))
            else:
                self._deliver(partial(self._finish, partial(self._tell, outcome, done)))

        self._writing.put(run)
        self._slow.break_off()

    def _finish(self, tell: Callable[[], object]) -> None:
        self._commands -= 1
        if self._commands == 0:
            self.busy_changed.emit(False)
        tell()

    def _tell(self, outcome: "Outcome", done: Receive | None) -> None:
        # The journal itself is read as well (history); a step adds to it, whatever it changed.
        touched = outcome.tables | (frozenset() if outcome.step is None else {"step", "change"})
        if touched:
            for watch in list(self._watches):
                if watch.tables & touched:
                    watch.notice_change()
            self.changed.emit(outcome.tables)
        if done is not None:
            done(outcome.result)
        if outcome.step is not None:
            self.stepped.emit(
                StepNotice(
                    outcome.step,
                    outcome.label,
                    outcome.values,
                    outcome.kind,
                    len(outcome.left),
                    datetime.now().astimezone(),
                )
            )

    def _turn_day(self) -> None:
        """After midnight: summaries of the new day, and every question that knows of today."""
        today = date.today()
        if today == self._today:
            return
        self._today = today

        def turn() -> None:
            for store in (self._writer, self._reader):
                if store is not None:
                    store.turn_day(health_later=True)
            self._deliver(self._notice_all)
            self._deliver(self.turn_health)

        self._writing.put(turn)

    def _back_up(self) -> None:
        """Between two commands, when something changed since the last copy."""

        def copy() -> None:
            if self._writer is None:
                return
            try:
                self._writer.back_up("change")
            except Refusal as refusal:
                self._deliver(partial(self.refused.emit, refusal))
            except Exception as error:
                self._deliver(partial(self.failed.emit, error))

        self._writing.put(copy)

    def _notice_all(self) -> None:
        for watch in list(self._watches):
            watch.notice_change()

    def _refuse(self, watch: Watch, turn: int, refusal: Refusal) -> None:
        if not watch.is_late(turn):
            self.refused.emit(refusal)

    def _forget(self, watch: Watch) -> None:
        watch.stop()  # an answer may be on its way to a widget that is gone
        if watch in self._watches:
            self._watches.remove(watch)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.refused.emit(error)
        else:
            self.failed.emit(error)

    def _deliver(self, act: Callable[[], object]) -> None:
        self._delivered.emit(act)

    def _run_here(self, act: Callable[[], object]) -> None:
        act()


def _hand_over(receive: Receive, found: Any) -> None:
    """Give an answer to its receiver, unless the window that wanted it is gone."""
    owner = getattr(receive, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        receive(found)


def _store() -> Any:
    from csm_desktop.database import store  # start-up time: SQLAlchemy loads on a thread of ours

    return store


def _health_tables() -> frozenset[str]:
    from csm_desktop.database.health import KEPT  # start-up time, as above

    return KEPT


@cache
def _wants_today(function: Callable[..., Any]) -> bool:
    return "today" in inspect.signature(function).parameters


def _with_today(
    function: Callable[..., Any], params: dict[str, Any], today: date
) -> dict[str, Any]:
    if _wants_today(function) and "today" not in params:
        return {**params, "today": today}
    return params
