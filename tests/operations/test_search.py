"""Search over notes: every word, in three languages, and the place where it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.database.search import match_expression, typed_words
from csm_desktop.database.store import Store
from csm_desktop.operations.notes import joined_text, read_note, write_note
from csm_desktop.operations.search import FoundNote, NoteHits, search_notes, snippet
from tests.support.account_book import EMPTY, HANBIT, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def write(book: Store, text: str, kind: str = "call", account_id: int = EMPTY) -> int:
    outcome = book.run(
        write_note, account_id=account_id, text=text, kind=kind, visibility="internal"
    )
    assert isinstance(outcome.result, int)
    return outcome.result


def find(
    book: Store, typed: str, account_id: int | None = None, kind: str | None = None
) -> NoteHits:
    return book.ask(search_notes, typed=typed, account_id=account_id, kind=kind)


def place(book: Store, hit: FoundNote) -> str:
    """What stands at the place of a hit in the note as it is typed."""
    note = book.ask(read_note, note_id=hit.id)
    assert note is not None
    line = joined_text(note.title, note.text).split("\n")[hit.line]
    return line[hit.column : hit.column + hit.length]


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        *(("REVIEW", "review"), ("budget", "Budget"), ("갱", "갱"), ("갱신", "갱신"), ("續", "續")),
        *(("ｂｕｄｇｅｔ", "Budget"), ("qbr미팅", "QBR"), ("straße", "Straße"), ("ende", "Ende")),
    ],
)
def test_the_place_of_a_word_is_told_and_marked(book: Store, typed: str, there: str) -> None:
    write(
        book,
        "Talk\n\nfirst line\nStraße ﬁrst\nEnde: the Budget review\n\n갱신 QBR미팅 계약 續約",
    )
    (hit,) = find(book, typed, EMPTY).hits
    assert place(book, hit) == there
    assert there in [hit.snippet[start:end] for start, end in hit.marks]


def test_a_word_of_the_title_alone_is_found_there(book: Store) -> None:
    write(book, "Zeppelin talk\n\nsome text")
    (hit,) = find(book, "zeppelin").hits
    assert (hit.line, hit.column, place(book, hit)) == (0, 0, "Zeppelin")
    assert (hit.snippet, hit.marks) == ("some text", ())


def test_all_words_must_be_there_and_the_earliest_is_the_place(book: Store) -> None:
    write(book, "T\n\nalpha beta")
    write(book, "T\n\nalpha")
    hits = find(book, "beta alpha")
    assert hits.count == 1
    assert place(book, hits.hits[0]) == "alpha"
    assert [hits.hits[0].snippet[a:b] for a, b in hits.hits[0].marks] == ["alpha", "beta"]


def test_a_search_is_narrowed_to_an_account_and_a_kind(book: Store) -> None:
    write(book, "one\n\nzebra", "call")
    second = write(book, "two\n\nzebra", "chat")
    write(book, "three\n\nzebra", "chat", HANBIT)
    assert find(book, "zebra").count == 3
    assert [hit.title for hit in find(book, "zebra", EMPTY).hits] == ["two", "one"]
    (hit,) = find(book, "zebra", EMPTY, "chat").hits
    assert (hit.id, hit.kind, hit.account) == (second, "chat", "Empty Co")
    assert find(book, "zebra", None, "meeting") == NoteHits((), 0)


def test_hits_are_read_part_by_part(book: Store) -> None:
    for number in range(5):
        write(book, f"n{number}\n\nzebra")
    for account in (None, EMPTY):
        parts = [
            book.ask(search_notes, typed="zebra", account_id=account, limit=2, after=after)
            for after in (0, 2, 4)
        ]
        assert [len(part.hits) for part in parts] == [2, 2, 1]
        assert {part.count for part in parts} == {5}
        assert len({hit.id for part in parts for hit in part.hits}) == 5


@pytest.mark.parametrize("typed", ["", "  "])
def test_while_nothing_is_typed_the_newest_notes_stand_there(book: Store, typed: str) -> None:
    for number in range(3):
        write(book, f"n{number}\n\nzebra")
    found = find(book, typed)
    moments = [hit.noted_at for hit in found.hits]
    assert moments == sorted(moments, reverse=True)
    assert found.count >= 3
    assert {hit.title for hit in found.hits} >= {"n0", "n1", "n2"}


@pytest.mark.parametrize("typed", ['"', "!?", "*"])
def test_nothing_is_found_by_no_word(book: Store, typed: str) -> None:
    assert find(book, typed) == NoteHits((), 0)


@given(st.text(max_size=200), st.text(max_size=12))
def test_a_snippet_is_one_line_and_never_fails(text: str, typed: str) -> None:
    line = snippet(text, typed_words(typed))
    assert "\n" not in line
    assert len(line) <= 124


@given(st.text(max_size=30))
def test_words_are_told_when_something_is_asked(typed: str) -> None:
    assert bool(typed_words(typed)) == (match_expression(typed) is not None)
