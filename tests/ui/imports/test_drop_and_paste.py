"""Files dropped on any page, and tables from the clipboard, come to the import."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.pasted import pasted_paths
from tests.support.import_page import ready, write
from tests.support.real_desk import RealWindow

ACCOUNTS = "Company name\tIndustry\tCountry\nHanbit\tLogistics\tKR\nSeorak\tFood\tKR\n"
MOMENT = datetime(2026, 11, 22, 10, 42, 5)
HTML = (
    "<html><body><table><tr><th>Company name</th><th>Country</th></tr>"
    "<tr><td>Hanbit</td><td>KR</td></tr></table></body></html>"
)


@pytest.fixture
def clipboard(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QMimeData:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    return QMimeData()


def test_files_dropped_on_another_page_open_the_import(
    real: RealWindow, page: ImportPage, tmp_path: Path
) -> None:
    real.go("accounts")
    dropped = QMimeData()
    path = write(tmp_path, "accounts.tsv", ACCOUNTS)
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    spot, copy = QPoint(500, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(spot, copy, dropped, buttons, keys)
    QApplication.sendEvent(real.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(real.window, QDropEvent(spot, copy, dropped, buttons, keys))
    ready(real, page)
    place = real.desk.navigation.place
    assert place is not None and place.page == "import" and page.flow.paths == (path,)


def test_text_dragged_over_a_page_is_not_taken(real: RealWindow, page: ImportPage) -> None:
    dragged = QMimeData()
    dragged.setText("hello")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(real.window, event)
    assert not event.isAccepted()


def test_cells_of_a_spreadsheet_are_pasted_with_ctrl_v(real: RealWindow, page: ImportPage) -> None:
    QGuiApplication.clipboard().setText(ACCOUNTS)
    QTest.keyClick(page.zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    ready(real, page)
    assert page.head.import_button.text() == "Import 2 rows"
    assert page.files.rows_model.rows[0].cells[0].text.startswith("Pasted ")


def test_the_palettes_command_pastes_from_any_page(real: RealWindow, page: ImportPage) -> None:
    QGuiApplication.clipboard().setText(ACCOUNTS)
    real.go("accounts")
    assert real.desk.actions.run("paste_table")
    ready(real, page)
    assert page.head.import_button.text() == "Import 2 rows"


def test_a_clipboard_without_a_table_says_so(real: RealWindow, page: ImportPage) -> None:
    QGuiApplication.clipboard().setText("just a sentence, with a comma")
    page.paste()
    assert "There is no table on the clipboard" in real.said()


def test_a_table_of_a_web_page_is_read_from_its_html(real: RealWindow, page: ImportPage) -> None:
    both = QMimeData()
    both.setHtml(HTML)
    both.setText("Company name Country Hanbit KR")
    QGuiApplication.clipboard().setMimeData(both)
    page.paste()
    ready(real, page)
    assert page.head.import_button.text() == "Import 1 row"


def test_pasted_text_keeps_its_line_ends_and_names_do_not_clash(clipboard: QMimeData) -> None:
    clipboard.setText('a\tb\r\n"one\ntwo"\t2\r\n')
    (first,) = pasted_paths(clipboard, MOMENT)
    (second,) = pasted_paths(clipboard, MOMENT)
    assert first != second and first.suffix == ".tsv" and first.stem == "Pasted 10-42-05"
    assert first.read_bytes() == b'a\tb\r\n"one\ntwo"\t2\r\n'


def test_comma_separated_text_is_a_table_only_with_two_lines(clipboard: QMimeData) -> None:
    clipboard.setText("a,b\n1,2\n")
    assert [path.suffix for path in pasted_paths(clipboard, MOMENT)] == [".csv"]
    clipboard.setText("a,b")
    assert pasted_paths(clipboard, MOMENT) == []
