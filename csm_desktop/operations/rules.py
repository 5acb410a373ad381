"""Rules: a condition in the query language of accounts, and the playbook it starts.

A rule starts its playbook on an account once: not while a run of the playbook is open there, and
not again within :data:`QUIET_DAYS` after the rule's last run there began. What a playbook makes is
``playbooks.py``'s.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.domain.query import QueryProblem, parse
from csm_desktop.operations.account_columns import (
    SOURCE,
    list_account_columns,
    query_fields,
)
from csm_desktop.operations.accounts import condition_of
from csm_desktop.operations.playbooks import (
    Playbook,
    begin_run,
    list_playbooks,
    names_of,
    next_contracts,
)
from csm_desktop.operations.portfolio_currency import portfolio_currency

QUIET_DAYS = 30
"""After a rule began a run on an account it leaves the account alone for so many days."""

FREE, OPEN, QUIET, NO_CONTRACT = "", "open", "quiet", "no contract"
"""Why a rule does not start its playbook on an account that it hits; empty: it does."""


@dataclass(frozen=True)
class Hit:
    """An account that a condition finds."""

    account_id: int
    name: str
    native_name: str | None
    arr: int
    """Minor units of the portfolio currency."""
    skipped: str
    """``""``: it would start; ``open``, ``quiet`` or ``no contract`` say why it would not."""


@dataclass(frozen=True)
class DryRun:
    """Whom a rule would hit on a day; nothing is written."""

    hits: tuple[Hit, ...]
    """Every account found, the largest ARR first."""
    currency: str
    """The portfolio's."""

    @property
    def to_start(self) -> tuple[Hit, ...]:
        """Those on which the playbook would start."""
        return tuple(hit for hit in self.hits if hit.skipped == FREE)


@dataclass(frozen=True)
class RuleRow:
    """A rule and how it fares."""

    id: int
    name: str
    query: str
    playbook: str
    """Key of the playbook it starts."""
    playbook_name: str
    """What that is called; its key when there is no such playbook any more."""
    active: bool
    hits: int | None
    """Accounts that it finds today; None: the condition cannot be understood any more."""
    to_start: int
    """Of those, how many it would start on."""
    problem: Refusal | None
    """Why it cannot be run."""
    runs: int
    """Runs it ever began."""
    open_runs: int
    """Runs of which a task is open."""
    last_run: date | None


@dataclass(frozen=True)
class RunRow:
    """A playbook at work on an account."""

    id: int
    account_id: int
    account: str
    playbook: str
    """Key."""
    playbook_name: str
    rule: str | None
    """Name of the rule that began it; None: begun by hand."""
    started_on: date
    tasks: int
    done: int
    next_due: date | None
    """Of its open tasks."""
    native_name: str | None = None
    """The account's name in its own script."""


def list_rules(connection: Connection, *, today: date, language: str) -> tuple[RuleRow, ...]:
    """The rules in their order, each with what it finds today."""
    playbooks = {one.key: one for one in list_playbooks(connection, language=language)}
    rows = connection.exec_driver_sql(
        "SELECT r.id, r.name, r.query, r.playbook, r.active, "
        "(SELECT count(*) FROM playbook_run u WHERE u.rule_id = r.id) AS runs, "
        "(SELECT count(*) FROM playbook_run u WHERE u.rule_id = r.id AND EXISTS (SELECT 1 "
        "FROM task t WHERE t.playbook_run_id = u.id AND t.done_at IS NULL)) AS open_runs, "
        "(SELECT max(started_on) FROM playbook_run u WHERE u.rule_id = r.id) AS last_run "
        "FROM rule r ORDER BY r.position, r.id"
    ).all()
    return tuple(_rule(connection, row, playbooks, today) for row in rows)


def _rule(
    connection: Connection, row: Any, playbooks: Mapping[str, Playbook], today: date
) -> RuleRow:
    playbook = playbooks.get(row.playbook)
    problem: Refusal | None = None
    hits: tuple[Hit, ...] | None = None
    if playbook is None:
        problem = Refusal("playbook_unknown", name=row.playbook.removeprefix("own:"))
    try:
        found = _hits(connection, row.query, playbook, today, rule_id=row.id)
    except QueryProblem as error:
        problem = error
    else:
        hits = found
    return RuleRow(
        id=row.id,
        name=row.name,
        query=row.query,
        playbook=row.playbook,
        playbook_name=playbook.name if playbook else row.playbook.removeprefix("own:"),
        active=bool(row.active),
        hits=None if hits is None else len(hits),
        to_start=sum(hit.skipped == FREE for hit in hits or ()) if playbook else 0,
        problem=problem,
        runs=row.runs,
        open_runs=row.open_runs,
        last_run=None if row.last_run is None else from_epoch_day(row.last_run),
    )


