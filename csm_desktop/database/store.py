"""A portfolio file at work: questions are asked, commands are run as steps, steps are undone.

One :class:`Store` belongs to one thread. A writer runs each command as one transaction and one
step: label, rows before and after, search index and summaries together, or nothing at all. Not
here: threads and signals (``workspace.py``), and what the commands do (``operations/``).
"""

import getpass
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from csm_desktop.database import health, journal, points, schema, search, summaries
from csm_desktop.database.connection import (
    connect,
    file_uri,
    plan_of,
    refuse_foreign,
)
from csm_desktop.database.health_sources import Present
from csm_desktop.database.lock import WriterLock
from csm_desktop.database.tables import metadata
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import Rate, Rates
from csm_desktop.domain.periods import end_of_local_day, from_epoch_day, to_micros

P = ParamSpec("P")
R = TypeVar("R")
Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Label:
    """What a command is called in the Undo menu and the history."""

    text: str
    """English, with named values; the window translates it."""
    values: Callable[..., Mapping[str, object]] | None
    """From the command's arguments, the values of ``text``."""
    journalled: bool
    """False: it only keeps what no undo is wanted for (drafts), and makes no step."""
    tables: frozenset[str]
    """The tables it changes when it is not journalled."""
    attached: str | None
    """The argument that is the path of another SQLite file; it is attached under that name."""


_LABELS: dict[Callable[..., Any], Label] = {}


