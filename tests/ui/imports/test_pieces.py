"""Archives, what a piece may be, and how it is read."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.paths import config_folder
from csm_desktop.ui.imports.file_rows import file_columns, file_row
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.words import other_candidate
from csm_desktop.ui.shared.nouns import Writing
from tests.support.import_page import bring, read, ready, write
from tests.support.real_desk import RealWindow
from tests.support.shared import shared

ACCOUNTS = "Company name,Industry,Country\nHanbit,Logistics,KR\nNorthwind,Food,US\n"
CONTACTS = "Name,Email,Company\nKim,kim@hanbit.co.kr,Hanbit\n"
MONEY = "Company name,Turnover,Customer since\nHanbit,1.234,03/04/2026\nSeorak,2.500,05/04/2026\n"


def archive(folder: Path) -> Path:
    path = folder / "week.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("accounts.csv", ACCOUNTS)
        made.writestr("people/contacts.csv", CONTACTS)
    return path


def test_the_parts_of_an_archive_stand_below_it(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, archive(tmp_path), write(tmp_path, "alone.csv", ACCOUNTS))
    rows = page.files.rows_model.rows
    assert [row.cells[0].text for row in rows] == [
        "week.zip", "accounts.csv", "contacts.csv", "alone.csv",
    ]  # fmt: skip
    assert rows[0].key == ("path", 1) and rows[0].ground == "window"
    assert [row.cells[0].indent > 0 for row in rows] == [False, True, True, False]


def test_a_part_is_left_out_with_delete_and_the_others_stay(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, archive(tmp_path))
    page.files.take(2)
    QTest.keyClick(page.files, Qt.Key.Key_Delete)
    ready(real, page)
    assert page.flow.read is not None
    assert [record.member for record in page.flow.read.records] == ["accounts.csv"]


def test_a_folder_is_read_with_what_lies_in_it(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    write(folder, "a.csv", ACCOUNTS)
    write(folder, "deep/b.csv", CONTACTS)
    read(real, page, folder)
    assert page.flow.read is not None
    assert {record.noun for record in page.flow.read.records} == {"account", "contact"}


def test_two_things_that_a_file_may_be_are_both_offered() -> None:
    record = StagedFile(
        1, "a.csv", noun="contact", profile="hubspot/contacts", system="hubspot", sure="likely",
        headers=4, headers_known=4, confidence=71, evidence="untested",
        candidates=(("hubspot/contacts", 71), ("zoho_crm/contacts", 66), ("x/far", 20)),
    )  # fmt: skip
    assert other_candidate(record) == ("zoho_crm/contacts", 66)
    row = file_row(record, None, Writing("en", "USD"), {"zoho_crm/contacts": "contact"})
    assert row.cells[1].more.startswith("likely, 71 % · untested · 4 of 4 headers known · or ")
    assert "or Zoho CRM: contacts, 66 %: X takes it" in row.cells[1].more
    assert "made from memory" in row.cells[1].tip


def test_the_name_of_a_file_has_the_room_that_what_it_is_can_spare() -> None:
    record = StagedFile(
        1, "hubspot-crm-exports-all-companies-2026-11-21.csv", noun="account", sure="sure",
        profile="hubspot/companies", system="hubspot", headers=4, headers_known=4, confidence=86,
    )  # fmt: skip
    rows = [file_row(record, None, Writing("en", "USD"), {})]
    narrow, wide = file_columns(rows, room=600), file_columns(rows, room=1700)
    assert narrow[0].width == 0 and narrow[1].width < 296, "the name takes what is left"
    assert wide[1].width == 0 and wide[0].width > narrow[1].width
    assert rows[0].cells[0].keeps_end


def test_x_takes_the_other_candidate(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    read(real, page, shared("data/systems/hubspot_contacts.csv"))
    record = page.files.current_record()
    assert record is not None and record.system == "hubspot" and record.confidence > 0
    other = "guess/contact"
    both = replace(record, candidates=((record.profile, 80), (other, 75)))
    assert page.flow.read is not None
    page.flow.read = replace(page.flow.read, records=(both,))
    page.flow.moved.emit()
    assert "X takes it" in page.files.rows_model.rows[0].cells[1].more
    QTest.keyClick(page.files, Qt.Key.Key_X)
    ready(real, page)
    again = page.files.current_record()
    assert again is not None and page.flow.choices_of(again).profile == other


def test_the_decimal_mark_is_changed_and_the_values_are_shown_as_read(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "money.csv", MONEY))
    place = [column.title for column in page.view.table.rows_model.columns].index("Turnover")
    page.view.panel.chosen.emit("decimal", ".")
    ready(real, page)
    point = page.view.table.rows_model.rows[0].cells[place].text
    page.view.panel.chosen.emit("decimal", ",")
    ready(real, page)
    comma = page.view.table.rows_model.rows[0].cells[place].text
    assert point != comma and {point, comma} == {"$1.23", "$1,234.00"}


def test_dates_stand_as_they_were_read(real: RealWindow, page: ImportPage, tmp_path: Path) -> None:
    read(real, page, write(tmp_path, "money.csv", MONEY))
    titles = [column.title for column in page.view.table.rows_model.columns]
    place = titles.index("Customer since")
    assert page.view.table.rows_model.rows[0].cells[place].text == "3 Apr 2026"
    assert page.view.table.rows_model.rows[0].cells[place].tip == "03/04/2026"
    page.view.panel.chosen.emit("date_order", "mdy")
    ready(real, page)
    assert page.view.table.rows_model.rows[0].cells[place].text == "4 Mar 2026"


def test_how_a_source_is_read_is_remembered_when_it_came_in(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "money.csv", MONEY))
    page.view.panel.chosen.emit("date_order", "mdy")
    ready(real, page)
    bring(real, page)
    kept = config_folder() / "reading.json"
    real.wait(kept.exists)
    assert [said["date_order"] for said in json.loads(kept.read_text()).values()] == ["mdy"]
    read(real, page, write(tmp_path, "later.csv", MONEY.replace("Hanbit", "Formosa")))
    record = page.files.current_record()
    assert record is not None
    assert page.flow.choices_of(record) == FileChoices(date_order="mdy")


def test_a_broken_memory_of_how_to_read_is_no_hindrance(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    (config_folder() / "reading.json").write_text('{"x": {"header_row": "two"}, "y": 3}')
    read(real, page, write(tmp_path, "a.csv", ACCOUNTS))
    assert page.flow.state is State.READY


def test_of_much_to_read_the_first_rows_are_there_at_once(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    rows = "".join(f"Company {n},{'x' * 60},KR\n" for n in range(70_000))
    page.flow.add([write(tmp_path, "much.csv", f"Company name,Industry,Country\n{rows}")])
    real.wait(lambda: page.flow.head is not None)
    assert page.flow.state is State.READING
    assert page.files.rows_model.rows[0].cells[1].text == "Accounts"
    assert page.view.table.rows_model.rows[0].cells[2].text == "Company 0"
    assert not page.head.import_button.isVisible() and not page.view.editable
    ready(real, page)
    assert page.flow.head is None
    assert page.head.import_button.text() == "Import 70,000 rows"


def test_the_currency_that_the_user_says_goes_before_all_others(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    read(real, page, write(tmp_path, "money.csv", MONEY))
    place = [column.title for column in page.view.table.rows_model.columns].index("Turnover")
    panel = page.view.panel
    page.view.toggle_panel()
    assert panel.choices["currency"].itemText(0) == "the book’s: USD"
    assert panel.choices["zone"].count() > 100
    panel.chosen.emit("currency", "KRW")
    ready(real, page)
    assert panel.choices["currency"].currentData() == "KRW"
    bring(real, page)
    assert page.view.table.rows_model.rows[0].cells[place].text