def dry_run(
    connection: Connection,
    *,
    query: str,
    playbook: str,
    today: date,
    language: str,
    rule_id: int | None = None,
) -> DryRun:
    """Whom a rule would hit, and on whom it would start.

    Raises:
        Refusal: ``rule_without_query``, ``playbook_unknown``.
        QueryProblem: the condition cannot be understood.
    """
    chosen = _playbook(connection, playbook, language)
    if not query.strip():
        raise Refusal("rule_without_query")
    hits = _hits(connection, query, chosen, today, rule_id=rule_id)
    return DryRun(hits, portfolio_currency(connection))


def try_rule(
    connection: Connection,
    *,
    query: str,
    playbook: str,
    today: date,
    language: str,
    rule_id: int | None = None,
) -> DryRun | Refusal:
    """The dry run of a rule that is being written; why there is none is an answer too."""
    try:
        return dry_run(
            connection,
            query=query,
            playbook=playbook,
            today=today,
            language=language,
            rule_id=rule_id,
        )
    except Refusal as refusal:
        return refusal


def list_runs(
    connection: Connection, *, today: date, language: str, account_id: int | None = None
) -> tuple[RunRow, ...]:
    """The runs of playbooks with an open task, the next due first."""
    names = {one.key: one.name for one in list_playbooks(connection, language=language)}
    rows = connection.exec_driver_sql(
        "SELECT u.id, u.account_id, a.name AS account, a.native_name, u.playbook, r.name AS rule, "
        "u.started_on, "
        "count(*) AS tasks, count(t.done_at) AS done, "
        "min(CASE WHEN t.done_at IS NULL THEN t.due_on END) AS next_due FROM playbook_run u "
        "JOIN account a ON a.id = u.account_id JOIN task t ON t.playbook_run_id = u.id "
        "LEFT JOIN rule r ON r.id = u.rule_id WHERE :account IS NULL OR u.account_id = :account "
        "GROUP BY u.id HAVING count(*) > count(t.done_at) "
        "ORDER BY next_due IS NULL, next_due, u.id",
        {"account": account_id},
    )
    return tuple(
        RunRow(
            id=row.id,
            account_id=row.account_id,
            account=row.account,
            native_name=row.native_name,
            playbook=row.playbook,
            playbook_name=names.get(row.playbook, row.playbook.removeprefix("own:")),
            rule=row.rule,
            started_on=from_epoch_day(row.started_on),
            tasks=row.tasks,
            done=row.done,
            next_due=None if row.next_due is None else from_epoch_day(row.next_due),
        )
        for row in rows
    )


@command("Add the rule {name}", lambda *, name, **_: {"name": name.strip()})
def create_rule(
    connection: Connection, *, name: str, query: str, playbook: str, today: date, language: str
) -> int:
    """Add a rule; it is active. Returns its id.

    Raises:
        Refusal: ``rule_without_name``, ``rule_name_taken``, ``rule_without_query``,
            ``playbook_unknown``.
        QueryProblem: the condition cannot be understood.
    """
    _check_name(connection, name, rule_id=None)
    dry_run(connection, query=query, playbook=playbook, today=today, language=language)
    made = connection.exec_driver_sql(
        "INSERT INTO rule (name, query, playbook, active, position) VALUES (?, ?, ?, 1, "
        "(SELECT coalesce(max(position), -1) + 1 FROM rule))",
        (name.strip(), query.strip(), playbook),
    )
    return int(made.lastrowid)


@command("Edit the rule {name}", lambda *, name, **_: {"name": name.strip()})
def edit_rule(
    connection: Connection,
    *,
    rule_id: int,
    name: str,
    query: str,
    playbook: str,
    today: date,
    language: str,
) -> None:
    """Change a rule; refuses ``rule_gone``, and as :func:`create_rule` does."""
    there = connection.exec_driver_sql("SELECT 1 FROM rule WHERE id = ?", (rule_id,)).first()
    if there is None:
        raise Refusal("rule_gone")
    _check_name(connection, name, rule_id=rule_id)
    dry_run(connection, query=query, playbook=playbook, today=today, language=language)
    connection.exec_driver_sql(
        "UPDATE rule SET name = ?1, query = ?2, playbook = ?3 WHERE id = ?4 "
        "AND (name, query, playbook) IS NOT (?1, ?2, ?3)",
        (name.strip(), query.strip(), playbook, rule_id),
    )


@command("Switch the rule {name}", lambda *, name, **_: {"name": name})
def switch_rule(connection: Connection, *, rule_id: int, name: str, active: bool) -> None:
    """Let a rule start its playbook by itself, or not."""
    connection.exec_driver_sql(
        "UPDATE rule SET active = ?1 WHERE id = ?2 AND active <> ?1", (int(active), rule_id)
    )


@command("Delete the rule {name}", lambda *, name, **_: {"name": name})
def delete_rule(connection: Connection, *, rule_id: int, name: str) -> None:
    """Take a rule away; the runs it began go on."""
    connection.exec_driver_sql(
        "UPDATE playbook_run SET rule_id = NULL WHERE rule_id = ?", (rule_id,)
    )
    connection.exec_driver_sql("DELETE FROM rule WHERE id = ?", (rule_id,))


