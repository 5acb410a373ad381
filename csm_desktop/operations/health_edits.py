"""What one can do to health: edit the model's draft and use it, give pulses, override a band.

The scores follow at the end of the step (``database/health.py``); nothing here computes one.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import health_model, health_override, pulse
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_check import check_model
from csm_desktop.domain.health_model import write_model
from csm_desktop.domain.health_parts import BANDS, HealthModel
from csm_desktop.operations.health_versions import (
    FIRST_VERSION,
    first_version,
    read_draft,
    read_model_in_use,
)
from csm_desktop.operations.rows import cleaned, delete_row

OVERRIDE_DAYS = 30
"""How long an override counts when nothing else is said."""
LONGEST_OVERRIDE_DAYS = 366
PULSE_EDITABLE = ("band", "reason", "given_on")
"""The fields that :func:`edit_pulse` takes."""


@command("Edit the draft of the health model")
def edit_draft(connection: Connection, *, model: HealthModel) -> int:
    """Let the draft be another model; makes the draft when there is none. Its row.

    Refuses what ``domain/health_model.check_model`` refuses.
    """
    check_model(model)
    content = write_model(model)
    draft = read_draft(connection)
    if draft is not None:
        assert draft.id is not None
        if draft.broken or draft.model != model:
            connection.execute(
                update(health_model).where(health_model.c.id == draft.id).values(content=content)
            )
        return draft.id
    made = insert(health_model).values(
        version=_next_version(connection), state="draft", content=content
    )
    return int(connection.execute(made.returning(health_model.c.id)).scalar_one())


@command("Use the health model {version}", lambda *, version, **_: {"version": version})
def use_model(connection: Connection, *, version: int, today: date) -> None:
    """The draft comes into use from ``today``; every account is scored by it from now on.

    ``version`` is the draft's, so that nobody uses another than they looked at. Refuses
    ``health_draft_gone`` and what ``domain/health_model.py`` refuses of a model.
    """
    draft = read_draft(connection)
    if draft is None or draft.version != version:
        raise Refusal("health_draft_gone")
    if draft.broken is not None:
        raise draft.broken
    check_model(draft.model)
    used = read_model_in_use(connection)
    if used.id is None:  # the program's own: kept as it was when it judged
        _keep_first_version(connection)
    connection.execute(
        update(health_model).where(health_model.c.state == "in use").values(state="retired")
    )
    connection.execute(
        update(health_model)
        .where(health_model.c.id == draft.id)
        .values(state="in use", used_from=today)
    )


@command("Throw away the draft of the health model")
def drop_draft(connection: Connection) -> None:
    """The model in use stays as it is. Refuses ``health_draft_gone``."""
    draft = read_draft(connection)
    if draft is None or draft.id is None:
        raise Refusal("health_draft_gone")
    delete_row(connection, health_model, draft.id)


@command("Pulse of {name}", lambda *, name, **_: {"name": name})
def give_pulse(
    connection: Connection,
    *,
    account_id: int,
    name: str,
    band: str,
    reason: str,
    today: date,
    given_on: date | None = None,
) -> int:
    """The CSM's own judgement of an account, as of today or an earlier day; its row.

    Refuses ``pulse_without_reason``, ``pulse_in_future``, ``account_gone``.
    """
    values = _pulse_values({"band": band, "reason": reason, "given_on": given_on or today}, today)
    _find_account(connection, account_id)
    made = insert(pulse).values(account_id=account_id, **values)
    return int(connection.execute(made.returning(pulse.c.id)).scalar_one())


@command("Edit the pulse of {name}", lambda *, name, **_: {"name": name})
def edit_pulse(
    connection: Connection, *, pulse_id: int, name: str, values: Mapping[str, Any], today: date
) -> None:
    """Other values for some of :data:`PULSE_EDITABLE`.

    Refuses ``pulse_gone``, ``pulse_without_reason``, ``pulse_in_future``.
    """
    given = _pulse_values(values, today)
    row = _read(connection, pulse, pulse_id, "pulse_gone")
    changed = {name: value for name, value in given.items() if row[name] != value}
    if changed:
        connection.execute(update(pulse).where(pulse.c.id == pulse_id).values(changed))


@command("Delete the pulse of {name}", lambda *, name, **_: {"name": name})
def delete_pulse(connection: Connection, *, pulse_id: int, name: str) -> None:
    """Take a pulse out of the book."""
    delete_row(connection, pulse, pulse_id)


@command("Override the health of {name}", lambda *, name, **_: {"name": name})
def override_health(
    connection: Connection,
    *,
    account_id: int,
    name: str,
    band: str,
    reason: str,
    today: date,
    until: date | None = None,
) -> int:
    """Let a band count instead of the score's until a day (30 days from today); its row.

    An override in force ends. Refuses ``override_without_reason``, ``override_in_past``,
    ``override_too_long`` (more than 366 days), ``account_gone``.
    """
    assert band in BANDS, band
    last = until or today + timedelta(days=OVERRIDE_DAYS)
    if not reason.strip():
        raise Refusal("override_without_reason")
    if last < today:
        raise Refusal("override_in_past", until=last)
    if last > today + timedelta(days=LONGEST_OVERRIDE_DAYS):
        raise Refusal("override_too_long", days=LONGEST_OVERRIDE_DAYS)
    _find_account(connection, account_id)
    connection.execute(
        update(health_override)
        .where(
            health_override.c.account_id == account_id,
            health_override.c.until >= today,
            health_override.c.ended_on.is_(None),
        )
        .values(ended_on=today)
    )
    made = insert(health_override).values(
        account_id=account_id, band=band, reason=reason.strip(), made_on=today, until=last
    )
    return int(connection.execute(made.returning(health_override.c.id)).scalar_one())


@command("End the override of {name}", lambda *, name, **_: {"name": name})
def end_override(connection: Connection, *, override_id: int, name: str, today: date) -> None:
    """From today the score's own band counts again. Refuses ``override_gone``."""
    row = _read(connection, health_override, override_id, "override_gone")
    if row["ended_on"] is None:
        connection.execute(
            update(health_override)
            .where(health_override.c.id == override_id)
            .values(ended_on=today)
        )


