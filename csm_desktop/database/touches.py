"""What a touch is, in SQL: the one place that summaries, health and lists take it from.

A touch is a meeting note that is not an internal one, or a conversation that was not left
unanswered, whatever its channel: a call, a chat, a thread of messages, a ticket's too where a
system recorded it as a conversation. ``answered`` false is no touch (a missed or abandoned call);
NULL is one, because most systems record only what took place. A ticket by itself is none.
"""

NOTE_TOUCH = "kind <> 'internal note'"
"""Whether a row of ``note`` is a touch."""
CONVERSATION_TOUCH = "answered IS NOT 0"
"""Whether a row of ``conversation`` is a touch."""

TOUCH_TABLES = frozenset({"note", "conversation"})
"""The tables that touches are read from."""

TOUCHES: tuple[tuple[str, str, str], ...] = (
    ("note", "noted_at", NOTE_TOUCH),
    ("conversation", "started_at", CONVERSATION_TOUCH),
)
"""Table, the column of its moment, and which of its rows are touches."""


def touches_sql(columns: str = "account_id", where: str = "true") -> str:
    """Every touch as ``at`` and these columns that notes and conversations share; an SQL SELECT.

    ``where`` is SQL of ours over those columns (not over the moment).
    """
    return " UNION ALL ".join(
        f"SELECT {moment} AS at, {columns} FROM {table} WHERE {is_touch} AND {where}"
        for table, moment, is_touch in TOUCHES
    )
