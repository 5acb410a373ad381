"""Playbooks: sets of task templates with relative dates, and starting one.

Those of the program lie in ``resources/templates/playbooks``, the user's own in the book. What
happens to a task after that is ``tasks.py``'s.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert

from csm_desktop.database.store import command
from csm_desktop.database.tables import task as task_table
from csm_desktop.domain.contracts import Contract, notice_deadline
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.own_templates import delete_own, keep_own, list_own
from csm_desktop.operations.renewal_rows import terms_of
from csm_desktop.paths import resources_folder

ANCHORS = ("act_by", "start")
"""From what the days of a playbook count: the contract's last day to act, or the day it starts."""
_OWN = "own:"
_KIND = "playbook"
_LANGUAGE = "en"
"""Read where a playbook does not know the one asked for."""


@dataclass(frozen=True)
class PlaybookTask:
    """A task to be."""

    days: int
    """Due so many days after the anchor; negative is before it."""
    title: str
    reason: str | None = None
    priority: str | None = None


@dataclass(frozen=True)
class Playbook:
    """A set of task templates."""

    key: str
    """By which it is started; that of an own one begins with ``own:``."""
    name: str
    anchor: str
    """One of ``ANCHORS``."""
    tasks: tuple[PlaybookTask, ...]
    """The earliest first."""
    own: bool
    """The user's, kept in the book."""


def list_playbooks(connection: Connection, *, language: str) -> tuple[Playbook, ...]:
    """The playbooks there are: the program's in a language, renewal first, then the user's own."""

    def read(name: str, content: Mapping[str, Any]) -> Playbook:
        return _read(f"{_OWN}{name}", name, content, language)

    return (*_ours(language), *list_own(connection, kind=_KIND, read=read))


@command("Save the playbook {name}", lambda *, name, **_: {"name": name.strip()})
def save_playbook(
    connection: Connection, *, name: str, anchor: str, tasks: Sequence[PlaybookTask]
) -> str:
    """Keep an own playbook; one of the same name is replaced. Returns its key.

    Raises:
        Refusal: ``playbook_without_name``, ``playbook_without_tasks``, ``task_without_title``.
    """
    assert anchor in ANCHORS, anchor
    if not name.strip():
        raise Refusal("playbook_without_name")
    if not tasks:
        raise Refusal("playbook_without_tasks")
    if not all(task.title.strip() for task in tasks):
        raise Refusal("task_without_title")
    content = {"anchor": anchor, "tasks": [asdict(task) for task in tasks]}
    keep_own(connection, kind=_KIND, name=name.strip(), content=content)
    return f"{_OWN}{name.strip()}"


@command("Delete the playbook {name}", lambda *, name, **_: {"name": name})
def delete_playbook(connection: Connection, *, name: str) -> None:
    """Take an own playbook away; tasks made from it stay."""
    delete_own(connection, kind=_KIND, name=name)


def _told(*, playbook: str, language: str, **_: object) -> dict[str, object]:
    """What the history calls it."""
    ours = {one.key: one.name for one in _ours(language)}
    return {"name": ours.get(playbook, playbook.removeprefix(_OWN))}


@command("Start the playbook {name}", _told)
def start_playbook(
    connection: Connection,
    *,
    playbook: str,
    today: date,
    language: str,
    contract_id: int | None = None,
    account_id: int | None = None,
) -> tuple[int, ...]:
    """Make the tasks of a playbook for a contract or an account; returns their ids.

    One that counts from a contract takes the account's active one that ends first. A due date that
    would lie in the past is today. While a task of the same playbook is open there, nothing is
    made, and there is no step.

    Raises:
        Refusal: ``playbook_unknown``, ``playbook_without_start``, ``contract_gone``,
            ``account_gone``.
    """
    assert (contract_id is None) != (account_id is None)
    found = {one.key: one for one in list_playbooks(connection, language=language)}
    if playbook not in found:
        raise Refusal("playbook_unknown", name=playbook.removeprefix(_OWN))
    chosen = found[playbook]
    terms = None if contract_id is None else _terms(connection, contract_id)
    account = _account(connection, account_id) if terms is None else terms.account
    if chosen.anchor == "act_by" and contract_id is None:
        contract_id = next_contracts(connection, today=today).get(account)
    if is_open(connection, playbook=chosen, account_id=account, contract_id=contract_id):
        return ()
    return begin_run(
        connection, playbook=chosen, account_id=account, contract_id=contract_id, today=today
    )


