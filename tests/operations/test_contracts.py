"""Contracts, contacts, tasks and tickets: what may be done to them, and their lists."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.contacts import (
    create_contact,
    delete_contact,
    edit_contact,
    list_contacts,
)
from csm_desktop.operations.contracts import (
    create_contract,
    delete_contract,
    edit_contract,
    list_contracts,
)
from csm_desktop.operations.tasks import create_task, finish_task, list_tasks, reopen_task
from csm_desktop.operations.tickets import list_tickets
from tests.support.account_book import EMPTY, HANBIT, NOW, TODAY, make_book

GOOD: dict[str, Any] = {"charge": 500_00, "starts_on": date(2026, 1, 1)}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"starts_on": None}, "contract_without_start"),
        ({"charge": None}, "contract_without_charge"),
        ({"ends_on": date(2025, 12, 31)}, "contract_ends_before_start"),
        ({"currency": "XXX"}, "currency_unknown"),
        ({"charge_period": "day"}, "charge_period_unknown"),
        ({"notice_months": -1}, "notice_negative"),
    ],
)
def test_a_broken_contract_is_refused_and_nothing_changes(
    book: Store, values: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(create_contract, account_id=EMPTY, values=GOOD | values)
    assert refused.value.code == code
    assert book.ask(list_contracts, today=TODAY, account_id=EMPTY) == ()


def test_a_new_contract_is_monthly_in_the_portfolio_currency_unless_said(book: Store) -> None:
    book.run(create_contract, account_id=EMPTY, values=GOOD)
    (made,) = book.ask(list_contracts, today=TODAY, account_id=EMPTY)
    assert (made.charge_period, made.currency, made.annual, made.state) == (
        "month",
        "USD",
        6_000_00,
        "active",
    )


def test_an_edit_is_checked_against_what_stays(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(edit_contract, contract_id=3, name="x", values={"starts_on": date(2028, 1, 1)})
    assert refused.value.code == "contract_ends_before_start"


def test_a_deleted_contract_comes_back_with_undo(book: Store) -> None:
    before = book.ask(list_contracts, today=TODAY)
    book.run(delete_contract, contract_id=3, name="Platform")
    assert len(book.ask(list_contracts, today=TODAY)) == len(before) - 1
    book.undo()
    assert book.ask(list_contracts, today=TODAY) == before


def test_contracts_are_listed_by_query(book: Store) -> None:
    found = book.ask(list_contracts, today=TODAY, where="charge > 100k and auto_renew = true")
    assert [contract.name for contract in found] == ["Platform, 400 seats"]
    assert book.ask(list_contracts, today=TODAY, where="ends_on is empty")[0].account == "Euro GmbH"


def test_a_contact_needs_a_name(book: Store) -> None:
    for values in ({}, {"name": "  "}):
        with pytest.raises(Refusal) as refused:
            book.run(create_contact, account_id=EMPTY, values=values)
        assert refused.value.code == "contact_without_name"
    with pytest.raises(Refusal):
        book.run(edit_contact, contact_id=1, name="Kim", values={"name": ""})


def test_a_deleted_contact_leaves_tickets_and_answers_behind(book: Store) -> None:
    tickets = book.ask(list_tickets, today=TODAY)
    book.run(delete_contact, contact_id=1, name="Kim Ji-woo")
    after = book.ask(list_tickets, today=TODAY)
    assert len(after) == len(tickets)
    assert all(ticket.contact is None for ticket in after)
    book.undo()
    assert book.ask(list_tickets, today=TODAY) == tickets


def test_contacts_who_left_come_last(book: Store) -> None:
    names = [c.name for c in book.ask(list_contacts, today=TODAY, account_id=HANBIT)]
    assert names[-1] == "Jung Min-ho"


def test_a_task_is_finished_at_the_books_time_and_opened_again(book: Store) -> None:
    number = book.run(create_task, account_id=EMPTY, title=" Call ").result
    book.run(finish_task, task_id=number, title="Call")
    (task,) = book.ask(list_tasks, today=TODAY, account_id=EMPTY)
    assert (task.title, task.done_at) == ("Call", NOW)
    book.run(reopen_task, task_id=number, title="Call")
    assert book.ask(list_tasks, today=TODAY, account_id=EMPTY)[0].done_at is None


def test_a_task_without_a_title_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(create_task, account_id=EMPTY, title="  ")
    assert refused.value.code == "task_without_title"


def test_tickets_are_listed_by_their_custom_field_and_by_time(book: Store) -> None:
    found = book.ask(list_tickets, today=TODAY, where="Depot = Daejeon")
    assert [ticket.subject for ticket in found] == ["Scanner sync stops at midnight"]
    found = book.ask(list_tickets, today=TODAY, where="created_at > -30d and solved_at is empty")
    assert [ticket.subject for ticket in found] == ["Export to the finance system fails"]
