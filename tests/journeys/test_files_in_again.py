"""Files come in again: the week after, from a watched folder, from the clipboard."""

import csv
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.ui.folder_notice import FolderNotice
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from tests.support.files_in import (
    CONTROL,
    MONDAY,
    SHIFT,
    WEEKS,
    cells,
    counts,
    drop,
    drop_on_today,
    import_all,
    is_ready,
    listed,
    look_all,
    look_at,
    pack,
    rows,
)
from tests.support.real_desk import real_window
from tests.support.working_hands import Day

STATES = (
    "SELECT e.external, t.status FROM ticket t "
    "JOIN external_id e ON e.noun = 'ticket' AND e.row_id = t.id "
    "WHERE e.external IN ('501', '502', '505') ORDER BY 1"
)
TABLE = (
    "Company name\tCountry\tEmployees\tWebsite\n"
    "Seorak Foods\tKR\t75\tseorak.example\n"
    "Mapo Studios\tKR\t12\tmapo.example\n"
)


def test_the_week_after_counts_keeps_what_is_believed_more_and_takes_the_corrected_rows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "book.csm"
    zendesk = pack(tmp_path / "zendesk export.zip", MONDAY / "zendesk")
    first = [MONDAY / f"hubspot-crm-exports-{name}.csv" for name in ("companies", "contacts")]
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        real.go("today")
        page = drop_on_today(day, [*first, zendesk])
        import_all(day, page)
        believe_hubspot_more(day, page)
        read_next_week(day, page)
        wrong = save_what_is_wrong(day, page, tmp_path / "wrong.csv", monkeypatch)
        import_all(day, page)
        see_next_week(day)
        correct(wrong)
        bring_the_corrected(day, page, wrong)
        assert real.refused == []


def believe_hubspot_more(day: Day, page: ImportPage) -> None:
    """The order that is shown is decided with one key."""
    day.say("When two systems disagree")
    view = page.precedence
    day.wait(view.isVisible)
    day.wait(lambda: [r.key for r in view.systems.rows_model.rows] == ["hubspot", "zendesk"])
    assert "the newest file counts" in view.state.text()
    day.tab_to(view.systems)
    day.press(Qt.Key.Key_K)
    assert view.systems.current_key() == "hubspot"
    day.step(lambda: day.press(Qt.Key.Key_Plus))
    day.wait(lambda: view.table.rows_model.rows)
    assert "is not overwritten" in view.state.text()
    decided = [[cell.text for cell in row.cells] for row in view.table.rows_model.rows]
    assert decided == [["Accounts", "every field", "HubSpot, Zendesk"]]
    day.press(Qt.Key.Key_Escape)
    day.wait(lambda: not view.isVisible())


