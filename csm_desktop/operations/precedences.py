"""Which system is believed about a field, where two files say different things: the user's order.

How landing keeps to it is ``import_precedence.py``'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import FIELDS
from csm_desktop.operations.import_own import OURS


@dataclass(frozen=True)
class Precedence:
    """An order of systems."""

    noun: str
    field: str
    """Empty: every field of the noun that has no order of its own, and the user's own fields."""
    sources: tuple[str, ...]
    """The most believed first; a system that is not named comes after all of them."""


def list_precedences(connection: Connection) -> tuple[Precedence, ...]:
    """What the user decided, by noun and field."""
    rows = connection.exec_driver_sql("SELECT noun, field, sources FROM precedence ORDER BY 1, 2")
    return tuple(Precedence(noun, field, tuple(said.split("; "))) for noun, field, said in rows)


def list_sources(connection: Connection) -> tuple[str, ...]:
    """The systems whose ids the book knows, by name."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT source FROM external_id WHERE source <> ? ORDER BY source", (OURS,)
    )
    return tuple(rows.scalars())


@command("Set which system counts", None)
def set_precedence(
    connection: Connection, *, noun: str, field: str = "", sources: Sequence[str]
) -> None:
    """Say whose values count for a field, or for all fields of a noun without an order.

    Refuses ``precedence_without_sources`` and ``precedence_field_unknown``.
    """
    order = [word for source in sources if (word := source.strip())]
    if not order or len(set(order)) < len(order) or any(";" in word for word in order):
        raise Refusal("precedence_without_sources")
    if noun not in FIELDS or (field and field not in {known.name for known in FIELDS[noun]}):
        raise Refusal("precedence_field_unknown", name=f"{noun}.{field}" if field else noun)
    connection.exec_driver_sql(
        "INSERT INTO precedence (noun, field, sources) VALUES (?, ?, ?) "
        "ON CONFLICT (noun, field) DO UPDATE SET sources = excluded.sources",
        (noun, field, "; ".join(order)),
    )


@command("Drop which system counts", None)
def drop_precedence(connection: Connection, *, noun: str, field: str = "") -> None:
    """From now on the last file counts again."""
    connection.exec_driver_sql("DELETE FROM precedence WHERE noun = ? AND field = ?", (noun, field))