def begin_run(
    connection: Connection,
    *,
    playbook: Playbook,
    account_id: int,
    contract_id: int | None,
    today: date,
    rule_id: int | None = None,
) -> tuple[int, ...]:
    """Make a run and its tasks, within a command; returns the tasks' ids.

    Raises:
        Refusal: ``playbook_without_start``, ``contract_gone``.
    """
    terms = None if contract_id is None else _terms(connection, contract_id)
    anchor = _anchor(playbook, terms, today)
    run = connection.exec_driver_sql(
        "INSERT INTO playbook_run (account_id, playbook, rule_id, started_on) VALUES (?, ?, ?, ?)",
        (account_id, playbook.key, rule_id, to_epoch_day(today)),
    ).lastrowid
    rows = [
        {
            "account_id": account_id,
            "contract_id": contract_id,
            "playbook_run_id": run,
            "playbook": playbook.name,
            "title": task.title,
            "reason": task.reason,
            "priority": task.priority,
            "due_on": max(_due(anchor, task.days), today),
        }
        for task in playbook.tasks
    ]
    made = connection.execute(insert(task_table).returning(task_table.c.id), rows)
    return tuple(sorted(made.scalars()))


def _due(anchor: date, days: int) -> date:
    """So many days after the anchor, and no later than the calendar: a term may end in 9999."""
    return date.fromordinal(min(max(anchor.toordinal() + days, 1), date.max.toordinal()))


def _ours(language: str) -> tuple[Playbook, ...]:
    files = sorted(resources_folder().glob("templates/playbooks/*.json"))
    found = []
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        found.append(_read(file.stem, _in(content["name"], language), content, language))
    return tuple(sorted(found, key=lambda one: (one.key != "renewal", one.key)))


def _read(key: str, name: str, content: Mapping[str, Any], language: str) -> Playbook:
    tasks = (
        PlaybookTask(
            days=int(task["days"]),
            title=_in(task["title"], language),
            reason=_in(task["reason"], language) if task.get("reason") else None,
            priority=task.get("priority"),
        )
        for task in content["tasks"]
    )
    in_order = tuple(sorted(tasks, key=lambda task: task.days))
    return Playbook(key, name, content["anchor"], in_order, own=key.startswith(_OWN))


def _in(text: str | Mapping[str, str], language: str) -> str:
    """A text of the program in a language; the user's own has one only."""
    return text if isinstance(text, str) else text.get(language, text[_LANGUAGE])


def _terms(connection: Connection, contract_id: int) -> Contract:
    row = connection.exec_driver_sql(
        "SELECT id, account_id, charge, charge_period, currency, starts_on, ends_on, "
        "notice_months, auto_renew, trial FROM contract WHERE id = ?",
        (contract_id,),
    ).first()
    if row is None:
        raise Refusal("contract_gone")
    return terms_of(row)


def _account(connection: Connection, account_id: int | None) -> int:
    row = connection.exec_driver_sql("SELECT id FROM account WHERE id = ?", (account_id,)).first()
    if row is None:
        raise Refusal("account_gone")
    return int(row.id)


def _anchor(playbook: Playbook, terms: Contract | None, today: date) -> date:
    if playbook.anchor == "start":
        return today
    if terms is None or terms.ends_on is None:
        raise Refusal("playbook_without_start")
    return notice_deadline(terms) or terms.ends_on


def next_contracts(connection: Connection, *, today: date) -> dict[int, int]:
    """Account → its active paid contract with the earliest end."""
    rows = connection.exec_driver_sql(
        "SELECT account_id, id, min(ends_on) FROM contract WHERE trial = 0 "
        "AND starts_on <= :today AND ends_on >= :today GROUP BY account_id",
        {"today": to_epoch_day(today)},
    )
    return {row[0]: row[1] for row in rows}


def is_open(
    connection: Connection, *, playbook: Playbook, account_id: int, contract_id: int | None
) -> bool:
    """Whether a task of it is open there, whatever language it was started in."""
    row = connection.exec_driver_sql(
        "SELECT 1 FROM task WHERE account_id = ? AND contract_id IS ? AND done_at IS NULL "
        "AND playbook IN (SELECT value FROM json_each(?)) LIMIT 1",
        (account_id, contract_id, json.dumps(names_of(playbook))),
    ).first()
    return row is not None


def names_of(playbook: Playbook) -> tuple[str, ...]:
    """What its tasks may call it: its name in every language."""
    if playbook.own:
        return (playbook.name,)
    file = resources_folder() / "templates" / "playbooks" / f"{playbook.key}.json"
    return tuple(json.loads(file.read_text(encoding="utf-8"))["name"].values())