def command(
    text: str,
    values: Callable[..., Mapping[str, object]] | None = None,
    *,
    journalled: bool = True,
    tables: frozenset[str] = frozenset(),
    attached: str | None = None,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Label a function ``(connection, *, …)`` as a command; ``text`` is what Undo calls it."""

    def register(function: Callable[P, R]) -> Callable[P, R]:
        _LABELS[function] = Label(text, values, journalled, tables, attached)
        return function

    return register


def is_step(function: Callable[..., Any]) -> bool:
    """Whether a command makes a step; others only keep what no undo is wanted for."""
    return _LABELS[function].journalled


@dataclass(frozen=True)
class Outcome:
    """What a command, an undo or a redo came to."""

    result: Any
    step: int | None
    """None: nothing changed, so there is no step."""
    tables: frozenset[str]
    """The tables that changed."""
    label: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    kind: str = "do"
    left: tuple[journal.LeftRow, ...] = ()
    """Rows an undo left as they are."""


class Store:
    """One open connection to a portfolio file, made by :func:`create_book` or ``open_book``."""

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        clock: Clock,
        origin: str,
        lock: WriterLock | None,
        author: str | None = None,
        making: bool = False,
        beside_writer: bool = False,
    ) -> None:
        self.path = path
        self.as_of: date | None = None
        self._shadow_day: date | None = None
        self._engine = engine
        self._clock = clock
        self._origin = origin
        self._lock = lock
        self._author = author or getpass.getuser()
        self._making = making
        self._beside_writer = beside_writer
        self._health_turned: tuple[date | None, int] = (None, 0)

    def zone(self) -> ZoneInfo:
        """The zone in which a day begins: the user's."""
        return local_zone()

    def today(self) -> date:
        """The day it is for the reader: the user's today, or the day the book is seen as of."""
        return self.as_of or self._clock().astimezone(self.zone()).date()

    def ask(
        self,
        question: Callable[Concatenate[Connection, P], R],
        *args: P.args,
        **params: P.kwargs,
    ) -> R:
        """Answer a question in one read transaction that ends at once."""
        try:
            with self._engine.connect() as connection, connection.begin():
                return question(connection, *args, **params)
        except DBAPIError as error:
            raise _world_refuses(error, self.path) from error

    def ask_noting_tables(
        self, question: Callable[..., R], **params: Any
    ) -> tuple[R, frozenset[str]]:
        """The answer, and the tables it depends on, read off the statements it sent.

        SQLite's authorizer would not do: it is not asked again for a statement that is cached.
        """
        statements: set[str] = set()

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            statements.add(statement)

        event.listen(self._engine, "before_cursor_execute", note)
        try:
            answer = self.ask(question, **params)
        finally:
            event.remove(self._engine, "before_cursor_execute", note)
        return answer, frozenset().union(*(_tables_in(statement) for statement in statements))

    def run(self, function: Callable[..., R], **params: Any) -> Outcome:
        """Run a command as one step, or leave the file as it was.

        A parameter ``cancelled`` is not the command's: it is asked many times a second.

        Raises:
            Refusal: the command refused, or the file may not be written; or
                ``landing_was_cancelled``, when ``cancelled`` said so.
        """
        with _cancellable(self._engine, params.pop("cancelled", None)):
            return self._run(function, params, keep=True)

    def rehearse(self, function: Callable[..., R], **params: Any) -> Outcome:
        """Do what :meth:`run` would, tell what came of it, and leave the file as it was."""
        with _cancellable(self._engine, params.pop("cancelled", None)):
            return self._run(function, params, keep=False)

    def _run(self, function: Callable[..., R], params: dict[str, Any], *, keep: bool) -> Outcome:
        label = _LABELS[function]
        values = dict(label.values(**params)) if label.values else {}
        if label.attached is not None and keep:
            self.back_up("import")
        with self._attached(label, params), self._writing(keep=keep) as connection:
            if not label.journalled:
                result = function(connection, **params)
                return Outcome(result, None, label.tables)
            return self._step(
                connection,
                lambda: function(connection, **params),
                label=label.text,
                values=values,
                kind="do",
                target=None,
            )

    def undo(self, step: int | None = None) -> Outcome:
        """Undo a step, by default the last one that was done and not undone.

        Raises:
            Refusal: ``nothing_to_undo``, ``step_unknown``, ``step_undone_already``,
                ``step_built_upon`` when later steps need all that an earlier one did.
        """
        with self._writing() as connection:
            row = _undoable(connection, step)
            outcome = self._reverse(connection, row, kind="undo")
            if step is not None and not outcome.tables:
                raise Refusal("step_built_upon", step=step)
            connection.exec_driver_sql(
                "UPDATE step SET undone_by = ? WHERE id = ?", (outcome.step, row.id)
            )
            return outcome

    def redo(self) -> Outcome:
        """Redo what was undone last, unless something new was done since."""
        with self._writing() as connection:
            row = _redoable(connection)
            outcome = self._reverse(connection, row, kind="redo")
            connection.exec_driver_sql(
                "UPDATE step SET undone_by = ? WHERE id = ?", (outcome.step, row.id)
            )
            connection.exec_driver_sql(
                "UPDATE step SET undone_by = NULL WHERE id = ?", (row.target,)
            )
            return outcome

    def turn_day(self, *, health_later: bool = False) -> bool:
        """Bring the summaries and health to today; True when they were of another day.

        With ``health_later`` a writer leaves health as it is, for :meth:`turn_health`.
        """
        today = self.today()
        summary_day, health_day = self.ask(_kept_days)
        if self._lock is None:
            kept = summary_day if summary_day == health_day else None
            return False if self._beside_writer else self._turn_shadow(today, kept)
        turns_health = health_day != today and not health_later
        if summary_day == today and not turns_health:
            return False
        with self._writing() as connection:
            present = self._present(connection)
            if summary_day != today:
                summaries.turn(connection, today=today, rates=present.rates)
            if turns_health:
                health.rebuild(connection, present=present)
        return True

    def turn_health(self) -> float:
        """Bring the health of the next accounts to today; tells the share that is done, 1 is all.

        Each call is a short transaction of its own, so that commands find room between two.
        """
        today = self.today()
        with self._writing() as connection:
            if health.health_day(connection) == today:
                return 1.0
            day, after = self._health_turned
            if day != today:
                after = 0
            last = health.turn_some(connection, present=self._present(connection), after=after)
            greatest = connection.exec_driver_sql("SELECT max(id) FROM account").scalar_one()
        self._health_turned = (today, last or 0)
        return 1.0 if last is None else 0.99 * last / greatest

    def health_day(self) -> date | None:
        """The day the kept health is of; None while it is of several."""
        return self.ask(health.health_day)

    def _rebuild(self, connection: Connection) -> None:
        present = self._present(connection)
        summaries.rebuild(connection, today=present.today, rates=present.rates)
        health.rebuild(connection, present=present)

    def _present(self, connection: Connection) -> Present:
        return Present(self.today(), self.zone(), read_rates(connection))

    def _turn_shadow(self, today: date, kept: date | None) -> bool:
        """Give a reader summaries of its own while the kept ones are of another day."""
        if self.as_of is not None or self._shadow_day == (None if kept == today else today):
            return False
        with self._engine.connect() as connection:
            if kept == today:
                summaries.drop_shadow(connection)
                health.drop_shadow(connection)
            else:
                present = self._present(connection)
                summaries.shadow(connection, today=today, rates=present.rates)
                health.shadow(connection, present=present)
        self._shadow_day = None if kept == today else today
        return True

    def see_as_of(self, day: date) -> None:
        """From now on this (reading) store answers as the file was at the end of that local day."""
        assert self._lock is None
        moment = to_micros(end_of_local_day(day, self.zone()))
        with self._engine.connect() as connection:
            step = connection.exec_driver_sql(
                "SELECT coalesce(max(id), 0) FROM step WHERE at < ?", (moment,)
            ).scalar_one()
            connection.commit()
            journal.show_as_of(connection, step=step)
            points.show_points_as_of(connection)
            self.as_of = day
            present = self._present(connection)
            summaries.shadow(
                connection,
                today=day,
                rates=present.rates,
                changed=journal.tables_since(connection),
            )
            health.shadow_kept(connection, present=present)

    def back_up(self, reason: str) -> Path | None:
        """A verified copy in the folder of backups; None when the newest has every step.

        Raises:
            Refusal: the copy could not be made or verified; the book is as it was.
        """
        from csm_desktop.database.backup import back_up  # start-up time: not before the first copy

        try:
            with self._engine.connect() as connection:
                return back_up(connection, self.path, reason=reason, now=self._clock())
        except OSError as error:
            raise Refusal(
                "backup_failed", path=self.path, reason=error.strerror or type(error).__name__
            ) from error

    def copy_to(self, path: Path) -> None:
        """Write the book as it is now into a new file, private to its owner."""
        with self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            # Past SQLAlchemy, which would begin a transaction first.
            driver.execute("VACUUM INTO ?", (str(path),))

    def close(self) -> None:
        """Let the file go."""
        try:
            if self._making:
                self._finish_making()
        finally:
            self._engine.dispose()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _finish_making(self) -> None:
        """Make what the steps left out, and wait for the disk once for all of them."""
        with self._writing() as connection:
            search.rebuild(connection)
            self._rebuild(connection)
        self._making = False
        from csm_desktop.database.backup import sync  # only for a file that was being made

        self._engine.dispose()
        sync(self.path)

    @contextmanager
    def _attached(self, label: Label, params: Mapping[str, Any]) -> Iterator[None]:
        """Have the other file of a command at hand while it runs, to read only."""
        if label.attached is None:
            yield
            return
        with self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute(
                f"ATTACH DATABASE ? AS {label.attached} KEY ''",
                (file_uri(params[label.attached], "ro"),),
            )
        try:
            yield
        finally:
            driver.execute(f"DETACH DATABASE {label.attached}")

    @contextmanager
    def _writing(self, *, keep: bool = True) -> Iterator[Connection]:
        """A write transaction, committed at the end unless it was only a rehearsal."""
        if self._lock is None:
            raise Refusal("file_read_only", path=self.path)
        try:
            with self._engine.connect() as connection, connection.begin() as transaction:
                yield connection
                if not keep:
                    transaction.rollback()
        except DBAPIError as error:
            raise _world_refuses(error, self.path) from error
        except UnicodeEncodeError as error:  # half of a surrogate pair, from a broken paste
            raise Refusal("text_not_unicode") from error
        except OverflowError as error:
            raise Refusal("number_too_large") from error

    def _step(
        self,
        connection: Connection,
        act: Callable[[], Any],
        *,
        label: str,
        values: Mapping[str, object],
        kind: str,
        target: int | None,
    ) -> Outcome:
        before = connection.exec_driver_sql(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'change'), 0)"
        ).scalar_one()
        savepoint = connection.begin_nested()
        number = _begin_step(
            connection,
            at=to_micros(self._clock()),
            zone=self.zone().key,
            author=self._author,
            origin=self._origin,
            label=label,
            values=values,
            kind=kind,
            target=target,
        )
        connection.info.pop("bulk_tables", None)  # a command that failed may have left its own
        result = act()
        tables = journal.changed_tables(connection, after=before) | frozenset(
            connection.info.pop("bulk_tables", ())
        )
        if not tables and kind == "do":
            savepoint.rollback()
            return Outcome(result, None, frozenset())
        if not self._making:
            self._feed(connection, tables, after=before)
        connection.exec_driver_sql(
            "UPDATE step SET first_change = ?, last_change = "
            "(SELECT seq FROM sqlite_sequence WHERE name = 'change') WHERE id = ?",
            (before + 1, number),
        )
        connection.exec_driver_sql("UPDATE pen SET step = NULL")
        savepoint.commit()
        return Outcome(result, number, tables, label, values, kind)

    def _feed(self, connection: Connection, tables: frozenset[str], *, after: int) -> None:
        """Bring what is kept beside the nouns up to a step; an edit pays for its table alone."""
        search.feed(connection, after=after, tables=tables)
        if tables & summaries.BEHIND:
            rates = read_rates(connection)
            summaries.feed(connection, after=after, tables=tables, today=self.today(), rates=rates)
        if tables & health.BEHIND:  # after the summaries, which some of its measures read
            health.feed(connection, after=after, tables=tables, present=self._present(connection))

    def _reverse(self, connection: Connection, row: Any, *, kind: str) -> Outcome:
        first, last = row.first_change, row.last_change
        imports = points.imports_of(connection, first=first, last=last)

        def act() -> tuple[journal.LeftRow, ...]:
            touched = kind == "undo" and points.shelve(connection, imports=imports)
            left = journal.undo_changes(connection, first=first, last=last, revision=row.revision)
            touched |= kind == "redo" and points.unshelve(connection, imports=imports[::-1])
            if touched:
                connection.info["bulk_tables"] = {"usage_point"}
            return left

        outcome = self._step(
            connection,
            act,
            label=row.label,
            values=json.loads(row.label_values),
            kind=kind,
            target=row.id,
        )
        return Outcome(
            None, outcome.step, outcome.tables, outcome.label, outcome.values, kind, outcome.result
        )


