"""Drafts keep all the editor has, and show what the note says beside what was typed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store
from csm_desktop.operations.drafts import (
    Draft,
    discard_draft,
    keep_draft,
    list_drafts,
    read_draft,
)
from csm_desktop.operations.notes import delete_note, edit_note
from tests.support.account_book import EMPTY, HANBIT, NOW, make_book

TEXT = "Monthly call\n\nDispatch is faster"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def keep(book: Store, **values: Any) -> int:
    asked = {
        "account_id": HANBIT,
        "draft_id": None,
        "note_id": 2,
        "text": TEXT,
        "kind": "call",
        "visibility": "private",
        "kept_at": NOW,
        **values,
    }
    outcome = book.run(keep_draft, **asked)
    assert isinstance(outcome.result, int)
    return outcome.result


def read(book: Store, account_id: int = HANBIT) -> Draft:
    draft = book.ask(read_draft, account_id=account_id)
    assert draft is not None
    return draft


def test_a_draft_keeps_all_that_the_editor_has(book: Store) -> None:
    fields = {
        "attendees": [1, "Bob"],
        "started_by": "them",
        "sentiment": "positive",
        "template": "qbr",
        "noted_at": NOW,
        "meeting_id": None,
        "carried": [4],
    }
    keep(book, fields=fields)
    draft = read(book)
    assert draft.fields == fields
    assert (draft.account, draft.kind, draft.visibility) == ("Hanbit Logistics", "call", "private")


def test_a_draft_shows_what_its_note_says_and_whether_that_changed(book: Store) -> None:
    number = keep(book)
    draft = read(book)
    assert draft.note_text is not None and draft.note_text.startswith("Monthly call\n\nDispatch")
    assert not draft.note_changed
    book.run(edit_note, note_id=2, text="Other\n\ntext", kind="call", visibility="internal")
    keep(book, draft_id=number, text="typed on")
    draft = read(book)
    assert (draft.text, draft.note_text, draft.note_changed) == ("typed on", "Other\n\ntext", True)
    book.undo()
    assert not read(book).note_changed


def test_a_draft_of_a_note_that_is_gone_says_so(book: Store) -> None:
    keep(book)
    book.run(delete_note, note_id=2, title="Monthly call")
    draft = read(book)
    assert (draft.note_text, draft.note_gone, draft.note_changed) == (None, True, False)


def test_a_draft_of_a_new_note_has_no_note(book: Store) -> None:
    keep(book, note_id=None)
    draft = read(book)
    assert (draft.note_text, draft.note_gone, draft.note_changed) == (None, False, False)


def test_all_drafts_of_the_book_are_listed_the_last_first(book: Store) -> None:
    first = keep(book)
    second = keep(book, account_id=EMPTY, note_id=None, kept_at=NOW + timedelta(seconds=2))
    assert [draft.id for draft in book.ask(list_drafts)] == [second, first]
    book.run(discard_draft, draft_id=second)
    assert [draft.id for draft in book.ask(list_drafts)] == [first]
