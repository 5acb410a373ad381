"""Weekly snapshots of the renewals, and the walk between them and now."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.operations.contracts import create_contract, delete_contract, edit_contract
from csm_desktop.operations.renewal_changes import (
    RenewalWalk,
    list_snapshots,
    read_walk,
    take_snapshot,
)
from csm_desktop.operations.renewal_edits import (
    close_renewal_lost,
    close_renewal_won,
    edit_renewal,
)
from tests.support.account_book import EMPTY, TODAY, make_book

PLATFORM, INSIGHT = 3, 5
LATER = TODAY + timedelta(days=7)
QUARTER: dict[str, Any] = {"first": date(2026, 12, 31), "last": date(2027, 3, 31)}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def walked(book: Store, **given: Any) -> RenewalWalk:
    params = {"since": TODAY, "today": LATER, **QUARTER, **given}
    found = book.ask(read_walk, **params)
    assert found is not None
    assert found.start + sum(part.amount for part in found.parts) == found.end
    return found


def parts(found: RenewalWalk) -> dict[str, int]:
    return {part.kind: part.amount for part in found.parts if part.moves}


def add(book: Store, charge: int, ends_on: date) -> int:
    values = {"charge": charge, "starts_on": date(2026, 1, 1), "ends_on": ends_on}
    return int(book.run(create_contract, account_id=EMPTY, values=values).result)


def test_one_snapshot_a_week_is_kept_and_is_no_step(book: Store) -> None:
    assert book.ask(read_walk, since=TODAY, today=TODAY, **QUARTER) is None
    outcome = book.run(take_snapshot, today=TODAY)  # a Saturday
    assert (outcome.step, outcome.tables) == (None, frozenset({"renewal_snapshot"}))
    assert book.run(take_snapshot, today=TODAY + timedelta(days=1)).result == 0
    assert book.run(take_snapshot, today=TODAY + timedelta(days=2)).result > 0
    days = [one.taken_on for one in book.ask(list_snapshots)]
    assert days == [TODAY + timedelta(days=2), TODAY]


def test_the_walk_tells_what_happened_to_the_cent(book: Store) -> None:
    down = add(book, 100_00, date(2027, 3, 31))
    up = add(book, 200_00, date(2027, 2, 28))
    slipped = add(book, 300_00, date(2027, 1, 31))
    pulled_in = add(book, 400_00, date(2027, 6, 30))
    removed = add(book, 500_00, date(2027, 1, 31))
    book.run(take_snapshot, today=TODAY)
    given: dict[str, Any] = {"name": "x", "decided_on": LATER}
    book.run(close_renewal_won, contract_id=PLATFORM, uplift_percent=Decimal(5), **given)
    book.run(close_renewal_lost, contract_id=INSIGHT, reason="price", **given)
    book.run(edit_renewal, contract_id=down, name="x", values={"forecast": 1_000_00})
    book.run(edit_renewal, contract_id=up, name="x", values={"forecast": 2_500_01})
    for contract, ends_on in ((slipped, date(2027, 4, 1)), (pulled_in, date(2027, 3, 31))):
        book.run(edit_contract, contract_id=contract, name="x", values={"ends_on": ends_on})
    book.run(delete_contract, contract_id=removed, name="x")
    add(book, 1_00, date(2027, 3, 1))
    found = walked(book)
    assert parts(found) == {
        "slipped": -3_600_00,
        "removed": -6_000_00,
        "down": -200_00,
        "lost": -42_000_00,
        "up": 100_01,
        "pulled in": 4_800_00,
        "new": 12_00,
        "won": 9_900_00,
    }
    assert found.start == 240_000_00 + 1_200_00 + 2_400_00 + 3_600_00 + 6_000_00
    lost = next(part for part in found.parts if part.kind == "lost")
    assert [(move.contract_id, move.account) for move in lost.moves] == [
        (INSIGHT, "Hanbit Logistics")
    ]
    for _ in range(8):
        book.undo()
    assert parts(walked(book)) == {}


def test_a_walk_between_two_snapshots_forgets_what_came_after(book: Store) -> None:
    book.run(take_snapshot, today=TODAY)
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values={"forecast": 1_00})
    book.run(take_snapshot, today=LATER)
    book.run(edit_renewal, contract_id=INSIGHT, name="x", values={"forecast": 1_00})
    found = walked(book, until=LATER, today=LATER + timedelta(days=30))
    assert (found.taken_on, found.until) == (TODAY, LATER)
    assert parts(found) == {"down": 1_00 - 198_000_00}


def test_the_walk_begins_with_the_newest_snapshot_up_to_the_day_else_the_oldest(
    book: Store,
) -> None:
    book.run(take_snapshot, today=TODAY)
    book.run(take_snapshot, today=LATER)
    assert walked(book, since=LATER - timedelta(days=1)).taken_on == TODAY
    assert walked(book, since=LATER).taken_on == LATER
    assert walked(book, since=date(2020, 1, 1)).taken_on == TODAY
