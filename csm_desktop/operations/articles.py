"""Articles: guides, videos and documents of the library; the list, and what one may do to one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from csm_desktop.database.search import match_expression
from csm_desktop.database.store import command
from csm_desktop.database.tables import article
from csm_desktop.domain.fields import ARTICLE_KINDS
from csm_desktop.operations.noun_edits import (
    Rules,
    create_row,
    edit_row,
    read_records,
    read_row,
    refuse_strange_url,
    remove_row,
    select_rows,
)
from csm_desktop.operations.rows import CustomValue, matching, step_moment


@dataclass(frozen=True)
class ArticleRow:
    """Something to read, watch or send."""

    id: int
    uid: str
    title: str
    text: str
    """Markdown; nothing in it is fetched."""
    kind: str | None
    folder: str | None
    tags: str | None
    """Words joined by "; "."""
    language: str | None
    state: str | None
    version: str | None
    owner: str | None
    url: str | None
    verified_on: date | None
    """When somebody last made sure that it is true; None: never."""
    changed_at: datetime | None
    custom: tuple[CustomValue, ...]


@dataclass(frozen=True)
class ArticleLine:
    """An article in a list: everything but its text."""

    id: int
    title: str
    kind: str | None
    folder: str | None
    tags: str | None
    language: str | None
    state: str | None
    owner: str | None
    url: str | None
    verified_on: date | None
    changed_at: datetime | None


_RULES = Rules(
    article,
    "article_gone",
    needed={"title": "article_without_title"},
    choices={"kind": ARTICLE_KINDS},
    check=refuse_strange_url,
)
EDITABLE = _RULES.editable
"""The fields that :func:`add_article` and :func:`edit_article` take."""
_ORDER = (func.coalesce(article.c.folder, ""), article.c.title.collate("NOCASE"), article.c.id)


def list_articles(
    connection: Connection, *, today: date, where: str = ""
) -> tuple[ArticleRow, ...]:
    """The articles asked for, by folder and title.

    Raises:
        QueryProblem: ``where`` cannot be understood.
    """
    statement = select_rows(article).order_by(*_ORDER)
    found = read_records(connection, "article", statement, ArticleRow)
    return matching(connection, found, noun="article", where=where, today=today)


def find_articles(
    connection: Connection, *, typed: str = "", limit: int = 500
) -> tuple[ArticleLine, ...]:
    """The articles with all the words typed, each word a beginning; all while nothing is typed."""
    names = ArticleLine.__dataclass_fields__
    statement = select(*(article.c[name] for name in names)).order_by(*_ORDER).limit(limit)
    words = match_expression(typed)
    if words is None and typed.strip():
        return ()
    if words is not None:
        rows = connection.exec_driver_sql(
            "SELECT rowid FROM search_article WHERE search_article MATCH ? ORDER BY rank LIMIT ?",
            (words, limit),
        )
        statement = statement.where(article.c.id.in_(rows.scalars().all()))
    return tuple(ArticleLine(**row._mapping) for row in connection.execute(statement))


def read_article(connection: Connection, *, article_id: int) -> ArticleRow | None:
    """One article; None when it is no longer in the book."""
    statement = select_rows(article).where(article.c.id == article_id)
    return next(iter(read_records(connection, "article", statement, ArticleRow)), None)


@command("Add the article {title}", lambda *, values, **_: {"title": values.get("title") or ""})
def add_article(connection: Connection, *, values: Mapping[str, Any]) -> int:
    """A new article of the library; returns its id.

    Raises:
        Refusal: ``article_without_title``, ``choice_unknown``, ``url_not_of_web``.
    """
    changed = {"changed_at": step_moment(connection)}
    return create_row(connection, _RULES, {**changed, **values})


@command("Edit the article {title}", lambda *, title, **_: {"title": title})
def edit_article(
    connection: Connection, *, article_id: int, title: str, values: Mapping[str, Any]
) -> None:
    """Other values for some fields; a change of title or text is a change of the article.

    Raises:
        Refusal: ``article_gone``, and as :func:`add_article`.
    """
    given = dict(values)
    row = read_row(connection, _RULES, article_id)
    if any(name in given and given[name] != row._mapping[name] for name in ("title", "text")):
        given.setdefault("changed_at", step_moment(connection))
    edit_row(connection, _RULES, article_id, given)


@command("Verify the article {title}", lambda *, title, **_: {"title": title})
def verify_article(
    connection: Connection, *, article_id: int, title: str, verified_on: date
) -> None:
    """Somebody made sure on that day that it is true. Refuses ``article_gone``."""
    edit_row(connection, _RULES, article_id, {"verified_on": verified_on})


@command("Delete the article {title}", lambda *, title, **_: {"title": title})
def delete_article(connection: Connection, *, article_id: int, title: str) -> None:
    """Take an article out of the library. Refuses ``article_gone``."""
    remove_row(connection, _RULES, article_id)
