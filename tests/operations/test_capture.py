"""Capture: one line, one step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.capture import capture_note, preview_capture
from csm_desktop.operations.notes import read_note
from csm_desktop.operations.risks import list_risks
from csm_desktop.operations.tasks import list_tasks
from tests.support.account_book import EMPTY, HANBIT, TODAY, make_book

LINE = "met @Ji-woo and @Bob #renewal !risk budget next: send ROI by fri :)"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def test_a_line_becomes_a_note_with_all_it_says_in_one_step(book: Store) -> None:
    number = book.run(capture_note, account_id=HANBIT, line=LINE).result
    note = book.ask(read_note, note_id=number)
    assert note is not None
    assert (note.kind, note.started_by, note.sentiment) == ("meeting", "us", "positive")
    assert note.title == "met @Ji-woo and @Bob #renewal"
    assert [(who.contact_id, who.name) for who in note.attendees] == [
        (1, "Kim Ji-woo"),
        (None, "Bob"),
    ]
    made = [task for task in book.ask(list_tasks, today=TODAY) if task.note_id == number]
    assert [(task.title, task.due_on) for task in made] == [("send ROI", date(2026, 11, 27))]
    assert [risk.title for risk in book.ask(list_risks, account_id=HANBIT)] == ["budget"]
    book.undo()
    assert book.ask(read_note, note_id=number) is None
    assert book.ask(list_risks, account_id=HANBIT) == ()


def test_the_preview_is_what_is_made(book: Store) -> None:
    said = book.ask(preview_capture, account_id=HANBIT, line=LINE, today=TODAY)
    number = book.run(capture_note, account_id=HANBIT, line=LINE).result
    note = book.ask(read_note, note_id=number)
    assert note is not None
    assert said.text == f"{note.title}\n\n{note.text}"
    assert [each.contact_id for each in said.attendees] == [w.contact_id for w in note.attendees]


def test_a_blank_line_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(capture_note, account_id=EMPTY, line="  ")
    assert refused.value.code == "note_empty"
