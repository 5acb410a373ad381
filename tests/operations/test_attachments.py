"""Attachments: copied by checksum, kept once, verified when read."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import Store, command
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.attachments import (
    LIMIT_BYTES,
    attach_file,
    list_attachments,
    read_attachment,
    remove_attachment,
)
from csm_desktop.operations.notes import delete_note
from tests.support.account_book import make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def attach(book: Store, content: bytes, name: str = "plan.pdf", row_id: int = 1) -> Any:
    return book.run(attach_file, noun="note", row_id=row_id, name=name, content=content)


def count_contents(book: Store) -> int:
    count = book.ask(
        lambda connection: connection.exec_driver_sql(
            "SELECT count(*) FROM attachment_content"
        ).scalar_one()
    )
    assert isinstance(count, int)
    return count


def test_a_file_comes_back_byte_for_byte(book: Store) -> None:
    content = bytes(range(256)) * 10
    outcome = attach(book, content, "C:\\Users\\kim\\plan.pdf")
    assert outcome.tables >= {"attachment", "attachment_content"}
    (row,) = book.ask(list_attachments, noun="note", row_id=1)
    assert (row.name, row.media_type, row.size_bytes) == ("plan.pdf", "application/pdf", 2560)
    assert row.sha256 == hashlib.sha256(content).hexdigest()
    assert book.ask(read_attachment, attachment_id=row.id) == content


def test_the_same_bytes_are_kept_once(book: Store) -> None:
    attach(book, b"same", "a.txt")
    attach(book, b"same", "b.txt", row_id=2)
    attach(book, b"", "empty.txt")
    assert count_contents(book) == 2
    for number in (1, 2, 3):
        book.ask(read_attachment, attachment_id=number)


def test_a_removed_file_comes_back_with_undo(book: Store) -> None:
    number = attach(book, b"bytes").result
    book.run(remove_attachment, attachment_id=number, name="plan.pdf")
    with pytest.raises(Refusal) as refused:
        book.ask(read_attachment, attachment_id=number)
    assert refused.value.code == "attachment_gone"
    book.undo()
    assert book.ask(read_attachment, attachment_id=number) == b"bytes"


def test_a_deleted_note_comes_back_with_its_files(book: Store) -> None:
    attach(book, b"bytes")
    book.run(delete_note, note_id=1, title="QBR preparation")
    assert book.ask(list_attachments, noun="note", row_id=1) == ()
    book.undo()
    assert len(book.ask(list_attachments, noun="note", row_id=1)) == 1


def test_a_file_too_large_is_refused_with_its_size(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        attach(book, bytes(LIMIT_BYTES + 500_000))
    assert refused.value.sentence() == "plan.pdf has 25.5 MB; an attachment may have 25 MB."
    assert count_contents(book) == 0


def test_a_file_for_a_note_that_is_gone_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        attach(book, b"x", row_id=999)
    assert refused.value.code == "attachment_without_row"


@command("Damage", journalled=False, tables=frozenset({"attachment_content"}))
def _damage(connection: Connection, *, text: str) -> None:
    connection.exec_driver_sql("UPDATE attachment_content SET bytes = ?", (text,))


@pytest.mark.parametrize("text", ["AAAA", "no base 64 §", ""])
def test_damaged_bytes_are_refused_and_whole_again_when_attached_anew(
    book: Store, text: str
) -> None:
    number = attach(book, b"bytes").result
    book.run(_damage, text=text)
    with pytest.raises(Refusal) as refused:
        book.ask(read_attachment, attachment_id=number)
    assert refused.value.code == "attachment_damaged"
    attach(book, b"bytes", "again.pdf")
    assert book.ask(read_attachment, attachment_id=number) == b"bytes"