def read_next_week(day: Day, page: ImportPage) -> None:
    """Fewer columns and some blanks: what they do not say is no change."""
    window = day.real.window
    files = sorted((WEEKS / "next").iterdir())
    assert drop(window, files, QPoint(window.width() // 2, window.height() // 2))
    day.wait(lambda: is_ready(page))
    assert counts(page) == {
        "companies.csv": ["1", "2", "2", "–"],
        "organizations.json": ["–", "–", "2", "–"],
        "tickets.csv": ["1", "–", "1", "1"],
    }
    look_all(day, page)
    look_at(day, page, "changed")
    assert [row[1:] for row in listed(page)] == [
        ["Bluebay", "Name", "Bluebay", "→", "Bluebay Ltd"],
        ["Altamar S.L.", "Domain", "altamar-canarias.example", "→", "altamar.example"],
        ["Bluebay", "Employees", "45", "→", "52"],
    ]
    look_at(day, page, "kept")
    assert [row[1:] for row in listed(page)] == [
        ["2", "Bluebay Ltd", "Name", "Bluebay Ltd", "Bluebay", "HubSpot"],
        ["3", "Altamar S.L.", "Domain", "altamar.example", "altamar-canarias.example", "HubSpot"],
    ]
    look_at(day, page, "problems")
    sentence = "The end 2025-11-12 is before the start 2025-11-18."
    assert [row[1:] for row in listed(page)] == [
        ["3", "Solved at", "2025-11-12", sentence, "stays out"]
    ]


def save_what_is_wrong(
    day: Day, page: ImportPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The row as it is in the file, and what is wrong with it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    day.press(Qt.Key.Key_E, CONTROL | SHIFT)
    day.wait(lambda: day.real.said() == "1 row was written to wrong.csv")
    (row,) = read_table(target)
    assert row["Id"] == "502" and row["Requester"] == "Han So-ra"
    assert row[WHAT_IS_WRONG].startswith("Row 3: Solved at: The end 2025-11-12 is before")
    return target


def see_next_week(day: Day) -> None:
    """What the files left blank, or leave out, is as it was."""
    assert day.real.said() == "Imported 3 accounts, 1 ticket. 1 row needs you."
    assert day.ask(rows, query="SELECT name, domain, employees, turnover, city FROM account") == [
        ("Bluebay Ltd", "bluebay.example", 52, 1_200_000_00, "Leeds"),
        ("한빛물류", "hanbit.example", 320, 5_400_000_00, "서울"),
        ("Nordlicht GmbH", "nordlicht.example", 80, None, "Kiel"),
        ("Altamar S.L.", "altamar.example", None, None, "Vigo"),
        ("Formosa Freight", "formosa.example", 12, None, None),
    ]
    assert day.ask(rows, query=STATES) == [("501", "solved"), ("502", "open"), ("505", "open")]


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def correct(wrong: Path) -> None:
    """As a spreadsheet would: the cell, and nothing else."""
    (row,) = read_table(wrong)
    with wrong.open("w", encoding="utf-8-sig", newline="") as file:
        written = csv.DictWriter(file, row)
        written.writeheader()
        written.writerow({**row, "Solved at": "2025-11-22 08:00"})


def bring_the_corrected(day: Day, page: ImportPage, wrong: Path) -> None:
    """It is known as what it was, and its column more is none of the ticket's."""
    window = day.real.window
    assert drop(window, [wrong], QPoint(window.width() // 2, window.height() // 2))
    day.wait(lambda: is_ready(page))
    assert cells(page, 1)[0][0] == "Zendesk: tickets"
    assert counts(page) == {"wrong.csv": ["–", "1", "–", "–"]}
    import_all(day, page)
    assert ("502", "solved") in day.ask(rows, query=STATES)
    assert day.ask(rows, query="SELECT label FROM field WHERE label LIKE '%wrong%'") == []


def test_a_watched_folder_proposes_and_takes_nothing_and_copied_cells_become_accounts(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path, folder = tmp_path / "book.csm", tmp_path / "Exports"
    put(folder, "last year.csv", (MONDAY / "hubspot-crm-exports-contacts.csv").read_bytes())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        real.go("today")
        empty = day.everything()
        page = watch(day)
        real.go("today")
        put(folder, "companies.csv", (MONDAY / "hubspot-crm-exports-companies.csv").read_bytes())
        notice = FolderNotice(real.desk, real.window)
        notice.look()
        day.wait(lambda: real.said() == "1 new file in Exports")
        assert page.flow.state is State.EMPTY and real.window.current_page() is not page
        take_what_is_proposed(day, page)
        assert day.everything() == empty
        import_all(day, page)
        assert real.said() == "Imported 4 accounts."
        day.wait(lambda: page.watching.words.text() == "Watching Exports: nothing new.")
        told = len(real.notices)
        real.go("today")
        notice.look()
        day.wait(lambda: not notice._looking)
        assert len(real.notices) == told
        paste_accounts(day)
        assert real.refused == []


def put(folder: Path, name: str, content: bytes) -> None:
    """A file that nobody writes any more."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    moment = path.stat().st_mtime - 60
    os.utime(path, (moment, moment))


def watch(day: Day) -> ImportPage:
    """By the palette; what lies in the folder is no news."""
    day.say("Watch a folder")
    page = day.page(ImportPage)
    day.wait(lambda: page.watching.words.text() == "Watching Exports: nothing new.")
    return page


def take_what_is_proposed(day: Day, page: ImportPage) -> None:
    """The notice has a button; files are read then, and only read."""
    proposal = day.real.notices[-1]
    assert proposal.act == "Look at them" and proposal.do is not None
    proposal.do()
    day.page(ImportPage)
    day.wait(lambda: is_ready(page))
    assert counts(page) == {"companies.csv": ["4", "–", "–", "–"]}


def paste_accounts(day: Day) -> None:
    """Ctrl+V on the page of imports, then Ctrl+Enter."""
    QGuiApplication.clipboard().setText(TABLE)
    day.real.go("import")
    page = day.page(ImportPage)
    day.press(Qt.Key.Key_V, CONTROL)
    day.wait(lambda: is_ready(page) and page.flow.paths[0].name.startswith("Pasted"))
    assert cells(page, 1)[0][0] == "Accounts"
    import_all(day, page)
    assert day.real.said() == "Imported 2 accounts."
    found = day.ask(rows, query="SELECT name, country, employees, domain FROM account WHERE id > 4")
    assert found == [
        ("Seorak Foods", "KR", 75, "seorak.example"),
        ("Mapo Studios", "KR", 12, "mapo.example"),
    ]
