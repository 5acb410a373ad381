"""What an import would do, list by list; matches kept apart; problem rows as a file."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.problem_file import write_problems
from tests.support.import_page import bring, listed, read, ready, write
from tests.support.real_desk import RealWindow

ACCOUNTS = "Company name,Industry,Country\nHanbit,Logistics,KR\nNorthwind,Food,US\n"
CONTRACTS = (
    "Company,Product,ARR,Start date,End date\n"
    "Hanbit,Pro,12000,2026-01-01,30/11/2026\n"
    "Northwind,Pro,8000,2026-01-01,31/11/2026\n"
    "Nobody,Pro,500,2026-01-01,30/11/2026\n"
)


def with_contracts(real: RealWindow, page: ImportPage, folder: Path) -> None:
    read(real, page, write(folder, "accounts.csv", ACCOUNTS))
    bring(real, page)
    read(real, page, write(folder, "contracts.csv", CONTRACTS))
    record = page.files.current_record()
    assert record is not None and dict(record.mapping)["End date"] == "ends_on"


def test_problems_have_row_column_value_and_sentence(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    with_contracts(real, page, tmp_path)
    page.view.show_view("problems")
    (first,) = listed(page)
    assert first[:3] == ["3", "End date", "31/11/2026"] and "does not exist" in first[3]
    assert first[4] == "stays out"


def test_digits_walk_through_the_views(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    with_contracts(real, page, tmp_path)
    page.view.table.setFocus()
    shown = [name for name, chip in page.view.strip.chips.items() if chip.isVisible()]
    assert shown[:3] == ["differences", "all", "added"]
    QTest.keyClick(page.view.table, Qt.Key.Key_3)
    assert page.view.shown == "added"
    assert [row.cells[1].text for row in page.view.table.rows_model.rows] == ["new", "new"]


def test_problem_rows_are_saved_with_all_their_cells_and_what_is_wrong(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    with_contracts(real, page, tmp_path)
    target = tmp_path / "wrong.csv"
    (piece,) = page.flow.pieces()
    write_problems(real.desk, page.flow, [(piece, target)])
    real.wait(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Company", "Product", "ARR", "Start date", "End date",
                       WHAT_IS_WRONG]  # fmt: skip
    assert rows[1][:2] == ["Northwind", "Pro"] and rows[1][5].startswith("Row 3: End date: ")
    assert "31/11/2026" in rows[1][5] and len(rows) == 2
    real.wait(lambda: "1 row was written" in real.said())


def test_all_files_at_once_name_the_file_of_each_row(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "a.csv", ACCOUNTS),
         write(tmp_path, "b.csv", ACCOUNTS.replace("Hanbit", "Seorak")))  # fmt: skip
    page.view.strip.scope.chosen.emit(True)
    page.view.show_view("added")
    assert {row[0] for row in listed(page)} == {"a.csv", "b.csv"}
    assert all(row[2] == "new" for row in listed(page))


def test_a_row_taken_for_an_account_can_be_kept_apart_and_back(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    read(real, page, write(tmp_path, "again.csv", "Company name,Country\nHanbit,JP\n"))
    page.view.show_view("review")
    assert [row[1:] for row in listed(page)] == [["Hanbit", "Hanbit", listed(page)[0][3],
                                                   "the same"]]  # fmt: skip
    QTest.keyClick(page.view.list.table, Qt.Key.Key_X)
    ready(real, page)
    assert listed(page)[0][4] == "kept apart"
    assert page.flow.report is not None and page.flow.report.files[0].added == 1
    QTest.keyClick(page.view.list.table, Qt.Key.Key_X)
    ready(real, page)
    assert page.flow.report.files[0].updated == 1
    assert page.flow.apart == {str(tmp_path / "again.csv"): {}}


def test_a_match_says_what_tells_two_of_the_same_name_apart(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    head = "Company name,Company domain name,City,Country\n"
    book, file = f"{head}Hanbit,hanbit.example,Seoul,KR\n", f"{head}Hanbit,,Busan,KR\n"
    read(real, page, write(tmp_path, "accounts.csv", book))
    bring(real, page)
    read(real, page, write(tmp_path, "again.csv", file))
    page.view.show_view("review")
    (row,) = page.view.list.table.rows_model.rows
    assert row.cells[1].more == "Busan · KR"
    assert row.cells[2].more == "hanbit.example · Seoul · KR"


def test_a_row_that_waits_says_in_which_column_what_for(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    people = "Name,Email,Company\nKim,kim@x.example,Nobody\n"
    read(real, page, write(tmp_path, "contacts.csv", people))
    page.view.show_view("problems")
    (row,) = [row for row in listed(page) if row[4] == "waits"]
    assert row[:4] == ["2", "Company", "Nobody", "Account is not in the book yet."]


def test_esc_closes_how_it_is_read_and_gives_the_keyboard_back_to_the_rows(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.view.table.setFocus()
    QTest.keyClick(page.view.table, Qt.Key.Key_R)
    profile = page.view.panel.choices["profile"]
    assert profile.hasFocus()
    QTest.keyClick(profile, Qt.Key.Key_Escape)
    assert page.view.panel.isHidden() and page.view.table.hasFocus()
    assert page.flow.state is State.READY


def test_what_was_changed_can_be_looked_at_as_a_list(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    read(real, page, write(tmp_path, "later.csv", ACCOUNTS.replace("Food", "Drinks")))
    page.view.show_view("changed")
    assert listed(page) == [["Northwind", "Industry", "Food", "→", "Drinks"]]


def test_an_import_that_is_stopped_changes_nothing(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.flow.import_now()
    assert page.flow.can_cancel
    page.flow.cancel()
    real.wait(lambda: page.flow.state in (State.READY, State.DONE))
    if page.flow.state is State.READY:  # it was stopped in time
        assert [refusal.code for refusal in real.refused] == ["landing_was_cancelled"]
        bring(real, page)
    assert real.said().startswith("Imported 2 accounts")
