"""What landing knows of each noun: their order, what a row is recognised by, its defaults.

The fields themselves are ``domain/fields.py``'s; how rows land is ``import_rows.py``'s.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from csm_desktop.domain.fields import FIELDS, Kind

LANDING_ORDER = (
    "account",
    "contact",
    "team member",
    "lifecycle stage",
    "contract",
    "ticket",
    "survey answer",
    "note",
    "meeting",
    "task",
    "cancellation",
    "growth opportunity",
    "conversation",
    "order",
    "invoice",
    "article",
    "theme",
    "feedback",
    "advocacy",
)
"""Every noun after the ones its rows point to."""

RECOGNISED_BY: dict[str, tuple[str, ...]] = {
    "account": ("name", "domain"),
    "contact": ("account", "email", "name"),
    "team member": ("account", "name", "role"),
    "lifecycle stage": ("account", "stage", "entered_on"),
    "contract": ("account", "name", "product", "starts_on"),
    "ticket": ("account", "created_at", "subject"),
    "survey answer": ("account", "kind", "answered_at", "contact", "ticket"),
    "note": ("account", "noted_at", "title"),
    "meeting": ("account", "starts_at", "title"),
    "task": ("account", "title", "due_on"),
    "cancellation": ("account", "cancelled_on", "reason"),
    "growth opportunity": ("account", "name", "closes_on"),
    "conversation": ("account", "started_at", "channel", "title"),
    "order": ("account", "number", "ordered_on"),
    "invoice": ("account", "number", "invoiced_on"),
    "article": ("folder", "title"),
    "theme": ("name",),
    "feedback": ("account", "given_at", "text"),
    "advocacy": ("account", "kind", "title", "asked_on"),
}
"""Without an id, rows that agree in these are one; the n-th such row is the n-th in the book."""

DEFAULTS: dict[str, dict[str, str]] = {
    "account": {"added_at": ":now"},
    "contract": {"charge_period": "'month'", "currency": ":currency", "trial": "0"},
    "note": {"kind": "'meeting'", "text": "''", "visibility": "'internal'"},
    "meeting": {"all_day": "0", "cancelled": "0"},
    "conversation": {"text": "''", "visibility": "'internal'"},
    "order": {"currency": ":currency"},
    "invoice": {"currency": ":currency"},
    "article": {"text": "''"},
    "advocacy": {"state": "'offered'"},
}
"""Noun → column → SQL for what a new row has where its file is silent."""

LANDED_APART = {("account", "parent"), ("meeting", "attendees")}
"""(noun, field) that no column of the noun's own row is filled with in the same go."""

_NAMES = ("name", "title", "subject", "product", "number", "stage", "text", "kind", "reason")


@dataclass(frozen=True)
class Staged:
    """Where staged rows lie and which system they come from."""

    schema: str
    """``staging``, or ``temp`` for rows that had been waiting."""
    file: int
    """The number of the file in that schema."""
    source: str
    """The system whose ids these are."""
    name: str
    """The file's name, for the rows that wait."""


def table_name(noun: str) -> str:
    """The noun's table, as metadata and the journal call it."""
    return noun.replace(" ", "_")


def table_of(noun: str) -> str:
    """The noun's table for SQL; ``order`` is a word of SQL's own."""
    return f'"{table_name(noun)}"'


def rows_of(staged: Staged, noun: str) -> str:
    """The table of the staged rows of a noun, for SQL."""
    return f"{staged.schema}.staged_{table_name(noun)}"


def links_of(noun: str) -> list[str]:
    """The links of a noun that are found before its rows are; a parent comes after."""
    return [f.name for f in FIELDS[noun] if f.kind is Kind.LINK and f.name != "parent"]


def noun_of(link: str) -> str:
    """The noun that a link points to."""
    return "account" if link == "parent" else link


def needs_account(noun: str) -> bool:
    """Whether a row of the noun is always an account's."""
    return any(field.name == "account" and field.required for field in FIELDS[noun])


def column_of(field: str, kind: Kind) -> str:
    """The column that holds a field."""
    return f"{field}_id" if kind is Kind.LINK else field


def written(noun: str) -> Iterator[tuple[str, str]]:
    """(column, the file's value as SQL), for every field a file may write."""
    for field in FIELDS[noun]:
        if (noun, field.name) not in LANDED_APART:
            column = column_of(field.name, field.kind)
            yield column, f"p.{column}" if field.kind is Kind.LINK else f"s.{field.name}"


def name_of(noun: str) -> str:
    """The field that a reader knows a row of the noun by."""
    fields = {field.name for field in FIELDS[noun]}
    return next(name for name in _NAMES if name in fields)


def literal(value: str) -> str:
    """A text as SQL."""
    return "'" + value.replace("'", "''") + "'"
