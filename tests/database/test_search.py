"""Words are found in English, Korean and Chinese, and nothing typed is an error."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from csm_desktop.database import search
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from tests.support.shared import shared
from tests.support.trial_book import new_book, run_sql

NOTES = {
    1: "QBR미팅 준비: 계약 갱신",
    2: "Renewal meeting with Zoë, O'Neil & Søn",
    3: "合約續約會議",
    4: "한빛소프트 도입 사례",
    5: "약관",
}


@pytest.fixture
def book(tmp_path: Path) -> Store:
    book = new_book(tmp_path)
    book.run(
        run_sql,
        statements=(
            "INSERT INTO account (id, name, added_at, tags) VALUES (1, 'Acme', 0, '회의; 의료')",
            *(
                f"INSERT INTO note (id, account_id, text, noted_at) VALUES ({number}, 1, "
                f"'{text.replace(chr(39), chr(39) * 2)}', 0)"
                for number, text in NOTES.items()
            ),
        ),
    )
    return book


def found(connection: Connection, *, typed: str, table: str = "note") -> list[int]:
    expression = search.match_expression(typed)
    if expression is None:
        return []
    statement = f"SELECT rowid FROM search_{table} WHERE search_{table} MATCH ? ORDER BY rowid"
    return list(connection.exec_driver_sql(statement, (expression,)).scalars())


@pytest.mark.parametrize(
    ("typed", "notes"),
    [
        ("ren", [2]),
        ("RENEWAL meet", [2]),
        ("renewal nothing", []),
        ("zoe", [2]),
        ("son", []),  # ø is a letter of its own, not an accented o
        ("o'neil", [2]),
        ("계약", [1]),
        ("약", [1, 5]),
        ("갱신", [1]),
        ("계약 갱신", [1]),
        ("약갱", []),
        ("미팅", [1]),
        ("qbr", [1]),
        ("QBR미팅", [1]),
        ("소프트", [4]),
        ("한빛 사례", [4]),
        ("續約", [3]),
        ("約", [3]),
        ("會議", [3]),
        ("議會", []),
        ("ＱＢＲ", [1]),
    ],
)
def test_what_is_typed_finds_the_notes_that_say_it(
    book: Store, typed: str, notes: list[int]
) -> None:
    assert book.ask(found, typed=typed) == notes


def test_words_of_two_fields_make_no_third_word(book: Store) -> None:
    book.run(run_sql, statements=("UPDATE account SET domain = '가나', next_step = '다라'",))
    assert book.ask(found, typed="나다", table="account") == []
    assert book.ask(found, typed="가나 다라", table="account") == [1]
    assert book.ask(found, typed="의의", table="account") == []


def test_the_index_follows_edits_deletes_undo_and_redo(book: Store) -> None:
    def counts() -> tuple[list[int], list[int]]:
        assert book.ask(check_book) == ()
        return book.ask(found, typed="renewal"), book.ask(found, typed="expansion")

    book.run(run_sql, statements=("UPDATE note SET text = 'expansion' WHERE id = 2",))
    assert counts() == ([], [2])
    book.run(run_sql, statements=("DELETE FROM note WHERE id = 2",))
    assert counts() == ([], [])
    book.undo()
    assert counts() == ([], [2])
    book.undo()
    assert counts() == ([2], [])
    book.redo()
    assert counts() == ([], [2])


def test_a_row_written_twice_in_a_step_is_indexed_once(book: Store) -> None:
    book.run(
        run_sql,
        statements=(
            "INSERT INTO note (id, account_id, text, noted_at) VALUES (9, 1, 'first', 0)",
            "UPDATE note SET text = 'second' WHERE id = 9",
        ),
    )
    assert (book.ask(found, typed="first"), book.ask(found, typed="second")) == ([], [9])


def test_a_rebuilt_index_finds_the_same(book: Store) -> None:
    before = [book.ask(found, typed=typed) for typed in ("계약", "renewal", "約")]
    book.ask(search.rebuild)
    assert [book.ask(found, typed=typed) for typed in ("계약", "renewal", "約")] == before
    assert before == [[1], [2], [3]]


def test_naughty_strings_are_searched_for_and_stored_without_an_error(book: Store) -> None:
    strings = json.loads((shared("data/blns") / "blns.json").read_text(encoding="utf-8"))
    assert len(strings) > 500
    texts = [text for text in strings if text]
    for text in texts:
        book.ask(found, typed=text)
    insert = "INSERT INTO note (account_id, text, noted_at) VALUES (1, ?, 1)"

    def write(connection: Connection) -> list[str]:
        connection.exec_driver_sql("UPDATE pen SET step = 1")
        connection.exec_driver_sql(insert, [(text,) for text in texts])
        connection.exec_driver_sql("UPDATE pen SET step = NULL")
        statement = "SELECT text FROM note WHERE noted_at = 1 ORDER BY id"
        return list(connection.exec_driver_sql(statement).scalars())

    assert book.ask(write) == texts


@given(st.text())
def test_any_text_gives_an_expression_of_quoted_words(typed: str) -> None:
    expression = search.match_expression(typed)
    assert expression is None or expression.count('"') % 2 == 0
    assert expression is None or set(expression.split('"')[::2]) <= {"", " ", "* ", "*"}


def test_random_text_is_never_an_error_for_the_index(book: Store) -> None:
    @given(st.text(st.characters(exclude_categories=["Cs"])))
    def try_it(typed: str) -> None:
        assert isinstance(book.ask(found, typed=typed), list)

    try_it()
