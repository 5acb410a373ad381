"""How the sample's story is told: acts with a time, and what turns them into steps of a book.

An act is a command of ``operations`` with its arguments; rows that an earlier act made are named by
a :class:`Ref`. What each act says is in ``story_accounts.py``, ``story_notes.py`` and
``story_signals.py``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, insert

from csm_desktop.database.store import command
from csm_desktop.database.tables import import_file
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.rows import step_moment
from csm_desktop.operations.story_plot import day_word

RECENT_DAYS = 90
"""So far back every act is a step of its own; older ones are one step a week."""


@dataclass(frozen=True)
class Ref:
    """A row that another act makes: ``Ref("contract", "hanbit", 2)``."""

    table: str
    key: tuple[object, ...]


def ref(table: str, *key: object) -> Ref:
    """Name a row."""
    return Ref(table, key)


@dataclass(frozen=True)
class Line:
    """The open task or risk that an account's note made of a line, found when the act is done."""

    table: str
    account: Ref
    title: str


@dataclass(frozen=True)
class DueLines:
    """The open tasks of a contract's checklist that are due until a day."""

    contract: Ref
    until: date


@dataclass(frozen=True)
class RunLines:
    """The open tasks that a rule's playbook made and that are due until a day."""

    rule: Ref
    until: date


@dataclass(frozen=True)
class Subject:
    """What a reason of Today is about: a contract and its end."""

    contract: Ref
    ends_on: date


Named = Ref | Line | DueLines | RunLines | Subject
"""What stands for an id, or ids, until the act is done."""


@dataclass(frozen=True)
class Act:
    """One thing that somebody did."""

    at: datetime
    do: Callable[..., Any]
    """A command."""
    params: Mapping[str, Any]
    """Its arguments; a :class:`Ref` stands for the id of its row."""
    makes: Ref | None = None
    """The row whose id the command returns."""
    alone: bool = False
    """A step of its own also when it is old."""


@dataclass
class Cast:
    """The ids of the rows that were made."""

    ids: dict[Ref, int] = field(default_factory=dict)

    def play(self, connection: Connection, act: Act) -> Any:
        """Do an act inside the step that is open."""
        result = act.do(connection, **self.resolve(connection, act.params))
        if act.makes is not None:
            self.ids[act.makes] = result
        return result

    def resolve(self, connection: Connection, value: Any) -> Any:
        """A value with ids where it names rows."""
        if isinstance(value, Named):
            return self._find(connection, value)
        if isinstance(value, Mapping):
            return {name: self.resolve(connection, each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.resolve(connection, each) for each in value]
        return value

    def _find(self, connection: Connection, value: Named) -> object:
        if isinstance(value, Ref):
            return self.ids[value]
        if isinstance(value, Subject):
            return f"contract {self.ids[value.contract]} {value.ends_on}"
        if isinstance(value, RunLines):
            rows = connection.exec_driver_sql(
                "SELECT t.id FROM task t JOIN playbook_run r ON r.id = t.playbook_run_id "
                "WHERE r.rule_id = ? AND t.due_on <= ? AND t.done_at IS NULL",
                (self.ids[value.rule], to_epoch_day(value.until)),
            )
            return [number for (number,) in rows]
        if isinstance(value, DueLines):
            rows = connection.exec_driver_sql(
                "SELECT id FROM task WHERE contract_id = ? AND due_on <= ? AND done_at IS NULL",
                (self.ids[value.contract], to_epoch_day(value.until)),
            )
            return [number for (number,) in rows]
        still = "done_at IS NULL" if value.table == "task" else "state = 'open'"
        return connection.exec_driver_sql(
            f"SELECT max(id) FROM {value.table} WHERE account_id = ? AND title = ? AND {still}",
            (self.ids[value.account], value.title),
        ).scalar_one()


@dataclass(frozen=True)
class StoryStep:
    """What becomes one step."""

    at: datetime
    acts: tuple[Act, ...]
    week: date | None = None
    """The Monday of the week whose acts are taken together; None for an act alone."""


def steps_of(acts: Iterable[Act], *, recent_from: date) -> list[StoryStep]:
    """The acts as steps, in the order of time."""
    alone: list[StoryStep] = []
    together: list[Act] = []
    for act in sorted(acts, key=lambda act: act.at):
        if act.alone or act.at.date() >= recent_from:
            alone.append(StoryStep(act.at, (act,)))
        else:
            together.append(act)
    weeks = [
        StoryStep(of_week[-1].at, tuple(of_week), monday) for monday, of_week in _by_week(together)
    ]
    return sorted(alone + weeks, key=lambda step: step.at)


def _by_week(acts: list[Act]) -> Iterator[tuple[date, list[Act]]]:
    for monday, of_week in groupby(acts, key=lambda act: _monday(act.at.date())):
        yield monday, list(of_week)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@command("Week of {day}", lambda *, monday, **_: {"day": f"{day_word(monday, 'en')} {monday.year}"})
def play_week(connection: Connection, *, monday: date, acts: Sequence[Act], cast: Cast) -> None:
    """Several acts as one step."""
    for act in acts:
        cast.play(connection, act)


def add_row(connection: Connection, table: Table, **values: Any) -> int:
    """Put one row into a table and return its id; inside a command."""
    result = connection.execute(insert(table).values(**values).returning(table.c.id))
    return int(result.scalar_one())


def note_file(
    connection: Connection, *, name: str, noun: str, rows: int, updated: int = 0, points: int = 0
) -> int:
    """Keep that a file was imported, as ``import_files`` does; inside a command."""
    return add_row(
        connection,
        import_file,
        name=name,
        profile=f"csm {noun}s",
        noun=noun,
        imported_at=step_moment(connection),
        rows=rows,
        added=rows - updated,
        updated=updated,
        points=points,
    )
