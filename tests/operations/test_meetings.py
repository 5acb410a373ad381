"""Meetings: made, changed, cancelled, held; and their list by the user's days."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.meetings import (
    Attendee,
    cancel_meeting,
    create_meeting,
    delete_meeting,
    edit_meeting,
    hold_meeting,
    list_meetings,
    read_meeting,
)
from tests.support.account_book import HANBIT, TODAY, make_book

STARTS = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
GOOD: dict[str, Any] = {"account_id": HANBIT, "title": " QBR ", "starts_at": STARTS}
PEOPLE = (Attendee(1, None, None), Attendee(None, "Our engineer", "eng@ours.example"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def create(book: Store, **more: Any) -> int:
    number: int = book.run(create_meeting, values={**GOOD, **more}, attendees=PEOPLE).result
    return number


def titles(book: Store, first: date, last: date, **more: Any) -> list[str]:
    return [m.title for m in book.ask(list_meetings, first=first, last=last, **more)]


def test_a_meeting_is_made_with_its_attendees_and_undone_as_one(book: Store) -> None:
    number = create(book)
    found = book.ask(read_meeting, meeting_id=number)
    assert found is not None
    assert (found.title, found.starts_at, found.note_id) == ("QBR", STARTS, None)
    names = [(person.contact_id, bool(person.name)) for person in found.attendees]
    assert names == [(1, True), (None, True)]
    book.undo()
    assert book.ask(read_meeting, meeting_id=number) is None


def test_the_list_takes_whole_days_and_leaves_cancelled_ones_out(book: Store) -> None:
    number = create(book)
    create(book, title="Next week", starts_at=STARTS + timedelta(days=7))
    day = STARTS.date()
    assert titles(book, TODAY, day + timedelta(days=1)) == ["QBR"]
    assert titles(book, day + timedelta(days=8), day + timedelta(days=9)) == []
    book.run(cancel_meeting, meeting_id=number, title="QBR")
    whole = {"first": TODAY, "last": day + timedelta(days=8)}
    assert titles(book, **whole) == ["Next week"]
    assert titles(book, **whole, cancelled=True) == ["QBR", "Next week"]
    assert titles(book, **whole, account_id=999) == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": "  "}, "meeting_without_title"),
        ({"ends_at": STARTS - timedelta(minutes=1)}, "meeting_ends_before_start"),
    ],
)
def test_a_broken_meeting_is_refused(book: Store, values: dict[str, Any], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        create(book, **values)
    assert refused.value.code == code
    number = create(book)
    with pytest.raises(Refusal) as refused:
        book.run(edit_meeting, meeting_id=number, title="QBR", values=values)
    assert refused.value.code == code


def test_a_meeting_is_edited_and_its_attendees_replaced(book: Store) -> None:
    number = create(book)
    book.run(
        edit_meeting,
        meeting_id=number,
        title="QBR",
        values={"place": "Seoul"},
        attendees=[Attendee(None, "Dana", None)],
    )
    found = book.ask(read_meeting, meeting_id=number)
    assert found is not None
    assert (found.place, [person.name for person in found.attendees]) == ("Seoul", ["Dana"])


def test_a_held_meeting_links_its_note(book: Store) -> None:
    number = create(book)
    book.run(hold_meeting, meeting_id=number, title="QBR", note_id=1)
    found = book.ask(read_meeting, meeting_id=number)
    assert found is not None
    assert found.note_id == 1


def test_a_meeting_that_is_gone_is_refused_and_undo_brings_it_back(book: Store) -> None:
    number = create(book)
    book.run(delete_meeting, meeting_id=number, title="QBR")
    with pytest.raises(Refusal) as refused:
        book.run(cancel_meeting, meeting_id=number, title="QBR")
    assert refused.value.code == "meeting_gone"
    book.undo()
    found = book.ask(read_meeting, meeting_id=number)
    assert found is not None
    assert len(found.attendees) == 2


def test_a_meeting_of_what_is_gone_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        create(book, account_id=999)
    assert refused.value.code == "account_gone"
    number = create(book)
    with pytest.raises(Refusal) as refused:
        book.run(hold_meeting, meeting_id=number, title="QBR", note_id=999)
    assert refused.value.code == "note_gone"
