"""The success plan on the account page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.operations.account_overview import read_account
from csm_desktop.ui.account.plan_section import PlanSection
from csm_desktop.ui.account.words import Reader
from tests.support.real_desk import real_window
from tests.ui.plans.book import NOW, make_book


@pytest.fixture
def shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Any]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    make_book(tmp_path / "book.csm")
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        section = PlanSection(real.desk)
        qtbot.addWidget(section)
        section.show()

        def show(account_id: int) -> PlanSection:
            told: list[object] = []
            section.plan_shown.connect(told.append)
            real.workspace.ask(
                read_account,
                lambda overview: section.show_account(overview, Reader.of("en", NOW.date())),
                account_id=account_id,
            )
            real.wait(lambda: told)
            return section

        yield real, show


def test_each_objective_is_a_sentence_with_its_value(shown: Any) -> None:
    real, show = shown
    section = show(1)
    assert [line.value for line in section.lines] == ["3.1 h", "–"]
    assert "1 of 2 on the way" in section.head.accessibleName()
    section.lines[0].click()
    assert real.desk.navigation.place.page == "plans"
    assert dict(real.desk.navigation.place.what) == {"plan": 1}


def test_without_a_plan_templates_are_offered(shown: Any) -> None:
    real, show = shown
    section = show(2)
    real.wait(lambda: section.templates)
    assert section.act is not None
    assert section.act.text() == "Write a plan"
    section.templates[0].click()
    what = dict(real.desk.navigation.place.what)
    assert what["account"] == 2
    assert what["new"] is True
    assert what["template"]
