"""Themes: what feedback is gathered under, with the accounts, ARR and renewals behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import feedback, theme
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import PRIORITIES
from csm_desktop.operations.noun_edits import Rules, create_row, edit_row, read_row, remove_row
from csm_desktop.operations.rows import (
    CustomValue,
    custom_values,
    matching,
    optional_day,
    read_custom_fields,
)

DEPARTMENTS = ("product", "sales", "marketing", "support", "finance", "HR")
"""The departments to begin with; a book may have others."""


@dataclass(frozen=True)
class ThemeRow:
    """What several customers ask for or complain of."""

    id: int
    uid: str
    name: str
    department: str | None
    """Which of ours was asked."""
    priority: str | None
    answer: str | None
    """What the department said."""
    told_on: date | None
    """When the customers were told; None: they were not."""
    feedback: int
    """How many times it was said."""
    accounts: int
    """How many customers said it."""
    arr: int
    """The ARR of these accounts, minor units of the portfolio currency."""
    renewal: date | None
    """The earliest renewal date of these accounts."""
    custom: tuple[CustomValue, ...]


_RULES = Rules(
    theme,
    "theme_gone",
    needed={"name": "theme_without_name"},
    choices={"priority": PRIORITIES},
)
EDITABLE = _RULES.editable
"""The fields that :func:`add_theme` and :func:`edit_theme` take."""

_LIST = (
    "WITH behind AS (SELECT theme_id, account_id, count(*) AS n FROM feedback "
    "WHERE theme_id IS NOT NULL GROUP BY theme_id, account_id), "
    "summed AS (SELECT b.theme_id, sum(b.n) AS said, count(*) AS accounts, "
    "coalesce(sum(s.arr), 0) AS arr, min(s.renewal) AS renewal FROM behind b "
    "LEFT JOIN account_summary s ON s.account_id = b.account_id GROUP BY b.theme_id) "
    "SELECT t.id, t.uid, t.name, t.department, t.priority, t.answer, t.told_on, t.custom, "
    "coalesce(m.said, 0) AS feedback, coalesce(m.accounts, 0) AS accounts, "
    "coalesce(m.arr, 0) AS arr, m.renewal FROM theme t LEFT JOIN summed m ON m.theme_id = t.id "
    "ORDER BY coalesce(m.arr, 0) DESC, coalesce(m.said, 0) DESC, t.name COLLATE NOCASE, t.id"
)


def list_themes(connection: Connection, *, today: date, where: str = "") -> tuple[ThemeRow, ...]:
    """The themes asked for, the one with the most ARR behind it first.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    fields = read_custom_fields(connection, noun="theme")
    found = [
        ThemeRow(
            **{
                **row._mapping,
                "told_on": optional_day(row.told_on),
                "renewal": optional_day(row.renewal),
                "custom": custom_values(fields, row.custom),
            }
        )
        for row in connection.exec_driver_sql(_LIST)
    ]
    return matching(connection, found, noun="theme", where=where, today=today)


def list_theme_names(connection: Connection) -> tuple[str, ...]:
    """The names of all themes, for choosing one while writing."""
    return tuple(connection.execute(select(theme.c.name).order_by(theme.c.name)).scalars())


@command("Add the theme {name}", lambda *, values, **_: {"name": values.get("name") or ""})
def add_theme(connection: Connection, *, values: Mapping[str, Any]) -> int:
    """A new theme; returns its id.

    Raises:
        Refusal: ``theme_without_name``, ``theme_name_taken``, ``choice_unknown``.
    """
    _refuse_taken(connection, values, None)
    return create_row(connection, _RULES, values)


@command("Edit the theme {name}", lambda *, name, **_: {"name": name})
def edit_theme(
    connection: Connection, *, theme_id: int, name: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; ``name`` is what the history calls it.

    Raises:
        Refusal: ``theme_gone``, and as :func:`add_theme`.
    """
    _refuse_taken(connection, values, theme_id)
    edit_row(connection, _RULES, theme_id, values)


@command(
    "Gather the theme {name} under {into}", lambda *, name, into, **_: {"name": name, "into": into}
)
def merge_themes(
    connection: Connection, *, theme_id: int, into_id: int, name: str, into: str
) -> None:
    """All feedback of a theme goes to another one, and the theme goes. Refuses ``theme_gone``."""
    for one in (theme_id, into_id):
        read_row(connection, _RULES, one)
    if theme_id == into_id:
        return
    connection.execute(
        update(feedback).where(feedback.c.theme_id == theme_id).values(theme_id=into_id)
    )
    remove_row(connection, _RULES, theme_id)


@command("Delete the theme {name}", lambda *, name, **_: {"name": name})
def delete_theme(connection: Connection, *, theme_id: int, name: str) -> None:
    """Take a theme out of the book; its feedback stays, under none. Refuses ``theme_gone``."""
    remove_row(connection, _RULES, theme_id)


def theme_named(connection: Connection, name: str) -> int:
    """The theme of that name, made where there is none; part of a command."""
    name = name.strip()
    found = _of_name(connection, name)
    if found is not None:
        return found
    made = connection.execute(insert(theme).values(name=name).returning(theme.c.id))
    return int(made.scalar_one())


def _of_name(connection: Connection, name: str) -> int | None:
    """Capitals make no other theme."""
    rows = connection.execute(select(theme.c.id, theme.c.name)).all()
    return next((row.id for row in rows if row.name.casefold() == name.casefold()), None)


def _refuse_taken(connection: Connection, values: Mapping[str, Any], own: int | None) -> None:
    name = str(values.get("name") or "").strip()
    if name and _of_name(connection, name) not in (None, own):
        raise Refusal("theme_name_taken", field="name", name=name)
