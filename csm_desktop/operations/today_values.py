"""What the sentences and acts of reasons need: names, days and amounts of the rows behind them.

Only for rows that are shown; finding reasons is ``today_reasons.py``'s.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping

from csm_desktop.database.store import local_zone
from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.periods import from_epoch_day, from_micros
from csm_desktop.domain.today import KINDS, Group, Reason
from csm_desktop.operations.engagement import CADENCE_SQL
from csm_desktop.operations.today_reasons import Frame, reasons_sql, subject_of

_MINE = ("", "me")
"""Assignees of a task that are the user."""

Values = dict[str, object]


def read_reasons(
    connection: Connection, *, frame: Frame, accounts: Iterable[int]
) -> dict[int, tuple[Reason, ...]]:
    """Account → its reasons, the gravest first; accounts without any are not here.

    A task of no account stands under minus its id.
    """
    ids = ", ".join(str(int(account)) for account in accounts)
    sql = reasons_sql(frame, narrow=f"{{}} IN ({ids})")
    found: dict[int, list[Reason]] = {}
    rows = connection.exec_driver_sql(sql).all()
    values = _values(connection, frame, rows)
    for row in rows:
        kind = KINDS[row.place].id
        reason = Reason(
            kind,
            subject_of(kind, row.row, row.anchor),
            Group(row.grp),
            from_epoch_day(row.due),
            row.row,
            values.get((kind, row.row), {}),
        )
        found.setdefault(row.account, []).append(reason)
    return {
        account: tuple(sorted(reasons, key=lambda reason: reason.rank))
        for account, reasons in found.items()
    }


def _values(
    connection: Connection, frame: Frame, rows: Iterable[Any]
) -> dict[tuple[str, int], Values]:
    by_kind: dict[str, dict[int, Any]] = {}
    for row in rows:
        by_kind.setdefault(KINDS[row.place].id, {})[row.row] = row
    return {
        (kind, found["id"]): values(found, reasons[found["id"]], frame)
        for kind, reasons in by_kind.items()
        for select, values in (_DETAILS[kind],)
        for found in connection.exec_driver_sql(
            f"{select} WHERE x.id IN ({', '.join(map(str, reasons))})"
        ).mappings()
    }


def _day(epoch_day: int | None) -> date | None:
    return None if epoch_day is None else from_epoch_day(epoch_day)


def _local_day(micros: int | None) -> date | None:
    return None if micros is None else from_micros(micros).astimezone(local_zone()).date()


def _contract(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    return {
        "day": from_epoch_day(reason.due),
        "ends_on": _day(row["ends_on"]),
        "contract": row["name"] or row["product"] or "",
        "has_notice": row["notice_months"] is not None,
        "renews_itself": bool(row["auto_renew"]),
        "annual": row["charge"] * CHARGES_PER_YEAR[row["charge_period"]],
        "currency": row["currency"],
    }


def _meeting(row: RowMapping, _reason: Any, _frame: Frame) -> Values:
    return {
        "title": row["title"],
        "starts_at": from_micros(row["starts_at"]),
        "all_day": bool(row["all_day"]),
        "place": row["place"],
    }


def _answer(row: RowMapping, _reason: Any, _frame: Frame) -> Values:
    return {
        "person": row["person"] or "",
        "score": row["score"],
        "day": _local_day(row["answered_at"]),
        "comment": row["comment"],
        "contact_id": row["contact_id"],
    }


def _invoice(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    return {
        "number": row["number"] or "",
        "day": from_epoch_day(reason.due),
        "amount": row["amount"],
        "currency": row["currency"],
    }


def _task(row: RowMapping, _reason: Any, _frame: Frame) -> Values:
    waits = row["assignee"] or ""
    return {
        "title": row["title"],
        "person": "" if waits.strip().casefold() in _MINE else waits,
        "note_id": row["note_id"],
        "note_line": row["note_line"],
        "contract_id": row["contract_id"],
        "priority": row["priority"],
        "day": _local_day(row["noted_at"]),
    }


def _champion(row: RowMapping, _reason: Any, _frame: Frame) -> Values:
    return {"person": row["name"], "left_on": _day(row["left_on"]), "n": row["remaining"]}


def _health(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    before = json.loads(row["scores"])[str(reason.anchor)]
    return {
        "day": from_epoch_day(reason.anchor),
        "score": round(row["score"] / 100),
        "before": round(before / 100),
        "fall": round(before / 100) - round(row["score"] / 100),
    }


def _milestone(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    return {
        "title": row["title"],
        "day": from_epoch_day(reason.due),
        "project_id": row["project_id"],
        "owner": row["owner"],
    }


def _override(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    return {"reason": row["reason"], "band": row["band"], "day": from_epoch_day(reason.due)}


def _pulse(row: RowMapping, reason: Any, _frame: Frame) -> Values:
    return {
        "given_on": from_epoch_day(row["given_on"]),
        "band": row["band"],
        "day": from_epoch_day(reason.due),
    }


def _touch(row: RowMapping, reason: Any, frame: Frame) -> Values:
    return {
        "days": frame.today - reason.anchor,
        "cadence": row["cadence"],
        "touched": bool(row["touched"]),
    }


_CONTRACT = (
    "SELECT x.id, x.name, x.product, x.notice_months, x.auto_renew, x.ends_on, x.charge, "
    "x.charge_period, x.currency FROM contract x"
)
_DETAILS: Mapping[str, tuple[str, Callable[[RowMapping, Any, Frame], Values]]] = {
    "notice": (_CONTRACT, _contract),
    "outcome": (_CONTRACT, _contract),
    "meeting": ("SELECT x.id, x.title, x.starts_at, x.all_day, x.place FROM meeting x", _meeting),
    "detractor": (
        "SELECT x.id, x.score, x.answered_at, x.comment, x.contact_id, p.name AS person "
        "FROM survey_answer x LEFT JOIN contact p ON p.id = x.contact_id",
        _answer,
    ),
    "invoice": ("SELECT x.id, x.number, x.amount, x.currency FROM invoice x", _invoice),
    "follow_up": (
        "SELECT x.id, x.title, x.assignee, x.note_id, x.note_line, x.contract_id, x.priority, "
        "n.noted_at FROM task x LEFT JOIN note n ON n.id = x.note_id",
        _task,
    ),
    "champion_left": (
        "SELECT x.id, x.name, x.left_on, (SELECT count(*) FROM contact o "
        "WHERE o.account_id = x.account_id AND o.left_on IS NULL) AS remaining FROM contact x",
        _champion,
    ),
    "health_drop": (
        "SELECT x.id, x.score, x.scores FROM (SELECT h.account_id AS id, h.score, (SELECT "
        "json_group_object(p.day, p.score) FROM health_score p WHERE p.account_id = h.account_id) "
        "AS scores FROM account_health h) x",
        _health,
    ),
    "milestone": ("SELECT x.id, x.title, x.project_id, x.owner FROM milestone x", _milestone),
    "override": ("SELECT x.id, x.reason, x.band FROM health_override x", _override),
    "pulse": ("SELECT x.id, x.band, x.given_on FROM pulse x", _pulse),
    "no_touch": (
        "SELECT x.id, x.cadence, x.touched FROM (SELECT a.id, s.last_touch_at IS NOT NULL "
        f"AS touched, {CADENCE_SQL} AS cadence FROM account a "
        "LEFT JOIN account_summary s ON s.account_id = a.id) x",
        _touch,
    ),
}
"""Id of a kind → the SELECT of its rows ``x``, and what of a row its sentence needs."""
