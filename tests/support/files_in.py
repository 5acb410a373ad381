"""Files as a CSM has them on a Monday, dropped on a window as a desktop drops them."""

import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from sqlalchemy import Connection

from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.reading import Progress
from tests.support.working_hands import Day

WEEKS = Path(__file__).parents[1] / "data" / "weeks"
MONDAY = WEEKS / "monday"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def pack(target: Path, folder: Path) -> Path:
    """A zip of what lies in a folder."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, path.name)
    return target


def drop(window: QWidget, paths: Iterable[Path], spot: QPoint) -> bool:
    """Drag files over a window and let them fall; says whether they were taken.

    The events go to the window of the system, so that Qt itself finds who takes them.
    """
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, handle = Qt.KeyboardModifier.NoModifier, window.windowHandle()
    entered = QDragEnterEvent(spot, copy, dropped, button, none)
    entered.ignore()
    QApplication.sendEvent(handle, entered)
    if not entered.isAccepted():
        return False
    moved = QDragMoveEvent(spot, copy, dropped, button, none)
    moved.setDropAction(entered.dropAction())
    moved.accept()  # as Qt does once the entering was
    QApplication.sendEvent(handle, moved)
    if not moved.isAccepted():
        return False
    fallen = QDropEvent(spot, copy, dropped, button, none)
    fallen.ignore()
    QApplication.sendEvent(handle, fallen)
    return fallen.isAccepted()


def cells(page: ImportPage, place: int) -> list[list[str]]:
    """A column of the list of files: what stands in it, and below that."""
    return [[row.cells[place].text, row.cells[place].more] for row in page.files.rows_model.rows]


def counts(page: ImportPage) -> dict[str, list[str]]:
    """File → new, changed, same, need you."""
    rows = page.files.rows_model.rows
    return {row.cells[0].text: [cell.text for cell in row.cells[4:]] for row in rows}


def views(page: ImportPage) -> dict[str, int]:
    """The views offered, and how many rows each has."""
    chips = page.view.strip.chips.items()
    return {name: int(chip.text().split()[-1]) for name, chip in chips if not chip.isHidden()}


def column(page: ImportPage, title: str) -> list[str]:
    """What was read of a column of the preview, by the title of our field."""
    model = page.view.table.rows_model
    titles = [column.title for column in model.columns]
    assert title in titles, titles
    place = titles.index(title)
    return [row.cells[place].text for row in model.rows]


def listed(page: ImportPage) -> list[list[str]]:
    """The rows of the list below the files."""
    return [[cell.text for cell in row.cells] for row in page.view.list.table.rows_model.rows]


def rows(connection: Connection, *, query: str) -> list[tuple[Any, ...]]:
    """What SQL finds."""
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def is_ready(page: ImportPage) -> bool:
    """Whether it is known what would change."""
    return page.flow.state is State.READY


def look_all(day: Day, page: ImportPage) -> None:
    """What is looked at is of all files."""
    day.tab_to(page.view.strip.scope.findChildren(QAbstractButton)[0], most=30)
    day.press(Qt.Key.Key_Right)


def look_at(day: Day, page: ImportPage, view: str) -> None:
    """The digit of a view."""
    names = [name for name, chip in page.view.strip.chips.items() if not chip.isHidden()]
    page.view.focus_rows()
    day.press(Qt.Key(Qt.Key.Key_1 + names.index(view)))
    assert page.view.shown == view


def import_all(day: Day, page: ImportPage) -> None:
    """Ctrl+Enter, to the end; on the way it is told how far it is."""
    told: list[Progress] = []
    page.flow.progressed.connect(told.append)
    day.step(lambda: day.press(Qt.Key.Key_Return, CONTROL))
    day.wait(lambda: page.flow.state is State.DONE)
    page.flow.progressed.disconnect(told.append)
    assert told and all(one.file == 0 and 0 <= one.part <= 1 for one in told)


def drop_on_today(day: Day, files: list[Path]) -> ImportPage:
    """Let fall on the middle of Today, they are read on the page that takes them."""
    window = day.real.window
    assert drop(window, files, QPoint(window.width() // 2, window.height() // 2))
    page = day.page(ImportPage)
    day.wait(lambda: is_ready(page))
    return page