def create_book(
    path: Path,
    *,
    currency: str,
    clock: Clock | None = None,
    origin: str = "window",
    author: str | None = None,
    making: bool = False,
) -> Store:
    """Make a new portfolio file and open it for writing.

    ``author`` stands in its history for the user of this computer. ``making`` is for a file that
    nobody has until it is closed: its steps do not wait for the disk and leave search index and
    summaries alone; closing it sees to all of that once.

    Raises:
        Refusal: ``file_exists``, ``file_in_use``, ``file_unreadable``.
    """
    clock = clock or utc_now
    if path.exists():
        raise Refusal("file_exists", path=path)
    if not path.parent.is_dir():
        raise Refusal("folder_missing", path=path.parent)
    lock = WriterLock(path, origin=origin, since=clock())
    engine = connect(path, write=True, create=True)
    try:
        with engine.connect() as connection:
            schema.create(connection)
        if making:
            _wait_for_no_disk(engine)
    except DBAPIError as error:
        engine.dispose()
        path.unlink(missing_ok=True)  # made a moment ago, and not a book yet
        lock.release()
        raise _world_refuses(error, path) from error
    store = Store(path, engine, clock=clock, origin=origin, lock=lock, author=author, making=making)
    store.run(_start_book, currency=currency)
    store.turn_day()
    return store


