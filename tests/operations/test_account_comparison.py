"""An account on two days, and since the last look."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_comparison import (
    compare_account,
    read_last_look,
    visit_account,
)
from csm_desktop.operations.account_edits import edit_account
from csm_desktop.operations.account_overview import read_account
from csm_desktop.operations.notes import list_notes, write_note
from tests.support.account_book import HANBIT, NOW, TODAY, make_book

YEAR_AGO = date(2025, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def test_figures_are_those_of_the_account_page_on_either_day(book: Store) -> None:
    found = book.ask(compare_account, account_id=HANBIT, first=YEAR_AGO, second=TODAY)
    for side in (found.first, found.second):
        shown = book.ask(read_account, account_id=HANBIT, today=side.day)
        assert shown is not None
        assert side.arr == shown.arr
    notes = [
        note
        for note in book.ask(list_notes, today=TODAY, account_id=HANBIT)
        if note.kind != "internal note" and YEAR_AGO < note.noted_at.date() <= TODAY
    ]
    assert found.touches == len(notes) > 0
    assert found.tickets_created > 0


def test_what_was_written_between_is_told_and_what_was_undone_is_not_there(book: Store) -> None:
    yesterday = TODAY - timedelta(days=1)
    before = book.ask(compare_account, account_id=HANBIT, first=yesterday, second=TODAY)
    book.run(edit_account, account=HANBIT, name="Hanbit", changes={"stage": "Growth"})
    book.run(write_note, account_id=HANBIT, text="Call", kind="call", visibility="internal")
    after = book.ask(compare_account, account_id=HANBIT, first=yesterday, second=TODAY)
    assert ("stage", "Growth") in {(name, now) for name, _then, now in after.fields}
    assert after.touches == before.touches + 1
    assert after.steps > before.steps
    book.undo()
    book.undo()
    again = book.ask(compare_account, account_id=HANBIT, first=yesterday, second=TODAY)
    assert (again.fields, again.touches) == (before.fields, before.touches)


def test_days_the_wrong_way_round_are_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.ask(compare_account, account_id=HANBIT, first=TODAY, second=TODAY)
    assert refused.value.code == "compare_backwards"


def test_the_last_look_is_that_of_an_earlier_day(book: Store) -> None:
    def look(days_ago: int) -> date | None:
        at = NOW - timedelta(days=days_ago)
        found = book.ask(read_last_look, account_id=HANBIT, today=at.date())
        book.run(visit_account, account_id=HANBIT, now=at)
        return None if found is None else found.day

    assert look(9) is None
    assert look(9) is None  # on the same day
    assert look(2) == TODAY - timedelta(days=9)
    assert look(2) == TODAY - timedelta(days=9)
    assert look(0) == TODAY - timedelta(days=2)
    assert book.undo().label != "Look at an account"
