"""Rows that wait: told with a count, matched by typing, made an account of, forgotten, undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from csm_desktop.ui.imports.page import ImportPage
from tests.support.import_page import bring, read, write
from tests.support.real_desk import RealWindow

ACCOUNTS = "Company name,Industry,Country\nHanbit Logistics,Logistics,KR\nNorthwind,Food,US\n"
TICKETS = (
    "Ticket ID,Company,Subject,Status,Created at\n"
    "1,Hanbit Group,Login fails,open,2026-01-01 10:00\n"
    "2,Nobody GmbH,Login fails,open,2026-01-01 10:00\n"
)


def waiting(real: RealWindow, page: ImportPage, folder: Path) -> None:
    read(real, page, write(folder, "accounts.csv", ACCOUNTS))
    bring(real, page)
    read(real, page, write(folder, "tickets.csv", TICKETS))
    bring(real, page)
    assert real.desk.actions.run("show_unmatched")
    real.wait(lambda: keys(page) == ["Hanbit Group", "Nobody GmbH"])


def keys(page: ImportPage) -> list[str]:
    return sorted(row.cells[0].text for row in page.unmatched.table.rows_model.rows)


def take(page: ImportPage, key: str) -> None:
    row = next(r for r in page.unmatched.table.rows_model.rows if r.cells[0].text == key)
    page.unmatched.table.take(row.key)


def test_what_waits_is_told_with_what_waits_for_it(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    waiting(real, page, tmp_path)
    assert page.title() == ("Import", "Rows that wait")
    rows = {row.cells[0].text: row for row in page.unmatched.table.rows_model.rows}
    assert rows["Nobody GmbH"].cells[1].text == "1 ticket"
    assert rows["Nobody GmbH"].cells[2].text == "tickets.csv"
    assert rows["Hanbit Group"].cells[3].text == "Hanbit Logistics"
    page.flow.throw_away()
    real.desk.navigation.go("import")
    real.wait(lambda: page.past.waiting.text() == "Rows of 2 keys wait for an account")


def test_enter_takes_the_likeliest_and_the_rows_come_in(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    waiting(real, page, tmp_path)
    take(page, "Hanbit Group")
    QTest.keyClick(page.unmatched.table, Qt.Key.Key_Return)
    real.wait(lambda: keys(page) == ["Nobody GmbH"])
    real.workspace.undo()
    real.wait(lambda: len(keys(page)) == 2)


def test_an_account_is_chosen_by_typing(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    waiting(real, page, tmp_path)
    take(page, "Nobody GmbH")
    assert real.desk.actions.run("edit")
    picker = page.unmatched.picker
    assert picker is not None
    QTest.keyClicks(picker.field, "north")
    real.wait(lambda: picker.table.rows_model.rows[0].cells[0].text == "Northwind")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    real.wait(lambda: keys(page) == ["Hanbit Group"])


def test_a_new_account_is_made_with_plus(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    waiting(real, page, tmp_path)
    take(page, "Nobody GmbH")
    QTest.keyClick(page.unmatched.table, Qt.Key.Key_Plus)
    real.wait(lambda: keys(page) == ["Hanbit Group"])
    assert real.said() == "New account Nobody GmbH"


def test_rows_are_forgotten_with_delete_until_nothing_waits(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    waiting(real, page, tmp_path)
    for left in (1, 0):
        QTest.keyClick(page.unmatched.table, Qt.Key.Key_Delete)
        real.wait(lambda left=left: len(keys(page)) == left)
    assert page.unmatched.empty.isVisible() and "Nothing waits" in page.unmatched.empty.text()


def test_what_was_said_holds_for_the_next_file(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    waiting(real, page, tmp_path)
    take(page, "Hanbit Group")
    page.unmatched.use_likeliest()
    real.wait(lambda: keys(page) == ["Nobody GmbH"])
    real.desk.navigation.go("import")
    again = TICKETS.replace("1,Hanbit", "3,Hanbit").splitlines()[:2]
    read(real, page, write(tmp_path, "later.csv", "\n".join(again)))
    assert page.flow.report is not None
    assert (page.flow.report.files[0].added, page.flow.report.files[0].waiting) == (1, 0)