def _wait_for_no_disk(engine: Engine) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        # Past SQLAlchemy: within a transaction these say nothing and do nothing.
        driver.execute("PRAGMA synchronous = OFF")
        driver.execute("PRAGMA journal_mode = MEMORY")


def open_book(
    path: Path,
    *,
    write: bool,
    clock: Clock | None = None,
    origin: str = "window",
    health_later: bool = False,
) -> Store:
    """Open a portfolio file to read, or to write, which one process may at a time.

    With ``health_later`` it is open at once on a new day: the health in it is that of the day
    before until the writer has called ``turn_health`` often enough, and a reader opened so sees it
    as it is kept (its program must have the writer).

    Raises:
        Refusal: it is not ours, too new, damaged, missing or in use; nothing was written.
    """
    clock = clock or utc_now
    if write and plan_of(path).exists():
        _finish_restore(path, origin=origin, since=clock())
    revision = refuse_foreign(path, newest=schema.HEAD)
    lock = WriterLock(path, origin=origin, since=clock()) if write else None
    try:
        if revision < schema.HEAD:
            schema.migrate(path, may_write=write)
        engine = connect(path, write=write)
        with engine.connect() as connection:
            schema.refuse_strange(connection)
        beside_writer = health_later and not write
        store = Store(
            path, engine, clock=clock, origin=origin, lock=lock, beside_writer=beside_writer
        )
        store.turn_day(health_later=health_later)
    except (Refusal, DBAPIError) as error:
        if lock is not None:
            lock.release()
        raise error if isinstance(error, Refusal) else _world_refuses(error, path) from error
    return store


