"""Keys of files that nothing in the book matched, and what the user says they mean.

What is said is kept (``learned_key``) and counts for every file to come. How rows wait and land is
``import_waiting.py``'s.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.mail import FREE_MAIL
from csm_desktop.operations.import_keys import hosts_of, learned_word
from csm_desktop.operations.import_links import COMPLETES
from csm_desktop.operations.import_nouns import noun_of, table_of
from csm_desktop.operations.import_waiting import land_waiting

_ROWS = f"sum(iif({COMPLETES}, json_array_length(w.content, '$.completes'), 1))"
"""The SQL for how many rows the ``waiting_row w`` of a group speak of."""
_SHOWN = 3
"""Examples and candidates that are told of one key."""
_CANDIDATES = 5
_EXAMPLE_FIELDS = ("subject", "title", "name", "text", "number", "reason", "comment", "email")


@dataclass(frozen=True)
class Candidate:
    """A row of the book that a key may mean."""

    noun: str
    """``account`` or ``contact``."""
    id: int
    name: str
    domain: str | None
    """Of the account."""


@dataclass(frozen=True)
class UnmatchedKey:
    """What rows of files wait for."""

    waits_for: str
    """What the commands take: the key with all that tells it from others."""
    noun: str
    """What is waited for: account, contact, contract, ticket …"""
    kind: str
    """Of key: id, name, domain, email, phone, company."""
    source: str
    """The system whose id it is; empty for other keys."""
    object: str
    """That system's word for what it is an id of."""
    key: str
    rows: tuple[tuple[str, int], ...]
    """(noun, how many rows wait, or are there and lack this link), most first."""
    files: tuple[str, ...]
    """Where they came from."""
    examples: tuple[str, ...]
    """What some of the rows say."""
    candidates: tuple[Candidate, ...]
    """Rows of the book that are like it, likeliest first."""
    called: str = ""
    """The name that an account made for it gets."""


def list_unmatched(
    connection: Connection, *, limit: int = 100, offset: int = 0
) -> tuple[UnmatchedKey, ...]:
    """The keys that rows wait for, those of most rows first.

    Below them are those of rows that are there and only lack a link.
    """
    keys = connection.exec_driver_sql(
        "SELECT waits_for FROM waiting_row w GROUP BY waits_for "
        f"ORDER BY min({COMPLETES}), {_ROWS} DESC, waits_for LIMIT ? OFFSET ?",
        (limit, offset),
    ).scalars()
    return tuple(_read(connection, waits_for) for waits_for in keys.all())


@command("Match {key} with {name}", lambda *, key, name, **_: {"key": key, "name": name})
def match_key(
    connection: Connection,
    *,
    waits_for: str,
    key: str,
    row_id: int,
    name: str,
    noun: str = "account",
) -> Mapping[str, int]:
    """Say which account (or which contact, for a key of contacts) a key means; its rows land.

    ``key`` and ``name`` are for the Undo menu. Gives the number of rows that came in, by noun.
    Where only a link is missing, it says which row of the link's noun the key means.
    Refuses ``unmatched_gone``, ``match_needs_a`` and ``match_target_gone``.
    """
    way = _parse(connection, waits_for)
    if noun != noun_of(way[0]) and not (noun == "account" and _rows_wait(connection, waits_for)):
        raise Refusal("match_needs_a", key=key, noun=noun_of(way[0]))
    _learn(connection, way, noun, row_id)
    return land_waiting(connection)


@command("New account {key}", lambda *, key, **_: {"key": key})
def make_account_for_key(
    connection: Connection, *, waits_for: str, key: str, name: str | None = None
) -> int:
    """Make the account that a key means, named ``name`` or as its rows call it, and land them.

    Refuses ``unmatched_gone``, ``match_needs_a`` and ``account_name_empty``.
    """
    way = _parse(connection, waits_for)
    link, kind, source, what, word = way
    if noun_of(link) != "account" and not _rows_wait(connection, waits_for):
        raise Refusal("match_needs_a", key=word, noun=noun_of(link))
    domain = _domain(kind, word)
    called = (name if name is not None else _called(connection, waits_for, kind, word)).strip()
    if not called:
        raise Refusal("account_name_empty")
    made = connection.exec_driver_sql(
        "INSERT INTO account (name, domain, added_at) "
        "VALUES (?, ?, (SELECT at FROM step WHERE id = (SELECT step FROM pen)))",
        (called, domain),
    ).lastrowid
    if kind == "id" and noun_of(link) == "account":
        connection.exec_driver_sql(
            "INSERT INTO external_id (source, object, external, noun, row_id) "
            "VALUES (?, ?, ?, 'account', ?) ON CONFLICT (source, object, external) "
            "DO UPDATE SET noun = excluded.noun, row_id = excluded.row_id",
            (source, what, word, made),
        )
    else:
        _learn(connection, way, "account", int(made))
    land_waiting(connection)
    return int(made)


@command("Forget {count} keys that nothing matched", lambda *, waits_for, count: {"count": count})
def drop_unmatched(connection: Connection, *, waits_for: Sequence[str], count: int) -> int:
    """Forget the rows that wait for these keys; gives their number."""
    gone = connection.exec_driver_sql(
        "DELETE FROM waiting_row WHERE waits_for IN (SELECT value FROM json_each(?))",
        (json.dumps(list(waits_for), ensure_ascii=False),),
    )
    return gone.rowcount


def _rows_wait(connection: Connection, waits_for: str) -> bool:
    """Whether rows wait for the key, and not only links of rows that are there."""
    return bool(
        connection.exec_driver_sql(
            f"SELECT EXISTS (SELECT 1 FROM waiting_row w WHERE waits_for = ? AND NOT {COMPLETES})",
            (waits_for,),
        ).scalar_one()
    )


