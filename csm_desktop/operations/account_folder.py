"""Everything of one account as records for a folder of Markdown. It is the owner's own export, so
private notes are in it, marked as such.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, RowMapping

from csm_desktop.database.store import read_rates
from csm_desktop.domain.account_folder import (
    AccountFolder,
    FolderFile,
    FolderNote,
    FolderPlan,
    FolderTable,
    FolderTask,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import MINOR_DIGITS, minor_to_text
from csm_desktop.domain.periods import from_epoch_day, from_micros
from csm_desktop.operations.package_scope import Scope
from csm_desktop.operations.rows import custom_values, optional_day, read_custom_fields

_FACTS = (
    *("native_name", "domain", "website", "phone", "industry", "country", "city", "tier", "stage"),
    *("owner", "employees", "tags", "next_step"),
)
_CONTACTS = ("name", "title", "role", "email", "phone", "influence", "sentiment")


def list_account_ids(connection: Connection) -> tuple[int, ...]:
    """The accounts of the book, in the order they came."""
    return tuple(connection.exec_driver_sql("SELECT id FROM account ORDER BY id").scalars())


def read_account_folder(connection: Connection, *, account_id: int) -> AccountFolder:
    """One account with all that is written about it.

    Raises:
        Refusal: ``account_gone``.
    """
    row = connection.exec_driver_sql("SELECT * FROM account WHERE id = ?", (account_id,)).first()
    if row is None:
        raise Refusal("account_gone")
    files = _files(connection, account_id)
    account = row._mapping
    return AccountFolder(
        name=account["name"],
        uid=account["uid"],
        facts=tuple(_facts(connection, account)),
        description=account["description"] or "",
        notes=tuple(_notes(connection, account_id, files)),
        tables=tuple(_tables(connection, account_id)),
        tasks=tuple(_tasks(connection, account_id)),
        plans=tuple(_plans(connection, account_id)),
        files=tuple(one for (noun, _), of in files.items() if noun != "note" for one in of),
    )


def _facts(connection: Connection, account: RowMapping) -> Iterator[tuple[str, str]]:
    portfolio = read_rates(connection).portfolio_currency
    for name in _FACTS:
        if account[name] not in (None, ""):
            yield name.replace("_", " ").capitalize(), str(account[name])
    if account["customer_since"] is not None:
        yield "Customer since", from_epoch_day(int(str(account["customer_since"]))).isoformat()
    if account["turnover"] is not None:
        yield "Turnover", _money(int(str(account["turnover"])), account["currency"], portfolio)
    parent = connection.exec_driver_sql(
        "SELECT name FROM account WHERE id = ?", (account["parent_id"],)
    ).scalar()
    if parent:
        yield "Parent", str(parent)
    stored = account["custom"]
    own = read_custom_fields(connection, noun="account")
    for held in custom_values(own, None if stored is None else str(stored)):
        if held.value is not None:
            is_amount = held.field.kind == "money" and held.value.lstrip("-").isdecimal()
            value = held.value
            if is_amount:
                value = _money(int(value), account["currency"], portfolio)
            yield held.field.label, value


def _money(minor: int, currency: object, portfolio: str) -> str:
    code = str(currency) if currency in MINOR_DIGITS else portfolio
    return f"{minor_to_text(minor, code)} {code}"


def _files(connection: Connection, account: int) -> dict[tuple[str, int], list[FolderFile]]:
    rows = connection.exec_driver_sql(
        "SELECT t.noun, t.row_id, t.name, t.sha256 FROM attachment t "
        f"WHERE {Scope(account).condition('attachment')} ORDER BY t.id"
    )
    files: dict[tuple[str, int], list[FolderFile]] = defaultdict(list)
    for noun, row, name, sha256 in rows:
        files[noun, row].append(FolderFile(name, sha256))
    return files


def _notes(
    connection: Connection, account: int, files: Mapping[tuple[str, int], list[FolderFile]]
) -> Iterator[FolderNote]:
    rows = connection.exec_driver_sql(
        "SELECT n.id, n.noted_at, n.kind, n.title, n.text, n.visibility, (SELECT "
        "group_concat(coalesce(c.name, t.name, t.email), char(10)) FROM attendee t "
        "LEFT JOIN contact c ON c.id = t.contact_id WHERE t.note_id = n.id) AS people FROM note n "
        "WHERE n.account_id = ? ORDER BY n.noted_at, n.id",
        (account,),
    )
    for row in rows:
        people = tuple((row.people or "").split("\n")) if row.people else ()
        held = tuple(files.get(("note", row.id), ()))
        told = (row.kind, row.title or "", row.text, row.visibility, people, held)
        yield FolderNote(from_micros(row.noted_at), *told)
    rows = connection.exec_driver_sql(
        "SELECT c.started_at, c.channel, c.title, c.text, c.visibility, c.participants "
        "FROM conversation c WHERE c.account_id = ? ORDER BY c.started_at, c.id",
        (account,),
    )
    for row in rows:
        people = tuple((row.participants or "").split("; ")) if row.participants else ()
        told = (row.channel, row.title or "", row.text, row.visibility, people, ())
        yield FolderNote(from_micros(row.started_at), *told)


def _tables(connection: Connection, account: int) -> Iterator[FolderTable]:
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(_CONTACTS)}, left_on FROM contact WHERE account_id = ? ORDER BY id",
        (account,),
    ).all()
    header = tuple(name.capitalize() for name in (*_CONTACTS, "left on"))
    yield FolderTable(
        "Contacts", header, tuple((*map(_text, row[:-1]), _day(row[-1])) for row in rows)
    )
    rows = connection.exec_driver_sql(
        "SELECT coalesce(name, product, ''), charge, currency, charge_period, starts_on, ends_on "
        "FROM contract WHERE account_id = ? ORDER BY starts_on, id",
        (account,),
    ).all()
    header = ("Contract", "Charge", "Each", "Starts", "Ends")
    contracts = (
        (row[0], _money(row[1], row[2], "USD"), row[3], _day(row[4]), _day(row[5])) for row in rows
    )
    yield FolderTable("Contracts", header, tuple(contracts))
    rows = connection.exec_driver_sql(
        "SELECT created_at, coalesce(subject, ''), status, priority, solved_at FROM ticket "
        "WHERE account_id = ? ORDER BY created_at, id",
        (account,),
    ).all()
    header = ("Opened", "Subject", "Status", "Priority", "Solved")
    tickets = (
        (_moment(row[0]), row[1], _text(row[2]), _text(row[3]), _moment(row[4])) for row in rows
    )
    yield FolderTable("Tickets", header, tuple(tickets))


def _tasks(connection: Connection, account: int) -> Iterator[FolderTask]:
    rows = connection.exec_driver_sql(
        "SELECT t.title, t.due_on, t.done_at IS NOT NULL, t.assignee, t.reason, "
        "coalesce(n.visibility = 'private', 0) FROM task t LEFT JOIN note n ON n.id = t.note_id "
        "WHERE t.account_id = ? ORDER BY t.done_at IS NOT NULL, t.due_on, t.id",
        (account,),
    )
    for title, due_on, done, assignee, reason, private in rows:
        yield FolderTask(title, optional_day(due_on), bool(done), assignee, reason, bool(private))


def _plans(connection: Connection, account: int) -> Iterator[FolderPlan]:
    plans = connection.exec_driver_sql(
        "SELECT id, name, state, summary, internal FROM success_plan WHERE account_id = ? "
        "ORDER BY id",
        (account,),
    ).all()
    for plan in plans:
        objectives = connection.exec_driver_sql(
            "SELECT id, verb, subject, baseline, target, unit, state, due_on FROM objective "
            "WHERE plan_id = ? ORDER BY position, id",
            (plan.id,),
        ).all()
        told = []
        for one in objectives:
            measured = ""
            if one.baseline is not None and one.target is not None:
                measured = f" from {one.baseline} to {one.target} {one.unit or ''}".rstrip()
            initiatives = connection.exec_driver_sql(
                "SELECT side || ': ' || title FROM initiative WHERE objective_id = ? "
                "ORDER BY position, id",
                (one.id,),
            )
            what = f"{one.verb} {one.subject}{measured}"
            state = f"{one.state}, due {_day(one.due_on)}"
            told.append((what, state, tuple(initiatives.scalars())))
        yield FolderPlan(plan.name, plan.state, plan.summary, plan.internal, tuple(told))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(value: int | None) -> str:
    return "" if value is None else from_epoch_day(value).isoformat()


def _moment(value: int | None) -> str:
    return "" if value is None else f"{from_micros(value):%Y-%m-%d %H:%M} UTC"
