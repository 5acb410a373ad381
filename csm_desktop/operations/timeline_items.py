"""What the items of a timeline tell: title, text and facts of each source's rows.

Which items there are and in what order is ``timeline.py``'s; changes are ``timeline_changes.py``'s.
"""

from typing import Any

from sqlalchemy import Connection

from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.operations.rows import optional_day, optional_flag
from csm_desktop.operations.timeline_changes import read_changes


def _rows(connection: Connection, statement: str, ids: list[int]) -> list[Any]:
    marks = ", ".join("?" * len(ids))
    return list(connection.exec_driver_sql(f"{statement} IN ({marks})", tuple(ids)).all())


def _notes(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, title, text, kind, sentiment, visibility FROM note WHERE id"
    return {
        row.id: {
            "title": row.title or "",
            "text": row.text,
            "facts": {
                "kind": row.kind,
                "sentiment": row.sentiment,
                "visibility": row.visibility,
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _tickets(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, subject, description, status, priority, created_at, first_reply_at, "
        "solved_at, reopens, escalated, replies, owner, category FROM ticket WHERE id"
    )
    return {
        row.id: {
            "title": row.subject or "",
            "text": row.description or "",
            "facts": {
                "status": row.status,
                "priority": row.priority,
                "first_reply_minutes": _minutes(row.created_at, row.first_reply_at),
                "resolution_minutes": _minutes(row.created_at, row.solved_at),
                "solved": row.solved_at is not None,
                "reopens": row.reopens,
                "escalated": bool(row.escalated),
                "replies": row.replies,
                "owner": row.owner,
                "category": row.category,
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _answers(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT s.id, s.kind, s.score, s.scale, s.touchpoint, s.comment, c.name AS contact "
        "FROM survey_answer s LEFT JOIN contact c ON c.id = s.contact_id WHERE s.id"
    )
    return {
        row.id: {
            "title": "",
            "text": row.comment or "",
            "facts": {
                name: row._mapping[name]
                for name in ("kind", "score", "scale", "touchpoint", "contact")
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _contracts(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, name, product, charge, charge_period, currency, trial, quantity "
        "FROM contract WHERE id"
    )
    return {
        row.id: {
            "title": row.name or row.product or "",
            "facts": {
                name: row._mapping[name]
                for name in ("charge", "charge_period", "currency", "trial", "quantity")
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _cancellations(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, reason, feedback, refund, currency FROM cancellation WHERE id"
    return {
        row.id: {
            "title": row.reason or "",
            "text": row.feedback or "",
            "facts": {"refund": row.refund, "currency": row.currency},
        }
        for row in _rows(connection, statement, ids)
    }


def _opportunities(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT id, name, description, stage, amount, currency, closes_on, won, closed "
        "FROM growth_opportunity WHERE id"
    )
    return {
        row.id: {
            "title": row.name,
            "text": row.description or "",
            "facts": {
                **{n: row._mapping[n] for n in ("stage", "amount", "currency", "won", "closed")},
                "closes_on": None if row.closes_on is None else from_epoch_day(row.closes_on),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _milestones(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT m.id, m.title, m.target_on, m.actual_on, m.first_value, p.name AS project "
        "FROM milestone m JOIN onboarding_project p ON p.id = m.project_id WHERE m.id"
    )
    return {
        row.id: {
            "title": row.title,
            "facts": {
                "project": row.project,
                "late_days": row.actual_on - row.target_on,
                "first_value": bool(row.first_value),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _objectives(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, verb, subject, state FROM objective WHERE id"
    return {
        row.id: {"title": row.subject, "facts": {"verb": row.verb, "state": row.state}}
        for row in _rows(connection, statement, ids)
    }


def _outcomes(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, title, state, evidence, confirmed_by FROM outcome WHERE id"
    return {
        row.id: {
            "title": row.title,
            "text": row.evidence or "",
            "facts": {"state": row.state, "confirmed_by": row.confirmed_by},
        }
        for row in _rows(connection, statement, ids)
    }


def _pulses(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    return {
        row.id: {"title": "", "text": row.reason, "facts": {"band": row.band}}
        for row in _rows(connection, "SELECT id, band, reason FROM pulse WHERE id", ids)
    }


def _overrides(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, band, reason, until FROM health_override WHERE id"
    return {
        row.id: {
            "title": "",
            "text": row.reason,
            "facts": {"band": row.band, "until": from_epoch_day(row.until)},
        }
        for row in _rows(connection, statement, ids)
    }


def _conversations(
    connection: Connection, ids: list[int], account_id: int
) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT v.id, v.title, v.text, v.channel, v.started_by, v.answered, v.wait_seconds, "
        "coalesce(v.talk_seconds, v.duration_seconds, (v.ended_at - v.started_at) / 1000000) "
        "AS seconds, v.agent, v.outcome, v.sentiment, v.participants, c.name AS contact "
        "FROM conversation v LEFT JOIN contact c ON c.id = v.contact_id WHERE v.id"
    )
    return {
        row.id: {
            "title": row.title or "",
            "text": row.text,
            "facts": {
                "channel": row.channel,
                "contact": row.contact or row.participants,
                "started_by": row.started_by,
                "answered": optional_flag(row.answered),
                "wait_seconds": row.wait_seconds,
                "seconds": row.seconds,
                "agent": row.agent,
                "outcome": row.outcome,
                "sentiment": row.sentiment,
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _feedback(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT f.id, f.text, f.kind, f.channel, f.place, f.touchpoint, f.reply, f.replied_at, "
        "coalesce(c.name, f.author) AS contact, t.name AS theme FROM feedback f "
        "LEFT JOIN contact c ON c.id = f.contact_id LEFT JOIN theme t ON t.id = f.theme_id "
        "WHERE f.id"
    )
    return {
        row.id: {
            "title": row.theme or "",
            "text": row.text,
            "facts": {
                **{n: row._mapping[n] for n in ("kind", "channel", "place", "touchpoint")},
                "contact": row.contact,
                "replied": row.replied_at is not None or bool(row.reply),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _orders(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = 'SELECT id, number, items, amount, currency, state FROM "order" WHERE id'
    return {
        row.id: {
            "title": row.number or "",
            "text": row.items or "",
            "facts": {"amount": row.amount, "currency": row.currency, "state": row.state},
        }
        for row in _rows(connection, statement, ids)
    }


def _invoices(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, number, amount, currency, state, due_on, paid_on FROM invoice WHERE id"
    return {
        row.id: {
            "title": row.number or "",
            "facts": {
                "amount": row.amount,
                "currency": row.currency,
                "state": row.state,
                "due_on": optional_day(row.due_on),
                "paid_on": optional_day(row.paid_on),
            },
        }
        for row in _rows(connection, statement, ids)
    }


def _advocacy(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = (
        "SELECT a.id, a.kind, a.state, a.title, a.lead, a.result, a.amount, a.currency, a.comment, "
        "c.name AS contact FROM advocacy a LEFT JOIN contact c ON c.id = a.contact_id WHERE a.id"
    )
    names = ("kind", "state", "lead", "result", "amount", "currency", "contact")
    return {
        row.id: {
            "title": row.title or "",
            "text": row.comment or "",
            "facts": {name: row._mapping[name] for name in names},
        }
        for row in _rows(connection, statement, ids)
    }


def _stages(connection: Connection, ids: list[int], account_id: int) -> dict[int, dict[str, Any]]:
    statement = "SELECT id, stage, entered_on, left_on FROM lifecycle_stage WHERE id"
    return {
        row.id: {
            "title": row.stage,
            "facts": {"days": None if row.left_on is None else row.left_on - row.entered_on},
        }
        for row in _rows(connection, statement, ids)
    }


def _minutes(since: int, until: int | None) -> int | None:
    """Whole minutes between two stored moments; None without the later one or before the first."""
    return None if until is None or until < since else (until - since) // 60_000_000


READERS = {
    "note": _notes,
    "ticket": _tickets,
    "answer": _answers,
    "start": _contracts,
    "end": _contracts,
    "cancellation": _cancellations,
    "opportunity": _opportunities,
    "milestone": _milestones,
    "objective": _objectives,
    "outcome": _outcomes,
    "pulse": _pulses,
    "override": _overrides,
    "conversation": _conversations,
    "feedback": _feedback,
    "order": _orders,
    "invoice": _invoices,
    "payment": _invoices,
    "advocacy": _advocacy,
    "stage": _stages,
    "change": read_changes,
}
"""Source → what reads its rows: id → title, text, facts."""
BY_DAY = {
    **dict.fromkeys(("start", "end", "cancellation", "opportunity"), "contract"),
    **dict.fromkeys(("order", "invoice", "payment"), "purchase"),
    **dict.fromkeys(("milestone", "objective", "outcome", "pulse", "override"), "progress"),
    **dict.fromkeys(("advocacy", "stage"), "progress"),
}
"""Source of which only the day is known → its kind."""