def _finish_restore(path: Path, *, origin: str, since: datetime) -> None:
    from csm_desktop.database.backup import finish_restore  # only after a restore was cut short

    lock = WriterLock(path, origin=origin, since=since)
    try:
        finish_restore(path)
    finally:
        lock.release()


def _kept_days(connection: Connection) -> tuple[date | None, date | None]:
    """The days that the kept summaries and the kept health are of."""
    return summaries.summary_day(connection), health.health_day(connection)


def read_rates(connection: Connection) -> Rates:
    """The currencies of the book: the portfolio's own and the dated rates the user keeps."""
    currency = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = 'currency'"
    ).scalar()
    rows = connection.exec_driver_sql("SELECT currency, valid_from, rate FROM rate")
    return Rates(
        currency or "USD",
        tuple(Rate(code, from_epoch_day(day), Decimal(value)) for code, day, value in rows),
    )


def local_zone() -> ZoneInfo:
    """The zone this computer is in; UTC where the system does not name one that is known."""
    name = os.environ.get("TZ", "").lstrip(":") or _system_zone_name()
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return ZoneInfo("UTC")


def _system_zone_name() -> str:
    target = Path("/etc/localtime")
    if target.is_symlink():
        parts = target.resolve().parts
        if "zoneinfo" in parts:
            return "/".join(parts[parts.index("zoneinfo") + 1 :])
    return "UTC"


def utc_now() -> datetime:
    """The clock of every day; tests and the sample bring their own."""
    return datetime.now(UTC)


_TABLE_NAMES = re.compile(r"\b(" + "|".join(metadata.tables) + r"|search_\w+)\b")
_QUOTED_TEXT = re.compile(r"'[^']*'")
_BEHIND = {
    "account_summary": frozenset(
        {"account", "contract", "note", "ticket", "task", "rate", "setting"}
    ),
    **{name: health.BEHIND | {name} for name in health.KEPT},
}


