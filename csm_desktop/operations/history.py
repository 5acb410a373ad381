"""What was done to the book, step by step, and what each step changed in which record.

Questions only: undoing is the store's. Texts are as they lie in the file; which fields are days,
moments or money is known to ``domain/fields.py`` and shown by the page.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.journal import Shapes, read_shapes
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import from_micros, to_micros

RECORDS_SHOWN = 200
"""Records of one step that are read out; the counts are always of all."""

Value = str | int | None


@dataclass(frozen=True)
class Step:
    """One act of the user's, as the history lists it."""

    id: int
    """The number that undoes it."""
    at: datetime
    """When, UTC."""
    zone: str
    """The time zone it was done in."""
    author: str
    """The user of the computer."""
    origin: str
    """``window``, ``command line`` or ``sample``."""
    label: str
    """English with named values, to be translated."""
    values: Mapping[str, object]
    """The values of the label."""
    kind: str
    """``do``, ``undo`` or ``redo``."""
    target: int | None
    """The step that this one undid or redid."""
    undone_by: int | None
    """The step that undid this one; None while it is in force."""
    changes: int
    """How many rows it wrote; usage points do not count."""

    @property
    def can_be_undone(self) -> bool:
        """Whether it is worth offering Undo."""
        return self.kind == "do" and self.undone_by is None and self.id > 1


@dataclass(frozen=True)
class FieldChange:
    """One value of a record before and after."""

    field: str
    """The column's name, today's."""
    old: Value
    """None: it had none, or the record was not there."""
    new: Value
    """None: it has none, or the record is gone."""


@dataclass(frozen=True)
class RecordChange:
    """What a step did to one record, taken together."""

    step: int
    """The step."""
    table: str
    """The noun."""
    row: int
    """Its id."""
    name: str
    """What the record was called after the step, or before it was deleted."""
    kind: str
    """``added``, ``edited`` or ``deleted``."""
    fields: tuple[FieldChange, ...]
    """The values that differ, in the order of the table."""


@dataclass(frozen=True)
class TableCount:
    """How many records of a noun a step touched."""

    table: str
    """The noun."""
    added: int
    """New records."""
    edited: int
    """Records with other values."""
    deleted: int
    """Records that are gone."""


@dataclass(frozen=True)
class StepChanges:
    """A step and all it changed."""

    step: Step
    """The step itself."""
    counts: tuple[TableCount, ...]
    """Of every noun it touched, parents first."""
    records: tuple[RecordChange, ...]
    """The first of its records, in the order they were written; see ``RECORDS_SHOWN``."""
    records_left_out: int
    """How many more there are."""


_STEP = (
    "SELECT id, at, zone, author, origin, label, label_values, kind, target, undone_by, "
    "coalesce(last_change - first_change + 1, 0) FROM main.step "
)
# A row counts once however often a step wrote it: what it was before against what it is after.
_RECORDS = (
    'SELECT f.step, f."table", f.row, f.before, l.after, s.revision FROM '
    '(SELECT min(seq) AS a, max(seq) AS z FROM main.change WHERE {} GROUP BY step, "table", row) '
    "JOIN main.change f ON f.seq = a JOIN main.change l ON l.seq = z "
    "JOIN main.step s ON s.id = f.step WHERE f.before IS NOT l.after "
)
_NAMING = ("name", "title", "subject", "label", "text", "external", "product", "noun")
_HIDDEN = frozenset({"id", "uid"})
_TABLES = {table.name: table for table in JOURNALLED}