@command("Start the rule {name}", lambda *, name, **_: {"name": name})
def run_rule(
    connection: Connection, *, rule_id: int, name: str, today: date, language: str
) -> tuple[int, ...]:
    """Start a rule's playbook wherever it hits and may; returns the accounts.

    Raises:
        Refusal: ``rule_gone``, ``playbook_unknown``.
        QueryProblem: the condition cannot be understood any more.
    """
    row = connection.exec_driver_sql(
        "SELECT query, playbook FROM rule WHERE id = ?", (rule_id,)
    ).one_or_none()
    if row is None:
        raise Refusal("rule_gone")
    playbook = _playbook(connection, row.playbook, language)
    return _start(connection, rule_id, row.query, playbook, today)


@command("Start what the rules ask for")
def run_active_rules(connection: Connection, *, today: date, language: str) -> tuple[int, ...]:
    """Start the playbooks of every active rule that can be run; returns the accounts.

    A rule that cannot be understood any more is left out: its place in the list says why.
    """
    playbooks = {one.key: one for one in list_playbooks(connection, language=language)}
    rows = connection.exec_driver_sql(
        "SELECT id, query, playbook FROM rule WHERE active = 1 ORDER BY position, id"
    ).all()
    started: list[int] = []
    for number, query, key in rows:
        if key in playbooks and _is_understood(connection, query, today):
            started += _start(connection, number, query, playbooks[key], today)
    return tuple(started)


def _start(
    connection: Connection, rule_id: int, query: str, playbook: Playbook, today: date
) -> tuple[int, ...]:
    hits = _hits(connection, query, playbook, today, rule_id=rule_id)
    accounts = tuple(hit.account_id for hit in hits if hit.skipped == FREE)
    contracts = next_contracts(connection, today=today) if playbook.anchor == "act_by" else {}
    for account in accounts:
        begin_run(
            connection,
            playbook=playbook,
            account_id=account,
            contract_id=contracts.get(account),
            today=today,
            rule_id=rule_id,
        )
    return accounts


def _hits(
    connection: Connection,
    query: str,
    playbook: Playbook | None,
    today: date,
    *,
    rule_id: int | None,
) -> tuple[Hit, ...]:
    columns = list_account_columns(connection)
    expression = parse(query, query_fields(columns), today=today)
    where, values = condition_of(expression, columns, portfolio_currency(connection), today)
    rows = connection.exec_driver_sql(
        f"SELECT a.id, a.name, a.native_name, coalesce(s.arr, 0) AS arr FROM {SOURCE}{where} "
        "ORDER BY 4 DESC, a.name COLLATE NOCASE, a.id",
        tuple(values),
    ).all()
    skipped = _skipped(connection, playbook, today, rule_id)
    needs = playbook is not None and playbook.anchor == "act_by"
    contracts = next_contracts(connection, today=today) if needs else {}
    return tuple(
        Hit(
            row.id,
            row.name,
            row.native_name,
            row.arr,
            NO_CONTRACT if needs and row.id not in contracts else skipped.get(row.id, FREE),
        )
        for row in rows
    )


def _skipped(
    connection: Connection, playbook: Playbook | None, today: date, rule_id: int | None
) -> dict[int, str]:
    """Account → why the playbook does not start there."""
    if playbook is None:
        return {}
    quiet = connection.exec_driver_sql(
        "SELECT DISTINCT account_id FROM playbook_run WHERE rule_id = ? AND started_on > ?",
        (rule_id, to_epoch_day(today) - QUIET_DAYS),
    )
    found = {row.account_id: QUIET for row in quiet}
    # Tasks of before there were runs belong to none.
    at_work = connection.exec_driver_sql(
        "SELECT u.account_id FROM playbook_run u JOIN task t ON t.playbook_run_id = u.id "
        "WHERE u.playbook = ? AND t.done_at IS NULL UNION SELECT account_id FROM task "
        "WHERE playbook_run_id IS NULL AND done_at IS NULL AND account_id IS NOT NULL "
        "AND playbook IN (SELECT value FROM json_each(?))",
        (playbook.key, json.dumps(names_of(playbook))),
    )
    return found | {row.account_id: OPEN for row in at_work}


def _is_understood(connection: Connection, query: str, today: date) -> bool:
    try:
        parse(query, query_fields(list_account_columns(connection)), today=today)
    except QueryProblem:
        return False
    return True


def _playbook(connection: Connection, key: str, language: str) -> Playbook:
    for one in list_playbooks(connection, language=language):
        if one.key == key:
            return one
    raise Refusal("playbook_unknown", name=key.removeprefix("own:"))


def _check_name(connection: Connection, name: str, *, rule_id: int | None) -> None:
    if not name.strip():
        raise Refusal("rule_without_name")
    taken = connection.exec_driver_sql(
        "SELECT 1 FROM rule WHERE name = ? AND id IS NOT ?", (name.strip(), rule_id)
    ).first()
    if taken is not None:
        raise Refusal("rule_name_taken", name=name.strip())