def _next_version(connection: Connection) -> int:
    """Above every version there ever was; the program's own is 1."""
    found = connection.exec_driver_sql("SELECT coalesce(max(version), 1) + 1 FROM health_model")
    return int(found.scalar_one())


def _keep_first_version(connection: Connection) -> None:
    first_version_there = "SELECT 1 FROM health_model WHERE version = ?"
    if connection.exec_driver_sql(first_version_there, (FIRST_VERSION,)).first() is not None:
        return  # it stood in for a broken one
    first = first_version(connection, state="retired")
    connection.execute(
        insert(health_model).values(
            version=first.version,
            state=first.state,
            content=write_model(first.model),
            used_from=first.used_from,
        )
    )


def _pulse_values(values: Mapping[str, Any], today: date) -> dict[str, Any]:
    unknown = values.keys() - set(PULSE_EDITABLE)
    assert not unknown, unknown
    given = cleaned(values)
    assert given.get("band", "watch") in BANDS, given
    if "reason" in given and not given["reason"]:
        raise Refusal("pulse_without_reason")
    if "given_on" in given and given["given_on"] > today:
        raise Refusal("pulse_in_future")
    return given


def _find_account(connection: Connection, account_id: int) -> None:
    if not connection.exec_driver_sql("SELECT 1 FROM account WHERE id = ?", (account_id,)).first():
        raise Refusal("account_gone")


def _read(connection: Connection, table: Table, row_id: int, gone: str) -> Mapping[str, Any]:
    row = connection.execute(select(table).where(table.c.id == row_id)).one_or_none()
    if row is None:
        raise Refusal(gone)
    return dict(row._mapping)