def list_steps(
    connection: Connection,
    *,
    limit: int = 100,
    before: int | None = None,
    text: str = "",
    since: datetime | None = None,
) -> list[Step]:
    """Steps, newest first; ``before`` goes on from a step, ``text`` is sought in label and values.

    With ``since`` only those from that moment on: what the file has learned.

    Steps of the whole history are listed even where the book is seen as of an earlier day.
    """
    sought = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    moment = None if since is None else to_micros(since)
    rows = connection.exec_driver_sql(
        _STEP
        + "WHERE (? IS NULL OR id < ?) AND (? IS NULL OR at >= ?) AND (? = '' OR label LIKE ? "
        "ESCAPE '\\' OR label_values LIKE ? ESCAPE '\\') ORDER BY id DESC LIMIT ?",
        (before, before, moment, moment, sought, f"%{sought}%", f"%{sought}%", limit),
    )
    return [_step(row) for row in rows.all()]


def read_step(connection: Connection, *, step: int, limit: int = RECORDS_SHOWN) -> StepChanges:
    """What a step changed.

    Raises:
        Refusal: ``step_unknown``.
    """
    row = connection.exec_driver_sql(_STEP + "WHERE id = ?", (step,)).one_or_none()
    if row is None:
        raise Refusal("step_unknown", step=step)
    span = connection.exec_driver_sql(
        "SELECT first_change, last_change FROM main.step WHERE id = ?", (step,)
    ).one()
    counts = _count_records(connection, tuple(span))
    records = connection.exec_driver_sql(
        _RECORDS.format("seq BETWEEN ? AND ?") + "ORDER BY a LIMIT ?", (*span, limit)
    )
    shown = _records(connection, records.all())
    total = sum(count.added + count.edited + count.deleted for count in counts)
    return StepChanges(_step(row), counts, shown, total - len(shown))


def list_record_changes(
    connection: Connection, *, table: str, row: int, limit: int = 500
) -> list[RecordChange]:
    """All that ever happened to a record, newest first."""
    rows = connection.exec_driver_sql(
        _RECORDS.format('"table" = ? AND row = ?') + "ORDER BY a DESC LIMIT ?", (table, row, limit)
    )
    return list(_records(connection, rows.all()))


def _step(row: Any) -> Step:
    number, at, zone, author, origin, label, values, *rest = row
    return Step(number, from_micros(at), zone, author, origin, label, json.loads(values), *rest)


def _count_records(connection: Connection, span: tuple[int | None, ...]) -> tuple[TableCount, ...]:
    rows = connection.exec_driver_sql(
        'SELECT tab, sum(was IS NULL), sum(was IS NOT NULL AND "is" IS NOT NULL), '
        'sum("is" IS NULL) FROM (SELECT f."table" AS tab, f.before AS was, l.after AS "is" FROM '
        "(SELECT min(seq) AS a, max(seq) AS z FROM main.change WHERE seq BETWEEN ? AND ? "
        'GROUP BY "table", row) JOIN main.change f ON f.seq = a JOIN main.change l ON l.seq = z '
        "WHERE f.before IS NOT l.after) GROUP BY tab",
        span,
    )
    found = {row[0]: TableCount(*row) for row in rows.all()}
    return tuple(found[name] for name in _TABLES if name in found)


def _records(connection: Connection, rows: Iterable[Any]) -> tuple[RecordChange, ...]:
    shapes = read_shapes(connection)
    return tuple(_record(row, shapes) for row in rows)


def _record(row: Any, shapes: Shapes) -> RecordChange:
    step, table, number, before, after, revision = row
    shape = shapes[revision, table]
    old, new = _image(before, shape), _image(after, shape)
    fields = tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in shape
        if name not in _HIDDEN and old.get(name) != new.get(name)
    )
    kind = "added" if before is None else "deleted" if after is None else "edited"
    return RecordChange(step, table, number, _name_of(new or old), kind, fields)


def _image(image: str | None, shape: list[str]) -> dict[str, Value]:
    return {} if image is None else dict(zip(shape, json.loads(image), strict=True))


def _name_of(image: Mapping[str, Value]) -> str:
    """The first line of the first naming column that says something."""
    for name in _NAMING:
        lines = str(image.get(name) or "").strip().splitlines()
        if lines:
            return lines[0][:120]
    return ""
