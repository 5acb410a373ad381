"""Files go out: everything and back with nothing lost, one account to a colleague, lists as shown.

What is written is read again by what others would read it with: a new book, a workbook reader, our
own import.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection

from csm_desktop.database.store import Store, create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contacts import create_contact
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.tasks import create_task
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.contacts.page import ContactsPage
from csm_desktop.ui.exports.page import EVERYTHING, HAND_OVER, HUBSPOT, MARKDOWN, ExportsPage
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from tests.support.files_in import WEEKS, drop, pack
from tests.support.importing import bring
from tests.support.packages import differences
from tests.support.real_desk import real_window
from tests.support.working_hands import Day

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MONDAY = WEEKS / "monday"
PRIVATE = "Priya told me in confidence that she leaves in March."


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a Monday's files make, with notes and a task of the user's own."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    store = create_book(tmp_path / "book.csm", currency="USD")
    zendesk = pack(tmp_path / "zendesk.zip", MONDAY / "zendesk")
    bring(store, *sorted(MONDAY.glob("*.csv")), zendesk)
    for text, visibility in ((PRIVATE, "private"), ("Wants *two* more depots.", "internal")):
        store.run(write_note, account_id=1, text=text, kind="call", visibility=visibility)
    store.run(create_task, account_id=1, title="Send the offer", due_on=None)
    store.run(create_contact, account_id=1, values={"name": "=1+1", "email": "f@bluebay.example"})
    store.close()
    return tmp_path / "book.csm"


@contextmanager
def opened(qapp: QApplication, qtbot: QtBot, path: Path) -> Iterator[Day]:
    """The window on a book, on its first page."""
    with real_window(qapp, qtbot, path) as real:
        real.go("today")
        yield Day(real, path)
        assert real.refused == []


def rows(connection: Connection, *, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def answer_dialogs(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Every dialog for a file or a folder is answered with this."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def write_out(day: Day, name: str) -> ExportsPage:
    """Tab to a way out, press it, wait for its end."""
    day.real.go("export")
    page = day.page(ExportsPage)
    day.tab_to(page.ways[name].button, most=20)
    day.press(Qt.Key.Key_Space)
    day.wait(lambda: name not in page.jobs and page.ways[name].open.isVisible())
    return page


def drop_on_today(day: Day, path: Path) -> ImportPage:
    """Let fall on Today, and wait until it is known what would change."""
    window = day.real.window
    assert drop(window, [path], QPoint(window.width() // 2, window.height() // 2))
    page = day.page(ImportPage)
    day.wait(lambda: page.flow.state is State.READY)
    return page


def import_all(day: Day, page: ImportPage) -> None:
    day.step(lambda: day.press(Qt.Key.Key_Return, CONTROL))
    day.wait(lambda: page.flow.state is State.DONE)


def bring_health_up_to_date(day: Day) -> None:
    day.real.workspace.turn_health()
    day.wait(lambda: not day.real.workspace.turns_health)


def test_everything_leaves_as_tables_and_an_empty_book_made_of_them_differs_in_none(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    answer_dialogs(monkeypatch, out)
    with opened(qapp, qtbot, book) as day:
        bring_health_up_to_date(day)
        page = write_out(day, EVERYTHING)
        (folder,) = out.iterdir()
        assert page.ways[EVERYTHING].state.text().endswith(f"files in {folder}")
    with opened(qapp, qtbot, tmp_path / "new.csm") as day:
        empty = day.everything()
        page_in = drop_on_today(day, folder)
        (shown,) = page_in.files.rows_model.rows
        assert shown.cells[1].text == "CSM Desktop: package" and shown.cells[1].more == "sure"
        assert day.everything() == empty
        import_all(day, page_in)
        assert day.real.said().startswith("Imported ")
        bring_health_up_to_date(day)
        assert differences(book, day.path) == {}
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
        assert day.everything() == empty
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL | SHIFT))
        bring_health_up_to_date(day)
        assert differences(book, day.path) == {}


def test_an_account_is_handed_to_a_colleague_who_has_it_and_private_notes_stay(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "bluebay.zip"
    answer_dialogs(monkeypatch, package)
    with opened(qapp, qtbot, book) as day:
        day.real.go("account", account=1, ids=())
        day.page(AccountPage)
        day.say("Hand over this account")
        page = day.page(ExportsPage)
        day.wait(lambda: page.account.text() == "Bluebay" and page.account.hasFocus())
        day.press(Qt.Key.Key_Return)
        day.wait(page.ways[HAND_OVER].open.isVisible)
        assert page.ways[HAND_OVER].state.text() == f"Bluebay is in {package}"
    theirs = create_book(tmp_path / "theirs.csm", currency="USD")
    fill_theirs(theirs)
    with opened(qapp, qtbot, tmp_path / "theirs.csm") as day:
        page_in = drop_on_today(day, package)
        before = day.everything()
        import_all(day, page_in)
        found = day.ask(rows, query="SELECT id, name, domain, employees FROM account")
        assert found == [(1, "Nordwind", None, None), (2, "Bluebay", "bluebay.example", 45)]
        notes = [text for (text,) in day.ask(rows, query="SELECT title FROM note ORDER BY id")]
        assert notes == ["Ours before.", "Wants *two* more depots."]
        people = "SELECT name FROM contact WHERE account_id = 2 ORDER BY name"
        assert [name for (name,) in day.ask(rows, query=people)] == [
            "=1+1", "Ben Example", "Our Own", "Priya Example",
        ]  # fmt: skip
        assert day.ask(rows, query="SELECT subject FROM ticket") == [("Login fails",)]
        assert day.ask(rows, query="SELECT title FROM task") == [("Send the offer",)]
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
        assert day.everything() == before


def fill_theirs(theirs: Store) -> None:
    """The same customer by its domain, under another name."""
    theirs.run(create_account, values={"name": "Nordwind"})
    values = {"name": "Bluebay Limited", "domain": "bluebay.example"}
    theirs.run(create_account, values=values)
    theirs.run(create_contact, account_id=2, values={"name": "Our Own"})
    theirs.run(write_note, account_id=2, text="Ours before.", kind="call", visibility="internal")
    theirs.close()


def test_a_list_leaves_as_a_workbook_that_says_what_the_page_shows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "contacts.xlsx"
    answer_dialogs(monkeypatch, target)
    with opened(qapp, qtbot, book) as day:
        day.real.go("contacts")
        page = day.page(ContactsPage)
        day.wait(lambda: len(page.table.rows_model.rows) == 5)
        day.press(Qt.Key.Key_E, CONTROL | SHIFT)
        day.wait(lambda: day.real.said() == "5 rows were written to contacts.xlsx")
        shown = [[cell.text for cell in row.cells] for row in page.table.rows_model.rows]
    workbook = CalamineWorkbook.from_path(str(target))
    assert workbook.sheet_names == ["Contacts"]
    header, *lines = workbook.get_sheet_by_name("Contacts").to_python()
    assert header[:4] == ["Name", "Account", "Role", "Title"] and header[9] == "Last touch"
    assert [line[:2] for line in lines] == [row[:2] for row in shown]
    assert [", ".join(filter(None, map(str, line[2:4]))) for line in lines] == [
        row[2] for row in shown
    ]
    # What counts days on the page is the day itself in the file; text that begins with = stays one.
    assert [(line[0], line[9]) for line in lines if line[9]] == [
        ("Priya Example", date(2025, 11, 5))
    ]
    assert [row[0] for row in shown if row[4] != "never"] == ["Priya Example"]
    assert lines[0][0] == "=1+1"


def test_markdown_is_opened_and_files_for_hubspot_are_known_as_hubspots(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    answer_dialogs(monkeypatch, out)
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    with opened(qapp, qtbot, book) as day:
        page = write_out(day, MARKDOWN)
        day.tab_to(page.ways[MARKDOWN].open, most=20)
        day.press(Qt.Key.Key_Space)
        (notes,) = out.iterdir()
        assert [Path(url.toLocalFile()) for url in seen] == [notes]
        written = "\n".join(path.read_text("utf-8") for path in notes.rglob("*.md"))
        assert {path.name for path in notes.iterdir()} == {
            "Altamar S.L", "Bluebay", "Nordlicht GmbH", "한빛물류",
        }  # fmt: skip
        assert PRIVATE in written and "Depot list is empty" in written
        write_out(day, HUBSPOT)
    (hubspot,) = [path for path in out.iterdir() if path != notes]
    left = "\n".join(path.read_text("utf-8-sig") for path in hubspot.iterdir())
    assert PRIVATE not in left and "Wants *two* more depots." in left
    with opened(qapp, qtbot, tmp_path / "new.csm") as day:
        page_in = drop_on_today(day, hubspot)
        files = {row.cells[0].text: row for row in page_in.files.rows_model.rows}
        known = {name: files[name].cells[1].text for name in files if name.endswith(".csv")}
        assert known == {
            "companies.csv": "HubSpot: accounts",
            "contacts.csv": "HubSpot: contacts",
            "notes.csv": "HubSpot: notes",
            "tasks.csv": "HubSpot: tasks",
        }
        page_in.files.take(files["README.txt"].key)
        day.press(Qt.Key.Key_Delete)
        day.wait(lambda: page_in.flow.state is State.READY)
        import_all(day, page_in)
        people = (
            "SELECT c.name, a.name FROM contact c JOIN account a ON a.id = c.account_id ORDER BY 1"
        )
        assert day.ask(rows, query=people) == [
            ("'=1+1", "Bluebay"),  # guarded: the file may be opened in a spreadsheet on its way
            ("Ben Example", "Bluebay"),
            ("Priya Example", "Bluebay"),
            ("Änne Müller", "Nordlicht GmbH"),
            ("한소라", "한빛물류"),
        ]
        assert day.ask(rows, query="SELECT title FROM task") == [("Send the offer",)]
