"""The book of a working day: six accounts, each with one thing that needs the user today.

All dates count from today and every amount is written down, so that a test can compute by hand
what the pages must show.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select

from csm_desktop.database.store import Store, command, create_book, local_zone, open_book
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.database.tables import survey_answer as answer_table
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contacts import create_contact
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.meetings import Attendee, create_meeting
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.renewal_changes import take_snapshot
from csm_desktop.operations.renewal_edits import edit_renewal
from csm_desktop.operations.tasks import create_task

HANBIT, NORTHWIND, SEORAK = "Hanbit Logistics", "Northwind Dairy", "Seorak Foods"
MAPO, LUMEN, BOOK_TASK = "Mapo Studios", "Lumen Grid", "Send the travel report"

Answer = TypeVar("Answer")
Everything = dict[str, list[tuple[Any, ...]]]
"""Table → its rows."""

MADE_DAYS_AGO, SNAPSHOT_DAYS_AGO = 70, 12
LUMEN_BEFORE = 91_000_00
"""What was expected of Lumen Grid, a year, when the snapshot was taken."""


class Line:
    """A contract of the book, as written into it."""

    def __init__(self, charge: int, period: str, ends_in: int, notice: int | None = None) -> None:
        self.charge, self.period, self.ends_in, self.notice = charge, period, ends_in, notice


LINES = {
    HANBIT: Line(12_345_67, "month", 75),
    NORTHWIND: Line(98_000_50, "year", 40, notice=1),
    SEORAK: Line(15_000_25, "quarter", 90),
    MAPO: Line(2_000_00, "month", -40),
    LUMEN: Line(88_888_88, "year", 100),
}
"""Account → its contract: minor units each period, days from today to its end, months."""
EXPECTED: dict[str, dict[str, Any]] = {
    HANBIT: {"category": "commit", "likelihood": 85},
    NORTHWIND: {"category": "at risk", "likelihood": 35},
    SEORAK: {},
    LUMEN: {"category": "best case", "likelihood": 55, "forecast": LUMEN_BEFORE},
}
"""What was set before the snapshot; nothing set is best case at 60 %."""


class Clock:
    """A clock that the maker of the book sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@command("Import files: {count}", lambda **_: {"count": 1})
def _answer(connection: Connection, *, account_id: int, contact_id: int, at: datetime) -> None:
    """Answers come from files only."""
    connection.execute(
        insert(answer_table).values(
            account_id=account_id,
            contact_id=contact_id,
            kind="nps",
            score=3,
            scale="0-10",
            answered_at=at,
            comment="Nobody called back.",
        )
    )


def make_day(path: Path) -> tuple[dict[str, int], dict[str, int], date]:
    """Make the book; returns account → id, account → its contract, and today."""
    now = datetime.now(UTC)
    clock = Clock(now - timedelta(days=MADE_DAYS_AGO))
    store = create_book(path, currency="USD", clock=clock)
    today = now.astimezone(local_zone()).date()
    accounts, contracts = _make_accounts(store, today)
    clock.now = now - timedelta(days=SNAPSHOT_DAYS_AGO)
    store.run(take_snapshot, today=store.today())
    clock.now = now - timedelta(days=4)
    _make_signals(store, accounts, now)
    values = {"forecast": None}
    store.run(edit_renewal, contract_id=contracts[LUMEN], name=LUMEN, values=values)
    clock.now = now
    _make_today(store, accounts, today)
    store.close()
    return accounts, contracts, today


def _make_accounts(store: Store, today: date) -> tuple[dict[str, int], dict[str, int]]:
    accounts, contracts = {}, {}
    for name, line in LINES.items():
        accounts[name] = store.run(create_account, values={"name": name}).result
        ends_on = today + timedelta(days=line.ends_in)
        contracts[name] = store.run(
            create_contract,
            account_id=accounts[name],
            values={
                "product": "Platform",
                "charge": line.charge,
                "charge_period": line.period,
                "starts_on": ends_on - timedelta(days=364),
                "ends_on": ends_on,
                "notice_months": line.notice,
            },
        ).result
        if EXPECTED.get(name):
            values = EXPECTED[name]
            store.run(edit_renewal, contract_id=contracts[name], name=name, values=values)
    return accounts, contracts


def _make_signals(store: Store, accounts: dict[str, int], now: datetime) -> None:
    """A call with all but Lumen Grid four days ago; Seorak Foods answered then, badly."""
    for name in (NORTHWIND, SEORAK, MAPO):
        store.run(
            write_note,
            account_id=accounts[name],
            text="Call",
            kind="call",
            visibility="internal",
        )
    store.run(
        write_note,
        account_id=accounts[HANBIT],
        text="Preparation call\n\n- [ ] Send the depot list due in 10 days",
        kind="call",
        visibility="internal",
    )
    person = store.run(
        create_contact, account_id=accounts[SEORAK], values={"name": "Han So-ra"}
    ).result
    store.run(_answer, account_id=accounts[SEORAK], contact_id=person, at=now - timedelta(days=4))


def _make_today(store: Store, accounts: dict[str, int], today: date) -> None:
    people = [
        store.run(create_contact, account_id=accounts[HANBIT], values={"name": name}).result
        for name in ("Kim Ji-woo", "Park Sang-hyun", "Lee Su-bin")
    ]
    for title, days in (("Quarterly review", 0), ("Depot visit", 1)):
        at = datetime.combine(today + timedelta(days=days), time(10), tzinfo=local_zone())
        store.run(
            create_meeting,
            values={
                "title": title,
                "account_id": accounts[HANBIT],
                "starts_at": at,
                "ends_at": at + timedelta(hours=1),
            },
            attendees=[Attendee(person, None, None) for person in people[:2]],
        )
    store.run(create_task, account_id=None, title=BOOK_TASK, due_on=today - timedelta(days=2))


def read_everything(connection: Connection) -> Everything:
    """Every row of every table that undo is about."""
    return {
        table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
        for table in JOURNALLED
    }


def ask_file(path: Path, question: Callable[..., Answer], **params: Any) -> Answer:
    """What the file says, whatever the window shows: asked by a reader of its own."""
    reading = open_book(path, write=False)
    try:
        return reading.ask(question, **params)
    finally:
        reading.close()
