"""The import page on a real book, with good and bad files."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.accounts import list_account_ids
from csm_desktop.paths import cache_folder
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.reading import profiles_folder
from csm_desktop.ui.imports.target_picker import target_picks
from csm_desktop.ui.notices import Tone
from tests.support.real_desk import RealWindow, real_window

ACCOUNTS = (
    "Company name,Industry,Country,Employees\n"
    "Hanbit,Logistics,KR,120\nNorthwind,Food,US,60\nSeorak,Food,KR,\n"
)
CONTRACTS = (
    "Company,Product,ARR,Start date,End date\n"
    "Hanbit,Pro,12000,2026-01-01,30/11/2026\n"
    "Northwind,Pro,8000,2026-01-01,31/11/2026\n"
    "Nobody,Pro,500,2026-01-01,30/11/2026\n"
)


@pytest.fixture
def real(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    with real_window(qapp, qtbot, tmp_path / "book.csm") as window:
        yield window


@pytest.fixture
def page(real: RealWindow) -> ImportPage:
    found = cast(ImportPage, real.go("import"))
    real.wait(lambda: found.past.empty.isVisible() and found.past.empty.text())
    return found


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(real: RealWindow, page: ImportPage, *paths: Path) -> None:
    page.flow.add(paths)
    real.wait(lambda: page.flow.state is State.READY)


def record(page: ImportPage) -> StagedFile:
    found = page.files.current_record()
    assert found is not None
    return found


def bring(real: RealWindow, page: ImportPage) -> None:
    page.flow.import_now()
    real.wait(lambda: page.flow.state is State.DONE)


def texts(page: ImportPage, row: int) -> list[str]:
    return [cell.text for cell in page.files.rows_model.rows[row].cells]


def staging_files() -> list[Path]:
    return list(cache_folder().glob("import-*"))


def test_an_empty_book_says_what_to_do(page: ImportPage) -> None:
    assert "Drop the exports" in page.past.empty.text()
    assert not page.head.import_button.isVisible() and not page.head.throw_away.isVisible()


def test_a_file_is_named_counted_and_compared_before_anything_changes(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    assert texts(page, 0)[:3] == ["accounts.csv", "Accounts", "3"]
    assert texts(page, 0)[4:] == ["3", "–", "–", "–"]
    assert page.head.import_button.text() == "Import 3 rows"
    assert "Nothing has changed yet" in page.head.summary.text()
    answers: list[object] = []
    real.workspace.ask(list_account_ids, answers.append)
    real.wait(lambda: answers)
    assert len(answers[0].ids) == 0  # type: ignore[attr-defined]


def test_the_preview_shows_the_files_headers_over_our_fields(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    model = page.view.table.rows_model
    QAbstractItemModelTester(model)
    heads = [(column.title, column.second) for column in model.columns]
    assert heads[2:] == [
        ("Company name", "Name"), ("Industry", "Industry"), ("Country", "Country"),
        ("Employees", "Employees"),
    ]  # fmt: skip
    assert [cell.text for cell in model.rows[0].cells[:3]] == ["2", "new", "Hanbit"]


def test_bad_files_say_why_and_stop_nothing(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    files = (
        write(tmp_path, "empty.csv", b""),
        write(tmp_path, "photo.csv", bytes(range(256)) * 20),
        write(tmp_path, "accounts.csv", ACCOUNTS),
    )
    read(real, page, *files)
    spoken = [row.spoken for row in page.files.rows_model.rows]
    assert "There is nothing in this file." in spoken[0]
    assert "This file is not text and not a workbook." in spoken[1]
    assert page.head.import_button.text() == "Import 3 rows"
    bring(real, page)
    assert real.said() == "Imported 3 accounts."


def test_bad_files_alone_have_no_button(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    read(real, page, write(tmp_path, "empty.csv", b""))
    assert "Nothing can come in as it is." in page.head.summary.text()
    assert not page.head.import_button.isVisible() and page.head.throw_away.isVisible()


def test_rows_that_need_the_user_are_named_by_row_and_column_and_the_others_come_in(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    path = write(tmp_path, "contracts.csv", CONTRACTS)
    read(real, page, path)
    assert texts(page, 0)[4:] == ["2", "–", "–", "1"]
    told = [row.spoken for row in page.view.findings.problems.rows_model.rows]
    assert "“31/11/2026” is a date that does not exist. Row 3, End date" in told[0]
    bring(real, page)
    assert real.said() == "Imported 2 contracts. 1 row needs you."
    assert real.notices[-1].tone is Tone.WARN and real.notices[-1].act == "Undo"


def test_a_problem_leads_to_its_row(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    rows = "".join(f"A{n},x,KR,{n}\n" for n in range(2, 150))
    read(
        real,
        page,
        write(tmp_path, "a.csv", f"Company name,Industry,Country,Employees\n{rows},x,KR,5\n"),
    )
    page.view.findings.problems.step(1)
    assert page.view.table.current_key() == 150


def test_a_column_is_mapped_by_its_menu_and_the_file_read_again(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.view.table.setCurrentIndex(page.view.table.rows_model.index(0, 3))
    page.view.table.setFocus()
    assert real.desk.actions.run("edit")
    picker = page.view.picker
    assert picker is not None and picker.accessibleName() == "What “Industry” becomes"
    assert [row.key for row in picker.table.rows_model.rows if row.cells[0].icon] == ["industry"]
    QTest.keyClicks(picker.field, "tier")
    assert picker.table.key_of(0) == "tier"
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    real.wait(lambda: page.flow.state is State.READY)
    assert page.view.table.rows_model.columns[3].second == "Tier"


def test_a_required_column_left_out_can_be_put_back(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.flow.map_column(record(page), "Company name", None)
    real.wait(lambda: page.flow.state is State.READY)
    assert "No column gives “Name”" in page.files.rows_model.rows[0].spoken
    assert page.view.table.rows_model.columns[2].second == "left out"
    page.flow.map_column(record(page), "Company name", "name")
    real.wait(lambda: page.flow.state is State.READY)
    assert page.head.import_button.text() == "Import 3 rows"


def test_a_file_that_nobody_knows_is_told_what_it_is(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    path = write(tmp_path, "strange.csv", "zz,qq\nHanbit,1\nSeorak,2\n")
    read(real, page, path)
    assert texts(page, 0)[1] == "needs you"
    page.view.panel.chosen.emit("profile", "guess/account")
    real.wait(lambda: page.flow.state is State.READY)
    page.view.mapped.emit("zz", "name")
    real.wait(lambda: page.flow.state is State.READY)
    assert page.head.import_button.text() == "Import 2 rows"


def test_a_mapping_is_known_the_next_time(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    path = write(tmp_path, "accounts.csv", ACCOUNTS)
    read(real, page, path)
    page.flow.map_column(record(page), "Industry", "tier")
    real.wait(lambda: page.flow.state is State.READY)
    bring(real, page)
    real.wait(lambda: list(profiles_folder().glob("*.json")))
    again = write(tmp_path, "later.csv", ACCOUNTS.replace("Seorak", "Formosa"))
    read(real, page, again)
    assert page.view.table.rows_model.columns[3].second == "Tier"
    assert page.flow.read is not None and page.flow.read.records[0].sure == "sure"


def test_the_same_files_again_are_nothing_new(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    path = write(tmp_path, "accounts.csv", ACCOUNTS)
    read(real, page, path)
    bring(real, page)
    read(real, page, path)
    assert "Nothing new in these files." in page.head.summary.text()
    assert not page.head.import_button.isVisible()


def test_what_changes_is_listed_field_by_field(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    read(real, page, write(tmp_path, "later.csv", ACCOUNTS.replace("KR,120", "KR,130")))
    rows = page.view.findings.changes.rows_model.rows
    assert [row.spoken for row in rows] == ["Hanbit, Employees: from 120 to 130"]
    assert page.view.strip.chips["differences"].text() == "Differences 1"


def test_a_change_of_the_book_compares_again(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    path = write(tmp_path, "accounts.csv", ACCOUNTS)
    read(real, page, path)
    bring(real, page)
    read(real, page, path)
    assert not page.flow.changes_something
    real.workspace.undo()
    real.wait(lambda: page.flow.state is State.READY and page.flow.changes_something)
    assert page.head.import_button.text() == "Import 3 rows"


def test_the_staging_file_is_private_and_goes_when_it_is_not_needed(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    path = write(tmp_path, "accounts.csv", ACCOUNTS)
    read(real, page, path)
    (staging,) = staging_files()
    if os.name == "posix":
        assert stat.S_IMODE(staging.stat().st_mode) == 0o600
    page.head.throw_away.click()
    assert staging_files() == [] and page.flow.state is State.EMPTY
    read(real, page, path)
    bring(real, page)
    assert staging_files() == []
    read(real, page, write(tmp_path, "b.csv", ACCOUNTS.replace("Hanbit", "Hanbit2")))
    real.workspace.close()
    assert staging_files() == []


def test_cancelled_reading_leaves_what_was_there_before(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.flow.add([write(tmp_path, "b.csv", ACCOUNTS)])
    assert page.flow.busy
    page.flow.cancel()
    real.wait(lambda: page.flow.state is State.READY)
    assert [path.name for path in page.flow.paths] == ["accounts.csv"]
    assert len(staging_files()) == 1 and real.refused == []


def test_files_dropped_on_the_page_are_read(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(write(tmp_path, "accounts.csv", ACCOUNTS)))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.dropEvent(event)
    real.wait(lambda: page.flow.state is State.READY)
    assert texts(page, 0)[0] == "accounts.csv"


def test_undo_of_the_import_empties_the_page(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    bring(real, page)
    real.wait(lambda: real.said() == "Imported 3 accounts.")
    act = real.notices[-1].do
    assert act is not None
    act()
    real.wait(lambda: page.flow.state is State.EMPTY and page.past.empty.isVisible())


def test_the_list_offers_every_field_of_the_noun_and_says_what_is_taken(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    picks = {pick.text: pick for pick in target_picks(record(page), "Country")}
    assert {"Leave out", "Id of the row", "City", "Parent, by name"} <= set(picks)
    assert picks["Name"].note == "now “Company name”"
    assert picks["Country"].marked and not picks["City"].marked
    assert picks["Leave out"].value is None and picks["City"].value == "city"


def test_everything_has_a_name_for_screen_readers(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "accounts.csv", ACCOUNTS))
    page.view.toggle_panel()
    for view in ("files", "unmatched", "precedence"):
        real.desk.navigation.go("import", view=view)
        assert nameless_of(page) == []


def nameless_of(page: ImportPage) -> list[str]:
    return [
        widget.metaObject().className()
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]
