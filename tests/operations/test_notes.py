"""Notes and drafts: one step for a note, none for a draft, and nothing lost in between."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, command
from csm_desktop.database.tables import metadata
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.contacts import create_contact, delete_contact
from csm_desktop.operations.note_follow_ups import prepare_note
from csm_desktop.operations.notes import (
    delete_note,
    discard_draft,
    edit_note,
    joined_text,
    keep_draft,
    list_notes,
    read_draft,
    read_note,
    split_title,
    write_note,
)
from tests.support.account_book import EMPTY, HANBIT, NOW, TODAY, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def keep(book: Store, text: str, draft_id: int | None = None, at: datetime = NOW) -> int:
    outcome = book.run(
        keep_draft,
        account_id=EMPTY,
        draft_id=draft_id,
        note_id=None,
        text=text,
        kind="call",
        visibility="private",
        kept_at=at,
    )
    assert isinstance(outcome.result, int)
    return outcome.result


def write(book: Store, text: str, draft_id: int | None = None) -> int:
    outcome = book.run(
        write_note,
        account_id=EMPTY,
        text=text,
        kind="call",
        visibility="internal",
        draft_id=draft_id,
    )
    assert isinstance(outcome.result, int)
    return outcome.result


def test_a_draft_is_kept_over_itself_and_makes_no_step(book: Store) -> None:
    first = keep(book, "He")
    assert keep(book, "Hello", first) == first
    draft = book.ask(read_draft, account_id=EMPTY)
    assert draft is not None
    assert (draft.text, draft.kind, draft.visibility, draft.kept_at) == (
        "Hello",
        "call",
        "private",
        NOW,
    )
    assert (
        book.ask(
            lambda connection: connection.exec_driver_sql(
                "SELECT count(*) FROM step WHERE label LIKE '%draft%'"
            ).scalar_one()
        )
        == 0
    )


def test_a_draft_that_was_thrown_away_meanwhile_is_kept_anew(book: Store) -> None:
    number = keep(book, "He")
    book.run(discard_draft, draft_id=number)
    keep(book, "Hello", number)
    draft = book.ask(read_draft, account_id=EMPTY)
    assert draft is not None and draft.text == "Hello"


def test_drafts_stay_with_their_account(book: Store) -> None:
    keep(book, "Hello")
    assert book.ask(read_draft, account_id=HANBIT) is None


def test_a_note_is_one_step_and_takes_its_draft_along(book: Store) -> None:
    draft = keep(book, "QBR\n\ntext")
    number = write(book, "QBR\n\ntext", draft)
    assert book.ask(read_draft, account_id=EMPTY) is None
    note = book.ask(read_note, note_id=number)
    assert note is not None
    assert (note.title, note.text, note.noted_at) == ("QBR", "text", NOW)
    book.undo()
    assert book.ask(read_note, note_id=number) is None


def test_an_empty_note_is_refused_and_its_draft_stays(book: Store) -> None:
    draft = keep(book, " \n ")
    with pytest.raises(Refusal) as refused:
        write(book, " \n ", draft)
    assert refused.value.code == "note_empty"
    assert book.ask(read_draft, account_id=EMPTY) is not None


def test_an_edited_note_keeps_when_it_was_held(book: Store) -> None:
    book.run(edit_note, note_id=2, text="New title\n\nbody", kind="call", visibility="internal")
    note = book.ask(read_note, note_id=2)
    assert note is not None
    assert (note.title, note.text, note.noted_at.hour) == ("New title", "body", 7)


def test_an_edit_of_a_note_that_is_gone_is_refused(book: Store) -> None:
    book.run(delete_note, note_id=2, title="Monthly call")
    with pytest.raises(Refusal) as refused:
        book.run(edit_note, note_id=2, text="x", kind="call", visibility="internal")
    assert refused.value.code == "note_gone"


@pytest.mark.parametrize(
    ("typed", "title", "body"),
    [
        ("Title", "Title", ""),
        ("# Title\n\nbody\n", "Title", "body"),
        ("\n\nTitle\n- a\n- b", "Title", "- a\n- b"),
        ("한국어 제목\n\n본문", "한국어 제목", "본문"),
    ],
)
def test_the_first_line_is_the_title(typed: str, title: str, body: str) -> None:
    assert split_title(typed) == (title, body)


@pytest.mark.parametrize(("title", "body"), [("A", "b\n\nc"), ("A", ""), (None, "b")])
def test_a_note_opened_and_saved_unchanged_is_the_same(title: str | None, body: str) -> None:
    title_again, body_again = split_title(joined_text(title, body))
    assert (title_again, body_again) == ((title, body) if title else (body, ""))


def test_notes_are_listed_by_query(book: Store) -> None:
    found = book.ask(list_notes, today=TODAY, where='kind = call and text : "Daejeon"')
    assert [note.title for note in found] == ["Monthly call"]


def test_a_note_keeps_who_was_there_and_what_else_is_known(book: Store) -> None:
    number = book.run(
        write_note,
        account_id=HANBIT,
        text="T",
        kind="call",
        visibility="shareable",
        noted_at=datetime(2026, 11, 2, 12, tzinfo=UTC),
        attendees=[3, " Bob ", 1, "Bob", ""],
        started_by="them",
        sentiment="negative",
        template="qbr",
    ).result
    note = book.ask(read_note, note_id=number)
    assert note is not None
    assert [(each.contact_id, each.name) for each in note.attendees] == [
        (3, "이수빈"),
        (None, "Bob"),
        (1, "Kim Ji-woo"),
    ]
    assert (note.started_by, note.sentiment, note.template) == ("them", "negative", "qbr")
    assert note.noted_at == datetime(2026, 11, 2, 12, tzinfo=UTC)
    listed = next(each for each in book.ask(list_notes, today=TODAY) if each.id == number)
    assert listed == note


def test_an_edit_changes_what_is_given_and_keeps_the_rest(book: Store) -> None:
    same = {"note_id": 2, "text": "T", "kind": "call", "visibility": "internal"}
    book.run(edit_note, attendees=[1, "Bob"], started_by="us", **same)
    book.run(edit_note, attendees=["Bob", 3], sentiment=None, **same)
    note = book.ask(read_note, note_id=2)
    assert note is not None
    assert [each.name for each in note.attendees] == ["Bob", "이수빈"]
    assert (note.started_by, note.sentiment) == ("us", None)
    book.run(edit_note, noted_at=NOW, **same)
    again = book.ask(read_note, note_id=2)
    assert again is not None
    assert (again.attendees, again.noted_at) == (note.attendees, NOW)


def test_a_deleted_note_comes_back_with_who_was_there(book: Store) -> None:
    book.run(
        edit_note,
        note_id=2,
        text="T",
        kind="call",
        visibility="internal",
        attendees=[1],
    )
    before = book.ask(read_note, note_id=2)
    book.run(delete_note, note_id=2, title="T")
    book.undo()
    assert book.ask(read_note, note_id=2) == before


def test_two_who_were_there_may_have_one_name(book: Store) -> None:
    people = [
        book.run(create_contact, account_id=EMPTY, values={"name": "Dana"}).result for _ in range(2)
    ]
    same = {"text": "T", "kind": "call", "visibility": "internal"}
    number = book.run(write_note, account_id=EMPTY, attendees=people, **same).result
    for contact_id in people:
        book.run(delete_contact, contact_id=contact_id, name="Dana")
    book.run(delete_note, note_id=number, title="T")
    assert book.ask(read_note, note_id=number) is None
    assert book.ask(check_book) == ()


def test_a_note_is_written_though_an_attendee_left_the_book_meanwhile(book: Store) -> None:
    gone = book.run(create_contact, account_id=EMPTY, values={"name": "Dana"}).result
    book.run(delete_contact, contact_id=gone, name="Dana")
    same = {"text": "T", "kind": "call", "visibility": "internal"}
    number = book.run(write_note, account_id=EMPTY, attendees=[gone, "Bo"], **same).result
    note = book.ask(read_note, note_id=number)
    assert note is not None and [each.name for each in note.attendees] == ["Bo"]


def test_the_note_of_a_meeting_is_known_to_the_meeting(book: Store) -> None:
    book.run(_plan_meeting)
    prepared = book.ask(prepare_note, account_id=HANBIT, meeting_id=1, today=TODAY)
    assert (prepared.text, prepared.noted_at) == ("QBR", NOW)
    assert [each.name for each in prepared.attendees] == ["Kim Ji-woo", "Seo"]
    number = book.run(
        write_note,
        account_id=HANBIT,
        text="QBR",
        kind="meeting",
        visibility="internal",
        meeting_id=prepared.meeting_id,
    ).result
    assert _note_of_meeting(book) == number
    book.run(delete_note, note_id=number, title="QBR")
    assert _note_of_meeting(book) is None


@command("Plan")
def _plan_meeting(connection: Connection) -> None:
    for table, row in (
        ("meeting", {"account_id": HANBIT, "title": "QBR", "starts_at": NOW}),
        ("attendee", {"meeting_id": 1, "contact_id": 1}),
        ("attendee", {"meeting_id": 1, "name": "Seo", "email": "seo@us.example"}),
    ):
        connection.execute(insert(metadata.tables[table]).values(**row))


def _note_of_meeting(book: Store) -> object:
    return book.ask(
        lambda connection: connection.exec_driver_sql("SELECT note_id FROM meeting").scalar_one()
    )
