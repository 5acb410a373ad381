"""Feedback: what a customer asked for or complained of; taking it down, gathering it, answering it.

It may be taken from a note, a conversation, a ticket or a survey answer, or stand alone. What it is
gathered under is ``themes.py``'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from csm_desktop.database.store import command
from csm_desktop.database.tables import (
    contact,
    conversation,
    feedback,
    note,
    survey_answer,
    theme,
    ticket,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import FEEDBACK_KINDS, TOUCHPOINTS
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    newest_first,
    read_records,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching, step_moment
from csm_desktop.operations.themes import theme_named

ORIGINS = ("note_id", "conversation_id", "ticket_id", "survey_answer_id")
"""The links to what feedback was taken from; one of them is set, or none."""


@dataclass(frozen=True)
class FeedbackRow:
    """What a customer said."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    contact_id: int | None
    contact: str | None
    """Name of the person."""
    theme_id: int | None
    theme: str | None
    """Name of the theme it is gathered under."""
    note_id: int | None
    conversation_id: int | None
    ticket_id: int | None
    ticket: str | None
    """Subject of the ticket it was taken from."""
    survey_answer_id: int | None
    kind: str | None
    """``request``, ``complaint`` or ``praise``."""
    text: str
    channel: str | None
    touchpoint: str | None
    place: str | None
    """The store or listing a review is of."""
    author: str | None
    given_at: datetime
    reply: str | None
    """What we answered."""
    replied_at: datetime | None
    custom: tuple[CustomValue, ...]


def _check(values: Mapping[str, Any]) -> None:
    if sum(values.get(name) is not None for name in ORIGINS) > 1:
        raise Refusal("feedback_from_two")


_RULES = Rules(
    feedback,
    "feedback_gone",
    needed={"text": "feedback_without_text", "given_at": "feedback_without_time"},
    choices={"kind": FEEDBACK_KINDS, "touchpoint": TOUCHPOINTS},
    check=_check,
)
EDITABLE = _RULES.editable | {"theme"}
"""The fields that :func:`add_feedback` and :func:`edit_feedback` take; ``theme`` is a name."""


def list_feedback(
    connection: Connection,
    *,
    today: date,
    where: str = "",
    account_id: int | None = None,
    theme_id: int | None = None,
) -> tuple[FeedbackRow, ...]:
    """The feedback asked for, of one account, of one theme, or all, the newest first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = (
        select_rows(
            feedback,
            contact.c.name.label("contact"),
            theme.c.name.label("theme"),
            ticket.c.subject.label("ticket"),
        )
        .outerjoin(contact, contact.c.id == feedback.c.contact_id)
        .outerjoin(theme, theme.c.id == feedback.c.theme_id)
        .outerjoin(ticket, ticket.c.id == feedback.c.ticket_id)
        .order_by(*newest_first(feedback, feedback.c.given_at))
    )
    if account_id is not None:
        statement = statement.where(feedback.c.account_id == account_id)
    if theme_id is not None:
        statement = statement.where(feedback.c.theme_id == theme_id)
    found = read_records(connection, "feedback", statement, FeedbackRow)
    return matching(connection, found, noun="feedback", where=where, today=today)


@command("Take down feedback of {name}", lambda *, name, **_: {"name": name})
def add_feedback(
    connection: Connection, *, account_id: int, name: str, values: Mapping[str, Any]
) -> int:
    """What a customer said; ``name`` is the account's. Returns its id.

    Without a time it was given now. ``theme`` in ``values`` is a name: a new one makes a theme.

    Raises:
        Refusal: ``account_gone``, ``feedback_without_text``, ``feedback_from_two``,
            ``choice_unknown``, ``link_gone``, ``link_elsewhere``.
    """
    given = _with_theme(connection, values)
    if given.get("given_at") is None:
        given["given_at"] = step_moment(connection)
    return create_row(connection, _RULES, given, account_id=account_id)


@command(
    "Take feedback from the {noun} {title}",
    lambda *, noun, title, **_: {"noun": noun, "title": title},
)
def take_feedback(
    connection: Connection,
    *,
    noun: str,
    row_id: int,
    title: str,
    values: Mapping[str, Any] | None = None,
) -> int:
    """Feedback out of a note, conversation, ticket or survey answer, which it is linked to.

    Text, time, channel, contact and touchpoint are the source's where ``values`` does not say.

    Raises:
        Refusal: ``link_gone``, and as :func:`add_feedback`.
    """
    table, link, names = _SOURCES[noun]
    row = connection.execute(select(table).where(table.c.id == row_id)).one_or_none()
    if row is None:
        raise Refusal("link_gone")
    found = {name: row._mapping[column] for name, column in names.items()}
    given = _with_theme(connection, values or {})
    held = {**found, **{name: value for name, value in given.items() if value is not None}}
    return create_row(connection, _RULES, {**held, link: row_id}, account_id=row.account_id)


_SOURCES: Mapping[str, tuple[Table, str, Mapping[str, str]]] = {
    "note": (note, "note_id", {"text": "text", "given_at": "noted_at", "channel": "kind"}),
    "conversation": (
        conversation,
        "conversation_id",
        {
            "text": "text",
            "given_at": "started_at",
            "channel": "channel",
            "contact_id": "contact_id",
        },
    ),
    "ticket": (
        ticket,
        "ticket_id",
        {
            "text": "description",
            "given_at": "created_at",
            "channel": "channel",
            "contact_id": "contact_id",
        },
    ),
    "survey answer": (
        survey_answer,
        "survey_answer_id",
        {
            "text": "comment",
            "given_at": "answered_at",
            "channel": "channel",
            "contact_id": "contact_id",
            "touchpoint": "touchpoint",
        },
    ),
}
"""Noun → its table, the link to it, and which of its columns say what."""


@command("Edit the feedback of {name}", lambda *, name, **_: {"name": name})
def edit_feedback(
    connection: Connection, *, feedback_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``name`` is the account's.

    Raises:
        Refusal: ``feedback_gone``, and as :func:`add_feedback`.
    """
    edit_row(connection, _RULES, feedback_id, _with_theme(connection, values))


@command("Answer the feedback of {name}", lambda *, name, **_: {"name": name})
def answer_feedback(
    connection: Connection, *, feedback_id: int, name: str, reply: str | None = None
) -> None:
    """Somebody of us answered it now, with these words. Refuses ``feedback_gone``."""
    values: dict[str, Any] = {"replied_at": step_moment(connection)}
    if reply is not None:
        values["reply"] = reply
    edit_row(connection, _RULES, feedback_id, values)


@command("Delete the feedback of {name}", lambda *, name, **_: {"name": name})
def delete_feedback(connection: Connection, *, feedback_id: int, name: str) -> None:
    """Take feedback out of the book; what it was taken from stays. Refuses ``feedback_gone``."""
    remove_row(connection, _RULES, feedback_id)


def _with_theme(connection: Connection, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with the theme's id for its name."""
    given = dict(values)
    if "theme" in given:
        name = str(given.pop("theme") or "").strip()
        given["theme_id"] = theme_named(connection, name) if name else None
    return given