def _parse(connection: Connection, waits_for: str) -> tuple[str, str, str, str, str]:
    there = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM waiting_row WHERE waits_for = ?)", (waits_for,)
    ).scalar_one()
    if not there:
        raise Refusal("unmatched_gone")
    link, kind, source, what, key = json.loads(waits_for)
    return str(link), str(kind), str(source), str(what), str(key)


def _learn(
    connection: Connection, way: tuple[str, str, str, str, str], noun: str, row_id: int
) -> None:
    _link, kind, source, what, key = way
    there = connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT 1 FROM {table_of(noun)} WHERE id = ?)", (row_id,)
    ).scalar_one()
    if not there:
        raise Refusal("match_target_gone")
    of = (source, what) if kind == "id" else ("", "")
    connection.exec_driver_sql(
        "INSERT INTO learned_key (noun, kind, source, object, key, row_id) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (noun, kind, source, object, key) "
        "DO UPDATE SET row_id = excluded.row_id",
        (noun, kind, *of, learned_word(kind, key), row_id),
    )


def _read(connection: Connection, waits_for: str) -> UnmatchedKey:
    link, kind, source, what, key = (str(part) for part in json.loads(waits_for))
    of = "FROM waiting_row w WHERE waits_for = ?"
    waits = _rows_wait(connection, waits_for)
    found = _candidates(connection, noun_of(link), kind, key)
    rows = connection.exec_driver_sql(
        f"SELECT noun, {_ROWS} {of} GROUP BY noun ORDER BY 2 DESC, 1", (waits_for,)
    ).all()
    files = connection.exec_driver_sql(
        f"SELECT DISTINCT file {of} ORDER BY file LIMIT ?", (waits_for, _SHOWN)
    ).scalars()
    examples = (_example(content) for content in _contents(connection, waits_for))
    return UnmatchedKey(
        waits_for,
        noun_of(link),
        kind,
        source,
        what,
        key,
        tuple((noun, count) for noun, count in rows),
        tuple(files),
        tuple(example for example in examples if example),
        tuple(c for c in found if waits or c.noun == noun_of(link)),
        _called(connection, waits_for, kind, key),
    )


def _contents(connection: Connection, waits_for: str) -> list[dict[str, Any]]:
    """Some of the rows that wait for a key."""
    found = connection.exec_driver_sql(
        "SELECT content FROM waiting_row w WHERE waits_for = ? ORDER BY id LIMIT ?",
        (waits_for, _SHOWN),
    ).scalars()
    return [json.loads(content) for content in found]


def _example(content: Mapping[str, object]) -> str:
    """What a reader would know the row by; of usage its first figure."""
    fields, points = content.get("fields"), content.get("points")
    if isinstance(fields, dict):
        said = next((str(fields[name]) for name in _EXAMPLE_FIELDS if fields.get(name)), "")
        return said[:200]
    if isinstance(points, list) and points:
        metric, _feature, _contact, _day, value = points[0]
        return f"{metric}: {value:g}"
    return ""


def _candidates(connection: Connection, noun: str, kind: str, key: str) -> tuple[Candidate, ...]:
    """Accounts whose name or domain has the word that tells the key from others, and contacts."""
    word = _word(kind, key)
    if len(word) < 2:
        return ()
    like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    accounts = connection.exec_driver_sql(
        "SELECT 'account', id, name, domain FROM account WHERE name LIKE ?1 ESCAPE '\\' "
        "OR native_name LIKE ?1 ESCAPE '\\' OR domain LIKE ?1 ESCAPE '\\' "
        "ORDER BY length(name), name LIMIT ?2",
        (like, _CANDIDATES),
    ).all()
    contacts: Sequence[Any] = ()
    if noun == "contact":
        contacts = connection.exec_driver_sql(
            "SELECT 'contact', c.id, c.name, a.domain FROM contact c "
            "JOIN account a ON a.id = c.account_id WHERE c.name LIKE ?1 ESCAPE '\\' "
            "OR c.email LIKE ?1 ESCAPE '\\' ORDER BY length(c.name), c.name LIMIT ?2",
            (like, _CANDIDATES),
        ).all()
    return tuple(Candidate(*row) for row in [*contacts, *accounts])


def _word(kind: str, key: str) -> str:
    """The part of a key that a name or domain may share."""
    if kind in ("id", "phone"):
        return ""
    hosts = hosts_of(key) if kind in ("domain", "email") else ()
    if hosts:
        return _company_label(hosts)
    name = key.partition(" <")[0].partition("@")[0].strip()
    return name if len(name.split()) < 2 else max(name.split()[:2], key=len)


def _company_label(hosts: tuple[str, ...]) -> str:
    """Of ``mail.acme.co.kr`` the word that is the company's: the longest but for the last."""
    labels = hosts[0].split(".")
    return max(labels[:-1], key=len)


def _domain(kind: str, key: str) -> str | None:
    hosts = hosts_of(key) if kind in ("domain", "email", "company") else ()
    has_host = kind == "domain" or "@" in key
    return hosts[0] if hosts and has_host and hosts[0] not in FREE_MAIL else None


def _called(connection: Connection, waits_for: str, kind: str, key: str) -> str:
    """The name that rows give beside a key that is none, else what the key tells of it."""
    if kind not in ("name", "company"):
        for content in _contents(connection, waits_for):
            fields = content.get("fields", {})
            for column, way, *_ in content.get("links", ()):
                if column.partition("__")[0] == "account" and way == "name" and fields.get(column):
                    return str(fields[column])
    return _name(kind, key, _domain(kind, key))


def _name(kind: str, key: str, domain: str | None) -> str:
    if kind == "company":
        return key.partition(" <")[0]
    return domain or key
