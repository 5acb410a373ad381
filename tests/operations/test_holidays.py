"""Holidays in the book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.holidays import (
    ImportedHolidays,
    delete_holidays,
    import_holidays,
    list_holiday_countries,
    list_holidays,
)
from tests.support.account_book import make_book

NEW_YEAR, LABOUR = date(2026, 1, 1), date(2026, 5, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def bring(book: Store, country: str, *entries: tuple[date, str]) -> ImportedHolidays:
    found: ImportedHolidays = book.run(import_holidays, country=country, entries=entries).result
    return found


def test_a_newer_file_renames_and_adds_but_doubles_nothing(book: Store) -> None:
    assert bring(book, "KR", (NEW_YEAR, "1월 1일")) == ImportedHolidays("KR", 1, 0, 0)
    again = bring(book, " kr ", (NEW_YEAR, "신정"), (LABOUR, "근로자의 날"))
    assert again == ImportedHolidays("KR", 1, 1, 0)
    held = book.ask(list_holidays, country="Kr")
    assert [(one.country, one.name) for one in held] == [("KR", "신정"), ("KR", "근로자의 날")]
    (known,) = book.ask(list_holiday_countries)
    assert (known.country, known.count, known.first, known.last) == ("KR", 2, NEW_YEAR, LABOUR)


def test_the_same_file_again_makes_no_step(book: Store) -> None:
    bring(book, "KR", (NEW_YEAR, "1월 1일"))
    again = book.run(import_holidays, country="KR", entries=[(NEW_YEAR, "1월 1일")])
    assert again.step is None and again.result.unchanged == 1


def test_two_names_of_a_day_stand_together(book: Store) -> None:
    bring(book, "KR", (LABOUR, "A"), (LABOUR, "B"), (LABOUR, "A"), (NEW_YEAR, " "))
    assert [one.name for one in book.ask(list_holidays)] == ["–", "A · B"]


def test_undo_takes_an_import_back_and_brings_deleted_ones(book: Store) -> None:
    bring(book, "KR", (NEW_YEAR, "1월 1일"), (LABOUR, "근로자의 날"))
    held = book.ask(list_holidays)
    book.run(delete_holidays, ids=[one.id for one in held])
    assert book.ask(list_holidays) == ()
    book.undo()
    assert book.ask(list_holidays) == held
    book.undo()
    assert book.ask(list_holidays) == ()


def test_holidays_need_a_country_and_a_day(book: Store) -> None:
    with pytest.raises(Refusal, match="holiday_without_country"):
        bring(book, " ", (NEW_YEAR, "X"))
    with pytest.raises(Refusal, match="holidays_none"):
        bring(book, "KR")
