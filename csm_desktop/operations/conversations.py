"""Conversations: the list of them, and logging, changing and deleting one.

A conversation is an exchange that a system recorded (a call, a chat, a thread of messages) or that
the user logs. One that nobody answered stays in the list and is no touch (``database/touches.py``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import contact, conversation, ticket
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import SENTIMENTS, STARTED_BY, VISIBILITIES
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    newest_first,
    read_records,
    refuse_strange_url,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching, step_moment

CHANNELS = (
    "phone",
    "e-mail",
    "chat",
    "SMS",
    "messenger",
    "ticket",
    "web",
    "social",
    "fax",
    "in person",
)
"""The channels to begin with; a book may have others."""


@dataclass(frozen=True)
class ConversationRow:
    """An exchange with a customer."""

    id: int
    uid: str
    account_id: int
    account: str
    """Name of the account."""
    contact_id: int | None
    contact: str | None
    """Name of the person."""
    ticket_id: int | None
    ticket: str | None
    """Subject of the ticket it belongs to."""
    channel: str
    title: str | None
    text: str
    """Markdown."""
    started_at: datetime
    ended_at: datetime | None
    started_by: str | None
    """``us`` or ``them``."""
    answered: bool | None
    """None: the source does not say."""
    wait_seconds: int | None
    talk_seconds: int | None
    hold_seconds: int | None
    duration_seconds: int | None
    participants: str | None
    """Names joined by "; "."""
    agent: str | None
    """Who of us."""
    outcome: str | None
    recording: str | None
    """Where it can be heard; never fetched."""
    sentiment: str | None
    visibility: str
    custom: tuple[CustomValue, ...]


def _check(values: Mapping[str, Any]) -> None:
    if values.get("ended_at") is not None and values["ended_at"] < values["started_at"]:
        raise Refusal("conversation_ends_before_start", field="ended_at")
    refuse_strange_url(values, "recording")


_RULES = Rules(
    conversation,
    "conversation_gone",
    needed={
        "channel": "conversation_without_channel",
        "started_at": "conversation_without_start",
    },
    choices={"started_by": STARTED_BY, "sentiment": SENTIMENTS, "visibility": VISIBILITIES},
    seconds=("wait_seconds", "talk_seconds", "hold_seconds", "duration_seconds"),
    check=_check,
)
EDITABLE = _RULES.editable
"""The fields that :func:`log_conversation` and :func:`edit_conversation` take."""


def list_conversations(
    connection: Connection,
    *,
    today: date,
    where: str = "",
    account_id: int | None = None,
    limit: int | None = None,
) -> tuple[ConversationRow, ...]:
    """The conversations asked for, of one account or all, the newest first.

    ``where`` is asked of the newest ``limit``.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = _select(account_id).limit(limit)
    found = read_records(connection, "conversation", statement, ConversationRow)
    return matching(connection, found, noun="conversation", where=where, today=today)


def count_conversations(connection: Connection, *, account_id: int) -> int:
    """How many there are of one account, those that nobody answered too."""
    count: int = connection.exec_driver_sql(
        "SELECT count(*) FROM conversation WHERE account_id = ?", (account_id,)
    ).scalar_one()
    return count


def read_conversation(connection: Connection, *, conversation_id: int) -> ConversationRow | None:
    """One conversation; None when it is no longer in the book."""
    statement = _select(None).where(conversation.c.id == conversation_id)
    return next(iter(read_records(connection, "conversation", statement, ConversationRow)), None)


def _select(account_id: int | None) -> Any:
    statement = (
        select_rows(conversation, contact.c.name.label("contact"), ticket.c.subject.label("ticket"))
        .outerjoin(contact, contact.c.id == conversation.c.contact_id)
        .outerjoin(ticket, ticket.c.id == conversation.c.ticket_id)
        .order_by(*newest_first(conversation, conversation.c.started_at))
    )
    return statement if account_id is None else statement.where(_of(account_id))


def _of(account_id: int) -> Any:
    return conversation.c.account_id == account_id


def _name(values: Mapping[str, Any]) -> str:
    return str(values.get("title") or values.get("channel") or "").strip()


@command("Log the conversation {title}", lambda *, values, **_: {"title": _name(values)})
def log_conversation(connection: Connection, *, account_id: int, values: Mapping[str, Any]) -> int:
    """A new conversation of an account; ``values`` by field name. Returns its id.

    Without a time it began now.

    Raises:
        Refusal: ``account_gone``, ``conversation_without_channel``,
            ``conversation_ends_before_start``, ``choice_unknown``, ``seconds_negative``,
            ``url_not_of_web``, ``link_gone``, ``link_elsewhere``.
    """
    began = values.get("started_at") or step_moment(connection)
    given = {**values, "started_at": began}
    return create_row(connection, _RULES, given, account_id=account_id)


@command("Edit the conversation {title}", lambda *, title, **_: {"title": title})
def edit_conversation(
    connection: Connection, *, conversation_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``title`` is what the history calls it.

    Raises:
        Refusal: ``conversation_gone``, and as :func:`log_conversation`.
    """
    edit_row(connection, _RULES, conversation_id, values)


@command("Delete the conversation {title}", lambda *, title, **_: {"title": title})
def delete_conversation(connection: Connection, *, conversation_id: int, title: str) -> None:
    """Take a conversation out of the book; feedback taken from it stays."""
    remove_row(connection, _RULES, conversation_id)
