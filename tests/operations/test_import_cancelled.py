"""An import tells how far it is, and one that is cancelled leaves the book as it was."""

from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.imports import import_files
from tests.support.staged import Piece, column, stage_pieces
from tests.support.trial_book import dump, new_book

ROWS = 20_000


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    path = tmp_path / "staged.db"
    accounts = tuple(
        {"external": f"A{n}", "name": f"Account {n}", "domain": f"a{n}.com"} for n in range(ROWS)
    )
    contacts = tuple({"account": f"A{n}", "name": f"Contact {n}"} for n in range(ROWS))
    stage_pieces(
        path,
        Piece("contact", contacts, links={"account": ("id", "account")}),
        Piece("account", accounts),
    )
    return path


def test_progress_goes_from_nothing_to_all_rows(tmp_path: Path, staging: Path) -> None:
    book = new_book(tmp_path)
    told: list[tuple[int, int]] = []
    book.run(import_files, staging=staging, count=2, progress=lambda *said: told.append(said))
    assert told == [(0, 2 * ROWS), (ROWS, 2 * ROWS), (2 * ROWS, 2 * ROWS)]
    book.close()


@pytest.mark.parametrize("questions", [1, 5, 20, 40])
def test_a_cancelled_import_leaves_nothing(tmp_path: Path, staging: Path, questions: int) -> None:
    book = new_book(tmp_path)
    before = book.ask(dump)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= questions

    with pytest.raises(Refusal) as refusal:
        book.run(import_files, staging=staging, count=2, cancelled=cancelled)
    assert refusal.value.code == "landing_was_cancelled"
    assert book.ask(dump) == before
    assert book.ask(check_book) == ()
    book.run(import_files, staging=staging, count=2)
    assert column(book, "SELECT count(*) FROM contact") == [ROWS]
    book.close()


def test_progress_may_refuse(tmp_path: Path, staging: Path) -> None:
    book = new_book(tmp_path)

    def refuse(done: int, _total: int) -> None:
        if done:
            raise Refusal("landing_was_cancelled")

    with pytest.raises(Refusal):
        book.run(import_files, staging=staging, count=2, progress=refuse)
    assert column(book, "SELECT count(*) FROM account") == [0]
    book.close()
