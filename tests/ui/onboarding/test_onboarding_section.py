"""The section of the account page: the mini Gantt, its summary, and where it leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import open_book
from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.onboarding import list_projects
from csm_desktop.settings import Settings
from csm_desktop.ui.account.onboarding_section import OnboardingSection
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation, Place
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.ui.onboarding.book import NOW, TODAY, make_book

WAIT_MS = 10_000
Found = tuple[OnboardingSection, Desk, AccountOverview]


@pytest.fixture
def found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Found]:
    """The section of Hanbit Logistics."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    project = make_book(tmp_path / "book.csm")["Hanbit Logistics"]
    reading = open_book(tmp_path / "book.csm", write=False)
    rows = reading.ask(list_projects, today=TODAY)
    account_id = next(row.account_id for row in rows if row.id == project)
    overview = reading.ask(read_account, account_id=account_id, today=TODAY)
    reading.close()
    assert overview is not None
    workspace = Workspace()
    desk = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(tmp_path / "book.csm")
    section = OnboardingSection(desk)
    qtbot.addWidget(section)
    section.resize(480, 300)
    section.show()
    section.show_account(overview, Reader.of("en", TODAY))
    gantt = section.parts[0][1]
    qtbot.waitUntil(lambda: gantt.project is not None, timeout=WAIT_MS)
    yield section, desk, overview
    workspace.close()


def test_folded_it_tells_where_the_project_stands(found: Found) -> None:
    section = found[0]
    said = "Onboarding: ▲ Incheon depot, 3 of 6 done, first value 8 days late"
    assert section.head.accessibleName() == said


def test_enter_goes_to_the_milestone_on_the_page(found: Found) -> None:
    section, desk, _overview = found
    gantt = section.parts[0][1]
    QTest.keyClick(gantt, Qt.Key.Key_Down)
    assert gantt.accessibleDescription().startswith("Data connected, reached")
    QTest.keyClick(gantt, Qt.Key.Key_Return)
    assert desk.navigation.place == Place.of("onboarding", milestone=gantt.milestones[1].id)


def test_a_new_project_begins_for_this_account(found: Found) -> None:
    section, desk, overview = found
    assert section.act is not None
    section.act.click()
    assert desk.navigation.place == Place.of("onboarding", new=overview.id)
