"""The renewal on the account page, on a real book."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import open_book
from csm_desktop.operations.renewals import list_renewals
from csm_desktop.settings import Settings
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.ui.renewals.book import NOW, TODAY, make_book

WAIT_MS = 10_000


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    make_book(tmp_path / "book.csm")
    return tmp_path / "book.csm"


@pytest.fixture
def accounts(book: Path) -> dict[str, int]:
    reading = open_book(book, write=False)
    rows = reading.ask(list_renewals, today=TODAY)
    reading.close()
    return {row.account: row.account_id for row in rows}


@pytest.fixture
def page(
    book: Path, accounts: dict[str, int], qapp: QApplication, qtbot: QtBot
) -> Iterator[AccountPage]:
    workspace = Workspace()
    failures: list[Any] = []
    workspace.failed.connect(failures.append)
    desk = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(book)
    made = AccountPage(desk)
    qtbot.addWidget(made)
    made.resize(1080, 728)
    desk.actions.show_page(made)
    made.show()
    show(made, qtbot, accounts["Hanbit Logistics"])
    yield made
    workspace.close()
    assert failures == []


def show(page: AccountPage, qtbot: QtBot, account: int) -> None:
    page.show_place(account=account, ids=())
    section = page.right.renewal

    def is_there() -> bool:
        details = section.editor.details
        return details is not None and details.row.account_id == account

    qtbot.waitUntil(is_there, timeout=WAIT_MS)


def test_it_stands_after_health_and_tells_its_state_folded_or_not(page: AccountPage) -> None:
    section = page.right.renewal
    assert page.right.sections[1] is section
    assert section.head.accessibleName() == "Renewal: commit 80 % · 0 of 2 requirements met"
    assert section.requirements.lines[0].text == "Security review"


def test_the_forecast_joins_the_facts(page: AccountPage, qtbot: QtBot) -> None:
    facts = {fact.label: (fact.value, fact.note) for fact in page.facts.facts}
    assert facts["Forecast"] == ("$271k", "commit 80 %, target $240k")
    assert len(facts) == 7


def test_a_requirement_is_ticked_on_the_spot(page: AccountPage, qtbot: QtBot) -> None:
    section = page.right.renewal
    qtbot.keyClick(section.requirements, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: section.requirements.lines[0].done, timeout=WAIT_MS)
    assert "1 of 2 requirements met" in section.head.accessibleName()


def test_l_closes_it_as_lost_and_the_short_form_comes_back(page: AccountPage, qtbot: QtBot) -> None:
    section = page.right.renewal
    page.desk.actions.run("renewal_lost")
    form = section.editor.form
    assert form is not None
    form.reason.show_value("competitor")  # type: ignore[attr-defined]  # it asks for a reason
    form.submit()
    qtbot.waitUntil(lambda: section.editor.form is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "lost" in section.head.accessibleName(), timeout=WAIT_MS)
    assert not section.editor.isVisible()


def test_an_account_without_an_end_says_so(
    page: AccountPage, qtbot: QtBot, accounts: dict[str, int]
) -> None:
    evergreen = max(accounts.values()) + 1
    page.show_place(account=evergreen, ids=())
    section = page.right.renewal
    qtbot.waitUntil(lambda: section.head.accessibleName() == "Renewal: none", timeout=WAIT_MS)
    assert not section.has_one
