"""What people said of an account's health: pulses, and overrides of its band.

Giving and ending them is ``health_edits.py``'s.
"""

from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.domain.health_parts import HealthModel
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.operations.health_records import OverrideRow, PulseRow
from csm_desktop.operations.health_versions import read_model_in_use
from csm_desktop.operations.rows import matching, optional_day

PULSE_VALID_DAYS = 90
"""How long a pulse counts where the model looks at none."""


def list_pulses(
    connection: Connection, *, today: date, account_id: int | None = None, where: str = ""
) -> tuple[PulseRow, ...]:
    """The pulses of one account or all that a query asks for, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood; so does the other list.
    """
    valid = timedelta(days=pulse_valid_days(read_model_in_use(connection).model))
    rows = connection.exec_driver_sql(
        "SELECT p.*, a.name AS account, a.native_name, NOT EXISTS (SELECT 1 FROM pulse n "
        "WHERE n.account_id = p.account_id AND (n.given_on, n.id) > (p.given_on, p.id)) AS latest "
        "FROM pulse p JOIN account a ON a.id = p.account_id "
        f"{'' if account_id is None else 'WHERE p.account_id = :account '}"
        "ORDER BY p.given_on DESC, p.id DESC",
        {"account": account_id},
    ).all()
    found = (
        PulseRow(
            id=row.id,
            uid=row.uid,
            account_id=row.account_id,
            account=row.account,
            given_on=from_epoch_day(row.given_on),
            band=row.band,
            reason=row.reason,
            valid_until=from_epoch_day(row.given_on) + valid,
            latest=bool(row.latest),
            native_name=row.native_name,
        )
        for row in rows
    )
    return matching(connection, found, noun="pulse", where=where, today=today)


def list_overrides(
    connection: Connection, *, today: date, account_id: int | None = None, where: str = ""
) -> tuple[OverrideRow, ...]:
    """The overrides of one account or all that a query asks for: in force, then the newest."""
    rows = connection.exec_driver_sql(
        "SELECT o.*, a.name AS account, a.native_name FROM health_override o "
        "JOIN account a ON a.id = o.account_id "
        f"{'' if account_id is None else 'WHERE o.account_id = :account '}"
        "ORDER BY o.made_on DESC, o.id DESC",
        {"account": account_id},
    ).all()
    found = [
        OverrideRow(
            id=row.id,
            uid=row.uid,
            account_id=row.account_id,
            account=row.account,
            native_name=row.native_name,
            band=row.band,
            reason=row.reason,
            made_on=from_epoch_day(row.made_on),
            until=from_epoch_day(row.until),
            ended_on=optional_day(row.ended_on),
            in_force=_in_force(
                from_epoch_day(row.made_on),
                from_epoch_day(row.until),
                optional_day(row.ended_on),
                today,
            ),
        )
        for row in rows
    ]
    found.sort(key=lambda override: not override.in_force)
    return matching(connection, found, noun="override", where=where, today=today)


def pulse_valid_days(model: HealthModel) -> int:
    """How many days a pulse counts under a model."""
    valid = [m.valid_days for m in model.measures() if m.source.kind == "pulse"]
    return max(valid, default=PULSE_VALID_DAYS)


def _in_force(made_on: date, until: date, ended_on: date | None, today: date) -> bool:
    return made_on <= today <= until and (ended_on is None or today < ended_on)
