"""The versions of the health model: the one in use, the draft, and when each came into use."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database import health
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_model import read_model
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.operations.health_records import ModelChange, ModelRow
from csm_desktop.operations.rows import optional_day

FIRST_VERSION = 1
"""Of the model that the program brings."""
_SELECT = "SELECT id, version, state, used_from, content FROM health_model"


def read_model_in_use(connection: Connection) -> ModelRow:
    """The model in use; the program's first one while the book has none of its own."""
    used = health.read_model_in_use(connection)
    row_id = connection.exec_driver_sql(
        "SELECT id FROM health_model WHERE state = 'in use' AND version = ?", (used.version,)
    ).scalar()
    return ModelRow(
        id=row_id,
        version=used.version,
        state="in use",
        used_from=used.used_from,
        model=used.model,
        broken=used.broken,
    )


def read_draft(connection: Connection) -> ModelRow | None:
    """The model being edited, if there is one."""
    row = connection.exec_driver_sql(f"{_SELECT} WHERE state = 'draft'").one_or_none()
    return None if row is None else _model_row(row)


def list_model_versions(connection: Connection) -> tuple[ModelRow, ...]:
    """The versions of the model, the newest first; the program's first one is always there."""
    rows = connection.exec_driver_sql(f"{_SELECT} ORDER BY version DESC").all()
    versions = tuple(map(_model_row, rows))
    if any(version.version == FIRST_VERSION for version in versions):
        return versions
    is_used = not any(version.state == "in use" for version in versions)
    return (*versions, first_version(connection, state="in use" if is_used else "retired"))


def first_version(connection: Connection, *, state: str) -> ModelRow:
    """The model that the program brings, in use since the first score of the book."""
    first = connection.exec_driver_sql(
        "SELECT min(day) FROM health_score WHERE model = ?", (FIRST_VERSION,)
    ).scalar()
    return ModelRow(None, FIRST_VERSION, state, optional_day(first), health.first_model(), None)


def list_model_changes(connection: Connection) -> tuple[ModelChange, ...]:
    """The days on which another version came into use, in order."""
    rows: Iterable[tuple[int, int]] = connection.exec_driver_sql(
        "SELECT used_from, version FROM health_model "
        "WHERE used_from IS NOT NULL AND version > ? ORDER BY used_from, version",
        (FIRST_VERSION,),
    ).all()
    return tuple(ModelChange(from_epoch_day(day), version) for day, version in rows)


def _model_row(row: Any) -> ModelRow:
    """One that cannot be read stands with the first model's content, and says why."""
    used_from: date | None = optional_day(row.used_from)
    try:
        model, broken = read_model(row.content), None
    except Refusal as refusal:
        model, broken = health.first_model(), refusal
    return ModelRow(row.id, row.version, row.state, used_from, model, broken)