@lru_cache(maxsize=512)
def _tables_in(statement: str) -> frozenset[str]:
    """The tables a statement names, and those that kept tables are made from."""
    tables: set[str] = set()
    for name in _TABLE_NAMES.findall(_QUOTED_TEXT.sub("", statement)):
        tables |= _BEHIND.get(name, {name.removeprefix("search_")})
    return frozenset(tables)


@command("Start the book")
def _start_book(connection: Connection, *, currency: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO setting (name, value) VALUES ('currency', ?)", (currency,)
    )


def _begin_step(
    connection: Connection,
    *,
    at: int,
    zone: str,
    author: str,
    origin: str,
    label: str,
    values: Mapping[str, object],
    kind: str,
    target: int | None,
) -> int:
    number = connection.exec_driver_sql(
        "INSERT INTO step (at, zone, author, origin, label, label_values, revision, kind, target) "
        "VALUES (max(?, coalesce((SELECT max(at) FROM step), 0)), ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            at,
            zone,
            author,
            origin,
            label,
            json.dumps(values, ensure_ascii=False, default=str),
            schema.HEAD,
            kind,
            target,
        ),
    ).lastrowid
    connection.exec_driver_sql("UPDATE pen SET step = ?", (number,))
    return int(number)


_STEP = (
    "SELECT id, label, label_values, revision, kind, target, undone_by, first_change, "
    "last_change FROM step "
)


def _undoable(connection: Connection, step: int | None) -> Any:
    if step is None:
        row = connection.exec_driver_sql(
            _STEP + "WHERE kind = 'do' AND undone_by IS NULL AND id > 1 ORDER BY id DESC LIMIT 1"
        ).one_or_none()
        if row is None:
            raise Refusal("nothing_to_undo")
        return row
    row = connection.exec_driver_sql(_STEP + "WHERE id = ? AND kind = 'do'", (step,)).one_or_none()
    if row is None or row.id == 1:
        raise Refusal("step_unknown", step=step)
    if row.undone_by is not None:
        raise Refusal("step_undone_already", step=step)
    return row


def _redoable(connection: Connection) -> Any:
    row = connection.exec_driver_sql(
        _STEP + "WHERE kind = 'undo' AND undone_by IS NULL "
        "AND id > (SELECT coalesce(max(id), 0) FROM step WHERE kind = 'do') "
        "ORDER BY id DESC LIMIT 1"
    ).one_or_none()
    if row is None:
        raise Refusal("nothing_to_redo")
    return row


@contextmanager
def _cancellable(engine: Engine, cancelled: Callable[[], bool] | None) -> Iterator[None]:
    """Let SQLite ask between its steps whether to go on; a statement under way ends as well."""
    if cancelled is None:
        yield
        return
    with engine.connect() as connection:  # the engine has one connection, which is used again
        driver = connection.connection.driver_connection
        assert driver is not None
    driver.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN)
    try:
        yield
    except DBAPIError as error:
        if "interrupted" in str(error.orig):
            raise Refusal("landing_was_cancelled") from error
        raise
    finally:
        driver.set_progress_handler(None, 0)


_STEPS_BETWEEN = 100_000
"""Of SQLite's virtual machine between two questions whether to go on: some milliseconds."""


def _world_refuses(error: DBAPIError, path: Path) -> Exception:
    """A full disk, a busy or broken file as a refusal; anything else is a bug and stays one."""
    reason = str(error.orig)
    if "locked" in reason or "busy" in reason:
        return Refusal("file_busy", path=path)
    if "full" in reason:
        return Refusal("disk_full", path=path)
    if "disk I/O" in reason or "unable to open" in reason or "readonly" in reason:
        return Refusal("file_unreadable", path=path, reason=reason)
    if "malformed" in reason or "not a database" in reason:
        return Refusal("file_damaged", path=path)
    return error
